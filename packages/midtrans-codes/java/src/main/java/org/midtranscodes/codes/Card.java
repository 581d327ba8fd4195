// Generated from the catalog; do not edit.
package org.midtranscodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Card channel response code of Midtrans. Any text is one: a later release, or the provider, may have new ones. */
public final class Card implements Comparable<Card> {
  /**
   * Approved by issuer.
   *
   * <p>The issuer approved the card transaction. Whether it was captured or is held for review is in transaction_status
   * and fraud_status.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 29
   *
   * <p>Outcome: success (request). Retry: check_status_first. Read transaction_status and fraud_status first, with a
   * status query where the body has none; deliver only on settlement, or on capture with fraud_status accept. Until the
   * result is final, do not charge the card again and send nothing under a new order_id.
   */
  public static final Card APPROVED = new Card("00");

  /**
   * Transaction approved.
   *
   * <p>American Express approved the transaction. The code 00 means the same.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1421
   *
   * <p>Outcome: success (request). Retry: check_status_first. Read transaction_status and fraud_status first, with a
   * status query where the body has none; deliver only on settlement, or on capture with fraud_status accept. Until the
   * result is final, do not charge the card again and send nothing under a new order_id.
   */
  public static final Card APPROVED_AMEX = new Card("000");

  /**
   * Approved on proof of identity.
   *
   * <p>American Express approved the transaction provided that the cardholder is identified.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1431
   *
   * <p>Outcome: success (request). Retry: check_status_first. Check the status of this order_id with Midtrans first,
   * and send nothing under a new order_id until the result is final. Deliver only on settlement, or on capture with
   * fraud_status accept, and after the cardholder has been identified; if that is not possible, cancel the payment.
   */
  public static final Card APPROVED_WITH_ID_AMEX = new Card("001");

  /**
   * Approved in part.
   *
   * <p>Only part of the amount was approved. This happens with prepaid cards.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1441
   *
   * <p>Outcome: action_required (transaction). Retry: never. Do not send the full amount again, and do not deliver the
   * whole order on this code. Ask Midtrans how much was approved, then collect the rest separately or cancel the
   * payment.
   */
  public static final Card PARTIAL_APPROVAL_AMEX = new Card("002");

  /**
   * Issuer must be contacted.
   *
   * <p>The issuer declined because of a problem with the card number and wants the customer to contact it.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 39
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. This card may
   * work once the customer has settled it with the issuer.
   */
  public static final Card REFER_TO_ISSUER = new Card("01");

  /**
   * Issuer must be contacted, special case.
   *
   * <p>The issuer declined under special conditions and wants the customer to contact it.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 49
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. This card may
   * work once the customer has settled it with the issuer.
   */
  public static final Card REFER_TO_ISSUER_SPECIAL = new Card("02");

  /**
   * Merchant ID not valid.
   *
   * <p>The merchant ID that was sent to the bank is not valid for this transaction.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 59
   *
   * <p>Outcome: failed (transaction). Retry: never. Offer another payment method. Do not send it again until Midtrans
   * and the acquiring bank have checked the merchant ID. Other cards may get the same answer.
   */
  public static final Card INVALID_MERCHANT = new Card("03");

  /**
   * Card to be retained.
   *
   * <p>The issuer declined and wants the card to be retained, as happens when it was reported lost or stolen.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 69
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and do not tell the
   * customer why. Offer another payment method.
   */
  public static final Card PICK_UP_CARD = new Card("04");

  /**
   * Declined by issuer (do not honor).
   *
   * <p>The issuer declined without naming the cause. It may be a failed security check, frozen funds or too little
   * money.
   *
   * <p>Message: "Do not honor".
   *
   * <p>Source: https://docs.midtrans.com/docs/error-code-and-response-code line 34 (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. Only the issuer
   * can tell the customer why.
   */
  public static final Card DO_NOT_HONOR = new Card("05");

  /**
   * Problem with the card number.
   *
   * <p>The issuer declined because of a problem with the card number that it does not describe, and wants the customer
   * to contact it.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 89
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. This card may
   * work once the customer has settled it with the issuer.
   */
  public static final Card CARD_ERROR = new Card("06");

  /**
   * Card to be retained, special conditions.
   *
   * <p>The issuer declined under special conditions and wants the card to be retained. It may have been reported lost
   * or stolen.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 99
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and do not tell the
   * customer why. Offer another payment method.
   */
  public static final Card PICK_UP_CARD_SPECIAL = new Card("07");

  /**
   * Result still open at issuer.
   *
   * <p>In ISO 8583, the issuer is still working on the request. The code settles neither approval nor decline.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 109
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of this order_id with Midtrans
   * first. Send nothing under a new order_id until the result is final.
   */
  public static final Card REQUEST_IN_PROGRESS = new Card("09");

  /**
   * Declined, no reason given.
   *
   * <p>American Express denied the transaction. The code does not tell why.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1451
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. Only the issuer
   * can tell the customer why.
   */
  public static final Card DENIED_AMEX = new Card("100");

  /**
   * Card expired or date wrong.
   *
   * <p>The card has expired, or the expiration date that was entered is wrong.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1461
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the customer to check the card data and enter it again,
   * then send the transaction again with the same order_id.
   */
  public static final Card EXPIRED_CARD_AMEX = new Card("101");

  /**
   * PIN attempts exceeded.
   *
   * <p>A wrong PIN was entered too many times, and the card accepts no more attempts.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1471
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. The customer can
   * have the PIN unblocked by the issuer.
   */
  public static final Card PIN_TRIES_EXCEEDED_AMEX = new Card("106");

  /**
   * Issuer must be contacted.
   *
   * <p>The transaction was not approved; the issuer wants to be contacted first.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1481
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. This card may
   * work once the customer has settled it with the issuer.
   */
  public static final Card CALL_ISSUER_AMEX = new Card("107");

  /**
   * Invalid or inactive merchant.
   *
   * <p>American Express does not accept the merchant number of the transaction.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1491
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method, and ask Midtrans
   * to check the registration of the merchant for American Express. Do not send an American Express card before that.
   */
  public static final Card INVALID_MERCHANT_AMEX = new Card("109");

  /**
   * Invalid amount.
   *
   * <p>American Express does not accept the amount of the transaction.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1501
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Correct the amount and send the transaction again with the same
   * order_id.
   */
  public static final Card INVALID_AMOUNT_AMEX = new Card("110");

  /**
   * Card or account not valid.
   *
   * <p>The card number is not valid. For travelers checks the code stands for a wrong MICR line.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1511
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the customer to check the card data and enter it again,
   * then send the transaction again with the same order_id.
   */
  public static final Card INVALID_ACCOUNT_AMEX = new Card("111");

  /**
   * Requested function not supported.
   *
   * <p>American Express or the issuer does not support what the transaction asks for.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1521
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   */
  public static final Card FUNCTION_NOT_SUPPORTED_AMEX = new Card("115");

  /**
   * Incorrect PIN.
   *
   * <p>The PIN that was entered is wrong.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1531
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the customer to enter the PIN again, then send the
   * transaction again with the same order_id.
   */
  public static final Card INCORRECT_PIN_AMEX = new Card("117");

  /**
   * Cardholder not enrolled or permitted.
   *
   * <p>The cardholder is not enrolled for this kind of transaction, or it is not permitted for the card.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1541
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. Only the issuer
   * can tell the customer why.
   */
  public static final Card CARDHOLDER_NOT_PERMITTED_AMEX = new Card("119");

  /**
   * Transaction or field not valid.
   *
   * <p>The issuer declined because it does not accept this kind of transaction for the card, or because a field of it
   * is not valid.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 119 (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Do not try this card again; offer another card or
   * payment method. If several cards get this code, check the fields of the request.
   */
  public static final Card INVALID_TRANSACTION = new Card("12");

  /**
   * Incorrect CVV.
   *
   * <p>The security code of the card is wrong. American Express calls it CID and uses 4 digits.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1551
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the customer to enter the card with its security code
   * again, then send the transaction again with the same order_id.
   */
  public static final Card INCORRECT_SECURITY_CODE_AMEX = new Card("122");

  /**
   * Effective date not valid.
   *
   * <p>The date from which the card is valid is wrong or not yet reached.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1561
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the customer to check the card data and enter it again,
   * then send the transaction again with the same order_id.
   */
  public static final Card INVALID_EFFECTIVE_DATE_AMEX = new Card("125");

  /**
   * Invalid character in the amount.
   *
   * <p>The amount contains a character that is not allowed. Only the sandbox sends this code.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 129
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Correct gross_amount and send the request again with the same
   * order_id.
   */
  public static final Card INVALID_AMOUNT = new Card("13");

