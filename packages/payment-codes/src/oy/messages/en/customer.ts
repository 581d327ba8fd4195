// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import { customerOf, type PackedCustomer } from "../../../runtime/customer.js";
import type { Result } from "../../../runtime/explained.js";
import type { OyEntry, OyResult } from "../../types.js";

const texts: PackedCustomer = {
  texts: 
    "We could not send the money to your account. Please check the account with us.\n" +
    "Your account cannot receive this amount at the moment. Please contact us.\n" +
    "We could not send the money to your account. Please check the account with us.\n" +
    "\n" +
    "\n" +
    "\n" +
    "The account, card or customer number was not found. Check the number and enter it again.\n" +
    "This account is not linked to us. Link it again, or use another payment method.\n" +
    "An account with this phone number is already linked. You can use it for your payment.\n" +
    "The amount is below the minimum. Please enter a larger amount.\n" +
    "Your transaction is complete.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "This bank is not available for this transaction. Please choose another bank.\n" +
    "This bill has already been paid. You do not need to pay it again.\n" +
    "This service is currently closed. Please try again later.\n" +
    "This product is not available for this transaction. Please choose another product.\n" +
    "\n" +
    "The bill or payment number was not found or cannot be used. Check the number and enter it again.\n" +
    "\n" +
    "\n" +
    "The amount is not valid for this transaction. Check the amount, or contact us.\n" +
    "\n" +
    "This e-wallet is not available. Please choose another payment method.\n" +
    "This e-wallet is not available. Please choose another payment method.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "We could not prepare the payment at this bank. Please choose another bank.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Your payment is being refunded. The time it takes depends on your bank or e-wallet.\n" +
    "\n" +
    "QRIS is temporarily unavailable. Please try again later, or choose another payment method.\n" +
    "We could not process your request right now. Please try again later.\n" +
    "\n" +
    "\n" +
    "Transfers to this country can only go to a business account.\n" +
    "This transaction was canceled. Start a new one if you want to continue.\n" +
    "The time for this transaction is over. Please start a new one; if you have already paid, contact us first.\n" +
    "\n" +
    "\n" +
    "We could not send the money at the moment. We will contact you about it.\n" +
    "The amount is too large for this payment method. Please choose another payment method.\n" +
    "We have received your payment and will confirm the rest.\n" +
    "Your payment page is ready. Please complete your payment there.\n" +
    "We have received your payment and are checking the amount.\n" +
    "This attempt did not go through. Please try again or choose another payment method on the same payment page.\n" +
    "This product is not available at the moment. Please try again later.\n" +
    "Your transaction could not be completed. Please start a new one, or contact us.\n" +
    "The offer for this transfer has expired. Please start a new one.\n" +
    "We cannot make an offer for this transfer at the moment. Please try again later.\n" +
    "Transfers to this country are not available at the moment. Please try again later.\n" +
    "This e-wallet cannot be linked. Please choose another payment method.\n" +
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
  rows: "                       (     ?? ?  n                                    >                                0        J                            =                   \u003c   ;  :        (9                          (              8        (     7  65                    4",
};

/**
 * Builds the text for the customer.
 *
 * @param result - result of `decode` or `lookup`.
 * @returns a text that is safe to show.
 */
export function customer(result: OyEntry | OyResult): string {
  return customerOf(catalog, texts, result as Result);
}
