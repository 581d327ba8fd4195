// Generated from the catalog; do not edit.
import { payoutsCatalog as catalog } from "../../../data.js";
import type { XenditPayoutsSpace } from "../../../payouts.js";
import type { Result } from "../../../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../../../runtime/message.js";
import type { XenditEntry, XenditParams, XenditResult } from "../../../types.js";

const texts: PackedDetails = {
  texts: 
    "The bank or e-wallet refuses access to the account behind the token. No payment was made.\n" +
    "The customer linked this account before. No payment was made.\n" +
    "The beneficiary account is on a blacklist. No payout was made.\n" +
    "The billing address was not accepted.\n" +
    "The amount is not written in the form that the API expects.\n" +
    "The channel only sends amounts in certain steps, for example whole units. No payout was made.\n" +
    "The amount is not the one that is expected here.\n" +
    "Xendit refused the request because fields are missing or do not follow the rules of the API. errors says which, where it is there.\n" +
    "The customer was not authenticated, so the payment was not made.\n" +
    "The payment is refused until the customer has authenticated.\n" +
    "The account has no webhook address for this kind of payment.\n" +
    "Xendit processed the payout already, so it cannot be stopped any more.\n" +
    "The amount to capture is above what is still on hold. Nothing was captured by this call.\n" +
    "The card was declined; the code does not tell why.\n" +
    "The expiration date in the request lies in the past. The card was not charged.\n" +
    "The channel code of the payout is not valid. No payout was made.\n" +
    "The channel code is not supported for this call.\n" +
    "The payment channel is not activated for the account.\n" +
    "The payment channel has an unexpected problem. Whether the request had reached it is not said.\n" +
    "The fields about a stored card do not go together.\n" +
    "The payout cannot be canceled right now. It goes on.\n" +
    "The currency is not the one that is expected here.\n" +
    "No customer exists under the id of the request.\n" +
    "The payment method does not belong to the customer of the request.\n" +
    "Nothing was found under an id of the request: a payment, refund, token, payout or quote. The page also prints the code for HTTP 409, where something is there already. So it is no proof that nothing was paid.\n" +
    "Nothing was found under an id of the request. It is no proof that nothing was paid.\n" +
    "The issuer declined and gives no reason.\n" +
    "The processor declined the payment; the code does not tell why.\n" +
    "The customer matches a list of persons who may not be served.\n" +
    "The channel does not pay out in this currency. No payout was made.\n" +
    "A fixed payment number, such as a virtual account, exists already and may have received payments.\n" +
    "The idempotency-key or the reference was used before, with other content. The first payout or payment with it lives on and may have been carried out.\n" +
    "A payout link with this external_id exists already and may have been claimed.\n" +
    "A payment request with this reference exists already and may have been paid.\n" +
    "The amount to capture is above what can be captured.\n" +
    "The payment was declined because the card has expired.\n" +
    "The OTP was entered too late. The customer can ask for a new one.\n" +
    "The account is not enabled for what the request asks for.\n" +
    "The idempotency key was used before for another request, which may have taken effect.\n" +
    "The card is not active, or not allowed for this payment.\n" +
    "The payment request has ended and takes no more changes. How it ended, paid or not, is not said.\n" +
    "The payment or payout is in a status that does not allow the refund, the capture or the cancellation. It stays as it is and may go on: a payout that could not be canceled is carried out.\n" +
    "As an error of a call it is the balance of the merchant, which does not cover the refund or payout. In the older payment API it can also be that of the customer.\n" +
    "The details of the account were not accepted.\n" +
    "Xendit does not accept the API key of the call, because it has a wrong form.\n" +
    "The payment was declined because the security code does not match.\n" +
    "The body of the request could not be read as JSON.\n" +
    "The e-wallet does not accept the credentials of the merchant.\n" +
    "The channel does not accept the credentials of the merchant, or a currency is not activated.\n" +
    "The OTP is not the one that was sent.\n" +
    "Details that the customer entered are not valid. No payment was made.\n" +
    "The saved payment method cannot be used.\n" +
    "The saved payment method does not exist, or does not belong to this customer or channel.\n" +
    "The quote was made for another kind of transaction. No payout was made.\n" +
    "The payment token has expired or was canceled. No payment was made with it.\n" +
    "The request has the right form, but a value is outside of what the channel, the region or the settings allow, such as the amount or the currency.\n" +
    "The bank or e-wallet of the customer has a problem. Whether the request had reached it is not said.\n" +
    "The channel cannot hold an amount and capture it later.\n" +
    "The amount is above the most that the channel sends at once. No payout was made.\n" +
    "The account is linked as often as it may be.\n" +
    "The amount is above a limit of the channel or the account.\n" +
    "The OTP was wrong too often.\n" +
    "The amount is below the least that the channel sends. No payout was made.\n" +
    "What the request asks for is not allowed in this state.\n" +
    "The channel could not send the OTP to the customer.\n" +
    "The channel allows no more refunds in part for this payment. This refund was not made.\n" +
    "The channel of the payment refunds the whole amount only. This refund was not made.\n" +
    "Details of the channel are not valid; for a cross-border payout the account type has to be BANK_ACCOUNT or EWALLET.\n" +
    "No payment method exists under the id of the request.\n" +
    "The payment request is completed and may have been paid.\n" +
    "The payment request is said to have failed before.\n" +
    "The whole amount was captured before; this call captured nothing.\n" +
    "The payment channel takes no more requests for the moment. No payment request was made.\n" +
    "The payment that the request is about is said to have failed.\n" +
    "The merchant is not set up correctly at the processor.\n" +
    "The processor reported an error. Whether the card was charged is not said.\n" +
    "The processor is unavailable. Whether the request had reached it is not said.\n" +
    "The processor did not answer in time. The card may have been charged.\n" +
    "Xendit refused the call because the account sent more calls than it may. Nothing was processed.\n" +
    "The account number of the recipient has a form that the channel does not have. No payout was made.\n" +
    "The refund is above what is left of the captured amount. This refund was not made.\n" +
    "An earlier refund of this payment is still pending. This one was not made.\n" +
    "The channel of the payment cannot refund. The payment stands.\n" +
    "The acquirer declined the payment; the code does not tell why.\n" +
    "The API key or the account may not make this call.\n" +
    "An unexpected error inside Xendit. What had been done by then is not said.\n" +
    "The request leaves out 3-D Secure, and the account may not do that.\n" +
    "The issuer declined because the card was reported lost or stolen.\n" +
    "The payment is refused until the customer has passed a strong authentication.\n" +
    "The payment was declined on suspicion of fraud.\n" +
    "The refund or capture is not available at this hour. Nothing was done.\n" +
    "Xendit does not accept the credentials of the call.\n" +
    "The call came from an IP address that is not on the allowlist of the account.\n" +
    "The channel does not take payments in this currency.\n" +
    "Xendit took the payout and has not sent it. It may stay so for long while the destination is offline; that is no failure.\n" +
    "The payout was canceled at your request before it was processed. The money goes back to the balance.\n" +
    "A payout in cash was not collected in time.\n" +
    "The payout did not go through; failure_code tells why. The same idempotency-key brings back this payout and no new one.\n" +
    "A payout in cash is being collected right now.\n" +
    "The compliance team of Xendit checks the payout and may write to you. Nothing has been sent.\n" +
    "A payout in cash waits to be collected by the recipient.\n" +
    "The compliance team rejected the payout, and the money is back in the balance.\n" +
    "The payout was sent to the channel, which has not confirmed it. It can still succeed or fail.\n" +
    "The payout had succeeded and was sent back later, commonly because the account is not valid or dormant. The money is in the balance again.\n" +
    "The payout is on its way to a channel. It can still be canceled, and it can still end in any way.\n" +
    "The channel credited the payout. It can still come back later as REVERSED.\n" +
    "The payout was rejected for compliance reasons and was not sent.\n" +
    "The name does not fit the beneficiary account.\n" +
    "The recipient cannot receive this much.\n" +
    "The balance of the merchant does not cover the payout. Nothing was sent.\n" +
    "The beneficiary account does not exist or is not valid. The same payout would fail again.\n" +
    "The channel could not credit the beneficiary account, or had a problem of its own.\n" +
    "The payout is reported as failed because of something about the recipient that no page explains.\n" +
    "The payout is reported as failed because of something about the sender that no page explains.\n" +
    "The network of the channel had a temporary problem. The payout was not made.\n" +
    "The payout ended for good, mostly because fields of it are not valid. The same one would fail again."
  ,
  rows: ",,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,1,,,,,,,d,d,,e,e,c,a,a,9,,,,,,,,,",
  fallbacks: {
    field: "a field",
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
export function detail(result: XenditEntry<XenditPayoutsSpace> | XenditResult<XenditPayoutsSpace>, params: XenditParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}
