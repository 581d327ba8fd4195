// Generated from the catalog; do not edit.
import type { IdempotencyRule, NotificationRule } from "./runtime/protocol.js";
import type { XenditSpace } from "./types.js";

/**
 * How Xendit recognizes a repeated request.
 *
 * reference_id: The same idempotency-key with the same body brings back the first payout and makes no second one; with
 * another body it is refused as DUPLICATE_ERROR. Left out, Xendit makes up a new key, so that every repetition is
 * another payout.
 * reference_id: For cards a reference_id can be used only once, so that a repetition makes no second charge. For other
 * channels no page says that a repetition is recognized, and version 3 names no header for it.
 */
export const idempotency: readonly IdempotencyRule<XenditSpace>[] = [
  {
    spaces: ["payout-status", "payout-status-v2", "payout-failure"],
    reference: ["reference_id"],
    same: "idempotency-key",
    source: "https://docs.xendit.co/apidocs/create-payout-v3",
  },
  {
    spaces: ["payment-request-status", "payment-status", "payment-failure"],
    reference: ["reference_id"],
    source: "https://docs.xendit.co/apidocs/create-payment-request",
  },
];

/** What the signatures of Xendit's notifications prove. */
export const notifications: readonly NotificationRule<XenditSpace>[] = [
  {
    id: "webhook",
    spaces: [
      "payment-request-status",
      "payment-status",
      "payment-failure",
      "payment-link-status",
      "refund-status",
      "refund-failure",
      "payment-token-status",
      "payment-token-failure",
      "payout-status",
      "payout-status-v2",
      "payout-failure",
      "bill-status",
      "bill-failure",
    ],
    signature: "x-callback-token",
    in: "header",
    covers: [],
    source: "https://docs.xendit.co/docs/handling-webhooks",
  },
];
