// Generated from the catalog; do not edit.
package org.oycodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * State of a transfer abroad of OY! Indonesia. Any text is one: a later release, or the provider, may have new ones.
 */
public final class InternationalTransferStatus implements Comparable<InternationalTransferStatus> {
  /**
   * Transfer failed.
   *
   * <p>The transfer failed, and the code does not say why.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#international-transfer-api
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Ask OY! for the reason. A person decides about another
   * transfer, which needs a new quotation.
   */
  public static final InternationalTransferStatus FAILED = new InternationalTransferStatus("FAILED");

  /**
   * Transfer in progress.
   *
   * <p>OY! took the transfer, and the money has not been delivered yet.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#international-transfer-api
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status. Make no
   * other quotation for the same purpose before the result is final.
   */
  public static final InternationalTransferStatus IN_PROGRESS = new InternationalTransferStatus("IN_PROGRESS");

  /**
   * Transfer delayed or under review.
   *
   * <p>The transfer is delayed or being reviewed.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#international-transfer-api
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status. Make no
   * other quotation for the same purpose before the result is final.
   */
  public static final InternationalTransferStatus PENDING = new InternationalTransferStatus("PENDING");

  /**
   * Transfer delivered.
   *
   * <p>The money was delivered to the recipient.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#international-transfer-api
   *
   * <p>Outcome: success (transaction). Retry: never. Compare quotation_id with your record, then book the transfer
   * once. Do not send it again.
   */
  public static final InternationalTransferStatus DELIVERED = new InternationalTransferStatus("SUCCESS");

  private final String value;

  private InternationalTransferStatus(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link InternationalTransferStatus#FAILED}. */
    FAILED("FAILED"),
    /** {@link InternationalTransferStatus#IN_PROGRESS}. */
    IN_PROGRESS("IN_PROGRESS"),
    /** {@link InternationalTransferStatus#PENDING}. */
    PENDING("PENDING"),
    /** {@link InternationalTransferStatus#DELIVERED}. */
    DELIVERED("SUCCESS");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public InternationalTransferStatus code() {
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
    return "international-transfer-status";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static InternationalTransferStatus of(String value) {
    return new InternationalTransferStatus(java.util.Objects.requireNonNull(value));
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
  public int compareTo(InternationalTransferStatus other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof InternationalTransferStatus && value.equals(((InternationalTransferStatus) other).value);
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
