// Generated from the catalog; do not edit.
package org.xenditcodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Card network response code of Xendit. Any text is one: a later release, or the provider, may have new ones. */
public final class Card implements Comparable<Card> {
  /**
   * Approved by issuer.
   *
   * <p>The issuer approved. Whether the amount was captured or is on hold is in the status of the payment.
   *
   * <p>Source: https://docs.xendit.co/docs/retrieving-authorization-and-decline-details (and 1 more)
   *
   * <p>Outcome: success (request). Retry: check_status_first. Read the status of the payment first and deliver only on
   * SUCCEEDED. Do not charge the card again before the result is final.
   */
  public static final Card APPROVED = new Card("00");

  /**
   * Issuer must be contacted.
   *
   * <p>The issuer did not approve and wants the customer to contact it.
   *
   * <p>Message: "Refer to card issuer".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 145
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request. This card may work once the customer has settled it with the bank.
   */
  public static final Card REFER_TO_ISSUER = new Card("01");

  /**
   * Issuer must be contacted, special case.
   *
   * <p>The issuer did not approve under conditions that it does not name.
   *
   * <p>Message: "Refer to card issuer".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 146
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request. This card may work once the customer has settled it with the bank.
   */
  public static final Card REFER_TO_ISSUER_SPECIAL = new Card("02");

  /**
   * Invalid or inactive merchant.
   *
   * <p>The issuer or the network does not accept the merchant of this payment.
   *
   * <p>Message: "Invalid merchant".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 147
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another payment method. Ask Xendit to check the
   * merchant; other cards may get the same answer.
   */
  public static final Card INVALID_MERCHANT = new Card("03");

  /**
   * Card to be retained.
   *
   * <p>The issuer declined and wants the card to be retained.
   *
   * <p>Message: "Capture card".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 148
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Do not try this card again, and do not tell the
   * customer why. Offer another payment method.
   */
  public static final Card CAPTURE_CARD = new Card("04");

  /**
   * Declined by issuer (do not honor).
   *
   * <p>The issuer declined without a reason, often because it does not trust the payment.
   *
   * <p>Message: "Do not honor".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 149
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  public static final Card DO_NOT_HONOR = new Card("05");

  /**
   * Declined, no reason given.
   *
   * <p>The issuer declined this card with an error that it does not name.
   *
   * <p>Message: "Try again using a different card".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 150
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  public static final Card USE_ANOTHER_CARD = new Card("06");

  /**
   * Card pickup, special case.
   *
   * <p>The issuer declined and wants the card to be retained, because of misuse of the account.
   *
   * <p>Message: "Pick up card, special condition (fraud account)".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 151
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Do not try this card again, and do not tell the
   * customer why. Offer another payment method.
   */
  public static final Card PICK_UP_CARD_FRAUD = new Card("07");

  /**
   * Approved in part.
   *
   * <p>The issuer approved only a part of the amount. The rest was not paid.
   *
   * <p>Message: "Partial Approval".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 152
   *
   * <p>Outcome: action_required (transaction). Retry: never. Do not deliver on this code. Read the approved amount,
   * then collect the rest with another card or cancel this payment; do not charge the full amount again.
   */
  public static final Card PARTIAL_APPROVAL = new Card("10");

  /**
   * Approved on behalf of issuer.
   *
   * <p>The issuer, or Visa in its place, approved the payment.
   *
   * <p>Message: "Approved (V.I.P)".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 153
   *
   * <p>Outcome: success (request). Retry: check_status_first. Read the status of the payment first and deliver only on
   * SUCCEEDED. Do not charge the card again before the result is final.
   */
  public static final Card APPROVED_VIP = new Card("11");

  /**
   * Transaction not valid.
   *
   * <p>The issuer does not accept this kind of transaction for the card.
   *
   * <p>Message: "Invalid transaction".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 154
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Do not try this card again; offer another card or
   * payment method, in a new payment request.
   */
  public static final Card INVALID_TRANSACTION = new Card("12");

  /**
   * Invalid amount.
   *
   * <p>The issuer does not accept the amount.
   *
   * <p>Message: "Invalid amount".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 155
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Check the amount, then make a new payment request with a new
   * reference_id.
   */
  public static final Card INVALID_AMOUNT = new Card("13");

