// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** Card issuer response code of DOKU; the values are the codes as documented. */
export enum DokuCard {
  /**
   * Approved by the issuer. The issuer approved the transaction in full. After an authorization without capture the amount is only reserved.
   *
   * Outcome: success (request). Retry: check_status_first. Read transaction.status first, by a status query where the body has none, and deliver only on SUCCESS. Do not charge the card again before the answer is final; an authorization still has to be captured.
   */
  APPROVED = "00",
  /**
   * Issuer must be contacted. The issuer did not approve the transaction and wants to hear from the cardholder first.
   *
   * Outcome: failed (transaction). Retry: later. Ask the customer to contact the issuer. Send the transaction again with the same reference once the issuer has agreed.
   */
  REFER_TO_ISSUER = "01",
  /**
   * Issuer must be contacted, special case. The issuer did not approve the transaction and wants to be contacted about a condition that the code does not name.
   *
   * Outcome: failed (transaction). Retry: later. Ask the customer to contact the issuer. Send the transaction again with the same reference once the issuer has agreed.
   */
  REFER_TO_ISSUER_SPECIAL = "02",
  /**
   * Invalid or inactive merchant. The issuer or network does not accept the merchant that the transaction names, and did not approve it.
   *
   * Outcome: failed (transaction). Retry: never. Do not send it again before DOKU has checked the merchant and terminal IDs with the acquirer. Other cards may get the same answer.
   */
  INVALID_MERCHANT = "03",
  /**
   * Card to be retained. The issuer declined and wants the card to be retained. It does not speak of fraud.
   *
   * Outcome: failed (transaction). Retry: never. Do not send this transaction again with this card, and do not tell the customer the reason.
   */
  PICK_UP_CARD = "04",
  /**
   * Declined by issuer (do not honor). The issuer declined the transaction and gives no reason.
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method and use a new reference for it. Only the issuer can tell the cardholder more.
   */
  DO_NOT_HONOR = "05",
  /**
   * Error at the issuer, result open. An error came up at the issuer. The code does not say whether the transaction was decided before it.
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Ask for the status of the transaction first. Send nothing under a new reference before the answer is final.
   *
   * Network: VISA.
   */
  ISSUER_ERROR = "06",
  /**
   * Card pickup, special case. The issuer declined and wants the card to be retained. On Visa this points to misuse of the account.
   *
   * Outcome: failed (transaction). Retry: never. Do not send this transaction again with this card, and do not tell the customer the reason.
   *
   * Network: VISA.
   */
  PICK_UP_CARD_SPECIAL = "07",
  /**
   * Approved on proof of identity. The issuer approved the transaction on the condition that the cardholder is identified.
   *
   * Outcome: success (request). Retry: check_status_first. Read transaction.status first, and hand over goods only after you have checked an identity document against the cardholder. If that is not possible, void the payment instead of sending it again.
   *
   * Network: VISA.
   */
  HONOR_WITH_ID = "08",
  /**
   * Approved for a part only. The issuer approved only a part of the amount. The rest was not paid.
   *
   * Outcome: action_required (transaction). Retry: never. Do not ship the order on this code. Read the approved amount, then collect the rest as a separate transaction or void this one; do not send the full amount again.
   */
  PARTIALLY_APPROVED = "10",
  /**
   * Approved, VIP cardholder. The issuer approved the transaction in full for a cardholder whom it marks as VIP. After an authorization without capture the amount is only reserved.
   *
   * Outcome: success (request). Retry: check_status_first. Treat it like a normal approval: read transaction.status first and deliver only on SUCCESS. Do not charge the card again before the answer is final.
   *
   * Network: MASTERCARD.
   */
  APPROVED_VIP = "11",
  /**
   * Transaction type not valid. The issuer does not accept this kind of transaction for the card, or the data do not form a valid transaction.
   *
   * Outcome: failed (transaction). Retry: never. Do not send it again unchanged. Check the transaction type and, where it refers to an earlier one, that it fits; otherwise offer another payment method with a new reference.
   */
  INVALID_TRANSACTION = "12",
  /**
   * Invalid amount. The amount or its currency conversion is not accepted, or it is beyond what the card program allows. The transaction was not approved.
   *
   * Outcome: failed (transaction). Retry: after_fix. Check the amount, its decimals and the currency. Then send the transaction again with the same reference.
   */
  INVALID_AMOUNT = "13",
  /**
   * Invalid card number. The issuer has no card with this number.
   *
   * Outcome: failed (transaction). Retry: never. Do not send this card number again. Let the customer check it or choose another card, and start a new attempt for that.
   */
  INVALID_CARD_NUMBER = "14",
  /**
   * No issuer for this card number. The first digits of the card number lead to no issuer that the network knows.
   *
   * Outcome: failed (transaction). Retry: never. Do not send this card number again. Let the customer check it or choose another card, and start a new attempt for that.
   */
  NO_SUCH_ISSUER = "15",
  /**
   * Issuer asks for another attempt. The issuer did not approve the transaction and asks for it to be entered again.
   *
   * Outcome: failed (transaction). Retry: later. Wait a moment, then send the transaction again with the same reference. Limit the number of attempts.
   *
   * Network: VISA.
   */
  RE_ENTER_TRANSACTION = "19",
  /**
   * Authentication required. The issuer does not approve the transaction before the cardholder has authenticated.
   *
   * Outcome: failed (transaction). Retry: with_authentication. Let the customer authenticate with 3-D Secure, then send the transaction again with the same reference.
   *
   * Network: VISA.
   */
  AUTHENTICATION_REQUIRED = "1A",
  /**
   * Authorization system not available. The authorization system of the network or issuer is out of service, so the authorization was not given.
   *
   * Outcome: failed (transaction). Retry: later. Send the transaction again later with the same reference.
   *
   * Network: MASTERCARD.
   */
  AUTHORIZATION_SYSTEM_INOPERATIVE = "1Z",
  /**
   * Issuer took no action. The issuer did nothing with this message. On Visa it mainly answers a reversal that could not undo the earlier transaction, so that one may still stand.
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Ask for the status of the transaction first. Send nothing under a new reference before the answer is final.
   *
   * Network: VISA.
   */
  NO_ACTION_TAKEN = "21",
  /**
   * Record not found at the issuer. The issuer cannot find the record that this message refers to. Whether an earlier transaction took effect stays open.
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the reference of the original transaction and ask for its status. Send nothing under a new reference before the answer is final.
   *
   * Network: VISA.
   */
  RECORD_NOT_FOUND = "25",
  /**
   * Issuer records not available. The records that the issuer needs for its decision cannot be reached for now, so the authorization was not given.
   *
   * Outcome: failed (transaction). Retry: later. Send the transaction again later with the same reference.
   *
   * Network: VISA.
   */
  FILE_UNAVAILABLE = "28",
  /**
   * Message format not accepted. This request could not be read by the network or the issuer because a field of it has a wrong format. The code does not name the field.
   *
   * Outcome: rejected (request). Retry: after_fix. Check the card and order fields and correct them, then send the request again with the same reference. If all of them are right, let DOKU check the message.
   *
   * Network: MASTERCARD.
   */
  FORMAT_ERROR = "30",
  /**
   * No credit account on card. The transaction asks for a credit account, and the card has none.
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method and use a new reference for it.
   *
   * Network: VISA.
   */
  NO_CREDIT_ACCOUNT = "39",
  /**
   * Card reported lost. The card was reported lost. The issuer declined and wants it to be retained.
   *
   * Outcome: failed (transaction). Retry: never. Do not send this transaction again with this card, and do not tell the customer the reason.
   */
  LOST_CARD = "41",
  /**
   * Card reported stolen. The card was reported stolen. The issuer declined and wants it to be retained.
   *
   * Outcome: failed (transaction). Retry: never. Do not send this transaction again with this card, and do not tell the customer the reason. Hold other open orders of this card for review.
   */
  STOLEN_CARD = "43",
  /**
   * Account closed. The account behind the card was closed, so the issuer declined for good.
   *
   * Outcome: failed (transaction). Retry: never. Do not send this transaction again with this card and remove the card where it is stored. Offer another payment method with a new reference.
   *
   * Network: VISA.
   */
  CLOSED_ACCOUNT = "46",
  /**
   * Insufficient funds. The balance or credit line of the card does not cover the amount.
   *
   * Outcome: failed (transaction). Retry: later. Send the transaction again with the same reference when the customer has made funds available. Do not repeat it in short intervals.
   */
  INSUFFICIENT_FUNDS = "51",
  /**
   * No checking account on card. The transaction asks for a checking account, and the card has none.
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method and use a new reference for it.
   *
   * Network: VISA.
   */
  NO_CHECKING_ACCOUNT = "52",
  /**
   * No savings account on card. The transaction asks for a savings account, and the card has none.
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method and use a new reference for it.
   *
   * Network: VISA.
   */
  NO_SAVINGS_ACCOUNT = "53",
  /**
   * Card expired. The card has expired, or the expiration date that was sent is not the one on record.
   *
   * Outcome: failed (transaction). Retry: after_fix. Let the customer correct the expiration date or enter the renewed card. Then send the transaction again with the same reference.
   */
  EXPIRED_CARD = "54",
  /**
   * Incorrect PIN. The PIN that was sent is not the PIN of the card.
   *
   * Outcome: failed (transaction). Retry: after_fix. Let the customer enter the PIN again, then send the transaction again with the same reference. Each wrong PIN uses up an attempt.
   */
  INCORRECT_PIN = "55",
  /**
   * Not permitted for this card. The issuer does not allow this kind of transaction for the card, for example online or abroad.
   *
   * Outcome: failed (transaction). Retry: never. Do not send this transaction again with this card. Offer another card or payment method with a new reference.
   */
  NOT_PERMITTED_TO_CARDHOLDER = "57",
  /**
   * Not permitted for this terminal. The terminal or merchant setup does not allow this kind of transaction, so it was declined.
   *
   * Outcome: failed (transaction). Retry: never. Do not send it again before DOKU has checked what the terminal ID is enabled for. Other cards may get the same answer.
   */
  NOT_PERMITTED_TO_TERMINAL = "58",
  /**
   * Suspected fraud. The issuer declined because it suspects fraud.
   *
   * Outcome: failed (transaction). Retry: never. Do not send this transaction again with this card, and do not tell the customer the reason. Review the order before you accept anything else from the same buyer.
   */
  SUSPECTED_FRAUD = "59",
  /**
   * Amount limit exceeded. The amount goes over the limit of the card for one transaction or for a period.
   *
   * Outcome: failed (transaction). Retry: later. Send the transaction again with the same reference when the limit is free again or the customer has had it raised.
   */
  AMOUNT_LIMIT_EXCEEDED = "61",
  /**
   * Card restricted. The issuer restricts where or for what this card may be used, for example by country or kind of merchant.
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method and use a new reference for it. Do not tell the customer the reason.
   */
  RESTRICTED_CARD = "62",
  /**
   * Security check not passed. The issuer or network found a breach of its security rules in the message and declined.
   *
   * Outcome: failed (transaction). Retry: never. Do not send it again unchanged, and do not tell the customer the reason. Let DOKU check the message if the code comes back for several cards.
   */
  SECURITY_VIOLATION = "63",
  /**
   * Anti-money-laundering rules not met. The transaction does not meet the anti-money-laundering rules that the issuer has to follow.
   *
   * Outcome: failed (transaction). Retry: never. Do not send this transaction again, and do not tell the customer the reason. Hand the case to your compliance team.
   *
   * Network: VISA.
   */
  AML_REQUIREMENT_NOT_MET = "64",
  /**
   * Frequency limit exceeded. The card was used more often than its issuer allows in a period.
   *
   * Outcome: failed (transaction). Retry: later. Send the transaction again with the same reference when a new period has begun. Further attempts before that are counted too.
   */
  FREQUENCY_LIMIT_EXCEEDED = "65",
  /**
   * Verification data do not match. Data sent to verify the cardholder do not match those of the issuer, so the transaction was not approved.
   *
   * Outcome: failed (transaction). Retry: after_fix. Let the customer check the personal data entered, then send the transaction again with the same reference.
   *
   * Network: VISA.
   */
  VERIFICATION_DATA_FAILED = "6P",
  /**
   * Issuer must be contacted. The issuer did not approve and asks the cardholder to contact it.
   *
   * Outcome: failed (transaction). Retry: later. Ask the customer to contact the issuer. Send the transaction again with the same reference once the issuer has agreed.
   *
   * Network: MASTERCARD.
   *
   * Same code as PIN_DATA_REQUIRED: compare `name`.
   */
  CONTACT_CARD_ISSUER = "70",
  /**
   * PIN required. The issuer does not approve this transaction without the PIN of the card.
   *
   * Outcome: failed (transaction). Retry: with_authentication. Let the customer enter the PIN, then send the transaction again with the same reference. Where your channel takes no PIN, offer another payment method.
   *
   * Network: VISA.
   *
   * Same code as CONTACT_CARD_ISSUER: compare `name`.
   */
  PIN_DATA_REQUIRED = "70",
  /**
   * PIN was not changed. The issuer did not carry out the change of PIN that was requested. This says nothing about a payment.
   *
   * Outcome: rejected (request). Retry: check_status_first. Ask for the status first if the code came as answer to a payment, and send nothing under a new reference before the answer is final. A PIN request may be sent again later.
   *
   * Network: MASTERCARD.
   */
  PIN_NOT_CHANGED = "71",
  /**
   * PIN encryption does not match. The PIN could not be read because it was encrypted with another value than expected. The transaction was not approved.
   *
   * Outcome: failed (transaction). Retry: later. Let DOKU check the PIN encryption of the terminal or channel. Send the transaction again later with the same reference.
   */
  PIN_ENCRYPTION_MISMATCH = "74",
  /**
   * PIN attempts exceeded. A wrong PIN was entered too often, so the issuer declines every transaction with PIN for now.
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method and use a new reference for it. The card works again only after the cardholder has settled it with the issuer.
   */
  PIN_TRIES_EXCEEDED = "75",
  /**
   * Receiving account not valid. The account that should receive the money is not valid or does not exist for this card.
   *
   * Outcome: failed (transaction). Retry: after_fix. Let the customer choose another account of the card, then send the transaction again with the same reference.
   *
   * Network: MASTERCARD.
   *
   * Same code as UNSOLICITED_REVERSAL: compare `name`.
   */
  INVALID_TO_ACCOUNT = "76",
  /**
   * Reversal not expected. A reversal arrived for which no matching transaction was expected. Whether the payment stands, was undone or never took effect is open.
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Ask for the status of the transaction first. Send nothing under a new reference before the answer is final.
   *
   * Network: VISA.
   *
   * Same code as INVALID_TO_ACCOUNT: compare `name`.
   */
  UNSOLICITED_REVERSAL = "76",
  /**
   * Paying account not valid. The account from which the money should come is not valid or does not exist for this card.
   *
   * Outcome: failed (transaction). Retry: after_fix. Let the customer choose another account of the card, then send the transaction again with the same reference.
   *
   * Network: MASTERCARD.
   */
  INVALID_FROM_ACCOUNT = "77",
  /**
   * Account not valid. The account that the transaction names is not valid or does not exist for this card.
   *
   * Outcome: failed (transaction). Retry: after_fix. Let the customer choose another account of the card, then send the transaction again with the same reference.
   *
   * Network: MASTERCARD.
   *
   * Same code as BLOCKED_FIRST_USE: compare `name`.
   */
  INVALID_ACCOUNT = "78",
  /**
   * New card not yet activated. The card is used for the first time and is still blocked, because it has not been activated.
   *
   * Outcome: failed (transaction). Retry: later. Ask the customer to activate the card with the issuer. Then send the transaction again with the same reference.
   *
   * Network: VISA.
   *
   * Same code as INVALID_ACCOUNT: compare `name`.
   */
  BLOCKED_FIRST_USE = "78",
  /**
   * Card data out of date. The issuer declined because of where the card is in its life, for example replaced, renewed or not active any more.
   *
   * Outcome: failed (transaction). Retry: with_other_method. Ask for current card data or offer another payment method, with a new reference for it. Update the card where it is stored.
   *
   * Network: MASTERCARD.
   *
   * Same code as ALREADY_REVERSED: compare `name`.
   */
  CARD_LIFE_CYCLE = "79",
  /**
   * Reversed before by the switch. This request was not carried out, because the switch had reversed the transaction before it arrived.
   *
   * Outcome: rejected (request). Retry: check_status_first. Ask for the status of the transaction and book the reversal only once. Send nothing under a new reference before the answer is final.
   *
   * Network: VISA.
   *
   * Same code as CARD_LIFE_CYCLE: compare `name`.
   */
  ALREADY_REVERSED = "79",
  /**
   * Credit issuer not available. The issuer of the credit card cannot be reached for now, so the authorization was not given.
   *
   * Outcome: failed (transaction). Retry: later. Send the transaction again later with the same reference.
   *
   * Network: MASTERCARD.
   *
   * Same code as NO_FINANCIAL_IMPACT: compare `name`.
   */
  CREDIT_ISSUER_UNAVAILABLE = "80",
  /**
   * Message without effect on money. The message that was answered moved no money, as with a reversal of something that had been declined. It makes no statement about the payment itself.
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Ask for the status of the transaction first. Send nothing under a new reference before the answer is final.
   *
   * Network: VISA.
   *
   * Same code as CREDIT_ISSUER_UNAVAILABLE: compare `name`.
   */
  NO_FINANCIAL_IMPACT = "80",
  /**
   * Domestic debit not allowed. The network or issuer does not allow a domestic debit transaction on this route.
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method and use a new reference for it.
   *
   * Network: MASTERCARD.
   *
   * Same code as PIN_CRYPTOGRAPHIC_ERROR: compare `name`.
   */
  DOMESTIC_DEBIT_NOT_ALLOWED = "81",
  /**
   * PIN could not be decrypted. The encrypted PIN could not be decrypted on the way to the issuer. The transaction was not approved.
   *
   * Outcome: failed (transaction). Retry: later. Let DOKU check the PIN encryption of the terminal or channel. Send the transaction again later with the same reference.
   *
   * Network: VISA.
   *
   * Same code as DOMESTIC_DEBIT_NOT_ALLOWED: compare `name`.
   */
  PIN_CRYPTOGRAPHIC_ERROR = "81",
  /**
   * Declined by issuer policy. A policy of the issuer does not allow this transaction. The code does not say which one.
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method and use a new reference for it.
   *
   * Network: MASTERCARD.
   *
   * Same code as CARD_VERIFICATION_FAILED: compare `name`.
   */
  POLICY_DECLINE = "82",
  /**
   * Card verification value does not match. A value by which the issuer recognizes the genuine card (chip, magnetic stripe or security code) did not match.
   *
   * Outcome: failed (transaction). Retry: after_fix. Let the customer enter the card data again or read the card again, then send the transaction again with the same reference. Stop after a second mismatch.
   *
   * Network: VISA.
   *
   * Same code as POLICY_DECLINE: compare `name`.
   */
  CARD_VERIFICATION_FAILED = "82",
  /**
   * Declined for fraud or security. The issuer declined for reasons of fraud or security.
   *
   * Outcome: failed (transaction). Retry: never. Do not send this transaction again with this card, and do not tell the customer the reason. Review the order before you accept anything else from the same buyer.
   *
   * Network: MASTERCARD.
   */
  FRAUD_OR_SECURITY = "83",
  /**
   * Step does not fit the authorization. This request does not fit the state of the authorization that it belongs to, for example because that one has ended or was handled before.
   *
   * Outcome: rejected (request). Retry: check_status_first. Ask for the status of the transaction first. Send nothing under a new reference before the answer is final.
   *
   * Network: MASTERCARD.
   */
  INVALID_AUTHORIZATION_LIFE_CYCLE = "84",
  /**
   * No objection by the issuer. The issuer has no objection to what was asked. Networks send this for a check of the card, its address or its security code, or for a refund; it does not show that a payment was made.
   *
   * Outcome: success (request). Retry: never. Count the check as passed and do not send it again. Before you ship anything, make sure that the transaction status says it is paid.
   */
  NO_REASON_TO_DECLINE = "85",
  /**
   * PIN could not be verified. The issuer could not check the PIN, whether it was right or wrong, and did not approve the transaction.
   *
   * Outcome: failed (transaction). Retry: later. Send the transaction again later with the same reference. If it comes back, offer another payment method.
   */
  PIN_NOT_VERIFIABLE = "86",
  /**
   * Purchase approved, cash back not. The issuer approved the amount of the purchase alone. The cash back was not approved.
   *
   * Outcome: success (request). Retry: check_status_first. Read transaction.status first, then record the purchase amount only and pay out no cash. Do not send the transaction again; compare the approved amount with the price before delivery.
   *
   * Network: MASTERCARD.
   */
  PURCHASE_WITHOUT_CASH_BACK = "87",
  /**
   * Cryptographic check failed. A cryptographic check of the card or PIN failed in the network or at the issuer. The transaction was not approved.
   *
   * Outcome: failed (transaction). Retry: later. Send the transaction again later with the same reference. If the code comes back for several cards, let DOKU check the encryption.
   *
   * Network: MASTERCARD.
   */
  CRYPTOGRAPHIC_FAILURE = "88",
  /**
   * PIN not accepted. The issuer does not accept the PIN that was sent, and did not approve the transaction.
   *
   * Outcome: failed (transaction). Retry: after_fix. Let the customer enter the PIN again, then send the transaction again with the same reference.
   *
   * Network: MASTERCARD.
   *
   * Same code as BALANCE_INFORMATION_NOT_ALLOWED: compare `name`.
   */
  UNACCEPTABLE_PIN = "89",
  /**
   * Balance information not allowed. The card or merchant may not receive information on balances, so this request was refused. It says nothing about a payment.
   *
   * Outcome: rejected (request). Retry: check_status_first. Ask for the status first if the code came as answer to a payment, and send nothing under a new reference before the answer is final. A question about balances is not sent again.
   *
   * Network: VISA.
   *
   * Same code as UNACCEPTABLE_PIN: compare `name`.
   */
  BALANCE_INFORMATION_NOT_ALLOWED = "89",
  /**
   * Cut-off in progress. The issuer or network is closing its business day, and the authorization was not given.
   *
   * Outcome: failed (transaction). Retry: later. Wait until the cut-off is over, then send the transaction again with the same reference.
   *
   * Network: MASTERCARD.
   */
  CUTOFF_IN_PROGRESS = "90",
  /**
   * Issuer not available. The issuer or the switch in front of it is out of service, so the authorization was not given.
   *
   * Outcome: failed (transaction). Retry: later. Send the transaction again later with the same reference.
   */
  ISSUER_OR_SWITCH_INOPERATIVE = "91",
  /**
   * No route to the destination. The network found no way to the issuer of this card, so the issuer was not asked.
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method and use a new reference for it. Report it to DOKU if it happens with many cards.
   */
  ROUTE_NOT_FOUND = "92",
  /**
   * Not allowed by law. The issuer may not approve the transaction because a law forbids it.
   *
   * Outcome: failed (transaction). Retry: never. Do not send this transaction again, and do not tell the customer the reason. Hand the case to your compliance team.
   *
   * Network: VISA.
   */
  VIOLATION_OF_LAW = "93",
  /**
   * Duplicate transmission or invoice. This request repeats one that was received before, or an invoice number that was used before. The earlier one may have taken effect.
   *
   * Outcome: rejected (request). Retry: check_status_first. Ask for the status of the transaction first. Send nothing under a new reference before the answer is final.
   */
  DUPLICATE_TRANSMISSION = "94",
  /**
   * System malfunction at the issuer. A system of the issuer or network did not work properly, and the authorization was not given.
   *
   * Outcome: failed (transaction). Retry: later. Send the transaction again later with the same reference.
   */
  SYSTEM_MALFUNCTION = "96",
  /**
   * Surcharge not permitted. The transaction contains a surcharge that is not permitted for this card or market, so it was declined.
   *
   * Outcome: failed (transaction). Retry: after_fix. Take the surcharge out of the amount, then send the transaction again with the same reference.
   *
   * Network: VISA.
   */
  SURCHARGE_NOT_PERMITTED = "B1",
  /**
   * Surcharge not supported by the issuer. The issuer in the debit network cannot handle a surcharge, so the transaction was declined.
   *
   * Outcome: failed (transaction). Retry: after_fix. Take the surcharge out of the amount, then send the transaction again with the same reference.
   *
   * Network: VISA.
   */
  SURCHARGE_NOT_SUPPORTED = "B2",
  /**
   * Handed to stand-in processing. The issuer leaves the decision to the stand-in processing (STIP) of the network. What was decided there is not in this code.
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Ask for the status of the transaction first. Send nothing under a new reference before the answer is final.
   *
   * Network: VISA.
   */
  FORCE_STAND_IN = "N0",
  /**
   * Cash service not available. The issuer offers no cash with this card for now, and the transaction that asked for it was not approved.
   *
   * Outcome: failed (transaction). Retry: after_fix. Take the cash part out, then send the transaction again with the same reference.
   *
   * Network: VISA.
   */
  CASH_SERVICE_NOT_AVAILABLE = "N3",
  /**
   * Cash limit exceeded. The cash that was asked for goes over the limit of the issuer or of the card, so the transaction was not approved.
   *
   * Outcome: failed (transaction). Retry: later. Send the transaction again later with the same reference, when the limit is free again.
   *
   * Network: VISA.
   */
  CASH_LIMIT_EXCEEDED = "N4",
  /**
   * Resubmission not allowed. This request submits an earlier transaction again, and the network does not allow that. It says nothing about how the earlier one ended.
   *
   * Outcome: rejected (request). Retry: check_status_first. Ask for the status of the transaction first. Send nothing under a new reference before the answer is final.
   *
   * Network: VISA.
   */
  INELIGIBLE_FOR_RESUBMISSION = "N5",
  /**
   * Incorrect CVV. The security code that was entered does not match the card, so the issuer declined.
   *
   * Outcome: failed (transaction). Retry: after_fix. Let the customer enter the security code again, then send the transaction again with the same reference.
   *
   * Network: VISA.
   */
  CVV2_FAILURE = "N7",
  /**
   * Amount above the preauthorization. This request asks for more than was preauthorized and was refused. The code says nothing against the preauthorization itself.
   *
   * Outcome: rejected (request). Retry: after_fix. Lower the amount to what was preauthorized, then send the request again with the same reference. Collect a difference as a separate transaction.
   *
   * Network: VISA.
   */
  AMOUNT_ABOVE_PREAUTHORIZATION = "N8",
  /**
   * Unblocking of PIN denied. The issuer refused to unblock the PIN. This says nothing about a payment.
   *
   * Outcome: rejected (request). Retry: check_status_first. Ask for the status first if the code came as answer to a payment, and send nothing under a new reference before the answer is final. A PIN request is not sent again; the cardholder has to contact the issuer.
   *
   * Network: VISA.
   */
  PIN_UNBLOCK_DENIED = "P5",
  /**
   * Change of PIN denied. The issuer refused to change the PIN. This says nothing about a payment.
   *
   * Outcome: rejected (request). Retry: check_status_first. Ask for the status first if the code came as answer to a payment, and send nothing under a new reference before the answer is final. A PIN request is not sent again; the cardholder has to contact the issuer.
   *
   * Network: VISA.
   */
  PIN_CHANGE_DENIED = "P6",
  /**
   * Card could not be authenticated. The check whether the card is genuine did not pass, so the transaction was declined.
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method and use a new reference for it. Do not tell the customer the reason.
   *
   * Network: VISA.
   */
  CARD_AUTHENTICATION_FAILED = "Q1",
  /**
   * This payment was stopped. The cardholder ordered the issuer to stop this payment.
   *
   * Outcome: failed (transaction). Retry: never. Do not send this transaction again with this card, and ask the customer how to continue. Cancel the recurring charge that it belongs to.
   *
   * Network: VISA.
   */
  STOP_PAYMENT_ORDER = "R0",
  /**
   * Authorization of merchant revoked. The cardholder withdrew the consent for recurring charges by this merchant.
   *
   * Outcome: failed (transaction). Retry: never. Stop the recurring charge and do not send it again with this card. Agree on a new way of payment with the customer.
   *
   * Network: VISA.
   */
  AUTHORIZATION_REVOKED = "R1",
  /**
   * Visa PIN not possible here. The transaction does not meet the conditions for a Visa payment with PIN, so it was not approved.
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method and use a new reference for it.
   *
   * Network: VISA.
   */
  NOT_ELIGIBLE_FOR_VISA_PIN = "R2",
  /**
   * All recurring authorizations revoked. The cardholder withdrew the consent for all recurring charges on this card.
   *
   * Outcome: failed (transaction). Retry: never. Stop every recurring charge on this card and do not send it again. Agree on a new way of payment with the customer.
   *
   * Network: VISA.
   */
  ALL_AUTHORIZATIONS_REVOKED = "R3",
  /**
   * Declined offline, issuer not reached. The terminal could not reach the issuer, and the card declined the transaction offline.
   *
   * Outcome: failed (transaction). Retry: later. Send the transaction again later with the same reference.
   *
   * Network: VISA.
   */
  UNABLE_TO_GO_ONLINE = "Z3",
}

