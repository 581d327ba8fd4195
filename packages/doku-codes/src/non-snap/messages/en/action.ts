// Generated from the catalog; do not edit.
import { nonSnapCatalog as catalog } from "../../../data.js";
import type { DokuNonSnapSpace } from "../../../non-snap.js";
import type { Result } from "../../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../../runtime/message.js";
import type { DokuEntry, DokuParams, DokuResult } from "../../../types.js";

const texts: PackedActions = {
  texts: 
    "Check the signature, then answer with the bill, or say that there is none. Deliver nothing, and wait for the notification of the payment.\n" +
    "Read transaction.status first, with a status query where the body has none, and deliver only on SUCCESS. Do not charge the card again until the result is final; an authorization still has to be captured.\n" +
    "Offer another card or payment method. This card may work once the customer has settled it with the issuer.\n" +
    "Offer another payment method. Do not send it again until DOKU has checked the merchant and terminal IDs with the acquirer. Other cards may get the same answer.\n" +
    "Do not try this card again, and do not tell the customer why. Offer another payment method.\n" +
    "Offer another card or payment method. Only the issuer can tell the cardholder more.\n" +
    "Read transaction.status first, and hand over goods only after you have checked an identity document against the cardholder. If that is not possible, void the payment instead of sending it again.\n" +
    "Do not ship the order on this code. Read the approved amount, then collect the rest as a separate transaction or void this one; do not send the full amount again.\n" +
    "Treat it like a normal approval: read transaction.status first and deliver only on SUCCESS. Do not charge the card again until the result is final.\n" +
    "Do not try this card again; offer another payment method. If several cards get this code, check the transaction type and, where it refers to an earlier transaction, that it fits.\n" +
    "Check the amount, its decimals and the currency. Then send the transaction again with the same reference.\n" +
    "Do not send this card number again. Ask the customer to check it, or to use another card or payment method.\n" +
    "Wait a moment, then send the transaction again with the same reference. Limit the number of attempts.\n" +
    "Have the customer authenticate with 3-D Secure, then send the transaction again with the same reference.\n" +
    "Send the transaction again later with the same reference.\n" +
    "Check the reference of the original transaction and its status. Send nothing under a new reference until the result is final.\n" +
    "Check and correct the card and order fields, then send the request again with the same reference. If they are all right, ask DOKU to check the message.\n" +
    "Offer another card or payment method.\n" +
    "Do not try this card again, and do not tell the customer why. Offer another payment method, and hold other open orders of this card for review.\n" +
    "Do not try this card again, and remove it where it is stored. Offer another card or payment method.\n" +
    "Send the transaction again with the same reference once the customer has made funds available, or offer another payment method. Do not repeat it at short intervals.\n" +
    "Ask the customer to correct the expiration date or to enter the renewed card. Then send the transaction again with the same reference.\n" +
    "Ask the customer to enter the PIN again, then send the transaction again with the same reference. Each wrong PIN uses up an attempt.\n" +
    "Do not try this card again. Offer another card or payment method.\n" +
    "Offer another payment method, and ask DOKU which kinds of transaction the terminal ID is enabled for. Other cards may get the same answer.\n" +
    "Do not try this card again, and do not tell the customer why. Offer another payment method, and review the order before you accept it.\n" +
    "Send the transaction again with the same reference once the limit is available again or has been raised, or offer another payment method.\n" +
    "Offer another card or payment method. Do not tell the customer why.\n" +
    "Offer another card or payment method, and do not tell the customer why. If several cards get this code, ask DOKU to check the message.\n" +
    "Do not send this transaction again, and do not tell the customer why. Hand the case to your compliance team.\n" +
    "Send the transaction again with the same reference once a new period has begun, or offer another payment method. Attempts before that are counted too.\n" +
    "Ask the customer to check the personal data entered, then send the transaction again with the same reference.\n" +
    "Ask the customer to enter the PIN, then send the transaction again with the same reference. Where your channel takes no PIN, offer another payment method.\n" +
    "If the code came as the answer to a payment, check the status first and send nothing under a new reference until the result is final. A PIN request may be sent again later.\n" +
    "Offer another card or payment method, and ask DOKU to check the PIN encryption of the terminal or channel.\n" +
    "Offer another card or payment method. This card works again only after the cardholder has settled it with the issuer.\n" +
    "Ask the customer to choose another account of the card, then send the transaction again with the same reference.\n" +
    "Offer another card or payment method. This card may work once the customer has activated it with the issuer.\n" +
    "Ask for the current card data, or offer another payment method. Update the card where it is stored.\n" +
    "Check the status of the transaction and book the reversal only once. Send nothing under a new reference until the result is final.\n" +
    "Ask the customer to enter the card data again, or read the card again, then send the transaction again with the same reference. Stop after a second mismatch.\n" +
    "Count the check as passed and do not send it again. Before you ship anything, make sure that the transaction status says paid.\n" +
    "Send the transaction again later with the same reference. If it happens again, offer another payment method.\n" +
    "Read transaction.status first, then record only the purchase amount and pay out no cash. Do not send the transaction again; compare the approved amount with the price before delivery.\n" +
    "Offer another card or payment method. If several cards get this code, ask DOKU to check the encryption.\n" +
    "Ask the customer to enter the PIN again, then send the transaction again with the same reference.\n" +
    "If the code came as the answer to a payment, check the status first and send nothing under a new reference until the result is final. A balance inquiry is not sent again.\n" +
    "Wait until the cut-off is over, then send the transaction again with the same reference.\n" +
    "Offer another card or payment method. Report it to DOKU if it happens with many cards.\n" +
    "Take the surcharge out of the amount, then send the transaction again with the same reference.\n" +
    "Remove the cash part, then send the transaction again with the same reference.\n" +
    "Remove or lower the cash part, or send the transaction again later with the same reference once the limit is available again.\n" +
    "Ask the customer to enter the security code again, then send the transaction again with the same reference.\n" +
    "Lower the amount to what was preauthorized, then send the request again with the same reference. Collect any difference as a separate transaction.\n" +
    "If the code came as the answer to a payment, check the status first and send nothing under a new reference until the result is final. A PIN request is not sent again; the cardholder has to contact the issuer.\n" +
    "Do not try this card again for this payment, and cancel the recurring charge it belongs to. Ask the customer whether and how they want to pay.\n" +
    "Stop the recurring charge and do not try this card for it again. Agree on another way to pay with the customer.\n" +
    "Stop every recurring charge on this card and do not try it again. Agree on another way to pay with the customer.\n" +
    "Correct it and send the request again with the same reference.\n" +
    "Check the installment data and ask DOKU to confirm which acquirers are active for the merchant. Then send the corrected request with the same reference.\n" +
    "Lower the amount to what was authorized or less, then send the capture again with the same reference.\n" +
    "Check the status of the transaction to confirm the failure, then offer another card or payment method. Send nothing under a new reference until the result is final.\n" +
    "Offer another card or payment method. If the block is not intended, change the rule of the merchant.\n" +
    "Ask the customer to authenticate with 3-D Secure again, then continue with the same reference.\n" +
    "Offer another payment method.\n" +
    "Offer a card of another brand or another payment method.\n" +
    "Offer another card or payment method. If cards from this country should be accepted, ask DOKU to enable it.\n" +
    "Check the status of the transaction first and reconcile with DOKU if it is not found. Send nothing under a new reference until the result is final.\n" +
    "Check the currency against that of the merchant account and of the original transaction. Then send the corrected request with the same reference.\n" +
    "Ask the customer to enter the CVV, then send the request again with it and the same reference.\n" +
    "First check the status of the transaction, then how the data of the request was encrypted. Send nothing under a new reference until the result is final.\n" +
    "Check the reference, the other identifiers of the request and the status. Send nothing under a new reference until the result is final.\n" +
    "First check the status of the transaction, then how the card data was encrypted. Send nothing under a new reference until the result is final.\n" +
    "Get a new access token and send the request again with the same reference.\n" +
    "Do not send this request again unchanged. Ask DOKU for the permission that is missing.\n" +
    "Offer another payment method, and do not tell the customer why. Ask DOKU to review the case before you accept another card from the same buyer.\n" +
    "Ask the customer to check the card number, then send the transaction again with the same reference. Otherwise offer another card or payment method.\n" +
    "Compare the request with the API reference and correct it. Then send it again with the same reference.\n" +
    "Find out which token is wrong and replace it; for a saved card, ask the customer to enter the card again. Then send the request again with the same reference.\n" +
    "Offer payment in full, another card or another payment method.\n" +
    "Ask DOKU to restore the merchant account first. Then send the request again with the same reference.\n" +
    "Check the client ID, the merchant data and the environment. Then send the request again with the same reference.\n" +
    "Offer another card or payment method. If this card should be accepted, ask DOKU to check the MID routing.\n" +
    "Offer another card or payment method. If this card should be accepted, ask DOKU to check the MIDs and their rules.\n" +
    "Wait, then send the request again with the same reference.\n" +
    "Wait for the settlement, then check the status of the transaction and decide by it. Send nothing under a new reference until the result is final.\n" +
    "Start 3-D Secure for the customer again, then continue with the same reference.\n" +
    "Check the reference, then check the status again. Send nothing under a new reference until the result is final.\n" +
    "Check the status of the transaction first and reconcile with DOKU if it stays unknown. Send nothing under a new reference until the result is final.\n" +
    "Check the status of the payment, and see that DOKU can reach the notification address. Until the result is final, do not start a new payment.\n" +
    "Correct the address and see that DOKU can reach it, then send the request again with the same reference.\n" +
    "Check the status of the transaction under this reference first. Send nothing under a new reference until the result is final.\n" +
    "Read the message for the field and correct the request. Then send it again with the same reference.\n" +
    "Check the status of the transaction once DOKU is available again. Send nothing under a new reference until the result is final.\n" +
    "Complete the activation of the merchant account in the dashboard. Then send the request again with the same reference.\n" +
    "Check the status of the transaction first, and contact DOKU if it stays unknown. Send nothing under a new reference until the result is final.\n" +
    "Wait, lower the rate, and send the request again later with the same reference.\n" +
    "Check the transaction ID, then check the status again. Send nothing under a new reference until the result is final.\n" +
    "Read the message for the field and correct its format. Then send the request again with the same reference.\n" +
    "Close this reference. If the customer still wants to pay, start a new payment with a new reference. Should a success still arrive for the old one, book it once or refund it.\n" +
    "Leave the payment page open to the customer and wait for the notification, or check the status again. Create no new order before this one has expired.\n" +
    "Check the status of the payment. If it is still authorized, repeat the capture before the hold lapses.\n" +
    "Check the status before another attempt. If the answer is FAILED again, offer another payment method and keep the reference. Should a SUCCESS arrive later, book it once or refund it.\n" +
    "Close this reference. If the customer still wants to pay, create a new order with a new reference. Should a success still arrive for the old one, book it once or refund it.\n" +
    "Check the status of the refund before you send it again, so that nothing is given back twice.\n" +
    "Do not count it as paid. Wait for the notification or check the status again, and capture an authorization that you want to keep. Send nothing under a new reference until the result is final.\n" +
    "Count nothing as refunded yet. Check the status of the refund again, and do not send it a second time.\n" +
    "Ask the customer to finish the verification, then wait for the notification or check the status. Send nothing under a new reference until the result is final.\n" +
    "Compare the refunded amount with your record and book the refund once. Do not send the payment again.\n" +
    "Compare the refunded amount with your record and book this refund once. Do not send the payment again.\n" +
    "Capture the amount with the authorize_id before the hold lapses, or let it lapse. Do not charge the card again, and deliver nothing before the capture succeeded.\n" +
    "Compare the amount with your record and book the refund once. Do not send the payment again.\n" +
    "Compare amount and reference with your record, then book the payment once. Do not send it again.\n" +
    "Check the status again, no earlier than 60 seconds after the payment. Send nothing under a new reference until the result is final.\n" +
    "Take back what was delivered for it, once. Do not send the payment again.\n" +
    "Do not count it as paid. Wait for the notification or check the status again.\n" +
    "Do not count it as paid, and create no second order. Wait for the notification or check the status again.\n" +
    "Check the status before another attempt. If the answer is a failure again, offer another payment method.\n" +
    "Do not count it as paid. Check the status again, and send nothing under a new reference until the result is final.\n" +
    "Do not count it as paid. Check the status of the payment again.\n" +
    "Compare the amount with your record, then book the payment once. Do not capture it again.\n" +
    "Compare the amount with your record and book the refund once. Do not send it again.\n" +
    "Compare the refunded amount with your record and book this refund once. Do not send it again.\n" +
    "Take back what was delivered for it, once. Do not send the void again.\n" +
    "Decide by ovo_payment.status. Where it is missing, check the status before you deliver anything.\n" +
    "Send the customer to credit_card_payment_page.url and wait for the notification or check the status. Deliver nothing on this answer.\n" +
    "Send the customer to response.payment.url and wait for the notification or check the status. Deliver nothing on this answer.\n" +
    "Send the customer to three_d_secure.authentication_url. Charge the card with the authentication_id after that.\n" +
    "Show the number and the page with the instructions to the customer, and wait for the notification or check the status. Deliver nothing on this answer.\n" +
    "Remove the token from your records."
  ,
  rows: "0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,1,,,,0,3,,,,,,,1,,,,0,,3,,,g,,,,5,1,,,,,,,,,,,,12,,,,,,0,2,1,,,,w,0,q,c,2,,p,0,,,,,,,,f,,w,0,4,,1,0,,,0,,,,1,1b,,,t,,g,,,,3,1,,,,,c,,,0,,,b,,,,,0,0,e,,,,4,0,d,1,4,0,,3,5,1,1,,2,1,1,,2,,,3,,,,4,17,16,0,4,,1e,0,3,1,6,0,,3,d,,0,0,0,0,,8,1,,,,,,1i,,,,,,,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,5,3,,,,,,f,2,,k,,,e,b,5,,,p,j,,,,,,,,,,4",
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
export function action(result: DokuEntry<DokuNonSnapSpace> | DokuResult<DokuNonSnapSpace>, params: DokuParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}
