// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Answer to a payout of OY! Indonesia; the values are the codes as documented. */
export enum OyDisbursement {
  /**
   * Payout being processed.
   *
   * OY! accepted the payout and has not finished it. It can still end as completed or failed.
   *
   * Message: "Request is Processed".
   *
   * Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 2 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status no earlier
   * than 60 seconds after the request. Create no second payout for the same purpose until the result is final.
   */
  PROCESSING = "101",
  /**
   * Username not known.
   *
   * OY! does not know the username in x-oy-username. No payout was created by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Correct x-oy-username, then send the request again with the same
   * partner_trx_id.
   */
  USER_NOT_FOUND = "201",
  /**
   * Account not active at OY!.
   *
   * The account or this product of it is not active at OY!. No payout was created by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Ask OY! to activate the account or the product, then send the
   * request again with the same partner_trx_id.
   */
  USER_NOT_ACTIVE = "202",
  /**
   * Reference already used.
   *
   * This request created nothing, because a payout with this partner_trx_id exists already. That payout may be running
   * or completed.
   *
   * Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of this partner_trx_id. Do not send the
   * payout under another one before the result is final.
   */
  DUPLICATE_PARTNER_TRX_ID = "203",
  /**
   * Bank not supported.
   *
   * OY! does not pay out to the bank or e-wallet in recipient_bank. No payout was created by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Check recipient_bank against the list of bank codes, or ask the
   * recipient for an account at another bank. Then send the request again with the same partner_trx_id.
   */
  BANK_NOT_SUPPORTED = "205",
  /**
   * IP address not registered.
   *
   * The request came from an IP address that is not registered. No payout was created by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Register the IP address of the server with OY!, then send the
   * request again with the same partner_trx_id.
   */
  IP_NOT_REGISTERED = "207",
  /**
   * API key not valid.
   *
   * OY! did not accept the key in x-api-key. No payout was created by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Check x-api-key, and make sure that it belongs to this environment,
   * then send the request again with the same partner_trx_id.
   */
  API_KEY_NOT_VALID = "208",
  /**
   * Account not found.
   *
   * The beneficiary account was not found at this bank or e-wallet. No payout was created by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Check the account number and the bank with the recipient, then send
   * the request again with the same partner_trx_id.
   */
  ACCOUNT_NOT_FOUND = "209",
  /**
   * Invalid amount.
   *
   * OY! does not accept this amount; there is a minimum for banks and another for e-wallets. No payout was created by
   * this request.
   *
   * Message: "Request is Rejected (Amount is not valid)".
   *
   * Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the amount and send the request again with the same
   * partner_trx_id.
   */
  AMOUNT_NOT_VALID = "210",
  /**
   * Since 2026-01-14: Beneficiary account not allowed.
   *
   * OY! does not allow payouts to this beneficiary account. No payout was created by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Ask OY! why the account is not allowed, or ask the recipient for
   * another account. Then send the request again with the same partner_trx_id.
   */
  ACCOUNT_NOT_ALLOWED = "211",
  /**
   * Until 2020-07-13: Bank not supported.
   *
   * Earlier meaning: the bank code was not available for this service. No payout was created by such a request.
   *
   * Source: https://github.com/oyindonesia/external-api-docs/commit/40ef6bc2
   *
   * @deprecated An earlier meaning, until 2020-07-13: no response has it any more.
   */
  BANK_CODE_NOT_AVAILABLE = "211",
  /**
   * Until 2021-08-26: Merchant limit exceeded.
   *
   * Earlier meaning: the amount was above the maximum for one payout. Code 225 has it since.
   *
   * Source: https://github.com/oyindonesia/external-api-docs/commit/cb70e03d
   *
   * @deprecated An earlier meaning, until 2021-08-26: no response has it any more.
   */
  AMOUNT_ABOVE_MAXIMUM = "215",
  /**
   * Same payout still in process.
   *
   * A payout with this partner_trx_id is in process, and this request created no other one. The one that is running can
   * still end as completed.
   *
   * Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of this partner_trx_id. Do not send the
   * payout under another one before the result is final.
   */
  STILL_IN_PROCESS = "257",
  /**
   * Suggested route not valid.
   *
   * The route that the request suggests for the payout is not valid. No payout was created by this request.
   *
   * Message: "The suggested routing from the client is not valid".
   *
   * Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Leave the route out or correct it, then send the request again with
   * the same partner_trx_id.
   */
  ROUTING_NOT_VALID = "264",
  /**
   * Payout failed.
   *
   * OY! created the payout and reports it as failed at once. The reason stands in the answer to a status query.
   *
   * Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
   *
   * Outcome: failed (transaction). Retry: check_status_first. Check the status of this partner_trx_id, and read
   * tx_status_description there. A person decides about another payout after that.
   */
  FAILED = "300",
  /**
   * Answer of bank unclear.
   *
   * The bank gave no clear answer, so the payout may have arrived. The code stands beside 300 and is not a failure.
   *
   * Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status again. Create
   * no second payout until the result is final.
   */
  PENDING = "301",
  /**
   * Too many requests.
   *
   * OY! refused this request because too many were sent to this address. No payout was created by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
   *
   * Outcome: rejected (request). Retry: later. Wait a moment and send the request again with the same partner_trx_id.
   * Send fewer requests at a time.
   */
  TOO_MANY_REQUESTS = "429",
  /**
   * Submission timed out.
   *
   * The payout may or may not have been created. If it was, it goes on by itself.
   *
   * Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of this partner_trx_id. If there is no
   * such payout, send the request again with the same partner_trx_id, never with another one.
   */
  SUBMISSION_TIMED_OUT = "504",
  /**
   * Invalid field format.
   *
   * A field is missing or its value is not accepted; the message says more. No payout was created by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Compare the fields with the documentation and correct them, then
   * send the request again with the same partner_trx_id.
   */
  INVALID_FORMAT = "990",
  /**
   * Internal error at the provider.
   *
   * OY! had an internal error, and the payout may or may not have been created.
   *
   * Source: https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement (and 1 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of this partner_trx_id, and ask OY! to
   * check if it stays unclear. Send the payout again only with the same partner_trx_id.
   */
  INTERNAL_SERVER_ERROR = "999",
}

