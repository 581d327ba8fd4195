// Generated from the catalog; do not edit.
package org.midtranscodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Fraud status of Midtrans. Any text is one: a later release, or the provider, may have new ones. */
public final class FraudStatus implements Comparable<FraudStatus> {
  /**
   * Fraud screening passed.
   *
   * <p>The fraud screening of Midtrans found nothing against the transaction. That is no proof of payment: the value
   * also stands beside transactions that are pending or denied.
   *
   * <p>Source: https://docs.midtrans.com/reference/fraud-status (and 1 more)
   *
   * <p>Outcome: success (request). Retry: never. Read transaction_status for the payment itself. Do not deliver on this
   * value alone.
   */
  public static final FraudStatus ACCEPT = new FraudStatus("accept");

  /**
   * Merchant has to decide.
   *
   * <p>The fraud screening of Midtrans could not decide, so the merchant approves or denies the transaction. If the
   * merchant does not decide in time, Midtrans ends it.
   *
   * <p>Source: https://docs.midtrans.com/reference/fraud-status
   *
   * <p>Outcome: action_required (transaction). Retry: check_status_first. Approve or deny the transaction in the
   * dashboard or through the API, then check the status again. Until the result is final, deliver nothing and send
   * nothing under a new order_id.
   */
  public static final FraudStatus CHALLENGE = new FraudStatus("challenge");

  /**
   * Declined by fraud screening.
   *
   * <p>The fraud screening of Midtrans, or the merchant after a challenge, declined the transaction, so it is not paid.
   *
   * <p>Source: https://docs.midtrans.com/reference/fraud-status (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another payment method, and do not tell the
   * customer why. If the decline looks wrong, ask Midtrans to check it.
   */
  public static final FraudStatus DENY = new FraudStatus("deny");

  private final String value;

  private FraudStatus(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link FraudStatus#ACCEPT}. */
    ACCEPT("accept"),
    /** {@link FraudStatus#CHALLENGE}. */
    CHALLENGE("challenge"),
    /** {@link FraudStatus#DENY}. */
    DENY("deny");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public FraudStatus code() {
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
    return "fraud-status";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static FraudStatus of(String value) {
    return new FraudStatus(java.util.Objects.requireNonNull(value));
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
  public int compareTo(FraudStatus other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FraudStatus && value.equals(((FraudStatus) other).value);
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
