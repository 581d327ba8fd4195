// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Reason } from "../../reason.js";

/** Answer without a code of DOKU; the values are the codes as documented. */
export enum DokuPage {
  /**
   * Card page created.
   *
   * DOKU created the payment page for cards. Nothing has been paid yet.
   *
   * Source: https://developers.doku.com/accept-payments/direct-api/non-snap/cards/payment-page-integration-guide
   *
   * Outcome: success (request). Retry: never. Send the customer to credit_card_payment_page.url and wait for the
   * notification or check the status. Deliver nothing on this answer.
   */
  CARD_PAGE_CREATED = "CARD_PAGE",
  /**
   * Payment page created.
   *
   * DOKU created the payment page. Nothing has been paid yet.
   *
   * Source: https://developers.doku.com/accept-payments/doku-checkout/integration-guide/backend-integration
   *
   * Outcome: success (request). Retry: never. Send the customer to response.payment.url and wait for the notification
   * or check the status. Deliver nothing on this answer.
   */
  CHECKOUT_PAGE_CREATED = "CHECKOUT_PAGE",
  /**
   * 3-D Secure page ready.
   *
   * DOKU prepared the verification of the card. Nothing has been charged yet.
   *
   * Source: https://doku-developers.apidog.io/check-three-d-secure-42667316e0
   *
   * Outcome: success (request). Retry: never. Send the customer to three_d_secure.authentication_url. Charge the card
   * with the authentication_id after that.
   */
  THREE_D_SECURE_READY = "THREE_D_SECURE",
  /**
   * Virtual account created.
   *
   * DOKU created the virtual account. Nothing has been paid yet.
   *
   * Source: https://github.com/PTNUSASATUINTIARTHA-DOKU/jokul-java-library (and 1 more)
   *
   * Outcome: success (request). Retry: never. Show the number and the page with the instructions to the customer, and
   * wait for the notification or check the status. Deliver nothing on this answer.
   */
  VIRTUAL_ACCOUNT_CREATED = "VIRTUAL_ACCOUNT",
}

/** Properties of every entry of Answer without a code; `code` is always the code as received. */
export interface DokuPageMember<
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
  readonly space: "page";
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
export interface DokuPageEntries {
  /** Card page created. */
  readonly CARD_PAGE_CREATED: DokuPageMember<"CARD_PAGE_CREATED", "CARD_PAGE", null>;
  /** Payment page created. */
  readonly CHECKOUT_PAGE_CREATED: DokuPageMember<"CHECKOUT_PAGE_CREATED", "CHECKOUT_PAGE", null>;
  /** 3-D Secure page ready. */
  readonly THREE_D_SECURE_READY: DokuPageMember<"THREE_D_SECURE_READY", "THREE_D_SECURE", null>;
  /** Virtual account created. */
  readonly VIRTUAL_ACCOUNT_CREATED: DokuPageMember<"VIRTUAL_ACCOUNT_CREATED", "VIRTUAL_ACCOUNT", null>;
}

/** Name of an entry of Answer without a code: its identity, even if several names share a code. */
export type DokuPageName = keyof DokuPageEntries;

/** Any entry of Answer without a code. New codes add members to this union in minor releases. */
export type DokuPageEntry = DokuPageEntries[DokuPageName];
