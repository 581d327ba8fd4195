// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../runtime/advice.js";
import type { StatusCheck } from "../runtime/catalog.js";
import type { Reason } from "../reason.js";

/** Snap API HTTP status of Midtrans; the values are the codes as documented. */
export enum MidtransSnapApi {
  /**
   * Payment page created.
   *
   * Midtrans made the payment page and returned its token and redirect_url. Nothing has been paid by it.
   *
   * Source: https://docs.midtrans.com/reference/backend-integration (and 1 more)
   *
   * Outcome: success (request). Retry: never. Show the page to the customer and wait for the notification, or check the
   * status. Deliver nothing on this answer; keep the token, as it opens the same page again.
   */
  PAGE_CREATED = "201",
  /**
   * Amount is not sum of items.
   *
   * No page was made, because gross_amount differs from the sum of price times quantity over item_details.
   *
   * Message: "transaction_details.gross_amount is not equal to the sum of item_details".
   *
   * Source: https://docs.midtrans.com/docs/snap-snap-integration-guide (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Put fees, shipping and discounts into item_details, make both sums
   * equal, and send the request again with the same order_id.
   *
   * Same code as AMOUNT_TOO_SMALL, BAD_REQUEST, DUPLICATE_ORDER_ID, FIELD_TOO_LONG, MALFORMED_JSON, MISSING_FIELD and
   * NOT_A_NUMBER: compare `name`.
   */
  AMOUNT_NOT_SUM_OF_ITEMS = "400",
  /**
   * Amount below the minimum.
   *
   * No page was made, because gross_amount is zero or below the smallest amount.
   *
   * Message: "transaction_details.gross_amount harus sama atau lebih besar dari 0.01".
   *
   * Source: https://github.com/harrypujianto/Veritrans-Laravel5/issues/30
   *
   * Outcome: rejected (request). Retry: after_fix. Check how the amount is computed and send the request again with the
   * same order_id.
   *
   * Same code as AMOUNT_NOT_SUM_OF_ITEMS, BAD_REQUEST, DUPLICATE_ORDER_ID, FIELD_TOO_LONG, MALFORMED_JSON,
   * MISSING_FIELD and NOT_A_NUMBER: compare `name`.
   */
  AMOUNT_TOO_SMALL = "400",
  /**
   * Invalid request.
   *
   * No page was made. Midtrans gives this reason: {reason}. A used order_id is reported in this way too.
   *
   * Message: "{reason}".
   *
   * Source: https://docs.midtrans.com/docs/snap-snap-integration-guide (and 1 more)
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id first, in case it was
   * used before, and send nothing under a new one. If there is no transaction, correct the request and send it again
   * with the same order_id.
   *
   * Same code as AMOUNT_NOT_SUM_OF_ITEMS, AMOUNT_TOO_SMALL, DUPLICATE_ORDER_ID, FIELD_TOO_LONG, MALFORMED_JSON,
   * MISSING_FIELD and NOT_A_NUMBER: compare `name`.
   */
  BAD_REQUEST = "400",
  /**
   * Order ID already used.
   *
   * No page was made, because the customer already picked a payment method for this order_id. That order may be pending
   * or paid.
   *
   * Message: "transaction_details.order_id sudah digunakan" or "transaction_details.order_id has already been taken".
   *
   * Source: https://docs.midtrans.com/docs/snap-advanced-feature
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id with Midtrans first. Send
   * nothing under a new order_id until the result is final.
   *
   * Same code as AMOUNT_NOT_SUM_OF_ITEMS, AMOUNT_TOO_SMALL, BAD_REQUEST, FIELD_TOO_LONG, MALFORMED_JSON, MISSING_FIELD
   * and NOT_A_NUMBER: compare `name`.
   */
  DUPLICATE_ORDER_ID = "400",
  /**
   * Field too long.
   *
   * No page was made, because {field} is longer than allowed.
   *
   * Message: "{field} too long".
   *
   * Source: https://github.com/zakiachsan27/CallExpert
   *
   * Outcome: rejected (request). Retry: after_fix. Shorten {field} and send the request again. If it is the order_id,
   * nothing was made under the long one; give each order a short one of its own.
   *
   * Same code as AMOUNT_NOT_SUM_OF_ITEMS, AMOUNT_TOO_SMALL, BAD_REQUEST, DUPLICATE_ORDER_ID, MALFORMED_JSON,
   * MISSING_FIELD and NOT_A_NUMBER: compare `name`.
   */
  FIELD_TOO_LONG = "400",
  /**
   * Body is not valid JSON.
   *
   * No page was made, because the body of this request could not be read as JSON.
   *
   * Message: "There was a problem in the JSON you submitted".
   *
   * Source: https://github.com/rizdaprasetya/midtrans-mobile-merchant-server--php-sample-/issues/1
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the body and the Content-Type header, then send the request
   * again with the same order_id.
   *
   * Same code as AMOUNT_NOT_SUM_OF_ITEMS, AMOUNT_TOO_SMALL, BAD_REQUEST, DUPLICATE_ORDER_ID, FIELD_TOO_LONG,
   * MISSING_FIELD and NOT_A_NUMBER: compare `name`.
   */
  MALFORMED_JSON = "400",
  /**
   * Mandatory field missing.
   *
   * No page was made because {field} is missing. If every field is reported, the body did not arrive at all, for
   * example because of a redirect.
   *
   * Message: "{field} is required".
   *
   * Source: https://docs.midtrans.com/reference/backend-integration (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Fill in {field} and send the request again with the same order_id.
   *
   * Same code as AMOUNT_NOT_SUM_OF_ITEMS, AMOUNT_TOO_SMALL, BAD_REQUEST, DUPLICATE_ORDER_ID, FIELD_TOO_LONG,
   * MALFORMED_JSON and NOT_A_NUMBER: compare `name`.
   */
  MISSING_FIELD = "400",
  /**
   * Field is not a number.
   *
   * No page was made, because {field} is not a number.
   *
   * Message: "{field} is not a number".
   *
   * Source: https://github.com/rizdaprasetya/midtrans-mobile-merchant-server--php-sample-/issues/10
   *
   * Outcome: rejected (request). Retry: after_fix. Send {field} as a JSON number and send the request again with the
   * same order_id.
   *
   * Same code as AMOUNT_NOT_SUM_OF_ITEMS, AMOUNT_TOO_SMALL, BAD_REQUEST, DUPLICATE_ORDER_ID, FIELD_TOO_LONG,
   * MALFORMED_JSON and MISSING_FIELD: compare `name`.
   */
  NOT_A_NUMBER = "400",
  /**
   * Key not accepted.
   *
   * No page was made, because Midtrans did not accept the key. It is wrong, is the client key, or belongs to the other
   * environment.
   *
   * Message: "Access denied due to unauthorized transaction, please check client or server key" or "Access denied,
   * please check client or server key" or "Visit https://snap-docs.midtrans.com/#request-headers for more details".
   *
   * Source: https://docs.midtrans.com/reference/backend-integration (and 1 more)
   *
   * Outcome: rejected (request). Retry: after_fix. Check the Authorization header, and make sure that server key and
   * URL both belong to Sandbox or both to Production. Then send the request again with the same order_id.
   */
  ACCESS_DENIED = "401",
  /**
   * Internal error at the provider.
   *
   * Midtrans had an internal error. A payment page may or may not have been made; nothing was paid by it.
   *
   * Message: "Sorry, we encountered internal server error. We will fix this soon.".
   *
   * Source: https://docs.midtrans.com/reference/backend-integration (and 2 more)
   *
   * Outcome: unknown (request). Retry: later. Send the same request again in a moment with the same order_id. Send
   * nothing under a new one. If it is refused because the order_id is used, check the status of that order.
   */
  INTERNAL_SERVER_ERROR = "500",
}

