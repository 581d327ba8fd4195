// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** State of a payout of OY! Indonesia; the values are the codes as documented. */
export enum OyDisbursementStatus {
  /**
   * Payout completed.
   *
   * The money arrived at the beneficiary account.
   *
   * Message: "Success".
   *
   * Source: https://api-docs.oyindonesia.com/#transaction-status-api-disbursement-disbursement-callback (and 3 more)
   *
   * Outcome: success (transaction). Retry: never. Compare amount and partner_trx_id with your record, then book the
   * payout once. Do not send it again.
   */
  COMPLETED = "000",
  /**
   * Payout being processed.
   *
   * OY! has the payout and has not finished it.
   *
   * Source: https://api-docs.oyindonesia.com/#response-code-api-get-disbursement-status-get-disbursement-status (and 1
   * more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status again. Create
   * no second payout until the result is final.
   */
  PROCESSING = "101",
  /**
   * Payout in progress.
   *
   * The payout is under way or waits in a queue; tx_status_description may say why.
   *
   * Source: https://api-docs.oyindonesia.com/#response-code-api-get-disbursement-status-get-disbursement-status (and 1
   * more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status again. Create
   * no second payout until the result is final.
   */
  IN_PROGRESS = "102",
  /**
   * Username not known.
   *
   * OY! does not know the username in x-oy-username. That says nothing about the payout, which stays as open as it was.
   *
   * Source: https://api-docs.oyindonesia.com/#response-code-api-get-disbursement-status-get-disbursement-status (and 1
   * more)
   *
   * Outcome: rejected (request). Retry: after_fix. Correct x-oy-username, then send the request again.
   */
  QUERY_USER_NOT_FOUND = "201",
  /**
   * Account not active at OY!.
   *
   * The account or this product of it is not active at OY!. That says nothing about the payout, which stays as open as
   * it was.
   *
   * Source: https://api-docs.oyindonesia.com/#response-code-api-get-disbursement-status-get-disbursement-status (and 1
   * more)
   *
   * Outcome: rejected (request). Retry: after_fix. Ask OY! to activate the account or the product, then send the
   * request again.
   */
  QUERY_USER_NOT_ACTIVE = "202",
  /**
   * Payout not found.
   *
   * OY! knows no payout under this partner_trx_id. A request that was just sent, or that timed out, may still arrive.
   *
   * Source: https://api-docs.oyindonesia.com/#response-code-api-get-disbursement-status-get-disbursement-status (and 1
   * more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the partner_trx_id and the environment, and check
   * the status again after a minute. If there is still no such payout, send the request again with the same
   * partner_trx_id, never with another one.
   */
  PAYOUT_NOT_FOUND = "204",
  /**
   * Merchant balance too low.
   *
   * The payout failed for good, because the deposit did not cover it. No money was sent.
   *
   * Source: https://api-docs.oyindonesia.com/#response-code-api-get-disbursement-status-get-disbursement-status (and 1
   * more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Top up the deposit. A person decides about another
   * payout, which needs a partner_trx_id of its own.
   */
  DEPOSIT_TOO_LOW = "206",
  /**
   * IP address not registered.
   *
   * The request came from an IP address that is not registered. That says nothing about the payout, which stays as open
   * as it was.
   *
   * Source: https://api-docs.oyindonesia.com/#response-code-api-get-disbursement-status-get-disbursement-status (and 1
   * more)
   *
   * Outcome: rejected (request). Retry: after_fix. Register the IP address of the server with OY!, then send the
   * request again.
   */
  QUERY_IP_NOT_REGISTERED = "207",
  /**
   * API key not valid.
   *
   * OY! did not accept the key in x-api-key. That says nothing about the payout, which stays as open as it was.
   *
   * Source: https://api-docs.oyindonesia.com/#response-code-api-get-disbursement-status-get-disbursement-status (and 1
   * more)
   *
   * Outcome: rejected (request). Retry: after_fix. Check x-api-key, and make sure that it belongs to this environment,
   * then send the request again.
   */
  QUERY_API_KEY_NOT_VALID = "208",
  /**
   * Amount above maximum.
   *
   * The payout failed for good, because the amount is above the maximum that OY! set for the merchant. No money was
   * sent.
   *
   * Source: https://api-docs.oyindonesia.com/#response-code-api-get-disbursement-status-get-disbursement-status (and 1
   * more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Lower the amount, or ask OY! for another limit. A person
   * decides about another payout, which needs a partner_trx_id of its own.
   */
  AMOUNT_ABOVE_MAXIMUM = "225",
  /**
   * Amount above limit.
   *
   * The payout failed for good. The amount is above the limit that OY! set for the merchant.
   *
   * Source: https://api-docs.oyindonesia.com/#explanation-disbursement-failed-reasons-disbursement-failed-reasons (and
   * 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Lower the amount, or ask OY! for another limit. A person
   * decides about another payout, which needs a partner_trx_id of its own.
   *
   * Same code as BANK_ERROR, BANK_UNDER_MAINTENANCE, FAILED, PROCESSING_ERROR, RECIPIENT_ACCOUNT_BLOCKED,
   * RECIPIENT_ACCOUNT_INACTIVE, RECIPIENT_ACCOUNT_NOT_FOUND and RECIPIENT_LIMIT_REACHED: compare `name`.
   */
  AMOUNT_ABOVE_LIMIT = "300",
  /**
   * Error at bank.
   *
   * The payout failed for good. The bank or e-wallet of the recipient had an error, and no money arrived.
   *
   * Source: https://api-docs.oyindonesia.com/#explanation-disbursement-failed-reasons-disbursement-failed-reasons (and
   * 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Wait a few minutes and check the status once more. A
   * person decides about another payout, which needs a partner_trx_id of its own.
   *
   * Same code as AMOUNT_ABOVE_LIMIT, BANK_UNDER_MAINTENANCE, FAILED, PROCESSING_ERROR, RECIPIENT_ACCOUNT_BLOCKED,
   * RECIPIENT_ACCOUNT_INACTIVE, RECIPIENT_ACCOUNT_NOT_FOUND and RECIPIENT_LIMIT_REACHED: compare `name`.
   */
  BANK_ERROR = "300",
  /**
   * Bank under maintenance.
   *
   * The payout failed for good. The bank or e-wallet of the recipient is under maintenance, and no money arrived.
   *
   * Source: https://api-docs.oyindonesia.com/#explanation-disbursement-failed-reasons-disbursement-failed-reasons (and
   * 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Wait until the maintenance is over. A person decides
   * about another payout, which needs a partner_trx_id of its own.
   *
   * Same code as AMOUNT_ABOVE_LIMIT, BANK_ERROR, FAILED, PROCESSING_ERROR, RECIPIENT_ACCOUNT_BLOCKED,
   * RECIPIENT_ACCOUNT_INACTIVE, RECIPIENT_ACCOUNT_NOT_FOUND and RECIPIENT_LIMIT_REACHED: compare `name`.
   */
  BANK_UNDER_MAINTENANCE = "300",
  /**
   * Payout failed.
   *
   * The payout failed for good, and no money arrived. tx_status_description says why, for example that the deposit is
   * too low.
   *
   * Message: "Failed".
   *
   * Source: https://api-docs.oyindonesia.com/#transaction-status-api-disbursement-disbursement-callback (and 5 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Correct what the description names, such as a deposit
   * that is too low. A person decides about another payout, which needs a partner_trx_id of its own.
   *
   * Same code as AMOUNT_ABOVE_LIMIT, BANK_ERROR, BANK_UNDER_MAINTENANCE, PROCESSING_ERROR, RECIPIENT_ACCOUNT_BLOCKED,
   * RECIPIENT_ACCOUNT_INACTIVE, RECIPIENT_ACCOUNT_NOT_FOUND and RECIPIENT_LIMIT_REACHED: compare `name`.
   */
  FAILED = "300",
  /**
   * Error while paying out.
   *
   * The payout failed for good. An error at OY! kept the payout from being made, and no money arrived.
   *
   * Source: https://api-docs.oyindonesia.com/#explanation-disbursement-failed-reasons-disbursement-failed-reasons (and
   * 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Wait a few minutes and check the status once more. A
   * person decides about another payout, which needs a partner_trx_id of its own.
   *
   * Same code as AMOUNT_ABOVE_LIMIT, BANK_ERROR, BANK_UNDER_MAINTENANCE, FAILED, RECIPIENT_ACCOUNT_BLOCKED,
   * RECIPIENT_ACCOUNT_INACTIVE, RECIPIENT_ACCOUNT_NOT_FOUND and RECIPIENT_LIMIT_REACHED: compare `name`.
   */
  PROCESSING_ERROR = "300",
  /**
   * Account or card blocked.
   *
   * The payout failed for good. The bank blocks the beneficiary account.
   *
   * Source: https://api-docs.oyindonesia.com/#explanation-disbursement-failed-reasons-disbursement-failed-reasons (and
   * 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Ask the recipient for another account. A person decides
   * about another payout, which needs a partner_trx_id of its own.
   *
   * Same code as AMOUNT_ABOVE_LIMIT, BANK_ERROR, BANK_UNDER_MAINTENANCE, FAILED, PROCESSING_ERROR,
   * RECIPIENT_ACCOUNT_INACTIVE, RECIPIENT_ACCOUNT_NOT_FOUND and RECIPIENT_LIMIT_REACHED: compare `name`.
   */
  RECIPIENT_ACCOUNT_BLOCKED = "300",
  /**
   * Account or card not active.
   *
   * The payout failed for good. The beneficiary account is no longer active.
   *
   * Source: https://api-docs.oyindonesia.com/#explanation-disbursement-failed-reasons-disbursement-failed-reasons (and
   * 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Ask the recipient for another account. A person decides
   * about another payout, which needs a partner_trx_id of its own.
   *
   * Same code as AMOUNT_ABOVE_LIMIT, BANK_ERROR, BANK_UNDER_MAINTENANCE, FAILED, PROCESSING_ERROR,
   * RECIPIENT_ACCOUNT_BLOCKED, RECIPIENT_ACCOUNT_NOT_FOUND and RECIPIENT_LIMIT_REACHED: compare `name`.
   */
  RECIPIENT_ACCOUNT_INACTIVE = "300",
  /**
   * Account not found.
   *
   * The payout failed for good. The bank does not know the beneficiary account.
   *
   * Source: https://api-docs.oyindonesia.com/#explanation-disbursement-failed-reasons-disbursement-failed-reasons (and
   * 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Check the account number and the bank with the recipient.
   * A person decides about another payout, which needs a partner_trx_id of its own.
   *
   * Same code as AMOUNT_ABOVE_LIMIT, BANK_ERROR, BANK_UNDER_MAINTENANCE, FAILED, PROCESSING_ERROR,
   * RECIPIENT_ACCOUNT_BLOCKED, RECIPIENT_ACCOUNT_INACTIVE and RECIPIENT_LIMIT_REACHED: compare `name`.
   */
  RECIPIENT_ACCOUNT_NOT_FOUND = "300",
  /**
   * Recipient cannot receive more.
   *
   * The payout failed for good. The beneficiary account has reached the most that it may hold or receive.
   *
   * Source: https://api-docs.oyindonesia.com/#explanation-disbursement-failed-reasons-disbursement-failed-reasons (and
   * 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. Agree on another account or amount with the recipient. A
   * person decides about another payout, which needs a partner_trx_id of its own.
   *
   * Same code as AMOUNT_ABOVE_LIMIT, BANK_ERROR, BANK_UNDER_MAINTENANCE, FAILED, PROCESSING_ERROR,
   * RECIPIENT_ACCOUNT_BLOCKED, RECIPIENT_ACCOUNT_INACTIVE and RECIPIENT_ACCOUNT_NOT_FOUND: compare `name`.
   */
  RECIPIENT_LIMIT_REACHED = "300",
  /**
   * Answer of bank unclear.
   *
   * The bank gave no clear answer, so the money may have arrived. The code stands beside 300 and is not a failure.
   *
   * Source: https://api-docs.oyindonesia.com/#transaction-status-api-disbursement-disbursement-callback (and 3 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status again. Create
   * no second payout until the result is final, and ask OY! to check if it stays so.
   */
  PENDING = "301",
  /**
   * Too many requests.
   *
   * OY! refused this request because too many were sent to this address. That says nothing about the payout, which
   * stays as open as it was.
   *
   * Source: https://api-docs.oyindonesia.com/#response-code-api-get-disbursement-status-get-disbursement-status (and 1
   * more)
   *
   * Outcome: rejected (request). Retry: later. Wait a moment and send the request again. Send fewer requests at a time.
   */
  QUERY_TOO_MANY_REQUESTS = "429",
  /**
   * Invalid field format.
   *
   * A field is missing or its value is not accepted; the message says more. That says nothing about the payout, which
   * stays as open as it was.
   *
   * Source: https://api-docs.oyindonesia.com/#response-code-api-get-disbursement-status-get-disbursement-status (and 1
   * more)
   *
   * Outcome: rejected (request). Retry: after_fix. Compare the fields with the documentation and correct them, then
   * send the request again.
   */
  QUERY_INVALID_FORMAT = "990",
  /**
   * Internal error at the provider.
   *
   * OY! had an internal error while it answered the query. The payout stays as open as it was.
   *
   * Source: https://api-docs.oyindonesia.com/#response-code-api-get-disbursement-status-get-disbursement-status (and 1
   * more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status again in a minute, and ask OY! to check
   * if it stays so. Create no second payout before the result is final.
   */
  QUERY_INTERNAL_SERVER_ERROR = "999",
}

