// Generated from the catalog; do not edit.
import type { OyBillerSpace } from "../../../biller.js";
import { billerCatalog as catalog } from "../../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedActions = {
  texts: 
    "After an inquiry, go on to pay the bill. After a payment, check the status and read data.status before it is booked.\n" +
    "Offer what is_available says.\n" +
    "Wait for the callback, or check the status. Pay the bill under no other partner_tx_id before the result is final.\n" +
    "Correct x-oy-username, then send the request again with the same partner_tx_id.\n" +
    "Ask OY! to activate the account or the product, then send the request again with the same partner_tx_id.\n" +
    "Check the status of this partner_tx_id. Pay the bill under no other one before the result is final.\n" +
    "Check the partner_tx_id and the environment, then check the status again. Pay the bill only under the same partner_tx_id.\n" +
    "Try again later, or offer another product.\n" +
    "Top up the deposit, then send the request again with the same partner_tx_id.\n" +
    "Register the IP address of the server with OY!, then send the request again with the same partner_tx_id.\n" +
    "Check x-api-key, and make sure that it belongs to this environment, then send the request again with the same partner_tx_id.\n" +
    "Let the customer choose one of the amounts that are offered.\n" +
    "Compare the fields with the documentation and correct them, then send the request again with the same partner_tx_id.\n" +
    "Check the status of this partner_tx_id, and read data.status and tx_status_description there. A person decides about another payment of the bill.\n" +
    "Ask the customer to check the number, then make a new inquiry.\n" +
    "Check product_id against the list of products, or offer another product.\n" +
    "Correct the data, then make a new inquiry.\n" +
    "Tell the customer that the bill is paid. Check the status of earlier payments for the same customer number that are still open.\n" +
    "Send the request again after the cut-off, with the same partner_tx_id.\n" +
    "Check the status of this partner_tx_id, and ask OY! to check if it stays unclear. Pay the bill under no other partner_tx_id before that.\n" +
    "Wait for the callback, or check the status. Give nothing back and pay the bill under no other partner_tx_id before the result is final.\n" +
    "Correct what the reason names. Another payment needs a new inquiry with a new partner_tx_id.\n" +
    "Pay the bill with the same partner_tx_id. If a payment was just sent, wait a moment and check the status again first.\n" +
    "Wait for the callback, or check the status again. Pay the bill under no other partner_tx_id before the result is final.\n" +
    "Wait for the callback, or check the status again. Give nothing back before the result is final.\n" +
    "Compare the amount and partner_tx_id with your record, then book it once. Do not pay it again."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,7,,,,,,,,,,2,,,,,",
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
export function action(result: OyEntry<OyBillerSpace> | OyResult<OyBillerSpace>, params: OyParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}
