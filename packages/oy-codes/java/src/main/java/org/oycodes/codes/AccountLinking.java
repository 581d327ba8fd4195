// Generated from the catalog; do not edit.
package org.oycodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answer about a linked account of OY! Indonesia. Any text is one: a later release, or the provider, may have new ones.
 */
public final class AccountLinking implements Comparable<AccountLinking> {
  /**
   * Request answered.
   *
   * <p>OY! made an address for linking, unlinked the account or read its balance. Nothing was paid.
   *
   * <p>Message: "Success".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-codes-api-account-linking (and 1 more)
   *
   * <p>Outcome: success (request). Retry: never. Use what the body brings. Whether the customer completed the link is
   * in a callback.
   */
  public static final AccountLinking ANSWERED = new AccountLinking("000");

  /**
   * Username not known.
   *
   * <p>OY! does not know the username in x-oy-username. No account was linked or unlinked by this request.
   *
   * <p>Message: "User not found".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-codes-api-account-linking (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct x-oy-username, then send the request again.
   */
  public static final AccountLinking USER_NOT_FOUND = new AccountLinking("201");

  /**
   * Account not active at OY!.
   *
   * <p>The account or this product of it is not active at OY!. No account was linked or unlinked by this request.
   *
   * <p>Message: "User not active".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-codes-api-account-linking (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Ask OY! to activate the account or the product, then send the
   * request again.
   */
  public static final AccountLinking USER_NOT_ACTIVE = new AccountLinking("202");

  /**
   * IP address not registered.
   *
   * <p>The request came from an IP address that is not registered. No account was linked or unlinked by this request.
   *
   * <p>Message: "Request IP Address is not Registered".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-codes-api-account-linking (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Register the IP address of the server with OY!, then send the
   * request again.
   */
  public static final AccountLinking IP_NOT_REGISTERED = new AccountLinking("207");

  /**
   * API key not valid.
   *
   * <p>OY! did not accept the key in x-api-key. No account was linked or unlinked by this request.
   *
   * <p>Message: "API Key is not valid".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-codes-api-account-linking (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check x-api-key, and make sure that it belongs to this
   * environment, then send the request again.
   */
  public static final AccountLinking API_KEY_NOT_VALID = new AccountLinking("208");

  /**
   * Invalid request.
   *
   * <p>A field is missing or its value is not accepted; the message says more. No account was linked or unlinked by
   * this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-codes-api-account-linking (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Compare the fields with the documentation and correct them, then
   * send the request again.
   */
  public static final AccountLinking INVALID_PARAMETER = new AccountLinking("290");

  /**
   * Account not linked.
   *
   * <p>The account is not linked, so that its balance cannot be read.
   *
   * <p>Message: "User account is not linked".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-codes-api-account-linking (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Ask the customer to link the account, then send the request
   * again.
   */
  public static final AccountLinking ACCOUNT_NOT_LINKED = new AccountLinking("400");

  /**
   * E-wallet cannot be linked.
   *
   * <p>Accounts of this e-wallet cannot be linked. No account was linked or unlinked by this request.
   *
   * <p>Message: "Unsupported e-wallet type for tokenization".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-codes-api-account-linking (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check channel_code, or offer another e-wallet.
   */
  public static final AccountLinking EWALLET_NOT_SUPPORTED = new AccountLinking("400");

  /**
   * Phone number linked before.
   *
   * <p>An account with this phone number is linked already.
   *
   * <p>Message: "Phone number is linked".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-codes-api-account-linking (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: never. Use the account that is linked, or unlink it first.
   */
  public static final AccountLinking PHONE_NUMBER_LINKED = new AccountLinking("400");

  /**
   * Internal error at the provider.
   *
   * <p>OY! had an internal error. Whether the account was linked or unlinked is not known; nothing was paid.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-codes-api-account-linking (and 1 more)
   *
   * <p>Outcome: unknown (request). Retry: later. Send the same request again in a moment.
   */
  public static final AccountLinking INTERNAL_SERVER_ERROR = new AccountLinking("999");

  private final String value;

  private AccountLinking(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link AccountLinking#ANSWERED}. */
    ANSWERED("000"),
    /** {@link AccountLinking#USER_NOT_FOUND}. */
    USER_NOT_FOUND("201"),
    /** {@link AccountLinking#USER_NOT_ACTIVE}. */
    USER_NOT_ACTIVE("202"),
    /** {@link AccountLinking#IP_NOT_REGISTERED}. */
    IP_NOT_REGISTERED("207"),
    /** {@link AccountLinking#API_KEY_NOT_VALID}. */
    API_KEY_NOT_VALID("208"),
    /** {@link AccountLinking#INVALID_PARAMETER}. */
    INVALID_PARAMETER("290"),
    /** {@link AccountLinking#EWALLET_NOT_SUPPORTED}. */
    EWALLET_NOT_SUPPORTED("400"),
    /** {@link AccountLinking#INTERNAL_SERVER_ERROR}. */
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
    public AccountLinking code() {
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
    return "account-linking";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static AccountLinking of(String value) {
    return new AccountLinking(java.util.Objects.requireNonNull(value));
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
  public int compareTo(AccountLinking other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AccountLinking && value.equals(((AccountLinking) other).value);
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
