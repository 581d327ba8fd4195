// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** Card channel response code of Midtrans; the values are the codes as documented. */
export enum MidtransCard {
  /**
   * Approved by issuer.
   *
   * The issuer approved the card transaction. Whether it was captured or is held for review is in transaction_status
   * and fraud_status.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 29
   *
   * Outcome: success (request). Retry: check_status_first. Read transaction_status and fraud_status first, with a
   * status query where the body has none; deliver only on settlement, or on capture with fraud_status accept. Until the
   * result is final, do not charge the card again and send nothing under a new order_id.
   */
  APPROVED = "00",
  /**
   * Transaction approved.
   *
   * American Express approved the transaction. The code 00 means the same.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1421
   *
   * Outcome: success (request). Retry: check_status_first. Read transaction_status and fraud_status first, with a
   * status query where the body has none; deliver only on settlement, or on capture with fraud_status accept. Until the
   * result is final, do not charge the card again and send nothing under a new order_id.
   *
   * Network: AMEX.
   */
  APPROVED_AMEX = "000",
  /**
   * Approved on proof of identity.
   *
   * American Express approved the transaction provided that the cardholder is identified.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1431
   *
   * Outcome: success (request). Retry: check_status_first. Check the status of this order_id with Midtrans first, and
   * send nothing under a new order_id until the result is final. Deliver only on settlement, or on capture with
   * fraud_status accept, and after the cardholder has been identified; if that is not possible, cancel the payment.
   *
   * Network: AMEX.
   */
  APPROVED_WITH_ID_AMEX = "001",
  /**
   * Approved in part.
   *
   * Only part of the amount was approved. This happens with prepaid cards.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1441
   *
   * Outcome: action_required (transaction). Retry: never. Do not send the full amount again, and do not deliver the
   * whole order on this code. Ask Midtrans how much was approved, then collect the rest separately or cancel the
   * payment.
   *
   * Network: AMEX.
   */
  PARTIAL_APPROVAL_AMEX = "002",
  /**
   * Issuer must be contacted.
   *
   * The issuer declined because of a problem with the card number and wants the customer to contact it.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 39
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. This card may work
   * once the customer has settled it with the issuer.
   */
  REFER_TO_ISSUER = "01",
  /**
   * Issuer must be contacted, special case.
   *
   * The issuer declined under special conditions and wants the customer to contact it.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 49
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. This card may work
   * once the customer has settled it with the issuer.
   */
  REFER_TO_ISSUER_SPECIAL = "02",
  /**
   * Merchant ID not valid.
   *
   * The merchant ID that was sent to the bank is not valid for this transaction.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 59
   *
   * Outcome: failed (transaction). Retry: never. Offer another payment method. Do not send it again until Midtrans and
   * the acquiring bank have checked the merchant ID. Other cards may get the same answer.
   */
  INVALID_MERCHANT = "03",
  /**
   * Card to be retained.
   *
   * The issuer declined and wants the card to be retained, as happens when it was reported lost or stolen.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 69
   *
   * Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and do not tell the customer
   * why. Offer another payment method.
   */
  PICK_UP_CARD = "04",
  /**
   * Declined by issuer (do not honor).
   *
   * The issuer declined without naming the cause. It may be a failed security check, frozen funds or too little money.
   *
   * Message: "Do not honor".
   *
   * Source: https://docs.midtrans.com/docs/error-code-and-response-code line 34 (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. Only the issuer can
   * tell the customer why.
   */
  DO_NOT_HONOR = "05",
  /**
   * Problem with the card number.
   *
   * The issuer declined because of a problem with the card number that it does not describe, and wants the customer to
   * contact it.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 89
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. This card may work
   * once the customer has settled it with the issuer.
   */
  CARD_ERROR = "06",
  /**
   * Card to be retained, special conditions.
   *
   * The issuer declined under special conditions and wants the card to be retained. It may have been reported lost or
   * stolen.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 99
   *
   * Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and do not tell the customer
   * why. Offer another payment method.
   */
  PICK_UP_CARD_SPECIAL = "07",
  /**
   * Result still open at issuer.
   *
   * In ISO 8583, the issuer is still working on the request. The code settles neither approval nor decline.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 109
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of this order_id with Midtrans first.
   * Send nothing under a new order_id until the result is final.
   */
  REQUEST_IN_PROGRESS = "09",
  /**
   * Declined, no reason given.
   *
   * American Express denied the transaction. The code does not tell why.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1451
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. Only the issuer can
   * tell the customer why.
   *
   * Network: AMEX.
   */
  DENIED_AMEX = "100",
  /**
   * Card expired or date wrong.
   *
   * The card has expired, or the expiration date that was entered is wrong.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1461
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the customer to check the card data and enter it again, then
   * send the transaction again with the same order_id.
   *
   * Network: AMEX.
   */
  EXPIRED_CARD_AMEX = "101",
  /**
   * PIN attempts exceeded.
   *
   * A wrong PIN was entered too many times, and the card accepts no more attempts.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1471
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. The customer can
   * have the PIN unblocked by the issuer.
   *
   * Network: AMEX.
   */
  PIN_TRIES_EXCEEDED_AMEX = "106",
  /**
   * Issuer must be contacted.
   *
   * The transaction was not approved; the issuer wants to be contacted first.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1481
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. This card may work
   * once the customer has settled it with the issuer.
   *
   * Network: AMEX.
   */
  CALL_ISSUER_AMEX = "107",
  /**
   * Invalid or inactive merchant.
   *
   * American Express does not accept the merchant number of the transaction.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1491
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method, and ask Midtrans to
   * check the registration of the merchant for American Express. Do not send an American Express card before that.
   *
   * Network: AMEX.
   */
  INVALID_MERCHANT_AMEX = "109",
  /**
   * Invalid amount.
   *
   * American Express does not accept the amount of the transaction.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1501
   *
   * Outcome: failed (transaction). Retry: after_fix. Correct the amount and send the transaction again with the same
   * order_id.
   *
   * Network: AMEX.
   */
  INVALID_AMOUNT_AMEX = "110",
  /**
   * Card or account not valid.
   *
   * The card number is not valid. For travelers checks the code stands for a wrong MICR line.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1511
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the customer to check the card data and enter it again, then
   * send the transaction again with the same order_id.
   *
   * Network: AMEX.
   */
  INVALID_ACCOUNT_AMEX = "111",
  /**
   * Requested function not supported.
   *
   * American Express or the issuer does not support what the transaction asks for.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1521
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   *
   * Network: AMEX.
   */
  FUNCTION_NOT_SUPPORTED_AMEX = "115",
  /**
   * Incorrect PIN.
   *
   * The PIN that was entered is wrong.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1531
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the customer to enter the PIN again, then send the transaction
   * again with the same order_id.
   *
   * Network: AMEX.
   */
  INCORRECT_PIN_AMEX = "117",
  /**
   * Cardholder not enrolled or permitted.
   *
   * The cardholder is not enrolled for this kind of transaction, or it is not permitted for the card.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1541
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. Only the issuer can
   * tell the customer why.
   *
   * Network: AMEX.
   */
  CARDHOLDER_NOT_PERMITTED_AMEX = "119",
  /**
   * Transaction or field not valid.
   *
   * The issuer declined because it does not accept this kind of transaction for the card, or because a field of it is
   * not valid.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 119 (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_other_method. Do not try this card again; offer another card or payment
   * method. If several cards get this code, check the fields of the request.
   */
  INVALID_TRANSACTION = "12",
  /**
   * Incorrect CVV.
   *
   * The security code of the card is wrong. American Express calls it CID and uses 4 digits.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1551
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the customer to enter the card with its security code again,
   * then send the transaction again with the same order_id.
   *
   * Network: AMEX.
   */
  INCORRECT_SECURITY_CODE_AMEX = "122",
  /**
   * Effective date not valid.
   *
   * The date from which the card is valid is wrong or not yet reached.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1561
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the customer to check the card data and enter it again, then
   * send the transaction again with the same order_id.
   *
   * Network: AMEX.
   */
  INVALID_EFFECTIVE_DATE_AMEX = "125",
  /**
   * Invalid character in the amount.
   *
   * The amount contains a character that is not allowed. Only the sandbox sends this code.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 129
   *
   * Outcome: failed (transaction). Retry: after_fix. Correct gross_amount and send the request again with the same
   * order_id.
   */
  INVALID_AMOUNT = "13",
  /**
   * Card number does not exist.
   *
   * The issuer declined because it has no card with this number.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 139
   *
   * Outcome: failed (transaction). Retry: with_other_method. Do not send this card number again. Ask the customer to
   * check it or to use another card or payment method; a corrected number needs a new token_id.
   */
  INVALID_CARD_NUMBER = "14",
  /**
   * No such issuer.
   *
   * No issuer exists for this card number, so the transaction could not be routed.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 149
   *
   * Outcome: failed (transaction). Retry: with_other_method. Do not send this card number again. Ask the customer to
   * check it or to use another card or payment method; a corrected number needs a new token_id.
   */
  NO_SUCH_ISSUER = "15",
  /**
   * Transaction format not valid.
   *
   * American Express refused this request because its data does not have the expected format.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1571
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the format of the data and send the request again with the
   * same order_id. Ask Midtrans if no field is at fault.
   *
   * Network: AMEX.
   */
  FORMAT_ERROR_AMEX = "181",
  /**
   * Currency not valid.
   *
   * American Express does not accept the currency code of the transaction.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1581
   *
   * Outcome: failed (transaction). Retry: after_fix. Correct the currency and send the transaction again with the same
   * order_id. Ask Midtrans which currencies the merchant may use.
   *
   * Network: AMEX.
   */
  INVALID_CURRENCY_AMEX = "183",
  /**
   * Card replaced or renewed.
   *
   * The transaction was denied because a new card was issued in place of this one.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1591
   *
   * Outcome: failed (transaction). Retry: with_other_method. Remove the saved card and ask the customer to enter the
   * new one, or offer another payment method. Do not send the old card again.
   *
   * Network: AMEX.
   */
  NEW_CARD_ISSUED_AMEX = "187",
  /**
   * Merchant canceled or closed.
   *
   * American Express denied the transaction because the merchant is canceled or closed there.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1601
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method, and ask Midtrans to
   * check the registration of the merchant for American Express. Do not send an American Express card before that.
   *
   * Network: AMEX.
   */
  MERCHANT_CLOSED_AMEX = "189",
  /**
   * Issuer asks for another try.
   *
   * The issuer did not process the transaction and gives no cause.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 159
   *
   * Outcome: failed (transaction). Retry: later. Wait a moment, then send the request again with the same order_id.
   * Limit the number of attempts.
   */
  RE_ENTER_TRANSACTION = "19",
  /**
   * Authentication required.
   *
   * The issuer does not approve the transaction until the customer has authenticated.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 883
   *
   * Outcome: failed (transaction). Retry: with_authentication. Send the transaction again with 3-D Secure and the same
   * order_id, so that the customer can authenticate.
   *
   * Network: VISA.
   */
  AUTHENTICATION_REQUIRED_VISA = "1A",
  /**
   * Card to be retained.
   *
   * The transaction was denied, and the issuer wants the card to be retained.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1611
   *
   * Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and do not tell the customer
   * why. Offer another payment method, and review the order before you accept it.
   *
   * Network: AMEX.
   */
  PICK_UP_CARD_AMEX = "200",
  /**
   * Issuer took no action.
   *
   * The issuer did nothing with this message. The page speaks of a problem with the card number; in ISO 8583, an
   * earlier transaction could not be undone, and that one may still stand.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 169
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of this order_id with Midtrans first.
   * Send nothing under a new order_id until the result is final.
   */
  NO_ACTION_TAKEN = "21",
  /**
   * Issuer not available.
   *
   * The issuer could not be contacted, possibly because of a malfunction, so the transaction was not carried out.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 179
   *
   * Outcome: failed (transaction). Retry: later. Send the request again later with the same order_id, or offer another
   * card or payment method.
   */
  SUSPECTED_MALFUNCTION = "22",
  /**
   * Unspecified error at the bank.
   *
   * The bank answered with an error that it does not describe, and did not approve the transaction.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 189 (and 1 more)
   *
   * Outcome: failed (transaction). Retry: later. Send the request again later with the same order_id, or offer another
   * card or payment method.
   */
  UNSPECIFIED_ERROR = "23",
  /**
   * Card details not recognized.
   *
   * The issuer declined because it does not recognize the card details.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 199
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the customer to check the card details, and get a new
   * token_id. Then send the request again with the same order_id.
   */
  CARD_DETAILS_NOT_RECOGNIZED = "25",
  /**
   * Transaction details not recognized.
   *
   * The issuer refused this request because it could not interpret the details of the transaction.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 209
   *
   * Outcome: rejected (request). Retry: after_fix. Check the format of the transaction details. Send the corrected
   * request with the same order_id.
   */
  FORMAT_ERROR = "30",
  /**
   * Online and phone transactions not allowed.
   *
   * The card may not be used for internet, mail or telephone orders.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 219
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   */
  CARD_NOT_PRESENT_NOT_ALLOWED = "31",
  /**
   * Card expired or wrong date.
   *
   * The issuer declined because the card has expired or the expiration date is not the one of the card.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 229
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the customer to check the expiration date, and get a new
   * token_id. Then send the request again with the same order_id.
   */
  EXPIRED_CARD_OR_INVALID_DATE = "33",
  /**
   * Suspected fraud.
   *
   * The issuer declined because it suspects fraud with this card number.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 239
   *
   * Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and do not tell the customer
   * why. Offer another payment method, and review the order before you accept it.
   */
  SUSPECTED_FRAUD_PICK_UP = "34",
  /**
   * Retain card, contact acquirer.
   *
   * The issuer declined and wants the card to be retained. In ISO 8583, the merchant is to contact the acquirer.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 249
   *
   * Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and do not tell the customer
   * why. Offer another payment method.
   */
  CONTACT_ACQUIRER_PICK_UP = "35",
  /**
   * Retain card, restricted.
   *
   * The issuer declined and wants the card to be retained. In ISO 8583, the card is restricted.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 259
   *
   * Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and do not tell the customer
   * why. Offer another payment method.
   */
  RESTRICTED_CARD_PICK_UP = "36",
  /**
   * Retain card, call acquirer security.
   *
   * The issuer declined and wants the card to be retained. In ISO 8583, the merchant is to call the security desk of
   * the acquirer.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 269
   *
   * Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and do not tell the customer
   * why. Offer another payment method.
   */
  CALL_ACQUIRER_SECURITY_PICK_UP = "37",
  /**
   * PIN attempts exceeded, retain card.
   *
   * A wrong PIN was entered three times. The issuer declined and wants the card to be retained.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 279
   *
   * Outcome: failed (transaction). Retry: with_other_method. Do not try this card again. Offer another card or payment
   * method, and refer the customer to the issuer.
   */
  PIN_TRIES_EXCEEDED_PICK_UP = "38",
  /**
   * No credit account.
   *
   * The card has no credit account that could be charged.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 289
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   */
  NO_CREDIT_ACCOUNT = "39",
  /**
   * Transaction type not allowed.
   *
   * The issuer does not support this type of transaction for the card.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 299
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   */
  FUNCTION_NOT_SUPPORTED = "40",
  /**
   * Card reported lost.
   *
   * The issuer declined because the card was reported lost, and wants it retained.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 309
   *
   * Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and do not tell the customer
   * why. Offer another payment method.
   */
  LOST_CARD = "41",
  /**
   * Account type not valid.
   *
   * The account type that was used is not valid for the card. In ISO 8583, there is no universal account.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 319
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   */
  NO_UNIVERSAL_ACCOUNT = "42",
  /**
   * Card reported stolen.
   *
   * The issuer declined because the card was reported stolen, and wants it retained.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 329
   *
   * Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and do not tell the customer
   * why. Offer another payment method, and hold other open orders of this card for review.
   */
  STOLEN_CARD = "43",
  /**
   * No investment account.
   *
   * The account type that was used is not valid for the card. In ISO 8583, there is no investment account.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 339
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   */
  NO_INVESTMENT_ACCOUNT = "44",
  /**
   * Account closed.
   *
   * The account behind the card was closed, so the issuer declined for good.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 349
   *
   * Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and remove it where it is
   * stored. Offer another card or payment method.
   */
  CLOSED_ACCOUNT = "46",
  /**
   * Insufficient funds.
   *
   * The balance or credit limit of the card does not cover the amount.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 359
   *
   * Outcome: failed (transaction). Retry: later. Send the request again with the same order_id once the customer has
   * made funds available, or offer another payment method. Do not repeat it at short intervals.
   */
  INSUFFICIENT_FUNDS = "51",
  /**
   * No checking account.
   *
   * The card is not linked to a checking account.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 369
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   */
  NO_CHECKING_ACCOUNT = "52",
  /**
   * No savings account.
   *
   * The card is not linked to a savings account.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 379
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   */
  NO_SAVINGS_ACCOUNT = "53",
  /**
   * Card expired.
   *
   * The issuer declined because the card is past its expiration date.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 389
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the customer to correct the expiration date or to enter
   * another card, and get a new token_id. Then send the request again with the same order_id.
   */
  EXPIRED_CARD = "54",
  /**
   * Incorrect PIN.
   *
   * The issuer declined because the PIN is wrong.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 399
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the customer to enter the PIN again, then send the request
   * again with the same order_id.
   */
  INCORRECT_PIN = "55",
  /**
   * No record of the card.
   *
   * The issuer declined because it keeps no record of this card number.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 409
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the customer to correct the card number, and get a new
   * token_id. Then send the request again with the same order_id.
   */
  NO_CARD_RECORD = "56",
  /**
   * Not permitted for this card.
   *
   * The issuer does not allow this type of transaction for the card.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 419
   *
   * Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and remove it where it is
   * stored. Offer another card or payment method.
   */
  TRANSACTION_NOT_PERMITTED_TO_CARDHOLDER = "57",
  /**
   * Not permitted for this terminal.
   *
   * The terminal of the merchant does not allow this kind of transaction, or a test card was used.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 429
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another payment method. If all cards get this code,
   * ask Midtrans to check the merchant account.
   */
  TRANSACTION_NOT_PERMITTED_TO_TERMINAL = "58",
  /**
   * Suspected fraud.
   *
   * The issuer declined because the transaction looks fraudulent.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 439
   *
   * Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and do not tell the customer
   * why. Offer another payment method, and review the order before you accept it.
   */
  SUSPECTED_FRAUD = "59",
  /**
   * Not supported by issuer.
   *
   * The issuer does not support this transaction or blocks it for the card.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1183
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. Only the issuer can
   * tell the customer why.
   *
   * Network: VISA.
   */
  BLOCKED_BY_ISSUER_VISA = "5C",
  /**
   * Contact the issuer, then try again.
   *
   * The issuer declined until the customer has settled the matter with it.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 449
   *
   * Outcome: failed (transaction). Retry: later. Ask the customer to contact the issuer, then send the request again
   * with the same order_id. Otherwise offer another card or payment method.
   */
  CONTACT_ISSUER_AND_RETRY = "60",
  /**
   * Amount limit exceeded.
   *
   * The amount exceeds the limit that the issuer has set for the card.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 459
   *
   * Outcome: failed (transaction). Retry: later. Send the request again with the same order_id once the limit is
   * available again or has been raised, or offer another payment method.
   */
  EXCEEDS_AMOUNT_LIMIT = "61",
  /**
   * Card restricted.
   *
   * The issuer restricts the use of this card.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 469
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. Do not tell the
   * customer why.
   */
  RESTRICTED_CARD = "62",
  /**
   * Security check not passed.
   *
   * The issuer declined for a security reason that it does not describe.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 479
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method, and do not tell the
   * customer why. If several cards get this code, ask Midtrans to check the message.
   */
  SECURITY_VIOLATION = "63",
  /**
   * Invalid amount.
   *
   * The issuer declined because of the amount. In ISO 8583, it differs from that of the original transaction.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 489
   *
   * Outcome: failed (transaction). Retry: after_fix. Check the amount against the original transaction. Send the
   * corrected request with the same order_id.
   */
  ORIGINAL_AMOUNT_INCORRECT = "64",
  /**
   * Frequency limit exceeded.
   *
   * The card has reached the number of transactions that the issuer allows in a period.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 499
   *
   * Outcome: failed (transaction). Retry: later. Send the request again with the same order_id once a new period has
   * begun, or offer another payment method. Attempts before that are counted too.
   */
  EXCEEDS_FREQUENCY_LIMIT = "65",
  /**
   * Issuer must be contacted.
   *
   * The issuer declined and wants the customer to contact it. The code names no cause.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 509
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. This card may work
   * once the customer has settled it with the issuer.
   */
  CONTACT_ISSUER = "66",
  /**
   * Suspected counterfeit card.
   *
   * The issuer declined because it suspects a counterfeit card, and wants it to be retained.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 519
   *
   * Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and do not tell the customer
   * why. Offer another payment method, and review the order before you accept it.
   */
  COUNTERFEIT_CARD_PICK_UP = "67",
  /**
   * Timeout waiting for an answer.
   *
   * No answer to the authorization came in time. It is not known whether the transaction was approved.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 713
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of this order_id with Midtrans first.
   * Send nothing under a new order_id until the result is final.
   *
   * Network: VISA.
   */
  TIMEOUT_VISA = "68",
  /**
   * Verification details do not match.
   *
   * The issuer declined because verification data that was sent does not match its records.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 649
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the customer to check the card data and personal details, then
   * send the request again with the same order_id.
   */
  VERIFICATION_FAILED = "6P",
  /**
   * Issuer must be contacted.
   *
   * The issuer declined and asks the cardholder to contact it.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1227
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. This card may work
   * once the customer has settled it with the issuer.
   *
   * Network: MASTERCARD.
   */
  CONTACT_CARD_ISSUER_MASTERCARD = "70",
  /**
   * PIN not changed.
   *
   * The request to change the PIN was refused, and the code does not tell why. This says nothing about a payment.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1237
   *
   * Outcome: rejected (request). Retry: check_status_first. If the code came as the answer to a payment, check the
   * status of this order_id first and send nothing under a new order_id until the result is final. A PIN request is not
   * sent again; the cardholder has to contact the issuer.
   *
   * Network: MASTERCARD.
   *
   * Same code as PIN_NOT_CHANGED_VISA: compare `name`.
   */
  PIN_NOT_CHANGED_MASTERCARD = "71",
  /**
   * PIN not changed.
   *
   * The request to change the PIN was refused, and the code does not tell why. This says nothing about a payment.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 723
   *
   * Outcome: rejected (request). Retry: check_status_first. If the code came as the answer to a payment, check the
   * status of this order_id first and send nothing under a new order_id until the result is final. A PIN request is not
   * sent again; the cardholder has to contact the issuer.
   *
   * Network: VISA.
   *
   * Same code as PIN_NOT_CHANGED_MASTERCARD: compare `name`.
   */
  PIN_NOT_CHANGED_VISA = "71",
  /**
   * Account not yet activated.
   *
   * The account behind the card has not been activated yet.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1247
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. This card may work
   * once the customer has activated it with the issuer.
   *
   * Network: MASTERCARD.
   */
  ACCOUNT_NOT_ACTIVATED_MASTERCARD = "72",
  /**
   * PIN attempts exceeded.
   *
   * A wrong PIN was entered too many times and the issuer accepts no more attempts.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 529
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. This card works
   * again only after the cardholder has settled it with the issuer.
   */
  PIN_TRIES_EXCEEDED = "75",
  /**
   * Receiving account not valid.
   *
   * The receiving account does not exist or is not valid.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1257
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the customer to correct the receiving account, then send the
   * transaction again with the same order_id.
   *
   * Network: MASTERCARD.
   *
   * Same code as ORIGINAL_NOT_FOUND_VISA: compare `name`.
   */
  TO_ACCOUNT_INVALID_MASTERCARD = "76",
  /**
   * Original transaction not found.
   *
   * The network found no earlier message that matches the retrieval reference of this one. It is not known what became
   * of the original transaction.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 733
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of this order_id with Midtrans first.
   * Send nothing under a new order_id until the result is final.
   *
   * Network: VISA.
   *
   * Same code as TO_ACCOUNT_INVALID_MASTERCARD: compare `name`.
   */
  ORIGINAL_NOT_FOUND_VISA = "76",
  /**
   * Paying account not valid.
   *
   * The paying account does not exist or is not valid.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1267
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the customer to correct the paying account or card, then send
   * the transaction again with the same order_id.
   *
   * Network: MASTERCARD.
   *
   * Same code as ORIGINAL_DATA_MISMATCH_VISA: compare `name`.
   */
  FROM_ACCOUNT_INVALID_MASTERCARD = "77",
  /**
   * Data differs from original.
   *
   * This message repeats or reverses an earlier one, but its data does not match it. The earlier one may have taken
   * effect.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 743
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of this order_id with Midtrans first
   * and compare it with your record. Send nothing under a new order_id until the result is final.
   *
   * Network: VISA.
   *
   * Same code as FROM_ACCOUNT_INVALID_MASTERCARD: compare `name`.
   */
  ORIGINAL_DATA_MISMATCH_VISA = "77",
  /**
   * Account not valid.
   *
   * The account of the transaction does not exist or is not valid. The code does not say which one.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1277
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the customer to check the card data and enter it again, then
   * send the transaction again with the same order_id.
   *
   * Network: MASTERCARD.
   *
   * Same code as CARD_NOT_ACTIVATED_VISA: compare `name`.
   */
  ACCOUNT_INVALID_MASTERCARD = "78",
  /**
   * New card not yet activated.
   *
   * The card is new and still blocked for its first use.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 753
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. This card may work
   * once the customer has activated it with the issuer.
   *
   * Network: VISA.
   *
   * Same code as ACCOUNT_INVALID_MASTERCARD: compare `name`.
   */
  CARD_NOT_ACTIVATED_VISA = "78",
  /**
   * Card replaced or renewed.
   *
   * The issuer declined because the card was replaced, renewed or deactivated. The exact cause is only in the merchant
   * advice code.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1287
   *
   * Outcome: failed (transaction). Retry: with_other_method. Ask the customer for the current card data, or offer
   * another payment method. Update the card where it is stored.
   *
   * Network: MASTERCARD.
   *
   * Same code as TRANSACTION_REVERSED_VISA: compare `name`.
   */
  LIFECYCLE_DECLINE_MASTERCARD = "79",
  /**
   * Transaction reported as reversed.
   *
   * The network reports that the transaction was reversed. It is not known whether money moved and came back.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 763
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of this order_id with Midtrans first.
   * Send nothing under a new order_id until the result is final.
   *
   * Network: VISA.
   *
   * Same code as LIFECYCLE_DECLINE_MASTERCARD: compare `name`.
   */
  TRANSACTION_REVERSED_VISA = "79",
  /**
   * Approved on proof of identity.
   *
   * The issuer approved the transaction provided that the cardholder is identified.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 703
   *
   * Outcome: success (request). Retry: check_status_first. Check the status of this order_id with Midtrans first, and
   * send nothing under a new order_id until the result is final. Deliver only on settlement, or on capture with
   * fraud_status accept, and after the cardholder has been identified; if that is not possible, cancel the payment.
   *
   * Network: VISA.
   */
  APPROVED_WITH_ID_VISA = "8",
  /**
   * System not available.
   *
   * The transaction was not approved because a system that decides on it is not available.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1297
   *
   * Outcome: failed (transaction). Retry: later. Send the transaction again later with the same order_id, or offer
   * another payment method.
   *
   * Network: MASTERCARD.
   *
   * Same code as CREDIT_ISSUER_UNAVAILABLE_VISA: compare `name`.
   */
  SYSTEM_NOT_AVAILABLE_MASTERCARD = "80",
  /**
   * Credit issuer not available.
   *
   * The transaction was not approved because the issuer of the credit card is not available. For private label cards
   * the code stands for a wrong date.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 773
   *
   * Outcome: failed (transaction). Retry: later. Check the expiration date if it is a private label card. Otherwise
   * send the transaction again later with the same order_id, or offer another payment method.
   *
   * Network: VISA.
   *
   * Same code as SYSTEM_NOT_AVAILABLE_MASTERCARD: compare `name`.
   */
  CREDIT_ISSUER_UNAVAILABLE_VISA = "80",
  /**
   * Domestic debit not allowed.
   *
   * The card does not allow domestic debit transactions. The code is used in some regions only.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1307
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   *
   * Network: MASTERCARD.
   *
   * Same code as PIN_CRYPTOGRAPHIC_ERROR_VISA: compare `name`.
   */
  DOMESTIC_DEBIT_NOT_ALLOWED_MASTERCARD = "81",
  /**
   * PIN could not be decrypted.
   *
   * The security module of Visa could not decrypt the PIN, so the transaction was not approved. The code does not say
   * that the PIN is wrong.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 783
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method, and report the code
   * to Midtrans if it happens repeatedly.
   *
   * Network: VISA.
   *
   * Same code as DOMESTIC_DEBIT_NOT_ALLOWED_MASTERCARD: compare `name`.
   */
  PIN_CRYPTOGRAPHIC_ERROR_VISA = "81",
  /**
   * Incorrect CVV.
   *
   * The issuer declined because the CVV does not match the card.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 539
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the customer to enter the CVV again, and get a new token_id.
   * Then send the request again with the same order_id.
   *
   * Same code as POLICY_DECLINE_MASTERCARD and CARD_VERIFICATION_NEGATIVE_VISA: compare `name`.
   */
  INCORRECT_CVV = "82",
  /**
   * Declined by issuer policy.
   *
   * The issuer declined because of a policy of its own. What would help is only in the merchant advice code.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1317
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. Only the merchant
   * advice code, which Midtrans can tell you, says whether this card may be charged again.
   *
   * Network: MASTERCARD.
   *
   * Same code as INCORRECT_CVV and CARD_VERIFICATION_NEGATIVE_VISA: compare `name`.
   */
  POLICY_DECLINE_MASTERCARD = "82",
  /**
   * Card verification value does not match.
   *
   * The check of the security code or of the chip data failed, or an offline PIN check was interrupted.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 793
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the customer to check the card data and enter it again, then
   * send the transaction again with the same order_id.
   *
   * Network: VISA.
   *
   * Same code as INCORRECT_CVV and POLICY_DECLINE_MASTERCARD: compare `name`.
   */
  CARD_VERIFICATION_NEGATIVE_VISA = "82",
  /**
   * Authentication required.
   *
   * The issuer declined because the card data has to be checked or the customer has to authenticate first.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 549
   *
   * Outcome: failed (transaction). Retry: with_authentication. Check the card data and have the customer authenticate
   * with 3-D Secure. Then send the request again with the same order_id.
   *
   * Same code as FRAUD_SECURITY_MASTERCARD and STAND_IN_CANNOT_APPROVE_VISA: compare `name`.
   */
  AUTHENTICATION_REQUIRED = "83",
  /**
   * Declined for fraud or security.
   *
   * The issuer declined because it suspects fraud or sees a security problem.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1327
   *
   * Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and do not tell the customer
   * why. Offer another payment method, and review the order before you accept it.
   *
   * Network: MASTERCARD.
   *
   * Same code as AUTHENTICATION_REQUIRED and STAND_IN_CANNOT_APPROVE_VISA: compare `name`.
   */
  FRAUD_SECURITY_MASTERCARD = "83",
  /**
   * Stand-in could not approve.
   *
   * Visa decided in place of the issuer and could not approve the transaction.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 803
   *
   * Outcome: failed (transaction). Retry: later. Send the transaction again later with the same order_id, or offer
   * another payment method.
   *
   * Network: VISA.
   *
   * Same code as AUTHENTICATION_REQUIRED and FRAUD_SECURITY_MASTERCARD: compare `name`.
   */
  STAND_IN_CANNOT_APPROVE_VISA = "83",
  /**
   * Authorization life cycle not valid.
   *
   * This request does not fit the state of the authorization that it belongs to, for example because that one has
   * expired. This says nothing about the hold on the card.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1337
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id with Midtrans first. Send
   * nothing under a new order_id until the result is final.
   *
   * Network: MASTERCARD.
   *
   * Same code as PREAUTHORIZATION_TOO_OLD_VISA: compare `name`.
   */
  INVALID_AUTHORIZATION_LIFECYCLE_MASTERCARD = "84",
  /**
   * Pre-authorization too old.
   *
   * Too much time has passed since the pre-authorization, so this request was refused. This says nothing about the hold
   * on the card.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 813
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id with Midtrans first. Send
   * nothing under a new order_id until the result is final.
   *
   * Network: VISA.
   *
   * Same code as INVALID_AUTHORIZATION_LIFECYCLE_MASTERCARD: compare `name`.
   */
  PREAUTHORIZATION_TOO_OLD_VISA = "84",
  /**
   * Not declined, amount zero.
   *
   * The issuer has no objection to a transaction with the amount zero, such as a verification of the card. Nothing was
   * paid by it.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1347
   *
   * Outcome: success (request). Retry: never. Do not take this for a payment, and deliver nothing on it. Read
   * transaction_status to see what became of the order_id.
   *
   * Network: MASTERCARD.
   *
   * Same code as NO_REASON_TO_DECLINE_VISA: compare `name`.
   */
  NOT_DECLINED_MASTERCARD = "85",
  /**
   * No reason to decline.
   *
   * The issuer has no objection to a verification of the card, the address or the CVV2, or to a credit or refund to the
   * card. This is not the approval of a purchase.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 823
   *
   * Outcome: success (request). Retry: never. Do not take this for a payment, and deliver nothing on it. Read
   * transaction_status to see what became of the order_id.
   *
   * Network: VISA.
   *
   * Same code as NOT_DECLINED_MASTERCARD: compare `name`.
   */
  NO_REASON_TO_DECLINE_VISA = "85",
  /**
   * PIN could not be checked.
   *
   * The PIN could not be checked, so the transaction was not approved. The code does not say that the PIN is wrong.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1357
   *
   * Outcome: failed (transaction). Retry: later. Send the transaction again later with the same order_id, or offer
   * another payment method.
   *
   * Network: MASTERCARD.
   *
   * Same code as PIN_NOT_VERIFIABLE_VISA: compare `name`.
   */
  PIN_VALIDATION_NOT_POSSIBLE_MASTERCARD = "86",
  /**
   * PIN could not be checked.
   *
   * The PIN could not be checked, so the transaction was not approved. The code does not say that the PIN is wrong.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 833
   *
   * Outcome: failed (transaction). Retry: later. Send the transaction again later with the same order_id, or offer
   * another payment method.
   *
   * Network: VISA.
   *
   * Same code as PIN_VALIDATION_NOT_POSSIBLE_MASTERCARD: compare `name`.
   */
  PIN_NOT_VERIFIABLE_VISA = "86",
  /**
   * Purchase approved, cash back not.
   *
   * Only the amount of the purchase was approved. The cash back was not.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1367
   *
   * Outcome: success (request). Retry: check_status_first. Check the status of this order_id with Midtrans first, and
   * send nothing under a new order_id until the result is final. Hand out no cash and record only the amount that was
   * approved.
   *
   * Network: MASTERCARD.
   *
   * Same code as PURCHASE_WITHOUT_CASH_BACK_VISA: compare `name`.
   */
  PURCHASE_WITHOUT_CASH_BACK_MASTERCARD = "87",
  /**
   * Purchase approved, cash back not.
   *
   * Only the amount of the purchase was approved. The cash back was not.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 843
   *
   * Outcome: success (request). Retry: check_status_first. Check the status of this order_id with Midtrans first, and
   * send nothing under a new order_id until the result is final. Hand out no cash and record only the amount that was
   * approved.
   *
   * Network: VISA.
   *
   * Same code as PURCHASE_WITHOUT_CASH_BACK_MASTERCARD: compare `name`.
   */
  PURCHASE_WITHOUT_CASH_BACK_VISA = "87",
  /**
   * Cryptographic check failed.
   *
   * A cryptographic check of the transaction failed, so it was not approved.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1377
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method, and report the code
   * to Midtrans if it happens repeatedly.
   *
   * Network: MASTERCARD.
   *
   * Same code as UNABLE_TO_AUTHORIZE_VISA: compare `name`.
   */
  CRYPTOGRAPHIC_FAILURE_MASTERCARD = "88",
  /**
   * Authorization not possible.
   *
   * The transaction could not be authorized. The code does not tell why.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 853
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. Only the issuer can
   * tell the customer why.
   *
   * Network: VISA.
   *
   * Same code as CRYPTOGRAPHIC_FAILURE_MASTERCARD: compare `name`.
   */
  UNABLE_TO_AUTHORIZE_VISA = "88",
  /**
   * PIN not accepted.
   *
   * The issuer declined because it does not accept the PIN. Another attempt is allowed.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1387
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the customer to enter the PIN again, then send the transaction
   * again with the same order_id.
   *
   * Network: MASTERCARD.
   *
   * Same code as INELIGIBLE_TO_RECEIVE_VISA: compare `name`.
   */
  UNACCEPTABLE_PIN_MASTERCARD = "89",
  /**
   * Not eligible to receive information.
   *
   * The card or merchant may not receive the information that was asked for, at Visa that on balances, so this request
   * was refused. It says nothing about a payment.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 863
   *
   * Outcome: rejected (request). Retry: check_status_first. If the code came as the answer to a payment, check the
   * status of this order_id first and send nothing under a new order_id until the result is final. A balance inquiry is
   * not sent again.
   *
   * Network: VISA.
   *
   * Same code as UNACCEPTABLE_PIN_MASTERCARD: compare `name`.
   */
  INELIGIBLE_TO_RECEIVE_VISA = "89",
  /**
   * Issuer temporarily closed.
   *
   * The issuer cannot process transactions at the moment. In ISO 8583, a cut-off is in progress.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 559
   *
   * Outcome: failed (transaction). Retry: later. Send the request again later with the same order_id, or offer another
   * card or payment method.
   */
  CUTOFF_IN_PROGRESS = "90",
  /**
   * Accepted, card counter synchronized.
   *
   * American Express accepted the transaction and synchronized the transaction counter of the card (ATC).
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1621
   *
   * Outcome: success (request). Retry: check_status_first. Read transaction_status and fraud_status first, with a
   * status query where the body has none; deliver only on settlement, or on capture with fraud_status accept. Until the
   * result is final, do not charge the card again and send nothing under a new order_id.
   *
   * Network: AMEX.
   */
  ACCEPTED_ATC_SYNCHRONIZATION_AMEX = "900",
  /**
   * System malfunction.
   *
   * A system malfunctioned while the transaction was processed, because of a cryptographic error, so it was not
   * approved.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1631 (and 1 more)
   *
   * Outcome: failed (transaction). Retry: later. Send the request again later with the same order_id, or offer another
   * card or payment method.
   *
   * Network: AMEX.
   */
  SYSTEM_MALFUNCTION_AMEX = "909",
  /**
   * Issuer not available.
   *
   * The issuer could not be reached to authorize the transaction.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 569
   *
   * Outcome: failed (transaction). Retry: later. Send the request again later with the same order_id, or offer another
   * card or payment method.
   *
   * Same code as ISSUER_OR_SWITCH_UNAVAILABLE_VISA: compare `name`.
   */
  ISSUER_UNAVAILABLE = "91",
  /**
   * Issuer or switch not available.
   *
   * The issuer or its switch cannot decide right now, and nobody decides in its place, so the transaction was declined.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 873
   *
   * Outcome: failed (transaction). Retry: later. Send the transaction again later with the same order_id, or offer
   * another payment method.
   *
   * Network: VISA.
   *
   * Same code as ISSUER_UNAVAILABLE: compare `name`.
   */
  ISSUER_OR_SWITCH_UNAVAILABLE_VISA = "91",
  /**
   * Issuer not available.
   *
   * The transaction was not approved because the issuer is not available.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1641
   *
   * Outcome: failed (transaction). Retry: later. Send the transaction again later with the same order_id, or offer
   * another payment method.
   *
   * Network: AMEX.
   */
  ISSUER_UNAVAILABLE_AMEX = "912",
  /**
   * No route to the destination.
   *
   * No route to the issuer of the card was found, so the issuer did not receive the transaction.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 579
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   */
  UNABLE_TO_ROUTE = "92",
  /**
   * Declined for legal reasons.
   *
   * The issuer declined and refers the customer to the bank. In ISO 8583, the law does not allow the transaction.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 589
   *
   * Outcome: failed (transaction). Retry: never. Do not send this transaction again, and do not tell the customer why.
   * If the customer asks, refer to the issuer.
   */
  VIOLATION_OF_LAW = "93",
  /**
   * Duplicate request.
   *
   * This request was refused because the same transaction was received before. The earlier one may have taken effect.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 599
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id with Midtrans first. Send
   * nothing under a new order_id until the result is final.
   */
  DUPLICATE_TRANSMISSION = "94",
  /**
   * System malfunction at the issuer.
   *
   * The issuer could not process the transaction because its system did not work properly.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 609
   *
   * Outcome: failed (transaction). Retry: later. Send the request again later with the same order_id, or offer another
   * card or payment method.
   */
  SYSTEM_MALFUNCTION = "96",
  /**
   * Blocked by the cardholder.
   *
   * The cardholder has had transactions of this kind blocked by the issuer.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1193
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. Do not try this card
   * again until the customer has had the block lifted.
   *
   * Network: VISA.
   */
  BLOCKED_BY_CARDHOLDER_VISA = "9G",
  /**
   * Original transaction not found.
   *
   * The bank finds no original transaction for this request. Only cards issued by Mandiri get this code.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 659
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of this order_id with Midtrans first.
   * Send nothing under a new order_id until the result is final.
   */
  ORIGINAL_NOT_FOUND = "AG",
  /**
   * Posting already complete.
   *
   * This request was refused because the bank has already posted the transaction. Only cards issued by Mandiri get this
   * code.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 669
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id with Midtrans first. Send
   * nothing under a new order_id until the result is final.
   */
  POSTING_ALREADY_COMPLETE = "AJ",
  /**
   * Surcharge not permitted.
   *
   * The transaction was declined because it contains a surcharge, which is not permitted on Visa cards.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 893
   *
   * Outcome: failed (transaction). Retry: after_fix. Take the surcharge out of the amount, then send the transaction
   * again with the same order_id.
   *
   * Network: VISA.
   */
  SURCHARGE_NOT_PERMITTED_VISA = "B1",
  /**
   * Surcharge not permitted.
   *
   * The transaction was declined because it contains a surcharge, which is not supported for it.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 903
   *
   * Outcome: failed (transaction). Retry: after_fix. Take the surcharge out of the amount, then send the transaction
   * again with the same order_id.
   *
   * Network: VISA.
   */
  SURCHARGE_NOT_SUPPORTED_VISA = "B2",
  /**
   * Declined, another card needed.
   *
   * The transaction was declined without a reason. Another card is needed.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 639
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   */
  DECLINED_USE_OTHER_CARD = "BA",
  /**
   * Passed to stand-in processing.
   *
   * The issuer did not decide itself and left the decision to the stand-in processing (STIP) of the network. This code
   * does not say what was decided there.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 913 (and 1 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of this order_id with Midtrans first.
   * Send nothing under a new order_id until the result is final.
   *
   * Network: VISA.
   */
  FORCED_STAND_IN_VISA = "N0",
  /**
   * Cash not available.
   *
   * The transaction asks for cash, which is not available with this card.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 923
   *
   * Outcome: failed (transaction). Retry: after_fix. Remove the cash part and send the purchase again with the same
   * order_id. If there is no purchase, do not send it again.
   *
   * Network: VISA.
   */
  CASH_SERVICE_NOT_AVAILABLE_VISA = "N3",
  /**
   * Cash back limit exceeded.
   *
   * The cash back that was asked for exceeds the limit of the issuer.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 933
   *
   * Outcome: failed (transaction). Retry: later. Remove or lower the cash part, or send the transaction again later
   * with the same order_id.
   *
   * Network: VISA.
   */
  CASH_BACK_LIMIT_EXCEEDED_VISA = "N4",
  /**
   * Resubmitted too late.
   *
   * The transaction was submitted again after the number of days that is allowed, so this request was refused. This
   * says nothing about the first submission.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 943
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id with Midtrans first. Send
   * nothing under a new order_id until the result is final.
   *
   * Network: VISA.
   */
  RESUBMISSION_TOO_LATE_VISA = "N5",
  /**
   * Incorrect CVV.
   *
   * The issuer declined because the CVV2 does not match the card.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 953
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the customer to enter the card with its CVV2 again, then send
   * the transaction again with the same order_id.
   *
   * Network: VISA.
   */
  INCORRECT_CVV2_VISA = "N7",
  /**
   * Above the authorized amount.
   *
   * The amount of this request is higher than the amount that was authorized before, so the request was refused. The
   * earlier authorization is not affected.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 963
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the amount to at most the authorized one and send the
   * request again with the same order_id.
   *
   * Network: VISA.
   */
  PREAUTHORIZED_AMOUNT_EXCEEDED_VISA = "N8",
  /**
   * Biller information not valid.
   *
   * The transaction was declined because the information about the biller in it is not valid.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 973
   *
   * Outcome: failed (transaction). Retry: after_fix. Correct the information about the biller and send the transaction
   * again with the same order_id.
   *
   * Network: VISA.
   */
  INVALID_BILLER_INFORMATION_VISA = "P2",
  /**
   * PIN change or unblock declined.
   *
   * The issuer declined the request to change or unblock the PIN of the card. This says nothing about a payment.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 983
   *
   * Outcome: rejected (request). Retry: check_status_first. If the code came as the answer to a payment, check the
   * status of this order_id first and send nothing under a new order_id until the result is final. A PIN request is not
   * sent again; the cardholder has to contact the issuer.
   *
   * Network: VISA.
   */
  PIN_CHANGE_DECLINED_VISA = "P5",
  /**
   * New PIN not safe enough.
   *
   * The issuer declined the PIN that was chosen because it is too easy to guess. This says nothing about a payment.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 993
   *
   * Outcome: rejected (request). Retry: check_status_first. If the code came as the answer to a payment, check the
   * status of this order_id first and send nothing under a new order_id until the result is final. A PIN request is not
   * sent again; the cardholder has to contact the issuer.
   *
   * Network: VISA.
   */
  UNSAFE_PIN_VISA = "P6",
  /**
   * Card could not be authenticated.
   *
   * The check whether the card is genuine failed, or an offline PIN check was interrupted, so the transaction was
   * declined.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1063
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. Do not tell the
   * customer why.
   *
   * Network: VISA.
   */
  CARD_AUTHENTICATION_FAILED_VISA = "Q1",
  /**
   * Transaction already settled.
   *
   * The transaction was settled before and cannot be settled a second time, so this request was refused. The
   * transaction may already be paid.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1073
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id with Midtrans first. Send
   * nothing under a new order_id until the result is final.
   *
   * Network: VISA.
   */
  ALREADY_SETTLED_VISA = "Q5",
  /**
   * Payment stopped by the cardholder.
   *
   * The cardholder told the issuer to stop this payment.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1003
   *
   * Outcome: failed (transaction). Retry: with_other_method. Do not try this card again for this payment, and cancel
   * the recurring charge it belongs to. Ask the customer whether and how they want to pay.
   *
   * Network: VISA.
   */
  STOP_PAYMENT_VISA = "R0",
  /**
   * Consent withdrawn by the cardholder.
   *
   * The cardholder withdrew consent to this payment, for example to a subscription.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1013
   *
   * Outcome: failed (transaction). Retry: with_other_method. Stop the recurring charge, and do not try this card for it
   * again. Agree on another way to pay with the customer.
   *
   * Network: VISA.
   */
  AUTHORIZATION_REVOKED_VISA = "R1",
  /**
   * Consent to all payments withdrawn.
   *
   * The cardholder withdrew consent to all payments of this kind with the card.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1023
   *
   * Outcome: failed (transaction). Retry: with_other_method. Stop every recurring charge on this card, and do not try
   * it again. Agree on another way to pay with the customer.
   *
   * Network: VISA.
   */
  ALL_AUTHORIZATIONS_REVOKED_VISA = "R3",
  /**
   * Check approved.
   *
   * The paper check was approved; the first check is kept. The code is not expected for an online card payment.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1083
   *
   * Outcome: success (request). Retry: check_status_first. Read transaction_status and fraud_status first, with a
   * status query where the body has none; deliver only on settlement, or on capture with fraud_status accept. Until the
   * result is final, do not charge the card again and send nothing under a new order_id.
   *
   * Network: VISA.
   */
  CHECK_APPROVED_VISA = "T0",
  /**
   * Check verified, not converted.
   *
   * The paper check passed the verification but was not converted into an electronic payment. This code does not say
   * that anything was paid.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1093
   *
   * Outcome: success (request). Retry: check_status_first. Check the status of this order_id with Midtrans first and
   * deliver nothing on this code. Send nothing under a new order_id until the result is final.
   *
   * Network: VISA.
   */
  CHECK_NOT_CONVERTED_VISA = "T1",
  /**
   * Routing number not valid.
   *
   * The check was declined because its routing number (RTTN) is not valid. The code belongs to paper checks and is not
   * expected for an online card payment.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1103
   *
   * Outcome: failed (transaction). Retry: after_fix. Correct the routing number and send the transaction again with the
   * same order_id.
   *
   * Network: VISA.
   */
  CHECK_ROUTING_NUMBER_INVALID_VISA = "T2",
  /**
   * Check above the limit.
   *
   * The amount of the check exceeds the limit. The code belongs to paper checks and is not expected for an online card
   * payment.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1113
   *
   * Outcome: failed (transaction). Retry: later. Send the transaction again later with the same order_id, or offer
   * another payment method.
   *
   * Network: VISA.
   */
  CHECK_AMOUNT_LIMIT_EXCEEDED_VISA = "T3",
  /**
   * Unpaid items on record.
   *
   * The check was declined because unpaid items are on record in the negative file. The code belongs to paper checks
   * and is not expected for an online card payment.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1123
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another payment method.
   *
   * Network: VISA.
   */
  CHECK_UNPAID_ITEMS_VISA = "T4",
  /**
   * Check number already used.
   *
   * The number of the paper check was presented before, so this request was refused. The earlier one may already be
   * paid.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1133
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id with Midtrans first. Send
   * nothing under a new order_id until the result is final.
   *
   * Network: VISA.
   */
  CHECK_NUMBER_DUPLICATE_VISA = "T5",
  /**
   * MICR line not readable.
   *
   * The check was declined because of an error in its MICR line. The code belongs to paper checks and is not expected
   * for an online card payment.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1143
   *
   * Outcome: failed (transaction). Retry: after_fix. Correct the data of the MICR line and send the transaction again
   * with the same order_id.
   *
   * Network: VISA.
   */
  CHECK_MICR_ERROR_VISA = "T6",
  /**
   * Too many checks.
   *
   * The number of checks that is allowed has been reached. The code belongs to paper checks and is not expected for an
   * online card payment.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1153
   *
   * Outcome: failed (transaction). Retry: later. Send the transaction again later with the same order_id, or offer
   * another payment method.
   *
   * Network: VISA.
   */
  TOO_MANY_CHECKS_VISA = "T7",
  /**
   * Several exemptions selected.
   *
   * This request claims more than one exemption from customer authentication, so it was refused.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1163
   *
   * Outcome: rejected (request). Retry: after_fix. Keep at most one exemption and send the request again with the same
   * order_id.
   *
   * Network: VISA.
   */
  MULTIPLE_EXEMPTIONS_VISA = "W1",
  /**
   * Exemption not valid for this network.
   *
   * This request claims an exemption from customer authentication that does not apply to the card network, so it was
   * refused.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1173
   *
   * Outcome: rejected (request). Retry: after_fix. Remove the exemption or choose one that applies to this network,
   * then send the request again with the same order_id.
   *
   * Network: VISA.
   */
  EXEMPTION_NOT_VALID_FOR_BRAND_VISA = "W2",
  /**
   * Issuer must be contacted.
   *
   * The transaction was not approved; it is referred to the issuer, which alone can decide.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1043
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. This card may work
   * once the customer has settled it with the issuer.
   *
   * Network: VISA.
   */
  FORWARD_TO_ISSUER_XA_VISA = "XA",
  /**
   * Issuer must be contacted.
   *
   * The transaction was not approved; it is referred to the issuer, which alone can decide.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1053
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. This card may work
   * once the customer has settled it with the issuer.
   *
   * Network: VISA.
   */
  FORWARD_TO_ISSUER_XD_VISA = "XD",
  /**
   * Transaction already reversed.
   *
   * This request was refused because the transaction was reversed before.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 619
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id with Midtrans first. Send
   * nothing under a new order_id until the result is final.
   */
  ALREADY_REVERSED = "Z2",
  /**
   * Capture above authorized amount.
   *
   * This request was refused because the amount to capture is above the authorized amount.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 629
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the amount to at most the authorized amount. Then send the
   * capture again for the same order_id.
   *
   * Same code as OFFLINE_DECLINED_VISA: compare `name`.
   */
  CAPTURE_AMOUNT_EXCEEDED = "Z3",
  /**
   * No connection, declined.
   *
   * The terminal or card could not go online to the issuer, and the transaction was declined.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1033
   *
   * Outcome: failed (transaction). Retry: later. Send the transaction again later with the same order_id, or offer
   * another payment method.
   *
   * Network: VISA.
   *
   * Same code as CAPTURE_AMOUNT_EXCEEDED: compare `name`.
   */
  OFFLINE_DECLINED_VISA = "Z3",
}

