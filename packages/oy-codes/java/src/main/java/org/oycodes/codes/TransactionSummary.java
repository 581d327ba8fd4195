// Generated from the catalog; do not edit.
package org.oycodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answer about sums to be settled of OY! Indonesia. Any text is one: a later release, or the provider, may have new
 * ones.
 */
public final class TransactionSummary implements Comparable<TransactionSummary> {
  /**
   * Summary answered.
   *
   * <p>The sums are in the body. No payment is involved.
   *
   * <p>Message: "Successful" or "Success".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-codes-and-messages- (and 1 more)
   *
   * <p>Outcome: success (request). Retry: never. Use the sums, and book no payment by them.
   */
  public static final TransactionSummary ANSWERED = new TransactionSummary("000");

  /**
   * Summary being prepared.
   *
   * <p>The sums are not ready yet.
   *
   * <p>Message: "Request is in progress. Please retry after several minutes".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-codes-and-messages- (and 1 more)
   *
   * <p>Outcome: pending (request). Retry: later. Send the query again after a few minutes.
   */
  public static final TransactionSummary IN_PROGRESS = new TransactionSummary("102");

  /**
   * Username not known.
   *
   * <p>OY! does not know the username in x-oy-username. No payment is involved.
   *
   * <p>Message: "Username Not Found".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-codes-and-messages- (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct x-oy-username, then send the request again.
   */
  public static final TransactionSummary USER_NOT_FOUND = new TransactionSummary("201");

  /**
   * Account not active at OY!.
   *
   * <p>The account or this product of it is not active at OY!. No payment is involved.
   *
   * <p>Message: "User is not active".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-codes-and-messages- (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Ask OY! to activate the account or the product, then send the
   * request again.
   */
  public static final TransactionSummary USER_NOT_ACTIVE = new TransactionSummary("202");

  /**
   * IP address not registered.
   *
   * <p>The request came from an IP address that is not registered. No payment is involved.
   *
   * <p>Message: "IP Address not registered".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-codes-and-messages- (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Register the IP address of the server with OY!, then send the
   * request again.
   */
  public static final TransactionSummary IP_NOT_REGISTERED = new TransactionSummary("207");

  /**
   * API key not valid.
   *
   * <p>OY! did not accept the key in x-api-key. No payment is involved.
   *
   * <p>Message: "API Key is not valid".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-codes-and-messages- (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check x-api-key, and make sure that it belongs to this
   * environment, then send the request again.
   */
  public static final TransactionSummary API_KEY_NOT_VALID = new TransactionSummary("208");

  /**
   * Too many requests.
   *
   * <p>OY! refused this request because too many were sent to this address. No payment is involved.
   *
   * <p>Message: "Too many request".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-codes-and-messages- (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: later. Wait a moment and send the request again. Send fewer requests at a
   * time.
   */
  public static final TransactionSummary TOO_MANY_REQUESTS = new TransactionSummary("229");

  /**
   * Invalid request.
   *
   * <p>A field is missing or its value is not accepted; the message says more. No payment is involved.
   *
   * <p>Message: "Parameter / object is not valid".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-codes-and-messages- (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Compare the fields with the documentation and correct them, then
   * send the request again.
   */
  public static final TransactionSummary INVALID_PARAMETER = new TransactionSummary("290");

  private final String value;

  private TransactionSummary(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link TransactionSummary#ANSWERED}. */
    ANSWERED("000"),
    /** {@link TransactionSummary#IN_PROGRESS}. */
    IN_PROGRESS("102"),
    /** {@link TransactionSummary#USER_NOT_FOUND}. */
    USER_NOT_FOUND("201"),
    /** {@link TransactionSummary#USER_NOT_ACTIVE}. */
    USER_NOT_ACTIVE("202"),
    /** {@link TransactionSummary#IP_NOT_REGISTERED}. */
    IP_NOT_REGISTERED("207"),
    /** {@link TransactionSummary#API_KEY_NOT_VALID}. */
    API_KEY_NOT_VALID("208"),
    /** {@link TransactionSummary#TOO_MANY_REQUESTS}. */
    TOO_MANY_REQUESTS("229"),
    /** {@link TransactionSummary#INVALID_PARAMETER}. */
    INVALID_PARAMETER("290");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public TransactionSummary code() {
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
    return "transaction-summary";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static TransactionSummary of(String value) {
    return new TransactionSummary(java.util.Objects.requireNonNull(value));
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
  public int compareTo(TransactionSummary other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TransactionSummary && value.equals(((TransactionSummary) other).value);
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
