// Generated from the catalog; do not edit.
package org.snapcodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** SNAP transaction status of SNAP BI. Any text is one: a later release, or the provider, may have new ones. */
public final class Status implements Comparable<Status> {
  /**
   * Authorized, not captured.
   *
   * <p>The authorization was carried out. The amount is on hold and has not been collected.
   *
   * <p>Message: "Success".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: action_required (transaction). Retry: never. Capture the amount before the hold lapses, or void the
   * authorization. Do not send the authorization again.
   */
  public static final Status AUTHORIZED = new Status("00");

  /**
   * Bulk request done.
   *
   * <p>The bulk request was processed. Each transfer in it has a result of its own.
   *
   * <p>Message: "Success".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Read the result of each transfer from the
   * notification or the report. Send nothing under a new reference before it is final.
   */
  public static final Status BULK_ACCEPTED = new Status("00");

  /**
   * Reversal successful.
   *
   * <p>The query was about a refund, void or cancellation. The status says success, and it does not say how the payment
   * itself stands.
   *
   * <p>Message: "Success".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: success (request). Retry: never. Compare amount and reference of the reversal with your own record and
   * read refundHistory, then record the reversal once.
   */
  public static final Status REVERSAL_SUCCESS = new Status("00");

  /**
   * Transaction successful.
   *
   * <p>The transaction was carried out.
   *
   * <p>Message: "Success".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: success (transaction). Retry: never. Compare amount and reference with your record, then record it
   * once. There is nothing to send again.
   */
  public static final Status SUCCESS = new Status("00");

  /**
   * Transaction initiated.
   *
   * <p>The transaction was created and has no result yet.
   *
   * <p>Message: "Initiated".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the notification or check the status again.
   * Send nothing under a new reference meanwhile.
   */
  public static final Status INITIATED = new Status("01");

  /**
   * Reversal initiated.
   *
   * <p>The query was about a refund, void or cancellation, which has no result yet. The payment itself may stand.
   *
   * <p>Message: "Initiated".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: pending (request). Retry: check_status_first. Wait for the notification or check the status again.
   * Meanwhile, send no reversal under a new reference, and do not ask the customer to pay again.
   */
  public static final Status REVERSAL_INITIATED = new Status("01");

  /**
   * Still being processed.
   *
   * <p>The payment is being carried out and has no result yet.
   *
   * <p>Message: "Paying".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the notification or check the status again.
   * Send nothing under a new reference meanwhile.
   */
  public static final Status PAYING = new Status("02");

  /**
   * Reversal in progress.
   *
   * <p>The query was about a refund, void or cancellation, which has no result yet. The payment itself may stand.
   *
   * <p>Message: "Paying".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: pending (request). Retry: check_status_first. Wait for the notification or check the status again.
   * Meanwhile, send no reversal under a new reference, and do not ask the customer to pay again.
   */
  public static final Status REVERSAL_IN_PROGRESS = new Status("02");

  /**
   * Still being processed.
   *
   * <p>The transaction was accepted and has no result yet.
   *
   * <p>Message: "Pending".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the notification or check the status again.
   * Send nothing under a new reference meanwhile.
   */
  public static final Status PENDING = new Status("03");

  /**
   * Reversal pending.
   *
   * <p>The query was about a refund, void or cancellation, which has no result yet. The payment itself may stand.
   *
   * <p>Message: "Pending".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: pending (request). Retry: check_status_first. Wait for the notification or check the status again.
   * Meanwhile, send no reversal under a new reference, and do not ask the customer to pay again.
   */
  public static final Status REVERSAL_PENDING = new Status("03");

  /**
   * Refunded.
   *
   * <p>The transaction was carried out and later refunded, in full or in part.
   *
   * <p>Message: "Refunded".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: reversed (transaction). Retry: never. Record the refund once. Compare its amount, as it may cover only
   * part of the transaction.
   */
  public static final Status REFUNDED = new Status("04");

