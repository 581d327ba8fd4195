// Generated from the catalog; do not edit.
import { ewalletCatalog as catalog } from "../../../data.js";
import type { OyEwalletSpace } from "../../../ewallet.js";
import type { Result } from "../../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedActions = {
  texts: 
    "Read ewallet_trx_status or refund_status and decide by it. Deliver nothing on this code.\n" +
    "Ask OY! to activate the account or the product, then send the request again with the same partner_trx_id.\n" +
    "Check the status of this partner_trx_id. Create nothing under another one before the result is final.\n" +
    "Check the partner_trx_id and the environment, then check the status again. Create it again only with the same partner_trx_id.\n" +
    "Top up the balance, then send the request again.\n" +
    "Register the IP address of the server with OY!, then send the request again with the same partner_trx_id.\n" +
    "Check x-api-key, and make sure that it belongs to this environment, then send the request again with the same partner_trx_id.\n" +
    "Check the status before a creation is sent again with the same partner_trx_id. After a refund, read the list of refunds of the transaction first, because nothing keeps a repeated refund from being made twice.\n" +
    "Check ewallet_code, or offer another payment method.\n" +
    "Ask OY! to enable it, or offer another payment method.\n" +
    "Check the status before anything is sent again. After a refund, read the list of refunds of the transaction first, because nothing keeps a repeated refund from being made twice.\n" +
    "Ask OY! to check the registration at this e-wallet, then send the request again with the same partner_trx_id.\n" +
    "Check x-oy-username and x-api-key, and ask OY! if they are right. Then send the request again with the same partner_trx_id.\n" +
    "Check refund_id, and read the list of refunds of the transaction. Refund nothing again before that.\n" +
    "Correct the parameter that the message names, then send the request again with the same partner_trx_id.\n" +
    "Check the status, and create the transaction again only with the same partner_trx_id. After a refund, read the list of refunds of the transaction first, because nothing keeps a repeated refund from being made twice.\n" +
    "Compare amount and partner_trx_id with the order, then book the payment once.\n" +
    "Create a new transaction with a new partner_trx_id if the customer still wants to pay.\n" +
    "Let the customer try again or choose another payment method, under a new partner_trx_id.\n" +
    "Read the list of refunds and add up what was given back. Book that once, and deliver nothing for it.\n" +
    "Send the customer to ewallet_url, and wait for the callback. Deliver nothing before.\n" +
    "Confirm the payment with OY!, compare the amount, then book it once under trx_id. Do nothing a second time when the second callback comes.\n" +
    "Book this refund once, under refund_id. Add up the refunds of the payment, and take back what was delivered only where they reach the whole payment. Do not send it again.\n" +
    "Check the status of the refund before another one is sent, so that nothing is given back twice.\n" +
    "Wait for the callback, or check the status of the refund. Do not send it again.\n" +
    "Check the status of the refund again, and ask OY! to check it. Refund nothing again, also not by hand."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,,,,,,,,,,,,,",
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
export function action(result: OyEntry<OyEwalletSpace> | OyResult<OyEwalletSpace>, params: OyParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}
