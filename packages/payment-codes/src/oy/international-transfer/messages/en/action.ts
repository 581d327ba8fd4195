// Generated from the catalog; do not edit.
import { internationalTransferCatalog as catalog } from "../../../data.js";
import type { OyInternationalTransferSpace } from "../../../international-transfer.js";
import type { Result } from "../../../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedActions = {
  texts: 
    "Read tx_status where it is there, and decide by it. Book nothing on this code.\n" +
    "Correct x-oy-username, then send the request again with the same quotation_id.\n" +
    "Ask OY! to activate the product, then send the request again with the same quotation_id.\n" +
    "Go on without it, or upload it under another name.\n" +
    "Check the status of this quotation_id. Make no other quotation for the same purpose before the result is final.\n" +
    "Check quotation_id and the environment, then check the status again. Send the transfer again only with the same quotation_id.\n" +
    "Top up the balance, then send the request again with the same quotation_id.\n" +
    "Register the IP address of the server with OY!, then send the request again with the same quotation_id.\n" +
    "Check x-api-key, and make sure that it belongs to this environment. Then send the request again with the same quotation_id.\n" +
    "Upload the document in one of the formats that the message names.\n" +
    "Make the file smaller, then upload it again.\n" +
    "Make a new quotation with a new quotation_id; its rate may be another one.\n" +
    "Ask OY! to configure the destination, or choose another one.\n" +
    "Wait a moment and send the request again with the same quotation_id. Send fewer requests at a time.\n" +
    "Send the request again in a moment with the same quotation_id.\n" +
    "Send the request again later with the same quotation_id, or choose another destination.\n" +
    "Check the status of this quotation_id. Send the transfer again only with the same quotation_id.\n" +
    "Correct the amount, then send the request again with the same quotation_id.\n" +
    "Correct what the reason names, then send the request again with the same quotation_id.\n" +
    "Fill it in, then send the request again with the same quotation_id.\n" +
    "Choose a recipient that is a business, then send the request again with the same quotation_id.\n" +
    "Go on without a further one.\n" +
    "Correct the value, then send the request again with the same quotation_id.\n" +
    "Check the status of this quotation_id, and ask OY! to check if it stays unclear. Send the transfer again only with the same quotation_id.\n" +
    "Ask OY! for the reason. A person decides about another transfer, which needs a new quotation.\n" +
    "Wait for the callback, or check the status. Make no other quotation for the same purpose before the result is final.\n" +
    "Compare quotation_id with your record, then book the transfer once. Do not send it again."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,,,,,,,,,,,1,,,,1,",
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
export function action(result: OyEntry<OyInternationalTransferSpace> | OyResult<OyInternationalTransferSpace>, params: OyParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}
