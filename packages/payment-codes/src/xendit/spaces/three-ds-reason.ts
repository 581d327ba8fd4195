// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** 3-D Secure status reason of Xendit; the values are the codes as documented. */
export enum XenditThreeDsReason {
  /**
   * Authentication failed.
   *
   * The issuer judged the risk of the payment as too high.
   *
   * Message: "Card authentication failed".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * Outcome: failed (request). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  AUTHENTICATION_FAILED_TWO_DIGITS = "01",
  /**
   * Device not known.
   *
   * The issuer does not know the device of the customer.
   *
   * Message: "Unknown Device".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  UNKNOWN_DEVICE_TWO_DIGITS = "02",
  /**
   * Device not supported.
   *
   * The device cannot do the authentication that the issuer asks for.
   *
   * Message: "Unsupported Device".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * Outcome: failed (request). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  UNSUPPORTED_DEVICE_TWO_DIGITS = "03",
  /**
   * Too many authentications.
   *
   * The customer was authenticated too often recently.
   *
   * Message: "Exceeds authentication frequency limit".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * Outcome: failed (request). Retry: later. Let the customer try again later or pay in another way, in a new payment
   * request with a new reference_id.
   */
  TOO_MANY_AUTHENTICATIONS_TWO_DIGITS = "04",
  /**
   * Card expired.
   *
   * The card has expired, or its date was entered wrongly.
   *
   * Message: "Expired card".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * Outcome: failed (request). Retry: after_fix. Let the customer correct it, then make a new payment request with a
   * new reference_id.
   */
  EXPIRED_CARD_TWO_DIGITS = "05",
  /**
   * Invalid card number.
   *
   * The number cannot be that of a card.
   *
   * Message: "Invalid card number".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * Outcome: failed (request). Retry: after_fix. Let the customer correct it, then make a new payment request with a
   * new reference_id.
   */
  INVALID_CARD_NUMBER_TWO_DIGITS = "06",
  /**
   * Transaction not valid.
   *
   * The issuer does not accept this kind of transaction.
   *
   * Message: "Invalid transaction".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * Outcome: failed (request). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  INVALID_TRANSACTION_TWO_DIGITS = "07",
  /**
   * No record of the card.
   *
   * The issuer has no record of this card number.
   *
   * Message: "No Card record".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * Outcome: failed (request). Retry: after_fix. Let the customer correct it, then make a new payment request with a
   * new reference_id.
   */
  NO_CARD_RECORD_TWO_DIGITS = "08",
  /**
   * Security failure.
   *
   * A problem of security was found during the authentication.
   *
   * Message: "Security failure".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * Outcome: failed (request). Retry: with_new_reference. Do not tell the customer why. Offer another payment method,
   * and review the order.
   */
  SECURITY_FAILURE_TWO_DIGITS = "09",
  /**
   * Authentication failed.
   *
   * The issuer judged the risk of the payment as too high.
   *
   * Message: "Card authentication failed".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 246
   *
   * Outcome: failed (request). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  AUTHENTICATION_FAILED = "1",
  /**
   * Card reported stolen.
   *
   * Message: "Stolen card".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 255
   *
   * Outcome: failed (request). Retry: with_new_reference. Do not try this card again, and do not tell the customer why.
   * Offer another payment method.
   */
  STOLEN_CARD = "10",
  /**
   * Suspected fraud.
   *
   * The issuer takes the payment for highly suspicious.
   *
   * Message: "Suspected fraud".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 256
   *
   * Outcome: failed (request). Retry: with_new_reference. Do not tell the customer why. Offer another payment method,
   * and review the order.
   */
  SUSPECTED_FRAUD = "11",
  /**
   * Transaction not permitted.
   *
   * The issuer blocks this kind of payment for the customer.
   *
   * Message: "Transaction not permitted to cardholder".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 257
   *
   * Outcome: failed (request). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  NOT_PERMITTED_TO_CARDHOLDER = "12",
  /**
   * Customer not enrolled.
   *
   * The customer has not signed up for the authentication of the issuer.
   *
   * Message: "Cardholder not enrolled in service".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 258
   *
   * Outcome: failed (request). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  NOT_ENROLLED = "13",
  /**
   * Authentication timed out at issuer.
   *
   * The issuer was too slow with the authentication, so no payment was tried.
   *
   * Message: "Transaction timed out at the ACS".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 259
   *
   * Outcome: failed (request). Retry: later. Let the customer try again after a minute, in a new payment request.
   */
  ACS_TIMEOUT = "14",
  /**
   * Low confidence.
   *
   * It only says how sure the issuer is of its result.
   *
   * Message: "Low Confidence".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 260
   *
   * Outcome: success (request). Retry: never. Go by the status of the payment.
   */
  LOW_CONFIDENCE = "15",
  /**
   * Medium confidence.
   *
   * It only says how sure the issuer is of its result.
   *
   * Message: "Medium Confidence".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 261
   *
   * Outcome: success (request). Retry: never. Go by the status of the payment.
   */
  MEDIUM_CONFIDENCE = "16",
  /**
   * High confidence.
   *
   * It only says how sure the issuer is of its result.
   *
   * Message: "High Confidence".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 262
   *
   * Outcome: success (request). Retry: never. Go by the status of the payment.
   */
  HIGH_CONFIDENCE = "17",
  /**
   * Very high confidence.
   *
   * It only says how sure the issuer is of its result.
   *
   * Message: "Very High Confidence".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 263
   *
   * Outcome: success (request). Retry: never. Go by the status of the payment.
   */
  VERY_HIGH_CONFIDENCE = "18",
  /**
   * Device not known.
   *
   * The issuer does not know the device of the customer.
   *
   * Message: "Unknown Device".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 247
   *
   * Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  UNKNOWN_DEVICE = "2",
  /**
   * Only with a payment.
   *
   * The issuer does not authenticate this card without a payment.
   *
   * Message: "Non-payment transaction not supported".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 264
   *
   * Outcome: failed (request). Retry: with_new_reference. Do not repeat an authentication without a payment for this
   * card. Let the customer pay, or use another card.
   */
  NON_PAYMENT_NOT_SUPPORTED = "20",
  /**
   * Only with the customer.
   *
   * The issuer does not authenticate this card without the customer.
   *
   * Message: "3RI transaction not supported".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 265
   *
   * Outcome: failed (request). Retry: with_new_reference. Do not repeat it for this card. Let the customer pay, or
   * decide by your own risk to charge without authentication.
   */
  MERCHANT_INITIATED_NOT_SUPPORTED = "21",
  /**
   * Technical problem at issuer.
   *
   * A technical problem at the issuer stopped the authentication, so no payment was tried.
   *
   * Message: "ACS technical issue".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 266
   *
   * Outcome: failed (request). Retry: later. Let the customer try again later or pay in another way, in a new payment
   * request with a new reference_id.
   */
  ACS_TECHNICAL_ISSUE = "22",
  /**
   * Decoupled authentication needed.
   *
   * The issuer wanted to ask the customer elsewhere, for example in an app, and the request did not offer that.
   *
   * Message: "Decoupled authentication required by ACS but not requested by 3DS requestor".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 267
   *
   * Outcome: failed (request). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  DECOUPLED_REQUIRED = "23",
  /**
   * Decoupled authentication expired.
   *
   * The customer did not answer the question of the issuer in time.
   *
   * Message: "3DS requestor decoupled max expiry time exceeded".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 268
   *
   * Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  DECOUPLED_EXPIRED = "24",
  /**
   * Time too short.
   *
   * The issuer did not even ask the customer, because the time was too short.
   *
   * Message: "Low-latency Decoupled Authentication was provided insufficient time to authenticate the Cardholder. The
   * ACS will not make an attempt to authenticate the Cardholder.".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 269
   *
   * Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  DECOUPLED_TIME_TOO_SHORT = "25",
  /**
   * Authentication not finished.
   *
   * The customer did not finish the authentication. three_ds_challenge_cancel_code says how it ended.
   *
   * Message: "Authentication attempted but not performed by the cardholder".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 270
   *
   * Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  NOT_PERFORMED_BY_CUSTOMER = "26",
  /**
   * Reserved value.
   *
   * The value begins a range that is reserved and has no meaning yet.
   *
   * Message: "Reserved for EMVCo future use".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 271
   *
   * Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  RESERVED_27 = "27",
  /**
   * Device not supported.
   *
   * The device cannot do the authentication that the issuer asks for.
   *
   * Message: "Unsupported Device".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 248
   *
   * Outcome: failed (request). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  UNSUPPORTED_DEVICE = "3",
  /**
   * Too many authentications.
   *
   * The customer was authenticated too often recently.
   *
   * Message: "Exceeds authentication frequency limit".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 249
   *
   * Outcome: failed (request). Retry: later. Let the customer try again later or pay in another way, in a new payment
   * request with a new reference_id.
   */
  TOO_MANY_AUTHENTICATIONS = "4",
  /**
   * Card expired.
   *
   * The card has expired, or its date was entered wrongly.
   *
   * Message: "Expired card".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 250
   *
   * Outcome: failed (request). Retry: after_fix. Let the customer correct it, then make a new payment request with a
   * new reference_id.
   */
  EXPIRED_CARD = "5",
  /**
   * Invalid card number.
   *
   * The number cannot be that of a card.
   *
   * Message: "Invalid card number".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 251
   *
   * Outcome: failed (request). Retry: after_fix. Let the customer correct it, then make a new payment request with a
   * new reference_id.
   */
  INVALID_CARD_NUMBER = "6",
  /**
   * Transaction not valid.
   *
   * The issuer does not accept this kind of transaction.
   *
   * Message: "Invalid transaction".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 252
   *
   * Outcome: failed (request). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  INVALID_TRANSACTION = "7",
  /**
   * No record of the card.
   *
   * The issuer has no record of this card number.
   *
   * Message: "No Card record".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 253
   *
   * Outcome: failed (request). Retry: after_fix. Let the customer correct it, then make a new payment request with a
   * new reference_id.
   */
  NO_CARD_RECORD = "8",
  /**
   * Reserved value.
   *
   * The value begins a range that is reserved and has no meaning yet.
   *
   * Message: "Reserved for DS use".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 272
   *
   * Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  RESERVED_80 = "80",
  /**
   * Security failure.
   *
   * A problem of security was found during the authentication.
   *
   * Message: "Security failure".
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 254
   *
   * Outcome: failed (request). Retry: with_new_reference. Do not tell the customer why. Offer another payment method,
   * and review the order.
   */
  SECURITY_FAILURE = "9",
}

