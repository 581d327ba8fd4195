// Generated from the catalog; do not edit.
package org.xenditcodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** 3-D Secure status reason of Xendit. Any text is one: a later release, or the provider, may have new ones. */
public final class ThreeDsReason implements Comparable<ThreeDsReason> {
  /**
   * Authentication failed.
   *
   * <p>The issuer judged the risk of the payment as too high.
   *
   * <p>Message: "Card authentication failed".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * <p>Outcome: failed (request). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  public static final ThreeDsReason AUTHENTICATION_FAILED_TWO_DIGITS = new ThreeDsReason("01");

  /**
   * Device not known.
   *
   * <p>The issuer does not know the device of the customer.
   *
   * <p>Message: "Unknown Device".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * <p>Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  public static final ThreeDsReason UNKNOWN_DEVICE_TWO_DIGITS = new ThreeDsReason("02");

  /**
   * Device not supported.
   *
   * <p>The device cannot do the authentication that the issuer asks for.
   *
   * <p>Message: "Unsupported Device".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * <p>Outcome: failed (request). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  public static final ThreeDsReason UNSUPPORTED_DEVICE_TWO_DIGITS = new ThreeDsReason("03");

  /**
   * Too many authentications.
   *
   * <p>The customer was authenticated too often recently.
   *
   * <p>Message: "Exceeds authentication frequency limit".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * <p>Outcome: failed (request). Retry: later. Let the customer try again later or pay in another way, in a new
   * payment request with a new reference_id.
   */
  public static final ThreeDsReason TOO_MANY_AUTHENTICATIONS_TWO_DIGITS = new ThreeDsReason("04");

  /**
   * Card expired.
   *
   * <p>The card has expired, or its date was entered wrongly.
   *
   * <p>Message: "Expired card".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * <p>Outcome: failed (request). Retry: after_fix. Let the customer correct it, then make a new payment request with a
   * new reference_id.
   */
  public static final ThreeDsReason EXPIRED_CARD_TWO_DIGITS = new ThreeDsReason("05");

  /**
   * Invalid card number.
   *
   * <p>The number cannot be that of a card.
   *
   * <p>Message: "Invalid card number".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * <p>Outcome: failed (request). Retry: after_fix. Let the customer correct it, then make a new payment request with a
   * new reference_id.
   */
  public static final ThreeDsReason INVALID_CARD_NUMBER_TWO_DIGITS = new ThreeDsReason("06");

  /**
   * Transaction not valid.
   *
   * <p>The issuer does not accept this kind of transaction.
   *
   * <p>Message: "Invalid transaction".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * <p>Outcome: failed (request). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  public static final ThreeDsReason INVALID_TRANSACTION_TWO_DIGITS = new ThreeDsReason("07");

  /**
   * No record of the card.
   *
   * <p>The issuer has no record of this card number.
   *
   * <p>Message: "No Card record".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * <p>Outcome: failed (request). Retry: after_fix. Let the customer correct it, then make a new payment request with a
   * new reference_id.
   */
  public static final ThreeDsReason NO_CARD_RECORD_TWO_DIGITS = new ThreeDsReason("08");

  /**
   * Security failure.
   *
   * <p>A problem of security was found during the authentication.
   *
   * <p>Message: "Security failure".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * <p>Outcome: failed (request). Retry: with_new_reference. Do not tell the customer why. Offer another payment
   * method, and review the order.
   */
  public static final ThreeDsReason SECURITY_FAILURE_TWO_DIGITS = new ThreeDsReason("09");

  /**
   * Authentication failed.
   *
   * <p>The issuer judged the risk of the payment as too high.
   *
   * <p>Message: "Card authentication failed".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 246
   *
   * <p>Outcome: failed (request). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  public static final ThreeDsReason AUTHENTICATION_FAILED = new ThreeDsReason("1");

  /**
   * Card reported stolen.
   *
   * <p>Message: "Stolen card".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 255
   *
   * <p>Outcome: failed (request). Retry: with_new_reference. Do not try this card again, and do not tell the customer
   * why. Offer another payment method.
   */
  public static final ThreeDsReason STOLEN_CARD = new ThreeDsReason("10");

  /**
   * Suspected fraud.
   *
   * <p>The issuer takes the payment for highly suspicious.
   *
   * <p>Message: "Suspected fraud".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 256
   *
   * <p>Outcome: failed (request). Retry: with_new_reference. Do not tell the customer why. Offer another payment
   * method, and review the order.
   */
  public static final ThreeDsReason SUSPECTED_FRAUD = new ThreeDsReason("11");

