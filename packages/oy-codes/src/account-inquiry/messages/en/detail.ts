// Generated from the catalog; do not edit.
import type { OyAccountInquirySpace } from "../../../account-inquiry.js";
import { accountInquiryCatalog as catalog } from "../../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../../types.js";

const texts: PackedDetails = {
  texts: 
    "OY! answered this request: the name on the account, an invoice or the payment of one is in the body. No money went to the account.\n" +
    "OY! does not know the username in x-oy-username. Nothing was looked up or paid by this request.\n" +
    "The account or this product of it is not active at OY!. Nothing was looked up or paid by this request.\n" +
    "The settings of the account do not allow account inquiries. Nothing was looked up or paid by this request.\n" +
    "OY! knows no invoice for account inquiries with this invoice_id. Nothing was paid by this request.\n" +
    "OY! cannot look up accounts at the bank in bank_code.\n" +
    "The balance does not cover the invoice for account inquiries, so it was not paid.\n" +
    "The request came from an IP address that is not registered. Nothing was looked up or paid by this request.\n" +
    "OY! did not accept the key in x-api-key. Nothing was looked up or paid by this request.\n" +
    "The account was not found at this bank. The inquiry itself was carried out and may be on the next invoice.\n" +
    "Invoices for earlier account inquiries are not paid, so OY! answers no further ones.\n" +
    "The invoice does not wait for a payment. It may have been paid before, or not be due yet.\n" +
    "OY! refused this request because too many were sent to this address. Nothing was looked up or paid by this request.\n" +
    "A field is missing or its value is not accepted; the message says more. Nothing was looked up or paid by this request.\n" +
    "OY! had an internal error. An inquiry moved no money; whether an invoice was paid is not known."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,,",
  fallbacks: {
    field: "a field",
  },
  undecided: {
    not_in_catalog: "The code is not in the catalog.",
    withdrawn: "The provider has withdrawn the code. What it meant before does not hold any more, and what it means now is not known.",
    ambiguous: "The code has several meanings and the response does not say which one applies.",
    conflict: "The fields of the response contradict each other.",
    no_code: "The response carries no code that can be read.",
    not_sent: "No connection could be made or the request was refused before it left, so nothing was sent.",
    forged: "The signature is not that of the provider, so nothing in the notification is read. Somebody else sent it, or the key is a wrong one.",
    beside: "The code is in the catalog, but the value of {field} beside it is on no page. What the two mean together is not known.",
    unproven: "The case is in the catalog but the service in the code is not, so its success proves nothing.",
  },
};

/**
 * Builds the text about what a result means, for logs.
 *
 * @param result - result of `decode` or `lookup`.
 * @param params - values of parameters; those of the result are used for the others.
 * @returns what took effect, what did not, what is unknown.
 */
export function detail(result: OyEntry<OyAccountInquirySpace> | OyResult<OyAccountInquirySpace>, params: OyParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}
