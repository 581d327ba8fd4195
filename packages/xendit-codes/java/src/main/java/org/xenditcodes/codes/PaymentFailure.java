// Generated from the catalog; do not edit.
package org.xenditcodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Payment failure code of Xendit. Any text is one: a later release, or the provider, may have new ones. */
public final class PaymentFailure implements Comparable<PaymentFailure> {
  /**
   * Account or card blocked.
   *
   * <p>The bank or e-wallet refuses access to the account of the customer.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another payment method, in a new payment request
   * with a new reference_id.
   */
  public static final PaymentFailure ACCOUNT_ACCESS_BLOCKED = new PaymentFailure("ACCOUNT_ACCESS_BLOCKED");

  /**
   * Account or card not active.
   *
   * <p>The account of the customer is not active for such payments.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another payment method, in a new payment request
   * with a new reference_id.
   */
  public static final PaymentFailure ACCOUNT_NOT_ACTIVATED = new PaymentFailure("ACCOUNT_NOT_ACTIVATED");

  /**
   * Authentication failed.
   *
   * <p>The customer was not authenticated; for cards, the 3-D Secure fields say more.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_authentication. Let the customer try again with authentication, in a
   * new payment request with a new reference_id.
   */
  public static final PaymentFailure AUTHENTICATION_FAILED = new PaymentFailure("AUTHENTICATION_FAILED");

  /**
   * Capture above the hold.
   *
   * <p>More was to be captured than is on hold.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Check what is on hold and what was captured. A person decides
   * about another attempt.
   */
  public static final PaymentFailure CAPTURE_AMOUNT_EXCEEDED = new PaymentFailure("CAPTURE_AMOUNT_EXCEEDED");

  /**
   * Card declined.
   *
   * <p>The card was declined; the code does not tell why.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  public static final PaymentFailure CARD_DECLINED = new PaymentFailure("CARD_DECLINED");

  /**
   * Channel unavailable.
   *
   * <p>The payment channel had a problem, so the payment was not made.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: later. Let the customer try again later or pay in another way, in a new
   * payment request with a new reference_id.
   */
  public static final PaymentFailure CHANNEL_UNAVAILABLE = new PaymentFailure("CHANNEL_UNAVAILABLE");

  /**
   * Declined by issuer (do not honor).
   *
   * <p>The issuer declined and gives no reason.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  public static final PaymentFailure DECLINED_BY_ISSUER = new PaymentFailure("DECLINED_BY_ISSUER");

  /**
   * Declined by processor.
   *
   * <p>The processor declined; the code does not tell why.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  public static final PaymentFailure DECLINED_BY_PROCESSOR = new PaymentFailure("DECLINED_BY_PROCESSOR");

  /**
   * Card expired.
   *
   * <p>The card has expired, or its date was entered wrongly.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Let the customer correct it, then make a new payment request
   * with a new reference_id.
   */
  public static final PaymentFailure EXPIRED_CARD = new PaymentFailure("EXPIRED_CARD");

  /**
   * OTP expired.
   *
   * <p>The OTP was entered too late.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_authentication. Let the customer try again with authentication, in a
   * new payment request with a new reference_id.
   */
  public static final PaymentFailure EXPIRED_OTP = new PaymentFailure("EXPIRED_OTP");

  /**
   * Failed, no details.
   *
   * <p>The channel gives no reason for the failure.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Let the customer try again later or pay in another
   * way, in a new payment request with a new reference_id.
   */
  public static final PaymentFailure NO_DETAILS = new PaymentFailure("FAILURE_DETAILS_UNAVAILABLE");

  /**
   * Card inactive or not permitted.
   *
   * <p>The card is not active, or not allowed for this kind of payment.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  public static final PaymentFailure INACTIVE_CARD = new PaymentFailure("INACTIVE_OR_UNAUTHORIZED_CARD");

  /**
   * Insufficient funds.
   *
   * <p>The customer does not have enough balance or credit. It is not the balance of the merchant.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another payment method, in a new payment request
   * with a new reference_id.
   */
  public static final PaymentFailure PAYER_BALANCE_TOO_LOW = new PaymentFailure("INSUFFICIENT_BALANCE");

