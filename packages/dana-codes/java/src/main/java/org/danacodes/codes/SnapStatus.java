// Generated from the catalog; do not edit.
package org.danacodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** State of a transaction of DANA. Any text is one: a later release, or the provider, may have new ones. */
public final class SnapStatus implements Comparable<SnapStatus> {
  /**
   * Order paid.
   *
   * <p>The order is paid, and that is final.
   *
   * <p>Message: "Success".
   *
   * <p>Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/payment_gateway/v1/Models/QueryPaymentResponse.md
   * (and 2 more)
   *
   * <p>Outcome: success (transaction). Retry: never. Compare amount and originalPartnerReferenceNo with your order,
   * then deliver once, also where the notification comes again.
   */
  public static final SnapStatus ORDER_PAID = new SnapStatus("00");

  /**
   * Paid out.
   *
   * <p>The recipient has the money, and that is final.
   *
   * <p>Message: "Success".
   *
   * <p>Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/disbursement/v1/Apis/DisbursementApi.md
   *
   * <p>Outcome: success (transaction). Retry: never. Compare amount and originalPartnerReferenceNo with your record,
   * then book it as paid out, once. Do not send it again.
   */
  public static final SnapStatus SUCCESS = new SnapStatus("00");

  /**
   * Disbursement created.
   *
   * <p>DANA has it, and nothing has been sent yet.
   *
   * <p>Message: "Initiated".
   *
   * <p>Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/disbursement/v1/Apis/DisbursementApi.md
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Hold the amount and check the status again. Send
   * nothing under a new reference meanwhile.
   */
  public static final SnapStatus INITIATED = new SnapStatus("01");

  /**
   * Order created, not paid yet.
   *
   * <p>The order is open, and the customer has not paid it.
   *
   * <p>Message: "Initiated" or "INIT".
   *
   * <p>Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/payment_gateway/v1/Models/QueryPaymentResponse.md
   * (and 2 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Let the customer pay, then wait for the notification
   * or check the status again. Create no second order before this one is closed.
   */
  public static final SnapStatus ORDER_INITIATED = new SnapStatus("01");

  /**
   * Paid by the customer, not final.
   *
   * <p>The customer has paid, and DANA has not finished the payment. It can still end in another way.
   *
   * <p>Message: "Paying".
   *
   * <p>Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/payment_gateway/v1/Models/QueryPaymentResponse.md
   * (and 1 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the notification or check the status again.
   * Deliver nothing before it says 00, and do not ask the customer to pay again.
   */
  public static final SnapStatus ORDER_PAYING = new SnapStatus("02");

  /**
   * Disbursement under way.
   *
   * <p>The money is being sent, and the result is not known yet.
   *
   * <p>Message: "Paying".
   *
   * <p>Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/disbursement/v1/Apis/DisbursementApi.md
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Hold the amount and check the status again. Send
   * nothing under a new reference meanwhile.
   */
  public static final SnapStatus PAYING = new SnapStatus("02");

  /**
   * Still being processed.
   *
   * <p>The bank or DANA has not finished it, and it can still end either way.
   *
   * <p>Message: "Pending".
   *
   * <p>Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/disbursement/v1/Apis/DisbursementApi.md
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Hold the amount and check the status again. Send
   * nothing under a new reference meanwhile.
   */
  public static final SnapStatus PENDING = new SnapStatus("03");

  /**
   * Money came back.
   *
   * <p>It was sent and came back, so the recipient does not have it. The amount is in the balance of the merchant
   * again.
   *
   * <p>Message: "Refunded".
   *
   * <p>Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/disbursement/v1/Apis/DisbursementApi.md
   *
   * <p>Outcome: reversed (transaction). Retry: never. Book the return once and credit the recipient in your own
   * records. Send it again only after somebody has found out why it came back.
   */
  public static final SnapStatus REFUNDED = new SnapStatus("04");

  /**
   * Disbursement canceled.
   *
   * <p>It ended before the money was sent, and it will not be sent any more.
   *
   * <p>Message: "Cancelled".
   *
   * <p>Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/disbursement/v1/Apis/DisbursementApi.md
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Close this reference and release the amount. Another
   * attempt is a new disbursement with a new reference.
   */
  public static final SnapStatus CANCELED = new SnapStatus("05");

  /**
   * Order closed.
   *
   * <p>The order was canceled, or its time is over. It cannot be paid any more; money that was paid before a
   * cancellation goes back.
   *
   * <p>Message: "Cancelled".
   *
   * <p>Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/payment_gateway/v1/Models/QueryPaymentResponse.md
   * (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Close this reference. If the customer still wants to
   * pay, create a new order with a new reference.
   */
  public static final SnapStatus ORDER_CLOSED = new SnapStatus("05");

  /**
   * Disbursement failed.
   *
   * <p>It ended without the money being sent, although the response code says Successful.
   *
   * <p>Message: "Failed".
   *
   * <p>Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/disbursement/v1/Apis/DisbursementApi.md
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Close this reference and release the amount. Check the
   * destination; another attempt is a new disbursement with a new reference.
   */
  public static final SnapStatus FAILED = new SnapStatus("06");

  /**
   * Transaction not found.
   *
   * <p>DANA did not find it when asked. That is no proof of failure, especially right after it was sent.
   *
   * <p>Message: "Not found".
   *
   * <p>Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/disbursement/v1/Apis/DisbursementApi.md
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Hold the amount and check again later. If it is still
   * not found, send it again with the same partnerReferenceNo and content, never with a new one.
   */
  public static final SnapStatus NOT_FOUND = new SnapStatus("07");

  /**
   * Transaction not found.
   *
   * <p>DANA did not find the order when asked. That is no proof that nobody paid, especially right after the order was
   * created.
   *
   * <p>Message: "Not found".
   *
   * <p>Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/payment_gateway/v1/Models/QueryPaymentResponse.md
   * (and 1 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the reference and check again later. If it is
   * still not found, create the order again with the same partnerReferenceNo and content, never with a new one.
   */
  public static final SnapStatus ORDER_NOT_FOUND = new SnapStatus("07");

  private final String value;

  private SnapStatus(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link SnapStatus#SUCCESS}. */
    SUCCESS("00"),
    /** {@link SnapStatus#INITIATED}. */
    INITIATED("01"),
    /** {@link SnapStatus#PAYING}. */
    PAYING("02"),
    /** {@link SnapStatus#PENDING}. */
    PENDING("03"),
    /** {@link SnapStatus#REFUNDED}. */
    REFUNDED("04"),
    /** {@link SnapStatus#CANCELED}. */
    CANCELED("05"),
    /** {@link SnapStatus#FAILED}. */
    FAILED("06"),
    /** {@link SnapStatus#NOT_FOUND}. */
    NOT_FOUND("07");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public SnapStatus code() {
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
    return "snap-status";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static SnapStatus of(String value) {
    return new SnapStatus(java.util.Objects.requireNonNull(value));
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
  public int compareTo(SnapStatus other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SnapStatus && value.equals(((SnapStatus) other).value);
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
