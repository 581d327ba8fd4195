// Generated from the catalog; do not edit.
package org.dokucodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Checkout order status of DOKU. Any text is one: a later release, or the provider, may have new ones. */
public final class OrderStatus implements Comparable<OrderStatus> {
  /**
   * Order open.
   *
   * <p>The order is active, and no payment of it is reported in this body.
   *
   * <p>Source: https://developers.doku.com/accept-payments/doku-checkout/order-status-for-checkout-page
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Do not count it as paid. Wait for the notification or
   * check the status again.
   */
  public static final OrderStatus ACTIVE = new OrderStatus("ORDER_ACTIVE");

  /**
   * Order expired.
   *
   * <p>The order expired without a payment.
   *
   * <p>Source: https://docs.doku.com/changelog/july-2025/checkout-new-fields-and-status-values-on-check-status-api
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Close this reference. If the customer still wants to
   * pay, create a new order with a new reference. Should a success still arrive for the old one, book it once or refund
   * it.
   */
  public static final OrderStatus EXPIRED = new OrderStatus("ORDER_EXPIRED");

  /**
   * Order waits for payment.
   *
   * <p>The order exists, and no payment of it is reported in this body.
   *
   * <p>Source: https://docs.doku.com/changelog/july-2025/checkout-new-fields-and-status-values-on-check-status-api
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Do not count it as paid. Wait for the notification or
   * check the status again.
   */
  public static final OrderStatus GENERATED = new OrderStatus("ORDER_GENERATED");

  /**
   * Order offered again.
   *
   * <p>The customer left the page without paying and was sent a link to it again. No payment is reported in this body.
   *
   * <p>Source: https://developers.doku.com/accept-payments/doku-checkout/order-status-for-checkout-page
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Do not count it as paid, and create no second order.
   * Wait for the notification or check the status again.
   */
  public static final OrderStatus RECOVERED = new OrderStatus("ORDER_RECOVERED");

  private final String value;

  private OrderStatus(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link OrderStatus#ACTIVE}. */
    ACTIVE("ORDER_ACTIVE"),
    /** {@link OrderStatus#EXPIRED}. */
    EXPIRED("ORDER_EXPIRED"),
    /** {@link OrderStatus#GENERATED}. */
    GENERATED("ORDER_GENERATED"),
    /** {@link OrderStatus#RECOVERED}. */
    RECOVERED("ORDER_RECOVERED");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public OrderStatus code() {
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
    return "order-status";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static OrderStatus of(String value) {
    return new OrderStatus(java.util.Objects.requireNonNull(value));
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
  public int compareTo(OrderStatus other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OrderStatus && value.equals(((OrderStatus) other).value);
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
