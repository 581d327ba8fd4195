// Generated from the catalog; do not edit.
import type { IdempotencyRule, NotificationRule } from "./runtime/protocol.js";
import type { DanaSpace } from "./types.js";

/**
 * How DANA recognizes a repeated request.
 *
 * partnerReferenceNo, partnerRefundNo: DANA knows a repeated request by merchantId and partnerReferenceNo, a refund by
 * partnerRefundNo. The same content gets the answer of the first request again, other content is refused with case 18
 * under 404. X-EXTERNAL-ID is new in every request of a day. So a request without an answer is sent again with the very
 * same reference and content.
 */
export const idempotency: readonly IdempotencyRule<DanaSpace>[] = [
  {
    spaces: [
      "snap",
      "snap-status",
      "finish-notify",
      "transfer-notify",
      "acquirement-status",
    ],
    reference: ["partnerReferenceNo", "partnerRefundNo"],
    fresh: "X-EXTERNAL-ID",
    source: "https://dashboard.dana.id/api-docs-v2/api/payment-gateway/create-order",
  },
];

/** What the signatures of DANA's notifications prove. */
export const notifications: readonly NotificationRule<DanaSpace>[] = [
  {
    id: "asymmetric",
    spaces: ["finish-notify", "transfer-notify"],
    signature: "X-SIGNATURE",
    in: "header",
    source: "https://github.com/dana-id/dana-node/blob/11a164f/src/webhook/v1/webhook.ts",
  },
];
