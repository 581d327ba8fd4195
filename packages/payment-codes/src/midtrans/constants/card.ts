// Generated from the catalog; do not edit.
// Card channel response code of Midtrans as single constants.

/**
 * Approved by issuer.
 *
 * The issuer approved the card transaction. Whether it was captured or is held for review is in transaction_status and
 * fraud_status.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 29
 */
export const APPROVED = "00";
/**
 * Transaction approved.
 *
 * American Express approved the transaction. The code 00 means the same.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1421
 */
export const APPROVED_AMEX = "000";
/**
 * Approved on proof of identity.
 *
 * American Express approved the transaction provided that the cardholder is identified.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1431
 */
export const APPROVED_WITH_ID_AMEX = "001";
/**
 * Approved in part.
 *
 * Only part of the amount was approved. This happens with prepaid cards.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1441
 */
export const PARTIAL_APPROVAL_AMEX = "002";
/**
 * Issuer must be contacted.
 *
 * The issuer declined because of a problem with the card number and wants the customer to contact it.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 39
 */
export const REFER_TO_ISSUER = "01";
/**
 * Issuer must be contacted, special case.
 *
 * The issuer declined under special conditions and wants the customer to contact it.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 49
 */
export const REFER_TO_ISSUER_SPECIAL = "02";
/**
 * Merchant ID not valid.
 *
 * The merchant ID that was sent to the bank is not valid for this transaction.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 59
 */
export const INVALID_MERCHANT = "03";
/**
 * Card to be retained.
 *
 * The issuer declined and wants the card to be retained, as happens when it was reported lost or stolen.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 69
 */
export const PICK_UP_CARD = "04";
/**
 * Declined by issuer (do not honor).
 *
 * The issuer declined without naming the cause. It may be a failed security check, frozen funds or too little money.
 *
 * Message: "Do not honor".
 *
 * Source: https://docs.midtrans.com/docs/error-code-and-response-code line 34 (and 1 more)
 */
export const DO_NOT_HONOR = "05";
/**
 * Problem with the card number.
 *
 * The issuer declined because of a problem with the card number that it does not describe, and wants the customer to
 * contact it.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 89
 */
export const CARD_ERROR = "06";
/**
 * Card to be retained, special conditions.
 *
 * The issuer declined under special conditions and wants the card to be retained. It may have been reported lost or
 * stolen.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 99
 */
export const PICK_UP_CARD_SPECIAL = "07";
/**
 * Result still open at issuer.
 *
 * In ISO 8583, the issuer is still working on the request. The code settles neither approval nor decline.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 109
 */
export const REQUEST_IN_PROGRESS = "09";
/**
 * Declined, no reason given.
 *
 * American Express denied the transaction. The code does not tell why.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1451
 */
export const DENIED_AMEX = "100";
/**
 * Card expired or date wrong.
 *
 * The card has expired, or the expiration date that was entered is wrong.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1461
 */
export const EXPIRED_CARD_AMEX = "101";
/**
 * PIN attempts exceeded.
 *
 * A wrong PIN was entered too many times, and the card accepts no more attempts.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1471
 */
export const PIN_TRIES_EXCEEDED_AMEX = "106";
/**
 * Issuer must be contacted.
 *
 * The transaction was not approved; the issuer wants to be contacted first.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1481
 */
export const CALL_ISSUER_AMEX = "107";
/**
 * Invalid or inactive merchant.
 *
 * American Express does not accept the merchant number of the transaction.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1491
 */
export const INVALID_MERCHANT_AMEX = "109";
/**
 * Invalid amount.
 *
 * American Express does not accept the amount of the transaction.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1501
 */
export const INVALID_AMOUNT_AMEX = "110";
/**
 * Card or account not valid.
 *
 * The card number is not valid. For travelers checks the code stands for a wrong MICR line.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1511
 */
export const INVALID_ACCOUNT_AMEX = "111";
/**
 * Requested function not supported.
 *
 * American Express or the issuer does not support what the transaction asks for.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1521
 */
export const FUNCTION_NOT_SUPPORTED_AMEX = "115";
/**
 * Incorrect PIN.
 *
 * The PIN that was entered is wrong.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1531
 */
export const INCORRECT_PIN_AMEX = "117";
/**
 * Cardholder not enrolled or permitted.
 *
 * The cardholder is not enrolled for this kind of transaction, or it is not permitted for the card.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1541
 */
