// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { type PackedTitles, type Params, titleOf } from "../../../runtime/message.js";
import type { DigiflazzEntry, DigiflazzParams, DigiflazzResult } from "../../types.js";

const texts: PackedTitles = {
  texts: 
    "Purchase done\n" +
    "Timeout at Digiflazz\n" +
    "Failed, no reason given\n" +
    "Purchase still being processed\n" +
    "Signature not valid\n" +
    "Username not accepted\n" +
    "Product not found or inactive\n" +
    "Balance at Digiflazz too low\n" +
    "IP address not recognized\n" +
    "Already bought by another buyer\n" +
    "ref_id used before\n" +
    "Not found although one was made\n" +
    "Destination number blocked\n" +
    "Number and operator differ\n" +
    "Product of seller unavailable\n" +
    "Destination number wrong\n" +
    "Product out of order\n" +
    "Seller has no balance left\n" +
    "Number of wrong length\n" +
    "Closed for cut-off\n" +
    "Number outside the region\n" +
    "No bill available yet\n" +
    "No deposit made yet\n" +
    "Seller out of order\n" +
    "No second purchase for number\n" +
    "Deposit ticket not issued\n" +
    "Limit of repeated purchases reached\n" +
    "Seller closed for maintenance\n" +
    "Seller not verified\n" +
    "Out of stock\n" +
    "Price above your limit\n" +
    "Timeout at the biller\n" +
    "Product not stable\n" +
    "Old package must end first\n" +
    "Above the kWh limit\n" +
    "Refunded to your balance\n" +
    "Blocked by the seller\n" +
    "Seller blocked by you\n" +
    "Your account not verified\n" +
    "Price list asked too often\n" +
    "Too many transactions\n" +
    "Meter checked too often\n" +
    "Not a multiple of 1,000\n" +
    "Action not allowed for account\n" +
    "Issue inside Digiflazz, still open\n" +
    "Reported as Gagal, rc decides\n" +
    "Still being processed, rc says why\n" +
    "Call succeeded\n" +
    "Bill found, or paid\n" +
    "Number found, nothing bought\n" +
    "Check failed, no reason given\n" +
    "Nothing found for number\n" +
    "Number wrong\n" +
    "Deposit ticket issued\n" +
    "Test of the webhook\n" +
    "Delivered\n" +
    "Product out of service\n" +
    "Monthly limit exceeded\n" +
    "Customer number blocked\n" +
    "Product code not found\n" +
    "Authentication wrong\n" +
    "In process at the seller\n" +
    "Inquiry or payment done\n" +
    "Invoice already paid\n" +
    "Bill reported as unpaid\n" +
    "ref_id not valid\n" +
    "Billing ID expired\n" +
    "Error, result still open\n" +
    "Inquiry not found\n" +
    "Billing ID blocked\n" +
    "Inquiry failed\n" +
    "No bill available\n" +
    "Balance at seller too low\n" +
    "Product not registered\n" +
    "To be paid at counter\n" +
    "Total of bills too high\n" +
    "All periods must be paid\n" +
    "Not possible right now\n" +
    "Other arrears come first\n" +
    "Past the due date\n" +
    "Payment failed, no reason given\n" +
    "Payment failed, inquire again\n" +
    "One of the invoices paid\n" +
    "Transaction done\n" +
    "Transaction in process\n" +
    "Transaction failed\n" +
    "Reported as delivered\n" +
    "Reported as failed, unproven"
  ,
  rows: ",,,,0,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,0,,,,,,,,,,,,,,10,d,,,,0,1n,,,,1d,,,,,,,,,,,f,,,,1x,h,h,1x,,,,,,,0,,,,,r,,,,,,",
  fallbacks: {
  },
  reasons: 
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Bill already paid\n" +
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
    "Invalid amount\n" +
    "\n" +
    "Invalid request\n" +
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
export function title(result: DigiflazzEntry | DigiflazzResult, params: DigiflazzParams = {}): string {
  return titleOf(catalog, texts, result as Result, params as Params);
}
