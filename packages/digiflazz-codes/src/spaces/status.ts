// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** Status beside the response code of Digiflazz; the values are the codes as documented. */
export enum DigiflazzStatus {
  /**
   * Reported as Gagal, rc decides.
   *
   * Timeouts and refunds have it as well as failures. Whether there is a transaction at all follows from rc alone.
   *
   * Source: https://developer.digiflazz.com/api/buyer/topup/ (and 2 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Read rc. Without it, check the status with the same
   * ref_id before anything else, never more than 90 days after the request, because then it buys again.
   */
  GAGAL = "Gagal",
  /**
   * Still being processed, rc says why.
   *
   * The balance may already be charged. It can still end as Sukses or as Gagal.
   *
   * Source: https://developer.digiflazz.com/api/buyer/topup/ (and 2 more)
   *
   * Outcome: pending (transaction). Retry: check_status_first. Wait for the webhook, or check the status with the same
   * ref_id, never more than 90 days after the request, because then it buys again. Use no new ref_id before the result
   * is final.
   */
  PENDING = "Pending",
  /**
   * Call succeeded.
   *
   * A bill that was only found has it as well as a purchase that was delivered. By itself it proves no payment.
   *
   * Source: https://developer.digiflazz.com/api/buyer/topup/ (and 2 more)
   *
   * Outcome: success (request). Retry: never. Read rc and the kind of call before anything is delivered.
   */
  SUKSES = "Sukses",
}

/** Properties of every entry of Status beside the response code; `code` is always the code as received. */
export interface DigiflazzStatusMember<
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
  readonly space: "status";
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
export interface DigiflazzStatusEntries {
  /** Reported as Gagal, rc decides. */
  readonly GAGAL: DigiflazzStatusMember<"GAGAL", "Gagal", null>;
  /** Still being processed, rc says why. */
  readonly PENDING: DigiflazzStatusMember<"PENDING", "Pending", null>;
  /** Call succeeded. */
  readonly SUKSES: DigiflazzStatusMember<"SUKSES", "Sukses", null>;
}

/** Name of an entry of Status beside the response code: its identity, even if several names share a code. */
export type DigiflazzStatusName = keyof DigiflazzStatusEntries;

/** Any entry of Status beside the response code. New codes add members to this union in minor releases. */
export type DigiflazzStatusEntry = DigiflazzStatusEntries[DigiflazzStatusName];
