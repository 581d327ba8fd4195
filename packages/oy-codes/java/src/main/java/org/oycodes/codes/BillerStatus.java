// Generated from the catalog; do not edit.
package org.oycodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** State of a bill of OY! Indonesia. Any text is one: a later release, or the provider, may have new ones. */
public final class BillerStatus implements Comparable<BillerStatus> {
  /**
   * Bill not paid.
   *
   * <p>The payment of the bill failed. tx_status_description says why.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-biller-status-biller-api (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Correct what the reason names. Another payment needs a
   * new inquiry with a new partner_tx_id.
   */
  public static final BillerStatus FAILED = new BillerStatus("FAILED");

  /**
   * Inquiry made, not paid.
   *
   * <p>The bill was looked up and may be paid. Nothing has been paid yet.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-biller-status-biller-api (and 1 more)
   *
   * <p>Outcome: success (request). Retry: never. Pay the bill with the same partner_tx_id. If a payment was just sent,
   * wait a moment and check the status again first.
   */
  public static final BillerStatus INQUIRY = new BillerStatus("INQUIRY");

  /**
   * Bill payment in progress.
   *
   * <p>The biller is working on the payment of the bill.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-biller-status-biller-api (and 1 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status again. Pay
   * the bill under no other partner_tx_id before the result is final.
   */
  public static final BillerStatus IN_PROGRESS = new BillerStatus("IN_PROGRESS");

  /**
   * Answer of biller unclear.
   *
   * <p>The biller gave no clear answer, and OY! clears it up by hand. The bill may be paid.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-biller-status-biller-api (and 1 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status again.
   * Give nothing back before the result is final.
   */
  public static final BillerStatus PENDING = new BillerStatus("PENDING");

  /**
   * Bill paid.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-biller-status-biller-api (and 1 more)
   *
   * <p>Outcome: success (transaction). Retry: never. Compare the amount and partner_tx_id with your record, then book
   * it once. Do not pay it again.
   */
  public static final BillerStatus PAID = new BillerStatus("SUCCESS");

  private final String value;

  private BillerStatus(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link BillerStatus#FAILED}. */
    FAILED("FAILED"),
    /** {@link BillerStatus#INQUIRY}. */
    INQUIRY("INQUIRY"),
    /** {@link BillerStatus#IN_PROGRESS}. */
    IN_PROGRESS("IN_PROGRESS"),
    /** {@link BillerStatus#PENDING}. */
    PENDING("PENDING"),
    /** {@link BillerStatus#PAID}. */
    PAID("SUCCESS");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public BillerStatus code() {
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
    return "biller-status";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static BillerStatus of(String value) {
    return new BillerStatus(java.util.Objects.requireNonNull(value));
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
  public int compareTo(BillerStatus other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BillerStatus && value.equals(((BillerStatus) other).value);
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
