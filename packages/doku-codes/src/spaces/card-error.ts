// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** Card payment error of DOKU; the values are the codes as documented. */
export enum DokuCardError {
  /**
   * Installment acquirer not found. No acquirer of the merchant offers the installments that this request asks for, so it was refused.
   *
   * Outcome: rejected (request). Retry: after_fix. Check the installment data and ask DOKU to confirm which acquirers are active for the merchant. Then send the corrected request with the same reference.
   */
  ACQUIRER_NOT_FOUND = "ACQUIRER_NOT_FOUND",
  /**
   * Capture exceeds authorized amount. This capture asks for more than was authorized. The code says nothing about the authorization itself.
   *
   * Outcome: rejected (request). Retry: after_fix. Lower the amount to what was authorized or less, then send the capture again with the same reference.
   */
  AMOUNT_CAPTURE_EXCEED_AUTHORIZE = "AMOUNT_CAPTURE_EXCEED_AUTHORIZE",
  /**
   * Card authorization failed. DOKU reports the authorization of the card payment as failed. The code is generic and names no cause.
   *
   * Outcome: failed (transaction). Retry: check_status_first. Check the status of the transaction to confirm the failure, then offer another card or payment method. Send nothing under a new reference until the result is final.
   */
  AUTHORIZATION_FAILED = "AUTHORIZATION_FAILED",
  /**
   * BIN blocked by merchant. A rule that the merchant set refuses cards whose number starts like this.
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. If the block is not intended, change the rule of the merchant.
   */
  BIN_NOT_ALLOWED_BY_MERCHANT = "BIN_NOT_ALLOWED_BY_MERCHANT",
  /**
   * 3-D Secure result not accepted. 3-D Secure was completed, but with an ECI other than 02 or 05, and only these two are accepted.
   *
   * Outcome: failed (transaction). Retry: with_authentication. Ask the customer to authenticate with 3-D Secure again, then continue with the same reference.
   */
  BLOCKED_ECI = "BLOCKED_ECI",
  /**
   * Card BIN blocked. Cards with this BIN are not accepted. The code does not say whose rule it is.
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   */
  CARD_NUMBER_BIN_IS_BLOCKED = "CARD_NUMBER_BIN_IS_BLOCKED",
  /**
   * Card brand not accepted. The brand of this card is blocked by a rule or not supported by the MID of the merchant.
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer a card of another brand or another payment method.
   */
  CARD_NUMBER_BRAND_IS_BLOCKED = "CARD_NUMBER_BRAND_IS_BLOCKED",
  /**
   * Card country blocked. Cards issued in this country are not accepted for the merchant.
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. If cards from this country should be accepted, ask DOKU to enable it.
   */
  CARD_NUMBER_COUNTRY_IS_BLOCKED = "CARD_NUMBER_COUNTRY_IS_BLOCKED",
  /**
   * Transaction record not created. DOKU could not create its record of the transaction. The code does not say what had already been done.
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first and reconcile with DOKU if it is not found. Send nothing under a new reference until the result is final.
   */
  CREATE_TRANSACTION_FAILED = "CREATE_TRANSACTION_FAILED",
  /**
   * Currency does not match. The currency of this request is not the expected one. The code does not say with what it was compared.
   *
   * Outcome: rejected (request). Retry: after_fix. Check the currency against that of the merchant account and of the original transaction. Then send the corrected request with the same reference.
   */
  CURENCY_MISMATCH = "CURENCY_MISMATCH",
  /**
   * CVV missing. This request needs the CVV of the card and carries none.
   *
   * Outcome: rejected (request). Retry: after_fix. Ask the customer to enter the CVV, then send the request again with it and the same reference.
   */
  CVV_NOT_AVAILABLE = "CVV_NOT_AVAILABLE",
  /**
   * Data decryption error. DOKU could not decrypt data of the transaction. The code does not say what had already been done.
   *
   * Outcome: unknown (transaction). Retry: check_status_first. First check the status of the transaction, then how the data of the request was encrypted. Send nothing under a new reference until the result is final.
   */
  DATA_DECRYPTION_FAILED = "DATA_DECRYPTION_FAILED",
  /**
   * Data not found. DOKU does not find data that this request needs. The code does not say which data, or whether a transaction took place.
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the reference, the other identifiers of the request and the status. Send nothing under a new reference until the result is final.
   */
  DATA_NOT_FOUND = "DATA_NOT_FOUND",
  /**
   * Card data decryption error. DOKU could not decrypt the card data. The code does not say what had already been done.
   *
   * Outcome: unknown (transaction). Retry: check_status_first. First check the status of the transaction, then how the card data was encrypted. Send nothing under a new reference until the result is final.
   */
  DECRYPTION_CREDIT_CARD_DATA_FAILED = "DECRYPTION_CREDIT_CARD_DATA_FAILED",
  /**
   * Card data encryption error. DOKU could not encrypt the card data. The code does not say what had already been done.
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send nothing under a new reference before the result is final.
   */
  ENCRYPTION_CREDIT_CARD_DATA_FAILED = "ENCRYPTION_CREDIT_CARD_DATA_FAILED",
  /**
   * Suspected fraud. The payment was declined on suspicion of fraud.
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another payment method, and do not tell the customer why. Ask DOKU to review the case before you accept another card from the same buyer.
   */
  FRAUD_DETECTED = "FRAUD_DETECTED",
  /**
   * Card BIN not valid. The card number does not start with a valid BIN of 6 or 8 digits.
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the customer to check the card number, then send the transaction again with the same reference. Otherwise offer another card or payment method.
   */
  INVALID_BIN_NUMBER = "INVALID_BIN_NUMBER",
  /**
   * Parameter invalid or missing. At least one parameter of this request is absent, too long or too short, or in the wrong format. The code does not name it.
   *
   * Outcome: rejected (request). Retry: after_fix. Compare the request with the API reference and correct it. Then send it again with the same reference.
   */
  INVALID_PARAMETER = "INVALID_PARAMETER",
  /**
   * Token not valid. A token in this request is not valid. The code does not say whether it is that of a saved card or that of the call.
   *
   * Outcome: rejected (request). Retry: after_fix. Find out which token is wrong and replace it; for a saved card, ask the customer to enter the card again. Then send the request again with the same reference.
   */
  INVALID_TOKEN = "INVALID_TOKEN",
  /**
   * No installment MID for card. The merchant has no MID that can take this card for an installment payment.
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer payment in full, another card or another payment method.
   */
  MERCHANT_INSTALLMENT_NOT_EXIST = "MERCHANT_INSTALLMENT_NOT_EXIST",
  /**
   * Merchant suspended or inactive. DOKU does not accept this request from the merchant, whose account is probably suspended or inactive.
   *
   * Outcome: rejected (request). Retry: after_fix. Ask DOKU to restore the merchant account first. Then send the request again with the same reference.
   */
  MERCHANT_NOT_ALLOWED = "MERCHANT_NOT_ALLOWED",
  /**
   * Merchant not found. DOKU does not know the merchant that this request names.
   *
   * Outcome: rejected (request). Retry: after_fix. Check the client ID, the merchant data and the environment. Then send the request again with the same reference.
   */
  MERCHANT_NOT_FOUND = "MERCHANT_NOT_FOUND",
  /**
   * No MID routing for card. None of the MIDs of the merchant can take this card, so the issuer was not asked.
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. If this card should be accepted, ask DOKU to check the MID routing.
   */
  MID_ROUTING_NOT_FOUND = "MID_ROUTING_NOT_FOUND",
  /**
   * No MID takes this card. A routing rule or a limit keeps every MID of the merchant from taking this card.
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method. If this card should be accepted, ask DOKU to check the MIDs and their rules.
   */
  MID_TID_NOT_EXIST = "MID_TID_NOT_EXIST",
  /**
   * 3-D Secure authentication not accepted. 3-D Secure ended with a result (AuthRes) that is not enough for this payment, so it was not carried out.
   *
   * Outcome: failed (transaction). Retry: with_authentication. Ask the customer to authenticate with 3-D Secure again, then continue with the same reference.
   */
  NOT_ALLOWED_AUTHRES = "NOT_ALLOWED_AUTHRES",
  /**
   * 3-D Secure enrollment not accepted. The answer to the 3-D Secure enrollment check (VERes) is not one that is accepted for this payment.
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another card or payment method.
   */
  NOT_ALLOWED_VERES = "NOT_ALLOWED_VERES",
  /**
   * Payment failed, cause not given. DOKU reports the payment as failed. The code is generic and names no cause.
   *
   * Outcome: failed (transaction). Retry: check_status_first. Check the status of the transaction to confirm the failure, then offer another card or payment method. Send nothing under a new reference until the result is final.
   */
  PAYMENT_FAILED = "PAYMENT_FAILED",
  /**
   * Settlement in progress. This request was refused because a settlement is still running. The code says nothing about the payment itself.
   *
   * Outcome: rejected (request). Retry: check_status_first. Wait for the settlement, then check the status of the transaction and decide by it. Send nothing under a new reference until the result is final.
   */
  SETTLEMENT_IS_ON_GOING = "SETTLEMENT_IS_ON_GOING",
  /**
   * 3-D Secure authentication failed. The cardholder could not be authenticated with 3-D Secure.
   *
   * Outcome: failed (transaction). Retry: with_authentication. Ask the customer to authenticate with 3-D Secure again, then continue with the same reference.
   */
  THREE_D_SECURE_AUTHENTICATION_FAILED = "THREE_D_SECURE_AUTHENTICATION_FAILED",
  /**
   * 3-D Secure enrollment check failed. 3-D Secure stopped at its first step, which finds out whether the card takes part. The cardholder was not authenticated.
   *
   * Outcome: failed (transaction). Retry: with_authentication. Start 3-D Secure for the customer again, then continue with the same reference.
   */
  THREE_D_SECURE_ENROLLMENT_FAILED = "THREE_D_SECURE_ENROLLMENT_FAILED",
  /**
   * Timeout, result unknown. No answer came in time. The transaction may or may not have taken effect.
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send nothing under a new reference before the result is final.
   */
  TIME_OUT = "TIME_OUT",
  /**
   * Transaction not found. DOKU finds no transaction for this request at the moment. That does not prove that none took place.
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the reference, then check the status again. Send nothing under a new reference until the result is final.
   */
  TRANSACTION_NOT_FOUND = "TRANSACTION_NOT_FOUND",
  /**
   * Transaction record not updated. DOKU could not update its record of the transaction. The transaction itself may have taken effect.
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first and reconcile with DOKU if it stays unknown. Send nothing under a new reference until the result is final.
   */
  UPDATE_TRANSACTION_FAILED = "UPDATE_TRANSACTION_FAILED",
}

