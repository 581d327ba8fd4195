// Generated from the catalog; do not edit.
import type { OyAccountInquirySpace } from "../../../account-inquiry.js";
import { accountInquiryCatalog as catalog } from "../../../data.js";
import type { Result } from "../../../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedActions = {
  texts: 
    "Compare account_name with the recipient before a payout. After the payment of an invoice, read invoice_status.\n" +
    "Correct x-oy-username, then send the request again.\n" +
    "Ask OY! to activate the account or the product, then send the request again.\n" +
    "Ask OY! to check the settings of account inquiry, then send the request again.\n" +
    "Check invoice_id in the list of invoices, then send the request again.\n" +
    "Check bank_code against the list of bank codes, or ask for an account at another bank. Then send the request again.\n" +
    "Top up the balance, then pay the invoice again with the same invoice_id.\n" +
    "Register the IP address of the server with OY!, then send the request again.\n" +
    "Check x-api-key, and make sure that it belongs to this environment, then send the request again.\n" +
    "Check the account number and the bank with the recipient. Send no payout to this account.\n" +
    "Pay the open invoices, then send the request again.\n" +
    "Read invoice_status of this invoice first. Pay nothing again if it is PAID.\n" +
    "Wait a moment and send the request again. Send fewer requests at a time.\n" +
    "Compare the fields with the documentation and correct them, then send the request again.\n" +
    "After the payment of an invoice, read its invoice_status first. An inquiry can simply be sent again."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,,",
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
export function action(result: OyEntry<OyAccountInquirySpace> | OyResult<OyAccountInquirySpace>, params: OyParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}
