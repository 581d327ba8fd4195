// Generated from the catalog; do not edit.
package org.digiflazzcodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Status code of IRS, Otomax and ST24 reports of Digiflazz. Any text is one: a later release, or the provider, may have
 * new ones.
 */
public final class Report implements Comparable<Report> {
  /**
   * Reported as delivered.
   *
   * <p>Digiflazz reports the purchase as done. Reports are not signed, so anybody who knows the address can send one.
   *
   * <p>Source: https://developer.digiflazz.com/irs/buyer/callback (and 5 more)
   *
   * <p>Outcome: success (transaction). Retry: never. Check the status before you deliver, at most once a minute, and
   * deliver once per clientid. For a purchase older than 90 days send nothing, because the question buys again; look it
   * up in the dashboard.
   */
  public static final Report REPORT_SUCCESS = new Report("1");

  /**
   * Reported as failed, unproven.
   *
   * <p>Digiflazz reports that the purchase failed. The report is not signed, and its own test case shows this code
   * beside a success.
   *
   * <p>Source: https://developer.digiflazz.com/irs/buyer/callback (and 6 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status: send the same request again with
   * the same idtrx, at most once a minute and never more than 90 days after it, because then it buys again. Use no new
   * idtrx before the result is final.
   */
  public static final Report REPORT_FAILED = new Report("2");

  private final String value;

  private Report(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link Report#REPORT_SUCCESS}. */
    REPORT_SUCCESS("1"),
    /** {@link Report#REPORT_FAILED}. */
    REPORT_FAILED("2");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public Report code() {
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
    return "report";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static Report of(String value) {
    return new Report(java.util.Objects.requireNonNull(value));
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
  public int compareTo(Report other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Report && value.equals(((Report) other).value);
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
