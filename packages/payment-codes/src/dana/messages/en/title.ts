// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { type PackedTitles, type Params, titleOf } from "../../../runtime/message.js";
import type { DanaEntry, DanaParams, DanaResult } from "../../types.js";

const texts: PackedTitles = {
  texts: 
    "Transaction carried out\n" +
    "Status query answered\n" +
    "DANA account unlinked\n" +
    "DANA account found\n" +
    "Top-up carried out\n" +
    "One-time token issued\n" +
    "Notification received\n" +
    "Customer token issued\n" +
    "Accepted, result pending\n" +
    "Reversal carried out\n" +
    "Request done, nothing paid yet\n" +
    "Data returned\n" +
    "Token issued\n" +
    "Balance returned\n" +
    "Bank account found\n" +
    "Bank transfer submitted\n" +
    "Order created, not paid yet\n" +
    "Payment page made, not paid yet\n" +
    "Order canceled\n" +
    "List or QR payment, not told which\n" +
    "Status not available yet\n" +
    "Mandatory field missing or invalid\n" +
    "Invalid B2B token\n" +
    "Customer token expired\n" +
    "B2B token not found\n" +
    "Customer token not found\n" +
    "Cancel window is over\n" +
    "Transaction amount limit exceeded\n" +
    "Activity count limit exceeded\n" +
    "Problem with account or user status\n" +
    "DANA account cannot receive\n" +
    "Recipient cannot be topped up\n" +
    "Feature closed at this time\n" +
    "Card blocked\n" +
    "Dormant account\n" +
    "Token limit not set\n" +
    "OTP expired\n" +
    "OTP sent to cardholder\n" +
    "Merchant deposit too low\n" +
    "Token limit exceeded\n" +
    "Inactive card, account or customer\n" +
    "Inactive account, merchant named\n" +
    "Setting a limit is not allowed\n" +
    "Token limit out of range\n" +
    "Daily account limit exceeded\n" +
    "List empty, or state not fitting\n" +
    "Bank not supported by switch\n" +
    "Card registration not enabled\n" +
    "OTP must be requested first\n" +
    "Journey not found\n" +
    "No issuer found\n" +
    "API called out of order\n" +
    "Invalid card, account or customer\n" +
    "Beneficiary account not valid\n" +
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
    "Order paid\n" +
    "Paid out\n" +
    "Disbursement created\n" +
    "Paid by the customer, not final\n" +
    "Disbursement under way\n" +
    "Money came back\n" +
    "Disbursement canceled\n" +
    "Order closed\n" +
    "Disbursement failed\n" +
    "Transfer carried out\n" +
    "Transfer created\n" +
    "Transfer under way\n" +
    "Transfer canceled\n" +
    "Transfer failed\n" +
    "Created, not paid yet\n" +
    "Paid and accepted by merchant\n" +
    "Order succeeded\n" +
    "Payment methods listed\n" +
    "Call failed\n" +
    "Call carried out\n" +
    "Result of the call unknown"
  ,
  rows: ",,,,,4,,2,,,,b,0,3,,,,a,,b,,,,,,,c,,0,0,0,0,0,0,0,,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,1,1,1,0,2,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,1,1,1,1,,2,0,0,0,0,0,0,,1,1,1,,1,1,1,0,,0,0,0,0,0,0,0,0,0,,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,0,0,0,0,,,,3,1,1,1,1,1,1,1,1,1,1,1,,1,1,1,1,,1,1,1,1,1,0,0,0,0,0,0,0,0,,1,1,1,1,1,,1,1,0,0,0,0,0,0,0,,1,1,1,1,1,,1,1,1,1,1,1,0,0,0,0,,1,0,0,0,4,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,1,1,1,1,1,1,1,1,,1,1,1,1,1,1,,1,0,0,0,0,0,0,0,0,0,0,0,,1,1,1,,1,1,,1,1,1,1,1,1,1,0,0,0,0,,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,1,1,1,1,1,0,0,0,0,0,0,,1,1,1,,1,1,1,1,1,1,,1,0,0,0,0,0,0,0,0,,1,1,1,1,1,1,,1,,1,1,1,1,1,1,,,1,1,1,1,1,1,0,,1,1,1,1,1,1,0,0,,1,1,1,1,1,,1,1,,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,,1,1,1,1,1,1,0,0,0,0,,1,,1,1,1,,1,1,0,0,0,0,0,0,0,0,,1,1,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,cj,,,0,,,,,0,0,d,5,,,,0,c,,,0,d1,a,,,n,,0,0,,1,,,",
  fallbacks: {
  },
  reasons: 
    "Account or card blocked\n" +
    "Account not found\n" +
    "Amount limit exceeded\n" +
    "\n" +
    "\n" +
    "Authorized, not captured\n" +
    "Balance limit exceeded\n" +
    "\n" +
    "Bill already paid\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Card expired\n" +
    "External system error\n" +
    "Feature not allowed\n" +
    "Frequency limit exceeded\n" +
    "Function not supported\n" +
    "\n" +
    "Still being processed\n" +
    "\n" +
    "Same reference, different data\n" +
    "Insufficient funds\n" +
    "Internal error at the provider\n" +
    "\n" +
    "Customer token invalid or expired\n" +
    "Invalid field format\n" +
    "Invalid or inactive merchant\n" +
    "Invalid request\n" +
    "\n" +
    "Invalid transaction status\n" +
    "Merchant blacklisted\n" +
    "Merchant balance too low\n" +
    "Merchant limit exceeded\n" +
    "\n" +
    "OTP blocked\n" +
    "\n" +
    "Too many requests\n" +
    "\n" +
    "No route to the destination\n" +
    "\n" +
    "Suspected fraud\n" +
    "Timeout waiting for an answer\n" +
    "Transaction canceled\n" +
    "Transaction expired\n" +
    "Transaction not found\n" +
    "Transaction not permitted\n" +
    "Transaction suspended\n" +
    "Request not authorized\n" +
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
export function title(result: DanaEntry | DanaResult, params: DanaParams = {}): string {
  return titleOf(catalog, texts, result as Result, params as Params);
}
