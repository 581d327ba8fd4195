// Generated from the catalog; do not edit.
package org.oycodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answer about an e-wallet transaction of OY! Indonesia. Any text is one: a later release, or the provider, may have
 * new ones.
 */
public final class Ewallet implements Comparable<Ewallet> {
  /**
   * Request answered.
   *
   * <p>OY! carried the request out. That is no payment and no refund: a transaction that was just created gets the same
   * code.
   *
   * <p>Message: "Success".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
   *
   * <p>Outcome: success (request). Retry: never. Read ewallet_trx_status or refund_status and decide by it. Deliver
   * nothing on this code.
   */
  public static final Ewallet ANSWERED = new Ewallet("000");

  /**
   * Account not active at OY!.
   *
   * <p>The account or this product of it is not active at OY!. No transaction was created or refunded by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Ask OY! to activate the account or the product, then send the
   * request again with the same partner_trx_id.
   */
  public static final Ewallet USER_NOT_ACTIVE = new Ewallet("202");

  /**
   * Reference already used.
   *
   * <p>A transaction with this partner_trx_id exists already. The customer may have paid it.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of this partner_trx_id. Create nothing
   * under another one before the result is final.
   */
  public static final Ewallet DUPLICATE_PARTNER_TRX_ID = new Ewallet("203");

  /**
   * Transaction not found.
   *
   * <p>OY! knows no transaction under this partner_trx_id. A request that was just sent, or that timed out, may still
   * arrive.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the partner_trx_id and the environment, then
   * check the status again. Create it again only with the same partner_trx_id.
   */
  public static final Ewallet TRANSACTION_NOT_FOUND = new Ewallet("204");

  /**
   * Merchant balance too low.
   *
   * <p>The balance of the merchant does not cover this request, such as a refund. Nothing was moved by it.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Top up the balance, then send the request again.
   */
  public static final Ewallet BALANCE_TOO_LOW = new Ewallet("206");

  /**
   * IP address not registered.
   *
   * <p>The request came from an IP address that is not registered. No transaction was created or refunded by this
   * request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Register the IP address of the server with OY!, then send the
   * request again with the same partner_trx_id.
   */
  public static final Ewallet IP_NOT_REGISTERED = new Ewallet("207");

  /**
   * API key not valid.
   *
   * <p>OY! did not accept the key in x-api-key. No transaction was created or refunded by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check x-api-key, and make sure that it belongs to this
   * environment, then send the request again with the same partner_trx_id.
   */
  public static final Ewallet API_KEY_NOT_VALID = new Ewallet("208");

  /**
   * Error at e-wallet.
   *
   * <p>The e-wallet had an error. What was asked for may or may not have been done.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status before a creation is sent again with
   * the same partner_trx_id. After a refund, read the list of refunds of the transaction first, because nothing keeps a
   * repeated refund from being made twice.
   */
  public static final Ewallet EWALLET_ERROR = new Ewallet("248");

  /**
   * E-wallet not available.
   *
   * <p>OY! does not offer the e-wallet in ewallet_code. No transaction was created or refunded by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check ewallet_code, or offer another payment method.
   */
  public static final Ewallet EWALLET_NOT_AVAILABLE = new Ewallet("250");

  /**
   * E-wallet disabled.
   *
   * <p>The e-wallet in ewallet_code is disabled for the merchant or at OY!. No transaction was created or refunded by
   * this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Ask OY! to enable it, or offer another payment method.
   */
  public static final Ewallet EWALLET_DISABLED = new Ewallet("251");

  /**
   * Request to e-wallet failed.
   *
   * <p>The creation, the query or the refund failed between OY! and the e-wallet, and the page does not call that
   * final.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status before anything is sent again. After
   * a refund, read the list of refunds of the transaction first, because nothing keeps a repeated refund from being
   * made twice.
   */
  public static final Ewallet REQUEST_FAILED = new Ewallet("252");

