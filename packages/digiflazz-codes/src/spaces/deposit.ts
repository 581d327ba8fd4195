// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** Response code of a deposit ticket of Digiflazz; the values are the codes as documented. */
export enum DigiflazzDeposit {
  /**
   * Deposit ticket issued.
   *
   * Digiflazz waits for your transfer. The balance has not grown yet, and the amount can differ from the one asked for.
   *
   * Source: https://developer.digiflazz.com/api/buyer/deposit/ (and 1 more)
   *
   * Outcome: success (request). Retry: never. Transfer exactly data.amount to data.account_no, with data.notes as the
   * message. Read the balance before counting on it.
   */
  DEPOSIT_TICKET = "00",
}

/** Properties of every entry of Response code of a deposit ticket; `code` is always the code as received. */
export interface DigiflazzDepositMember<
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
  readonly space: "deposit";
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
export interface DigiflazzDepositEntries {
  /** Deposit ticket issued. */
  readonly DEPOSIT_TICKET: DigiflazzDepositMember<"DEPOSIT_TICKET", "00", null>;
}

/** Name of an entry of Response code of a deposit ticket: its identity, even if several names share a code. */
export type DigiflazzDepositName = keyof DigiflazzDepositEntries;

/** Any entry of Response code of a deposit ticket. New codes add members to this union in minor releases. */
export type DigiflazzDepositEntry = DigiflazzDepositEntries[DigiflazzDepositName];