  /**
   * Account details not valid.
   *
   * <p>The details of the account that the customer entered are not valid.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Let the customer correct it, then make a new payment request
   * with a new reference_id.
   */
  public static final PaymentFailure INVALID_ACCOUNT_DETAILS = new PaymentFailure("INVALID_ACCOUNT_DETAILS");

  /**
   * Invalid card number.
   *
   * <p>The issuer has no card with this number, or no issuer was found for it.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Ask the customer to check the number or to use another
   * card, in a new payment request with a new reference_id.
   */
  public static final PaymentFailure INVALID_CARD = new PaymentFailure("INVALID_CARD");

  /**
   * Incorrect CVV.
   *
   * <p>The issuer declined because of the security code, or the card does not suit this kind of payment.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Let the customer correct it, then make a new payment request
   * with a new reference_id.
   */
  public static final PaymentFailure INVALID_CVV = new PaymentFailure("INVALID_CVV");

  /**
   * Merchant credentials not valid.
   *
   * <p>The channel does not accept the credentials of the merchant.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Ask Xendit to correct it. Until then offer another
   * payment method.
   */
  public static final PaymentFailure INVALID_MERCHANT_CREDENTIALS = new PaymentFailure("INVALID_MERCHANT_CREDENTIALS");

  /**
   * Merchant settings not valid.
   *
   * <p>The channel does not accept the settings of the merchant.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Ask Xendit to correct it. Until then offer another
   * payment method.
   */
  public static final PaymentFailure INVALID_MERCHANT_SETTINGS = new PaymentFailure("INVALID_MERCHANT_SETTINGS");

  /**
   * OTP wrong.
   *
   * <p>The OTP is not the one that was sent.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_authentication. Let the customer try again with authentication, in a
   * new payment request with a new reference_id.
   */
  public static final PaymentFailure INVALID_OTP = new PaymentFailure("INVALID_OTP");

  /**
   * Payment token invalid or expired.
   *
   * <p>The saved account or card can no longer be charged.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Let the customer link the account or enter the card again, then
   * make a new payment request.
   */
  public static final PaymentFailure PAYMENT_TOKEN_INVALID = new PaymentFailure("INVALID_TOKEN");

  /**
   * Suspected fraud.
   *
   * <p>The issuer declined on suspicion of fraud.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Do not tell the customer why. Offer another payment
   * method, and review the order.
   */
  public static final PaymentFailure ISSUER_SUSPECTS_FRAUD = new PaymentFailure("ISSUER_SUSPECT_FRAUD");

  /**
   * Issuer not available.
   *
   * <p>The issuer could not be reached, so the payment was not made.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: later. Let the customer try again later or pay in another way, in a new
   * payment request with a new reference_id.
   */
  public static final PaymentFailure ISSUER_UNAVAILABLE = new PaymentFailure("ISSUER_UNAVAILABLE");

  /**
   * Too many OTP attempts.
   *
   * <p>The OTP was wrong too often.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: later. Let the customer try again later or pay in another way, in a new
   * payment request with a new reference_id.
   */
  public static final PaymentFailure OTP_ATTEMPTS_EXCEEDED = new PaymentFailure("OTP_ATTEMPT_COUNTS_EXCEEDED");

  /**
   * Approved in part.
   *
   * <p>The issuer approved a part of the amount. Beside a failure it is not certain what was charged.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * <p>Outcome: action_required (transaction). Retry: never. Do not deliver on this code. Check the status and the
   * approved amount before the customer pays again.
   */
  public static final PaymentFailure PARTIAL_APPROVAL = new PaymentFailure("PARTIAL_APPROVAL");

  /**
   * No answer from channel.
   *
   * <p>The channel did not answer in time. It may have taken the money.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of the payment first. Only if Xendit
   * answers FAILED again, let the customer pay anew in a new payment request.
   */
  public static final PaymentFailure PARTNER_TIMEOUT = new PaymentFailure("PARTNER_TIMEOUT_ERROR");

