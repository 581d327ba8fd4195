// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Answer to an account inquiry of OY! Indonesia; the values are the codes as documented. */
export enum OyAccountInquiry {
  /**
   * Inquiry answered.
   *
   * OY! answered this request: the name on the account, an invoice or the payment of one is in the body. No money went
   * to the account.
   *
   * Message: "Success".
   *
   * Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 7 (and 1 more)
   *
   * Outcome: success (request). Retry: never. Compare account_name with the recipient before a payout. After the
   * payment of an invoice, read invoice_status.
   */
  ANSWERED = "000",
  /**
   * Username not known.
   *
   * OY! does not know the username in x-oy-username. Nothing was looked up or paid by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 8
   *
   * Outcome: rejected (request). Retry: after_fix. Correct x-oy-username, then send the request again.
   */
  USER_NOT_FOUND = "201",
  /**
   * Account not active at OY!.
   *
   * The account or this product of it is not active at OY!. Nothing was looked up or paid by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 9
   *
   * Outcome: rejected (request). Retry: after_fix. Ask OY! to activate the account or the product, then send the
   * request again.
   */
  USER_NOT_ACTIVE = "202",
  /**
   * Account inquiry not set up.
   *
   * The settings of the account do not allow account inquiries. Nothing was looked up or paid by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 10
   *
   * Outcome: rejected (request). Retry: after_fix. Ask OY! to check the settings of account inquiry, then send the
   * request again.
   */
  CONFIGURATION_NOT_VALID = "203",
  /**
   * Invoice not found.
   *
   * OY! knows no invoice for account inquiries with this invoice_id. Nothing was paid by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 11
   *
   * Outcome: rejected (request). Retry: after_fix. Check invoice_id in the list of invoices, then send the request
   * again.
   */
  INVOICE_NOT_FOUND = "204",
  /**
   * Bank not supported.
   *
   * OY! cannot look up accounts at the bank in bank_code.
   *
   * Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 12
   *
   * Outcome: rejected (request). Retry: after_fix. Check bank_code against the list of bank codes, or ask for an
   * account at another bank. Then send the request again.
   */
  BANK_NOT_SUPPORTED = "205",
  /**
   * Merchant balance too low.
   *
   * The balance does not cover the invoice for account inquiries, so it was not paid.
   *
   * Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 13
   *
   * Outcome: rejected (request). Retry: after_fix. Top up the balance, then pay the invoice again with the same
   * invoice_id.
   */
  BALANCE_TOO_LOW = "206",
  /**
   * IP address not registered.
   *
   * The request came from an IP address that is not registered. Nothing was looked up or paid by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 14
   *
   * Outcome: rejected (request). Retry: after_fix. Register the IP address of the server with OY!, then send the
   * request again.
   */
  IP_NOT_REGISTERED = "207",
  /**
   * API key not valid.
   *
   * OY! did not accept the key in x-api-key. Nothing was looked up or paid by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 15
   *
   * Outcome: rejected (request). Retry: after_fix. Check x-api-key, and make sure that it belongs to this environment,
   * then send the request again.
   */
  API_KEY_NOT_VALID = "208",
  /**
   * Account not found.
   *
   * The account was not found at this bank. The inquiry itself was carried out and may be on the next invoice.
   *
   * Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 16
   *
   * Outcome: rejected (request). Retry: after_fix. Check the account number and the bank with the recipient. Send no
   * payout to this account.
   */
  ACCOUNT_NOT_FOUND = "209",
  /**
   * Unpaid invoices.
   *
   * Invoices for earlier account inquiries are not paid, so OY! answers no further ones.
   *
   * Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 17
   *
   * Outcome: rejected (request). Retry: after_fix. Pay the open invoices, then send the request again.
   */
  UNPAID_INVOICES = "232",
  /**
   * Invoice cannot be paid.
   *
   * The invoice does not wait for a payment. It may have been paid before, or not be due yet.
   *
   * Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 18
   *
   * Outcome: rejected (request). Retry: check_status_first. Read invoice_status of this invoice first. Pay nothing
   * again if it is PAID.
   */
  INVOICE_NOT_UNPAID = "300",
  /**
   * Too many requests.
   *
   * OY! refused this request because too many were sent to this address. Nothing was looked up or paid by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 19
   *
   * Outcome: rejected (request). Retry: later. Wait a moment and send the request again. Send fewer requests at a time.
   */
  TOO_MANY_REQUESTS = "429",
  /**
   * Invalid request.
   *
   * A field is missing or its value is not accepted; the message says more. Nothing was looked up or paid by this
   * request.
   *
   * Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 20
   *
   * Outcome: rejected (request). Retry: after_fix. Compare the fields with the documentation and correct them, then
   * send the request again.
   */
  INVALID_PARAMETER = "990",
  /**
   * Internal error at the provider.
   *
   * OY! had an internal error. An inquiry moved no money; whether an invoice was paid is not known.
   *
   * Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 21
   *
   * Outcome: unknown (transaction). Retry: check_status_first. After the payment of an invoice, read its invoice_status
   * first. An inquiry can simply be sent again.
   */
  INTERNAL_SERVER_ERROR = "999",
}

