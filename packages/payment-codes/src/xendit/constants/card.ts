// Generated from the catalog; do not edit.
// Card network response code of Xendit as single constants.

/**
 * Approved by issuer.
 *
 * The issuer approved. Whether the amount was captured or is on hold is in the status of the payment.
 *
 * Source: https://docs.xendit.co/docs/retrieving-authorization-and-decline-details (and 1 more)
 */
export const APPROVED = "00";
/**
 * Issuer must be contacted.
 *
 * The issuer did not approve and wants the customer to contact it.
 *
 * Message: "Refer to card issuer".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 145
 */
export const REFER_TO_ISSUER = "01";
/**
 * Issuer must be contacted, special case.
 *
 * The issuer did not approve under conditions that it does not name.
 *
 * Message: "Refer to card issuer".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 146
 */
export const REFER_TO_ISSUER_SPECIAL = "02";
/**
 * Invalid or inactive merchant.
 *
 * The issuer or the network does not accept the merchant of this payment.
 *
 * Message: "Invalid merchant".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 147
 */
export const INVALID_MERCHANT = "03";
/**
 * Card to be retained.
 *
 * The issuer declined and wants the card to be retained.
 *
 * Message: "Capture card".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 148
 */
export const CAPTURE_CARD = "04";
/**
 * Declined by issuer (do not honor).
 *
 * The issuer declined without a reason, often because it does not trust the payment.
 *
 * Message: "Do not honor".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 149
 */
export const DO_NOT_HONOR = "05";
/**
 * Declined, no reason given.
 *
 * The issuer declined this card with an error that it does not name.
 *
 * Message: "Try again using a different card".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 150
 */
export const USE_ANOTHER_CARD = "06";
/**
 * Card pickup, special case.
 *
 * The issuer declined and wants the card to be retained, because of misuse of the account.
 *
 * Message: "Pick up card, special condition (fraud account)".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 151
 */
export const PICK_UP_CARD_FRAUD = "07";
/**
 * Approved in part.
 *
 * The issuer approved only a part of the amount. The rest was not paid.
 *
 * Message: "Partial Approval".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 152
 */
export const PARTIAL_APPROVAL = "10";
/**
 * Approved on behalf of issuer.
 *
 * The issuer, or Visa in its place, approved the payment.
 *
 * Message: "Approved (V.I.P)".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 153
 */
export const APPROVED_VIP = "11";
/**
 * Transaction not valid.
 *
 * The issuer does not accept this kind of transaction for the card.
 *
 * Message: "Invalid transaction".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 154
 */
export const INVALID_TRANSACTION = "12";
/**
 * Invalid amount.
 *
 * The issuer does not accept the amount.
 *
 * Message: "Invalid amount".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 155
 */
export const INVALID_AMOUNT = "13";
/**
 * Invalid card number.
 *
 * The issuer has no card with this number.
 *
 * Message: "Invalid card number".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 156
 */
export const INVALID_CARD_NUMBER = "14";
/**
 * No such issuer.
 *
 * No issuer was found for this card number.
 *
 * Message: "Invalid issuer".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 157
 */
export const INVALID_ISSUER = "15";
/**
 * Could not be processed.
 *
 * The issuer did not process the payment and asks for another try.
 *
 * Message: "Re-enter transaction".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 158
 */
export const RE_ENTER_TRANSACTION = "19";
/**
 * Authentication required.
 *
 * The issuer wants the customer to authenticate with 3-D Secure.
 *
 * Message: "Authentication required".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 204
 */
export const AUTHENTICATION_REQUIRED = "1A";
/**
 * Could not be processed.
 *
 * A temporary problem at the network or issuer.
 *
 * Message: "Temporary system error".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 205
 */
export const TEMPORARY_SYSTEM_ERROR = "1Z";
/**
 * Transaction canceled.
 *
 * The payment was canceled while it was processed, which happens at card machines only.
 *
 * Message: "Payment cancellation".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 159
 */
export const CANCELED_DURING_PROCESSING = "21";
/**
 * Record not found.
 *
 * The issuer found no record that the payment refers to. The page expects this code never to come.
 *
 * Message: "Unable to locate record in file".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 160
 */
