// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Error of a card token migration of Xendit; the values are the codes as documented. */
export enum XenditTokenMigration {
  /**
   * Business not found.
   *
   * The business_id of the row is not known.
   *
   * Source: https://docs.xendit.co/docs/cards-token-migration
   *
   * Outcome: rejected (request). Retry: after_fix. Correct business_id, or leave it out.
   */
  BUSINESS_NOT_FOUND = "BUSINESS_NOT_FOUND",
  /**
   * Reference already used.
   *
   * The reference of the row stands in the file twice or belongs to another token.
   *
   * Source: https://docs.xendit.co/docs/cards-token-migration
   *
   * Outcome: rejected (request). Retry: after_fix. Give the row a reference of its own and send it again.
   */
  REFERENCE_USED = "EXTERNAL_ID_ALREADY_USED_ERROR",
  /**
   * Internal error at the provider.
   *
   * The row could not be migrated for a reason that is not named.
   *
   * Source: https://docs.xendit.co/docs/cards-token-migration
   *
   * Outcome: unknown (request). Retry: later. Ask Xendit to look at the row.
   */
  INTERNAL_ERROR = "INTERNAL_ERROR",
  /**
   * Invalid card number.
   *
   * The card number or the expiration date of the row is impossible.
   *
   * Source: https://docs.xendit.co/docs/cards-token-migration
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the row, or let the customer enter the card again.
   */
  INVALID_CARD = "INVALID_CARD",
  /**
   * Mandatory field missing.
   *
   * A column of the row that must be filled is empty.
   *
   * Source: https://docs.xendit.co/docs/cards-token-migration
   *
   * Outcome: rejected (request). Retry: after_fix. Fill the column and send the row again.
   */
  MISSING_DATA = "MISSING_DATA",
}

/** Properties of every entry of Error of a card token migration; `code` is always the code as received. */
export interface XenditTokenMigrationMember<
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
  readonly space: "token-migration";
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
export interface XenditTokenMigrationEntries {
  /** Business not found. */
  readonly BUSINESS_NOT_FOUND: XenditTokenMigrationMember<"BUSINESS_NOT_FOUND", "BUSINESS_NOT_FOUND", null>;
  /** Reference already used. */
  readonly REFERENCE_USED: XenditTokenMigrationMember<"REFERENCE_USED", "EXTERNAL_ID_ALREADY_USED_ERROR", null>;
  /** Internal error at the provider. */
  readonly INTERNAL_ERROR: XenditTokenMigrationMember<"INTERNAL_ERROR", "INTERNAL_ERROR", null>;
  /** Invalid card number. */
  readonly INVALID_CARD: XenditTokenMigrationMember<"INVALID_CARD", "INVALID_CARD", null>;
  /** Mandatory field missing. */
  readonly MISSING_DATA: XenditTokenMigrationMember<"MISSING_DATA", "MISSING_DATA", null>;
}

/** Name of an entry of Error of a card token migration: its identity, even if several names share a code. */
export type XenditTokenMigrationName = keyof XenditTokenMigrationEntries;

/** Any entry of Error of a card token migration. New codes add members to this union in minor releases. */
export type XenditTokenMigrationEntry = XenditTokenMigrationEntries[XenditTokenMigrationName];
