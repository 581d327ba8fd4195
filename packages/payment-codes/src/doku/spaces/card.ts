// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Card issuer response code of DOKU; the values are the codes as documented. */
export enum DokuCard {
  /**
   * Approved by the issuer.
   *
   * The issuer approved the transaction in full. After an authorization without capture, the amount is only on hold.
   *
   * Message: "Approved or completed successfully".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 30
   *
   * Outcome: success (request). Retry: check_status_first. Read transaction.status first, with a status query where the
   * body has none, and deliver only on SUCCESS. Do not charge the card again until the result is final; an
   * authorization still has to be captured.
   */
  APPROVED = "00",
  /**
   * Issuer must be contacted.
   *
   * The issuer did not approve the transaction and wants the cardholder to contact it first.
   *
   * Message: "Refer to card issuer, Contact card issuer".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 33
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. This card may work
   * once the customer has settled it with the issuer.
   */
  REFER_TO_ISSUER = "01",
  /**
   * Issuer must be contacted, special case.
   *
   * The issuer did not approve the transaction and wants to be contacted about a condition that the code does not name.
   *
   * Message: "Refer to card issuer - Special conditions".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 36
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. This card may work
   * once the customer has settled it with the issuer.
   */
  REFER_TO_ISSUER_SPECIAL = "02",
  /**
   * Invalid or inactive merchant.
   *
   * The issuer or network does not accept the merchant that the transaction names, and did not approve it.
   *
   * Message: "Invalid merchant".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 39
   *
   * Outcome: failed (transaction). Retry: never. Offer another payment method. Do not send it again until DOKU has
   * checked the merchant and terminal IDs with the acquirer. Other cards may get the same answer.
   */
  INVALID_MERCHANT = "03",
  /**
   * Card to be retained.
   *
   * The issuer declined and wants the card to be retained. It does not speak of fraud.
   *
   * Message: "Pick up card (no fraud)".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 42
   *
   * Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and do not tell the customer
   * why. Offer another payment method.
   */
  PICK_UP_CARD = "04",
  /**
   * Declined by issuer (do not honor).
   *
   * The issuer declined the transaction and gives no reason.
   *
   * Message: "Do not honor".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 45
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. Only the issuer can
   * tell the cardholder more.
   */
  DO_NOT_HONOR = "05",
  /**
   * Error at the issuer, result not known.
   *
   * An error came up at the issuer. The code does not say whether the transaction was decided before it.
   *
   * Message: "Error".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 48
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   *
   * Network: VISA.
   */
  ISSUER_ERROR = "06",
  /**
   * Card pickup, special case.
   *
   * The issuer declined and wants the card to be retained. On Visa this points to misuse of the account.
   *
   * Message: "Pickup card, special conditions".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 51
   *
   * Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and do not tell the customer
   * why. Offer another payment method.
   *
   * Network: VISA.
   */
  PICK_UP_CARD_SPECIAL = "07",
  /**
   * Approved on proof of identity.
   *
   * The issuer approved the transaction provided that the cardholder is identified.
   *
   * Message: "Honor with ID".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 54
   *
   * Outcome: success (request). Retry: check_status_first. Read transaction.status first, and hand over goods only
   * after you have checked an identity document against the cardholder. If that is not possible, void the payment
   * instead of sending it again.
   *
   * Network: VISA.
   */
  HONOR_WITH_ID = "08",
  /**
   * Approved in part.
   *
   * The issuer approved only part of the amount. The rest was not paid.
   *
   * Message: "Partial value approved".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 57
   *
   * Outcome: action_required (transaction). Retry: never. Do not ship the order on this code. Read the approved amount,
   * then collect the rest as a separate transaction or void this one; do not send the full amount again.
   */
  PARTIALLY_APPROVED = "10",
  /**
   * Approved, VIP cardholder.
   *
   * The issuer approved the transaction in full for a cardholder it marks as VIP. After an authorization without
   * capture, the amount is only on hold.
   *
   * Message: "Approved V.I.P".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 60
   *
   * Outcome: success (request). Retry: check_status_first. Treat it like a normal approval: read transaction.status
   * first and deliver only on SUCCESS. Do not charge the card again until the result is final.
   *
   * Network: MASTERCARD.
   */
  APPROVED_VIP = "11",
  /**
   * Transaction type not valid.
   *
   * The issuer does not accept this kind of transaction for the card, or the transaction data is not valid.
   *
   * Message: "Invalid transaction".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 63
   *
   * Outcome: failed (transaction). Retry: with_other_method. Do not try this card again; offer another payment method.
   * If several cards get this code, check the transaction type and, where it refers to an earlier transaction, that it
   * fits.
   */
  INVALID_TRANSACTION = "12",
  /**
   * Invalid amount.
   *
   * The amount or its currency conversion is not accepted, or it is above what the card program allows. The transaction
   * was not approved.
   *
   * Message: "Invalid value/amount".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 66
   *
   * Outcome: failed (transaction). Retry: after_fix. Check the amount, its decimals and the currency. Then send the
   * transaction again with the same reference.
   */
  INVALID_AMOUNT = "13",
  /**
   * Invalid card number.
   *
   * The issuer has no card with this number.
   *
   * Message: "Invalid card number".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 69
   *
   * Outcome: failed (transaction). Retry: with_other_method. Do not send this card number again. Ask the customer to
   * check it, or to use another card or payment method.
   */
  INVALID_CARD_NUMBER = "14",
  /**
   * No issuer for this card number.
   *
   * The first digits of the card number belong to no issuer that the network knows.
   *
   * Message: "No such issuer".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 72
   *
   * Outcome: failed (transaction). Retry: with_other_method. Do not send this card number again. Ask the customer to
   * check it, or to use another card or payment method.
   */
  NO_SUCH_ISSUER = "15",
  /**
   * Issuer asks for another try.
   *
   * The issuer did not approve the transaction and asks for it to be sent again.
   *
   * Message: "Re-enter transaction".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 75
   *
   * Outcome: failed (transaction). Retry: later. Wait a moment, then send the transaction again with the same
   * reference. Limit the number of attempts.
   *
   * Network: VISA.
   */
  RE_ENTER_TRANSACTION = "19",
  /**
   * Authentication required.
   *
   * The issuer does not approve the transaction until the cardholder has authenticated.
   *
   * Message: "Authentication required".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 237
   *
   * Outcome: failed (transaction). Retry: with_authentication. Have the customer authenticate with 3-D Secure, then
   * send the transaction again with the same reference.
   *
   * Network: VISA.
   */
  AUTHENTICATION_REQUIRED = "1A",
  /**
   * Authorization system not available.
   *
   * The authorization system of the network or issuer is out of service, so the authorization was not given.
   *
   * Message: "Authorization System or issuer system inoperative".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 291
   *
   * Outcome: failed (transaction). Retry: later. Send the transaction again later with the same reference.
   *
   * Network: MASTERCARD.
   */
  AUTHORIZATION_SYSTEM_INOPERATIVE = "1Z",
  /**
   * Issuer took no action.
   *
   * The issuer did nothing with this message. On Visa it mainly answers a reversal that could not undo the earlier
   * transaction, so that one may still stand.
   *
   * Message: "No action taken".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 78
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   *
   * Network: VISA.
   */
  NO_ACTION_TAKEN = "21",
  /**
   * Record not found at the issuer.
   *
   * The issuer cannot find the record that this message refers to. Whether an earlier transaction took effect is not
   * known.
   *
   * Message: "Unable to locate record on file".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 81
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the reference of the original transaction and its
   * status. Send nothing under a new reference until the result is final.
   *
   * Network: VISA.
   */
  RECORD_NOT_FOUND = "25",
  /**
   * Issuer records unavailable.
   *
   * The issuer cannot reach the records it needs for its decision, so the authorization was not given.
   *
   * Message: "File is temporarily unavailable".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 84
   *
   * Outcome: failed (transaction). Retry: later. Send the transaction again later with the same reference.
   *
   * Network: VISA.
   */
  FILE_UNAVAILABLE = "28",
  /**
   * Message format not accepted.
   *
   * The network or the issuer could not read this request because one of its fields has a wrong format. The code does
   * not name the field.
   *
   * Message: "Format error".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 87
   *
   * Outcome: rejected (request). Retry: after_fix. Check and correct the card and order fields, then send the request
   * again with the same reference. If they are all right, ask DOKU to check the message.
   *
   * Network: MASTERCARD.
   */
  FORMAT_ERROR = "30",
  /**
   * No credit account on card.
   *
   * The transaction asks for a credit account, and the card has none.
   *
   * Message: "No credit account".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 90
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   *
   * Network: VISA.
   */
  NO_CREDIT_ACCOUNT = "39",
  /**
   * Card reported lost.
   *
   * The issuer declined and wants it to be retained.
   *
   * Message: "Lost card - pick up".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 93
   *
   * Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and do not tell the customer
   * why. Offer another payment method.
   */
  LOST_CARD = "41",
  /**
   * Card reported stolen.
   *
   * The issuer declined and wants it to be retained.
   *
   * Message: "Stolen card - pick up".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 96
   *
   * Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and do not tell the customer
   * why. Offer another payment method, and hold other open orders of this card for review.
   */
  STOLEN_CARD = "43",
  /**
   * Account closed.
   *
   * The account behind the card was closed, so the issuer declined for good.
   *
   * Message: "Closed Account".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 99
   *
   * Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and remove it where it is
   * stored. Offer another card or payment method.
   *
   * Network: VISA.
   */
  CLOSED_ACCOUNT = "46",
  /**
   * Insufficient funds.
   *
   * The balance or credit line of the card does not cover the amount.
   *
   * Message: "Insufficient funds".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 102
   *
   * Outcome: failed (transaction). Retry: later. Send the transaction again with the same reference once the customer
   * has made funds available, or offer another payment method. Do not repeat it at short intervals.
   */
  INSUFFICIENT_FUNDS = "51",
  /**
   * No checking account on card.
   *
   * The transaction asks for a checking account, and the card has none.
   *
   * Message: "No checking account".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 105
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   *
   * Network: VISA.
   */
  NO_CHECKING_ACCOUNT = "52",
  /**
   * No savings account on card.
   *
   * The transaction asks for a savings account, and the card has none.
   *
   * Message: "No savings account".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 108
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   *
   * Network: VISA.
   */
  NO_SAVINGS_ACCOUNT = "53",
  /**
   * Card expired.
   *
   * The card has expired, or the expiration date that was sent is not the one on record.
   *
   * Message: "Expired card".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 111
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the customer to correct the expiration date or to enter the
   * renewed card. Then send the transaction again with the same reference.
   */
  EXPIRED_CARD = "54",
  /**
   * Incorrect PIN.
   *
   * The PIN that was sent is not the PIN of the card.
   *
   * Message: "Incorrect PIN".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 114
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the customer to enter the PIN again, then send the transaction
   * again with the same reference. Each wrong PIN uses up an attempt.
   */
  INCORRECT_PIN = "55",
  /**
   * Not permitted for this card.
   *
   * The issuer does not allow this kind of transaction for the card, for example online or abroad.
   *
   * Message: "Transaction not permitted to cardholder".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 117
   *
   * Outcome: failed (transaction). Retry: with_other_method. Do not try this card again. Offer another card or payment
   * method.
   */
  NOT_PERMITTED_TO_CARDHOLDER = "57",
  /**
   * Not permitted for this terminal.
   *
   * The terminal or merchant setup does not allow this kind of transaction, so it was declined.
   *
   * Message: "Transaction not permitted to terminal".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 120
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another payment method, and ask DOKU which kinds of
   * transaction the terminal ID is enabled for. Other cards may get the same answer.
   */
  NOT_PERMITTED_TO_TERMINAL = "58",
  /**
   * Suspected fraud.
   *
   * The issuer declined the transaction. The code does not say what raised the suspicion.
   *
   * Message: "Suspected fraud".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 123
   *
   * Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and do not tell the customer
   * why. Offer another payment method, and review the order before you accept it.
   */
  SUSPECTED_FRAUD = "59",
  /**
   * Amount limit exceeded.
   *
   * The issuer declined. The limit can be one per transaction or one for a period.
   *
   * Message: "Exceeds withdrawal amount limits".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 126
   *
   * Outcome: failed (transaction). Retry: later. Send the transaction again with the same reference once the limit is
   * available again or has been raised, or offer another payment method.
   */
  AMOUNT_LIMIT_EXCEEDED = "61",
  /**
   * Card restricted.
   *
   * The issuer restricts where or for what this card may be used, for example by country or kind of merchant.
   *
   * Message: "Restricted card".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 129
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. Do not tell the
   * customer why.
   */
  RESTRICTED_CARD = "62",
  /**
   * Security check not passed.
   *
   * The issuer or network found a breach of its security rules in the message and declined.
   *
   * Message: "Security Violation".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 132
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method, and do not tell the
   * customer why. If several cards get this code, ask DOKU to check the message.
   */
  SECURITY_VIOLATION = "63",
  /**
   * Anti-money-laundering rules not met.
   *
   * The transaction does not meet the anti-money-laundering rules that the issuer has to follow.
   *
   * Message: "Transaction does not fulfill AML requirement".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 135
   *
   * Outcome: failed (transaction). Retry: never. Do not send this transaction again, and do not tell the customer why.
   * Hand the case to your compliance team.
   *
   * Network: VISA.
   */
  AML_REQUIREMENT_NOT_MET = "64",
  /**
   * Frequency limit exceeded.
   *
   * The card was used more often than its issuer allows in a period.
   *
   * Message: "Exceeds withdrawal frequency limit".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 138
   *
   * Outcome: failed (transaction). Retry: later. Send the transaction again with the same reference once a new period
   * has begun, or offer another payment method. Attempts before that are counted too.
   */
  FREQUENCY_LIMIT_EXCEEDED = "65",
  /**
   * Verification details do not match.
   *
   * Data sent to verify the cardholder does not match the records of the issuer, so the transaction was not approved.
   *
   * Message: "Verification data failed".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 240
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the customer to check the personal data entered, then send the
   * transaction again with the same reference.
   *
   * Network: VISA.
   */
  VERIFICATION_DATA_FAILED = "6P",
  /**
   * Issuer must be contacted.
   *
   * The issuer did not approve and asks the cardholder to contact it.
   *
   * Message: "Contact Card Issuer".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 141
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. This card may work
   * once the customer has settled it with the issuer.
   *
   * Network: MASTERCARD.
   *
   * Same code as PIN_DATA_REQUIRED: compare `name`.
   */
  CONTACT_CARD_ISSUER = "70",
  /**
   * PIN required.
   *
   * The issuer does not approve this transaction without the PIN of the card.
   *
   * Message: "PIN data required".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 144
   *
   * Outcome: failed (transaction). Retry: with_authentication. Ask the customer to enter the PIN, then send the
   * transaction again with the same reference. Where your channel takes no PIN, offer another payment method.
   *
   * Network: VISA.
   *
   * Same code as CONTACT_CARD_ISSUER: compare `name`.
   */
  PIN_DATA_REQUIRED = "70",
  /**
   * PIN not changed.
   *
   * The issuer did not carry out the change of PIN that was requested. This says nothing about a payment.
   *
   * Message: "PIN not changed".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 147
   *
   * Outcome: rejected (request). Retry: check_status_first. If the code came as the answer to a payment, check the
   * status first and send nothing under a new reference until the result is final. A PIN request may be sent again
   * later.
   *
   * Network: MASTERCARD.
   */
  PIN_NOT_CHANGED = "71",
  /**
   * PIN encryption does not match.
   *
   * The PIN could not be read because it was encrypted with a different value than expected. The transaction was not
   * approved.
   *
   * Message: "Different value than that used for PIN encryption errors".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 150
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method, and ask DOKU to
   * check the PIN encryption of the terminal or channel.
   */
  PIN_ENCRYPTION_MISMATCH = "74",
  /**
   * PIN attempts exceeded.
   *
   * A wrong PIN was entered too many times, so the issuer now declines every transaction with PIN.
   *
   * Message: "Allowable PIN tries exceeded".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 153
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. This card works
   * again only after the cardholder has settled it with the issuer.
   */
  PIN_TRIES_EXCEEDED = "75",
  /**
   * Receiving account not valid.
   *
   * The account that should receive the money is not valid or does not exist for this card.
   *
   * Message: "Invalid/nonexistent “To Account” specified".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 156
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the customer to choose another account of the card, then send
   * the transaction again with the same reference.
   *
   * Network: MASTERCARD.
   *
   * Same code as UNSOLICITED_REVERSAL: compare `name`.
   */
  INVALID_TO_ACCOUNT = "76",
  /**
   * Unexpected reversal.
   *
   * A reversal arrived that matches no transaction. It is not known whether the payment stands, was undone or never
   * took effect.
   *
   * Message: "Unsolicited reversal".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 159
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   *
   * Network: VISA.
   *
   * Same code as INVALID_TO_ACCOUNT: compare `name`.
   */
  UNSOLICITED_REVERSAL = "76",
  /**
   * Paying account not valid.
   *
   * The account that the money should come from is not valid or does not exist for this card.
   *
   * Message: "Invalid/nonexistent “From Account” specified".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 162
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the customer to choose another account of the card, then send
   * the transaction again with the same reference.
   *
   * Network: MASTERCARD.
   */
  INVALID_FROM_ACCOUNT = "77",
  /**
   * Account not valid.
   *
   * The account that the transaction names is not valid or does not exist for this card.
   *
   * Message: "Invalid/nonexistent account specified".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 168
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the customer to choose another account of the card, then send
   * the transaction again with the same reference.
   *
   * Network: MASTERCARD.
   *
   * Same code as BLOCKED_FIRST_USE: compare `name`.
   */
  INVALID_ACCOUNT = "78",
  /**
   * New card not yet activated.
   *
   * The card is used for the first time and is still blocked because it has not been activated.
   *
   * Message: "Blocked card, first time card usage".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 165
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. This card may work
   * once the customer has activated it with the issuer.
   *
   * Network: VISA.
   *
   * Same code as INVALID_ACCOUNT: compare `name`.
   */
  BLOCKED_FIRST_USE = "78",
  /**
   * Card replaced or renewed.
   *
   * The issuer declined because the data of the card is out of date; it may also have been deactivated.
   *
   * Message: "Life Cycle".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 171
   *
   * Outcome: failed (transaction). Retry: with_other_method. Ask for the current card data, or offer another payment
   * method. Update the card where it is stored.
   *
   * Network: MASTERCARD.
   *
   * Same code as ALREADY_REVERSED: compare `name`.
   */
  CARD_LIFE_CYCLE = "79",
  /**
   * Already reversed by the switch.
   *
   * This request was not carried out because the switch had already reversed the transaction.
   *
   * Message: "Already reversed by Switch".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 174
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of the transaction and book the reversal
   * only once. Send nothing under a new reference until the result is final.
   *
   * Network: VISA.
   *
   * Same code as CARD_LIFE_CYCLE: compare `name`.
   */
  ALREADY_REVERSED = "79",
  /**
   * Credit card issuer unavailable.
   *
   * The issuer of the credit card cannot be reached right now, so the authorization was not given.
   *
   * Message: "Credit issuer unavailable".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 177
   *
   * Outcome: failed (transaction). Retry: later. Send the transaction again later with the same reference.
   *
   * Network: MASTERCARD.
   *
   * Same code as NO_FINANCIAL_IMPACT: compare `name`.
   */
  CREDIT_ISSUER_UNAVAILABLE = "80",
  /**
   * No effect on money.
   *
   * The message that was answered moved no money, for example a reversal of something that had been declined. It says
   * nothing about the payment itself.
   *
   * Message: "No financial impact".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 180
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   *
   * Network: VISA.
   *
   * Same code as CREDIT_ISSUER_UNAVAILABLE: compare `name`.
   */
  NO_FINANCIAL_IMPACT = "80",
  /**
   * Domestic debit not allowed.
   *
   * The network or issuer does not allow a domestic debit transaction on this route.
   *
   * Message: "Domestic Debit Transaction Not Allowed".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 183
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   *
   * Network: MASTERCARD.
   *
   * Same code as PIN_CRYPTOGRAPHIC_ERROR: compare `name`.
   */
  DOMESTIC_DEBIT_NOT_ALLOWED = "81",
  /**
   * PIN could not be decrypted.
   *
   * The encrypted PIN could not be decrypted on the way to the issuer. The transaction was not approved.
   *
   * Message: "Cryptographic error found in PIN".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 186
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method, and ask DOKU to
   * check the PIN encryption of the terminal or channel.
   *
   * Network: VISA.
   *
   * Same code as DOMESTIC_DEBIT_NOT_ALLOWED: compare `name`.
   */
  PIN_CRYPTOGRAPHIC_ERROR = "81",
  /**
   * Declined by issuer policy.
   *
   * A policy of the issuer does not allow this transaction. The code does not say which one.
   *
   * Message: "Policy".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 192
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   *
   * Network: MASTERCARD.
   *
   * Same code as CARD_VERIFICATION_FAILED: compare `name`.
   */
  POLICY_DECLINE = "82",
  /**
   * Card verification value does not match.
   *
   * A value by which the issuer recognizes the genuine card (chip, magnetic stripe or security code) did not match.
   *
   * Message: "Negative CAM, dCVV, iCVV, or CVV results".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 189
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the customer to enter the card data again, or read the card
   * again, then send the transaction again with the same reference. Stop after a second mismatch.
   *
   * Network: VISA.
   *
   * Same code as POLICY_DECLINE: compare `name`.
   */
  CARD_VERIFICATION_FAILED = "82",
  /**
   * Declined for fraud or security.
   *
   * The issuer declined the transaction. The code does not say which of the two it was.
   *
   * Message: "Fraud/Security".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 195
   *
   * Outcome: failed (transaction). Retry: with_other_method. Do not try this card again, and do not tell the customer
   * why. Offer another payment method, and review the order before you accept it.
   *
   * Network: MASTERCARD.
   */
  FRAUD_OR_SECURITY = "83",
  /**
   * Step does not fit the authorization.
   *
   * This request does not fit the state of the authorization it belongs to, for example because that one has ended or
   * was already processed.
   *
   * Message: "Invalid Authorization Life Cycle".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 198
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   *
   * Network: MASTERCARD.
   */
  INVALID_AUTHORIZATION_LIFE_CYCLE = "84",
  /**
   * No objection from the issuer.
   *
   * The issuer has no objection to what was asked. Networks send this for a check of the card, its address or its
   * security code, or for a refund; it does not show that a payment was made.
   *
   * Message: "No reason to decline".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 201
   *
   * Outcome: success (request). Retry: never. Count the check as passed and do not send it again. Before you ship
   * anything, make sure that the transaction status says paid.
   */
  NO_REASON_TO_DECLINE = "85",
  /**
   * PIN could not be checked.
   *
   * The issuer could not check the PIN and did not approve the transaction.
   *
   * Message: "Cannot verify PIN".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 204
   *
   * Outcome: failed (transaction). Retry: later. Send the transaction again later with the same reference. If it
   * happens again, offer another payment method.
   */
  PIN_NOT_VERIFIABLE = "86",
  /**
   * Purchase approved, cash back not.
   *
   * The issuer approved only the amount of the purchase; the part that was to be paid out in cash is not covered.
   *
   * Message: "Purchase amount only, no cash back allowed".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 207
   *
   * Outcome: success (request). Retry: check_status_first. Read transaction.status first, then record only the purchase
   * amount and pay out no cash. Do not send the transaction again; compare the approved amount with the price before
   * delivery.
   *
   * Network: MASTERCARD.
   */
  PURCHASE_WITHOUT_CASH_BACK = "87",
  /**
   * Cryptographic check failed.
   *
   * A cryptographic check of the card or PIN failed in the network or at the issuer. The transaction was not approved.
   *
   * Message: "Cryptographic failure".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 210
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. If several cards get
   * this code, ask DOKU to check the encryption.
   *
   * Network: MASTERCARD.
   */
  CRYPTOGRAPHIC_FAILURE = "88",
  /**
   * PIN not accepted.
   *
   * The issuer does not accept the PIN that was sent, and did not approve the transaction.
   *
   * Message: "Unacceptable PIN".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 213
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the customer to enter the PIN again, then send the transaction
   * again with the same reference.
   *
   * Network: MASTERCARD.
   *
   * Same code as BALANCE_INFORMATION_NOT_ALLOWED: compare `name`.
   */
  UNACCEPTABLE_PIN = "89",
  /**
   * Balance information not allowed.
   *
   * The card or merchant may not receive balance information, so this request was refused. It says nothing about a
   * payment.
   *
   * Message: "Ineligible to receive financial position information".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 216
   *
   * Outcome: rejected (request). Retry: check_status_first. If the code came as the answer to a payment, check the
   * status first and send nothing under a new reference until the result is final. A balance inquiry is not sent again.
   *
   * Network: VISA.
   *
   * Same code as UNACCEPTABLE_PIN: compare `name`.
   */
  BALANCE_INFORMATION_NOT_ALLOWED = "89",
  /**
   * Cut-off in progress.
   *
   * The issuer or network is closing its business day, so the authorization was not given.
   *
   * Message: "Cutoff is in progress".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 219
   *
   * Outcome: failed (transaction). Retry: later. Wait until the cut-off is over, then send the transaction again with
   * the same reference.
   *
   * Network: MASTERCARD.
   */
  CUTOFF_IN_PROGRESS = "90",
  /**
   * Issuer not available.
   *
   * The issuer or the switch in front of it is out of service, so the authorization was not given.
   *
   * Message: "Issuer or switch is inoperative".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 222
   *
   * Outcome: failed (transaction). Retry: later. Send the transaction again later with the same reference.
   */
  ISSUER_OR_SWITCH_INOPERATIVE = "91",
  /**
   * No route to the destination.
   *
   * The network found no route to the issuer of this card, so the issuer was not asked.
   *
   * Message: "Destination cannot be found for routing".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 225
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. Report it to DOKU if
   * it happens with many cards.
   */
  ROUTE_NOT_FOUND = "92",
  /**
   * Not allowed by law.
   *
   * The issuer may not approve the transaction because a law forbids it.
   *
   * Message: "Transaction cannot be completed - violation of law".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 228
   *
   * Outcome: failed (transaction). Retry: never. Do not send this transaction again, and do not tell the customer why.
   * Hand the case to your compliance team.
   *
   * Network: VISA.
   */
  VIOLATION_OF_LAW = "93",
  /**
   * Duplicate transmission or invoice.
   *
   * This request repeats one that was received before, or uses an invoice number again. The earlier one may have taken
   * effect.
   *
   * Message: "Duplicate transmission / invoice".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 231
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  DUPLICATE_TRANSMISSION = "94",
  /**
   * System malfunction at the issuer.
   *
   * A system of the issuer or network did not work properly, so the authorization was not given.
   *
   * Message: "System malfunction".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 234
   *
   * Outcome: failed (transaction). Retry: later. Send the transaction again later with the same reference.
   */
  SYSTEM_MALFUNCTION = "96",
  /**
   * Surcharge not permitted.
   *
   * The transaction contains a surcharge that this card or market does not allow, so it was declined.
   *
   * Message: "Surcharge amount not permitted".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 243
   *
   * Outcome: failed (transaction). Retry: after_fix. Take the surcharge out of the amount, then send the transaction
   * again with the same reference.
   *
   * Network: VISA.
   */
  SURCHARGE_NOT_PERMITTED = "B1",
  /**
   * Surcharge not supported by the issuer.
   *
   * The issuer in the debit network cannot handle a surcharge, so the transaction was declined.
   *
   * Message: "Surcharge amount not supported by debit network issuer".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 246
   *
   * Outcome: failed (transaction). Retry: after_fix. Take the surcharge out of the amount, then send the transaction
   * again with the same reference.
   *
   * Network: VISA.
   */
  SURCHARGE_NOT_SUPPORTED = "B2",
  /**
   * Passed to stand-in processing.
   *
   * The issuer leaves the decision to the stand-in processing (STIP) of the network. This code does not say what was
   * decided there.
   *
   * Message: "Force STIP".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 249
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   *
   * Network: VISA.
   */
  FORCE_STAND_IN = "N0",
  /**
   * Cash not available.
   *
   * The issuer currently offers no cash with this card and did not approve the transaction that asked for it.
   *
   * Message: "Cash service not available".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 252
   *
   * Outcome: failed (transaction). Retry: after_fix. Remove the cash part, then send the transaction again with the
   * same reference.
   *
   * Network: VISA.
   */
  CASH_SERVICE_NOT_AVAILABLE = "N3",
  /**
   * Cash limit exceeded.
   *
   * The cash that was asked for exceeds the limit of the issuer or of the card, so the transaction was not approved.
   *
   * Message: "Cash request exceeds issuer or approved limit".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 255
   *
   * Outcome: failed (transaction). Retry: later. Remove or lower the cash part, or send the transaction again later
   * with the same reference once the limit is available again.
   *
   * Network: VISA.
   */
  CASH_LIMIT_EXCEEDED = "N4",
  /**
   * Resubmission not allowed.
   *
   * This request resubmits an earlier transaction, and the network does not allow that. It says nothing about how the
   * earlier one ended.
   *
   * Message: "Ineligible for resubmission".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 258
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   *
   * Network: VISA.
   */
  INELIGIBLE_FOR_RESUBMISSION = "N5",
  /**
   * Incorrect CVV.
   *
   * The security code that was entered does not match the card, so the issuer declined.
   *
   * Message: "Decline for CVV2 failure".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 261
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the customer to enter the security code again, then send the
   * transaction again with the same reference.
   *
   * Network: VISA.
   */
  CVV2_FAILURE = "N7",
  /**
   * Amount above the preauthorization.
   *
   * This request asks for more than was preauthorized and was refused. The code says nothing against the
   * preauthorization itself.
   *
   * Message: "Transaction amount exceeds preauthorized approval amount".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 264
   *
   * Outcome: rejected (request). Retry: after_fix. Lower the amount to what was preauthorized, then send the request
   * again with the same reference. Collect any difference as a separate transaction.
   *
   * Network: VISA.
   */
  AMOUNT_ABOVE_PREAUTHORIZATION = "N8",
  /**
   * PIN unblocking denied.
   *
   * The issuer refused to unblock the PIN. This says nothing about a payment.
   *
   * Message: "Denied PIN unblock".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 267
   *
   * Outcome: rejected (request). Retry: check_status_first. If the code came as the answer to a payment, check the
   * status first and send nothing under a new reference until the result is final. A PIN request is not sent again; the
   * cardholder has to contact the issuer.
   *
   * Network: VISA.
   */
  PIN_UNBLOCK_DENIED = "P5",
  /**
   * PIN change denied.
   *
   * The issuer refused to change the PIN. This says nothing about a payment.
   *
   * Message: "Denied PIN change".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 270
   *
   * Outcome: rejected (request). Retry: check_status_first. If the code came as the answer to a payment, check the
   * status first and send nothing under a new reference until the result is final. A PIN request is not sent again; the
   * cardholder has to contact the issuer.
   *
   * Network: VISA.
   */
  PIN_CHANGE_DENIED = "P6",
  /**
   * Card could not be authenticated.
   *
   * The check whether the card is genuine failed, so the transaction was declined.
   *
   * Message: "Card Authentication failed".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 273
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. Do not tell the
   * customer why.
   *
   * Network: VISA.
   */
  CARD_AUTHENTICATION_FAILED = "Q1",
  /**
   * Payment stopped by the cardholder.
   *
   * The cardholder told the issuer to stop this payment.
   *
   * Message: "Stop Payment Order".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 276
   *
   * Outcome: failed (transaction). Retry: with_other_method. Do not try this card again for this payment, and cancel
   * the recurring charge it belongs to. Ask the customer whether and how they want to pay.
   *
   * Network: VISA.
   */
  STOP_PAYMENT_ORDER = "R0",
  /**
   * Consent for this merchant withdrawn.
   *
   * The cardholder withdrew consent to recurring charges by this merchant.
   *
   * Message: "Revocation of authorization order".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 279
   *
   * Outcome: failed (transaction). Retry: with_other_method. Stop the recurring charge and do not try this card for it
   * again. Agree on another way to pay with the customer.
   *
   * Network: VISA.
   */
  AUTHORIZATION_REVOKED = "R1",
  /**
   * Visa PIN not possible here.
   *
   * The transaction does not meet the conditions for a Visa payment with PIN, so it was not approved.
   *
   * Message: "Transaction does not qualify for Visa PIN".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 282
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   *
   * Network: VISA.
   */
  NOT_ELIGIBLE_FOR_VISA_PIN = "R2",
  /**
   * Consent for all recurring charges withdrawn.
   *
   * The cardholder withdrew consent to all recurring charges on this card.
   *
   * Message: "Revocation of all authorizations order".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 285
   *
   * Outcome: failed (transaction). Retry: with_other_method. Stop every recurring charge on this card and do not try it
   * again. Agree on another way to pay with the customer.
   *
   * Network: VISA.
   */
  ALL_AUTHORIZATIONS_REVOKED = "R3",
  /**
   * Declined offline, issuer not reached.
   *
   * The terminal had no connection, and the card itself declined. The authorization was not given.
   *
   * Message: "Unable to go online".
   *
   * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 288
   *
   * Outcome: failed (transaction). Retry: later. Send the transaction again later with the same reference.
   *
   * Network: VISA.
   */
  UNABLE_TO_GO_ONLINE = "Z3",
}