/** Properties of every entry of Snap API HTTP status; `code` is always the code as received. */
export interface MidtransSnapApiMember<
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
  readonly space: "snap-api";
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
export interface MidtransSnapApiEntries {
  /** Payment page created. */
  readonly PAGE_CREATED: MidtransSnapApiMember<"PAGE_CREATED", "201", null>;
  /** Amount is not sum of items. */
  readonly AMOUNT_NOT_SUM_OF_ITEMS: MidtransSnapApiMember<"AMOUNT_NOT_SUM_OF_ITEMS", "400", null>;
  /** Amount below the minimum. */
  readonly AMOUNT_TOO_SMALL: MidtransSnapApiMember<"AMOUNT_TOO_SMALL", "400", null>;
  /** Invalid request. */
  readonly BAD_REQUEST: MidtransSnapApiMember<"BAD_REQUEST", "400", null, { readonly reason?: string }>;
  /** Order ID already used. */
  readonly DUPLICATE_ORDER_ID: MidtransSnapApiMember<"DUPLICATE_ORDER_ID", "400", null>;
  /** Field too long. */
  readonly FIELD_TOO_LONG: MidtransSnapApiMember<"FIELD_TOO_LONG", "400", null, { readonly field?: string }>;
  /** Body is not valid JSON. */
  readonly MALFORMED_JSON: MidtransSnapApiMember<"MALFORMED_JSON", "400", null>;
  /** Mandatory field missing. */
  readonly MISSING_FIELD: MidtransSnapApiMember<"MISSING_FIELD", "400", null, { readonly field?: string }>;
  /** Field is not a number. */
  readonly NOT_A_NUMBER: MidtransSnapApiMember<"NOT_A_NUMBER", "400", null, { readonly field?: string }>;
  /** Key not accepted. */
  readonly ACCESS_DENIED: MidtransSnapApiMember<"ACCESS_DENIED", "401", null>;
  /** Internal error at the provider. */
  readonly INTERNAL_SERVER_ERROR: MidtransSnapApiMember<"INTERNAL_SERVER_ERROR", "500", null>;
}

/** Name of an entry of Snap API HTTP status: its identity, even if several names share a code. */
export type MidtransSnapApiName = keyof MidtransSnapApiEntries;

/** Any entry of Snap API HTTP status. New codes add members to this union in minor releases. */
export type MidtransSnapApiEntry = MidtransSnapApiEntries[MidtransSnapApiName];
