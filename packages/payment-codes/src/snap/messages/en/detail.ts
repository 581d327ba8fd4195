// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../../runtime/message.js";
import type { SnapEntry, SnapParams, SnapResult } from "../../types.js";

const texts: PackedDetails = {
  texts: 
    "The transaction was carried out. On a service that reverses (refund, void or cancel), it is the reversal that was carried out.\n" +
    "The transaction was accepted and its result is not known yet. In a bulk request each transfer has its own result.\n" +
    "The payment to the virtual account was carried out, unless paymentFlagStatus in the body says otherwise.\n" +
    "The amount is held on the card or account of the customer. It has not been collected yet.\n" +
    "The direct debit was accepted and its result is not known yet. The result comes with the notification.\n" +
    "The refund, void or cancellation was carried out.\n" +
    "The request was carried out; for example, a QR, virtual account, binding, payment page or mandate now exists. It is not a payment.\n" +
    "The data asked for is in the body of the response. This call moved no money.\n" +
    "The query was answered. This code says nothing about the transaction itself.\n" +
    "The access token or authorization was issued. This call moved no money.\n" +
    "The notification was received. This answer says nothing about how the transaction ended.\n" +
    "The payment of the virtual account was answered, and paymentFlagStatus, which says whether it was taken, is not there.\n" +
    "The provider accepted the payment. Some still ask the customer for an OTP or a confirmation after this call, and the code does not tell which.\n" +
    "The payment page or application is ready, and the customer has to confirm the payment there.\n" +
    "The request was accepted and the result is not known yet.\n" +
    "The request was accepted, and what it asks for is not ready yet. It is not a payment.\n" +
    "The request was accepted and its answer is not ready yet. This call moved no money.\n" +
    "The query was accepted and has no final answer yet. The state of the transaction stays unknown.\n" +
    "The request is not valid or could not be parsed.\n" +
    "The format of {field} is not accepted.\n" +
    "A mandatory value is missing or malformed in {field}.\n" +
    "The request could not be authenticated. Reason: {reason}.\n" +
    "The B2B access token is not valid or has expired.\n" +
    "The access token of the customer (B2B2C) is not valid or has expired.\n" +
    "The B2B access token is not known to the provider.\n" +
    "The access token of the customer (B2B2C) is not known to the provider.\n" +
    "The transaction or session of this request is no longer valid.\n" +
    "The merchant may not use this feature. Reason: {reason}.\n" +
    "The amount is outside the limit for a single transaction.\n" +
    "The request was refused on suspicion of fraud.\n" +
    "There were more transactions or requests than are allowed in one period.\n" +
    "The status of the account or user does not allow the request.\n" +
    "The feature is currently closed, usually because of a cut-off. Reason: {reason}.\n" +
    "The issuer or provider does not let this card be used.\n" +
    "The card is past its expiration date.\n" +
    "There was no activity on it for a long time, so the bank does not let it be used.\n" +
    "The payment token has no limit yet and needs one before it can be used.\n" +
    "OTP is blocked for the customer, usually after too many wrong entries.\n" +
    "The OTP is no longer valid.\n" +
    "The issuer was asked to send an OTP to the customer. The request waits for it and has not failed.\n" +
    "The balance does not cover the amount.\n" +
    "The deposit of the merchant with the provider does not cover the inquiry or the transaction it prepares.\n" +
    "The deposit of the merchant with the provider does not cover the amount.\n" +
    "The balance of the merchant does not cover the refund or reversal.\n" +
    "The provider or issuer does not permit this request. Reason: {reason}.\n" +
    "It is on hold at the provider, and it is not known whether it will take effect.\n" +
    "The amount is above the limit set for the payment token.\n" +
    "The issuer does not let it be used before it is activated.\n" +
    "The provider has barred the merchant from all of its APIs.\n" +
    "This request would take the merchant above its daily limit.\n" +
    "No limit can be set for this payment token.\n" +
    "The limit requested for the payment token is outside the agreed range.\n" +
    "This request would take the account above its daily limit.\n" +
    "The current state of the transaction does not allow this request.\n" +
    "The provider finds no transaction for the data of the request. One that was sent shortly before may not be visible yet.\n" +
    "The query found no transaction. That is no proof of failure, especially right after the transaction was sent.\n" +
    "No transaction matches the data of the request. That is no proof that a payment or transfer failed.\n" +
    "The request cannot be routed to its destination.\n" +
    "The bank cannot be reached through the switch in use.\n" +
    "The customer ended it before it was carried out.\n" +
    "The request was refused because the transaction counts as canceled.\n" +
    "The answer mentions a canceled transaction but does not state the final result.\n" +
    "The merchant is not enabled for this service at the provider, so this request was refused.\n" +
    "This step needs an OTP, and none has been requested yet. The request has not failed.\n" +
    "The journeyId of the request is not known to the provider.\n" +
    "The provider does not know the merchant, or the status of the merchant does not allow this request.\n" +
    "The card or account number leads to no issuer that the provider knows.\n" +
    "The request does not fit the step that its journey has reached.\n" +
    "The card, account, customer or virtual account is not known or not accepted. Details: {info}.\n" +
    "The bill or virtual account does not exist or cannot be used. Reason: {reason}.\n" +
    "The amount differs from the amount expected.\n" +
    "The bill counts as paid, possibly by an earlier request of yours.\n" +
    "What was entered is not the OTP that was sent to the customer.\n" +
    "The partner number is not known to the provider.\n" +
    "The terminal is not known to the provider.\n" +
    "An earlier request with the same reference had other parameters. How that one ended is not stated.\n" +
    "The bill or virtual account is no longer valid.\n" +
    "The provider does not offer this function.\n" +
    "The operation, for example a cancel or refund, is currently not possible for the transaction.\n" +
    "The same X-EXTERNAL-ID was used earlier on the same day, so an earlier request exists.\n" +
    "An earlier request used this partnerReferenceNo. In most cases it was carried out.\n" +
    "An earlier request used this partnerReferenceNo. What it made, for example a QR or virtual account, may still be paid.\n" +
    "The number of requests is above what the provider allows.\n" +
    "The provider reports an error without details. Whether the request took effect is not known.\n" +
    "A system of the provider failed. Whether the request took effect is not known.\n" +
    "A system that the provider depends on failed. Whether the request took effect is not known.\n" +
    "The issuer or another system did not answer in time. Whether the request took effect is not known.\n" +
    "The authorization was carried out. The amount is on hold and has not been collected.\n" +
    "The bulk request was processed. Each transfer in it has a result of its own.\n" +
    "The query was about a refund, void or cancellation. The status says success, and it does not say how the payment itself stands.\n" +
    "The transaction was carried out.\n" +
    "The transaction was created and has no result yet.\n" +
    "The query was about a refund, void or cancellation, which has no result yet. The payment itself may stand.\n" +
    "The payment is being carried out and has no result yet.\n" +
    "The transaction was accepted and has no result yet.\n" +
    "The transaction was carried out and later refunded, in full or in part.\n" +
    "It ended before it was carried out, and it will not be carried out any more.\n" +
    "The query was about a capture, which was canceled. The authorization may still hold the amount on the card or account of the customer.\n" +
    "The query was about a refund, void or cancellation, which did not take effect. The payment itself may stand.\n" +
    "The query was about a capture, which did not take effect. The authorization may still hold the amount on the card or account of the customer.\n" +
    "The transaction ended without being carried out.\n" +
    "The provider did not find the transaction when asked. That is no proof of failure, especially right after the transaction was sent.\n" +
    "The query was about a refund, void or cancellation, which the provider did not find. That is no proof that no money went back, especially right after the reversal was sent.\n" +
    "The customer paid into the virtual account, and the receiver took the payment.\n" +
    "The receiver of the virtual account did not take the payment; paymentFlagReason says why. Whether the money went back to the customer is not known.\n" +
    "The payment to the virtual account got no answer in time. It may have been made.\n" +
    "The inquiry was answered with the bill of the virtual account. It has not been paid yet.\n" +
    "The inquiry was answered without a bill to pay. inquiryReason says why; the bill may be unknown, expired or already paid.\n" +
    "The inquiry got no answer in time. It moves no money, and it does not say whether the virtual account was paid before.\n" +
    "The provider says that the customer paid into the virtual account. The payment stands once you have answered that you took it.\n" +
    "A bank asks what is to be paid into the virtual account. Nothing has been paid yet."
  ,
  rows: ",,,,,,,,,,,,,,,1,,,,2,,1,1,,1,1,,1,1,,1,1,,1,1,1,,1,1,1,,1,1,1,,1,1,1,,1,,1,1,1,,1,1,1,1,1,1,1,1,1,,1,1,1,1,1,1,1,,1,1,1,1,1,1,1,,1,1,1,1,1,1,1,,1,1,1,1,,1,1,1,1,1,,1,1,1,1,1,1,1,,1,1,1,1,1,,1,1,,1,1,1,1,1,1,,1,1,1,1,1,,1,1,1,1,1,1,,1,,,,4,1,,1,1,1,1,1,1,1,1,,1,1,1,,1,1,1,1,1,1,1,1,,1,1,1,1,1,,1,1,1,,1,1,1,1,1,1,,1,1,1,,1,1,,1,1,1,1,1,1,1,,1,,1,1,1,,2,1,,4,,1,1,1,1,1,1,,1,1,1,1,1,,1,,1,,4,,1,1,1,,1,1,1,1,1,1,,1,,1,1,,1,1,1,1,1,1,,1,,1,1,1,1,1,1,,1,1,1,1,1,1,,1,1,1,1,1,1,,1,,1,1,1,1,1,,1,1,,1,1,,1,1,1,1,1,1,,1,1,1,1,1,1,,1,1,1,,1,,1,1,1,,1,,,1,1,1,,1,1,1,1,1,,1,1,1,1,1,,1,1,1,1,1,,1,1,1,1,1,,,,,,,,2,,2,,,,,,,3,,,,,,,,,,",
  fallbacks: {
    field: "a field",
    reason: "no reason given",
    info: "no details given",
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
export function detail(result: SnapEntry | SnapResult, params: SnapParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}
