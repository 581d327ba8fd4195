// Copied from languages/java/runtime; do not edit.
package org.dokucodes;

/** What the next step and the state of a payment depend on in a message. */
final class Reading {
  /** The word of a person, which counts as the answer to the question. */
  private static final Meaning DECIDED = new Meaning(Scope.TRANSACTION, Outcome.UNKNOWN, Retry.NEVER, Actor.MERCHANT, "",
      Disclosure.GENERIC, null, false, false, false);

  final Meaning meaning;
  final Kind kind;
  final Precision precision;
  final boolean isBeside;
  final Origin from;
  final boolean isFromSaid;
  final Layer layer;
  final Confirm confirm;
  final boolean isContested;
  final boolean hasTransactionField;
  final StatusCheck statusCheck;
  /** Null where nobody named any. */
  final Ids ids;
  final Money money;

  Reading(Result result) {
    Findings findings = result.findings;
    Entry entry = result instanceof KnownResult ? ((KnownResult) result).entry : null;
    meaning = result.meaning;
    kind = entry == null ? null : entry.kind;
    precision = entry == null ? null : entry.precision;
    isBeside = result instanceof UnknownResult && ((UnknownResult) result).beside != null;
    from = findings.from;
    isFromSaid = findings.isFromSaid;
    layer = findings.layer;
    confirm = findings.confirm;
    isContested = findings.isContested;
    boolean isThere = false;
    for (FoundCode code : findings.codes) isThere |= code.layer() == Layer.TRANSACTION;
    hasTransactionField = isThere;
    statusCheck = findings.statusCheck;
    ids = findings.ids;
    money = findings.money;
  }

  /** What a person saw. */
  Reading(Ids ids, Money money) {
    meaning = DECIDED;
    kind = null;
    precision = null;
    isBeside = false;
    from = Origin.STATUS;
    isFromSaid = false;
    layer = null;
    confirm = null;
    isContested = false;
    hasTransactionField = false;
    statusCheck = null;
    this.ids = ids;
    this.money = money;
  }

  /** Identifies a partial refund: its id, or else the total so far, or else null. */
  String refund() {
    String own = ids == null ? null : ids.texts.get("refund");
    return own != null || money == null ? own : money.texts.get("refunded");
  }
}
