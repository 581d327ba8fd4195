// Generated from the catalog; do not edit.
package org.xenditcodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Payment link status of Xendit. Any text is one: a later release, or the provider, may have new ones. */
public final class PaymentLinkStatus implements Comparable<PaymentLinkStatus> {
  /**
   * Payment link expired.
   *
   * <p>The time of the link is over, or it was expired by hand. It cannot be paid any more.
   *
   * <p>Source: https://docs.xendit.co/docs/payment-links-api-overview
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Close this link. If the customer still wants to pay,
   * make a new one with a new external_id.
   */
  public static final PaymentLinkStatus EXPIRED = new PaymentLinkStatus("EXPIRED");

  /**
   * Payment link paid.
   *
   * <p>The customer paid; failed attempts may have come before.
   *
   * <p>Source: https://docs.xendit.co/docs/payment-links-api-overview
   *
   * <p>Outcome: success (transaction). Retry: never. Compare the amount, the currency and the reference with your
   * order, then book the payment once. Do not charge it again.
   */
  public static final PaymentLinkStatus PAID = new PaymentLinkStatus("PAID");

  /**
   * Payment link is open.
   *
   * <p>The link is open. Attempts may have failed on it; the customer can still pay until it expires.
   *
   * <p>Source: https://docs.xendit.co/docs/payment-links-api-overview
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the webhook. Before you offer another way to
   * pay, expire the link and check its status, as it could be paid as well.
   */
  public static final PaymentLinkStatus PENDING = new PaymentLinkStatus("PENDING");

  /**
   * Paid and settled.
   *
   * <p>The customer paid, and the money was settled to the merchant. It is the same payment as PAID.
   *
   * <p>Source: https://github.com/xendit/xendit-go/blob/76d00acf3b0d/invoice/model_invoice_status.go
   *
   * <p>Outcome: success (transaction). Retry: never. Book the payment once, if that was not done on PAID. Do not
   * deliver a second time.
   */
  public static final PaymentLinkStatus SETTLED = new PaymentLinkStatus("SETTLED");

  private final String value;

  private PaymentLinkStatus(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link PaymentLinkStatus#EXPIRED}. */
    EXPIRED("EXPIRED"),
    /** {@link PaymentLinkStatus#PAID}. */
    PAID("PAID"),
    /** {@link PaymentLinkStatus#PENDING}. */
    PENDING("PENDING"),
    /** {@link PaymentLinkStatus#SETTLED}. */
    SETTLED("SETTLED");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public PaymentLinkStatus code() {
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
    return "payment-link-status";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static PaymentLinkStatus of(String value) {
    return new PaymentLinkStatus(java.util.Objects.requireNonNull(value));
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
  public int compareTo(PaymentLinkStatus other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PaymentLinkStatus && value.equals(((PaymentLinkStatus) other).value);
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