  /**
   * Transaction not permitted.
   *
   * <p>The issuer blocks this kind of payment for the customer.
   *
   * <p>Message: "Transaction not permitted to cardholder".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 257
   *
   * <p>Outcome: failed (request). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  public static final ThreeDsReason NOT_PERMITTED_TO_CARDHOLDER = new ThreeDsReason("12");

  /**
   * Customer not enrolled.
   *
   * <p>The customer has not signed up for the authentication of the issuer.
   *
   * <p>Message: "Cardholder not enrolled in service".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 258
   *
   * <p>Outcome: failed (request). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  public static final ThreeDsReason NOT_ENROLLED = new ThreeDsReason("13");

  /**
   * Authentication timed out at issuer.
   *
   * <p>The issuer was too slow with the authentication, so no payment was tried.
   *
   * <p>Message: "Transaction timed out at the ACS".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 259
   *
   * <p>Outcome: failed (request). Retry: later. Let the customer try again after a minute, in a new payment request.
   */
  public static final ThreeDsReason ACS_TIMEOUT = new ThreeDsReason("14");

  /**
   * Low confidence.
   *
   * <p>It only says how sure the issuer is of its result.
   *
   * <p>Message: "Low Confidence".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 260
   *
   * <p>Outcome: success (request). Retry: never. Go by the status of the payment.
   */
  public static final ThreeDsReason LOW_CONFIDENCE = new ThreeDsReason("15");

  /**
   * Medium confidence.
   *
   * <p>It only says how sure the issuer is of its result.
   *
   * <p>Message: "Medium Confidence".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 261
   *
   * <p>Outcome: success (request). Retry: never. Go by the status of the payment.
   */
  public static final ThreeDsReason MEDIUM_CONFIDENCE = new ThreeDsReason("16");

  /**
   * High confidence.
   *
   * <p>It only says how sure the issuer is of its result.
   *
   * <p>Message: "High Confidence".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 262
   *
   * <p>Outcome: success (request). Retry: never. Go by the status of the payment.
   */
  public static final ThreeDsReason HIGH_CONFIDENCE = new ThreeDsReason("17");

  /**
   * Very high confidence.
   *
   * <p>It only says how sure the issuer is of its result.
   *
   * <p>Message: "Very High Confidence".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 263
   *
   * <p>Outcome: success (request). Retry: never. Go by the status of the payment.
   */
  public static final ThreeDsReason VERY_HIGH_CONFIDENCE = new ThreeDsReason("18");

  /**
   * Device not known.
   *
   * <p>The issuer does not know the device of the customer.
   *
   * <p>Message: "Unknown Device".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 247
   *
   * <p>Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  public static final ThreeDsReason UNKNOWN_DEVICE = new ThreeDsReason("2");

  /**
   * Only with a payment.
   *
   * <p>The issuer does not authenticate this card without a payment.
   *
   * <p>Message: "Non-payment transaction not supported".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 264
   *
   * <p>Outcome: failed (request). Retry: with_new_reference. Do not repeat an authentication without a payment for this
   * card. Let the customer pay, or use another card.
   */
  public static final ThreeDsReason NON_PAYMENT_NOT_SUPPORTED = new ThreeDsReason("20");

  /**
   * Only with the customer.
   *
   * <p>The issuer does not authenticate this card without the customer.
   *
   * <p>Message: "3RI transaction not supported".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 265
   *
   * <p>Outcome: failed (request). Retry: with_new_reference. Do not repeat it for this card. Let the customer pay, or
   * decide by your own risk to charge without authentication.
   */
  public static final ThreeDsReason MERCHANT_INITIATED_NOT_SUPPORTED = new ThreeDsReason("21");

  /**
   * Technical problem at issuer.
   *
   * <p>A technical problem at the issuer stopped the authentication, so no payment was tried.
   *
   * <p>Message: "ACS technical issue".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 266
   *
   * <p>Outcome: failed (request). Retry: later. Let the customer try again later or pay in another way, in a new
   * payment request with a new reference_id.
   */
  public static final ThreeDsReason ACS_TECHNICAL_ISSUE = new ThreeDsReason("22");

