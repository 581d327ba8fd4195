// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** API business error of DOKU; the values are the codes as documented. */
export enum DokuApi {
  /**
   * Reference already used.
   *
   * An earlier request used this reference. This request was refused; the earlier one may have taken effect.
   *
   * Message: "Transaction already processed".
   *
   * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 259
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of the transaction under this reference
   * first. Send nothing under a new reference until the result is final.
   */
  DUPLICATE_TRANSACTION = "DUPLICATE_TRANSACTION",
  /**
   * Parameter missing or invalid.
   *
   * This request lacks a field that DOKU needs, or a value in it is not accepted.
   *
   * Message: "amount is required".
   *
   * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 255
   *
   * Outcome: rejected (request). Retry: after_fix. Read the message for the field and correct the request. Then send it
   * again with the same reference.
   */
  INVALID_PARAMETER = "INVALID_PARAMETER",
  /**
   * Access token invalid or expired.
   *
   * The access token of this request is wrong or expired.
   *
   * Message: "Access token is invalid".
   *
   * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 256
   *
   * Outcome: rejected (request). Retry: with_new_token. Get a new access token and send the request again with the same
   * reference.
   */
  INVALID_TOKEN = "INVALID_TOKEN",
  /**
   * DOKU under maintenance.
   *
   * The code does not say whether the transaction was still accepted.
   *
   * Message: "Service temporarily unavailable".
   *
   * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 263
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction once DOKU is
   * available again. Send nothing under a new reference until the result is final.
   */
  MAINTENANCE_MODE = "MAINTENANCE_MODE",
  /**
   * Merchant account not active.
   *
   * This request was refused before processing. The code says nothing about an earlier request.
   *
   * Message: "Merchant account is inactive".
   *
   * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 257
   *
   * Outcome: rejected (request). Retry: after_fix. Complete the activation of the merchant account in the dashboard.
   * Then send the request again with the same reference.
   */
  MERCHANT_NOT_ACTIVE = "MERCHANT_NOT_ACTIVE",
  /**
   * Internal error at the provider.
   *
   * Something broke inside DOKU. The code does not say what had already been done by then.
   *
   * Message: "Internal server error".
   *
   * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 262
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first, and contact
   * DOKU if it stays unknown. Send nothing under a new reference until the result is final.
   */
  SERVER_ERROR = "SERVER_ERROR",
  /**
   * Too many requests.
   *
   * DOKU refused this request because requests arrive faster than is allowed.
   *
   * Message: "Rate limit exceeded".
   *
   * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 261
   *
   * Outcome: rejected (request). Retry: later. Wait, lower the rate, and send the request again later with the same
   * reference.
   */
  TOO_MANY_REQUESTS = "TOO_MANY_REQUESTS",
  /**
   * Transaction not found.
   *
   * DOKU finds no transaction under this ID at the moment. That does not prove that none took place.
   *
   * Message: "Transaction ID not found".
   *
   * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 258
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the transaction ID, then check the status again.
   * Send nothing under a new reference until the result is final.
   */
  TRANSACTION_NOT_FOUND = "TRANSACTION_NOT_FOUND",
  /**
   * Invalid field format.
   *
   * A field of this request is not in the format that DOKU expects.
   *
   * Message: "Email format is invalid".
   *
   * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 260
   *
   * Outcome: rejected (request). Retry: after_fix. Read the message for the field and correct its format. Then send the
   * request again with the same reference.
   */
  VALIDATION_ERROR = "VALIDATION_ERROR",
}

/** Properties of every entry of API business error; `code` is always the code as received. */
export interface DokuApiMember<
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
  readonly space: "api";
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
export interface DokuApiEntries {
  /** Reference already used. */
  readonly DUPLICATE_TRANSACTION: DokuApiMember<"DUPLICATE_TRANSACTION", "DUPLICATE_TRANSACTION", null>;
  /** Parameter missing or invalid. */
  readonly INVALID_PARAMETER: DokuApiMember<"INVALID_PARAMETER", "INVALID_PARAMETER", null>;
  /** Access token invalid or expired. */
  readonly INVALID_TOKEN: DokuApiMember<"INVALID_TOKEN", "INVALID_TOKEN", null>;
  /** DOKU under maintenance. */
  readonly MAINTENANCE_MODE: DokuApiMember<"MAINTENANCE_MODE", "MAINTENANCE_MODE", null>;
  /** Merchant account not active. */
  readonly MERCHANT_NOT_ACTIVE: DokuApiMember<"MERCHANT_NOT_ACTIVE", "MERCHANT_NOT_ACTIVE", null>;
  /** Internal error at the provider. */
  readonly SERVER_ERROR: DokuApiMember<"SERVER_ERROR", "SERVER_ERROR", null>;
  /** Too many requests. */
  readonly TOO_MANY_REQUESTS: DokuApiMember<"TOO_MANY_REQUESTS", "TOO_MANY_REQUESTS", null>;
  /** Transaction not found. */
  readonly TRANSACTION_NOT_FOUND: DokuApiMember<"TRANSACTION_NOT_FOUND", "TRANSACTION_NOT_FOUND", null>;
  /** Invalid field format. */
  readonly VALIDATION_ERROR: DokuApiMember<"VALIDATION_ERROR", "VALIDATION_ERROR", null>;
}

/** Name of an entry of API business error: its identity, even if several names share a code. */
export type DokuApiName = keyof DokuApiEntries;

/** Any entry of API business error. New codes add members to this union in minor releases. */
export type DokuApiEntry = DokuApiEntries[DokuApiName];
