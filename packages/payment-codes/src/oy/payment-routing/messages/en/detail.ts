// Generated from the catalog; do not edit.
import { paymentRoutingCatalog as catalog } from "../../../data.js";
import type { OyPaymentRoutingSpace } from "../../../payment-routing.js";
import type { Result } from "../../../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedDetails = {
  texts: 
    "OY! carried the request out. That is no payment: a transaction that was just created gets the same code.\n" +
    "A transaction with this partner_trx_id exists already. The customer may have paid it.\n" +
    "OY! found no transaction with this partner_trx_id to cancel. One that was just created may still be payable.\n" +
    "A mail address in the request is not valid. No transaction was created or changed by this request.\n" +
    "The credential of the user was not found, is blocked or is not valid, so that nothing was canceled. What was to be canceled can still be paid.\n" +
    "The cancellation did not go through, or not yet. The customer may still pay, or may have paid.\n" +
    "The page lists many causes for this code, such as the amount, the payment method, the due time, the redirect addresses, a linked account or its token. No transaction was created or changed by this request.\n" +
    "OY! refused this request because too many were sent to this address. No transaction was created or changed by this request.\n" +
    "OY! had an error that it does not name. The transaction may or may not have been created or canceled.\n" +
    "The customer paid, and all recipients got their money. The settlement may still be open, and a second callback comes for it.\n" +
    "The payment link exists, and the customer has picked no payment method yet.\n" +
    "The customer paid. The money is on its way to the recipients, and may not reach all of them.\n" +
    "The payment link or virtual account ran out and can no longer be paid.\n" +
    "The customer paid. Some or all of the recipients did not get their money.\n" +
    "The payment failed at the e-wallet, and no money came in.\n" +
    "The customer paid, and OY! is processing the payment.\n" +
    "The payment method is picked or the virtual account exists. Nobody has paid yet.\n" +
    "The customer did not pay, so that nothing is sent to this recipient.\n" +
    "The transfer to this recipient failed. The customer paid.\n" +
    "The forced transfer to this recipient failed. Whether the money arrived before that is not known.\n" +
    "The money is on its way to this recipient.\n" +
    "The channel has not finished the transfer to this recipient; it may have arrived.\n" +
    "The transfer to this recipient is being forced through; it may have arrived.\n" +
    "This recipient got the money.\n" +
    "The payment of the customer is not finished, so that nothing was forwarded to this recipient."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,,,,,,,,,,,,",
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
export function detail(result: OyEntry<OyPaymentRoutingSpace> | OyResult<OyPaymentRoutingSpace>, params: OyParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}
