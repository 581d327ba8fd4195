// Copied from languages/java/runtime; do not edit.
package org.snapcodes;

/** Chooses the customer text that reveals nothing, by its position. */
final class Neutral {
  private static final int PENDING = 0;
  private static final int UNPAID = 1;
  private static final int CHECKING = 2;
  private static final int REVERSAL = 3;
  private static final int DECLINED = 4;
  private static final int OF_TRANSACTION = 5;
  private static final int OF_REQUEST = 12;
  static final int REQUEST_UNKNOWN = 18;

  private Neutral() {}

  static int of(Meaning meaning, Kind kind, boolean isPayout) {
    Outcome outcome = meaning.outcome;
    if (kind == Kind.REVERSE && outcome != Outcome.SUCCESS) return REVERSAL;
    boolean isSilent = saysNothing(kind, outcome);
    boolean isOpen = outcome == Outcome.PENDING || meaning.asks() || isSilent;
    boolean isUnpaid = meaning.isAbsent || outcome == Outcome.PENDING && meaning.actor == Actor.CUSTOMER;
    if (isOpen && isUnpaid && !isPayout && kind != Kind.READ) return UNPAID;
    if (outcome == Outcome.PENDING) return isSilent ? CHECKING : PENDING;
    if (isOpen) return CHECKING;
    boolean isOfPayer = !isPayout && (meaning.actor == Actor.ISSUER || meaning.actor == Actor.CUSTOMER);
    boolean isRequest = meaning.scope == Scope.REQUEST;
    int first = isRequest ? OF_REQUEST : OF_TRANSACTION;
    if (outcome != Outcome.FAILED) return first + outcome.ordinal();
    if (!isRequest && (isOfPayer || !isPayout && meaning.retry == Retry.WITH_OTHER_METHOD)) return DECLINED;
    // A limit or a setting of the merchant is no verdict on whoever pays.
    return first + (isRequest && !isOfPayer ? Outcome.REJECTED : outcome).ordinal();
  }

  /** Whether only a success of a service concerns the customer: a refund by the merchant, a query, a notification. */
  private static boolean saysNothing(Kind kind, Outcome outcome) {
    return outcome != Outcome.SUCCESS && (kind == Kind.REVERSE || kind == Kind.STATUS || kind == Kind.NOTIFY);
  }

  /** Whether the reason tells the customer something: they may know it, it is certain what happened, and concerns them. */
  static boolean tellsReason(Meaning meaning, int neutral) {
    boolean isEnd = neutral >= DECLINED && meaning.outcome != Outcome.UNKNOWN;
    // That a request succeeded, such as a query, says nothing about what it asked for; success is the first outcome.
    return meaning.disclosure == Disclosure.PUBLIC && isEnd && neutral != OF_REQUEST;
  }
}
