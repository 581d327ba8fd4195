// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** Card token status of DOKU; the values are the codes as documented. */
export enum DokuToken {
  /**
   * Card token removed. The token of the saved card is not valid any more. No money moved.
   *
   * Outcome: success (request). Retry: never. Remove the token from your records.
   */
  TOKEN_REMOVED = "INACTIVE",
}

/** What every entry of Card token status carries; `code` is always the code as received. */
export interface DokuTokenMember<
  Name extends string,
  Code extends string,
  Network extends string | null,
  Params = Readonly<Record<string, never>>,
> extends Advice<Reason>, Traits {
  /** Name of the entry: its identity. */
  readonly name: Name;
  /** One entry decides. */
  readonly known: true;
  /** Space of the code. */
  readonly space: "token";
  /** The code as received. */
  readonly code: Code;
  /** Card network that the meaning is for, or null. */
  readonly network: Network;
  /** Values that the wire message carried. */
  readonly params: Params;
  /** Whom to ask how it ended, where it is documented. */
  readonly statusCheck?: StatusCheck;
}

/** Entries by name, for handlers that are keyed by name. */
export interface DokuTokenEntries {
  /** Card token removed. */
  readonly TOKEN_REMOVED: DokuTokenMember<"TOKEN_REMOVED", "INACTIVE", null>;
}

/** Name of an entry of Card token status: its identity, also where several names share a code. */
export type DokuTokenName = keyof DokuTokenEntries;

/** Any entry of Card token status. A new code is a new arm, in a minor release. */
export type DokuTokenEntry = DokuTokenEntries[DokuTokenName];
