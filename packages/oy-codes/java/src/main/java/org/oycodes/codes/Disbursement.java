// Generated from the catalog; do not edit.
package org.oycodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Answer to a payout of OY! Indonesia. Any text is one: a later release, or the provider, may have new ones. */
public final class Disbursement implements Comparable<Disbursement> {
  /**
   * Payout being processed.
   *
   * <p>OY! accepted the payout and has not finished it. It can still end as completed or failed.
   *
   * <p>Message: "Request is Processed".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 2 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status no earlier
   * than 60 seconds after the request. Create no second payout for the same purpose until the result is final.
   */
  public static final Disbursement PROCESSING = new Disbursement("101");

  /**
   * Username not known.
   *
   * <p>OY! does not know the username in x-oy-username. No payout was created by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct x-oy-username, then send the request again with the same
   * partner_trx_id.
   */
  public static final Disbursement USER_NOT_FOUND = new Disbursement("201");

  /**
   * Account not active at OY!.
   *
   * <p>The account or this product of it is not active at OY!. No payout was created by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Ask OY! to activate the account or the product, then send the
   * request again with the same partner_trx_id.
   */
  public static final Disbursement USER_NOT_ACTIVE = new Disbursement("202");

  /**
   * Reference already used.
   *
   * <p>This request created nothing, because a payout with this partner_trx_id exists already. That payout may be
   * running or completed.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of this partner_trx_id. Do not send the
   * payout under another one before the result is final.
   */
  public static final Disbursement DUPLICATE_PARTNER_TRX_ID = new Disbursement("203");

  /**
   * Bank not supported.
   *
   * <p>OY! does not pay out to the bank or e-wallet in recipient_bank. No payout was created by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check recipient_bank against the list of bank codes, or ask the
   * recipient for an account at another bank. Then send the request again with the same partner_trx_id.
   */
  public static final Disbursement BANK_NOT_SUPPORTED = new Disbursement("205");

  /**
   * IP address not registered.
   *
   * <p>The request came from an IP address that is not registered. No payout was created by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Register the IP address of the server with OY!, then send the
   * request again with the same partner_trx_id.
   */
  public static final Disbursement IP_NOT_REGISTERED = new Disbursement("207");

  /**
   * API key not valid.
   *
   * <p>OY! did not accept the key in x-api-key. No payout was created by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check x-api-key, and make sure that it belongs to this
   * environment, then send the request again with the same partner_trx_id.
   */
  public static final Disbursement API_KEY_NOT_VALID = new Disbursement("208");

  /**
   * Account not found.
   *
   * <p>The beneficiary account was not found at this bank or e-wallet. No payout was created by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check the account number and the bank with the recipient, then
   * send the request again with the same partner_trx_id.
   */
  public static final Disbursement ACCOUNT_NOT_FOUND = new Disbursement("209");

  /**
   * Invalid amount.
   *
   * <p>OY! does not accept this amount; there is a minimum for banks and another for e-wallets. No payout was created
   * by this request.
   *
   * <p>Message: "Request is Rejected (Amount is not valid)".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the amount and send the request again with the same
   * partner_trx_id.
   */
  public static final Disbursement AMOUNT_NOT_VALID = new Disbursement("210");

  /**
   * Since 2026-01-14: Beneficiary account not allowed.
   *
   * <p>OY! does not allow payouts to this beneficiary account. No payout was created by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Ask OY! why the account is not allowed, or ask the recipient for
   * another account. Then send the request again with the same partner_trx_id.
   */
  public static final Disbursement ACCOUNT_NOT_ALLOWED = new Disbursement("211");

  /**
   * Until 2020-07-13: Bank not supported.
   *
   * <p>Earlier meaning: the bank code was not available for this service. No payout was created by such a request.
   *
   * <p>Source: https://github.com/oyindonesia/external-api-docs/commit/40ef6bc2
   *
   * @deprecated An earlier meaning, until 2020-07-13: no response has it any more.
   */
  @Deprecated
  public static final Disbursement BANK_CODE_NOT_AVAILABLE = new Disbursement("211");

  /**
   * Until 2021-08-26: Merchant limit exceeded.
   *
   * <p>Earlier meaning: the amount was above the maximum for one payout. Code 225 has it since.
   *
   * <p>Source: https://github.com/oyindonesia/external-api-docs/commit/cb70e03d
   *
   * @deprecated An earlier meaning, until 2021-08-26: no response has it any more.
   */
  @Deprecated
  public static final Disbursement AMOUNT_ABOVE_MAXIMUM = new Disbursement("215");

  /**
   * Same payout still in process.
   *
   * <p>A payout with this partner_trx_id is in process, and this request created no other one. The one that is running
   * can still end as completed.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of this partner_trx_id. Do not send the
   * payout under another one before the result is final.
   */
  public static final Disbursement STILL_IN_PROCESS = new Disbursement("257");

