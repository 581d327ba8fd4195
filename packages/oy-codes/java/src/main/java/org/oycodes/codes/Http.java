// Generated from the catalog; do not edit.
package org.oycodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** HTTP status of OY! Indonesia. Any text is one: a later release, or the provider, may have new ones. */
public final class Http implements Comparable<Http> {
  /**
   * Request answered.
   *
   * <p>OY! answered this request. The status says nothing about a payment.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#list-of-http-status-codes-api-e-wallet-aggregator (and 7 more)
   *
   * <p>Outcome: success (request). Retry: never. Read the codes and states in the body, and decide by them.
   */
  public static final Http OK = new Http("200");

  /**
   * Access refused.
   *
   * <p>The IP address is not registered, or the request looked like an attack. It was not processed.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 43 (and 8 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Register the IP address with OY!, and check what the fields of
   * the request hold. Then send it again with the same reference.
   */
  public static final Http FORBIDDEN = new Http("403");

  /**
   * Wrong address.
   *
   * <p>The address or the HTTP method is wrong. The request was not processed.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 44 (and 8 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the address and the method, then send the request again
   * with the same reference.
   */
  public static final Http NOT_FOUND = new Http("404");

  /**
   * Too many requests.
   *
   * <p>Too many requests were sent to this address. The request was not processed.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 45 (and 8 more)
   *
   * <p>Outcome: rejected (request). Retry: later. Wait a moment and send the request again with the same reference.
   * Send fewer requests at a time.
   */
  public static final Http TOO_MANY_REQUESTS = new Http("429");

  /**
   * Internal error at the provider.
   *
   * <p>OY! had an error that it does not know. The request may or may not have been carried out.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 46 (and 8 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status. Send the request again only with
   * the same reference.
   */
  public static final Http INTERNAL_SERVER_ERROR = new Http("500");

  /**
   * Provider not available.
   *
   * <p>OY! could not process requests right now. Whether this one was carried out is not certain.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 47 (and 8 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status. Send the request again only with
   * the same reference.
   */
  public static final Http SERVICE_UNAVAILABLE = new Http("503");

  /**
   * Timeout waiting for an answer.
   *
   * <p>OY! did not answer in time. The request may or may not have been carried out.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 48 (and 8 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status. Send the request again only with
   * the same reference.
   */
  public static final Http GATEWAY_TIMEOUT = new Http("504");

  private final String value;

  private Http(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link Http#OK}. */
    OK("200"),
    /** {@link Http#FORBIDDEN}. */
    FORBIDDEN("403"),
    /** {@link Http#NOT_FOUND}. */
    NOT_FOUND("404"),
    /** {@link Http#TOO_MANY_REQUESTS}. */
    TOO_MANY_REQUESTS("429"),
    /** {@link Http#INTERNAL_SERVER_ERROR}. */
    INTERNAL_SERVER_ERROR("500"),
    /** {@link Http#SERVICE_UNAVAILABLE}. */
    SERVICE_UNAVAILABLE("503"),
    /** {@link Http#GATEWAY_TIMEOUT}. */
    GATEWAY_TIMEOUT("504");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public Http code() {
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
    return "http";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static Http of(String value) {
    return new Http(java.util.Objects.requireNonNull(value));
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
  public int compareTo(Http other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Http && value.equals(((Http) other).value);
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
