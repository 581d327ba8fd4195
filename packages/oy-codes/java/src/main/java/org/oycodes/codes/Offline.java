// Generated from the catalog; do not edit.
package org.oycodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answer about cash at a store of OY! Indonesia. Any text is one: a later release, or the provider, may have new ones.
 */
public final class Offline implements Comparable<Offline> {
  /**
   * Request answered.
   *
   * <p>The request was carried out, for example a new code was made. Without offline_channel that says nothing about
   * cash.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-offline
   *
   * <p>Outcome: success (request). Retry: check_status_first. Check the status of this partner_trx_id, and decide by
   * that.
   */
  public static final Offline ANSWERED = new Offline("000");

  /**
   * Cash paid in or taken out.
   *
   * <p>The customer paid the cash in or took it out, as transaction_type says.
   *
   * <p>Message: "Success".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * <p>Outcome: success (transaction). Retry: never. Compare the amount and partner_trx_id with your record, then book
   * it once.
   */
  public static final Offline COMPLETED = new Offline("000");

  /**
   * Waits for customer.
   *
   * <p>The customer has neither paid the cash in nor taken it out yet.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Show the code to the customer, and wait for the
   * callback or check the status.
   */
  public static final Offline WAITS_FOR_CUSTOMER = new Offline("102");

  /**
   * Username not known.
   *
   * <p>OY! does not know the username in x-oy-username. No transaction was created or changed by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct x-oy-username, then send the request again with the same
   * partner_trx_id.
   */
  public static final Offline USER_NOT_FOUND = new Offline("201");

  /**
   * Account not active at OY!.
   *
   * <p>The account or this product of it is not active at OY!. No transaction was created or changed by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Ask OY! to activate the account or the product, then send the
   * request again with the same partner_trx_id.
   */
  public static final Offline USER_NOT_ACTIVE = new Offline("202");

  /**
   * Reference already used.
   *
   * <p>A transaction with this partner_trx_id exists already. Cash may have been paid in or taken out for it.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of this partner_trx_id. Create nothing
   * under another one before the result is final.
   */
  public static final Offline DUPLICATE_PARTNER_TRX_ID = new Offline("203");

  /**
   * Transaction not found.
   *
   * <p>OY! knows no transaction under this partner_trx_id. A request that was just sent may still arrive.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the partner_trx_id and the environment, then
   * check the status again. Create it again only with the same partner_trx_id.
   */
  public static final Offline TRANSACTION_NOT_FOUND = new Offline("204");

  /**
   * Merchant balance too low.
   *
   * <p>The deposit of the merchant does not cover the cash to be taken out. No transaction was created or changed by
   * this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Top up the deposit, then send the request again with the same
   * partner_trx_id.
   */
  public static final Offline DEPOSIT_TOO_LOW = new Offline("206");

  /**
   * IP address not registered.
   *
   * <p>The request came from an IP address that is not registered. No transaction was created or changed by this
   * request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Register the IP address of the server with OY!, then send the
   * request again with the same partner_trx_id.
   */
  public static final Offline IP_NOT_REGISTERED = new Offline("207");

  /**
   * API key not valid.
   *
   * <p>OY! did not accept the key in x-api-key. No transaction was created or changed by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check x-api-key, and make sure that it belongs to this
   * environment, then send the request again with the same partner_trx_id.
   */
  public static final Offline API_KEY_NOT_VALID = new Offline("208");

  /**
   * Amount not offered.
   *
   * <p>The amount is none that can be paid in or taken out this way, such as a multiple of 50000. No transaction was
   * created or changed by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Let the customer choose another amount.
   */
  public static final Offline AMOUNT_NOT_OFFERED = new Offline("215");

  /**
   * Channel not valid.
   *
   * <p>The channel in offline_channel does not exist or does not do this kind of transaction. No transaction was
   * created or changed by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct offline_channel, then send the request again.
   */
  public static final Offline CHANNEL_NOT_VALID = new Offline("220");

  /**
   * Transaction type not valid.
   *
   * <p>transaction_type has to be CASH_IN or CASH_OUT. No transaction was created or changed by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct transaction_type, then send the request again.
   */
  public static final Offline TRANSACTION_TYPE_NOT_VALID = new Offline("221");

  /**
   * Transaction expired.
   *
   * <p>No cash was paid in or taken out in time, and the code can no longer be used.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Create a new transaction with a new partner_trx_id if
   * it is still wanted.
   */
  public static final Offline EXPIRED = new Offline("222");

  /**
   * Amount below the minimum.
   *
   * <p>The amount is below the least that can be taken out. No transaction was created or changed by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Use a larger amount, then send the request again.
   */
  public static final Offline AMOUNT_BELOW_MINIMUM = new Offline("224");

  /**
   * Amount above maximum.
   *
   * <p>The amount is above the most that can be taken out at once. No transaction was created or changed by this
   * request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Use a smaller amount, then send the request again.
   */
  public static final Offline AMOUNT_ABOVE_MAXIMUM = new Offline("225");

  /**
   * Another transaction active.
   *
   * <p>A transaction for this phone number is still active, and no other one was created. It can still be used at the
   * store.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of the one that is active, or show its
   * code to the customer again. Create no other one before it has ended.
   */
  public static final Offline ACTIVE_TRANSACTION = new Offline("296");