  /**
   * Decoupled authentication needed.
   *
   * <p>The issuer wanted to ask the customer elsewhere, for example in an app, and the request did not offer that.
   *
   * <p>Message: "Decoupled authentication required by ACS but not requested by 3DS requestor".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 267
   *
   * <p>Outcome: failed (request). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  public static final ThreeDsReason DECOUPLED_REQUIRED = new ThreeDsReason("23");

  /**
   * Decoupled authentication expired.
   *
   * <p>The customer did not answer the question of the issuer in time.
   *
   * <p>Message: "3DS requestor decoupled max expiry time exceeded".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 268
   *
   * <p>Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  public static final ThreeDsReason DECOUPLED_EXPIRED = new ThreeDsReason("24");

  /**
   * Time too short.
   *
   * <p>The issuer did not even ask the customer, because the time was too short.
   *
   * <p>Message: "Low-latency Decoupled Authentication was provided insufficient time to authenticate the Cardholder.
   * The ACS will not make an attempt to authenticate the Cardholder.".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 269
   *
   * <p>Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  public static final ThreeDsReason DECOUPLED_TIME_TOO_SHORT = new ThreeDsReason("25");

  /**
   * Authentication not finished.
   *
   * <p>The customer did not finish the authentication. three_ds_challenge_cancel_code says how it ended.
   *
   * <p>Message: "Authentication attempted but not performed by the cardholder".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 270
   *
   * <p>Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  public static final ThreeDsReason NOT_PERFORMED_BY_CUSTOMER = new ThreeDsReason("26");

  /**
   * Reserved value.
   *
   * <p>The value begins a range that is reserved and has no meaning yet.
   *
   * <p>Message: "Reserved for EMVCo future use".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 271
   *
   * <p>Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  public static final ThreeDsReason RESERVED_27 = new ThreeDsReason("27");

  /**
   * Device not supported.
   *
   * <p>The device cannot do the authentication that the issuer asks for.
   *
   * <p>Message: "Unsupported Device".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 248
   *
   * <p>Outcome: failed (request). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  public static final ThreeDsReason UNSUPPORTED_DEVICE = new ThreeDsReason("3");

  /**
   * Too many authentications.
   *
   * <p>The customer was authenticated too often recently.
   *
   * <p>Message: "Exceeds authentication frequency limit".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 249
   *
   * <p>Outcome: failed (request). Retry: later. Let the customer try again later or pay in another way, in a new
   * payment request with a new reference_id.
   */
  public static final ThreeDsReason TOO_MANY_AUTHENTICATIONS = new ThreeDsReason("4");

  /**
   * Card expired.
   *
   * <p>The card has expired, or its date was entered wrongly.
   *
   * <p>Message: "Expired card".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 250
   *
   * <p>Outcome: failed (request). Retry: after_fix. Let the customer correct it, then make a new payment request with a
   * new reference_id.
   */
  public static final ThreeDsReason EXPIRED_CARD = new ThreeDsReason("5");

  /**
   * Invalid card number.
   *
   * <p>The number cannot be that of a card.
   *
   * <p>Message: "Invalid card number".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 251
   *
   * <p>Outcome: failed (request). Retry: after_fix. Let the customer correct it, then make a new payment request with a
   * new reference_id.
   */
  public static final ThreeDsReason INVALID_CARD_NUMBER = new ThreeDsReason("6");

  /**
   * Transaction not valid.
   *
   * <p>The issuer does not accept this kind of transaction.
   *
   * <p>Message: "Invalid transaction".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 252
   *
   * <p>Outcome: failed (request). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  public static final ThreeDsReason INVALID_TRANSACTION = new ThreeDsReason("7");

  /**
   * No record of the card.
   *
   * <p>The issuer has no record of this card number.
   *
   * <p>Message: "No Card record".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 253
   *
   * <p>Outcome: failed (request). Retry: after_fix. Let the customer correct it, then make a new payment request with a
   * new reference_id.
   */
  public static final ThreeDsReason NO_CARD_RECORD = new ThreeDsReason("8");

  /**
   * Reserved value.
   *
   * <p>The value begins a range that is reserved and has no meaning yet.
   *
   * <p>Message: "Reserved for DS use".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 272
   *
   * <p>Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  public static final ThreeDsReason RESERVED_80 = new ThreeDsReason("80");

  /**
   * Security failure.
   *
   * <p>A problem of security was found during the authentication.
   *
   * <p>Message: "Security failure".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 254
   *
   * <p>Outcome: failed (request). Retry: with_new_reference. Do not tell the customer why. Offer another payment
   * method, and review the order.
   */
  public static final ThreeDsReason SECURITY_FAILURE = new ThreeDsReason("9");

  private final String value;

