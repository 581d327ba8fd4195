// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import { customerOf, type PackedCustomer } from "../../runtime/customer.js";
import type { Result } from "../../runtime/explained.js";
import type { DokuEntry, DokuResult } from "../../types.js";

const texts: PackedCustomer = {
  texts: 
    "This account or card cannot be used. Contact the bank or e-wallet, or use another one.\n" +
    "This bank is not available for this transaction. Please choose another bank.\n" +
    "\n" +
    "This bill or payment number has expired. Please ask for a new one.\n" +
    "The bill or payment number was not found or cannot be used. Check the number and enter it again.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "OTP cannot be used right now. Please wait before you try again, or contact your bank or e-wallet.\n" +
    "The OTP is wrong or has expired. Please request a new one and enter it.\n" +
    "\n" +
    "\n" +
    "This card cannot be used for this payment. Please use another card or payment method.\n" +
    "The amount is above your transaction limit. Use a smaller amount or another payment method, or ask your bank or e-wallet about the limit.\n" +
    "Your transaction is complete.\n" +
    "This transaction needs your verification. Please follow the instructions of your bank or e-wallet.\n" +
    "Your payment is approved. The amount is on hold and will be charged later.\n" +
    "This service is currently closed. Please try again later.\n" +
    "Your bank or e-wallet did not approve this transaction. Contact your bank or e-wallet, or use another payment method.\n" +
    "\n" +
    "\n" +
    "The card has expired, or the expiration date does not match. Check the date, or use another payment method.\n" +
    "\n" +
    "\n" +
    "You have reached the number of transactions allowed. Please try again later, or use another payment method.\n" +
    "Your transaction did not go through. Start a new one, or contact us if you need help.\n" +
    "\n" +
    "This account or card is not active. Contact the bank or e-wallet to activate it, or use another one.\n" +
    "Your balance or card limit is not enough for this transaction. Top up, or use another payment method.\n" +
    "\n" +
    "The amount is not valid for this transaction. Check the amount, or contact us.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "We could not process your request right now. Please try again later.\n" +
    "Your payment is being refunded. The time it takes depends on your bank or e-wallet.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "This transaction was canceled. Start a new one if you want to continue.\n" +
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
    "Your refund or cancellation is complete.\n" +
    "If your bank or e-wallet asks for an OTP or PIN, please confirm there, then wait for our confirmation.\n" +
    "Your payment page is ready. Please complete your payment there.\n" +
    "This transaction is not available for this account or card. Use another payment method, or contact your bank or e-wallet.\n" +
    "The account, card or customer number was not found. Check the number and enter it again.\n" +
    "Your refund or cancellation was processed.\n" +
    "Your bill was found. It has not been paid yet.\n" +
    "Your bank approved this payment. Please wait for our confirmation.\n" +
    "Your bank approved this transaction. We may ask you for proof of identity before we complete your order.\n" +
    "The amount of this transaction was not accepted. Please contact us, or use another payment method.\n" +
    "Your bank wants to verify this payment with you. Please try again and complete the verification, or use another payment method.\n" +
    "Your card does not have enough balance or credit limit for this payment. Please use another card or payment method.\n" +
    "The amount is above the limit of your card. Use a smaller amount or another payment method, or ask your bank about the limit.\n" +
    "Your card has reached the number of transactions allowed. Please try again later, or use another card.\n" +
    "Your bank asks for the PIN of your card. Enter the PIN, or use another payment method.\n" +
    "This card is not active yet. Contact your bank to activate it, or use another card.\n" +
    "Your bank approved this purchase, but not the cash back. Please wait for our confirmation.\n" +
    "The PIN was not accepted. Check your PIN and enter it again.\n" +
    "Your bank cannot process payments right now. Please try again later, or use another payment method.\n" +
    "The cash amount exceeds the limit of your card. Continue without cash, or use another card.\n" +
    "The security code does not match. Check the 3 or 4 digits on your card and enter them again.\n" +
    "Your payment did not go through. Please wait a moment before you try again.\n" +
    "This type of card is not accepted here. Please use another card or payment method.\n" +
    "Please enter the 3 or 4 digit security code of your card.\n" +
    "This card could not be verified for the payment. Use another card or payment method, or contact your bank.\n" +
    "Your payment did not go through. Please try again on the payment page, or choose another payment method there.\n" +
    "We are checking the result of your transaction. Please wait for our confirmation and do not pay again.\n" +
    "Your payment is waiting for verification. Follow the instructions of your bank, then wait for our confirmation.\n" +
    "Your payment was refunded. Please contact us if you have a question about it.\n" +
    "Your payment was canceled, and the amount is released by your bank. Please contact us if you have a question about it.\n" +
    "Part of your payment is being refunded. The time it takes depends on your bank or e-wallet.\n" +
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
  rows: "         S     RQ                                                                     $#  +              (# +      $#      (      $     $#+      $        (#+           %,     (     P$#   PP        $#+       $          /(/           (# +         ((                  $                %,                   OOO$  OO  $         #                                                        #                                      N  0 0 0   0  0 0   M    L  / n  K L J   I  (      H       G   F  E       D      n     C B A     mm  @ ?              >m nm=m    \u003c             H                    ;   >                                        :9> 0 087  0 7  6            00 56 QQ 4 Q",
};

/**
 * Builds the text for the customer.
 *
 * @param result - result of `decode` or `lookup`.
 * @returns a text that is safe to show.
 */
export function customer(result: DokuEntry | DokuResult): string {
  return customerOf(catalog, texts, result as Result);
}
