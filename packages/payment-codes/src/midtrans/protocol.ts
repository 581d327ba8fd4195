// Generated from the catalog; do not edit.
import type { IdempotencyRule, NotificationRule } from "../runtime/protocol.js";
import type { MidtransSpace } from "./types.js";

/**
 * How Midtrans recognizes a repeated request.
 *
 * partnerReferenceNo, trxId, partnerRefundNo: A repetition with the same X-EXTERNAL-ID and the same body makes no
 * second transaction. The status can also be asked for with it, as originalExternalId.
 * order_id, refund_key: For five minutes the same Idempotency-Key brings back the first successful response, whatever
 * the body is; every other operation needs a key of its own. After that, or without the key, the request is processed
 * anew. HTTP 202 for a repetition means that the first request is still running and not that it was denied.
 * order_id: Until the customer has picked a payment method, a repetition with the same order_id makes a new page and
 * closes the earlier one. After that it is refused, because the order may be pending or paid.
 */
export const idempotency: readonly IdempotencyRule<MidtransSpace>[] = [
  {
    spaces: ["snap", "snap-status"],
    reference: ["partnerReferenceNo", "trxId", "partnerRefundNo"],
    same: "X-EXTERNAL-ID",
    source: "https://docs.midtrans.com/reference/get-transaction-status-api",
  },
  {
    spaces: [
      "status",
      "transaction-status",
      "fraud-status",
      "card",
      "gopay",
    ],
    reference: ["order_id", "refund_key"],
    same: "Idempotency-Key",
    validForSeconds: 300,
    source: "https://docs.midtrans.com/reference/api-headers",
  },
  {
    spaces: ["snap-api"],
    reference: ["order_id"],
    source: "https://docs.midtrans.com/docs/snap-advanced-feature",
  },
];

/** What the signatures of Midtrans's notifications prove. */
export const notifications: readonly NotificationRule<MidtransSpace>[] = [
  {
    id: "transaction",
    spaces: [
      "status",
      "transaction-status",
      "fraud-status",
      "card",
      "gopay",
    ],
    signature: "signature_key",
    in: "body",
    covers: ["order_id", "status_code", "gross_amount"],
    source: "https://docs.midtrans.com/reference/receiving-notifications",
  },
  {
    id: "account",
    spaces: ["account", "account-status"],
    signature: "signature_key",
    in: "body",
    covers: ["account_id", "account_status", "status_code"],
    source: "https://docs.midtrans.com/reference/receiving-notifications",
  },
  {
    id: "snap",
    spaces: ["snap", "snap-status"],
    signature: "X-SIGNATURE",
    in: "header",
    source: "https://docs.midtrans.com/reference/payment-notification-api",
  },
  {
    id: "payout",
    spaces: ["payout-status", "payout-error"],
    signature: "Iris-Signature",
    in: "header",
    source: "https://docs.midtrans.com/reference/validating-payout-notification",
  },
];
