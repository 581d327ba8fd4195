// Generated from the catalog; do not edit.
package org.oycodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * State of an e-wallet transaction of OY! Indonesia. Any text is one: a later release, or the provider, may have new
 * ones.
 */
public final class EwalletStatus implements Comparable<EwalletStatus> {
  /**
   * Paid.
   *
   * <p>The customer paid. The settlement may still be open.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#e-wallet-transaction-status-api-e-wallet-aggregator (and 1 more)
   *
   * <p>Outcome: success (transaction). Retry: never. Compare amount and partner_trx_id with the order, then book the
   * payment once.
   */
  public static final EwalletStatus COMPLETE = new EwalletStatus("COMPLETE");

  /**
   * Transaction expired.
   *
   * <p>Nobody paid in time, and the transaction can no longer be paid.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#e-wallet-transaction-status-api-e-wallet-aggregator (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Create a new transaction with a new partner_trx_id if
   * the customer still wants to pay.
   */
  public static final EwalletStatus EXPIRED = new EwalletStatus("EXPIRED");

  /**
   * Payment failed.
   *
   * <p>The payment failed at the e-wallet, and nothing was paid.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#e-wallet-transaction-status-api-e-wallet-aggregator (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Let the customer try again or choose another payment
   * method, under a new partner_trx_id.
   */
  public static final EwalletStatus FAILED = new EwalletStatus("FAILED");

  /**
   * Refunded.
   *
   * <p>The payment was given back. The state does not say how much: some e-wallets refund in part.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#e-wallet-transaction-status-api-e-wallet-aggregator (and 1 more)
   *
   * <p>Outcome: reversed (transaction). Retry: never. Read the list of refunds and add up what was given back. Book
   * that once, and deliver nothing for it.
   */
  public static final EwalletStatus REFUNDED = new EwalletStatus("REFUNDED");

  /**
   * Waits for payment.
   *
   * <p>The transaction was created and is active. Nobody has paid it yet.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#e-wallet-transaction-status-api-e-wallet-aggregator (and 1 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Send the customer to ewallet_url, and wait for the
   * callback. Deliver nothing before.
   */
  public static final EwalletStatus WAITING_PAYMENT = new EwalletStatus("WAITING_PAYMENT");

  private final String value;

  private EwalletStatus(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link EwalletStatus#COMPLETE}. */
    COMPLETE("COMPLETE"),
    /** {@link EwalletStatus#EXPIRED}. */
    EXPIRED("EXPIRED"),
    /** {@link EwalletStatus#FAILED}. */
    FAILED("FAILED"),
    /** {@link EwalletStatus#REFUNDED}. */
    REFUNDED("REFUNDED"),
    /** {@link EwalletStatus#WAITING_PAYMENT}. */
    WAITING_PAYMENT("WAITING_PAYMENT");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public EwalletStatus code() {
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
    return "ewallet-status";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static EwalletStatus of(String value) {
    return new EwalletStatus(java.util.Objects.requireNonNull(value));
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
  public int compareTo(EwalletStatus other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EwalletStatus && value.equals(((EwalletStatus) other).value);
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
