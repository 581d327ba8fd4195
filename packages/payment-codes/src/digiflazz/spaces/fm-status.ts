// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Status of FM of Digiflazz; the values are the codes as documented. */
export enum DigiflazzFmStatus {
  /**
   * Transaction done.
   *
   * A seller sends it for a transaction that was delivered. It is final.
   *
   * Source: https://developer.digiflazz.com/fm/seller/cek-status/ (and 1 more)
   *
   * Outcome: success (transaction). Retry: never. As a seller, send it only with a serial number from whoever
   * delivered.
   */
  FM_SUCCESS = "0",
  /**
   * Transaction in process.
   *
   * It is not final. The seller has to report the result later.
   *
   * Source: https://developer.digiflazz.com/fm/seller/cek-status/ (and 1 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. As a seller, report the result once it is final. As a
   * buyer, wait for it or check the status with the same refTrxid.
   */
  FM_PROCESSING = "1",
  /**
   * Transaction failed.
   *
   * A seller sends it for a transaction that was not delivered and will not be.
   *
   * Source: https://developer.digiflazz.com/fm/seller/cek-status/ (and 1 more)
   *
   * Outcome: failed (transaction). Retry: with_new_reference. As a seller, send it only when nothing can be delivered
   * any more. A new attempt needs a new refTrxid.
   */
  FM_FAILED = "2",
}

/** Properties of every entry of Status of FM; `code` is always the code as received. */
export interface DigiflazzFmStatusMember<
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
  readonly space: "fm-status";
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
export interface DigiflazzFmStatusEntries {
  /** Transaction done. */
  readonly FM_SUCCESS: DigiflazzFmStatusMember<"FM_SUCCESS", "0", null>;
  /** Transaction in process. */
  readonly FM_PROCESSING: DigiflazzFmStatusMember<"FM_PROCESSING", "1", null>;
  /** Transaction failed. */
  readonly FM_FAILED: DigiflazzFmStatusMember<"FM_FAILED", "2", null>;
}

/** Name of an entry of Status of FM: its identity, even if several names share a code. */
export type DigiflazzFmStatusName = keyof DigiflazzFmStatusEntries;

/** Any entry of Status of FM. New codes add members to this union in minor releases. */
export type DigiflazzFmStatusEntry = DigiflazzFmStatusEntries[DigiflazzFmStatusName];
