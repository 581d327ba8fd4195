// Generated from the catalog; do not edit.
package org.dokucodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Non-SNAP transaction status of DOKU. Any text is one: a later release, or the provider, may have new ones. */
public final class TransactionStatus implements Comparable<TransactionStatus> {
  /**
   * Transaction expired.
   *
   * <p>The time to pay is over, and DOKU has no payment for it.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/check-status-api/non-snap (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Close this reference. If the customer still wants to
   * pay, start a new payment with a new reference. Should a success still arrive for the old one, book it once or
   * refund it.
   */
  public static final TransactionStatus EXPIRED = new TransactionStatus("EXPIRED");

  /**
   * Attempt failed, order still open.
   *
   * <p>One attempt to pay failed. The order has not expired, so the customer can still pay on the same page.
   *
   * <p>Source: https://docs.doku.com/changelog/july-2025/checkout-new-fields-and-status-values-on-check-status-api (and
   * 1 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Leave the payment page open to the customer and wait
   * for the notification, or check the status again. Create no new order before this one has expired.
   */
  public static final TransactionStatus ATTEMPT_FAILED = new TransactionStatus("FAILED");

  /**
   * Capture failed.
   *
   * <p>The capture did not go through. The amount may still be on hold.
   *
   * <p>Source: https://doku-developers.apidog.io/check-status-42667314e0 (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of the payment. If it is still
   * authorized, repeat the capture before the hold lapses.
   */
  public static final TransactionStatus CAPTURE_FAILED = new TransactionStatus("FAILED");

  /**
   * Payment reported as failed.
   *
   * <p>DOKU reports the payment as failed. It is not certain that this state is final.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/check-status-api/non-snap (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: check_status_first. Check the status before another attempt. If the answer
   * is FAILED again, offer another payment method and keep the reference. Should a SUCCESS arrive later, book it once
   * or refund it.
   */
  public static final TransactionStatus FAILED = new TransactionStatus("FAILED");

  /**
   * Attempt failed, order expired.
   *
   * <p>The last attempt failed, and the order expired without a payment.
   *
   * <p>Source: https://docs.doku.com/changelog/july-2025/checkout-new-fields-and-status-values-on-check-status-api (and
   * 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Close this reference. If the customer still wants to
   * pay, create a new order with a new reference. Should a success still arrive for the old one, book it once or refund
   * it.
   */
  public static final TransactionStatus FAILED_ORDER_EXPIRED = new TransactionStatus("FAILED");

  /**
   * Refund failed.
   *
   * <p>The refund did not go through. The payment itself stands as it was.
   *
   * <p>Source: https://doku-developers.apidog.io/check-status-42667314e0 (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of the refund before you send it again,
   * so that nothing is given back twice.
   */
  public static final TransactionStatus REFUND_FAILED = new TransactionStatus("FAILED");

  /**
   * Waiting for payment.
   *
   * <p>The payment is set up and has no result yet. Usually DOKU is waiting for the customer to pay; for a card
   * authorization it can mean that the amount is on hold and waits for your capture.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/check-status-api/non-snap (and 1 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Do not count it as paid. Wait for the notification or
   * check the status again, and capture an authorization that you want to keep. Send nothing under a new reference
   * until the result is final.
   */
  public static final TransactionStatus PENDING = new TransactionStatus("PENDING");

  /**
   * Refund under way.
   *
   * <p>The refund has no result yet. The payment itself stands as it was.
   *
   * <p>Source: https://doku-developers.apidog.io/check-status-42667314e0 (and 1 more)
   *
   * <p>Outcome: pending (request). Retry: check_status_first. Count nothing as refunded yet. Check the status of the
   * refund again, and do not send it a second time.
   */
  public static final TransactionStatus REFUND_PENDING = new TransactionStatus("PENDING");

  /**
   * Waiting for card verification.
   *
   * <p>The card payment waits for verification, usually 3-D Secure, and has no result yet.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/check-status-api/non-snap (and 1 more)
   *
   * <p>Outcome: action_required (transaction). Retry: check_status_first. Ask the customer to finish the verification,
   * then wait for the notification or check the status. Send nothing under a new reference until the result is final.
   */
  public static final TransactionStatus REDIRECT = new TransactionStatus("REDIRECT");

  /**
   * Refunded.
   *
   * <p>The payment took effect and was refunded later. The state does not say whether in whole or in part.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/check-status-api/non-snap (and 1 more)
   *
   * <p>Outcome: reversed (transaction). Retry: never. Compare the refunded amount with your record and book the refund
   * once. Do not send the payment again.
   */
  public static final TransactionStatus REFUNDED = new TransactionStatus("REFUNDED");