  /**
   * Transaction canceled.
   *
   * <p>It ended before it was carried out, and it will not be carried out any more.
   *
   * <p>Message: "Canceled".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Close this reference. If the customer still wants to
   * pay, start a new transaction with a new reference.
   */
  public static final Status CANCELED = new Status("05");

  /**
   * Capture canceled.
   *
   * <p>The query was about a capture, which was canceled. The authorization may still hold the amount on the card or
   * account of the customer.
   *
   * <p>Message: "Canceled".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: unknown (request). Retry: check_status_first. Check the status of the authorization. While it holds,
   * capture it again or void it; send no payment under a new reference before that, and do not ask the customer to pay
   * again.
   */
  public static final Status CAPTURE_CANCELED = new Status("05");

  /**
   * Reversal canceled.
   *
   * <p>The query was about a refund, void or cancellation, which did not take effect. The payment itself may stand.
   *
   * <p>Message: "Canceled".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: unknown (request). Retry: check_status_first. Check the status of the payment and of earlier reversals,
   * and reconcile with the provider. Send no reversal under a new reference, and do not ask the customer to pay again.
   */
  public static final Status REVERSAL_CANCELED = new Status("05");

  /**
   * Capture failed.
   *
   * <p>The query was about a capture, which did not take effect. The authorization may still hold the amount on the
   * card or account of the customer.
   *
   * <p>Message: "Failed".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: unknown (request). Retry: check_status_first. Check the status of the authorization. While it holds,
   * capture it again or void it; send no payment under a new reference before that, and do not ask the customer to pay
   * again.
   */
  public static final Status CAPTURE_FAILED = new Status("06");

  /**
   * Transaction failed.
   *
   * <p>The transaction ended without being carried out.
   *
   * <p>Message: "Failed".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Close this reference. A further attempt is a new
   * transaction with a new reference.
   */
  public static final Status FAILED = new Status("06");

  /**
   * Reversal failed.
   *
   * <p>The query was about a refund, void or cancellation, which did not take effect. The payment itself may stand.
   *
   * <p>Message: "Failed".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: unknown (request). Retry: check_status_first. Check the status of the payment and of earlier reversals,
   * and reconcile with the provider. Send no reversal under a new reference, and do not ask the customer to pay again.
   */
  public static final Status REVERSAL_FAILED = new Status("06");

  /**
   * Transaction not found.
   *
   * <p>The provider did not find the transaction when asked. That is no proof of failure, especially right after the
   * transaction was sent.
   *
   * <p>Message: "Not found".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the reference in the query, check again later,
   * then reconcile with the provider. Send nothing under a new reference before that.
   */
  public static final Status NOT_FOUND = new Status("07");

  /**
   * Reversal not found.
   *
   * <p>The query was about a refund, void or cancellation, which the provider did not find. That is no proof that no
   * money went back, especially right after the reversal was sent.
   *
   * <p>Message: "Not found".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: unknown (request). Retry: check_status_first. Check the reference in the query, check again later, then
   * reconcile with the provider. Send no reversal under a new reference before that, and do not ask the customer to pay
   * again.
   */
  public static final Status REVERSAL_NOT_FOUND = new Status("07");

  private final String value;

  private Status(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link Status#SUCCESS}. */
    SUCCESS("00"),
    /** {@link Status#INITIATED}. */
    INITIATED("01"),
    /** {@link Status#PAYING}. */
    PAYING("02"),
    /** {@link Status#PENDING}. */
    PENDING("03"),
    /** {@link Status#REFUNDED}. */
    REFUNDED("04"),
    /** {@link Status#CANCELED}. */
    CANCELED("05"),
    /** {@link Status#FAILED}. */
    FAILED("06"),
    /** {@link Status#NOT_FOUND}. */
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
    public Status code() {
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
    return "status";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static Status of(String value) {
    return new Status(java.util.Objects.requireNonNull(value));
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
  public int compareTo(Status other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Status && value.equals(((Status) other).value);
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