export const CARDHOLDER_NOT_PERMITTED_AMEX = "119";
/**
 * Transaction or field not valid.
 *
 * The issuer declined because it does not accept this kind of transaction for the card, or because a field of it is not
 * valid.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 119 (and 1 more)
 */
export const INVALID_TRANSACTION = "12";
/**
 * Incorrect CVV.
 *
 * The security code of the card is wrong. American Express calls it CID and uses 4 digits.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1551
 */
export const INCORRECT_SECURITY_CODE_AMEX = "122";
/**
 * Effective date not valid.
 *
 * The date from which the card is valid is wrong or not yet reached.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1561
 */
export const INVALID_EFFECTIVE_DATE_AMEX = "125";
/**
 * Invalid character in the amount.
 *
 * The amount contains a character that is not allowed. Only the sandbox sends this code.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 129
 */
export const INVALID_AMOUNT = "13";
/**
 * Card number does not exist.
 *
 * The issuer declined because it has no card with this number.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 139
 */
export const INVALID_CARD_NUMBER = "14";
/**
 * No such issuer.
 *
 * No issuer exists for this card number, so the transaction could not be routed.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 149
 */
export const NO_SUCH_ISSUER = "15";
/**
 * Transaction format not valid.
 *
 * American Express refused this request because its data does not have the expected format.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1571
 */
export const FORMAT_ERROR_AMEX = "181";
/**
 * Currency not valid.
 *
 * American Express does not accept the currency code of the transaction.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1581
 */
export const INVALID_CURRENCY_AMEX = "183";
/**
 * Card replaced or renewed.
 *
 * The transaction was denied because a new card was issued in place of this one.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1591
 */
export const NEW_CARD_ISSUED_AMEX = "187";
/**
 * Merchant canceled or closed.
 *
 * American Express denied the transaction because the merchant is canceled or closed there.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1601
 */
export const MERCHANT_CLOSED_AMEX = "189";
/**
 * Issuer asks for another try.
 *
 * The issuer did not process the transaction and gives no cause.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 159
 */
export const RE_ENTER_TRANSACTION = "19";
/**
 * Authentication required.
 *
 * The issuer does not approve the transaction until the customer has authenticated.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 883
 */
export const AUTHENTICATION_REQUIRED_VISA = "1A";
/**
 * Card to be retained.
 *
 * The transaction was denied, and the issuer wants the card to be retained.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1611
 */
export const PICK_UP_CARD_AMEX = "200";
/**
 * Issuer took no action.
 *
 * The issuer did nothing with this message. The page speaks of a problem with the card number; in ISO 8583, an earlier
 * transaction could not be undone, and that one may still stand.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 169
 */
export const NO_ACTION_TAKEN = "21";
/**
 * Issuer not available.
 *
 * The issuer could not be contacted, possibly because of a malfunction, so the transaction was not carried out.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 179
 */
export const SUSPECTED_MALFUNCTION = "22";
/**
 * Unspecified error at the bank.
 *
 * The bank answered with an error that it does not describe, and did not approve the transaction.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 189 (and 1 more)
 */
export const UNSPECIFIED_ERROR = "23";
/**
 * Card details not recognized.
 *
 * The issuer declined because it does not recognize the card details.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 199
 */
export const CARD_DETAILS_NOT_RECOGNIZED = "25";
/**
 * Transaction details not recognized.
 *
 * The issuer refused this request because it could not interpret the details of the transaction.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 209
 */
export const FORMAT_ERROR = "30";
/**
 * Online and phone transactions not allowed.
 *
 * The card may not be used for internet, mail or telephone orders.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 219
 */
export const CARD_NOT_PRESENT_NOT_ALLOWED = "31";
/**
 * Card expired or wrong date.
 *
 * The issuer declined because the card has expired or the expiration date is not the one of the card.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 229
 */
export const EXPIRED_CARD_OR_INVALID_DATE = "33";
/**
 * Suspected fraud.
 *
 * The issuer declined because it suspects fraud with this card number.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 239
 */
export const SUSPECTED_FRAUD_PICK_UP = "34";
/**
 * Retain card, contact acquirer.
 *
 * The issuer declined and wants the card to be retained. In ISO 8583, the merchant is to contact the acquirer.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 249
 */
export const CONTACT_ACQUIRER_PICK_UP = "35";
/**
 * Retain card, restricted.
 *
 * The issuer declined and wants the card to be retained. In ISO 8583, the card is restricted.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 259
 */
