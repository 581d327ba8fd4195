// Generated from the catalog; do not edit.
import { catalog } from "../data.js";
import type { DecodeResult } from "../runtime/decode.js";
import type { KnownEntry } from "../runtime/lookup.js";
import { customerOf, type Message, messageOf, type PackedColumn, type PackedPhrases, type PackedUndecided, type Params } from "../runtime/message.js";
import type { KlikooEntry, KlikooParams, KlikooResult } from "../types.js";

const actionTexts: PackedColumn = {
  texts: [
    "Do not send the transaction again. Before delivering, make sure that this response answers a purchase or bill payment and not an inquiry or a status query.",
    "Read the result in data and continue with the next step. Do not send this request again.",
    "Read the result in data. Do not conclude from this code that a transaction took place.",
    "Read the status of the transaction in data and act on that, not on this code.",
    "Read the token in data and use it until it expires.",
    "Read the status of the transaction in the notification and act on that, not on this code.",
    "Check the status of this partner_reference_id with Klikoo before delivering. Send nothing under a new partner_reference_id until the result is final.",
    "Read the result in data. This request does not need to be sent again.",
    "Check the server clock, the time zone and the format of the timestamp. Then sign the request again and send it again with the same partner_reference_id.",
    "Check the key and the exact string that is signed. Then send the request again with a correct signature and the same partner_reference_id.",
    "Compare the request with the API reference and correct it. Then send it again with the same partner_reference_id.",
    "Fill in all mandatory fields and send the request again with the same partner_reference_id.",
    "Check the product code against the current product list and correct it. Then send the request again with the same partner_reference_id.",
    "Check every UUID in the request and correct the wrong one. Then send the request again with the same partner_reference_id.",
    "Set the grant type that the API reference names and send the request again.",
    "Get a new access token and send the request again with the same partner_reference_id.",
    "Check that the credentials are complete and belong to this environment. Then send the request again with the same partner_reference_id.",
    "Ask Klikoo which verification is missing and complete it. Then send the request again with the same partner_reference_id.",
    "Do not send this request again with this user. Ask Klikoo to check the user type.",
    "Do not send this request again with this user. The result stays unknown until it is found out another way; reconcile with Klikoo.",
    "Have the public IP address of your server added to the whitelist. Then send the request again with the same partner_reference_id.",
    "Check the status of this partner_reference_id with Klikoo first. Send nothing under a new partner_reference_id until the result is final.",
    "Send the same request again later, with the same partner_reference_id if it carries one.",
    "Ask the customer to check the number, correct it and send the request again with the same partner_reference_id.",
    "Make sure that the reference is the right one and check the status with Klikoo again. Send nothing under a new partner_reference_id until the result is final.",
    "Do not send the transaction again. Find out whose account is meant and contact the support that is responsible for it.",
    "Do not send the transaction again. Refer the customer to a branch office of the installment provider.",
    "Check the status of this partner_reference_id with Klikoo first, and ask Klikoo to set up the user data. Send nothing under a new partner_reference_id until the result is final.",
    "Ask Klikoo to set up the user data. Send the same request again later, with the same partner_reference_id if it carries one.",
    "Check the status of this partner_reference_id with Klikoo first and report the product code. Send nothing under a new partner_reference_id until the result is final.",
    "Report the product code to Klikoo. Send the same request again later, with the same partner_reference_id if it carries one.",
    "Send the same request again later, with the same partner_reference_id if it carries one. If the answer stays the same, contact Klikoo.",
    "Do not send this request again. Ask Klikoo whether the function is available to you.",
    "Raise the amount above the minimum plus the admin fee, then send the request again with the same partner_reference_id.",
  ],
  rows: ",,,,,,,1,,2,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,1,1,1,,1,1,,1,1,,1,,2,,1,1,4,1,7,2,u,1,1,,1,,1,,1,1,1,9,1,1,1,,1,1,,1,1,b,1,1,1,,1,1,1,p,1,1,1,r,1,3,1,3,1,3,1,3,1,,1,,1,,1,,1,b,1,,1,,1,1,6,1,i,1,,1,1",
};

