// Copied from languages/java/runtime; do not edit.
package org.xenditcodes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Applies a certain state: its steps become due unless they were due before. */
final class Settling {
  private Settling() {}

  /**
   * Settles a payment.
   *
   * @param step the step if the state itself requires none; null for nothing
   * @param changes other new values
   */
  static Payment settle(Payment payment, PaymentState state, Reading reading, Map<String, Object> step,
      Map<String, Object> changes) {
    List<String> given = payment.given();
    if (changes.containsKey("given")) given = Data.textList(changes.get("given"));
    List<Map<String, Object>> fresh = new ArrayList<>();
    for (Map<String, Object> one : stepsOf(payment, given, state, reading, step))
      if (isFresh(one, given, state)) fresh.add(Steps.withSaid(one, reading));
    boolean isPart = state == PaymentState.PARTIALLY_REFUNDED;
    List<Map<String, Object>> due = new ArrayList<>();
    if (fresh.isEmpty() || isPart) for (Map<String, Object> one : payment.steps()) if (isStill(one, state)) due.add(one);
    due.addAll(fresh);
    List<String> keys = new ArrayList<>(given);
    for (Map<String, Object> one : fresh) if (Steps.isKeyed(one)) keys.add((String) one.get("key"));
    Map<String, Object> all = new LinkedHashMap<>(changes);
    all.put("state", state.value());
    all.put("due", due);
    all.put("given", keys);
    return payment.change(all);
  }

  private static boolean isFresh(Map<String, Object> step, List<String> given, PaymentState state) {
    if (Steps.isKeyed(step)) return !given.contains(step.get("key"));
    if (Steps.is(step, Step.REVIEW)) return !given.contains(Steps.keyOf("decided", state, null));
    if (!Steps.is(step, Step.ASK_STATUS)) return true;
    for (String key : given) if (state.value().equals(Steps.stateIn(key))) return false;
    return true;
  }

  private static boolean isStill(Map<String, Object> step, PaymentState state) {
    if (!Steps.isKeyed(step)) return false;
    String key = (String) step.get("key");
    return state.value().equals(Steps.stateIn(key)) || state == PaymentState.PARTIALLY_REFUNDED && key.equals(Steps.FULFIL);
  }

  /** The steps that a state requires. */
  private static List<Map<String, Object>> stepsOf(Payment payment, List<String> given, PaymentState state, Reading reading,
      Map<String, Object> step) {
    Procedure procedure = Procedure.get();
    if (procedure.paid.contains(state)) {
      // After everything was taken back, nothing is delivered again.
      for (String key : given) if (Steps.isWholeUndo(key)) return List.of(Steps.review(reading));
      Map<String, Object> fulfil = Steps.keyed(Step.FULFIL, Steps.FULFIL);
      if (state != PaymentState.PARTIALLY_REFUNDED) return List.of(fulfil);
      // A status response that does not name the refund only repeats the state.
      boolean isRepeat = state == payment.state() && reading.from == Origin.STATUS;
      String refund = reading.refund();
      if (refund == null && !isRepeat) refund = "v" + payment.version();
      if (refund == null) return List.of(fulfil);
      return List.of(fulfil, Steps.keyed(Step.UNDO, Steps.keyOf("undo", state, refund)));
    }
    if (procedure.unpaid.contains(state) && given.contains(Steps.FULFIL))
      return List.of(Steps.keyed(Step.UNDO, Steps.keyOf("undo", state, null)));
    return step == null ? List.of() : List.of(step);
  }

  /** Marks a step as done. */
  static Payment done(Payment payment, String key) {
    if (key == null || payment.isDamaged()) return payment;
    List<Map<String, Object>> left = new ArrayList<>();
    for (Map<String, Object> one : payment.steps()) if (!key.equals(one.get("key"))) left.add(one);
    return payment.change(Payment.changes("due", left));
  }

  /** Applies the decision of a person. */
  static Payment decided(Payment payment, PaymentState decided, Ids ids, Money money) {
    if (payment.isDamaged()) return payment;
    Procedure procedure = Procedure.get();
    PaymentState now = decided == null ? payment.state() : decided;
    if (payment.isRefund() && procedure.paid.contains(now)) return payment;
    boolean isOpen = procedure.open.contains(now);
    boolean isOver = now == PaymentState.NEW || procedure.unpaid.contains(now);
    Map<String, Object> step = isOver ? null : Steps.keyed(Step.UNDO, Steps.keyOf("undo", now, null));
    if (isOpen) step = Steps.begin(Step.WAIT);
    String key = Steps.keyOf("decided", now, null);
    List<String> given = payment.given();
    // A decision is not questioned again. An open state may still change.
    if (!isOpen && !given.contains(key)) given = Payment.joined(given, List.of(key));
    return settle(payment, now, new Reading(ids, money), step, Payment.changes("attention", null, "doubt", null, "closed",
        payment.isClosed() || now == PaymentState.CANCELED, "given", given));
  }
}
