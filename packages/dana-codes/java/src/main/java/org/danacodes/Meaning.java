// Copied from languages/java/runtime; do not edit.
package org.danacodes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a code means: advice and further facts. */
final class Meaning {
  /** The advice for anything unknown. */
  static final Meaning UNKNOWN = new Meaning(Scope.TRANSACTION, Outcome.UNKNOWN, Retry.CHECK_STATUS_FIRST, Actor.PROVIDER,
      "unmapped", Disclosure.GENERIC);

  static final Meaning REFUNDED = new Meaning(Scope.TRANSACTION, Outcome.REVERSED, Retry.NEVER, Actor.NONE, "refunded",
      Disclosure.PUBLIC);
  static final Meaning PARTIALLY_REFUNDED = new Meaning(Scope.TRANSACTION, Outcome.REVERSED, Retry.NEVER, Actor.NONE,
      "partially_refunded", Disclosure.PUBLIC, null, true, false, false);

  /** Bits of what stands beside the advice in the data. */
  private static final int PART = 1;
  private static final int ENDS_ATTEMPT = 2;
  private static final int ENDS_REFERENCE = 4;
  private static final int NO_REUSE = 8;
  private static final int ABSENT = 16;

  final Scope scope;
  final Outcome outcome;
  final Retry retry;
  final Actor actor;
  final String reason;
  final Disclosure disclosure;
  /** Null where nobody says what ends. */
  final Ends ends;
  final boolean isPart;
  final boolean isAbsent;
  final boolean forbidsReuse;

  private Meaning(Scope scope, Outcome outcome, Retry retry, Actor actor, String reason, Disclosure disclosure) {
    this(scope, outcome, retry, actor, reason, disclosure, null, false, false, false);
  }

  Meaning(Scope scope, Outcome outcome, Retry retry, Actor actor, String reason, Disclosure disclosure, Ends ends,
      boolean isPart, boolean isAbsent, boolean forbidsReuse) {
    this.scope = scope;
    this.outcome = outcome;
    this.retry = retry;
    this.actor = actor;
    this.reason = reason;
    this.disclosure = disclosure;
    this.ends = ends;
    this.isPart = isPart;
    this.isAbsent = isAbsent;
    this.forbidsReuse = forbidsReuse;
  }

  /** Positions in the vocabularies, the reason, and bits. */
  static Meaning read(Object data) {
    List<Object> own = Data.list(data);
    int bits = own.size() > 6 ? Data.number(own.get(6)) : 0;
    Ends ends = (bits & ENDS_REFERENCE) != 0 ? Ends.REFERENCE : (bits & ENDS_ATTEMPT) != 0 ? Ends.ATTEMPT : null;
    return new Meaning(
        Scope.values()[Data.number(own.get(0))], Outcome.values()[Data.number(own.get(1))],
        Retry.values()[Data.number(own.get(2))], Actor.values()[Data.number(own.get(3))], Data.text(own.get(5)),
        Disclosure.values()[Data.number(own.get(4))], ends, (bits & PART) != 0, (bits & ABSENT) != 0,
        (bits & NO_REUSE) != 0);
  }

  static List<Meaning> readAll(Object data) {
    List<Meaning> meanings = new ArrayList<>();
    for (Object one : Data.list(data)) meanings.add(read(one));
    return meanings;
  }

  boolean asks() {
    return retry == Retry.CHECK_STATUS_FIRST;
  }

  Meaning withScope(Scope other) {
    return other == scope ? this
        : new Meaning(other, outcome, retry, actor, reason, disclosure, ends, isPart, isAbsent, forbidsReuse);
  }

  Meaning withRetry(Retry other) {
    return other == retry ? this
        : new Meaning(scope, outcome, other, actor, reason, disclosure, ends, isPart, isAbsent, forbidsReuse);
  }

  /** The same outcome and scope, explained by another code. */
  Meaning explained(Retry next, Meaning by) {
    if (by == this && next == retry) return this;
    return new Meaning(scope, outcome, next, by.actor, by.reason, by.disclosure, ends, isPart, isAbsent,
        forbidsReuse || by.forbidsReuse);
  }

  /** Other advice; what this says besides stays. */
  Meaning overlaid(Meaning other) {
    return new Meaning(other.scope, other.outcome, other.retry, other.actor, other.reason, other.disclosure,
        other.ends != null ? other.ends : ends, isPart || other.isPart, isAbsent || other.isAbsent,
        forbidsReuse || other.forbidsReuse);
  }

  /**
   * Merges the advice of several candidates into advice that is safe for all of them.
   *
   * @return unknown with a status check where they contradict each other, or there are none
   */
  static Meaning merged(List<Meaning> all) {
    if (all.isEmpty()) return UNKNOWN;
    Meaning first = all.get(0);
    Outcome outcome = mergedOutcome(all);
    boolean sameOutcome = true;
    boolean sameScope = true;
    boolean sameActor = true;
    boolean sameReason = true;
    Retry retry = first.retry;
    Disclosure disclosure = first.disclosure;
    for (Meaning one : all) {
      sameOutcome &= one.outcome == first.outcome;
      sameScope &= one.scope == first.scope;
      sameActor &= one.actor == first.actor;
      sameReason &= one.reason.equals(first.reason);
      retry = merged(retry, one.retry);
      if (one.disclosure.compareTo(disclosure) > 0) disclosure = one.disclosure;
    }
    boolean isOpen = outcome == Outcome.UNKNOWN && !(sameOutcome && sameScope);
    return new Meaning(mergedScope(all, outcome), outcome, isOpen ? Retry.CHECK_STATUS_FIRST : retry,
        sameActor ? first.actor : Actor.INTEGRATOR, sameReason ? first.reason : UNKNOWN.reason, disclosure);
  }

  /** The more cautious of two pieces of advice. */
  static Retry merged(Retry a, Retry b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static Outcome mergedOutcome(List<Meaning> all) {
    Outcome first = all.get(0).outcome;
    boolean areSame = true;
    boolean areRefused = true;
    boolean areOpen = true;
    for (Meaning one : all) {
      areSame &= one.outcome == first;
      areRefused &= one.outcome == Outcome.FAILED || one.outcome == Outcome.REJECTED;
      areOpen &= one.outcome == Outcome.PENDING || one.outcome == Outcome.ACTION_REQUIRED;
    }
    if (areSame) return first;
    if (areRefused) return Outcome.REJECTED;
    return areOpen ? Outcome.PENDING : Outcome.UNKNOWN;
  }

  /** A certain outcome is about the payment only if all candidates say so; an open one if any of them does. */
  private static Scope mergedScope(List<Meaning> all, Outcome outcome) {
    boolean isOpen = outcome == Outcome.UNKNOWN || outcome == Outcome.PENDING || outcome == Outcome.ACTION_REQUIRED;
    boolean some = false;
    boolean every = true;
    for (Meaning one : all) {
      boolean is = one.scope == Scope.TRANSACTION;
      some |= is;
      every &= is;
    }
    return (isOpen ? some : every) ? Scope.TRANSACTION : Scope.REQUEST;
  }

  void writeAdvice(Map<String, Object> json) {
    json.put("scope", scope.value());
    json.put("outcome", outcome.value());
    json.put("retry", retry.value());
    json.put("actor", actor.value());
    json.put("reason", reason);
    json.put("disclosure", disclosure.value());
    if (ends != null) json.put("ends", ends.value());
    if (isPart) json.put("part", true);
    if (isAbsent) json.put("absent", true);
    if (forbidsReuse) json.put("reuse", "never");
  }
}
