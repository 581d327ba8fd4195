// Generated from the catalog; do not edit.
import type { OyBillerSpace } from "../../../biller.js";
import { billerCatalog as catalog } from "../../../data.js";
import type { Result } from "../../../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedDetails = {
  texts: 
    "An inquiry or a payment was carried out, and the code does not say which. Only data.status SUCCESS says that the bill is paid.\n" +
    "The list of products is in the body. No payment is involved.\n" +
    "The biller is working on the payment of the bill.\n" +
    "OY! does not know the username in x-oy-username. No bill was paid by this request.\n" +
    "The account or this product of it is not active at OY!. No bill was paid by this request.\n" +
    "This partner_tx_id was used before. The bill under it may be paid.\n" +
    "OY! knows no inquiry or payment under this partner_tx_id. A request that was just sent may still arrive.\n" +
    "The product is not available right now, and no bill was paid by this request.\n" +
    "The deposit of the merchant does not cover the bill, so it was not paid by this request.\n" +
    "The request came from an IP address that is not registered. No bill was paid by this request.\n" +
    "OY! did not accept the key in x-api-key. No bill was paid by this request.\n" +
    "The product is not sold in this amount. No bill was paid by this request.\n" +
    "This payment was requested before and may have taken effect.\n" +
    "A field is missing or its value is not accepted; the message says more. No bill was paid by this request.\n" +
    "The inquiry or the payment failed, and the code does not say which, or why.\n" +
    "The biller does not know this customer number. No bill was paid by this request.\n" +
    "The product does not exist or is not offered. No bill was paid by this request.\n" +
    "The biller does not accept the data of this request. No bill was paid by this request.\n" +
    "The biller has the bill as paid, and nothing was paid by this request. It may have been an earlier payment of yours.\n" +
    "The biller is closed for its daily cut-off. No bill was paid by this request.\n" +
    "The biller had an error. The bill may or may not have been paid.\n" +
    "The biller gave no clear answer, and OY! clears it up by hand. The bill may be paid.\n" +
    "OY! had an internal error. The bill may or may not have been paid.\n" +
    "The payment of the bill failed. tx_status_description says why.\n" +
    "The bill was looked up and may be paid. Nothing has been paid yet.\n" +
    "The bill is paid."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,,,,,,,,,,,,,n,5,",
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
export function detail(result: OyEntry<OyBillerSpace> | OyResult<OyBillerSpace>, params: OyParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}
