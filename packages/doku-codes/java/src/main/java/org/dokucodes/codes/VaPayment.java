// Generated from the catalog; do not edit.
package org.dokucodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** SNAP virtual account notification of DOKU. Any text is one: a later release, or the provider, may have new ones. */
public final class VaPayment implements Comparable<VaPayment> {
  /**
   * Virtual account paid.
   *
   * <p>The customer paid into the virtual account. The notification carries no code of its own.
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/notification/http-notification-sample-for-snap
   *
   * <p>Outcome: success (transaction). Retry: never. Check the signature, compare paidAmount and trxId with your
   * record, then book the payment once and answer with service 25.
   */
  public static final VaPayment PAID = new VaPayment("VIRTUAL_ACCOUNT_PAID");

  private final String value;

  private VaPayment(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link VaPayment#PAID}. */
    PAID("VIRTUAL_ACCOUNT_PAID");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public VaPayment code() {
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
    return "va-payment";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static VaPayment of(String value) {
    return new VaPayment(java.util.Objects.requireNonNull(value));
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
  public int compareTo(VaPayment other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VaPayment && value.equals(((VaPayment) other).value);
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
