// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import { customerOf, type PackedCustomer } from "../../runtime/customer.js";
import type { Result } from "../../runtime/explained.js";
import type { DigiflazzEntry, DigiflazzResult } from "../../types.js";

const texts: PackedCustomer = {
  texts: 
    "This number is blocked. Please use another number, or ask the operator.\n" +
    "The number is wrong. Check it and enter it again.\n" +
    "The amount is above the kWh limit of this meter. Please choose a smaller amount.\n" +
    "Your purchase is complete.\n" +
    "This bill has already been paid. You do not need to pay it again.\n" +
    "This bill or payment number has expired. Please ask for a new one.\n" +
    "There is no bill for this number right now. Please try again another day.\n" +
    "\n" +
    "This service is currently closed. Please try again later.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "This product can be bought only once for this number. Please choose another product, or try again another day.\n" +
    "Your purchase was not successful. Please try again, or choose another product.\n" +
    "\n" +
    "The amount is not valid for this transaction. Check the amount, or contact us.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "This bill cannot be paid here. Please pay it at the counter of the company.\n" +
    "The bill could not be looked up right now. Please try again later.\n" +
    "This product is not available for this transaction. Please choose another product.\n" +
    "This product is temporarily unavailable. Please choose another product, or try again later.\n" +
    "We could not process your request right now. Please try again later.\n" +
    "Your purchase could not be delivered. We will contact you about your money.\n" +
    "\n" +
    "\n" +
    "The number still has a package that must be stopped first. Stop it and try again, or choose another product.\n" +
    "\n" +
    "\n" +
    "The number does not belong to this operator. Check the number, or choose another product.\n" +
    "This product is temporarily unavailable. Please wait for our confirmation before you choose another product.\n" +
    "The number has too few or too many digits. Check it and enter it again.\n" +
    "This product is not available in the region of this number. Please choose another product.\n" +
    "This product cannot be bought again for this number right now. Please choose another product, or try again another day.\n" +
    "This product is out of stock. Please wait for our confirmation before you choose another product.\n" +
    "The amount must be a multiple of Rp 1,000. Please enter another amount.\n" +
    "The number was found. Nothing has been bought yet.\n" +
    "The number could not be checked. Check it and try again.\n" +
    "The number was not found. Check it and enter it again.\n" +
    "This number has reached its monthly top-up limit. Please use another number, or try again next month.\n" +
    "The bill could not be paid. Please try again, or contact us.\n" +
    "The bill or payment number was not found or cannot be used. Check the number and enter it again.\n" +
    "The total of this bill is above the limit here. Please pay it at the counter of the company.\n" +
    "All open periods of this bill must be paid together.\n" +
    "This bill cannot be paid right now. Please try again later.\n" +
    "Another unpaid bill has to be settled first. Please ask the company.\n" +
    "This bill is past its due date. Please pay it at the counter of the company.\n" +
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
  rows: "              E   DC B  D  A  @             ?      >=\u003c C    (  ;           (:9     E   876 54::",
};

/**
 * Builds the text for the customer.
 *
 * @param result - result of `decode` or `lookup`.
 * @returns a text that is safe to show.
 */
export function customer(result: DigiflazzEntry | DigiflazzResult): string {
  return customerOf(catalog, texts, result as Result);
}
