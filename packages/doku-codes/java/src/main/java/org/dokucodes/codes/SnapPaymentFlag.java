// Generated from the catalog; do not edit.
package org.dokucodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** SNAP payment flag status of DOKU. Any text is one: a later release, or the provider, may have new ones. */
public final class SnapPaymentFlag implements Comparable<SnapPaymentFlag> {
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
  public static final SnapPaymentFlag SUCCESS = new SnapPaymentFlag("00");

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
  public static final SnapPaymentFlag REJECT = new SnapPaymentFlag("01");

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
  public static final SnapPaymentFlag TIMEOUT = new SnapPaymentFlag("02");

  private final String value;

  private SnapPaymentFlag(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link SnapPaymentFlag#SUCCESS}. */
    SUCCESS("00"),
    /** {@link SnapPaymentFlag#REJECT}. */
    REJECT("01"),
    /** {@link SnapPaymentFlag#TIMEOUT}. */
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
    public SnapPaymentFlag code() {
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
    return "snap-payment-flag";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static SnapPaymentFlag of(String value) {
    return new SnapPaymentFlag(java.util.Objects.requireNonNull(value));
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
  public int compareTo(SnapPaymentFlag other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SnapPaymentFlag && value.equals(((SnapPaymentFlag) other).value);
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
