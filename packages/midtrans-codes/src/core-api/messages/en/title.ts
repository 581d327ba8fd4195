// Generated from the catalog; do not edit.
import type { MidtransCoreApiSpace } from "../../../core-api.js";
import { coreApiCatalog as catalog } from "../../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { type PackedTitles, type Params, titleOf } from "../../../runtime/message.js";
import type { MidtransEntry, MidtransParams, MidtransResult } from "../../../types.js";

const texts: PackedTitles = {
  texts: 
    "Request answered\n" +
    "Card payment challenged\n" +
    "Transaction pending\n" +
    "Transaction denied\n" +
    "GoPay account not linked\n" +
    "Address has moved\n" +
    "Key not accepted\n" +
    "Card without 3DS version 2\n" +
    "Payment type not activated\n" +
    "Content type not available\n" +
    "HTTP method not allowed\n" +
    "Order ID already used\n" +
    "Wrong data type\n" +
    "Too many transactions on card\n" +
    "GoPay user blocked\n" +
    "Merchant account deactivated\n" +
    "Card token not valid\n" +
    "Status cannot be changed\n" +
    "Body cannot be parsed\n" +
    "Refund amount not accepted\n" +
    "No connection to the bank\n" +
    "Bank or partner unavailable\n" +
    "Fraud screening unavailable\n" +
    "Virtual account number unavailable\n" +
    "Approved by issuer\n" +
    "Transaction approved\n" +
    "Approved on proof of identity\n" +
    "Issuer must be contacted, special case\n" +
    "Merchant ID not valid\n" +
    "Problem with the card number\n" +
    "Card to be retained, special conditions\n" +
    "Result still open at issuer\n" +
    "Card expired or date wrong\n" +
    "Card or account not valid\n" +
    "Requested function not supported\n" +
    "Cardholder not enrolled or permitted\n" +
    "Transaction or field not valid\n" +
    "Effective date not valid\n" +
    "Invalid character in the amount\n" +
    "Card number does not exist\n" +
    "No such issuer\n" +
    "Transaction format not valid\n" +
    "Currency not valid\n" +
    "Merchant canceled or closed\n" +
    "Issuer asks for another try\n" +
    "Issuer took no action\n" +
    "Unspecified error at the bank\n" +
    "Card details not recognized\n" +
    "Transaction details not recognized\n" +
    "Online and phone transactions not allowed\n" +
    "Card expired or wrong date\n" +
    "Retain card, contact acquirer\n" +
    "Retain card, restricted\n" +
    "Retain card, call acquirer security\n" +
    "PIN attempts exceeded, retain card\n" +
    "No credit account\n" +
    "Transaction type not allowed\n" +
    "Account type not valid\n" +
    "No investment account\n" +
    "No checking account\n" +
    "No savings account\n" +
    "No record of the card\n" +
    "Not permitted for this card\n" +
    "Not permitted for this terminal\n" +
    "Not supported by issuer\n" +
    "Contact the issuer, then try again\n" +
    "Security check not passed\n" +
    "Suspected counterfeit card\n" +
    "Account not yet activated\n" +
    "Receiving account not valid\n" +
    "Original transaction not found\n" +
    "Paying account not valid\n" +
    "Data differs from original\n" +
    "Account not valid\n" +
    "New card not yet activated\n" +
    "Transaction reported as reversed\n" +
    "System not available\n" +
    "Credit issuer not available\n" +
    "Domestic debit not allowed\n" +
    "PIN could not be decrypted\n" +
    "Declined by issuer policy\n" +
    "Card verification value does not match\n" +
    "Declined for fraud or security\n" +
    "Stand-in could not approve\n" +
    "Authorization life cycle not valid\n" +
    "Pre-authorization too old\n" +
    "Not declined, amount zero\n" +
    "No reason to decline\n" +
    "Purchase approved, cash back not\n" +
    "Authorization not possible\n" +
    "PIN not accepted\n" +
    "Not eligible to receive information\n" +
    "Issuer temporarily closed\n" +
    "Accepted, card counter synchronized\n" +
    "System malfunction\n" +
    "Issuer or switch not available\n" +
    "Declined for legal reasons\n" +
    "System malfunction at the issuer\n" +
    "Blocked by the cardholder\n" +
    "Posting already complete\n" +
    "Declined, another card needed\n" +
    "Passed to stand-in processing\n" +
    "Cash back limit exceeded\n" +
    "Resubmitted too late\n" +
    "Above the authorized amount\n" +
    "Biller information not valid\n" +
    "PIN change or unblock declined\n" +
    "New PIN not safe enough\n" +
    "Card could not be authenticated\n" +
    "Transaction already settled\n" +
    "Payment stopped by the cardholder\n" +
    "Consent withdrawn by the cardholder\n" +
    "Consent to all payments withdrawn\n" +
    "Check approved\n" +
    "Check verified, not converted\n" +
    "Routing number not valid\n" +
    "Check above the limit\n" +
    "Unpaid items on record\n" +
    "Check number already used\n" +
    "MICR line not readable\n" +
    "Too many checks\n" +
    "Several exemptions selected\n" +
    "Exemption not valid for this network\n" +
    "Transaction already reversed\n" +
    "Capture above authorized amount\n" +
    "No connection, declined\n" +
    "Request ID missing\n" +
    "Method blocked for merchant\n" +
    "Wallet blocked\n" +
    "Wallet identity not verified\n" +
    "Intent and token do not match\n" +
    "Payment method disabled\n" +
    "Invalid transaction type\n" +
    "Invalid token for payment option\n" +
    "Service country not supported\n" +
    "Credit cannot be validated\n" +
    "Order already in progress or done\n" +
    "Order already canceled\n" +
    "Order expired\n" +
    "Monthly wallet limit reached\n" +
    "Currency does not match wallet\n" +
    "Country and currency differ\n" +
    "Order not found\n" +
    "Order no longer in state CREATED\n" +
    "Order cannot be canceled\n" +
    "Order already final\n" +
    "Too many refunds\n" +
    "Payer blocked for compliance\n" +
    "Payee blocked for compliance\n" +
    "Card in wallet not found\n" +
    "Balance too low to reserve\n" +
    "Payment declined by wallet\n" +
    "Card in wallet expired\n" +
    "Error at the wallet\n" +
    "No code from the network\n" +
    "Captured, fraud status decides\n" +
    "Captured and accepted\n" +
    "Captured, review needed\n" +
    "Captured, but denied\n" +
    "Error during processing\n" +
    "Waiting for the customer\n" +
    "Payment settled\n" +
    "Settled, but not accepted\n" +
    "Fraud screening passed\n" +
    "Merchant has to decide\n" +
    "Declined by fraud screening\n" +
    "Payment page created\n" +
    "Amount is not sum of items\n" +
    "Field too long\n" +
    "Body is not valid JSON\n" +
    "Field is not a number\n" +
    "GoPay account linked\n" +
    "Customer has to confirm link\n" +
    "Account request denied\n" +
    "Linked account not found\n" +
    "GoPay cannot be reached\n" +
    "GoPay not available\n" +
    "Account reported as linked, check it\n" +
    "Account linked, request refused\n" +
    "Link expired\n" +
    "Link pending, request failed\n" +
    "Subscription active\n" +
    "Subscription inactive"
  ,
  rows: ",,,,,,0,,,,,0,,,0,,,,,,,,0,,0,0,0,,,,,,,,0,0,,,0,0,,,,0,,0,0,0,0,,,0,,,0,,,,,,,0,,,0,0,,0,,,,,,0,,,,,,,0,,0,,0,0,,,0,0,,,,0,,,0,0,,0,0,0,,0,0,0,0,0,,0,,,,,,,0,,2d,,,,,0,,,0,,,,,,,0,0,,1,0,,,,,,,0,,0,0,,0,,,15,,0,0,,,0,,,0,,,,,,,,,,,,,,,,,,,,0,0,,,,,0,0,0,,,,0,,,,,,,,,,0,0,0,,,0,,0,,0,,,,,0,0,,,,,,,,0,,0,0,,,,,0,6g,0,,0,0,,0,,,,,,,,0,0,6m,,,0,,6x,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,0,,0,0,,,0,0,b,,,,e,,,",
  fallbacks: {
  },
  reasons: 
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Duplicate request\n" +
    "\n" +
    "Declined, no reason given\n" +
    "Still being processed\n" +
    "Internal error at the provider\n" +
    "Invalid request\n" +
    "\n" +
    "Merchant balance too low\n" +
    "Timeout waiting for an answer\n" +
    "Transaction not found\n" +
    "Transaction not permitted\n" +
    "Request not authorized\n" +
    "\n" +
    "\n" +
    "Account not linked\n" +
    "Amount below the minimum\n" +
    "Approved in part\n" +
    "No more attempts allowed\n" +
    "Authentication failed\n" +
    "Issuer must be contacted\n" +
    "Card replaced or renewed\n" +
    "Cash not available\n" +
    "Charged back\n" +
    "Account closed\n" +
    "\n" +
    "Country not supported\n" +
    "Cryptographic check failed\n" +
    "\n" +
    "Incorrect CVV\n" +
    "Incorrect PIN\n" +
    "\n" +
    "\n" +
    "Issuer not available\n" +
    "\n" +
    "Card reported lost\n" +
    "Charged back in part\n" +
    "Refunded in part\n" +
    "Card to be retained\n" +
    "PIN not changed\n" +
    "PIN could not be checked\n" +
    "PIN attempts exceeded\n" +
    "\n" +
    "\n" +
    "Card restricted\n" +
    "Card reported stolen\n" +
    "\n" +
    "Surcharge not permitted\n" +
    "\n" +
    "Verification details do not match\n" +
    "Amount limit exceeded\n" +
    "Authentication required\n" +
    "Authorized, not captured\n" +
    "\n" +
    "Declined by issuer (do not honor)\n" +
    "Card expired\n" +
    "\n" +
    "Frequency limit exceeded\n" +
    "Function not supported\n" +
    "\n" +
    "\n" +
    "Insufficient funds\n" +
    "Invalid amount\n" +
    "\n" +
    "Invalid or inactive merchant\n" +
    "Mandatory field missing\n" +
    "Too many requests\n" +
    "Refunded\n" +
    "No route to the destination\n" +
    "Suspected fraud\n" +
    "Transaction canceled\n" +
    "Transaction expired\n" +
    "\n" +
    "Balance limit exceeded\n" +
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
    ""
  ,
  undecided: "Unknown result",
  unsent: "Provider not available",
};

/**
 * Builds the short name of what happened.
 *
 * @param result - result of `decode` or `lookup`.
 * @param params - values of parameters; those of the result are used for the others.
 * @returns two to five words for developers and support.
 */
export function title(result: MidtransEntry<MidtransCoreApiSpace> | MidtransResult<MidtransCoreApiSpace>, params: MidtransParams = {}): string {
  return titleOf(catalog, texts, result as Result, params as Params);
}
