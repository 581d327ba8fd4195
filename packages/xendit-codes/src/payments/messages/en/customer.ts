// Generated from the catalog; do not edit.
import { paymentsCatalog as catalog } from "../../../data.js";
import type { XenditPaymentsSpace } from "../../../payments.js";
import { customerOf, type PackedCustomer } from "../../../runtime/customer.js";
import type { Result } from "../../../runtime/explained.js";
import type { XenditEntry, XenditResult } from "../../../types.js";

const texts: PackedCustomer = {
  texts: 
    "This account or card cannot be used. Contact the bank or e-wallet, or use another one.\n" +
    "The account, card or customer number was not found. Check the number and enter it again.\n" +
    "\n" +
    "The amount is above your transaction limit. Use a smaller amount or another payment method, or ask your bank or e-wallet about the limit.\n" +
    "Your payment was successful.\n" +
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
    "You have reached the number of transactions allowed. Please try again later, or use another payment method.\n" +
    "\n" +
    "Your payment was not successful. Please try again, or use another payment method.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "The amount is not valid for this transaction. Check the amount, or contact us.\n" +
    "\n" +
    "\n" +
    "Your saved payment method could not be used. Please enter it again, or use another payment method.\n" +
    "The payment details are not valid. Please check them and try again.\n" +
    "\n" +
    "Your bank is temporarily unavailable. Please try again in a few minutes, or use another payment method.\n" +
    "\n" +
    "\n" +
    "OTP cannot be used right now. Please wait before you try again, or contact your bank or e-wallet.\n" +
    "The OTP is wrong or has expired. Please request a new one and enter it.\n" +
    "This payment method is temporarily unavailable. Please try again later, or use another one.\n" +
    "We could not process your request right now. Please try again later.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "This transaction was canceled. Start a new one if you want to continue.\n" +
    "The time for this transaction is over. Please start a new one; if you have already paid, contact us first.\n" +
    "\n" +
    "This card cannot be used for this payment. Use another card or payment method, or contact your bank.\n" +
    "\n" +
    "\n" +
    "Your details do not match those at your bank. Check them and try again, or use another payment method.\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Your payment method could not be saved. Please try again, or use another one.\n" +
    "Only part of your payment was approved. We will contact you about the rest.\n" +
    "Your payment is approved. The amount is on hold and will be charged later.\n" +
    "\n" +
    "Your card was declined by your bank. Contact your bank, or use another payment method.\n" +
    "This type of card is not accepted here. Please use another card or payment method.\n" +
    "The details of this card are out of date. Enter those of your new card, or use another payment method.\n" +
    "Cash is not available with this card. Continue without cash, or use another card.\n" +
    "This card is no longer in use. Please use another card or payment method.\n" +
    "\n" +
    "This card is not active yet. Contact your bank to activate it, or use another card.\n" +
    "The PIN is not correct. Please enter it again.\n" +
    "Installments are not available for this card. Pay in full, or use another card.\n" +
    "Your balance or card limit is not enough for this transaction. Top up, or use another payment method.\n" +
    "The card number is not valid. Check the number, or use another card.\n" +
    "\n" +
    "\n" +
    "Your card was declined. Please use another card or payment method.\n" +
    "Your PIN could not be checked right now. Please try again later, or use another payment method.\n" +
    "The PIN attempt limit has been reached. Contact your bank, or use another payment method.\n" +
    "Your payment was declined. Please use another card or payment method.\n" +
    "\n" +
    "\n" +
    "\n" +
    "Your bank was asked to stop this payment. Contact your bank, or use another payment method.\n" +
    "\n" +
    "This transaction is not available for this account or card. Use another payment method, or contact your bank or e-wallet.\n" +
    "Your payment was declined. Please check your card details and try again, or use another card or payment method.\n" +
    "The verification code could not be sent. Please try again later, or use another payment method.\n" +
    "The payment code is ready. Please follow the payment instructions.\n" +
    "One more step is needed to complete your payment. Please follow the payment instructions.\n" +
    "The amount on hold was released, and nothing was charged. Make a new payment if you want to continue.\n" +
    "This account or card is not active. Contact the bank or e-wallet to activate it, or use another one.\n" +
    "The bank or e-wallet is temporarily unavailable. Please try again in a few minutes.\n" +
    "Your payment could not be processed right now. Please try again in a few minutes, or use another payment method.\n" +
    "Your bank approved this payment. Please wait for our confirmation.\n" +
    "Please try the payment again and complete the verification, or use another payment method.\n" +
    "You canceled this payment. You can pay again or use another payment method.\n" +
    "We could not reach your device. Make sure it is online and try again, or use another payment method.\n" +
    "The payment was not confirmed. Please try again, or use another payment method.\n" +
    "Your refund was processed. When the money arrives depends on your bank or e-wallet.\n" +
    "Your payment method is saved.\n" +
    "Please follow the instructions to save your payment method.\n" +
    "This payment needs your verification. Please follow the instructions of your bank.\n" +
    "Your card does not have enough balance or credit limit for this payment. Please use another card or payment method.\n" +
    "This card cannot be used for this payment. Please use another card or payment method.\n" +
    "The amount is above the limit of your card. Use a smaller amount or another payment method, or ask your bank about the limit.\n" +
    "Your card has reached the number of transactions allowed. Please try again later, or use another card.\n" +
    "Your verification was not successful. Please try again, or use another card or payment method.\n" +
    "Your bank did not accept the verification. Please use another card or payment method.\n" +
    "Your card could not be verified. Please try again later, or use another card or payment method.\n" +
    "Your verification was successful. Please wait for our confirmation of the payment.\n" +
    "Your device does not support the verification. Please try another device, or use another card or payment method.\n" +
    "Your card is not registered for verification. Contact your bank, or use another card or payment method.\n" +
    "You canceled the verification. You can try again, or use another payment method.\n" +
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
  rows: "                 /      ((             P     O /                N         /                   M     L      L     K    J  Y          O//   I      HH  G F  EDC       B     A    @    !   I                                    G  / ff  G    H?H f O  H  >==      \u003c  f;         O fG  /   /    //  \u003cfO/ :        f/            f   /f ? :987      6   P     P5I       I     6   P   4 FFFFFF4 FFFFFF",
};

/**
 * Builds the text for the customer.
 *
 * @param result - result of `decode` or `lookup`.
 * @returns a text that is safe to show.
 */
export function customer(result: XenditEntry<XenditPaymentsSpace> | XenditResult<XenditPaymentsSpace>): string {
  return customerOf(catalog, texts, result as Result);
}
