// Generated from the catalog; do not edit.
import { snapBiCatalog as catalog } from "../../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../../runtime/message.js";
import type { MidtransSnapBiSpace } from "../../../snap-bi.js";
import type { MidtransEntry, MidtransParams, MidtransResult } from "../../../types.js";

const texts: PackedActions = {
  texts: 
    "Read transaction_status for the payment itself. Do not deliver on this value alone.\n" +
    "Approve or deny the transaction in the dashboard or through the API, then check the status again. Until the result is final, deliver nothing and send nothing under a new order_id.\n" +
    "Offer another payment method, and do not tell the customer why. If the decline looks wrong, ask Midtrans to check it.\n" +
    "Compare amount and reference with your own record, then record it as done. Do not send it again.\n" +
    "Wait for the notification, or check the status no earlier than ten minutes after the transfer. Send nothing under a new reference until the result is final.\n" +
    "Wait for the notification or check the status. Send nothing under a new reference until the result is final.\n" +
    "Read latestTransactionStatus. Where the body has none, send the customer to the redirect address, wait for the notification or check the status. Send nothing under a new reference until the result is final.\n" +
    "Capture the amount before the hold lapses, or void the authorization. Do not send the authorization again.\n" +
    "Wait for the notification or check the status. Deliver nothing and send no other capture until the result is final.\n" +
    "Wait for the notification and read transactionStatus in it, or ask the provider for the status. Send nothing under a new reference until the result is final.\n" +
    "Compare amount and reference with your own record, then record the reversal. Do not send it again.\n" +
    "Continue the flow. Treat it as paid only when the payment notification or a status query says so.\n" +
    "Use the data in the body. In a virtual account inquiry, inquiryStatus in the body states the result.\n" +
    "Read the state of the transaction from its own field, for example latestTransactionStatus, latestCaptureStatus, latestVoidStatus or paymentFlagStatus. Act only on a final state.\n" +
    "Use it until it expires, then request a new one.\n" +
    "Do not send the notification again. The result of the transaction is in the notification itself.\n" +
    "Check the status until the result is final. Until then treat the transaction as neither a success nor a failure, and send nothing under a new reference.\n" +
    "Send the request again later with the same reference, or check its status.\n" +
    "Send the request again later.\n" +
    "Check again later. Until the answer is final, send nothing under a new reference.\n" +
    "Compare headers and body with the specification, correct them and send the request again with the same reference.\n" +
    "Correct the field and send the request again with the same reference.\n" +
    "Fill in or correct the field and send the request again with the same reference.\n" +
    "Check the client ID, the keys, X-TIMESTAMP and X-SIGNATURE, then send the request again with the same reference.\n" +
    "Get a new B2B token and send the request again with the same reference.\n" +
    "Check the client key, timestamp and signature of the token request, then send it again.\n" +
    "Get a new customer token and send the request again with the same reference. If none is issued, ask the customer to link the account again first.\n" +
    "Ask the customer to authorize again, then request the token with the new authorization code.\n" +
    "Check the status of the transaction first. Start again under a new reference only when the result is final and says that it was not carried out.\n" +
    "Do not send the request again until the provider has enabled the feature for the merchant.\n" +
    "Do not send the request again until the provider has enabled the feature for the merchant. The result stays unknown until it is found out another way; reconcile with the provider.\n" +
    "If an earlier attempt with this reference got no clear answer, check its status first. Adjust the amount or have the limit changed, then start a new attempt with a new reference.\n" +
    "Adjust the amount or have the limit changed, then send the request again with the same reference.\n" +
    "Treat the result as unknown. Check its status, reconcile with the provider if the answer stays the same, and send nothing under a new reference until the result is final.\n" +
    "If an earlier attempt with this reference got no clear answer, check its status first. Offer another payment method with a new reference, and do not tell the customer why. Ask the provider to review the case.\n" +
    "Do not send it again. Ask the provider to review the case, and do not tell the recipient why.\n" +
    "Check the status of the transaction and of earlier reversals first. Send no reversal under a new reference until the result is final.\n" +
    "Wait until the period is over, then send the request again with the same reference.\n" +
    "If an earlier attempt with this reference got no clear answer, check its status first. Offer another payment method, or another destination for a transfer, with a new reference. The account holder has to settle the problem with the bank or e-wallet.\n" +
    "Send the request again after the cut-off with the same reference.\n" +
    "If an earlier attempt with this reference got no clear answer, check its status first. Offer another payment method, or another destination for a transfer or refund. Use a new reference for it.\n" +
    "Set the limit of the payment token, then send the request again with the same reference.\n" +
    "Wait until the block is lifted, then send the request again with the same reference.\n" +
    "Request a new OTP, ask the customer to enter it, then continue with the same reference.\n" +
    "Ask the customer to enter the OTP, then continue with the same reference.\n" +
    "Ask the customer to top up the balance, then send the request again with the same reference.\n" +
    "Top up the deposit with the provider, then send the inquiry again.\n" +
    "Top up the deposit with the provider, then send the request again with the same reference.\n" +
    "Top up the balance with the provider, then send the request again with the same reference.\n" +
    "If an earlier attempt with this reference got no clear answer, check its status first. Offer another payment method with a new reference. The provider can say which rule blocks this one.\n" +
    "Do not send it again unchanged. Ask the provider which rule blocks it.\n" +
    "Send a URL that Midtrans has on its list, or ask Midtrans to add this one. Then send the request again with the same reference.\n" +
    "Check the status until the result is final, and reconcile with the provider if it stays unknown. Send nothing under a new reference before that.\n" +
    "If an earlier attempt with this reference got no clear answer, check its status first. Lower the amount or raise the limit of the payment token, then start a new attempt with a new reference.\n" +
    "Lower the amount or raise the limit of the payment token, then send the request again with the same reference.\n" +
    "Do not send the request again until the merchant has settled the matter with the provider.\n" +
    "Do not send the request again until the merchant has settled the matter with the provider. The result stays unknown until it is found out another way; reconcile with the provider.\n" +
    "Send the request again with the same reference on the next day or once the limit has been raised.\n" +
    "Do not send it again. Continue without setting a limit for this payment token.\n" +
    "Do not send it again. The result stays unknown until it is found out another way; reconcile with the provider.\n" +
    "Choose a limit within the agreed range and send the request again with the same reference.\n" +
    "Check the status first and decide by it. Send nothing under a new reference until the result is final.\n" +
    "Check the reference and the status. Send nothing under a new reference until the result is final.\n" +
    "Check again later. If it is still not found, reconcile with the provider before anything is sent under a new reference.\n" +
    "Correct the reference or the period and check again. Send nothing under a new reference because of this answer.\n" +
    "If an earlier attempt with this reference got no clear answer, check its status first. Offer another payment method, or another destination for a transfer, with a new reference. Ask the provider to check the routing.\n" +
    "If an earlier attempt with this reference got no clear answer, check its status first. Offer another bank or payment method. Use a new reference for it.\n" +
    "If an earlier attempt with this reference got no clear answer, check its status first. If the customer still wants it, start a new attempt with a new reference.\n" +
    "Check the status of the transaction first. Create nothing under a new reference until the result is final.\n" +
    "Do not send the request again until the provider has enabled card registration for the merchant.\n" +
    "Do not send the request again until the provider has enabled card registration for the merchant. The result stays unknown until it is found out another way; reconcile with the provider.\n" +
    "Request an OTP, ask the customer to enter it, then continue with the same reference.\n" +
    "Check the journeyId and the status of the transaction first. Send nothing under a new reference until the result is final.\n" +
    "Do not send it again until the provider has confirmed the data and the status of the merchant.\n" +
    "Check the status first, then continue the journey from the step it has reached. Send nothing under a new reference until the result is final.\n" +
    "If an earlier attempt with this reference got no clear answer, check its status first. Ask the customer to check the number or data, then start a new attempt with a new reference.\n" +
    "Check the number or data, correct it and send the request again with the same reference.\n" +
    "If an earlier attempt with this reference got no clear answer, check its status first. Check the number of the bill or virtual account, then start a new attempt with a new reference.\n" +
    "Check the number of the bill or virtual account, correct it and send the request again with the same reference.\n" +
    "If an earlier attempt with this reference got no clear answer, check its status first. Correct the amount, then start a new attempt with a new reference.\n" +
    "Correct the amount and send the request again with the same reference.\n" +
    "Do not pay it again. Check the status of earlier payments first, and send nothing under a new reference until the result is final.\n" +
    "Ask the customer to enter the OTP again or request a new one, then continue with the same reference.\n" +
    "Correct the partner number, including X-PARTNER-ID, and send the request again with the same reference.\n" +
    "Correct the terminal ID or have the terminal registered, then send the request again with the same reference.\n" +
    "Check the status under this reference and compare its data with both requests. Send nothing under a new reference until the result is final.\n" +
    "If an earlier attempt with this reference got no clear answer, check its status first. Have a new bill or virtual account issued, then start a new attempt with a new reference.\n" +
    "Make sure by a status query that it was not paid before it expired. Create nothing under a new reference until the result is final.\n" +
    "Do not send it again. Use a function that the provider offers.\n" +
    "Check the status first. Repeat the operation with the same reference only when the state allows it, and send nothing under a new reference until the result is final.\n" +
    "Check the status of the earlier request first. Send nothing under a new reference until the result is final.\n" +
    "Send the request again with a new X-EXTERNAL-ID.\n" +
    "Check the status under this reference and go by the answer. Send nothing under a new reference until the result is final.\n" +
    "Check the status of what the earlier request made and use that. Create nothing under a new reference until the result is final.\n" +
    "Slow down and send the request again later with the same reference.\n" +
    "Send the request again later with the same reference. A new reference could create a second QR, virtual account or mandate.\n" +
    "Send the request again later. It moves no money.\n" +
    "Check again later. Until the query is answered, the result of the transaction stays unknown and nothing is sent under a new reference.\n" +
    "Send the notification again later. The result of the transaction does not change by this.\n" +
    "Read the result of each transfer from the notification or the report. Send nothing under a new reference before it is final.\n" +
    "Compare amount and reference of the reversal with your own record and read refundHistory, then record the reversal once.\n" +
    "Compare amount and reference with your record, then record it once. There is nothing to send again.\n" +
    "Wait for the notification or check the status again. Send nothing under a new reference meanwhile.\n" +
    "Wait for the notification or check the status again. Meanwhile, send no reversal under a new reference, and do not ask the customer to pay again.\n" +
    "Record the refund once. Compare its amount, as it may cover only part of the transaction.\n" +
    "Close this reference. If the customer still wants to pay, start a new transaction with a new reference.\n" +
    "Check the status of the authorization. While it holds, capture it again or void it; send no payment under a new reference before that, and do not ask the customer to pay again.\n" +
    "Check the status of the payment and of earlier reversals, and reconcile with the provider. Send no reversal under a new reference, and do not ask the customer to pay again.\n" +
    "Close this reference. A further attempt is a new transaction with a new reference.\n" +
    "Check the reference in the query, check again later, then reconcile with the provider. Send nothing under a new reference before that.\n" +
    "Check the reference in the query, check again later, then reconcile with the provider. Send no reversal under a new reference before that, and do not ask the customer to pay again.\n" +
    "Check the status of the payment and its refundHistory first. Send no refund under a new reference until both are clear.\n" +
    "Close this reference. If the customer wants to pay in another way, start a new transaction with a new reference."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,,1,,,,2,,1,1,,1,1,,1,1,,1,1,,,2,1,,,2,1,5,8,2,1,5,8,2,1,,1,,1,,2,,0,,3,0,2,4,2,2,,,0,2,,0,,4,8,,0,2,1,1,1,1,8,,0,2,1,0,g,3,8,,0,2,1,5,,0,0,b,4,6,2,0,2,1,0,8,3,8,2,0,0,6,4,6,,1,1,,0,2,1,1,1,a,,0,0,3,1,6,,0,2,1,1,1,1,,0,,,,5,e,,0,,1,0,12,6,4,9,,,0,2,1,,0,,3,0,3,3,2,e,1j,0,0,l,4,6,,1,,2,,1,0,2,1,1,b,,1,,2,,1,1,9,0,2,1,1,1,1,f,,1,,0,2,1,,2,1,,4,,0,2,0,18,3,i,,0,0,6,4,6,,0,5,,5,5,,1,,2,,0,2,1,1,1,1,,1,,1,h,22,0,2,0,o,3,7,,1,,0,0,,4,2,9,,0,0,,4,2,7,,0,0,,4,2,7,,1,,0,0,3,1,8,,1,1,,1,1,,0,2,1,1,1,1,,,0,1e,3,j,6,,1,3b,2,,1,,1,,1,,1,,,1,1,1,0,0,,,,,0,0,6,6,6,6,0,0,6,6,6,6,0,0,6,6,6,6,9e,,,,,,2,2,2,2,,,,,2,,3,,,8,,,2",
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
export function action(result: MidtransEntry<MidtransSnapBiSpace> | MidtransResult<MidtransSnapBiSpace>, params: MidtransParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}
