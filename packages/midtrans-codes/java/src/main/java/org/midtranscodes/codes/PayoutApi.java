// Generated from the catalog; do not edit.
package org.midtranscodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Payouts API HTTP status of Midtrans. Any text is one: a later release, or the provider, may have new ones. */
public final class PayoutApi implements Comparable<PayoutApi> {
  /**
   * Payouts not approved.
   *
   * <p>This approval was refused: the payouts were not found, are not queued any more, or the OTP is wrong. They may
   * have been approved before.
   *
   * <p>Message: "An error occurred when approving payouts".
   *
   * <p>Source: https://github.com/Midtrans/midtrans-go (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of each payout before anything else is
   * sent.
   */
  public static final PayoutApi APPROVAL_REFUSED = new PayoutApi("400");

  /**
   * Payouts not created.
   *
   * <p>None of the payouts in this request was created; errors lists what is wrong with each.
   *
   * <p>Message: "An error occurred when creating payouts".
   *
   * <p>Source: https://github.com/Midtrans/midtrans-go (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct what errors lists, then send the request again.
   */
  public static final PayoutApi CREATION_REFUSED = new PayoutApi("400");

  /**
   * Payouts not rejected.
   *
   * <p>This rejection was refused: the payouts were not found or are not queued any more. They may be on their way to
   * the bank.
   *
   * <p>Message: "An error occurred when rejecting payouts".
   *
   * <p>Source: https://github.com/Midtrans/midtrans-go (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of each payout before anything else is
   * sent.
   */
  public static final PayoutApi REJECTION_REFUSED = new PayoutApi("400");

  /**
   * Key not accepted.
   *
   * <p>The payouts API did not accept the key of this request. Creators and approvers have keys of their own.
   *
   * <p>Source: https://github.com/Midtrans/midtrans-go (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check the key and its role, and make sure that it belongs to this
   * environment. Then send the request again.
   */
  public static final PayoutApi ACCESS_DENIED = new PayoutApi("401");

  /**
   * Payout not found.
   *
   * <p>Midtrans finds no payout for this reference_no. That is no proof that none was made.
   *
   * <p>Source: https://github.com/Midtrans/midtrans-go (and 1 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the reference_no and the environment, then
   * check the status again. Create no second payout before it is clear.
   */
  public static final PayoutApi PAYOUT_NOT_FOUND = new PayoutApi("404");

  /**
   * Internal error at the provider.
   *
   * <p>The payouts API had an internal error. The code does not say whether payouts were created or approved.
   *
   * <p>Source: https://github.com/Midtrans/midtrans-go (and 1 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of the payouts, in their list where
   * no reference_no is known. Create no second payout before that.
   */
  public static final PayoutApi INTERNAL_SERVER_ERROR = new PayoutApi("500");

  private final String value;

  private PayoutApi(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link PayoutApi#CREATION_REFUSED}. */
    CREATION_REFUSED("400"),
    /** {@link PayoutApi#ACCESS_DENIED}. */
    ACCESS_DENIED("401"),
    /** {@link PayoutApi#PAYOUT_NOT_FOUND}. */
    PAYOUT_NOT_FOUND("404"),
    /** {@link PayoutApi#INTERNAL_SERVER_ERROR}. */
    INTERNAL_SERVER_ERROR("500");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public PayoutApi code() {
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
    return "payout-api";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static PayoutApi of(String value) {
    return new PayoutApi(java.util.Objects.requireNonNull(value));
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
  public int compareTo(PayoutApi other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PayoutApi && value.equals(((PayoutApi) other).value);
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
