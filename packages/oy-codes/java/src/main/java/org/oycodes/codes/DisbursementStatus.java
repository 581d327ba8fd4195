// Generated from the catalog; do not edit.
package org.oycodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** State of a payout of OY! Indonesia. Any text is one: a later release, or the provider, may have new ones. */
public final class DisbursementStatus implements Comparable<DisbursementStatus> {
  /**
   * Payout completed.
   *
   * <p>The money arrived at the beneficiary account.
   *
   * <p>Message: "Success".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#transaction-status-api-disbursement-disbursement-callback (and 3 more)
   *
   * <p>Outcome: success (transaction). Retry: never. Compare amount and partner_trx_id with your record, then book the
   * payout once. Do not send it again.
   */
  public static final DisbursementStatus COMPLETED = new DisbursementStatus("000");

  /**
   * Payout being processed.
   *
   * <p>OY! has the payout and has not finished it.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-code-api-get-disbursement-status-get-disbursement-status (and
   * 1 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status again.
   * Create no second payout until the result is final.
   */
  public static final DisbursementStatus PROCESSING = new DisbursementStatus("101");

  /**
   * Payout in progress.
   *
   * <p>The payout is under way or waits in a queue; tx_status_description may say why.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-code-api-get-disbursement-status-get-disbursement-status (and
   * 1 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status again.
   * Create no second payout until the result is final.
   */
  public static final DisbursementStatus IN_PROGRESS = new DisbursementStatus("102");

  /**
   * Username not known.
   *
   * <p>OY! does not know the username in x-oy-username. That says nothing about the payout, which stays as open as it
   * was.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-code-api-get-disbursement-status-get-disbursement-status (and
   * 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct x-oy-username, then send the request again.
   */
  public static final DisbursementStatus QUERY_USER_NOT_FOUND = new DisbursementStatus("201");

  /**
   * Account not active at OY!.
   *
   * <p>The account or this product of it is not active at OY!. That says nothing about the payout, which stays as open
   * as it was.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-code-api-get-disbursement-status-get-disbursement-status (and
   * 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Ask OY! to activate the account or the product, then send the
   * request again.
   */
  public static final DisbursementStatus QUERY_USER_NOT_ACTIVE = new DisbursementStatus("202");

  /**
   * Payout not found.
   *
   * <p>OY! knows no payout under this partner_trx_id. A request that was just sent, or that timed out, may still
   * arrive.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-code-api-get-disbursement-status-get-disbursement-status (and
   * 1 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the partner_trx_id and the environment, and
   * check the status again after a minute. If there is still no such payout, send the request again with the same
   * partner_trx_id, never with another one.
   */
  public static final DisbursementStatus PAYOUT_NOT_FOUND = new DisbursementStatus("204");

  /**
   * Merchant balance too low.
   *
   * <p>The payout failed for good, because the deposit did not cover it. No money was sent.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-code-api-get-disbursement-status-get-disbursement-status (and
   * 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Top up the deposit. A person decides about another
   * payout, which needs a partner_trx_id of its own.
   */
  public static final DisbursementStatus DEPOSIT_TOO_LOW = new DisbursementStatus("206");

  /**
   * IP address not registered.
   *
   * <p>The request came from an IP address that is not registered. That says nothing about the payout, which stays as
   * open as it was.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-code-api-get-disbursement-status-get-disbursement-status (and
   * 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Register the IP address of the server with OY!, then send the
   * request again.
   */
  public static final DisbursementStatus QUERY_IP_NOT_REGISTERED = new DisbursementStatus("207");

  /**
   * API key not valid.
   *
   * <p>OY! did not accept the key in x-api-key. That says nothing about the payout, which stays as open as it was.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-code-api-get-disbursement-status-get-disbursement-status (and
   * 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check x-api-key, and make sure that it belongs to this
   * environment, then send the request again.
   */
  public static final DisbursementStatus QUERY_API_KEY_NOT_VALID = new DisbursementStatus("208");

