// Generated from the catalog; do not edit.
package org.danacodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Answer of consult pay of DANA. Any text is one: a later release, or the provider, may have new ones. */
public final class ConsultPay implements Comparable<ConsultPay> {
  /**
   * Payment methods listed.
   *
   * <p>paymentInfos lists how the customer can pay. No order was made and nothing was paid. DANA answers with 2005700
   * now.
   *
   * <p>Message: "Successful".
   *
   * <p>Source: https://github.com/dana-id/dana-node/blob/e51f295/docs/payment_gateway/v1/Models/ConsultPayResponse.md
   *
   * <p>Outcome: success (request). Retry: never. Show the methods to the customer, then create the order.
   */
  public static final ConsultPay FORMER_METHODS_LISTED = new ConsultPay("2000000");

  /**
   * Payment methods listed.
   *
   * <p>paymentInfos lists how the customer can pay. No order was made, and nothing was paid or canceled.
   *
   * <p>Message: "Successful".
   *
   * <p>Source: https://github.com/dana-id/uat-script/blob/main/resource/request/components/PaymentGateway.json line 34
   * (and 1 more)
   *
   * <p>Outcome: success (request). Retry: never. Show the methods to the customer, then create the order.
   */
  public static final ConsultPay METHODS_LISTED = new ConsultPay("2005700");

  private final String value;

  private ConsultPay(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link ConsultPay#FORMER_METHODS_LISTED}. */
    FORMER_METHODS_LISTED("2000000"),
    /** {@link ConsultPay#METHODS_LISTED}. */
    METHODS_LISTED("2005700");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public ConsultPay code() {
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
    return "consult-pay";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static ConsultPay of(String value) {
    return new ConsultPay(java.util.Objects.requireNonNull(value));
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
  public int compareTo(ConsultPay other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ConsultPay && value.equals(((ConsultPay) other).value);
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
