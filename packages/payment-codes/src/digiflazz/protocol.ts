// Generated from the catalog; do not edit.
import type { IdempotencyRule, NotificationRule } from "../runtime/protocol.js";
import type { DigiflazzSpace } from "./types.js";

/**
 * How Digiflazz recognizes a repeated request.
 *
 * ref_id: For 90 days the same top-up with the same ref_id only asks for the status. After that it buys again, so do
 * not send it any more. With another product or number it is refused with 49. A new ref_id is a new purchase, also
 * right after a timeout. A bill is paid under the ref_id of its inquiry, on the day of the inquiry; send pay-pasca once
 * and ask with commands status-pasca, as no page says what a repeated pay-pasca does. Where Digiflazz refused the
 * request before a transaction was made, the same ref_id buys for the first time.
 * idtrx: For 90 days the same request with the same idtrx only asks for the status. After that it buys again, so do not
 * send it any more.
 */
export const idempotency: readonly IdempotencyRule<DigiflazzSpace>[] = [
  {
    spaces: ["transaction", "bill"],
    reference: ["ref_id"],
    validForSeconds: 7776000,
    source: "https://developer.digiflazz.com/api/buyer/cek-status/",
  },
  {
    spaces: ["report"],
    reference: ["idtrx"],
    validForSeconds: 7776000,
    source: "https://developer.digiflazz.com/irs/buyer/request/",
  },
];

/** What the signatures of Digiflazz's notifications prove. */
export const notifications: readonly NotificationRule<DigiflazzSpace>[] = [
  {
    id: "webhook",
    spaces: ["transaction", "bill", "webhook"],
    signature: "X-Hub-Signature",
    in: "header",
    source: "https://developer.digiflazz.com/api/buyer/webhook/",
  },
];
