// Generated from the catalog; do not edit.
import type { IdempotencyRule, NotificationRule } from "../runtime/protocol.js";
import type { KlikooSpace } from "./types.js";

/**
 * How Klikoo recognizes a repeated request.
 *
 * partner_reference_id: A reference that was used before is refused with 409xx6563, which does not say how the first
 * transaction ended. Keep the partner_reference_id of a purchase and check its status before anything is sent under
 * another one.
 */
export const idempotency: readonly IdempotencyRule<KlikooSpace>[] = [
  {
    spaces: ["openapi"],
    reference: ["partner_reference_id"],
    source: "https://klikoo-doc.readme.io/reference/buy-product",
  },
];

/** What the signatures of Klikoo's notifications prove. */
export const notifications: readonly NotificationRule<KlikooSpace>[] = [];
