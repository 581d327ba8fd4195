// Generated from the catalog; do not edit.
package org.xenditcodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Payout failure code of Xendit. Any text is one: a later release, or the provider, may have new ones. */
public final class PayoutFailure implements Comparable<PayoutFailure> {
  /**
   * Account name does not match.
   *
   * <p>The name does not fit the beneficiary account.
   *
   * <p>Source: https://docs.xendit.co/docs/payout-status-lifecycle line 58 (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the recipient for the name on the account, then make a new
   * payout.
   */
  public static final PayoutFailure ACCOUNT_NAME_MISMATCH = new PayoutFailure("ACCOUNT_NAME_MISMATCH");

  /**
   * Recipient limit exceeded.
   *
   * <p>The recipient cannot receive this much.
   *
   * <p>Source: https://docs.xendit.co/docs/payout-status-lifecycle line 57 (and 4 more)
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the recipient whether the account can receive it, then make
   * a new payout of a smaller amount or to another account.
   */
  public static final PayoutFailure DESTINATION_LIMIT = new PayoutFailure("DESTINATION_MAXIMUM_LIMIT");

  /**
   * Merchant balance too low.
   *
   * <p>The balance of the merchant does not cover the payout. Nothing was sent.
   *
   * <p>Source: https://docs.xendit.co/docs/payout-status-lifecycle line 55 (and 4 more)
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Top up the balance, then make a new payout with a new
   * reference_id and a new idempotency-key.
   */
  public static final PayoutFailure MERCHANT_BALANCE_TOO_LOW = new PayoutFailure("INSUFFICIENT_BALANCE");

  /**
   * Beneficiary account not valid.
   *
   * <p>The beneficiary account does not exist or is not valid. The same payout would fail again.
   *
   * <p>Source: https://docs.xendit.co/docs/payout-status-lifecycle line 56 (and 4 more)
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the recipient for the right account, then make a new
   * payout.
   */
  public static final PayoutFailure INVALID_DESTINATION = new PayoutFailure("INVALID_DESTINATION");

  /**
   * Rejected by channel.
   *
   * <p>The channel could not credit the beneficiary account, or had a problem of its own.
   *
   * <p>Source: https://docs.xendit.co/docs/payout-status-lifecycle line 59 (and 4 more)
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Make sure that the account is active and takes this currency,
   * then make a new payout.
   */
  public static final PayoutFailure REJECTED_BY_CHANNEL = new PayoutFailure("REJECTED_BY_CHANNEL");

  /**
   * Failed because of recipient.
   *
   * <p>The payout is reported as failed because of something about the recipient that no page explains.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payout-v3
   *
   * <p>Outcome: failed (transaction). Retry: check_status_first. Ask Xendit what it means. A person decides about
   * another payout after that.
   */
  public static final PayoutFailure SLS_RECIPIENT = new PayoutFailure("SLS_RECIPIENT");

  /**
   * Failed because of sender.
   *
   * <p>The payout is reported as failed because of something about the sender that no page explains.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payout-v3
   *
   * <p>Outcome: failed (transaction). Retry: check_status_first. Ask Xendit what it means. A person decides about
   * another payout after that.
   */
  public static final PayoutFailure SLS_SENDER = new PayoutFailure("SLS_SENDER");

  /**
   * Temporary error at channel.
   *
   * <p>The network of the channel had a temporary problem. The payout was not made.
   *
   * <p>Source: https://docs.xendit.co/docs/payout-status-lifecycle line 60 (and 4 more)
   *
   * <p>Outcome: failed (transaction). Retry: later. Check the status once more, then make a new payout in one to three
   * hours.
   */
  public static final PayoutFailure TEMPORARY_ERROR = new PayoutFailure("TEMPORARY_TRANSFER_ERROR");

  /**
   * Transfer not possible.
   *
   * <p>The payout ended for good, mostly because fields of it are not valid. The same one would fail again.
   *
   * <p>Source: https://docs.xendit.co/docs/payout-status-lifecycle line 61 (and 4 more)
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Check the fields of the payout, then make a new one.
   */
  public static final PayoutFailure TRANSFER_ERROR = new PayoutFailure("TRANSFER_ERROR");

  private final String value;

  private PayoutFailure(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link PayoutFailure#ACCOUNT_NAME_MISMATCH}. */
    ACCOUNT_NAME_MISMATCH("ACCOUNT_NAME_MISMATCH"),
    /** {@link PayoutFailure#DESTINATION_LIMIT}. */
    DESTINATION_LIMIT("DESTINATION_MAXIMUM_LIMIT"),
    /** {@link PayoutFailure#MERCHANT_BALANCE_TOO_LOW}. */
    MERCHANT_BALANCE_TOO_LOW("INSUFFICIENT_BALANCE"),
    /** {@link PayoutFailure#INVALID_DESTINATION}. */
    INVALID_DESTINATION("INVALID_DESTINATION"),
    /** {@link PayoutFailure#REJECTED_BY_CHANNEL}. */
    REJECTED_BY_CHANNEL("REJECTED_BY_CHANNEL"),
    /** {@link PayoutFailure#SLS_RECIPIENT}. */
    SLS_RECIPIENT("SLS_RECIPIENT"),
    /** {@link PayoutFailure#SLS_SENDER}. */
    SLS_SENDER("SLS_SENDER"),
    /** {@link PayoutFailure#TEMPORARY_ERROR}. */
    TEMPORARY_ERROR("TEMPORARY_TRANSFER_ERROR"),
    /** {@link PayoutFailure#TRANSFER_ERROR}. */
    TRANSFER_ERROR("TRANSFER_ERROR");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public PayoutFailure code() {
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
    return "payout-failure";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static PayoutFailure of(String value) {
    return new PayoutFailure(java.util.Objects.requireNonNull(value));
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
  public int compareTo(PayoutFailure other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PayoutFailure && value.equals(((PayoutFailure) other).value);
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
