// Generated from the catalog; do not edit.
package org.oycodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** State of a payment link of OY! Indonesia. Any text is one: a later release, or the provider, may have new ones. */
public final class PaymentLinkStatus implements Comparable<PaymentLinkStatus> {
  /**
   * Payment being processed.
   *
   * <p>The payment of the customer is being processed.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#payment-link-status-fund-acceptance (and 1 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status. Ask the
   * customer for no second payment.
   */
  public static final PaymentLinkStatus CHARGE_IN_PROGRESS = new PaymentLinkStatus("charge_in_progress");

  /**
   * Link deleted.
   *
   * <p>The payment link was deleted and can no longer be paid.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#payment-link-status-fund-acceptance (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Create a new payment link with a new partner_tx_id if
   * the customer still wants to pay.
   */
  public static final PaymentLinkStatus CLOSED = new PaymentLinkStatus("closed");

  /**
   * Paid.
   *
   * <p>The customer paid. amount and paid_amount may differ, and the settlement may still be open; a second callback
   * comes for it.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#payment-link-status-fund-acceptance (and 1 more)
   *
   * <p>Outcome: success (transaction). Retry: never. Compare what was paid and partner_tx_id with the order, then book
   * the payment once. Do nothing a second time when the second callback comes.
   */
  public static final PaymentLinkStatus COMPLETE = new PaymentLinkStatus("complete");

  /**
   * Paid, amount not shown.
   *
   * <p>The customer paid. This answer only has the amount that was asked for, and the customer may have been free to
   * pay another one.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#fund-acceptance (and 1 more)
   *
   * <p>Outcome: success (request). Retry: check_status_first. Check the status of the payment, compare paid_amount and
   * partner_tx_id with the order, then book the payment once. Deliver nothing on this answer.
   */
  public static final PaymentLinkStatus COMPLETE_AMOUNT_NOT_SHOWN = new PaymentLinkStatus("complete");

  /**
   * Link created.
   *
   * <p>The payment link exists, and the customer has picked no payment method yet.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#payment-link-status-fund-acceptance (and 1 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status. Deliver
   * nothing before.
   */
  public static final PaymentLinkStatus CREATED = new PaymentLinkStatus("created");

  /**
   * Transaction expired.
   *
   * <p>The payment link ran out and can no longer be paid.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#payment-link-status-fund-acceptance (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Create a new payment link with a new partner_tx_id if
   * the customer still wants to pay.
   */
  public static final PaymentLinkStatus EXPIRED = new PaymentLinkStatus("expired");

  /**
   * One attempt failed, link still open.
   *
   * <p>A card was declined or the payment method ran out. The link itself has not expired, so the customer can still
   * pay with it.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#payment-link-status-fund-acceptance (and 1 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Let the customer try again on the same link, and make
   * no second one. Check the status for how it ended.
   */
  public static final PaymentLinkStatus FAILED = new PaymentLinkStatus("failed");

  /**
   * Paid.
   *
   * <p>The customer paid. amount and paid_amount may differ, and the settlement may still be open; a second callback
   * comes for it.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#fund-acceptance (and 1 more)
   *
   * <p>Outcome: success (transaction). Retry: never. Compare what was paid and partner_tx_id with the order, then book
   * the payment once. Do nothing a second time when the second callback comes.
   */
  public static final PaymentLinkStatus PAID = new PaymentLinkStatus("success");

  /**
   * Waits for payment.
   *
   * <p>The customer picked a payment method and has not paid yet.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#payment-link-status-fund-acceptance (and 1 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status. Deliver
   * nothing before.
   */
  public static final PaymentLinkStatus WAITING_PAYMENT = new PaymentLinkStatus("waiting_payment");

  private final String value;

  private PaymentLinkStatus(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link PaymentLinkStatus#CHARGE_IN_PROGRESS}. */
    CHARGE_IN_PROGRESS("charge_in_progress"),
    /** {@link PaymentLinkStatus#CLOSED}. */
    CLOSED("closed"),
    /** {@link PaymentLinkStatus#COMPLETE}. */
    COMPLETE("complete"),
    /** {@link PaymentLinkStatus#CREATED}. */
    CREATED("created"),
    /** {@link PaymentLinkStatus#EXPIRED}. */
    EXPIRED("expired"),
    /** {@link PaymentLinkStatus#FAILED}. */
    FAILED("failed"),
    /** {@link PaymentLinkStatus#PAID}. */
    PAID("success"),
    /** {@link PaymentLinkStatus#WAITING_PAYMENT}. */
    WAITING_PAYMENT("waiting_payment");

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
