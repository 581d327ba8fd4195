// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import type { Result } from "../../runtime/explained.js";
import { type PackedTitles, type Params, titleOf } from "../../runtime/message.js";
import type { KlikooEntry, KlikooParams, KlikooResult } from "../../types.js";

const texts: PackedTitles = {
  texts: 
    "Klikoo reports success\n" +
    "Preparation completed\n" +
    "Inquiry answered\n" +
    "Status query answered\n" +
    "Access token issued\n" +
    "Notification delivered\n" +
    "Transaction created, result pending\n" +
    "Requested item created\n" +
    "Timestamp not accepted\n" +
    "Signature does not match\n" +
    "Product does not match\n" +
    "UUID not accepted\n" +
    "Grant type not accepted\n" +
    "Access token not valid\n" +
    "Access token expired\n" +
    "Credentials do not match\n" +
    "Verification required first\n" +
    "User type is not b2b\n" +
    "IP address not whitelisted\n" +
    "User type is not irs\n" +
    "No matching product\n" +
    "User data not available\n" +
    "Customer number not found\n" +
    "Account disabled or blocked\n" +
    "Customer number is wrong\n" +
    "Last installment, branch office only\n" +
    "Internal error while updating data\n" +
    "Internal error while reading data\n" +
    "Internal error while storing data\n" +
    "User data not set up\n" +
    "Provider not known\n" +
    "Internal error, contact Klikoo\n" +
    "Disruption at the supplier"
  ,
  rows: ",,,,,,,1,,2,1,,1,1,,1,1,0,0,0,0,0,0,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,1,,1,1,,1,1,1,,1,1,,1,1,1,,1,1,1,0,0,0,0,0,0,0,,1,1,,1,1,1,,1,1,1,0,0,,1,1,1,,1,1,1,,1,1,1,,1,1,1,,1,1,1,,1,1,1,0,0,0,,1,1,1",
  fallbacks: {
  },
  reasons: 
    "\n" +
    "\n" +
    "Amount below the minimum\n" +
    "\n" +
    "Reference already used\n" +
    "\n" +
    "Function not supported\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Invalid request\n" +
    "\n" +
    "\n" +
    "Mandatory field missing\n" +
    "\n" +
    "Product not found\n" +
    "\n" +
    "\n" +
    "Transaction not found\n" +
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
export function title(result: KlikooEntry | KlikooResult, params: KlikooParams = {}): string {
  return titleOf(catalog, texts, result as Result, params as Params);
}
