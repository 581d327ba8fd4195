// Generated from the catalog; do not edit.
import { ewalletCatalog as catalog } from "../../../data.js";
import type { OyEwalletSpace } from "../../../ewallet.js";
import type { Result } from "../../../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedDetails = {
  texts: 
    "OY! carried the request out. That is no payment and no refund: a transaction that was just created gets the same code.\n" +
    "The account or this product of it is not active at OY!. No transaction was created or refunded by this request.\n" +
    "A transaction with this partner_trx_id exists already. The customer may have paid it.\n" +
    "OY! knows no transaction under this partner_trx_id. A request that was just sent, or that timed out, may still arrive.\n" +
    "The balance of the merchant does not cover this request, such as a refund. Nothing was moved by it.\n" +
    "The request came from an IP address that is not registered. No transaction was created or refunded by this request.\n" +
    "OY! did not accept the key in x-api-key. No transaction was created or refunded by this request.\n" +
    "The e-wallet had an error. What was asked for may or may not have been done.\n" +
    "OY! does not offer the e-wallet in ewallet_code. No transaction was created or refunded by this request.\n" +
    "The e-wallet in ewallet_code is disabled for the merchant or at OY!. No transaction was created or refunded by this request.\n" +
    "The creation, the query or the refund failed between OY! and the e-wallet, and the page does not call that final.\n" +
    "The e-wallet does not accept the credential of the merchant. No transaction was created or refunded by this request.\n" +
    "The credential of the user was not found, is blocked or is not valid. No transaction was created or refunded by this request.\n" +
    "OY! knows no refund with this refund_id. That is no proof that none was made.\n" +
    "A parameter is not valid. No transaction was created or refunded by this request.\n" +
    "OY! had an internal error. What was asked for may or may not have been done.\n" +
    "The customer paid. The settlement may still be open.\n" +
    "Nobody paid in time, and the transaction can no longer be paid.\n" +
    "The payment failed at the e-wallet, and nothing was paid.\n" +
    "The payment was given back. The state does not say how much: some e-wallets refund in part.\n" +
    "The transaction was created and is active. Nobody has paid it yet.\n" +
    "The customer paid. settlement_status only says whether the money is in the balance of the merchant yet: a second callback for the same payment comes when it is.\n" +
    "refund_amount was given back to the customer. It may be less than the payment: some e-wallets refund in part.\n" +
    "The refund did not go through. The payment stands as it was.\n" +
    "The e-wallet is carrying the refund out. Nothing is known to have been given back yet.\n" +
    "The refund failed at the e-wallet, and the balance is being checked. The money may have been given back."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,,,,,,,,,,,,,",
  fallbacks: {
    field: "a field",
  },
  undecided: {
    not_in_catalog: "The code is not in the catalog.",
    withdrawn: "The provider has withdrawn the code. What it meant before does not hold any more, and what it means now is not known.",
    ambiguous: "The code has several meanings and the response does not say which one applies.",
    conflict: "The fields of the response contradict each other.",
    no_code: "The response carries no code that can be read.",
    not_sent: "No connection could be made or the request was refused before it left, so nothing was sent.",
    forged: "The signature is not that of the provider, so nothing in the notification is read. Somebody else sent it, or the key is a wrong one.",
    beside: "The code is in the catalog, but the value of {field} beside it is on no page. What the two mean together is not known.",
    unproven: "The case is in the catalog but the service in the code is not, so its success proves nothing.",
  },
};

/**
 * Builds the text about what a result means, for logs.
 *
 * @param result - result of `decode` or `lookup`.
 * @param params - values of parameters; those of the result are used for the others.
 * @returns what took effect, what did not, what is unknown.
 */
export function detail(result: OyEntry<OyEwalletSpace> | OyResult<OyEwalletSpace>, params: OyParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}
