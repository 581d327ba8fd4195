// Generated from the catalog; do not edit.
import { payoutsCatalog as catalog } from "../../../data.js";
import type { MidtransPayoutsSpace } from "../../../payouts.js";
import type { Result } from "../../../../runtime/explained.js";
import { type PackedTitles, type Params, titleOf } from "../../../../runtime/message.js";
import type { MidtransEntry, MidtransParams, MidtransResult } from "../../../types.js";

const texts: PackedTitles = {
  texts: 
    "Payout approved, not sent yet\n" +
    "Payout completed\n" +
    "Payout completed with an error, result uncertain\n" +
    "Payout failed\n" +
    "Payout failed, result uncertain\n" +
    "Payout failed, reason not given\n" +
    "Payout sent to bank\n" +
    "Payout waits for approval\n" +
    "Payout rejected\n" +
    "Beneficiary account not valid\n" +
    "Account or name not valid\n" +
    "General error\n" +
    "No answer from bank\n" +
    "Same request processed before\n" +
    "Bank refused the access\n" +
    "Bank balance too low\n" +
    "Payout data not valid\n" +
    "OTP expired or blocked\n" +
    "Beneficiary account blocked\n" +
    "Sender and receiver equal\n" +
    "Monthly limit exceeded\n" +
    "Bank details not valid\n" +
    "Validation failed, ask Midtrans\n" +
    "Payouts not approved\n" +
    "Payouts not created\n" +
    "Payouts not rejected\n" +
    "Key not accepted\n" +
    "Payout not found"
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,0,,,,,0,,,,,,,,,0,0,,0,0,,0,0,0,0,0,0,,,,,",
  fallbacks: {
  },
  reasons: 
    "\n" +
    "\n" +
    "\n" +
    "Reference already used\n" +
    "\n" +
    "External system error\n" +
    "Declined, no reason given\n" +
    "\n" +
    "Internal error at the provider\n" +
    "Invalid request\n" +
    "\n" +
    "Merchant balance too low\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
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
    "Balance limit exceeded\n" +
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
export function title(result: MidtransEntry<MidtransPayoutsSpace> | MidtransResult<MidtransPayoutsSpace>, params: MidtransParams = {}): string {
  return titleOf(catalog, texts, result as Result, params as Params);
}