  /**
   * Amount above maximum.
   *
   * <p>The payout failed for good, because the amount is above the maximum that OY! set for the merchant. No money was
   * sent.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-code-api-get-disbursement-status-get-disbursement-status (and
   * 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Lower the amount, or ask OY! for another limit. A
   * person decides about another payout, which needs a partner_trx_id of its own.
   */
  public static final DisbursementStatus AMOUNT_ABOVE_MAXIMUM = new DisbursementStatus("225");

  /**
   * Amount above limit.
   *
   * <p>The payout failed for good. The amount is above the limit that OY! set for the merchant.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#explanation-disbursement-failed-reasons-disbursement-failed-reasons
   * (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Lower the amount, or ask OY! for another limit. A
   * person decides about another payout, which needs a partner_trx_id of its own.
   */
  public static final DisbursementStatus AMOUNT_ABOVE_LIMIT = new DisbursementStatus("300");

  /**
   * Error at bank.
   *
   * <p>The payout failed for good. The bank or e-wallet of the recipient had an error, and no money arrived.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#explanation-disbursement-failed-reasons-disbursement-failed-reasons
   * (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Wait a few minutes and check the status once more. A
   * person decides about another payout, which needs a partner_trx_id of its own.
   */
  public static final DisbursementStatus BANK_ERROR = new DisbursementStatus("300");

  /**
   * Bank under maintenance.
   *
   * <p>The payout failed for good. The bank or e-wallet of the recipient is under maintenance, and no money arrived.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#explanation-disbursement-failed-reasons-disbursement-failed-reasons
   * (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Wait until the maintenance is over. A person decides
   * about another payout, which needs a partner_trx_id of its own.
   */
  public static final DisbursementStatus BANK_UNDER_MAINTENANCE = new DisbursementStatus("300");

  /**
   * Payout failed.
   *
   * <p>The payout failed for good, and no money arrived. tx_status_description says why, for example that the deposit
   * is too low.
   *
   * <p>Message: "Failed".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#transaction-status-api-disbursement-disbursement-callback (and 5 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Correct what the description names, such as a deposit
   * that is too low. A person decides about another payout, which needs a partner_trx_id of its own.
   */
  public static final DisbursementStatus FAILED = new DisbursementStatus("300");

  /**
   * Error while paying out.
   *
   * <p>The payout failed for good. An error at OY! kept the payout from being made, and no money arrived.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#explanation-disbursement-failed-reasons-disbursement-failed-reasons
   * (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Wait a few minutes and check the status once more. A
   * person decides about another payout, which needs a partner_trx_id of its own.
   */
  public static final DisbursementStatus PROCESSING_ERROR = new DisbursementStatus("300");

  /**
   * Account or card blocked.
   *
   * <p>The payout failed for good. The bank blocks the beneficiary account.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#explanation-disbursement-failed-reasons-disbursement-failed-reasons
   * (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Ask the recipient for another account. A person
   * decides about another payout, which needs a partner_trx_id of its own.
   */
  public static final DisbursementStatus RECIPIENT_ACCOUNT_BLOCKED = new DisbursementStatus("300");

  /**
   * Account or card not active.
   *
   * <p>The payout failed for good. The beneficiary account is no longer active.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#explanation-disbursement-failed-reasons-disbursement-failed-reasons
   * (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Ask the recipient for another account. A person
   * decides about another payout, which needs a partner_trx_id of its own.
   */
  public static final DisbursementStatus RECIPIENT_ACCOUNT_INACTIVE = new DisbursementStatus("300");

  /**
   * Account not found.
   *
   * <p>The payout failed for good. The bank does not know the beneficiary account.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#explanation-disbursement-failed-reasons-disbursement-failed-reasons
   * (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Check the account number and the bank with the
   * recipient. A person decides about another payout, which needs a partner_trx_id of its own.
   */
  public static final DisbursementStatus RECIPIENT_ACCOUNT_NOT_FOUND = new DisbursementStatus("300");

  /**
   * Recipient cannot receive more.
   *
   * <p>The payout failed for good. The beneficiary account has reached the most that it may hold or receive.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#explanation-disbursement-failed-reasons-disbursement-failed-reasons
   * (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Agree on another account or amount with the recipient.
   * A person decides about another payout, which needs a partner_trx_id of its own.
   */
  public static final DisbursementStatus RECIPIENT_LIMIT_REACHED = new DisbursementStatus("300");