  /**
   * Card number does not exist.
   *
   * <p>The issuer declined because it has no card with this number.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 139
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Do not send this card number again. Ask the customer to
   * check it or to use another card or payment method; a corrected number needs a new token_id.
   */
  public static final Card INVALID_CARD_NUMBER = new Card("14");

  /**
   * No such issuer.
   *
   * <p>No issuer exists for this card number, so the transaction could not be routed.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 149
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Do not send this card number again. Ask the customer to
   * check it or to use another card or payment method; a corrected number needs a new token_id.
   */
  public static final Card NO_SUCH_ISSUER = new Card("15");

  /**
   * Transaction format not valid.
   *
   * <p>American Express refused this request because its data does not have the expected format.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1571
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the format of the data and send the request again with
   * the same order_id. Ask Midtrans if no field is at fault.
   */
  public static final Card FORMAT_ERROR_AMEX = new Card("181");

  /**
   * Currency not valid.
   *
   * <p>American Express does not accept the currency code of the transaction.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1581
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Correct the currency and send the transaction again with the
   * same order_id. Ask Midtrans which currencies the merchant may use.
   */
  public static final Card INVALID_CURRENCY_AMEX = new Card("183");

  /**
   * Card replaced or renewed.
   *
   * <p>The transaction was denied because a new card was issued in place of this one.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1591
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Remove the saved card and ask the customer to enter the
   * new one, or offer another payment method. Do not send the old card again.
   */
  public static final Card NEW_CARD_ISSUED_AMEX = new Card("187");

  /**
   * Merchant canceled or closed.
   *
   * <p>American Express denied the transaction because the merchant is canceled or closed there.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1601
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method, and ask Midtrans
   * to check the registration of the merchant for American Express. Do not send an American Express card before that.
   */
  public static final Card MERCHANT_CLOSED_AMEX = new Card("189");

  /**
   * Issuer asks for another try.
   *
   * <p>The issuer did not process the transaction and gives no cause.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 159
   *
   * <p>Outcome: failed (transaction). Retry: later. Wait a moment, then send the request again with the same order_id.
   * Limit the number of attempts.
   */
  public static final Card RE_ENTER_TRANSACTION = new Card("19");

  /**
   * Authentication required.
   *
   * <p>The issuer does not approve the transaction until the customer has authenticated.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 883
   *
   * <p>Outcome: failed (transaction). Retry: with_authentication. Send the transaction again with 3-D Secure and the
   * same order_id, so that the customer can authenticate.
   */
  public static final Card AUTHENTICATION_REQUIRED_VISA = new Card("1A");

  /**
   * Card to be retained.
   *
   * <p>The transaction was denied, and the issuer wants the card to be retained.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1611
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and do not tell the
   * customer why. Offer another payment method, and review the order before you accept it.
   */
  public static final Card PICK_UP_CARD_AMEX = new Card("200");

  /**
   * Issuer took no action.
   *
   * <p>The issuer did nothing with this message. The page speaks of a problem with the card number; in ISO 8583, an
   * earlier transaction could not be undone, and that one may still stand.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 169
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of this order_id with Midtrans
   * first. Send nothing under a new order_id until the result is final.
   */
  public static final Card NO_ACTION_TAKEN = new Card("21");

  /**
   * Issuer not available.
   *
   * <p>The issuer could not be contacted, possibly because of a malfunction, so the transaction was not carried out.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 179
   *
   * <p>Outcome: failed (transaction). Retry: later. Send the request again later with the same order_id, or offer
   * another card or payment method.
   */
  public static final Card SUSPECTED_MALFUNCTION = new Card("22");

  /**
   * Unspecified error at the bank.
   *
   * <p>The bank answered with an error that it does not describe, and did not approve the transaction.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 189 (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: later. Send the request again later with the same order_id, or offer
   * another card or payment method.
   */
  public static final Card UNSPECIFIED_ERROR = new Card("23");

  /**
   * Card details not recognized.
   *
   * <p>The issuer declined because it does not recognize the card details.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 199
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the customer to check the card details, and get a new
   * token_id. Then send the request again with the same order_id.
   */
  public static final Card CARD_DETAILS_NOT_RECOGNIZED = new Card("25");

  /**
   * Transaction details not recognized.
   *
   * <p>The issuer refused this request because it could not interpret the details of the transaction.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 209
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check the format of the transaction details. Send the corrected
   * request with the same order_id.
   */
  public static final Card FORMAT_ERROR = new Card("30");

  /**
   * Online and phone transactions not allowed.
   *
   * <p>The card may not be used for internet, mail or telephone orders.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 219
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   */
  public static final Card CARD_NOT_PRESENT_NOT_ALLOWED = new Card("31");

  /**
   * Card expired or wrong date.
   *
   * <p>The issuer declined because the card has expired or the expiration date is not the one of the card.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 229
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the customer to check the expiration date, and get a new
   * token_id. Then send the request again with the same order_id.
   */
  public static final Card EXPIRED_CARD_OR_INVALID_DATE = new Card("33");

  /**
   * Suspected fraud.
   *
   * <p>The issuer declined because it suspects fraud with this card number.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 239
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and do not tell the
   * customer why. Offer another payment method, and review the order before you accept it.
   */
  public static final Card SUSPECTED_FRAUD_PICK_UP = new Card("34");

  /**
   * Retain card, contact acquirer.
   *
   * <p>The issuer declined and wants the card to be retained. In ISO 8583, the merchant is to contact the acquirer.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 249
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and do not tell the
   * customer why. Offer another payment method.
   */
  public static final Card CONTACT_ACQUIRER_PICK_UP = new Card("35");

  /**
   * Retain card, restricted.
   *
   * <p>The issuer declined and wants the card to be retained. In ISO 8583, the card is restricted.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 259
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and do not tell the
   * customer why. Offer another payment method.
   */
  public static final Card RESTRICTED_CARD_PICK_UP = new Card("36");

  /**
   * Retain card, call acquirer security.
   *
   * <p>The issuer declined and wants the card to be retained. In ISO 8583, the merchant is to call the security desk of
   * the acquirer.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 269
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and do not tell the
   * customer why. Offer another payment method.
   */
  public static final Card CALL_ACQUIRER_SECURITY_PICK_UP = new Card("37");

  /**
   * PIN attempts exceeded, retain card.
   *
   * <p>A wrong PIN was entered three times. The issuer declined and wants the card to be retained.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 279
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Do not try this card again. Offer another card or
   * payment method, and refer the customer to the issuer.
   */
  public static final Card PIN_TRIES_EXCEEDED_PICK_UP = new Card("38");

  /**
   * No credit account.
   *
   * <p>The card has no credit account that could be charged.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 289
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   */
  public static final Card NO_CREDIT_ACCOUNT = new Card("39");

  /**
   * Transaction type not allowed.
   *
   * <p>The issuer does not support this type of transaction for the card.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 299
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   */
  public static final Card FUNCTION_NOT_SUPPORTED = new Card("40");

  /**
   * Card reported lost.
   *
   * <p>The issuer declined because the card was reported lost, and wants it retained.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 309
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and do not tell the
   * customer why. Offer another payment method.
   */
  public static final Card LOST_CARD = new Card("41");

  /**
   * Account type not valid.
   *
   * <p>The account type that was used is not valid for the card. In ISO 8583, there is no universal account.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 319
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   */
  public static final Card NO_UNIVERSAL_ACCOUNT = new Card("42");

  /**
   * Card reported stolen.
   *
   * <p>The issuer declined because the card was reported stolen, and wants it retained.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 329
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and do not tell the
   * customer why. Offer another payment method, and hold other open orders of this card for review.
   */
  public static final Card STOLEN_CARD = new Card("43");

  /**
   * No investment account.
   *
   * <p>The account type that was used is not valid for the card. In ISO 8583, there is no investment account.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 339
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   */
  public static final Card NO_INVESTMENT_ACCOUNT = new Card("44");

  /**
   * Account closed.
   *
   * <p>The account behind the card was closed, so the issuer declined for good.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 349
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and remove it where it is
   * stored. Offer another card or payment method.
   */
  public static final Card CLOSED_ACCOUNT = new Card("46");

  /**
   * Insufficient funds.
   *
   * <p>The balance or credit limit of the card does not cover the amount.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 359
   *
   * <p>Outcome: failed (transaction). Retry: later. Send the request again with the same order_id once the customer has
   * made funds available, or offer another payment method. Do not repeat it at short intervals.
   */
  public static final Card INSUFFICIENT_FUNDS = new Card("51");

  /**
   * No checking account.
   *
   * <p>The card is not linked to a checking account.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 369
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   */
  public static final Card NO_CHECKING_ACCOUNT = new Card("52");