export const RECORD_NOT_FOUND = "25";
/**
 * Issuer not available.
 *
 * A file of the network or issuer could not be read at that time.
 *
 * Message: "File temporarily not available for update or inquiry".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 161
 */
export const FILE_UNAVAILABLE = "28";
/**
 * Invalid field format.
 *
 * The issuer could not read the details of the payment.
 *
 * Message: "Format error".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 162
 */
export const FORMAT_ERROR = "30";
/**
 * No credit account.
 *
 * The card has no credit account, so it does not suit this kind of payment.
 *
 * Message: "No credit account".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 163
 */
export const NO_CREDIT_ACCOUNT = "39";
/**
 * Card reported lost.
 *
 * The issuer declined because the card was reported lost.
 *
 * Message: "Stolen card".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 164
 */
export const LOST_OR_STOLEN_CARD = "41";
/**
 * Error at processor.
 *
 * The processor could not process the payment this time.
 *
 * Message: "Processor error".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 165
 */
export const PROCESSOR_ERROR = "42";
/**
 * Card reported stolen.
 *
 * The issuer declined because the card was reported stolen.
 *
 * Message: "Stolen card".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 166
 */
export const STOLEN_CARD = "43";
/**
 * Account closed.
 *
 * The account of the card was closed.
 *
 * Message: "Closed account".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 167
 */
export const CLOSED_ACCOUNT = "46";
/**
 * Insufficient funds.
 *
 * The card does not have enough balance or credit.
 *
 * Message: "Insufficient funds".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 168
 */
export const INSUFFICIENT_FUNDS = "51";
/**
 * No checking account.
 *
 * The card has no checking account.
 *
 * Message: "No checking account".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 169
 */
export const NO_CHECKING_ACCOUNT = "52";
/**
 * No savings account.
 *
 * The card has no savings account.
 *
 * Message: "No savings account".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 170
 */
export const NO_SAVINGS_ACCOUNT = "53";
/**
 * Card expired.
 *
 * The card has expired, or its date is wrong or missing.
 *
 * Message: "Expired card".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 171
 */
export const EXPIRED_CARD = "54";
/**
 * Incorrect PIN.
 *
 * The PIN that was entered is not right.
 *
 * Message: "Invalid PIN".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 172
 */
export const INVALID_PIN = "55";
/**
 * Not permitted for this card.
 *
 * The card is not allowed for this kind of payment, for example a prepaid card for a recurring one.
 *
 * Message: "Transaction not permitted to cardholder".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 173
 */
export const NOT_PERMITTED_TO_CARDHOLDER = "57";
/**
 * Transaction not permitted.
 *
 * The issuer does not allow this payment at this merchant or in this way.
 *
 * Message: "Transaction not permitted".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 174
 */
export const NOT_PERMITTED = "58";
/**
 * Suspected fraud.
 *
 * The issuer suspects fraud.
 *
 * Message: "Suspected fraud".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 175
 */
export const SUSPECTED_FRAUD = "59";
/**
 * Blocked by issuer.
 *
 * The issuer does not support or blocks this kind of payment.
 *
 * Message: "Transaction not supported/blocked by issuer".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 207
 */
export const BLOCKED_BY_ISSUER = "5C";
/**
 * Amount limit exceeded.
 *
 * The amount is above what the card may spend.
 *
 * Message: "Limit exceeded".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 176
 */
export const AMOUNT_LIMIT_EXCEEDED = "61";
/**
 * Card restricted.
 *
 * The issuer restricts the card, for example to a country.
 *
 * Message: "Restricted card".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 177
 */
export const RESTRICTED_CARD = "62";
/**
 * Security violation.
 *
 * The issuer declined because a rule of security was broken.
 *
 * Message: "Security violation".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 178
 */
export const SECURITY_VIOLATION = "63";
/**
 * Card declined.
 *
 * The card was declined; the code does not tell why.
 *
 * Message: "Card declined".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 179
 */
export const CARD_DECLINED = "64";
/**
 * Frequency limit exceeded.
 *
 * The card was used as often as it may be in this period.
 *
 * Message: "Limit exceeded".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 180
 */
export const COUNT_LIMIT_EXCEEDED = "65";
/**
 * Issuer must be contacted.
 *
 * The issuer wants the customer to contact it.
 *
 * Message: "Contact card issuer".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 181
 */
