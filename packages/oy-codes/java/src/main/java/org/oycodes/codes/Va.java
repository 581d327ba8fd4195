// Generated from the catalog; do not edit.
package org.oycodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answer about a virtual account of OY! Indonesia. Any text is one: a later release, or the provider, may have new
 * ones.
 */
public final class Va implements Comparable<Va> {
  /**
   * Request answered.
   *
   * <p>OY! carried the request out. That is no payment: a new virtual account gets the same code.
   *
   * <p>Message: "Success".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 7
   *
   * <p>Outcome: success (request). Retry: never. Read va_status, and wait for the callback of each payment. Deliver
   * nothing on this code.
   */
  public static final Va ANSWERED = new Va("000");

  /**
   * Username not known.
   *
   * <p>OY! does not know the username in x-oy-username. No virtual account was created or changed by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 31
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct x-oy-username, then send the request again.
   */
  public static final Va USER_NOT_FOUND = new Va("201");

  /**
   * Account not allowed to do this.
   *
   * <p>The account is not active at OY!, or may not make virtual accounts of this kind: for many payments, or with a
   * number of its own. No virtual account was created or changed by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 32 (and 2 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Ask OY! to activate the account or this kind of virtual account,
   * then send the request again.
   */
  public static final Va NOT_ALLOWED_FOR_ACCOUNT = new Va("202");

  /**
   * Reference already used.
   *
   * <p>A virtual account with this partner_trx_id exists already. The customer may have paid it.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 8
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Read the virtual account that exists, and its payments.
   * Make no other one for the same order before that.
   */
  public static final Va DUPLICATE_PARTNER_TRX_ID = new Va("203");

  /**
   * IP address not registered.
   *
   * <p>The request came from an IP address that is not registered. No virtual account was created or changed by this
   * request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 9
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Register the IP address of the server with OY!, then send the
   * request again.
   */
  public static final Va IP_NOT_REGISTERED = new Va("207");

  /**
   * API key not valid.
   *
   * <p>OY! did not accept the key in x-api-key. No virtual account was created or changed by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 10
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check x-api-key, and make sure that it belongs to this
   * environment, then send the request again.
   */
  public static final Va API_KEY_NOT_VALID = new Va("208");

  /**
   * Bank not supported.
   *
   * <p>OY! offers no virtual accounts at the bank in bank_code. No virtual account was created or changed by this
   * request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 11
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Let the customer choose another bank, then send the request
   * again.
   */
  public static final Va BANK_NOT_AVAILABLE = new Va("211");

  /**
   * Amount below the minimum.
   *
   * <p>The amount is below the least that a virtual account may have. No virtual account was created or changed by this
   * request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 12
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Use a larger amount, then send the request again.
   */
  public static final Va AMOUNT_BELOW_MINIMUM = new Va("212");

  /**
   * Amount above maximum.
   *
   * <p>The amount is above the most that a virtual account may have. No virtual account was created or changed by this
   * request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 13
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Use a smaller amount or offer another payment method.
   */
  public static final Va AMOUNT_ABOVE_MAXIMUM = new Va("213");

  /**
   * Virtual account not created.
   *
   * <p>OY! could not create the virtual account, or the bank does not support the kind of amount in is_open. No virtual
   * account was created or changed by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 14 (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check is_open against what the bank supports. If it is right, let
   * the customer choose another bank.
   */
  public static final Va VA_NOT_GENERATED = new Va("214");

  /**
   * Mandatory field missing.
   *
   * <p>The id of the virtual account is empty. No virtual account was created or changed by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 16
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Send the id that OY! gave when the virtual account was created.
   */
  public static final Va VA_ID_MISSING = new Va("216");

  /**
   * Virtual account still active.
   *
   * <p>A virtual account for this partner_user_id is still active and can be paid. No other one was created.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 17
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Show the customer the number that exists, or read its
   * state and its payments before you close it.
   */
  public static final Va VA_STILL_ACTIVE = new Va("217");

  /**
   * Bank not enabled, or daily limit reached.
   *
   * <p>The account may not make virtual accounts at this bank, or the bank has reached its limit for today. No virtual
   * account was created or changed by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 18 (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Let the customer choose another bank. Ask OY! to enable the bank
   * if it should be offered.
   */
  public static final Va BANK_NOT_ENABLED = new Va("219");

  /**
   * Due time after that of virtual account.
   *
   * <p>The transaction would expire later than the virtual account. No virtual account was created or changed by this
   * request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 20
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct trx_expiration_time or expiration_time, then send the
   * request again.
   */
  public static final Va EXPIRY_AFTER_VA = new Va("226");

