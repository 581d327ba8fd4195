// Generated from the catalog; do not edit.
import { payoutsCatalog as catalog } from "../../../data.js";
import type { XenditPayoutsSpace } from "../../../payouts.js";
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
    "Wait for the webhook, or check the status. Send no second payout for the same purpose before the result is final.\n" +
    "Close this payout. If the money is to be sent after all, make a new payout with a new reference_id and a new idempotency-key.\n" +
    "Close this payout. A person decides about another one, which needs a new reference_id and a new idempotency-key.\n" +
    "Close this payout and read failure_code. After what it names is corrected, a person decides about another payout with a new reference_id and a new idempotency-key.\n" +
    "Answer the questions of the compliance team, then wait for the webhook. Send no second payout for the same purpose.\n" +
    "Do not send it again, and do not tell the recipient why. Let your compliance team decide.\n" +
    "Take back the booking of the payout once, and credit the recipient in your own records. Send nothing again by itself: first ask the recipient for the right account.\n" +
    "Compare the payout with your own record, then book it once. Do not send it again, and be ready for REVERSED. Amounts of payouts of version 3 are in the smallest unit of the currency.\n" +
    "Compare the payout with your own record, then book it once. Do not send it again, and be ready for REVERSED.\n" +
    "Ask the recipient for the name on the account, then make a new payout.\n" +
    "Ask the recipient whether the account can receive it, then make a new payout of a smaller amount or to another account.\n" +
    "Top up the balance, then make a new payout with a new reference_id and a new idempotency-key.\n" +
    "Ask the recipient for the right account, then make a new payout.\n" +
    "Make sure that the account is active and takes this currency, then make a new payout.\n" +
    "Ask Xendit what it means. A person decides about another payout after that.\n" +
    "Check the status once more, then make a new payout in one to three hours.\n" +
    "Check the fields of the payout, then make a new one."
  ,
  rows: ",,,0,0,,0,2,0,0,,,,0,,8,0,,,0,,0,0,0,,,0,0,,e,0,,,0,m,0,0,,0,0,,,,0,,0,0,,,0,,0,,,,q,12,,3,,0,0,4,0,0,,,5,0,0,0,,,0,,0,0,0,,,,,h,0,,t,,,0,,,,,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,4,,1,3,,2,,2,,2,d,7,e,e,c,6,a,,,,,,,,1,,",
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
export function action(result: XenditEntry<XenditPayoutsSpace> | XenditResult<XenditPayoutsSpace>, params: XenditParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}