/** What every entry of Card payment error carries; `code` is always the code as received. */
export interface DokuCardErrorMember<
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
  readonly space: "card-error";
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
export interface DokuCardErrorEntries {
  /** Installment acquirer not found. */
  readonly ACQUIRER_NOT_FOUND: DokuCardErrorMember<"ACQUIRER_NOT_FOUND", "ACQUIRER_NOT_FOUND", null>;
  /** Capture exceeds authorized amount. */
  readonly AMOUNT_CAPTURE_EXCEED_AUTHORIZE: DokuCardErrorMember<"AMOUNT_CAPTURE_EXCEED_AUTHORIZE", "AMOUNT_CAPTURE_EXCEED_AUTHORIZE", null>;
  /** Card authorization failed. */
  readonly AUTHORIZATION_FAILED: DokuCardErrorMember<"AUTHORIZATION_FAILED", "AUTHORIZATION_FAILED", null>;
  /** BIN blocked by merchant. */
  readonly BIN_NOT_ALLOWED_BY_MERCHANT: DokuCardErrorMember<"BIN_NOT_ALLOWED_BY_MERCHANT", "BIN_NOT_ALLOWED_BY_MERCHANT", null>;
  /** 3-D Secure result not accepted. */
  readonly BLOCKED_ECI: DokuCardErrorMember<"BLOCKED_ECI", "BLOCKED_ECI", null>;
  /** Card BIN blocked. */
  readonly CARD_NUMBER_BIN_IS_BLOCKED: DokuCardErrorMember<"CARD_NUMBER_BIN_IS_BLOCKED", "CARD_NUMBER_BIN_IS_BLOCKED", null>;
  /** Card brand not accepted. */
  readonly CARD_NUMBER_BRAND_IS_BLOCKED: DokuCardErrorMember<"CARD_NUMBER_BRAND_IS_BLOCKED", "CARD_NUMBER_BRAND_IS_BLOCKED", null>;
  /** Card country blocked. */
  readonly CARD_NUMBER_COUNTRY_IS_BLOCKED: DokuCardErrorMember<"CARD_NUMBER_COUNTRY_IS_BLOCKED", "CARD_NUMBER_COUNTRY_IS_BLOCKED", null>;
  /** Transaction record not created. */
  readonly CREATE_TRANSACTION_FAILED: DokuCardErrorMember<"CREATE_TRANSACTION_FAILED", "CREATE_TRANSACTION_FAILED", null>;
  /** Currency does not match. */
  readonly CURENCY_MISMATCH: DokuCardErrorMember<"CURENCY_MISMATCH", "CURENCY_MISMATCH", null>;
  /** CVV missing. */
  readonly CVV_NOT_AVAILABLE: DokuCardErrorMember<"CVV_NOT_AVAILABLE", "CVV_NOT_AVAILABLE", null>;
  /** Data decryption error. */
  readonly DATA_DECRYPTION_FAILED: DokuCardErrorMember<"DATA_DECRYPTION_FAILED", "DATA_DECRYPTION_FAILED", null>;
  /** Data not found. */
  readonly DATA_NOT_FOUND: DokuCardErrorMember<"DATA_NOT_FOUND", "DATA_NOT_FOUND", null>;
  /** Card data decryption error. */
  readonly DECRYPTION_CREDIT_CARD_DATA_FAILED: DokuCardErrorMember<"DECRYPTION_CREDIT_CARD_DATA_FAILED", "DECRYPTION_CREDIT_CARD_DATA_FAILED", null>;
  /** Card data encryption error. */
  readonly ENCRYPTION_CREDIT_CARD_DATA_FAILED: DokuCardErrorMember<"ENCRYPTION_CREDIT_CARD_DATA_FAILED", "ENCRYPTION_CREDIT_CARD_DATA_FAILED", null>;
  /** Suspected fraud. */
  readonly FRAUD_DETECTED: DokuCardErrorMember<"FRAUD_DETECTED", "FRAUD_DETECTED", null>;
  /** Card BIN not valid. */
  readonly INVALID_BIN_NUMBER: DokuCardErrorMember<"INVALID_BIN_NUMBER", "INVALID_BIN_NUMBER", null>;
  /** Parameter invalid or missing. */
  readonly INVALID_PARAMETER: DokuCardErrorMember<"INVALID_PARAMETER", "INVALID_PARAMETER", null>;
  /** Token not valid. */
  readonly INVALID_TOKEN: DokuCardErrorMember<"INVALID_TOKEN", "INVALID_TOKEN", null>;
  /** No installment MID for card. */
  readonly MERCHANT_INSTALLMENT_NOT_EXIST: DokuCardErrorMember<"MERCHANT_INSTALLMENT_NOT_EXIST", "MERCHANT_INSTALLMENT_NOT_EXIST", null>;
  /** Merchant suspended or inactive. */
  readonly MERCHANT_NOT_ALLOWED: DokuCardErrorMember<"MERCHANT_NOT_ALLOWED", "MERCHANT_NOT_ALLOWED", null>;
  /** Merchant not found. */
  readonly MERCHANT_NOT_FOUND: DokuCardErrorMember<"MERCHANT_NOT_FOUND", "MERCHANT_NOT_FOUND", null>;
  /** No MID routing for card. */
  readonly MID_ROUTING_NOT_FOUND: DokuCardErrorMember<"MID_ROUTING_NOT_FOUND", "MID_ROUTING_NOT_FOUND", null>;
  /** No MID takes this card. */
  readonly MID_TID_NOT_EXIST: DokuCardErrorMember<"MID_TID_NOT_EXIST", "MID_TID_NOT_EXIST", null>;
  /** 3-D Secure authentication not accepted. */
  readonly NOT_ALLOWED_AUTHRES: DokuCardErrorMember<"NOT_ALLOWED_AUTHRES", "NOT_ALLOWED_AUTHRES", null>;
  /** 3-D Secure enrollment not accepted. */
  readonly NOT_ALLOWED_VERES: DokuCardErrorMember<"NOT_ALLOWED_VERES", "NOT_ALLOWED_VERES", null>;
  /** Payment failed, cause not given. */
  readonly PAYMENT_FAILED: DokuCardErrorMember<"PAYMENT_FAILED", "PAYMENT_FAILED", null>;
  /** Settlement in progress. */
  readonly SETTLEMENT_IS_ON_GOING: DokuCardErrorMember<"SETTLEMENT_IS_ON_GOING", "SETTLEMENT_IS_ON_GOING", null>;
  /** 3-D Secure authentication failed. */
  readonly THREE_D_SECURE_AUTHENTICATION_FAILED: DokuCardErrorMember<"THREE_D_SECURE_AUTHENTICATION_FAILED", "THREE_D_SECURE_AUTHENTICATION_FAILED", null>;
  /** 3-D Secure enrollment check failed. */
  readonly THREE_D_SECURE_ENROLLMENT_FAILED: DokuCardErrorMember<"THREE_D_SECURE_ENROLLMENT_FAILED", "THREE_D_SECURE_ENROLLMENT_FAILED", null>;
  /** Timeout, result unknown. */
  readonly TIME_OUT: DokuCardErrorMember<"TIME_OUT", "TIME_OUT", null>;
  /** Transaction not found. */
  readonly TRANSACTION_NOT_FOUND: DokuCardErrorMember<"TRANSACTION_NOT_FOUND", "TRANSACTION_NOT_FOUND", null>;
  /** Transaction record not updated. */
  readonly UPDATE_TRANSACTION_FAILED: DokuCardErrorMember<"UPDATE_TRANSACTION_FAILED", "UPDATE_TRANSACTION_FAILED", null>;
}

/** Name of an entry of Card payment error: its identity, also where several names share a code. */
export type DokuCardErrorName = keyof DokuCardErrorEntries;

/** Any entry of Card payment error. A new code is a new arm, in a minor release. */
export type DokuCardErrorEntry = DokuCardErrorEntries[DokuCardErrorName];