  /**
   * No savings account.
   *
   * <p>The card is not linked to a savings account.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 379
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   */
  public static final Card NO_SAVINGS_ACCOUNT = new Card("53");

  /**
   * Card expired.
   *
   * <p>The issuer declined because the card is past its expiration date.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 389
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the customer to correct the expiration date or to enter
   * another card, and get a new token_id. Then send the request again with the same order_id.
   */
  public static final Card EXPIRED_CARD = new Card("54");

  /**
   * Incorrect PIN.
   *
   * <p>The issuer declined because the PIN is wrong.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 399
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the customer to enter the PIN again, then send the request
   * again with the same order_id.
   */
  public static final Card INCORRECT_PIN = new Card("55");

  /**
   * No record of the card.
   *
   * <p>The issuer declined because it keeps no record of this card number.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 409
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the customer to correct the card number, and get a new
   * token_id. Then send the request again with the same order_id.
   */
  public static final Card NO_CARD_RECORD = new Card("56");

  /**
   * Not permitted for this card.
   *
   * <p>The issuer does not allow this type of transaction for the card.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 419
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and remove it where it is
   * stored. Offer another card or payment method.
   */
  public static final Card TRANSACTION_NOT_PERMITTED_TO_CARDHOLDER = new Card("57");

  /**
   * Not permitted for this terminal.
   *
   * <p>The terminal of the merchant does not allow this kind of transaction, or a test card was used.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 429
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another payment method. If all cards get this
   * code, ask Midtrans to check the merchant account.
   */
  public static final Card TRANSACTION_NOT_PERMITTED_TO_TERMINAL = new Card("58");

  /**
   * Suspected fraud.
   *
   * <p>The issuer declined because the transaction looks fraudulent.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 439
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and do not tell the
   * customer why. Offer another payment method, and review the order before you accept it.
   */
  public static final Card SUSPECTED_FRAUD = new Card("59");

  /**
   * Not supported by issuer.
   *
   * <p>The issuer does not support this transaction or blocks it for the card.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1183
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. Only the issuer
   * can tell the customer why.
   */
  public static final Card BLOCKED_BY_ISSUER_VISA = new Card("5C");

  /**
   * Contact the issuer, then try again.
   *
   * <p>The issuer declined until the customer has settled the matter with it.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 449
   *
   * <p>Outcome: failed (transaction). Retry: later. Ask the customer to contact the issuer, then send the request again
   * with the same order_id. Otherwise offer another card or payment method.
   */
  public static final Card CONTACT_ISSUER_AND_RETRY = new Card("60");

  /**
   * Amount limit exceeded.
   *
   * <p>The amount exceeds the limit that the issuer has set for the card.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 459
   *
   * <p>Outcome: failed (transaction). Retry: later. Send the request again with the same order_id once the limit is
   * available again or has been raised, or offer another payment method.
   */
  public static final Card EXCEEDS_AMOUNT_LIMIT = new Card("61");

  /**
   * Card restricted.
   *
   * <p>The issuer restricts the use of this card.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 469
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. Do not tell the
   * customer why.
   */
  public static final Card RESTRICTED_CARD = new Card("62");

  /**
   * Security check not passed.
   *
   * <p>The issuer declined for a security reason that it does not describe.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 479
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method, and do not tell
   * the customer why. If several cards get this code, ask Midtrans to check the message.
   */
  public static final Card SECURITY_VIOLATION = new Card("63");

  /**
   * Invalid amount.
   *
   * <p>The issuer declined because of the amount. In ISO 8583, it differs from that of the original transaction.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 489
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Check the amount against the original transaction. Send the
   * corrected request with the same order_id.
   */
  public static final Card ORIGINAL_AMOUNT_INCORRECT = new Card("64");

  /**
   * Frequency limit exceeded.
   *
   * <p>The card has reached the number of transactions that the issuer allows in a period.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 499
   *
   * <p>Outcome: failed (transaction). Retry: later. Send the request again with the same order_id once a new period has
   * begun, or offer another payment method. Attempts before that are counted too.
   */
  public static final Card EXCEEDS_FREQUENCY_LIMIT = new Card("65");

  /**
   * Issuer must be contacted.
   *
   * <p>The issuer declined and wants the customer to contact it. The code names no cause.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 509
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. This card may
   * work once the customer has settled it with the issuer.
   */
  public static final Card CONTACT_ISSUER = new Card("66");

  /**
   * Suspected counterfeit card.
   *
   * <p>The issuer declined because it suspects a counterfeit card, and wants it to be retained.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 519
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and do not tell the
   * customer why. Offer another payment method, and review the order before you accept it.
   */
  public static final Card COUNTERFEIT_CARD_PICK_UP = new Card("67");

  /**
   * Timeout waiting for an answer.
   *
   * <p>No answer to the authorization came in time. It is not known whether the transaction was approved.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 713
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of this order_id with Midtrans
   * first. Send nothing under a new order_id until the result is final.
   */
  public static final Card TIMEOUT_VISA = new Card("68");

  /**
   * Verification details do not match.
   *
   * <p>The issuer declined because verification data that was sent does not match its records.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 649
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the customer to check the card data and personal details,
   * then send the request again with the same order_id.
   */
  public static final Card VERIFICATION_FAILED = new Card("6P");

  /**
   * Issuer must be contacted.
   *
   * <p>The issuer declined and asks the cardholder to contact it.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1227
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. This card may
   * work once the customer has settled it with the issuer.
   */
  public static final Card CONTACT_CARD_ISSUER_MASTERCARD = new Card("70");

  /**
   * PIN not changed.
   *
   * <p>The request to change the PIN was refused, and the code does not tell why. This says nothing about a payment.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1237
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. If the code came as the answer to a payment, check the
   * status of this order_id first and send nothing under a new order_id until the result is final. A PIN request is not
   * sent again; the cardholder has to contact the issuer.
   */
  public static final Card PIN_NOT_CHANGED_MASTERCARD = new Card("71");

  /**
   * PIN not changed.
   *
   * <p>The request to change the PIN was refused, and the code does not tell why. This says nothing about a payment.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 723
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. If the code came as the answer to a payment, check the
   * status of this order_id first and send nothing under a new order_id until the result is final. A PIN request is not
   * sent again; the cardholder has to contact the issuer.
   */
  public static final Card PIN_NOT_CHANGED_VISA = new Card("71");

  /**
   * Account not yet activated.
   *
   * <p>The account behind the card has not been activated yet.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1247
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. This card may
   * work once the customer has activated it with the issuer.
   */
  public static final Card ACCOUNT_NOT_ACTIVATED_MASTERCARD = new Card("72");

  /**
   * PIN attempts exceeded.
   *
   * <p>A wrong PIN was entered too many times and the issuer accepts no more attempts.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 529
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. This card works
   * again only after the cardholder has settled it with the issuer.
   */
  public static final Card PIN_TRIES_EXCEEDED = new Card("75");

  /**
   * Receiving account not valid.
   *
   * <p>The receiving account does not exist or is not valid.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1257
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the customer to correct the receiving account, then send
   * the transaction again with the same order_id.
   */
  public static final Card TO_ACCOUNT_INVALID_MASTERCARD = new Card("76");

  /**
   * Original transaction not found.
   *
   * <p>The network found no earlier message that matches the retrieval reference of this one. It is not known what
   * became of the original transaction.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 733
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of this order_id with Midtrans
   * first. Send nothing under a new order_id until the result is final.
   */
  public static final Card ORIGINAL_NOT_FOUND_VISA = new Card("76");

  /**
   * Paying account not valid.
   *
   * <p>The paying account does not exist or is not valid.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1267
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the customer to correct the paying account or card, then
   * send the transaction again with the same order_id.
   */
  public static final Card FROM_ACCOUNT_INVALID_MASTERCARD = new Card("77");

  /**
   * Data differs from original.
   *
   * <p>This message repeats or reverses an earlier one, but its data does not match it. The earlier one may have taken
   * effect.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 743
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of this order_id with Midtrans first
   * and compare it with your record. Send nothing under a new order_id until the result is final.
   */
  public static final Card ORIGINAL_DATA_MISMATCH_VISA = new Card("77");

  /**
   * Account not valid.
   *
   * <p>The account of the transaction does not exist or is not valid. The code does not say which one.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1277
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the customer to check the card data and enter it again,
   * then send the transaction again with the same order_id.
   */
  public static final Card ACCOUNT_INVALID_MASTERCARD = new Card("78");

  /**
   * New card not yet activated.
   *
   * <p>The card is new and still blocked for its first use.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 753
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. This card may
   * work once the customer has activated it with the issuer.
   */
  public static final Card CARD_NOT_ACTIVATED_VISA = new Card("78");

