// Copied from languages/java/runtime; do not edit.
package org.xenditcodes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What {@code advance} gives. */
public final class Advanced extends Json {
  private final Payment payment;
  private final NextStep next;

  private Advanced(Payment payment, Map<String, Object> next) {
    this.payment = payment;
    this.next = NextStep.of(next);
  }

  /** The payment, with the step to do now; null for nothing. */
  static Advanced of(Payment payment, Map<String, Object> next) {
    return new Advanced(payment, next);
  }

  /** The payment with its first due step. */
  static Advanced upToDate(Payment payment) {
    return new Advanced(payment, payment.first());
  }

  @Override
  Map<String, Object> write() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("payment", payment.toValue());
    json.put("next", next == null ? null : next.write());
    return json;
  }

  /**
   * The payment to store before anything is done.
   *
   * @return the same object if nothing changed
   */
  public Payment payment() {
    return payment;
  }

  /**
   * What to do now. It is the first of {@code due} of the payment, with two exceptions: a step that was due before may stand
   * in front of it, and for {@link Step#PROCEED}, which only the caller with the response can use, {@link Step#WAIT} is due.
   *
   * @return empty for nothing
   */
  public Optional<NextStep> next() {
    return Optional.ofNullable(next);
  }
}
