// Generated from the catalog; do not edit.
package org.danacodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * State of the acquirement behind an order of DANA. Any text is one: a later release, or the provider, may have new
 * ones.
 */
public final class AcquirementStatus implements Comparable<AcquirementStatus> {
  /**
   * Order canceled.
   *
   * <p>Money that was paid before goes back.
   *
   * <p>Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/payment_gateway/v1/Models/StatusDetail.md
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Close this reference if latestTransactionStatus is 05;
   * otherwise check the status again. Another order has a new reference.
   */
  public static final AcquirementStatus CANCELED = new AcquirementStatus("CANCELLED");

  /**
   * Order closed.
   *
   * <p>The order cannot be paid any more. The page does not say whether it was paid before.
   *
   * <p>Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/payment_gateway/v1/Models/StatusDetail.md
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Close this reference if latestTransactionStatus is 05;
   * otherwise check the status again. Another order has a new reference.
   */
  public static final AcquirementStatus CLOSED = new AcquirementStatus("CLOSED");

  /**
   * Created, not paid yet.
   *
   * <p>The order is there, and the customer has not paid it.
   *
   * <p>Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/payment_gateway/v1/Models/StatusDetail.md
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Read latestTransactionStatus, then wait for the
   * notification or check the status again. Create no second order before this one is closed.
   */
  public static final AcquirementStatus CREATED = new AcquirementStatus("INIT");

  /**
   * Paid and accepted by merchant.
   *
   * <p>The customer has paid, and the merchant accepted the order afterwards.
   *
   * <p>Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/payment_gateway/v1/Models/StatusDetail.md
   *
   * <p>Outcome: success (transaction). Retry: never. Compare amount and reference with your order, then deliver once.
   * Where latestTransactionStatus says anything but 00, check the status again.
   */
  public static final AcquirementStatus ACCEPTED_BY_MERCHANT = new AcquirementStatus("MERCHANT_ACCEPT");

  /**
   * Paid by the customer, not final.
   *
   * <p>The customer has paid, and DANA has not finished the payment.
   *
   * <p>Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/payment_gateway/v1/Models/StatusDetail.md
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the notification or check the status again.
   * Do not ask the customer to pay again.
   */
  public static final AcquirementStatus PAYING = new AcquirementStatus("PAYING");

  /**
   * Order succeeded.
   *
   * <p>The customer has paid the order.
   *
   * <p>Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/payment_gateway/v1/Models/StatusDetail.md
   *
   * <p>Outcome: success (transaction). Retry: never. Compare amount and reference with your order, then deliver once.
   * Where latestTransactionStatus says anything but 00, check the status again.
   */
  public static final AcquirementStatus SUCCEEDED = new AcquirementStatus("SUCCESS");

  private final String value;

  private AcquirementStatus(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link AcquirementStatus#CANCELED}. */
    CANCELED("CANCELLED"),
    /** {@link AcquirementStatus#CLOSED}. */
    CLOSED("CLOSED"),
    /** {@link AcquirementStatus#CREATED}. */
    CREATED("INIT"),
    /** {@link AcquirementStatus#ACCEPTED_BY_MERCHANT}. */
    ACCEPTED_BY_MERCHANT("MERCHANT_ACCEPT"),
    /** {@link AcquirementStatus#PAYING}. */
    PAYING("PAYING"),
    /** {@link AcquirementStatus#SUCCEEDED}. */
    SUCCEEDED("SUCCESS");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public AcquirementStatus code() {
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
    return "acquirement-status";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static AcquirementStatus of(String value) {
    return new AcquirementStatus(java.util.Objects.requireNonNull(value));
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
  public int compareTo(AcquirementStatus other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AcquirementStatus && value.equals(((AcquirementStatus) other).value);
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