const detailTexts: PackedColumn = {
  texts: [
    "For a purchase or bill payment, Klikoo reports it as done. The same code answers inquiries and status queries, where it says nothing about a transaction.",
    "Klikoo prepared what this request asked for. This code says nothing about a payment.",
    "Klikoo answered the inquiry. The result of a transaction, where it was asked for, is in data; this code does not say it.",
    "Klikoo answered the status query. How the transaction ended is in data; this code does not say it.",
    "Klikoo issued an access token. This code says nothing about a transaction.",
    "The notification was delivered. How the transaction ended is in its content; this code does not say it.",
    "Klikoo accepted and created the transaction. This code does not say how it ends.",
    "Klikoo created what this request asked for. This code says nothing about a payment.",
    "It differs too much from the time at Klikoo or has another format. This request was refused.",
    "The signature of this request is not the one that Klikoo computes for it.",
    "This request did not pass validation at Klikoo. The code does not name the field.",
    "The code does not name the field. This request was refused.",
    "The product in this request does not fit what was asked for. Klikoo sends the same text under HTTP 404 too.",
    "Klikoo does not accept a UUID in this request. The code does not name the field.",
    "This token request was refused. The code does not say which grant type Klikoo expects.",
    "Klikoo does not know the token, so this request was refused.",
    "Its validity is over, so this request was refused.",
    "The credentials of this request do not match those that Klikoo has on file.",
    "Klikoo requires a verification before it accepts this request. The code does not say which one.",
    "This request needs a user of type b2b, and the user who sent it is of another type.",
    "This request came from an IP address that is not on the whitelist at Klikoo.",
    "This request needs a user of type irs, and the user who sent it is of another type.",
    "Klikoo has no product that matches this request. It sends the same text under HTTP 400 too.",
    "Klikoo could not load the data of the user. The code does not say what had already been done.",
    "The customer number in the request does not exist for this product.",
    "The product in the request does not exist at Klikoo.",
    "Klikoo does not find the transaction at the moment. That is no proof that it did not take place.",
    "The account has been disabled or blocked. The code does not say whether it is the account of the customer or your own at Klikoo.",
    "Nothing was bought. The number that was entered is not accepted for this product.",
    "Only the last installment is left, and it has to be paid at a branch office, not through Klikoo.",
    "This partner_reference_id was used by an earlier request. This request was refused; the earlier one may have gone through.",
    "Klikoo could not change data in its database. The code does not say what had already been done.",
    "Klikoo could not read data from its database. The code does not say what had already been done.",
    "Klikoo could not write data to its cache. The code does not say what had already been done.",
    "User data is not set up at Klikoo. The code does not say what had already been done.",
    "Klikoo does not know the provider for this product. The code does not say what had already been done.",
    "Klikoo reports an error without naming the cause and refers to its admin. The code does not say what had already been done.",
    "Klikoo has not implemented the function that this request asks for. This request was refused.",
    "The supplier behind Klikoo is having problems. The code does not say what had already been done.",
    "The amount is not above the minimum plus the admin fee, if there is one. This request was refused.",
  ],
  rows: ",,,,,,,1,,2,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,1,,1,1,,1,1,1,,1,1,,1,1,1,,1,1,1,,1,1,1,,1,1,,1,1,,1,1,1,,1,1,1,,1,,1,1,1,,1,1,1,,1,1,1,,1,1,1,,1,1,1,,1,1,1,,1,1,,1,1,1,,1,1",
};

const titleTexts: PackedColumn = {
  texts: [
    "Klikoo reports success",
    "Preparation completed",
    "Inquiry answered",
    "Status query answered",
    "Access token issued",
    "Notification delivered",
    "Transaction created, result pending",
    "Requested item created",
    "Timestamp not accepted",
    "Signature does not match",
    "Request failed validation",
    "Mandatory field is empty",
    "Product does not match",
    "UUID not accepted",
    "Grant type not accepted",
    "Access token not valid",
    "Access token expired",
    "Credentials do not match",
    "Verification required first",
    "User type is not b2b",
    "IP address not whitelisted",
    "User type is not irs",
    "No matching product",
    "User data not available",
    "Customer number not found",
    "Product not found",
    "Transaction not found",
    "Account disabled or blocked",
    "Customer number is wrong",
    "Last installment, branch office only",
    "Reference number already used",
    "Internal error while updating data",
    "Internal error while reading data",
    "Internal error while storing data",
    "User data not set up",
    "Provider not known",
    "Internal error, contact Klikoo",
    "Function not implemented",
    "Disruption at the supplier",
    "Amount below the minimum",
  ],
  rows: ",,,,,,,1,,2,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,,1,1,1,,1,1,,1,1,1,,1,1,,1,1,1,,1,1,1,,1,1,1,,1,1,,1,1,,1,1,1,,1,1,1,,1,,1,1,1,,1,1,1,,1,1,1,,1,1,1,,1,1,1,,1,1,1,,1,1,,1,1,1,,1,1",
};