/** Properties of every entry of 3-D Secure status reason; `code` is always the code as received. */
export interface XenditThreeDsReasonMember<
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
  readonly space: "three-ds-reason";
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
export interface XenditThreeDsReasonEntries {
  /** Authentication failed. */
  readonly AUTHENTICATION_FAILED_TWO_DIGITS: XenditThreeDsReasonMember<"AUTHENTICATION_FAILED_TWO_DIGITS", "01", null>;
  /** Device not known. */
  readonly UNKNOWN_DEVICE_TWO_DIGITS: XenditThreeDsReasonMember<"UNKNOWN_DEVICE_TWO_DIGITS", "02", null>;
  /** Device not supported. */
  readonly UNSUPPORTED_DEVICE_TWO_DIGITS: XenditThreeDsReasonMember<"UNSUPPORTED_DEVICE_TWO_DIGITS", "03", null>;
  /** Too many authentications. */
  readonly TOO_MANY_AUTHENTICATIONS_TWO_DIGITS: XenditThreeDsReasonMember<"TOO_MANY_AUTHENTICATIONS_TWO_DIGITS", "04", null>;
  /** Card expired. */
  readonly EXPIRED_CARD_TWO_DIGITS: XenditThreeDsReasonMember<"EXPIRED_CARD_TWO_DIGITS", "05", null>;
  /** Invalid card number. */
  readonly INVALID_CARD_NUMBER_TWO_DIGITS: XenditThreeDsReasonMember<"INVALID_CARD_NUMBER_TWO_DIGITS", "06", null>;
  /** Transaction not valid. */
  readonly INVALID_TRANSACTION_TWO_DIGITS: XenditThreeDsReasonMember<"INVALID_TRANSACTION_TWO_DIGITS", "07", null>;
  /** No record of the card. */
  readonly NO_CARD_RECORD_TWO_DIGITS: XenditThreeDsReasonMember<"NO_CARD_RECORD_TWO_DIGITS", "08", null>;
  /** Security failure. */
  readonly SECURITY_FAILURE_TWO_DIGITS: XenditThreeDsReasonMember<"SECURITY_FAILURE_TWO_DIGITS", "09", null>;
  /** Authentication failed. */
  readonly AUTHENTICATION_FAILED: XenditThreeDsReasonMember<"AUTHENTICATION_FAILED", "1", null>;
  /** Card reported stolen. */
  readonly STOLEN_CARD: XenditThreeDsReasonMember<"STOLEN_CARD", "10", null>;
  /** Suspected fraud. */
  readonly SUSPECTED_FRAUD: XenditThreeDsReasonMember<"SUSPECTED_FRAUD", "11", null>;
  /** Transaction not permitted. */
  readonly NOT_PERMITTED_TO_CARDHOLDER: XenditThreeDsReasonMember<"NOT_PERMITTED_TO_CARDHOLDER", "12", null>;
  /** Customer not enrolled. */
  readonly NOT_ENROLLED: XenditThreeDsReasonMember<"NOT_ENROLLED", "13", null>;
  /** Authentication timed out at issuer. */
  readonly ACS_TIMEOUT: XenditThreeDsReasonMember<"ACS_TIMEOUT", "14", null>;
  /** Low confidence. */
  readonly LOW_CONFIDENCE: XenditThreeDsReasonMember<"LOW_CONFIDENCE", "15", null>;
  /** Medium confidence. */
  readonly MEDIUM_CONFIDENCE: XenditThreeDsReasonMember<"MEDIUM_CONFIDENCE", "16", null>;
  /** High confidence. */
  readonly HIGH_CONFIDENCE: XenditThreeDsReasonMember<"HIGH_CONFIDENCE", "17", null>;
  /** Very high confidence. */
  readonly VERY_HIGH_CONFIDENCE: XenditThreeDsReasonMember<"VERY_HIGH_CONFIDENCE", "18", null>;
  /** Device not known. */
  readonly UNKNOWN_DEVICE: XenditThreeDsReasonMember<"UNKNOWN_DEVICE", "2", null>;
  /** Only with a payment. */
  readonly NON_PAYMENT_NOT_SUPPORTED: XenditThreeDsReasonMember<"NON_PAYMENT_NOT_SUPPORTED", "20", null>;
  /** Only with the customer. */
  readonly MERCHANT_INITIATED_NOT_SUPPORTED: XenditThreeDsReasonMember<"MERCHANT_INITIATED_NOT_SUPPORTED", "21", null>;
  /** Technical problem at issuer. */
  readonly ACS_TECHNICAL_ISSUE: XenditThreeDsReasonMember<"ACS_TECHNICAL_ISSUE", "22", null>;
  /** Decoupled authentication needed. */
  readonly DECOUPLED_REQUIRED: XenditThreeDsReasonMember<"DECOUPLED_REQUIRED", "23", null>;
  /** Decoupled authentication expired. */
  readonly DECOUPLED_EXPIRED: XenditThreeDsReasonMember<"DECOUPLED_EXPIRED", "24", null>;
  /** Time too short. */
  readonly DECOUPLED_TIME_TOO_SHORT: XenditThreeDsReasonMember<"DECOUPLED_TIME_TOO_SHORT", "25", null>;
  /** Authentication not finished. */
  readonly NOT_PERFORMED_BY_CUSTOMER: XenditThreeDsReasonMember<"NOT_PERFORMED_BY_CUSTOMER", "26", null>;
  /** Reserved value. */
  readonly RESERVED_27: XenditThreeDsReasonMember<"RESERVED_27", "27", null>;
  /** Device not supported. */
  readonly UNSUPPORTED_DEVICE: XenditThreeDsReasonMember<"UNSUPPORTED_DEVICE", "3", null>;
  /** Too many authentications. */
  readonly TOO_MANY_AUTHENTICATIONS: XenditThreeDsReasonMember<"TOO_MANY_AUTHENTICATIONS", "4", null>;
  /** Card expired. */
  readonly EXPIRED_CARD: XenditThreeDsReasonMember<"EXPIRED_CARD", "5", null>;
  /** Invalid card number. */
  readonly INVALID_CARD_NUMBER: XenditThreeDsReasonMember<"INVALID_CARD_NUMBER", "6", null>;
  /** Transaction not valid. */
  readonly INVALID_TRANSACTION: XenditThreeDsReasonMember<"INVALID_TRANSACTION", "7", null>;
  /** No record of the card. */
  readonly NO_CARD_RECORD: XenditThreeDsReasonMember<"NO_CARD_RECORD", "8", null>;
  /** Reserved value. */
  readonly RESERVED_80: XenditThreeDsReasonMember<"RESERVED_80", "80", null>;
  /** Security failure. */
  readonly SECURITY_FAILURE: XenditThreeDsReasonMember<"SECURITY_FAILURE", "9", null>;
}

/** Name of an entry of 3-D Secure status reason: its identity, even if several names share a code. */
export type XenditThreeDsReasonName = keyof XenditThreeDsReasonEntries;

/** Any entry of 3-D Secure status reason. New codes add members to this union in minor releases. */
export type XenditThreeDsReasonEntry = XenditThreeDsReasonEntries[XenditThreeDsReasonName];
