// Generated from the catalog; do not edit.
package org.oycodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Answer about the balance of OY! Indonesia. Any text is one: a later release, or the provider, may have new ones. */
public final class Balance implements Comparable<Balance> {
  /**
   * Balance answered.
   *
   * <p>The balance is in the body. No payment is involved.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#request-status-api-get-balance-get-balance (and 2 more)
   *
   * <p>Outcome: success (request). Retry: never. Read the balance that is available before the next payout.
   */
  public static final Balance BALANCE_READ = new Balance("000");

  /**
   * Username not known.
   *
   * <p>OY! does not know the username in x-oy-username. Only this query was refused; no payment is involved.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#request-status-api-get-balance-get-balance (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct x-oy-username, then send the request again.
   */
  public static final Balance USER_NOT_FOUND = new Balance("201");

  /**
   * Account not active at OY!.
   *
   * <p>The account or this product of it is not active at OY!. Only this query was refused; no payment is involved.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#request-status-api-get-balance-get-balance (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Ask OY! to activate the account or the product, then send the
   * request again.
   */
  public static final Balance USER_NOT_ACTIVE = new Balance("202");

  /**
   * IP address not registered.
   *
   * <p>The request came from an IP address that is not registered. Only this query was refused; no payment is involved.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#request-status-api-get-balance-get-balance (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Register the IP address of the server with OY!, then send the
   * request again.
   */
  public static final Balance IP_NOT_REGISTERED = new Balance("207");

  /**
   * API key not valid.
   *
   * <p>OY! did not accept the key in x-api-key. Only this query was refused; no payment is involved.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#request-status-api-get-balance-get-balance (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check x-api-key, and make sure that it belongs to this
   * environment, then send the request again.
   */
  public static final Balance API_KEY_NOT_VALID = new Balance("208");

  /**
   * Too many requests.
   *
   * <p>OY! refused this request because too many were sent to this address. Only this query was refused; no payment is
   * involved.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#request-status-api-get-balance-get-balance (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: later. Wait a moment and send the request again. Send fewer requests at a
   * time.
   */
  public static final Balance TOO_MANY_REQUESTS = new Balance("429");

  /**
   * Invalid field format.
   *
   * <p>A field is missing or its value is not accepted; the message says more. Only this query was refused; no payment
   * is involved.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#request-status-api-get-balance-get-balance (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Compare the fields with the documentation and correct them, then
   * send the request again.
   */
  public static final Balance INVALID_FORMAT = new Balance("900");

  /**
   * Internal error at the provider.
   *
   * <p>OY! had an internal error and did not give the balance.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#request-status-api-get-balance-get-balance (and 1 more)
   *
   * <p>Outcome: unknown (request). Retry: later. Send the query again in a moment.
   */
  public static final Balance INTERNAL_SERVER_ERROR = new Balance("999");

  private final String value;

  private Balance(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link Balance#BALANCE_READ}. */
    BALANCE_READ("000"),
    /** {@link Balance#USER_NOT_FOUND}. */
    USER_NOT_FOUND("201"),
    /** {@link Balance#USER_NOT_ACTIVE}. */
    USER_NOT_ACTIVE("202"),
    /** {@link Balance#IP_NOT_REGISTERED}. */
    IP_NOT_REGISTERED("207"),
    /** {@link Balance#API_KEY_NOT_VALID}. */
    API_KEY_NOT_VALID("208"),
    /** {@link Balance#TOO_MANY_REQUESTS}. */
    TOO_MANY_REQUESTS("429"),
    /** {@link Balance#INVALID_FORMAT}. */
    INVALID_FORMAT("900"),
    /** {@link Balance#INTERNAL_SERVER_ERROR}. */
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
    public Balance code() {
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
    return "balance";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static Balance of(String value) {
    return new Balance(java.util.Objects.requireNonNull(value));
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
  public int compareTo(Balance other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Balance && value.equals(((Balance) other).value);
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
