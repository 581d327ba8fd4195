// Generated from the catalog; do not edit.
package org.midtranscodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Transaction status of Midtrans. Any text is one: a later release, or the provider, may have new ones. */
public final class TransactionStatus implements Comparable<TransactionStatus> {
  /**
   * Authorized, not captured.
   *
   * <p>The amount is on hold on the card and has not been charged yet. Without a capture in time, the transaction is
   * canceled.
   *
   * <p>Source: https://docs.midtrans.com/reference/transaction-status line 18
   *
   * <p>Outcome: action_required (transaction). Retry: never. Capture the amount in time, and only with fraud_status
   * accept; with challenge, decide on the review first, and with deny, cancel the transaction. Do not charge the card
   * again, and do not treat the order as paid.
   */
  public static final TransactionStatus AUTHORIZE = new TransactionStatus("authorize");

  /**
   * Transaction canceled.
   *
   * <p>Midtrans, the bank or the merchant canceled the transaction before settlement, so no payment stands. It can
   * follow an authorization or a capture.
   *
   * <p>Source: https://docs.midtrans.com/reference/transaction-status line 43 (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. If the order was recorded as paid after a capture,
   * reverse that entry. Close this order_id. If the customer still wants to pay, create a new transaction with a new
   * order_id.
   */
  public static final TransactionStatus CANCEL = new TransactionStatus("cancel");

  /**
   * Captured, fraud status decides.
   *
   * <p>The amount was captured from the card. It counts as paid only together with fraud_status accept; with challenge
   * the merchant still has to decide.
   *
   * <p>Source: https://docs.midtrans.com/reference/transaction-status line 23 (and 1 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Read fraud_status and treat the order as paid only
   * with accept. Otherwise check the status again, and send nothing under a new order_id until the result is final.
   */
  public static final TransactionStatus CAPTURE = new TransactionStatus("capture");

  /**
   * Captured and accepted.
   *
   * <p>The amount was captured from the card and the fraud screening accepted it.
   *
   * <p>Source: https://docs.midtrans.com/reference/transaction-status (and 1 more)
   *
   * <p>Outcome: success (transaction). Retry: never. Compare amount and order_id with your records, then record the
   * payment once. There is nothing to send again.
   */
  public static final TransactionStatus CAPTURE_ACCEPTED = new TransactionStatus("capture");

  /**
   * Captured, review needed.
   *
   * <p>The amount was captured, and the fraud screening leaves the decision to the merchant. It does not count as paid
   * yet.
   *
   * <p>Source: https://docs.midtrans.com/reference/transaction-status (and 1 more)
   *
   * <p>Outcome: action_required (transaction). Retry: check_status_first. Approve or deny the transaction in the
   * dashboard or through the API, then check the status. Deliver nothing before that.
   */
  public static final TransactionStatus CAPTURE_CHALLENGED = new TransactionStatus("capture");

  /**
   * Captured, but denied.
   *
   * <p>The amount was captured although the fraud screening denied it. The two contradict each other.
   *
   * <p>Source: https://docs.midtrans.com/reference/transaction-status (and 1 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status again and look at the transaction in
   * the dashboard. Deliver nothing and send nothing under a new order_id until it is clear.
   */
  public static final TransactionStatus CAPTURE_DENIED = new TransactionStatus("capture");

  /**
   * Charged back.
   *
   * <p>The payment took place, and the bank took the money back on behalf of the cardholder.
   *
   * <p>Source: https://docs.midtrans.com/reference/transaction-status line 58
   *
   * <p>Outcome: reversed (transaction). Retry: never. Record the chargeback once and hold deliveries that are still
   * open. Do not refund this order on top of it, and do not charge it again.
   */
  public static final TransactionStatus CHARGEBACK = new TransactionStatus("chargeback");

  /**
   * Transaction denied.
   *
   * <p>The payment provider, the fraud screening or the merchant declined the transaction, so it was not paid. For
   * Permata, Mandiri Bill and Indomaret, it can also follow a settlement that was reversed.
   *
   * <p>Source: https://docs.midtrans.com/reference/transaction-status line 33 (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. If the order was recorded as paid after a settlement,
   * reverse that entry. Make sure that no other attempt under this order_id is open or paid, then offer another payment
   * method.
   */
  public static final TransactionStatus DENY = new TransactionStatus("deny");

  /**
   * Transaction expired.
   *
   * <p>The payment was not completed in time and the transaction can no longer be paid.
   *
   * <p>Source: https://docs.midtrans.com/reference/transaction-status line 68
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Close this order_id. If the customer still wants to
   * pay, create a new transaction with a new order_id.
   */
  public static final TransactionStatus EXPIRE = new TransactionStatus("expire");

