// Generated from the catalog; do not edit.
package org.dokucodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Card issuer response code of DOKU. Any text is one: a later release, or the provider, may have new ones. */
public final class Card implements Comparable<Card> {
  /**
   * Approved by the issuer.
   *
   * <p>The issuer approved the transaction in full. After an authorization without capture, the amount is only on hold.
   *
   * <p>Message: "Approved or completed successfully".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 30
   *
   * <p>Outcome: success (request). Retry: check_status_first. Read transaction.status first, with a status query where
   * the body has none, and deliver only on SUCCESS. Do not charge the card again until the result is final; an
   * authorization still has to be captured.
   */
  public static final Card APPROVED = new Card("00");

  /**
   * Issuer must be contacted.
   *
   * <p>The issuer did not approve the transaction and wants the cardholder to contact it first.
   *
   * <p>Message: "Refer to card issuer, Contact card issuer".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 33
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. This card may
   * work once the customer has settled it with the issuer.
   */
  public static final Card REFER_TO_ISSUER = new Card("01");

  /**
   * Issuer must be contacted, special case.
   *
   * <p>The issuer did not approve the transaction and wants to be contacted about a condition that the code does not
   * name.
   *
   * <p>Message: "Refer to card issuer - Special conditions".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 36
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. This card may
   * work once the customer has settled it with the issuer.
   */
  public static final Card REFER_TO_ISSUER_SPECIAL = new Card("02");

  /**
   * Invalid or inactive merchant.
   *
   * <p>The issuer or network does not accept the merchant that the transaction names, and did not approve it.
   *
   * <p>Message: "Invalid merchant".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 39
   *
   * <p>Outcome: failed (transaction). Retry: never. Offer another payment method. Do not send it again until DOKU has
   * checked the merchant and terminal IDs with the acquirer. Other cards may get the same answer.
   */
  public static final Card INVALID_MERCHANT = new Card("03");

  /**
   * Card to be retained.
   *
   * <p>The issuer declined and wants the card to be retained. It does not speak of fraud.
   *
   * <p>Message: "Pick up card (no fraud)".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 42
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and do not tell the
   * customer why. Offer another payment method.
   */
  public static final Card PICK_UP_CARD = new Card("04");

  /**
   * Declined by issuer (do not honor).
   *
   * <p>The issuer declined the transaction and gives no reason.
   *
   * <p>Message: "Do not honor".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 45
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. Only the issuer
   * can tell the cardholder more.
   */
  public static final Card DO_NOT_HONOR = new Card("05");

  /**
   * Error at the issuer, result not known.
   *
   * <p>An error came up at the issuer. The code does not say whether the transaction was decided before it.
   *
   * <p>Message: "Error".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 48
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send
   * nothing under a new reference before the result is final.
   */
  public static final Card ISSUER_ERROR = new Card("06");

  /**
   * Card pickup, special case.
   *
   * <p>The issuer declined and wants the card to be retained. On Visa this points to misuse of the account.
   *
   * <p>Message: "Pickup card, special conditions".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 51
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and do not tell the
   * customer why. Offer another payment method.
   */
  public static final Card PICK_UP_CARD_SPECIAL = new Card("07");

  /**
   * Approved on proof of identity.
   *
   * <p>The issuer approved the transaction provided that the cardholder is identified.
   *
   * <p>Message: "Honor with ID".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 54
   *
   * <p>Outcome: success (request). Retry: check_status_first. Read transaction.status first, and hand over goods only
   * after you have checked an identity document against the cardholder. If that is not possible, void the payment
   * instead of sending it again.
   */
  public static final Card HONOR_WITH_ID = new Card("08");

  /**
   * Approved in part.
   *
   * <p>The issuer approved only part of the amount. The rest was not paid.
   *
   * <p>Message: "Partial value approved".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 57
   *
   * <p>Outcome: action_required (transaction). Retry: never. Do not ship the order on this code. Read the approved
   * amount, then collect the rest as a separate transaction or void this one; do not send the full amount again.
   */
  public static final Card PARTIALLY_APPROVED = new Card("10");

  /**
   * Approved, VIP cardholder.
   *
   * <p>The issuer approved the transaction in full for a cardholder it marks as VIP. After an authorization without
   * capture, the amount is only on hold.
   *
   * <p>Message: "Approved V.I.P".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 60
   *
   * <p>Outcome: success (request). Retry: check_status_first. Treat it like a normal approval: read transaction.status
   * first and deliver only on SUCCESS. Do not charge the card again until the result is final.
   */
  public static final Card APPROVED_VIP = new Card("11");

  /**
   * Transaction type not valid.
   *
   * <p>The issuer does not accept this kind of transaction for the card, or the transaction data is not valid.
   *
   * <p>Message: "Invalid transaction".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 63
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Do not try this card again; offer another payment
   * method. If several cards get this code, check the transaction type and, where it refers to an earlier transaction,
   * that it fits.
   */
  public static final Card INVALID_TRANSACTION = new Card("12");

  /**
   * Invalid amount.
   *
   * <p>The amount or its currency conversion is not accepted, or it is above what the card program allows. The
   * transaction was not approved.
   *
   * <p>Message: "Invalid value/amount".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 66
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Check the amount, its decimals and the currency. Then send the
   * transaction again with the same reference.
   */
  public static final Card INVALID_AMOUNT = new Card("13");

