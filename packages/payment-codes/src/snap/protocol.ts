// Generated from the catalog; do not edit.
import type { IdempotencyRule, NotificationRule } from "../runtime/protocol.js";
import type { SnapSpace } from "./types.js";

/**
 * How SNAP BI recognizes a repeated request.
 *
 * partnerReferenceNo, trxId, partnerRefundNo: Every request needs an X-EXTERNAL-ID that was not used on the same day; a
 * used one is refused with case 00 under 409. The reference ties a repetition to its transaction, so it stays the same.
 * Whether a used reference is refused is up to each bank, so the status is asked for before anything is repeated.
 */
export const idempotency: readonly IdempotencyRule<SnapSpace>[] = [
  {
    spaces: [
      "response",
      "status",
      "payment-flag",
      "inquiry-status",
      "va-payment",
    ],
    reference: ["partnerReferenceNo", "trxId", "partnerRefundNo"],
    fresh: "X-EXTERNAL-ID",
    source: "https://apidevportal.aspi-indonesia.or.id/api-services/keamanan",
  },
];

/** What the signatures of SNAP BI's notifications prove. */
export const notifications: readonly NotificationRule<SnapSpace>[] = [
  {
    id: "symmetric",
    spaces: [
      "status",
      "payment-flag",
      "va-payment",
      "va-inquiry",
    ],
    signature: "X-SIGNATURE",
    in: "header",
    source: "https://github.com/mseptiaan/snap-aspi-go/blob/b7e2c8111f58abeb5851d951cd46ebdb3ece028e/bca/bca.md#L531",
  },
  {
    id: "symmetric-hex",
    spaces: [
      "status",
      "payment-flag",
      "va-payment",
      "va-inquiry",
    ],
    signature: "X-SIGNATURE",
    in: "header",
    source: "https://apidevportal.aspi-indonesia.or.id/api-services/keamanan",
  },
  {
    id: "asymmetric",
    spaces: [
      "status",
      "payment-flag",
      "va-payment",
      "va-inquiry",
    ],
    signature: "X-SIGNATURE",
    in: "header",
    source: "https://github.com/mseptiaan/snap-aspi-go/blob/b7e2c8111f58abeb5851d951cd46ebdb3ece028e/bca/bca.md#L479",
  },
];
