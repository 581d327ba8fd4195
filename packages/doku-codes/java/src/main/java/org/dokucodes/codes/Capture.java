// Generated from the catalog; do not edit.
package org.dokucodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Capture status of DOKU. Any text is one: a later release, or the provider, may have new ones. */
public final class Capture implements Comparable<Capture> {
  /**
   * Capture failed.
   *
   * <p>The capture did not go through. The amount may still be on hold.
   *
   * <p>Source: https://doku-developers.apidog.io/capture-authorized-payment-42667318e0
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of the payment. If it is still
   * authorized, repeat the capture before the hold lapses.
   */
  public static final Capture FAILED = new Capture("FAILED");

  /**
   * Capture without result.
   *
   * <p>The capture was accepted and has no result yet.
   *
   * <p>Source: https://doku-developers.apidog.io/capture-authorized-payment-42667318e0
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Do not count it as paid. Check the status of the
   * payment again.
   */
  public static final Capture PENDING = new Capture("PENDING");

  /**
   * Amount captured.
   *
   * <p>The amount on hold was charged.
   *
   * <p>Source: https://doku-developers.apidog.io/capture-authorized-payment-42667318e0
   *
   * <p>Outcome: success (transaction). Retry: never. Compare the amount with your record, then book the payment once.
   * Do not capture it again.
   */
  public static final Capture CAPTURED = new Capture("SUCCESS");

  private final String value;

  private Capture(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link Capture#FAILED}. */
    FAILED("FAILED"),
    /** {@link Capture#PENDING}. */
    PENDING("PENDING"),
    /** {@link Capture#CAPTURED}. */
    CAPTURED("SUCCESS");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public Capture code() {
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
    return "capture";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static Capture of(String value) {
    return new Capture(java.util.Objects.requireNonNull(value));
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
  public int compareTo(Capture other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Capture && value.equals(((Capture) other).value);
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
