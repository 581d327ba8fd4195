// Generated from the catalog; do not edit.
import { internationalTransferCatalog as catalog } from "../../../data.js";
import type { OyInternationalTransferSpace } from "../../../international-transfer.js";
import type { Result } from "../../../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedDetails = {
  texts: 
    "OY! carried the request out. A transfer that was just taken gets the same code, so it is not delivered yet.\n" +
    "OY! does not know the username in x-oy-username. Nothing was transferred by this request.\n" +
    "Transfers abroad are not active for this account. Nothing was transferred by this request.\n" +
    "A file of this name is there already for this quotation.\n" +
    "This quotation_id was used before. The transfer under it may be running, completed or failed.\n" +
    "OY! knows no such quotation, or it was never transferred. A transfer that was just sent may still arrive.\n" +
    "The balance does not cover the transfer or the quotation. Nothing was transferred by this request.\n" +
    "The request came from an IP address that is not registered. Nothing was transferred by this request.\n" +
    "OY! did not accept the key in x-api-key. Nothing was transferred by this request.\n" +
    "The file is of a kind that is not accepted. The quotation stays as it was.\n" +
    "The file is larger than 10 MB. The quotation stays as it was.\n" +
    "The quotation ran out before it was transferred, so that nothing is transferred under it.\n" +
    "The account may not transfer to this country in this currency. Nothing was transferred.\n" +
    "OY! refused this request because too many were sent. Nothing was transferred by this request.\n" +
    "OY! could not work out the rate or the fee, so there is no quotation. Nothing was transferred.\n" +
    "Transfers to this country in this currency are not possible right now. Nothing was transferred.\n" +
    "The request may or may not have been carried out.\n" +
    "The amount is outside the range or not written as it has to be; the message says how. Nothing was transferred by this request.\n" +
    "OY! gives this reason: {reason}. Nothing was transferred by this request.\n" +
    "A field is missing or empty; the message names it. Nothing was transferred by this request.\n" +
    "Transfers to China can only go to a business. Nothing was transferred by this request.\n" +
    "The quotation has ten attachments and takes no more.\n" +
    "A value is none of those that are allowed; the message names the field. Nothing was transferred by this request.\n" +
    "A value has the wrong length or form; the message names the field. Nothing was transferred by this request.\n" +
    "OY! had an internal error. The request may or may not have been carried out.\n" +
    "The transfer failed, and the code does not say why.\n" +
    "OY! took the transfer, and the money has not been delivered yet.\n" +
    "The transfer is delayed or being reviewed.\n" +
    "The money was delivered to the recipient."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,,,,,,,,,,,,,,,,",
  fallbacks: {
    field: "a field",
    reason: "no reason given",
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
export function detail(result: OyEntry<OyInternationalTransferSpace> | OyResult<OyInternationalTransferSpace>, params: OyParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}