  /**
   * Invalid card number.
   *
   * <p>The issuer has no card with this number.
   *
   * <p>Message: "Invalid card number".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 69
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Do not send this card number again. Ask the customer to
   * check it, or to use another card or payment method.
   */
  public static final Card INVALID_CARD_NUMBER = new Card("14");

  /**
   * No issuer for this card number.
   *
   * <p>The first digits of the card number belong to no issuer that the network knows.
   *
   * <p>Message: "No such issuer".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 72
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Do not send this card number again. Ask the customer to
   * check it, or to use another card or payment method.
   */
  public static final Card NO_SUCH_ISSUER = new Card("15");

  /**
   * Issuer asks for another try.
   *
   * <p>The issuer did not approve the transaction and asks for it to be sent again.
   *
   * <p>Message: "Re-enter transaction".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 75
   *
   * <p>Outcome: failed (transaction). Retry: later. Wait a moment, then send the transaction again with the same
   * reference. Limit the number of attempts.
   */
  public static final Card RE_ENTER_TRANSACTION = new Card("19");

  /**
   * Authentication required.
   *
   * <p>The issuer does not approve the transaction until the cardholder has authenticated.
   *
   * <p>Message: "Authentication required".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 237
   *
   * <p>Outcome: failed (transaction). Retry: with_authentication. Have the customer authenticate with 3-D Secure, then
   * send the transaction again with the same reference.
   */
  public static final Card AUTHENTICATION_REQUIRED = new Card("1A");

  /**
   * Authorization system not available.
   *
   * <p>The authorization system of the network or issuer is out of service, so the authorization was not given.
   *
   * <p>Message: "Authorization System or issuer system inoperative".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 291
   *
   * <p>Outcome: failed (transaction). Retry: later. Send the transaction again later with the same reference.
   */
  public static final Card AUTHORIZATION_SYSTEM_INOPERATIVE = new Card("1Z");

  /**
   * Issuer took no action.
   *
   * <p>The issuer did nothing with this message. On Visa it mainly answers a reversal that could not undo the earlier
   * transaction, so that one may still stand.
   *
   * <p>Message: "No action taken".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 78
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send
   * nothing under a new reference before the result is final.
   */
  public static final Card NO_ACTION_TAKEN = new Card("21");

  /**
   * Record not found at the issuer.
   *
   * <p>The issuer cannot find the record that this message refers to. Whether an earlier transaction took effect is not
   * known.
   *
   * <p>Message: "Unable to locate record on file".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 81
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the reference of the original transaction and
   * its status. Send nothing under a new reference until the result is final.
   */
  public static final Card RECORD_NOT_FOUND = new Card("25");

  /**
   * Issuer records unavailable.
   *
   * <p>The issuer cannot reach the records it needs for its decision, so the authorization was not given.
   *
   * <p>Message: "File is temporarily unavailable".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 84
   *
   * <p>Outcome: failed (transaction). Retry: later. Send the transaction again later with the same reference.
   */
  public static final Card FILE_UNAVAILABLE = new Card("28");

  /**
   * Message format not accepted.
   *
   * <p>The network or the issuer could not read this request because one of its fields has a wrong format. The code
   * does not name the field.
   *
   * <p>Message: "Format error".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 87
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check and correct the card and order fields, then send the
   * request again with the same reference. If they are all right, ask DOKU to check the message.
   */
  public static final Card FORMAT_ERROR = new Card("30");

  /**
   * No credit account on card.
   *
   * <p>The transaction asks for a credit account, and the card has none.
   *
   * <p>Message: "No credit account".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 90
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   */
  public static final Card NO_CREDIT_ACCOUNT = new Card("39");

  /**
   * Card reported lost.
   *
   * <p>The issuer declined and wants it to be retained.
   *
   * <p>Message: "Lost card - pick up".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 93
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and do not tell the
   * customer why. Offer another payment method.
   */
  public static final Card LOST_CARD = new Card("41");

  /**
   * Card reported stolen.
   *
   * <p>The issuer declined and wants it to be retained.
   *
   * <p>Message: "Stolen card - pick up".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 96
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and do not tell the
   * customer why. Offer another payment method, and hold other open orders of this card for review.
   */
  public static final Card STOLEN_CARD = new Card("43");

  /**
   * Account closed.
   *
   * <p>The account behind the card was closed, so the issuer declined for good.
   *
   * <p>Message: "Closed Account".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 99
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and remove it where it is
   * stored. Offer another card or payment method.
   */
  public static final Card CLOSED_ACCOUNT = new Card("46");

  /**
   * Insufficient funds.
   *
   * <p>The balance or credit line of the card does not cover the amount.
   *
   * <p>Message: "Insufficient funds".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 102
   *
   * <p>Outcome: failed (transaction). Retry: later. Send the transaction again with the same reference once the
   * customer has made funds available, or offer another payment method. Do not repeat it at short intervals.
   */
  public static final Card INSUFFICIENT_FUNDS = new Card("51");

  /**
   * No checking account on card.
   *
   * <p>The transaction asks for a checking account, and the card has none.
   *
   * <p>Message: "No checking account".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 105
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   */
  public static final Card NO_CHECKING_ACCOUNT = new Card("52");