  /**
   * Card replaced or renewed.
   *
   * <p>The issuer declined because the card was replaced, renewed or deactivated. The exact cause is only in the
   * merchant advice code.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1287
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Ask the customer for the current card data, or offer
   * another payment method. Update the card where it is stored.
   */
  public static final Card LIFECYCLE_DECLINE_MASTERCARD = new Card("79");

  /**
   * Transaction reported as reversed.
   *
   * <p>The network reports that the transaction was reversed. It is not known whether money moved and came back.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 763
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of this order_id with Midtrans
   * first. Send nothing under a new order_id until the result is final.
   */
  public static final Card TRANSACTION_REVERSED_VISA = new Card("79");

  /**
   * Approved on proof of identity.
   *
   * <p>The issuer approved the transaction provided that the cardholder is identified.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 703
   *
   * <p>Outcome: success (request). Retry: check_status_first. Check the status of this order_id with Midtrans first,
   * and send nothing under a new order_id until the result is final. Deliver only on settlement, or on capture with
   * fraud_status accept, and after the cardholder has been identified; if that is not possible, cancel the payment.
   */
  public static final Card APPROVED_WITH_ID_VISA = new Card("8");

  /**
   * System not available.
   *
   * <p>The transaction was not approved because a system that decides on it is not available.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1297
   *
   * <p>Outcome: failed (transaction). Retry: later. Send the transaction again later with the same order_id, or offer
   * another payment method.
   */
  public static final Card SYSTEM_NOT_AVAILABLE_MASTERCARD = new Card("80");

  /**
   * Credit issuer not available.
   *
   * <p>The transaction was not approved because the issuer of the credit card is not available. For private label cards
   * the code stands for a wrong date.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 773
   *
   * <p>Outcome: failed (transaction). Retry: later. Check the expiration date if it is a private label card. Otherwise
   * send the transaction again later with the same order_id, or offer another payment method.
   */
  public static final Card CREDIT_ISSUER_UNAVAILABLE_VISA = new Card("80");

  /**
   * Domestic debit not allowed.
   *
   * <p>The card does not allow domestic debit transactions. The code is used in some regions only.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1307
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   */
  public static final Card DOMESTIC_DEBIT_NOT_ALLOWED_MASTERCARD = new Card("81");

  /**
   * PIN could not be decrypted.
   *
   * <p>The security module of Visa could not decrypt the PIN, so the transaction was not approved. The code does not
   * say that the PIN is wrong.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 783
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method, and report the
   * code to Midtrans if it happens repeatedly.
   */
  public static final Card PIN_CRYPTOGRAPHIC_ERROR_VISA = new Card("81");

  /**
   * Incorrect CVV.
   *
   * <p>The issuer declined because the CVV does not match the card.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 539
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the customer to enter the CVV again, and get a new
   * token_id. Then send the request again with the same order_id.
   */
  public static final Card INCORRECT_CVV = new Card("82");

  /**
   * Declined by issuer policy.
   *
   * <p>The issuer declined because of a policy of its own. What would help is only in the merchant advice code.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1317
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. Only the merchant
   * advice code, which Midtrans can tell you, says whether this card may be charged again.
   */
  public static final Card POLICY_DECLINE_MASTERCARD = new Card("82");

  /**
   * Card verification value does not match.
   *
   * <p>The check of the security code or of the chip data failed, or an offline PIN check was interrupted.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 793
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the customer to check the card data and enter it again,
   * then send the transaction again with the same order_id.
   */
  public static final Card CARD_VERIFICATION_NEGATIVE_VISA = new Card("82");

  /**
   * Authentication required.
   *
   * <p>The issuer declined because the card data has to be checked or the customer has to authenticate first.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 549
   *
   * <p>Outcome: failed (transaction). Retry: with_authentication. Check the card data and have the customer
   * authenticate with 3-D Secure. Then send the request again with the same order_id.
   */
  public static final Card AUTHENTICATION_REQUIRED = new Card("83");

  /**
   * Declined for fraud or security.
   *
   * <p>The issuer declined because it suspects fraud or sees a security problem.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1327
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and do not tell the
   * customer why. Offer another payment method, and review the order before you accept it.
   */
  public static final Card FRAUD_SECURITY_MASTERCARD = new Card("83");

  /**
   * Stand-in could not approve.
   *
   * <p>Visa decided in place of the issuer and could not approve the transaction.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 803
   *
   * <p>Outcome: failed (transaction). Retry: later. Send the transaction again later with the same order_id, or offer
   * another payment method.
   */
  public static final Card STAND_IN_CANNOT_APPROVE_VISA = new Card("83");

  /**
   * Authorization life cycle not valid.
   *
   * <p>This request does not fit the state of the authorization that it belongs to, for example because that one has
   * expired. This says nothing about the hold on the card.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1337
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id with Midtrans first.
   * Send nothing under a new order_id until the result is final.
   */
  public static final Card INVALID_AUTHORIZATION_LIFECYCLE_MASTERCARD = new Card("84");

  /**
   * Pre-authorization too old.
   *
   * <p>Too much time has passed since the pre-authorization, so this request was refused. This says nothing about the
   * hold on the card.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 813
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id with Midtrans first.
   * Send nothing under a new order_id until the result is final.
   */
  public static final Card PREAUTHORIZATION_TOO_OLD_VISA = new Card("84");

  /**
   * Not declined, amount zero.
   *
   * <p>The issuer has no objection to a transaction with the amount zero, such as a verification of the card. Nothing
   * was paid by it.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1347
   *
   * <p>Outcome: success (request). Retry: never. Do not take this for a payment, and deliver nothing on it. Read
   * transaction_status to see what became of the order_id.
   */
  public static final Card NOT_DECLINED_MASTERCARD = new Card("85");

  /**
   * No reason to decline.
   *
   * <p>The issuer has no objection to a verification of the card, the address or the CVV2, or to a credit or refund to
   * the card. This is not the approval of a purchase.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 823
   *
   * <p>Outcome: success (request). Retry: never. Do not take this for a payment, and deliver nothing on it. Read
   * transaction_status to see what became of the order_id.
   */
  public static final Card NO_REASON_TO_DECLINE_VISA = new Card("85");

  /**
   * PIN could not be checked.
   *
   * <p>The PIN could not be checked, so the transaction was not approved. The code does not say that the PIN is wrong.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1357
   *
   * <p>Outcome: failed (transaction). Retry: later. Send the transaction again later with the same order_id, or offer
   * another payment method.
   */
  public static final Card PIN_VALIDATION_NOT_POSSIBLE_MASTERCARD = new Card("86");

  /**
   * PIN could not be checked.
   *
   * <p>The PIN could not be checked, so the transaction was not approved. The code does not say that the PIN is wrong.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 833
   *
   * <p>Outcome: failed (transaction). Retry: later. Send the transaction again later with the same order_id, or offer
   * another payment method.
   */
  public static final Card PIN_NOT_VERIFIABLE_VISA = new Card("86");

  /**
   * Purchase approved, cash back not.
   *
   * <p>Only the amount of the purchase was approved. The cash back was not.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1367
   *
   * <p>Outcome: success (request). Retry: check_status_first. Check the status of this order_id with Midtrans first,
   * and send nothing under a new order_id until the result is final. Hand out no cash and record only the amount that
   * was approved.
   */
  public static final Card PURCHASE_WITHOUT_CASH_BACK_MASTERCARD = new Card("87");

  /**
   * Purchase approved, cash back not.
   *
   * <p>Only the amount of the purchase was approved. The cash back was not.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 843
   *
   * <p>Outcome: success (request). Retry: check_status_first. Check the status of this order_id with Midtrans first,
   * and send nothing under a new order_id until the result is final. Hand out no cash and record only the amount that
   * was approved.
   */
  public static final Card PURCHASE_WITHOUT_CASH_BACK_VISA = new Card("87");

  /**
   * Cryptographic check failed.
   *
   * <p>A cryptographic check of the transaction failed, so it was not approved.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1377
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method, and report the
   * code to Midtrans if it happens repeatedly.
   */
  public static final Card CRYPTOGRAPHIC_FAILURE_MASTERCARD = new Card("88");

  /**
   * Authorization not possible.
   *
   * <p>The transaction could not be authorized. The code does not tell why.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 853
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. Only the issuer
   * can tell the customer why.
   */
  public static final Card UNABLE_TO_AUTHORIZE_VISA = new Card("88");

