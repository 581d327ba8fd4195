// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../../runtime/message.js";
import type { DanaEntry, DanaParams, DanaResult } from "../../types.js";

const texts: PackedActions = {
  texts: 
    "Compare amount and reference with your own record, then record it as done. Do not send it again.\n" +
    "Read latestTransactionStatus: 00 is carried out, 04, 05 and 06 are not. Without it, check again later.\n" +
    "Delete the tokens of the customer. To pay with a linked account again, the customer has to link it again.\n" +
    "Show customerName to whoever sends the money, then send the top-up.\n" +
    "Compare amount and partnerReferenceNo with your record, then record it once. Do not send it again.\n" +
    "Read latestTransactionStatus. Only 00 is carried out; 06 has failed, although the portal shows it as a success.\n" +
    "Append it to webRedirectUrl and send the customer there. Treat the order as paid only when a notification or a status query says so.\n" +
    "Read latestTransactionStatus. Only 00 is paid; deliver on nothing else.\n" +
    "Send it only after you have stored the notification. The result is in latestTransactionStatus of the notification.\n" +
    "Store both with the customer, and use the refresh token when the access token expires.\n" +
    "Wait for the notification or check the status. Send nothing under a new reference until the result is final.\n" +
    "If paymentFlagStatus is present and not 00, go by that value. Otherwise compare amount and reference with your own record, record the payment and do not send it again.\n" +
    "Capture the amount before the hold lapses, or void the authorization. Do not send the authorization again.\n" +
    "Wait for the notification and read transactionStatus in it, or ask the provider for the status. Send nothing under a new reference until the result is final.\n" +
    "Compare amount and reference with your own record, then record the reversal. Do not send it again.\n" +
    "Continue the flow. Treat it as paid only when the payment notification or a status query says so.\n" +
    "Use the data in the body. In a virtual account inquiry, inquiryStatus in the body states the result.\n" +
    "Read the state of the transaction from its own field, for example latestTransactionStatus, latestCaptureStatus, latestVoidStatus or paymentFlagStatus. Act only on a final state.\n" +
    "Use it until it expires, then request a new one.\n" +
    "Do not send the notification again. The result of the transaction is in the notification itself.\n" +
    "Use it to show whether the balance is enough. It may have changed when the customer pays.\n" +
    "Compare the name on the account with the intended recipient, then send the transfer.\n" +
    "Wait for the notification or check the status (service 00). Book it as paid out only when that says 00, and send nothing under a new reference before the result is final.\n" +
    "Show the customer how to pay, from the answer, then wait for the notification or check the status (service 55). Deliver only when that says 00, and create no second order before this one is closed.\n" +
    "Send the customer to webRedirectUrl. Treat it as paid only when the notification or a status query says 00.\n" +
    "Compare originalPartnerReferenceNo with your order, then record the cancellation once. Do not send it again.\n" +
    "Record it once, under its partnerRefundNo; count refunds by that number and never by answers. Do not send it again.\n" +
    "If you asked for a list, read it. If you sent a payment, check its status (service 55) and deliver nothing before that says 00.\n" +
    "Check the status until the result is final. Until then treat the transaction as neither a success nor a failure, and send nothing under a new reference.\n" +
    "Wait for the notification or check the status (service 00). The same request may be repeated with the same partnerReferenceNo; send nothing under a new one.\n" +
    "Check the status of the order (service 55). Until it is canceled, treat the order as standing and create no other one for it.\n" +
    "Wait, or repeat with the same partnerRefundNo. Count it once, by that number, and send no refund under a new one before the result is final.\n" +
    "Send the request again later with the same reference, or check its status.\n" +
    "Send the request again later.\n" +
    "Check again later. Until the answer is final, send nothing under a new reference.\n" +
    "Compare headers and body with the specification, correct them and send the request again with the same reference.\n" +
    "Correct the field and send the request again with the same reference.\n" +
    "Fill in or correct the field and send the request again with the same reference.\n" +
    "Check X-SIGNATURE, X-TIMESTAMP and X-PARTNER-ID, then send the request again.\n" +
    "Check the client ID, the keys, X-TIMESTAMP and X-SIGNATURE, then send the request again with the same reference.\n" +
    "Check signature and timestamp. If they are right, let the customer link the DANA account again to get a new authorization code.\n" +
    "Get a new B2B token and send the request again with the same reference.\n" +
    "Check the client key, timestamp and signature of the token request, then send it again.\n" +
    "Get a new one with the refresh token, then ask again. If that fails, let the customer link the DANA account again.\n" +
    "Get a new customer token and send the request again with the same reference. If none is issued, ask the customer to link the account again first.\n" +
    "Ask the customer to authorize again, then request the token with the new authorization code.\n" +
    "Check the status of the transaction first. Start again under a new reference only when the result is final and says that it was not carried out.\n" +
    "Check the status of the order (service 55). If it is paid, give the money back with a refund.\n" +
    "Do not send the request again until the provider has enabled the feature for the merchant.\n" +
    "Do not send the request again until the provider has enabled the feature for the merchant. The result stays unknown until it is found out another way; reconcile with the provider.\n" +
    "If an earlier attempt with this reference got no clear answer, check its status first. Adjust the amount or have the limit changed, then start a new attempt with a new reference.\n" +
    "Let the customer pay a smaller amount or in another way. Another amount is a new order with a new reference.\n" +
    "Adjust the amount or have the limit changed, then send the request again with the same reference.\n" +
    "Treat the result as unknown. Check its status, reconcile with the provider if the answer stays the same, and send nothing under a new reference until the result is final.\n" +
    "Ask for a smaller amount, then send the inquiry again.\n" +
    "Keep the money in the account that it came from. If the recipient agrees to a smaller amount, send a new top-up with a new reference.\n" +
    "If an earlier attempt with this reference got no clear answer, check its status first. Offer another payment method with a new reference, and do not tell the customer why. Ask the provider to review the case.\n" +
    "Do not send it again. Ask DANA, and do not tell the recipient the reason.\n" +
    "Do not send it again. Ask the provider to review the case, and do not tell the recipient why.\n" +
    "Check the status of the transaction and of earlier reversals first. Send no reversal under a new reference until the result is final.\n" +
    "Wait until the period is over, then send the request again with the same reference.\n" +
    "If an earlier attempt with this reference got no clear answer, check its status first. Offer another payment method, or another destination for a transfer, with a new reference. The account holder has to settle the problem with the bank or e-wallet.\n" +
    "Check the phone number with the recipient. If it is right, the recipient has to ask DANA about the account.\n" +
    "Keep the money in the account that it came from and check the phone number with the recipient. Use another destination only after that.\n" +
    "Offer another payment method. If the customer expected it to work, they can ask DANA about the account.\n" +
    "Offer the customer another way to pay, or let them ask DANA about the account.\n" +
    "Offer another payment method. The customer can ask DANA about the account.\n" +
    "Cancel the order, then offer another payment method. The customer can ask DANA about the account.\n" +
    "Check the status of the order (service 55). If it is paid, ask DANA how the money goes back.\n" +
    "Send the request again after the cut-off with the same reference.\n" +
    "If an earlier attempt with this reference got no clear answer, check its status first. Offer another payment method, or another destination for a transfer or refund. Use a new reference for it.\n" +
    "Set the limit of the payment token, then send the request again with the same reference.\n" +
    "Wait until the block is lifted, then send the request again with the same reference.\n" +
    "Request a new OTP, ask the customer to enter it, then continue with the same reference.\n" +
    "Ask the customer to enter the OTP, then continue with the same reference.\n" +
    "Ask the customer to top up the balance, then send the request again with the same reference.\n" +
    "Add to the merchant balance, then send the cancellation again with the same reference. The customer has done nothing wrong.\n" +
    "Add to the merchant balance, then send the refund again with the same partnerRefundNo.\n" +
    "Top up the deposit with the provider, then send the inquiry again.\n" +
    "Top up the deposit with the provider, then send the request again with the same reference.\n" +
    "Top up the balance with the provider, then send the request again with the same reference.\n" +
    "Keep the money in the account that it came from. Add to the disbursement balance, then send the top-up again with the same reference.\n" +
    "Add to the disbursement balance before you send the transfer, then send the inquiry again.\n" +
    "Keep the money in the account that it came from. Add to the disbursement balance, then send the transfer again with the same reference.\n" +
    "If an earlier attempt with this reference got no clear answer, check its status first. Offer another payment method with a new reference. The provider can say which rule blocks this one.\n" +
    "Do not send it again unchanged. Ask the provider which rule blocks it.\n" +
    "Offer the customer another way to pay, and ask DANA what the agreement does not cover.\n" +
    "Offer another payment method, and ask DANA what the agreement does not cover.\n" +
    "Check the status of the order (service 55). If it is paid, give the money back with a refund, or ask DANA.\n" +
    "Check the order and its earlier refunds, then ask DANA how the money can go back.\n" +
    "Check the status until the result is final, and reconcile with the provider if it stays unknown. Send nothing under a new reference before that.\n" +
    "If an earlier attempt with this reference got no clear answer, check its status first. Lower the amount or raise the limit of the payment token, then start a new attempt with a new reference.\n" +
    "Lower the amount or raise the limit of the payment token, then send the request again with the same reference.\n" +
    "Offer another payment method. The customer can have the account activated at DANA.\n" +
    "Ask DANA which account is meant and to activate it. Send no transfer before that.\n" +
    "Keep the money in the account that it came from. Ask DANA which account is meant and to activate it, and send no transfer before that.\n" +
    "Do not send the request again until the merchant has settled the matter with the provider.\n" +
    "Do not send the request again until the merchant has settled the matter with the provider. The result stays unknown until it is found out another way; reconcile with the provider.\n" +
    "Send the request again with the same reference on the next day or once the limit has been raised.\n" +
    "Do not send it again. Continue without setting a limit for this payment token.\n" +
    "Do not send it again. The result stays unknown until it is found out another way; reconcile with the provider.\n" +
    "Choose a limit within the agreed range and send the request again with the same reference.\n" +
    "Check the status first and decide by it. Send nothing under a new reference until the result is final.\n" +
    "Check the status of the order (service 55) and your refunds before you give money back in another way.\n" +
    "Check the status of the order (service 55). There is nothing to give back for one that was never paid.\n" +
    "If you asked for a list, there is nothing in it. If you sent a payment, check its status (service 55) first.\n" +
    "Check the reference and the status. Send nothing under a new reference until the result is final.\n" +
    "Check again later. If it is still not found, send the transfer again with the same partnerReferenceNo and the same content, never with a new one.\n" +
    "Check the reference and check again later. If it is still not found, create the order again with the same partnerReferenceNo and content.\n" +
    "Check the reference and the status of the order (service 55), then cancel again if it is there.\n" +
    "Check the reference and the status of the order (service 55) before you give money back in another way.\n" +
    "Check again later. If it is still not found, reconcile with the provider before anything is sent under a new reference.\n" +
    "Correct the reference or the period and check again. Send nothing under a new reference because of this answer.\n" +
    "Check again later. If it is still not found, send the top-up again with the same partnerReferenceNo and content, never with a new one.\n" +
    "If an earlier attempt with this reference got no clear answer, check its status first. Offer another payment method, or another destination for a transfer, with a new reference. Ask the provider to check the routing.\n" +
    "If an earlier attempt with this reference got no clear answer, check its status first. Offer another bank or payment method. Use a new reference for it.\n" +
    "If an earlier attempt with this reference got no clear answer, check its status first. If the customer still wants it, start a new attempt with a new reference.\n" +
    "Check the status of the transaction first. Create nothing under a new reference until the result is final.\n" +
    "Do not send the request again until the provider has enabled card registration for the merchant.\n" +
    "Do not send the request again until the provider has enabled card registration for the merchant. The result stays unknown until it is found out another way; reconcile with the provider.\n" +
    "Request an OTP, ask the customer to enter it, then continue with the same reference.\n" +
    "Check the journeyId and the status of the transaction first. Send nothing under a new reference until the result is final.\n" +
    "Do not send it again until the provider has confirmed the data and the status of the merchant.\n" +
    "Offer the customer another way to pay, and let DANA confirm the data and the state of the merchant.\n" +
    "Check merchantId, subMerchantId and externalStoreId and let DANA confirm them. Until the order is canceled, treat it as standing.\n" +
    "Check merchantId, subMerchantId and externalStoreId and let DANA confirm them, then send the refund again with the same partnerRefundNo.\n" +
    "Check the status first, then continue the journey from the step it has reached. Send nothing under a new reference until the result is final.\n" +
    "If an earlier attempt with this reference got no clear answer, check its status first. Ask the customer to check the number or data, then start a new attempt with a new reference.\n" +
    "Check the number or data, correct it and send the request again with the same reference.\n" +
    "Check bank and account number with the recipient, correct them and send the inquiry again.\n" +
    "If an earlier attempt with this reference got no clear answer, check its status first. Check the number of the bill or virtual account, then start a new attempt with a new reference.\n" +
    "Check the number of the bill or virtual account, correct it and send the request again with the same reference.\n" +
    "If an earlier attempt with this reference got no clear answer, check its status first. Correct the amount, then start a new attempt with a new reference.\n" +
    "Correct the amount and send the request again with the same reference.\n" +
    "Do not pay it again. Check the status of earlier payments first, and send nothing under a new reference until the result is final.\n" +
    "Ask the customer to enter the OTP again or request a new one, then continue with the same reference.\n" +
    "Correct the partner number, including X-PARTNER-ID, and send the request again with the same reference.\n" +
    "Correct the terminal ID or have the terminal registered, then send the request again with the same reference.\n" +
    "Check the status under this reference and compare its data with both requests. Send nothing under a new reference until the result is final.\n" +
    "Check the status of the earlier one (service 39). Send nothing under a new reference before its result is final.\n" +
    "Check the status of the earlier one (service 00). Send nothing under a new reference before its result is final.\n" +
    "Check the status of that order (service 55). Create one under a new reference only if it is canceled.\n" +
    "Check the order and that refund first. Send no refund under a new number before you know how the earlier one ended.\n" +
    "If an earlier attempt with this reference got no clear answer, check its status first. Have a new bill or virtual account issued, then start a new attempt with a new reference.\n" +
    "Make sure by a status query that it was not paid before it expired. Create nothing under a new reference until the result is final.\n" +
    "Do not send it again. Use a function that the provider offers.\n" +
    "Check the status first. Repeat the operation with the same reference only when the state allows it, and send nothing under a new reference until the result is final.\n" +
    "Check the status of the earlier request first. Send nothing under a new reference until the result is final.\n" +
    "Send the request again with a new X-EXTERNAL-ID.\n" +
    "Check the status under this reference and go by the answer. Send nothing under a new reference until the result is final.\n" +
    "Check the status of what the earlier request made and use that. Create nothing under a new reference until the result is final.\n" +
    "Slow down and send the request again later with the same reference.\n" +
    "Send the same request again later.\n" +
    "Check again later. Until the query is answered, the result of the transaction stays unknown and nothing is sent under a new reference.\n" +
    "Hold the amount and check the status (service 39): 06 has failed, 00 was carried out. Repeat only with the same partnerReferenceNo and content.\n" +
    "Check the status (service 55), or send the same request again with the same partnerReferenceNo. A new reference could become a second order that is paid, too.\n" +
    "Send the request again later. It moves no money.\n" +
    "Send the request again later with the same reference. A new reference could create a second QR, virtual account or mandate.\n" +
    "Send the notification again later. The result of the transaction does not change by this.\n" +
    "Check the status (service 00), or repeat with the same partnerReferenceNo and content. With a new reference it would be a second transfer.\n" +
    "Hold the amount. Check the status (service 39), or repeat with the same partnerReferenceNo and content; never send a new reference.\n" +
    "Take each notification once, also where it comes again. The result is in latestTransactionStatus of the notification.\n" +
    "Hold the amount. Check the status (service 00), or repeat with the same partnerReferenceNo and content; never send a new reference.\n" +
    "Check the status of the order (service 55) before anything else. Count it neither as canceled nor as standing before that.\n" +
    "Repeat with the same partnerRefundNo, or check the order. A new number would be a second refund.\n" +
    "Compare amount and originalPartnerReferenceNo with your order, then deliver once, also where the notification comes again.\n" +
    "Compare amount and originalPartnerReferenceNo with your record, then book it as paid out, once. Do not send it again.\n" +
    "Hold the amount and check the status again. Send nothing under a new reference meanwhile.\n" +
    "Let the customer pay, then wait for the notification or check the status again. Create no second order before this one is closed.\n" +
    "Wait for the notification or check the status again. Deliver nothing before it says 00, and do not ask the customer to pay again.\n" +
    "Book the return once and credit the recipient in your own records. Send it again only after somebody has found out why it came back.\n" +
    "Close this reference and release the amount. Another attempt is a new disbursement with a new reference.\n" +
    "Close this reference. If the customer still wants to pay, create a new order with a new reference.\n" +
    "Close this reference and release the amount. Check the destination; another attempt is a new disbursement with a new reference.\n" +
    "Hold the amount and check again later. If it is still not found, send it again with the same partnerReferenceNo and content, never with a new one.\n" +
    "Check the reference and check again later. If it is still not found, create the order again with the same partnerReferenceNo and content, never with a new one.\n" +
    "Close this reference and release the amount. Another attempt is a new transfer with a new reference.\n" +
    "Close this reference and release the amount. Check the destination; another attempt is a new transfer with a new reference.\n" +
    "Close this reference if latestTransactionStatus is 05; otherwise check the status again. Another order has a new reference.\n" +
    "Read latestTransactionStatus, then wait for the notification or check the status again. Create no second order before this one is closed.\n" +
    "Compare amount and reference with your order, then deliver once. Where latestTransactionStatus says anything but 00, check the status again.\n" +
    "Wait for the notification or check the status again. Do not ask the customer to pay again.\n" +
    "Check the number with the recipient, correct it and send the inquiry again.\n" +
    "Send no top-up to this account. Use another destination, or let the recipient ask DANA.\n" +
    "Show the methods to the customer, then create the order.\n" +
    "Read resultCode and resultMsg, correct what they name and send the call again.\n" +
    "Use what the body holds, such as shopId. There is nothing to send again.\n" +
    "Ask for what should be there, such as the shop or division, before you send the call again. Repeat a mere query later."
  ,
  rows: ",,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,4,,,,2,,1,1,1,1,1,1,,1,1,1,1,1,1,1,1,1,1,1,1,1,1,,1,1,1,,2,1,1,1,1,1,1,1,1,1,1,,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,,,1,,2,1,,2,,3,,3,1,1,7,c,2,1,5,9,2,1,,,2,,1,,2,,,0,,4,0,2,4,2,2,,,,,,0,3,,0,,4,b,,0,2,1,1,1,1,8,,,,,0,5,1,0,j,3,b,,,,,,0,2,1,9,,0,0,f,4,6,2,0,2,1,0,8,3,8,2,0,0,6,4,6,,1,1,,0,2,1,1,1,a,,0,0,3,1,6,,0,2,1,1,1,1,,,,0,,,,7,g,,,,,0,,1,0,17,6,4,c,,,,,,0,2,1,,0,,3,0,3,3,2,h,1r,0,0,o,4,6,,,,,1,,2,,1,0,2,1,1,e,,1,,2,,1,1,9,0,2,1,1,1,1,f,,,,3,,,,,,,0,6,1,,2,1,,4,,,0,2,0,1j,3,q,,0,0,6,4,6,,0,5,,5,5,,1,,2,,0,2,1,1,1,1,,1,,1,1,1,j,,,,2i,0,2,0,t,3,a,,1,,0,0,,4,2,9,,,0,0,,4,2,8,22,,0,0,,4,2,8,,1,,0,0,3,1,8,,1,1,,1,1,,,,,,0,6,1,1,1,1,1,1,,,0,1m,3,p,6,,1,3w,2,,1,,1,,1,,1,,,1,1,1,1,1,1,,0,,,,3,,0,,3,5,,,0,0,,c,,9,0,c,3,c,c,,3,,,0,0,a,a,7,a,0,0,6,6,6,6,,,,,,3,1,,,,,,,d,5,e,a,1,1,c,,,b,,1,,,,2,,,,1,,,",
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
export function action(result: DanaEntry | DanaResult, params: DanaParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}