  private ThreeDsReason(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link ThreeDsReason#AUTHENTICATION_FAILED_TWO_DIGITS}. */
    AUTHENTICATION_FAILED_TWO_DIGITS("01"),
    /** {@link ThreeDsReason#UNKNOWN_DEVICE_TWO_DIGITS}. */
    UNKNOWN_DEVICE_TWO_DIGITS("02"),
    /** {@link ThreeDsReason#UNSUPPORTED_DEVICE_TWO_DIGITS}. */
    UNSUPPORTED_DEVICE_TWO_DIGITS("03"),
    /** {@link ThreeDsReason#TOO_MANY_AUTHENTICATIONS_TWO_DIGITS}. */
    TOO_MANY_AUTHENTICATIONS_TWO_DIGITS("04"),
    /** {@link ThreeDsReason#EXPIRED_CARD_TWO_DIGITS}. */
    EXPIRED_CARD_TWO_DIGITS("05"),
    /** {@link ThreeDsReason#INVALID_CARD_NUMBER_TWO_DIGITS}. */
    INVALID_CARD_NUMBER_TWO_DIGITS("06"),
    /** {@link ThreeDsReason#INVALID_TRANSACTION_TWO_DIGITS}. */
    INVALID_TRANSACTION_TWO_DIGITS("07"),
    /** {@link ThreeDsReason#NO_CARD_RECORD_TWO_DIGITS}. */
    NO_CARD_RECORD_TWO_DIGITS("08"),
    /** {@link ThreeDsReason#SECURITY_FAILURE_TWO_DIGITS}. */
    SECURITY_FAILURE_TWO_DIGITS("09"),
    /** {@link ThreeDsReason#AUTHENTICATION_FAILED}. */
    AUTHENTICATION_FAILED("1"),
    /** {@link ThreeDsReason#STOLEN_CARD}. */
    STOLEN_CARD("10"),
    /** {@link ThreeDsReason#SUSPECTED_FRAUD}. */
    SUSPECTED_FRAUD("11"),
    /** {@link ThreeDsReason#NOT_PERMITTED_TO_CARDHOLDER}. */
    NOT_PERMITTED_TO_CARDHOLDER("12"),
    /** {@link ThreeDsReason#NOT_ENROLLED}. */
    NOT_ENROLLED("13"),
    /** {@link ThreeDsReason#ACS_TIMEOUT}. */
    ACS_TIMEOUT("14"),
    /** {@link ThreeDsReason#LOW_CONFIDENCE}. */
    LOW_CONFIDENCE("15"),
    /** {@link ThreeDsReason#MEDIUM_CONFIDENCE}. */
    MEDIUM_CONFIDENCE("16"),
    /** {@link ThreeDsReason#HIGH_CONFIDENCE}. */
    HIGH_CONFIDENCE("17"),
    /** {@link ThreeDsReason#VERY_HIGH_CONFIDENCE}. */
    VERY_HIGH_CONFIDENCE("18"),
    /** {@link ThreeDsReason#UNKNOWN_DEVICE}. */
    UNKNOWN_DEVICE("2"),
    /** {@link ThreeDsReason#NON_PAYMENT_NOT_SUPPORTED}. */
    NON_PAYMENT_NOT_SUPPORTED("20"),
    /** {@link ThreeDsReason#MERCHANT_INITIATED_NOT_SUPPORTED}. */
    MERCHANT_INITIATED_NOT_SUPPORTED("21"),
    /** {@link ThreeDsReason#ACS_TECHNICAL_ISSUE}. */
    ACS_TECHNICAL_ISSUE("22"),
    /** {@link ThreeDsReason#DECOUPLED_REQUIRED}. */
    DECOUPLED_REQUIRED("23"),
    /** {@link ThreeDsReason#DECOUPLED_EXPIRED}. */
    DECOUPLED_EXPIRED("24"),
    /** {@link ThreeDsReason#DECOUPLED_TIME_TOO_SHORT}. */
    DECOUPLED_TIME_TOO_SHORT("25"),
    /** {@link ThreeDsReason#NOT_PERFORMED_BY_CUSTOMER}. */
    NOT_PERFORMED_BY_CUSTOMER("26"),
    /** {@link ThreeDsReason#RESERVED_27}. */
    RESERVED_27("27"),
    /** {@link ThreeDsReason#UNSUPPORTED_DEVICE}. */
    UNSUPPORTED_DEVICE("3"),
    /** {@link ThreeDsReason#TOO_MANY_AUTHENTICATIONS}. */
    TOO_MANY_AUTHENTICATIONS("4"),
    /** {@link ThreeDsReason#EXPIRED_CARD}. */
    EXPIRED_CARD("5"),
    /** {@link ThreeDsReason#INVALID_CARD_NUMBER}. */
    INVALID_CARD_NUMBER("6"),
    /** {@link ThreeDsReason#INVALID_TRANSACTION}. */
    INVALID_TRANSACTION("7"),
    /** {@link ThreeDsReason#NO_CARD_RECORD}. */
    NO_CARD_RECORD("8"),
    /** {@link ThreeDsReason#RESERVED_80}. */
    RESERVED_80("80"),
    /** {@link ThreeDsReason#SECURITY_FAILURE}. */
    SECURITY_FAILURE("9");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public ThreeDsReason code() {
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
    return "three-ds-reason";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static ThreeDsReason of(String value) {
    return new ThreeDsReason(java.util.Objects.requireNonNull(value));
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
  public int compareTo(ThreeDsReason other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ThreeDsReason && value.equals(((ThreeDsReason) other).value);
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
