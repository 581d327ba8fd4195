// Copied from languages/java/runtime; do not edit.
package org.danacodes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What codes claim about the money, and which claims contradict each other. */
final class Claims {
  private final List<Rule> rules = new ArrayList<>();
  private final List<Clash> clashes = new ArrayList<>();

  /** A line of the table of claims. What it does not name fits always. */
  private static final class Rule {
    final Set<Layer> layers = EnumSet.noneOf(Layer.class);
    final Outcome outcome;
    final Scope scope;
    final Retry retry;
    final boolean follows;
    final List<String> claims;

    Rule(Map<String, Object> own) {
      for (String layer : Data.texts(own.get("layer"))) layers.add(Layer.of(layer).orElseThrow());
      outcome = Outcome.of(Data.text(own.get("outcome"))).orElseThrow();
      scope = Scope.of(Data.text(own.get("scope"))).orElse(null);
      retry = Retry.of(Data.text(own.get("retry"))).orElse(null);
      follows = Data.isTrue(own.get("follows"));
      claims = Data.textList(own.get("claims"));
    }

    boolean fits(Meaning meaning, Evidence evidence) {
      return outcome == meaning.outcome && (scope == null || scope == meaning.scope)
          && (retry == null || retry == meaning.retry) && (layers.isEmpty() || layers.contains(evidence.place.layer))
          && (!follows || isFollowing(evidence));
    }

    private static boolean isFollowing(Evidence evidence) {
      Service service = evidence.code == null ? null : evidence.place.table.serviceOf(evidence.code);
      return service != null && service.follows;
    }
  }

  /** A line of the table of contradictions, read from the deciding code to the others. */
  private static final class Clash {
    final String decides;
    final List<String> beside;
    final Layer layer;

    Clash(Map<String, Object> own) {
      decides = Data.text(own.get("decides"));
      beside = Data.textList(own.get("beside"));
      layer = Layer.of(Data.text(own.get("layer"))).orElse(null);
    }
  }

  Claims(Object rules, Object clashes) {
    for (Map<String, Object> rule : Data.objects(rules)) this.rules.add(new Rule(rule));
    for (Map<String, Object> clash : Data.objects(clashes)) this.clashes.add(new Clash(clash));
  }

  /** What a code claims; the first line that fits counts, and where none does, nothing is claimed. */
  List<String> of(Meaning meaning, Evidence evidence) {
    for (Rule rule : rules) if (rule.fits(meaning, evidence)) return rule.claims;
    return List.of();
  }

  private boolean clash(List<String> own, Layer layer, List<String> others) {
    for (Clash clash : clashes) {
      if (!own.contains(clash.decides) || clash.layer != null && clash.layer != layer) continue;
      for (String claim : clash.beside) if (others.contains(claim)) return true;
    }
    return false;
  }

  /** Whether another code of the body contradicts the deciding one. */
  boolean contradict(Entry decided, List<String> own, Layer layer, Beside other) {
    Meaning meaning = decided.meaning;
    // A transaction field still gives the state of the transaction, also if the caller asked for another space.
    if (other.item.place.layer == Layer.TRANSACTION && isAboutMoney(meaning))
      return other.says == null || other.says.outcome != meaning.outcome;
    if (decided.kind == Kind.REVERSE) return false;
    for (Match match : other.item.matches) if (match.entry.kind == Kind.REVERSE) return false;
    return clash(own, layer, other.claims);
  }

  private static boolean isAboutMoney(Meaning meaning) {
    return meaning.scope == Scope.TRANSACTION
        && (meaning.outcome == Outcome.SUCCESS || meaning.outcome == Outcome.FAILED || meaning.outcome == Outcome.REVERSED);
  }

  /** Whether the HTTP status contradicts what a code claims. */
  static boolean deniedByHttp(Entry decided, List<String> claims, Integer status) {
    if (status == null) return false;
    if (status >= 500 || status == 408) return !claims.isEmpty() && !claims.contains("refused");
    return status >= 400 && decided.pattern != null && claims.contains("paid");
  }

  /** Whether a payment is claimed in the answer to a call that pays nothing and asks about no payment. */
  static boolean isPaidByInquiry(List<String> claims, Beside other) {
    Evidence item = other.item;
    if (item.place.layer != Layer.RESPONSE || item.code == null || !claims.contains("paid")) return false;
    Service service = item.place.table.serviceOf(item.code);
    return service != null && service.paysNothing();
  }
}
