// Generated from the catalog; do not edit.
// Card issuer response code of DOKU as single constants.

/**
 * Approved by the issuer.
 *
 * The issuer approved the transaction in full. After an authorization without capture, the amount is only on hold.
 *
 * Message: "Approved or completed successfully".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 30
 */
export const APPROVED = "00";
/**
 * Issuer must be contacted.
 *
 * The issuer did not approve the transaction and wants the cardholder to contact it first.
 *
 * Message: "Refer to card issuer, Contact card issuer".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 33
 */
export const REFER_TO_ISSUER = "01";
/**
 * Issuer must be contacted, special case.
 *
 * The issuer did not approve the transaction and wants to be contacted about a condition that the code does not name.
 *
 * Message: "Refer to card issuer - Special conditions".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 36
 */
export const REFER_TO_ISSUER_SPECIAL = "02";
/**
 * Invalid or inactive merchant.
 *
 * The issuer or network does not accept the merchant that the transaction names, and did not approve it.
 *
 * Message: "Invalid merchant".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 39
 */
export const INVALID_MERCHANT = "03";
/**
 * Card to be retained.
 *
 * The issuer declined and wants the card to be retained. It does not speak of fraud.
 *
 * Message: "Pick up card (no fraud)".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 42
 */
export const PICK_UP_CARD = "04";
/**
 * Declined by issuer (do not honor).
 *
 * The issuer declined the transaction and gives no reason.
 *
 * Message: "Do not honor".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 45
 */
export const DO_NOT_HONOR = "05";
/**
 * Error at the issuer, result not known.
 *
 * An error came up at the issuer. The code does not say whether the transaction was decided before it.
 *
 * Message: "Error".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 48
 */
export const ISSUER_ERROR = "06";
/**
 * Card pickup, special case.
 *
 * The issuer declined and wants the card to be retained. On Visa this points to misuse of the account.
 *
 * Message: "Pickup card, special conditions".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 51
 */
export const PICK_UP_CARD_SPECIAL = "07";
/**
 * Approved on proof of identity.
 *
 * The issuer approved the transaction provided that the cardholder is identified.
 *
 * Message: "Honor with ID".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 54
 */
export const HONOR_WITH_ID = "08";
/**
 * Approved in part.
 *
 * The issuer approved only part of the amount. The rest was not paid.
 *
 * Message: "Partial value approved".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 57
 */
export const PARTIALLY_APPROVED = "10";
/**
 * Approved, VIP cardholder.
 *
 * The issuer approved the transaction in full for a cardholder it marks as VIP. After an authorization without capture,
 * the amount is only on hold.
 *
 * Message: "Approved V.I.P".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 60
 */
export const APPROVED_VIP = "11";
/**
 * Transaction type not valid.
 *
 * The issuer does not accept this kind of transaction for the card, or the transaction data is not valid.
 *
 * Message: "Invalid transaction".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 63
 */
export const INVALID_TRANSACTION = "12";
/**
 * Invalid amount.
 *
 * The amount or its currency conversion is not accepted, or it is above what the card program allows. The transaction
 * was not approved.
 *
 * Message: "Invalid value/amount".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 66
 */
export const INVALID_AMOUNT = "13";
/**
 * Invalid card number.
 *
 * The issuer has no card with this number.
 *
 * Message: "Invalid card number".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 69
 */
export const INVALID_CARD_NUMBER = "14";
/**
 * No issuer for this card number.
 *
 * The first digits of the card number belong to no issuer that the network knows.
 *
 * Message: "No such issuer".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 72
 */
export const NO_SUCH_ISSUER = "15";
/**
 * Issuer asks for another try.
 *
 * The issuer did not approve the transaction and asks for it to be sent again.
 *
 * Message: "Re-enter transaction".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 75
 */
export const RE_ENTER_TRANSACTION = "19";
/**
 * Authentication required.
 *
 * The issuer does not approve the transaction until the cardholder has authenticated.
 *
 * Message: "Authentication required".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 237
 */
export const AUTHENTICATION_REQUIRED = "1A";
/**
 * Authorization system not available.
 *
 * The authorization system of the network or issuer is out of service, so the authorization was not given.
 *
 * Message: "Authorization System or issuer system inoperative".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 291
 */
export const AUTHORIZATION_SYSTEM_INOPERATIVE = "1Z";
/**
 * Issuer took no action.
 *
 * The issuer did nothing with this message. On Visa it mainly answers a reversal that could not undo the earlier
 * transaction, so that one may still stand.
 *
 * Message: "No action taken".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 78
 */
