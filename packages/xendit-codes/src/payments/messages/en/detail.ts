// Generated from the catalog; do not edit.
import { paymentsCatalog as catalog } from "../../../data.js";
import type { XenditPaymentsSpace } from "../../../payments.js";
import type { Result } from "../../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../../runtime/message.js";
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
    "The payment code can be paid, again and again. That is no payment: each one comes in a webhook of its own, with its own payment_id.\n" +
    "The amount is on hold and has not been charged. Without a capture in time, the hold lapses and nothing is paid.\n" +
    "The merchant canceled the payment request, and the customer can no longer pay it.\n" +
    "The time to pay is over, and the payment request takes no more payments. For a reusable code, payments made before stand.\n" +
    "The payment was not made, whatever the HTTP status says; failure_code tells why. The payment request cannot be used again.\n" +
    "The channel has not said how it ended. Neither success nor failure may be concluded.\n" +
    "Nothing is paid yet. The customer has to do what actions says: authenticate, open a page, or pay a code that is shown.\n" +
    "The payment was made. The webhook payment.capture carries its payment_id.\n" +
    "The amount is on hold and has not been charged.\n" +
    "The payment request was canceled and can no longer be paid.\n" +
    "The time to pay is over.\n" +
    "The payment was not made; failure_code tells why.\n" +
    "The payment request has no result yet.\n" +
    "Nothing is paid yet. The customer has to do what actions says.\n" +
    "The payment was made.\n" +
    "The state itself says that nothing is known.\n" +
    "The payment was voided, so no payment stands. It may have been captured before.\n" +
    "The hold was released before a capture, so nothing was paid.\n" +
    "The hold lapsed without a capture, so nothing was paid. The approval of the issuer, which may stand beside it, was that of the hold.\n" +
    "This payment was not made; failure_code tells why. Not every channel reports a failure, so no webhook says nothing.\n" +
    "The payment has no result yet.\n" +
    "The amount was captured. A payment request for a reusable code has many payments, each with a payment_id of its own.\n" +
    "The bank or e-wallet refuses access to the account of the customer.\n" +
    "The account of the customer is not active for such payments.\n" +
    "The customer was not authenticated; for cards, the 3-D Secure fields say more.\n" +
    "More was to be captured than is on hold.\n" +
    "The payment channel had a problem, so the payment was not made.\n" +
    "The processor declined; the code does not tell why.\n" +
    "The card has expired, or its date was entered wrongly.\n" +
    "The OTP was entered too late.\n" +
    "The channel gives no reason for the failure.\n" +
    "The card is not active, or not allowed for this kind of payment.\n" +
    "The customer does not have enough balance or credit. It is not the balance of the merchant.\n" +
    "The details of the account that the customer entered are not valid.\n" +
    "The issuer has no card with this number, or no issuer was found for it.\n" +
    "The issuer declined because of the security code, or the card does not suit this kind of payment.\n" +
    "The channel does not accept the credentials of the merchant.\n" +
    "The channel does not accept the settings of the merchant.\n" +
    "The saved account or card can no longer be charged.\n" +
    "The issuer declined on suspicion of fraud.\n" +
    "The issuer could not be reached, so the payment was not made.\n" +
    "The issuer approved a part of the amount. Beside a failure it is not certain what was charged.\n" +
    "The channel did not answer in time. It may have taken the money.\n" +
    "The amount is outside of what the channel or the account of the customer allows.\n" +
    "The customer tried as often as the channel allows.\n" +
    "The time to pay was over before the customer paid.\n" +
    "The processor could not process the payment this time, or refers to a technical reason of the issuer.\n" +
    "The processor could not process the payment this time.\n" +
    "An error inside Xendit while the payment was processed.\n" +
    "The issuer declined because the card was reported lost or stolen, or is to be retained.\n" +
    "The issuer approved. Beside a failure it is not certain whether the card was charged.\n" +
    "The time for the challenge of 3-D Secure was over, so the card was not charged.\n" +
    "The payment ran into a timeout. It may have been made.\n" +
    "The customer had the bank stop such payments, and the networks forbid another attempt with this card.\n" +
    "The customer refused the payment in the app or on the page.\n" +
    "The device of the customer could not be reached for the confirmation.\n" +
    "The customer did not confirm the payment in time.\n" +
    "The time of the link is over, or it was expired by hand. It cannot be paid any more.\n" +
    "The customer paid; failed attempts may have come before.\n" +
    "The link is open. Attempts may have failed on it; the customer can still pay until it expires.\n" +
    "The customer paid, and the money was settled to the merchant. It is the same payment as PAID.\n" +
    "The refund was called off. The payment still stands.\n" +
    "The refund was not made; failure_code tells why. The payment still stands.\n" +
    "The refund was accepted and is not done. The payment still stands.\n" +
    "The channel took the refund, of the amount in the body, which may be a part or the whole. When the money arrives depends on the channel.\n" +
    "The account of the customer cannot receive the refund, as access to it is blocked.\n" +
    "The account that paid was not found, so it cannot receive the refund.\n" +
    "The channel takes this refund for a repetition, so an earlier one may have been made.\n" +
    "The balance of the merchant does not cover the refund.\n" +
    "The channel reports that the refund failed and gives no reason.\n" +
    "The token can be charged. This call charged nothing.\n" +
    "The merchant canceled the token, so it can no longer be charged. After a cancellation that you asked for, it confirms it.\n" +
    "The token ran out at the channel and can no longer be charged.\n" +
    "The linking failed; failure_code tells why. Nothing was charged.\n" +
    "The linking has no result yet.\n" +
    "The customer has to finish the linking with what actions says. No payment exists.\n" +
    "The customer linked this account before.\n" +
    "The customer was not authenticated, so nothing was linked.\n" +
    "An amount above the hold was to be captured while the card was stored.\n" +
    "The issuer did not accept the card; the code does not tell why.\n" +
    "The channel has a problem, so nothing was linked.\n" +
    "The account of the customer does not hold enough for the check.\n" +
    "The details that the customer entered were not accepted.\n" +
    "The bank or e-wallet could not be reached, so nothing was linked.\n" +
    "The issuer approved. Whether the amount was captured or is on hold is in the status of the payment.\n" +
    "The issuer did not approve and wants the customer to contact it.\n" +
    "The issuer did not approve under conditions that it does not name.\n" +
    "The issuer or the network does not accept the merchant of this payment.\n" +
    "The issuer declined and wants the card to be retained.\n" +
    "The issuer declined without a reason, often because it does not trust the payment.\n" +
    "The issuer declined this card with an error that it does not name.\n" +
    "The issuer declined and wants the card to be retained, because of misuse of the account.\n" +
    "The issuer approved only a part of the amount. The rest was not paid.\n" +
    "The issuer, or Visa in its place, approved the payment.\n" +
    "The issuer does not accept this kind of transaction for the card.\n" +
    "The issuer does not accept the amount.\n" +
    "The issuer has no card with this number.\n" +
    "No issuer was found for this card number.\n" +
    "The issuer did not process the payment and asks for another try.\n" +
    "The issuer wants the customer to authenticate with 3-D Secure.\n" +
    "A temporary problem at the network or issuer.\n" +
    "The payment was canceled while it was processed, which happens at card machines only.\n" +
    "The issuer found no record that the payment refers to. The page expects this code never to come.\n" +
    "A file of the network or issuer could not be read at that time.\n" +
    "The issuer could not read the details of the payment.\n" +
    "The card has no credit account, so it does not suit this kind of payment.\n" +
    "The issuer declined because the card was reported lost.\n" +
    "The issuer declined because the card was reported stolen.\n" +
    "The account of the card was closed.\n" +
    "The card does not have enough balance or credit.\n" +
    "The card has no checking account.\n" +
    "The card has no savings account.\n" +
    "The card has expired, or its date is wrong or missing.\n" +
    "The PIN that was entered is not right.\n" +
    "The card is not allowed for this kind of payment, for example a prepaid card for a recurring one.\n" +
    "The issuer does not allow this payment at this merchant or in this way.\n" +
    "The issuer suspects fraud.\n" +
    "The issuer does not support or blocks this kind of payment.\n" +
    "The amount is above what the card may spend.\n" +
    "The issuer restricts the card, for example to a country.\n" +
    "The issuer declined because a rule of security was broken.\n" +
    "The card was used as often as it may be in this period.\n" +
    "The issuer wants the customer to contact it.\n" +
    "A change of the PIN failed, which does not happen in online payments.\n" +
    "The account of the card is not active yet.\n" +
    "The PIN was not accepted or could not be checked.\n" +
    "The PIN was wrong too often.\n" +
    "The card is new and was not unblocked or activated.\n" +
    "The card is not the current one of the customer any more.\n" +
    "The credit issuer could not be reached.\n" +
    "The processor suspects fraud.\n" +
    "The security code does not match. The customer is not to be told.\n" +
    "The issuer suspects fraud on this account.\n" +
    "The authorization does not fit to an earlier one that it follows.\n" +
    "The issuer has no reason to decline, as after a check of the card.\n" +
    "The PIN could not be checked, or is not right.\n" +
    "The issuer allows the purchase only, without cash back.\n" +
    "A cryptographic check at the issuer or network failed.\n" +
    "The card may not give information about its funds.\n" +
    "The issuer is closing its day and processed nothing.\n" +
    "The issuer or its system could not answer.\n" +
    "The issuer could not be found or reached by the network.\n" +
    "The payment may not be completed for legal reasons.\n" +
    "The issuer takes it for a repetition, so an earlier payment may have been made.\n" +
    "A system at the issuer or network failed. Whether the payment was decided before is not said.\n" +
    "The customer blocked this card.\n" +
    "A surcharge is not allowed for this card.\n" +
    "The issuer of this debit card does not support a surcharge.\n" +
    "The issuer asked the network to decide in its place, and the payment was not approved.\n" +
    "The issuer is not available for this kind of payment.\n" +
    "The amount is above a limit of the issuer.\n" +
    "The payment may not be sent again as it is.\n" +
    "The amount is above the one that was authorized before.\n" +
    "The issuer denied a PIN, such as a new one that is too simple.\n" +
    "The card or the customer was not authenticated.\n" +
    "The customer told the bank to stop this payment.\n" +
    "The customer took back the authorization for this merchant.\n" +
    "The payment does not qualify for a PIN of Visa.\n" +
    "The customer took back all authorizations for this card.\n" +
    "The issuer could not be reached for an online decision, and the payment was declined.\n" +
    "Mastercard has newer details of this card.\n" +
    "Mastercard allows another attempt with this card after 72 hours, and may fine an earlier one.\n" +
    "Mastercard forbids another attempt with this card.\n" +
    "There is a technical problem with the token of the card.\n" +
    "The processor blocks this payment.\n" +
    "Mastercard forbids another attempt with this card; each one costs a fine.\n" +
    "The card does not take installments for this payment.\n" +
    "Mastercard allows another attempt with this card after 1 hour, and may fine an earlier one.\n" +
    "Mastercard allows another attempt with this card after 24 hours, and may fine an earlier one.\n" +
    "Mastercard allows another attempt with this card after 2 days, and may fine an earlier one.\n" +
    "Mastercard allows another attempt with this card after 4 days, and may fine an earlier one.\n" +
    "Mastercard allows another attempt with this card after 6 days, and may fine an earlier one.\n" +
    "Mastercard allows another attempt with this card after 8 days, and may fine an earlier one.\n" +
    "Mastercard allows another attempt with this card after 10 days, and may fine an earlier one.\n" +
    "The code asks for nothing, and says nothing about whether the payment was made.\n" +
    "Nothing can be done about this decline.\n" +
    "An authentication was attempted and recorded; the customer was not checked.\n" +
    "The customer has to pass a challenge first.\n" +
    "The issuer needs no authentication for this payment.\n" +
    "The customer was not authenticated, or failed the challenge. three_ds_trans_status_reason says more.\n" +
    "The issuer rejected the authentication.\n" +
    "The authentication could not be done, for example because the card or issuer has none.\n" +
    "The customer was authenticated. The payment is another matter.\n" +
    "The customer was shown a challenge. Whether it was passed is in three_ds_trans_status.\n" +
    "The customer was asked nothing. Whether the authentication passed is in three_ds_trans_status.\n" +
    "The customer was asked nothing.\n" +
    "The customer went through the full authentication.\n" +
    "The issuer judged the risk of the payment as too high.\n" +
    "The issuer does not know the device of the customer.\n" +
    "The device cannot do the authentication that the issuer asks for.\n" +
    "The customer was authenticated too often recently.\n" +
    "The number cannot be that of a card.\n" +
    "The issuer does not accept this kind of transaction.\n" +
    "The issuer has no record of this card number.\n" +
    "A problem of security was found during the authentication.\n" +
    "The card was reported stolen.\n" +
    "The issuer takes the payment for highly suspicious.\n" +
    "The issuer blocks this kind of payment for the customer.\n" +
    "The customer has not signed up for the authentication of the issuer.\n" +
    "The issuer was too slow with the authentication, so no payment was tried.\n" +
    "It only says how sure the issuer is of its result.\n" +
    "The issuer does not authenticate this card without a payment.\n" +
    "The issuer does not authenticate this card without the customer.\n" +
    "A technical problem at the issuer stopped the authentication, so no payment was tried.\n" +
    "The issuer wanted to ask the customer elsewhere, for example in an app, and the request did not offer that.\n" +
    "The customer did not answer the question of the issuer in time.\n" +
    "The issuer did not even ask the customer, because the time was too short.\n" +
    "The customer did not finish the authentication. three_ds_challenge_cancel_code says how it ended.\n" +
    "The value begins a range that is reserved and has no meaning yet.\n" +
    "The customer chose to cancel.\n" +
    "The value is reserved and has no meaning yet.\n" +
    "The time for the challenge was over before the customer finished it.\n" +
    "An error broke the challenge off.\n" +
    "Why the challenge was broken off is not known."
  ,
  rows: ",,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,g,,,,,,,,,,30,,2p,,,,,,,,,,,,2e,,,,26,,,,,,,,,,,1p,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,1d,,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,,,,,,,,,,,,,,,,,,,2q,,,,,,,,,,,,,,,3u,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,l,,,,,,,,,,,,,,5,5,,,,,,,,,d,,e,,1,1,h,,,,,,,,,,,,,,,,,5x,,,,,9,,,,,,,1,1,1,i,,,,,,,,,q,q,q,q,q,q,7,r,,,,1,1,,,3,8,8,3,1,1,8,8,3",
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
export function detail(result: XenditEntry<XenditPaymentsSpace> | XenditResult<XenditPaymentsSpace>, params: XenditParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}
