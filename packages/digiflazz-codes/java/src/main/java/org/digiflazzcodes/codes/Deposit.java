// Generated from the catalog; do not edit.
package org.digiflazzcodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Response code of a deposit ticket of Digiflazz. Any text is one: a later release, or the provider, may have new ones.
 */
public final class Deposit implements Comparable<Deposit> {
  /**
   * Deposit ticket issued.
   *
   * <p>Digiflazz waits for your transfer. The balance has not grown yet, and the amount can differ from the one asked
   * for.
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/deposit/ (and 1 more)
   *
   * <p>Outcome: success (request). Retry: never. Transfer exactly data.amount to data.account_no, with data.notes as
   * the message. Read the balance before counting on it.
   */
  public static final Deposit DEPOSIT_TICKET = new Deposit("00");

  private final String value;

  private Deposit(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link Deposit#DEPOSIT_TICKET}. */
    DEPOSIT_TICKET("00");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public Deposit code() {
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
    return "deposit";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static Deposit of(String value) {
    return new Deposit(java.util.Objects.requireNonNull(value));
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
  public int compareTo(Deposit other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Deposit && value.equals(((Deposit) other).value);
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
