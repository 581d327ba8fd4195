// Generated from the catalog; do not edit.
package org.snapcodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** SNAP virtual account inquiry of SNAP BI. Any text is one: a later release, or the provider, may have new ones. */
public final class VaInquiry implements Comparable<VaInquiry> {
  /**
   * Bill asked for.
   *
   * <p>A bank asks what is to be paid into the virtual account. Nothing has been paid yet.
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services/transfer-kredit/virtual-account
   *
   * <p>Outcome: success (request). Retry: never. Check the signature, then answer with the bill, or say that there is
   * none. Deliver nothing, and wait for the payment.
   */
  public static final VaInquiry INQUIRY = new VaInquiry("VIRTUAL_ACCOUNT_INQUIRY");

  private final String value;

  private VaInquiry(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link VaInquiry#INQUIRY}. */
    INQUIRY("VIRTUAL_ACCOUNT_INQUIRY");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public VaInquiry code() {
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
    return "va-inquiry";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static VaInquiry of(String value) {
    return new VaInquiry(java.util.Objects.requireNonNull(value));
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
  public int compareTo(VaInquiry other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VaInquiry && value.equals(((VaInquiry) other).value);
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