  /**
   * Merchant not known at e-wallet.
   *
   * <p>The e-wallet does not accept the credential of the merchant. No transaction was created or refunded by this
   * request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Ask OY! to check the registration at this e-wallet, then send the
   * request again with the same partner_trx_id.
   */
  public static final Ewallet EWALLET_CREDENTIAL_NOT_VALID = new Ewallet("253");

  /**
   * Credential not valid.
   *
   * <p>The credential of the user was not found, is blocked or is not valid. No transaction was created or refunded by
   * this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check x-oy-username and x-api-key, and ask OY! if they are right.
   * Then send the request again with the same partner_trx_id.
   */
  public static final Ewallet CREDENTIAL_NOT_VALID = new Ewallet("254");

  /**
   * Refund not found.
   *
   * <p>OY! knows no refund with this refund_id. That is no proof that none was made.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
   *
   * <p>Outcome: unknown (request). Retry: check_status_first. Check refund_id, and read the list of refunds of the
   * transaction. Refund nothing again before that.
   */
  public static final Ewallet REFUND_NOT_FOUND = new Ewallet("255");

  /**
   * Invalid request.
   *
   * <p>A parameter is not valid. No transaction was created or refunded by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the parameter that the message names, then send the
   * request again with the same partner_trx_id.
   */
  public static final Ewallet INVALID_PARAMETER = new Ewallet("990");

  /**
   * Internal error at the provider.
   *
   * <p>OY! had an internal error. What was asked for may or may not have been done.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator (and 1 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status, and create the transaction again
   * only with the same partner_trx_id. After a refund, read the list of refunds of the transaction first, because
   * nothing keeps a repeated refund from being made twice.
   */
  public static final Ewallet INTERNAL_SERVER_ERROR = new Ewallet("999");

  private final String value;

  private Ewallet(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link Ewallet#ANSWERED}. */
    ANSWERED("000"),
    /** {@link Ewallet#USER_NOT_ACTIVE}. */
    USER_NOT_ACTIVE("202"),
    /** {@link Ewallet#DUPLICATE_PARTNER_TRX_ID}. */
    DUPLICATE_PARTNER_TRX_ID("203"),
    /** {@link Ewallet#TRANSACTION_NOT_FOUND}. */
    TRANSACTION_NOT_FOUND("204"),
    /** {@link Ewallet#BALANCE_TOO_LOW}. */
    BALANCE_TOO_LOW("206"),
    /** {@link Ewallet#IP_NOT_REGISTERED}. */
    IP_NOT_REGISTERED("207"),
    /** {@link Ewallet#API_KEY_NOT_VALID}. */
    API_KEY_NOT_VALID("208"),
    /** {@link Ewallet#EWALLET_ERROR}. */
    EWALLET_ERROR("248"),
    /** {@link Ewallet#EWALLET_NOT_AVAILABLE}. */
    EWALLET_NOT_AVAILABLE("250"),
    /** {@link Ewallet#EWALLET_DISABLED}. */
    EWALLET_DISABLED("251"),
    /** {@link Ewallet#REQUEST_FAILED}. */
    REQUEST_FAILED("252"),
    /** {@link Ewallet#EWALLET_CREDENTIAL_NOT_VALID}. */
    EWALLET_CREDENTIAL_NOT_VALID("253"),
    /** {@link Ewallet#CREDENTIAL_NOT_VALID}. */
    CREDENTIAL_NOT_VALID("254"),
    /** {@link Ewallet#REFUND_NOT_FOUND}. */
    REFUND_NOT_FOUND("255"),
    /** {@link Ewallet#INVALID_PARAMETER}. */
    INVALID_PARAMETER("990"),
    /** {@link Ewallet#INTERNAL_SERVER_ERROR}. */
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
    public Ewallet code() {
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
    return "ewallet";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static Ewallet of(String value) {
    return new Ewallet(java.util.Objects.requireNonNull(value));
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
  public int compareTo(Ewallet other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ewallet && value.equals(((Ewallet) other).value);
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