  /**
   * No savings account on card.
   *
   * <p>The transaction asks for a savings account, and the card has none.
   *
   * <p>Message: "No savings account".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 108
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   */
  public static final Card NO_SAVINGS_ACCOUNT = new Card("53");

  /**
   * Card expired.
   *
   * <p>The card has expired, or the expiration date that was sent is not the one on record.
   *
   * <p>Message: "Expired card".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 111
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the customer to correct the expiration date or to enter the
   * renewed card. Then send the transaction again with the same reference.
   */
  public static final Card EXPIRED_CARD = new Card("54");

  /**
   * Incorrect PIN.
   *
   * <p>The PIN that was sent is not the PIN of the card.
   *
   * <p>Message: "Incorrect PIN".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 114
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the customer to enter the PIN again, then send the
   * transaction again with the same reference. Each wrong PIN uses up an attempt.
   */
  public static final Card INCORRECT_PIN = new Card("55");

  /**
   * Not permitted for this card.
   *
   * <p>The issuer does not allow this kind of transaction for the card, for example online or abroad.
   *
   * <p>Message: "Transaction not permitted to cardholder".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 117
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Do not try this card again. Offer another card or
   * payment method.
   */
  public static final Card NOT_PERMITTED_TO_CARDHOLDER = new Card("57");

  /**
   * Not permitted for this terminal.
   *
   * <p>The terminal or merchant setup does not allow this kind of transaction, so it was declined.
   *
   * <p>Message: "Transaction not permitted to terminal".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 120
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another payment method, and ask DOKU which kinds
   * of transaction the terminal ID is enabled for. Other cards may get the same answer.
   */
  public static final Card NOT_PERMITTED_TO_TERMINAL = new Card("58");

  /**
   * Suspected fraud.
   *
   * <p>The issuer declined the transaction. The code does not say what raised the suspicion.
   *
   * <p>Message: "Suspected fraud".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 123
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and do not tell the
   * customer why. Offer another payment method, and review the order before you accept it.
   */
  public static final Card SUSPECTED_FRAUD = new Card("59");

  /**
   * Amount limit exceeded.
   *
   * <p>The issuer declined. The limit can be one per transaction or one for a period.
   *
   * <p>Message: "Exceeds withdrawal amount limits".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 126
   *
   * <p>Outcome: failed (transaction). Retry: later. Send the transaction again with the same reference once the limit
   * is available again or has been raised, or offer another payment method.
   */
  public static final Card AMOUNT_LIMIT_EXCEEDED = new Card("61");

  /**
   * Card restricted.
   *
   * <p>The issuer restricts where or for what this card may be used, for example by country or kind of merchant.
   *
   * <p>Message: "Restricted card".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 129
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. Do not tell the
   * customer why.
   */
  public static final Card RESTRICTED_CARD = new Card("62");

  /**
   * Security check not passed.
   *
   * <p>The issuer or network found a breach of its security rules in the message and declined.
   *
   * <p>Message: "Security Violation".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 132
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method, and do not tell
   * the customer why. If several cards get this code, ask DOKU to check the message.
   */
  public static final Card SECURITY_VIOLATION = new Card("63");

  /**
   * Anti-money-laundering rules not met.
   *
   * <p>The transaction does not meet the anti-money-laundering rules that the issuer has to follow.
   *
   * <p>Message: "Transaction does not fulfill AML requirement".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 135
   *
   * <p>Outcome: failed (transaction). Retry: never. Do not send this transaction again, and do not tell the customer
   * why. Hand the case to your compliance team.
   */
  public static final Card AML_REQUIREMENT_NOT_MET = new Card("64");

  /**
   * Frequency limit exceeded.
   *
   * <p>The card was used more often than its issuer allows in a period.
   *
   * <p>Message: "Exceeds withdrawal frequency limit".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 138
   *
   * <p>Outcome: failed (transaction). Retry: later. Send the transaction again with the same reference once a new
   * period has begun, or offer another payment method. Attempts before that are counted too.
   */
  public static final Card FREQUENCY_LIMIT_EXCEEDED = new Card("65");

  /**
   * Verification details do not match.
   *
   * <p>Data sent to verify the cardholder does not match the records of the issuer, so the transaction was not
   * approved.
   *
   * <p>Message: "Verification data failed".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 240
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the customer to check the personal data entered, then send
   * the transaction again with the same reference.
   */
  public static final Card VERIFICATION_DATA_FAILED = new Card("6P");

  /**
   * Issuer must be contacted.
   *
   * <p>The issuer did not approve and asks the cardholder to contact it.
   *
   * <p>Message: "Contact Card Issuer".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 141
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. This card may
   * work once the customer has settled it with the issuer.
   */
  public static final Card CONTACT_CARD_ISSUER = new Card("70");

  /**
   * PIN required.
   *
   * <p>The issuer does not approve this transaction without the PIN of the card.
   *
   * <p>Message: "PIN data required".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 144
   *
   * <p>Outcome: failed (transaction). Retry: with_authentication. Ask the customer to enter the PIN, then send the
   * transaction again with the same reference. Where your channel takes no PIN, offer another payment method.
   */
  public static final Card PIN_DATA_REQUIRED = new Card("70");

