// Copied from languages/java/runtime; do not edit.
package org.midtranscodes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules for the next step and the state of a payment. */
final class Procedure {
  private static final class Holder {
    static final Procedure PROCEDURE = new Procedure(Data.object(JsonReader.trusted(CatalogData.procedure())));
  }

  final Set<PaymentState> open;
  final Set<PaymentState> unpaid;
  final Set<PaymentState> paid;
  private final List<Rule> rules;
  private final List<Rule> reports;
  private final List<List<PaymentState>> contradictions;
  private final List<List<PaymentState>> recheck;

  /** Holds if every fact in `when` has one of its values, and none in `not` has. */
  private static final class Rule {
    final Map<String, Object> own;
    private final List<Test> when;
    private final List<Test> not;

    Rule(Map<String, Object> own) {
      this.own = own;
      when = testsOf(own.get("when"));
      not = testsOf(own.get("not"));
    }

    private static List<Test> testsOf(Object data) {
      List<Test> tests = new ArrayList<>();
      for (Map.Entry<String, Object> test : Data.object(data).entrySet())
        tests.add(new Test(test.getKey(), Data.texts(test.getValue())));
      return tests;
    }

    boolean holds(Facts facts) {
      for (Test test : when) if (!test.holds(facts)) return false;
      for (Test test : not) if (test.holds(facts)) return false;
      return true;
    }
  }

  private static final class Test {
    private final String name;
    private final String[] values;

    Test(String name, String[] values) {
      this.name = name;
      this.values = values;
    }

    boolean holds(Facts facts) {
      return Data.includes(values, facts.get(name));
    }
  }

  private Procedure(Map<String, Object> own) {
    rules = rulesOf(own.get("rules"));
    reports = rulesOf(own.get("reports"));
    open = states(own.get("open"));
    unpaid = states(own.get("unpaid"));
    paid = states(own.get("paid"));
    contradictions = pairsOf(own.get("contradictions"));
    recheck = pairsOf(own.get("recheck"));
  }

  private static List<Rule> rulesOf(Object data) {
    List<Rule> rules = new ArrayList<>();
    for (Map<String, Object> rule : Data.objects(data)) rules.add(new Rule(rule));
    return rules;
  }

  private static List<List<PaymentState>> pairsOf(Object data) {
    List<List<PaymentState>> pairs = new ArrayList<>();
    for (Object pair : Data.list(data)) {
      List<Object> states = Data.list(pair);
      pairs.add(List.of(state(states.get(0)), state(states.get(1))));
    }
    return pairs;
  }

  private static Set<PaymentState> states(Object data) {
    Set<PaymentState> states = EnumSet.noneOf(PaymentState.class);
    for (Object name : Data.list(data)) states.add(state(name));
    return states;
  }

  private static PaymentState state(Object name) {
    return PaymentState.of((String) name).orElseThrow();
  }

  static Procedure get() {
    return Holder.PROCEDURE;
  }

  private static Map<String, Object> firstOf(List<Rule> rules, Facts facts) {
    for (Rule rule : rules) if (rule.holds(facts)) return rule.own;
    return Map.of();
  }

  /** The rule that says which step a message requires; nothing for a review. */
  Map<String, Object> ruleFor(Facts facts) {
    return firstOf(rules, facts);
  }

  /** The state that a message reports; null for none. */
  PaymentState stateFor(Facts facts) {
    Object state = firstOf(reports, facts).get("state");
    return state == null ? null : state(state);
  }

  boolean contradict(PaymentState a, PaymentState b) {
    return isPair(contradictions, a, b);
  }

  boolean needRecheck(PaymentState a, PaymentState b) {
    return isPair(recheck, a, b);
  }

  private static boolean isPair(List<List<PaymentState>> pairs, PaymentState a, PaymentState b) {
    return pairs.contains(List.of(a, b)) || pairs.contains(List.of(b, a));
  }
}