  /**
   * Being paid in or taken out.
   *
   * <p>The cash is being paid in or taken out at this moment.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status. Create no
   * other transaction before the result is final.
   */
  public static final Offline IN_PROGRESS = new Offline("297");

  /**
   * Cannot be canceled.
   *
   * <p>The cancellation was refused, so that the transaction goes on or has ended. Cash may have been paid in or taken
   * out.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of this partner_trx_id, and treat the
   * transaction as open until that is final.
   */
  public static final Offline NOT_CANCELLABLE = new Offline("298");

  /**
   * Transaction canceled.
   *
   * <p>The transaction was canceled, and no cash was paid in or taken out.
   *
   * <p>Message: "Transaction Canceled".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Close the transaction. Create a new one with a new
   * partner_trx_id if it is still wanted.
   */
  public static final Offline CANCELED = new Offline("299");

  /**
   * Transaction failed.
   *
   * <p>The transaction failed, and the code does not say why.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: check_status_first. Check the status of this partner_trx_id once more. A
   * person decides about another one, if cash was to be taken out.
   */
  public static final Offline FAILED = new Offline("300");

  /**
   * Transaction failed for good.
   *
   * <p>The transaction failed, and the code does not say why. The code of this transaction can no longer be used at the
   * store.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Let the customer start another one under a new
   * partner_trx_id if cash was to be paid in. If it was to be taken out, a person decides about another one.
   */
  public static final Offline FAILED_FOR_GOOD = new Offline("300");

  /**
   * Too many requests.
   *
   * <p>OY! refused this request because too many were sent to this address. No transaction was created or changed by
   * this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: later. Wait a moment and send the request again with the same
   * partner_trx_id. Send fewer requests at a time.
   */
  public static final Offline TOO_MANY_REQUESTS = new Offline("429");

  /**
   * Invalid request.
   *
   * <p>A field is missing or its value is not accepted; the message says more. No transaction was created or changed by
   * this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Compare the fields with the documentation and correct them, then
   * send the request again with the same partner_trx_id.
   */
  public static final Offline INVALID_PARAMETER = new Offline("990");

  /**
   * Internal error at the provider.
   *
   * <p>OY! had an internal error. The transaction may or may not have been created, canceled or completed.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline (and 1 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of this partner_trx_id, and ask OY!
   * to check if it stays unclear. Create it again only with the same partner_trx_id.
   */
  public static final Offline INTERNAL_SERVER_ERROR = new Offline("999");

  private final String value;

  private Offline(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link Offline#ANSWERED}. */
    ANSWERED("000"),
    /** {@link Offline#WAITS_FOR_CUSTOMER}. */
    WAITS_FOR_CUSTOMER("102"),
    /** {@link Offline#USER_NOT_FOUND}. */
    USER_NOT_FOUND("201"),
    /** {@link Offline#USER_NOT_ACTIVE}. */
    USER_NOT_ACTIVE("202"),
    /** {@link Offline#DUPLICATE_PARTNER_TRX_ID}. */
    DUPLICATE_PARTNER_TRX_ID("203"),
    /** {@link Offline#TRANSACTION_NOT_FOUND}. */
    TRANSACTION_NOT_FOUND("204"),
    /** {@link Offline#DEPOSIT_TOO_LOW}. */
    DEPOSIT_TOO_LOW("206"),
    /** {@link Offline#IP_NOT_REGISTERED}. */
    IP_NOT_REGISTERED("207"),
    /** {@link Offline#API_KEY_NOT_VALID}. */
    API_KEY_NOT_VALID("208"),
    /** {@link Offline#AMOUNT_NOT_OFFERED}. */
    AMOUNT_NOT_OFFERED("215"),
    /** {@link Offline#CHANNEL_NOT_VALID}. */
    CHANNEL_NOT_VALID("220"),
    /** {@link Offline#TRANSACTION_TYPE_NOT_VALID}. */
    TRANSACTION_TYPE_NOT_VALID("221"),
    /** {@link Offline#EXPIRED}. */
    EXPIRED("222"),
    /** {@link Offline#AMOUNT_BELOW_MINIMUM}. */
    AMOUNT_BELOW_MINIMUM("224"),
    /** {@link Offline#AMOUNT_ABOVE_MAXIMUM}. */
    AMOUNT_ABOVE_MAXIMUM("225"),
    /** {@link Offline#ACTIVE_TRANSACTION}. */
    ACTIVE_TRANSACTION("296"),
    /** {@link Offline#IN_PROGRESS}. */
    IN_PROGRESS("297"),
    /** {@link Offline#NOT_CANCELLABLE}. */
    NOT_CANCELLABLE("298"),
    /** {@link Offline#CANCELED}. */
    CANCELED("299"),
    /** {@link Offline#FAILED}. */
    FAILED("300"),
    /** {@link Offline#TOO_MANY_REQUESTS}. */
    TOO_MANY_REQUESTS("429"),
    /** {@link Offline#INVALID_PARAMETER}. */
    INVALID_PARAMETER("990"),
    /** {@link Offline#INTERNAL_SERVER_ERROR}. */
    INTERNAL_SERVER_ERROR("999");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public Offline code() {
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
    return "offline";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static Offline of(String value) {
    return new Offline(java.util.Objects.requireNonNull(value));
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
  public int compareTo(Offline other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Offline && value.equals(((Offline) other).value);
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
