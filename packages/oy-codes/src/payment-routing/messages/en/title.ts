// Generated from the catalog; do not edit.
import { paymentRoutingCatalog as catalog } from "../../../data.js";
import type { OyPaymentRoutingSpace } from "../../../payment-routing.js";
import type { Result } from "../../../runtime/explained.js";
import { type PackedTitles, type Params, titleOf } from "../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedTitles = {
  texts: 
    "Request answered\n" +
    "Nothing to cancel\n" +
    "Mail address not valid\n" +
    "Credential not valid\n" +
    "Cancellation failed\n" +
    "General error\n" +
    "Paid and forwarded\n" +
    "Waits for payment\n" +
    "Paid, being forwarded\n" +
    "Paid, not all forwarded\n" +
    "Payment failed\n" +
    "Payment being processed\n" +
    "Not forwarded, nobody paid\n" +
    "Forwarding failed\n" +
    "Forced credit failed\n" +
    "Being forwarded\n" +
    "Held up on the way\n" +
    "Forced credit pending\n" +
    "Forwarded\n" +
    "Waits for payment of customer"
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,0,,,,,0,0,,,,,0,,,,6,,,,,,,,",
  fallbacks: {
  },
  reasons: 
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Reference already used\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Invalid request\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Too many requests\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Transaction expired\n" +
    "\n" +
    ""
  ,
  undecided: "Unknown result",
  unsent: "Provider not available",
};

/**
 * Builds the short name of what happened.
 *
 * @param result - result of `decode` or `lookup`.
 * @param params - values of parameters; those of the result are used for the others.
 * @returns two to five words for developers and support.
 */
export function title(result: OyEntry<OyPaymentRoutingSpace> | OyResult<OyPaymentRoutingSpace>, params: OyParams = {}): string {
  return titleOf(catalog, texts, result as Result, params as Params);
}
