// Generated from the catalog; do not edit.
package org.xenditcodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Payment token failure code of Xendit. Any text is one: a later release, or the provider, may have new ones. */
public final class PaymentTokenFailure implements Comparable<PaymentTokenFailure> {
  /**
   * Account linked before.
   *
   * <p>The customer linked this account before.
   *
   * <p>Source: https://docs.xendit.co/apidocs/get-payment-token
   *
   * <p>Outcome: failed (request). Retry: after_fix. Charge with the token that exists for this account.
   */
  public static final PaymentTokenFailure ACCOUNT_ALREADY_LINKED = new PaymentTokenFailure("ACCOUNT_ALREADY_LINKED");

  /**
   * Authentication failed.
   *
   * <p>The customer was not authenticated, so nothing was linked.
   *
   * <p>Source: https://docs.xendit.co/apidocs/get-payment-token
   *
   * <p>Outcome: failed (request). Retry: with_authentication. Let the customer link again with a new token, or pay in
   * another way.
   */
  public static final PaymentTokenFailure AUTHENTICATION_FAILED = new PaymentTokenFailure("AUTHENTICATION_FAILED");

  /**
   * Capture above the hold.
   *
   * <p>An amount above the hold was to be captured while the card was stored.
   *
   * <p>Source: https://docs.xendit.co/apidocs/get-payment-token
   *
   * <p>Outcome: failed (request). Retry: after_fix. Let the customer link again with a new token, or pay in another
   * way.
   */
  public static final PaymentTokenFailure CAPTURE_AMOUNT_EXCEEDED = new PaymentTokenFailure("CAPTURE_AMOUNT_EXCEEDED");

  /**
   * Card declined.
   *
   * <p>The issuer did not accept the card; the code does not tell why.
   *
   * <p>Source: https://docs.xendit.co/apidocs/get-payment-token
   *
   * <p>Outcome: failed (request). Retry: with_other_method. Let the customer link again with a new token, or pay in
   * another way.
   */
  public static final PaymentTokenFailure CARD_DECLINED = new PaymentTokenFailure("CARD_DECLINED");

  /**
   * Channel unavailable.
   *
   * <p>The channel has a problem, so nothing was linked.
   *
   * <p>Source: https://docs.xendit.co/apidocs/get-payment-token
   *
   * <p>Outcome: failed (request). Retry: later. Let the customer link again later, or with another channel.
   */
  public static final PaymentTokenFailure CHANNEL_UNAVAILABLE = new PaymentTokenFailure("CHANNEL_UNAVAILABLE");

  /**
   * Insufficient funds.
   *
   * <p>The account of the customer does not hold enough for the check.
   *
   * <p>Source: https://docs.xendit.co/apidocs/get-payment-token
   *
   * <p>Outcome: failed (request). Retry: after_fix. Let the customer link again with a new token, or pay in another
   * way.
   */
  public static final PaymentTokenFailure INSUFFICIENT_BALANCE = new PaymentTokenFailure("INSUFFICIENT_BALANCE");

  /**
   * Account details not valid.
   *
   * <p>The details that the customer entered were not accepted.
   *
   * <p>Source: https://docs.xendit.co/apidocs/get-payment-token
   *
   * <p>Outcome: failed (request). Retry: after_fix. Let the customer link again with a new token, or pay in another
   * way.
   */
  public static final PaymentTokenFailure INVALID_ACCOUNT_DETAILS = new PaymentTokenFailure("INVALID_ACCOUNT_DETAILS");

  /**
   * Merchant settings not valid.
   *
   * <p>The channel does not accept the settings of the merchant.
   *
   * <p>Source: https://docs.xendit.co/apidocs/get-payment-token
   *
   * <p>Outcome: failed (request). Retry: after_fix. Ask Xendit to correct the settings. Until then offer another
   * channel.
   */
  public static final PaymentTokenFailure INVALID_MERCHANT_SETTINGS = new PaymentTokenFailure("INVALID_MERCHANT_SETTINGS");

  /**
   * Issuer not available.
   *
   * <p>The bank or e-wallet could not be reached, so nothing was linked.
   *
   * <p>Source: https://docs.xendit.co/apidocs/get-payment-token
   *
   * <p>Outcome: failed (request). Retry: later. Let the customer link again later.
   */
  public static final PaymentTokenFailure ISSUER_UNAVAILABLE = new PaymentTokenFailure("ISSUER_UNAVAILABLE");

  private final String value;

  private PaymentTokenFailure(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link PaymentTokenFailure#ACCOUNT_ALREADY_LINKED}. */
    ACCOUNT_ALREADY_LINKED("ACCOUNT_ALREADY_LINKED"),
    /** {@link PaymentTokenFailure#AUTHENTICATION_FAILED}. */
    AUTHENTICATION_FAILED("AUTHENTICATION_FAILED"),
    /** {@link PaymentTokenFailure#CAPTURE_AMOUNT_EXCEEDED}. */
    CAPTURE_AMOUNT_EXCEEDED("CAPTURE_AMOUNT_EXCEEDED"),
    /** {@link PaymentTokenFailure#CARD_DECLINED}. */
    CARD_DECLINED("CARD_DECLINED"),
    /** {@link PaymentTokenFailure#CHANNEL_UNAVAILABLE}. */
    CHANNEL_UNAVAILABLE("CHANNEL_UNAVAILABLE"),
    /** {@link PaymentTokenFailure#INSUFFICIENT_BALANCE}. */
    INSUFFICIENT_BALANCE("INSUFFICIENT_BALANCE"),
    /** {@link PaymentTokenFailure#INVALID_ACCOUNT_DETAILS}. */
    INVALID_ACCOUNT_DETAILS("INVALID_ACCOUNT_DETAILS"),
    /** {@link PaymentTokenFailure#INVALID_MERCHANT_SETTINGS}. */
    INVALID_MERCHANT_SETTINGS("INVALID_MERCHANT_SETTINGS"),
    /** {@link PaymentTokenFailure#ISSUER_UNAVAILABLE}. */
    ISSUER_UNAVAILABLE("ISSUER_UNAVAILABLE");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public PaymentTokenFailure code() {
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
    return "payment-token-failure";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static PaymentTokenFailure of(String value) {
    return new PaymentTokenFailure(java.util.Objects.requireNonNull(value));
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
  public int compareTo(PaymentTokenFailure other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PaymentTokenFailure && value.equals(((PaymentTokenFailure) other).value);
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