  /**
   * PIN not accepted.
   *
   * <p>The issuer declined because it does not accept the PIN. Another attempt is allowed.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1387
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the customer to enter the PIN again, then send the
   * transaction again with the same order_id.
   */
  public static final Card UNACCEPTABLE_PIN_MASTERCARD = new Card("89");

  /**
   * Not eligible to receive information.
   *
   * <p>The card or merchant may not receive the information that was asked for, at Visa that on balances, so this
   * request was refused. It says nothing about a payment.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 863
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. If the code came as the answer to a payment, check the
   * status of this order_id first and send nothing under a new order_id until the result is final. A balance inquiry is
   * not sent again.
   */
  public static final Card INELIGIBLE_TO_RECEIVE_VISA = new Card("89");

  /**
   * Issuer temporarily closed.
   *
   * <p>The issuer cannot process transactions at the moment. In ISO 8583, a cut-off is in progress.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 559
   *
   * <p>Outcome: failed (transaction). Retry: later. Send the request again later with the same order_id, or offer
   * another card or payment method.
   */
  public static final Card CUTOFF_IN_PROGRESS = new Card("90");

  /**
   * Accepted, card counter synchronized.
   *
   * <p>American Express accepted the transaction and synchronized the transaction counter of the card (ATC).
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1621
   *
   * <p>Outcome: success (request). Retry: check_status_first. Read transaction_status and fraud_status first, with a
   * status query where the body has none; deliver only on settlement, or on capture with fraud_status accept. Until the
   * result is final, do not charge the card again and send nothing under a new order_id.
   */
  public static final Card ACCEPTED_ATC_SYNCHRONIZATION_AMEX = new Card("900");

  /**
   * System malfunction.
   *
   * <p>A system malfunctioned while the transaction was processed, because of a cryptographic error, so it was not
   * approved.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1631 (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: later. Send the request again later with the same order_id, or offer
   * another card or payment method.
   */
  public static final Card SYSTEM_MALFUNCTION_AMEX = new Card("909");

  /**
   * Issuer not available.
   *
   * <p>The issuer could not be reached to authorize the transaction.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 569
   *
   * <p>Outcome: failed (transaction). Retry: later. Send the request again later with the same order_id, or offer
   * another card or payment method.
   */
  public static final Card ISSUER_UNAVAILABLE = new Card("91");

  /**
   * Issuer or switch not available.
   *
   * <p>The issuer or its switch cannot decide right now, and nobody decides in its place, so the transaction was
   * declined.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 873
   *
   * <p>Outcome: failed (transaction). Retry: later. Send the transaction again later with the same order_id, or offer
   * another payment method.
   */
  public static final Card ISSUER_OR_SWITCH_UNAVAILABLE_VISA = new Card("91");

  /**
   * Issuer not available.
   *
   * <p>The transaction was not approved because the issuer is not available.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1641
   *
   * <p>Outcome: failed (transaction). Retry: later. Send the transaction again later with the same order_id, or offer
   * another payment method.
   */
  public static final Card ISSUER_UNAVAILABLE_AMEX = new Card("912");

  /**
   * No route to the destination.
   *
   * <p>No route to the issuer of the card was found, so the issuer did not receive the transaction.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 579
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   */
  public static final Card UNABLE_TO_ROUTE = new Card("92");

  /**
   * Declined for legal reasons.
   *
   * <p>The issuer declined and refers the customer to the bank. In ISO 8583, the law does not allow the transaction.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 589
   *
   * <p>Outcome: failed (transaction). Retry: never. Do not send this transaction again, and do not tell the customer
   * why. If the customer asks, refer to the issuer.
   */
  public static final Card VIOLATION_OF_LAW = new Card("93");

  /**
   * Duplicate request.
   *
   * <p>This request was refused because the same transaction was received before. The earlier one may have taken
   * effect.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 599
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id with Midtrans first.
   * Send nothing under a new order_id until the result is final.
   */
  public static final Card DUPLICATE_TRANSMISSION = new Card("94");

  /**
   * System malfunction at the issuer.
   *
   * <p>The issuer could not process the transaction because its system did not work properly.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 609
   *
   * <p>Outcome: failed (transaction). Retry: later. Send the request again later with the same order_id, or offer
   * another card or payment method.
   */
  public static final Card SYSTEM_MALFUNCTION = new Card("96");

  /**
   * Blocked by the cardholder.
   *
   * <p>The cardholder has had transactions of this kind blocked by the issuer.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1193
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. Do not try this
   * card again until the customer has had the block lifted.
   */
  public static final Card BLOCKED_BY_CARDHOLDER_VISA = new Card("9G");

  /**
   * Original transaction not found.
   *
   * <p>The bank finds no original transaction for this request. Only cards issued by Mandiri get this code.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 659
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of this order_id with Midtrans
   * first. Send nothing under a new order_id until the result is final.
   */
  public static final Card ORIGINAL_NOT_FOUND = new Card("AG");

  /**
   * Posting already complete.
   *
   * <p>This request was refused because the bank has already posted the transaction. Only cards issued by Mandiri get
   * this code.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 669
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id with Midtrans first.
   * Send nothing under a new order_id until the result is final.
   */
  public static final Card POSTING_ALREADY_COMPLETE = new Card("AJ");

  /**
   * Surcharge not permitted.
   *
   * <p>The transaction was declined because it contains a surcharge, which is not permitted on Visa cards.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 893
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Take the surcharge out of the amount, then send the transaction
   * again with the same order_id.
   */
  public static final Card SURCHARGE_NOT_PERMITTED_VISA = new Card("B1");

  /**
   * Surcharge not permitted.
   *
   * <p>The transaction was declined because it contains a surcharge, which is not supported for it.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 903
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Take the surcharge out of the amount, then send the transaction
   * again with the same order_id.
   */
  public static final Card SURCHARGE_NOT_SUPPORTED_VISA = new Card("B2");

  /**
   * Declined, another card needed.
   *
   * <p>The transaction was declined without a reason. Another card is needed.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 639
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   */
  public static final Card DECLINED_USE_OTHER_CARD = new Card("BA");

  /**
   * Passed to stand-in processing.
   *
   * <p>The issuer did not decide itself and left the decision to the stand-in processing (STIP) of the network. This
   * code does not say what was decided there.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 913 (and 1 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of this order_id with Midtrans
   * first. Send nothing under a new order_id until the result is final.
   */
  public static final Card FORCED_STAND_IN_VISA = new Card("N0");

  /**
   * Cash not available.
   *
   * <p>The transaction asks for cash, which is not available with this card.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 923
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Remove the cash part and send the purchase again with the same
   * order_id. If there is no purchase, do not send it again.
   */
  public static final Card CASH_SERVICE_NOT_AVAILABLE_VISA = new Card("N3");

  /**
   * Cash back limit exceeded.
   *
   * <p>The cash back that was asked for exceeds the limit of the issuer.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 933
   *
   * <p>Outcome: failed (transaction). Retry: later. Remove or lower the cash part, or send the transaction again later
   * with the same order_id.
   */
  public static final Card CASH_BACK_LIMIT_EXCEEDED_VISA = new Card("N4");

  /**
   * Resubmitted too late.
   *
   * <p>The transaction was submitted again after the number of days that is allowed, so this request was refused. This
   * says nothing about the first submission.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 943
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id with Midtrans first.
   * Send nothing under a new order_id until the result is final.
   */
  public static final Card RESUBMISSION_TOO_LATE_VISA = new Card("N5");

  /**
   * Incorrect CVV.
   *
   * <p>The issuer declined because the CVV2 does not match the card.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 953
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the customer to enter the card with its CVV2 again, then
   * send the transaction again with the same order_id.
   */
  public static final Card INCORRECT_CVV2_VISA = new Card("N7");

  /**
   * Above the authorized amount.
   *
   * <p>The amount of this request is higher than the amount that was authorized before, so the request was refused. The
   * earlier authorization is not affected.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 963
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the amount to at most the authorized one and send the
   * request again with the same order_id.
   */
  public static final Card PREAUTHORIZED_AMOUNT_EXCEEDED_VISA = new Card("N8");

  /**
   * Biller information not valid.
   *
   * <p>The transaction was declined because the information about the biller in it is not valid.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 973
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Correct the information about the biller and send the
   * transaction again with the same order_id.
   */
  public static final Card INVALID_BILLER_INFORMATION_VISA = new Card("P2");

  /**
   * PIN change or unblock declined.
   *
   * <p>The issuer declined the request to change or unblock the PIN of the card. This says nothing about a payment.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 983
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. If the code came as the answer to a payment, check the
   * status of this order_id first and send nothing under a new order_id until the result is final. A PIN request is not
   * sent again; the cardholder has to contact the issuer.
   */
  public static final Card PIN_CHANGE_DECLINED_VISA = new Card("P5");

