// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** Answer about bank statements of OY! Indonesia; the values are the codes as documented. */
export enum OyTransactionsData {
  /**
   * Request answered.
   *
   * OY! carried the request out. No payment is involved.
   *
   * Message: "Success".
   *
   * Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 1 more)
   *
   * Outcome: success (request). Retry: never. Use what the body brings.
   */
  ANSWERED = "000",
  /**
   * Bank account not found.
   *
   * The bank account was not found among those that are linked. No statement was prepared.
   *
   * Source: https://api-docs.oyindonesia.com/#api-transactions-data
   *
   * Outcome: rejected (request). Retry: after_fix. Check account_number and permanent_token, then send the request
   * again.
   *
   * Same code as REQUEST_PROCESSED: compare `name`.
   */
  BANK_ACCOUNT_NOT_FOUND = "101",
  /**
   * Statement being prepared.
   *
   * OY! works on the statement, unless the message says otherwise.
   *
   * Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 3 more)
   *
   * Outcome: pending (request). Retry: later. Ask for it again in a few minutes.
   *
   * Same code as BANK_ACCOUNT_NOT_FOUND: compare `name`.
   */
  REQUEST_PROCESSED = "101",
  /**
   * Still in progress.
   *
   * The link or the statement is not ready yet.
   *
   * Message: "Request is In progress" or "Preparing data".
   *
   * Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 1 more)
   *
   * Outcome: pending (request). Retry: later. Ask again in a few minutes.
   */
  IN_PROGRESS = "102",
  /**
   * Username not known.
   *
   * OY! does not know the username in x-oy-username. No account was linked, and no statement was read.
   *
   * Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Correct x-oy-username, then send the request again.
   */
  USER_NOT_FOUND = "201",
  /**
   * Account not active at OY!.
   *
   * The account or this product of it is not active at OY!. No account was linked, and no statement was read.
   *
   * Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Ask OY! to activate the account or the product, then send the
   * request again.
   */
  USER_NOT_ACTIVE = "202",
  /**
   * IP address not registered.
   *
   * The request came from an IP address that is not registered. No account was linked, and no statement was read.
   *
   * Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Register the IP address of the server with OY!, then send the
   * request again.
   */
  IP_NOT_REGISTERED = "207",
  /**
   * API key not valid.
   *
   * OY! did not accept the key in x-api-key. No account was linked, and no statement was read.
   *
   * Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Check x-api-key, and make sure that it belongs to this environment,
   * then send the request again.
   */
  API_KEY_NOT_VALID = "208",
  /**
   * Account not found.
   *
   * The bank account was not found. No statement was read.
   *
   * Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 2 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Check account_number, then send the request again.
   */
  ACCOUNT_NUMBER_NOT_FOUND = "209",
  /**
   * Bank not supported.
   *
   * Statements of this bank cannot be read.
   *
   * Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 3 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Check bank_code against the list of banks.
   */
  BANK_NOT_AVAILABLE = "211",
  /**
   * Customer token invalid or expired.
   *
   * The token of this registration is not valid or has run out. No account was linked.
   *
   * Message: "Temporary token is invalid".
   *
   * Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Start the registration anew, and let the customer complete it.
   */
  TEMPORARY_TOKEN_NOT_VALID = "237",
  /**
   * Customer token invalid or expired.
   *
   * The permanent token of the customer is not valid, or the customer took the consent back.
   *
   * Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Check permanent_token, or ask the customer to link the account
   * again.
   */
  PERMANENT_TOKEN_NOT_VALID = "238",
  /**
   * Statement not found.
   *
   * OY! knows no statement with this id.
   *
   * Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 2 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Check the id, or prepare the statement anew.
   */
  STATEMENT_NOT_FOUND = "239",
  /**
   * Login to bank failed.
   *
   * OY! could not log in to the internet banking of the customer. No statement was read.
   *
   * Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 2 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Ask the customer to link the account again with the present login.
   */
  BANK_LOGIN_FAILED = "240",
  /**
   * Start date too early.
   *
   * The bank has no data from this start date on.
   *
   * Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 3 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Use a later start_date, then send the request again.
   */
  START_DATE_TOO_EARLY = "242",
  /**
   * User id not valid.
   *
   * OY! knows no linked account of this partner_user_id.
   *
   * Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Check partner_user_id, then send the request again.
   */
  PARTNER_USER_ID_NOT_VALID = "244",
  /**
   * Failed.
   *
   * The link or the statement failed, and the code does not say why.
   *
   * Message: "Failed".
   *
   * Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Start the registration or the statement anew.
   */
  FAILED = "300",
  /**
   * Internal error at the provider.
   *
   * OY! had an unexpected error. No payment is involved.
   *
   * Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 1 more)
   *
   * Outcome: unknown (request). Retry: later. Send the request again in a moment.
   */
  UNEXPECTED_ERROR = "900",
  /**
   * Invalid request.
   *
   * A parameter is missing or not valid. No statement was read.
   *
   * Source: https://api-docs.oyindonesia.com/#api-transactions-data (and 3 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the parameter, then send the request again.
   */
  INVALID_PARAMETER = "990",
}