export const NO_ACTION_TAKEN = "21";
/**
 * Record not found at the issuer.
 *
 * The issuer cannot find the record that this message refers to. Whether an earlier transaction took effect is not
 * known.
 *
 * Message: "Unable to locate record on file".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 81
 */
export const RECORD_NOT_FOUND = "25";
/**
 * Issuer records unavailable.
 *
 * The issuer cannot reach the records it needs for its decision, so the authorization was not given.
 *
 * Message: "File is temporarily unavailable".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 84
 */
export const FILE_UNAVAILABLE = "28";
/**
 * Message format not accepted.
 *
 * The network or the issuer could not read this request because one of its fields has a wrong format. The code does not
 * name the field.
 *
 * Message: "Format error".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 87
 */
export const FORMAT_ERROR = "30";
/**
 * No credit account on card.
 *
 * The transaction asks for a credit account, and the card has none.
 *
 * Message: "No credit account".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 90
 */
export const NO_CREDIT_ACCOUNT = "39";
/**
 * Card reported lost.
 *
 * The issuer declined and wants it to be retained.
 *
 * Message: "Lost card - pick up".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 93
 */
export const LOST_CARD = "41";
/**
 * Card reported stolen.
 *
 * The issuer declined and wants it to be retained.
 *
 * Message: "Stolen card - pick up".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 96
 */
export const STOLEN_CARD = "43";
/**
 * Account closed.
 *
 * The account behind the card was closed, so the issuer declined for good.
 *
 * Message: "Closed Account".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 99
 */
export const CLOSED_ACCOUNT = "46";
/**
 * Insufficient funds.
 *
 * The balance or credit line of the card does not cover the amount.
 *
 * Message: "Insufficient funds".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 102
 */
export const INSUFFICIENT_FUNDS = "51";
/**
 * No checking account on card.
 *
 * The transaction asks for a checking account, and the card has none.
 *
 * Message: "No checking account".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 105
 */
export const NO_CHECKING_ACCOUNT = "52";
/**
 * No savings account on card.
 *
 * The transaction asks for a savings account, and the card has none.
 *
 * Message: "No savings account".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 108
 */
export const NO_SAVINGS_ACCOUNT = "53";
/**
 * Card expired.
 *
 * The card has expired, or the expiration date that was sent is not the one on record.
 *
 * Message: "Expired card".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 111
 */
export const EXPIRED_CARD = "54";
/**
 * Incorrect PIN.
 *
 * The PIN that was sent is not the PIN of the card.
 *
 * Message: "Incorrect PIN".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 114
 */
export const INCORRECT_PIN = "55";
/**
 * Not permitted for this card.
 *
 * The issuer does not allow this kind of transaction for the card, for example online or abroad.
 *
 * Message: "Transaction not permitted to cardholder".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 117
 */
export const NOT_PERMITTED_TO_CARDHOLDER = "57";
/**
 * Not permitted for this terminal.
 *
 * The terminal or merchant setup does not allow this kind of transaction, so it was declined.
 *
 * Message: "Transaction not permitted to terminal".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 120
 */
export const NOT_PERMITTED_TO_TERMINAL = "58";
/**
 * Suspected fraud.
 *
 * The issuer declined the transaction. The code does not say what raised the suspicion.
 *
 * Message: "Suspected fraud".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 123
 */
export const SUSPECTED_FRAUD = "59";
/**
 * Amount limit exceeded.
 *
 * The issuer declined. The limit can be one per transaction or one for a period.
 *
 * Message: "Exceeds withdrawal amount limits".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 126
 */
export const AMOUNT_LIMIT_EXCEEDED = "61";
/**
 * Card restricted.
 *
 * The issuer restricts where or for what this card may be used, for example by country or kind of merchant.
 *
 * Message: "Restricted card".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 129
 */
export const RESTRICTED_CARD = "62";
/**
 * Security check not passed.
 *
 * The issuer or network found a breach of its security rules in the message and declined.
 *
 * Message: "Security Violation".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 132
 */
export const SECURITY_VIOLATION = "63";
/**
 * Anti-money-laundering rules not met.
 *
 * The transaction does not meet the anti-money-laundering rules that the issuer has to follow.
 *
 * Message: "Transaction does not fulfill AML requirement".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 135
 */
export const AML_REQUIREMENT_NOT_MET = "64";
/**
 * Frequency limit exceeded.
 *
 * The card was used more often than its issuer allows in a period.
 *
 * Message: "Exceeds withdrawal frequency limit".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 138
 */
