// Generated from the catalog; do not edit.
import { transactionsDataCatalog as catalog } from "../../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../../runtime/message.js";
import type { OyTransactionsDataSpace } from "../../../transactions-data.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedActions = {
  texts: 
    "Use what the body brings.\n" +
    "Check account_number and permanent_token, then send the request again.\n" +
    "Ask for it again in a few minutes.\n" +
    "Ask again in a few minutes.\n" +
    "Correct x-oy-username, then send the request again.\n" +
    "Ask OY! to activate the account or the product, then send the request again.\n" +
    "Register the IP address of the server with OY!, then send the request again.\n" +
    "Check x-api-key, and make sure that it belongs to this environment, then send the request again.\n" +
    "Check account_number, then send the request again.\n" +
    "Check bank_code against the list of banks.\n" +
    "Start the registration anew, and let the customer complete it.\n" +
    "Check permanent_token, or ask the customer to link the account again.\n" +
    "Check the id, or prepare the statement anew.\n" +
    "Ask the customer to link the account again with the present login.\n" +
    "Use a later start_date, then send the request again.\n" +
    "Check partner_user_id, then send the request again.\n" +
    "Start the registration or the statement anew.\n" +
    "Send the request again in a moment.\n" +
    "Correct the parameter, then send the request again."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,,,,,,",
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
export function action(result: OyEntry<OyTransactionsDataSpace> | OyResult<OyTransactionsDataSpace>, params: OyParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}