  /**
   * New PIN not safe enough.
   *
   * <p>The issuer declined the PIN that was chosen because it is too easy to guess. This says nothing about a payment.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 993
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. If the code came as the answer to a payment, check the
   * status of this order_id first and send nothing under a new order_id until the result is final. A PIN request is not
   * sent again; the cardholder has to contact the issuer.
   */
  public static final Card UNSAFE_PIN_VISA = new Card("P6");

  /**
   * Card could not be authenticated.
   *
   * <p>The check whether the card is genuine failed, or an offline PIN check was interrupted, so the transaction was
   * declined.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1063
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. Do not tell the
   * customer why.
   */
  public static final Card CARD_AUTHENTICATION_FAILED_VISA = new Card("Q1");

  /**
   * Transaction already settled.
   *
   * <p>The transaction was settled before and cannot be settled a second time, so this request was refused. The
   * transaction may already be paid.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1073
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id with Midtrans first.
   * Send nothing under a new order_id until the result is final.
   */
  public static final Card ALREADY_SETTLED_VISA = new Card("Q5");

  /**
   * Payment stopped by the cardholder.
   *
   * <p>The cardholder told the issuer to stop this payment.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1003
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Do not try this card again for this payment, and cancel
   * the recurring charge it belongs to. Ask the customer whether and how they want to pay.
   */
  public static final Card STOP_PAYMENT_VISA = new Card("R0");

  /**
   * Consent withdrawn by the cardholder.
   *
   * <p>The cardholder withdrew consent to this payment, for example to a subscription.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1013
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Stop the recurring charge, and do not try this card for
   * it again. Agree on another way to pay with the customer.
   */
  public static final Card AUTHORIZATION_REVOKED_VISA = new Card("R1");

  /**
   * Consent to all payments withdrawn.
   *
   * <p>The cardholder withdrew consent to all payments of this kind with the card.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1023
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Stop every recurring charge on this card, and do not
   * try it again. Agree on another way to pay with the customer.
   */
  public static final Card ALL_AUTHORIZATIONS_REVOKED_VISA = new Card("R3");

  /**
   * Check approved.
   *
   * <p>The paper check was approved; the first check is kept. The code is not expected for an online card payment.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1083
   *
   * <p>Outcome: success (request). Retry: check_status_first. Read transaction_status and fraud_status first, with a
   * status query where the body has none; deliver only on settlement, or on capture with fraud_status accept. Until the
   * result is final, do not charge the card again and send nothing under a new order_id.
   */
  public static final Card CHECK_APPROVED_VISA = new Card("T0");

  /**
   * Check verified, not converted.
   *
   * <p>The paper check passed the verification but was not converted into an electronic payment. This code does not say
   * that anything was paid.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1093
   *
   * <p>Outcome: success (request). Retry: check_status_first. Check the status of this order_id with Midtrans first and
   * deliver nothing on this code. Send nothing under a new order_id until the result is final.
   */
  public static final Card CHECK_NOT_CONVERTED_VISA = new Card("T1");

  /**
   * Routing number not valid.
   *
   * <p>The check was declined because its routing number (RTTN) is not valid. The code belongs to paper checks and is
   * not expected for an online card payment.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1103
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Correct the routing number and send the transaction again with
   * the same order_id.
   */
  public static final Card CHECK_ROUTING_NUMBER_INVALID_VISA = new Card("T2");

  /**
   * Check above the limit.
   *
   * <p>The amount of the check exceeds the limit. The code belongs to paper checks and is not expected for an online
   * card payment.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1113
   *
   * <p>Outcome: failed (transaction). Retry: later. Send the transaction again later with the same order_id, or offer
   * another payment method.
   */
  public static final Card CHECK_AMOUNT_LIMIT_EXCEEDED_VISA = new Card("T3");

  /**
   * Unpaid items on record.
   *
   * <p>The check was declined because unpaid items are on record in the negative file. The code belongs to paper checks
   * and is not expected for an online card payment.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1123
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another payment method.
   */
  public static final Card CHECK_UNPAID_ITEMS_VISA = new Card("T4");

  /**
   * Check number already used.
   *
   * <p>The number of the paper check was presented before, so this request was refused. The earlier one may already be
   * paid.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1133
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id with Midtrans first.
   * Send nothing under a new order_id until the result is final.
   */
  public static final Card CHECK_NUMBER_DUPLICATE_VISA = new Card("T5");

  /**
   * MICR line not readable.
   *
   * <p>The check was declined because of an error in its MICR line. The code belongs to paper checks and is not
   * expected for an online card payment.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1143
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Correct the data of the MICR line and send the transaction
   * again with the same order_id.
   */
  public static final Card CHECK_MICR_ERROR_VISA = new Card("T6");

  /**
   * Too many checks.
   *
   * <p>The number of checks that is allowed has been reached. The code belongs to paper checks and is not expected for
   * an online card payment.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1153
   *
   * <p>Outcome: failed (transaction). Retry: later. Send the transaction again later with the same order_id, or offer
   * another payment method.
   */
  public static final Card TOO_MANY_CHECKS_VISA = new Card("T7");

  /**
   * Several exemptions selected.
   *
   * <p>This request claims more than one exemption from customer authentication, so it was refused.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1163
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Keep at most one exemption and send the request again with the
   * same order_id.
   */
  public static final Card MULTIPLE_EXEMPTIONS_VISA = new Card("W1");

  /**
   * Exemption not valid for this network.
   *
   * <p>This request claims an exemption from customer authentication that does not apply to the card network, so it was
   * refused.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1173
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Remove the exemption or choose one that applies to this network,
   * then send the request again with the same order_id.
   */
  public static final Card EXEMPTION_NOT_VALID_FOR_BRAND_VISA = new Card("W2");

  /**
   * Issuer must be contacted.
   *
   * <p>The transaction was not approved; it is referred to the issuer, which alone can decide.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1043
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. This card may
   * work once the customer has settled it with the issuer.
   */
  public static final Card FORWARD_TO_ISSUER_XA_VISA = new Card("XA");

  /**
   * Issuer must be contacted.
   *
   * <p>The transaction was not approved; it is referred to the issuer, which alone can decide.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1053
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. This card may
   * work once the customer has settled it with the issuer.
   */
  public static final Card FORWARD_TO_ISSUER_XD_VISA = new Card("XD");

  /**
   * Transaction already reversed.
   *
   * <p>This request was refused because the transaction was reversed before.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 619
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id with Midtrans first.
   * Send nothing under a new order_id until the result is final.
   */
  public static final Card ALREADY_REVERSED = new Card("Z2");

  /**
   * Capture above authorized amount.
   *
   * <p>This request was refused because the amount to capture is above the authorized amount.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 629
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the amount to at most the authorized amount. Then send
   * the capture again for the same order_id.
   */
  public static final Card CAPTURE_AMOUNT_EXCEEDED = new Card("Z3");

  /**
   * No connection, declined.
   *
   * <p>The terminal or card could not go online to the issuer, and the transaction was declined.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1033
   *
   * <p>Outcome: failed (transaction). Retry: later. Send the transaction again later with the same order_id, or offer
   * another payment method.
   */
  public static final Card OFFLINE_DECLINED_VISA = new Card("Z3");

  private final String value;