/** Properties of every entry of Answer about bank statements; `code` is always the code as received. */
export interface OyTransactionsDataMember<
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
  readonly space: "transactions-data";
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
export interface OyTransactionsDataEntries {
  /** Request answered. */
  readonly ANSWERED: OyTransactionsDataMember<"ANSWERED", "000", null>;
  /** Bank account not found. */
  readonly BANK_ACCOUNT_NOT_FOUND: OyTransactionsDataMember<"BANK_ACCOUNT_NOT_FOUND", "101", null>;
  /** Statement being prepared. */
  readonly REQUEST_PROCESSED: OyTransactionsDataMember<"REQUEST_PROCESSED", "101", null>;
  /** Still in progress. */
  readonly IN_PROGRESS: OyTransactionsDataMember<"IN_PROGRESS", "102", null>;
  /** Username not known. */
  readonly USER_NOT_FOUND: OyTransactionsDataMember<"USER_NOT_FOUND", "201", null>;
  /** Account not active at OY!. */
  readonly USER_NOT_ACTIVE: OyTransactionsDataMember<"USER_NOT_ACTIVE", "202", null>;
  /** IP address not registered. */
  readonly IP_NOT_REGISTERED: OyTransactionsDataMember<"IP_NOT_REGISTERED", "207", null>;
  /** API key not valid. */
  readonly API_KEY_NOT_VALID: OyTransactionsDataMember<"API_KEY_NOT_VALID", "208", null>;
  /** Account not found. */
  readonly ACCOUNT_NUMBER_NOT_FOUND: OyTransactionsDataMember<"ACCOUNT_NUMBER_NOT_FOUND", "209", null>;
  /** Bank not supported. */
  readonly BANK_NOT_AVAILABLE: OyTransactionsDataMember<"BANK_NOT_AVAILABLE", "211", null>;
  /** Customer token invalid or expired. */
  readonly TEMPORARY_TOKEN_NOT_VALID: OyTransactionsDataMember<"TEMPORARY_TOKEN_NOT_VALID", "237", null>;
  /** Customer token invalid or expired. */
  readonly PERMANENT_TOKEN_NOT_VALID: OyTransactionsDataMember<"PERMANENT_TOKEN_NOT_VALID", "238", null>;
  /** Statement not found. */
  readonly STATEMENT_NOT_FOUND: OyTransactionsDataMember<"STATEMENT_NOT_FOUND", "239", null>;
  /** Login to bank failed. */
  readonly BANK_LOGIN_FAILED: OyTransactionsDataMember<"BANK_LOGIN_FAILED", "240", null>;
  /** Start date too early. */
  readonly START_DATE_TOO_EARLY: OyTransactionsDataMember<"START_DATE_TOO_EARLY", "242", null>;
  /** User id not valid. */
  readonly PARTNER_USER_ID_NOT_VALID: OyTransactionsDataMember<"PARTNER_USER_ID_NOT_VALID", "244", null>;
  /** Failed. */
  readonly FAILED: OyTransactionsDataMember<"FAILED", "300", null>;
  /** Internal error at the provider. */
  readonly UNEXPECTED_ERROR: OyTransactionsDataMember<"UNEXPECTED_ERROR", "900", null>;
  /** Invalid request. */
  readonly INVALID_PARAMETER: OyTransactionsDataMember<"INVALID_PARAMETER", "990", null>;
}

/** Name of an entry of Answer about bank statements: its identity, even if several names share a code. */
export type OyTransactionsDataName = keyof OyTransactionsDataEntries;

/** Any entry of Answer about bank statements. New codes add members to this union in minor releases. */
export type OyTransactionsDataEntry = OyTransactionsDataEntries[OyTransactionsDataName];