  /**
   * Invalid card number.
   *
   * <p>The issuer has no card with this number.
   *
   * <p>Message: "Invalid card number".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 156
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Do not send this number again. Ask the customer to
   * check it or to use another card, in a new payment request.
   */
  public static final Card INVALID_CARD_NUMBER = new Card("14");

  /**
   * No such issuer.
   *
   * <p>No issuer was found for this card number.
   *
   * <p>Message: "Invalid issuer".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 157
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Do not send this number again. Ask the customer to
   * check it or to use another card, in a new payment request.
   */
  public static final Card INVALID_ISSUER = new Card("15");

  /**
   * Could not be processed.
   *
   * <p>The issuer did not process the payment and asks for another try.
   *
   * <p>Message: "Re-enter transaction".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 158
   *
   * <p>Outcome: failed (transaction). Retry: later. Let the customer try again later or pay in another way, in a new
   * payment request with a new reference_id.
   */
  public static final Card RE_ENTER_TRANSACTION = new Card("19");

  /**
   * Authentication required.
   *
   * <p>The issuer wants the customer to authenticate with 3-D Secure.
   *
   * <p>Message: "Authentication required".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 204
   *
   * <p>Outcome: failed (transaction). Retry: with_authentication. Make a new payment request with 3-D Secure.
   */
  public static final Card AUTHENTICATION_REQUIRED = new Card("1A");

  /**
   * Could not be processed.
   *
   * <p>A temporary problem at the network or issuer.
   *
   * <p>Message: "Temporary system error".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 205
   *
   * <p>Outcome: failed (transaction). Retry: later. Let the customer try again later or pay in another way, in a new
   * payment request with a new reference_id.
   */
  public static final Card TEMPORARY_SYSTEM_ERROR = new Card("1Z");

  /**
   * Transaction canceled.
   *
   * <p>The payment was canceled while it was processed, which happens at card machines only.
   *
   * <p>Message: "Payment cancellation".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 159
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Do not repeat this payment. If the customer still
   * wants to pay, make a new payment request.
   */
  public static final Card CANCELED_DURING_PROCESSING = new Card("21");

  /**
   * Record not found.
   *
   * <p>The issuer found no record that the payment refers to. The page expects this code never to come.
   *
   * <p>Message: "Unable to locate record in file".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 160
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another payment method, and ask Xendit for help.
   */
  public static final Card RECORD_NOT_FOUND = new Card("25");

  /**
   * Issuer not available.
   *
   * <p>A file of the network or issuer could not be read at that time.
   *
   * <p>Message: "File temporarily not available for update or inquiry".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 161
   *
   * <p>Outcome: failed (transaction). Retry: later. Let the customer try again later or pay in another way, and ask
   * Xendit if it stays so.
   */
  public static final Card FILE_UNAVAILABLE = new Card("28");

  /**
   * Invalid field format.
   *
   * <p>The issuer could not read the details of the payment.
   *
   * <p>Message: "Format error".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 162
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the customer to check the details and try again, in a new
   * payment request. If several cards get this code, check the fields of the request.
   */
  public static final Card FORMAT_ERROR = new Card("30");

  /**
   * No credit account.
   *
   * <p>The card has no credit account, so it does not suit this kind of payment.
   *
   * <p>Message: "No credit account".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 163
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another card, in a new payment request with a
   * new reference_id.
   */
  public static final Card NO_CREDIT_ACCOUNT = new Card("39");

  /**
   * Card reported lost.
   *
   * <p>The issuer declined because the card was reported lost.
   *
   * <p>Message: "Stolen card".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 164
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Do not try this card again, and do not tell the
   * customer why. Offer another payment method.
   */
  public static final Card LOST_OR_STOLEN_CARD = new Card("41");

  /**
   * Error at processor.
   *
   * <p>The processor could not process the payment this time.
   *
   * <p>Message: "Processor error".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 165
   *
   * <p>Outcome: failed (transaction). Retry: later. Let the customer try again in a few minutes or pay in another way,
   * in a new payment request.
   */
  public static final Card PROCESSOR_ERROR = new Card("42");

