// Generated from the catalog; do not edit.
package org.oycodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * State of a virtual account of OY! Indonesia. Any text is one: a later release, or the provider, may have new ones.
 */
public final class VaStatus implements Comparable<VaStatus> {
  /**
   * Virtual account paid and closed.
   *
   * <p>The customer paid, and the virtual account takes no more payments. Only one for a single payment has this state.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#va-aggregator-status-va-aggregator (and 2 more)
   *
   * <p>Outcome: success (transaction). Retry: never. Compare amount_detected, which is what came in, with the order,
   * then book the payment once. amount is only what was asked for.
   */
  public static final VaStatus COMPLETE = new VaStatus("COMPLETE");

  /**
   * Virtual account expired.
   *
   * <p>The virtual account takes no more payments. Whether it was paid before is not in this state.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#va-aggregator-status-va-aggregator (and 1 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Read the payments of the virtual account, and treat
   * it as unpaid only if there are none.
   */
  public static final VaStatus EXPIRED = new VaStatus("EXPIRED");

  /**
   * Virtual account expired, not paid.
   *
   * <p>The virtual account takes no more payments, and nothing came in.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#va-aggregator
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Create a new virtual account if the customer still
   * wants to pay.
   */
  public static final VaStatus EXPIRED_UNPAID = new VaStatus("EXPIRED");

  /**
   * Payment detected.
   *
   * <p>A payment into the virtual account is coming in. Which one it is and how much came is in its callback.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#va-aggregator-status-va-aggregator (and 1 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or read the payments of the
   * virtual account. Deliver nothing on this state alone.
   */
  public static final VaStatus PAYMENT_DETECTED = new VaStatus("PAYMENT_DETECTED");

  /**
   * Transaction of virtual account expired.
   *
   * <p>The virtual account takes no more payments. Whether it was paid before is not in this state.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#va-aggregator-status-va-aggregator (and 1 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Read the payments of the virtual account, and treat
   * it as unpaid only if there are none.
   */
  public static final VaStatus TRANSACTION_EXPIRED = new VaStatus("STATIC_TRX_EXPIRED");

  /**
   * Transaction of virtual account expired, not paid.
   *
   * <p>The virtual account takes no more payments, and nothing came in.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#va-aggregator
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Create a new virtual account if the customer still
   * wants to pay.
   */
  public static final VaStatus TRANSACTION_EXPIRED_UNPAID = new VaStatus("STATIC_TRX_EXPIRED");

  /**
   * Waits for payment.
   *
   * <p>The virtual account is active and can be paid. One that can be paid several times keeps this state after a
   * payment.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#va-aggregator-status-va-aggregator (and 1 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the callback of the payment, and keep trx_id
   * as the key of each. Deliver nothing before.
   */
  public static final VaStatus WAITING_PAYMENT = new VaStatus("WAITING_PAYMENT");

  private final String value;

  private VaStatus(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link VaStatus#COMPLETE}. */
    COMPLETE("COMPLETE"),
    /** {@link VaStatus#EXPIRED}. */
    EXPIRED("EXPIRED"),
    /** {@link VaStatus#PAYMENT_DETECTED}. */
    PAYMENT_DETECTED("PAYMENT_DETECTED"),
    /** {@link VaStatus#TRANSACTION_EXPIRED}. */
    TRANSACTION_EXPIRED("STATIC_TRX_EXPIRED"),
    /** {@link VaStatus#WAITING_PAYMENT}. */
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
    public VaStatus code() {
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
    return "va-status";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static VaStatus of(String value) {
    return new VaStatus(java.util.Objects.requireNonNull(value));
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
  public int compareTo(VaStatus other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VaStatus && value.equals(((VaStatus) other).value);
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
