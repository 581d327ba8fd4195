// Generated from the catalog; do not edit.
import type { OyBalanceSpace } from "../../../balance.js";
import { balanceCatalog as catalog } from "../../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedDetails = {
  texts: 
    "The balance is in the body. No payment is involved.\n" +
    "OY! does not know the username in x-oy-username. Only this query was refused; no payment is involved.\n" +
    "The account or this product of it is not active at OY!. Only this query was refused; no payment is involved.\n" +
    "The request came from an IP address that is not registered. Only this query was refused; no payment is involved.\n" +
    "OY! did not accept the key in x-api-key. Only this query was refused; no payment is involved.\n" +
    "OY! refused this request because too many were sent to this address. Only this query was refused; no payment is involved.\n" +
    "A field is missing or its value is not accepted; the message says more. Only this query was refused; no payment is involved.\n" +
    "OY! had an internal error and did not give the balance."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,",
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
export function detail(result: OyEntry<OyBalanceSpace> | OyResult<OyBalanceSpace>, params: OyParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}