  /**
   * Card reported stolen.
   *
   * <p>The issuer declined because the card was reported stolen.
   *
   * <p>Message: "Stolen card".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 166
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Do not try this card again, and do not tell the
   * customer why. Offer another payment method.
   */
  public static final Card STOLEN_CARD = new Card("43");

  /**
   * Account closed.
   *
   * <p>The account of the card was closed.
   *
   * <p>Message: "Closed account".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 167
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Do not try this card again, and remove it where it is
   * stored. Offer another card or payment method.
   */
  public static final Card CLOSED_ACCOUNT = new Card("46");

  /**
   * Insufficient funds.
   *
   * <p>The card does not have enough balance or credit.
   *
   * <p>Message: "Insufficient funds".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 168
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  public static final Card INSUFFICIENT_FUNDS = new Card("51");

  /**
   * No checking account.
   *
   * <p>The card has no checking account.
   *
   * <p>Message: "No checking account".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 169
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  public static final Card NO_CHECKING_ACCOUNT = new Card("52");

  /**
   * No savings account.
   *
   * <p>The card has no savings account.
   *
   * <p>Message: "No savings account".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 170
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  public static final Card NO_SAVINGS_ACCOUNT = new Card("53");

  /**
   * Card expired.
   *
   * <p>The card has expired, or its date is wrong or missing.
   *
   * <p>Message: "Expired card".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 171
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Let the customer correct it, then make a new payment request
   * with a new reference_id.
   */
  public static final Card EXPIRED_CARD = new Card("54");

  /**
   * Incorrect PIN.
   *
   * <p>The PIN that was entered is not right.
   *
   * <p>Message: "Invalid PIN".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 172
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Let the customer correct it, then make a new payment request
   * with a new reference_id.
   */
  public static final Card INVALID_PIN = new Card("55");

  /**
   * Not permitted for this card.
   *
   * <p>The card is not allowed for this kind of payment, for example a prepaid card for a recurring one.
   *
   * <p>Message: "Transaction not permitted to cardholder".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 173
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Do not try this card again; offer another card or
   * payment method, in a new payment request.
   */
  public static final Card NOT_PERMITTED_TO_CARDHOLDER = new Card("57");

  /**
   * Transaction not permitted.
   *
   * <p>The issuer does not allow this payment at this merchant or in this way.
   *
   * <p>Message: "Transaction not permitted".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 174
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  public static final Card NOT_PERMITTED = new Card("58");

  /**
   * Suspected fraud.
   *
   * <p>The issuer suspects fraud.
   *
   * <p>Message: "Suspected fraud".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 175
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Do not tell the customer why. Offer another payment
   * method, and review the order.
   */
  public static final Card SUSPECTED_FRAUD = new Card("59");

  /**
   * Blocked by issuer.
   *
   * <p>The issuer does not support or blocks this kind of payment.
   *
   * <p>Message: "Transaction not supported/blocked by issuer".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 207
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request. This card may work once the customer has settled it with the bank.
   */
  public static final Card BLOCKED_BY_ISSUER = new Card("5C");

  /**
   * Amount limit exceeded.
   *
   * <p>The amount is above what the card may spend.
   *
   * <p>Message: "Limit exceeded".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 176
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  public static final Card AMOUNT_LIMIT_EXCEEDED = new Card("61");

  /**
   * Card restricted.
   *
   * <p>The issuer restricts the card, for example to a country.
   *
   * <p>Message: "Restricted card".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 177
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request. This card may work once the customer has settled it with the bank.
   */
  public static final Card RESTRICTED_CARD = new Card("62");

  /**
   * Security violation.
   *
   * <p>The issuer declined because a rule of security was broken.
   *
   * <p>Message: "Security violation".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 178
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Do not tell the customer why. Offer another payment
   * method, and review the order.
   */
  public static final Card SECURITY_VIOLATION = new Card("63");

  /**
   * Card declined.
   *
   * <p>The card was declined; the code does not tell why.
   *
   * <p>Message: "Card declined".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 179
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  public static final Card CARD_DECLINED = new Card("64");

  /**
   * Frequency limit exceeded.
   *
   * <p>The card was used as often as it may be in this period.
   *
   * <p>Message: "Limit exceeded".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 180
   *
   * <p>Outcome: failed (transaction). Retry: later. Let the customer try again later, not before the time that
   * merchant_advice_code names, or pay in another way.
   */
  public static final Card COUNT_LIMIT_EXCEEDED = new Card("65");

