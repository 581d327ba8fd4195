// Generated from the catalog; do not edit.
package org.oycodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * State of a routed payment of OY! Indonesia. Any text is one: a later release, or the provider, may have new ones.
 */
public final class PaymentRoutingStatus implements Comparable<PaymentRoutingStatus> {
  /**
   * Paid and forwarded.
   *
   * <p>The customer paid, and all recipients got their money. The settlement may still be open, and a second callback
   * comes for it.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#list-of-payment-routing-status-payment-routing (and 1 more)
   *
   * <p>Outcome: success (transaction). Retry: never. Compare the amount and partner_trx_id with the order, then book
   * the payment once. Do nothing a second time when the second callback comes.
   */
  public static final PaymentRoutingStatus COMPLETE = new PaymentRoutingStatus("COMPLETE");

  /**
   * Waits for payment.
   *
   * <p>The payment link exists, and the customer has picked no payment method yet.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#list-of-payment-routing-status-payment-routing (and 1 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status. Deliver
   * nothing before.
   */
  public static final PaymentRoutingStatus CREATED = new PaymentRoutingStatus("CREATED");

  /**
   * Paid, being forwarded.
   *
   * <p>The customer paid. The money is on its way to the recipients, and may not reach all of them.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#list-of-payment-routing-status-payment-routing (and 1 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status. Ask the
   * customer for no second payment, and pay no recipient by other means.
   */
  public static final PaymentRoutingStatus FORWARDING = new PaymentRoutingStatus("DISBURSE_IN_PROGRESS");

  /**
   * Transaction expired.
   *
   * <p>The payment link or virtual account ran out and can no longer be paid.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#list-of-payment-routing-status-payment-routing (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Create a new transaction with a new partner_trx_id if
   * the customer still wants to pay.
   */
  public static final PaymentRoutingStatus EXPIRED = new PaymentRoutingStatus("EXPIRED");

  /**
   * Paid, not all forwarded.
   *
   * <p>The customer paid. Some or all of the recipients did not get their money.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#list-of-payment-routing-status-payment-routing (and 1 more)
   *
   * <p>Outcome: success (transaction). Retry: check_status_first. Read the state of each recipient, and ask OY! about
   * those that failed. A person books the payment, and decides how the recipients get the rest.
   */
  public static final PaymentRoutingStatus INCOMPLETE = new PaymentRoutingStatus("INCOMPLETE");

  /**
   * Payment failed.
   *
   * <p>The payment failed at the e-wallet, and no money came in.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#list-of-payment-routing-status-payment-routing (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Let the customer try again or choose another payment
   * method, under a new partner_trx_id.
   */
  public static final PaymentRoutingStatus PAYMENT_FAILED = new PaymentRoutingStatus("PAYMENT_FAILED");

  /**
   * Payment being processed.
   *
   * <p>The customer paid, and OY! is processing the payment.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#list-of-payment-routing-status-payment-routing (and 1 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status. Ask the
   * customer for no second payment.
   */
  public static final PaymentRoutingStatus PAYMENT_IN_PROGRESS = new PaymentRoutingStatus("PAYMENT_IN_PROGRESS");

  /**
   * Waits for payment.
   *
   * <p>The payment method is picked or the virtual account exists. Nobody has paid yet.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#list-of-payment-routing-status-payment-routing (and 1 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status. Deliver
   * nothing before.
   */
  public static final PaymentRoutingStatus WAITING_PAYMENT = new PaymentRoutingStatus("WAITING_PAYMENT");

  private final String value;

  private PaymentRoutingStatus(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link PaymentRoutingStatus#COMPLETE}. */
    COMPLETE("COMPLETE"),
    /** {@link PaymentRoutingStatus#CREATED}. */
    CREATED("CREATED"),
    /** {@link PaymentRoutingStatus#FORWARDING}. */
    FORWARDING("DISBURSE_IN_PROGRESS"),
    /** {@link PaymentRoutingStatus#EXPIRED}. */
    EXPIRED("EXPIRED"),
    /** {@link PaymentRoutingStatus#INCOMPLETE}. */
    INCOMPLETE("INCOMPLETE"),
    /** {@link PaymentRoutingStatus#PAYMENT_FAILED}. */
    PAYMENT_FAILED("PAYMENT_FAILED"),
    /** {@link PaymentRoutingStatus#PAYMENT_IN_PROGRESS}. */
    PAYMENT_IN_PROGRESS("PAYMENT_IN_PROGRESS"),
    /** {@link PaymentRoutingStatus#WAITING_PAYMENT}. */
    WAITING_PAYMENT("WAITING_PAYMENT");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public PaymentRoutingStatus code() {
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
    return "payment-routing-status";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static PaymentRoutingStatus of(String value) {
    return new PaymentRoutingStatus(java.util.Objects.requireNonNull(value));
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
  public int compareTo(PaymentRoutingStatus other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PaymentRoutingStatus && value.equals(((PaymentRoutingStatus) other).value);
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