export const FREQUENCY_LIMIT_EXCEEDED = "65";
/**
 * Verification details do not match.
 *
 * Data sent to verify the cardholder does not match the records of the issuer, so the transaction was not approved.
 *
 * Message: "Verification data failed".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 240
 */
export const VERIFICATION_DATA_FAILED = "6P";
/**
 * Issuer must be contacted.
 *
 * The issuer did not approve and asks the cardholder to contact it.
 *
 * Message: "Contact Card Issuer".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 141
 *
 * Same code as PIN_DATA_REQUIRED: compare `name`.
 */
export const CONTACT_CARD_ISSUER = "70";
/**
 * PIN required.
 *
 * The issuer does not approve this transaction without the PIN of the card.
 *
 * Message: "PIN data required".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 144
 *
 * Same code as CONTACT_CARD_ISSUER: compare `name`.
 */
export const PIN_DATA_REQUIRED = "70";
/**
 * PIN not changed.
 *
 * The issuer did not carry out the change of PIN that was requested. This says nothing about a payment.
 *
 * Message: "PIN not changed".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 147
 */
export const PIN_NOT_CHANGED = "71";
/**
 * PIN encryption does not match.
 *
 * The PIN could not be read because it was encrypted with a different value than expected. The transaction was not
 * approved.
 *
 * Message: "Different value than that used for PIN encryption errors".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 150
 */
export const PIN_ENCRYPTION_MISMATCH = "74";
/**
 * PIN attempts exceeded.
 *
 * A wrong PIN was entered too many times, so the issuer now declines every transaction with PIN.
 *
 * Message: "Allowable PIN tries exceeded".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 153
 */
export const PIN_TRIES_EXCEEDED = "75";
/**
 * Receiving account not valid.
 *
 * The account that should receive the money is not valid or does not exist for this card.
 *
 * Message: "Invalid/nonexistent “To Account” specified".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 156
 *
 * Same code as UNSOLICITED_REVERSAL: compare `name`.
 */
export const INVALID_TO_ACCOUNT = "76";
/**
 * Unexpected reversal.
 *
 * A reversal arrived that matches no transaction. It is not known whether the payment stands, was undone or never took
 * effect.
 *
 * Message: "Unsolicited reversal".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 159
 *
 * Same code as INVALID_TO_ACCOUNT: compare `name`.
 */
export const UNSOLICITED_REVERSAL = "76";
/**
 * Paying account not valid.
 *
 * The account that the money should come from is not valid or does not exist for this card.
 *
 * Message: "Invalid/nonexistent “From Account” specified".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 162
 */
export const INVALID_FROM_ACCOUNT = "77";
/**
 * Account not valid.
 *
 * The account that the transaction names is not valid or does not exist for this card.
 *
 * Message: "Invalid/nonexistent account specified".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 168
 *
 * Same code as BLOCKED_FIRST_USE: compare `name`.
 */
export const INVALID_ACCOUNT = "78";
/**
 * New card not yet activated.
 *
 * The card is used for the first time and is still blocked because it has not been activated.
 *
 * Message: "Blocked card, first time card usage".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 165
 *
 * Same code as INVALID_ACCOUNT: compare `name`.
 */
export const BLOCKED_FIRST_USE = "78";
/**
 * Card replaced or renewed.
 *
 * The issuer declined because the data of the card is out of date; it may also have been deactivated.
 *
 * Message: "Life Cycle".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 171
 *
 * Same code as ALREADY_REVERSED: compare `name`.
 */
export const CARD_LIFE_CYCLE = "79";
/**
 * Already reversed by the switch.
 *
 * This request was not carried out because the switch had already reversed the transaction.
 *
 * Message: "Already reversed by Switch".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 174
 *
 * Same code as CARD_LIFE_CYCLE: compare `name`.
 */
export const ALREADY_REVERSED = "79";
/**
 * Credit card issuer unavailable.
 *
 * The issuer of the credit card cannot be reached right now, so the authorization was not given.
 *
 * Message: "Credit issuer unavailable".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 177
 *
 * Same code as NO_FINANCIAL_IMPACT: compare `name`.
 */
export const CREDIT_ISSUER_UNAVAILABLE = "80";
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
 * Same code as CREDIT_ISSUER_UNAVAILABLE: compare `name`.
 */
export const NO_FINANCIAL_IMPACT = "80";
/**
 * Domestic debit not allowed.
 *
 * The network or issuer does not allow a domestic debit transaction on this route.
 *
 * Message: "Domestic Debit Transaction Not Allowed".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 183
 *
 * Same code as PIN_CRYPTOGRAPHIC_ERROR: compare `name`.
 */
