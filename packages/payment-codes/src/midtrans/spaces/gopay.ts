// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** GoPay and wallet channel response code of Midtrans; the values are the codes as documented. */
export enum MidtransGopay {
  /**
   * Request ID missing.
   *
   * This request reached the wallet without a request ID.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1685
   *
   * Outcome: rejected (request). Retry: after_fix. Add the request ID and send the request again with the same
   * order_id. If Midtrans sets it for you, report the case to Midtrans.
   */
  REQUEST_ID_MISSING = "1",
  /**
   * Request not authorized.
   *
   * The wallet did not accept the credentials or the rights of this request.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1695
   *
   * Outcome: rejected (request). Retry: after_fix. Check the keys and the GoPay setup of the merchant, with Midtrans if
   * needed. Then send the request again with the same order_id.
   */
  UNAUTHORIZED = "110",
  /**
   * Authentication required.
   *
   * The payment provider wants the customer to authenticate before the transaction goes on.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 2065
   *
   * Outcome: action_required (transaction). Retry: with_authentication. Ask the customer to authenticate as the payment
   * provider asks, then continue with the same order_id.
   */
  AUTHENTICATION_CHALLENGED = "11009",
  /**
   * Authentication failed.
   *
   * The customer did not pass the authentication of the payment provider, so the transaction was not carried out.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 2075
   *
   * Outcome: failed (transaction). Retry: with_authentication. Ask the customer to authenticate again, and continue
   * with the same order_id, or offer another payment method.
   */
  AUTHENTICATION_FAILED = "11010",
  /**
   * Method blocked for merchant.
   *
   * The merchant may not use the payment method of this request.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 2085
   *
   * Outcome: rejected (request). Retry: never. Do not send this request again unchanged. Offer another payment method,
   * and ask Midtrans why this one is blocked for the merchant.
   */
  MERCHANT_BLOCKED_FROM_METHOD = "11017",
  /**
   * Wallet blocked.
   *
   * The wallet is blocked, so the transaction was not carried out.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1705
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another payment method. Do not try this wallet again
   * until the customer has had it unblocked by the wallet provider.
   */
  WALLET_BLOCKED = "112",
  /**
   * Wallet identity not verified.
   *
   * The identity of the wallet holder is not verified, so the transaction was not carried out.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1715
   *
   * Outcome: failed (transaction). Retry: after_fix. Ask the customer to complete the verification in the wallet, then
   * send the transaction again with the same order_id. Until then, offer another payment method.
   */
  KYC_NOT_APPROVED = "123",
  /**
   * Still being processed.
   *
   * A transaction of this order is already being processed and has no result yet.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1725
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the notification or check the status again.
   * Meanwhile, send nothing under a new order_id.
   */
  TRANSACTION_IN_PROGRESS = "132",
  /**
   * Intent and token do not match.
   *
   * The token in this request does not fit what the request wants to do with it.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1735
   *
   * Outcome: rejected (request). Retry: after_fix. Use the token that was issued for this kind of request and send the
   * request again with the same order_id.
   */
  INVALID_INTENT_TOKEN = "153",
  /**
   * Payment method disabled.
   *
   * The payment method that was chosen in the wallet is currently disabled, so the transaction was not carried out.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1745
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another payment method, or another payment option of
   * the wallet.
   */
  PAYMENT_METHOD_DISABLED = "156",
  /**
   * Invalid transaction type.
   *
   * The transaction type of this request is neither REFUND nor REVERT.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1755
   *
   * Outcome: rejected (request). Retry: after_fix. Set the transaction type to REFUND or REVERT and send the request
   * again with the same refund_key.
   */
  INVALID_TRANSACTION_TYPE = "158",
  /**
   * Invalid token for payment option.
   *
   * The payment option token of this request is not valid.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1765
   *
   * Outcome: rejected (request). Retry: after_fix. Read the linked account again for a current payment option token, or
   * offer another payment method. Then send the charge again with the same order_id.
   */
  INVALID_PAYMENT_OPTION_TOKEN = "159",
  /**
   * Service country not supported.
   *
   * The wallet does not support the service country of this request.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1775
   *
   * Outcome: rejected (request). Retry: never. Do not send this request again unchanged. Offer another payment method,
   * and ask Midtrans which countries are set up for the merchant.
   */
  UNSUPPORTED_SERVICE_COUNTRY = "161",
  /**
   * Credit cannot be validated.
   *
   * The wallet cannot validate a credit for this payment option in this service country.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1785
   *
   * Outcome: rejected (request). Retry: never. Do not send this request again unchanged. Offer another payment option,
   * and ask Midtrans which ones support it.
   */
  CREDIT_VALIDATION_NOT_SUPPORTED = "164",
  /**
   * Order already in progress or done.
   *
   * This request was refused because the order is already queued or fulfilled, so it may be paid.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1905
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id with Midtrans first. Send
   * nothing under a new order_id until the result is final.
   */
  ORDER_ALREADY_QUEUED_OR_FULFILLED = "1804",
  /**
   * Order already canceled.
   *
   * This request was refused because the order was canceled before.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1915
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id with Midtrans first. Send
   * nothing under a new order_id until the result is final.
   */
  ORDER_ALREADY_CANCELED = "1818",
  /**
   * Order expired.
   *
   * The time to pay the order is over and it can no longer be paid.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1925
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Make sure that transaction_status is expire, then close
   * this order_id. If the customer still wants to pay, create a new transaction with a new order_id.
   */
  ORDER_EXPIRED = "1823",
  /**
   * Insufficient funds.
   *
   * The wallet balance does not cover the amount, so the transaction was not carried out.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1795
   *
   * Outcome: failed (transaction). Retry: later. Ask the customer to top up, then send the transaction again with the
   * same order_id, or offer another payment method.
   */
  NOT_ENOUGH_BALANCE = "201",
  /**
   * Balance limit exceeded.
   *
   * The receiving wallet would exceed its largest balance, so the transaction was not carried out.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1805
   *
   * Outcome: failed (transaction). Retry: later. Wait until the wallet balance has gone down, or offer another payment
   * method. Then send the transaction again with the same order_id, or a refund with the same refund_key.
   */
  EXCESSIVE_BALANCE = "202",
  /**
   * Invalid amount.
   *
   * The wallet does not accept the amount in this request.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1935
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the amount, then send the request again with the same
   * order_id, or a refund with the same refund_key.
   */
  INVALID_AMOUNT = "2101",
  /**
   * Monthly wallet limit reached.
   *
   * The wallet has reached the total that it may receive or hold in a month, so the transaction was not carried out.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1815
   *
   * Outcome: failed (transaction). Retry: later. Wait for the next month or until the limit is raised, or offer another
   * payment method. Then send the transaction again with the same order_id, or a refund with the same refund_key.
   */
  MONTHLY_WALLET_LIMIT_EXCEEDED = "213",
  /**
   * Currency does not match wallet.
   *
   * The currency of this request is not that of the wallet, for example SGD on an Indonesian wallet.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1825
   *
   * Outcome: rejected (request). Retry: after_fix. Set the currency of the wallet, check the amount in that currency
   * and send the request again with the same order_id.
   */
  CURRENCY_MISMATCH = "220",
  /**
   * Country not supported.
   *
   * The wallet does not support the country of this request.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1945
   *
   * Outcome: rejected (request). Retry: never. Do not send this request again unchanged. Offer another payment method,
   * and ask Midtrans which countries are set up for the merchant.
   */
  UNSUPPORTED_COUNTRY = "2700",
  /**
   * Country and currency differ.
   *
   * The country and the currency of this request do not belong together.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1955
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the country or the currency, check the amount and send the
   * request again with the same order_id.
   */
  COUNTRY_CURRENCY_MISMATCH = "2701",
  /**
   * Invalid request.
   *
   * The wallet does not accept this request as valid. The code does not name the field.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1965
   *
   * Outcome: rejected (request). Retry: after_fix. Compare the request with the API reference and correct it. Then send
   * it again with the same order_id.
   */
  INVALID_REQUEST = "2903",
  /**
   * Order not found.
   *
   * The wallet finds no order for this request. It may still arrive or be filed under another ID, so this is no proof
   * of failure.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1975
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the order_id, then check its status with Midtrans.
   * Send nothing under a new order_id until the result is final.
   */
  ORDER_NOT_FOUND = "3007",
  /**
   * Mandatory field missing.
   *
   * A mandatory field of this request is blank. The code does not say which one.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1835
   *
   * Outcome: rejected (request). Retry: after_fix. Fill in the mandatory fields and send the request again with the
   * same order_id.
   */
  FIELD_BLANK = "303",
  /**
   * Order no longer in state CREATED.
   *
   * This request was refused because the order has left the state CREATED. It may be in progress or paid.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1985
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id with Midtrans first. Send
   * nothing under a new order_id until the result is final.
   */
  ORDER_NOT_IN_CREATED_STATE = "3066",
  /**
   * Order cannot be canceled.
   *
   * This cancellation was refused because of the state of the order. The order may be paid.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1995
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id with Midtrans first. Send
   * nothing under a new order_id until the result is final.
   */
  ORDER_NOT_CANCELLABLE = "3067",
  /**
   * Order already final.
   *
   * This request was refused because the order has reached a final state. The code does not say which one, and it may
   * be paid.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 2005
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id with Midtrans first. Send
   * nothing under a new order_id until the result is final.
   */
  ORDER_ALREADY_FINAL = "3073",
  /**
   * Too many refunds.
   *
   * This refund request was refused because the order already has as many refunds as allowed. Earlier ones may have
   * been carried out.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 2015
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id and its refunds with
   * Midtrans first. Send no refund under a new refund_key until the result is final.
   */
  REFUND_LIMIT_EXCEEDED = "3076",
  /**
   * No more attempts allowed.
   *
   * This request was refused because the order already has as many payment instructions as allowed. One of the earlier
   * ones may be paid.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 2025
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id with Midtrans first. Send
   * nothing under a new order_id until the result is final.
   */
  PAYMENT_LIMIT_EXCEEDED = "3077",
  /**
   * Suspected fraud.
   *
   * The fraud rules of the wallet refused the order, so the transaction was not carried out.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 2035
   *
   * Outcome: failed (transaction). Retry: with_other_method. Do not try this wallet again for this order, and do not
   * tell the customer why. Offer another payment method.
   */
  REJECTED_BY_FRAUD_RULES = "4060",
  /**
   * Payer blocked for compliance.
   *
   * The payer matches an entry of the OFAC sanctions list, so the transaction was not carried out.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 2045
   *
   * Outcome: failed (transaction). Retry: never. Do not send this transaction again, and do not tell the customer why.
   * Refer the case to Midtrans.
   */
  PAYER_BLOCKED = "6302",
  /**
   * Payee blocked for compliance.
   *
   * The payee matches an entry of the OFAC sanctions list, so the transaction was not carried out.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 2055
   *
   * Outcome: failed (transaction). Retry: never. Do not send this transaction again; offer another payment method.
   * Refer the case to Midtrans.
   */
  PAYEE_BLOCKED = "6303",
  /**
   * Card in wallet not found.
   *
   * The card that was chosen in the wallet does not exist there, so the transaction was not carried out.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1845
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another payment method, or ask the customer to
   * choose another payment option in the wallet.
   */
  CARD_NOT_FOUND = "803",
  /**
   * Balance too low to reserve.
   *
   * The amount could not be reserved because the balance is too low, so the transaction was not carried out.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1855
   *
   * Outcome: failed (transaction). Retry: later. Ask the customer to top up, then send the transaction again with the
   * same order_id, or offer another payment method.
   */
  RESERVATION_LOW_BALANCE = "811",
  /**
   * Payment declined by wallet.
   *
   * The wallet declined the payment without giving a reason.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1865
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another payment method.
   */
  PAYMENT_REJECTED = "817",
  /**
   * Card in wallet expired.
   *
   * The card that was chosen in the wallet has expired, so the transaction was not carried out.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1875
   *
   * Outcome: failed (transaction). Retry: with_other_method. Offer another payment method, or ask the customer to
   * choose another payment option in the wallet.
   */
  CARD_EXPIRED = "831",
  /**
   * Error at the wallet.
   *
   * The wallet had an error and did not say which one. The transaction may or may not have been carried out.
   *
   * Message: "GENERIC_SERVICE_ERROR".
   *
   * Source: https://docs.midtrans.com/docs/error-code-and-response-code line 42 (and 1 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of this order_id with Midtrans first.
   * Send nothing under a new order_id until the result is final.
   */
  GENERIC_SERVICE_ERROR = "900",
  /**
   * Transaction not permitted.
   *
   * The wallet does not allow the operation that this request asks for. The code does not say for whom or why.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1895
   *
   * Outcome: rejected (request). Retry: never. Do not send this request again unchanged. Ask Midtrans what is not
   * allowed.
   */
  FORBIDDEN_OPERATION = "903",
  /**
   * No code from the network.
   *
   * The bank or processor sent no response code of its own. What became of the transaction cannot be read from this.
   *
   * Source: https://docs.midtrans.com/reference/channel-response-code line 1675
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of this order_id with Midtrans first.
   * Send nothing under a new order_id until the result is final.
   */
  NO_NETWORK_CODE = "E9",
}