  /**
   * PIN not changed.
   *
   * <p>The issuer did not carry out the change of PIN that was requested. This says nothing about a payment.
   *
   * <p>Message: "PIN not changed".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 147
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. If the code came as the answer to a payment, check the
   * status first and send nothing under a new reference until the result is final. A PIN request may be sent again
   * later.
   */
  public static final Card PIN_NOT_CHANGED = new Card("71");

  /**
   * PIN encryption does not match.
   *
   * <p>The PIN could not be read because it was encrypted with a different value than expected. The transaction was not
   * approved.
   *
   * <p>Message: "Different value than that used for PIN encryption errors".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 150
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method, and ask DOKU to
   * check the PIN encryption of the terminal or channel.
   */
  public static final Card PIN_ENCRYPTION_MISMATCH = new Card("74");

  /**
   * PIN attempts exceeded.
   *
   * <p>A wrong PIN was entered too many times, so the issuer now declines every transaction with PIN.
   *
   * <p>Message: "Allowable PIN tries exceeded".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 153
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. This card works
   * again only after the cardholder has settled it with the issuer.
   */
  public static final Card PIN_TRIES_EXCEEDED = new Card("75");

  /**
   * Receiving account not valid.
   *
   * <p>The account that should receive the money is not valid or does not exist for this card.
   *
   * <p>Message: "Invalid/nonexistent &#8220;To Account&#8221; specified".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 156
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the customer to choose another account of the card, then
   * send the transaction again with the same reference.
   */
  public static final Card INVALID_TO_ACCOUNT = new Card("76");

  /**
   * Unexpected reversal.
   *
   * <p>A reversal arrived that matches no transaction. It is not known whether the payment stands, was undone or never
   * took effect.
   *
   * <p>Message: "Unsolicited reversal".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 159
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send
   * nothing under a new reference before the result is final.
   */
  public static final Card UNSOLICITED_REVERSAL = new Card("76");

  /**
   * Paying account not valid.
   *
   * <p>The account that the money should come from is not valid or does not exist for this card.
   *
   * <p>Message: "Invalid/nonexistent &#8220;From Account&#8221; specified".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 162
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the customer to choose another account of the card, then
   * send the transaction again with the same reference.
   */
  public static final Card INVALID_FROM_ACCOUNT = new Card("77");

  /**
   * Account not valid.
   *
   * <p>The account that the transaction names is not valid or does not exist for this card.
   *
   * <p>Message: "Invalid/nonexistent account specified".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 168
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the customer to choose another account of the card, then
   * send the transaction again with the same reference.
   */
  public static final Card INVALID_ACCOUNT = new Card("78");

  /**
   * New card not yet activated.
   *
   * <p>The card is used for the first time and is still blocked because it has not been activated.
   *
   * <p>Message: "Blocked card, first time card usage".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 165
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. This card may
   * work once the customer has activated it with the issuer.
   */
  public static final Card BLOCKED_FIRST_USE = new Card("78");

  /**
   * Card replaced or renewed.
   *
   * <p>The issuer declined because the data of the card is out of date; it may also have been deactivated.
   *
   * <p>Message: "Life Cycle".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 171
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Ask for the current card data, or offer another payment
   * method. Update the card where it is stored.
   */
  public static final Card CARD_LIFE_CYCLE = new Card("79");

  /**
   * Already reversed by the switch.
   *
   * <p>This request was not carried out because the switch had already reversed the transaction.
   *
   * <p>Message: "Already reversed by Switch".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 174
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of the transaction and book the
   * reversal only once. Send nothing under a new reference until the result is final.
   */
  public static final Card ALREADY_REVERSED = new Card("79");

  /**
   * Credit card issuer unavailable.
   *
   * <p>The issuer of the credit card cannot be reached right now, so the authorization was not given.
   *
   * <p>Message: "Credit issuer unavailable".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 177
   *
   * <p>Outcome: failed (transaction). Retry: later. Send the transaction again later with the same reference.
   */
  public static final Card CREDIT_ISSUER_UNAVAILABLE = new Card("80");

  /**
   * No effect on money.
   *
   * <p>The message that was answered moved no money, for example a reversal of something that had been declined. It
   * says nothing about the payment itself.
   *
   * <p>Message: "No financial impact".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 180
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send
   * nothing under a new reference before the result is final.
   */
  public static final Card NO_FINANCIAL_IMPACT = new Card("80");

  /**
   * Domestic debit not allowed.
   *
   * <p>The network or issuer does not allow a domestic debit transaction on this route.
   *
   * <p>Message: "Domestic Debit Transaction Not Allowed".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 183
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   */
  public static final Card DOMESTIC_DEBIT_NOT_ALLOWED = new Card("81");

  /**
   * PIN could not be decrypted.
   *
   * <p>The encrypted PIN could not be decrypted on the way to the issuer. The transaction was not approved.
   *
   * <p>Message: "Cryptographic error found in PIN".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 186
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method, and ask DOKU to
   * check the PIN encryption of the terminal or channel.
   */
  public static final Card PIN_CRYPTOGRAPHIC_ERROR = new Card("81");

  /**
   * Declined by issuer policy.
   *
   * <p>A policy of the issuer does not allow this transaction. The code does not say which one.
   *
   * <p>Message: "Policy".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 192
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   */
  public static final Card POLICY_DECLINE = new Card("82");

