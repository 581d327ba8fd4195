// Generated from the catalog; do not edit.
package org.snapcodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** SNAP inquiry status of SNAP BI. Any text is one: a later release, or the provider, may have new ones. */
public final class InquiryStatus implements Comparable<InquiryStatus> {
  /**
   * Bill found.
   *
   * <p>The inquiry was answered with the bill of the virtual account. It has not been paid yet.
   *
   * <p>Message: "Success" or "Sukses".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: success (request). Retry: never. Wait for the payment of the virtual account or check its status.
   * Deliver nothing on this value.
   */
  public static final InquiryStatus FOUND = new InquiryStatus("00");

  /**
   * Inquiry refused.
   *
   * <p>The inquiry was answered without a bill to pay. inquiryReason says why; the bill may be unknown, expired or
   * already paid.
   *
   * <p>Source: https://github.com/mseptiaan/snap-aspi-go (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Read inquiryReason and check the status of the virtual
   * account. Issue no other number before it is clear that this one has not been paid.
   */
  public static final InquiryStatus REFUSED = new InquiryStatus("01");

  /**
   * No answer to the inquiry.
   *
   * <p>The inquiry got no answer in time. It moves no money, and it does not say whether the virtual account was paid
   * before.
   *
   * <p>Source: https://github.com/mseptiaan/snap-aspi-go (and 1 more)
   *
   * <p>Outcome: unknown (request). Retry: check_status_first. Check the status of the virtual account. Issue no other
   * number before it is clear that this one has not been paid.
   */
  public static final InquiryStatus TIMEOUT = new InquiryStatus("02");

  private final String value;

  private InquiryStatus(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link InquiryStatus#FOUND}. */
    FOUND("00"),
    /** {@link InquiryStatus#REFUSED}. */
    REFUSED("01"),
    /** {@link InquiryStatus#TIMEOUT}. */
    TIMEOUT("02");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public InquiryStatus code() {
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
    return "inquiry-status";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static InquiryStatus of(String value) {
    return new InquiryStatus(java.util.Objects.requireNonNull(value));
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
  public int compareTo(InquiryStatus other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof InquiryStatus && value.equals(((InquiryStatus) other).value);
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