export const RESTRICTED_CARD_PICK_UP = "36";
/**
 * Retain card, call acquirer security.
 *
 * The issuer declined and wants the card to be retained. In ISO 8583, the merchant is to call the security desk of the
 * acquirer.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 269
 */
export const CALL_ACQUIRER_SECURITY_PICK_UP = "37";
/**
 * PIN attempts exceeded, retain card.
 *
 * A wrong PIN was entered three times. The issuer declined and wants the card to be retained.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 279
 */
export const PIN_TRIES_EXCEEDED_PICK_UP = "38";
/**
 * No credit account.
 *
 * The card has no credit account that could be charged.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 289
 */
export const NO_CREDIT_ACCOUNT = "39";
/**
 * Transaction type not allowed.
 *
 * The issuer does not support this type of transaction for the card.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 299
 */
export const FUNCTION_NOT_SUPPORTED = "40";
/**
 * Card reported lost.
 *
 * The issuer declined because the card was reported lost, and wants it retained.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 309
 */
export const LOST_CARD = "41";
/**
 * Account type not valid.
 *
 * The account type that was used is not valid for the card. In ISO 8583, there is no universal account.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 319
 */
export const NO_UNIVERSAL_ACCOUNT = "42";
/**
 * Card reported stolen.
 *
 * The issuer declined because the card was reported stolen, and wants it retained.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 329
 */
export const STOLEN_CARD = "43";
/**
 * No investment account.
 *
 * The account type that was used is not valid for the card. In ISO 8583, there is no investment account.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 339
 */
export const NO_INVESTMENT_ACCOUNT = "44";
/**
 * Account closed.
 *
 * The account behind the card was closed, so the issuer declined for good.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 349
 */
export const CLOSED_ACCOUNT = "46";
/**
 * Insufficient funds.
 *
 * The balance or credit limit of the card does not cover the amount.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 359
 */
export const INSUFFICIENT_FUNDS = "51";
/**
 * No checking account.
 *
 * The card is not linked to a checking account.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 369
 */
export const NO_CHECKING_ACCOUNT = "52";
/**
 * No savings account.
 *
 * The card is not linked to a savings account.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 379
 */
export const NO_SAVINGS_ACCOUNT = "53";
/**
 * Card expired.
 *
 * The issuer declined because the card is past its expiration date.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 389
 */
export const EXPIRED_CARD = "54";
/**
 * Incorrect PIN.
 *
 * The issuer declined because the PIN is wrong.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 399
 */
export const INCORRECT_PIN = "55";
/**
 * No record of the card.
 *
 * The issuer declined because it keeps no record of this card number.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 409
 */
export const NO_CARD_RECORD = "56";
/**
 * Not permitted for this card.
 *
 * The issuer does not allow this type of transaction for the card.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 419
 */
export const TRANSACTION_NOT_PERMITTED_TO_CARDHOLDER = "57";
/**
 * Not permitted for this terminal.
 *
 * The terminal of the merchant does not allow this kind of transaction, or a test card was used.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 429
 */
export const TRANSACTION_NOT_PERMITTED_TO_TERMINAL = "58";
/**
 * Suspected fraud.
 *
 * The issuer declined because the transaction looks fraudulent.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 439
 */
export const SUSPECTED_FRAUD = "59";
/**
 * Not supported by issuer.
 *
 * The issuer does not support this transaction or blocks it for the card.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1183
 */
export const BLOCKED_BY_ISSUER_VISA = "5C";
/**
 * Contact the issuer, then try again.
 *
 * The issuer declined until the customer has settled the matter with it.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 449
 */
export const CONTACT_ISSUER_AND_RETRY = "60";
/**
 * Amount limit exceeded.
 *
 * The amount exceeds the limit that the issuer has set for the card.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 459
 */
export const EXCEEDS_AMOUNT_LIMIT = "61";
/**
 * Card restricted.
 *
 * The issuer restricts the use of this card.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 469
 */
export const RESTRICTED_CARD = "62";
/**
 * Security check not passed.
 *
 * The issuer declined for a security reason that it does not describe.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 479
 */
export const SECURITY_VIOLATION = "63";
/**
 * Invalid amount.
 *
 * The issuer declined because of the amount. In ISO 8583, it differs from that of the original transaction.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 489
 */
