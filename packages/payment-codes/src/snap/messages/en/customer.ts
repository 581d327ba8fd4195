// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import { customerOf, type PackedCustomer } from "../../../runtime/customer.js";
import type { Result } from "../../../runtime/explained.js";
import type { SnapEntry, SnapResult } from "../../types.js";

const texts: PackedCustomer = {
  texts: 
    "This account or card cannot be used. Contact the bank or e-wallet, or use another one.\n" +
    "The account, card or customer number was not found. Check the number and enter it again.\n" +
    "The amount is above your transaction limit. Use a smaller amount or another payment method, or ask your bank or e-wallet about the limit.\n" +
    "Your transaction is complete.\n" +
    "This transaction needs your verification. Please follow the instructions of your bank or e-wallet.\n" +
    "Your payment is approved. The amount is on hold and will be charged later.\n" +
    "This bank is not available for this transaction. Please choose another bank.\n" +
    "\n" +
    "This bill or payment number has expired. Please ask for a new one.\n" +
    "The bill or payment number was not found or cannot be used. Check the number and enter it again.\n" +
    "This service is currently closed. Please try again later.\n" +
    "Your bank or e-wallet did not approve this transaction. Contact your bank or e-wallet, or use another payment method.\n" +
    "\n" +
    "\n" +
    "The card has expired, or the expiration date does not match. Check the date, or use another payment method.\n" +
    "\n" +
    "\n" +
    "You have reached the number of transactions allowed. Please try again later, or use another payment method.\n" +
    "\n" +
    "Your transaction did not go through. Start a new one, or contact us if you need help.\n" +
    "\n" +
    "This account or card is not active. Contact the bank or e-wallet to activate it, or use another one.\n" +
    "\n" +
    "Your balance or card limit is not enough for this transaction. Top up, or use another payment method.\n" +
    "\n" +
    "The amount is not valid for this transaction. Check the amount, or contact us.\n" +
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
    "OTP cannot be used right now. Please wait before you try again, or contact your bank or e-wallet.\n" +
    "The OTP is wrong or has expired. Please request a new one and enter it.\n" +
    "We could not process your request right now. Please try again later.\n" +
    "Your payment is being refunded. The time it takes depends on your bank or e-wallet.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "This transaction was canceled. Start a new one if you want to continue.\n" +
    "\n" +
    "\n" +
    "This transaction is not available for this account or card. Use another payment method, or contact your bank or e-wallet.\n" +
    "\n" +
    "\n" +
    "\n" +
    "Your refund or cancellation is complete.\n" +
    "If your bank or e-wallet asks for an OTP or PIN, please confirm there, then wait for our confirmation.\n" +
    "Your payment page is ready. Please complete your payment there.\n" +
    "Your refund or cancellation was processed.\n" +
    "Your bill was found. It has not been paid yet.\n" +
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
  rows: "     8      76                                         $#  +             (# +    $#      (    $     $#+     $        (#+           %,    (      $#           $#+      $         /(/           (# +      ((              $                %,                  $      $      #                                               #                            5  0 0 0   0  0 0   4",
};

/**
 * Builds the text for the customer.
 *
 * @param result - result of `decode` or `lookup`.
 * @returns a text that is safe to show.
 */
export function customer(result: SnapEntry | SnapResult): string {
  return customerOf(catalog, texts, result as Result);
}
