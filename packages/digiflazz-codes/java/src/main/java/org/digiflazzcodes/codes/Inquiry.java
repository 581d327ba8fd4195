// Generated from the catalog; do not edit.
package org.digiflazzcodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Response code of an answer without a ref_id of Digiflazz. Any text is one: a later release, or the provider, may have
 * new ones.
 */
public final class Inquiry implements Comparable<Inquiry> {
  /**
   * Number found, nothing bought.
   *
   * <p>The answer names no ref_id: it is about no purchase, for example the check of a PLN number.
   *
   * <p>Message: "Transaksi Sukses".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/inquiry-pln/
   *
   * <p>Outcome: success (request). Retry: never. Show the customer the name that was found before buying.
   */
  public static final Inquiry METER_FOUND = new Inquiry("00");

  /**
   * Check failed, no reason given.
   *
   * <p>The number could not be checked. The answer names no ref_id, so it is about no purchase.
   *
   * <p>Message: "Transaksi Gagal".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ (and 1 more)
   *
   * <p>Outcome: failed (request). Retry: later. Send the request again later with the same reference.
   */
  public static final Inquiry CHECK_FAILED = new Inquiry("02");

  /**
   * Nothing found for number.
   *
   * <p>The answer names no ref_id, so it is about no purchase.
   *
   * <p>Message: "Transaksi Tidak Ditemukan".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ (and 1 more)
   *
   * <p>Outcome: failed (request). Retry: after_fix. Let the customer correct the number and check it again.
   */
  public static final Inquiry NUMBER_NOT_FOUND = new Inquiry("50");

  /**
   * Number wrong.
   *
   * <p>There is no such number. Nothing was bought.
   *
   * <p>Message: "Nomor Tujuan Salah".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ (and 1 more)
   *
   * <p>Outcome: failed (request). Retry: after_fix. Let the customer correct the number and check it again.
   */
  public static final Inquiry WRONG_NUMBER_CHECKED = new Inquiry("54");

  /**
   * Number of wrong length.
   *
   * <p>The number has too few or too many digits. Nothing was bought.
   *
   * <p>Message: "Jumlah Digit Kurang Atau Lebih".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ (and 1 more)
   *
   * <p>Outcome: failed (request). Retry: after_fix. Let the customer correct the number and check it again.
   */
  public static final Inquiry CHECKED_NUMBER_LENGTH = new Inquiry("57");

  /**
   * Meter checked too often.
   *
   * <p>PLN numbers were checked too often. Without a ref_id this is about no purchase.
   *
   * <p>Message: "Anda telah mencapai limitasi pengecekan nomor PLN, silahkan coba beberapa saat lagi".
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/response-code/ (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: later. Check the number again after a few minutes.
   */
  public static final Inquiry METER_CHECK_TOO_OFTEN = new Inquiry("86");

  private final String value;

  private Inquiry(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link Inquiry#METER_FOUND}. */
    METER_FOUND("00"),
    /** {@link Inquiry#CHECK_FAILED}. */
    CHECK_FAILED("02"),
    /** {@link Inquiry#NUMBER_NOT_FOUND}. */
    NUMBER_NOT_FOUND("50"),
    /** {@link Inquiry#WRONG_NUMBER_CHECKED}. */
    WRONG_NUMBER_CHECKED("54"),
    /** {@link Inquiry#CHECKED_NUMBER_LENGTH}. */
    CHECKED_NUMBER_LENGTH("57"),
    /** {@link Inquiry#METER_CHECK_TOO_OFTEN}. */
    METER_CHECK_TOO_OFTEN("86");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public Inquiry code() {
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
    return "inquiry";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static Inquiry of(String value) {
    return new Inquiry(java.util.Objects.requireNonNull(value));
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
  public int compareTo(Inquiry other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Inquiry && value.equals(((Inquiry) other).value);
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
