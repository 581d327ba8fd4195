// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Card network response code of Xendit; the values are the codes as documented. */
export enum XenditCard {
  /**
   * Approved by issuer.
   *
   * The issuer approved. Whether the amount was captured or is on hold is in the status of the payment.
   *
   * Source: https://docs.xendit.co/docs/retrieving-authorization-and-decline-details (and 1 more)
   *
   * Outcome: success (request). Retry: check_status_first. Read the status of the payment first and deliver only on
   * SUCCEEDED. Do not charge the card again before the result is final.
   */
  APPROVED = "00",
  /**
   * Issuer must be contacted.
   *
   * The issuer did not approve and wants the customer to contact it.
   *
   * Message: "Refer to card issuer".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 145
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request. This card may work once the customer has settled it with the bank.
   */
  REFER_TO_ISSUER = "01",
  /**
   * Issuer must be contacted, special case.
   *
   * The issuer did not approve under conditions that it does not name.
   *
   * Message: "Refer to card issuer".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 146
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request. This card may work once the customer has settled it with the bank.
   */
  REFER_TO_ISSUER_SPECIAL = "02",
  /**
   * Invalid or inactive merchant.
   *
   * The issuer or the network does not accept the merchant of this payment.
   *
   * Message: "Invalid merchant".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 147
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another payment method. Ask Xendit to check the
   * merchant; other cards may get the same answer.
   */
  INVALID_MERCHANT = "03",
  /**
   * Card to be retained.
   *
   * The issuer declined and wants the card to be retained.
   *
   * Message: "Capture card".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 148
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Do not try this card again, and do not tell the customer
   * why. Offer another payment method.
   */
  CAPTURE_CARD = "04",
  /**
   * Declined by issuer (do not honor).
   *
   * The issuer declined without a reason, often because it does not trust the payment.
   *
   * Message: "Do not honor".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 149
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  DO_NOT_HONOR = "05",
  /**
   * Declined, no reason given.
   *
   * The issuer declined this card with an error that it does not name.
   *
   * Message: "Try again using a different card".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 150
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  USE_ANOTHER_CARD = "06",
  /**
   * Card pickup, special case.
   *
   * The issuer declined and wants the card to be retained, because of misuse of the account.
   *
   * Message: "Pick up card, special condition (fraud account)".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 151
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Do not try this card again, and do not tell the customer
   * why. Offer another payment method.
   */
  PICK_UP_CARD_FRAUD = "07",
  /**
   * Approved in part.
   *
   * The issuer approved only a part of the amount. The rest was not paid.
   *
   * Message: "Partial Approval".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 152
   *
   * Outcome: action_required (transaction). Retry: never. Do not deliver on this code. Read the approved amount, then
   * collect the rest with another card or cancel this payment; do not charge the full amount again.
   */
  PARTIAL_APPROVAL = "10",
  /**
   * Approved on behalf of issuer.
   *
   * The issuer, or Visa in its place, approved the payment.
   *
   * Message: "Approved (V.I.P)".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 153
   *
   * Outcome: success (request). Retry: check_status_first. Read the status of the payment first and deliver only on
   * SUCCEEDED. Do not charge the card again before the result is final.
   */
  APPROVED_VIP = "11",
  /**
   * Transaction not valid.
   *
   * The issuer does not accept this kind of transaction for the card.
   *
   * Message: "Invalid transaction".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 154
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Do not try this card again; offer another card or payment
   * method, in a new payment request.
   */
  INVALID_TRANSACTION = "12",
  /**
   * Invalid amount.
   *
   * The issuer does not accept the amount.
   *
   * Message: "Invalid amount".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 155
   *
   * Outcome: failed (transaction). Retry: after_fix. Check the amount, then make a new payment request with a new
   * reference_id.
   */
  INVALID_AMOUNT = "13",
  /**
   * Invalid card number.
   *
   * The issuer has no card with this number.
   *
   * Message: "Invalid card number".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 156
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Do not send this number again. Ask the customer to check
   * it or to use another card, in a new payment request.
   */
  INVALID_CARD_NUMBER = "14",
  /**
   * No such issuer.
   *
   * No issuer was found for this card number.
   *
   * Message: "Invalid issuer".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 157
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Do not send this number again. Ask the customer to check
   * it or to use another card, in a new payment request.
   */
  INVALID_ISSUER = "15",
  /**
   * Could not be processed.
   *
   * The issuer did not process the payment and asks for another try.
   *
   * Message: "Re-enter transaction".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 158
   *
   * Outcome: failed (transaction). Retry: later. Let the customer try again later or pay in another way, in a new
   * payment request with a new reference_id.
   */
  RE_ENTER_TRANSACTION = "19",
  /**
   * Authentication required.
   *
   * The issuer wants the customer to authenticate with 3-D Secure.
   *
   * Message: "Authentication required".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 204
   *
   * Outcome: failed (transaction). Retry: with_authentication. Make a new payment request with 3-D Secure.
   *
   * Network: VISA.
   */
  AUTHENTICATION_REQUIRED = "1A",
  /**
   * Could not be processed.
   *
   * A temporary problem at the network or issuer.
   *
   * Message: "Temporary system error".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 205
   *
   * Outcome: failed (transaction). Retry: later. Let the customer try again later or pay in another way, in a new
   * payment request with a new reference_id.
   */
  TEMPORARY_SYSTEM_ERROR = "1Z",
  /**
   * Transaction canceled.
   *
   * The payment was canceled while it was processed, which happens at card machines only.
   *
   * Message: "Payment cancellation".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 159
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Do not repeat this payment. If the customer still wants
   * to pay, make a new payment request.
   */
  CANCELED_DURING_PROCESSING = "21",
  /**
   * Record not found.
   *
   * The issuer found no record that the payment refers to. The page expects this code never to come.
   *
   * Message: "Unable to locate record in file".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 160
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another payment method, and ask Xendit for help.
   */
  RECORD_NOT_FOUND = "25",
  /**
   * Issuer not available.
   *
   * A file of the network or issuer could not be read at that time.
   *
   * Message: "File temporarily not available for update or inquiry".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 161
   *
   * Outcome: failed (transaction). Retry: later. Let the customer try again later or pay in another way, and ask Xendit
   * if it stays so.
   */
  FILE_UNAVAILABLE = "28",
  /**
   * Invalid field format.
   *
   * The issuer could not read the details of the payment.
   *
   * Message: "Format error".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 162
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the customer to check the details and try again, in a new
   * payment request. If several cards get this code, check the fields of the request.
   */
  FORMAT_ERROR = "30",
  /**
   * No credit account.
   *
   * The card has no credit account, so it does not suit this kind of payment.
   *
   * Message: "No credit account".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 163
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another card, in a new payment request with a new
   * reference_id.
   */
  NO_CREDIT_ACCOUNT = "39",
  /**
   * Card reported lost.
   *
   * The issuer declined because the card was reported lost.
   *
   * Message: "Stolen card".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 164
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Do not try this card again, and do not tell the customer
   * why. Offer another payment method.
   */
  LOST_OR_STOLEN_CARD = "41",
  /**
   * Error at processor.
   *
   * The processor could not process the payment this time.
   *
   * Message: "Processor error".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 165
   *
   * Outcome: failed (transaction). Retry: later. Let the customer try again in a few minutes or pay in another way, in
   * a new payment request.
   */
  PROCESSOR_ERROR = "42",
  /**
   * Card reported stolen.
   *
   * The issuer declined because the card was reported stolen.
   *
   * Message: "Stolen card".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 166
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Do not try this card again, and do not tell the customer
   * why. Offer another payment method.
   */
  STOLEN_CARD = "43",
  /**
   * Account closed.
   *
   * The account of the card was closed.
   *
   * Message: "Closed account".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 167
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Do not try this card again, and remove it where it is
   * stored. Offer another card or payment method.
   */
  CLOSED_ACCOUNT = "46",
  /**
   * Insufficient funds.
   *
   * The card does not have enough balance or credit.
   *
   * Message: "Insufficient funds".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 168
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  INSUFFICIENT_FUNDS = "51",
  /**
   * No checking account.
   *
   * The card has no checking account.
   *
   * Message: "No checking account".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 169
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  NO_CHECKING_ACCOUNT = "52",
  /**
   * No savings account.
   *
   * The card has no savings account.
   *
   * Message: "No savings account".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 170
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  NO_SAVINGS_ACCOUNT = "53",
  /**
   * Card expired.
   *
   * The card has expired, or its date is wrong or missing.
   *
   * Message: "Expired card".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 171
   *
   * Outcome: failed (transaction). Retry: after_fix. Let the customer correct it, then make a new payment request with
   * a new reference_id.
   */
  EXPIRED_CARD = "54",
  /**
   * Incorrect PIN.
   *
   * The PIN that was entered is not right.
   *
   * Message: "Invalid PIN".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 172
   *
   * Outcome: failed (transaction). Retry: after_fix. Let the customer correct it, then make a new payment request with
   * a new reference_id.
   */
  INVALID_PIN = "55",
  /**
   * Not permitted for this card.
   *
   * The card is not allowed for this kind of payment, for example a prepaid card for a recurring one.
   *
   * Message: "Transaction not permitted to cardholder".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 173
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Do not try this card again; offer another card or payment
   * method, in a new payment request.
   */
  NOT_PERMITTED_TO_CARDHOLDER = "57",
  /**
   * Transaction not permitted.
   *
   * The issuer does not allow this payment at this merchant or in this way.
   *
   * Message: "Transaction not permitted".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 174
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  NOT_PERMITTED = "58",
  /**
   * Suspected fraud.
   *
   * The issuer suspects fraud.
   *
   * Message: "Suspected fraud".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 175
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Do not tell the customer why. Offer another payment
   * method, and review the order.
   */
  SUSPECTED_FRAUD = "59",
  /**
   * Blocked by issuer.
   *
   * The issuer does not support or blocks this kind of payment.
   *
   * Message: "Transaction not supported/blocked by issuer".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 207
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request. This card may work once the customer has settled it with the bank.
   *
   * Network: VISA.
   */
  BLOCKED_BY_ISSUER = "5C",
  /**
   * Amount limit exceeded.
   *
   * The amount is above what the card may spend.
   *
   * Message: "Limit exceeded".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 176
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  AMOUNT_LIMIT_EXCEEDED = "61",
  /**
   * Card restricted.
   *
   * The issuer restricts the card, for example to a country.
   *
   * Message: "Restricted card".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 177
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request. This card may work once the customer has settled it with the bank.
   */
  RESTRICTED_CARD = "62",
  /**
   * Security violation.
   *
   * The issuer declined because a rule of security was broken.
   *
   * Message: "Security violation".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 178
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Do not tell the customer why. Offer another payment
   * method, and review the order.
   */
  SECURITY_VIOLATION = "63",
  /**
   * Card declined.
   *
   * The card was declined; the code does not tell why.
   *
   * Message: "Card declined".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 179
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  CARD_DECLINED = "64",
  /**
   * Frequency limit exceeded.
   *
   * The card was used as often as it may be in this period.
   *
   * Message: "Limit exceeded".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 180
   *
   * Outcome: failed (transaction). Retry: later. Let the customer try again later, not before the time that
   * merchant_advice_code names, or pay in another way.
   */
  COUNT_LIMIT_EXCEEDED = "65",
  /**
   * Issuer must be contacted.
   *
   * The issuer wants the customer to contact it.
   *
   * Message: "Contact card issuer".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 181
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request. This card may work once the customer has settled it with the bank.
   */
  CONTACT_ISSUER = "70",
  /**
   * PIN not changed.
   *
   * A change of the PIN failed, which does not happen in online payments.
   *
   * Message: "PIN not changed".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 182
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, and ask Xendit why
   * this code came.
   */
  PIN_NOT_CHANGED = "71",
  /**
   * Account or card not active.
   *
   * The account of the card is not active yet.
   *
   * Message: "Account not yet active".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 183
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request. This card may work once the customer has settled it with the bank.
   *
   * Network: MASTERCARD.
   */
  ACCOUNT_NOT_YET_ACTIVE = "72",
  /**
   * PIN could not be checked.
   *
   * The PIN was not accepted or could not be checked.
   *
   * Message: "Invalid PIN".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 184
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  INVALID_PIN_OTHER = "74",
  /**
   * PIN attempts exceeded.
   *
   * The PIN was wrong too often.
   *
   * Message: "Allowable number of PIN tries exceeded".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 185
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  PIN_TRIES_EXCEEDED = "75",
  /**
   * Account or card not active.
   *
   * The card is new and was not unblocked or activated.
   *
   * Message: "Invalid / nonexistent account specified (general)".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 186
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request. This card may work once the customer has settled it with the bank.
   */
  NEW_CARD_NOT_UNBLOCKED = "78",
  /**
   * Card replaced or renewed.
   *
   * The card is not the current one of the customer any more.
   *
   * Message: "Life cycle".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 187
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Ask the customer for the details of the new card, in a
   * new payment request, and remove the old one where it is stored.
   *
   * Network: MASTERCARD.
   */
  LIFE_CYCLE = "79",
  /**
   * Issuer not available.
   *
   * The credit issuer could not be reached.
   *
   * Message: "Credit issuer unavailable".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 188
   *
   * Outcome: failed (transaction). Retry: later. Let the customer try again later or pay in another way, in a new
   * payment request with a new reference_id.
   */
  CREDIT_ISSUER_UNAVAILABLE = "80",
  /**
   * Suspected fraud.
   *
   * The processor suspects fraud.
   *
   * Message: "Suspected fraud".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 189
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Do not tell the customer why. Offer another payment
   * method, and review the order.
   */
  SUSPECTED_FRAUD_PROCESSOR = "81",
  /**
   * Incorrect CVV.
   *
   * The security code does not match. The customer is not to be told.
   *
   * Message: "Invalid CVN".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 190
   *
   * Outcome: failed (transaction). Retry: after_fix. Do not tell the customer that the security code failed. Let the
   * customer enter the card again, in a new payment request.
   */
  INVALID_CVN = "82",
  /**
   * Suspected fraud.
   *
   * The issuer suspects fraud on this account.
   *
   * Message: "Suspected fraud".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 191
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Do not tell the customer why. Offer another payment
   * method, and review the order.
   */
  SUSPECTED_FRAUD_ISSUER = "83",
  /**
   * Invalid life cycle.
   *
   * The authorization does not fit to an earlier one that it follows.
   *
   * Message: "Invalid authorization life cycle".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 192
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  INVALID_LIFE_CYCLE = "84",
  /**
   * Approved.
   *
   * The issuer has no reason to decline, as after a check of the card.
   *
   * Message: "Approved".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 193
   *
   * Outcome: success (request). Retry: check_status_first. Read the status of the payment first and deliver only on
   * SUCCEEDED. Do not charge the card again before the result is final.
   */
  APPROVED_NO_REASON = "85",
  /**
   * Invalid PIN.
   *
   * The PIN could not be checked, or is not right.
   *
   * Message: "Invalid PIN".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 194
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  PIN_NOT_VERIFIABLE = "86",
  /**
   * No cash back allowed.
   *
   * The issuer allows the purchase only, without cash back.
   *
   * Message: "Purchase amount only, no cash back allowed".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 195
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  PURCHASE_ONLY = "87",
  /**
   * Cryptographic check failed.
   *
   * A cryptographic check at the issuer or network failed.
   *
   * Message: "Cryptographic failure".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 196
   *
   * Outcome: failed (transaction). Retry: later. Let the customer try again later or pay in another way, in a new
   * payment request with a new reference_id.
   */
  CRYPTOGRAPHIC_FAILURE = "88",
  /**
   * Transaction not permitted.
   *
   * The card may not give information about its funds.
   *
   * Message: "Ineligible to receive financial position information (GIV)".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 197
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  NO_FINANCIAL_POSITION = "89",
  /**
   * Cut-off in progress.
   *
   * The issuer is closing its day and processed nothing.
   *
   * Message: "Cutoff is in progress".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 198
   *
   * Outcome: failed (transaction). Retry: later. Let the customer try again later or pay in another way, in a new
   * payment request with a new reference_id.
   */
  CUTOFF_IN_PROGRESS = "90",
  /**
   * Issuer not available.
   *
   * The issuer or its system could not answer.
   *
   * Message: "Temporary system error".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 199
   *
   * Outcome: failed (transaction). Retry: later. Let the customer try again later or pay in another way, in a new
   * payment request with a new reference_id.
   */
  ISSUER_UNAVAILABLE = "91",
  /**
   * No route to the destination.
   *
   * The issuer could not be found or reached by the network.
   *
   * Message: "Temporary system error".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 200
   *
   * Outcome: failed (transaction). Retry: later. Let the customer try again later or pay in another way, in a new
   * payment request with a new reference_id.
   */
  NO_ROUTE = "92",
  /**
   * Blocked for compliance reasons.
   *
   * The payment may not be completed for legal reasons.
   *
   * Message: "Transaction cannot be completed - violation of law".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 201
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Do not repeat this payment, and do not tell the customer
   * why. Offer another payment method.
   */
  VIOLATION_OF_LAW = "93",
  /**
   * Duplicate transaction.
   *
   * The issuer takes it for a repetition, so an earlier payment may have been made.
   *
   * Message: "Duplicated transaction".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 202
   *
   * Outcome: failed (transaction). Retry: check_status_first. Look for an earlier payment of this order and check its
   * status. Charge the customer no second time before a person has looked at it.
   */
  DUPLICATE_TRANSACTION = "94",
  /**
   * System error at issuer.
   *
   * A system at the issuer or network failed. Whether the payment was decided before is not said.
   *
   * Message: "System error".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 203
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of the payment first. Only if Xendit
   * answers FAILED again, let the customer pay anew in a new payment request.
   */
  SYSTEM_ERROR = "96",
  /**
   * Stopped by the account holder.
   *
   * The customer blocked this card.
   *
   * Message: "Blocked by cardholder/contact cardholder".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 206
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   *
   * Network: VISA.
   */
  BLOCKED_BY_CARDHOLDER = "9G",
  /**
   * Surcharge not permitted.
   *
   * A surcharge is not allowed for this card.
   *
   * Message: "Surcharge amount not permitted on Visa cards or EBT food stamps (U.S. acquirers only)".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 208
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, or charge without
   * the surcharge.
   */
  SURCHARGE_NOT_PERMITTED = "B1",
  /**
   * Surcharge not supported.
   *
   * The issuer of this debit card does not support a surcharge.
   *
   * Message: "Surcharge amount not supported by debit network issuer".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 209
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, or charge without
   * the surcharge.
   */
  SURCHARGE_NOT_SUPPORTED = "B2",
  /**
   * Issuer not available.
   *
   * The issuer asked the network to decide in its place, and the payment was not approved.
   *
   * Message: "Force STIP".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 210
   *
   * Outcome: failed (transaction). Retry: later. Let the customer try again later or pay in another way, in a new
   * payment request with a new reference_id.
   */
  FORCE_STIP = "N0",
  /**
   * Issuer not available.
   *
   * The issuer is not available for this kind of payment.
   *
   * Message: "Issuer not available".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 211
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  SERVICE_NOT_AVAILABLE = "N3",
  /**
   * Amount limit exceeded.
   *
   * The amount is above a limit of the issuer.
   *
   * Message: "Limit exceeded".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 212
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  LIMIT_EXCEEDED = "N4",
  /**
   * May not be resubmitted.
   *
   * The payment may not be sent again as it is.
   *
   * Message: "Ineligible for resubmission".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 213
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  INELIGIBLE_FOR_RESUBMISSION = "N5",
  /**
   * Incorrect CVV.
   *
   * The security code does not match. The customer is not to be told.
   *
   * Message: "Invalid CVN".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 214
   *
   * Outcome: failed (transaction). Retry: after_fix. Do not tell the customer that the security code failed. Let the
   * customer enter the card again, in a new payment request.
   */
  INVALID_CVN_VISA = "N7",
  /**
   * Above authorized amount.
   *
   * The amount is above the one that was authorized before.
   *
   * Message: "Preauthorized amount exceeded".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 215
   *
   * Outcome: failed (transaction). Retry: after_fix. Charge at most what was authorized, or let the customer pay the
   * rest in a new payment request.
   */
  ABOVE_PREAUTHORIZED_AMOUNT = "N8",
  /**
   * PIN denied.
   *
   * The issuer denied a PIN, such as a new one that is too simple.
   *
   * Message: "Denied PIN".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 216
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  DENIED_PIN = "P6",
  /**
   * Authentication failed.
   *
   * The card or the customer was not authenticated.
   *
   * Message: "Authentication failed".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 217
   *
   * Outcome: failed (transaction). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  AUTHENTICATION_FAILED = "Q1",
  /**
   * Stopped by the account holder.
   *
   * The customer told the bank to stop this payment.
   *
   * Message: "Stop payment order".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 218
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Do not try this card again for this order or
   * subscription. Ask the customer for another card or payment method.
   */
  STOP_PAYMENT_ORDER = "R0",
  /**
   * Authorization revoked.
   *
   * The customer took back the authorization for this merchant.
   *
   * Message: "Revocation of authorization order".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 219
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Do not try this card again for this order or
   * subscription. Ask the customer for another card or payment method.
   */
  REVOCATION_OF_AUTHORIZATION = "R1",
  /**
   * Transaction not permitted.
   *
   * The payment does not qualify for a PIN of Visa.
   *
   * Message: "Transaction does not qualify for Visa PIN".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 220
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  NOT_QUALIFIED_FOR_PIN = "R2",
  /**
   * All authorizations revoked.
   *
   * The customer took back all authorizations for this card.
   *
   * Message: "Revocation of authorization order".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 221
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Do not try this card again for this order or
   * subscription. Ask the customer for another card or payment method.
   */
  REVOCATION_OF_ALL_AUTHORIZATIONS = "R3",
  /**
   * Issuer not available.
   *
   * The issuer could not be reached for an online decision, and the payment was declined.
   *
   * Message: "Not available for online transaction".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 222
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  NOT_AVAILABLE_ONLINE = "Z3",
}

/** Properties of every entry of Card network response code; `code` is always the code as received. */
export interface XenditCardMember<
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
export interface XenditCardEntries {
  /** Approved by issuer. */
  readonly APPROVED: XenditCardMember<"APPROVED", "00", null>;
  /** Issuer must be contacted. */
  readonly REFER_TO_ISSUER: XenditCardMember<"REFER_TO_ISSUER", "01", null>;
  /** Issuer must be contacted, special case. */
  readonly REFER_TO_ISSUER_SPECIAL: XenditCardMember<"REFER_TO_ISSUER_SPECIAL", "02", null>;
  /** Invalid or inactive merchant. */
  readonly INVALID_MERCHANT: XenditCardMember<"INVALID_MERCHANT", "03", null>;
  /** Card to be retained. */
  readonly CAPTURE_CARD: XenditCardMember<"CAPTURE_CARD", "04", null>;
  /** Declined by issuer (do not honor). */
  readonly DO_NOT_HONOR: XenditCardMember<"DO_NOT_HONOR", "05", null>;
  /** Declined, no reason given. */
  readonly USE_ANOTHER_CARD: XenditCardMember<"USE_ANOTHER_CARD", "06", null>;
  /** Card pickup, special case. */
  readonly PICK_UP_CARD_FRAUD: XenditCardMember<"PICK_UP_CARD_FRAUD", "07", null>;
  /** Approved in part. */
  readonly PARTIAL_APPROVAL: XenditCardMember<"PARTIAL_APPROVAL", "10", null>;
  /** Approved on behalf of issuer. */
  readonly APPROVED_VIP: XenditCardMember<"APPROVED_VIP", "11", null>;
  /** Transaction not valid. */
  readonly INVALID_TRANSACTION: XenditCardMember<"INVALID_TRANSACTION", "12", null>;
  /** Invalid amount. */
  readonly INVALID_AMOUNT: XenditCardMember<"INVALID_AMOUNT", "13", null>;
  /** Invalid card number. */
  readonly INVALID_CARD_NUMBER: XenditCardMember<"INVALID_CARD_NUMBER", "14", null>;
  /** No such issuer. */
  readonly INVALID_ISSUER: XenditCardMember<"INVALID_ISSUER", "15", null>;
  /** Could not be processed. */
  readonly RE_ENTER_TRANSACTION: XenditCardMember<"RE_ENTER_TRANSACTION", "19", null>;
  /** Authentication required. */
  readonly AUTHENTICATION_REQUIRED: XenditCardMember<"AUTHENTICATION_REQUIRED", "1A", "VISA">;
  /** Could not be processed. */
  readonly TEMPORARY_SYSTEM_ERROR: XenditCardMember<"TEMPORARY_SYSTEM_ERROR", "1Z", null>;
  /** Transaction canceled. */
  readonly CANCELED_DURING_PROCESSING: XenditCardMember<"CANCELED_DURING_PROCESSING", "21", null>;
  /** Record not found. */
  readonly RECORD_NOT_FOUND: XenditCardMember<"RECORD_NOT_FOUND", "25", null>;
  /** Issuer not available. */
  readonly FILE_UNAVAILABLE: XenditCardMember<"FILE_UNAVAILABLE", "28", null>;
  /** Invalid field format. */
  readonly FORMAT_ERROR: XenditCardMember<"FORMAT_ERROR", "30", null>;
  /** No credit account. */
  readonly NO_CREDIT_ACCOUNT: XenditCardMember<"NO_CREDIT_ACCOUNT", "39", null>;
  /** Card reported lost. */
  readonly LOST_OR_STOLEN_CARD: XenditCardMember<"LOST_OR_STOLEN_CARD", "41", null>;
  /** Error at processor. */
  readonly PROCESSOR_ERROR: XenditCardMember<"PROCESSOR_ERROR", "42", null>;
  /** Card reported stolen. */
  readonly STOLEN_CARD: XenditCardMember<"STOLEN_CARD", "43", null>;
  /** Account closed. */
  readonly CLOSED_ACCOUNT: XenditCardMember<"CLOSED_ACCOUNT", "46", null>;
  /** Insufficient funds. */
  readonly INSUFFICIENT_FUNDS: XenditCardMember<"INSUFFICIENT_FUNDS", "51", null>;
  /** No checking account. */
  readonly NO_CHECKING_ACCOUNT: XenditCardMember<"NO_CHECKING_ACCOUNT", "52", null>;
  /** No savings account. */
  readonly NO_SAVINGS_ACCOUNT: XenditCardMember<"NO_SAVINGS_ACCOUNT", "53", null>;
  /** Card expired. */
  readonly EXPIRED_CARD: XenditCardMember<"EXPIRED_CARD", "54", null>;
  /** Incorrect PIN. */
  readonly INVALID_PIN: XenditCardMember<"INVALID_PIN", "55", null>;
  /** Not permitted for this card. */
  readonly NOT_PERMITTED_TO_CARDHOLDER: XenditCardMember<"NOT_PERMITTED_TO_CARDHOLDER", "57", null>;
  /** Transaction not permitted. */
  readonly NOT_PERMITTED: XenditCardMember<"NOT_PERMITTED", "58", null>;
  /** Suspected fraud. */
  readonly SUSPECTED_FRAUD: XenditCardMember<"SUSPECTED_FRAUD", "59", null>;
  /** Blocked by issuer. */
  readonly BLOCKED_BY_ISSUER: XenditCardMember<"BLOCKED_BY_ISSUER", "5C", "VISA">;
  /** Amount limit exceeded. */
  readonly AMOUNT_LIMIT_EXCEEDED: XenditCardMember<"AMOUNT_LIMIT_EXCEEDED", "61", null>;
  /** Card restricted. */
  readonly RESTRICTED_CARD: XenditCardMember<"RESTRICTED_CARD", "62", null>;
  /** Security violation. */
  readonly SECURITY_VIOLATION: XenditCardMember<"SECURITY_VIOLATION", "63", null>;
  /** Card declined. */
  readonly CARD_DECLINED: XenditCardMember<"CARD_DECLINED", "64", null>;
  /** Frequency limit exceeded. */
  readonly COUNT_LIMIT_EXCEEDED: XenditCardMember<"COUNT_LIMIT_EXCEEDED", "65", null>;
  /** Issuer must be contacted. */
  readonly CONTACT_ISSUER: XenditCardMember<"CONTACT_ISSUER", "70", null>;
  /** PIN not changed. */
  readonly PIN_NOT_CHANGED: XenditCardMember<"PIN_NOT_CHANGED", "71", null>;
  /** Account or card not active. */
  readonly ACCOUNT_NOT_YET_ACTIVE: XenditCardMember<"ACCOUNT_NOT_YET_ACTIVE", "72", "MASTERCARD">;
  /** PIN could not be checked. */
  readonly INVALID_PIN_OTHER: XenditCardMember<"INVALID_PIN_OTHER", "74", null>;
  /** PIN attempts exceeded. */
  readonly PIN_TRIES_EXCEEDED: XenditCardMember<"PIN_TRIES_EXCEEDED", "75", null>;
  /** Account or card not active. */
  readonly NEW_CARD_NOT_UNBLOCKED: XenditCardMember<"NEW_CARD_NOT_UNBLOCKED", "78", null>;
  /** Card replaced or renewed. */
  readonly LIFE_CYCLE: XenditCardMember<"LIFE_CYCLE", "79", "MASTERCARD">;
  /** Issuer not available. */
  readonly CREDIT_ISSUER_UNAVAILABLE: XenditCardMember<"CREDIT_ISSUER_UNAVAILABLE", "80", null>;
  /** Suspected fraud. */
  readonly SUSPECTED_FRAUD_PROCESSOR: XenditCardMember<"SUSPECTED_FRAUD_PROCESSOR", "81", null>;
  /** Incorrect CVV. */
  readonly INVALID_CVN: XenditCardMember<"INVALID_CVN", "82", null>;
  /** Suspected fraud. */
  readonly SUSPECTED_FRAUD_ISSUER: XenditCardMember<"SUSPECTED_FRAUD_ISSUER", "83", null>;
  /** Invalid life cycle. */
  readonly INVALID_LIFE_CYCLE: XenditCardMember<"INVALID_LIFE_CYCLE", "84", null>;
  /** Approved. */
  readonly APPROVED_NO_REASON: XenditCardMember<"APPROVED_NO_REASON", "85", null>;
  /** Invalid PIN. */
  readonly PIN_NOT_VERIFIABLE: XenditCardMember<"PIN_NOT_VERIFIABLE", "86", null>;
  /** No cash back allowed. */
  readonly PURCHASE_ONLY: XenditCardMember<"PURCHASE_ONLY", "87", null>;
  /** Cryptographic check failed. */
  readonly CRYPTOGRAPHIC_FAILURE: XenditCardMember<"CRYPTOGRAPHIC_FAILURE", "88", null>;
  /** Transaction not permitted. */
  readonly NO_FINANCIAL_POSITION: XenditCardMember<"NO_FINANCIAL_POSITION", "89", null>;
  /** Cut-off in progress. */
  readonly CUTOFF_IN_PROGRESS: XenditCardMember<"CUTOFF_IN_PROGRESS", "90", null>;
  /** Issuer not available. */
  readonly ISSUER_UNAVAILABLE: XenditCardMember<"ISSUER_UNAVAILABLE", "91", null>;
  /** No route to the destination. */
  readonly NO_ROUTE: XenditCardMember<"NO_ROUTE", "92", null>;
  /** Blocked for compliance reasons. */
  readonly VIOLATION_OF_LAW: XenditCardMember<"VIOLATION_OF_LAW", "93", null>;
  /** Duplicate transaction. */
  readonly DUPLICATE_TRANSACTION: XenditCardMember<"DUPLICATE_TRANSACTION", "94", null>;
  /** System error at issuer. */
  readonly SYSTEM_ERROR: XenditCardMember<"SYSTEM_ERROR", "96", null>;
  /** Stopped by the account holder. */
  readonly BLOCKED_BY_CARDHOLDER: XenditCardMember<"BLOCKED_BY_CARDHOLDER", "9G", "VISA">;
  /** Surcharge not permitted. */
  readonly SURCHARGE_NOT_PERMITTED: XenditCardMember<"SURCHARGE_NOT_PERMITTED", "B1", null>;
  /** Surcharge not supported. */
  readonly SURCHARGE_NOT_SUPPORTED: XenditCardMember<"SURCHARGE_NOT_SUPPORTED", "B2", null>;
  /** Issuer not available. */
  readonly FORCE_STIP: XenditCardMember<"FORCE_STIP", "N0", null>;
  /** Issuer not available. */
  readonly SERVICE_NOT_AVAILABLE: XenditCardMember<"SERVICE_NOT_AVAILABLE", "N3", null>;
  /** Amount limit exceeded. */
  readonly LIMIT_EXCEEDED: XenditCardMember<"LIMIT_EXCEEDED", "N4", null>;
  /** May not be resubmitted. */
  readonly INELIGIBLE_FOR_RESUBMISSION: XenditCardMember<"INELIGIBLE_FOR_RESUBMISSION", "N5", null>;
  /** Incorrect CVV. */
  readonly INVALID_CVN_VISA: XenditCardMember<"INVALID_CVN_VISA", "N7", null>;
  /** Above authorized amount. */
  readonly ABOVE_PREAUTHORIZED_AMOUNT: XenditCardMember<"ABOVE_PREAUTHORIZED_AMOUNT", "N8", null>;
  /** PIN denied. */
  readonly DENIED_PIN: XenditCardMember<"DENIED_PIN", "P6", null>;
  /** Authentication failed. */
  readonly AUTHENTICATION_FAILED: XenditCardMember<"AUTHENTICATION_FAILED", "Q1", null>;
  /** Stopped by the account holder. */
  readonly STOP_PAYMENT_ORDER: XenditCardMember<"STOP_PAYMENT_ORDER", "R0", null>;
  /** Authorization revoked. */
  readonly REVOCATION_OF_AUTHORIZATION: XenditCardMember<"REVOCATION_OF_AUTHORIZATION", "R1", null>;
  /** Transaction not permitted. */
  readonly NOT_QUALIFIED_FOR_PIN: XenditCardMember<"NOT_QUALIFIED_FOR_PIN", "R2", null>;
  /** All authorizations revoked. */
  readonly REVOCATION_OF_ALL_AUTHORIZATIONS: XenditCardMember<"REVOCATION_OF_ALL_AUTHORIZATIONS", "R3", null>;
  /** Issuer not available. */
  readonly NOT_AVAILABLE_ONLINE: XenditCardMember<"NOT_AVAILABLE_ONLINE", "Z3", null>;
}

/** Name of an entry of Card network response code: its identity, even if several names share a code. */
export type XenditCardName = keyof XenditCardEntries;

/** Any entry of Card network response code. New codes add members to this union in minor releases. */
export type XenditCardEntry = XenditCardEntries[XenditCardName];
