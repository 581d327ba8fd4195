// Generated from the catalog; do not edit.
package org.xenditcodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Refund status of Xendit. Any text is one: a later release, or the provider, may have new ones. */
public final class RefundStatus implements Comparable<RefundStatus> {
  /**
   * Refund canceled.
   *
   * <p>The refund was called off. The payment still stands.
   *
   * <p>Source: https://docs.xendit.co/apidocs/refund-payment-request
   *
   * <p>Outcome: failed (transaction). Retry: never. Book no refund. If the money is to be given back after all, send a
   * new refund.
   */
  public static final RefundStatus CANCELLED = new RefundStatus("CANCELLED");

  /**
   * Refund failed.
   *
   * <p>The refund was not made; failure_code tells why. The payment still stands.
   *
   * <p>Source: https://docs.xendit.co/apidocs/refund-payment-request (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: check_status_first. Read failure_code and let a person decide. Before
   * another refund, make sure that none of this payment is pending or done.
   */
  public static final RefundStatus FAILED = new RefundStatus("FAILED");

  /**
   * Refund pending.
   *
   * <p>The refund was accepted and is not done. The payment still stands.
   *
   * <p>Source: https://docs.xendit.co/apidocs/refund-payment-request
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the webhook refund.succeeded or
   * refund.failed. Count nothing as refunded yet, and do not send it a second time.
   */
  public static final RefundStatus PENDING = new RefundStatus("PENDING");

  /**
   * Refund done.
   *
   * <p>The channel took the refund, of the amount in the body, which may be a part or the whole. When the money arrives
   * depends on the channel.
   *
   * <p>Source: https://docs.xendit.co/apidocs/refund-payment-request (and 2 more)
   *
   * <p>Outcome: success (transaction). Retry: never. Compare amount with your record and book this refund once, under
   * its id. Add up the refunds of the payment: only where they reach the whole amount, take back the order. Do not send
   * it again.
   */
  public static final RefundStatus SUCCEEDED = new RefundStatus("SUCCEEDED");

  private final String value;

  private RefundStatus(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link RefundStatus#CANCELLED}. */
    CANCELLED("CANCELLED"),
    /** {@link RefundStatus#FAILED}. */
    FAILED("FAILED"),
    /** {@link RefundStatus#PENDING}. */
    PENDING("PENDING"),
    /** {@link RefundStatus#SUCCEEDED}. */
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
    public RefundStatus code() {
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
    return "refund-status";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static RefundStatus of(String value) {
    return new RefundStatus(java.util.Objects.requireNonNull(value));
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
  public int compareTo(RefundStatus other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RefundStatus && value.equals(((RefundStatus) other).value);
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
