// Generated from the catalog; do not edit.
package org.xenditcodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Payment status of Xendit. Any text is one: a later release, or the provider, may have new ones. */
public final class PaymentStatus implements Comparable<PaymentStatus> {
  /**
   * Authorized, not captured.
   *
   * <p>The amount is on hold and has not been charged. Without a capture in time, the hold lapses and nothing is paid.
   *
   * <p>Source: https://docs.xendit.co/apidocs/payment-webhook-notification (and 1 more)
   *
   * <p>Outcome: action_required (transaction). Retry: never. Capture the payment in time, or cancel it. Do not treat
   * the order as paid, and do not charge the customer again.
   */
  public static final PaymentStatus AUTHORIZED = new PaymentStatus("AUTHORIZED");

  /**
   * Payment canceled.
   *
   * <p>The hold was released before a capture, so nothing was paid.
   *
   * <p>Source: https://docs.xendit.co/apidocs/payment-webhook-notification (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Close this payment request. If the customer still
   * wants to pay, make a new payment request with a new reference_id.
   */
  public static final PaymentStatus CANCELED = new PaymentStatus("CANCELED");

  /**
   * Authorization expired.
   *
   * <p>The hold lapsed without a capture, so nothing was paid. The approval of the issuer, which may stand beside it,
   * was that of the hold.
   *
   * <p>Source: https://docs.xendit.co/apidocs/payment-webhook-notification (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Close this payment request. If the customer still
   * wants to pay, make a new payment request with a new reference_id.
   */
  public static final PaymentStatus EXPIRED = new PaymentStatus("EXPIRED");

  /**
   * Payment failed.
   *
   * <p>This payment was not made; failure_code tells why. Not every channel reports a failure, so no webhook says
   * nothing.
   *
   * <p>Source: https://docs.xendit.co/apidocs/payment-webhook-notification (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Read failure_code. Let the customer try again or pay
   * in another way, in a new payment request with a new reference_id; a page that is still open can be paid there.
   */
  public static final PaymentStatus FAILED = new PaymentStatus("FAILED");

  /**
   * Still being processed.
   *
   * <p>The payment has no result yet.
   *
   * <p>Source: https://docs.xendit.co/apidocs/payment-webhook-notification
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the webhook, or check the status. Charge
   * nothing again before the result is final.
   */
  public static final PaymentStatus PENDING = new PaymentStatus("PENDING");

  /**
   * Payment succeeded.
   *
   * <p>The amount was captured. A payment request for a reusable code has many payments, each with a payment_id of its
   * own.
   *
   * <p>Source: https://docs.xendit.co/apidocs/payment-webhook-notification (and 2 more)
   *
   * <p>Outcome: success (transaction). Retry: never. Compare the captured amount, the currency and the reference with
   * your order, then book the payment once under its payment_id.
   */
  public static final PaymentStatus SUCCEEDED = new PaymentStatus("SUCCEEDED");

  private final String value;

  private PaymentStatus(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link PaymentStatus#AUTHORIZED}. */
    AUTHORIZED("AUTHORIZED"),
    /** {@link PaymentStatus#CANCELED}. */
    CANCELED("CANCELED"),
    /** {@link PaymentStatus#EXPIRED}. */
    EXPIRED("EXPIRED"),
    /** {@link PaymentStatus#FAILED}. */
    FAILED("FAILED"),
    /** {@link PaymentStatus#PENDING}. */
    PENDING("PENDING"),
    /** {@link PaymentStatus#SUCCEEDED}. */
    SUCCEEDED("SUCCEEDED");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public PaymentStatus code() {
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
    return "payment-status";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static PaymentStatus of(String value) {
    return new PaymentStatus(java.util.Objects.requireNonNull(value));
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
  public int compareTo(PaymentStatus other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PaymentStatus && value.equals(((PaymentStatus) other).value);
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
