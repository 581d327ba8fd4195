// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** Answer about a payment link of OY! Indonesia; the values are the codes as documented. */
export enum OyPaymentLink {
  /**
   * No access to link.
   *
   * The account may not read or delete this payment link. The link was not touched.
   *
   * Message: "User does not have access to delete the payment link" or "User does not have access to the payment link".
   *
   * Source: https://api-docs.oyindonesia.com/#return-message-api-delete (and 3 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Use the account that made the link, or ask OY! for access.
   *
   * Same code as API_KEY_NOT_VALID, IP_NOT_VALID, LINK_DELETED, LINK_ID_NOT_VALID, LINK_NOT_DELETABLE, LINK_NOT_FOUND
   * and USERNAME_NOT_FOUND: compare `name`.
   */
  ACCESS_RESTRICTED = "ANSWER",
  /**
   * API key not valid.
   *
   * OY! did not accept the key in x-api-key. The link was not touched.
   *
   * Message: "Invalid API Key".
   *
   * Source: https://api-docs.oyindonesia.com/#return-message-api-delete (and 3 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Check x-api-key, and make sure that it belongs to this environment.
   * Then send the request again.
   *
   * Same code as ACCESS_RESTRICTED, IP_NOT_VALID, LINK_DELETED, LINK_ID_NOT_VALID, LINK_NOT_DELETABLE, LINK_NOT_FOUND
   * and USERNAME_NOT_FOUND: compare `name`.
   */
  API_KEY_NOT_VALID = "ANSWER",
  /**
   * IP address not registered.
   *
   * The request came from an IP address that is not registered. The link was not touched.
   *
   * Message: "Invalid IP Address".
   *
   * Source: https://api-docs.oyindonesia.com/#return-message-api-delete (and 3 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Register the IP address of the server with OY!, then send the
   * request again.
   *
   * Same code as ACCESS_RESTRICTED, API_KEY_NOT_VALID, LINK_DELETED, LINK_ID_NOT_VALID, LINK_NOT_DELETABLE,
   * LINK_NOT_FOUND and USERNAME_NOT_FOUND: compare `name`.
   */
  IP_NOT_VALID = "ANSWER",
  /**
   * Link deleted.
   *
   * The payment link was deleted and can no longer be paid.
   *
   * Message: "Payment link has been deleted" or "success delete payment checkout data".
   *
   * Source: https://api-docs.oyindonesia.com/#return-message-api-delete (and 1 more)
   *
   * Outcome: success (request). Retry: never. Nothing has to be done. The state of the link is closed.
   *
   * Same code as ACCESS_RESTRICTED, API_KEY_NOT_VALID, IP_NOT_VALID, LINK_ID_NOT_VALID, LINK_NOT_DELETABLE,
   * LINK_NOT_FOUND and USERNAME_NOT_FOUND: compare `name`.
   */
  LINK_DELETED = "ANSWER",
  /**
   * Id of link not valid.
   *
   * The id in the address is empty or not valid. The link was not touched.
   *
   * Message: "The payment_link_id or partner_trx_id is null or invalid".
   *
   * Source: https://api-docs.oyindonesia.com/#return-message-api-delete (and 3 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the id, then send the request again.
   *
   * Same code as ACCESS_RESTRICTED, API_KEY_NOT_VALID, IP_NOT_VALID, LINK_DELETED, LINK_NOT_DELETABLE, LINK_NOT_FOUND
   * and USERNAME_NOT_FOUND: compare `name`.
   */
  LINK_ID_NOT_VALID = "ANSWER",
  /**
   * Link cannot be deleted.
   *
   * The customer already picked a payment method, or the link has ended. It may be paid, or still be payable.
   *
   * Message: "Cannot delete payment link status other than CREATED/INITIATIED".
   *
   * Source: https://api-docs.oyindonesia.com/#return-message-api-delete (and 1 more)
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of the link before another one is made for
   * the same order.
   *
   * Same code as ACCESS_RESTRICTED, API_KEY_NOT_VALID, IP_NOT_VALID, LINK_DELETED, LINK_ID_NOT_VALID, LINK_NOT_FOUND
   * and USERNAME_NOT_FOUND: compare `name`.
   */
  LINK_NOT_DELETABLE = "ANSWER",
  /**
   * Link not found.
   *
   * OY! knows no payment link with this id. One that was just made may be filed under another.
   *
   * Message: "The payment_link_id or partner_trx_id cannot be found in our system".
   *
   * Source: https://api-docs.oyindonesia.com/#return-message-api-delete (and 3 more)
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the id and the environment, and check the status
   * before another link is made.
   *
   * Same code as ACCESS_RESTRICTED, API_KEY_NOT_VALID, IP_NOT_VALID, LINK_DELETED, LINK_ID_NOT_VALID,
   * LINK_NOT_DELETABLE and USERNAME_NOT_FOUND: compare `name`.
   */
  LINK_NOT_FOUND = "ANSWER",
  /**
   * Username not known.
   *
   * OY! does not know the username in x-oy-username. The link was not touched.
   *
   * Message: "Username is not found".
   *
   * Source: https://api-docs.oyindonesia.com/#return-message-api-delete (and 3 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Correct x-oy-username, then send the request again.
   *
   * Same code as ACCESS_RESTRICTED, API_KEY_NOT_VALID, IP_NOT_VALID, LINK_DELETED, LINK_ID_NOT_VALID,
   * LINK_NOT_DELETABLE and LINK_NOT_FOUND: compare `name`.
   */
  USERNAME_NOT_FOUND = "ANSWER",
  /**
   * Link created.
   *
   * OY! made the payment link. Nothing has been paid by this request.
   *
   * Source: https://api-docs.oyindonesia.com/#fund-acceptance
   *
   * Outcome: success (request). Retry: never. Send the customer to url, and wait for the callback or check the status.
   * Deliver nothing on this answer.
   */
  LINK_CREATED = "LINK",
}