  /**
   * Issuer must be contacted.
   *
   * <p>The issuer wants the customer to contact it.
   *
   * <p>Message: "Contact card issuer".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 181
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request. This card may work once the customer has settled it with the bank.
   */
  public static final Card CONTACT_ISSUER = new Card("70");

  /**
   * PIN not changed.
   *
   * <p>A change of the PIN failed, which does not happen in online payments.
   *
   * <p>Message: "PIN not changed".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 182
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, and ask Xendit
   * why this code came.
   */
  public static final Card PIN_NOT_CHANGED = new Card("71");

  /**
   * Account or card not active.
   *
   * <p>The account of the card is not active yet.
   *
   * <p>Message: "Account not yet active".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 183
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request. This card may work once the customer has settled it with the bank.
   */
  public static final Card ACCOUNT_NOT_YET_ACTIVE = new Card("72");

  /**
   * PIN could not be checked.
   *
   * <p>The PIN was not accepted or could not be checked.
   *
   * <p>Message: "Invalid PIN".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 184
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  public static final Card INVALID_PIN_OTHER = new Card("74");

  /**
   * PIN attempts exceeded.
   *
   * <p>The PIN was wrong too often.
   *
   * <p>Message: "Allowable number of PIN tries exceeded".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 185
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  public static final Card PIN_TRIES_EXCEEDED = new Card("75");

  /**
   * Account or card not active.
   *
   * <p>The card is new and was not unblocked or activated.
   *
   * <p>Message: "Invalid / nonexistent account specified (general)".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 186
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request. This card may work once the customer has settled it with the bank.
   */
  public static final Card NEW_CARD_NOT_UNBLOCKED = new Card("78");

  /**
   * Card replaced or renewed.
   *
   * <p>The card is not the current one of the customer any more.
   *
   * <p>Message: "Life cycle".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 187
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Ask the customer for the details of the new card, in a
   * new payment request, and remove the old one where it is stored.
   */
  public static final Card LIFE_CYCLE = new Card("79");

  /**
   * Issuer not available.
   *
   * <p>The credit issuer could not be reached.
   *
   * <p>Message: "Credit issuer unavailable".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 188
   *
   * <p>Outcome: failed (transaction). Retry: later. Let the customer try again later or pay in another way, in a new
   * payment request with a new reference_id.
   */
  public static final Card CREDIT_ISSUER_UNAVAILABLE = new Card("80");

  /**
   * Suspected fraud.
   *
   * <p>The processor suspects fraud.
   *
   * <p>Message: "Suspected fraud".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 189
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Do not tell the customer why. Offer another payment
   * method, and review the order.
   */
  public static final Card SUSPECTED_FRAUD_PROCESSOR = new Card("81");

  /**
   * Incorrect CVV.
   *
   * <p>The security code does not match. The customer is not to be told.
   *
   * <p>Message: "Invalid CVN".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 190
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Do not tell the customer that the security code failed. Let the
   * customer enter the card again, in a new payment request.
   */
  public static final Card INVALID_CVN = new Card("82");

  /**
   * Suspected fraud.
   *
   * <p>The issuer suspects fraud on this account.
   *
   * <p>Message: "Suspected fraud".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 191
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Do not tell the customer why. Offer another payment
   * method, and review the order.
   */
  public static final Card SUSPECTED_FRAUD_ISSUER = new Card("83");

  /**
   * Invalid life cycle.
   *
   * <p>The authorization does not fit to an earlier one that it follows.
   *
   * <p>Message: "Invalid authorization life cycle".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 192
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  public static final Card INVALID_LIFE_CYCLE = new Card("84");

  /**
   * Approved.
   *
   * <p>The issuer has no reason to decline, as after a check of the card.
   *
   * <p>Message: "Approved".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 193
   *
   * <p>Outcome: success (request). Retry: check_status_first. Read the status of the payment first and deliver only on
   * SUCCEEDED. Do not charge the card again before the result is final.
   */
  public static final Card APPROVED_NO_REASON = new Card("85");

