// Generated from the catalog; do not edit.
import { offlineCatalog as catalog } from "../../../data.js";
import type { OyOfflineSpace } from "../../../offline.js";
import type { Result } from "../../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedDetails = {
  texts: 
    "The request was carried out, for example a new code was made. Without offline_channel that says nothing about cash.\n" +
    "The customer paid the cash in or took it out, as transaction_type says.\n" +
    "The customer has neither paid the cash in nor taken it out yet.\n" +
    "OY! does not know the username in x-oy-username. No transaction was created or changed by this request.\n" +
    "The account or this product of it is not active at OY!. No transaction was created or changed by this request.\n" +
    "A transaction with this partner_trx_id exists already. Cash may have been paid in or taken out for it.\n" +
    "OY! knows no transaction under this partner_trx_id. A request that was just sent may still arrive.\n" +
    "The deposit of the merchant does not cover the cash to be taken out. No transaction was created or changed by this request.\n" +
    "The request came from an IP address that is not registered. No transaction was created or changed by this request.\n" +
    "OY! did not accept the key in x-api-key. No transaction was created or changed by this request.\n" +
    "The amount is none that can be paid in or taken out this way, such as a multiple of 50000. No transaction was created or changed by this request.\n" +
    "The channel in offline_channel does not exist or does not do this kind of transaction. No transaction was created or changed by this request.\n" +
    "transaction_type has to be CASH_IN or CASH_OUT. No transaction was created or changed by this request.\n" +
    "No cash was paid in or taken out in time, and the code can no longer be used.\n" +
    "The amount is below the least that can be taken out. No transaction was created or changed by this request.\n" +
    "The amount is above the most that can be taken out at once. No transaction was created or changed by this request.\n" +
    "A transaction for this phone number is still active, and no other one was created. It can still be used at the store.\n" +
    "The cash is being paid in or taken out at this moment.\n" +
    "The cancellation was refused, so that the transaction goes on or has ended. Cash may have been paid in or taken out.\n" +
    "The transaction was canceled, and no cash was paid in or taken out.\n" +
    "The transaction failed, and the code does not say why.\n" +
    "The transaction failed, and the code does not say why. The code of this transaction can no longer be used at the store.\n" +
    "OY! refused this request because too many were sent to this address. No transaction was created or changed by this request.\n" +
    "A field is missing or its value is not accepted; the message says more. No transaction was created or changed by this request.\n" +
    "OY! had an internal error. The transaction may or may not have been created, canceled or completed."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,,,,,,,,,,,,",
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
export function detail(result: OyEntry<OyOfflineSpace> | OyResult<OyOfflineSpace>, params: OyParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}