export const ORIGINAL_AMOUNT_INCORRECT = "64";
/**
 * Frequency limit exceeded.
 *
 * The card has reached the number of transactions that the issuer allows in a period.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 499
 */
export const EXCEEDS_FREQUENCY_LIMIT = "65";
/**
 * Issuer must be contacted.
 *
 * The issuer declined and wants the customer to contact it. The code names no cause.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 509
 */
export const CONTACT_ISSUER = "66";
/**
 * Suspected counterfeit card.
 *
 * The issuer declined because it suspects a counterfeit card, and wants it to be retained.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 519
 */
export const COUNTERFEIT_CARD_PICK_UP = "67";
/**
 * Timeout waiting for an answer.
 *
 * No answer to the authorization came in time. It is not known whether the transaction was approved.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 713
 */
export const TIMEOUT_VISA = "68";
/**
 * Verification details do not match.
 *
 * The issuer declined because verification data that was sent does not match its records.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 649
 */
export const VERIFICATION_FAILED = "6P";
/**
 * Issuer must be contacted.
 *
 * The issuer declined and asks the cardholder to contact it.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1227
 */
export const CONTACT_CARD_ISSUER_MASTERCARD = "70";
/**
 * PIN not changed.
 *
 * The request to change the PIN was refused, and the code does not tell why. This says nothing about a payment.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1237
 *
 * Same code as PIN_NOT_CHANGED_VISA: compare `name`.
 */
export const PIN_NOT_CHANGED_MASTERCARD = "71";
/**
 * PIN not changed.
 *
 * The request to change the PIN was refused, and the code does not tell why. This says nothing about a payment.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 723
 *
 * Same code as PIN_NOT_CHANGED_MASTERCARD: compare `name`.
 */
export const PIN_NOT_CHANGED_VISA = "71";
/**
 * Account not yet activated.
 *
 * The account behind the card has not been activated yet.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1247
 */
export const ACCOUNT_NOT_ACTIVATED_MASTERCARD = "72";
/**
 * PIN attempts exceeded.
 *
 * A wrong PIN was entered too many times and the issuer accepts no more attempts.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 529
 */
export const PIN_TRIES_EXCEEDED = "75";
/**
 * Receiving account not valid.
 *
 * The receiving account does not exist or is not valid.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1257
 *
 * Same code as ORIGINAL_NOT_FOUND_VISA: compare `name`.
 */
export const TO_ACCOUNT_INVALID_MASTERCARD = "76";
/**
 * Original transaction not found.
 *
 * The network found no earlier message that matches the retrieval reference of this one. It is not known what became of
 * the original transaction.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 733
 *
 * Same code as TO_ACCOUNT_INVALID_MASTERCARD: compare `name`.
 */
export const ORIGINAL_NOT_FOUND_VISA = "76";
/**
 * Paying account not valid.
 *
 * The paying account does not exist or is not valid.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1267
 *
 * Same code as ORIGINAL_DATA_MISMATCH_VISA: compare `name`.
 */
export const FROM_ACCOUNT_INVALID_MASTERCARD = "77";
/**
 * Data differs from original.
 *
 * This message repeats or reverses an earlier one, but its data does not match it. The earlier one may have taken
 * effect.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 743
 *
 * Same code as FROM_ACCOUNT_INVALID_MASTERCARD: compare `name`.
 */
export const ORIGINAL_DATA_MISMATCH_VISA = "77";
/**
 * Account not valid.
 *
 * The account of the transaction does not exist or is not valid. The code does not say which one.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1277
 *
 * Same code as CARD_NOT_ACTIVATED_VISA: compare `name`.
 */
export const ACCOUNT_INVALID_MASTERCARD = "78";
/**
 * New card not yet activated.
 *
 * The card is new and still blocked for its first use.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 753
 *
 * Same code as ACCOUNT_INVALID_MASTERCARD: compare `name`.
 */
export const CARD_NOT_ACTIVATED_VISA = "78";
/**
 * Card replaced or renewed.
 *
 * The issuer declined because the card was replaced, renewed or deactivated. The exact cause is only in the merchant
 * advice code.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1287
 *
 * Same code as TRANSACTION_REVERSED_VISA: compare `name`.
 */
export const LIFECYCLE_DECLINE_MASTERCARD = "79";
/**
 * Transaction reported as reversed.
 *
 * The network reports that the transaction was reversed. It is not known whether money moved and came back.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 763
 *
 * Same code as LIFECYCLE_DECLINE_MASTERCARD: compare `name`.
 */
