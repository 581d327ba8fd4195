// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Simulated 3-D Secure result of Xendit; the values are the codes as documented. */
export enum XenditSimulatedAuthentication {
  /**
   * Policy error.
   *
   * The simulated gateway refuses the authentication.
   *
   * Source: https://docs.xendit.co/docs/cards-simulate-card-scenarios
   *
   * Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  API_GW_ASM_POLICY_ERROR = "API_GW_ASM_POLICY_ERROR",
  /**
   * Authenticated.
   *
   * The simulated customer passes.
   *
   * Source: https://docs.xendit.co/docs/cards-simulate-card-scenarios
   *
   * Outcome: success (request). Retry: never. Go by the status of the payment.
   */
  AUTHENTICATED = "AUTHENTICATED",
  /**
   * Authentication not available.
   *
   * The simulated issuer offers no authentication.
   *
   * Source: https://docs.xendit.co/docs/cards-simulate-card-scenarios
   *
   * Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  AUTHENTICATION_NOT_AVAILABLE = "AUTHENTICATION_NOT_AVAILABLE",
  /**
   * Rejected by issuer.
   *
   * The simulated issuer rejects the authentication.
   *
   * Source: https://docs.xendit.co/docs/cards-simulate-card-scenarios
   *
   * Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  AUTHENTICATION_REJECTED = "AUTHENTICATION_REJECTED",
  /**
   * Server error.
   *
   * The simulated server of the authentication fails.
   *
   * Source: https://docs.xendit.co/docs/cards-simulate-card-scenarios
   *
   * Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  AUTHENTICATION_SERVER_ERROR = "AUTHENTICATION_SERVER_ERROR",
  /**
   * Canceled by customer.
   *
   * The simulated customer cancels the challenge.
   *
   * Source: https://docs.xendit.co/docs/cards-simulate-card-scenarios
   *
   * Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  CANCELLED_AUTHENTICATION = "CANCELLED_AUTHENTICATION",
  /**
   * Not authenticated.
   *
   * The simulated customer fails the challenge.
   *
   * Source: https://docs.xendit.co/docs/cards-simulate-card-scenarios
   *
   * Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  UNAUTHENTICATED = "UNAUTHENTICATED",
}

/** Properties of every entry of Simulated 3-D Secure result; `code` is always the code as received. */
export interface XenditSimulatedAuthenticationMember<
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
  readonly space: "simulated-authentication";
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
export interface XenditSimulatedAuthenticationEntries {
  /** Policy error. */
  readonly API_GW_ASM_POLICY_ERROR: XenditSimulatedAuthenticationMember<"API_GW_ASM_POLICY_ERROR", "API_GW_ASM_POLICY_ERROR", null>;
  /** Authenticated. */
  readonly AUTHENTICATED: XenditSimulatedAuthenticationMember<"AUTHENTICATED", "AUTHENTICATED", null>;
  /** Authentication not available. */
  readonly AUTHENTICATION_NOT_AVAILABLE: XenditSimulatedAuthenticationMember<"AUTHENTICATION_NOT_AVAILABLE", "AUTHENTICATION_NOT_AVAILABLE", null>;
  /** Rejected by issuer. */
  readonly AUTHENTICATION_REJECTED: XenditSimulatedAuthenticationMember<"AUTHENTICATION_REJECTED", "AUTHENTICATION_REJECTED", null>;
  /** Server error. */
  readonly AUTHENTICATION_SERVER_ERROR: XenditSimulatedAuthenticationMember<"AUTHENTICATION_SERVER_ERROR", "AUTHENTICATION_SERVER_ERROR", null>;
  /** Canceled by customer. */
  readonly CANCELLED_AUTHENTICATION: XenditSimulatedAuthenticationMember<"CANCELLED_AUTHENTICATION", "CANCELLED_AUTHENTICATION", null>;
  /** Not authenticated. */
  readonly UNAUTHENTICATED: XenditSimulatedAuthenticationMember<"UNAUTHENTICATED", "UNAUTHENTICATED", null>;
}

/** Name of an entry of Simulated 3-D Secure result: its identity, even if several names share a code. */
export type XenditSimulatedAuthenticationName = keyof XenditSimulatedAuthenticationEntries;

/** Any entry of Simulated 3-D Secure result. New codes add members to this union in minor releases. */
export type XenditSimulatedAuthenticationEntry = XenditSimulatedAuthenticationEntries[XenditSimulatedAuthenticationName];
