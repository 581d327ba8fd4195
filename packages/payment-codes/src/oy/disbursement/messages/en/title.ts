// Generated from the catalog; do not edit.
import { disbursementCatalog as catalog } from "../../../data.js";
import type { OyDisbursementSpace } from "../../../disbursement.js";
import type { Result } from "../../../../runtime/explained.js";
import { type PackedTitles, type Params, titleOf } from "../../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedTitles = {
  texts: 
    "Payout being processed\n" +
    "Username not known\n" +
    "Account not active at OY!\n" +
    "IP address not registered\n" +
    "API key not valid\n" +
    "Beneficiary account not allowed\n" +
    "Same payout still in process\n" +
    "Suggested route not valid\n" +
    "Payout failed\n" +
    "Answer of bank unclear\n" +
    "Submission timed out\n" +
    "Payout completed\n" +
    "Payout in progress\n" +
    "Payout not found\n" +
    "Amount above maximum\n" +
    "Amount above limit\n" +
    "Error at bank\n" +
    "Bank under maintenance\n" +
    "Error while paying out\n" +
    "Recipient cannot receive more"
  ,
  rows: ",,,0,0,,,0,0,,,,,,0,,0,0,,j,,k,k,,0,k,k,,,,,j,,0,0,0,,o",
  fallbacks: {
  },
  reasons: 
    "Account or card blocked\n" +
    "\n" +
    "Account or card not active\n" +
    "\n" +
    "\n" +
    "\n" +
    "Account not found\n" +
    "\n" +
    "\n" +
    "\n" +
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
    "Invalid amount\n" +
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
    "Merchant balance too low\n" +
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
export function title(result: OyEntry<OyDisbursementSpace> | OyResult<OyDisbursementSpace>, params: OyParams = {}): string {
  return titleOf(catalog, texts, result as Result, params as Params);
}