  /**
   * Amount limit exceeded.
   *
   * <p>The amount is outside of what the channel or the account of the customer allows.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another payment method, in a new payment request
   * with a new reference_id.
   */
  public static final PaymentFailure AMOUNT_LIMIT_EXCEEDED = new PaymentFailure("PAYMENT_AMOUNT_LIMITS_EXCEEDED");

  /**
   * Too many payment attempts.
   *
   * <p>The customer tried as often as the channel allows.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another payment method, in a new payment request
   * with a new reference_id.
   */
  public static final PaymentFailure ATTEMPTS_EXCEEDED = new PaymentFailure("PAYMENT_ATTEMPT_COUNTS_EXCEEDED");

  /**
   * Payment request expired.
   *
   * <p>The time to pay was over before the customer paid.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. If the customer still wants to pay, make a new payment
   * request with a new reference_id.
   */
  public static final PaymentFailure PAYMENT_REQUEST_EXPIRED = new PaymentFailure("PAYMENT_REQUEST_EXPIRED");

  /**
   * Error at processor.
   *
   * <p>The processor could not process the payment this time, or refers to a technical reason of the issuer.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: later. Let the customer try again later or pay in another way, in a new
   * payment request with a new reference_id.
   */
  public static final PaymentFailure PROCESSOR_ERROR = new PaymentFailure("PROCESSOR_ERROR");

  /**
   * Error at processor.
   *
   * <p>The processor could not process the payment this time.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * <p>Outcome: failed (transaction). Retry: later. Let the customer try again in a few minutes or pay in another way,
   * in a new payment request with a new reference_id.
   */
  public static final PaymentFailure PROCESS_ERROR = new PaymentFailure("PROCESS_ERROR");

  /**
   * Internal error at the provider.
   *
   * <p>An error inside Xendit while the payment was processed.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of the payment first. Only if Xendit
   * answers FAILED again, let the customer pay anew in a new payment request.
   */
  public static final PaymentFailure SERVER_ERROR = new PaymentFailure("SERVER_ERROR");

  /**
   * Card reported stolen.
   *
   * <p>The issuer declined because the card was reported lost or stolen, or is to be retained.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Do not try this card again, and do not tell the
   * customer why. Offer another payment method.
   */
  public static final PaymentFailure STOLEN_CARD = new PaymentFailure("STOLEN_CARD");

  /**
   * Approved by issuer.
   *
   * <p>The issuer approved. Beside a failure it is not certain whether the card was charged.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * <p>Outcome: success (request). Retry: check_status_first. Check the status of the payment first, and deliver only
   * on SUCCEEDED. Do not charge the card again before the result is final.
   */
  public static final PaymentFailure APPROVED_BY_ISSUER = new PaymentFailure("SUCCESS");

  /**
   * Suspected fraud.
   *
   * <p>The payment was declined on suspicion of fraud.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Do not tell the customer why. Offer another payment
   * method, and review the order.
   */
  public static final PaymentFailure SUSPECTED_FRAUD = new PaymentFailure("SUSPECTED_FRAUDULENT");

  /**
   * Authentication timed out.
   *
   * <p>The time for the challenge of 3-D Secure was over, so the card was not charged.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * <p>Outcome: failed (transaction). Retry: with_authentication. Let the customer try again with authentication, in a
   * new payment request with a new reference_id.
   */
  public static final PaymentFailure AUTHENTICATION_TIMEOUT = new PaymentFailure("TIMEOUT_ERROR");

  /**
   * Timeout waiting for an answer.
   *
   * <p>The payment ran into a timeout. It may have been made.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of the payment first. Only if Xendit
   * answers FAILED again, let the customer pay anew in a new payment request.
   */
  public static final PaymentFailure TIMEOUT = new PaymentFailure("TIMEOUT_ERROR");

  /**
   * Stopped by the account holder.
   *
   * <p>The customer had the bank stop such payments, and the networks forbid another attempt with this card.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Do not try this card again. Offer another card or
   * payment method, in a new payment request with a new reference_id.
   */
  public static final PaymentFailure TRANSACTION_BLOCKED = new PaymentFailure("TRANSACTION_BLOCKED");

