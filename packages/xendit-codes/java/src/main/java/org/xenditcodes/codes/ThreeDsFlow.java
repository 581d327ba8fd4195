// Generated from the catalog; do not edit.
package org.xenditcodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** 3-D Secure flow of Xendit. Any text is one: a later release, or the provider, may have new ones. */
public final class ThreeDsFlow implements Comparable<ThreeDsFlow> {
  /**
   * With a challenge.
   *
   * <p>The customer was shown a challenge. Whether it was passed is in three_ds_trans_status.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 88
   *
   * <p>Outcome: success (request). Retry: never. Go by the status of the payment.
   */
  public static final ThreeDsFlow CHALLENGE = new ThreeDsFlow("CHALLENGE");

  /**
   * Without a challenge.
   *
   * <p>The customer was asked nothing. Whether the authentication passed is in three_ds_trans_status.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 87
   *
   * <p>Outcome: success (request). Retry: never. Go by the status of the payment.
   */
  public static final ThreeDsFlow FRICTIONLESS = new ThreeDsFlow("FRICTIONLESS");

  private final String value;

  private ThreeDsFlow(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link ThreeDsFlow#CHALLENGE}. */
    CHALLENGE("CHALLENGE"),
    /** {@link ThreeDsFlow#FRICTIONLESS}. */
    FRICTIONLESS("FRICTIONLESS");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public ThreeDsFlow code() {
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
    return "three-ds-flow";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static ThreeDsFlow of(String value) {
    return new ThreeDsFlow(java.util.Objects.requireNonNull(value));
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
  public int compareTo(ThreeDsFlow other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ThreeDsFlow && value.equals(((ThreeDsFlow) other).value);
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