export const DOMESTIC_DEBIT_NOT_ALLOWED = "81";
/**
 * PIN could not be decrypted.
 *
 * The encrypted PIN could not be decrypted on the way to the issuer. The transaction was not approved.
 *
 * Message: "Cryptographic error found in PIN".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 186
 *
 * Same code as DOMESTIC_DEBIT_NOT_ALLOWED: compare `name`.
 */
export const PIN_CRYPTOGRAPHIC_ERROR = "81";
/**
 * Declined by issuer policy.
 *
 * A policy of the issuer does not allow this transaction. The code does not say which one.
 *
 * Message: "Policy".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 192
 *
 * Same code as CARD_VERIFICATION_FAILED: compare `name`.
 */
export const POLICY_DECLINE = "82";
/**
 * Card verification value does not match.
 *
 * A value by which the issuer recognizes the genuine card (chip, magnetic stripe or security code) did not match.
 *
 * Message: "Negative CAM, dCVV, iCVV, or CVV results".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 189
 *
 * Same code as POLICY_DECLINE: compare `name`.
 */
export const CARD_VERIFICATION_FAILED = "82";
/**
 * Declined for fraud or security.
 *
 * The issuer declined the transaction. The code does not say which of the two it was.
 *
 * Message: "Fraud/Security".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 195
 */
export const FRAUD_OR_SECURITY = "83";
/**
 * Step does not fit the authorization.
 *
 * This request does not fit the state of the authorization it belongs to, for example because that one has ended or was
 * already processed.
 *
 * Message: "Invalid Authorization Life Cycle".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 198
 */
export const INVALID_AUTHORIZATION_LIFE_CYCLE = "84";
/**
 * No objection from the issuer.
 *
 * The issuer has no objection to what was asked. Networks send this for a check of the card, its address or its
 * security code, or for a refund; it does not show that a payment was made.
 *
 * Message: "No reason to decline".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 201
 */
export const NO_REASON_TO_DECLINE = "85";
/**
 * PIN could not be checked.
 *
 * The issuer could not check the PIN and did not approve the transaction.
 *
 * Message: "Cannot verify PIN".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 204
 */
export const PIN_NOT_VERIFIABLE = "86";
/**
 * Purchase approved, cash back not.
 *
 * The issuer approved only the amount of the purchase; the part that was to be paid out in cash is not covered.
 *
 * Message: "Purchase amount only, no cash back allowed".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 207
 */
export const PURCHASE_WITHOUT_CASH_BACK = "87";
/**
 * Cryptographic check failed.
 *
 * A cryptographic check of the card or PIN failed in the network or at the issuer. The transaction was not approved.
 *
 * Message: "Cryptographic failure".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 210
 */
export const CRYPTOGRAPHIC_FAILURE = "88";
/**
 * PIN not accepted.
 *
 * The issuer does not accept the PIN that was sent, and did not approve the transaction.
 *
 * Message: "Unacceptable PIN".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 213
 *
 * Same code as BALANCE_INFORMATION_NOT_ALLOWED: compare `name`.
 */
export const UNACCEPTABLE_PIN = "89";
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
 * Same code as UNACCEPTABLE_PIN: compare `name`.
 */
export const BALANCE_INFORMATION_NOT_ALLOWED = "89";
/**
 * Cut-off in progress.
 *
 * The issuer or network is closing its business day, so the authorization was not given.
 *
 * Message: "Cutoff is in progress".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 219
 */
export const CUTOFF_IN_PROGRESS = "90";
/**
 * Issuer not available.
 *
 * The issuer or the switch in front of it is out of service, so the authorization was not given.
 *
 * Message: "Issuer or switch is inoperative".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 222
 */
export const ISSUER_OR_SWITCH_INOPERATIVE = "91";
/**
 * No route to the destination.
 *
 * The network found no route to the issuer of this card, so the issuer was not asked.
 *
 * Message: "Destination cannot be found for routing".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 225
 */
export const ROUTE_NOT_FOUND = "92";
/**
 * Not allowed by law.
 *
 * The issuer may not approve the transaction because a law forbids it.
 *
 * Message: "Transaction cannot be completed - violation of law".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 228
 */
export const VIOLATION_OF_LAW = "93";
/**
 * Duplicate transmission or invoice.
 *
 * This request repeats one that was received before, or uses an invoice number again. The earlier one may have taken
 * effect.
 *
 * Message: "Duplicate transmission / invoice".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 231
 */
