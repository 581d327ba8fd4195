// Generated from the catalog; do not edit.
import { offlineCatalog as catalog } from "../../../data.js";
import type { OyOfflineSpace } from "../../../offline.js";
import type { Result } from "../../../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedActions = {
  texts: 
    "Check the status of this partner_trx_id, and decide by that.\n" +
    "Compare the amount and partner_trx_id with your record, then book it once.\n" +
    "Show the code to the customer, and wait for the callback or check the status.\n" +
    "Correct x-oy-username, then send the request again with the same partner_trx_id.\n" +
    "Ask OY! to activate the account or the product, then send the request again with the same partner_trx_id.\n" +
    "Check the status of this partner_trx_id. Create nothing under another one before the result is final.\n" +
    "Check the partner_trx_id and the environment, then check the status again. Create it again only with the same partner_trx_id.\n" +
    "Top up the deposit, then send the request again with the same partner_trx_id.\n" +
    "Register the IP address of the server with OY!, then send the request again with the same partner_trx_id.\n" +
    "Check x-api-key, and make sure that it belongs to this environment, then send the request again with the same partner_trx_id.\n" +
    "Let the customer choose another amount.\n" +
    "Correct offline_channel, then send the request again.\n" +
    "Correct transaction_type, then send the request again.\n" +
    "Create a new transaction with a new partner_trx_id if it is still wanted.\n" +
    "Use a larger amount, then send the request again.\n" +
    "Use a smaller amount, then send the request again.\n" +
    "Check the status of the one that is active, or show its code to the customer again. Create no other one before it has ended.\n" +
    "Wait for the callback, or check the status. Create no other transaction before the result is final.\n" +
    "Check the status of this partner_trx_id, and treat the transaction as open until that is final.\n" +
    "Close the transaction. Create a new one with a new partner_trx_id if it is still wanted.\n" +
    "Check the status of this partner_trx_id once more. A person decides about another one, if cash was to be taken out.\n" +
    "Let the customer start another one under a new partner_trx_id if cash was to be paid in. If it was to be taken out, a person decides about another one.\n" +
    "Wait a moment and send the request again with the same partner_trx_id. Send fewer requests at a time.\n" +
    "Compare the fields with the documentation and correct them, then send the request again with the same partner_trx_id.\n" +
    "Check the status of this partner_trx_id, and ask OY! to check if it stays unclear. Create it again only with the same partner_trx_id."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,,,,,,,,,,,,",
  fallbacks: {
  },
  retries: 
    "Check the status of the transaction first. Send nothing under a new reference before the result is final.\n" +
    "Do not send this request again unchanged.\n" +
    "Correct the request and send it again with the same reference.\n" +
    "Let the customer authenticate, then continue with the same reference.\n" +
    "Get a new token and send the request again with the same reference.\n" +
    "Send the request again later with the same reference.\n" +
    "Offer another payment method or destination.\n" +
    "Start a new transaction with a new reference."
  ,
};

/**
 * Builds the text about what to do next, for the developer.
 *
 * @param result - result of `decode` or `lookup`.
 * @param params - values of parameters; those of the result are used for the others.
 * @returns what to do, in the order in which to do it.
 */
export function action(result: OyEntry<OyOfflineSpace> | OyResult<OyOfflineSpace>, params: OyParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}