  /**
   * Refused by customer.
   *
   * <p>The customer refused the payment in the app or on the page.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. If the customer still wants to pay, make a new payment
   * request with a new reference_id.
   */
  public static final PaymentFailure CUSTOMER_DECLINED = new PaymentFailure("USER_DECLINED_PAYMENT");

  /**
   * Customer device not reached.
   *
   * <p>The device of the customer could not be reached for the confirmation.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: later. Let the customer try again later or pay in another way, in a new
   * payment request with a new reference_id.
   */
  public static final PaymentFailure DEVICE_UNREACHABLE = new PaymentFailure("USER_DEVICE_UNREACHABLE");

  /**
   * Not confirmed by customer.
   *
   * <p>The customer did not confirm the payment in time.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_authentication. Let the customer try again with authentication, in a
   * new payment request with a new reference_id.
   */
  public static final PaymentFailure NOT_AUTHORIZED_BY_CUSTOMER = new PaymentFailure("USER_DID_NOT_AUTHORIZE");

  private final String value;

  private PaymentFailure(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link PaymentFailure#ACCOUNT_ACCESS_BLOCKED}. */
    ACCOUNT_ACCESS_BLOCKED("ACCOUNT_ACCESS_BLOCKED"),
    /** {@link PaymentFailure#ACCOUNT_NOT_ACTIVATED}. */
    ACCOUNT_NOT_ACTIVATED("ACCOUNT_NOT_ACTIVATED"),
    /** {@link PaymentFailure#AUTHENTICATION_FAILED}. */
    AUTHENTICATION_FAILED("AUTHENTICATION_FAILED"),
    /** {@link PaymentFailure#CAPTURE_AMOUNT_EXCEEDED}. */
    CAPTURE_AMOUNT_EXCEEDED("CAPTURE_AMOUNT_EXCEEDED"),
    /** {@link PaymentFailure#CARD_DECLINED}. */
    CARD_DECLINED("CARD_DECLINED"),
    /** {@link PaymentFailure#CHANNEL_UNAVAILABLE}. */
    CHANNEL_UNAVAILABLE("CHANNEL_UNAVAILABLE"),
    /** {@link PaymentFailure#DECLINED_BY_ISSUER}. */
    DECLINED_BY_ISSUER("DECLINED_BY_ISSUER"),
    /** {@link PaymentFailure#DECLINED_BY_PROCESSOR}. */
    DECLINED_BY_PROCESSOR("DECLINED_BY_PROCESSOR"),
    /** {@link PaymentFailure#EXPIRED_CARD}. */
    EXPIRED_CARD("EXPIRED_CARD"),
    /** {@link PaymentFailure#EXPIRED_OTP}. */
    EXPIRED_OTP("EXPIRED_OTP"),
    /** {@link PaymentFailure#NO_DETAILS}. */
    NO_DETAILS("FAILURE_DETAILS_UNAVAILABLE"),
    /** {@link PaymentFailure#INACTIVE_CARD}. */
    INACTIVE_CARD("INACTIVE_OR_UNAUTHORIZED_CARD"),
    /** {@link PaymentFailure#PAYER_BALANCE_TOO_LOW}. */
    PAYER_BALANCE_TOO_LOW("INSUFFICIENT_BALANCE"),
    /** {@link PaymentFailure#INVALID_ACCOUNT_DETAILS}. */
    INVALID_ACCOUNT_DETAILS("INVALID_ACCOUNT_DETAILS"),
    /** {@link PaymentFailure#INVALID_CARD}. */
    INVALID_CARD("INVALID_CARD"),
    /** {@link PaymentFailure#INVALID_CVV}. */
    INVALID_CVV("INVALID_CVV"),
    /** {@link PaymentFailure#INVALID_MERCHANT_CREDENTIALS}. */
    INVALID_MERCHANT_CREDENTIALS("INVALID_MERCHANT_CREDENTIALS"),
    /** {@link PaymentFailure#INVALID_MERCHANT_SETTINGS}. */
    INVALID_MERCHANT_SETTINGS("INVALID_MERCHANT_SETTINGS"),
    /** {@link PaymentFailure#INVALID_OTP}. */
    INVALID_OTP("INVALID_OTP"),
    /** {@link PaymentFailure#PAYMENT_TOKEN_INVALID}. */
    PAYMENT_TOKEN_INVALID("INVALID_TOKEN"),
    /** {@link PaymentFailure#ISSUER_SUSPECTS_FRAUD}. */
    ISSUER_SUSPECTS_FRAUD("ISSUER_SUSPECT_FRAUD"),
    /** {@link PaymentFailure#ISSUER_UNAVAILABLE}. */
    ISSUER_UNAVAILABLE("ISSUER_UNAVAILABLE"),
    /** {@link PaymentFailure#OTP_ATTEMPTS_EXCEEDED}. */
    OTP_ATTEMPTS_EXCEEDED("OTP_ATTEMPT_COUNTS_EXCEEDED"),
    /** {@link PaymentFailure#PARTIAL_APPROVAL}. */
    PARTIAL_APPROVAL("PARTIAL_APPROVAL"),
    /** {@link PaymentFailure#PARTNER_TIMEOUT}. */
    PARTNER_TIMEOUT("PARTNER_TIMEOUT_ERROR"),
    /** {@link PaymentFailure#AMOUNT_LIMIT_EXCEEDED}. */
    AMOUNT_LIMIT_EXCEEDED("PAYMENT_AMOUNT_LIMITS_EXCEEDED"),
    /** {@link PaymentFailure#ATTEMPTS_EXCEEDED}. */
    ATTEMPTS_EXCEEDED("PAYMENT_ATTEMPT_COUNTS_EXCEEDED"),
    /** {@link PaymentFailure#PAYMENT_REQUEST_EXPIRED}. */
    PAYMENT_REQUEST_EXPIRED("PAYMENT_REQUEST_EXPIRED"),
    /** {@link PaymentFailure#PROCESSOR_ERROR}. */
    PROCESSOR_ERROR("PROCESSOR_ERROR"),
    /** {@link PaymentFailure#PROCESS_ERROR}. */
    PROCESS_ERROR("PROCESS_ERROR"),
    /** {@link PaymentFailure#SERVER_ERROR}. */
    SERVER_ERROR("SERVER_ERROR"),
    /** {@link PaymentFailure#STOLEN_CARD}. */
    STOLEN_CARD("STOLEN_CARD"),
    /** {@link PaymentFailure#APPROVED_BY_ISSUER}. */
    APPROVED_BY_ISSUER("SUCCESS"),
    /** {@link PaymentFailure#SUSPECTED_FRAUD}. */
    SUSPECTED_FRAUD("SUSPECTED_FRAUDULENT"),
    /** {@link PaymentFailure#TIMEOUT}. */
    TIMEOUT("TIMEOUT_ERROR"),
    /** {@link PaymentFailure#TRANSACTION_BLOCKED}. */
    TRANSACTION_BLOCKED("TRANSACTION_BLOCKED"),
    /** {@link PaymentFailure#CUSTOMER_DECLINED}. */
    CUSTOMER_DECLINED("USER_DECLINED_PAYMENT"),
    /** {@link PaymentFailure#DEVICE_UNREACHABLE}. */
    DEVICE_UNREACHABLE("USER_DEVICE_UNREACHABLE"),
    /** {@link PaymentFailure#NOT_AUTHORIZED_BY_CUSTOMER}. */
    NOT_AUTHORIZED_BY_CUSTOMER("USER_DID_NOT_AUTHORIZE");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public PaymentFailure code() {
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
    return "payment-failure";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static PaymentFailure of(String value) {
    return new PaymentFailure(java.util.Objects.requireNonNull(value));
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
  public int compareTo(PaymentFailure other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PaymentFailure && value.equals(((PaymentFailure) other).value);
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
