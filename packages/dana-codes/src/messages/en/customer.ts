// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import { customerOf, type PackedCustomer } from "../../runtime/customer.js";
import type { Result } from "../../runtime/explained.js";
import type { DanaEntry, DanaResult } from "../../types.js";

const texts: PackedCustomer = {
  texts: 
    "This account or card cannot be used. Contact the bank or e-wallet, or use another one.\n" +
    "The account, card or customer number was not found. Check the number and enter it again.\n" +
    "The amount is above your transaction limit. Use a smaller amount or another payment method, or ask your bank or e-wallet about the limit.\n" +
    "Your transaction is complete.\n" +
    "This transaction needs your verification. Please follow the instructions of your bank or e-wallet.\n" +
    "Your payment is approved. The amount is on hold and will be charged later.\n" +
    "The account or e-wallet has reached its limit. Please try again later, or use another one.\n" +
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
    "The transfer to you did not go through. Please contact us.\n" +
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
    "The money sent to you was returned. Please contact us to receive it in another way.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "This transaction was canceled. Start a new one if you want to continue.\n" +
    "This order is closed. If you have already paid, please contact us.\n" +
    "\n" +
    "This transaction is not available for this account or card. Use another payment method, or contact your bank or e-wallet.\n" +
    "\n" +
    "\n" +
    "\n" +
    "Your refund or cancellation is complete.\n" +
    "Your payment page is ready. Please complete your payment there.\n" +
    "Your order was canceled. If you have paid, the money will be returned to you.\n" +
    "This DANA account cannot receive money. Please check the phone number, or ask DANA about the account.\n" +
    "Your payment is complete. Thank you.\n" +
    "The money was sent to you.\n" +
    "A transfer to you is being processed. Please wait for our confirmation.\n" +
    "We have not received your payment yet. If you have already paid, please wait for our confirmation; if not, please complete your payment.\n" +
    "Your payment is being processed. Please wait for our confirmation and do not pay again.\n" +
    "The transfer to you was canceled. Please contact us.\n" +
    "This order is closed and cannot be paid any more. If you have already paid, please contact us; if not, please place a new order.\n" +
    "We are checking the transfer to you and will confirm the result.\n" +
    "We have not received your payment yet. If you have already paid, please wait for our confirmation.\n" +
    "This order was canceled. If you have already paid, please contact us.\n" +
    "There is no DANA account with this phone number. Please check the number.\n" +
    "This DANA account cannot receive money. Please contact DANA, or give us another account.\n" +
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
  rows: "              C         BAC   00                                                                                          $#  +    #           (# +    @  $#          (    $     $#+     $        (#+           %,      (         $#               $#+      $            /(/           (# +             ((               $                %,                       $       $       #                           (0                           #                                          ?>=\u003c;== :9 87?9>=== : 86     54",
};

/**
 * Builds the text for the customer.
 *
 * @param result - result of `decode` or `lookup`.
 * @returns a text that is safe to show.
 */
export function customer(result: DanaEntry | DanaResult): string {
  return customerOf(catalog, texts, result as Result);
}
