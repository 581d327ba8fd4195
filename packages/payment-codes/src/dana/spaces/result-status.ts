// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Result of a call outside SNAP of DANA; the values are the codes as documented. */
export enum DanaResultStatus {
  /**
   * Call failed.
   *
   * What was asked for was not done. resultCode and resultMsg say why.
   *
   * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/merchant_management/v1/Models/ResultInfo.md (and 1
   * more)
   *
   * Outcome: failed (request). Retry: after_fix. Read resultCode and resultMsg, correct what they name and send the
   * call again.
   */
  FAILURE = "F",
  /**
   * Call carried out.
   *
   * What was asked for was done or returned. No money moved by it.
   *
   * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/merchant_management/v1/Models/ResultInfo.md (and 1
   * more)
   *
   * Outcome: success (request). Retry: never. Use what the body holds, such as shopId. There is nothing to send again.
   */
  SUCCESS = "S",
  /**
   * Result of the call unknown.
   *
   * DANA does not know whether the call was carried out. It is no failure.
   *
   * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/merchant_management/v1/Models/ResultInfo.md (and 1
   * more)
   *
   * Outcome: unknown (request). Retry: check_status_first. Ask for what should be there, such as the shop or division,
   * before you send the call again. Repeat a mere query later.
   */
  UNKNOWN = "U",
}

/** Properties of every entry of Result of a call outside SNAP; `code` is always the code as received. */
export interface DanaResultStatusMember<
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
  readonly space: "result-status";
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
export interface DanaResultStatusEntries {
  /** Call failed. */
  readonly FAILURE: DanaResultStatusMember<"FAILURE", "F", null>;
  /** Call carried out. */
  readonly SUCCESS: DanaResultStatusMember<"SUCCESS", "S", null>;
  /** Result of the call unknown. */
  readonly UNKNOWN: DanaResultStatusMember<"UNKNOWN", "U", null>;
}

/** Name of an entry of Result of a call outside SNAP: its identity, even if several names share a code. */
export type DanaResultStatusName = keyof DanaResultStatusEntries;

/** Any entry of Result of a call outside SNAP. New codes add members to this union in minor releases. */
export type DanaResultStatusEntry = DanaResultStatusEntries[DanaResultStatusName];