  /**
   * Invalid PIN.
   *
   * <p>The PIN could not be checked, or is not right.
   *
   * <p>Message: "Invalid PIN".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 194
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  public static final Card PIN_NOT_VERIFIABLE = new Card("86");

  /**
   * No cash back allowed.
   *
   * <p>The issuer allows the purchase only, without cash back.
   *
   * <p>Message: "Purchase amount only, no cash back allowed".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 195
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  public static final Card PURCHASE_ONLY = new Card("87");

  /**
   * Cryptographic check failed.
   *
   * <p>A cryptographic check at the issuer or network failed.
   *
   * <p>Message: "Cryptographic failure".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 196
   *
   * <p>Outcome: failed (transaction). Retry: later. Let the customer try again later or pay in another way, in a new
   * payment request with a new reference_id.
   */
  public static final Card CRYPTOGRAPHIC_FAILURE = new Card("88");

  /**
   * Transaction not permitted.
   *
   * <p>The card may not give information about its funds.
   *
   * <p>Message: "Ineligible to receive financial position information (GIV)".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 197
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  public static final Card NO_FINANCIAL_POSITION = new Card("89");

  /**
   * Cut-off in progress.
   *
   * <p>The issuer is closing its day and processed nothing.
   *
   * <p>Message: "Cutoff is in progress".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 198
   *
   * <p>Outcome: failed (transaction). Retry: later. Let the customer try again later or pay in another way, in a new
   * payment request with a new reference_id.
   */
  public static final Card CUTOFF_IN_PROGRESS = new Card("90");

  /**
   * Issuer not available.
   *
   * <p>The issuer or its system could not answer.
   *
   * <p>Message: "Temporary system error".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 199
   *
   * <p>Outcome: failed (transaction). Retry: later. Let the customer try again later or pay in another way, in a new
   * payment request with a new reference_id.
   */
  public static final Card ISSUER_UNAVAILABLE = new Card("91");

  /**
   * No route to the destination.
   *
   * <p>The issuer could not be found or reached by the network.
   *
   * <p>Message: "Temporary system error".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 200
   *
   * <p>Outcome: failed (transaction). Retry: later. Let the customer try again later or pay in another way, in a new
   * payment request with a new reference_id.
   */
  public static final Card NO_ROUTE = new Card("92");

  /**
   * Blocked for compliance reasons.
   *
   * <p>The payment may not be completed for legal reasons.
   *
   * <p>Message: "Transaction cannot be completed - violation of law".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 201
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Do not repeat this payment, and do not tell the
   * customer why. Offer another payment method.
   */
  public static final Card VIOLATION_OF_LAW = new Card("93");

  /**
   * Duplicate transaction.
   *
   * <p>The issuer takes it for a repetition, so an earlier payment may have been made.
   *
   * <p>Message: "Duplicated transaction".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 202
   *
   * <p>Outcome: failed (transaction). Retry: check_status_first. Look for an earlier payment of this order and check
   * its status. Charge the customer no second time before a person has looked at it.
   */
  public static final Card DUPLICATE_TRANSACTION = new Card("94");

  /**
   * System error at issuer.
   *
   * <p>A system at the issuer or network failed. Whether the payment was decided before is not said.
   *
   * <p>Message: "System error".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 203
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of the payment first. Only if Xendit
   * answers FAILED again, let the customer pay anew in a new payment request.
   */
  public static final Card SYSTEM_ERROR = new Card("96");

  /**
   * Stopped by the account holder.
   *
   * <p>The customer blocked this card.
   *
   * <p>Message: "Blocked by cardholder/contact cardholder".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 206
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  public static final Card BLOCKED_BY_CARDHOLDER = new Card("9G");

  /**
   * Surcharge not permitted.
   *
   * <p>A surcharge is not allowed for this card.
   *
   * <p>Message: "Surcharge amount not permitted on Visa cards or EBT food stamps (U.S. acquirers only)".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 208
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, or charge
   * without the surcharge.
   */
  public static final Card SURCHARGE_NOT_PERMITTED = new Card("B1");