  /**
   * Error during processing.
   *
   * <p>An unexpected error occurred while the transaction was processed, mostly because the bank did not answer. It may
   * or may not have been paid.
   *
   * <p>Source: https://docs.midtrans.com/reference/transaction-status line 73 (and 1 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status with Midtrans and reconcile with the
   * bank. Send nothing under a new order_id until the result is final.
   */
  public static final TransactionStatus FAILURE = new TransactionStatus("failure");

  /**
   * Charged back in part.
   *
   * <p>The payment took place, and the bank took part of the money back on behalf of the cardholder; the rest still
   * stands.
   *
   * <p>Source: https://docs.midtrans.com/reference/transaction-status line 63
   *
   * <p>Outcome: reversed (transaction). Retry: never. Record the amount that was charged back once and keep the rest as
   * paid. Do not refund the same part on top of it, and do not charge it again.
   */
  public static final TransactionStatus PARTIAL_CHARGEBACK = new TransactionStatus("partial_chargeback");

  /**
   * Refunded in part.
   *
   * <p>Part of the payment is marked as refunded; the rest still stands.
   *
   * <p>Source: https://docs.midtrans.com/reference/transaction-status line 53 (and 1 more)
   *
   * <p>Outcome: reversed (transaction). Retry: never. Compare refund_amount with your records, record what is new once
   * and keep the rest as paid. Do not send the same refund again.
   */
  public static final TransactionStatus PARTIAL_REFUND = new TransactionStatus("partial_refund");

  /**
   * Waiting for the customer.
   *
   * <p>The transaction was created and is waiting for the customer to pay or to complete 3-D Secure.
   *
   * <p>Source: https://docs.midtrans.com/reference/transaction-status line 38
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the notification or check the status again.
   * Meanwhile, send nothing under a new order_id.
   */
  public static final TransactionStatus PENDING = new TransactionStatus("pending");

  /**
   * Refunded.
   *
   * <p>The payment took place and is marked as refunded in full. The money may still be on its way to the customer.
   *
   * <p>Source: https://docs.midtrans.com/reference/transaction-status line 48 (and 1 more)
   *
   * <p>Outcome: reversed (transaction). Retry: never. Record the refund once and do not send it again.
   * bank_confirmed_at in the refund notification shows that the bank has confirmed it.
   */
  public static final TransactionStatus REFUND = new TransactionStatus("refund");

  /**
   * Payment settled.
   *
   * <p>The payment was received. With Permata, Mandiri Bill and Indomaret, it can still turn into deny within 1 to 5
   * minutes because of a reversal.
   *
   * <p>Source: https://docs.midtrans.com/reference/transaction-status line 28 (and 1 more)
   *
   * <p>Outcome: success (transaction). Retry: never. Compare amount and order_id with your records, then record the
   * payment once; nothing is sent again. For Permata, Mandiri Bill and Indomaret, check the status again after 5
   * minutes before you deliver.
   */
  public static final TransactionStatus SETTLEMENT = new TransactionStatus("settlement");

  /**
   * Settled, but not accepted.
   *
   * <p>The payment was settled although the fraud screening did not accept it. The two contradict each other.
   *
   * <p>Source: https://docs.midtrans.com/reference/transaction-status (and 1 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status again and look at the transaction in
   * the dashboard. Deliver nothing and send nothing under a new order_id until it is clear.
   */
  public static final TransactionStatus SETTLEMENT_CONTRADICTED = new TransactionStatus("settlement");

  private final String value;

  private TransactionStatus(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link TransactionStatus#AUTHORIZE}. */
    AUTHORIZE("authorize"),
    /** {@link TransactionStatus#CANCEL}. */
    CANCEL("cancel"),
    /** {@link TransactionStatus#CAPTURE}. */
    CAPTURE("capture"),
    /** {@link TransactionStatus#CHARGEBACK}. */
    CHARGEBACK("chargeback"),
    /** {@link TransactionStatus#DENY}. */
    DENY("deny"),
    /** {@link TransactionStatus#EXPIRE}. */
    EXPIRE("expire"),
    /** {@link TransactionStatus#FAILURE}. */
    FAILURE("failure"),
    /** {@link TransactionStatus#PARTIAL_CHARGEBACK}. */
    PARTIAL_CHARGEBACK("partial_chargeback"),
    /** {@link TransactionStatus#PARTIAL_REFUND}. */
    PARTIAL_REFUND("partial_refund"),
    /** {@link TransactionStatus#PENDING}. */
    PENDING("pending"),
    /** {@link TransactionStatus#REFUND}. */
    REFUND("refund"),
    /** {@link TransactionStatus#SETTLEMENT}. */
    SETTLEMENT("settlement");

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
