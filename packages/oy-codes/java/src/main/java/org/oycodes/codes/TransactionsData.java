// Generated from the catalog; do not edit.
package org.oycodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answer about bank statements of OY! Indonesia. Any text is one: a later release, or the provider, may have new ones.
 */
public final class TransactionsData implements Comparable<TransactionsData> {
  /**
   * Request answered.
   *
   * <p>OY! carried the request out. No payment is involved.
   *
   * <p>Message: "Success".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 1 more)
   *
   * <p>Outcome: success (request). Retry: never. Use what the body brings.
   */
  public static final TransactionsData ANSWERED = new TransactionsData("000");

  /**
   * Bank account not found.
   *
   * <p>The bank account was not found among those that are linked. No statement was prepared.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-transactions-data
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check account_number and permanent_token, then send the request
   * again.
   */
  public static final TransactionsData BANK_ACCOUNT_NOT_FOUND = new TransactionsData("101");

  /**
   * Statement being prepared.
   *
   * <p>OY! works on the statement, unless the message says otherwise.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 3 more)
   *
   * <p>Outcome: pending (request). Retry: later. Ask for it again in a few minutes.
   */
  public static final TransactionsData REQUEST_PROCESSED = new TransactionsData("101");

  /**
   * Still in progress.
   *
   * <p>The link or the statement is not ready yet.
   *
   * <p>Message: "Request is In progress" or "Preparing data".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 1 more)
   *
   * <p>Outcome: pending (request). Retry: later. Ask again in a few minutes.
   */
  public static final TransactionsData IN_PROGRESS = new TransactionsData("102");

  /**
   * Username not known.
   *
   * <p>OY! does not know the username in x-oy-username. No account was linked, and no statement was read.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct x-oy-username, then send the request again.
   */
  public static final TransactionsData USER_NOT_FOUND = new TransactionsData("201");

  /**
   * Account not active at OY!.
   *
   * <p>The account or this product of it is not active at OY!. No account was linked, and no statement was read.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Ask OY! to activate the account or the product, then send the
   * request again.
   */
  public static final TransactionsData USER_NOT_ACTIVE = new TransactionsData("202");

  /**
   * IP address not registered.
   *
   * <p>The request came from an IP address that is not registered. No account was linked, and no statement was read.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Register the IP address of the server with OY!, then send the
   * request again.
   */
  public static final TransactionsData IP_NOT_REGISTERED = new TransactionsData("207");

  /**
   * API key not valid.
   *
   * <p>OY! did not accept the key in x-api-key. No account was linked, and no statement was read.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check x-api-key, and make sure that it belongs to this
   * environment, then send the request again.
   */
  public static final TransactionsData API_KEY_NOT_VALID = new TransactionsData("208");

  /**
   * Account not found.
   *
   * <p>The bank account was not found. No statement was read.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 2 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check account_number, then send the request again.
   */
  public static final TransactionsData ACCOUNT_NUMBER_NOT_FOUND = new TransactionsData("209");

  /**
   * Bank not supported.
   *
   * <p>Statements of this bank cannot be read.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 3 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check bank_code against the list of banks.
   */
  public static final TransactionsData BANK_NOT_AVAILABLE = new TransactionsData("211");

  /**
   * Customer token invalid or expired.
   *
   * <p>The token of this registration is not valid or has run out. No account was linked.
   *
   * <p>Message: "Temporary token is invalid".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Start the registration anew, and let the customer complete it.
   */
  public static final TransactionsData TEMPORARY_TOKEN_NOT_VALID = new TransactionsData("237");

  /**
   * Customer token invalid or expired.
   *
   * <p>The permanent token of the customer is not valid, or the customer took the consent back.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check permanent_token, or ask the customer to link the account
   * again.
   */
  public static final TransactionsData PERMANENT_TOKEN_NOT_VALID = new TransactionsData("238");

  /**
   * Statement not found.
   *
   * <p>OY! knows no statement with this id.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 2 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check the id, or prepare the statement anew.
   */
  public static final TransactionsData STATEMENT_NOT_FOUND = new TransactionsData("239");

