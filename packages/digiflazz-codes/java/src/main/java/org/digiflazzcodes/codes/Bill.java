// Generated from the catalog; do not edit.
package org.digiflazzcodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Response code of a bill that was found or paid of Digiflazz. Any text is one: a later release, or the provider, may
 * have new ones.
 */
public final class Bill implements Comparable<Bill> {
  /**
   * Bill found, or paid.
   *
   * <p>The call succeeded. After inq-pasca the bill is found and not paid; after pay-pasca it is paid, for some bills
   * without a serial number. The answer does not say which. In a webhook the bill is most likely paid.
   *
   * <p>Message: "Transaksi Sukses".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/cek-tagihan/ (and 2 more)
   *
   * <p>Outcome: success (request). Retry: never. After inq-pasca, show the bill, and pay it on the same day with
   * pay-pasca and the same ref_id. After pay-pasca, take it for paid only if the balance went down by data.price, and
   * never pay again under another ref_id. After a webhook, check the status with commands status-pasca, compare the
   * balance, and pay nothing for it.
   */
  public static final Bill BILL_FOUND_OR_PAID = new Bill("00");

  private final String value;

  private Bill(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link Bill#BILL_FOUND_OR_PAID}. */
    BILL_FOUND_OR_PAID("00");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public Bill code() {
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
    return "bill";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static Bill of(String value) {
    return new Bill(java.util.Objects.requireNonNull(value));
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
  public int compareTo(Bill other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bill && value.equals(((Bill) other).value);
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
