// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import type { Result } from "../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../runtime/message.js";
import type { MidtransEntry, MidtransParams, MidtransResult } from "../../types.js";

const texts: PackedActions = {
  texts: 
    "Read transaction_status and fraud_status in the body and act on those. Do not send this request again, and do not deliver on this code alone.\n" +
    "Approve or deny the transaction in the dashboard or through the API, then check the status. Until then, deliver nothing and send nothing under a new order_id.\n" +
    "Wait for the notification or check the status again. Meanwhile, send nothing under a new order_id.\n" +
    "Make sure that transaction_status is deny, and check the status where the body has none. Then offer another payment method. status_message and channel_response_code say why it was declined.\n" +
    "After an unlinking that you asked for, there is nothing to do. Otherwise ask the customer to link the account again or offer another payment method, then send the charge with the same order_id.\n" +
    "Set the URL that the API reference names and send the request again with the same order_id.\n" +
    "Correct what validation_messages lists and send the request again with the same order_id. If the order_id was used before, check the status of that order first, and meanwhile send nothing under a new one.\n" +
    "Check the Authorization header, and make sure that key and URL both belong to Sandbox or both to Production. Then send the request again with the same order_id.\n" +
    "Ask the customer for another card or payment method and send the charge with the same order_id.\n" +
    "Do not send this request again unchanged. Offer a payment type that is activated, and ask Midtrans to activate this one.\n" +
    "Set the headers Accept and Content-Type to application/json and send the request again with the same order_id.\n" +
    "Check the order_id and the environment. While the payment page can still be used, wait and check the status again; otherwise send the request again with the same order_id. Send nothing under a new order_id until the result is final.\n" +
    "Use the HTTP method that the API reference names and send the request again with the same order_id.\n" +
    "Check the status of this order_id with Midtrans first, as it may be paid or refunded. Send nothing under a new order_id or refund_key until the result is final.\n" +
    "Make sure that transaction_status is expire, then close this order_id. If the customer still wants to pay, create a new transaction with a new order_id.\n" +
    "Correct the data type, for example a number that was sent as text, and send the request again with the same order_id.\n" +
    "Check the status of this order_id with Midtrans first. Send nothing under a new order_id until the result is final.\n" +
    "Do not send this request again. Offer another payment method, and ask Midtrans which of the two meanings applies before you tell the customer anything about the GoPay account.\n" +
    "Do not send this request again. Offer another payment method, and ask Midtrans which of the two meanings applies and to check the merchant account.\n" +
    "Get a new token_id for the card and send the charge again with the same order_id. If every card gets this code, make sure that client key and server key belong together.\n" +
    "Check the status of this order_id with Midtrans and decide from there. Send nothing under a new order_id or refund_key until the result is final.\n" +
    "Correct the JSON of the body and send the request again with the same order_id.\n" +
    "Check the status of this order_id and its refunds with Midtrans first, and check the merchant balance. Send no refund under a new refund_key until the result is final.\n" +
    "Check the status of this order_id and its refunds with Midtrans first, and what is left to refund. Send no refund under a new refund_key until the result is final.\n" +
    "Wait, and wait longer after each further refusal. Then send the request again with the same order_id.\n" +
    "Do not send this request again unchanged. Ask Midtrans which function serves the purpose.\n" +
    "Send the request again later with the same order_id, or offer another bank or payment method. Send nothing under a new order_id. If the error persists, contact Midtrans.\n" +
    "Read transaction_status and fraud_status first, with a status query where the body has none; deliver only on settlement, or on capture with fraud_status accept. Until the result is final, do not charge the card again and send nothing under a new order_id.\n" +
    "Check the status of this order_id with Midtrans first, and send nothing under a new order_id until the result is final. Deliver only on settlement, or on capture with fraud_status accept, and after the cardholder has been identified; if that is not possible, cancel the payment.\n" +
    "Do not send the full amount again, and do not deliver the whole order on this code. Ask Midtrans how much was approved, then collect the rest separately or cancel the payment.\n" +
    "Offer another card or payment method. This card may work once the customer has settled it with the issuer.\n" +
    "Offer another payment method. Do not send it again until Midtrans and the acquiring bank have checked the merchant ID. Other cards may get the same answer.\n" +
    "Do not try this card again, and do not tell the customer why. Offer another payment method.\n" +
    "Offer another card or payment method. Only the issuer can tell the customer why.\n" +
    "Ask the customer to check the card data and enter it again, then send the transaction again with the same order_id.\n" +
    "Offer another card or payment method. The customer can have the PIN unblocked by the issuer.\n" +
    "Offer another card or payment method, and ask Midtrans to check the registration of the merchant for American Express. Do not send an American Express card before that.\n" +
    "Correct the amount and send the transaction again with the same order_id.\n" +
    "Offer another card or payment method.\n" +
    "Ask the customer to enter the PIN again, then send the transaction again with the same order_id.\n" +
    "Do not try this card again; offer another card or payment method. If several cards get this code, check the fields of the request.\n" +
    "Ask the customer to enter the card with its security code again, then send the transaction again with the same order_id.\n" +
    "Correct gross_amount and send the request again with the same order_id.\n" +
    "Do not send this card number again. Ask the customer to check it or to use another card or payment method; a corrected number needs a new token_id.\n" +
    "Correct the format of the data and send the request again with the same order_id. Ask Midtrans if no field is at fault.\n" +
    "Correct the currency and send the transaction again with the same order_id. Ask Midtrans which currencies the merchant may use.\n" +
    "Remove the saved card and ask the customer to enter the new one, or offer another payment method. Do not send the old card again.\n" +
    "Wait a moment, then send the request again with the same order_id. Limit the number of attempts.\n" +
    "Send the transaction again with 3-D Secure and the same order_id, so that the customer can authenticate.\n" +
    "Do not try this card again, and do not tell the customer why. Offer another payment method, and review the order before you accept it.\n" +
    "Send the request again later with the same order_id, or offer another card or payment method.\n" +
    "Ask the customer to check the card details, and get a new token_id. Then send the request again with the same order_id.\n" +
    "Check the format of the transaction details. Send the corrected request with the same order_id.\n" +
    "Ask the customer to check the expiration date, and get a new token_id. Then send the request again with the same order_id.\n" +
    "Do not try this card again. Offer another card or payment method, and refer the customer to the issuer.\n" +
    "Do not try this card again, and do not tell the customer why. Offer another payment method, and hold other open orders of this card for review.\n" +
    "Do not try this card again, and remove it where it is stored. Offer another card or payment method.\n" +
    "Send the request again with the same order_id once the customer has made funds available, or offer another payment method. Do not repeat it at short intervals.\n" +
    "Ask the customer to correct the expiration date or to enter another card, and get a new token_id. Then send the request again with the same order_id.\n" +
    "Ask the customer to enter the PIN again, then send the request again with the same order_id.\n" +
    "Ask the customer to correct the card number, and get a new token_id. Then send the request again with the same order_id.\n" +
    "Offer another payment method. If all cards get this code, ask Midtrans to check the merchant account.\n" +
    "Ask the customer to contact the issuer, then send the request again with the same order_id. Otherwise offer another card or payment method.\n" +
    "Send the request again with the same order_id once the limit is available again or has been raised, or offer another payment method.\n" +
    "Offer another card or payment method. Do not tell the customer why.\n" +
    "Offer another card or payment method, and do not tell the customer why. If several cards get this code, ask Midtrans to check the message.\n" +
    "Check the amount against the original transaction. Send the corrected request with the same order_id.\n" +
    "Send the request again with the same order_id once a new period has begun, or offer another payment method. Attempts before that are counted too.\n" +
    "Ask the customer to check the card data and personal details, then send the request again with the same order_id.\n" +
    "If the code came as the answer to a payment, check the status of this order_id first and send nothing under a new order_id until the result is final. A PIN request is not sent again; the cardholder has to contact the issuer.\n" +
    "Offer another card or payment method. This card may work once the customer has activated it with the issuer.\n" +
    "Offer another card or payment method. This card works again only after the cardholder has settled it with the issuer.\n" +
    "Ask the customer to correct the receiving account, then send the transaction again with the same order_id.\n" +
    "Ask the customer to correct the paying account or card, then send the transaction again with the same order_id.\n" +
    "Check the status of this order_id with Midtrans first and compare it with your record. Send nothing under a new order_id until the result is final.\n" +
    "Ask the customer for the current card data, or offer another payment method. Update the card where it is stored.\n" +
    "Send the transaction again later with the same order_id, or offer another payment method.\n" +
    "Check the expiration date if it is a private label card. Otherwise send the transaction again later with the same order_id, or offer another payment method.\n" +
    "Offer another card or payment method, and report the code to Midtrans if it happens repeatedly.\n" +
    "Ask the customer to enter the CVV again, and get a new token_id. Then send the request again with the same order_id.\n" +
    "Offer another card or payment method. Only the merchant advice code, which Midtrans can tell you, says whether this card may be charged again.\n" +
    "Check the card data and have the customer authenticate with 3-D Secure. Then send the request again with the same order_id.\n" +
    "Do not take this for a payment, and deliver nothing on it. Read transaction_status to see what became of the order_id.\n" +
    "Check the status of this order_id with Midtrans first, and send nothing under a new order_id until the result is final. Hand out no cash and record only the amount that was approved.\n" +
    "If the code came as the answer to a payment, check the status of this order_id first and send nothing under a new order_id until the result is final. A balance inquiry is not sent again.\n" +
    "Do not send this transaction again, and do not tell the customer why. If the customer asks, refer to the issuer.\n" +
    "Offer another card or payment method. Do not try this card again until the customer has had the block lifted.\n" +
    "Take the surcharge out of the amount, then send the transaction again with the same order_id.\n" +
    "Remove the cash part and send the purchase again with the same order_id. If there is no purchase, do not send it again.\n" +
    "Remove or lower the cash part, or send the transaction again later with the same order_id.\n" +
    "Ask the customer to enter the card with its CVV2 again, then send the transaction again with the same order_id.\n" +
    "Correct the amount to at most the authorized one and send the request again with the same order_id.\n" +
    "Correct the information about the biller and send the transaction again with the same order_id.\n" +
    "Do not try this card again for this payment, and cancel the recurring charge it belongs to. Ask the customer whether and how they want to pay.\n" +
    "Stop the recurring charge, and do not try this card for it again. Agree on another way to pay with the customer.\n" +
    "Stop every recurring charge on this card, and do not try it again. Agree on another way to pay with the customer.\n" +
    "Check the status of this order_id with Midtrans first and deliver nothing on this code. Send nothing under a new order_id until the result is final.\n" +
    "Correct the routing number and send the transaction again with the same order_id.\n" +
    "Offer another payment method.\n" +
    "Correct the data of the MICR line and send the transaction again with the same order_id.\n" +
    "Keep at most one exemption and send the request again with the same order_id.\n" +
    "Remove the exemption or choose one that applies to this network, then send the request again with the same order_id.\n" +
    "Correct the amount to at most the authorized amount. Then send the capture again for the same order_id.\n" +
    "Add the request ID and send the request again with the same order_id. If Midtrans sets it for you, report the case to Midtrans.\n" +
    "Check the keys and the GoPay setup of the merchant, with Midtrans if needed. Then send the request again with the same order_id.\n" +
    "Ask the customer to authenticate as the payment provider asks, then continue with the same order_id.\n" +
    "Ask the customer to authenticate again, and continue with the same order_id, or offer another payment method.\n" +
    "Do not send this request again unchanged. Offer another payment method, and ask Midtrans why this one is blocked for the merchant.\n" +
    "Offer another payment method. Do not try this wallet again until the customer has had it unblocked by the wallet provider.\n" +
    "Ask the customer to complete the verification in the wallet, then send the transaction again with the same order_id. Until then, offer another payment method.\n" +
    "Use the token that was issued for this kind of request and send the request again with the same order_id.\n" +
    "Offer another payment method, or another payment option of the wallet.\n" +
    "Set the transaction type to REFUND or REVERT and send the request again with the same refund_key.\n" +
    "Read the linked account again for a current payment option token, or offer another payment method. Then send the charge again with the same order_id.\n" +
    "Do not send this request again unchanged. Offer another payment method, and ask Midtrans which countries are set up for the merchant.\n" +
    "Do not send this request again unchanged. Offer another payment option, and ask Midtrans which ones support it.\n" +
    "Ask the customer to top up, then send the transaction again with the same order_id, or offer another payment method.\n" +
    "Wait until the wallet balance has gone down, or offer another payment method. Then send the transaction again with the same order_id, or a refund with the same refund_key.\n" +
    "Correct the amount, then send the request again with the same order_id, or a refund with the same refund_key.\n" +
    "Wait for the next month or until the limit is raised, or offer another payment method. Then send the transaction again with the same order_id, or a refund with the same refund_key.\n" +
    "Set the currency of the wallet, check the amount in that currency and send the request again with the same order_id.\n" +
    "Correct the country or the currency, check the amount and send the request again with the same order_id.\n" +
    "Compare the request with the API reference and correct it. Then send it again with the same order_id.\n" +
    "Check the order_id, then check its status with Midtrans. Send nothing under a new order_id until the result is final.\n" +
    "Fill in the mandatory fields and send the request again with the same order_id.\n" +
    "Check the status of this order_id and its refunds with Midtrans first. Send no refund under a new refund_key until the result is final.\n" +
    "Do not try this wallet again for this order, and do not tell the customer why. Offer another payment method.\n" +
    "Do not send this transaction again, and do not tell the customer why. Refer the case to Midtrans.\n" +
    "Do not send this transaction again; offer another payment method. Refer the case to Midtrans.\n" +
    "Offer another payment method, or ask the customer to choose another payment option in the wallet.\n" +
    "Do not send this request again unchanged. Ask Midtrans what is not allowed.\n" +
    "Capture the amount in time, and only with fraud_status accept; with challenge, decide on the review first, and with deny, cancel the transaction. Do not charge the card again, and do not treat the order as paid.\n" +
    "If the order was recorded as paid after a capture, reverse that entry. Close this order_id. If the customer still wants to pay, create a new transaction with a new order_id.\n" +
    "Read fraud_status and treat the order as paid only with accept. Otherwise check the status again, and send nothing under a new order_id until the result is final.\n" +
    "Compare amount and order_id with your records, then record the payment once. There is nothing to send again.\n" +
    "Approve or deny the transaction in the dashboard or through the API, then check the status. Deliver nothing before that.\n" +
    "Check the status again and look at the transaction in the dashboard. Deliver nothing and send nothing under a new order_id until it is clear.\n" +
    "Record the chargeback once and hold deliveries that are still open. Do not refund this order on top of it, and do not charge it again.\n" +
    "If the order was recorded as paid after a settlement, reverse that entry. Make sure that no other attempt under this order_id is open or paid, then offer another payment method.\n" +
    "Close this order_id. If the customer still wants to pay, create a new transaction with a new order_id.\n" +
    "Check the status with Midtrans and reconcile with the bank. Send nothing under a new order_id until the result is final.\n" +
    "Record the amount that was charged back once and keep the rest as paid. Do not refund the same part on top of it, and do not charge it again.\n" +
    "Compare refund_amount with your records, record what is new once and keep the rest as paid. Do not send the same refund again.\n" +
    "Record the refund once and do not send it again. bank_confirmed_at in the refund notification shows that the bank has confirmed it.\n" +
    "Compare amount and order_id with your records, then record the payment once; nothing is sent again. For Permata, Mandiri Bill and Indomaret, check the status again after 5 minutes before you deliver.\n" +
    "Read transaction_status for the payment itself. Do not deliver on this value alone.\n" +
    "Approve or deny the transaction in the dashboard or through the API, then check the status again. Until the result is final, deliver nothing and send nothing under a new order_id.\n" +
    "Offer another payment method, and do not tell the customer why. If the decline looks wrong, ask Midtrans to check it.\n" +
    "Show the page to the customer and wait for the notification, or check the status. Deliver nothing on this answer; keep the token, as it opens the same page again.\n" +
    "Put fees, shipping and discounts into item_details, make both sums equal, and send the request again with the same order_id.\n" +
    "Check how the amount is computed and send the request again with the same order_id.\n" +
    "Check the status of this order_id first, in case it was used before, and send nothing under a new one. If there is no transaction, correct the request and send it again with the same order_id.\n" +
    "Shorten {field} and send the request again. If it is the order_id, nothing was made under the long one; give each order a short one of its own.\n" +
    "Correct the body and the Content-Type header, then send the request again with the same order_id.\n" +
    "Fill in {field} and send the request again with the same order_id.\n" +
    "Send {field} as a JSON number and send the request again with the same order_id.\n" +
    "Check the Authorization header, and make sure that server key and URL both belong to Sandbox or both to Production. Then send the request again with the same order_id.\n" +
    "Send the same request again in a moment with the same order_id. Send nothing under a new one. If it is refused because the order_id is used, check the status of that order.\n" +
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
    "Close this reference. If the customer wants to pay in another way, start a new transaction with a new reference.\n" +
    "Wait for the notification. Create no second payout for the same purpose until the result is final.\n" +
    "Compare the amount and the reference with your own record, then book the payout once. Do not send it again.\n" +
    "Check the status no earlier than ten minutes after the payout, and ask Midtrans if it stays so. Book nothing and create no second payout before that.\n" +
    "Close this payout. After correcting what error_code names, a person decides about another payout.\n" +
    "Check the status no earlier than ten minutes after the payout, and ask Midtrans to check it. Create no second payout before that.\n" +
    "Check the status no earlier than ten minutes after the payout, and ask Midtrans for the reason. A person decides about another payout after that.\n" +
    "Wait for the notification, or check the status no earlier than ten minutes after the payout. Create no second payout until the result is final.\n" +
    "Approve or reject it, then wait for the notification. Create no second payout for the same purpose until the result is final.\n" +
    "Close this payout. If the money is to be sent after all, create a new payout.\n" +
    "Ask the recipient for the right account details, then create a new payout.\n" +
    "Ask Midtrans what is wrong. Create a new payout once it is corrected.\n" +
    "Top up the balance, then create a new payout.\n" +
    "Correct the data, then create a new payout.\n" +
    "Create a new payout and approve it with a new OTP.\n" +
    "Ask the recipient for another account, then create a new payout.\n" +
    "Enter another beneficiary account, then create a new payout.\n" +
    "Ask the recipient for another account or wait for the next month, then create a new payout.\n" +
    "Ask the recipient for another account or send a smaller amount as a new payout.\n" +
    "Check the status of each payout before anything else is sent.\n" +
    "Correct what errors lists, then send the request again.\n" +
    "Check the key and its role, and make sure that it belongs to this environment. Then send the request again.\n" +
    "Check the reference_no and the environment, then check the status again. Create no second payout before it is clear.\n" +
    "Check the status of the payouts, in their list where no reference_no is known. Create no second payout before that.\n" +
    "Keep the account_id and the token of a payment option, and charge with them.\n" +
    "Send the customer to one of the addresses in actions. The account notification, or a query about the account, says when it is linked.\n" +
    "Correct what channel_response_message names, then send the request again. The account is as it was before.\n" +
    "After an unlinking that you asked for, there is nothing to do. Otherwise ask the customer to link the account again.\n" +
    "Check the account_id and the environment. If they are right, ask the customer to link the account again.\n" +
    "Check the state of the account first, as it may be linked already.\n" +
    "Check the state of the account, then send the request again if it is still needed.\n" +
    "Check the state of the account before you charge with it or send the request again.\n" +
    "Correct what the status code names before the request is sent again. The account is as it was before.\n" +
    "Ask the customer to link the account again.\n" +
    "Check the state of the account before you send the customer to confirm the link, or send the request again.\n" +
    "Keep the id of the subscription. Each payment comes with a notification of its own.\n" +
    "If it should go on, correct its token or schedule and enable it again."
  ,
  rows: ",,,,,,,,,,,,,,,,,,,,,,,,,9,,2,1,1,,,1,,,,1,,,,4,3,d,4,,,6,,,5,,,9,,,6,,,1,,,,f,,,,o,,1,,,l,,8,x,1,1,,7,1,4,2,,2,,,3,1,,,,7,,k,16,,,,,,,1j,9,11,,4,,1,,,,8,,,1n,7,,6,2d,,,y,,,,b,,p,9,c,1,,1,5,1,,1,f,18,2g,,21,32,2,1,b,1,q,,j,6,,3,1,,1,9,4,,,3,,,,1l,1,1x,7,,,,t,,,s,,9,,4,,,24,1,7,,7,,,,,,,,5b,,,,,,,h,1,58,,,,,,a,,,,,c,1,1,,2,,,,,j,1c,3,8,,2,,,,,,,,,,,,,1b,,,a,,,,,,,,o,,,,,,,,,,,,,,,,,,,,,1,,,,2,,1,1,,1,1,,1,1,,1,1,,,2,1,,,2,1,5,8,2,1,5,8,2,1,,1,,1,,2,,0,,3,0,2,4,2,2,,,0,2,,0,,4,8,,0,2,1,1,1,1,8,,0,2,1,0,g,3,8,,0,2,1,5,,0,0,b,4,6,2,0,2,1,0,8,3,8,2,0,0,6,4,6,,1,1,,0,2,1,1,1,a,,0,0,3,1,6,,0,2,1,1,1,1,,0,,,,5,e,,0,,1,0,12,6,4,9,,,0,2,1,,0,,3,0,3,3,2,e,1j,0,0,l,4,6,,1,,2,,1,0,2,1,1,b,,1,,2,,1,1,9,0,2,1,1,1,1,f,,1,,0,2,1,,2,1,,4,,0,2,0,18,3,i,,0,0,6,4,6,,0,5,,5,5,,1,,2,,0,2,1,1,1,1,,1,,1,h,22,0,2,0,o,3,7,,1,,0,0,,4,2,9,,0,0,,4,2,7,,0,0,,4,2,7,,1,,0,0,3,1,8,,1,1,,1,1,,0,2,1,1,1,1,,,0,1e,3,j,6,,1,3b,2,,1,,1,,1,,1,,,1,1,1,0,0,,,,,0,0,6,6,6,6,0,0,6,6,6,6,0,0,6,6,6,6,9e,,,,,,2,2,2,2,,,,,2,,3,,,8,,,2,,,,,,,,,,,1,1,8,1,1,1,,,,,,,,,7,e,b,b,1,3,1,1,1,5,9,,,2,,,,,,,,,,,1,1,1,7,b,,,,e,,,",
  fallbacks: {
    field: "a field",
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
export function action(result: MidtransEntry | MidtransResult, params: MidtransParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}
