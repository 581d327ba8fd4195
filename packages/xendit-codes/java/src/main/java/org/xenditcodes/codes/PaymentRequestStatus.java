// Generated from the catalog; do not edit.
package org.xenditcodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Payment request status of Xendit. Any text is one: a later release, or the provider, may have new ones. */
public final class PaymentRequestStatus implements Comparable<PaymentRequestStatus> {
  /**
   * Payment code ready.
   *
   * <p>The payment code can be paid, again and again. That is no payment: each one comes in a webhook of its own, with
   * its own payment_id.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: success (request). Retry: never. Show the payment code to the customer. Book every payment under its
   * payment_id, never under payment_request_id or reference_id.
   */
  public static final PaymentRequestStatus ACCEPTING_PAYMENTS = new PaymentRequestStatus("ACCEPTING_PAYMENTS");

  /**
   * Authorized, not captured.
   *
   * <p>The amount is on hold and has not been charged. Without a capture in time, the hold lapses and nothing is paid.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request
   *
   * <p>Outcome: action_required (transaction). Retry: never. Capture the payment under its payment_id in time, or
   * cancel it. Do not treat the order as paid, and do not charge the customer again.
   */
  public static final PaymentRequestStatus AUTHORIZED = new PaymentRequestStatus("AUTHORIZED");

  /**
   * Payment request canceled.
   *
   * <p>The merchant canceled the payment request, and the customer can no longer pay it.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 2 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Close this payment request. If the customer still
   * wants to pay, make a new payment request with a new reference_id.
   */
  public static final PaymentRequestStatus CANCELED = new PaymentRequestStatus("CANCELED");

  /**
   * Payment request expired.
   *
   * <p>The time to pay is over, and the payment request takes no more payments. For a reusable code, payments made
   * before stand.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 3 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Close this payment request. If the customer still
   * wants to pay, make a new payment request with a new reference_id.
   */
  public static final PaymentRequestStatus EXPIRED = new PaymentRequestStatus("EXPIRED");

  /**
   * Payment failed.
   *
   * <p>The payment was not made, whatever the HTTP status says; failure_code tells why. The payment request cannot be
   * used again.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Close this payment request and read failure_code. Let
   * the customer try again or pay in another way, in a new payment request with a new reference_id.
   */
  public static final PaymentRequestStatus FAILED = new PaymentRequestStatus("FAILED");

  /**
   * Still being processed.
   *
   * <p>The channel has not said how it ended. Neither success nor failure may be concluded.
   *
   * <p>Source: https://docs.xendit.co/docs/pay-one-off-payment
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the webhook, or check the status. Make no
   * second payment request for the order before the result is final.
   */
  public static final PaymentRequestStatus PENDING = new PaymentRequestStatus("PENDING");

  /**
   * Customer has to act.
   *
   * <p>Nothing is paid yet. The customer has to do what actions says: authenticate, open a page, or pay a code that is
   * shown.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 2 more)
   *
   * <p>Outcome: action_required (transaction). Retry: check_status_first. Carry out what actions says, then wait for
   * the webhook or check the status. Make no second payment request for the order while this one can be paid.
   */
  public static final PaymentRequestStatus REQUIRES_ACTION = new PaymentRequestStatus("REQUIRES_ACTION");

  /**
   * Payment succeeded.
   *
   * <p>The payment was made. The webhook payment.capture carries its payment_id.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: success (transaction). Retry: never. Compare the amount, the currency and the reference with your
   * order, then book the payment once. Do not charge it again.
   */
  public static final PaymentRequestStatus SUCCEEDED = new PaymentRequestStatus("SUCCEEDED");

  private final String value;

  private PaymentRequestStatus(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link PaymentRequestStatus#ACCEPTING_PAYMENTS}. */
    ACCEPTING_PAYMENTS("ACCEPTING_PAYMENTS"),
    /** {@link PaymentRequestStatus#AUTHORIZED}. */
    AUTHORIZED("AUTHORIZED"),
    /** {@link PaymentRequestStatus#CANCELED}. */
    CANCELED("CANCELED"),
    /** {@link PaymentRequestStatus#EXPIRED}. */
    EXPIRED("EXPIRED"),
    /** {@link PaymentRequestStatus#FAILED}. */
    FAILED("FAILED"),
    /** {@link PaymentRequestStatus#PENDING}. */
    PENDING("PENDING"),
    /** {@link PaymentRequestStatus#REQUIRES_ACTION}. */
    REQUIRES_ACTION("REQUIRES_ACTION"),
    /** {@link PaymentRequestStatus#SUCCEEDED}. */
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
    public PaymentRequestStatus code() {
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
    return "payment-request-status";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static PaymentRequestStatus of(String value) {
    return new PaymentRequestStatus(java.util.Objects.requireNonNull(value));
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
  public int compareTo(PaymentRequestStatus other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PaymentRequestStatus && value.equals(((PaymentRequestStatus) other).value);
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