/** Properties of every entry of Card issuer response code; `code` is always the code as received. */
export interface DokuCardMember<
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
export interface DokuCardEntries {
  /** Approved by the issuer. */
  readonly APPROVED: DokuCardMember<"APPROVED", "00", null>;
  /** Issuer must be contacted. */
  readonly REFER_TO_ISSUER: DokuCardMember<"REFER_TO_ISSUER", "01", null>;
  /** Issuer must be contacted, special case. */
  readonly REFER_TO_ISSUER_SPECIAL: DokuCardMember<"REFER_TO_ISSUER_SPECIAL", "02", null>;
  /** Invalid or inactive merchant. */
  readonly INVALID_MERCHANT: DokuCardMember<"INVALID_MERCHANT", "03", null>;
  /** Card to be retained. */
  readonly PICK_UP_CARD: DokuCardMember<"PICK_UP_CARD", "04", null>;
  /** Declined by issuer (do not honor). */
  readonly DO_NOT_HONOR: DokuCardMember<"DO_NOT_HONOR", "05", null>;
  /** Error at the issuer, result not known. */
  readonly ISSUER_ERROR: DokuCardMember<"ISSUER_ERROR", "06", "VISA">;
  /** Card pickup, special case. */
  readonly PICK_UP_CARD_SPECIAL: DokuCardMember<"PICK_UP_CARD_SPECIAL", "07", "VISA">;
  /** Approved on proof of identity. */
  readonly HONOR_WITH_ID: DokuCardMember<"HONOR_WITH_ID", "08", "VISA">;
  /** Approved in part. */
  readonly PARTIALLY_APPROVED: DokuCardMember<"PARTIALLY_APPROVED", "10", null>;
  /** Approved, VIP cardholder. */
  readonly APPROVED_VIP: DokuCardMember<"APPROVED_VIP", "11", "MASTERCARD">;
  /** Transaction type not valid. */
  readonly INVALID_TRANSACTION: DokuCardMember<"INVALID_TRANSACTION", "12", null>;
  /** Invalid amount. */
  readonly INVALID_AMOUNT: DokuCardMember<"INVALID_AMOUNT", "13", null>;
  /** Invalid card number. */
  readonly INVALID_CARD_NUMBER: DokuCardMember<"INVALID_CARD_NUMBER", "14", null>;
  /** No issuer for this card number. */
  readonly NO_SUCH_ISSUER: DokuCardMember<"NO_SUCH_ISSUER", "15", null>;
  /** Issuer asks for another try. */
  readonly RE_ENTER_TRANSACTION: DokuCardMember<"RE_ENTER_TRANSACTION", "19", "VISA">;
  /** Authentication required. */
  readonly AUTHENTICATION_REQUIRED: DokuCardMember<"AUTHENTICATION_REQUIRED", "1A", "VISA">;
  /** Authorization system not available. */
  readonly AUTHORIZATION_SYSTEM_INOPERATIVE: DokuCardMember<"AUTHORIZATION_SYSTEM_INOPERATIVE", "1Z", "MASTERCARD">;
  /** Issuer took no action. */
  readonly NO_ACTION_TAKEN: DokuCardMember<"NO_ACTION_TAKEN", "21", "VISA">;
  /** Record not found at the issuer. */
  readonly RECORD_NOT_FOUND: DokuCardMember<"RECORD_NOT_FOUND", "25", "VISA">;
  /** Issuer records unavailable. */
  readonly FILE_UNAVAILABLE: DokuCardMember<"FILE_UNAVAILABLE", "28", "VISA">;
  /** Message format not accepted. */
  readonly FORMAT_ERROR: DokuCardMember<"FORMAT_ERROR", "30", "MASTERCARD">;
  /** No credit account on card. */
  readonly NO_CREDIT_ACCOUNT: DokuCardMember<"NO_CREDIT_ACCOUNT", "39", "VISA">;
  /** Card reported lost. */
  readonly LOST_CARD: DokuCardMember<"LOST_CARD", "41", null>;
  /** Card reported stolen. */
  readonly STOLEN_CARD: DokuCardMember<"STOLEN_CARD", "43", null>;
  /** Account closed. */
  readonly CLOSED_ACCOUNT: DokuCardMember<"CLOSED_ACCOUNT", "46", "VISA">;
  /** Insufficient funds. */
  readonly INSUFFICIENT_FUNDS: DokuCardMember<"INSUFFICIENT_FUNDS", "51", null>;
  /** No checking account on card. */
  readonly NO_CHECKING_ACCOUNT: DokuCardMember<"NO_CHECKING_ACCOUNT", "52", "VISA">;
  /** No savings account on card. */
  readonly NO_SAVINGS_ACCOUNT: DokuCardMember<"NO_SAVINGS_ACCOUNT", "53", "VISA">;
  /** Card expired. */
  readonly EXPIRED_CARD: DokuCardMember<"EXPIRED_CARD", "54", null>;
  /** Incorrect PIN. */
  readonly INCORRECT_PIN: DokuCardMember<"INCORRECT_PIN", "55", null>;
  /** Not permitted for this card. */
  readonly NOT_PERMITTED_TO_CARDHOLDER: DokuCardMember<"NOT_PERMITTED_TO_CARDHOLDER", "57", null>;
  /** Not permitted for this terminal. */
  readonly NOT_PERMITTED_TO_TERMINAL: DokuCardMember<"NOT_PERMITTED_TO_TERMINAL", "58", null>;
  /** Suspected fraud. */
  readonly SUSPECTED_FRAUD: DokuCardMember<"SUSPECTED_FRAUD", "59", null>;
  /** Amount limit exceeded. */
  readonly AMOUNT_LIMIT_EXCEEDED: DokuCardMember<"AMOUNT_LIMIT_EXCEEDED", "61", null>;
  /** Card restricted. */
  readonly RESTRICTED_CARD: DokuCardMember<"RESTRICTED_CARD", "62", null>;
  /** Security check not passed. */
  readonly SECURITY_VIOLATION: DokuCardMember<"SECURITY_VIOLATION", "63", null>;
  /** Anti-money-laundering rules not met. */
  readonly AML_REQUIREMENT_NOT_MET: DokuCardMember<"AML_REQUIREMENT_NOT_MET", "64", "VISA">;
  /** Frequency limit exceeded. */
  readonly FREQUENCY_LIMIT_EXCEEDED: DokuCardMember<"FREQUENCY_LIMIT_EXCEEDED", "65", null>;
  /** Verification details do not match. */
  readonly VERIFICATION_DATA_FAILED: DokuCardMember<"VERIFICATION_DATA_FAILED", "6P", "VISA">;
  /** Issuer must be contacted. */
  readonly CONTACT_CARD_ISSUER: DokuCardMember<"CONTACT_CARD_ISSUER", "70", "MASTERCARD">;
  /** PIN required. */
  readonly PIN_DATA_REQUIRED: DokuCardMember<"PIN_DATA_REQUIRED", "70", "VISA">;
  /** PIN not changed. */
  readonly PIN_NOT_CHANGED: DokuCardMember<"PIN_NOT_CHANGED", "71", "MASTERCARD">;
  /** PIN encryption does not match. */
  readonly PIN_ENCRYPTION_MISMATCH: DokuCardMember<"PIN_ENCRYPTION_MISMATCH", "74", null>;
  /** PIN attempts exceeded. */
  readonly PIN_TRIES_EXCEEDED: DokuCardMember<"PIN_TRIES_EXCEEDED", "75", null>;
  /** Receiving account not valid. */
  readonly INVALID_TO_ACCOUNT: DokuCardMember<"INVALID_TO_ACCOUNT", "76", "MASTERCARD">;
  /** Unexpected reversal. */
  readonly UNSOLICITED_REVERSAL: DokuCardMember<"UNSOLICITED_REVERSAL", "76", "VISA">;
  /** Paying account not valid. */
  readonly INVALID_FROM_ACCOUNT: DokuCardMember<"INVALID_FROM_ACCOUNT", "77", "MASTERCARD">;
  /** Account not valid. */
  readonly INVALID_ACCOUNT: DokuCardMember<"INVALID_ACCOUNT", "78", "MASTERCARD">;
  /** New card not yet activated. */
  readonly BLOCKED_FIRST_USE: DokuCardMember<"BLOCKED_FIRST_USE", "78", "VISA">;
  /** Card replaced or renewed. */
  readonly CARD_LIFE_CYCLE: DokuCardMember<"CARD_LIFE_CYCLE", "79", "MASTERCARD">;
  /** Already reversed by the switch. */
  readonly ALREADY_REVERSED: DokuCardMember<"ALREADY_REVERSED", "79", "VISA">;
  /** Credit card issuer unavailable. */
  readonly CREDIT_ISSUER_UNAVAILABLE: DokuCardMember<"CREDIT_ISSUER_UNAVAILABLE", "80", "MASTERCARD">;
  /** No effect on money. */
  readonly NO_FINANCIAL_IMPACT: DokuCardMember<"NO_FINANCIAL_IMPACT", "80", "VISA">;
  /** Domestic debit not allowed. */
  readonly DOMESTIC_DEBIT_NOT_ALLOWED: DokuCardMember<"DOMESTIC_DEBIT_NOT_ALLOWED", "81", "MASTERCARD">;
  /** PIN could not be decrypted. */
  readonly PIN_CRYPTOGRAPHIC_ERROR: DokuCardMember<"PIN_CRYPTOGRAPHIC_ERROR", "81", "VISA">;
  /** Declined by issuer policy. */
  readonly POLICY_DECLINE: DokuCardMember<"POLICY_DECLINE", "82", "MASTERCARD">;
  /** Card verification value does not match. */
  readonly CARD_VERIFICATION_FAILED: DokuCardMember<"CARD_VERIFICATION_FAILED", "82", "VISA">;
  /** Declined for fraud or security. */
  readonly FRAUD_OR_SECURITY: DokuCardMember<"FRAUD_OR_SECURITY", "83", "MASTERCARD">;
  /** Step does not fit the authorization. */
  readonly INVALID_AUTHORIZATION_LIFE_CYCLE: DokuCardMember<"INVALID_AUTHORIZATION_LIFE_CYCLE", "84", "MASTERCARD">;
  /** No objection from the issuer. */
  readonly NO_REASON_TO_DECLINE: DokuCardMember<"NO_REASON_TO_DECLINE", "85", null>;
  /** PIN could not be checked. */
  readonly PIN_NOT_VERIFIABLE: DokuCardMember<"PIN_NOT_VERIFIABLE", "86", null>;
  /** Purchase approved, cash back not. */
  readonly PURCHASE_WITHOUT_CASH_BACK: DokuCardMember<"PURCHASE_WITHOUT_CASH_BACK", "87", "MASTERCARD">;
  /** Cryptographic check failed. */
  readonly CRYPTOGRAPHIC_FAILURE: DokuCardMember<"CRYPTOGRAPHIC_FAILURE", "88", "MASTERCARD">;
  /** PIN not accepted. */
  readonly UNACCEPTABLE_PIN: DokuCardMember<"UNACCEPTABLE_PIN", "89", "MASTERCARD">;
  /** Balance information not allowed. */
  readonly BALANCE_INFORMATION_NOT_ALLOWED: DokuCardMember<"BALANCE_INFORMATION_NOT_ALLOWED", "89", "VISA">;
  /** Cut-off in progress. */
  readonly CUTOFF_IN_PROGRESS: DokuCardMember<"CUTOFF_IN_PROGRESS", "90", "MASTERCARD">;
  /** Issuer not available. */
  readonly ISSUER_OR_SWITCH_INOPERATIVE: DokuCardMember<"ISSUER_OR_SWITCH_INOPERATIVE", "91", null>;
  /** No route to the destination. */
  readonly ROUTE_NOT_FOUND: DokuCardMember<"ROUTE_NOT_FOUND", "92", null>;
  /** Not allowed by law. */
  readonly VIOLATION_OF_LAW: DokuCardMember<"VIOLATION_OF_LAW", "93", "VISA">;
  /** Duplicate transmission or invoice. */
  readonly DUPLICATE_TRANSMISSION: DokuCardMember<"DUPLICATE_TRANSMISSION", "94", null>;
  /** System malfunction at the issuer. */
  readonly SYSTEM_MALFUNCTION: DokuCardMember<"SYSTEM_MALFUNCTION", "96", null>;
  /** Surcharge not permitted. */
  readonly SURCHARGE_NOT_PERMITTED: DokuCardMember<"SURCHARGE_NOT_PERMITTED", "B1", "VISA">;
  /** Surcharge not supported by the issuer. */
  readonly SURCHARGE_NOT_SUPPORTED: DokuCardMember<"SURCHARGE_NOT_SUPPORTED", "B2", "VISA">;
  /** Passed to stand-in processing. */
  readonly FORCE_STAND_IN: DokuCardMember<"FORCE_STAND_IN", "N0", "VISA">;
  /** Cash not available. */
  readonly CASH_SERVICE_NOT_AVAILABLE: DokuCardMember<"CASH_SERVICE_NOT_AVAILABLE", "N3", "VISA">;
  /** Cash limit exceeded. */
  readonly CASH_LIMIT_EXCEEDED: DokuCardMember<"CASH_LIMIT_EXCEEDED", "N4", "VISA">;
  /** Resubmission not allowed. */
  readonly INELIGIBLE_FOR_RESUBMISSION: DokuCardMember<"INELIGIBLE_FOR_RESUBMISSION", "N5", "VISA">;
  /** Incorrect CVV. */
  readonly CVV2_FAILURE: DokuCardMember<"CVV2_FAILURE", "N7", "VISA">;
  /** Amount above the preauthorization. */
  readonly AMOUNT_ABOVE_PREAUTHORIZATION: DokuCardMember<"AMOUNT_ABOVE_PREAUTHORIZATION", "N8", "VISA">;
  /** PIN unblocking denied. */
  readonly PIN_UNBLOCK_DENIED: DokuCardMember<"PIN_UNBLOCK_DENIED", "P5", "VISA">;
  /** PIN change denied. */
  readonly PIN_CHANGE_DENIED: DokuCardMember<"PIN_CHANGE_DENIED", "P6", "VISA">;
  /** Card could not be authenticated. */
  readonly CARD_AUTHENTICATION_FAILED: DokuCardMember<"CARD_AUTHENTICATION_FAILED", "Q1", "VISA">;
  /** Payment stopped by the cardholder. */
  readonly STOP_PAYMENT_ORDER: DokuCardMember<"STOP_PAYMENT_ORDER", "R0", "VISA">;
  /** Consent for this merchant withdrawn. */
  readonly AUTHORIZATION_REVOKED: DokuCardMember<"AUTHORIZATION_REVOKED", "R1", "VISA">;
  /** Visa PIN not possible here. */
  readonly NOT_ELIGIBLE_FOR_VISA_PIN: DokuCardMember<"NOT_ELIGIBLE_FOR_VISA_PIN", "R2", "VISA">;
  /** Consent for all recurring charges withdrawn. */
  readonly ALL_AUTHORIZATIONS_REVOKED: DokuCardMember<"ALL_AUTHORIZATIONS_REVOKED", "R3", "VISA">;
  /** Declined offline, issuer not reached. */
  readonly UNABLE_TO_GO_ONLINE: DokuCardMember<"UNABLE_TO_GO_ONLINE", "Z3", "VISA">;
}

/** Name of an entry of Card issuer response code: its identity, even if several names share a code. */
export type DokuCardName = keyof DokuCardEntries;

/** Any entry of Card issuer response code. New codes add members to this union in minor releases. */
export type DokuCardEntry = DokuCardEntries[DokuCardName];
