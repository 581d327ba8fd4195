// Generated from the catalog; do not edit.
package org.xenditcodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Bill payment failure code of Xendit. Any text is one: a later release, or the provider, may have new ones. */
public final class BillFailure implements Comparable<BillFailure> {
  /**
   * No answer from biller.
   *
   * <p>The biller did not answer in time. The bill may have been paid.
   *
   * <p>Message: "Biller system timeout after 30 seconds".
   *
   * <p>Source: https://docs.xendit.co/docs/electricity-pln
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status, and ask Xendit to check with the
   * biller. Pay the bill no second time before that.
   */
  public static final BillFailure BILLER_TIMEOUT = new BillFailure("BILLER_TIMEOUT");

  private final String value;

  private BillFailure(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link BillFailure#BILLER_TIMEOUT}. */
    BILLER_TIMEOUT("BILLER_TIMEOUT");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public BillFailure code() {
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
    return "bill-failure";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static BillFailure of(String value) {
    return new BillFailure(java.util.Objects.requireNonNull(value));
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
  public int compareTo(BillFailure other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BillFailure && value.equals(((BillFailure) other).value);
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
