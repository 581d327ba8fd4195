// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Payment failure code of Xendit; the values are the codes as documented. */
export enum XenditPaymentFailure {
  /**
   * Account or card blocked.
   *
   * The bank or e-wallet refuses access to the account of the customer.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another payment method, in a new payment request
   * with a new reference_id.
   */
  ACCOUNT_ACCESS_BLOCKED = "ACCOUNT_ACCESS_BLOCKED",
  /**
   * Account or card not active.
   *
   * The account of the customer is not active for such payments.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another payment method, in a new payment request
   * with a new reference_id.
   */
  ACCOUNT_NOT_ACTIVATED = "ACCOUNT_NOT_ACTIVATED",
  /**
   * Authentication failed.
   *
   * The customer was not authenticated; for cards, the 3-D Secure fields say more.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  AUTHENTICATION_FAILED = "AUTHENTICATION_FAILED",
  /**
   * Capture above the hold.
   *
   * More was to be captured than is on hold.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: failed (transaction). Retry: after_fix. Check what is on hold and what was captured. A person decides
   * about another attempt.
   */
  CAPTURE_AMOUNT_EXCEEDED = "CAPTURE_AMOUNT_EXCEEDED",
  /**
   * Card declined.
   *
   * The card was declined; the code does not tell why.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  CARD_DECLINED = "CARD_DECLINED",
  /**
   * Channel unavailable.
   *
   * The payment channel had a problem, so the payment was not made.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: failed (transaction). Retry: later. Let the customer try again later or pay in another way, in a new
   * payment request with a new reference_id.
   */
  CHANNEL_UNAVAILABLE = "CHANNEL_UNAVAILABLE",
  /**
   * Declined by issuer (do not honor).
   *
   * The issuer declined and gives no reason.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  DECLINED_BY_ISSUER = "DECLINED_BY_ISSUER",
  /**
   * Declined by processor.
   *
   * The processor declined; the code does not tell why.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  DECLINED_BY_PROCESSOR = "DECLINED_BY_PROCESSOR",
  /**
   * Card expired.
   *
   * The card has expired, or its date was entered wrongly.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: failed (transaction). Retry: after_fix. Let the customer correct it, then make a new payment request with
   * a new reference_id.
   */
  EXPIRED_CARD = "EXPIRED_CARD",
  /**
   * OTP expired.
   *
   * The OTP was entered too late.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  EXPIRED_OTP = "EXPIRED_OTP",
  /**
   * Failed, no details.
   *
   * The channel gives no reason for the failure.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Let the customer try again later or pay in another way,
   * in a new payment request with a new reference_id.
   */
  NO_DETAILS = "FAILURE_DETAILS_UNAVAILABLE",
  /**
   * Card inactive or not permitted.
   *
   * The card is not active, or not allowed for this kind of payment.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  INACTIVE_CARD = "INACTIVE_OR_UNAUTHORIZED_CARD",
  /**
   * Insufficient funds.
   *
   * The customer does not have enough balance or credit. It is not the balance of the merchant.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another payment method, in a new payment request
   * with a new reference_id.
   */
  PAYER_BALANCE_TOO_LOW = "INSUFFICIENT_BALANCE",
  /**
   * Account details not valid.
   *
   * The details of the account that the customer entered are not valid.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: failed (transaction). Retry: after_fix. Let the customer correct it, then make a new payment request with
   * a new reference_id.
   */
  INVALID_ACCOUNT_DETAILS = "INVALID_ACCOUNT_DETAILS",
  /**
   * Invalid card number.
   *
   * The issuer has no card with this number, or no issuer was found for it.
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Ask the customer to check the number or to use another
   * card, in a new payment request with a new reference_id.
   */
  INVALID_CARD = "INVALID_CARD",
  /**
   * Incorrect CVV.
   *
   * The issuer declined because of the security code, or the card does not suit this kind of payment.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: failed (transaction). Retry: after_fix. Let the customer correct it, then make a new payment request with
   * a new reference_id.
   */
  INVALID_CVV = "INVALID_CVV",
  /**
   * Merchant credentials not valid.
   *
   * The channel does not accept the credentials of the merchant.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Ask Xendit to correct it. Until then offer another
   * payment method.
   */
  INVALID_MERCHANT_CREDENTIALS = "INVALID_MERCHANT_CREDENTIALS",
  /**
   * Merchant settings not valid.
   *
   * The channel does not accept the settings of the merchant.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Ask Xendit to correct it. Until then offer another
   * payment method.
   */
  INVALID_MERCHANT_SETTINGS = "INVALID_MERCHANT_SETTINGS",
  /**
   * OTP wrong.
   *
   * The OTP is not the one that was sent.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  INVALID_OTP = "INVALID_OTP",
  /**
   * Payment token invalid or expired.
   *
   * The saved account or card can no longer be charged.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: failed (transaction). Retry: after_fix. Let the customer link the account or enter the card again, then
   * make a new payment request.
   */
  PAYMENT_TOKEN_INVALID = "INVALID_TOKEN",
  /**
   * Suspected fraud.
   *
   * The issuer declined on suspicion of fraud.
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Do not tell the customer why. Offer another payment
   * method, and review the order.
   */
  ISSUER_SUSPECTS_FRAUD = "ISSUER_SUSPECT_FRAUD",
  /**
   * Issuer not available.
   *
   * The issuer could not be reached, so the payment was not made.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: failed (transaction). Retry: later. Let the customer try again later or pay in another way, in a new
   * payment request with a new reference_id.
   */
  ISSUER_UNAVAILABLE = "ISSUER_UNAVAILABLE",
  /**
   * Too many OTP attempts.
   *
   * The OTP was wrong too often.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: failed (transaction). Retry: later. Let the customer try again later or pay in another way, in a new
   * payment request with a new reference_id.
   */
  OTP_ATTEMPTS_EXCEEDED = "OTP_ATTEMPT_COUNTS_EXCEEDED",
  /**
   * Approved in part.
   *
   * The issuer approved a part of the amount. Beside a failure it is not certain what was charged.
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * Outcome: action_required (transaction). Retry: never. Do not deliver on this code. Check the status and the
   * approved amount before the customer pays again.
   */
  PARTIAL_APPROVAL = "PARTIAL_APPROVAL",
  /**
   * No answer from channel.
   *
   * The channel did not answer in time. It may have taken the money.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of the payment first. Only if Xendit
   * answers FAILED again, let the customer pay anew in a new payment request.
   */
  PARTNER_TIMEOUT = "PARTNER_TIMEOUT_ERROR",
  /**
   * Amount limit exceeded.
   *
   * The amount is outside of what the channel or the account of the customer allows.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another payment method, in a new payment request
   * with a new reference_id.
   */
  AMOUNT_LIMIT_EXCEEDED = "PAYMENT_AMOUNT_LIMITS_EXCEEDED",
  /**
   * Too many payment attempts.
   *
   * The customer tried as often as the channel allows.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Offer another payment method, in a new payment request
   * with a new reference_id.
   */
  ATTEMPTS_EXCEEDED = "PAYMENT_ATTEMPT_COUNTS_EXCEEDED",
  /**
   * Payment request expired.
   *
   * The time to pay was over before the customer paid.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. If the customer still wants to pay, make a new payment
   * request with a new reference_id.
   */
  PAYMENT_REQUEST_EXPIRED = "PAYMENT_REQUEST_EXPIRED",
  /**
   * Error at processor.
   *
   * The processor could not process the payment this time, or refers to a technical reason of the issuer.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: failed (transaction). Retry: later. Let the customer try again later or pay in another way, in a new
   * payment request with a new reference_id.
   */
  PROCESSOR_ERROR = "PROCESSOR_ERROR",
  /**
   * Error at processor.
   *
   * The processor could not process the payment this time.
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * Outcome: failed (transaction). Retry: later. Let the customer try again in a few minutes or pay in another way, in
   * a new payment request with a new reference_id.
   */
  PROCESS_ERROR = "PROCESS_ERROR",
  /**
   * Internal error at the provider.
   *
   * An error inside Xendit while the payment was processed.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of the payment first. Only if Xendit
   * answers FAILED again, let the customer pay anew in a new payment request.
   */
  SERVER_ERROR = "SERVER_ERROR",
  /**
   * Card reported stolen.
   *
   * The issuer declined because the card was reported lost or stolen, or is to be retained.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Do not try this card again, and do not tell the customer
   * why. Offer another payment method.
   */
  STOLEN_CARD = "STOLEN_CARD",
  /**
   * Approved by issuer.
   *
   * The issuer approved. Beside a failure it is not certain whether the card was charged.
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * Outcome: success (request). Retry: check_status_first. Check the status of the payment first, and deliver only on
   * SUCCEEDED. Do not charge the card again before the result is final.
   */
  APPROVED_BY_ISSUER = "SUCCESS",
  /**
   * Suspected fraud.
   *
   * The payment was declined on suspicion of fraud.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Do not tell the customer why. Offer another payment
   * method, and review the order.
   */
  SUSPECTED_FRAUD = "SUSPECTED_FRAUDULENT",
  /**
   * Authentication timed out.
   *
   * The time for the challenge of 3-D Secure was over, so the card was not charged.
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * Outcome: failed (transaction). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   *
   * Same code as TIMEOUT: compare `name`.
   */
  AUTHENTICATION_TIMEOUT = "TIMEOUT_ERROR",
  /**
   * Timeout waiting for an answer.
   *
   * The payment ran into a timeout. It may have been made.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of the payment first. Only if Xendit
   * answers FAILED again, let the customer pay anew in a new payment request.
   *
   * Same code as AUTHENTICATION_TIMEOUT: compare `name`.
   */
  TIMEOUT = "TIMEOUT_ERROR",
  /**
   * Stopped by the account holder.
   *
   * The customer had the bank stop such payments, and the networks forbid another attempt with this card.
   *
   * Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Do not try this card again. Offer another card or payment
   * method, in a new payment request with a new reference_id.
   */
  TRANSACTION_BLOCKED = "TRANSACTION_BLOCKED",
  /**
   * Refused by customer.
   *
   * The customer refused the payment in the app or on the page.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. If the customer still wants to pay, make a new payment
   * request with a new reference_id.
   */
  CUSTOMER_DECLINED = "USER_DECLINED_PAYMENT",
  /**
   * Customer device not reached.
   *
   * The device of the customer could not be reached for the confirmation.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: failed (transaction). Retry: later. Let the customer try again later or pay in another way, in a new
   * payment request with a new reference_id.
   */
  DEVICE_UNREACHABLE = "USER_DEVICE_UNREACHABLE",
  /**
   * Not confirmed by customer.
   *
   * The customer did not confirm the payment in time.
   *
   * Source: https://docs.xendit.co/apidocs/create-payment-request (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  NOT_AUTHORIZED_BY_CUSTOMER = "USER_DID_NOT_AUTHORIZE",
}

/** Properties of every entry of Payment failure code; `code` is always the code as received. */
export interface XenditPaymentFailureMember<
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
  readonly space: "payment-failure";
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
export interface XenditPaymentFailureEntries {
  /** Account or card blocked. */
  readonly ACCOUNT_ACCESS_BLOCKED: XenditPaymentFailureMember<"ACCOUNT_ACCESS_BLOCKED", "ACCOUNT_ACCESS_BLOCKED", null>;
  /** Account or card not active. */
  readonly ACCOUNT_NOT_ACTIVATED: XenditPaymentFailureMember<"ACCOUNT_NOT_ACTIVATED", "ACCOUNT_NOT_ACTIVATED", null>;
  /** Authentication failed. */
  readonly AUTHENTICATION_FAILED: XenditPaymentFailureMember<"AUTHENTICATION_FAILED", "AUTHENTICATION_FAILED", null>;
  /** Capture above the hold. */
  readonly CAPTURE_AMOUNT_EXCEEDED: XenditPaymentFailureMember<"CAPTURE_AMOUNT_EXCEEDED", "CAPTURE_AMOUNT_EXCEEDED", null>;
  /** Card declined. */
  readonly CARD_DECLINED: XenditPaymentFailureMember<"CARD_DECLINED", "CARD_DECLINED", null>;
  /** Channel unavailable. */
  readonly CHANNEL_UNAVAILABLE: XenditPaymentFailureMember<"CHANNEL_UNAVAILABLE", "CHANNEL_UNAVAILABLE", null>;
  /** Declined by issuer (do not honor). */
  readonly DECLINED_BY_ISSUER: XenditPaymentFailureMember<"DECLINED_BY_ISSUER", "DECLINED_BY_ISSUER", null>;
  /** Declined by processor. */
  readonly DECLINED_BY_PROCESSOR: XenditPaymentFailureMember<"DECLINED_BY_PROCESSOR", "DECLINED_BY_PROCESSOR", null>;
  /** Card expired. */
  readonly EXPIRED_CARD: XenditPaymentFailureMember<"EXPIRED_CARD", "EXPIRED_CARD", null>;
  /** OTP expired. */
  readonly EXPIRED_OTP: XenditPaymentFailureMember<"EXPIRED_OTP", "EXPIRED_OTP", null>;
  /** Failed, no details. */
  readonly NO_DETAILS: XenditPaymentFailureMember<"NO_DETAILS", "FAILURE_DETAILS_UNAVAILABLE", null>;
  /** Card inactive or not permitted. */
  readonly INACTIVE_CARD: XenditPaymentFailureMember<"INACTIVE_CARD", "INACTIVE_OR_UNAUTHORIZED_CARD", null>;
  /** Insufficient funds. */
  readonly PAYER_BALANCE_TOO_LOW: XenditPaymentFailureMember<"PAYER_BALANCE_TOO_LOW", "INSUFFICIENT_BALANCE", null>;
  /** Account details not valid. */
  readonly INVALID_ACCOUNT_DETAILS: XenditPaymentFailureMember<"INVALID_ACCOUNT_DETAILS", "INVALID_ACCOUNT_DETAILS", null>;
  /** Invalid card number. */
  readonly INVALID_CARD: XenditPaymentFailureMember<"INVALID_CARD", "INVALID_CARD", null>;
  /** Incorrect CVV. */
  readonly INVALID_CVV: XenditPaymentFailureMember<"INVALID_CVV", "INVALID_CVV", null>;
  /** Merchant credentials not valid. */
  readonly INVALID_MERCHANT_CREDENTIALS: XenditPaymentFailureMember<"INVALID_MERCHANT_CREDENTIALS", "INVALID_MERCHANT_CREDENTIALS", null>;
  /** Merchant settings not valid. */
  readonly INVALID_MERCHANT_SETTINGS: XenditPaymentFailureMember<"INVALID_MERCHANT_SETTINGS", "INVALID_MERCHANT_SETTINGS", null>;
  /** OTP wrong. */
  readonly INVALID_OTP: XenditPaymentFailureMember<"INVALID_OTP", "INVALID_OTP", null>;
  /** Payment token invalid or expired. */
  readonly PAYMENT_TOKEN_INVALID: XenditPaymentFailureMember<"PAYMENT_TOKEN_INVALID", "INVALID_TOKEN", null>;
  /** Suspected fraud. */
  readonly ISSUER_SUSPECTS_FRAUD: XenditPaymentFailureMember<"ISSUER_SUSPECTS_FRAUD", "ISSUER_SUSPECT_FRAUD", null>;
  /** Issuer not available. */
  readonly ISSUER_UNAVAILABLE: XenditPaymentFailureMember<"ISSUER_UNAVAILABLE", "ISSUER_UNAVAILABLE", null>;
  /** Too many OTP attempts. */
  readonly OTP_ATTEMPTS_EXCEEDED: XenditPaymentFailureMember<"OTP_ATTEMPTS_EXCEEDED", "OTP_ATTEMPT_COUNTS_EXCEEDED", null>;
  /** Approved in part. */
  readonly PARTIAL_APPROVAL: XenditPaymentFailureMember<"PARTIAL_APPROVAL", "PARTIAL_APPROVAL", null>;
  /** No answer from channel. */
  readonly PARTNER_TIMEOUT: XenditPaymentFailureMember<"PARTNER_TIMEOUT", "PARTNER_TIMEOUT_ERROR", null>;
  /** Amount limit exceeded. */
  readonly AMOUNT_LIMIT_EXCEEDED: XenditPaymentFailureMember<"AMOUNT_LIMIT_EXCEEDED", "PAYMENT_AMOUNT_LIMITS_EXCEEDED", null>;
  /** Too many payment attempts. */
  readonly ATTEMPTS_EXCEEDED: XenditPaymentFailureMember<"ATTEMPTS_EXCEEDED", "PAYMENT_ATTEMPT_COUNTS_EXCEEDED", null>;
  /** Payment request expired. */
  readonly PAYMENT_REQUEST_EXPIRED: XenditPaymentFailureMember<"PAYMENT_REQUEST_EXPIRED", "PAYMENT_REQUEST_EXPIRED", null>;
  /** Error at processor. */
  readonly PROCESSOR_ERROR: XenditPaymentFailureMember<"PROCESSOR_ERROR", "PROCESSOR_ERROR", null>;
  /** Error at processor. */
  readonly PROCESS_ERROR: XenditPaymentFailureMember<"PROCESS_ERROR", "PROCESS_ERROR", null>;
  /** Internal error at the provider. */
  readonly SERVER_ERROR: XenditPaymentFailureMember<"SERVER_ERROR", "SERVER_ERROR", null>;
  /** Card reported stolen. */
  readonly STOLEN_CARD: XenditPaymentFailureMember<"STOLEN_CARD", "STOLEN_CARD", null>;
  /** Approved by issuer. */
  readonly APPROVED_BY_ISSUER: XenditPaymentFailureMember<"APPROVED_BY_ISSUER", "SUCCESS", null>;
  /** Suspected fraud. */
  readonly SUSPECTED_FRAUD: XenditPaymentFailureMember<"SUSPECTED_FRAUD", "SUSPECTED_FRAUDULENT", null>;
  /** Authentication timed out. */
  readonly AUTHENTICATION_TIMEOUT: XenditPaymentFailureMember<"AUTHENTICATION_TIMEOUT", "TIMEOUT_ERROR", null>;
  /** Timeout waiting for an answer. */
  readonly TIMEOUT: XenditPaymentFailureMember<"TIMEOUT", "TIMEOUT_ERROR", null>;
  /** Stopped by the account holder. */
  readonly TRANSACTION_BLOCKED: XenditPaymentFailureMember<"TRANSACTION_BLOCKED", "TRANSACTION_BLOCKED", null>;
  /** Refused by customer. */
  readonly CUSTOMER_DECLINED: XenditPaymentFailureMember<"CUSTOMER_DECLINED", "USER_DECLINED_PAYMENT", null>;
  /** Customer device not reached. */
  readonly DEVICE_UNREACHABLE: XenditPaymentFailureMember<"DEVICE_UNREACHABLE", "USER_DEVICE_UNREACHABLE", null>;
  /** Not confirmed by customer. */
  readonly NOT_AUTHORIZED_BY_CUSTOMER: XenditPaymentFailureMember<"NOT_AUTHORIZED_BY_CUSTOMER", "USER_DID_NOT_AUTHORIZE", null>;
}

/** Name of an entry of Payment failure code: its identity, even if several names share a code. */
export type XenditPaymentFailureName = keyof XenditPaymentFailureEntries;

/** Any entry of Payment failure code. New codes add members to this union in minor releases. */
export type XenditPaymentFailureEntry = XenditPaymentFailureEntries[XenditPaymentFailureName];