/** Properties of every entry of GoPay and wallet channel response code; `code` is always the code as received. */
export interface MidtransGopayMember<
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
  readonly space: "gopay";
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
export interface MidtransGopayEntries {
  /** Request ID missing. */
  readonly REQUEST_ID_MISSING: MidtransGopayMember<"REQUEST_ID_MISSING", "1", null>;
  /** Request not authorized. */
  readonly UNAUTHORIZED: MidtransGopayMember<"UNAUTHORIZED", "110", null>;
  /** Authentication required. */
  readonly AUTHENTICATION_CHALLENGED: MidtransGopayMember<"AUTHENTICATION_CHALLENGED", "11009", null>;
  /** Authentication failed. */
  readonly AUTHENTICATION_FAILED: MidtransGopayMember<"AUTHENTICATION_FAILED", "11010", null>;
  /** Method blocked for merchant. */
  readonly MERCHANT_BLOCKED_FROM_METHOD: MidtransGopayMember<"MERCHANT_BLOCKED_FROM_METHOD", "11017", null>;
  /** Wallet blocked. */
  readonly WALLET_BLOCKED: MidtransGopayMember<"WALLET_BLOCKED", "112", null>;
  /** Wallet identity not verified. */
  readonly KYC_NOT_APPROVED: MidtransGopayMember<"KYC_NOT_APPROVED", "123", null>;
  /** Still being processed. */
  readonly TRANSACTION_IN_PROGRESS: MidtransGopayMember<"TRANSACTION_IN_PROGRESS", "132", null>;
  /** Intent and token do not match. */
  readonly INVALID_INTENT_TOKEN: MidtransGopayMember<"INVALID_INTENT_TOKEN", "153", null>;
  /** Payment method disabled. */
  readonly PAYMENT_METHOD_DISABLED: MidtransGopayMember<"PAYMENT_METHOD_DISABLED", "156", null>;
  /** Invalid transaction type. */
  readonly INVALID_TRANSACTION_TYPE: MidtransGopayMember<"INVALID_TRANSACTION_TYPE", "158", null>;
  /** Invalid token for payment option. */
  readonly INVALID_PAYMENT_OPTION_TOKEN: MidtransGopayMember<"INVALID_PAYMENT_OPTION_TOKEN", "159", null>;
  /** Service country not supported. */
  readonly UNSUPPORTED_SERVICE_COUNTRY: MidtransGopayMember<"UNSUPPORTED_SERVICE_COUNTRY", "161", null>;
  /** Credit cannot be validated. */
  readonly CREDIT_VALIDATION_NOT_SUPPORTED: MidtransGopayMember<"CREDIT_VALIDATION_NOT_SUPPORTED", "164", null>;
  /** Order already in progress or done. */
  readonly ORDER_ALREADY_QUEUED_OR_FULFILLED: MidtransGopayMember<"ORDER_ALREADY_QUEUED_OR_FULFILLED", "1804", null>;
  /** Order already canceled. */
  readonly ORDER_ALREADY_CANCELED: MidtransGopayMember<"ORDER_ALREADY_CANCELED", "1818", null>;
  /** Order expired. */
  readonly ORDER_EXPIRED: MidtransGopayMember<"ORDER_EXPIRED", "1823", null>;
  /** Insufficient funds. */
  readonly NOT_ENOUGH_BALANCE: MidtransGopayMember<"NOT_ENOUGH_BALANCE", "201", null>;
  /** Balance limit exceeded. */
  readonly EXCESSIVE_BALANCE: MidtransGopayMember<"EXCESSIVE_BALANCE", "202", null>;
  /** Invalid amount. */
  readonly INVALID_AMOUNT: MidtransGopayMember<"INVALID_AMOUNT", "2101", null>;
  /** Monthly wallet limit reached. */
  readonly MONTHLY_WALLET_LIMIT_EXCEEDED: MidtransGopayMember<"MONTHLY_WALLET_LIMIT_EXCEEDED", "213", null>;
  /** Currency does not match wallet. */
  readonly CURRENCY_MISMATCH: MidtransGopayMember<"CURRENCY_MISMATCH", "220", null>;
  /** Country not supported. */
  readonly UNSUPPORTED_COUNTRY: MidtransGopayMember<"UNSUPPORTED_COUNTRY", "2700", null>;
  /** Country and currency differ. */
  readonly COUNTRY_CURRENCY_MISMATCH: MidtransGopayMember<"COUNTRY_CURRENCY_MISMATCH", "2701", null>;
  /** Invalid request. */
  readonly INVALID_REQUEST: MidtransGopayMember<"INVALID_REQUEST", "2903", null>;
  /** Order not found. */
  readonly ORDER_NOT_FOUND: MidtransGopayMember<"ORDER_NOT_FOUND", "3007", null>;
  /** Mandatory field missing. */
  readonly FIELD_BLANK: MidtransGopayMember<"FIELD_BLANK", "303", null>;
  /** Order no longer in state CREATED. */
  readonly ORDER_NOT_IN_CREATED_STATE: MidtransGopayMember<"ORDER_NOT_IN_CREATED_STATE", "3066", null>;
  /** Order cannot be canceled. */
  readonly ORDER_NOT_CANCELLABLE: MidtransGopayMember<"ORDER_NOT_CANCELLABLE", "3067", null>;
  /** Order already final. */
  readonly ORDER_ALREADY_FINAL: MidtransGopayMember<"ORDER_ALREADY_FINAL", "3073", null>;
  /** Too many refunds. */
  readonly REFUND_LIMIT_EXCEEDED: MidtransGopayMember<"REFUND_LIMIT_EXCEEDED", "3076", null>;
  /** No more attempts allowed. */
  readonly PAYMENT_LIMIT_EXCEEDED: MidtransGopayMember<"PAYMENT_LIMIT_EXCEEDED", "3077", null>;
  /** Suspected fraud. */
  readonly REJECTED_BY_FRAUD_RULES: MidtransGopayMember<"REJECTED_BY_FRAUD_RULES", "4060", null>;
  /** Payer blocked for compliance. */
  readonly PAYER_BLOCKED: MidtransGopayMember<"PAYER_BLOCKED", "6302", null>;
  /** Payee blocked for compliance. */
  readonly PAYEE_BLOCKED: MidtransGopayMember<"PAYEE_BLOCKED", "6303", null>;
  /** Card in wallet not found. */
  readonly CARD_NOT_FOUND: MidtransGopayMember<"CARD_NOT_FOUND", "803", null>;
  /** Balance too low to reserve. */
  readonly RESERVATION_LOW_BALANCE: MidtransGopayMember<"RESERVATION_LOW_BALANCE", "811", null>;
  /** Payment declined by wallet. */
  readonly PAYMENT_REJECTED: MidtransGopayMember<"PAYMENT_REJECTED", "817", null>;
  /** Card in wallet expired. */
  readonly CARD_EXPIRED: MidtransGopayMember<"CARD_EXPIRED", "831", null>;
  /** Error at the wallet. */
  readonly GENERIC_SERVICE_ERROR: MidtransGopayMember<"GENERIC_SERVICE_ERROR", "900", null>;
  /** Transaction not permitted. */
  readonly FORBIDDEN_OPERATION: MidtransGopayMember<"FORBIDDEN_OPERATION", "903", null>;
  /** No code from the network. */
  readonly NO_NETWORK_CODE: MidtransGopayMember<"NO_NETWORK_CODE", "E9", null>;
}

/** Name of an entry of GoPay and wallet channel response code: its identity, even if several names share a code. */
export type MidtransGopayName = keyof MidtransGopayEntries;

/** Any entry of GoPay and wallet channel response code. New codes add members to this union in minor releases. */
export type MidtransGopayEntry = MidtransGopayEntries[MidtransGopayName];
