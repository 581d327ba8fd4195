// Copied from languages/java/runtime; do not edit.
package org.oycodes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which code of a body explains the result, and what to do next. */
final class Explaining {
  private static final String CANCELED = "transaction_cancelled";

  private Explaining() {}

  /** The deciding entry, unless its reason is plain and an agreeing code says more. */
  static Entry of(Entry decided, List<Beside> others, Set<String> plain) {
    if (!plain.contains(decided.meaning.reason)) return decided;
    List<Beside> agreeing = new ArrayList<>();
    boolean someTell = false;
    for (Beside other : others) {
      if (other.match == null || !agrees(decided, other.match.entry)) continue;
      agreeing.add(other);
      someTell |= !plain.contains(other.match.entry.meaning.reason);
    }
    Entry best = null;
    for (Beside other : agreeing) {
      Entry entry = other.match.entry;
      boolean counts =
          someTell ? !plain.contains(entry.meaning.reason) : other.item.place.layer == Layer.DETAIL;
      if (counts && (best == null || best.meaning.disclosure.compareTo(entry.meaning.disclosure) <= 0)) best = entry;
    }
    return best == null ? decided : best;
  }

  /** Whether another entry is about the same thing and does not contradict. */
  private static boolean agrees(Entry decided, Entry other) {
    if (other.kind != null && other.kind != Kind.MOVE && other.kind != decided.kind) return false;
    Meaning own = decided.meaning;
    Outcome outcome = other.meaning.outcome;
    if (outcome == own.outcome && other.meaning.scope == own.scope) return true;
    boolean isDeclined =
        own.outcome == Outcome.FAILED && own.scope == Scope.TRANSACTION || own.reason.equals("generic_decline");
    return isDeclined && (outcome == Outcome.FAILED || outcome == Outcome.REJECTED || outcome == Outcome.UNKNOWN);
  }

  /** What to do next, and whether the codes contradict each other about it. */
  static final class Next {
    final Retry retry;
    final boolean isContested;

    Next(Retry retry, boolean isContested) {
      this.retry = retry;
      this.isContested = isContested;
    }
  }

  /** What to do before or when sending again. */
  static Next retry(Meaning decided, Layer layer, Meaning by, List<Beside> others, Findings source) {
    boolean isUnasked = source.from == Origin.CALL || source.from == Origin.NOTIFICATION && source.confirm != null;
    boolean isRefused = isRefused(decided);
    boolean isApproved = false;
    boolean someLeaveOpen = false;
    boolean someAreUnread = false;
    boolean isAccepted = false;
    for (Beside other : others) {
      isAccepted |= other.isAccepted();
      if (other.item.place.layer != Layer.DETAIL) continue;
      isApproved |= other.claims.contains("approved");
      someLeaveOpen |= other.leavesOpen();
      someAreUnread |= other.item.matches.isEmpty();
    }
    if (isRefused && isApproved && !decided.reason.equals(CANCELED)) return new Next(Retry.CHECK_STATUS_FIRST, true);
    boolean isFailed = layer == Layer.TRANSACTION && decided.outcome == Outcome.FAILED;
    // A call that was accepted goes on: the end that stands beside it may be that of an earlier attempt.
    boolean isGoingOn = isFailed && isUnasked && isAccepted;
    boolean isLeftOpen = layer == Layer.RESPONSE ? someLeaveOpen
        : endsUnasked(decided, source.from) && (someLeaveOpen || someAreUnread);
    if (isGoingOn || isRefused && isLeftOpen) return new Next(Retry.CHECK_STATUS_FIRST, false);
    Retry retry = keepingEnd(decided.retry, combined(decided, by));
    boolean isAnswered = source.from == Origin.STATUS && isFailed;
    // What the merchant has to find out is open until the merchant did.
    boolean isOpen = retry == Retry.CHECK_STATUS_FIRST && by.actor != Actor.MERCHANT;
    return new Next(isAnswered && isOpen ? Retry.WITH_OTHER_METHOD : retry, false);
  }

  private static boolean isRefused(Meaning meaning) {
    return meaning.outcome == Outcome.FAILED || meaning.outcome == Outcome.REJECTED;
  }

  /**
   * A transaction field has answered what a code leaves open. But where it was not asked, and gives the reference up, one
   * question stands before a second payment that the provider cannot tell from the first.
   */
  private static boolean endsUnasked(Meaning decided, Origin from) {
    return from != Origin.STATUS && decided.retry == Retry.WITH_NEW_REFERENCE && !decided.reason.equals(CANCELED);
  }

  private static Retry combined(Meaning decided, Meaning by) {
    if (isRefused(decided) && by.outcome == decided.outcome && by.retry != Retry.CHECK_STATUS_FIRST) return by.retry;
    return decided.outcome == by.outcome ? Meaning.merged(decided.retry, by.retry) : decided.retry;
  }

  /** If nothing more can be paid under a reference, a new one is needed whatever else has to be done first. */
  private static Retry keepingEnd(Retry decided, Retry retry) {
    boolean keepsReference = retry == Retry.AFTER_FIX || retry == Retry.WITH_AUTHENTICATION || retry == Retry.WITH_NEW_TOKEN
        || retry == Retry.LATER;
    return decided == Retry.WITH_NEW_REFERENCE && keepsReference ? decided : retry;
  }
}
