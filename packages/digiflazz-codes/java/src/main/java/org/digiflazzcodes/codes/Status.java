// Generated from the catalog; do not edit.
package org.digiflazzcodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Status beside the response code of Digiflazz. Any text is one: a later release, or the provider, may have new ones.
 */
public final class Status implements Comparable<Status> {
  /**
   * Reported as Gagal, rc decides.
   *
   * <p>Timeouts and refunds have it as well as failures. Whether there is a transaction at all follows from rc alone.
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/topup/ (and 2 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Read rc. Without it, check the status with the same
   * ref_id before anything else, never more than 90 days after the request, because then it buys again.
   */
  public static final Status GAGAL = new Status("Gagal");

  /**
   * Still being processed, rc says why.
   *
   * <p>The balance may already be charged. It can still end as Sukses or as Gagal.
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/topup/ (and 2 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the webhook, or check the status with the
   * same ref_id, never more than 90 days after the request, because then it buys again. Use no new ref_id before the
   * result is final.
   */
  public static final Status PENDING = new Status("Pending");

  /**
   * Call succeeded.
   *
   * <p>A bill that was only found has it as well as a purchase that was delivered. By itself it proves no payment.
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/topup/ (and 2 more)
   *
   * <p>Outcome: success (request). Retry: never. Read rc and the kind of call before anything is delivered.
   */
  public static final Status SUKSES = new Status("Sukses");

  private final String value;

  private Status(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link Status#GAGAL}. */
    GAGAL("Gagal"),
    /** {@link Status#PENDING}. */
    PENDING("Pending"),
    /** {@link Status#SUKSES}. */
    SUKSES("Sukses");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public Status code() {
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
    return "status";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static Status of(String value) {
    return new Status(java.util.Objects.requireNonNull(value));
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
  public int compareTo(Status other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Status && value.equals(((Status) other).value);
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