/** Properties of every entry of Answer to a payout; `code` is always the code as received. */
export interface OyDisbursementMember<
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
  readonly space: "disbursement";
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
export interface OyDisbursementEntries {
  /** Payout being processed. */
  readonly PROCESSING: OyDisbursementMember<"PROCESSING", "101", null>;
  /** Username not known. */
  readonly USER_NOT_FOUND: OyDisbursementMember<"USER_NOT_FOUND", "201", null>;
  /** Account not active at OY!. */
  readonly USER_NOT_ACTIVE: OyDisbursementMember<"USER_NOT_ACTIVE", "202", null>;
  /** Reference already used. */
  readonly DUPLICATE_PARTNER_TRX_ID: OyDisbursementMember<"DUPLICATE_PARTNER_TRX_ID", "203", null>;
  /** Bank not supported. */
  readonly BANK_NOT_SUPPORTED: OyDisbursementMember<"BANK_NOT_SUPPORTED", "205", null>;
  /** IP address not registered. */
  readonly IP_NOT_REGISTERED: OyDisbursementMember<"IP_NOT_REGISTERED", "207", null>;
  /** API key not valid. */
  readonly API_KEY_NOT_VALID: OyDisbursementMember<"API_KEY_NOT_VALID", "208", null>;
  /** Account not found. */
  readonly ACCOUNT_NOT_FOUND: OyDisbursementMember<"ACCOUNT_NOT_FOUND", "209", null>;
  /** Invalid amount. */
  readonly AMOUNT_NOT_VALID: OyDisbursementMember<"AMOUNT_NOT_VALID", "210", null>;
  /** Beneficiary account not allowed. */
  readonly ACCOUNT_NOT_ALLOWED: OyDisbursementMember<"ACCOUNT_NOT_ALLOWED", "211", null>;
  /** Same payout still in process. */
  readonly STILL_IN_PROCESS: OyDisbursementMember<"STILL_IN_PROCESS", "257", null>;
  /** Suggested route not valid. */
  readonly ROUTING_NOT_VALID: OyDisbursementMember<"ROUTING_NOT_VALID", "264", null>;
  /** Payout failed. */
  readonly FAILED: OyDisbursementMember<"FAILED", "300", null>;
  /** Answer of bank unclear. */
  readonly PENDING: OyDisbursementMember<"PENDING", "301", null>;
  /** Too many requests. */
  readonly TOO_MANY_REQUESTS: OyDisbursementMember<"TOO_MANY_REQUESTS", "429", null>;
  /** Submission timed out. */
  readonly SUBMISSION_TIMED_OUT: OyDisbursementMember<"SUBMISSION_TIMED_OUT", "504", null>;
  /** Invalid field format. */
  readonly INVALID_FORMAT: OyDisbursementMember<"INVALID_FORMAT", "990", null>;
  /** Internal error at the provider. */
  readonly INTERNAL_SERVER_ERROR: OyDisbursementMember<"INTERNAL_SERVER_ERROR", "999", null>;
}

/** Name of an entry of Answer to a payout: its identity, even if several names share a code. */
export type OyDisbursementName = keyof OyDisbursementEntries;

/** Any entry of Answer to a payout. New codes add members to this union in minor releases. */
export type OyDisbursementEntry = OyDisbursementEntries[OyDisbursementName];