export const TRANSACTION_REVERSED_VISA = "79";
/**
 * Approved on proof of identity.
 *
 * The issuer approved the transaction provided that the cardholder is identified.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 703
 */
export const APPROVED_WITH_ID_VISA = "8";
/**
 * System not available.
 *
 * The transaction was not approved because a system that decides on it is not available.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1297
 *
 * Same code as CREDIT_ISSUER_UNAVAILABLE_VISA: compare `name`.
 */
export const SYSTEM_NOT_AVAILABLE_MASTERCARD = "80";
/**
 * Credit issuer not available.
 *
 * The transaction was not approved because the issuer of the credit card is not available. For private label cards the
 * code stands for a wrong date.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 773
 *
 * Same code as SYSTEM_NOT_AVAILABLE_MASTERCARD: compare `name`.
 */
export const CREDIT_ISSUER_UNAVAILABLE_VISA = "80";
/**
 * Domestic debit not allowed.
 *
 * The card does not allow domestic debit transactions. The code is used in some regions only.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1307
 *
 * Same code as PIN_CRYPTOGRAPHIC_ERROR_VISA: compare `name`.
 */
export const DOMESTIC_DEBIT_NOT_ALLOWED_MASTERCARD = "81";
/**
 * PIN could not be decrypted.
 *
 * The security module of Visa could not decrypt the PIN, so the transaction was not approved. The code does not say
 * that the PIN is wrong.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 783
 *
 * Same code as DOMESTIC_DEBIT_NOT_ALLOWED_MASTERCARD: compare `name`.
 */
export const PIN_CRYPTOGRAPHIC_ERROR_VISA = "81";
/**
 * Incorrect CVV.
 *
 * The issuer declined because the CVV does not match the card.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 539
 *
 * Same code as POLICY_DECLINE_MASTERCARD and CARD_VERIFICATION_NEGATIVE_VISA: compare `name`.
 */
export const INCORRECT_CVV = "82";
/**
 * Declined by issuer policy.
 *
 * The issuer declined because of a policy of its own. What would help is only in the merchant advice code.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1317
 *
 * Same code as INCORRECT_CVV and CARD_VERIFICATION_NEGATIVE_VISA: compare `name`.
 */
export const POLICY_DECLINE_MASTERCARD = "82";
/**
 * Card verification value does not match.
 *
 * The check of the security code or of the chip data failed, or an offline PIN check was interrupted.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 793
 *
 * Same code as INCORRECT_CVV and POLICY_DECLINE_MASTERCARD: compare `name`.
 */
export const CARD_VERIFICATION_NEGATIVE_VISA = "82";
/**
 * Authentication required.
 *
 * The issuer declined because the card data has to be checked or the customer has to authenticate first.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 549
 *
 * Same code as FRAUD_SECURITY_MASTERCARD and STAND_IN_CANNOT_APPROVE_VISA: compare `name`.
 */
export const AUTHENTICATION_REQUIRED = "83";
/**
 * Declined for fraud or security.
 *
 * The issuer declined because it suspects fraud or sees a security problem.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1327
 *
 * Same code as AUTHENTICATION_REQUIRED and STAND_IN_CANNOT_APPROVE_VISA: compare `name`.
 */
export const FRAUD_SECURITY_MASTERCARD = "83";
/**
 * Stand-in could not approve.
 *
 * Visa decided in place of the issuer and could not approve the transaction.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 803
 *
 * Same code as AUTHENTICATION_REQUIRED and FRAUD_SECURITY_MASTERCARD: compare `name`.
 */
export const STAND_IN_CANNOT_APPROVE_VISA = "83";
/**
 * Authorization life cycle not valid.
 *
 * This request does not fit the state of the authorization that it belongs to, for example because that one has
 * expired. This says nothing about the hold on the card.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1337
 *
 * Same code as PREAUTHORIZATION_TOO_OLD_VISA: compare `name`.
 */
export const INVALID_AUTHORIZATION_LIFECYCLE_MASTERCARD = "84";
/**
 * Pre-authorization too old.
 *
 * Too much time has passed since the pre-authorization, so this request was refused. This says nothing about the hold
 * on the card.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 813
 *
 * Same code as INVALID_AUTHORIZATION_LIFECYCLE_MASTERCARD: compare `name`.
 */
