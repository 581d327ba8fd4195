// Generated from the catalog; do not edit.
import { vaCatalog as catalog } from "../../../data.js";
import type { Result } from "../../../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";
import type { OyVaSpace } from "../../../va.js";

const texts: PackedActions = {
  texts: 
    "Read va_status, and wait for the callback of each payment. Deliver nothing on this code.\n" +
    "Correct x-oy-username, then send the request again.\n" +
    "Ask OY! to activate the account or this kind of virtual account, then send the request again.\n" +
    "Read the virtual account that exists, and its payments. Make no other one for the same order before that.\n" +
    "Register the IP address of the server with OY!, then send the request again.\n" +
    "Check x-api-key, and make sure that it belongs to this environment, then send the request again.\n" +
    "Let the customer choose another bank, then send the request again.\n" +
    "Use a larger amount, then send the request again.\n" +
    "Use a smaller amount or offer another payment method.\n" +
    "Check is_open against what the bank supports. If it is right, let the customer choose another bank.\n" +
    "Send the id that OY! gave when the virtual account was created.\n" +
    "Show the customer the number that exists, or read its state and its payments before you close it.\n" +
    "Let the customer choose another bank. Ask OY! to enable the bank if it should be offered.\n" +
    "Correct trx_expiration_time or expiration_time, then send the request again.\n" +
    "Correct expiration_time, then send the request again.\n" +
    "Read va_status and the payments before the change is sent again.\n" +
    "Correct the suffix, then send the request again.\n" +
    "Ask OY! for a prefix, or create the virtual account without a number of your own.\n" +
    "Fill in or correct the field that the message names, then send the request again.\n" +
    "Check whether the virtual account is there. If it is not, send the same request again with the same partner_trx_id.\n" +
    "Compare amount_detected, which is what came in, with the order, then book the payment once. amount is only what was asked for.\n" +
    "Read the payments of the virtual account, and treat it as unpaid only if there are none.\n" +
    "Create a new virtual account if the customer still wants to pay.\n" +
    "Wait for the callback, or read the payments of the virtual account. Deliver nothing on this state alone.\n" +
    "Wait for the callback of the payment, and keep trx_id as the key of each. Deliver nothing before.\n" +
    "Confirm the payment with OY!, compare the amount, then book it once under trx_id. The state of a virtual account that can be paid several times confirms nothing, so look this payment up in the list of its payments. Do nothing a second time when the second callback comes."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,,,,,,,,,,,,3,3,,",
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
export function action(result: OyEntry<OyVaSpace> | OyResult<OyVaSpace>, params: OyParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}