const customerTexts: PackedColumn = {
  texts: [
    "Your transaction is complete.",
    "We have received your request.",
    "Your transaction is being processed. Please wait for our confirmation and do not repeat the transaction.",
    "We are working on your refund or cancellation and will confirm the result.",
    "We are checking the result of your transaction. Please wait for our confirmation and do not repeat the transaction.",
    "We could not process your request. Please contact us if you need help.",
    "This product is not available for this transaction. Please choose another product.",
    "This service is temporarily unavailable. Please try again in a few minutes.",
    "We could not find this customer number. Please check the number and try again.",
    "The customer number is not correct. Please check the number and try again.",
    "Your last installment cannot be paid here. Please visit a branch office of your installment provider.",
    "The amount is below the minimum. Please enter a larger amount.",
  ],
  rows: ",,1,1,1,1,,,3,3,,,5,3,3,3,3,3,3,3,3,3,3,,3,3,6,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,1,4,4,3,3,3,3,1,w,4,3,1,3,,3,,4,2,4,b,4,2,4,1,4,2,m,3,3,,3,2,4,,4,2,4,1,4,2,2,s,3,1,4,4,3,1,4,4,3,1,4,4,3,1,4,4,3,1,4,4,3,11,4,3,1,3,7,3,,4,3",
};

const phrasesTexts: PackedPhrases = {
  fallbacks: {
  },
  neutral: {
    pending: "Your transaction is being processed. Please wait for our confirmation and do not repeat the transaction.",
    unpaid: "We have not received your payment yet. If you have already paid, please wait for our confirmation; if not, follow the payment instructions.",
    checking: "We are checking the result of your transaction. Please wait for our confirmation and do not repeat the transaction.",
    reversal: "We are working on your refund or cancellation and will confirm the result.",
    declined: "Your payment could not be completed. Please use another payment method, or contact us.",
    transaction: {
      success: "Your transaction is complete.",
      action_required: "One more step is needed to complete your transaction. Please follow the instructions.",
      failed: "Your transaction could not be completed. Please contact us if you need help.",
      rejected: "We could not process your request. Please contact us if you need help.",
      reversed: "Your transaction was canceled and the money is being returned.",
      unknown: "We are checking the result of your transaction. Please wait for our confirmation and do not repeat the transaction.",
    },
    request: {
      success: "We have received your request.",
      action_required: "One more step is needed. Please follow the instructions.",
      failed: "Your request was declined. Please contact us if you need help.",
      rejected: "We could not process your request. Please contact us if you need help.",
      reversed: "Your request was canceled.",
      unknown: "This service is temporarily unavailable. Please try again in a few minutes.",
    },
  },
};

const undecidedTexts: PackedUndecided = {
  title: "Unknown result",
  unsent: "Provider not available",
  details: {
    not_in_catalog: "The code is not in the catalog.",
    ambiguous: "The code has several meanings and the response does not say which one applies.",
    conflict: "The fields of the response contradict each other.",
    no_code: "The response carries no code that can be read.",
    not_sent: "No connection could be made or the request was refused before it left, so nothing was sent.",
    forged: "The signature is not that of the provider, so nothing in the notification is read. Somebody else sent it, or the key is a wrong one.",
    beside: "The code is in the catalog, but the value of {field} beside it is on no page. What the two mean together is not known.",
    unproven: "The case is in the catalog but the service in the code is not, so its success proves nothing.",
  },
  actions: {
    check_status_first: "Check the status of the transaction first. Send nothing under a new reference before the result is final.",
    never: "Do not send this request again unchanged.",
    after_fix: "Correct the request and send it again with the same reference.",
    with_authentication: "Let the customer authenticate, then continue with the same reference.",
    with_new_token: "Get a new token and send the request again with the same reference.",
    later: "Send the request again later with the same reference.",
    with_other_method: "Offer another payment method or destination.",
    with_new_reference: "Start a new transaction with a new reference.",
  },
};

/** Language of this bundle. */
export const locale = "en";

/**
 * Builds only the text for the customer; a bundle that imports nothing else stays small.
 *
 * @param result - result of `decode` or `lookup`.
 * @param params - values of parameters; those of the result are used for the others.
 * @returns a text that is safe to show: the same as `message(result).customer`.
 */
export function customer(result: KlikooEntry | KlikooResult, params: KlikooParams = {}): string {
  const parts = { customer: customerTexts, phrases: phrasesTexts };
  return customerOf(catalog, parts, result as KnownEntry | DecodeResult, params as Params);
}

/**
 * Builds the texts for a result.
 *
 * @param result - result of `decode` or `lookup`.
 * @param params - values of parameters; those of the result are used for the others.
 * @returns title, detail and action for developers, and a text that is safe to show to the customer.
 */
export function message(result: KlikooEntry | KlikooResult, params: KlikooParams = {}): Message {
  const parts = {
    title: titleTexts,
    detail: detailTexts,
    action: actionTexts,
    customer: customerTexts,
    phrases: phrasesTexts,
    undecided: undecidedTexts,
  };
  return messageOf(catalog, parts, result as KnownEntry | DecodeResult, params as Params);
}
