// Generated from the catalog; do not edit.
import { paymentLinkCatalog as catalog } from "../../../data.js";
import type { OyPaymentLinkSpace } from "../../../payment-link.js";
import type { Result } from "../../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedActions = {
  texts: 
    "Use the account that made the link, or ask OY! for access.\n" +
    "Check x-api-key, and make sure that it belongs to this environment. Then send the request again.\n" +
    "Register the IP address of the server with OY!, then send the request again.\n" +
    "Nothing has to be done. The state of the link is closed.\n" +
    "Correct the id, then send the request again.\n" +
    "Check the status of the link before another one is made for the same order.\n" +
    "Check the id and the environment, and check the status before another link is made.\n" +
    "Correct x-oy-username, then send the request again.\n" +
    "Send the customer to url, and wait for the callback or check the status. Deliver nothing on this answer.\n" +
    "Wait for the callback, or check the status. Ask the customer for no second payment.\n" +
    "Create a new payment link with a new partner_tx_id if the customer still wants to pay.\n" +
    "Compare what was paid and partner_tx_id with the order, then book the payment once. Do nothing a second time when the second callback comes.\n" +
    "Check the status of the payment, compare paid_amount and partner_tx_id with the order, then book the payment once. Deliver nothing on this answer.\n" +
    "Wait for the callback, or check the status. Deliver nothing before.\n" +
    "Let the customer try again on the same link, and make no second one. Check the status for how it ended."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,,4,,5,4",
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
export function action(result: OyEntry<OyPaymentLinkSpace> | OyResult<OyPaymentLinkSpace>, params: OyParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}