  /**
   * Card verification value does not match.
   *
   * <p>A value by which the issuer recognizes the genuine card (chip, magnetic stripe or security code) did not match.
   *
   * <p>Message: "Negative CAM, dCVV, iCVV, or CVV results".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 189
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the customer to enter the card data again, or read the card
   * again, then send the transaction again with the same reference. Stop after a second mismatch.
   */
  public static final Card CARD_VERIFICATION_FAILED = new Card("82");

  /**
   * Declined for fraud or security.
   *
   * <p>The issuer declined the transaction. The code does not say which of the two it was.
   *
   * <p>Message: "Fraud/Security".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 195
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and do not tell the
   * customer why. Offer another payment method, and review the order before you accept it.
   */
  public static final Card FRAUD_OR_SECURITY = new Card("83");

  /**
   * Step does not fit the authorization.
   *
   * <p>This request does not fit the state of the authorization it belongs to, for example because that one has ended
   * or was already processed.
   *
   * <p>Message: "Invalid Authorization Life Cycle".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 198
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  public static final Card INVALID_AUTHORIZATION_LIFE_CYCLE = new Card("84");

  /**
   * No objection from the issuer.
   *
   * <p>The issuer has no objection to what was asked. Networks send this for a check of the card, its address or its
   * security code, or for a refund; it does not show that a payment was made.
   *
   * <p>Message: "No reason to decline".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 201
   *
   * <p>Outcome: success (request). Retry: never. Count the check as passed and do not send it again. Before you ship
   * anything, make sure that the transaction status says paid.
   */
  public static final Card NO_REASON_TO_DECLINE = new Card("85");

  /**
   * PIN could not be checked.
   *
   * <p>The issuer could not check the PIN and did not approve the transaction.
   *
   * <p>Message: "Cannot verify PIN".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 204
   *
   * <p>Outcome: failed (transaction). Retry: later. Send the transaction again later with the same reference. If it
   * happens again, offer another payment method.
   */
  public static final Card PIN_NOT_VERIFIABLE = new Card("86");

  /**
   * Purchase approved, cash back not.
   *
   * <p>The issuer approved only the amount of the purchase; the part that was to be paid out in cash is not covered.
   *
   * <p>Message: "Purchase amount only, no cash back allowed".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 207
   *
   * <p>Outcome: success (request). Retry: check_status_first. Read transaction.status first, then record only the
   * purchase amount and pay out no cash. Do not send the transaction again; compare the approved amount with the price
   * before delivery.
   */
  public static final Card PURCHASE_WITHOUT_CASH_BACK = new Card("87");

  /**
   * Cryptographic check failed.
   *
   * <p>A cryptographic check of the card or PIN failed in the network or at the issuer. The transaction was not
   * approved.
   *
   * <p>Message: "Cryptographic failure".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 210
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. If several cards
   * get this code, ask DOKU to check the encryption.
   */
  public static final Card CRYPTOGRAPHIC_FAILURE = new Card("88");

  /**
   * PIN not accepted.
   *
   * <p>The issuer does not accept the PIN that was sent, and did not approve the transaction.
   *
   * <p>Message: "Unacceptable PIN".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 213
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the customer to enter the PIN again, then send the
   * transaction again with the same reference.
   */
  public static final Card UNACCEPTABLE_PIN = new Card("89");

  /**
   * Balance information not allowed.
   *
   * <p>The card or merchant may not receive balance information, so this request was refused. It says nothing about a
   * payment.
   *
   * <p>Message: "Ineligible to receive financial position information".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 216
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. If the code came as the answer to a payment, check the
   * status first and send nothing under a new reference until the result is final. A balance inquiry is not sent again.
   */
  public static final Card BALANCE_INFORMATION_NOT_ALLOWED = new Card("89");

  /**
   * Cut-off in progress.
   *
   * <p>The issuer or network is closing its business day, so the authorization was not given.
   *
   * <p>Message: "Cutoff is in progress".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 219
   *
   * <p>Outcome: failed (transaction). Retry: later. Wait until the cut-off is over, then send the transaction again
   * with the same reference.
   */
  public static final Card CUTOFF_IN_PROGRESS = new Card("90");

  /**
   * Issuer not available.
   *
   * <p>The issuer or the switch in front of it is out of service, so the authorization was not given.
   *
   * <p>Message: "Issuer or switch is inoperative".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 222
   *
   * <p>Outcome: failed (transaction). Retry: later. Send the transaction again later with the same reference.
   */
  public static final Card ISSUER_OR_SWITCH_INOPERATIVE = new Card("91");

  /**
   * No route to the destination.
   *
   * <p>The network found no route to the issuer of this card, so the issuer was not asked.
   *
   * <p>Message: "Destination cannot be found for routing".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 225
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. Report it to DOKU
   * if it happens with many cards.
   */
  public static final Card ROUTE_NOT_FOUND = new Card("92");

  /**
   * Not allowed by law.
   *
   * <p>The issuer may not approve the transaction because a law forbids it.
   *
   * <p>Message: "Transaction cannot be completed - violation of law".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 228
   *
   * <p>Outcome: failed (transaction). Retry: never. Do not send this transaction again, and do not tell the customer
   * why. Hand the case to your compliance team.
   */
  public static final Card VIOLATION_OF_LAW = new Card("93");

