// Generated from the catalog; do not edit.
package org.dokucodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Card refund status of DOKU. Any text is one: a later release, or the provider, may have new ones. */
public final class Refund implements Comparable<Refund> {
  /**
   * Refund failed.
   *
   * <p>The refund did not go through. The payment itself stands as it was.
   *
   * <p>Source: https://doku-developers.apidog.io/request-refund-42667312e0 (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of the refund before you send it again,
   * so that nothing is given back twice.
   */
  public static final Refund FAILED = new Refund("FAILED");

  /**
   * Refund by hand under way.
   *
   * <p>DOKU accepted the refund and carries it out by hand. Nothing is known to have been given back yet.
   *
   * <p>Source: https://developers.doku.com/accept-payments/direct-api/non-snap/cards/refund
   *
   * <p>Outcome: pending (request). Retry: check_status_first. Count nothing as refunded yet. Check the status of the
   * refund again, and do not send it a second time.
   */
  public static final Refund MANUAL_REFUND_ACCEPTED = new Refund("SUCCESS");

  /**
   * Refunded in full.
   *
   * <p>The whole amount was given back.
   *
   * <p>Source: https://doku-developers.apidog.io/request-refund-42667312e0 (and 1 more)
   *
   * <p>Outcome: reversed (transaction). Retry: never. Compare the amount with your record and book the refund once. Do
   * not send it again.
   */
  public static final Refund REFUNDED = new Refund("SUCCESS");

  /**
   * Refunded in part.
   *
   * <p>Part of the amount was given back; the payment stands for the rest.
   *
   * <p>Source: https://doku-developers.apidog.io/request-refund-42667312e0 (and 1 more)
   *
   * <p>Outcome: reversed (transaction). Retry: never. Compare the refunded amount with your record and book this refund
   * once. Do not send it again.
   */
  public static final Refund REFUNDED_IN_PART = new Refund("SUCCESS");

  /**
   * Payment voided.
   *
   * <p>The payment was taken back before it was settled, always in full.
   *
   * <p>Source: https://doku-developers.apidog.io/request-refund-42667312e0 (and 1 more)
   *
   * <p>Outcome: reversed (transaction). Retry: never. Take back what was delivered for it, once. Do not send the void
   * again.
   */
  public static final Refund VOIDED = new Refund("SUCCESS");

  private final String value;

  private Refund(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link Refund#FAILED}. */
    FAILED("FAILED"),
    /** {@link Refund#REFUNDED}. */
    REFUNDED("SUCCESS");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public Refund code() {
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
    return "refund";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static Refund of(String value) {
    return new Refund(java.util.Objects.requireNonNull(value));
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
  public int compareTo(Refund other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Refund && value.equals(((Refund) other).value);
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
