// Generated from the catalog; do not edit.
package org.dokucodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** API business error of DOKU. Any text is one: a later release, or the provider, may have new ones. */
public final class Api implements Comparable<Api> {
  /**
   * Reference already used.
   *
   * <p>An earlier request used this reference. This request was refused; the earlier one may have taken effect.
   *
   * <p>Message: "Transaction already processed".
   *
   * <p>Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 259
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of the transaction under this reference
   * first. Send nothing under a new reference until the result is final.
   */
  public static final Api DUPLICATE_TRANSACTION = new Api("DUPLICATE_TRANSACTION");

  /**
   * Parameter missing or invalid.
   *
   * <p>This request lacks a field that DOKU needs, or a value in it is not accepted.
   *
   * <p>Message: "amount is required".
   *
   * <p>Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 255
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Read the message for the field and correct the request. Then send
   * it again with the same reference.
   */
  public static final Api INVALID_PARAMETER = new Api("INVALID_PARAMETER");

  /**
   * Access token invalid or expired.
   *
   * <p>The access token of this request is wrong or expired.
   *
   * <p>Message: "Access token is invalid".
   *
   * <p>Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 256
   *
   * <p>Outcome: rejected (request). Retry: with_new_token. Get a new access token and send the request again with the
   * same reference.
   */
  public static final Api INVALID_TOKEN = new Api("INVALID_TOKEN");

  /**
   * DOKU under maintenance.
   *
   * <p>The code does not say whether the transaction was still accepted.
   *
   * <p>Message: "Service temporarily unavailable".
   *
   * <p>Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 263
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction once DOKU is
   * available again. Send nothing under a new reference until the result is final.
   */
  public static final Api MAINTENANCE_MODE = new Api("MAINTENANCE_MODE");

  /**
   * Merchant account not active.
   *
   * <p>This request was refused before processing. The code says nothing about an earlier request.
   *
   * <p>Message: "Merchant account is inactive".
   *
   * <p>Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 257
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Complete the activation of the merchant account in the dashboard.
   * Then send the request again with the same reference.
   */
  public static final Api MERCHANT_NOT_ACTIVE = new Api("MERCHANT_NOT_ACTIVE");

  /**
   * Internal error at the provider.
   *
   * <p>Something broke inside DOKU. The code does not say what had already been done by then.
   *
   * <p>Message: "Internal server error".
   *
   * <p>Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 262
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first, and
   * contact DOKU if it stays unknown. Send nothing under a new reference until the result is final.
   */
  public static final Api SERVER_ERROR = new Api("SERVER_ERROR");

  /**
   * Too many requests.
   *
   * <p>DOKU refused this request because requests arrive faster than is allowed.
   *
   * <p>Message: "Rate limit exceeded".
   *
   * <p>Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 261
   *
   * <p>Outcome: rejected (request). Retry: later. Wait, lower the rate, and send the request again later with the same
   * reference.
   */
  public static final Api TOO_MANY_REQUESTS = new Api("TOO_MANY_REQUESTS");

  /**
   * Transaction not found.
   *
   * <p>DOKU finds no transaction under this ID at the moment. That does not prove that none took place.
   *
   * <p>Message: "Transaction ID not found".
   *
   * <p>Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 258
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the transaction ID, then check the status
   * again. Send nothing under a new reference until the result is final.
   */
  public static final Api TRANSACTION_NOT_FOUND = new Api("TRANSACTION_NOT_FOUND");

  /**
   * Invalid field format.
   *
   * <p>A field of this request is not in the format that DOKU expects.
   *
   * <p>Message: "Email format is invalid".
   *
   * <p>Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 260
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Read the message for the field and correct its format. Then send
   * the request again with the same reference.
   */
  public static final Api VALIDATION_ERROR = new Api("VALIDATION_ERROR");

  private final String value;

  private Api(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link Api#DUPLICATE_TRANSACTION}. */
    DUPLICATE_TRANSACTION("DUPLICATE_TRANSACTION"),
    /** {@link Api#INVALID_PARAMETER}. */
    INVALID_PARAMETER("INVALID_PARAMETER"),
    /** {@link Api#INVALID_TOKEN}. */
    INVALID_TOKEN("INVALID_TOKEN"),
    /** {@link Api#MAINTENANCE_MODE}. */
    MAINTENANCE_MODE("MAINTENANCE_MODE"),
    /** {@link Api#MERCHANT_NOT_ACTIVE}. */
    MERCHANT_NOT_ACTIVE("MERCHANT_NOT_ACTIVE"),
    /** {@link Api#SERVER_ERROR}. */
    SERVER_ERROR("SERVER_ERROR"),
    /** {@link Api#TOO_MANY_REQUESTS}. */
    TOO_MANY_REQUESTS("TOO_MANY_REQUESTS"),
    /** {@link Api#TRANSACTION_NOT_FOUND}. */
    TRANSACTION_NOT_FOUND("TRANSACTION_NOT_FOUND"),
    /** {@link Api#VALIDATION_ERROR}. */
    VALIDATION_ERROR("VALIDATION_ERROR");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public Api code() {
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
    return "api";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static Api of(String value) {
    return new Api(java.util.Objects.requireNonNull(value));
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
  public int compareTo(Api other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Api && value.equals(((Api) other).value);
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