  /**
   * Surcharge not supported.
   *
   * <p>The issuer of this debit card does not support a surcharge.
   *
   * <p>Message: "Surcharge amount not supported by debit network issuer".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 209
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, or charge
   * without the surcharge.
   */
  public static final Card SURCHARGE_NOT_SUPPORTED = new Card("B2");

  /**
   * Issuer not available.
   *
   * <p>The issuer asked the network to decide in its place, and the payment was not approved.
   *
   * <p>Message: "Force STIP".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 210
   *
   * <p>Outcome: failed (transaction). Retry: later. Let the customer try again later or pay in another way, in a new
   * payment request with a new reference_id.
   */
  public static final Card FORCE_STIP = new Card("N0");

  /**
   * Issuer not available.
   *
   * <p>The issuer is not available for this kind of payment.
   *
   * <p>Message: "Issuer not available".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 211
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  public static final Card SERVICE_NOT_AVAILABLE = new Card("N3");

  /**
   * Amount limit exceeded.
   *
   * <p>The amount is above a limit of the issuer.
   *
   * <p>Message: "Limit exceeded".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 212
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  public static final Card LIMIT_EXCEEDED = new Card("N4");

  /**
   * May not be resubmitted.
   *
   * <p>The payment may not be sent again as it is.
   *
   * <p>Message: "Ineligible for resubmission".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 213
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  public static final Card INELIGIBLE_FOR_RESUBMISSION = new Card("N5");

  /**
   * Incorrect CVV.
   *
   * <p>The security code does not match. The customer is not to be told.
   *
   * <p>Message: "Invalid CVN".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 214
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Do not tell the customer that the security code failed. Let the
   * customer enter the card again, in a new payment request.
   */
  public static final Card INVALID_CVN_VISA = new Card("N7");

  /**
   * Above authorized amount.
   *
   * <p>The amount is above the one that was authorized before.
   *
   * <p>Message: "Preauthorized amount exceeded".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 215
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Charge at most what was authorized, or let the customer pay the
   * rest in a new payment request.
   */
  public static final Card ABOVE_PREAUTHORIZED_AMOUNT = new Card("N8");

  /**
   * PIN denied.
   *
   * <p>The issuer denied a PIN, such as a new one that is too simple.
   *
   * <p>Message: "Denied PIN".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 216
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  public static final Card DENIED_PIN = new Card("P6");

  /**
   * Authentication failed.
   *
   * <p>The card or the customer was not authenticated.
   *
   * <p>Message: "Authentication failed".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 217
   *
   * <p>Outcome: failed (transaction). Retry: with_authentication. Let the customer try again with authentication, in a
   * new payment request with a new reference_id.
   */
  public static final Card AUTHENTICATION_FAILED = new Card("Q1");

  /**
   * Stopped by the account holder.
   *
   * <p>The customer told the bank to stop this payment.
   *
   * <p>Message: "Stop payment order".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 218
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Do not try this card again for this order or
   * subscription. Ask the customer for another card or payment method.
   */
  public static final Card STOP_PAYMENT_ORDER = new Card("R0");

  /**
   * Authorization revoked.
   *
   * <p>The customer took back the authorization for this merchant.
   *
   * <p>Message: "Revocation of authorization order".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 219
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Do not try this card again for this order or
   * subscription. Ask the customer for another card or payment method.
   */
  public static final Card REVOCATION_OF_AUTHORIZATION = new Card("R1");

  /**
   * Transaction not permitted.
   *
   * <p>The payment does not qualify for a PIN of Visa.
   *
   * <p>Message: "Transaction does not qualify for Visa PIN".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 220
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  public static final Card NOT_QUALIFIED_FOR_PIN = new Card("R2");

  /**
   * All authorizations revoked.
   *
   * <p>The customer took back all authorizations for this card.
   *
   * <p>Message: "Revocation of authorization order".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 221
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Do not try this card again for this order or
   * subscription. Ask the customer for another card or payment method.
   */
  public static final Card REVOCATION_OF_ALL_AUTHORIZATIONS = new Card("R3");

