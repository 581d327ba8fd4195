// Generated from the catalog; do not edit.
import type { OyBillerSpace } from "../../../biller.js";
import { billerCatalog as catalog } from "../../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { type PackedTitles, type Params, titleOf } from "../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedTitles = {
  texts: 
    "Request answered\n" +
    "Products listed\n" +
    "Bill payment in progress\n" +
    "Username not known\n" +
    "Account not active at OY!\n" +
    "Product not available at the moment\n" +
    "IP address not registered\n" +
    "API key not valid\n" +
    "Amount not offered\n" +
    "Bill payment failed\n" +
    "Customer number not found\n" +
    "Error at biller\n" +
    "Answer of biller unclear\n" +
    "Bill not paid\n" +
    "Inquiry made, not paid\n" +
    "Bill paid"
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,0,0,,0,,,,0,0,,,0,0,0,0,,,0,,,n,5,",
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
    "Bill already paid\n" +
    "Cut-off in progress\n" +
    "Product not found\n" +
    "\n" +
    "\n" +
    "Reference already used\n" +
    "Duplicate request\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Internal error at the provider\n" +
    "\n" +
    "\n" +
    "Invalid request\n" +
    "\n" +
    "Merchant balance too low\n" +
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
    "Transaction not found\n" +
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
export function title(result: OyEntry<OyBillerSpace> | OyResult<OyBillerSpace>, params: OyParams = {}): string {
  return titleOf(catalog, texts, result as Result, params as Params);
}