/** Properties of every entry of State of a payout; `code` is always the code as received. */
export interface OyDisbursementStatusMember<
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
  readonly space: "disbursement-status";
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
export interface OyDisbursementStatusEntries {
  /** Payout completed. */
  readonly COMPLETED: OyDisbursementStatusMember<"COMPLETED", "000", null>;
  /** Payout being processed. */
  readonly PROCESSING: OyDisbursementStatusMember<"PROCESSING", "101", null>;
  /** Payout in progress. */
  readonly IN_PROGRESS: OyDisbursementStatusMember<"IN_PROGRESS", "102", null>;
  /** Username not known. */
  readonly QUERY_USER_NOT_FOUND: OyDisbursementStatusMember<"QUERY_USER_NOT_FOUND", "201", null>;
  /** Account not active at OY!. */
  readonly QUERY_USER_NOT_ACTIVE: OyDisbursementStatusMember<"QUERY_USER_NOT_ACTIVE", "202", null>;
  /** Payout not found. */
  readonly PAYOUT_NOT_FOUND: OyDisbursementStatusMember<"PAYOUT_NOT_FOUND", "204", null>;
  /** Merchant balance too low. */
  readonly DEPOSIT_TOO_LOW: OyDisbursementStatusMember<"DEPOSIT_TOO_LOW", "206", null>;
  /** IP address not registered. */
  readonly QUERY_IP_NOT_REGISTERED: OyDisbursementStatusMember<"QUERY_IP_NOT_REGISTERED", "207", null>;
  /** API key not valid. */
  readonly QUERY_API_KEY_NOT_VALID: OyDisbursementStatusMember<"QUERY_API_KEY_NOT_VALID", "208", null>;
  /** Amount above maximum. */
  readonly AMOUNT_ABOVE_MAXIMUM: OyDisbursementStatusMember<"AMOUNT_ABOVE_MAXIMUM", "225", null>;
  /** Amount above limit. */
  readonly AMOUNT_ABOVE_LIMIT: OyDisbursementStatusMember<"AMOUNT_ABOVE_LIMIT", "300", null>;
  /** Error at bank. */
  readonly BANK_ERROR: OyDisbursementStatusMember<"BANK_ERROR", "300", null>;
  /** Bank under maintenance. */
  readonly BANK_UNDER_MAINTENANCE: OyDisbursementStatusMember<"BANK_UNDER_MAINTENANCE", "300", null>;
  /** Payout failed. */
  readonly FAILED: OyDisbursementStatusMember<"FAILED", "300", null>;
  /** Error while paying out. */
  readonly PROCESSING_ERROR: OyDisbursementStatusMember<"PROCESSING_ERROR", "300", null>;
  /** Account or card blocked. */
  readonly RECIPIENT_ACCOUNT_BLOCKED: OyDisbursementStatusMember<"RECIPIENT_ACCOUNT_BLOCKED", "300", null>;
  /** Account or card not active. */
  readonly RECIPIENT_ACCOUNT_INACTIVE: OyDisbursementStatusMember<"RECIPIENT_ACCOUNT_INACTIVE", "300", null>;
  /** Account not found. */
  readonly RECIPIENT_ACCOUNT_NOT_FOUND: OyDisbursementStatusMember<"RECIPIENT_ACCOUNT_NOT_FOUND", "300", null>;
  /** Recipient cannot receive more. */
  readonly RECIPIENT_LIMIT_REACHED: OyDisbursementStatusMember<"RECIPIENT_LIMIT_REACHED", "300", null>;
  /** Answer of bank unclear. */
  readonly PENDING: OyDisbursementStatusMember<"PENDING", "301", null>;
  /** Too many requests. */
  readonly QUERY_TOO_MANY_REQUESTS: OyDisbursementStatusMember<"QUERY_TOO_MANY_REQUESTS", "429", null>;
  /** Invalid field format. */
  readonly QUERY_INVALID_FORMAT: OyDisbursementStatusMember<"QUERY_INVALID_FORMAT", "990", null>;
  /** Internal error at the provider. */
  readonly QUERY_INTERNAL_SERVER_ERROR: OyDisbursementStatusMember<"QUERY_INTERNAL_SERVER_ERROR", "999", null>;
}

/** Name of an entry of State of a payout: its identity, even if several names share a code. */
export type OyDisbursementStatusName = keyof OyDisbursementStatusEntries;

/** Any entry of State of a payout. New codes add members to this union in minor releases. */
export type OyDisbursementStatusEntry = OyDisbursementStatusEntries[OyDisbursementStatusName];