  /**
   * Issuer not available.
   *
   * <p>The issuer could not be reached for an online decision, and the payment was declined.
   *
   * <p>Message: "Not available for online transaction".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 222
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  public static final Card NOT_AVAILABLE_ONLINE = new Card("Z3");

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
    /** {@link Card#CAPTURE_CARD}. */
    CAPTURE_CARD("04"),
    /** {@link Card#DO_NOT_HONOR}. */
    DO_NOT_HONOR("05"),
    /** {@link Card#USE_ANOTHER_CARD}. */
    USE_ANOTHER_CARD("06"),
    /** {@link Card#PICK_UP_CARD_FRAUD}. */
    PICK_UP_CARD_FRAUD("07"),
    /** {@link Card#PARTIAL_APPROVAL}. */
    PARTIAL_APPROVAL("10"),
    /** {@link Card#APPROVED_VIP}. */
    APPROVED_VIP("11"),
    /** {@link Card#INVALID_TRANSACTION}. */
    INVALID_TRANSACTION("12"),
    /** {@link Card#INVALID_AMOUNT}. */
    INVALID_AMOUNT("13"),
    /** {@link Card#INVALID_CARD_NUMBER}. */
    INVALID_CARD_NUMBER("14"),
    /** {@link Card#INVALID_ISSUER}. */
    INVALID_ISSUER("15"),
    /** {@link Card#RE_ENTER_TRANSACTION}. */
    RE_ENTER_TRANSACTION("19"),
    /** {@link Card#AUTHENTICATION_REQUIRED}. */
    AUTHENTICATION_REQUIRED("1A"),
    /** {@link Card#TEMPORARY_SYSTEM_ERROR}. */
    TEMPORARY_SYSTEM_ERROR("1Z"),
    /** {@link Card#CANCELED_DURING_PROCESSING}. */
    CANCELED_DURING_PROCESSING("21"),
    /** {@link Card#RECORD_NOT_FOUND}. */
    RECORD_NOT_FOUND("25"),
    /** {@link Card#FILE_UNAVAILABLE}. */
    FILE_UNAVAILABLE("28"),
    /** {@link Card#FORMAT_ERROR}. */
    FORMAT_ERROR("30"),
    /** {@link Card#NO_CREDIT_ACCOUNT}. */
    NO_CREDIT_ACCOUNT("39"),
    /** {@link Card#LOST_OR_STOLEN_CARD}. */
    LOST_OR_STOLEN_CARD("41"),
    /** {@link Card#PROCESSOR_ERROR}. */
    PROCESSOR_ERROR("42"),
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
    /** {@link Card#INVALID_PIN}. */
    INVALID_PIN("55"),
    /** {@link Card#NOT_PERMITTED_TO_CARDHOLDER}. */
    NOT_PERMITTED_TO_CARDHOLDER("57"),
    /** {@link Card#NOT_PERMITTED}. */
    NOT_PERMITTED("58"),
    /** {@link Card#SUSPECTED_FRAUD}. */
    SUSPECTED_FRAUD("59"),
    /** {@link Card#BLOCKED_BY_ISSUER}. */
    BLOCKED_BY_ISSUER("5C"),
    /** {@link Card#AMOUNT_LIMIT_EXCEEDED}. */
    AMOUNT_LIMIT_EXCEEDED("61"),
    /** {@link Card#RESTRICTED_CARD}. */
    RESTRICTED_CARD("62"),
    /** {@link Card#SECURITY_VIOLATION}. */
    SECURITY_VIOLATION("63"),
    /** {@link Card#CARD_DECLINED}. */
    CARD_DECLINED("64"),
    /** {@link Card#COUNT_LIMIT_EXCEEDED}. */
    COUNT_LIMIT_EXCEEDED("65"),
    /** {@link Card#CONTACT_ISSUER}. */
    CONTACT_ISSUER("70"),
    /** {@link Card#PIN_NOT_CHANGED}. */
    PIN_NOT_CHANGED("71"),
    /** {@link Card#ACCOUNT_NOT_YET_ACTIVE}. */
    ACCOUNT_NOT_YET_ACTIVE("72"),
    /** {@link Card#INVALID_PIN_OTHER}. */
    INVALID_PIN_OTHER("74"),
    /** {@link Card#PIN_TRIES_EXCEEDED}. */
    PIN_TRIES_EXCEEDED("75"),
    /** {@link Card#NEW_CARD_NOT_UNBLOCKED}. */
    NEW_CARD_NOT_UNBLOCKED("78"),
    /** {@link Card#LIFE_CYCLE}. */
    LIFE_CYCLE("79"),
    /** {@link Card#CREDIT_ISSUER_UNAVAILABLE}. */
    CREDIT_ISSUER_UNAVAILABLE("80"),
    /** {@link Card#SUSPECTED_FRAUD_PROCESSOR}. */
    SUSPECTED_FRAUD_PROCESSOR("81"),
    /** {@link Card#INVALID_CVN}. */
    INVALID_CVN("82"),
    /** {@link Card#SUSPECTED_FRAUD_ISSUER}. */
    SUSPECTED_FRAUD_ISSUER("83"),
    /** {@link Card#INVALID_LIFE_CYCLE}. */
    INVALID_LIFE_CYCLE("84"),
    /** {@link Card#APPROVED_NO_REASON}. */
    APPROVED_NO_REASON("85"),
    /** {@link Card#PIN_NOT_VERIFIABLE}. */
    PIN_NOT_VERIFIABLE("86"),
    /** {@link Card#PURCHASE_ONLY}. */
    PURCHASE_ONLY("87"),
    /** {@link Card#CRYPTOGRAPHIC_FAILURE}. */
    CRYPTOGRAPHIC_FAILURE("88"),
    /** {@link Card#NO_FINANCIAL_POSITION}. */
    NO_FINANCIAL_POSITION("89"),
    /** {@link Card#CUTOFF_IN_PROGRESS}. */
    CUTOFF_IN_PROGRESS("90"),
    /** {@link Card#ISSUER_UNAVAILABLE}. */
    ISSUER_UNAVAILABLE("91"),
    /** {@link Card#NO_ROUTE}. */
    NO_ROUTE("92"),
    /** {@link Card#VIOLATION_OF_LAW}. */
    VIOLATION_OF_LAW("93"),
    /** {@link Card#DUPLICATE_TRANSACTION}. */
    DUPLICATE_TRANSACTION("94"),
    /** {@link Card#SYSTEM_ERROR}. */
    SYSTEM_ERROR("96"),
    /** {@link Card#BLOCKED_BY_CARDHOLDER}. */
    BLOCKED_BY_CARDHOLDER("9G"),
    /** {@link Card#SURCHARGE_NOT_PERMITTED}. */
    SURCHARGE_NOT_PERMITTED("B1"),
    /** {@link Card#SURCHARGE_NOT_SUPPORTED}. */
    SURCHARGE_NOT_SUPPORTED("B2"),
    /** {@link Card#FORCE_STIP}. */
    FORCE_STIP("N0"),
    /** {@link Card#SERVICE_NOT_AVAILABLE}. */
    SERVICE_NOT_AVAILABLE("N3"),
    /** {@link Card#LIMIT_EXCEEDED}. */
    LIMIT_EXCEEDED("N4"),
    /** {@link Card#INELIGIBLE_FOR_RESUBMISSION}. */
    INELIGIBLE_FOR_RESUBMISSION("N5"),
    /** {@link Card#INVALID_CVN_VISA}. */
    INVALID_CVN_VISA("N7"),
    /** {@link Card#ABOVE_PREAUTHORIZED_AMOUNT}. */
    ABOVE_PREAUTHORIZED_AMOUNT("N8"),
    /** {@link Card#DENIED_PIN}. */
    DENIED_PIN("P6"),
    /** {@link Card#AUTHENTICATION_FAILED}. */
    AUTHENTICATION_FAILED("Q1"),
    /** {@link Card#STOP_PAYMENT_ORDER}. */
    STOP_PAYMENT_ORDER("R0"),
    /** {@link Card#REVOCATION_OF_AUTHORIZATION}. */
    REVOCATION_OF_AUTHORIZATION("R1"),
    /** {@link Card#NOT_QUALIFIED_FOR_PIN}. */
    NOT_QUALIFIED_FOR_PIN("R2"),
    /** {@link Card#REVOCATION_OF_ALL_AUTHORIZATIONS}. */
    REVOCATION_OF_ALL_AUTHORIZATIONS("R3"),
    /** {@link Card#NOT_AVAILABLE_ONLINE}. */
    NOT_AVAILABLE_ONLINE("Z3");

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
