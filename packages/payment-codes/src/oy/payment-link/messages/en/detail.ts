// Generated from the catalog; do not edit.
import { paymentLinkCatalog as catalog } from "../../../data.js";
import type { OyPaymentLinkSpace } from "../../../payment-link.js";
import type { Result } from "../../../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedDetails = {
  texts: 
    "The account may not read or delete this payment link. The link was not touched.\n" +
    "OY! did not accept the key in x-api-key. The link was not touched.\n" +
    "The request came from an IP address that is not registered. The link was not touched.\n" +
    "The payment link was deleted and can no longer be paid.\n" +
    "The id in the address is empty or not valid. The link was not touched.\n" +
    "The customer already picked a payment method, or the link has ended. It may be paid, or still be payable.\n" +
    "OY! knows no payment link with this id. One that was just made may be filed under another.\n" +
    "OY! does not know the username in x-oy-username. The link was not touched.\n" +
    "OY! made the payment link. Nothing has been paid by this request.\n" +
    "The payment of the customer is being processed.\n" +
    "The customer paid. amount and paid_amount may differ, and the settlement may still be open; a second callback comes for it.\n" +
    "The customer paid. This answer only has the amount that was asked for, and the customer may have been free to pay another one.\n" +
    "The payment link exists, and the customer has picked no payment method yet.\n" +
    "The payment link ran out and can no longer be paid.\n" +
    "A card was declined or the payment method ran out. The link itself has not expired, so the customer can still pay with it.\n" +
    "The customer picked a payment method and has not paid yet."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,7,,,,,,5,",
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
export function detail(result: OyEntry<OyPaymentLinkSpace> | OyResult<OyPaymentLinkSpace>, params: OyParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}
