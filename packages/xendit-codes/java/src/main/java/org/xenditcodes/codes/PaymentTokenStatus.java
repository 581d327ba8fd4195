// Generated from the catalog; do not edit.
package org.xenditcodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Payment token status of Xendit. Any text is one: a later release, or the provider, may have new ones. */
public final class PaymentTokenStatus implements Comparable<PaymentTokenStatus> {
  /**
   * Token active.
   *
   * <p>The token can be charged. This call charged nothing.
   *
   * <p>Source: https://docs.xendit.co/apidocs/get-payment-token (and 1 more)
   *
   * <p>Outcome: success (request). Retry: never. Keep payment_token_id and charge with it.
   */
  public static final PaymentTokenStatus ACTIVE = new PaymentTokenStatus("ACTIVE");

  /**
   * Token canceled.
   *
   * <p>The merchant canceled the token, so it can no longer be charged. After a cancellation that you asked for, it
   * confirms it.
   *
   * <p>Source: https://docs.xendit.co/apidocs/get-payment-token (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. If you canceled it, there is nothing to do. Otherwise let the
   * customer link the account or enter the card again.
   */
  public static final PaymentTokenStatus CANCELED = new PaymentTokenStatus("CANCELED");

  /**
   * Token expired.
   *
   * <p>The token ran out at the channel and can no longer be charged.
   *
   * <p>Source: https://docs.xendit.co/apidocs/get-payment-token (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Let the customer link the account or enter the card again.
   */
  public static final PaymentTokenStatus EXPIRED = new PaymentTokenStatus("EXPIRED");

  /**
   * Linking failed.
   *
   * <p>The linking failed; failure_code tells why. Nothing was charged.
   *
   * <p>Source: https://docs.xendit.co/apidocs/get-payment-token (and 1 more)
   *
   * <p>Outcome: failed (request). Retry: after_fix. Read failure_code, then let the customer link again with a new
   * token, or pay without one.
   */
  public static final PaymentTokenStatus FAILED = new PaymentTokenStatus("FAILED");

  /**
   * Linking pending.
   *
   * <p>The linking has no result yet.
   *
   * <p>Source: https://docs.xendit.co/apidocs/get-payment-token
   *
   * <p>Outcome: pending (request). Retry: check_status_first. Wait for the webhook, or check the status of the token.
   * Do not charge it yet.
   */
  public static final PaymentTokenStatus PENDING = new PaymentTokenStatus("PENDING");

  /**
   * Linking waits for customer.
   *
   * <p>The customer has to finish the linking with what actions says. No payment exists.
   *
   * <p>Source: https://docs.xendit.co/apidocs/get-payment-token (and 1 more)
   *
   * <p>Outcome: action_required (request). Retry: never. Carry out what actions says, then wait for the webhook
   * payment_token.activation.
   */
  public static final PaymentTokenStatus REQUIRES_ACTION = new PaymentTokenStatus("REQUIRES_ACTION");

  private final String value;

  private PaymentTokenStatus(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link PaymentTokenStatus#ACTIVE}. */
    ACTIVE("ACTIVE"),
    /** {@link PaymentTokenStatus#CANCELED}. */
    CANCELED("CANCELED"),
    /** {@link PaymentTokenStatus#EXPIRED}. */
    EXPIRED("EXPIRED"),
    /** {@link PaymentTokenStatus#FAILED}. */
    FAILED("FAILED"),
    /** {@link PaymentTokenStatus#PENDING}. */
    PENDING("PENDING"),
    /** {@link PaymentTokenStatus#REQUIRES_ACTION}. */
    REQUIRES_ACTION("REQUIRES_ACTION");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public PaymentTokenStatus code() {
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
    return "payment-token-status";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static PaymentTokenStatus of(String value) {
    return new PaymentTokenStatus(java.util.Objects.requireNonNull(value));
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
  public int compareTo(PaymentTokenStatus other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PaymentTokenStatus && value.equals(((PaymentTokenStatus) other).value);
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
