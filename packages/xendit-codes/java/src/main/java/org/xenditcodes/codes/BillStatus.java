// Generated from the catalog; do not edit.
package org.xenditcodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Bill payment status of Xendit. Any text is one: a later release, or the provider, may have new ones. */
public final class BillStatus implements Comparable<BillStatus> {
  /**
   * Bill payment failed.
   *
   * <p>The bill payment is reported as failed; failure_code tells why.
   *
   * <p>Source: https://docs.xendit.co/apidocs/get-payment-detail (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: check_status_first. Check the status and read failure_code. A person
   * decides before the bill is paid again.
   */
  public static final BillStatus FAILED = new BillStatus("FAILED");

  /**
   * Failed on timeout, uncertain.
   *
   * <p>The bill payment is reported as failed because the biller did not answer. The bill may have been paid all the
   * same.
   *
   * <p>Source: https://docs.xendit.co/docs/electricity-pln
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status, and ask Xendit to check with the
   * biller. Pay the bill no second time before that.
   */
  public static final BillStatus FAILED_UNCERTAIN = new BillStatus("FAILED");

  /**
   * Still being processed.
   *
   * <p>The biller has not said how it ended.
   *
   * <p>Source: https://docs.xendit.co/apidocs/get-payment-detail (and 1 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the webhook, or check the status. Pay the
   * bill no second time before the result is final.
   */
  public static final BillStatus PENDING = new BillStatus("PENDING");

  /**
   * Bill paid.
   *
   * <p>A token for electricity is in payment_details.
   *
   * <p>Source: https://docs.xendit.co/apidocs/get-payment-detail (and 1 more)
   *
   * <p>Outcome: success (transaction). Retry: never. Compare it with your order, then book it once and give the
   * customer the token, if there is one.
   */
  public static final BillStatus SUCCEEDED = new BillStatus("SUCCEEDED");

  private final String value;

  private BillStatus(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link BillStatus#FAILED}. */
    FAILED("FAILED"),
    /** {@link BillStatus#PENDING}. */
    PENDING("PENDING"),
    /** {@link BillStatus#SUCCEEDED}. */
    SUCCEEDED("SUCCEEDED");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public BillStatus code() {
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
    return "bill-status";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static BillStatus of(String value) {
    return new BillStatus(java.util.Objects.requireNonNull(value));
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
  public int compareTo(BillStatus other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BillStatus && value.equals(((BillStatus) other).value);
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
