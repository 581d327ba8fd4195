// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** HTTP status of DOKU; the values are the codes as documented. */
export enum DokuHttp {
  /**
   * Request answered.
   *
   * DOKU answered this request. The status says nothing about a payment.
   *
   * Message: "OK".
   *
   * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 240
   *
   * Outcome: success (request). Retry: never. Read the codes and states in the body and decide by them. This request
   * does not have to be sent again.
   */
  OK = "200",
  /**
   * Requested item created.
   *
   * DOKU created what this request asked for. The status says nothing about a payment.
   *
   * Message: "Created".
   *
   * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 241
   *
   * Outcome: success (request). Retry: never. Read the codes and states in the body and continue with the next step.
   * This request does not have to be sent again.
   */
  CREATED = "201",
  /**
   * Invalid request.
   *
   * DOKU does not accept this request as it is, because something in it is missing or wrong.
   *
   * Message: "Bad Request".
   *
   * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 242
   *
   * Outcome: rejected (request). Retry: after_fix. Read the error in the body and correct the request. Then send it
   * again with the same reference.
   */
  BAD_REQUEST = "400",
  /**
   * Token missing or invalid.
   *
   * This request carries no access token, or one that DOKU does not accept.
   *
   * Message: "Unauthorized".
   *
   * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 243
   *
   * Outcome: rejected (request). Retry: with_new_token. Get a new access token and send the request again with the same
   * reference. If it is refused again, check the credentials.
   */
  UNAUTHORIZED = "401",
  /**
   * Access not permitted.
   *
   * DOKU does not let the caller do what this request asks for.
   *
   * Message: "Forbidden".
   *
   * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 244
   *
   * Outcome: rejected (request). Retry: never. Do not send this request again until DOKU has granted access. Read the
   * error in the body for the cause.
   */
  FORBIDDEN = "403",
  /**
   * Not found, result unknown.
   *
   * What this request asks for was not found; the endpoint may be wrong, or the transaction may not be visible yet.
   * That does not prove that none took place.
   *
   * Message: "Not Found".
   *
   * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 245
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the endpoint, the reference and the status of the
   * transaction. Send nothing under a new reference until the result is final.
   */
  NOT_FOUND = "404",
  /**
   * Duplicate or conflicting request.
   *
   * This request was refused because it repeats or contradicts an earlier one, which may have taken effect.
   *
   * Message: "Conflict".
   *
   * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 246
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  CONFLICT = "409",
  /**
   * Field not accepted.
   *
   * DOKU could read this request, but a field in it did not pass the validation.
   *
   * Message: "Unprocessable Entity".
   *
   * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 247
   *
   * Outcome: rejected (request). Retry: after_fix. Read the error in the body and correct the field. Then send the
   * request again with the same reference.
   */
  UNPROCESSABLE_ENTITY = "422",
  /**
   * Too many requests.
   *
   * This request was refused because the sender exceeded the rate limit.
   *
   * Message: "Too Many Requests".
   *
   * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 248
   *
   * Outcome: rejected (request). Retry: later. Wait, lower the rate, and send the request again later with the same
   * reference.
   */
  TOO_MANY_REQUESTS = "429",
  /**
   * Internal error at the provider.
   *
   * Something broke inside DOKU. The status does not say what had already been done.
   *
   * Message: "Internal Server Error".
   *
   * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 249
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  INTERNAL_SERVER_ERROR = "500",
  /**
   * Provider not available.
   *
   * DOKU is currently unavailable. The status does not say whether the transaction was still accepted.
   *
   * Message: "Service Unavailable".
   *
   * Source: https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0 line 250
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction once DOKU is
   * available again. Send nothing under a new reference until the result is final.
   */
  SERVICE_UNAVAILABLE = "503",
}

/** Properties of every entry of HTTP status; `code` is always the code as received. */
export interface DokuHttpMember<
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
  readonly space: "http";
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
export interface DokuHttpEntries {
  /** Request answered. */
  readonly OK: DokuHttpMember<"OK", "200", null>;
  /** Requested item created. */
  readonly CREATED: DokuHttpMember<"CREATED", "201", null>;
  /** Invalid request. */
  readonly BAD_REQUEST: DokuHttpMember<"BAD_REQUEST", "400", null>;
  /** Token missing or invalid. */
  readonly UNAUTHORIZED: DokuHttpMember<"UNAUTHORIZED", "401", null>;
  /** Access not permitted. */
  readonly FORBIDDEN: DokuHttpMember<"FORBIDDEN", "403", null>;
  /** Not found, result unknown. */
  readonly NOT_FOUND: DokuHttpMember<"NOT_FOUND", "404", null>;
  /** Duplicate or conflicting request. */
  readonly CONFLICT: DokuHttpMember<"CONFLICT", "409", null>;
  /** Field not accepted. */
  readonly UNPROCESSABLE_ENTITY: DokuHttpMember<"UNPROCESSABLE_ENTITY", "422", null>;
  /** Too many requests. */
  readonly TOO_MANY_REQUESTS: DokuHttpMember<"TOO_MANY_REQUESTS", "429", null>;
  /** Internal error at the provider. */
  readonly INTERNAL_SERVER_ERROR: DokuHttpMember<"INTERNAL_SERVER_ERROR", "500", null>;
  /** Provider not available. */
  readonly SERVICE_UNAVAILABLE: DokuHttpMember<"SERVICE_UNAVAILABLE", "503", null>;
}

/** Name of an entry of HTTP status: its identity, even if several names share a code. */
export type DokuHttpName = keyof DokuHttpEntries;

/** Any entry of HTTP status. New codes add members to this union in minor releases. */
export type DokuHttpEntry = DokuHttpEntries[DokuHttpName];
