// Generated from the catalog; do not edit.
package org.dokucodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Checkout message of DOKU. Any text is one: a later release, or the provider, may have new ones. */
public final class Checkout implements Comparable<Checkout> {
  /**
   * Payment page created.
   *
   * <p>DOKU created the payment page. Nothing has been paid yet.
   *
   * <p>Source: https://developers.doku.com/accept-payments/doku-checkout/integration-guide/backend-integration (and 1
   * more)
   *
   * <p>Outcome: success (request). Retry: never. Send the customer to response.payment.url and wait for the
   * notification or check the status. Deliver nothing on this answer.
   */
  public static final Checkout PAGE_CREATED = new Checkout("SUCCESS");

  private final String value;

  private Checkout(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link Checkout#PAGE_CREATED}. */
    PAGE_CREATED("SUCCESS");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public Checkout code() {
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
    return "checkout";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static Checkout of(String value) {
    return new Checkout(java.util.Objects.requireNonNull(value));
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
  public int compareTo(Checkout other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Checkout && value.equals(((Checkout) other).value);
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
