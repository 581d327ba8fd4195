// Generated from the catalog; do not edit.
import { vaCatalog as catalog } from "../../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { type PackedTitles, type Params, titleOf } from "../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";
import type { OyVaSpace } from "../../../va.js";

const texts: PackedTitles = {
  texts: 
    "Request answered\n" +
    "Username not known\n" +
    "Account not allowed to do this\n" +
    "IP address not registered\n" +
    "API key not valid\n" +
    "Amount above maximum\n" +
    "Virtual account not created\n" +
    "Virtual account still active\n" +
    "Bank not enabled, or daily limit reached\n" +
    "Due time after that of virtual account\n" +
    "Due time too soon\n" +
    "Virtual account not changed\n" +
    "Number suffix not valid\n" +
    "Number prefix not available\n" +
    "Virtual account paid and closed\n" +
    "Virtual account expired\n" +
    "Virtual account expired, not paid\n" +
    "Payment detected\n" +
    "Transaction of virtual account expired\n" +
    "Transaction of virtual account expired, not paid\n" +
    "Waits for payment\n" +
    "Paid"
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,0,,,0,0,,,0,,,,,,,,0,0,,,,,,,,",
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
    "Amount below the minimum\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Bank not supported\n" +
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
    "Internal error at the provider\n" +
    "Invalid field format\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Mandatory field missing\n" +
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
export function title(result: OyEntry<OyVaSpace> | OyResult<OyVaSpace>, params: OyParams = {}): string {
  return titleOf(catalog, texts, result as Result, params as Params);
}
