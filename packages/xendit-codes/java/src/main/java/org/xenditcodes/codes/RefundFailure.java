// Generated from the catalog; do not edit.
package org.xenditcodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Refund failure code of Xendit. Any text is one: a later release, or the provider, may have new ones. */
public final class RefundFailure implements Comparable<RefundFailure> {
  /**
   * Account of customer blocked.
   *
   * <p>The account of the customer cannot receive the refund, as access to it is blocked.
   *
   * <p>Source: https://docs.xendit.co/apidocs/refund-payment-request
   *
   * <p>Outcome: failed (transaction). Retry: never. Agree with the customer on another way to give the money back.
   */
  public static final RefundFailure ACCOUNT_ACCESS_BLOCKED = new RefundFailure("ACCOUNT_ACCESS_BLOCKED");

  /**
   * Account of customer not found.
   *
   * <p>The account that paid was not found, so it cannot receive the refund.
   *
   * <p>Source: https://docs.xendit.co/apidocs/refund-payment-request
   *
   * <p>Outcome: failed (transaction). Retry: never. Agree with the customer on another way to give the money back.
   */
  public static final RefundFailure ACCOUNT_NOT_FOUND = new RefundFailure("ACCOUNT_NOT_FOUND");

  /**
   * Refund sent before.
   *
   * <p>The channel takes this refund for a repetition, so an earlier one may have been made.
   *
   * <p>Source: https://docs.xendit.co/apidocs/refund-payment-request
   *
   * <p>Outcome: failed (transaction). Retry: check_status_first. Look up the earlier refund of this payment and ask
   * Xendit to check it. Send no other refund before that.
   */
  public static final RefundFailure DUPLICATE_REFUND = new RefundFailure("DUPLICATE_ERROR");

  /**
   * Merchant balance too low.
   *
   * <p>The balance of the merchant does not cover the refund.
   *
   * <p>Source: https://docs.xendit.co/apidocs/refund-payment-request
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Top up the balance, then send a new refund. The customer did
   * nothing wrong.
   */
  public static final RefundFailure MERCHANT_BALANCE_TOO_LOW = new RefundFailure("INSUFFICIENT_BALANCE");

  /**
   * Refund failed, no reason given.
   *
   * <p>The channel reports that the refund failed and gives no reason.
   *
   * <p>Source: https://docs.xendit.co/apidocs/refund-payment-request
   *
   * <p>Outcome: failed (transaction). Retry: check_status_first. Ask Xendit for the reason. Send no other refund before
   * a person has looked at it.
   */
  public static final RefundFailure REFUND_FAILED = new RefundFailure("REFUND_FAILED");

  private final String value;

  private RefundFailure(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link RefundFailure#ACCOUNT_ACCESS_BLOCKED}. */
    ACCOUNT_ACCESS_BLOCKED("ACCOUNT_ACCESS_BLOCKED"),
    /** {@link RefundFailure#ACCOUNT_NOT_FOUND}. */
    ACCOUNT_NOT_FOUND("ACCOUNT_NOT_FOUND"),
    /** {@link RefundFailure#DUPLICATE_REFUND}. */
    DUPLICATE_REFUND("DUPLICATE_ERROR"),
    /** {@link RefundFailure#MERCHANT_BALANCE_TOO_LOW}. */
    MERCHANT_BALANCE_TOO_LOW("INSUFFICIENT_BALANCE"),
    /** {@link RefundFailure#REFUND_FAILED}. */
    REFUND_FAILED("REFUND_FAILED");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public RefundFailure code() {
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
    return "refund-failure";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static RefundFailure of(String value) {
    return new RefundFailure(java.util.Objects.requireNonNull(value));
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
  public int compareTo(RefundFailure other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RefundFailure && value.equals(((RefundFailure) other).value);
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