/** Properties of every entry of Answer to an account inquiry; `code` is always the code as received. */
export interface OyAccountInquiryMember<
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
  readonly space: "account-inquiry";
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
export interface OyAccountInquiryEntries {
  /** Inquiry answered. */
  readonly ANSWERED: OyAccountInquiryMember<"ANSWERED", "000", null>;
  /** Username not known. */
  readonly USER_NOT_FOUND: OyAccountInquiryMember<"USER_NOT_FOUND", "201", null>;
  /** Account not active at OY!. */
  readonly USER_NOT_ACTIVE: OyAccountInquiryMember<"USER_NOT_ACTIVE", "202", null>;
  /** Account inquiry not set up. */
  readonly CONFIGURATION_NOT_VALID: OyAccountInquiryMember<"CONFIGURATION_NOT_VALID", "203", null>;
  /** Invoice not found. */
  readonly INVOICE_NOT_FOUND: OyAccountInquiryMember<"INVOICE_NOT_FOUND", "204", null>;
  /** Bank not supported. */
  readonly BANK_NOT_SUPPORTED: OyAccountInquiryMember<"BANK_NOT_SUPPORTED", "205", null>;
  /** Merchant balance too low. */
  readonly BALANCE_TOO_LOW: OyAccountInquiryMember<"BALANCE_TOO_LOW", "206", null>;
  /** IP address not registered. */
  readonly IP_NOT_REGISTERED: OyAccountInquiryMember<"IP_NOT_REGISTERED", "207", null>;
  /** API key not valid. */
  readonly API_KEY_NOT_VALID: OyAccountInquiryMember<"API_KEY_NOT_VALID", "208", null>;
  /** Account not found. */
  readonly ACCOUNT_NOT_FOUND: OyAccountInquiryMember<"ACCOUNT_NOT_FOUND", "209", null>;
  /** Unpaid invoices. */
  readonly UNPAID_INVOICES: OyAccountInquiryMember<"UNPAID_INVOICES", "232", null>;
  /** Invoice cannot be paid. */
  readonly INVOICE_NOT_UNPAID: OyAccountInquiryMember<"INVOICE_NOT_UNPAID", "300", null>;
  /** Too many requests. */
  readonly TOO_MANY_REQUESTS: OyAccountInquiryMember<"TOO_MANY_REQUESTS", "429", null>;
  /** Invalid request. */
  readonly INVALID_PARAMETER: OyAccountInquiryMember<"INVALID_PARAMETER", "990", null>;
  /** Internal error at the provider. */
  readonly INTERNAL_SERVER_ERROR: OyAccountInquiryMember<"INTERNAL_SERVER_ERROR", "999", null>;
}

/** Name of an entry of Answer to an account inquiry: its identity, even if several names share a code. */
export type OyAccountInquiryName = keyof OyAccountInquiryEntries;

/** Any entry of Answer to an account inquiry. New codes add members to this union in minor releases. */
export type OyAccountInquiryEntry = OyAccountInquiryEntries[OyAccountInquiryName];
