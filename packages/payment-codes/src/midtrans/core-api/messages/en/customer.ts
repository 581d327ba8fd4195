// Generated from the catalog; do not edit.
import type { MidtransCoreApiSpace } from "../../../core-api.js";
import { coreApiCatalog as catalog } from "../../../data.js";
import { customerOf, type PackedCustomer } from "../../../../runtime/customer.js";
import type { Result } from "../../../../runtime/explained.js";
import type { MidtransEntry, MidtransResult } from "../../../types.js";

const texts: PackedCustomer = {
  texts: 
    "This e-wallet cannot be used for this payment. Contact the e-wallet provider, or use another payment method.\n" +
    "This card cannot be used for this payment. Please use another card or payment method.\n" +
    "Your transaction is complete.\n" +
    "\n" +
    "\n" +
    "\n" +
    "Your card was declined by your bank. Contact your bank, or use another payment method.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "This card cannot be used for this payment. Use another card or payment method, or contact your bank.\n" +
    "\n" +
    "\n" +
    "\n" +
    "This account is not linked to us. Link it again, or use another payment method.\n" +
    "\n" +
    "Only part of your payment was approved. We will contact you about the rest.\n" +
    "\n" +
    "Your card does not support the verification that is needed. Please use another card or payment method.\n" +
    "Your card was declined by your bank. Contact your bank, or use another payment method.\n" +
    "The details of this card are out of date. Enter those of your new card, or use another payment method.\n" +
    "Cash is not available with this card. Continue without cash, or use another card.\n" +
    "\n" +
    "This card is no longer in use. Please use another card or payment method.\n" +
    "\n" +
    "This payment method is not available. Please choose another payment method.\n" +
    "\n" +
    "\n" +
    "The security code does not match. Check the 3 or 4 digits on your card and enter them again.\n" +
    "The PIN is not correct. Please enter it again.\n" +
    "The card number is not valid. Check the number, or use another card.\n" +
    "Please enter your card details again, or use another payment method.\n" +
    "Your bank is temporarily unavailable. Please try again in a few minutes, or use another payment method.\n" +
    "Your e-wallet account has to be verified first. Complete the verification in the app, or use another payment method.\n" +
    "\n" +
    "\n" +
    "Part of your payment is being refunded. The time it takes depends on your bank or e-wallet.\n" +
    "\n" +
    "\n" +
    "Your PIN could not be checked right now. Please try again later, or use another payment method.\n" +
    "The PIN attempt limit has been reached. Contact your bank, or use another payment method.\n" +
    "No payment number could be created right now. Please try again in a few minutes, or choose another bank or payment method.\n" +
    "\n" +
    "\n" +
    "\n" +
    "Your bank was asked to stop this payment. Contact your bank, or use another payment method.\n" +
    "\n" +
    "\n" +
    "Your details do not match those at your bank. Check them and try again, or use another payment method.\n" +
    "The amount exceeds the limit of your card. Ask your bank about the limit, or use another payment method.\n" +
    "Your bank wants to verify this payment with you. Please try again and complete the verification, or use another payment method.\n" +
    "Your payment is approved. The amount is on hold and will be charged later.\n" +
    "Your bank cannot process payments right now. Please try again later, or use another payment method.\n" +
    "Your card was declined by your bank. Contact your bank, or use another payment method.\n" +
    "The card has expired, or the expiration date does not match. Check the date, or use another payment method.\n" +
    "This payment method is not available. Please choose another payment method.\n" +
    "Your card has reached the number of transactions allowed. Please try again later, or use another card.\n" +
    "This payment method is not available. Please choose another payment method.\n" +
    "This card is not active yet. Contact your bank to activate it, or use another card.\n" +
    "\n" +
    "Your balance is not enough for this payment. Top up, or use another payment method.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "We could not process your request right now. Please try again later.\n" +
    "Your payment is being refunded. The time it takes depends on your bank or e-wallet.\n" +
    "\n" +
    "\n" +
    "This transaction was canceled. Start a new one if you want to continue.\n" +
    "The time for this transaction is over. Please start a new one; if you have already paid, contact us first.\n" +
    "\n" +
    "The account or e-wallet has reached its limit. Please try again later, or use another one.\n" +
    "Your payment could not be processed right now. Please try again in a few minutes, or use another payment method.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Your bank approved this payment. Please wait for our confirmation.\n" +
    "The dates of the card do not match. Check the card data, or use another payment method.\n" +
    "Your card does not have enough balance or credit limit for this payment. Please use another card or payment method.\n" +
    "The card data could not be confirmed. Check the data you entered, or use another card.\n" +
    "The PIN was not accepted. Check your PIN and enter it again.\n" +
    "Payments of this kind are blocked on your card. Ask your bank to lift the block, or use another payment method.\n" +
    "The cash amount exceeds the limit of your card. Continue without cash, or use another card.\n" +
    "The amount is above the limit of your card. Use a smaller amount or another payment method, or ask your bank about the limit.\n" +
    "This transaction needs your verification. Please follow the instructions of your bank or e-wallet.\n" +
    "Your verification was not successful. Please try again, or use another payment method.\n" +
    "This payment could not be started. Please try again, or use another payment method.\n" +
    "This payment method is currently not available. Please choose another payment method.\n" +
    "Your e-wallet could not be used. Please try again, or use another payment method.\n" +
    "The card for this payment was not found. Please choose another payment method.\n" +
    "Your payment was not successful. Please try again, or use another payment method.\n" +
    "The card in your e-wallet has expired. Choose another card in the app, or use another payment method.\n" +
    "There has been a change to this transaction. Please contact us if you need more information.\n" +
    "Your payment page is ready. Please complete your payment there.\n" +
    "We could not open the payment page. Please try again in a few minutes.\n" +
    "Your GoPay account is linked.\n" +
    "Please confirm the link in GoPay.\n" +
    "We are checking your GoPay account. Please wait for our confirmation.\n" +
    "Your subscription is active.\n" +
    "Your transaction is being processed. Please wait for our confirmation and do not repeat the transaction.\n" +
    "We have not received your payment yet. If you have already paid, please wait for our confirmation; if not, follow the payment instructions.\n" +
    "We are checking the result of your transaction. Please wait for our confirmation and do not repeat the transaction.\n" +
    "We are working on your refund or cancellation and will confirm the result.\n" +
    "Your payment could not be completed. Please use another payment method, or contact us.\n" +
    "Your transaction is complete.\n" +
    "\n" +
    "One more step is needed to complete your transaction. Please follow the instructions.\n" +
    "Your transaction could not be completed. Please contact us if you need help.\n" +
    "We could not process your request. Please contact us if you need help.\n" +
    "Your transaction was canceled and the money is being returned.\n" +
    "We are checking the result of your transaction. Please wait for our confirmation and do not repeat the transaction.\n" +
    "We have received your request.\n" +
    "\n" +
    "One more step is needed. Please follow the instructions.\n" +
    "Your request was declined. Please contact us if you need help.\n" +
    "We could not process your request. Please contact us if you need help.\n" +
    "Your request was canceled.\n" +
    "This service is temporarily unavailable. Please try again in a few minutes."
  ,
  rows: "                      00       JJ    /          /      I    /                        H             /          G G G          G             F  J        E  //   D   /         /C  /          BA    @? >                0 0   /= \u003c;         :   :        9         8                                                                                                                                                                                                                                                                                                                                                                                                                      76         75  654",
};

/**
 * Builds the text for the customer.
 *
 * @param result - result of `decode` or `lookup`.
 * @returns a text that is safe to show.
 */
export function customer(result: MidtransEntry<MidtransCoreApiSpace> | MidtransResult<MidtransCoreApiSpace>): string {
  return customerOf(catalog, texts, result as Result);
}
