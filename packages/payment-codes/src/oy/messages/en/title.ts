// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { type PackedTitles, type Params, titleOf } from "../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../types.js";

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
    "Recipient cannot receive more\n" +
    "Balance answered\n" +
    "Inquiry answered\n" +
    "Account inquiry not set up\n" +
    "Invoice not found\n" +
    "Unpaid invoices\n" +
    "Invoice cannot be paid\n" +
    "Request answered\n" +
    "Account not allowed to do this\n" +
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
    "Paid\n" +
    "Error at e-wallet\n" +
    "E-wallet not available\n" +
    "E-wallet disabled\n" +
    "Request to e-wallet failed\n" +
    "Merchant not known at e-wallet\n" +
    "Credential not valid\n" +
    "Refund not found\n" +
    "Payment failed\n" +
    "Refund done\n" +
    "Refund failed\n" +
    "Refund in progress\n" +
    "Refund under check\n" +
    "Nothing to cancel\n" +
    "Cancellation failed\n" +
    "QRIS under maintenance\n" +
    "General error\n" +
    "Mail address not valid\n" +
    "Paid and forwarded\n" +
    "Paid, being forwarded\n" +
    "Paid, not all forwarded\n" +
    "Payment being processed\n" +
    "Not forwarded, nobody paid\n" +
    "Forwarding failed\n" +
    "Forced credit failed\n" +
    "Being forwarded\n" +
    "Held up on the way\n" +
    "Forced credit pending\n" +
    "Forwarded\n" +
    "Waits for payment of customer\n" +
    "No access to link\n" +
    "Link deleted\n" +
    "Id of link not valid\n" +
    "Link cannot be deleted\n" +
    "Link not found\n" +
    "Link created\n" +
    "Paid, amount not shown\n" +
    "One attempt failed, link still open\n" +
    "Products listed\n" +
    "Bill payment in progress\n" +
    "Product not available at the moment\n" +
    "Amount not offered\n" +
    "Bill payment failed\n" +
    "Customer number not found\n" +
    "Error at biller\n" +
    "Answer of biller unclear\n" +
    "Bill not paid\n" +
    "Inquiry made, not paid\n" +
    "Bill paid\n" +
    "Cash paid in or taken out\n" +
    "Waits for customer\n" +
    "Channel not valid\n" +
    "Transaction type not valid\n" +
    "Another transaction active\n" +
    "Being paid in or taken out\n" +
    "Cannot be canceled\n" +
    "Transaction failed\n" +
    "Transaction failed for good\n" +
    "Product not active\n" +
    "File uploaded before\n" +
    "Quotation already used\n" +
    "Quotation or transfer not found\n" +
    "File format not allowed\n" +
    "File too large\n" +
    "Quotation expired\n" +
    "Destination not configured\n" +
    "Price not calculated\n" +
    "Destination unavailable\n" +
    "Recipient has to be a business\n" +
    "Too many attachments\n" +
    "Transfer failed\n" +
    "Transfer in progress\n" +
    "Transfer delayed or under review\n" +
    "Transfer delivered\n" +
    "E-wallet cannot be linked\n" +
    "Phone number linked before\n" +
    "Invoice cannot be canceled\n" +
    "Mail address or phone number not valid\n" +
    "Due time after that of invoice\n" +
    "Bank account not found\n" +
    "Statement being prepared\n" +
    "Still in progress\n" +
    "Statement not found\n" +
    "Login to bank failed\n" +
    "Start date too early\n" +
    "User id not valid\n" +
    "Failed\n" +
    "Summary answered\n" +
    "Summary being prepared\n" +
    "Access refused\n" +
    "Wrong address"
  ,
  rows: ",,,0,0,,,0,0,,,,,,0,,0,0,,j,,k,k,,0,k,k,,,,,j,,0,0,0,,o,0,0,0,,l,l,j,j,0,0,0,,8,8,,,0,0,c,c,0,,,0,0,0,,f,,0,c,c,0,0,19,,0,,,,,,,,0,0,,,,,,,,,s,16,0,0,0,t,t,,,,,,,,0,0,h,0,,0,m,5,,,,,q,0,,h,,0,,0,,e,0,h,c,0,c,,d,d,0,0,c,,b,,0,,y,,6,,,,,,,,,,1m,1o,,,,,2p,,j,7,13,,5,0,,5,q,17,,,e,2c,0,0,,0,p,r,,0,0,,,0,0,0,0,,,0,,,n,5,,s,,,s,s,0,0,0,r,r,r,,,0,0,40,,,,0,,,0,0,0,p,n,,,,,0,o,o,,,,,0,,,0,0,0,0,,,0,0,0,,,,,t,t,1g,p,p,0,0,,,0,a,5x,0,,,3r,0,,8,,,,l,l,l,l,0,0,0,0,,,,,,0,0,,,h,h,h,h,0,0,r,,",
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
    "Account not linked\n" +
    "\n" +
    "Amount below the minimum\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Customer token invalid or expired\n" +
    "\n" +
    "Bank not supported\n" +
    "Bill already paid\n" +
    "Cut-off in progress\n" +
    "Product not found\n" +
    "\n" +
    "\n" +
    "Reference already used\n" +
    "Duplicate request\n" +
    "Invalid amount\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Internal error at the provider\n" +
    "Invalid field format\n" +
    "\n" +
    "Invalid request\n" +
    "\n" +
    "Merchant balance too low\n" +
    "Mandatory field missing\n" +
    "\n" +
    "Refunded\n" +
    "\n" +
    "Provider not available\n" +
    "Too many requests\n" +
    "\n" +
    "Timeout waiting for an answer\n" +
    "\n" +
    "Transaction canceled\n" +
    "Transaction expired\n" +
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
export function title(result: OyEntry | OyResult, params: OyParams = {}): string {
  return titleOf(catalog, texts, result as Result, params as Params);
}