export const DUPLICATE_TRANSMISSION = "94";
/**
 * System malfunction at the issuer.
 *
 * A system of the issuer or network did not work properly, so the authorization was not given.
 *
 * Message: "System malfunction".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 234
 */
export const SYSTEM_MALFUNCTION = "96";
/**
 * Surcharge not permitted.
 *
 * The transaction contains a surcharge that this card or market does not allow, so it was declined.
 *
 * Message: "Surcharge amount not permitted".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 243
 */
export const SURCHARGE_NOT_PERMITTED = "B1";
/**
 * Surcharge not supported by the issuer.
 *
 * The issuer in the debit network cannot handle a surcharge, so the transaction was declined.
 *
 * Message: "Surcharge amount not supported by debit network issuer".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 246
 */
export const SURCHARGE_NOT_SUPPORTED = "B2";
/**
 * Passed to stand-in processing.
 *
 * The issuer leaves the decision to the stand-in processing (STIP) of the network. This code does not say what was
 * decided there.
 *
 * Message: "Force STIP".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 249
 */
export const FORCE_STAND_IN = "N0";
/**
 * Cash not available.
 *
 * The issuer currently offers no cash with this card and did not approve the transaction that asked for it.
 *
 * Message: "Cash service not available".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 252
 */
export const CASH_SERVICE_NOT_AVAILABLE = "N3";
/**
 * Cash limit exceeded.
 *
 * The cash that was asked for exceeds the limit of the issuer or of the card, so the transaction was not approved.
 *
 * Message: "Cash request exceeds issuer or approved limit".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 255
 */
export const CASH_LIMIT_EXCEEDED = "N4";
/**
 * Resubmission not allowed.
 *
 * This request resubmits an earlier transaction, and the network does not allow that. It says nothing about how the
 * earlier one ended.
 *
 * Message: "Ineligible for resubmission".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 258
 */
export const INELIGIBLE_FOR_RESUBMISSION = "N5";
/**
 * Incorrect CVV.
 *
 * The security code that was entered does not match the card, so the issuer declined.
 *
 * Message: "Decline for CVV2 failure".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 261
 */
export const CVV2_FAILURE = "N7";
/**
 * Amount above the preauthorization.
 *
 * This request asks for more than was preauthorized and was refused. The code says nothing against the preauthorization
 * itself.
 *
 * Message: "Transaction amount exceeds preauthorized approval amount".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 264
 */
export const AMOUNT_ABOVE_PREAUTHORIZATION = "N8";
/**
 * PIN unblocking denied.
 *
 * The issuer refused to unblock the PIN. This says nothing about a payment.
 *
 * Message: "Denied PIN unblock".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 267
 */
export const PIN_UNBLOCK_DENIED = "P5";
/**
 * PIN change denied.
 *
 * The issuer refused to change the PIN. This says nothing about a payment.
 *
 * Message: "Denied PIN change".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 270
 */
export const PIN_CHANGE_DENIED = "P6";
/**
 * Card could not be authenticated.
 *
 * The check whether the card is genuine failed, so the transaction was declined.
 *
 * Message: "Card Authentication failed".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 273
 */
export const CARD_AUTHENTICATION_FAILED = "Q1";
/**
 * Payment stopped by the cardholder.
 *
 * The cardholder told the issuer to stop this payment.
 *
 * Message: "Stop Payment Order".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 276
 */
export const STOP_PAYMENT_ORDER = "R0";
/**
 * Consent for this merchant withdrawn.
 *
 * The cardholder withdrew consent to recurring charges by this merchant.
 *
 * Message: "Revocation of authorization order".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 279
 */
export const AUTHORIZATION_REVOKED = "R1";
/**
 * Visa PIN not possible here.
 *
 * The transaction does not meet the conditions for a Visa payment with PIN, so it was not approved.
 *
 * Message: "Transaction does not qualify for Visa PIN".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 282
 */
export const NOT_ELIGIBLE_FOR_VISA_PIN = "R2";
/**
 * Consent for all recurring charges withdrawn.
 *
 * The cardholder withdrew consent to all recurring charges on this card.
 *
 * Message: "Revocation of all authorizations order".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 285
 */
export const ALL_AUTHORIZATIONS_REVOKED = "R3";
/**
 * Declined offline, issuer not reached.
 *
 * The terminal had no connection, and the card itself declined. The authorization was not given.
 *
 * Message: "Unable to go online".
 *
 * Source: https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code line 288
 */
export const UNABLE_TO_GO_ONLINE = "Z3";
