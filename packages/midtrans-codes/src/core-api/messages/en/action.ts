// Generated from the catalog; do not edit.
import type { MidtransCoreApiSpace } from "../../../core-api.js";
import { coreApiCatalog as catalog } from "../../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../../runtime/message.js";
import type { MidtransEntry, MidtransParams, MidtransResult } from "../../../types.js";

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
  rows: ",,,,,,,,,,,,,,,,,,,,,,,,,9,,2,1,1,,,1,,,,1,,,,4,3,d,4,,,6,,,5,,,9,,,6,,,1,,,,f,,,,o,,1,,,l,,8,x,1,1,,7,1,4,2,,2,,,3,1,,,,7,,k,16,,,,,,,1j,9,11,,4,,1,,,,8,,,1n,7,,6,2d,,,y,,,,b,,p,9,c,1,,1,5,1,,1,f,18,2g,,21,32,2,1,b,1,q,,j,6,,3,1,,1,9,4,,,3,,,,1l,1,1x,7,,,,t,,,s,,9,,4,,,24,1,7,,7,,,,,,,,5b,,,,,,,h,1,58,,,,,,a,,,,,c,1,1,,2,,,,,j,1c,3,8,,2,,,,,,,,,,,,,1b,,,a,,,,,,,,o,,,,,,,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,1,1,1,7,b,,,,e,,,",
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
export function action(result: MidtransEntry<MidtransCoreApiSpace> | MidtransResult<MidtransCoreApiSpace>, params: MidtransParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}