  /**
   * Duplicate transmission or invoice.
   *
   * <p>This request repeats one that was received before, or uses an invoice number again. The earlier one may have
   * taken effect.
   *
   * <p>Message: "Duplicate transmission / invoice".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 231
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  public static final Card DUPLICATE_TRANSMISSION = new Card("94");

  /**
   * System malfunction at the issuer.
   *
   * <p>A system of the issuer or network did not work properly, so the authorization was not given.
   *
   * <p>Message: "System malfunction".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 234
   *
   * <p>Outcome: failed (transaction). Retry: later. Send the transaction again later with the same reference.
   */
  public static final Card SYSTEM_MALFUNCTION = new Card("96");

  /**
   * Surcharge not permitted.
   *
   * <p>The transaction contains a surcharge that this card or market does not allow, so it was declined.
   *
   * <p>Message: "Surcharge amount not permitted".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 243
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Take the surcharge out of the amount, then send the transaction
   * again with the same reference.
   */
  public static final Card SURCHARGE_NOT_PERMITTED = new Card("B1");

  /**
   * Surcharge not supported by the issuer.
   *
   * <p>The issuer in the debit network cannot handle a surcharge, so the transaction was declined.
   *
   * <p>Message: "Surcharge amount not supported by debit network issuer".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 246
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Take the surcharge out of the amount, then send the transaction
   * again with the same reference.
   */
  public static final Card SURCHARGE_NOT_SUPPORTED = new Card("B2");

  /**
   * Passed to stand-in processing.
   *
   * <p>The issuer leaves the decision to the stand-in processing (STIP) of the network. This code does not say what was
   * decided there.
   *
   * <p>Message: "Force STIP".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 249
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send
   * nothing under a new reference before the result is final.
   */
  public static final Card FORCE_STAND_IN = new Card("N0");

  /**
   * Cash not available.
   *
   * <p>The issuer currently offers no cash with this card and did not approve the transaction that asked for it.
   *
   * <p>Message: "Cash service not available".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 252
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Remove the cash part, then send the transaction again with the
   * same reference.
   */
  public static final Card CASH_SERVICE_NOT_AVAILABLE = new Card("N3");

  /**
   * Cash limit exceeded.
   *
   * <p>The cash that was asked for exceeds the limit of the issuer or of the card, so the transaction was not approved.
   *
   * <p>Message: "Cash request exceeds issuer or approved limit".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 255
   *
   * <p>Outcome: failed (transaction). Retry: later. Remove or lower the cash part, or send the transaction again later
   * with the same reference once the limit is available again.
   */
  public static final Card CASH_LIMIT_EXCEEDED = new Card("N4");

  /**
   * Resubmission not allowed.
   *
   * <p>This request resubmits an earlier transaction, and the network does not allow that. It says nothing about how
   * the earlier one ended.
   *
   * <p>Message: "Ineligible for resubmission".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 258
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  public static final Card INELIGIBLE_FOR_RESUBMISSION = new Card("N5");

  /**
   * Incorrect CVV.
   *
   * <p>The security code that was entered does not match the card, so the issuer declined.
   *
   * <p>Message: "Decline for CVV2 failure".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 261
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the customer to enter the security code again, then send
   * the transaction again with the same reference.
   */
  public static final Card CVV2_FAILURE = new Card("N7");

  /**
   * Amount above the preauthorization.
   *
   * <p>This request asks for more than was preauthorized and was refused. The code says nothing against the
   * preauthorization itself.
   *
   * <p>Message: "Transaction amount exceeds preauthorized approval amount".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 264
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Lower the amount to what was preauthorized, then send the request
   * again with the same reference. Collect any difference as a separate transaction.
   */
  public static final Card AMOUNT_ABOVE_PREAUTHORIZATION = new Card("N8");

  /**
   * PIN unblocking denied.
   *
   * <p>The issuer refused to unblock the PIN. This says nothing about a payment.
   *
   * <p>Message: "Denied PIN unblock".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 267
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. If the code came as the answer to a payment, check the
   * status first and send nothing under a new reference until the result is final. A PIN request is not sent again; the
   * cardholder has to contact the issuer.
   */
  public static final Card PIN_UNBLOCK_DENIED = new Card("P5");

  /**
   * PIN change denied.
   *
   * <p>The issuer refused to change the PIN. This says nothing about a payment.
   *
   * <p>Message: "Denied PIN change".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 270
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. If the code came as the answer to a payment, check the
   * status first and send nothing under a new reference until the result is final. A PIN request is not sent again; the
   * cardholder has to contact the issuer.
   */
  public static final Card PIN_CHANGE_DENIED = new Card("P6");

  /**
   * Card could not be authenticated.
   *
   * <p>The check whether the card is genuine failed, so the transaction was declined.
   *
   * <p>Message: "Card Authentication failed".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 273
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. Do not tell the
   * customer why.
   */
  public static final Card CARD_AUTHENTICATION_FAILED = new Card("Q1");

  /**
   * Payment stopped by the cardholder.
   *
   * <p>The cardholder told the issuer to stop this payment.
   *
   * <p>Message: "Stop Payment Order".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 276
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Do not try this card again for this payment, and cancel
   * the recurring charge it belongs to. Ask the customer whether and how they want to pay.
   */
  public static final Card STOP_PAYMENT_ORDER = new Card("R0");

