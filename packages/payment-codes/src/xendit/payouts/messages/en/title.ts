// Generated from the catalog; do not edit.
import { payoutsCatalog as catalog } from "../../../data.js";
import type { XenditPayoutsSpace } from "../../../payouts.js";
import type { Result } from "../../../../runtime/explained.js";
import { type PackedTitles, type Params, titleOf } from "../../../../runtime/message.js";
import type { XenditEntry, XenditParams, XenditResult } from "../../../types.js";

const texts: PackedTitles = {
  texts: 
    "Account linked before\n" +
    "Beneficiary account blacklisted\n" +
    "Amount written wrongly\n" +
    "Amount step not supported\n" +
    "Webhook address missing\n" +
    "Too late to cancel\n" +
    "Capture above the hold\n" +
    "Card declined\n" +
    "Channel code not supported\n" +
    "Channel not activated\n" +
    "Channel unavailable\n" +
    "Stored card fields do not fit\n" +
    "Cannot be canceled yet\n" +
    "Customer not found\n" +
    "Payment method of another customer\n" +
    "Not found, or there already\n" +
    "Data not found\n" +
    "Declined by processor\n" +
    "On a list of denied persons\n" +
    "Currency not supported\n" +
    "Fixed payment number exists\n" +
    "Key or reference used before\n" +
    "OTP expired\n" +
    "Card inactive or not permitted\n" +
    "Payment request has ended\n" +
    "Balance too low\n" +
    "Account details not valid\n" +
    "API key not valid\n" +
    "Body is not JSON\n" +
    "Merchant credentials not valid\n" +
    "Merchant settings not valid\n" +
    "OTP wrong\n" +
    "Payment details not valid\n" +
    "Payment method not valid\n" +
    "Saved payment method not valid\n" +
    "Quote does not fit\n" +
    "Value not allowed\n" +
    "Channel has no manual capture\n" +
    "Too many linked accounts\n" +
    "Too many OTP attempts\n" +
    "Operation not allowed\n" +
    "OTP not delivered\n" +
    "Too many refunds in part\n" +
    "No refund in part\n" +
    "Channel details not valid\n" +
    "Payment method not found\n" +
    "Payment request completed\n" +
    "Payment request failed before\n" +
    "Captured before\n" +
    "Channel limit reached\n" +
    "Payment has failed\n" +
    "Processor not set up\n" +
    "Error at processor\n" +
    "Processor unavailable\n" +
    "No answer from processor\n" +
    "Account number not valid\n" +
    "Refund above what is left\n" +
    "An earlier refund is pending\n" +
    "Channel cannot refund\n" +
    "Declined by acquirer\n" +
    "3-D Secure is mandatory\n" +
    "Not available at this hour\n" +
    "Sender address not allowed\n" +
    "Payout accepted, not sent\n" +
    "Payout canceled\n" +
    "Cash not collected in time\n" +
    "Payout failed\n" +
    "Cash being collected\n" +
    "In compliance review\n" +
    "Cash ready for collection\n" +
    "Rejected by compliance\n" +
    "Payout sent to channel\n" +
    "Payout came back\n" +
    "Payout being routed\n" +
    "Payout succeeded\n" +
    "Recipient limit exceeded\n" +
    "Beneficiary account not valid\n" +
    "Rejected by channel\n" +
    "Failed because of recipient\n" +
    "Failed because of sender\n" +
    "Temporary error at channel\n" +
    "Transfer not possible"
  ,
  rows: "0,,,0,,,0,0,0,0,,,,,0,,1,,,,,0,,,,,0,,,,,,0,0,m,0,,0,0,,,0,,,,0,,,,,,,,,0,,0,,0,,0,,0,,,,,,,,,,,,,,,,0,,,,,,0,0,,0,0,0,,0,,1s,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,1,,,,,,,d,d,7,e,e,c,a,a,9,0,,0,,,,,,",
  fallbacks: {
  },
  reasons: 
    "Account or card blocked\n" +
    "\n" +
    "Amount below the minimum\n" +
    "Amount limit exceeded\n" +
    "\n" +
    "Authentication failed\n" +
    "Authentication required\n" +
    "\n" +
    "\n" +
    "Currency does not match\n" +
    "\n" +
    "Declined by issuer (do not honor)\n" +
    "Reference already used\n" +
    "\n" +
    "Card expired\n" +
    "\n" +
    "Feature not allowed\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Same reference, different data\n" +
    "Incorrect CVV\n" +
    "Internal error at the provider\n" +
    "Invalid amount\n" +
    "\n" +
    "\n" +
    "Payment token invalid or expired\n" +
    "Invalid request\n" +
    "Invalid transaction status\n" +
    "Issuer not available\n" +
    "Merchant balance too low\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Too many requests\n" +
    "\n" +
    "Card reported stolen\n" +
    "Suspected fraud\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Request not authorized\n" +
    "\n" +
    "Verification details do not match\n" +
    "Account name does not match\n" +
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
export function title(result: XenditEntry<XenditPayoutsSpace> | XenditResult<XenditPayoutsSpace>, params: XenditParams = {}): string {
  return titleOf(catalog, texts, result as Result, params as Params);
}
