// Copied from languages/java/runtime; do not edit.
package org.midtranscodes;

import java.util.Map;

/** The facts of a message that rules may test; a missing one is the empty text. */
final class Facts {
  private final Map<String, String> texts;

  Facts(Reading reading, boolean isRefund) {
    Meaning meaning = reading.meaning;
    boolean isQuery = reading.from == Origin.STATUS || reading.kind == Kind.STATUS || reading.kind == Kind.TOKEN
        || reading.kind == Kind.READ;
    texts = Map.ofEntries(
        Map.entry("outcome", meaning.outcome.value()),
        Map.entry("scope", meaning.scope.value()),
        Map.entry("retry", meaning.retry.value()),
        Map.entry("actor", meaning.actor.value()),
        Map.entry("reason", meaning.reason),
        Map.entry("kind", reading.kind == null ? "" : reading.kind.value()),
        Map.entry("layer", reading.layer == null ? "" : reading.layer.value()),
        Map.entry("from", reading.from.value()),
        Map.entry("precision", reading.precision == null ? "" : reading.precision.value()),
        Map.entry("confirm", reading.confirm == null ? "" : reading.confirm.value()),
        Map.entry("part", answer(meaning.isPart)),
        Map.entry("absent", answer(meaning.isAbsent)),
        Map.entry("contested", answer(reading.isContested)),
        Map.entry("beside", answer(reading.isBeside)),
        Map.entry("query", answer(isQuery)),
        Map.entry("transactionField", answer(reading.hasTransactionField)),
        Map.entry("refund", answer(isRefund)));
  }

  private static String answer(boolean is) {
    return is ? "yes" : "no";
  }

  String get(String name) {
    return texts.getOrDefault(name, "");
  }
}
