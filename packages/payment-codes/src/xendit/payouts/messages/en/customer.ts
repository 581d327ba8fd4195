// Generated from the catalog; do not edit.
import { payoutsCatalog as catalog } from "../../../data.js";
import type { XenditPayoutsSpace } from "../../../payouts.js";
import { customerOf, type PackedCustomer } from "../../../../runtime/customer.js";
import type { Result } from "../../../../runtime/explained.js";
import type { XenditEntry, XenditResult } from "../../../types.js";

const texts: PackedCustomer = {
  texts: 
    "This account or card cannot be used. Contact the bank or e-wallet, or use another one.\n" +
    "The account, card or customer number was not found. Check the number and enter it again.\n" +
    "\n" +
    "The amount is above your transaction limit. Use a smaller amount or another payment method, or ask your bank or e-wallet about the limit.\n" +
    "The money was sent to you.\n" +
    "Your verification was not successful. Please try again, or contact your bank or e-wallet.\n" +
    "This transaction needs your verification. Please follow the instructions of your bank or e-wallet.\n" +
    "\n" +
    "\n" +
    "\n" +
    "This service is currently closed. Please try again later.\n" +
    "Your bank or e-wallet did not approve this transaction. Contact your bank or e-wallet, or use another payment method.\n" +
    "\n" +
    "\n" +
    "The card has expired, or the expiration date does not match. Check the date, or use another payment method.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Your payment was not successful. Please try again, or use another payment method.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Your saved payment method could not be used. Please enter it again, or use another payment method.\n" +
    "The payment details are not valid. Please check them and try again.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "OTP cannot be used right now. Please wait before you try again, or contact your bank or e-wallet.\n" +
    "The OTP is wrong or has expired. Please request a new one and enter it.\n" +
    "\n" +
    "We could not process your request right now. Please try again later.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "This transaction is not available for this account or card. Use another payment method, or contact your bank or e-wallet.\n" +
    "\n" +
    "\n" +
    "Your details do not match those at your bank. Check them and try again, or use another payment method.\n" +
    "We could not send the money to your account. Please check the account details with us.\n" +
    "Your account cannot receive this amount. Please contact us.\n" +
    "We could not send the money to your account. Please check the account details with us.\n" +
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
    "Your payment was declined. Please check your card details and try again, or use another card or payment method.\n" +
    "The verification code could not be sent. Please try again later, or use another payment method.\n" +
    "The money is ready for you to collect.\n" +
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
  rows: "                 /      ((                   6 /                5         /                                                                                                                     4                 R",
};

/**
 * Builds the text for the customer.
 *
 * @param result - result of `decode` or `lookup`.
 * @returns a text that is safe to show.
 */
export function customer(result: XenditEntry<XenditPayoutsSpace> | XenditResult<XenditPayoutsSpace>): string {
  return customerOf(catalog, texts, result as Result);
}
