// Generated from the catalog; do not edit.
import { transactionsDataCatalog as catalog } from "../../../data.js";
import type { Result } from "../../../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../../../runtime/message.js";
import type { OyTransactionsDataSpace } from "../../../transactions-data.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedDetails = {
  texts: 
    "OY! carried the request out. No payment is involved.\n" +
    "The bank account was not found among those that are linked. No statement was prepared.\n" +
    "OY! works on the statement, unless the message says otherwise.\n" +
    "The link or the statement is not ready yet.\n" +
    "OY! does not know the username in x-oy-username. No account was linked, and no statement was read.\n" +
    "The account or this product of it is not active at OY!. No account was linked, and no statement was read.\n" +
    "The request came from an IP address that is not registered. No account was linked, and no statement was read.\n" +
    "OY! did not accept the key in x-api-key. No account was linked, and no statement was read.\n" +
    "The bank account was not found. No statement was read.\n" +
    "Statements of this bank cannot be read.\n" +
    "The token of this registration is not valid or has run out. No account was linked.\n" +
    "The permanent token of the customer is not valid, or the customer took the consent back.\n" +
    "OY! knows no statement with this id.\n" +
    "OY! could not log in to the internet banking of the customer. No statement was read.\n" +
    "The bank has no data from this start date on.\n" +
    "OY! knows no linked account of this partner_user_id.\n" +
    "The link or the statement failed, and the code does not say why.\n" +
    "OY! had an unexpected error. No payment is involved.\n" +
    "A parameter is missing or not valid. No statement was read."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,,,,,,",
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
export function detail(result: OyEntry<OyTransactionsDataSpace> | OyResult<OyTransactionsDataSpace>, params: OyParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}