/** Properties of every entry of Card channel response code; `code` is always the code as received. */
export interface MidtransCardMember<
  Name extends string,
  Code extends string,
  Network extends string | null,
  Params = Readonly<Record<string, never>>,
> extends Advice<Reason>, Traits {
  /** Name of the entry: its identity. */
  readonly name: Name;
  /** A single entry decides. */
  readonly known: true;
  /** Space of the code. */
  readonly space: "card";
  /** The code as received. */
  readonly code: Code;
  /** Card network that the meaning applies to, or null. */
  readonly network: Network;
  /** Parameter values found in the wire message. */
  readonly params: Params;
  /** How to ask for the final status, if documented. */
  readonly statusCheck?: StatusCheck;
}

/** Entries by name, for handlers that are keyed by name. */
export interface MidtransCardEntries {
  /** Approved by issuer. */
  readonly APPROVED: MidtransCardMember<"APPROVED", "00", null>;
  /** Transaction approved. */
  readonly APPROVED_AMEX: MidtransCardMember<"APPROVED_AMEX", "000", "AMEX">;
  /** Approved on proof of identity. */
  readonly APPROVED_WITH_ID_AMEX: MidtransCardMember<"APPROVED_WITH_ID_AMEX", "001", "AMEX">;
  /** Approved in part. */
  readonly PARTIAL_APPROVAL_AMEX: MidtransCardMember<"PARTIAL_APPROVAL_AMEX", "002", "AMEX">;
  /** Issuer must be contacted. */
  readonly REFER_TO_ISSUER: MidtransCardMember<"REFER_TO_ISSUER", "01", null>;
  /** Issuer must be contacted, special case. */
  readonly REFER_TO_ISSUER_SPECIAL: MidtransCardMember<"REFER_TO_ISSUER_SPECIAL", "02", null>;
  /** Merchant ID not valid. */
  readonly INVALID_MERCHANT: MidtransCardMember<"INVALID_MERCHANT", "03", null>;
  /** Card to be retained. */
  readonly PICK_UP_CARD: MidtransCardMember<"PICK_UP_CARD", "04", null>;
  /** Declined by issuer (do not honor). */
  readonly DO_NOT_HONOR: MidtransCardMember<"DO_NOT_HONOR", "05", null>;
  /** Problem with the card number. */
  readonly CARD_ERROR: MidtransCardMember<"CARD_ERROR", "06", null>;
  /** Card to be retained, special conditions. */
  readonly PICK_UP_CARD_SPECIAL: MidtransCardMember<"PICK_UP_CARD_SPECIAL", "07", null>;
  /** Result still open at issuer. */
  readonly REQUEST_IN_PROGRESS: MidtransCardMember<"REQUEST_IN_PROGRESS", "09", null>;
  /** Declined, no reason given. */
  readonly DENIED_AMEX: MidtransCardMember<"DENIED_AMEX", "100", "AMEX">;
  /** Card expired or date wrong. */
  readonly EXPIRED_CARD_AMEX: MidtransCardMember<"EXPIRED_CARD_AMEX", "101", "AMEX">;
  /** PIN attempts exceeded. */
  readonly PIN_TRIES_EXCEEDED_AMEX: MidtransCardMember<"PIN_TRIES_EXCEEDED_AMEX", "106", "AMEX">;
  /** Issuer must be contacted. */
  readonly CALL_ISSUER_AMEX: MidtransCardMember<"CALL_ISSUER_AMEX", "107", "AMEX">;
  /** Invalid or inactive merchant. */
  readonly INVALID_MERCHANT_AMEX: MidtransCardMember<"INVALID_MERCHANT_AMEX", "109", "AMEX">;
  /** Invalid amount. */
  readonly INVALID_AMOUNT_AMEX: MidtransCardMember<"INVALID_AMOUNT_AMEX", "110", "AMEX">;
  /** Card or account not valid. */
  readonly INVALID_ACCOUNT_AMEX: MidtransCardMember<"INVALID_ACCOUNT_AMEX", "111", "AMEX">;
  /** Requested function not supported. */
  readonly FUNCTION_NOT_SUPPORTED_AMEX: MidtransCardMember<"FUNCTION_NOT_SUPPORTED_AMEX", "115", "AMEX">;
  /** Incorrect PIN. */
  readonly INCORRECT_PIN_AMEX: MidtransCardMember<"INCORRECT_PIN_AMEX", "117", "AMEX">;
  /** Cardholder not enrolled or permitted. */
  readonly CARDHOLDER_NOT_PERMITTED_AMEX: MidtransCardMember<"CARDHOLDER_NOT_PERMITTED_AMEX", "119", "AMEX">;
  /** Transaction or field not valid. */
  readonly INVALID_TRANSACTION: MidtransCardMember<"INVALID_TRANSACTION", "12", null>;
  /** Incorrect CVV. */
  readonly INCORRECT_SECURITY_CODE_AMEX: MidtransCardMember<"INCORRECT_SECURITY_CODE_AMEX", "122", "AMEX">;
  /** Effective date not valid. */
  readonly INVALID_EFFECTIVE_DATE_AMEX: MidtransCardMember<"INVALID_EFFECTIVE_DATE_AMEX", "125", "AMEX">;
  /** Invalid character in the amount. */
  readonly INVALID_AMOUNT: MidtransCardMember<"INVALID_AMOUNT", "13", null>;
  /** Card number does not exist. */
  readonly INVALID_CARD_NUMBER: MidtransCardMember<"INVALID_CARD_NUMBER", "14", null>;
  /** No such issuer. */
  readonly NO_SUCH_ISSUER: MidtransCardMember<"NO_SUCH_ISSUER", "15", null>;
  /** Transaction format not valid. */
  readonly FORMAT_ERROR_AMEX: MidtransCardMember<"FORMAT_ERROR_AMEX", "181", "AMEX">;
  /** Currency not valid. */
  readonly INVALID_CURRENCY_AMEX: MidtransCardMember<"INVALID_CURRENCY_AMEX", "183", "AMEX">;
  /** Card replaced or renewed. */
  readonly NEW_CARD_ISSUED_AMEX: MidtransCardMember<"NEW_CARD_ISSUED_AMEX", "187", "AMEX">;
  /** Merchant canceled or closed. */
  readonly MERCHANT_CLOSED_AMEX: MidtransCardMember<"MERCHANT_CLOSED_AMEX", "189", "AMEX">;
  /** Issuer asks for another try. */
  readonly RE_ENTER_TRANSACTION: MidtransCardMember<"RE_ENTER_TRANSACTION", "19", null>;
  /** Authentication required. */
  readonly AUTHENTICATION_REQUIRED_VISA: MidtransCardMember<"AUTHENTICATION_REQUIRED_VISA", "1A", "VISA">;
  /** Card to be retained. */
  readonly PICK_UP_CARD_AMEX: MidtransCardMember<"PICK_UP_CARD_AMEX", "200", "AMEX">;
  /** Issuer took no action. */
  readonly NO_ACTION_TAKEN: MidtransCardMember<"NO_ACTION_TAKEN", "21", null>;
  /** Issuer not available. */
  readonly SUSPECTED_MALFUNCTION: MidtransCardMember<"SUSPECTED_MALFUNCTION", "22", null>;
  /** Unspecified error at the bank. */
  readonly UNSPECIFIED_ERROR: MidtransCardMember<"UNSPECIFIED_ERROR", "23", null>;
  /** Card details not recognized. */
  readonly CARD_DETAILS_NOT_RECOGNIZED: MidtransCardMember<"CARD_DETAILS_NOT_RECOGNIZED", "25", null>;
  /** Transaction details not recognized. */
  readonly FORMAT_ERROR: MidtransCardMember<"FORMAT_ERROR", "30", null>;
  /** Online and phone transactions not allowed. */
  readonly CARD_NOT_PRESENT_NOT_ALLOWED: MidtransCardMember<"CARD_NOT_PRESENT_NOT_ALLOWED", "31", null>;
  /** Card expired or wrong date. */
  readonly EXPIRED_CARD_OR_INVALID_DATE: MidtransCardMember<"EXPIRED_CARD_OR_INVALID_DATE", "33", null>;
  /** Suspected fraud. */
  readonly SUSPECTED_FRAUD_PICK_UP: MidtransCardMember<"SUSPECTED_FRAUD_PICK_UP", "34", null>;
  /** Retain card, contact acquirer. */
  readonly CONTACT_ACQUIRER_PICK_UP: MidtransCardMember<"CONTACT_ACQUIRER_PICK_UP", "35", null>;
  /** Retain card, restricted. */
  readonly RESTRICTED_CARD_PICK_UP: MidtransCardMember<"RESTRICTED_CARD_PICK_UP", "36", null>;
  /** Retain card, call acquirer security. */
  readonly CALL_ACQUIRER_SECURITY_PICK_UP: MidtransCardMember<"CALL_ACQUIRER_SECURITY_PICK_UP", "37", null>;
  /** PIN attempts exceeded, retain card. */
  readonly PIN_TRIES_EXCEEDED_PICK_UP: MidtransCardMember<"PIN_TRIES_EXCEEDED_PICK_UP", "38", null>;
  /** No credit account. */
  readonly NO_CREDIT_ACCOUNT: MidtransCardMember<"NO_CREDIT_ACCOUNT", "39", null>;
  /** Transaction type not allowed. */
  readonly FUNCTION_NOT_SUPPORTED: MidtransCardMember<"FUNCTION_NOT_SUPPORTED", "40", null>;
  /** Card reported lost. */
  readonly LOST_CARD: MidtransCardMember<"LOST_CARD", "41", null>;
  /** Account type not valid. */
  readonly NO_UNIVERSAL_ACCOUNT: MidtransCardMember<"NO_UNIVERSAL_ACCOUNT", "42", null>;
  /** Card reported stolen. */
  readonly STOLEN_CARD: MidtransCardMember<"STOLEN_CARD", "43", null>;
  /** No investment account. */
  readonly NO_INVESTMENT_ACCOUNT: MidtransCardMember<"NO_INVESTMENT_ACCOUNT", "44", null>;
  /** Account closed. */
  readonly CLOSED_ACCOUNT: MidtransCardMember<"CLOSED_ACCOUNT", "46", null>;
  /** Insufficient funds. */
  readonly INSUFFICIENT_FUNDS: MidtransCardMember<"INSUFFICIENT_FUNDS", "51", null>;
  /** No checking account. */
  readonly NO_CHECKING_ACCOUNT: MidtransCardMember<"NO_CHECKING_ACCOUNT", "52", null>;
  /** No savings account. */
  readonly NO_SAVINGS_ACCOUNT: MidtransCardMember<"NO_SAVINGS_ACCOUNT", "53", null>;
  /** Card expired. */
  readonly EXPIRED_CARD: MidtransCardMember<"EXPIRED_CARD", "54", null>;
  /** Incorrect PIN. */
  readonly INCORRECT_PIN: MidtransCardMember<"INCORRECT_PIN", "55", null>;
  /** No record of the card. */
  readonly NO_CARD_RECORD: MidtransCardMember<"NO_CARD_RECORD", "56", null>;
  /** Not permitted for this card. */
  readonly TRANSACTION_NOT_PERMITTED_TO_CARDHOLDER: MidtransCardMember<"TRANSACTION_NOT_PERMITTED_TO_CARDHOLDER", "57", null>;
  /** Not permitted for this terminal. */
  readonly TRANSACTION_NOT_PERMITTED_TO_TERMINAL: MidtransCardMember<"TRANSACTION_NOT_PERMITTED_TO_TERMINAL", "58", null>;
  /** Suspected fraud. */
  readonly SUSPECTED_FRAUD: MidtransCardMember<"SUSPECTED_FRAUD", "59", null>;
  /** Not supported by issuer. */
  readonly BLOCKED_BY_ISSUER_VISA: MidtransCardMember<"BLOCKED_BY_ISSUER_VISA", "5C", "VISA">;
  /** Contact the issuer, then try again. */
  readonly CONTACT_ISSUER_AND_RETRY: MidtransCardMember<"CONTACT_ISSUER_AND_RETRY", "60", null>;
  /** Amount limit exceeded. */
  readonly EXCEEDS_AMOUNT_LIMIT: MidtransCardMember<"EXCEEDS_AMOUNT_LIMIT", "61", null>;
  /** Card restricted. */
  readonly RESTRICTED_CARD: MidtransCardMember<"RESTRICTED_CARD", "62", null>;
  /** Security check not passed. */
  readonly SECURITY_VIOLATION: MidtransCardMember<"SECURITY_VIOLATION", "63", null>;
  /** Invalid amount. */
  readonly ORIGINAL_AMOUNT_INCORRECT: MidtransCardMember<"ORIGINAL_AMOUNT_INCORRECT", "64", null>;
  /** Frequency limit exceeded. */
  readonly EXCEEDS_FREQUENCY_LIMIT: MidtransCardMember<"EXCEEDS_FREQUENCY_LIMIT", "65", null>;
  /** Issuer must be contacted. */
  readonly CONTACT_ISSUER: MidtransCardMember<"CONTACT_ISSUER", "66", null>;
  /** Suspected counterfeit card. */
  readonly COUNTERFEIT_CARD_PICK_UP: MidtransCardMember<"COUNTERFEIT_CARD_PICK_UP", "67", null>;
  /** Timeout waiting for an answer. */
  readonly TIMEOUT_VISA: MidtransCardMember<"TIMEOUT_VISA", "68", "VISA">;
  /** Verification details do not match. */
  readonly VERIFICATION_FAILED: MidtransCardMember<"VERIFICATION_FAILED", "6P", null>;
  /** Issuer must be contacted. */
  readonly CONTACT_CARD_ISSUER_MASTERCARD: MidtransCardMember<"CONTACT_CARD_ISSUER_MASTERCARD", "70", "MASTERCARD">;
  /** PIN not changed. */
  readonly PIN_NOT_CHANGED_MASTERCARD: MidtransCardMember<"PIN_NOT_CHANGED_MASTERCARD", "71", "MASTERCARD">;
  /** PIN not changed. */
  readonly PIN_NOT_CHANGED_VISA: MidtransCardMember<"PIN_NOT_CHANGED_VISA", "71", "VISA">;
  /** Account not yet activated. */
  readonly ACCOUNT_NOT_ACTIVATED_MASTERCARD: MidtransCardMember<"ACCOUNT_NOT_ACTIVATED_MASTERCARD", "72", "MASTERCARD">;
  /** PIN attempts exceeded. */
  readonly PIN_TRIES_EXCEEDED: MidtransCardMember<"PIN_TRIES_EXCEEDED", "75", null>;
  /** Receiving account not valid. */
  readonly TO_ACCOUNT_INVALID_MASTERCARD: MidtransCardMember<"TO_ACCOUNT_INVALID_MASTERCARD", "76", "MASTERCARD">;
  /** Original transaction not found. */
  readonly ORIGINAL_NOT_FOUND_VISA: MidtransCardMember<"ORIGINAL_NOT_FOUND_VISA", "76", "VISA">;
  /** Paying account not valid. */
  readonly FROM_ACCOUNT_INVALID_MASTERCARD: MidtransCardMember<"FROM_ACCOUNT_INVALID_MASTERCARD", "77", "MASTERCARD">;
  /** Data differs from original. */
  readonly ORIGINAL_DATA_MISMATCH_VISA: MidtransCardMember<"ORIGINAL_DATA_MISMATCH_VISA", "77", "VISA">;
  /** Account not valid. */
  readonly ACCOUNT_INVALID_MASTERCARD: MidtransCardMember<"ACCOUNT_INVALID_MASTERCARD", "78", "MASTERCARD">;
  /** New card not yet activated. */
  readonly CARD_NOT_ACTIVATED_VISA: MidtransCardMember<"CARD_NOT_ACTIVATED_VISA", "78", "VISA">;
  /** Card replaced or renewed. */
  readonly LIFECYCLE_DECLINE_MASTERCARD: MidtransCardMember<"LIFECYCLE_DECLINE_MASTERCARD", "79", "MASTERCARD">;
  /** Transaction reported as reversed. */
  readonly TRANSACTION_REVERSED_VISA: MidtransCardMember<"TRANSACTION_REVERSED_VISA", "79", "VISA">;
  /** Approved on proof of identity. */
  readonly APPROVED_WITH_ID_VISA: MidtransCardMember<"APPROVED_WITH_ID_VISA", "8", "VISA">;
  /** System not available. */
  readonly SYSTEM_NOT_AVAILABLE_MASTERCARD: MidtransCardMember<"SYSTEM_NOT_AVAILABLE_MASTERCARD", "80", "MASTERCARD">;
  /** Credit issuer not available. */
  readonly CREDIT_ISSUER_UNAVAILABLE_VISA: MidtransCardMember<"CREDIT_ISSUER_UNAVAILABLE_VISA", "80", "VISA">;
  /** Domestic debit not allowed. */
  readonly DOMESTIC_DEBIT_NOT_ALLOWED_MASTERCARD: MidtransCardMember<"DOMESTIC_DEBIT_NOT_ALLOWED_MASTERCARD", "81", "MASTERCARD">;
  /** PIN could not be decrypted. */
  readonly PIN_CRYPTOGRAPHIC_ERROR_VISA: MidtransCardMember<"PIN_CRYPTOGRAPHIC_ERROR_VISA", "81", "VISA">;
  /** Incorrect CVV. */
  readonly INCORRECT_CVV: MidtransCardMember<"INCORRECT_CVV", "82", null>;
  /** Declined by issuer policy. */
  readonly POLICY_DECLINE_MASTERCARD: MidtransCardMember<"POLICY_DECLINE_MASTERCARD", "82", "MASTERCARD">;
  /** Card verification value does not match. */
  readonly CARD_VERIFICATION_NEGATIVE_VISA: MidtransCardMember<"CARD_VERIFICATION_NEGATIVE_VISA", "82", "VISA">;
  /** Authentication required. */
  readonly AUTHENTICATION_REQUIRED: MidtransCardMember<"AUTHENTICATION_REQUIRED", "83", null>;
  /** Declined for fraud or security. */
  readonly FRAUD_SECURITY_MASTERCARD: MidtransCardMember<"FRAUD_SECURITY_MASTERCARD", "83", "MASTERCARD">;
  /** Stand-in could not approve. */
  readonly STAND_IN_CANNOT_APPROVE_VISA: MidtransCardMember<"STAND_IN_CANNOT_APPROVE_VISA", "83", "VISA">;
  /** Authorization life cycle not valid. */
  readonly INVALID_AUTHORIZATION_LIFECYCLE_MASTERCARD: MidtransCardMember<"INVALID_AUTHORIZATION_LIFECYCLE_MASTERCARD", "84", "MASTERCARD">;
  /** Pre-authorization too old. */
  readonly PREAUTHORIZATION_TOO_OLD_VISA: MidtransCardMember<"PREAUTHORIZATION_TOO_OLD_VISA", "84", "VISA">;
  /** Not declined, amount zero. */
  readonly NOT_DECLINED_MASTERCARD: MidtransCardMember<"NOT_DECLINED_MASTERCARD", "85", "MASTERCARD">;
  /** No reason to decline. */
  readonly NO_REASON_TO_DECLINE_VISA: MidtransCardMember<"NO_REASON_TO_DECLINE_VISA", "85", "VISA">;
  /** PIN could not be checked. */
  readonly PIN_VALIDATION_NOT_POSSIBLE_MASTERCARD: MidtransCardMember<"PIN_VALIDATION_NOT_POSSIBLE_MASTERCARD", "86", "MASTERCARD">;
  /** PIN could not be checked. */
  readonly PIN_NOT_VERIFIABLE_VISA: MidtransCardMember<"PIN_NOT_VERIFIABLE_VISA", "86", "VISA">;
  /** Purchase approved, cash back not. */
  readonly PURCHASE_WITHOUT_CASH_BACK_MASTERCARD: MidtransCardMember<"PURCHASE_WITHOUT_CASH_BACK_MASTERCARD", "87", "MASTERCARD">;
  /** Purchase approved, cash back not. */
  readonly PURCHASE_WITHOUT_CASH_BACK_VISA: MidtransCardMember<"PURCHASE_WITHOUT_CASH_BACK_VISA", "87", "VISA">;
  /** Cryptographic check failed. */
  readonly CRYPTOGRAPHIC_FAILURE_MASTERCARD: MidtransCardMember<"CRYPTOGRAPHIC_FAILURE_MASTERCARD", "88", "MASTERCARD">;
  /** Authorization not possible. */
  readonly UNABLE_TO_AUTHORIZE_VISA: MidtransCardMember<"UNABLE_TO_AUTHORIZE_VISA", "88", "VISA">;
  /** PIN not accepted. */
  readonly UNACCEPTABLE_PIN_MASTERCARD: MidtransCardMember<"UNACCEPTABLE_PIN_MASTERCARD", "89", "MASTERCARD">;
  /** Not eligible to receive information. */
  readonly INELIGIBLE_TO_RECEIVE_VISA: MidtransCardMember<"INELIGIBLE_TO_RECEIVE_VISA", "89", "VISA">;
  /** Issuer temporarily closed. */
  readonly CUTOFF_IN_PROGRESS: MidtransCardMember<"CUTOFF_IN_PROGRESS", "90", null>;
  /** Accepted, card counter synchronized. */
  readonly ACCEPTED_ATC_SYNCHRONIZATION_AMEX: MidtransCardMember<"ACCEPTED_ATC_SYNCHRONIZATION_AMEX", "900", "AMEX">;
  /** System malfunction. */
  readonly SYSTEM_MALFUNCTION_AMEX: MidtransCardMember<"SYSTEM_MALFUNCTION_AMEX", "909", "AMEX">;
  /** Issuer not available. */
  readonly ISSUER_UNAVAILABLE: MidtransCardMember<"ISSUER_UNAVAILABLE", "91", null>;
  /** Issuer or switch not available. */
  readonly ISSUER_OR_SWITCH_UNAVAILABLE_VISA: MidtransCardMember<"ISSUER_OR_SWITCH_UNAVAILABLE_VISA", "91", "VISA">;
  /** Issuer not available. */
  readonly ISSUER_UNAVAILABLE_AMEX: MidtransCardMember<"ISSUER_UNAVAILABLE_AMEX", "912", "AMEX">;
  /** No route to the destination. */
  readonly UNABLE_TO_ROUTE: MidtransCardMember<"UNABLE_TO_ROUTE", "92", null>;
  /** Declined for legal reasons. */
  readonly VIOLATION_OF_LAW: MidtransCardMember<"VIOLATION_OF_LAW", "93", null>;
  /** Duplicate request. */
  readonly DUPLICATE_TRANSMISSION: MidtransCardMember<"DUPLICATE_TRANSMISSION", "94", null>;
  /** System malfunction at the issuer. */
  readonly SYSTEM_MALFUNCTION: MidtransCardMember<"SYSTEM_MALFUNCTION", "96", null>;
  /** Blocked by the cardholder. */
  readonly BLOCKED_BY_CARDHOLDER_VISA: MidtransCardMember<"BLOCKED_BY_CARDHOLDER_VISA", "9G", "VISA">;
  /** Original transaction not found. */
  readonly ORIGINAL_NOT_FOUND: MidtransCardMember<"ORIGINAL_NOT_FOUND", "AG", null>;
  /** Posting already complete. */
  readonly POSTING_ALREADY_COMPLETE: MidtransCardMember<"POSTING_ALREADY_COMPLETE", "AJ", null>;
  /** Surcharge not permitted. */
  readonly SURCHARGE_NOT_PERMITTED_VISA: MidtransCardMember<"SURCHARGE_NOT_PERMITTED_VISA", "B1", "VISA">;
  /** Surcharge not permitted. */
  readonly SURCHARGE_NOT_SUPPORTED_VISA: MidtransCardMember<"SURCHARGE_NOT_SUPPORTED_VISA", "B2", "VISA">;
  /** Declined, another card needed. */
  readonly DECLINED_USE_OTHER_CARD: MidtransCardMember<"DECLINED_USE_OTHER_CARD", "BA", null>;
  /** Passed to stand-in processing. */
  readonly FORCED_STAND_IN_VISA: MidtransCardMember<"FORCED_STAND_IN_VISA", "N0", "VISA">;
  /** Cash not available. */
  readonly CASH_SERVICE_NOT_AVAILABLE_VISA: MidtransCardMember<"CASH_SERVICE_NOT_AVAILABLE_VISA", "N3", "VISA">;
  /** Cash back limit exceeded. */
  readonly CASH_BACK_LIMIT_EXCEEDED_VISA: MidtransCardMember<"CASH_BACK_LIMIT_EXCEEDED_VISA", "N4", "VISA">;
  /** Resubmitted too late. */
  readonly RESUBMISSION_TOO_LATE_VISA: MidtransCardMember<"RESUBMISSION_TOO_LATE_VISA", "N5", "VISA">;
  /** Incorrect CVV. */
  readonly INCORRECT_CVV2_VISA: MidtransCardMember<"INCORRECT_CVV2_VISA", "N7", "VISA">;
  /** Above the authorized amount. */
  readonly PREAUTHORIZED_AMOUNT_EXCEEDED_VISA: MidtransCardMember<"PREAUTHORIZED_AMOUNT_EXCEEDED_VISA", "N8", "VISA">;
  /** Biller information not valid. */
  readonly INVALID_BILLER_INFORMATION_VISA: MidtransCardMember<"INVALID_BILLER_INFORMATION_VISA", "P2", "VISA">;
  /** PIN change or unblock declined. */
  readonly PIN_CHANGE_DECLINED_VISA: MidtransCardMember<"PIN_CHANGE_DECLINED_VISA", "P5", "VISA">;
  /** New PIN not safe enough. */
  readonly UNSAFE_PIN_VISA: MidtransCardMember<"UNSAFE_PIN_VISA", "P6", "VISA">;
  /** Card could not be authenticated. */
  readonly CARD_AUTHENTICATION_FAILED_VISA: MidtransCardMember<"CARD_AUTHENTICATION_FAILED_VISA", "Q1", "VISA">;
  /** Transaction already settled. */
  readonly ALREADY_SETTLED_VISA: MidtransCardMember<"ALREADY_SETTLED_VISA", "Q5", "VISA">;
  /** Payment stopped by the cardholder. */
  readonly STOP_PAYMENT_VISA: MidtransCardMember<"STOP_PAYMENT_VISA", "R0", "VISA">;
  /** Consent withdrawn by the cardholder. */
  readonly AUTHORIZATION_REVOKED_VISA: MidtransCardMember<"AUTHORIZATION_REVOKED_VISA", "R1", "VISA">;
  /** Consent to all payments withdrawn. */
  readonly ALL_AUTHORIZATIONS_REVOKED_VISA: MidtransCardMember<"ALL_AUTHORIZATIONS_REVOKED_VISA", "R3", "VISA">;
  /** Check approved. */
  readonly CHECK_APPROVED_VISA: MidtransCardMember<"CHECK_APPROVED_VISA", "T0", "VISA">;
  /** Check verified, not converted. */
  readonly CHECK_NOT_CONVERTED_VISA: MidtransCardMember<"CHECK_NOT_CONVERTED_VISA", "T1", "VISA">;
  /** Routing number not valid. */
  readonly CHECK_ROUTING_NUMBER_INVALID_VISA: MidtransCardMember<"CHECK_ROUTING_NUMBER_INVALID_VISA", "T2", "VISA">;
  /** Check above the limit. */
  readonly CHECK_AMOUNT_LIMIT_EXCEEDED_VISA: MidtransCardMember<"CHECK_AMOUNT_LIMIT_EXCEEDED_VISA", "T3", "VISA">;
  /** Unpaid items on record. */
  readonly CHECK_UNPAID_ITEMS_VISA: MidtransCardMember<"CHECK_UNPAID_ITEMS_VISA", "T4", "VISA">;
  /** Check number already used. */
  readonly CHECK_NUMBER_DUPLICATE_VISA: MidtransCardMember<"CHECK_NUMBER_DUPLICATE_VISA", "T5", "VISA">;
  /** MICR line not readable. */
  readonly CHECK_MICR_ERROR_VISA: MidtransCardMember<"CHECK_MICR_ERROR_VISA", "T6", "VISA">;
  /** Too many checks. */
  readonly TOO_MANY_CHECKS_VISA: MidtransCardMember<"TOO_MANY_CHECKS_VISA", "T7", "VISA">;
  /** Several exemptions selected. */
  readonly MULTIPLE_EXEMPTIONS_VISA: MidtransCardMember<"MULTIPLE_EXEMPTIONS_VISA", "W1", "VISA">;
  /** Exemption not valid for this network. */
  readonly EXEMPTION_NOT_VALID_FOR_BRAND_VISA: MidtransCardMember<"EXEMPTION_NOT_VALID_FOR_BRAND_VISA", "W2", "VISA">;
  /** Issuer must be contacted. */
  readonly FORWARD_TO_ISSUER_XA_VISA: MidtransCardMember<"FORWARD_TO_ISSUER_XA_VISA", "XA", "VISA">;
  /** Issuer must be contacted. */
  readonly FORWARD_TO_ISSUER_XD_VISA: MidtransCardMember<"FORWARD_TO_ISSUER_XD_VISA", "XD", "VISA">;
  /** Transaction already reversed. */
  readonly ALREADY_REVERSED: MidtransCardMember<"ALREADY_REVERSED", "Z2", null>;
  /** Capture above authorized amount. */
  readonly CAPTURE_AMOUNT_EXCEEDED: MidtransCardMember<"CAPTURE_AMOUNT_EXCEEDED", "Z3", null>;
  /** No connection, declined. */
  readonly OFFLINE_DECLINED_VISA: MidtransCardMember<"OFFLINE_DECLINED_VISA", "Z3", "VISA">;
}

/** Name of an entry of Card channel response code: its identity, even if several names share a code. */
export type MidtransCardName = keyof MidtransCardEntries;

/** Any entry of Card channel response code. New codes add members to this union in minor releases. */
export type MidtransCardEntry = MidtransCardEntries[MidtransCardName];
