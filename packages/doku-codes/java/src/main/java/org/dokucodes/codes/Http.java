// Generated from the catalog; do not edit.
package org.dokucodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** HTTP status of DOKU. Any text is one: a later release, or the provider, may have new ones. */
public final class Http implements Comparable<Http> {
  /**
   * Request answered.
   *
   * <p>DOKU answered this request. The status says nothing about a payment.
   *
   * <p>Message: "OK".
   *
   * <p>Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 240
   *
   * <p>Outcome: success (request). Retry: never. Read the codes and states in the body and decide by them. This request
   * does not have to be sent again.
   */
  public static final Http OK = new Http("200");

  /**
   * Requested item created.
   *
   * <p>DOKU created what this request asked for. The status says nothing about a payment.
   *
   * <p>Message: "Created".
   *
   * <p>Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 241
   *
   * <p>Outcome: success (request). Retry: never. Read the codes and states in the body and continue with the next step.
   * This request does not have to be sent again.
   */
  public static final Http CREATED = new Http("201");

  /**
   * Invalid request.
   *
   * <p>DOKU does not accept this request as it is, because something in it is missing or wrong.
   *
   * <p>Message: "Bad Request".
   *
   * <p>Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 242
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Read the error in the body and correct the request. Then send it
   * again with the same reference.
   */
  public static final Http BAD_REQUEST = new Http("400");

  /**
   * Token missing or invalid.
   *
   * <p>This request carries no access token, or one that DOKU does not accept.
   *
   * <p>Message: "Unauthorized".
   *
   * <p>Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 243
   *
   * <p>Outcome: rejected (request). Retry: with_new_token. Get a new access token and send the request again with the
   * same reference. If it is refused again, check the credentials.
   */
  public static final Http UNAUTHORIZED = new Http("401");

  /**
   * Access not permitted.
   *
   * <p>DOKU does not let the caller do what this request asks for.
   *
   * <p>Message: "Forbidden".
   *
   * <p>Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 244
   *
   * <p>Outcome: rejected (request). Retry: never. Do not send this request again until DOKU has granted access. Read
   * the error in the body for the cause.
   */
  public static final Http FORBIDDEN = new Http("403");

  /**
   * Not found, result unknown.
   *
   * <p>What this request asks for was not found; the endpoint may be wrong, or the transaction may not be visible yet.
   * That does not prove that none took place.
   *
   * <p>Message: "Not Found".
   *
   * <p>Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 245
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the endpoint, the reference and the status of
   * the transaction. Send nothing under a new reference until the result is final.
   */
  public static final Http NOT_FOUND = new Http("404");

  /**
   * Duplicate or conflicting request.
   *
   * <p>This request was refused because it repeats or contradicts an earlier one, which may have taken effect.
   *
   * <p>Message: "Conflict".
   *
   * <p>Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 246
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  public static final Http CONFLICT = new Http("409");

  /**
   * Field not accepted.
   *
   * <p>DOKU could read this request, but a field in it did not pass the validation.
   *
   * <p>Message: "Unprocessable Entity".
   *
   * <p>Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 247
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Read the error in the body and correct the field. Then send the
   * request again with the same reference.
   */
  public static final Http UNPROCESSABLE_ENTITY = new Http("422");

  /**
   * Too many requests.
   *
   * <p>This request was refused because the sender exceeded the rate limit.
   *
   * <p>Message: "Too Many Requests".
   *
   * <p>Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 248
   *
   * <p>Outcome: rejected (request). Retry: later. Wait, lower the rate, and send the request again later with the same
   * reference.
   */
  public static final Http TOO_MANY_REQUESTS = new Http("429");

  /**
   * Internal error at the provider.
   *
   * <p>Something broke inside DOKU. The status does not say what had already been done.
   *
   * <p>Message: "Internal Server Error".
   *
   * <p>Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 249
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send
   * nothing under a new reference before the result is final.
   */
  public static final Http INTERNAL_SERVER_ERROR = new Http("500");

  /**
   * Provider not available.
   *
   * <p>DOKU is currently unavailable. The status does not say whether the transaction was still accepted.
   *
   * <p>Message: "Service Unavailable".
   *
   * <p>Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 250
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction once DOKU is
   * available again. Send nothing under a new reference until the result is final.
   */
  public static final Http SERVICE_UNAVAILABLE = new Http("503");

  private final String value;

  private Http(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link Http#OK}. */
    OK("200"),
    /** {@link Http#CREATED}. */
    CREATED("201"),
    /** {@link Http#BAD_REQUEST}. */
    BAD_REQUEST("400"),
    /** {@link Http#UNAUTHORIZED}. */
    UNAUTHORIZED("401"),
    /** {@link Http#FORBIDDEN}. */
    FORBIDDEN("403"),
    /** {@link Http#NOT_FOUND}. */
    NOT_FOUND("404"),
    /** {@link Http#CONFLICT}. */
    CONFLICT("409"),
    /** {@link Http#UNPROCESSABLE_ENTITY}. */
    UNPROCESSABLE_ENTITY("422"),
    /** {@link Http#TOO_MANY_REQUESTS}. */
    TOO_MANY_REQUESTS("429"),
    /** {@link Http#INTERNAL_SERVER_ERROR}. */
    INTERNAL_SERVER_ERROR("500"),
    /** {@link Http#SERVICE_UNAVAILABLE}. */
    SERVICE_UNAVAILABLE("503");

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