/** Properties of every entry of Answer about a payment link; `code` is always the code as received. */
export interface OyPaymentLinkMember<
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
  readonly space: "payment-link";
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
export interface OyPaymentLinkEntries {
  /** No access to link. */
  readonly ACCESS_RESTRICTED: OyPaymentLinkMember<"ACCESS_RESTRICTED", "ANSWER", null>;
  /** API key not valid. */
  readonly API_KEY_NOT_VALID: OyPaymentLinkMember<"API_KEY_NOT_VALID", "ANSWER", null>;
  /** IP address not registered. */
  readonly IP_NOT_VALID: OyPaymentLinkMember<"IP_NOT_VALID", "ANSWER", null>;
  /** Link deleted. */
  readonly LINK_DELETED: OyPaymentLinkMember<"LINK_DELETED", "ANSWER", null>;
  /** Id of link not valid. */
  readonly LINK_ID_NOT_VALID: OyPaymentLinkMember<"LINK_ID_NOT_VALID", "ANSWER", null>;
  /** Link cannot be deleted. */
  readonly LINK_NOT_DELETABLE: OyPaymentLinkMember<"LINK_NOT_DELETABLE", "ANSWER", null>;
  /** Link not found. */
  readonly LINK_NOT_FOUND: OyPaymentLinkMember<"LINK_NOT_FOUND", "ANSWER", null>;
  /** Username not known. */
  readonly USERNAME_NOT_FOUND: OyPaymentLinkMember<"USERNAME_NOT_FOUND", "ANSWER", null>;
  /** Link created. */
  readonly LINK_CREATED: OyPaymentLinkMember<"LINK_CREATED", "LINK", null>;
}

/** Name of an entry of Answer about a payment link: its identity, even if several names share a code. */
export type OyPaymentLinkName = keyof OyPaymentLinkEntries;

/** Any entry of Answer about a payment link. New codes add members to this union in minor releases. */
export type OyPaymentLinkEntry = OyPaymentLinkEntries[OyPaymentLinkName];