  /**
   * Due time too soon.
   *
   * <p>At this bank a virtual account has to be payable for ten minutes at least. No virtual account was created or
   * changed by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 21
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct expiration_time, then send the request again.
   */
  public static final Va EXPIRY_TOO_SOON = new Va("245");

  /**
   * Virtual account not changed.
   *
   * <p>The change was not made, so the virtual account can be paid as it was before. It may be expired or paid.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 22
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Read va_status and the payments before the change is
   * sent again.
   */
  public static final Va VA_NOT_UPDATED = new Va("246");

  /**
   * Number suffix not valid.
   *
   * <p>The chosen end of the number is not valid. No virtual account was created or changed by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 23
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the suffix, then send the request again.
   */
  public static final Va VA_SUFFIX_NOT_VALID = new Va("260");

  /**
   * Number prefix not available.
   *
   * <p>The account has no prefix for numbers of its own at this bank. No virtual account was created or changed by this
   * request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 24
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Ask OY! for a prefix, or create the virtual account without a
   * number of your own.
   */
  public static final Va VA_PREFIX_NOT_AVAILABLE = new Va("262");

  /**
   * Invalid field format.
   *
   * <p>A field is missing or not valid. Some banks need full_name and email. No virtual account was created or changed
   * by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 35 (and 2 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Fill in or correct the field that the message names, then send
   * the request again.
   */
  public static final Va INVALID_FORMAT = new Va("990");

  /**
   * Internal error at the provider.
   *
   * <p>OY! had an internal error. The virtual account may or may not have been created or changed; nothing was paid by
   * this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 25
   *
   * <p>Outcome: unknown (request). Retry: check_status_first. Check whether the virtual account is there. If it is not,
   * send the same request again with the same partner_trx_id.
   */
  public static final Va INTERNAL_SERVER_ERROR = new Va("999");

  private final String value;

  private Va(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link Va#ANSWERED}. */
    ANSWERED("000"),
    /** {@link Va#USER_NOT_FOUND}. */
    USER_NOT_FOUND("201"),
    /** {@link Va#NOT_ALLOWED_FOR_ACCOUNT}. */
    NOT_ALLOWED_FOR_ACCOUNT("202"),
    /** {@link Va#DUPLICATE_PARTNER_TRX_ID}. */
    DUPLICATE_PARTNER_TRX_ID("203"),
    /** {@link Va#IP_NOT_REGISTERED}. */
    IP_NOT_REGISTERED("207"),
    /** {@link Va#API_KEY_NOT_VALID}. */
    API_KEY_NOT_VALID("208"),
    /** {@link Va#BANK_NOT_AVAILABLE}. */
    BANK_NOT_AVAILABLE("211"),
    /** {@link Va#AMOUNT_BELOW_MINIMUM}. */
    AMOUNT_BELOW_MINIMUM("212"),
    /** {@link Va#AMOUNT_ABOVE_MAXIMUM}. */
    AMOUNT_ABOVE_MAXIMUM("213"),
    /** {@link Va#VA_NOT_GENERATED}. */
    VA_NOT_GENERATED("214"),
    /** {@link Va#VA_ID_MISSING}. */
    VA_ID_MISSING("216"),
    /** {@link Va#VA_STILL_ACTIVE}. */
    VA_STILL_ACTIVE("217"),
    /** {@link Va#BANK_NOT_ENABLED}. */
    BANK_NOT_ENABLED("219"),
    /** {@link Va#EXPIRY_AFTER_VA}. */
    EXPIRY_AFTER_VA("226"),
    /** {@link Va#EXPIRY_TOO_SOON}. */
    EXPIRY_TOO_SOON("245"),
    /** {@link Va#VA_NOT_UPDATED}. */
    VA_NOT_UPDATED("246"),
    /** {@link Va#VA_SUFFIX_NOT_VALID}. */
    VA_SUFFIX_NOT_VALID("260"),
    /** {@link Va#VA_PREFIX_NOT_AVAILABLE}. */
    VA_PREFIX_NOT_AVAILABLE("262"),
    /** {@link Va#INVALID_FORMAT}. */
    INVALID_FORMAT("990"),
    /** {@link Va#INTERNAL_SERVER_ERROR}. */
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
    public Va code() {
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
    return "va";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static Va of(String value) {
    return new Va(java.util.Objects.requireNonNull(value));
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
  public int compareTo(Va other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Va && value.equals(((Va) other).value);
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
