// Generated from the catalog; do not edit.
import { snapCatalog as catalog } from "../../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../../runtime/message.js";
import type { DokuSnapSpace } from "../../../snap.js";
import type { DokuEntry, DokuParams, DokuResult } from "../../../types.js";

const texts: PackedDetails = {
  texts: 
    "The transaction was carried out. On a service that reverses (refund, void or cancel), it is the reversal that was carried out.\n" +
    "The balance inquiry was answered; the response carries the balance. It says nothing about any transfer.\n" +
    "The account inquiry was answered and DOKU knows the beneficiary account. An inquiry moves no money; the sessionId in the response belongs to this inquiry and is valid for 30 days.\n" +
    "The transfer was carried out. The DOKU dashboard shows it as PAID.\n" +
    "The state of the transfer is in latestTransactionStatus alone, not in this code.\n" +
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
    "DOKU accepted the payment. Some channels still ask the customer for an OTP or PIN after this call, and the answer does not tell which.\n" +
    "The payment page or application is ready, and the customer has to confirm the payment there.\n" +
    "The request was accepted and the result is not known yet.\n" +
    "The request was accepted, and what it asks for is not ready yet. It is not a payment.\n" +
    "The request was accepted and its answer is not ready yet. This call moved no money.\n" +
    "The query was accepted and has no final answer yet. The state of the transaction stays unknown.\n" +
    "DOKU accepted the transfer, but its result is not known until the reconciliation of the next working day. Until then the dashboard shows UNPAID.\n" +
    "The request is not valid or could not be parsed.\n" +
    "The account inquiry could not be processed, for example because its message could not be parsed.\n" +
    "This transfer request could not be processed, for example because its message could not be parsed.\n" +
    "The amount of the payment differs from the amount of the QR code.\n" +
    "The value of feeAmount differs from the fee that applies to the QR code.\n" +
    "The format of {field} is not accepted.\n" +
    "The account inquiry was refused because of the format of {field}, for example an amount that is not numeric or a currency code that does not exist.\n" +
    "This transfer request was refused because of the format of {field}, for example an amount that is not numeric or a currency code that does not exist.\n" +
    "A mandatory value is missing or malformed in {field}.\n" +
    "The account inquiry arrived without {field}, which is mandatory.\n" +
    "This transfer request arrived without {field}, which is mandatory, or with a value in the wrong format.\n" +
    "DOKU computed another signature for this request than the one that was sent, so it was refused.\n" +
    "The request could not be authenticated. Reason: {reason}.\n" +
    "DOKU did not accept the credentials, signature or headers of the balance inquiry. Reason: {reason}.\n" +
    "DOKU did not accept the credentials, signature or headers of the account inquiry. Reason: {reason}.\n" +
    "DOKU did not accept the credentials, signature or headers of this transfer request; the code is not the status of the transfer. Reason: {reason}.\n" +
    "DOKU did not accept the credentials, signature or headers of the status query; this says nothing about the transfer. Reason: {reason}.\n" +
    "DOKU does not know the client that sent the request.\n" +
    "The B2B access token is not valid or has expired.\n" +
    "The B2B access token of the balance inquiry is not valid.\n" +
    "The B2B access token of the account inquiry is not valid.\n" +
    "The B2B access token of this transfer request is not valid. The code is not the status of the transfer.\n" +
    "The B2B access token of the status query is not valid. This refusal says nothing about the transfer.\n" +
    "The access token of the customer (B2B2C) is not valid or has expired.\n" +
    "The B2B access token is not known to the provider.\n" +
    "The access token of the customer (B2B2C) is not known to the provider.\n" +
    "The transaction or session of this request is no longer valid.\n" +
    "The sessionId of this transfer request is older than 30 days and no longer valid. This says nothing about an earlier request with the same partnerReferenceNo.\n" +
    "The merchant may not use this feature. Reason: {reason}.\n" +
    "The merchant may not make this account inquiry, for example because its forex setting is missing. Reason: {reason}.\n" +
    "The merchant is not enabled for this transfer feature at DOKU, so this request was refused.\n" +
    "The amount is outside the limit for a single transaction.\n" +
    "The amount in the account inquiry lies outside the range that is set for the sub channel or in the fee settings.\n" +
    "The limit is set per transfer, by DOKU or for the merchant. No money moved.\n" +
    "The request was refused on suspicion of fraud.\n" +
    "DOKU rates this transfer as high risk and refused this request. Possible causes are repeated transfers to the same beneficiary, too many transfers or too large a total for one beneficiary, or a banned customer; an earlier identical transfer may have succeeded.\n" +
    "There were more transactions or requests than are allowed in one period.\n" +
    "Too many requests reached DOKU, so this transfer request was refused. An earlier request for the same transfer may have succeeded.\n" +
    "The status of the account or user does not allow the request.\n" +
    "DOKU declined the transfer and does not say whose status is meant. No money moved.\n" +
    "The feature is currently closed, usually because of a cut-off. Reason: {reason}.\n" +
    "The account inquiry is not available because a cut-off is in progress.\n" +
    "The transfer was not carried out because a cut-off is in progress.\n" +
    "The issuer or provider does not let this card be used.\n" +
    "The card is past its expiration date.\n" +
    "There was no activity on it for a long time, so the bank does not let it be used.\n" +
    "The transfer to this account was not carried out. No money moved.\n" +
    "The payment token has no limit yet and needs one before it can be used.\n" +
    "OTP is blocked for the customer, usually after too many wrong entries.\n" +
    "The OTP is no longer valid.\n" +
    "The issuer was asked to send an OTP to the customer. The request waits for it and has not failed.\n" +
    "The balance does not cover the amount.\n" +
    "The deposit of the merchant at DOKU does not cover this transfer.\n" +
    "The deposit of the merchant with the provider does not cover the inquiry or the transaction it prepares.\n" +
    "The deposit of the merchant with the provider does not cover the amount.\n" +
    "The balance of the merchant does not cover the refund or reversal.\n" +
    "The provider or issuer does not permit this request. Reason: {reason}.\n" +
    "This transfer is not permitted. DOKU gives no cause.\n" +
    "It is on hold at the provider, and it is not known whether it will take effect.\n" +
    "The transfer is suspended. DOKU gives no cause, and it is not known whether the money moved.\n" +
    "The amount is above the limit set for the payment token.\n" +
    "The issuer does not let it be used before it is activated.\n" +
    "The provider has barred the merchant from all of its APIs.\n" +
    "DOKU has closed all its APIs to this merchant, so this transfer request was refused.\n" +
    "This request would take the merchant above its daily limit.\n" +
    "No limit can be set for this payment token.\n" +
    "The limit requested for the payment token is outside the agreed range.\n" +
    "This request would take the account above its daily limit.\n" +
    "The current state of the transaction does not allow this request.\n" +
    "The account inquiry does not fit the current state of the transaction that it belongs to.\n" +
    "The provider finds no transaction for the data of the request. One that was sent shortly before may not be visible yet.\n" +
    "DOKU found no transaction for this transfer request. It is not known whether an earlier request moved money.\n" +
    "DOKU does not know the referenceNo or sessionId in the status query. This is no proof that the transfer did not take place.\n" +
    "The query found no transaction. That is no proof of failure, especially right after the transaction was sent.\n" +
    "No transaction matches the data of the request. That is no proof that a payment or transfer failed.\n" +
    "The request cannot be routed to its destination.\n" +
    "DOKU has no valid route for this account inquiry.\n" +
    "DOKU has no valid route for this transfer.\n" +
    "The bank cannot be reached through the switch in use.\n" +
    "The switch in use does not support the beneficiary bank, so the account could not be looked up.\n" +
    "The switch in use does not support the beneficiary bank, so the transfer was not carried out.\n" +
    "The customer ended it before it was carried out.\n" +
    "The request was refused because the transaction counts as canceled.\n" +
    "The answer mentions a canceled transaction but does not state the final result.\n" +
    "The merchant is not enabled for this service at the provider, so this request was refused.\n" +
    "This step needs an OTP, and none has been requested yet. The request has not failed.\n" +
    "The journeyId of the request is not known to the provider.\n" +
    "The provider does not know the merchant, or the status of the merchant does not allow this request.\n" +
    "DOKU does not know the partner or the agent key of the account inquiry, or the partner is no longer active.\n" +
    "DOKU does not know the partner or the agent key of the transfer, or the partner is no longer active.\n" +
    "The card or account number leads to no issuer that the provider knows.\n" +
    "The request does not fit the step that its journey has reached.\n" +
    "The card, account, customer or virtual account is not known or not accepted. Details: {info}.\n" +
    "The account inquiry found no usable beneficiary account: the number is wrong, inactive or unknown. Details: {info}.\n" +
    "The transfer has no usable beneficiary account: the number is wrong, inactive or unknown. Details: {info}.\n" +
    "The bill or virtual account does not exist or cannot be used. Reason: {reason}.\n" +
    "The bill or virtual account of the inquiry is blocked, suspended or not found.\n" +
    "The transfer was not carried out because the bill or virtual account is blocked, suspended or not found.\n" +
    "The amount differs from the amount expected.\n" +
    "The amount of the transfer differs from the amount that is due.\n" +
    "The bill counts as paid, possibly by an earlier request of yours.\n" +
    "The bill of the virtual account is already paid, so this transfer request was refused. An earlier request may have paid it.\n" +
    "What was entered is not the OTP that was sent to the customer.\n" +
    "The partner number is not known to the provider.\n" +
    "The terminal is not known to the provider.\n" +
    "An earlier request with the same reference had other parameters. How that one ended is not stated.\n" +
    "An earlier request with the same partnerReferenceNo or transaction ID had other parameters. It is not known whether that one moved money.\n" +
    "The bill or virtual account is no longer valid.\n" +
    "The transfer to this virtual account was not carried out. No money moved.\n" +
    "The inquiry was refused. It does not say whether the bill was paid before it expired.\n" +
    "The provider does not offer this function.\n" +
    "The operation, for example a cancel or refund, is currently not possible for the transaction.\n" +
    "The same X-EXTERNAL-ID was used earlier on the same day, so an earlier request exists.\n" +
    "The X-EXTERNAL-ID of this account inquiry was already used today; each value is accepted once a day.\n" +
    "The X-EXTERNAL-ID of this transfer request was already used today; each value is accepted once a day. The earlier request may have moved money.\n" +
    "An earlier request used this partnerReferenceNo. In most cases it was carried out.\n" +
    "DOKU reports that an earlier transfer with this partnerReferenceNo succeeded, and refused this request as a duplicate.\n" +
    "An earlier request used this partnerReferenceNo. What it made, for example a QR or virtual account, may still be paid.\n" +
    "An earlier transfer with this sessionId was already processed, so this request was refused. The code does not say how the earlier one ended.\n" +
    "The number of requests is above what the provider allows.\n" +
    "Four inquiries for this beneficiary account have failed within the past two hours, so DOKU refused this one. It is a limit of the account number, not of the request rate.\n" +
    "The provider reports an error without details. Whether the request took effect is not known.\n" +
    "DOKU reported a general error for the balance inquiry. Nothing is known about the balance.\n" +
    "DOKU reported a general error for the account inquiry; partner settings such as forex can cause it. Nothing is known about the account.\n" +
    "DOKU reported a general error for the transfer; partner settings such as forex can cause it. It is not known whether the money moved.\n" +
    "DOKU reported a general error for the status query. The state of the transfer stays unknown.\n" +
    "A system of the provider failed. Whether the request took effect is not known.\n" +
    "An internal error at DOKU left the account inquiry without a result. Nothing is known about the account.\n" +
    "An internal error occurred at DOKU during the transfer. It is not known whether the money moved.\n" +
    "A system that the provider depends on failed. Whether the request took effect is not known.\n" +
    "A system behind DOKU reported an error, so the account inquiry has no result. Nothing is known about the account.\n" +
    "A system behind DOKU reported an error during the transfer. It is not known whether the money moved.\n" +
    "The issuer or another system did not answer in time. Whether the request took effect is not known.\n" +
    "The account inquiry got no answer in time. Nothing is known about the account.\n" +
    "The transfer got no answer in time. It is not known whether the money moved.\n" +
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
    "The customer paid into the virtual account. The notification carries no code of its own.\n" +
    "A bank asks what is to be paid into the virtual account. Nothing has been paid yet."
  ,
  rows: ",,,,,,,,,,,,,,,,,,1,,,,2,,,,,3,1,,,,,,3,1,,,,3,1,,1,1,,,,,,5,1,,1,1,,,,,,5,1,1,,1,1,1,,1,1,1,,1,1,1,,,2,,1,1,1,,,,,,3,1,1,1,1,1,1,1,1,,1,1,1,1,1,1,1,,,1,1,1,1,1,1,1,,,,2,1,1,1,1,1,1,,1,1,1,1,,,,1,1,1,1,1,,1,1,1,1,1,1,1,,,2,1,1,1,1,,1,1,,1,1,1,1,1,1,,1,1,1,1,1,,1,1,1,1,1,1,,,2,,,,4,1,,1,1,1,1,1,1,1,1,,,,2,1,1,,1,1,1,1,1,1,1,1,,1q,2,1,1,1,1,,,2,1,1,,1,1,1,1,1,1,,1,1,1,,1,1,,1,1,1,1,1,1,1,,,2,,,,3,1,1,,2,1,,4,,,,3,1,1,1,1,1,,,,3,1,1,1,1,,1,,1,,4,,1,1,1,,1,1,1,1,1,1,,1,,,,3,1,,1,1,1,1,1,1,,1,,,,3,1,1,1,1,1,,1,1,1,1,1,1,,,,,2,1,1,1,1,1,,,2,,1,1,1,1,1,,1,1,,1,1,,,2,1,1,1,1,1,,,2,1,1,1,1,1,,,1,1,1,,1,,,,3,1,1,,,2,,,,,2,1,1,,,,,,5,1,1,1,1,,,,3,1,1,1,1,,,,3,1,1,1,1,,,,3,1,1,1,1,,,,,,,,2,,2,,,,,,,3,,,,,,,,,,",
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
export function detail(result: DokuEntry<DokuSnapSpace> | DokuResult<DokuSnapSpace>, params: DokuParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}
