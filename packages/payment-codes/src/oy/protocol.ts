// Generated from the catalog; do not edit.
import type { IdempotencyRule, NotificationRule } from "../runtime/protocol.js";
import type { OySpace } from "./types.js";

/**
 * How OY! Indonesia recognizes a repeated request.
 *
 * partner_trx_id: A payout with a partner_trx_id that was used before is refused with 203, or with 257 while it runs.
 * So a payout whose result is not known is only sent again under the same one; under another one it is paid twice.
 * partner_trx_id: A creation with a partner_trx_id that was used before is refused with 203. This holds for no refund,
 * which is asked for with the partner_trx_id of the payment. Where a refund got no answer, the list of refunds of the
 * payment is read before it is sent again.
 * partner_trx_id: A partner_trx_id that was used before is refused with 203, and nothing is created.
 * partner_trx_id: A partner_trx_id that was used before is refused with 203. The field may be left out, and then
 * nothing tells a repetition from a new virtual account.
 * data.partner_tx_id: A bill is paid under the partner_tx_id of its inquiry. Another inquiry with it is refused with
 * 203, another payment with 223.
 * quotation_id: A quotation is transferred once. A transfer with a quotation_id that is running or has ended is refused
 * with 203.
 */
export const idempotency: readonly IdempotencyRule<OySpace>[] = [
  {
    spaces: ["disbursement", "disbursement-status"],
    reference: ["partner_trx_id"],
    source: "https://api-docs.oyindonesia.com/#fund-disbursement",
  },
  {
    spaces: ["ewallet", "ewallet-status"],
    reference: ["partner_trx_id"],
    source: "https://api-docs.oyindonesia.com/#api-e-wallet-aggregator",
  },
  {
    spaces: [
      "qris",
      "qris-status",
      "payment-routing",
      "payment-routing-status",
      "offline",
    ],
    reference: ["partner_trx_id"],
    source: "https://api-docs.oyindonesia.com/#payment-routing",
  },
  {
    spaces: ["va", "va-status"],
    reference: ["partner_trx_id"],
    source: "https://api-docs.oyindonesia.com/#va-aggregator-response-codes-",
  },
  {
    spaces: ["biller", "biller-status"],
    reference: ["data.partner_tx_id"],
    source: "https://api-docs.oyindonesia.com/#biller-api",
  },
  {
    spaces: ["international-transfer", "international-transfer-status"],
    reference: ["quotation_id"],
    source: "https://api-docs.oyindonesia.com/#international-transfer-api",
  },
];

/** What the signatures of OY! Indonesia's notifications prove. */
export const notifications: readonly NotificationRule<OySpace>[] = [];
