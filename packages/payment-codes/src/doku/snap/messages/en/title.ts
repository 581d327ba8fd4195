// Generated from the catalog; do not edit.
import { snapCatalog as catalog } from "../../../data.js";
import type { Result } from "../../../../runtime/explained.js";
import { type PackedTitles, type Params, titleOf } from "../../../../runtime/message.js";
import type { DokuSnapSpace } from "../../../snap.js";
import type { DokuEntry, DokuParams, DokuResult } from "../../../types.js";

const texts: PackedTitles = {
  texts: 
    "Transaction carried out\n" +
    "Balance inquiry answered\n" +
    "Account inquiry answered\n" +
    "Status query answered\n" +
    "Accepted, result pending\n" +
    "Reversal carried out\n" +
    "Request done, nothing paid yet\n" +
    "Data returned\n" +
    "Token issued\n" +
    "Notification received\n" +
    "Direct debit accepted, not confirmed as paid\n" +
    "Payment page made, not paid yet\n" +
    "Status not available yet\n" +
    "Amount does not match\n" +
    "Fee amount does not match\n" +
    "Mandatory field missing or invalid\n" +
    "Signature does not match\n" +
    "Unknown client\n" +
    "Invalid B2B token\n" +
    "B2B token not found\n" +
    "Customer token not found\n" +
    "Session expired\n" +
    "Amount outside the range\n" +
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
    "Beneficiary account not valid\n" +
    "Invalid bill or virtual account\n" +
    "Wrong OTP\n" +
    "Partner not found\n" +
    "Invalid terminal\n" +
    "Bill or virtual account expired\n" +
    "Operation not allowed now\n" +
    "X-EXTERNAL-ID already used\n" +
    "Duplicate partnerReferenceNo\n" +
    "Too many failed account inquiries\n" +
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
    "Payment accepted\n" +
    "Payment not accepted\n" +
    "Bill found\n" +
    "Inquiry refused\n" +
    "No answer to the inquiry\n" +
    "Virtual account paid\n" +
    "Bill asked for"
  ,
  rows: ",,,3,,,3,0,3,,,,8,,,,,0,0,0,0,,0,0,0,0,0,0,0,,,0,0,0,0,0,,1,1,1,1,,1,1,0,0,0,0,0,0,0,,1,1,,1,1,1,1,1,1,1,0,0,0,0,,1,1,1,,1,1,1,0,,0,0,0,0,0,0,0,0,,,0,0,3,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,0,0,0,0,0,,1,1,1,1,1,1,1,1,,1,1,1,1,1,1,,1,1,1,1,1,0,0,0,0,0,0,0,0,,1,1,1,1,1,1,,1,1,0,0,0,0,0,0,0,,1,1,1,1,1,,1,1,1,1,1,1,0,,0,2,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,1,1,1,1,1,1,1,1,,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,,1,1,1,,1,1,,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,1,1,1,1,1,1,1,0,0,0,0,0,0,,1,1,1,,1,1,1,1,1,1,,1,0,0,0,0,0,,1,1,1,1,1,1,,1,,,1,3,1,1,1,1,1,,1,1,1,1,1,1,1,1,84,1,1,1,1,1,1,1,0,0,0,,1,1,1,1,1,,1,1,,1,1,0,0,0,0,0,0,0,0,,1,1,1,1,1,1,1,1,0,0,0,0,,1,,1,1,1,1,1,,1,1,1,0,0,,0,0,0,,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,0,,0,,0,0,,,,,0,0,,,,0,,,,,",
  fallbacks: {
  },
  reasons: 
    "\n" +
    "\n" +
    "Bill already paid\n" +
    "\n" +
    "\n" +
    "Function not supported\n" +
    "Same reference, different data\n" +
    "Customer token invalid or expired\n" +
    "Merchant blacklisted\n" +
    "Merchant balance too low\n" +
    "Merchant limit exceeded\n" +
    "OTP blocked\n" +
    "\n" +
    "\n" +
    "Transaction suspended\n" +
    "\n" +
    "Amount limit exceeded\n" +
    "\n" +
    "\n" +
    "Authorized, not captured\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Card expired\n" +
    "External system error\n" +
    "Feature not allowed\n" +
    "Frequency limit exceeded\n" +
    "\n" +
    "Still being processed\n" +
    "\n" +
    "Insufficient funds\n" +
    "Internal error at the provider\n" +
    "\n" +
    "Invalid field format\n" +
    "Invalid or inactive merchant\n" +
    "Invalid request\n" +
    "\n" +
    "Invalid transaction status\n" +
    "\n" +
    "Too many requests\n" +
    "Refunded\n" +
    "Reversal failed\n" +
    "No route to the destination\n" +
    "Suspected fraud\n" +
    "Timeout waiting for an answer\n" +
    "Transaction already processed\n" +
    "Transaction canceled\n" +
    "Transaction expired\n" +
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
export function title(result: DokuEntry<DokuSnapSpace> | DokuResult<DokuSnapSpace>, params: DokuParams = {}): string {
  return titleOf(catalog, texts, result as Result, params as Params);
}
