// Generated from the catalog; do not edit.
package org.oycodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Callback of a payment into a virtual account of OY! Indonesia. Any text is one: a later release, or the provider, may
 * have new ones.
 */
public final class VaCallback implements Comparable<VaCallback> {
  /**
   * Paid.
   *
   * <p>The customer paid. settlement_status only says whether the money is in the balance of the merchant yet: a second
   * callback for the same payment comes when it is.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#va-aggregator
   *
   * <p>Outcome: success (transaction). Retry: never. Confirm the payment with OY!, compare the amount, then book it
   * once under trx_id. The state of a virtual account that can be paid several times confirms nothing, so look this
   * payment up in the list of its payments. Do nothing a second time when the second callback comes.
   */
  public static final VaCallback PAID = new VaCallback("VA_PAID");

  private final String value;

  private VaCallback(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link VaCallback#PAID}. */
    PAID("VA_PAID");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public VaCallback code() {
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
    return "va-callback";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static VaCallback of(String value) {
    return new VaCallback(java.util.Objects.requireNonNull(value));
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
  public int compareTo(VaCallback other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VaCallback && value.equals(((VaCallback) other).value);
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
