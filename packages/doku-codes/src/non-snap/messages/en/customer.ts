// Generated from the catalog; do not edit.
import { nonSnapCatalog as catalog } from "../../../data.js";
import type { DokuNonSnapSpace } from "../../../non-snap.js";
import { customerOf, type PackedCustomer } from "../../../runtime/customer.js";
import type { Result } from "../../../runtime/explained.js";
import type { DokuEntry, DokuResult } from "../../../types.js";

const texts: PackedCustomer = {
  texts: 
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
    "\n" +
    "\n" +
    "This card cannot be used for this payment. Please use another card or payment method.\n" +
    "The amount is above the limit of your card. Use a smaller amount or another payment method, or ask your bank about the limit.\n" +
    "Your transaction is complete.\n" +
    "Your bank wants to verify this payment with you. Please try again and complete the verification, or use another payment method.\n" +
    "Your payment is approved. The amount is on hold and will be charged later.\n" +
    "Your bank cannot process payments right now. Please try again later, or use another payment method.\n" +
    "Your card was declined by your bank. Contact your bank, or use another payment method.\n" +
    "\n" +
    "\n" +
    "The card has expired, or the expiration date does not match. Check the date, or use another payment method.\n" +
    "\n" +
    "\n" +
    "Your card has reached the number of transactions allowed. Please try again later, or use another card.\n" +
    "Your card was declined by your bank. Contact your bank, or use another payment method.\n" +
    "\n" +
    "This card is not active yet. Contact your bank to activate it, or use another card.\n" +
    "Your card does not have enough balance or credit limit for this payment. Please use another card or payment method.\n" +
    "\n" +
    "The amount of this transaction was not accepted. Please contact us, or use another payment method.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "We could not process your request right now. Please try again later.\n" +
    "Your payment was refunded. Please contact us if you have a question about it.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Your payment was canceled, and the amount is released by your bank. Please contact us if you have a question about it.\n" +
    "The time to pay is over. Please start a new payment; if you have already paid, contact us first.\n" +
    "\n" +
    "This card cannot be used for this payment. Use another card or payment method, or contact your bank.\n" +
    "\n" +
    "\n" +
    "Only part of your payment was approved. We will contact you about the rest.\n" +
    "Your verification was not successful. Please try again, or use another card or payment method.\n" +
    "\n" +
    "Your card was declined by your bank. Contact your bank, or use another payment method.\n" +
    "This card cannot be used for this payment. Please use another card or payment method.\n" +
    "The details of this card are out of date. Enter those of your new card, or use another payment method.\n" +
    "Cash is not available with this card. Continue without cash, or use another card.\n" +
    "This card is no longer in use. Please use another card or payment method.\n" +
    "\n" +
    "\n" +
    "\n" +
    "The card data could not be confirmed. Check the data you entered, or use another card.\n" +
    "The PIN is not correct. Please enter it again.\n" +
    "Installments are not available for this card. Pay in full, or use another card.\n" +
    "The card number is not valid. Check the number, or use another card.\n" +
    "Your saved payment method could not be used. Please enter it again, or use another payment method.\n" +
    "Your bank is temporarily unavailable. Please try again in a few minutes, or use another payment method.\n" +
    "\n" +
    "Part of your payment was refunded. Please contact us if you have a question about it.\n" +
    "\n" +
    "\n" +
    "Your PIN could not be checked right now. Please try again later, or use another payment method.\n" +
    "The PIN attempt limit has been reached. Contact your bank, or use another payment method.\n" +
    "Your payment could not be processed right now. Please try again in a few minutes, or use another payment method.\n" +
    "This service is temporarily unavailable. Please try again in a few minutes.\n" +
    "\n" +
    "\n" +
    "Your bank was asked to stop this payment. Contact your bank, or use another payment method.\n" +
    "\n" +
    "Your details do not match those at your bank. Check them and try again, or use another payment method.\n" +
    "Your bank approved this payment. Please wait for our confirmation.\n" +
    "Your bank approved this transaction. We may ask you for proof of identity before we complete your order.\n" +
    "Your bank asks for the PIN of your card. Enter the PIN, or use another payment method.\n" +
    "Your bank approved this purchase, but not the cash back. Please wait for our confirmation.\n" +
    "The PIN was not accepted. Check your PIN and enter it again.\n" +
    "The cash amount exceeds the limit of your card. Continue without cash, or use another card.\n" +
    "The security code does not match. Check the 3 or 4 digits on your card and enter them again.\n" +
    "Your payment did not go through. Please wait a moment before you try again.\n" +
    "This type of card is not accepted here. Please use another card or payment method.\n" +
    "Please enter the 3 or 4 digit security code of your card.\n" +
    "This card could not be verified for the payment. Use another card or payment method, or contact your bank.\n" +
    "Your payment did not go through. Please try again on the payment page, or choose another payment method there.\n" +
    "We are checking the result of your transaction. Please wait for our confirmation and do not pay again.\n" +
    "Your payment is waiting for verification. Follow the instructions of your bank, then wait for our confirmation.\n" +
    "Your payment is being refunded. The time it takes depends on your bank or e-wallet.\n" +
    "Part of your payment is being refunded. The time it takes depends on your bank or e-wallet.\n" +
    "Your payment page is ready. Please complete your payment there.\n" +
    "Your virtual account number is ready. Please complete your payment with it.\n" +
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
  rows: "                                                                                                                                                                                                                                                                                                                                                                                                                                                            E  /    D E        (                     C                    B A       __  @ ?              >_  _=_    \u003c                                  ;   >                                        :9> 0 08   0                 0076  55 4 5",
};

/**
 * Builds the text for the customer.
 *
 * @param result - result of `decode` or `lookup`.
 * @returns a text that is safe to show.
 */
export function customer(result: DokuEntry<DokuNonSnapSpace> | DokuResult<DokuNonSnapSpace>): string {
  return customerOf(catalog, texts, result as Result);
}
