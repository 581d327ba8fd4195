// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** Response code of a bill that was found or paid of Digiflazz; the values are the codes as documented. */
export enum DigiflazzBill {
  /**
   * Bill found, or paid.
   *
   * The call succeeded. After inq-pasca the bill is found and not paid; after pay-pasca it is paid, for some bills
   * without a serial number. The answer does not say which. In a webhook the bill is most likely paid.
   *
   * Message: "Transaksi Sukses".
   *
   * Source: https://developer.digiflazz.com/api/buyer/cek-tagihan/ (and 2 more)
   *
   * Outcome: success (request). Retry: never. After inq-pasca, show the bill, and pay it on the same day with pay-pasca
   * and the same ref_id. After pay-pasca, take it for paid only if the balance went down by data.price, and never pay
   * again under another ref_id. After a webhook, check the status with commands status-pasca, compare the balance, and
   * pay nothing for it.
   */
  BILL_FOUND_OR_PAID = "00",
}

/**
 * Properties of every entry of Response code of a bill that was found or paid; `code` is always the code as received.
 */
export interface DigiflazzBillMember<
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
  readonly space: "bill";
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
export interface DigiflazzBillEntries {
  /** Bill found, or paid. */
  readonly BILL_FOUND_OR_PAID: DigiflazzBillMember<"BILL_FOUND_OR_PAID", "00", null>;
}

/**
 * Name of an entry of Response code of a bill that was found or paid: its identity, even if several names share a code.
 */
export type DigiflazzBillName = keyof DigiflazzBillEntries;

/**
 * Any entry of Response code of a bill that was found or paid. New codes add members to this union in minor releases.
 */
export type DigiflazzBillEntry = DigiflazzBillEntries[DigiflazzBillName];