  /**
   * Refunded in part.
   *
   * <p>Part of the amount was given back; the payment stands for the rest.
   *
   * <p>Source: https://doku-developers.apidog.io/check-status-42667314e0 (and 1 more)
   *
   * <p>Outcome: reversed (transaction). Retry: never. Compare the refunded amount with your record and book this refund
   * once. Do not send the payment again.
   */
  public static final TransactionStatus REFUNDED_IN_PART = new TransactionStatus("REFUNDED");

  /**
   * Authorized, not captured.
   *
   * <p>The issuer approved the amount and holds it. Nothing has been paid before the capture.
   *
   * <p>Source: https://doku-developers.apidog.io/check-status-42667314e0 (and 1 more)
   *
   * <p>Outcome: action_required (transaction). Retry: never. Capture the amount with the authorize_id before the hold
   * lapses, or let it lapse. Do not charge the card again, and deliver nothing before the capture succeeded.
   */
  public static final TransactionStatus AUTHORIZED = new TransactionStatus("SUCCESS");

  /**
   * Refund by hand under way.
   *
   * <p>DOKU accepted the refund and carries it out by hand. Nothing is known to have been given back yet.
   *
   * <p>Source: https://developers.doku.com/accept-payments/direct-api/non-snap/cards/refund
   *
   * <p>Outcome: pending (request). Retry: check_status_first. Count nothing as refunded yet. Check the status of the
   * refund again, and do not send it a second time.
   */
  public static final TransactionStatus MANUAL_REFUND_ACCEPTED = new TransactionStatus("SUCCESS");

  /**
   * Refunded in part.
   *
   * <p>Part of the amount was given back; the payment stands for the rest.
   *
   * <p>Source: https://doku-developers.apidog.io/check-status-42667314e0 (and 1 more)
   *
   * <p>Outcome: reversed (transaction). Retry: never. Compare the refunded amount with your record and book this refund
   * once. Do not send the payment again.
   */
  public static final TransactionStatus PARTIAL_REFUND_SUCCESS = new TransactionStatus("SUCCESS");

  /**
   * Refunded.
   *
   * <p>The payment had succeeded; the whole amount was given back. REFUND alone does not say whether it was the whole
   * amount.
   *
   * <p>Source: https://doku-developers.apidog.io/check-status-42667314e0 (and 1 more)
   *
   * <p>Outcome: reversed (transaction). Retry: never. Compare the amount with your record and book the refund once. Do
   * not send the payment again.
   */
  public static final TransactionStatus REFUND_SUCCESS = new TransactionStatus("SUCCESS");

  /**
   * Payment successful.
   *
   * <p>The customer paid.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/check-status-api/non-snap (and 1 more)
   *
   * <p>Outcome: success (transaction). Retry: never. Compare amount and reference with your record, then book the
   * payment once. Do not send it again.
   */
  public static final TransactionStatus SUCCESS = new TransactionStatus("SUCCESS");

  /**
   * Timeout, result unknown.
   *
   * <p>DOKU got no answer in time. The payment may or may not have taken place.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/check-status-api/non-snap (and 1 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status again, no earlier than 60 seconds
   * after the payment. Send nothing under a new reference until the result is final.
   */
  public static final TransactionStatus TIMEOUT = new TransactionStatus("TIMEOUT");

  /**
   * Payment voided.
   *
   * <p>The card payment was taken back before it was settled, always in full.
   *
   * <p>Source: https://doku-developers.apidog.io/check-status-42667314e0
   *
   * <p>Outcome: reversed (transaction). Retry: never. Take back what was delivered for it, once. Do not send the
   * payment again.
   */
  public static final TransactionStatus VOIDED = new TransactionStatus("VOIDED");

  private final String value;

  private TransactionStatus(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link TransactionStatus#EXPIRED}. */
    EXPIRED("EXPIRED"),
    /** {@link TransactionStatus#FAILED}. */
    FAILED("FAILED"),
    /** {@link TransactionStatus#PENDING}. */
    PENDING("PENDING"),
    /** {@link TransactionStatus#REDIRECT}. */
    REDIRECT("REDIRECT"),
    /** {@link TransactionStatus#REFUNDED}. */
    REFUNDED("REFUNDED"),
    /** {@link TransactionStatus#SUCCESS}. */
    SUCCESS("SUCCESS"),
    /** {@link TransactionStatus#TIMEOUT}. */
    TIMEOUT("TIMEOUT"),
    /** {@link TransactionStatus#VOIDED}. */
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
    public TransactionStatus code() {
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
    return "transaction-status";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static TransactionStatus of(String value) {
    return new TransactionStatus(java.util.Objects.requireNonNull(value));
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
  public int compareTo(TransactionStatus other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TransactionStatus && value.equals(((TransactionStatus) other).value);
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