export const PREAUTHORIZATION_TOO_OLD_VISA = "84";
/**
 * Not declined, amount zero.
 *
 * The issuer has no objection to a transaction with the amount zero, such as a verification of the card. Nothing was
 * paid by it.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1347
 *
 * Same code as NO_REASON_TO_DECLINE_VISA: compare `name`.
 */
export const NOT_DECLINED_MASTERCARD = "85";
/**
 * No reason to decline.
 *
 * The issuer has no objection to a verification of the card, the address or the CVV2, or to a credit or refund to the
 * card. This is not the approval of a purchase.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 823
 *
 * Same code as NOT_DECLINED_MASTERCARD: compare `name`.
 */
export const NO_REASON_TO_DECLINE_VISA = "85";
/**
 * PIN could not be checked.
 *
 * The PIN could not be checked, so the transaction was not approved. The code does not say that the PIN is wrong.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1357
 *
 * Same code as PIN_NOT_VERIFIABLE_VISA: compare `name`.
 */
export const PIN_VALIDATION_NOT_POSSIBLE_MASTERCARD = "86";
/**
 * PIN could not be checked.
 *
 * The PIN could not be checked, so the transaction was not approved. The code does not say that the PIN is wrong.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 833
 *
 * Same code as PIN_VALIDATION_NOT_POSSIBLE_MASTERCARD: compare `name`.
 */
export const PIN_NOT_VERIFIABLE_VISA = "86";
/**
 * Purchase approved, cash back not.
 *
 * Only the amount of the purchase was approved. The cash back was not.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1367
 *
 * Same code as PURCHASE_WITHOUT_CASH_BACK_VISA: compare `name`.
 */
export const PURCHASE_WITHOUT_CASH_BACK_MASTERCARD = "87";
/**
 * Purchase approved, cash back not.
 *
 * Only the amount of the purchase was approved. The cash back was not.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 843
 *
 * Same code as PURCHASE_WITHOUT_CASH_BACK_MASTERCARD: compare `name`.
 */
export const PURCHASE_WITHOUT_CASH_BACK_VISA = "87";
/**
 * Cryptographic check failed.
 *
 * A cryptographic check of the transaction failed, so it was not approved.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1377
 *
 * Same code as UNABLE_TO_AUTHORIZE_VISA: compare `name`.
 */
export const CRYPTOGRAPHIC_FAILURE_MASTERCARD = "88";
/**
 * Authorization not possible.
 *
 * The transaction could not be authorized. The code does not tell why.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 853
 *
 * Same code as CRYPTOGRAPHIC_FAILURE_MASTERCARD: compare `name`.
 */
export const UNABLE_TO_AUTHORIZE_VISA = "88";
/**
 * PIN not accepted.
 *
 * The issuer declined because it does not accept the PIN. Another attempt is allowed.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1387
 *
 * Same code as INELIGIBLE_TO_RECEIVE_VISA: compare `name`.
 */
export const UNACCEPTABLE_PIN_MASTERCARD = "89";
/**
 * Not eligible to receive information.
 *
 * The card or merchant may not receive the information that was asked for, at Visa that on balances, so this request
 * was refused. It says nothing about a payment.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 863
 *
 * Same code as UNACCEPTABLE_PIN_MASTERCARD: compare `name`.
 */
export const INELIGIBLE_TO_RECEIVE_VISA = "89";
/**
 * Issuer temporarily closed.
 *
 * The issuer cannot process transactions at the moment. In ISO 8583, a cut-off is in progress.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 559
 */
export const CUTOFF_IN_PROGRESS = "90";
/**
 * Accepted, card counter synchronized.
 *
 * American Express accepted the transaction and synchronized the transaction counter of the card (ATC).
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1621
 */
export const ACCEPTED_ATC_SYNCHRONIZATION_AMEX = "900";
/**
 * System malfunction.
 *
 * A system malfunctioned while the transaction was processed, because of a cryptographic error, so it was not approved.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1631 (and 1 more)
 */
export const SYSTEM_MALFUNCTION_AMEX = "909";
/**
 * Issuer not available.
 *
 * The issuer could not be reached to authorize the transaction.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 569
 *
 * Same code as ISSUER_OR_SWITCH_UNAVAILABLE_VISA: compare `name`.
 */
export const ISSUER_UNAVAILABLE = "91";
/**
 * Issuer or switch not available.
 *
 * The issuer or its switch cannot decide right now, and nobody decides in its place, so the transaction was declined.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 873
 *
 * Same code as ISSUER_UNAVAILABLE: compare `name`.
 */
