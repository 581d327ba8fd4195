// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../../runtime/message.js";
import type { KlikooEntry, KlikooParams, KlikooResult } from "../../types.js";

const texts: PackedActions = {
  texts: 
    "Do not send the transaction again. Before delivering, make sure that this response answers a purchase or bill payment and not an inquiry or a status query.\n" +
    "Read the result in data and continue with the next step. Do not send this request again.\n" +
    "Read the result in data. Do not conclude from this code that a transaction took place.\n" +
    "Read the status of the transaction in data and act on that, not on this code.\n" +
    "Read the token in data and use it until it expires.\n" +
    "Read the status of the transaction in the notification and act on that, not on this code.\n" +
    "Check the status of this partner_reference_id with Klikoo before delivering. Send nothing under a new partner_reference_id until the result is final.\n" +
    "Read the result in data. This request does not need to be sent again.\n" +
    "Check the server clock, the time zone and the format of the timestamp. Then sign the request again and send it again with the same partner_reference_id.\n" +
    "Check the key and the exact string that is signed. Then send the request again with a correct signature and the same partner_reference_id.\n" +
    "Compare the request with the API reference and correct it. Then send it again with the same partner_reference_id.\n" +
    "Fill in all mandatory fields and send the request again with the same partner_reference_id.\n" +
    "Check the product code against the current product list and correct it. Then send the request again with the same partner_reference_id.\n" +
    "Check every UUID in the request and correct the wrong one. Then send the request again with the same partner_reference_id.\n" +
    "Set the grant type that the API reference names and send the request again.\n" +
    "Get a new access token and send the request again with the same partner_reference_id.\n" +
    "Check that the credentials are complete and belong to this environment. Then send the request again with the same partner_reference_id.\n" +
    "Ask Klikoo which verification is missing and complete it. Then send the request again with the same partner_reference_id.\n" +
    "Do not send this request again with this user. Ask Klikoo to check the user type.\n" +
    "Do not send this request again with this user. The result stays unknown until it is found out another way; reconcile with Klikoo.\n" +
    "Have the public IP address of your server added to the whitelist. Then send the request again with the same partner_reference_id.\n" +
    "Check the status of this partner_reference_id with Klikoo first. Send nothing under a new partner_reference_id until the result is final.\n" +
    "Send the same request again later, with the same partner_reference_id if it carries one.\n" +
    "Ask the customer to check the number, correct it and send the request again with the same partner_reference_id.\n" +
    "Make sure that the reference is the right one and check the status with Klikoo again. Send nothing under a new partner_reference_id until the result is final.\n" +
    "Do not send the transaction again. Find out whose account is meant and contact the support that is responsible for it.\n" +
    "Do not send the transaction again. Refer the customer to a branch office of the installment provider.\n" +
    "Check the status of this partner_reference_id with Klikoo first, and ask Klikoo to set up the user data. Send nothing under a new partner_reference_id until the result is final.\n" +
    "Ask Klikoo to set up the user data. Send the same request again later, with the same partner_reference_id if it carries one.\n" +
    "Check the status of this partner_reference_id with Klikoo first and report the product code. Send nothing under a new partner_reference_id until the result is final.\n" +
    "Report the product code to Klikoo. Send the same request again later, with the same partner_reference_id if it carries one.\n" +
    "Send the same request again later, with the same partner_reference_id if it carries one. If the answer stays the same, contact Klikoo.\n" +
    "Do not send this request again. Ask Klikoo whether the function is available to you.\n" +
    "Raise the amount above the minimum plus the admin fee, then send the request again with the same partner_reference_id."
  ,
  rows: ",,,,,,,1,,2,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,1,1,1,,1,1,,1,1,,1,,2,,1,1,4,1,7,2,u,1,1,,1,,1,,1,1,1,9,1,1,1,,1,1,,1,1,b,1,1,1,,1,1,1,p,1,1,1,r,1,3,1,3,1,3,1,3,1,,1,,1,,1,,1,b,1,,1,,1,1,6,1,i,1,,1,1",
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
export function action(result: KlikooEntry | KlikooResult, params: KlikooParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}