export const CONTACT_ISSUER = "70";
/**
 * PIN not changed.
 *
 * A change of the PIN failed, which does not happen in online payments.
 *
 * Message: "PIN not changed".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 182
 */
export const PIN_NOT_CHANGED = "71";
/**
 * Account or card not active.
 *
 * The account of the card is not active yet.
 *
 * Message: "Account not yet active".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 183
 */
export const ACCOUNT_NOT_YET_ACTIVE = "72";
/**
 * PIN could not be checked.
 *
 * The PIN was not accepted or could not be checked.
 *
 * Message: "Invalid PIN".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 184
 */
export const INVALID_PIN_OTHER = "74";
/**
 * PIN attempts exceeded.
 *
 * The PIN was wrong too often.
 *
 * Message: "Allowable number of PIN tries exceeded".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 185
 */
export const PIN_TRIES_EXCEEDED = "75";
/**
 * Account or card not active.
 *
 * The card is new and was not unblocked or activated.
 *
 * Message: "Invalid / nonexistent account specified (general)".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 186
 */
export const NEW_CARD_NOT_UNBLOCKED = "78";
/**
 * Card replaced or renewed.
 *
 * The card is not the current one of the customer any more.
 *
 * Message: "Life cycle".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 187
 */
export const LIFE_CYCLE = "79";
/**
 * Issuer not available.
 *
 * The credit issuer could not be reached.
 *
 * Message: "Credit issuer unavailable".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 188
 */
export const CREDIT_ISSUER_UNAVAILABLE = "80";
/**
 * Suspected fraud.
 *
 * The processor suspects fraud.
 *
 * Message: "Suspected fraud".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 189
 */
export const SUSPECTED_FRAUD_PROCESSOR = "81";
/**
 * Incorrect CVV.
 *
 * The security code does not match. The customer is not to be told.
 *
 * Message: "Invalid CVN".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 190
 */
export const INVALID_CVN = "82";
/**
 * Suspected fraud.
 *
 * The issuer suspects fraud on this account.
 *
 * Message: "Suspected fraud".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 191
 */
export const SUSPECTED_FRAUD_ISSUER = "83";
/**
 * Invalid life cycle.
 *
 * The authorization does not fit to an earlier one that it follows.
 *
 * Message: "Invalid authorization life cycle".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 192
 */
export const INVALID_LIFE_CYCLE = "84";
/**
 * Approved.
 *
 * The issuer has no reason to decline, as after a check of the card.
 *
 * Message: "Approved".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 193
 */
export const APPROVED_NO_REASON = "85";
/**
 * Invalid PIN.
 *
 * The PIN could not be checked, or is not right.
 *
 * Message: "Invalid PIN".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 194
 */
export const PIN_NOT_VERIFIABLE = "86";
/**
 * No cash back allowed.
 *
 * The issuer allows the purchase only, without cash back.
 *
 * Message: "Purchase amount only, no cash back allowed".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 195
 */
export const PURCHASE_ONLY = "87";
/**
 * Cryptographic check failed.
 *
 * A cryptographic check at the issuer or network failed.
 *
 * Message: "Cryptographic failure".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 196
 */
export const CRYPTOGRAPHIC_FAILURE = "88";
/**
 * Transaction not permitted.
 *
 * The card may not give information about its funds.
 *
 * Message: "Ineligible to receive financial position information (GIV)".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 197
 */
export const NO_FINANCIAL_POSITION = "89";
/**
 * Cut-off in progress.
 *
 * The issuer is closing its day and processed nothing.
 *
 * Message: "Cutoff is in progress".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 198
 */
export const CUTOFF_IN_PROGRESS = "90";
/**
 * Issuer not available.
 *
 * The issuer or its system could not answer.
 *
 * Message: "Temporary system error".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 199
 */
export const ISSUER_UNAVAILABLE = "91";
/**
 * No route to the destination.
 *
 * The issuer could not be found or reached by the network.
 *
 * Message: "Temporary system error".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 200
 */
export const NO_ROUTE = "92";
/**
 * Blocked for compliance reasons.
 *
 * The payment may not be completed for legal reasons.
 *
 * Message: "Transaction cannot be completed - violation of law".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 201
 */
