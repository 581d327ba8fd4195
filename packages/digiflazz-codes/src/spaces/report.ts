// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** Status code of IRS, Otomax and ST24 reports of Digiflazz; the values are the codes as documented. */
export enum DigiflazzReport {
  /**
   * Reported as delivered.
   *
   * Digiflazz reports the purchase as done. Reports are not signed, so anybody who knows the address can send one.
   *
   * Source: https://developer.digiflazz.com/irs/buyer/callback (and 5 more)
   *
   * Outcome: success (transaction). Retry: never. Check the status before you deliver, at most once a minute, and
   * deliver once per clientid. For a purchase older than 90 days send nothing, because the question buys again; look it
   * up in the dashboard.
   */
  REPORT_SUCCESS = "1",
  /**
   * Reported as failed, unproven.
   *
   * Digiflazz reports that the purchase failed. The report is not signed, and its own test case shows this code beside
   * a success.
   *
   * Source: https://developer.digiflazz.com/irs/buyer/callback (and 6 more)
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status: send the same request again with the
   * same idtrx, at most once a minute and never more than 90 days after it, because then it buys again. Use no new
   * idtrx before the result is final.
   */
  REPORT_FAILED = "2",
}

/** Properties of every entry of Status code of IRS, Otomax and ST24 reports; `code` is always the code as received. */
export interface DigiflazzReportMember<
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
  readonly space: "report";
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
export interface DigiflazzReportEntries {
  /** Reported as delivered. */
  readonly REPORT_SUCCESS: DigiflazzReportMember<"REPORT_SUCCESS", "1", null>;
  /** Reported as failed, unproven. */
  readonly REPORT_FAILED: DigiflazzReportMember<"REPORT_FAILED", "2", null>;
}

/**
 * Name of an entry of Status code of IRS, Otomax and ST24 reports: its identity, even if several names share a code.
 */
export type DigiflazzReportName = keyof DigiflazzReportEntries;

/** Any entry of Status code of IRS, Otomax and ST24 reports. New codes add members to this union in minor releases. */
export type DigiflazzReportEntry = DigiflazzReportEntries[DigiflazzReportName];