  /**
   * Answer of bank unclear.
   *
   * <p>The bank gave no clear answer, so the money may have arrived. The code stands beside 300 and is not a failure.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#transaction-status-api-disbursement-disbursement-callback (and 3 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status again.
   * Create no second payout until the result is final, and ask OY! to check if it stays so.
   */
  public static final DisbursementStatus PENDING = new DisbursementStatus("301");

  /**
   * Too many requests.
   *
   * <p>OY! refused this request because too many were sent to this address. That says nothing about the payout, which
   * stays as open as it was.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-code-api-get-disbursement-status-get-disbursement-status (and
   * 1 more)
   *
   * <p>Outcome: rejected (request). Retry: later. Wait a moment and send the request again. Send fewer requests at a
   * time.
   */
  public static final DisbursementStatus QUERY_TOO_MANY_REQUESTS = new DisbursementStatus("429");

  /**
   * Invalid field format.
   *
   * <p>A field is missing or its value is not accepted; the message says more. That says nothing about the payout,
   * which stays as open as it was.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-code-api-get-disbursement-status-get-disbursement-status (and
   * 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Compare the fields with the documentation and correct them, then
   * send the request again.
   */
  public static final DisbursementStatus QUERY_INVALID_FORMAT = new DisbursementStatus("990");

  /**
   * Internal error at the provider.
   *
   * <p>OY! had an internal error while it answered the query. The payout stays as open as it was.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-code-api-get-disbursement-status-get-disbursement-status (and
   * 1 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status again in a minute, and ask OY! to
   * check if it stays so. Create no second payout before the result is final.
   */
  public static final DisbursementStatus QUERY_INTERNAL_SERVER_ERROR = new DisbursementStatus("999");

  private final String value;

  private DisbursementStatus(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link DisbursementStatus#COMPLETED}. */
    COMPLETED("000"),
    /** {@link DisbursementStatus#PROCESSING}. */
    PROCESSING("101"),
    /** {@link DisbursementStatus#IN_PROGRESS}. */
    IN_PROGRESS("102"),
    /** {@link DisbursementStatus#QUERY_USER_NOT_FOUND}. */
    QUERY_USER_NOT_FOUND("201"),
    /** {@link DisbursementStatus#QUERY_USER_NOT_ACTIVE}. */
    QUERY_USER_NOT_ACTIVE("202"),
    /** {@link DisbursementStatus#PAYOUT_NOT_FOUND}. */
    PAYOUT_NOT_FOUND("204"),
    /** {@link DisbursementStatus#DEPOSIT_TOO_LOW}. */
    DEPOSIT_TOO_LOW("206"),
    /** {@link DisbursementStatus#QUERY_IP_NOT_REGISTERED}. */
    QUERY_IP_NOT_REGISTERED("207"),
    /** {@link DisbursementStatus#QUERY_API_KEY_NOT_VALID}. */
    QUERY_API_KEY_NOT_VALID("208"),
    /** {@link DisbursementStatus#AMOUNT_ABOVE_MAXIMUM}. */
    AMOUNT_ABOVE_MAXIMUM("225"),
    /** {@link DisbursementStatus#FAILED}. */
    FAILED("300"),
    /** {@link DisbursementStatus#PENDING}. */
    PENDING("301"),
    /** {@link DisbursementStatus#QUERY_TOO_MANY_REQUESTS}. */
    QUERY_TOO_MANY_REQUESTS("429"),
    /** {@link DisbursementStatus#QUERY_INVALID_FORMAT}. */
    QUERY_INVALID_FORMAT("990"),
    /** {@link DisbursementStatus#QUERY_INTERNAL_SERVER_ERROR}. */
    QUERY_INTERNAL_SERVER_ERROR("999");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public DisbursementStatus code() {
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
    return "disbursement-status";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static DisbursementStatus of(String value) {
    return new DisbursementStatus(java.util.Objects.requireNonNull(value));
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
  public int compareTo(DisbursementStatus other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DisbursementStatus && value.equals(((DisbursementStatus) other).value);
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
