// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../../runtime/message.js";
import type { DanaEntry, DanaParams, DanaResult } from "../../types.js";

const texts: PackedDetails = {
  texts: 
    "The transaction was carried out. On a service that reverses (refund, void or cancel), it is the reversal that was carried out.\n" +
    "The query was answered. The code says nothing about the bank transfer, whatever its message says.\n" +
    "The customer is no longer linked to the merchant, and the tokens are no longer valid. No money moved.\n" +
    "The DANA account can receive a top-up. Nothing was sent by this inquiry.\n" +
    "The DANA account of the recipient was topped up. A repeat with the same partnerReferenceNo gets this answer again and moves no more money.\n" +
    "The query was answered. The code says nothing about the top-up: a failed one (06) comes with it too.\n" +
    "The token opens the checkout page of DANA for this customer once. Nothing was paid.\n" +
    "The query was answered. The code comes with every state of the order, also with an unpaid or canceled one.\n" +
    "What you answer once the notification is stored, for a paid order and for a closed one. It says nothing about the order.\n" +
    "The customer has linked the DANA account. The access token and the refresh token belong to this customer; nothing was paid.\n" +
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
    "The balance of the DANA account of the customer is in the body. Nothing was held or paid.\n" +
    "The bank knows the account. Nothing was sent by this inquiry.\n" +
    "DANA took the transfer and deducted it from the balance of the merchant. The bank reports its result later.\n" +
    "DANA has the order, and nobody has paid it. A repeat with the same partnerReferenceNo and content gets the same order.\n" +
    "The order exists, and the customer pays it on the page of DANA.\n" +
    "The order was canceled. If it was paid, the money goes back to the customer.\n" +
    "The refund was carried out. A repeat with the same partnerRefundNo gets this answer again, although it gives nothing more back.\n" +
    "The code is that of a list of transactions and that of a payment by the QR code of a customer. Whether anything was paid is not said.\n" +
    "The request was accepted and the result is not known yet.\n" +
    "DANA took the transfer, and the bank has not answered yet.\n" +
    "DANA took the cancellation, and it is not done yet. The customer may still have paid.\n" +
    "DANA took the refund, and it is not done yet. A repeat with the same partnerRefundNo gets this answer again.\n" +
    "The request was accepted, and what it asks for is not ready yet. It is not a payment.\n" +
    "The request was accepted and its answer is not ready yet. This call moved no money.\n" +
    "The query was accepted and has no final answer yet. The state of the transaction stays unknown.\n" +
    "The request is not valid or could not be parsed.\n" +
    "The format of {field} is not accepted.\n" +
    "A mandatory value is missing or malformed in {field}.\n" +
    "Consult pay was refused for its credentials, under the code of a missing field. Nothing was paid or ordered by it.\n" +
    "The request could not be authenticated. Reason: {reason}.\n" +
    "The token was refused: the signature is wrong, or the authorization code is wrong, used or expired. Reason: {reason}.\n" +
    "The B2B access token is not valid or has expired.\n" +
    "The access token of the customer is past its time. The order itself stays open.\n" +
    "The access token of the customer (B2B2C) is not valid or has expired.\n" +
    "DANA does not know the access token of the customer. The order itself stays open.\n" +
    "The B2B access token is not known to the provider.\n" +
    "The access token of the customer (B2B2C) is not known to the provider.\n" +
    "The transaction or session of this request is no longer valid.\n" +
    "The time in which this order could be canceled is over. The order stands as it was, paid or not.\n" +
    "The merchant may not use this feature. Reason: {reason}.\n" +
    "The amount is outside the limit for a single transaction.\n" +
    "The amount of the order is above what may be paid at once. No order was created.\n" +
    "The amount is above what the DANA account may receive: the largest amount of a top-up, or the largest balance. Nothing was sent.\n" +
    "The top-up would take the DANA account of the recipient above its largest balance, or the amount is above the largest top-up. Nothing was sent.\n" +
    "The request was refused on suspicion of fraud.\n" +
    "DANA refused the transfer on suspicion of fraud. Nothing was sent.\n" +
    "There were more transactions or requests than are allowed in one period.\n" +
    "The status of the account or user does not allow the request.\n" +
    "The DANA account does not exist or may not be used. Nothing was sent. additionalInfo.resultMsg says which, where DANA sends it.\n" +
    "The DANA account of the recipient does not exist or may not be used. Nothing was sent.\n" +
    "DANA does not let this account pay. No order was created.\n" +
    "Consult pay was refused for the state of the account or user. Nothing was ordered by it.\n" +
    "DANA does not let this account be used, so there is no balance. Nothing was paid.\n" +
    "DANA does not let this account pay, so there is no token. The order itself stays open.\n" +
    "The state of the account or user does not allow the cancellation. The order stands as it was.\n" +
    "The feature is currently closed, usually because of a cut-off. Reason: {reason}.\n" +
    "The issuer or provider does not let this card be used.\n" +
    "The card is past its expiration date.\n" +
    "There was no activity on it for a long time, so the bank does not let it be used.\n" +
    "The payment token has no limit yet and needs one before it can be used.\n" +
    "OTP is blocked for the customer, usually after too many wrong entries.\n" +
    "The OTP is no longer valid.\n" +
    "The issuer was asked to send an OTP to the customer. The request waits for it and has not failed.\n" +
    "The balance does not cover the amount.\n" +
    "The balance of the merchant does not cover the money that the cancellation would give back. The order stands.\n" +
    "The balance of the merchant does not cover the refund. Nothing was given back, and the customer has done nothing wrong.\n" +
    "The deposit of the merchant with the provider does not cover the inquiry or the transaction it prepares.\n" +
    "The deposit of the merchant with the provider does not cover the amount.\n" +
    "The balance of the merchant does not cover the refund or reversal.\n" +
    "The disbursement balance of the merchant does not cover the top-up. Nothing was sent.\n" +
    "The disbursement balance of the merchant does not cover the amount of the inquiry. Nothing was sent.\n" +
    "The disbursement balance of the merchant does not cover the transfer. Nothing was sent.\n" +
    "The provider or issuer does not permit this request. Reason: {reason}.\n" +
    "Consult pay was refused because DANA does not permit the payment. Nothing was ordered by it.\n" +
    "DANA does not permit this payment. No order was created.\n" +
    "The agreement with DANA does not allow cancellations of this order. It stands as it was.\n" +
    "The agreement with DANA does not allow this refund. The payment stands.\n" +
    "It is on hold at the provider, and it is not known whether it will take effect.\n" +
    "The amount is above the limit set for the payment token.\n" +
    "The issuer does not let it be used before it is activated.\n" +
    "The DANA account of the customer is not active, so there is no balance. Nothing was paid.\n" +
    "DANA calls an account inactive, and the message names the merchant. Nothing was sent.\n" +
    "The provider has barred the merchant from all of its APIs.\n" +
    "This request would take the merchant above its daily limit.\n" +
    "No limit can be set for this payment token.\n" +
    "The limit requested for the payment token is outside the agreed range.\n" +
    "This request would take the account above its daily limit.\n" +
    "The current state of the transaction does not allow this request.\n" +
    "The order is in a state that cannot be canceled. The portal shows it for one that was refunded already.\n" +
    "The order is in a state that cannot be refunded, such as unpaid or expired.\n" +
    "The tests of DANA expect it for a list of transactions without data. For a payment by QR code, the standard has it where the state of the transaction does not allow the request.\n" +
    "The provider finds no transaction for the data of the request. One that was sent shortly before may not be visible yet.\n" +
    "The query found no such bank transfer. That is no proof of failure, especially right after the transfer was sent.\n" +
    "DANA knows no such order. That is no proof that nobody paid, especially right after it was created.\n" +
    "DANA finds no order to cancel. One that was created shortly before may not be visible yet, and the customer could still pay it.\n" +
    "DANA finds no order to refund. That is no proof that nobody paid or that nothing went back.\n" +
    "The query found no transaction. That is no proof of failure, especially right after the transaction was sent.\n" +
    "No transaction matches the data of the request. That is no proof that a payment or transfer failed.\n" +
    "The query found no such top-up. That is no proof of failure, especially right after the top-up was sent.\n" +
    "The request cannot be routed to its destination.\n" +
    "The bank cannot be reached through the switch in use.\n" +
    "The customer ended it before it was carried out.\n" +
    "The request was refused because the transaction counts as canceled.\n" +
    "The answer mentions a canceled transaction but does not state the final result.\n" +
    "The merchant is not enabled for this service at the provider, so this request was refused.\n" +
    "This step needs an OTP, and none has been requested yet. The request has not failed.\n" +
    "The journeyId of the request is not known to the provider.\n" +
    "The provider does not know the merchant, or the status of the merchant does not allow this request.\n" +
    "Consult pay was refused because DANA does not know the merchant, or its state does not allow it. Nothing was ordered by it.\n" +
    "DANA does not know the merchant or store, or its state does not allow the cancellation. The order stands, and the customer can still pay it.\n" +
    "DANA does not know the merchant or store, or its state does not allow the refund. Nothing was given back.\n" +
    "The card or account number leads to no issuer that the provider knows.\n" +
    "The request does not fit the step that its journey has reached.\n" +
    "The card, account, customer or virtual account is not known or not accepted. Details: {info}.\n" +
    "The bank does not know the account, or it cannot be used. Nothing was sent.\n" +
    "The bill or virtual account does not exist or cannot be used. Reason: {reason}.\n" +
    "The amount differs from the amount expected.\n" +
    "The bill counts as paid, possibly by an earlier request of yours.\n" +
    "What was entered is not the OTP that was sent to the customer.\n" +
    "The partner number is not known to the provider.\n" +
    "The terminal is not known to the provider.\n" +
    "An earlier request with the same reference had other parameters. How that one ended is not stated.\n" +
    "An earlier top-up with this partnerReferenceNo had another amount or recipient, and it may have been carried out.\n" +
    "An earlier transfer with this partnerReferenceNo had another amount or account, and it may have been carried out.\n" +
    "An order with this partnerReferenceNo is there already, with another amount or content. It may be open or paid.\n" +
    "An earlier refund with this partnerRefundNo had another amount, and it may have been carried out.\n" +
    "The bill or virtual account is no longer valid.\n" +
    "The provider does not offer this function.\n" +
    "The operation, for example a cancel or refund, is currently not possible for the transaction.\n" +
    "The same X-EXTERNAL-ID was used earlier on the same day, so an earlier request exists.\n" +
    "An earlier request used this partnerReferenceNo. In most cases it was carried out.\n" +
    "An earlier request used this partnerReferenceNo. What it made, for example a QR or virtual account, may still be paid.\n" +
    "The number of requests is above what the provider allows.\n" +
    "Consult pay was refused for the number of requests. Nothing was ordered by it.\n" +
    "The provider reports an error without details. Whether the request took effect is not known.\n" +
    "DANA reports an error without details. A repeat of a top-up that failed is answered like this too, so the code alone does not say whether this one was carried out.\n" +
    "DANA reports an error without details. It is not known whether the order exists.\n" +
    "DANA reports an error without details. It is not known whether the transfer was carried out.\n" +
    "A system of the provider failed. Whether the request took effect is not known.\n" +
    "A system of DANA failed. It is not known whether the recipient was topped up.\n" +
    "A system of DANA failed. It is not known whether the order exists.\n" +
    "What you answer if you could not store the notification. DANA repeats it for up to seven days.\n" +
    "A system of DANA failed. It is not known whether the transfer was carried out.\n" +
    "DANA got no answer in time or failed. It is not known whether the order was canceled.\n" +
    "DANA got no answer in time or failed. It is not known whether the money went back.\n" +
    "A system that the provider depends on failed. Whether the request took effect is not known.\n" +
    "The issuer or another system did not answer in time. Whether the request took effect is not known.\n" +
    "The order is paid, and that is final.\n" +
    "The recipient has the money, and that is final.\n" +
    "DANA has it, and nothing has been sent yet.\n" +
    "The order is open, and the customer has not paid it.\n" +
    "The customer has paid, and DANA has not finished the payment. It can still end in another way.\n" +
    "The money is being sent, and the result is not known yet.\n" +
    "The bank or DANA has not finished it, and it can still end either way.\n" +
    "It was sent and came back, so the recipient does not have it. The amount is in the balance of the merchant again.\n" +
    "It ended before the money was sent, and it will not be sent any more.\n" +
    "The order was canceled, or its time is over. It cannot be paid any more; money that was paid before a cancellation goes back.\n" +
    "It ended without the money being sent, although the response code says Successful.\n" +
    "DANA did not find it when asked. That is no proof of failure, especially right after it was sent.\n" +
    "DANA did not find the order when asked. That is no proof that nobody paid, especially right after the order was created.\n" +
    "The time to pay is over, so the order was closed. It cannot be paid any more.\n" +
    "It ended without the money being sent.\n" +
    "The order was canceled. Money that was paid before goes back.\n" +
    "The order cannot be paid any more. The page does not say whether it was paid before.\n" +
    "The order is there, and the customer has not paid it.\n" +
    "The customer has paid, and the merchant accepted the order afterwards.\n" +
    "The customer has paid, and DANA has not finished the payment.\n" +
    "The customer has paid the order.\n" +
    "No DANA account has this phone number. Nothing was sent.\n" +
    "DANA has disabled the account of the recipient. Nothing was sent.\n" +
    "paymentInfos lists how the customer can pay. No order was made and nothing was paid. DANA answers with 2005700 now.\n" +
    "paymentInfos lists how the customer can pay. No order was made, and nothing was paid or canceled.\n" +
    "What was asked for was not done. resultCode and resultMsg say why.\n" +
    "What was asked for was done or returned. No money moved by it.\n" +
    "DANA does not know whether the call was carried out. It is no failure."
  ,
  rows: ",,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,4,,,,2,,1,1,1,1,1,1,,1,1,1,1,1,1,1,1,1,1,1,1,1,1,,1,1,1,,2,1,1,1,1,1,1,1,1,1,1,,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,,,1,1,1,1,,2,,,2,1,1,1,,1,1,1,,1,1,1,,,2,,1,1,1,,,2,1,1,1,1,1,1,1,1,,,,,2,1,1,1,1,1,1,,1,1,1,1,1,1,1,,,,,4,1,1,1,1,1,1,,,,,,1,1,1,1,,1,1,1,1,1,,1,1,1,1,1,1,1,,1,1,1,1,1,,1,1,,1,1,1,1,1,1,,1,1,1,1,1,,1,1,1,1,1,1,,,,3,,,,4,1,,,,,1,1,1,1,1,1,1,1,,,,,,1,1,1,,1,1,1,1,1,1,1,1,,1,1,1,1,1,,,1,,1,1,1,,1,1,1,1,1,1,,1,1,1,,1,1,,1,1,1,1,1,1,1,,,,3,,,,,,,5,1,1,,2,1,,4,,,1,1,1,1,1,1,,1,1,1,1,1,,1,,1,,4,,1,1,1,,1,1,1,1,1,1,,1,,1,1,1,1,,,,,1,1,1,1,1,1,,1,,1,1,1,1,1,1,,,1,1,1,1,1,1,22,,1,1,1,1,1,1,,1,,1,1,1,1,1,,1,1,,1,1,,,,,,5,1,1,1,1,1,1,1,,1,1,1,1,1,1,,1,1,1,,1,,1,1,1,,1,,,1,1,1,1,1,1,,,1,,,3,1,1,1,1,1,1,,2,,,,,4,1,1,1,1,1,,2,,,,1,1,1,1,1,,1,1,1,1,1,,,,,,,,,,,,,,d,,e,e,c,c,c,c,,b,,,,,,,,,,,,,",
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
export function detail(result: DanaEntry | DanaResult, params: DanaParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}