  private Card(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link Card#APPROVED}. */
    APPROVED("00"),
    /** {@link Card#APPROVED_AMEX}. */
    APPROVED_AMEX("000"),
    /** {@link Card#APPROVED_WITH_ID_AMEX}. */
    APPROVED_WITH_ID_AMEX("001"),
    /** {@link Card#PARTIAL_APPROVAL_AMEX}. */
    PARTIAL_APPROVAL_AMEX("002"),
    /** {@link Card#REFER_TO_ISSUER}. */
    REFER_TO_ISSUER("01"),
    /** {@link Card#REFER_TO_ISSUER_SPECIAL}. */
    REFER_TO_ISSUER_SPECIAL("02"),
    /** {@link Card#INVALID_MERCHANT}. */
    INVALID_MERCHANT("03"),
    /** {@link Card#PICK_UP_CARD}. */
    PICK_UP_CARD("04"),
    /** {@link Card#DO_NOT_HONOR}. */
    DO_NOT_HONOR("05"),
    /** {@link Card#CARD_ERROR}. */
    CARD_ERROR("06"),
    /** {@link Card#PICK_UP_CARD_SPECIAL}. */
    PICK_UP_CARD_SPECIAL("07"),
    /** {@link Card#REQUEST_IN_PROGRESS}. */
    REQUEST_IN_PROGRESS("09"),
    /** {@link Card#DENIED_AMEX}. */
    DENIED_AMEX("100"),
    /** {@link Card#EXPIRED_CARD_AMEX}. */
    EXPIRED_CARD_AMEX("101"),
    /** {@link Card#PIN_TRIES_EXCEEDED_AMEX}. */
    PIN_TRIES_EXCEEDED_AMEX("106"),
    /** {@link Card#CALL_ISSUER_AMEX}. */
    CALL_ISSUER_AMEX("107"),
    /** {@link Card#INVALID_MERCHANT_AMEX}. */
    INVALID_MERCHANT_AMEX("109"),
    /** {@link Card#INVALID_AMOUNT_AMEX}. */
    INVALID_AMOUNT_AMEX("110"),
    /** {@link Card#INVALID_ACCOUNT_AMEX}. */
    INVALID_ACCOUNT_AMEX("111"),
    /** {@link Card#FUNCTION_NOT_SUPPORTED_AMEX}. */
    FUNCTION_NOT_SUPPORTED_AMEX("115"),
    /** {@link Card#INCORRECT_PIN_AMEX}. */
    INCORRECT_PIN_AMEX("117"),
    /** {@link Card#CARDHOLDER_NOT_PERMITTED_AMEX}. */
    CARDHOLDER_NOT_PERMITTED_AMEX("119"),
    /** {@link Card#INVALID_TRANSACTION}. */
    INVALID_TRANSACTION("12"),
    /** {@link Card#INCORRECT_SECURITY_CODE_AMEX}. */
    INCORRECT_SECURITY_CODE_AMEX("122"),
    /** {@link Card#INVALID_EFFECTIVE_DATE_AMEX}. */
    INVALID_EFFECTIVE_DATE_AMEX("125"),
    /** {@link Card#INVALID_AMOUNT}. */
    INVALID_AMOUNT("13"),
    /** {@link Card#INVALID_CARD_NUMBER}. */
    INVALID_CARD_NUMBER("14"),
    /** {@link Card#NO_SUCH_ISSUER}. */
    NO_SUCH_ISSUER("15"),
    /** {@link Card#FORMAT_ERROR_AMEX}. */
    FORMAT_ERROR_AMEX("181"),
    /** {@link Card#INVALID_CURRENCY_AMEX}. */
    INVALID_CURRENCY_AMEX("183"),
    /** {@link Card#NEW_CARD_ISSUED_AMEX}. */
    NEW_CARD_ISSUED_AMEX("187"),
    /** {@link Card#MERCHANT_CLOSED_AMEX}. */
    MERCHANT_CLOSED_AMEX("189"),
    /** {@link Card#RE_ENTER_TRANSACTION}. */
    RE_ENTER_TRANSACTION("19"),
    /** {@link Card#AUTHENTICATION_REQUIRED_VISA}. */
    AUTHENTICATION_REQUIRED_VISA("1A"),
    /** {@link Card#PICK_UP_CARD_AMEX}. */
    PICK_UP_CARD_AMEX("200"),
    /** {@link Card#NO_ACTION_TAKEN}. */
    NO_ACTION_TAKEN("21"),
    /** {@link Card#SUSPECTED_MALFUNCTION}. */
    SUSPECTED_MALFUNCTION("22"),
    /** {@link Card#UNSPECIFIED_ERROR}. */
    UNSPECIFIED_ERROR("23"),
    /** {@link Card#CARD_DETAILS_NOT_RECOGNIZED}. */
    CARD_DETAILS_NOT_RECOGNIZED("25"),
    /** {@link Card#FORMAT_ERROR}. */
    FORMAT_ERROR("30"),
    /** {@link Card#CARD_NOT_PRESENT_NOT_ALLOWED}. */
    CARD_NOT_PRESENT_NOT_ALLOWED("31"),
    /** {@link Card#EXPIRED_CARD_OR_INVALID_DATE}. */
    EXPIRED_CARD_OR_INVALID_DATE("33"),
    /** {@link Card#SUSPECTED_FRAUD_PICK_UP}. */
    SUSPECTED_FRAUD_PICK_UP("34"),
    /** {@link Card#CONTACT_ACQUIRER_PICK_UP}. */
    CONTACT_ACQUIRER_PICK_UP("35"),
    /** {@link Card#RESTRICTED_CARD_PICK_UP}. */
    RESTRICTED_CARD_PICK_UP("36"),
    /** {@link Card#CALL_ACQUIRER_SECURITY_PICK_UP}. */
    CALL_ACQUIRER_SECURITY_PICK_UP("37"),
    /** {@link Card#PIN_TRIES_EXCEEDED_PICK_UP}. */
    PIN_TRIES_EXCEEDED_PICK_UP("38"),
    /** {@link Card#NO_CREDIT_ACCOUNT}. */
    NO_CREDIT_ACCOUNT("39"),
    /** {@link Card#FUNCTION_NOT_SUPPORTED}. */
    FUNCTION_NOT_SUPPORTED("40"),
    /** {@link Card#LOST_CARD}. */
    LOST_CARD("41"),
    /** {@link Card#NO_UNIVERSAL_ACCOUNT}. */
    NO_UNIVERSAL_ACCOUNT("42"),
    /** {@link Card#STOLEN_CARD}. */
    STOLEN_CARD("43"),
    /** {@link Card#NO_INVESTMENT_ACCOUNT}. */
    NO_INVESTMENT_ACCOUNT("44"),
    /** {@link Card#CLOSED_ACCOUNT}. */
    CLOSED_ACCOUNT("46"),
    /** {@link Card#INSUFFICIENT_FUNDS}. */
    INSUFFICIENT_FUNDS("51"),
    /** {@link Card#NO_CHECKING_ACCOUNT}. */
    NO_CHECKING_ACCOUNT("52"),
    /** {@link Card#NO_SAVINGS_ACCOUNT}. */
    NO_SAVINGS_ACCOUNT("53"),
    /** {@link Card#EXPIRED_CARD}. */
    EXPIRED_CARD("54"),
    /** {@link Card#INCORRECT_PIN}. */
    INCORRECT_PIN("55"),
    /** {@link Card#NO_CARD_RECORD}. */
    NO_CARD_RECORD("56"),
    /** {@link Card#TRANSACTION_NOT_PERMITTED_TO_CARDHOLDER}. */
    TRANSACTION_NOT_PERMITTED_TO_CARDHOLDER("57"),
    /** {@link Card#TRANSACTION_NOT_PERMITTED_TO_TERMINAL}. */
    TRANSACTION_NOT_PERMITTED_TO_TERMINAL("58"),
    /** {@link Card#SUSPECTED_FRAUD}. */
    SUSPECTED_FRAUD("59"),
    /** {@link Card#BLOCKED_BY_ISSUER_VISA}. */
    BLOCKED_BY_ISSUER_VISA("5C"),
    /** {@link Card#CONTACT_ISSUER_AND_RETRY}. */
    CONTACT_ISSUER_AND_RETRY("60"),
    /** {@link Card#EXCEEDS_AMOUNT_LIMIT}. */
    EXCEEDS_AMOUNT_LIMIT("61"),
    /** {@link Card#RESTRICTED_CARD}. */
    RESTRICTED_CARD("62"),
    /** {@link Card#SECURITY_VIOLATION}. */
    SECURITY_VIOLATION("63"),
    /** {@link Card#ORIGINAL_AMOUNT_INCORRECT}. */
    ORIGINAL_AMOUNT_INCORRECT("64"),
    /** {@link Card#EXCEEDS_FREQUENCY_LIMIT}. */
    EXCEEDS_FREQUENCY_LIMIT("65"),
    /** {@link Card#CONTACT_ISSUER}. */
    CONTACT_ISSUER("66"),
    /** {@link Card#COUNTERFEIT_CARD_PICK_UP}. */
    COUNTERFEIT_CARD_PICK_UP("67"),
    /** {@link Card#TIMEOUT_VISA}. */
    TIMEOUT_VISA("68"),
    /** {@link Card#VERIFICATION_FAILED}. */
    VERIFICATION_FAILED("6P"),
    /** {@link Card#CONTACT_CARD_ISSUER_MASTERCARD}. */
    CONTACT_CARD_ISSUER_MASTERCARD("70"),
    /** {@link Card#PIN_NOT_CHANGED_VISA}. */
    PIN_NOT_CHANGED_VISA("71"),
    /** {@link Card#ACCOUNT_NOT_ACTIVATED_MASTERCARD}. */
    ACCOUNT_NOT_ACTIVATED_MASTERCARD("72"),
    /** {@link Card#PIN_TRIES_EXCEEDED}. */
    PIN_TRIES_EXCEEDED("75"),
    /** {@link Card#ORIGINAL_NOT_FOUND_VISA}. */
    ORIGINAL_NOT_FOUND_VISA("76"),
    /** {@link Card#ORIGINAL_DATA_MISMATCH_VISA}. */
    ORIGINAL_DATA_MISMATCH_VISA("77"),
    /** {@link Card#CARD_NOT_ACTIVATED_VISA}. */
    CARD_NOT_ACTIVATED_VISA("78"),
    /** {@link Card#TRANSACTION_REVERSED_VISA}. */
    TRANSACTION_REVERSED_VISA("79"),
    /** {@link Card#APPROVED_WITH_ID_VISA}. */
    APPROVED_WITH_ID_VISA("8"),
    /** {@link Card#CREDIT_ISSUER_UNAVAILABLE_VISA}. */
    CREDIT_ISSUER_UNAVAILABLE_VISA("80"),
    /** {@link Card#PIN_CRYPTOGRAPHIC_ERROR_VISA}. */
    PIN_CRYPTOGRAPHIC_ERROR_VISA("81"),
    /** {@link Card#INCORRECT_CVV}. */
    INCORRECT_CVV("82"),
    /** {@link Card#AUTHENTICATION_REQUIRED}. */
    AUTHENTICATION_REQUIRED("83"),
    /** {@link Card#PREAUTHORIZATION_TOO_OLD_VISA}. */
    PREAUTHORIZATION_TOO_OLD_VISA("84"),
    /** {@link Card#NO_REASON_TO_DECLINE_VISA}. */
    NO_REASON_TO_DECLINE_VISA("85"),
    /** {@link Card#PIN_NOT_VERIFIABLE_VISA}. */
    PIN_NOT_VERIFIABLE_VISA("86"),
    /** {@link Card#PURCHASE_WITHOUT_CASH_BACK_VISA}. */
    PURCHASE_WITHOUT_CASH_BACK_VISA("87"),
    /** {@link Card#UNABLE_TO_AUTHORIZE_VISA}. */
    UNABLE_TO_AUTHORIZE_VISA("88"),
    /** {@link Card#INELIGIBLE_TO_RECEIVE_VISA}. */
    INELIGIBLE_TO_RECEIVE_VISA("89"),
    /** {@link Card#CUTOFF_IN_PROGRESS}. */
    CUTOFF_IN_PROGRESS("90"),
    /** {@link Card#ACCEPTED_ATC_SYNCHRONIZATION_AMEX}. */
    ACCEPTED_ATC_SYNCHRONIZATION_AMEX("900"),
    /** {@link Card#SYSTEM_MALFUNCTION_AMEX}. */
    SYSTEM_MALFUNCTION_AMEX("909"),
    /** {@link Card#ISSUER_UNAVAILABLE}. */
    ISSUER_UNAVAILABLE("91"),
    /** {@link Card#ISSUER_UNAVAILABLE_AMEX}. */
    ISSUER_UNAVAILABLE_AMEX("912"),
    /** {@link Card#UNABLE_TO_ROUTE}. */
    UNABLE_TO_ROUTE("92"),
    /** {@link Card#VIOLATION_OF_LAW}. */
    VIOLATION_OF_LAW("93"),
    /** {@link Card#DUPLICATE_TRANSMISSION}. */
    DUPLICATE_TRANSMISSION("94"),
    /** {@link Card#SYSTEM_MALFUNCTION}. */
    SYSTEM_MALFUNCTION("96"),
    /** {@link Card#BLOCKED_BY_CARDHOLDER_VISA}. */
    BLOCKED_BY_CARDHOLDER_VISA("9G"),
    /** {@link Card#ORIGINAL_NOT_FOUND}. */
    ORIGINAL_NOT_FOUND("AG"),
    /** {@link Card#POSTING_ALREADY_COMPLETE}. */
    POSTING_ALREADY_COMPLETE("AJ"),
    /** {@link Card#SURCHARGE_NOT_PERMITTED_VISA}. */
    SURCHARGE_NOT_PERMITTED_VISA("B1"),
    /** {@link Card#SURCHARGE_NOT_SUPPORTED_VISA}. */
    SURCHARGE_NOT_SUPPORTED_VISA("B2"),
    /** {@link Card#DECLINED_USE_OTHER_CARD}. */
    DECLINED_USE_OTHER_CARD("BA"),
    /** {@link Card#FORCED_STAND_IN_VISA}. */
    FORCED_STAND_IN_VISA("N0"),
    /** {@link Card#CASH_SERVICE_NOT_AVAILABLE_VISA}. */
    CASH_SERVICE_NOT_AVAILABLE_VISA("N3"),
    /** {@link Card#CASH_BACK_LIMIT_EXCEEDED_VISA}. */
    CASH_BACK_LIMIT_EXCEEDED_VISA("N4"),
    /** {@link Card#RESUBMISSION_TOO_LATE_VISA}. */
    RESUBMISSION_TOO_LATE_VISA("N5"),
    /** {@link Card#INCORRECT_CVV2_VISA}. */
    INCORRECT_CVV2_VISA("N7"),
    /** {@link Card#PREAUTHORIZED_AMOUNT_EXCEEDED_VISA}. */
    PREAUTHORIZED_AMOUNT_EXCEEDED_VISA("N8"),
    /** {@link Card#INVALID_BILLER_INFORMATION_VISA}. */
    INVALID_BILLER_INFORMATION_VISA("P2"),
    /** {@link Card#PIN_CHANGE_DECLINED_VISA}. */
    PIN_CHANGE_DECLINED_VISA("P5"),
    /** {@link Card#UNSAFE_PIN_VISA}. */
    UNSAFE_PIN_VISA("P6"),
    /** {@link Card#CARD_AUTHENTICATION_FAILED_VISA}. */
    CARD_AUTHENTICATION_FAILED_VISA("Q1"),
    /** {@link Card#ALREADY_SETTLED_VISA}. */
    ALREADY_SETTLED_VISA("Q5"),
    /** {@link Card#STOP_PAYMENT_VISA}. */
    STOP_PAYMENT_VISA("R0"),
    /** {@link Card#AUTHORIZATION_REVOKED_VISA}. */
    AUTHORIZATION_REVOKED_VISA("R1"),
    /** {@link Card#ALL_AUTHORIZATIONS_REVOKED_VISA}. */
    ALL_AUTHORIZATIONS_REVOKED_VISA("R3"),
    /** {@link Card#CHECK_APPROVED_VISA}. */
    CHECK_APPROVED_VISA("T0"),
    /** {@link Card#CHECK_NOT_CONVERTED_VISA}. */
    CHECK_NOT_CONVERTED_VISA("T1"),
    /** {@link Card#CHECK_ROUTING_NUMBER_INVALID_VISA}. */
    CHECK_ROUTING_NUMBER_INVALID_VISA("T2"),
    /** {@link Card#CHECK_AMOUNT_LIMIT_EXCEEDED_VISA}. */
    CHECK_AMOUNT_LIMIT_EXCEEDED_VISA("T3"),
    /** {@link Card#CHECK_UNPAID_ITEMS_VISA}. */
    CHECK_UNPAID_ITEMS_VISA("T4"),
    /** {@link Card#CHECK_NUMBER_DUPLICATE_VISA}. */
    CHECK_NUMBER_DUPLICATE_VISA("T5"),
    /** {@link Card#CHECK_MICR_ERROR_VISA}. */
    CHECK_MICR_ERROR_VISA("T6"),
    /** {@link Card#TOO_MANY_CHECKS_VISA}. */
    TOO_MANY_CHECKS_VISA("T7"),
    /** {@link Card#MULTIPLE_EXEMPTIONS_VISA}. */
    MULTIPLE_EXEMPTIONS_VISA("W1"),
    /** {@link Card#EXEMPTION_NOT_VALID_FOR_BRAND_VISA}. */
    EXEMPTION_NOT_VALID_FOR_BRAND_VISA("W2"),
    /** {@link Card#FORWARD_TO_ISSUER_XA_VISA}. */
    FORWARD_TO_ISSUER_XA_VISA("XA"),
    /** {@link Card#FORWARD_TO_ISSUER_XD_VISA}. */
    FORWARD_TO_ISSUER_XD_VISA("XD"),
    /** {@link Card#ALREADY_REVERSED}. */
    ALREADY_REVERSED("Z2"),
    /** {@link Card#CAPTURE_AMOUNT_EXCEEDED}. */
    CAPTURE_AMOUNT_EXCEEDED("Z3");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public Card code() {
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
    return "card";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static Card of(String value) {
    return new Card(java.util.Objects.requireNonNull(value));
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
  public int compareTo(Card other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Card && value.equals(((Card) other).value);
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