/** What every entry of Card issuer response code carries; `code` is always the code as received. */
export interface DokuCardMember<
  Name extends string,
  Code extends string,
  Network extends string | null,
  Params = Readonly<Record<string, never>>,
> extends Advice<Reason>, Traits {
  /** Name of the entry: its identity. */
  readonly name: Name;
  /** One entry decides. */
  readonly known: true;
  /** Space of the code. */
  readonly space: "card";
  /** The code as received. */
  readonly code: Code;
  /** Card network that the meaning is for, or null. */
  readonly network: Network;
  /** Values that the wire message carried. */
  readonly params: Params;
  /** Whom to ask how it ended, where it is documented. */
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
  /** Error at the issuer, result open. */
  readonly ISSUER_ERROR: DokuCardMember<"ISSUER_ERROR", "06", "VISA">;
  /** Card pickup, special case. */
  readonly PICK_UP_CARD_SPECIAL: DokuCardMember<"PICK_UP_CARD_SPECIAL", "07", "VISA">;
  /** Approved on proof of identity. */
  readonly HONOR_WITH_ID: DokuCardMember<"HONOR_WITH_ID", "08", "VISA">;
  /** Approved for a part only. */
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
  /** Issuer asks for another attempt. */
  readonly RE_ENTER_TRANSACTION: DokuCardMember<"RE_ENTER_TRANSACTION", "19", "VISA">;
  /** Authentication required. */
  readonly AUTHENTICATION_REQUIRED: DokuCardMember<"AUTHENTICATION_REQUIRED", "1A", "VISA">;
  /** Authorization system not available. */
  readonly AUTHORIZATION_SYSTEM_INOPERATIVE: DokuCardMember<"AUTHORIZATION_SYSTEM_INOPERATIVE", "1Z", "MASTERCARD">;
  /** Issuer took no action. */
  readonly NO_ACTION_TAKEN: DokuCardMember<"NO_ACTION_TAKEN", "21", "VISA">;
  /** Record not found at the issuer. */
  readonly RECORD_NOT_FOUND: DokuCardMember<"RECORD_NOT_FOUND", "25", "VISA">;
  /** Issuer records not available. */
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
  /** Verification data do not match. */
  readonly VERIFICATION_DATA_FAILED: DokuCardMember<"VERIFICATION_DATA_FAILED", "6P", "VISA">;
  /** Issuer must be contacted. */
  readonly CONTACT_CARD_ISSUER: DokuCardMember<"CONTACT_CARD_ISSUER", "70", "MASTERCARD">;
  /** PIN required. */
  readonly PIN_DATA_REQUIRED: DokuCardMember<"PIN_DATA_REQUIRED", "70", "VISA">;
  /** PIN was not changed. */
  readonly PIN_NOT_CHANGED: DokuCardMember<"PIN_NOT_CHANGED", "71", "MASTERCARD">;
  /** PIN encryption does not match. */
  readonly PIN_ENCRYPTION_MISMATCH: DokuCardMember<"PIN_ENCRYPTION_MISMATCH", "74", null>;
  /** PIN attempts exceeded. */
  readonly PIN_TRIES_EXCEEDED: DokuCardMember<"PIN_TRIES_EXCEEDED", "75", null>;
  /** Receiving account not valid. */
  readonly INVALID_TO_ACCOUNT: DokuCardMember<"INVALID_TO_ACCOUNT", "76", "MASTERCARD">;
  /** Reversal not expected. */
  readonly UNSOLICITED_REVERSAL: DokuCardMember<"UNSOLICITED_REVERSAL", "76", "VISA">;
  /** Paying account not valid. */
  readonly INVALID_FROM_ACCOUNT: DokuCardMember<"INVALID_FROM_ACCOUNT", "77", "MASTERCARD">;
  /** Account not valid. */
  readonly INVALID_ACCOUNT: DokuCardMember<"INVALID_ACCOUNT", "78", "MASTERCARD">;
  /** New card not yet activated. */
  readonly BLOCKED_FIRST_USE: DokuCardMember<"BLOCKED_FIRST_USE", "78", "VISA">;
  /** Card data out of date. */
  readonly CARD_LIFE_CYCLE: DokuCardMember<"CARD_LIFE_CYCLE", "79", "MASTERCARD">;
  /** Reversed before by the switch. */
  readonly ALREADY_REVERSED: DokuCardMember<"ALREADY_REVERSED", "79", "VISA">;
  /** Credit issuer not available. */
  readonly CREDIT_ISSUER_UNAVAILABLE: DokuCardMember<"CREDIT_ISSUER_UNAVAILABLE", "80", "MASTERCARD">;
  /** Message without effect on money. */
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
  /** No objection by the issuer. */
  readonly NO_REASON_TO_DECLINE: DokuCardMember<"NO_REASON_TO_DECLINE", "85", null>;
  /** PIN could not be verified. */
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
  /** Handed to stand-in processing. */
  readonly FORCE_STAND_IN: DokuCardMember<"FORCE_STAND_IN", "N0", "VISA">;
  /** Cash service not available. */
  readonly CASH_SERVICE_NOT_AVAILABLE: DokuCardMember<"CASH_SERVICE_NOT_AVAILABLE", "N3", "VISA">;
  /** Cash limit exceeded. */
  readonly CASH_LIMIT_EXCEEDED: DokuCardMember<"CASH_LIMIT_EXCEEDED", "N4", "VISA">;
  /** Resubmission not allowed. */
  readonly INELIGIBLE_FOR_RESUBMISSION: DokuCardMember<"INELIGIBLE_FOR_RESUBMISSION", "N5", "VISA">;
  /** Incorrect CVV. */
  readonly CVV2_FAILURE: DokuCardMember<"CVV2_FAILURE", "N7", "VISA">;
  /** Amount above the preauthorization. */
  readonly AMOUNT_ABOVE_PREAUTHORIZATION: DokuCardMember<"AMOUNT_ABOVE_PREAUTHORIZATION", "N8", "VISA">;
  /** Unblocking of PIN denied. */
  readonly PIN_UNBLOCK_DENIED: DokuCardMember<"PIN_UNBLOCK_DENIED", "P5", "VISA">;
  /** Change of PIN denied. */
  readonly PIN_CHANGE_DENIED: DokuCardMember<"PIN_CHANGE_DENIED", "P6", "VISA">;
  /** Card could not be authenticated. */
  readonly CARD_AUTHENTICATION_FAILED: DokuCardMember<"CARD_AUTHENTICATION_FAILED", "Q1", "VISA">;
  /** This payment was stopped. */
  readonly STOP_PAYMENT_ORDER: DokuCardMember<"STOP_PAYMENT_ORDER", "R0", "VISA">;
  /** Authorization of merchant revoked. */
  readonly AUTHORIZATION_REVOKED: DokuCardMember<"AUTHORIZATION_REVOKED", "R1", "VISA">;
  /** Visa PIN not possible here. */
  readonly NOT_ELIGIBLE_FOR_VISA_PIN: DokuCardMember<"NOT_ELIGIBLE_FOR_VISA_PIN", "R2", "VISA">;
  /** All recurring authorizations revoked. */
  readonly ALL_AUTHORIZATIONS_REVOKED: DokuCardMember<"ALL_AUTHORIZATIONS_REVOKED", "R3", "VISA">;
  /** Declined offline, issuer not reached. */
  readonly UNABLE_TO_GO_ONLINE: DokuCardMember<"UNABLE_TO_GO_ONLINE", "Z3", "VISA">;
}

/** Name of an entry of Card issuer response code: its identity, also where several names share a code. */
export type DokuCardName = keyof DokuCardEntries;

/** Any entry of Card issuer response code. A new code is a new arm, in a minor release. */
export type DokuCardEntry = DokuCardEntries[DokuCardName];
