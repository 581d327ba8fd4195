// Generated from the catalog; do not edit.
package org.midtranscodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Subscription status of Midtrans. Any text is one: a later release, or the provider, may have new ones. */
public final class Subscription implements Comparable<Subscription> {
  /**
   * Subscription active.
   *
   * <p>The subscription exists and charges at its next date. This body is about no payment.
   *
   * <p>Source: https://docs.midtrans.com/reference/create-subscription (and 1 more)
   *
   * <p>Outcome: success (request). Retry: never. Keep the id of the subscription. Each payment comes with a
   * notification of its own.
   */
  public static final Subscription ACTIVE = new Subscription("active");

  /**
   * Subscription inactive.
   *
   * <p>The subscription charges no more; it was disabled, canceled, ended, or a charge failed. Earlier payments stay as
   * they are.
   *
   * <p>Source: https://docs.midtrans.com/reference/create-subscription (and 2 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. If it should go on, correct its token or schedule and enable it
   * again.
   */
  public static final Subscription INACTIVE = new Subscription("inactive");

  private final String value;

  private Subscription(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link Subscription#ACTIVE}. */
    ACTIVE("active"),
    /** {@link Subscription#INACTIVE}. */
    INACTIVE("inactive");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public Subscription code() {
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
    return "subscription";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static Subscription of(String value) {
    return new Subscription(java.util.Objects.requireNonNull(value));
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
  public int compareTo(Subscription other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Subscription && value.equals(((Subscription) other).value);
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
