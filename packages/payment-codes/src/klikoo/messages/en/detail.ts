// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../../runtime/message.js";
import type { KlikooEntry, KlikooParams, KlikooResult } from "../../types.js";

const texts: PackedDetails = {
  texts: 
    "For a purchase or bill payment, Klikoo reports it as done. The same code answers inquiries and status queries, where it says nothing about a transaction.\n" +
    "Klikoo prepared what this request asked for. This code says nothing about a payment.\n" +
    "Klikoo answered the inquiry. The result of a transaction, where it was asked for, is in data; this code does not say it.\n" +
    "Klikoo answered the status query. How the transaction ended is in data; this code does not say it.\n" +
    "Klikoo issued an access token. This code says nothing about a transaction.\n" +
    "The notification was delivered. How the transaction ended is in its content; this code does not say it.\n" +
    "Klikoo accepted and created the transaction. This code does not say how it ends.\n" +
    "Klikoo created what this request asked for. This code says nothing about a payment.\n" +
    "It differs too much from the time at Klikoo or has another format. This request was refused.\n" +
    "The signature of this request is not the one that Klikoo computes for it.\n" +
    "This request did not pass validation at Klikoo. The code does not name the field.\n" +
    "The code does not name the field. This request was refused.\n" +
    "The product in this request does not fit what was asked for. Klikoo sends the same text under HTTP 404 too.\n" +
    "Klikoo does not accept a UUID in this request. The code does not name the field.\n" +
    "This token request was refused. The code does not say which grant type Klikoo expects.\n" +
    "Klikoo does not know the token, so this request was refused.\n" +
    "Its validity is over, so this request was refused.\n" +
    "The credentials of this request do not match those that Klikoo has on file.\n" +
    "Klikoo requires a verification before it accepts this request. The code does not say which one.\n" +
    "This request needs a user of type b2b, and the user who sent it is of another type.\n" +
    "This request came from an IP address that is not on the whitelist at Klikoo.\n" +
    "This request needs a user of type irs, and the user who sent it is of another type.\n" +
    "Klikoo has no product that matches this request. It sends the same text under HTTP 400 too.\n" +
    "Klikoo could not load the data of the user. The code does not say what had already been done.\n" +
    "The customer number in the request does not exist for this product.\n" +
    "The product in the request does not exist at Klikoo.\n" +
    "Klikoo does not find the transaction at the moment. That is no proof that it did not take place.\n" +
    "The account has been disabled or blocked. The code does not say whether it is the account of the customer or your own at Klikoo.\n" +
    "Nothing was bought. The number that was entered is not accepted for this product.\n" +
    "Only the last installment is left, and it has to be paid at a branch office, not through Klikoo.\n" +
    "This partner_reference_id was used by an earlier request. This request was refused; the earlier one may have gone through.\n" +
    "Klikoo could not change data in its database. The code does not say what had already been done.\n" +
    "Klikoo could not read data from its database. The code does not say what had already been done.\n" +
    "Klikoo could not write data to its cache. The code does not say what had already been done.\n" +
    "User data is not set up at Klikoo. The code does not say what had already been done.\n" +
    "Klikoo does not know the provider for this product. The code does not say what had already been done.\n" +
    "Klikoo reports an error without naming the cause and refers to its admin. The code does not say what had already been done.\n" +
    "Klikoo has not implemented the function that this request asks for. This request was refused.\n" +
    "The supplier behind Klikoo is having problems. The code does not say what had already been done.\n" +
    "The amount is not above the minimum plus the admin fee, if there is one. This request was refused."
  ,
  rows: ",,,,,,,1,,2,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,1,,1,1,,1,1,1,,1,1,,1,1,1,,1,1,1,,1,1,1,,1,1,,1,1,,1,1,1,,1,1,1,,1,,1,1,1,,1,1,1,,1,1,1,,1,1,1,,1,1,1,,1,1,1,,1,1,,1,1,1,,1,1",
  fallbacks: {
    field: "a field",
  },
  undecided: {
    not_in_catalog: "The code is not in the catalog.",
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
export function detail(result: KlikooEntry | KlikooResult, params: KlikooParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}
