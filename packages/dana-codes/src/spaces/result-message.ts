// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** Reason of a refused account inquiry of DANA; the values are the codes as documented. */
export enum DanaResultMessage {
  /**
   * Account not found.
   *
   * No DANA account has this phone number. Nothing was sent.
   *
   * Source: https://github.com/dana-id/uat-script/blob/main/resource/request/components/Disbursement.json
   *
   * Outcome: failed (request). Retry: after_fix. Check the number with the recipient, correct it and send the inquiry
   * again.
   */
  RECIPIENT_NOT_REGISTERED = "PAYEE_USER_NOT_EXIST",
  /**
   * Account or card blocked.
   *
   * DANA has disabled the account of the recipient. Nothing was sent.
   *
   * Source: https://github.com/dana-id/uat-script/blob/main/resource/request/components/Disbursement.json
   *
   * Outcome: failed (request). Retry: with_other_method. Send no top-up to this account. Use another destination, or
   * let the recipient ask DANA.
   */
  RECIPIENT_DISABLED = "PAYEE_USER_STATUS_DISABLE",
}

/** Properties of every entry of Reason of a refused account inquiry; `code` is always the code as received. */
export interface DanaResultMessageMember<
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
  readonly space: "result-message";
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
export interface DanaResultMessageEntries {
  /** Account not found. */
  readonly RECIPIENT_NOT_REGISTERED: DanaResultMessageMember<"RECIPIENT_NOT_REGISTERED", "PAYEE_USER_NOT_EXIST", null>;
  /** Account or card blocked. */
  readonly RECIPIENT_DISABLED: DanaResultMessageMember<"RECIPIENT_DISABLED", "PAYEE_USER_STATUS_DISABLE", null>;
}

/** Name of an entry of Reason of a refused account inquiry: its identity, even if several names share a code. */
export type DanaResultMessageName = keyof DanaResultMessageEntries;

/** Any entry of Reason of a refused account inquiry. New codes add members to this union in minor releases. */
export type DanaResultMessageEntry = DanaResultMessageEntries[DanaResultMessageName];
