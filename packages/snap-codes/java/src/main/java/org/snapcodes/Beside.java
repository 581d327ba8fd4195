// Copied from languages/java/runtime; do not edit.
package org.snapcodes;

import java.util.List;

/** A code beside the deciding one, with what it says. */
final class Beside {
  final Evidence item;
  /** Its entry, where the body tells which one it is; else null. */
  final Match match;
  /** What it says, or what is safe for all entries that it may stand for; null where there is none. */
  final Meaning says;
  final List<String> claims;

  Beside(Evidence item, Object body, Claims table) {
    this.item = item;
    match = item.narrow(body);
    if (match != null) says = match.entry.meaning;
    else says = item.matches.isEmpty() ? null : Meaning.merged(item.meanings());
    claims = says == null ? List.of() : table.of(says, item);
  }

  /** Whether it asks for the status first: its entry, or one of those that it may stand for. */
  boolean leavesOpen() {
    if (match != null) return match.entry.meaning.asks();
    for (Match one : item.matches) if (one.entry.meaning.asks()) return true;
    return false;
  }

  /** Whether it is the response code of a call that moves money, and accepts it. */
  boolean isAccepted() {
    if (item.place.layer != Layer.RESPONSE) return false;
    for (Match one : item.matches) {
      Outcome outcome = one.entry.meaning.outcome;
      boolean accepts = outcome == Outcome.SUCCESS || outcome == Outcome.PENDING || outcome == Outcome.ACTION_REQUIRED;
      boolean moves = one.entry.kind == null || one.entry.kind == Kind.MOVE;
      if (accepts && moves && one.entry.meaning.scope == Scope.TRANSACTION) return true;
    }
    return false;
  }
}
