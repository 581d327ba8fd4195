// Generated from the catalog; do not edit.
import { paymentsCatalog as catalog } from "../../../data.js";
import type { XenditPaymentsSpace } from "../../../payments.js";
import type { Result } from "../../../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../../../runtime/message.js";
import type { XenditEntry, XenditParams, XenditResult } from "../../../types.js";

const texts: PackedActions = {
  texts: 
    "Offer another payment method, or let the customer clear it with the bank or e-wallet.\n" +
    "Pay with the payment token that exists for this account, or send the request without linking.\n" +
    "Do not send it again to this account, and do not tell the recipient why. Let your compliance team decide.\n" +
    "Correct what message names, then send it again with the same reference_id and, for payouts, the same idempotency-key.\n" +
    "Enter the webhook address in the dashboard, then send the request again.\n" +
    "Check the status of the payout and wait for its end. Do not count it as canceled.\n" +
    "Capture at most what is still on hold, before the hold lapses.\n" +
    "Ask the customer to correct the date or to use another card, then send the request again.\n" +
    "Activate the channel in the dashboard or with Xendit. Until then offer another one.\n" +
    "Look for the payment, refund or payout under your reference_id before you send anything again. A payout may be repeated with the same idempotency-key and the same body; nothing else is repeated before the result is known.\n" +
    "Send the cancellation again later, or let the payout end. Do not count it as canceled.\n" +
    "Check the id and the environment of the API key. If the message names a quote, no payout was made: get a new quote and repeat with the same idempotency-key. Otherwise look for the transaction under your reference_id before you send anything new.\n" +
    "Check the id, then look for the transaction under your reference_id before you send anything new.\n" +
    "Do not send it again, and do not tell the customer why. Let your compliance team decide.\n" +
    "Do not repeat it with another key, although the message offers that: the money could be sent twice. Look up the first one by its reference_id; only if it is really another purpose, send this one under a new reference_id and a new key.\n" +
    "Look up the payout link of this external_id. Make another one only if it was voided or is for another purpose.\n" +
    "Ask Xendit to activate the feature, then send the request again.\n" +
    "Check the status of the payment request and go on from its status.\n" +
    "Check the status of the payment or payout and go on from it. Do not count a payout as canceled.\n" +
    "For a refund or payout, top up the balance and send the request again with the same reference_id or external_id. For a payment of the older API, ask the customer to top up or to pay in another way.\n" +
    "Send the request with the right API key. Nothing was processed.\n" +
    "Ask Xendit to correct the credentials. Until then offer another payment method.\n" +
    "Ask Xendit to correct the settings, then send the request again. Until then offer another channel.\n" +
    "Ask the customer to correct the details, then send the request again.\n" +
    "Use a valid payment_method_id, or let the customer enter the payment method again.\n" +
    "Get a quote for this kind of transaction and send the payout with the same idempotency-key.\n" +
    "Let the customer link the account again, then send the payment with the new token.\n" +
    "Send the payment with automatic capture.\n" +
    "Let the customer unlink an older link first, or offer another payment method.\n" +
    "Give the money back in another way that was agreed with the customer.\n" +
    "Refund the whole amount, or give a part back in another way.\n" +
    "Check the status of the payment and do not capture it again.\n" +
    "Wait and send the request again with the same reference_id, or offer another channel.\n" +
    "Ask Xendit to correct the settings. Until then offer another payment method.\n" +
    "Slow down and send the request again after a pause, with the same reference_id and idempotency-key.\n" +
    "Ask the recipient for the right account number, then send the payout with the same idempotency-key.\n" +
    "Compare with the refunds made so far, those still pending included, and refund at most the rest.\n" +
    "Wait for the webhook of the earlier refund. If another refund is still due after that, send it then.\n" +
    "Give the API key the permission in the dashboard, or ask Xendit to allow it for the account. Then send the request again.\n" +
    "Send the payment with 3-D Secure, or activate payments without it in the dashboard.\n" +
    "Do not try this card again, and do not tell the customer why. Offer another payment method.\n" +
    "Do not tell the customer why. Offer another payment method, and review the order.\n" +
    "Send it again later with the same reference_id; a hold has to be captured before it lapses.\n" +
    "Check the API key and its permissions, then send the request again.\n" +
    "Add the address of your server to the IP allowlist in the dashboard, then send the request again.\n" +
    "Show the payment code to the customer. Book every payment under its payment_id, never under payment_request_id or reference_id.\n" +
    "Capture the payment under its payment_id in time, or cancel it. Do not treat the order as paid, and do not charge the customer again.\n" +
    "Close this payment request. If the customer still wants to pay, make a new payment request with a new reference_id.\n" +
    "Close this payment request and read failure_code. Let the customer try again or pay in another way, in a new payment request with a new reference_id.\n" +
    "Wait for the webhook, or check the status. Make no second payment request for the order before the result is final.\n" +
    "Carry out what actions says, then wait for the webhook or check the status. Make no second payment request for the order while this one can be paid.\n" +
    "Compare the amount, the currency and the reference with your order, then book the payment once. Do not charge it again.\n" +
    "Capture the payment in time, or void it. Do not treat the order as paid.\n" +
    "Carry out what actions says, then wait for the webhook or check the status.\n" +
    "Check the status again, and ask Xendit if it stays so. Send nothing new before the result is final.\n" +
    "If the order was recorded as paid, reverse that entry. Close this payment request.\n" +
    "Capture the payment in time, or cancel it. Do not treat the order as paid, and do not charge the customer again.\n" +
    "Read failure_code. Let the customer try again or pay in another way, in a new payment request with a new reference_id; a page that is still open can be paid there.\n" +
    "Wait for the webhook, or check the status. Charge nothing again before the result is final.\n" +
    "Compare the captured amount, the currency and the reference with your order, then book the payment once under its payment_id.\n" +
    "Offer another payment method, in a new payment request with a new reference_id.\n" +
    "Let the customer try again with authentication, in a new payment request with a new reference_id.\n" +
    "Check what is on hold and what was captured. A person decides about another attempt.\n" +
    "Offer another card or payment method, in a new payment request with a new reference_id.\n" +
    "Let the customer try again later or pay in another way, in a new payment request with a new reference_id.\n" +
    "Let the customer correct it, then make a new payment request with a new reference_id.\n" +
    "Ask the customer to check the number or to use another card, in a new payment request with a new reference_id.\n" +
    "Ask Xendit to correct it. Until then offer another payment method.\n" +
    "Let the customer link the account or enter the card again, then make a new payment request.\n" +
    "Do not deliver on this code. Check the status and the approved amount before the customer pays again.\n" +
    "Check the status of the payment first. Only if Xendit answers FAILED again, let the customer pay anew in a new payment request.\n" +
    "If the customer still wants to pay, make a new payment request with a new reference_id.\n" +
    "Let the customer try again in a few minutes or pay in another way, in a new payment request with a new reference_id.\n" +
    "Check the status of the payment first, and deliver only on SUCCEEDED. Do not charge the card again before the result is final.\n" +
    "Do not try this card again. Offer another card or payment method, in a new payment request with a new reference_id.\n" +
    "Close this link. If the customer still wants to pay, make a new one with a new external_id.\n" +
    "Wait for the webhook. Before you offer another way to pay, expire the link and check its status, as it could be paid as well.\n" +
    "Book the payment once, if that was not done on PAID. Do not deliver a second time.\n" +
    "Book no refund. If the money is to be given back after all, send a new refund.\n" +
    "Read failure_code and let a person decide. Before another refund, make sure that none of this payment is pending or done.\n" +
    "Wait for the webhook refund.succeeded or refund.failed. Count nothing as refunded yet, and do not send it a second time.\n" +
    "Compare amount with your record and book this refund once, under its id. Add up the refunds of the payment: only where they reach the whole amount, take back the order. Do not send it again.\n" +
    "Agree with the customer on another way to give the money back.\n" +
    "Look up the earlier refund of this payment and ask Xendit to check it. Send no other refund before that.\n" +
    "Top up the balance, then send a new refund. The customer did nothing wrong.\n" +
    "Ask Xendit for the reason. Send no other refund before a person has looked at it.\n" +
    "Keep payment_token_id and charge with it.\n" +
    "If you canceled it, there is nothing to do. Otherwise let the customer link the account or enter the card again.\n" +
    "Let the customer link the account or enter the card again.\n" +
    "Read failure_code, then let the customer link again with a new token, or pay without one.\n" +
    "Wait for the webhook, or check the status of the token. Do not charge it yet.\n" +
    "Carry out what actions says, then wait for the webhook payment_token.activation.\n" +
    "Charge with the token that exists for this account.\n" +
    "Let the customer link again with a new token, or pay in another way.\n" +
    "Let the customer link again later, or with another channel.\n" +
    "Ask Xendit to correct the settings. Until then offer another channel.\n" +
    "Let the customer link again later.\n" +
    "Read the status of the payment first and deliver only on SUCCEEDED. Do not charge the card again before the result is final.\n" +
    "Offer another card or payment method, in a new payment request. This card may work once the customer has settled it with the bank.\n" +
    "Offer another payment method. Ask Xendit to check the merchant; other cards may get the same answer.\n" +
    "Do not deliver on this code. Read the approved amount, then collect the rest with another card or cancel this payment; do not charge the full amount again.\n" +
    "Do not try this card again; offer another card or payment method, in a new payment request.\n" +
    "Check the amount, then make a new payment request with a new reference_id.\n" +
    "Do not send this number again. Ask the customer to check it or to use another card, in a new payment request.\n" +
    "Make a new payment request with 3-D Secure.\n" +
    "Do not repeat this payment. If the customer still wants to pay, make a new payment request.\n" +
    "Offer another payment method, and ask Xendit for help.\n" +
    "Let the customer try again later or pay in another way, and ask Xendit if it stays so.\n" +
    "Ask the customer to check the details and try again, in a new payment request. If several cards get this code, check the fields of the request.\n" +
    "Offer another card, in a new payment request with a new reference_id.\n" +
    "Let the customer try again in a few minutes or pay in another way, in a new payment request.\n" +
    "Do not try this card again, and remove it where it is stored. Offer another card or payment method.\n" +
    "Let the customer try again later, not before the time that merchant_advice_code names, or pay in another way.\n" +
    "Offer another card or payment method, and ask Xendit why this code came.\n" +
    "Ask the customer for the details of the new card, in a new payment request, and remove the old one where it is stored.\n" +
    "Do not tell the customer that the security code failed. Let the customer enter the card again, in a new payment request.\n" +
    "Do not repeat this payment, and do not tell the customer why. Offer another payment method.\n" +
    "Look for an earlier payment of this order and check its status. Charge the customer no second time before a person has looked at it.\n" +
    "Offer another card or payment method, or charge without the surcharge.\n" +
    "Charge at most what was authorized, or let the customer pay the rest in a new payment request.\n" +
    "Do not try this card again for this order or subscription. Ask the customer for another card or payment method.\n" +
    "Ask the customer for the new card details, and remove the old ones where they are stored. Make a new payment request.\n" +
    "Try this card again after 72 hours at the earliest, in a new payment request. The customer can pay in another way at once.\n" +
    "Do not try this card again for this payment: each attempt can cost a fine. Offer another payment method.\n" +
    "Offer another card or payment method, and ask Xendit to look at the token.\n" +
    "Offer another payment method, and ask Xendit for the reason.\n" +
    "Do not repeat it with installments. Offer to pay in full or with another card, in a new payment request.\n" +
    "Try this card again after 1 hour at the earliest, in a new payment request. The customer can pay in another way at once.\n" +
    "Try this card again after 24 hours at the earliest, in a new payment request. The customer can pay in another way at once.\n" +
    "Try this card again after 2 days at the earliest, in a new payment request. The customer can pay in another way at once.\n" +
    "Try this card again after 4 days at the earliest, in a new payment request. The customer can pay in another way at once.\n" +
    "Try this card again after 6 days at the earliest, in a new payment request. The customer can pay in another way at once.\n" +
    "Try this card again after 8 days at the earliest, in a new payment request. The customer can pay in another way at once.\n" +
    "Try this card again after 10 days at the earliest, in a new payment request. The customer can pay in another way at once.\n" +
    "Go by the status of the payment and its other codes.\n" +
    "Go by the status of the payment.\n" +
    "Let the customer go through the challenge that actions leads to.\n" +
    "Let the customer try again after a minute, in a new payment request.\n" +
    "Do not repeat an authentication without a payment for this card. Let the customer pay, or use another card.\n" +
    "Do not repeat it for this card. Let the customer pay, or decide by your own risk to charge without authentication."
  ,
  rows: ",,,0,0,,0,2,0,0,,,,0,,8,0,,,0,,0,0,0,,,0,0,,e,0,,,0,m,0,0,,0,0,,,,0,,0,0,,,0,,0,,,,q,12,,3,,0,0,4,0,0,,,5,0,0,0,,,0,,0,0,0,,,,,h,0,,t,,,0,,,,,0,,,,1,,,,,,6,1,1,7,,7,,,,7,1,,,,,1,,,,,2,1,,7,5,4,b,5,,2,,1,9,,1c,b,1,,,d,1,,6,,6,1p,,d,g,5,,a,a,5,,1e,,,,,,,,1,,,,,,,,,,,,1,1,,2,1,,,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,1,,25,2q,1,3,,9,,,,1,28,,2,,,,,,f,,2,,k,1,1,3a,1,l,4,2w,w,3,2,4,3,,4,,2,5,1,3,,v,b,,2,7,17,2,1,8,2,2,1,1,,,3n,7,,1,7,4,1,1,l,,3,3u,,1,4,2,2,,,,,,5,5,5,,,,,,,,8,,e,,1,1,h,n,,,2,w,5,1,4,1,1,1,1,6,9,2,1e,2f,1,4,2,1z,3,2r,3,3,1,,g,1,1,1,i,,,j,a,5,1,1,1,5,7,n,1,4,2,7,o,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1",
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
export function action(result: XenditEntry<XenditPaymentsSpace> | XenditResult<XenditPaymentsSpace>, params: XenditParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}
