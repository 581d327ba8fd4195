// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Card token status of DOKU; the values are the codes as documented. */
export enum DokuToken {
  /**
   * Card token removed.
   *
   * The token of the saved card is not valid any more. No money moved.
   *
   * Source: https://doku-developers.apidog.io/unbind-token-42667313e0
   *
   * Outcome: success (request). Retry: never. Remove the token from your records.
   */
  TOKEN_REMOVED = "INACTIVE",
}

/** Properties of every entry of Card token status; `code` is always the code as received. */
export interface DokuTokenMember<
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
  readonly space: "token";
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
export interface DokuTokenEntries {
  /** Card token removed. */
  readonly TOKEN_REMOVED: DokuTokenMember<"TOKEN_REMOVED", "INACTIVE", null>;
}

/** Name of an entry of Card token status: its identity, even if several names share a code. */
export type DokuTokenName = keyof DokuTokenEntries;

/** Any entry of Card token status. New codes add members to this union in minor releases. */
export type DokuTokenEntry = DokuTokenEntries[DokuTokenName];
