// Generated from the catalog; do not edit.
package org.xenditcodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Payment request status of the older API of Xendit. Any text is one: a later release, or the provider, may have new
 * ones.
 */
public final class PaymentRequestStatusV2 implements Comparable<PaymentRequestStatusV2> {
  /**
   * Authorized, not captured.
   *
   * <p>The amount is on hold and has not been charged.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_payment_request_status.go
   *
   * <p>Outcome: action_required (transaction). Retry: never. Capture the payment in time, or void it. Do not treat the
   * order as paid.
   */
  public static final PaymentRequestStatusV2 AWAITING_CAPTURE = new PaymentRequestStatusV2("AWAITING_CAPTURE");

  /**
   * Payment request canceled.
   *
   * <p>The payment request was canceled and can no longer be paid.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_payment_request_status.go
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Close this payment request. If the customer still
   * wants to pay, make a new payment request with a new reference_id.
   */
  public static final PaymentRequestStatusV2 CANCELED = new PaymentRequestStatusV2("CANCELED");

  /**
   * Payment request expired.
   *
   * <p>The time to pay is over.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_payment_request_status.go
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Close this payment request. If the customer still
   * wants to pay, make a new payment request with a new reference_id.
   */
  public static final PaymentRequestStatusV2 EXPIRED = new PaymentRequestStatusV2("EXPIRED");

  /**
   * Payment failed.
   *
   * <p>The payment was not made; failure_code tells why.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_payment_request_status.go
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Close this payment request. If the customer still
   * wants to pay, make a new payment request with a new reference_id.
   */
  public static final PaymentRequestStatusV2 FAILED = new PaymentRequestStatusV2("FAILED");

  /**
   * Still being processed.
   *
   * <p>The payment request has no result yet.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_payment_request_status.go
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the webhook, or check the status. Make no
   * second payment request for the order before the result is final.
   */
  public static final PaymentRequestStatusV2 PENDING = new PaymentRequestStatusV2("PENDING");

  /**
   * Customer has to act.
   *
   * <p>Nothing is paid yet. The customer has to do what actions says.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_payment_request_status.go
   *
   * <p>Outcome: action_required (transaction). Retry: check_status_first. Carry out what actions says, then wait for
   * the webhook or check the status.
   */
  public static final PaymentRequestStatusV2 REQUIRES_ACTION = new PaymentRequestStatusV2("REQUIRES_ACTION");

  /**
   * Payment succeeded.
   *
   * <p>The payment was made.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_payment_request_status.go
   *
   * <p>Outcome: success (transaction). Retry: never. Compare the amount, the currency and the reference with your
   * order, then book the payment once. Do not charge it again.
   */
  public static final PaymentRequestStatusV2 SUCCEEDED = new PaymentRequestStatusV2("SUCCEEDED");

  /**
   * State not known.
   *
   * <p>The state itself says that nothing is known.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_payment_request_status.go
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status again, and ask Xendit if it stays
   * so. Send nothing new before the result is final.
   */
  public static final PaymentRequestStatusV2 UNKNOWN = new PaymentRequestStatusV2("UNKNOWN");

  /**
   * Payment voided.
   *
   * <p>The payment was voided, so no payment stands. It may have been captured before.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_payment_request_status.go
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. If the order was recorded as paid, reverse that entry.
   * Close this payment request.
   */
  public static final PaymentRequestStatusV2 VOIDED = new PaymentRequestStatusV2("VOIDED");

  private final String value;

  private PaymentRequestStatusV2(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link PaymentRequestStatusV2#AWAITING_CAPTURE}. */
    AWAITING_CAPTURE("AWAITING_CAPTURE"),
    /** {@link PaymentRequestStatusV2#CANCELED}. */
    CANCELED("CANCELED"),
    /** {@link PaymentRequestStatusV2#EXPIRED}. */
    EXPIRED("EXPIRED"),
    /** {@link PaymentRequestStatusV2#FAILED}. */
    FAILED("FAILED"),
    /** {@link PaymentRequestStatusV2#PENDING}. */
    PENDING("PENDING"),
    /** {@link PaymentRequestStatusV2#REQUIRES_ACTION}. */
    REQUIRES_ACTION("REQUIRES_ACTION"),
    /** {@link PaymentRequestStatusV2#SUCCEEDED}. */
    SUCCEEDED("SUCCEEDED"),
    /** {@link PaymentRequestStatusV2#UNKNOWN}. */
    UNKNOWN("UNKNOWN"),
    /** {@link PaymentRequestStatusV2#VOIDED}. */
    VOIDED("VOIDED");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public PaymentRequestStatusV2 code() {
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
    return "payment-request-status-v2";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static PaymentRequestStatusV2 of(String value) {
    return new PaymentRequestStatusV2(java.util.Objects.requireNonNull(value));
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
  public int compareTo(PaymentRequestStatusV2 other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PaymentRequestStatusV2 && value.equals(((PaymentRequestStatusV2) other).value);
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
