// Generated from the catalog; do not edit.
package org.xenditcodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Transaction status in reports of Xendit. Any text is one: a later release, or the provider, may have new ones. */
public final class ReportStatus implements Comparable<ReportStatus> {
  /**
   * Payout not booked.
   *
   * <p>The partner refused the payout, so nothing was booked.
   *
   * <p>Source: https://docs.xendit.co/docs/transaction-status (and 1 more)
   *
   * <p>Outcome: failed (request). Retry: after_fix. Use it for reconciliation. How a payout or refund ended is in its
   * own status.
   */
  public static final ReportStatus OUT_FAILED = new ReportStatus("FAILED");

  /**
   * Still being processed.
   *
   * <p>A payout or refund is being processed, and its amount is held back in the balance.
   *
   * <p>Source: https://docs.xendit.co/docs/transaction-status (and 1 more)
   *
   * <p>Outcome: pending (request). Retry: check_status_first. Use it for reconciliation. How a payout or refund ended
   * is in its own status.
   */
  public static final ReportStatus OUT_PENDING = new ReportStatus("PENDING");

  /**
   * Reversed after settlement.
   *
   * <p>Xendit reversed the payment by hand after settlement.
   *
   * <p>Source: https://docs.xendit.co/docs/transaction-status (and 1 more)
   *
   * <p>Outcome: reversed (request). Retry: never. Compare it with your books and ask Xendit for the reason. What it
   * means for the order is in the status of the payment.
   */
  public static final ReportStatus REVERSED_IN = new ReportStatus("REVERSED");

  /**
   * Payout reversed by hand.
   *
   * <p>Xendit reversed the payout by hand while reconciling.
   *
   * <p>Source: https://docs.xendit.co/docs/transaction-status (and 1 more)
   *
   * <p>Outcome: reversed (request). Retry: never. Use it for reconciliation. How a payout or refund ended is in its own
   * status.
   */
  public static final ReportStatus REVERSED_OUT = new ReportStatus("REVERSED");

  /**
   * Booked as money in.
   *
   * <p>Money came in. settlement_status says whether it is in the balance: PENDING, SETTLED or EARLY_SETTLED.
   *
   * <p>Source: https://docs.xendit.co/docs/transaction-status (and 1 more)
   *
   * <p>Outcome: success (request). Retry: never. Use it for reconciliation. Whether an order is paid is in the status
   * of its payment.
   */
  public static final ReportStatus BOOKED_IN = new ReportStatus("SUCCESS");

  /**
   * Booked as money out.
   *
   * <p>Money went out and was booked.
   *
   * <p>Source: https://docs.xendit.co/docs/transaction-status (and 1 more)
   *
   * <p>Outcome: success (request). Retry: never. Use it for reconciliation. How a payout or refund ended is in its own
   * status.
   */
  public static final ReportStatus BOOKED_OUT = new ReportStatus("SUCCESS");

  /**
   * Payment voided.
   *
   * <p>The payment was voided before it was booked.
   *
   * <p>Source: https://docs.xendit.co/docs/transaction-status (and 1 more)
   *
   * <p>Outcome: reversed (request). Retry: never. Use it for reconciliation. Whether an order is paid is in the status
   * of its payment.
   */
  public static final ReportStatus VOIDED_IN = new ReportStatus("VOIDED");

  /**
   * Canceled before booking.
   *
   * <p>The payout or refund was canceled before it was booked.
   *
   * <p>Source: https://docs.xendit.co/docs/transaction-status (and 1 more)
   *
   * <p>Outcome: reversed (request). Retry: never. Use it for reconciliation. How a payout or refund ended is in its own
   * status.
   */
  public static final ReportStatus VOIDED_OUT = new ReportStatus("VOIDED");

  private final String value;

  private ReportStatus(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link ReportStatus#OUT_FAILED}. */
    OUT_FAILED("FAILED"),
    /** {@link ReportStatus#OUT_PENDING}. */
    OUT_PENDING("PENDING"),
    /** {@link ReportStatus#REVERSED_IN}. */
    REVERSED_IN("REVERSED"),
    /** {@link ReportStatus#BOOKED_IN}. */
    BOOKED_IN("SUCCESS"),
    /** {@link ReportStatus#VOIDED_IN}. */
    VOIDED_IN("VOIDED");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public ReportStatus code() {
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
    return "report-status";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static ReportStatus of(String value) {
    return new ReportStatus(java.util.Objects.requireNonNull(value));
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
  public int compareTo(ReportStatus other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ReportStatus && value.equals(((ReportStatus) other).value);
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
