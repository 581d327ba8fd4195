// Generated from the catalog; do not edit.
import { qrisCatalog as catalog } from "../../../data.js";
import type { OyQrisSpace } from "../../../qris.js";
import type { Result } from "../../../../runtime/explained.js";
import { type PackedTitles, type Params, titleOf } from "../../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedTitles = {
  texts: 
    "Request answered\n" +
    "Nothing to cancel\n" +
    "Credential not valid\n" +
    "Cancellation failed\n" +
    "QRIS under maintenance\n" +
    "General error\n" +
    "Paid\n" +
    "Waits for payment"
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,0,,,,0,,0,,,0,",
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
export function title(result: OyEntry<OyQrisSpace> | OyResult<OyQrisSpace>, params: OyParams = {}): string {
  return titleOf(catalog, texts, result as Result, params as Params);
}