export const VIOLATION_OF_LAW = "93";
/**
 * Duplicate transaction.
 *
 * The issuer takes it for a repetition, so an earlier payment may have been made.
 *
 * Message: "Duplicated transaction".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 202
 */
export const DUPLICATE_TRANSACTION = "94";
/**
 * System error at issuer.
 *
 * A system at the issuer or network failed. Whether the payment was decided before is not said.
 *
 * Message: "System error".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 203
 */
export const SYSTEM_ERROR = "96";
/**
 * Stopped by the account holder.
 *
 * The customer blocked this card.
 *
 * Message: "Blocked by cardholder/contact cardholder".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 206
 */
export const BLOCKED_BY_CARDHOLDER = "9G";
/**
 * Surcharge not permitted.
 *
 * A surcharge is not allowed for this card.
 *
 * Message: "Surcharge amount not permitted on Visa cards or EBT food stamps (U.S. acquirers only)".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 208
 */
export const SURCHARGE_NOT_PERMITTED = "B1";
/**
 * Surcharge not supported.
 *
 * The issuer of this debit card does not support a surcharge.
 *
 * Message: "Surcharge amount not supported by debit network issuer".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 209
 */
export const SURCHARGE_NOT_SUPPORTED = "B2";
/**
 * Issuer not available.
 *
 * The issuer asked the network to decide in its place, and the payment was not approved.
 *
 * Message: "Force STIP".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 210
 */
export const FORCE_STIP = "N0";
/**
 * Issuer not available.
 *
 * The issuer is not available for this kind of payment.
 *
 * Message: "Issuer not available".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 211
 */
export const SERVICE_NOT_AVAILABLE = "N3";
/**
 * Amount limit exceeded.
 *
 * The amount is above a limit of the issuer.
 *
 * Message: "Limit exceeded".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 212
 */
export const LIMIT_EXCEEDED = "N4";
/**
 * May not be resubmitted.
 *
 * The payment may not be sent again as it is.
 *
 * Message: "Ineligible for resubmission".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 213
 */
export const INELIGIBLE_FOR_RESUBMISSION = "N5";
/**
 * Incorrect CVV.
 *
 * The security code does not match. The customer is not to be told.
 *
 * Message: "Invalid CVN".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 214
 */
export const INVALID_CVN_VISA = "N7";
/**
 * Above authorized amount.
 *
 * The amount is above the one that was authorized before.
 *
 * Message: "Preauthorized amount exceeded".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 215
 */
export const ABOVE_PREAUTHORIZED_AMOUNT = "N8";
/**
 * PIN denied.
 *
 * The issuer denied a PIN, such as a new one that is too simple.
 *
 * Message: "Denied PIN".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 216
 */
export const DENIED_PIN = "P6";
/**
 * Authentication failed.
 *
 * The card or the customer was not authenticated.
 *
 * Message: "Authentication failed".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 217
 */
export const AUTHENTICATION_FAILED = "Q1";
/**
 * Stopped by the account holder.
 *
 * The customer told the bank to stop this payment.
 *
 * Message: "Stop payment order".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 218
 */
export const STOP_PAYMENT_ORDER = "R0";
/**
 * Authorization revoked.
 *
 * The customer took back the authorization for this merchant.
 *
 * Message: "Revocation of authorization order".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 219
 */
export const REVOCATION_OF_AUTHORIZATION = "R1";
/**
 * Transaction not permitted.
 *
 * The payment does not qualify for a PIN of Visa.
 *
 * Message: "Transaction does not qualify for Visa PIN".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 220
 */
export const NOT_QUALIFIED_FOR_PIN = "R2";
/**
 * All authorizations revoked.
 *
 * The customer took back all authorizations for this card.
 *
 * Message: "Revocation of authorization order".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 221
 */
export const REVOCATION_OF_ALL_AUTHORIZATIONS = "R3";
/**
 * Issuer not available.
 *
 * The issuer could not be reached for an online decision, and the payment was declined.
 *
 * Message: "Not available for online transaction".
 *
 * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 222
 */
export const NOT_AVAILABLE_ONLINE = "Z3";
