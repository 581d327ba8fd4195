// Generated from the catalog; do not edit.
import { catalog } from "../data.js";
import type { DecodeResult } from "../runtime/decode.js";
import type { KnownEntry } from "../runtime/lookup.js";
import { type Message, messageOf, type PackedMessages } from "../runtime/message.js";
import type { KlikooEntry, KlikooParams, KlikooResult } from "../types.js";

const messages: PackedMessages = {
  texts: [
    "Klikoo reports success",
    "For a purchase or bill payment, Klikoo reports it as done. The same code answers inquiries and status queries, where it says nothing about a transaction.",
    "Do not send the transaction again. Before delivering, make sure that this response answers a purchase or bill payment and not an inquiry or a status query.",
    "Your transaction is complete.",
    "Preparation completed",
    "Klikoo prepared what this request asked for. This code says nothing about a payment.",
    "Read the result in data and continue with the next step. Do not send this request again.",
    "We have received your request.",
    "Inquiry answered",
    "Klikoo answered the inquiry. The result of a transaction, where it was asked for, is in data; this code does not say it.",
    "Read the result in data. Do not conclude from this code that a transaction took place.",
    "Status query answered",
    "Klikoo answered the status query. How the transaction ended is in data; this code does not say it.",
    "Read the status of the transaction in data and act on that, not on this code.",
    "Access token issued",
    "Klikoo issued an access token. This code says nothing about a transaction.",
    "Read the token in data and use it until it expires.",
    "Notification delivered",
    "The notification was delivered. How the transaction ended is in its content; this code does not say it.",
    "Read the status of the transaction in the notification and act on that, not on this code.",
    "Transaction created, result open",
    "Klikoo created the transaction. This code does not say how it ends.",
    "Ask Klikoo for the status of this reference_no before delivering. Send nothing under a new reference_no before the answer is final.",
    "We are checking the result of your transaction. Please wait for our confirmation and do not pay again.",
    "We are handling your refund or cancellation and will confirm the result.",
    "Requested item created",
    "Klikoo created what this request asked for. This code says nothing about a payment.",
    "Read the result in data. This request does not need to be sent again.",
    "Timestamp not accepted",
    "Klikoo does not accept the timestamp of this request.",
    "Check the server clock, the time zone and the format of the timestamp. Then sign the request anew and send it again with the same reference_no.",
    "We could not process your request. Please contact us if you need help.",
    "Signature does not match",
    "The signature of this request is not the one that Klikoo computes for it.",
    "Check the key and the exact string that is signed. Then send the request again with a correct signature and the same reference_no.",
    "Request failed validation",
    "This request did not pass validation at Klikoo. The code does not name the field.",
    "Compare the request with the API reference and correct it. Then send it again with the same reference_no.",
    "Mandatory field is empty",
    "A mandatory field of this request is empty. The code does not name the field.",
    "Fill in all mandatory fields and send the request again with the same reference_no.",
    "Product does not match",
    "The product in this request does not fit what was asked for. Klikoo sends the same text under HTTP 404 too.",
    "Check the product code against the current product list and correct it. Then send the request again with the same reference_no.",
    "The product is not available for this transaction. Check your choice or choose another product.",
    "UUID not accepted",
    "Klikoo does not accept a UUID in this request. The code does not name the field.",
    "Check every UUID in the request and correct the wrong one. Then send the request again with the same reference_no.",
    "Grant type not accepted",
    "Klikoo does not accept the grant type of this request.",
    "Set the grant type that the API reference names and send the request again.",
    "Access token not valid",
    "The access token of this request is not valid.",
    "Get a new access token and send the request again with the same reference_no.",
    "Access token expired",
    "The access token of this request has expired.",
    "Credentials do not match",
    "The credentials of this request do not match those that Klikoo has on file.",
    "Check that the credentials are complete and belong to this environment. Then send the request again with the same reference_no.",
    "Verification required first",
    "Klikoo requires a verification before it accepts this request. The code does not say which one.",
    "Ask Klikoo which verification is missing and complete it. Then send the request again with the same reference_no.",
    "User type is not b2b",
    "This request needs a user of type b2b, and the user who sent it is of another type.",
    "Do not send this request again with this user. Ask Klikoo to check the user type.",
    "Do not send this request again with this user. The transaction stays open until its status is known another way; reconcile with Klikoo.",
    "IP address not whitelisted",
    "This request came from an IP address that is not on the whitelist at Klikoo.",
    "Have the public IP address of your server added to the whitelist. Then send the request again with the same reference_no.",
    "User type is not irs",
    "This request needs a user of type irs, and the user who sent it is of another type.",
    "No matching product",
    "Klikoo has no product that matches this request. It sends the same text under HTTP 400 too.",
    "User data not available",
    "Klikoo could not load the data of the user. The code does not say what had already been done.",
    "Ask Klikoo for the status of this reference_no first. Send nothing under a new reference_no before the answer is final.",
    "Send the same request again later, with the same reference_no if it carries one.",
    "This service is not available for the moment. Please check again in a few minutes.",
    "Customer number not found",
    "The customer number in the request does not exist for this product.",
    "Have the customer check the number, correct it and send the request again with the same reference_no.",
    "We could not find this customer number. Please check the number and try again.",
    "Treat the transaction as open. Ask Klikoo for its status and send nothing under a new reference_no before it is final.",
    "Product not found",
    "The product in the request does not exist at Klikoo.",
    "Transaction not found",
    "Klikoo does not find the transaction at the moment. That is no proof that it did not take place.",
    "Make sure that the reference is the right one and ask Klikoo for the status again. Send nothing under a new reference_no before the answer is final.",
    "Account disabled or blocked",
    "The account has been disabled or blocked. The code does not say whether it is the account of the customer or your own at Klikoo.",
    "Do not send the transaction again. Find out whose account is meant and contact the support that is responsible for it.",
    "Customer number is wrong",
    "The customer number in the request is wrong.",
    "The customer number is not correct. Please check the number and try again.",
    "Last installment, branch office only",
    "Only the last installment is left, and it has to be paid at a branch office, not through Klikoo.",
    "Do not send the transaction again. Refer the customer to a branch office of the installment provider.",
    "Your last installment cannot be paid here. Please visit a branch office of your installment provider.",
    "Reference number already used",
    "This reference_no was used by an earlier request. This request was refused; the earlier one may have gone through.",
    "Internal error while updating data",
    "Klikoo could not change data in its database. The code does not say what had already been done.",
    "Internal error while reading data",
    "Klikoo could not read data from its database. The code does not say what had already been done.",
    "Internal error while storing data",
    "Klikoo could not write data to its cache. The code does not say what had already been done.",
    "User data not set up",
    "User data is not set up at Klikoo. The code does not say what had already been done.",
    "Ask Klikoo for the status of this reference_no first and have the user data set up. Send nothing under a new reference_no before the answer is final.",
    "Have the user data set up at Klikoo. Send the same request again later, with the same reference_no if it carries one.",
    "Provider not known",
    "Klikoo does not know the provider for this product. The code does not say what had already been done.",
    "Ask Klikoo for the status of this reference_no first and report the product code. Send nothing under a new reference_no before the answer is final.",
    "Report the product code to Klikoo. Send the same request again later, with the same reference_no if it carries one.",
    "Internal error, contact Klikoo",
    "Klikoo reports an error without naming the cause and refers to its admin. The code does not say what had already been done.",
    "Send the same request again later, with the same reference_no if it carries one. If the answer stays the same, contact Klikoo.",
    "Function not implemented",
    "Klikoo has not implemented a function that the request needs. The code does not say what had already been done.",
    "Klikoo has not implemented the function that this request asks for.",
    "Do not send this request again. Ask Klikoo whether the function is available to you.",
    "Disruption at the supplier",
    "The supplier behind Klikoo has a disruption. The code does not say what had already been done.",
    "Amount below the minimum",
    "The amount is not above the minimum plus the admin fee, if there is one. The code does not say what had already been done.",
    "Ask Klikoo for the status of this reference_no before you correct the amount. Send nothing under a new reference_no before the answer is final.",
    "The amount is not above the minimum plus the admin fee, if there is one. This request was refused.",
    "Set an amount above the minimum plus the admin fee. Then send the request again, with the same reference_no if it carries one.",
    "The amount does not fit this transaction. Check the amount and enter it again.",
  ],
  rows: 
    "0 1 2 3\n" +
    "4 5 6 7\n" +
    "8 9 a 7\n" +
    "b c d 7\n" +
    "e f g 7\n" +
    "h i j 7\n" +
    "k l m n\n" +
    "k l m o\n" +
    "p q r 7\n" +
    "s t u v\n" +
    "s t u o\n" +
    "s t u n\n" +
    "w x y v\n" +
    "w x y o\n" +
    "w x y n\n" +
    "z 10 11 v\n" +
    "z 10 11 o\n" +
    "z 10 11 n\n" +
    "12 13 14 v\n" +
    "12 13 14 o\n" +
    "12 13 14 n\n" +
    "15 16 17 18\n" +
    "15 16 17 o\n" +
    "15 16 17 n\n" +
    "19 1a 1b v\n" +
    "19 1a 1b o\n" +
    "19 1a 1b n\n" +
    "1c 1d 1e v\n" +
    "1c 1d 1e o\n" +
    "1c 1d 1e n\n" +
    "1f 1g 1h v\n" +
    "1f 1g 1h o\n" +
    "1f 1g 1h n\n" +
    "1i 1j 1h v\n" +
    "1i 1j 1h o\n" +
    "1i 1j 1h n\n" +
    "1k 1l 1m v\n" +
    "1k 1l 1m o\n" +
    "1k 1l 1m n\n" +
    "1n 1o 1p v\n" +
    "1n 1o 1p o\n" +
    "1n 1o 1p n\n" +
    "1q 1r 1s v\n" +
    "1q 1r 1s o\n" +
    "1q 1r 1t n\n" +
    "1q 1r 1s n\n" +
    "1u 1v 1w v\n" +
    "1u 1v 1w o\n" +
    "1u 1v 1w n\n" +
    "1x 1y 1s v\n" +
    "1x 1y 1s o\n" +
    "1x 1y 1t n\n" +
    "1x 1y 1s n\n" +
    "1z 20 17 18\n" +
    "1z 20 17 o\n" +
    "1z 20 17 n\n" +
    "21 22 23 n\n" +
    "21 22 23 o\n" +
    "21 22 24 25\n" +
    "21 22 24 n\n" +
    "26 27 28 29\n" +
    "26 27 28 o\n" +
    "26 27 28 29\n" +
    "26 27 2a n\n" +
    "2b 2c 17 18\n" +
    "2b 2c 17 o\n" +
    "2b 2c 17 18\n" +
    "2b 2c 2a n\n" +
    "2d 2e 2f n\n" +
    "2d 2e 2f o\n" +
    "2d 2e 2f n\n" +
    "2g 2h 2i v\n" +
    "2g 2h 2i o\n" +
    "2g 2h 2a n\n" +
    "2j 2k 28 2l\n" +
    "2j 2k 28 o\n" +
    "2j 2k 28 2l\n" +
    "2j 2k 2a n\n" +
    "2m 2n 2o 2p\n" +
    "2m 2n 2o o\n" +
    "2m 2n 2o 2p\n" +
    "2m 2n 2a n\n" +
    "2q 2r 23 n\n" +
    "2q 2r 23 o\n" +
    "2s 2t 23 n\n" +
    "2s 2t 23 o\n" +
    "2s 2t 24 25\n" +
    "2s 2t 24 n\n" +
    "2u 2v 23 n\n" +
    "2u 2v 23 o\n" +
    "2u 2v 24 25\n" +
    "2u 2v 24 n\n" +
    "2w 2x 23 n\n" +
    "2w 2x 23 o\n" +
    "2w 2x 24 25\n" +
    "2w 2x 24 n\n" +
    "2y 2z 30 n\n" +
    "2y 2z 30 o\n" +
    "2y 2z 31 25\n" +
    "2y 2z 31 n\n" +
    "32 33 34 n\n" +
    "32 33 34 o\n" +
    "32 33 35 25\n" +
    "32 33 35 n\n" +
    "36 37 23 n\n" +
    "36 37 23 o\n" +
    "36 37 38 25\n" +
    "36 37 38 n\n" +
    "39 3a 23 n\n" +
    "39 3a 23 o\n" +
    "39 3b 3c v\n" +
    "39 3b 3c n\n" +
    "3d 3e 23 n\n" +
    "3d 3e 23 o\n" +
    "3d 3e 24 25\n" +
    "3d 3e 24 n\n" +
    "3f 3g 3h n\n" +
    "3f 3g 3h o\n" +
    "3f 3i 3j 3k\n" +
    "3f 3i 3j n"
  ,
  fallbacks: {
  },
  undecided: {
    title: "Unknown result",
    details: {
      not_in_catalog: "The code is not in the catalog.",
      ambiguous: "The code has several meanings and the response does not say which one applies.",
      conflict: "The fields of the response contradict each other.",
      no_code: "The response carries no code that can be read.",
      unproven: "The case is in the catalog but the service in the code is not, so a success code proves nothing.",
    },
    actions: {
      check_status_first: "Ask for the status of the transaction first. Send nothing under a new reference before the answer is final.",
      never: "Do not send this request again unchanged.",
      after_fix: "Correct the request and send it again with the same reference.",
      with_authentication: "Let the customer authenticate, then continue with the same reference.",
      with_new_token: "Get a new access token and send the request again with the same reference.",
      later: "Send the request again later with the same reference.",
      with_other_method: "Offer another payment method or destination.",
      with_new_reference: "Start a new attempt with a new reference.",
    },
    pending: "Your transaction is being processed. Please wait for our confirmation and do not pay again.",
    checking: "We are checking the result of your transaction. Please wait for our confirmation and do not pay again.",
    customers: {
      request: {
        success: "We have received your request.",
        action_required: "One more step is needed. Please follow the instructions.",
        failed: "We could not process your request. Please contact us if you need help.",
        rejected: "We could not process your request. Please contact us if you need help.",
        reversed: "Your request was undone.",
        unknown: "This service is not available for the moment. Please check again in a few minutes.",
      },
      transaction: {
        success: "Your transaction is complete.",
        action_required: "One more step is needed to complete your transaction. Please follow the instructions.",
        failed: "Your transaction could not be completed. Please contact us if you need help.",
        rejected: "We could not process your request. Please contact us if you need help.",
        reversed: "Your transaction was canceled and the money is on its way back.",
        unknown: "We are checking the result of your transaction. Please wait for our confirmation and do not pay again.",
      },
    },
  },
};

/** Language of this bundle. */
export const locale = "en";

/**
 * Says what a result means.
 *
 * @param result - what `decode` or `lookup` gave.
 * @param params - values of parameters; those of the result are used where none is given.
 * @returns title, detail and action for developers, and a text that is safe to show to the customer.
 */
export function message(result: KlikooEntry | KlikooResult, params: KlikooParams = {}): Message {
  const values = params as Readonly<Record<string, string | undefined>>;
  return messageOf(catalog, messages, result as KnownEntry | DecodeResult, values);
}
