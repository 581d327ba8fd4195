// Generated from the catalog; do not edit.
package org.oycodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** State of a QRIS payment of OY! Indonesia. Any text is one: a later release, or the provider, may have new ones. */
public final class QrisStatus implements Comparable<QrisStatus> {
  /**
   * Paid.
   *
   * <p>The customer paid. The settlement may still be open, and a second callback comes for it.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#qris-transaction-status-qris-aggregator (and 1 more)
   *
   * <p>Outcome: success (transaction). Retry: never. Compare the amount and partner_trx_id with the order, then book
   * the payment once. Do nothing a second time when the second callback comes.
   */
  public static final QrisStatus COMPLETE = new QrisStatus("COMPLETE");

  /**
   * Transaction expired.
   *
   * <p>Nobody paid in time, and the QR code can no longer be paid.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#qris-transaction-status-qris-aggregator (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Create a new QR code with a new partner_trx_id if the
   * customer still wants to pay.
   */
  public static final QrisStatus EXPIRED = new QrisStatus("EXPIRED");

  /**
   * Waits for payment.
   *
   * <p>The QR code was created. Nobody has paid it yet.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#qris-transaction-status-qris-aggregator (and 1 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status. Deliver
   * nothing before.
   */
  public static final QrisStatus WAITING_PAYMENT = new QrisStatus("WAITING_PAYMENT");

  private final String value;

  private QrisStatus(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link QrisStatus#COMPLETE}. */
    COMPLETE("COMPLETE"),
    /** {@link QrisStatus#EXPIRED}. */
    EXPIRED("EXPIRED"),
    /** {@link QrisStatus#WAITING_PAYMENT}. */
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
    public QrisStatus code() {
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
    return "qris-status";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static QrisStatus of(String value) {
    return new QrisStatus(java.util.Objects.requireNonNull(value));
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
  public int compareTo(QrisStatus other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof QrisStatus && value.equals(((QrisStatus) other).value);
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
