// Generated from the catalog; do not edit.
import { snapBiCatalog as catalog } from "../../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { type PackedTitles, type Params, titleOf } from "../../../runtime/message.js";
import type { MidtransSnapBiSpace } from "../../../snap-bi.js";
import type { MidtransEntry, MidtransParams, MidtransResult } from "../../../types.js";

const texts: PackedTitles = {
  texts: 
    "Fraud screening passed\n" +
    "Merchant has to decide\n" +
    "Declined by fraud screening\n" +
    "Transaction carried out\n" +
    "Transfer accepted, result pending\n" +
    "Accepted, result pending\n" +
    "Accepted, not paid yet\n" +
    "Capture accepted, not confirmed as paid\n" +
    "Reversal carried out\n" +
    "Request done, nothing paid yet\n" +
    "Data returned\n" +
    "Status query answered\n" +
    "Token issued\n" +
    "Notification received\n" +
    "Status not available yet\n" +
    "Mandatory field missing or invalid\n" +
    "Invalid B2B token\n" +
    "B2B token not found\n" +
    "Customer token not found\n" +
    "Transaction amount limit exceeded\n" +
    "Activity count limit exceeded\n" +
    "Problem with account or user status\n" +
    "Feature closed at this time\n" +
    "Card blocked\n" +
    "Dormant account\n" +
    "Token limit not set\n" +
    "OTP expired\n" +
    "OTP sent to cardholder\n" +
    "Merchant deposit too low\n" +
    "Return URL not registered\n" +
    "Token limit exceeded\n" +
    "Inactive card, account or customer\n" +
    "Setting a limit is not allowed\n" +
    "Token limit out of range\n" +
    "Daily account limit exceeded\n" +
    "Bank not supported by switch\n" +
    "Card registration not enabled\n" +
    "OTP must be requested first\n" +
    "Journey not found\n" +
    "No issuer found\n" +
    "API called out of order\n" +
    "Invalid card, account or customer\n" +
    "Invalid bill or virtual account\n" +
    "Amount does not match\n" +
    "Wrong OTP\n" +
    "Partner not found\n" +
    "Invalid terminal\n" +
    "Bill or virtual account expired\n" +
    "Operation not allowed now\n" +
    "X-EXTERNAL-ID already used\n" +
    "Duplicate partnerReferenceNo\n" +
    "General error\n" +
    "Bulk request done\n" +
    "Reversal successful\n" +
    "Transaction successful\n" +
    "Transaction initiated\n" +
    "Reversal initiated\n" +
    "Reversal in progress\n" +
    "Reversal pending\n" +
    "Capture canceled\n" +
    "Reversal canceled\n" +
    "Capture failed\n" +
    "Transaction failed\n" +
    "Reversal not found\n" +
    "Refund or cancellation expired\n" +
    "Transaction rejected\n" +
    "Refund or cancellation rejected"
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,0,0,0,0,0,0,0,0,0,0,0,,,,,0,,4,,,,,,,0,0,0,0,,0,0,0,0,0,0,0,,1,1,0,0,0,,1,1,1,0,0,0,0,,1,1,1,,1,1,1,0,0,0,0,0,0,0,0,0,,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,0,0,0,0,,1,1,1,1,1,1,1,,1,1,1,1,,1,1,1,1,1,0,0,0,0,0,0,0,0,,1,1,1,1,1,,1,1,0,0,0,0,0,0,0,,1,1,1,1,1,,1,1,1,1,1,1,0,0,,1,0,0,0,0,0,0,0,0,0,0,0,0,,0,0,0,0,,1,1,1,1,1,1,1,1,,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,,1,1,1,,1,1,,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,1,1,1,1,1,0,0,0,0,0,0,,1,1,1,,1,1,1,1,1,1,,1,0,0,0,,1,1,1,1,1,1,,1,,1,1,1,1,1,1,,1,1,1,1,1,1,,1,1,1,1,1,1,0,0,,1,1,1,1,1,,1,1,,1,1,0,0,0,0,0,0,0,,1,1,1,1,1,1,0,0,0,0,,1,,1,1,1,,1,1,0,0,0,0,,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,0,,0,,0,0,,,,,0,0,,0,,,",
  fallbacks: {
  },
  reasons: 
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "External system error\n" +
    "\n" +
    "Still being processed\n" +
    "Internal error at the provider\n" +
    "Invalid request\n" +
    "Invalid transaction status\n" +
    "Merchant balance too low\n" +
    "Timeout waiting for an answer\n" +
    "Transaction not found\n" +
    "Transaction not permitted\n" +
    "Request not authorized\n" +
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
    "Amount limit exceeded\n" +
    "\n" +
    "Authorized, not captured\n" +
    "\n" +
    "\n" +
    "Card expired\n" +
    "Feature not allowed\n" +
    "Frequency limit exceeded\n" +
    "Function not supported\n" +
    "\n" +
    "Same reference, different data\n" +
    "Insufficient funds\n" +
    "\n" +
    "Invalid field format\n" +
    "Invalid or inactive merchant\n" +
    "\n" +
    "Too many requests\n" +
    "Refunded\n" +
    "No route to the destination\n" +
    "Suspected fraud\n" +
    "Transaction canceled\n" +
    "Transaction expired\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Bill already paid\n" +
    "\n" +
    "\n" +
    "Customer token invalid or expired\n" +
    "\n" +
    "Merchant blacklisted\n" +
    "Merchant limit exceeded\n" +
    "OTP blocked\n" +
    "Reversal failed\n" +
    "\n" +
    "Transaction suspended\n" +
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
export function title(result: MidtransEntry<MidtransSnapBiSpace> | MidtransResult<MidtransSnapBiSpace>, params: MidtransParams = {}): string {
  return titleOf(catalog, texts, result as Result, params as Params);
}