  /**
   * Consent for this merchant withdrawn.
   *
   * <p>The cardholder withdrew consent to recurring charges by this merchant.
   *
   * <p>Message: "Revocation of authorization order".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 279
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Stop the recurring charge and do not try this card for
   * it again. Agree on another way to pay with the customer.
   */
  public static final Card AUTHORIZATION_REVOKED = new Card("R1");

  /**
   * Visa PIN not possible here.
   *
   * <p>The transaction does not meet the conditions for a Visa payment with PIN, so it was not approved.
   *
   * <p>Message: "Transaction does not qualify for Visa PIN".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 282
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   */
  public static final Card NOT_ELIGIBLE_FOR_VISA_PIN = new Card("R2");

  /**
   * Consent for all recurring charges withdrawn.
   *
   * <p>The cardholder withdrew consent to all recurring charges on this card.
   *
   * <p>Message: "Revocation of all authorizations order".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 285
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Stop every recurring charge on this card and do not try
   * it again. Agree on another way to pay with the customer.
   */
  public static final Card ALL_AUTHORIZATIONS_REVOKED = new Card("R3");

  /**
   * Declined offline, issuer not reached.
   *
   * <p>The terminal had no connection, and the card itself declined. The authorization was not given.
   *
   * <p>Message: "Unable to go online".
   *
   * <p>Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 288
   *
   * <p>Outcome: failed (transaction). Retry: later. Send the transaction again later with the same reference.
   */
  public static final Card UNABLE_TO_GO_ONLINE = new Card("Z3");

  private final String value;

