// Generated from the catalog; do not edit.
import { qrisCatalog as catalog } from "../../../data.js";
import type { OyQrisSpace } from "../../../qris.js";
import type { Result } from "../../../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedActions = {
  texts: 
    "Read payment_status and decide by it. Deliver nothing on this code.\n" +
    "Check the status of this partner_trx_id. Create nothing under another one before the result is final.\n" +
    "Check the partner_trx_id, and check the status before anything else is done.\n" +
    "Check x-oy-username and x-api-key, then send the cancellation again.\n" +
    "Check the status before the cancellation is sent again.\n" +
    "Correct what the message names, then send the request again with the same partner_trx_id.\n" +
    "Offer another payment method, or send the request again later with the same partner_trx_id.\n" +
    "Wait a moment and send the request again with the same partner_trx_id. Send fewer requests at a time.\n" +
    "Check the status of this partner_trx_id. Create it again only with the same partner_trx_id.\n" +
    "Compare the amount and partner_trx_id with the order, then book the payment once. Do nothing a second time when the second callback comes.\n" +
    "Create a new QR code with a new partner_trx_id if the customer still wants to pay.\n" +
    "Wait for the callback, or check the status. Deliver nothing before."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,",
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
export function action(result: OyEntry<OyQrisSpace> | OyResult<OyQrisSpace>, params: OyParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}