  /**
   * Login to bank failed.
   *
   * <p>OY! could not log in to the internet banking of the customer. No statement was read.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 2 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Ask the customer to link the account again with the present
   * login.
   */
  public static final TransactionsData BANK_LOGIN_FAILED = new TransactionsData("240");

  /**
   * Start date too early.
   *
   * <p>The bank has no data from this start date on.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 3 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Use a later start_date, then send the request again.
   */
  public static final TransactionsData START_DATE_TOO_EARLY = new TransactionsData("242");

  /**
   * User id not valid.
   *
   * <p>OY! knows no linked account of this partner_user_id.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check partner_user_id, then send the request again.
   */
  public static final TransactionsData PARTNER_USER_ID_NOT_VALID = new TransactionsData("244");

  /**
   * Failed.
   *
   * <p>The link or the statement failed, and the code does not say why.
   *
   * <p>Message: "Failed".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Start the registration or the statement anew.
   */
  public static final TransactionsData FAILED = new TransactionsData("300");

  /**
   * Internal error at the provider.
   *
   * <p>OY! had an unexpected error. No payment is involved.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 1 more)
   *
   * <p>Outcome: unknown (request). Retry: later. Send the request again in a moment.
   */
  public static final TransactionsData UNEXPECTED_ERROR = new TransactionsData("900");

  /**
   * Invalid request.
   *
   * <p>A parameter is missing or not valid. No statement was read.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 3 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the parameter, then send the request again.
   */
  public static final TransactionsData INVALID_PARAMETER = new TransactionsData("990");

  private final String value;

  private TransactionsData(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link TransactionsData#ANSWERED}. */
    ANSWERED("000"),
    /** {@link TransactionsData#REQUEST_PROCESSED}. */
    REQUEST_PROCESSED("101"),
    /** {@link TransactionsData#IN_PROGRESS}. */
    IN_PROGRESS("102"),
    /** {@link TransactionsData#USER_NOT_FOUND}. */
    USER_NOT_FOUND("201"),
    /** {@link TransactionsData#USER_NOT_ACTIVE}. */
    USER_NOT_ACTIVE("202"),
    /** {@link TransactionsData#IP_NOT_REGISTERED}. */
    IP_NOT_REGISTERED("207"),
    /** {@link TransactionsData#API_KEY_NOT_VALID}. */
    API_KEY_NOT_VALID("208"),
    /** {@link TransactionsData#ACCOUNT_NUMBER_NOT_FOUND}. */
    ACCOUNT_NUMBER_NOT_FOUND("209"),
    /** {@link TransactionsData#BANK_NOT_AVAILABLE}. */
    BANK_NOT_AVAILABLE("211"),
    /** {@link TransactionsData#TEMPORARY_TOKEN_NOT_VALID}. */
    TEMPORARY_TOKEN_NOT_VALID("237"),
    /** {@link TransactionsData#PERMANENT_TOKEN_NOT_VALID}. */
    PERMANENT_TOKEN_NOT_VALID("238"),
    /** {@link TransactionsData#STATEMENT_NOT_FOUND}. */
    STATEMENT_NOT_FOUND("239"),
    /** {@link TransactionsData#BANK_LOGIN_FAILED}. */
    BANK_LOGIN_FAILED("240"),
    /** {@link TransactionsData#START_DATE_TOO_EARLY}. */
    START_DATE_TOO_EARLY("242"),
    /** {@link TransactionsData#PARTNER_USER_ID_NOT_VALID}. */
    PARTNER_USER_ID_NOT_VALID("244"),
    /** {@link TransactionsData#FAILED}. */
    FAILED("300"),
    /** {@link TransactionsData#UNEXPECTED_ERROR}. */
    UNEXPECTED_ERROR("900"),
    /** {@link TransactionsData#INVALID_PARAMETER}. */
    INVALID_PARAMETER("990");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public TransactionsData code() {
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
    return "transactions-data";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static TransactionsData of(String value) {
    return new TransactionsData(java.util.Objects.requireNonNull(value));
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
  public int compareTo(TransactionsData other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TransactionsData && value.equals(((TransactionsData) other).value);
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
