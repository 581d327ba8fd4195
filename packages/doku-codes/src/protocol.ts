// Generated from the catalog; do not edit.
import type { IdempotencyRule, NotificationRule } from "./runtime/protocol.js";
import type { DokuSpace } from "./types.js";

/**
 * How DOKU recognizes a repeated request.
 *
 * partnerReferenceNo, trxId, partnerRefundNo: Every request needs an X-EXTERNAL-ID that was not used on the same day; a
 * used one is refused with case 00 under 409. The reference ties a repetition to its transaction, so it stays the same,
 * and the status is asked for before anything is repeated.
 * order.invoice_number: A repetition with the same Request-Id and the same body is not carried out again. DOKU answers
 * it with the body of the first response under HTTP 409, so the body decides and not the 409.
 */
export const idempotency: readonly IdempotencyRule<DokuSpace>[] = [
  {
    spaces: [
      "snap",
      "snap-status",
      "snap-payment-flag",
      "snap-inquiry-status",
      "va-payment",
    ],
    reference: ["partnerReferenceNo", "trxId", "partnerRefundNo"],
    fresh: "X-EXTERNAL-ID",
    source: "https://developers.doku.com/get-started-with-doku-api/check-status-api/snap",
  },
  {
    spaces: [
      "transaction-status",
      "order-status",
      "card-payment",
      "capture",
      "refund",
      "ovo",
      "page",
      "card",
      "card-error",
      "checkout",
    ],
    reference: ["order.invoice_number"],
    same: "Request-Id",
    source: "https://developers.doku.com/get-started-with-doku-api/idempotency-request",
  },
];

/** What the signatures of DOKU's notifications prove. */
export const notifications: readonly NotificationRule<DokuSpace>[] = [
  {
    id: "request",
    spaces: [
      "transaction-status",
      "order-status",
      "card-payment",
      "capture",
      "refund",
      "card",
      "card-error",
    ],
    signature: "Signature",
    in: "header",
    source: "https://developers.doku.com/get-started-with-doku-api/notification/best-practice",
  },
  {
    id: "snap",
    spaces: [
      "snap-status",
      "snap-payment-flag",
      "va-payment",
      "va-inquiry",
    ],
    signature: "X-SIGNATURE",
    in: "header",
    source: "https://developers.doku.com/get-started-with-doku-api/signature-component/snap/symmetric-signature",
  },
  {
    id: "snap-asymmetric",
    spaces: [
      "snap-status",
      "snap-payment-flag",
      "va-payment",
      "va-inquiry",
    ],
    signature: "X-SIGNATURE",
    in: "header",
    source: "https://developers.doku.com/get-started-with-doku-api/signature-component/snap/asymmetric-signature",
  },
];
