// Generated from the catalog; do not edit.
package org.oycodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * State of what a recipient gets of OY! Indonesia. Any text is one: a later release, or the provider, may have new
 * ones.
 */
public final class PaymentRoutingRecipient implements Comparable<PaymentRoutingRecipient> {
  /**
   * Not forwarded, nobody paid.
   *
   * <p>The customer did not pay, so that nothing is sent to this recipient.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#list-of-disbursement-status-payment-routing (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: never. Send nothing to this recipient. Read payment_status for what became
   * of the payment.
   */
  public static final PaymentRoutingRecipient CANCEL = new PaymentRoutingRecipient("CANCEL");

  /**
   * Forwarding failed.
   *
   * <p>The transfer to this recipient failed. The customer paid.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#list-of-disbursement-status-payment-routing (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: check_status_first. Check the status of the routed payment, and ask OY!
   * what became of the money. A person decides how the recipient gets it.
   */
  public static final PaymentRoutingRecipient FAILED = new PaymentRoutingRecipient("FAILED");

  /**
   * Forced credit failed.
   *
   * <p>The forced transfer to this recipient failed. Whether the money arrived before that is not known.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#list-of-disbursement-status-payment-routing (and 1 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Ask OY! to check whether the recipient got the money.
   * Pay the recipient by no other means before that.
   */
  public static final PaymentRoutingRecipient FAILED_FORCE_CREDIT = new PaymentRoutingRecipient("FAILED_FORCE_CREDIT");

  /**
   * Being forwarded.
   *
   * <p>The money is on its way to this recipient.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#list-of-disbursement-status-payment-routing (and 1 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait, and check the status of the routed payment. Pay
   * the recipient by no other means before the result is final.
   */
  public static final PaymentRoutingRecipient IN_PROGRESS = new PaymentRoutingRecipient("IN_PROGRESS");

  /**
   * Held up on the way.
   *
   * <p>The channel has not finished the transfer to this recipient; it may have arrived.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#list-of-disbursement-status-payment-routing (and 1 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait, and check the status of the routed payment. Pay
   * the recipient by no other means before the result is final.
   */
  public static final PaymentRoutingRecipient PENDING = new PaymentRoutingRecipient("PENDING");

  /**
   * Forced credit pending.
   *
   * <p>The transfer to this recipient is being forced through; it may have arrived.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#list-of-disbursement-status-payment-routing (and 1 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait, and check the status of the routed payment. Pay
   * the recipient by no other means before the result is final.
   */
  public static final PaymentRoutingRecipient PENDING_FORCE_CREDIT = new PaymentRoutingRecipient("PENDING_FORCE_CREDIT");

  /**
   * Forwarded.
   *
   * <p>This recipient got the money.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#list-of-disbursement-status-payment-routing (and 1 more)
   *
   * <p>Outcome: success (transaction). Retry: never. Book what this recipient got, once. Do not send it again.
   */
  public static final PaymentRoutingRecipient SUCCESS = new PaymentRoutingRecipient("SUCCESS");

  /**
   * Waits for payment of customer.
   *
   * <p>The payment of the customer is not finished, so that nothing was forwarded to this recipient.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#list-of-disbursement-status-payment-routing (and 1 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait, and check the status of the routed payment. Pay
   * the recipient by no other means before the result is final.
   */
  public static final PaymentRoutingRecipient WAITING = new PaymentRoutingRecipient("WAITING");

  private final String value;

  private PaymentRoutingRecipient(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link PaymentRoutingRecipient#CANCEL}. */
    CANCEL("CANCEL"),
    /** {@link PaymentRoutingRecipient#FAILED}. */
    FAILED("FAILED"),
    /** {@link PaymentRoutingRecipient#FAILED_FORCE_CREDIT}. */
    FAILED_FORCE_CREDIT("FAILED_FORCE_CREDIT"),
    /** {@link PaymentRoutingRecipient#IN_PROGRESS}. */
    IN_PROGRESS("IN_PROGRESS"),
    /** {@link PaymentRoutingRecipient#PENDING}. */
    PENDING("PENDING"),
    /** {@link PaymentRoutingRecipient#PENDING_FORCE_CREDIT}. */
    PENDING_FORCE_CREDIT("PENDING_FORCE_CREDIT"),
    /** {@link PaymentRoutingRecipient#SUCCESS}. */
    SUCCESS("SUCCESS"),
    /** {@link PaymentRoutingRecipient#WAITING}. */
    WAITING("WAITING");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public PaymentRoutingRecipient code() {
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
    return "payment-routing-recipient";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static PaymentRoutingRecipient of(String value) {
    return new PaymentRoutingRecipient(java.util.Objects.requireNonNull(value));
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
  public int compareTo(PaymentRoutingRecipient other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PaymentRoutingRecipient && value.equals(((PaymentRoutingRecipient) other).value);
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
