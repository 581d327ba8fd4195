package payments.codes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts several meanings of a code together; the lists say which advice stands in front. */
record Procedure(List<String> precedence, List<String> reservedness) {

  private static final Advice UNKNOWN =
      new Advice("transaction", "unknown", "check_status_first", "provider", "unmapped", "generic");

  /** What is safe for all meanings of an entry; of a service that nobody lists, neither money nor a free reference. */
  Entry cautious(List<Entry> meanings, boolean isListed) {
    Advice merged = merge(meanings.stream().map(Entry::advice).toList());
    Advice safe = isListed ? merged : ofUnlisted(merged);
    return meanings.stream()
        .filter(meaning -> meaning.advice().equals(safe))
        .findFirst()
        .orElseGet(() -> meanings.get(0).with(safe, Map.of()));
  }

  private static Advice ofUnlisted(Advice advice) {
    if (advice.outcome().equals("success")) return UNKNOWN;
    if (!Set.of("with_new_reference", "with_other_method").contains(advice.retry())) return advice;
    return new Advice(
        advice.scope(), advice.outcome(), UNKNOWN.retry(), advice.actor(), advice.reason(), advice.disclosure());
  }

  /** Section 1.9 of docs/decoding.md. */
  private Advice merge(List<Advice> all) {
    Set<String> scopes = values(all, Advice::scope);
    Set<String> outcomes = values(all, Advice::outcome);
    String outcome = mergeOutcomes(outcomes);
    boolean isOpen = Set.of("unknown", "pending", "action_required").contains(outcome);
    boolean isPayment = isOpen ? scopes.contains("transaction") : !scopes.contains("request");
    boolean isUnclear = outcome.equals("unknown") && outcomes.size() + scopes.size() > 2;
    return new Advice(
        isPayment ? "transaction" : "request",
        outcome,
        isUnclear ? UNKNOWN.retry() : first(precedence, values(all, Advice::retry)),
        same(values(all, Advice::actor), "integrator"),
        same(values(all, Advice::reason), UNKNOWN.reason()),
        first(reservedness, values(all, Advice::disclosure)));
  }

  private static String mergeOutcomes(Set<String> outcomes) {
    if (outcomes.size() == 1) return outcomes.iterator().next();
    if (Set.of("failed", "rejected").containsAll(outcomes)) return "rejected";
    return Set.of("pending", "action_required").containsAll(outcomes) ? "pending" : "unknown";
  }

  private static Set<String> values(List<Advice> all, Function<Advice, String> of) {
    return all.stream().map(of).collect(Collectors.toSet());
  }

  private static String first(List<String> order, Set<String> values) {
    return order.stream().filter(values::contains).findFirst().orElseThrow();
  }

  private static String same(Set<String> values, String other) {
    return values.size() == 1 ? values.iterator().next() : other;
  }
}
