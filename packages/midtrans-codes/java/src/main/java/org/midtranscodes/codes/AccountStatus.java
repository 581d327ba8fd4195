// Generated from the catalog; do not edit.
package org.midtranscodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** State of a linked account of Midtrans. Any text is one: a later release, or the provider, may have new ones. */
public final class AccountStatus implements Comparable<AccountStatus> {
  /**
   * Account not linked.
   *
   * <p>The account is no longer linked. This also confirms that it was unlinked.
   *
   * <p>Source: https://docs.midtrans.com/reference/get-pay-account (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. After an unlinking that you asked for, there is nothing to do.
   * Otherwise ask the customer to link the account again.
   */
  public static final AccountStatus PAY_ACCOUNT_DISABLED = new AccountStatus("DISABLED");

  /**
   * GoPay account linked.
   *
   * <p>The account is linked and can be charged. This call charged nothing.
   *
   * <p>Source: https://docs.midtrans.com/reference/get-pay-account (and 1 more)
   *
   * <p>Outcome: success (request). Retry: never. Keep the account_id and the token of a payment option, and charge with
   * them.
   */
  public static final AccountStatus ACCOUNT_LINKED = new AccountStatus("ENABLED");

  /**
   * Account reported as linked, check it.
   *
   * <p>The account is reported as linked, and the status code beside it is not that of a success. This request charged
   * nothing.
   *
   * <p>Source: https://docs.midtrans.com/reference/unbind-pay-account
   *
   * <p>Outcome: unknown (request). Retry: check_status_first. Check the state of the account before you charge with it
   * or send the request again.
   */
  public static final AccountStatus ACCOUNT_LINKED_UNCERTAIN = new AccountStatus("ENABLED");

  /**
   * Account linked, request refused.
   *
   * <p>The account is linked, and the request about it was refused.
   *
   * <p>Source: https://docs.midtrans.com/reference/unbind-pay-account
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct what the status code names before the request is sent
   * again. The account is as it was before.
   */
  public static final AccountStatus ACCOUNT_STILL_LINKED = new AccountStatus("ENABLED");

  /**
   * Link expired.
   *
   * <p>The link expired before the customer confirmed it, so the account is not linked.
   *
   * <p>Source: https://docs.midtrans.com/reference/get-pay-account
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Ask the customer to link the account again.
   */
  public static final AccountStatus LINK_EXPIRED = new AccountStatus("EXPIRED");

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
  public static final AccountStatus LINK_PENDING = new AccountStatus("PENDING");

  /**
   * Link pending, request failed.
   *
   * <p>The link is reported as pending, and the status code beside it is not that of a success. No payment exists.
   *
   * <p>Source: https://docs.midtrans.com/reference/get-pay-account
   *
   * <p>Outcome: unknown (request). Retry: check_status_first. Check the state of the account before you send the
   * customer to confirm the link, or send the request again.
   */
  public static final AccountStatus LINK_UNCERTAIN = new AccountStatus("PENDING");

  private final String value;

  private AccountStatus(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link AccountStatus#PAY_ACCOUNT_DISABLED}. */
    PAY_ACCOUNT_DISABLED("DISABLED"),
    /** {@link AccountStatus#ACCOUNT_LINKED}. */
    ACCOUNT_LINKED("ENABLED"),
    /** {@link AccountStatus#LINK_EXPIRED}. */
    LINK_EXPIRED("EXPIRED"),
    /** {@link AccountStatus#LINK_PENDING}. */
    LINK_PENDING("PENDING");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public AccountStatus code() {
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
    return "account-status";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static AccountStatus of(String value) {
    return new AccountStatus(java.util.Objects.requireNonNull(value));
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
  public int compareTo(AccountStatus other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AccountStatus && value.equals(((AccountStatus) other).value);
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