  private Card(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link Card#APPROVED}. */
    APPROVED("00"),
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
    /** {@link Card#ISSUER_ERROR}. */
    ISSUER_ERROR("06"),
    /** {@link Card#PICK_UP_CARD_SPECIAL}. */
    PICK_UP_CARD_SPECIAL("07"),
    /** {@link Card#HONOR_WITH_ID}. */
    HONOR_WITH_ID("08"),
    /** {@link Card#PARTIALLY_APPROVED}. */
    PARTIALLY_APPROVED("10"),
    /** {@link Card#APPROVED_VIP}. */
    APPROVED_VIP("11"),
    /** {@link Card#INVALID_TRANSACTION}. */
    INVALID_TRANSACTION("12"),
    /** {@link Card#INVALID_AMOUNT}. */
    INVALID_AMOUNT("13"),
    /** {@link Card#INVALID_CARD_NUMBER}. */
    INVALID_CARD_NUMBER("14"),
    /** {@link Card#NO_SUCH_ISSUER}. */
    NO_SUCH_ISSUER("15"),
    /** {@link Card#RE_ENTER_TRANSACTION}. */
    RE_ENTER_TRANSACTION("19"),
    /** {@link Card#AUTHENTICATION_REQUIRED}. */
    AUTHENTICATION_REQUIRED("1A"),
    /** {@link Card#AUTHORIZATION_SYSTEM_INOPERATIVE}. */
    AUTHORIZATION_SYSTEM_INOPERATIVE("1Z"),
    /** {@link Card#NO_ACTION_TAKEN}. */
    NO_ACTION_TAKEN("21"),
    /** {@link Card#RECORD_NOT_FOUND}. */
    RECORD_NOT_FOUND("25"),
    /** {@link Card#FILE_UNAVAILABLE}. */
    FILE_UNAVAILABLE("28"),
    /** {@link Card#FORMAT_ERROR}. */
    FORMAT_ERROR("30"),
    /** {@link Card#NO_CREDIT_ACCOUNT}. */
    NO_CREDIT_ACCOUNT("39"),
    /** {@link Card#LOST_CARD}. */
    LOST_CARD("41"),
    /** {@link Card#STOLEN_CARD}. */
    STOLEN_CARD("43"),
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
    /** {@link Card#NOT_PERMITTED_TO_CARDHOLDER}. */
    NOT_PERMITTED_TO_CARDHOLDER("57"),
    /** {@link Card#NOT_PERMITTED_TO_TERMINAL}. */
    NOT_PERMITTED_TO_TERMINAL("58"),
    /** {@link Card#SUSPECTED_FRAUD}. */
    SUSPECTED_FRAUD("59"),
    /** {@link Card#AMOUNT_LIMIT_EXCEEDED}. */
    AMOUNT_LIMIT_EXCEEDED("61"),
    /** {@link Card#RESTRICTED_CARD}. */
    RESTRICTED_CARD("62"),
    /** {@link Card#SECURITY_VIOLATION}. */
    SECURITY_VIOLATION("63"),
    /** {@link Card#AML_REQUIREMENT_NOT_MET}. */
    AML_REQUIREMENT_NOT_MET("64"),
    /** {@link Card#FREQUENCY_LIMIT_EXCEEDED}. */
    FREQUENCY_LIMIT_EXCEEDED("65"),
    /** {@link Card#VERIFICATION_DATA_FAILED}. */
    VERIFICATION_DATA_FAILED("6P"),
    /** {@link Card#CONTACT_CARD_ISSUER}. */
    CONTACT_CARD_ISSUER("70"),
    /** {@link Card#PIN_NOT_CHANGED}. */
    PIN_NOT_CHANGED("71"),
    /** {@link Card#PIN_ENCRYPTION_MISMATCH}. */
    PIN_ENCRYPTION_MISMATCH("74"),
    /** {@link Card#PIN_TRIES_EXCEEDED}. */
    PIN_TRIES_EXCEEDED("75"),
    /** {@link Card#INVALID_TO_ACCOUNT}. */
    INVALID_TO_ACCOUNT("76"),
    /** {@link Card#INVALID_FROM_ACCOUNT}. */
    INVALID_FROM_ACCOUNT("77"),
    /** {@link Card#BLOCKED_FIRST_USE}. */
    BLOCKED_FIRST_USE("78"),
    /** {@link Card#CARD_LIFE_CYCLE}. */
    CARD_LIFE_CYCLE("79"),
    /** {@link Card#CREDIT_ISSUER_UNAVAILABLE}. */
    CREDIT_ISSUER_UNAVAILABLE("80"),
    /** {@link Card#DOMESTIC_DEBIT_NOT_ALLOWED}. */
    DOMESTIC_DEBIT_NOT_ALLOWED("81"),
    /** {@link Card#CARD_VERIFICATION_FAILED}. */
    CARD_VERIFICATION_FAILED("82"),
    /** {@link Card#FRAUD_OR_SECURITY}. */
    FRAUD_OR_SECURITY("83"),
    /** {@link Card#INVALID_AUTHORIZATION_LIFE_CYCLE}. */
    INVALID_AUTHORIZATION_LIFE_CYCLE("84"),
    /** {@link Card#NO_REASON_TO_DECLINE}. */
    NO_REASON_TO_DECLINE("85"),
    /** {@link Card#PIN_NOT_VERIFIABLE}. */
    PIN_NOT_VERIFIABLE("86"),
    /** {@link Card#PURCHASE_WITHOUT_CASH_BACK}. */
    PURCHASE_WITHOUT_CASH_BACK("87"),
    /** {@link Card#CRYPTOGRAPHIC_FAILURE}. */
    CRYPTOGRAPHIC_FAILURE("88"),
    /** {@link Card#UNACCEPTABLE_PIN}. */
    UNACCEPTABLE_PIN("89"),
    /** {@link Card#CUTOFF_IN_PROGRESS}. */
    CUTOFF_IN_PROGRESS("90"),
    /** {@link Card#ISSUER_OR_SWITCH_INOPERATIVE}. */
    ISSUER_OR_SWITCH_INOPERATIVE("91"),
    /** {@link Card#ROUTE_NOT_FOUND}. */
    ROUTE_NOT_FOUND("92"),
    /** {@link Card#VIOLATION_OF_LAW}. */
    VIOLATION_OF_LAW("93"),
    /** {@link Card#DUPLICATE_TRANSMISSION}. */
    DUPLICATE_TRANSMISSION("94"),
    /** {@link Card#SYSTEM_MALFUNCTION}. */
    SYSTEM_MALFUNCTION("96"),
    /** {@link Card#SURCHARGE_NOT_PERMITTED}. */
    SURCHARGE_NOT_PERMITTED("B1"),
    /** {@link Card#SURCHARGE_NOT_SUPPORTED}. */
    SURCHARGE_NOT_SUPPORTED("B2"),
    /** {@link Card#FORCE_STAND_IN}. */
    FORCE_STAND_IN("N0"),
    /** {@link Card#CASH_SERVICE_NOT_AVAILABLE}. */
    CASH_SERVICE_NOT_AVAILABLE("N3"),
    /** {@link Card#CASH_LIMIT_EXCEEDED}. */
    CASH_LIMIT_EXCEEDED("N4"),
    /** {@link Card#INELIGIBLE_FOR_RESUBMISSION}. */
    INELIGIBLE_FOR_RESUBMISSION("N5"),
    /** {@link Card#CVV2_FAILURE}. */
    CVV2_FAILURE("N7"),
    /** {@link Card#AMOUNT_ABOVE_PREAUTHORIZATION}. */
    AMOUNT_ABOVE_PREAUTHORIZATION("N8"),
    /** {@link Card#PIN_UNBLOCK_DENIED}. */
    PIN_UNBLOCK_DENIED("P5"),
    /** {@link Card#PIN_CHANGE_DENIED}. */
    PIN_CHANGE_DENIED("P6"),
    /** {@link Card#CARD_AUTHENTICATION_FAILED}. */
    CARD_AUTHENTICATION_FAILED("Q1"),
    /** {@link Card#STOP_PAYMENT_ORDER}. */
    STOP_PAYMENT_ORDER("R0"),
    /** {@link Card#AUTHORIZATION_REVOKED}. */
    AUTHORIZATION_REVOKED("R1"),
    /** {@link Card#NOT_ELIGIBLE_FOR_VISA_PIN}. */
    NOT_ELIGIBLE_FOR_VISA_PIN("R2"),
    /** {@link Card#ALL_AUTHORIZATIONS_REVOKED}. */
    ALL_AUTHORIZATIONS_REVOKED("R3"),
    /** {@link Card#UNABLE_TO_GO_ONLINE}. */
    UNABLE_TO_GO_ONLINE("Z3");

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