export const ISSUER_OR_SWITCH_UNAVAILABLE_VISA = "91";
/**
 * Issuer not available.
 *
 * The transaction was not approved because the issuer is not available.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1641
 */
export const ISSUER_UNAVAILABLE_AMEX = "912";
/**
 * No route to the destination.
 *
 * No route to the issuer of the card was found, so the issuer did not receive the transaction.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 579
 */
export const UNABLE_TO_ROUTE = "92";
/**
 * Declined for legal reasons.
 *
 * The issuer declined and refers the customer to the bank. In ISO 8583, the law does not allow the transaction.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 589
 */
export const VIOLATION_OF_LAW = "93";
/**
 * Duplicate request.
 *
 * This request was refused because the same transaction was received before. The earlier one may have taken effect.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 599
 */
export const DUPLICATE_TRANSMISSION = "94";
/**
 * System malfunction at the issuer.
 *
 * The issuer could not process the transaction because its system did not work properly.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 609
 */
export const SYSTEM_MALFUNCTION = "96";
/**
 * Blocked by the cardholder.
 *
 * The cardholder has had transactions of this kind blocked by the issuer.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1193
 */
export const BLOCKED_BY_CARDHOLDER_VISA = "9G";
/**
 * Original transaction not found.
 *
 * The bank finds no original transaction for this request. Only cards issued by Mandiri get this code.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 659
 */
export const ORIGINAL_NOT_FOUND = "AG";
/**
 * Posting already complete.
 *
 * This request was refused because the bank has already posted the transaction. Only cards issued by Mandiri get this
 * code.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 669
 */
export const POSTING_ALREADY_COMPLETE = "AJ";
/**
 * Surcharge not permitted.
 *
 * The transaction was declined because it contains a surcharge, which is not permitted on Visa cards.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 893
 */
export const SURCHARGE_NOT_PERMITTED_VISA = "B1";
/**
 * Surcharge not permitted.
 *
 * The transaction was declined because it contains a surcharge, which is not supported for it.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 903
 */
export const SURCHARGE_NOT_SUPPORTED_VISA = "B2";
/**
 * Declined, another card needed.
 *
 * The transaction was declined without a reason. Another card is needed.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 639
 */
export const DECLINED_USE_OTHER_CARD = "BA";
/**
 * Passed to stand-in processing.
 *
 * The issuer did not decide itself and left the decision to the stand-in processing (STIP) of the network. This code
 * does not say what was decided there.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 913 (and 1 more)
 */
export const FORCED_STAND_IN_VISA = "N0";
/**
 * Cash not available.
 *
 * The transaction asks for cash, which is not available with this card.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 923
 */
export const CASH_SERVICE_NOT_AVAILABLE_VISA = "N3";
/**
 * Cash back limit exceeded.
 *
 * The cash back that was asked for exceeds the limit of the issuer.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 933
 */
export const CASH_BACK_LIMIT_EXCEEDED_VISA = "N4";
/**
 * Resubmitted too late.
 *
 * The transaction was submitted again after the number of days that is allowed, so this request was refused. This says
 * nothing about the first submission.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 943
 */
export const RESUBMISSION_TOO_LATE_VISA = "N5";
/**
 * Incorrect CVV.
 *
 * The issuer declined because the CVV2 does not match the card.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 953
 */
export const INCORRECT_CVV2_VISA = "N7";
/**
 * Above the authorized amount.
 *
 * The amount of this request is higher than the amount that was authorized before, so the request was refused. The
 * earlier authorization is not affected.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 963
 */
export const PREAUTHORIZED_AMOUNT_EXCEEDED_VISA = "N8";
/**
 * Biller information not valid.
 *
 * The transaction was declined because the information about the biller in it is not valid.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 973
 */
export const INVALID_BILLER_INFORMATION_VISA = "P2";
/**
 * PIN change or unblock declined.
 *
 * The issuer declined the request to change or unblock the PIN of the card. This says nothing about a payment.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 983
 */
export const PIN_CHANGE_DECLINED_VISA = "P5";
/**
 * New PIN not safe enough.
 *
 * The issuer declined the PIN that was chosen because it is too easy to guess. This says nothing about a payment.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 993
 */
export const UNSAFE_PIN_VISA = "P6";
/**
 * Card could not be authenticated.
 *
 * The check whether the card is genuine failed, or an offline PIN check was interrupted, so the transaction was
 * declined.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1063
 */
