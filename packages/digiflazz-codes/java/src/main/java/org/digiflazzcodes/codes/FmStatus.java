// Generated from the catalog; do not edit.
package org.digiflazzcodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Status of FM of Digiflazz. Any text is one: a later release, or the provider, may have new ones. */
public final class FmStatus implements Comparable<FmStatus> {
  /**
   * Transaction done.
   *
   * <p>A seller sends it for a transaction that was delivered. It is final.
   *
   * <p>Source: https://developer.digiflazz.com/fm/seller/cek-status/ (and 1 more)
   *
   * <p>Outcome: success (transaction). Retry: never. As a seller, send it only with a serial number from whoever
   * delivered.
   */
  public static final FmStatus FM_SUCCESS = new FmStatus("0");

  /**
   * Transaction in process.
   *
   * <p>It is not final. The seller has to report the result later.
   *
   * <p>Source: https://developer.digiflazz.com/fm/seller/cek-status/ (and 1 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. As a seller, report the result once it is final. As a
   * buyer, wait for it or check the status with the same refTrxid.
   */
  public static final FmStatus FM_PROCESSING = new FmStatus("1");

  /**
   * Transaction failed.
   *
   * <p>A seller sends it for a transaction that was not delivered and will not be.
   *
   * <p>Source: https://developer.digiflazz.com/fm/seller/cek-status/ (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. As a seller, send it only when nothing can be
   * delivered any more. A new attempt needs a new refTrxid.
   */
  public static final FmStatus FM_FAILED = new FmStatus("2");

  private final String value;

  private FmStatus(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link FmStatus#FM_SUCCESS}. */
    FM_SUCCESS("0"),
    /** {@link FmStatus#FM_PROCESSING}. */
    FM_PROCESSING("1"),
    /** {@link FmStatus#FM_FAILED}. */
    FM_FAILED("2");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public FmStatus code() {
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
    return "fm-status";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static FmStatus of(String value) {
    return new FmStatus(java.util.Objects.requireNonNull(value));
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
  public int compareTo(FmStatus other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FmStatus && value.equals(((FmStatus) other).value);
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