  /**
   * Suggested route not valid.
   *
   * <p>The route that the request suggests for the payout is not valid. No payout was created by this request.
   *
   * <p>Message: "The suggested routing from the client is not valid".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Leave the route out or correct it, then send the request again
   * with the same partner_trx_id.
   */
  public static final Disbursement ROUTING_NOT_VALID = new Disbursement("264");

  /**
   * Payout failed.
   *
   * <p>OY! created the payout and reports it as failed at once. The reason stands in the answer to a status query.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: check_status_first. Check the status of this partner_trx_id, and read
   * tx_status_description there. A person decides about another payout after that.
   */
  public static final Disbursement FAILED = new Disbursement("300");

  /**
   * Answer of bank unclear.
   *
   * <p>The bank gave no clear answer, so the payout may have arrived. The code stands beside 300 and is not a failure.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status again.
   * Create no second payout until the result is final.
   */
  public static final Disbursement PENDING = new Disbursement("301");

  /**
   * Too many requests.
   *
   * <p>OY! refused this request because too many were sent to this address. No payout was created by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: later. Wait a moment and send the request again with the same
   * partner_trx_id. Send fewer requests at a time.
   */
  public static final Disbursement TOO_MANY_REQUESTS = new Disbursement("429");

  /**
   * Submission timed out.
   *
   * <p>The payout may or may not have been created. If it was, it goes on by itself.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of this partner_trx_id. If there is
   * no such payout, send the request again with the same partner_trx_id, never with another one.
   */
  public static final Disbursement SUBMISSION_TIMED_OUT = new Disbursement("504");

  /**
   * Invalid field format.
   *
   * <p>A field is missing or its value is not accepted; the message says more. No payout was created by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Compare the fields with the documentation and correct them, then
   * send the request again with the same partner_trx_id.
   */
  public static final Disbursement INVALID_FORMAT = new Disbursement("990");

  /**
   * Internal error at the provider.
   *
   * <p>OY! had an internal error, and the payout may or may not have been created.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of this partner_trx_id, and ask OY!
   * to check if it stays unclear. Send the payout again only with the same partner_trx_id.
   */
  public static final Disbursement INTERNAL_SERVER_ERROR = new Disbursement("999");

  private final String value;

  private Disbursement(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link Disbursement#PROCESSING}. */
    PROCESSING("101"),
    /** {@link Disbursement#USER_NOT_FOUND}. */
    USER_NOT_FOUND("201"),
    /** {@link Disbursement#USER_NOT_ACTIVE}. */
    USER_NOT_ACTIVE("202"),
    /** {@link Disbursement#DUPLICATE_PARTNER_TRX_ID}. */
    DUPLICATE_PARTNER_TRX_ID("203"),
    /** {@link Disbursement#BANK_NOT_SUPPORTED}. */
    BANK_NOT_SUPPORTED("205"),
    /** {@link Disbursement#IP_NOT_REGISTERED}. */
    IP_NOT_REGISTERED("207"),
    /** {@link Disbursement#API_KEY_NOT_VALID}. */
    API_KEY_NOT_VALID("208"),
    /** {@link Disbursement#ACCOUNT_NOT_FOUND}. */
    ACCOUNT_NOT_FOUND("209"),
    /** {@link Disbursement#AMOUNT_NOT_VALID}. */
    AMOUNT_NOT_VALID("210"),
    /** {@link Disbursement#ACCOUNT_NOT_ALLOWED}. */
    ACCOUNT_NOT_ALLOWED("211"),
    /** {@link Disbursement#STILL_IN_PROCESS}. */
    STILL_IN_PROCESS("257"),
    /** {@link Disbursement#ROUTING_NOT_VALID}. */
    ROUTING_NOT_VALID("264"),
    /** {@link Disbursement#FAILED}. */
    FAILED("300"),
    /** {@link Disbursement#PENDING}. */
    PENDING("301"),
    /** {@link Disbursement#TOO_MANY_REQUESTS}. */
    TOO_MANY_REQUESTS("429"),
    /** {@link Disbursement#SUBMISSION_TIMED_OUT}. */
    SUBMISSION_TIMED_OUT("504"),
    /** {@link Disbursement#INVALID_FORMAT}. */
    INVALID_FORMAT("990"),
    /** {@link Disbursement#INTERNAL_SERVER_ERROR}. */
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
    public Disbursement code() {
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
    return "disbursement";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static Disbursement of(String value) {
    return new Disbursement(java.util.Objects.requireNonNull(value));
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
  public int compareTo(Disbursement other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Disbursement && value.equals(((Disbursement) other).value);
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