export const CARD_AUTHENTICATION_FAILED_VISA = "Q1";
/**
 * Transaction already settled.
 *
 * The transaction was settled before and cannot be settled a second time, so this request was refused. The transaction
 * may already be paid.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1073
 */
export const ALREADY_SETTLED_VISA = "Q5";
/**
 * Payment stopped by the cardholder.
 *
 * The cardholder told the issuer to stop this payment.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1003
 */
export const STOP_PAYMENT_VISA = "R0";
/**
 * Consent withdrawn by the cardholder.
 *
 * The cardholder withdrew consent to this payment, for example to a subscription.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1013
 */
export const AUTHORIZATION_REVOKED_VISA = "R1";
/**
 * Consent to all payments withdrawn.
 *
 * The cardholder withdrew consent to all payments of this kind with the card.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1023
 */
export const ALL_AUTHORIZATIONS_REVOKED_VISA = "R3";
/**
 * Check approved.
 *
 * The paper check was approved; the first check is kept. The code is not expected for an online card payment.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1083
 */
export const CHECK_APPROVED_VISA = "T0";
/**
 * Check verified, not converted.
 *
 * The paper check passed the verification but was not converted into an electronic payment. This code does not say that
 * anything was paid.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1093
 */
export const CHECK_NOT_CONVERTED_VISA = "T1";
/**
 * Routing number not valid.
 *
 * The check was declined because its routing number (RTTN) is not valid. The code belongs to paper checks and is not
 * expected for an online card payment.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1103
 */
export const CHECK_ROUTING_NUMBER_INVALID_VISA = "T2";
/**
 * Check above the limit.
 *
 * The amount of the check exceeds the limit. The code belongs to paper checks and is not expected for an online card
 * payment.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1113
 */
export const CHECK_AMOUNT_LIMIT_EXCEEDED_VISA = "T3";
/**
 * Unpaid items on record.
 *
 * The check was declined because unpaid items are on record in the negative file. The code belongs to paper checks and
 * is not expected for an online card payment.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1123
 */
export const CHECK_UNPAID_ITEMS_VISA = "T4";
/**
 * Check number already used.
 *
 * The number of the paper check was presented before, so this request was refused. The earlier one may already be paid.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1133
 */
export const CHECK_NUMBER_DUPLICATE_VISA = "T5";
/**
 * MICR line not readable.
 *
 * The check was declined because of an error in its MICR line. The code belongs to paper checks and is not expected for
 * an online card payment.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1143
 */
export const CHECK_MICR_ERROR_VISA = "T6";
/**
 * Too many checks.
 *
 * The number of checks that is allowed has been reached. The code belongs to paper checks and is not expected for an
 * online card payment.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1153
 */
export const TOO_MANY_CHECKS_VISA = "T7";
/**
 * Several exemptions selected.
 *
 * This request claims more than one exemption from customer authentication, so it was refused.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1163
 */
export const MULTIPLE_EXEMPTIONS_VISA = "W1";
/**
 * Exemption not valid for this network.
 *
 * This request claims an exemption from customer authentication that does not apply to the card network, so it was
 * refused.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1173
 */
export const EXEMPTION_NOT_VALID_FOR_BRAND_VISA = "W2";
/**
 * Issuer must be contacted.
 *
 * The transaction was not approved; it is referred to the issuer, which alone can decide.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1043
 */
export const FORWARD_TO_ISSUER_XA_VISA = "XA";
/**
 * Issuer must be contacted.
 *
 * The transaction was not approved; it is referred to the issuer, which alone can decide.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1053
 */
export const FORWARD_TO_ISSUER_XD_VISA = "XD";
/**
 * Transaction already reversed.
 *
 * This request was refused because the transaction was reversed before.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 619
 */
export const ALREADY_REVERSED = "Z2";
/**
 * Capture above authorized amount.
 *
 * This request was refused because the amount to capture is above the authorized amount.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 629
 *
 * Same code as OFFLINE_DECLINED_VISA: compare `name`.
 */
export const CAPTURE_AMOUNT_EXCEEDED = "Z3";
/**
 * No connection, declined.
 *
 * The terminal or card could not go online to the issuer, and the transaction was declined.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1033
 *
 * Same code as CAPTURE_AMOUNT_EXCEEDED: compare `name`.
 */
export const OFFLINE_DECLINED_VISA = "Z3";
