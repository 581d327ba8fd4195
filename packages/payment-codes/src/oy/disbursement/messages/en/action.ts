// Generated from the catalog; do not edit.
import { disbursementCatalog as catalog } from "../../../data.js";
import type { OyDisbursementSpace } from "../../../disbursement.js";
import type { Result } from "../../../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedActions = {
  texts: 
    "Wait for the callback, or check the status no earlier than 60 seconds after the request. Create no second payout for the same purpose until the result is final.\n" +
    "Correct x-oy-username, then send the request again with the same partner_trx_id.\n" +
    "Ask OY! to activate the account or the product, then send the request again with the same partner_trx_id.\n" +
    "Check the status of this partner_trx_id. Do not send the payout under another one before the result is final.\n" +
    "Check recipient_bank against the list of bank codes, or ask the recipient for an account at another bank. Then send the request again with the same partner_trx_id.\n" +
    "Register the IP address of the server with OY!, then send the request again with the same partner_trx_id.\n" +
    "Check x-api-key, and make sure that it belongs to this environment, then send the request again with the same partner_trx_id.\n" +
    "Check the account number and the bank with the recipient, then send the request again with the same partner_trx_id.\n" +
    "Correct the amount and send the request again with the same partner_trx_id.\n" +
    "Ask OY! why the account is not allowed, or ask the recipient for another account. Then send the request again with the same partner_trx_id.\n" +
    "Leave the route out or correct it, then send the request again with the same partner_trx_id.\n" +
    "Check the status of this partner_trx_id, and read tx_status_description there. A person decides about another payout after that.\n" +
    "Wait for the callback, or check the status again. Create no second payout until the result is final.\n" +
    "Wait a moment and send the request again with the same partner_trx_id. Send fewer requests at a time.\n" +
    "Check the status of this partner_trx_id. If there is no such payout, send the request again with the same partner_trx_id, never with another one.\n" +
    "Compare the fields with the documentation and correct them, then send the request again with the same partner_trx_id.\n" +
    "Check the status of this partner_trx_id, and ask OY! to check if it stays unclear. Send the payout again only with the same partner_trx_id.\n" +
    "Compare amount and partner_trx_id with your record, then book the payout once. Do not send it again.\n" +
    "Correct x-oy-username, then send the request again.\n" +
    "Ask OY! to activate the account or the product, then send the request again.\n" +
    "Check the partner_trx_id and the environment, and check the status again after a minute. If there is still no such payout, send the request again with the same partner_trx_id, never with another one.\n" +
    "Top up the deposit. A person decides about another payout, which needs a partner_trx_id of its own.\n" +
    "Register the IP address of the server with OY!, then send the request again.\n" +
    "Check x-api-key, and make sure that it belongs to this environment, then send the request again.\n" +
    "Lower the amount, or ask OY! for another limit. A person decides about another payout, which needs a partner_trx_id of its own.\n" +
    "Wait a few minutes and check the status once more. A person decides about another payout, which needs a partner_trx_id of its own.\n" +
    "Wait until the maintenance is over. A person decides about another payout, which needs a partner_trx_id of its own.\n" +
    "Correct what the description names, such as a deposit that is too low. A person decides about another payout, which needs a partner_trx_id of its own.\n" +
    "Ask the recipient for another account. A person decides about another payout, which needs a partner_trx_id of its own.\n" +
    "Check the account number and the bank with the recipient. A person decides about another payout, which needs a partner_trx_id of its own.\n" +
    "Agree on another account or amount with the recipient. A person decides about another payout, which needs a partner_trx_id of its own.\n" +
    "Wait for the callback, or check the status again. Create no second payout until the result is final, and ask OY! to check if it stays so.\n" +
    "Wait a moment and send the request again. Send fewer requests at a time.\n" +
    "Compare the fields with the documentation and correct them, then send the request again.\n" +
    "Check the status again in a minute, and ask OY! to check if it stays so. Create no second payout before the result is final."
  ,
  rows: ",,,,,,,,,,7,,,,,,,,,6,1,,,,,,,,1,,,,3,,1,,,,,,",
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
export function action(result: OyEntry<OyDisbursementSpace> | OyResult<OyDisbursementSpace>, params: OyParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}
