// Generated from the catalog; do not edit.
import { disbursementCatalog as catalog } from "../../../data.js";
import type { OyDisbursementSpace } from "../../../disbursement.js";
import { customerOf, type PackedCustomer } from "../../../../runtime/customer.js";
import type { Result } from "../../../../runtime/explained.js";
import type { OyEntry, OyResult } from "../../../types.js";

const texts: PackedCustomer = {
  texts: 
    "We could not send the money to your account. Please check the account with us.\n" +
    "Your account cannot receive this amount at the moment. Please contact us.\n" +
    "We could not send the money to your account. Please check the account with us.\n" +
    "\n" +
    "\n" +
    "\n" +
    "The account, card or customer number was not found. Check the number and enter it again.\n" +
    "\n" +
    "\n" +
    "\n" +
    "Your transaction is complete.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "This bank is not available for this transaction. Please choose another bank.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
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
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "We could not process your request right now. Please try again later.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "We could not send the money at the moment. We will contact you about it.\n" +
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
  rows: "                       (     44 4  c",
};

/**
 * Builds the text for the customer.
 *
 * @param result - result of `decode` or `lookup`.
 * @returns a text that is safe to show.
 */
export function customer(result: OyEntry<OyDisbursementSpace> | OyResult<OyDisbursementSpace>): string {
  return customerOf(catalog, texts, result as Result);
}
