// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** Message to the webhook without a transaction of Digiflazz; the values are the codes as documented. */
export enum DigiflazzWebhook {
  /**
   * Test of the webhook.
   *
   * Digiflazz tests the address. The body carries no transaction, and the secret of the webhook in clear text.
   *
   * Source: https://developer.digiflazz.com/api/buyer/webhook/
   *
   * Outcome: success (request). Retry: never. Answer it and book nothing. Keep the body out of logs.
   */
  PING = "ping",
}

/** Properties of every entry of Message to the webhook without a transaction; `code` is always the code as received. */
export interface DigiflazzWebhookMember<
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
  readonly space: "webhook";
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
export interface DigiflazzWebhookEntries {
  /** Test of the webhook. */
  readonly PING: DigiflazzWebhookMember<"PING", "ping", null>;
}

/**
 * Name of an entry of Message to the webhook without a transaction: its identity, even if several names share a code.
 */
export type DigiflazzWebhookName = keyof DigiflazzWebhookEntries;

/** Any entry of Message to the webhook without a transaction. New codes add members to this union in minor releases. */
export type DigiflazzWebhookEntry = DigiflazzWebhookEntries[DigiflazzWebhookName];
