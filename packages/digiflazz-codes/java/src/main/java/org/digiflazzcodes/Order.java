// Copied from languages/java/runtime; do not edit.
package org.digiflazzcodes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something to be paid for once; for a subscription, one period. */
public final class Order extends Json {
  private final PaymentState state;
  private final String id;
  private final boolean isPaid;
  private final boolean isPaidTwice;
  private final MayStart mayStart;
  private final List<String> close;

  private Order(PaymentState state, String id, boolean isPaid, boolean isPaidTwice, MayStart mayStart, List<String> close) {
    this.state = state;
    this.id = id;
    this.isPaid = isPaid;
    this.isPaidTwice = isPaidTwice;
    this.mayStart = mayStart;
    this.close = close;
  }

  /** Combines the payments of an order, by id in the order in which they were started. */
  static Order of(Map<String, Payment> payments, boolean isSplit) {
    Procedure procedure = Procedure.get();
    List<String> paying = new ArrayList<>();
    List<String> open = new ArrayList<>();
    List<String> close = new ArrayList<>();
    boolean areSettled = true;
    boolean areOver = true;
    for (Map.Entry<String, Payment> one : payments.entrySet()) {
      Payment payment = one.getValue() == null ? Payment.of(null) : one.getValue();
      PaymentState state = payment.state();
      if (procedure.paid.contains(state)) paying.add(one.getKey());
      if (procedure.open.contains(state)) open.add(one.getKey());
      if (state == PaymentState.PENDING || state == PaymentState.AUTHORIZED) close.add(one.getKey());
      boolean isUnpaid = state == PaymentState.NEW || procedure.unpaid.contains(state);
      areSettled &= !payment.isDamaged() && isUnpaid && !payment.isWaiting();
      areOver &= state == PaymentState.DECLINED || payment.isClosed();
    }
    List<String> counting = !paying.isEmpty() ? paying : !open.isEmpty() ? open : new ArrayList<>(payments.keySet());
    String last = null;
    PaymentState state = PaymentState.NEW;
    for (String id : counting) {
      Payment payment = payments.get(id);
      PaymentState own = payment == null ? PaymentState.UNKNOWN : payment.state();
      if (last != null && state.compareTo(own) >= 0) continue;
      last = id;
      state = own;
    }
    MayStart mayStart = !areSettled ? MayStart.NO : areOver ? MayStart.NEW : MayStart.SAME;
    return new Order(state, last, !paying.isEmpty(), paying.size() > 1 && !isSplit, mayStart, List.copyOf(close));
  }

  /** The next step of a payment, given the others; null for nothing. */
  static Map<String, Object> next(Map<String, Payment> payments, String id, boolean isSplit) {
    Payment payment = payments.get(id);
    if (payment == null || payment.isDamaged()) return Steps.review(Actor.INTEGRATOR);
    Map<String, Object> step = payment.first();
    if (step == null) return null;
    if (Steps.is(step, Step.FULFIL) && !isSplit && isTaken(payments, id)) return Steps.review(Actor.MERCHANT);
    if (!Steps.is(step, Step.NEW_ATTEMPT)) return step;
    MayStart mayStart = of(payments, isSplit).mayStart;
    if (mayStart == MayStart.NO) return null;
    if (mayStart == MayStart.NEW) return step;
    Map<String, Object> same = new LinkedHashMap<>(step);
    same.put("reference", Reference.SAME.value());
    return same;
  }

  /** Whether another payment is delivered and not taken back, or is due for delivery and started earlier. */
  private static boolean isTaken(Map<String, Payment> payments, String id) {
    boolean isEarlier = true;
    for (Map.Entry<String, Payment> one : payments.entrySet()) {
      Payment payment = one.getValue();
      if (one.getKey().equals(id)) {
        isEarlier = false;
        continue;
      }
      if (payment == null || payment.isDamaged() || !payment.given().contains(Steps.FULFIL)) continue;
      if (isDue(payment, Steps.FULFIL) ? isEarlier : !isTakenBack(payment)) return true;
    }
    return false;
  }

  private static boolean isTakenBack(Payment payment) {
    return payment.given().stream().anyMatch(key -> Steps.isWholeUndo(key) && !isDue(payment, key));
  }

  private static boolean isDue(Payment payment, String key) {
    return payment.steps().stream().anyMatch(step -> key.equals(step.get("key")));
  }

  @Override
  Map<String, Object> write() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("state", state.value());
    json.put("id", id);
    json.put("isPaid", isPaid);
    json.put("isPaidTwice", isPaidTwice);
    json.put("mayStart", mayStart.value());
    json.put("close", close);
    return json;
  }

  /**
   * State of the payment that counts: a paid one, or else an open one, or else the last.
   *
   * @return the state
   */
  public PaymentState state() {
    return state;
  }

  /**
   * Id of that payment.
   *
   * @return empty where the order has none
   */
  public Optional<String> id() {
    return Optional.ofNullable(id);
  }

  /**
   * Whether it is paid, or only partly refunded.
   *
   * @return for a split order: whether at least one payment is
   */
  public boolean isPaid() {
    return isPaid;
  }

  /**
   * Whether two payments are paid: refund one, and do not deliver again.
   *
   * @return never true for a split order
   */
  public boolean isPaidTwice() {
    return isPaidTwice;
  }

  /**
   * Whether the payer may try again.
   *
   * @return {@link MayStart#NO} while anything is paid, open, being asked for, under review or damaged
   */
  public MayStart mayStart() {
    return mayStart;
  }

  /**
   * Payments that hold or may take money: void or cancel them, and confirm that with a status query. Always do so if another
   * payment is paid; otherwise before the payer uses another method.
   *
   * @return their ids
   */
  public List<String> close() {
    return close;
  }
}
