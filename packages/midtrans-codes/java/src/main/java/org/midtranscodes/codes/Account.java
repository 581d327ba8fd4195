// Generated from the catalog; do not edit.
package org.midtranscodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Status code about a linked account of Midtrans. Any text is one: a later release, or the provider, may have new ones.
 */
public final class Account implements Comparable<Account> {
  /**
   * GoPay account linked.
   *
   * <p>The account is linked and can be charged. This call charged nothing.
   *
   * <p>Source: https://docs.midtrans.com/reference/get-pay-account
   *
   * <p>Outcome: success (request). Retry: never. Keep the account_id and the token of a payment option, and charge with
   * them.
   */
  public static final Account ACCOUNT_LINKED = new Account("200");

  /**
   * Customer has to confirm link.
   *
   * <p>The link is prepared and waits for the customer, who confirms it in GoPay. No payment exists.
   *
   * <p>Source: https://docs.midtrans.com/reference/create-pay-account (and 1 more)
   *
   * <p>Outcome: action_required (request). Retry: never. Send the customer to one of the addresses in actions. The
   * account notification, or a query about the account, says when it is linked.
   */
  public static final Account LINK_PENDING = new Account("201");

  /**
   * Account request denied.
   *
   * <p>GoPay denied this request to link or unlink the account; channel_response_message says why. Nothing was charged.
   *
   * <p>Source: https://docs.midtrans.com/reference/create-pay-account (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct what channel_response_message names, then send the
   * request again. The account is as it was before.
   */
  public static final Account ACCOUNT_REQUEST_DENIED = new Account("202");

  /**
   * Account not linked.
   *
   * <p>The account is not linked, or no longer linked, or the link expired before the customer confirmed it. The code
   * also confirms that an account was unlinked.
   *
   * <p>Source: https://docs.midtrans.com/reference/get-pay-account (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. After an unlinking that you asked for, there is nothing to do.
   * Otherwise ask the customer to link the account again.
   */
  public static final Account PAY_ACCOUNT_DISABLED = new Account("204");

  /**
   * Linked account not found.
   *
   * <p>Midtrans knows no account under this account_id. Nothing was charged.
   *
   * <p>Source: https://docs.midtrans.com/reference/status-code-reference
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check the account_id and the environment. If they are right, ask
   * the customer to link the account again.
   */
  public static final Account ACCOUNT_NOT_FOUND = new Account("404");

  /**
   * Duplicate request.
   *
   * <p>Midtrans refused this request about the account, because it was sent before. Nothing was charged.
   *
   * <p>Source: https://docs.midtrans.com/reference/code-4xx
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the state of the account first, as it may be
   * linked already.
   */
  public static final Account DUPLICATE_REQUEST = new Account("406");

  /**
   * Internal error at the provider.
   *
   * <p>Midtrans had an internal error. Whether the account was linked or unlinked is not known; nothing was charged.
   *
   * <p>Source: https://docs.midtrans.com/reference/code-5xx
   *
   * <p>Outcome: unknown (request). Retry: check_status_first. Check the state of the account, then send the request
   * again if it is still needed.
   */
  public static final Account ACCOUNT_INTERNAL_ERROR = new Account("500");

  /**
   * GoPay cannot be reached.
   *
   * <p>Midtrans could not reach GoPay. Whether the account was linked or unlinked is not known; nothing was charged.
   *
   * <p>Source: https://docs.midtrans.com/reference/code-5xx
   *
   * <p>Outcome: unknown (request). Retry: check_status_first. Check the state of the account, then send the request
   * again if it is still needed.
   */
  public static final Account ACCOUNT_NO_CONNECTION = new Account("502");

  /**
   * GoPay not available.
   *
   * <p>Whether the account was linked or unlinked is not known; nothing was charged.
   *
   * <p>Source: https://docs.midtrans.com/reference/code-5xx
   *
   * <p>Outcome: unknown (request). Retry: check_status_first. Check the state of the account, then send the request
   * again if it is still needed.
   */
  public static final Account ACCOUNT_UNAVAILABLE = new Account("503");

  /**
   * Timeout waiting for an answer.
   *
   * <p>The request was not answered in time. Whether the account was linked or unlinked is not known; nothing was
   * charged.
   *
   * <p>Source: https://docs.midtrans.com/reference/code-5xx
   *
   * <p>Outcome: unknown (request). Retry: check_status_first. Check the state of the account, then send the request
   * again if it is still needed.
   */
  public static final Account ACCOUNT_TIMEOUT = new Account("504");

  private final String value;

  private Account(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link Account#ACCOUNT_LINKED}. */
    ACCOUNT_LINKED("200"),
    /** {@link Account#LINK_PENDING}. */
    LINK_PENDING("201"),
    /** {@link Account#ACCOUNT_REQUEST_DENIED}. */
    ACCOUNT_REQUEST_DENIED("202"),
    /** {@link Account#PAY_ACCOUNT_DISABLED}. */
    PAY_ACCOUNT_DISABLED("204"),
    /** {@link Account#ACCOUNT_NOT_FOUND}. */
    ACCOUNT_NOT_FOUND("404"),
    /** {@link Account#DUPLICATE_REQUEST}. */
    DUPLICATE_REQUEST("406"),
    /** {@link Account#ACCOUNT_INTERNAL_ERROR}. */
    ACCOUNT_INTERNAL_ERROR("500"),
    /** {@link Account#ACCOUNT_NO_CONNECTION}. */
    ACCOUNT_NO_CONNECTION("502"),
    /** {@link Account#ACCOUNT_UNAVAILABLE}. */
    ACCOUNT_UNAVAILABLE("503"),
    /** {@link Account#ACCOUNT_TIMEOUT}. */
    ACCOUNT_TIMEOUT("504");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public Account code() {
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
    return "account";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static Account of(String value) {
    return new Account(java.util.Objects.requireNonNull(value));
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
  public int compareTo(Account other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Account && value.equals(((Account) other).value);
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
