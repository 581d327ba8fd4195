// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** HTTP status of OY! Indonesia; the values are the codes as documented. */
export enum OyHttp {
  /**
   * Request answered.
   *
   * OY! answered this request. The status says nothing about a payment.
   *
   * Source: https://api-docs.oyindonesia.com/#list-of-http-status-codes-api-e-wallet-aggregator (and 7 more)
   *
   * Outcome: success (request). Retry: never. Read the codes and states in the body, and decide by them.
   */
  OK = "200",
  /**
   * Access refused.
   *
   * The IP address is not registered, or the request looked like an attack. It was not processed.
   *
   * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 43 (and 8 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Register the IP address with OY!, and check what the fields of the
   * request hold. Then send it again with the same reference.
   */
  FORBIDDEN = "403",
  /**
   * Wrong address.
   *
   * The address or the HTTP method is wrong. The request was not processed.
   *
   * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 44 (and 8 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the address and the method, then send the request again with
   * the same reference.
   */
  NOT_FOUND = "404",
  /**
   * Too many requests.
   *
   * Too many requests were sent to this address. The request was not processed.
   *
   * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 45 (and 8 more)
   *
   * Outcome: rejected (request). Retry: later. Wait a moment and send the request again with the same reference. Send
   * fewer requests at a time.
   */
  TOO_MANY_REQUESTS = "429",
  /**
   * Internal error at the provider.
   *
   * OY! had an error that it does not know. The request may or may not have been carried out.
   *
   * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 46 (and 8 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status. Send the request again only with the
   * same reference.
   */
  INTERNAL_SERVER_ERROR = "500",
  /**
   * Provider not available.
   *
   * OY! could not process requests right now. Whether this one was carried out is not certain.
   *
   * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 47 (and 8 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status. Send the request again only with the
   * same reference.
   */
  SERVICE_UNAVAILABLE = "503",
  /**
   * Timeout waiting for an answer.
   *
   * OY! did not answer in time. The request may or may not have been carried out.
   *
   * Source: https://api-docs.oyindonesia.com/#va-aggregator-response-codes- line 48 (and 8 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status. Send the request again only with the
   * same reference.
   */
  GATEWAY_TIMEOUT = "504",
}

/** Properties of every entry of HTTP status; `code` is always the code as received. */
export interface OyHttpMember<
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
export interface OyHttpEntries {
  /** Request answered. */
  readonly OK: OyHttpMember<"OK", "200", null>;
  /** Access refused. */
  readonly FORBIDDEN: OyHttpMember<"FORBIDDEN", "403", null>;
  /** Wrong address. */
  readonly NOT_FOUND: OyHttpMember<"NOT_FOUND", "404", null>;
  /** Too many requests. */
  readonly TOO_MANY_REQUESTS: OyHttpMember<"TOO_MANY_REQUESTS", "429", null>;
  /** Internal error at the provider. */
  readonly INTERNAL_SERVER_ERROR: OyHttpMember<"INTERNAL_SERVER_ERROR", "500", null>;
  /** Provider not available. */
  readonly SERVICE_UNAVAILABLE: OyHttpMember<"SERVICE_UNAVAILABLE", "503", null>;
  /** Timeout waiting for an answer. */
  readonly GATEWAY_TIMEOUT: OyHttpMember<"GATEWAY_TIMEOUT", "504", null>;
}

/** Name of an entry of HTTP status: its identity, even if several names share a code. */
export type OyHttpName = keyof OyHttpEntries;

/** Any entry of HTTP status. New codes add members to this union in minor releases. */
export type OyHttpEntry = OyHttpEntries[OyHttpName];
