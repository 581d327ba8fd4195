// Generated from the catalog; do not edit.
import { internationalTransferCatalog as catalog } from "../../../data.js";
import type { OyInternationalTransferSpace } from "../../../international-transfer.js";
import type { Result } from "../../../runtime/explained.js";
import { type PackedTitles, type Params, titleOf } from "../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedTitles = {
  texts: 
    "Request answered\n" +
    "Username not known\n" +
    "Product not active\n" +
    "File uploaded before\n" +
    "Quotation already used\n" +
    "Quotation or transfer not found\n" +
    "IP address not registered\n" +
    "API key not valid\n" +
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
    "Transfer delivered"
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,0,,,,,,,0,,,0,0,0,0,,,0,0,0,,,,",
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
    "\n" +
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
    "Invalid request\n" +
    "\n" +
    "Merchant balance too low\n" +
    "Mandatory field missing\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Too many requests\n" +
    "\n" +
    "Timeout waiting for an answer\n" +
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
export function title(result: OyEntry<OyInternationalTransferSpace> | OyResult<OyInternationalTransferSpace>, params: OyParams = {}): string {
  return titleOf(catalog, texts, result as Result, params as Params);
}
