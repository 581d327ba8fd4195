// Generated from the catalog; do not edit.
package org.oycodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * State of an e-wallet refund of OY! Indonesia. Any text is one: a later release, or the provider, may have new ones.
 */
public final class EwalletRefund implements Comparable<EwalletRefund> {
  /**
   * Refund done.
   *
   * <p>refund_amount was given back to the customer. It may be less than the payment: some e-wallets refund in part.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#e-wallet-refund-status-api-e-wallet-aggregator (and 1 more)
   *
   * <p>Outcome: reversed (transaction). Retry: never. Book this refund once, under refund_id. Add up the refunds of the
   * payment, and take back what was delivered only where they reach the whole payment. Do not send it again.
   */
  public static final EwalletRefund REFUNDED = new EwalletRefund("REFUNDED");

  /**
   * Refund failed.
   *
   * <p>The refund did not go through. The payment stands as it was.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#e-wallet-refund-status-api-e-wallet-aggregator (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of the refund before another one is
   * sent, so that nothing is given back twice.
   */
  public static final EwalletRefund REFUND_FAILED = new EwalletRefund("REFUND_FAILED");

  /**
   * Refund in progress.
   *
   * <p>The e-wallet is carrying the refund out. Nothing is known to have been given back yet.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#e-wallet-refund-status-api-e-wallet-aggregator (and 1 more)
   *
   * <p>Outcome: pending (request). Retry: check_status_first. Wait for the callback, or check the status of the refund.
   * Do not send it again.
   */
  public static final EwalletRefund REFUND_IN_PROGRESS = new EwalletRefund("REFUND_ONPROCESS");

  /**
   * Refund under check.
   *
   * <p>The refund failed at the e-wallet, and the balance is being checked. The money may have been given back.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#e-wallet-refund-status-api-e-wallet-aggregator (and 1 more)
   *
   * <p>Outcome: unknown (request). Retry: check_status_first. Check the status of the refund again, and ask OY! to
   * check it. Refund nothing again, also not by hand.
   */
  public static final EwalletRefund REFUND_SUSPECTED = new EwalletRefund("SUSPECTED");

  private final String value;

  private EwalletRefund(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link EwalletRefund#REFUNDED}. */
    REFUNDED("REFUNDED"),
    /** {@link EwalletRefund#REFUND_FAILED}. */
    REFUND_FAILED("REFUND_FAILED"),
    /** {@link EwalletRefund#REFUND_IN_PROGRESS}. */
    REFUND_IN_PROGRESS("REFUND_ONPROCESS"),
    /** {@link EwalletRefund#REFUND_SUSPECTED}. */
    REFUND_SUSPECTED("SUSPECTED");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public EwalletRefund code() {
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
    return "ewallet-refund";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static EwalletRefund of(String value) {
    return new EwalletRefund(java.util.Objects.requireNonNull(value));
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
  public int compareTo(EwalletRefund other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EwalletRefund && value.equals(((EwalletRefund) other).value);
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
