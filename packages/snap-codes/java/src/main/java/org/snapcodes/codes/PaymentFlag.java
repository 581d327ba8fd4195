// Generated from the catalog; do not edit.
package org.snapcodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** SNAP payment flag status of SNAP BI. Any text is one: a later release, or the provider, may have new ones. */
public final class PaymentFlag implements Comparable<PaymentFlag> {
  /**
   * Payment accepted.
   *
   * <p>The customer paid into the virtual account, and the receiver took the payment.
   *
   * <p>Message: "Success".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: success (transaction). Retry: never. Compare amount and reference with your record, then record it
   * once. There is nothing to send again.
   */
  public static final PaymentFlag SUCCESS = new PaymentFlag("00");

  /**
   * Payment not accepted.
   *
   * <p>The receiver of the virtual account did not take the payment; paymentFlagReason says why. Whether the money went
   * back to the customer is not known.
   *
   * <p>Message: "Reject".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of the virtual account and reconcile
   * with the bank before the customer pays again.
   */
  public static final PaymentFlag REJECT = new PaymentFlag("01");

  /**
   * Timeout waiting for an answer.
   *
   * <p>The payment to the virtual account got no answer in time. It may have been made.
   *
   * <p>Message: "Timeout".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of the virtual account and reconcile
   * with the bank. Send nothing under a new reference before that.
   */
  public static final PaymentFlag TIMEOUT = new PaymentFlag("02");

  private final String value;

  private PaymentFlag(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link PaymentFlag#SUCCESS}. */
    SUCCESS("00"),
    /** {@link PaymentFlag#REJECT}. */
    REJECT("01"),
    /** {@link PaymentFlag#TIMEOUT}. */
    TIMEOUT("02");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public PaymentFlag code() {
      return of(value);
    }
  }

  private static final class Index {
    static final Map<String, Known> BY_VALUE = new HashMap<>();

    static {
      for (Known known : Known.values()) BY_VALUE.put(known.value, known);
    }
  }

  /**
   * The id of the space.
   *
   * @return the id, for {@code lookup} and {@code Context}
   */
  public static String space() {
    return "payment-flag";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static PaymentFlag of(String value) {
    return new PaymentFlag(java.util.Objects.requireNonNull(value));
  }

  /**
   * The code as text.
   *
   * @return the text
   */
  public String value() {
    return value;
  }

  /**
   * Whether the catalog has the code.
   *
   * @return false for codes that this release does not know
   */
  public boolean isKnown() {
    return known().isPresent();
  }

  /**
   * The code for a {@code switch}.
   *
   * @return empty for codes that this release does not know
   */
  public Optional<Known> known() {
    return Optional.ofNullable(Index.BY_VALUE.get(value));
  }

  @Override
  public int compareTo(PaymentFlag other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PaymentFlag && value.equals(((PaymentFlag) other).value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
