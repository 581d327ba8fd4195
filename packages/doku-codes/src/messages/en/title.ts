// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import type { Result } from "../../runtime/explained.js";
import { type PackedTitles, type Params, titleOf } from "../../runtime/message.js";
import type { DokuEntry, DokuParams, DokuResult } from "../../types.js";

const texts: PackedTitles = {
  texts: 
    "Transaction carried out\n" +
    "Balance inquiry answered\n" +
    "Account inquiry answered\n" +
    "Status query answered\n" +
    "Accepted, result pending\n" +
    "Reversal carried out\n" +
    "Request done, nothing paid yet\n" +
    "Data returned\n" +
    "Token issued\n" +
    "Notification received\n" +
    "Direct debit accepted, not confirmed as paid\n" +
    "Payment page made, not paid yet\n" +
    "Status not available yet\n" +
    "Amount does not match\n" +
    "Fee amount does not match\n" +
    "Mandatory field missing or invalid\n" +
    "Signature does not match\n" +
    "Unknown client\n" +
    "Invalid B2B token\n" +
    "B2B token not found\n" +
    "Customer token not found\n" +
    "Session expired\n" +
    "Amount outside the range\n" +
    "Transaction amount limit exceeded\n" +
    "Activity count limit exceeded\n" +
    "Problem with account or user status\n" +
    "Feature closed at this time\n" +
    "Card blocked\n" +
    "Dormant account\n" +
    "Token limit not set\n" +
    "OTP expired\n" +
    "OTP sent to cardholder\n" +
    "Merchant deposit too low\n" +
    "Token limit exceeded\n" +
    "Inactive card, account or customer\n" +
    "Setting a limit is not allowed\n" +
    "Token limit out of range\n" +
    "Daily account limit exceeded\n" +
    "Bank not supported by switch\n" +
    "Card registration not enabled\n" +
    "OTP must be requested first\n" +
    "Journey not found\n" +
    "No issuer found\n" +
    "API called out of order\n" +
    "Invalid card, account or customer\n" +
    "Beneficiary account not valid\n" +
    "Invalid bill or virtual account\n" +
    "Wrong OTP\n" +
    "Partner not found\n" +
    "Invalid terminal\n" +
    "Bill or virtual account expired\n" +
    "Operation not allowed now\n" +
    "X-EXTERNAL-ID already used\n" +
    "Duplicate partnerReferenceNo\n" +
    "Too many failed account inquiries\n" +
    "General error\n" +
    "Bulk request done\n" +
    "Reversal successful\n" +
    "Transaction successful\n" +
    "Transaction initiated\n" +
    "Reversal initiated\n" +
    "Reversal in progress\n" +
    "Reversal pending\n" +
    "Capture canceled\n" +
    "Reversal canceled\n" +
    "Capture failed\n" +
    "Transaction failed\n" +
    "Reversal not found\n" +
    "Payment accepted\n" +
    "Payment not accepted\n" +
    "Bill found\n" +
    "Inquiry refused\n" +
    "No answer to the inquiry\n" +
    "Virtual account paid\n" +
    "Bill asked for\n" +
    "Approved by the issuer\n" +
    "Issuer must be contacted, special case\n" +
    "Error at the issuer, result not known\n" +
    "Card pickup, special case\n" +
    "Approved on proof of identity\n" +
    "Approved, VIP cardholder\n" +
    "Transaction type not valid\n" +
    "No issuer for this card number\n" +
    "Issuer asks for another try\n" +
    "Authorization system not available\n" +
    "Issuer took no action\n" +
    "Record not found at the issuer\n" +
    "Issuer records unavailable\n" +
    "Message format not accepted\n" +
    "No credit account on card\n" +
    "No checking account on card\n" +
    "No savings account on card\n" +
    "Not permitted for this card\n" +
    "Not permitted for this terminal\n" +
    "Security check not passed\n" +
    "Anti-money-laundering rules not met\n" +
    "PIN required\n" +
    "PIN encryption does not match\n" +
    "Receiving account not valid\n" +
    "Unexpected reversal\n" +
    "Paying account not valid\n" +
    "Account not valid\n" +
    "New card not yet activated\n" +
    "Already reversed by the switch\n" +
    "Credit card issuer unavailable\n" +
    "No effect on money\n" +
    "Domestic debit not allowed\n" +
    "PIN could not be decrypted\n" +
    "Declined by issuer policy\n" +
    "Card verification value does not match\n" +
    "Declined for fraud or security\n" +
    "Step does not fit the authorization\n" +
    "No objection from the issuer\n" +
    "Purchase approved, cash back not\n" +
    "PIN not accepted\n" +
    "Balance information not allowed\n" +
    "Not allowed by law\n" +
    "Duplicate transmission or invoice\n" +
    "System malfunction at the issuer\n" +
    "Surcharge not supported by the issuer\n" +
    "Passed to stand-in processing\n" +
    "Cash limit exceeded\n" +
    "Resubmission not allowed\n" +
    "Amount above the preauthorization\n" +
    "PIN unblocking denied\n" +
    "PIN change denied\n" +
    "Card could not be authenticated\n" +
    "Payment stopped by the cardholder\n" +
    "Consent for this merchant withdrawn\n" +
    "Visa PIN not possible here\n" +
    "Consent for all recurring charges withdrawn\n" +
    "Declined offline, issuer not reached\n" +
    "Merchant account locked\n" +
    "Installment acquirer not found\n" +
    "Capture exceeds authorized amount\n" +
    "API key missing\n" +
    "API key revoked\n" +
    "Card authorization failed\n" +
    "BIN blocked by merchant\n" +
    "3-D Secure result not accepted\n" +
    "Card declined\n" +
    "Card BIN blocked\n" +
    "Card brand not accepted\n" +
    "Card country blocked\n" +
    "Changed at the same time\n" +
    "Transaction record not created\n" +
    "Currency not supported\n" +
    "CVV missing\n" +
    "Data decryption error\n" +
    "Data not found\n" +
    "Card data decryption error\n" +
    "Card data encryption error\n" +
    "Access token expired\n" +
    "Access not permitted\n" +
    "Idempotency id already used\n" +
    "Idempotency id missing\n" +
    "Client ID inactive\n" +
    "Card BIN not valid\n" +
    "Client ID unknown\n" +
    "Field not valid\n" +
    "Body is no JSON\n" +
    "Parameter invalid or missing\n" +
    "Query parameter not valid\n" +
    "Signature not valid\n" +
    "Token not valid\n" +
    "IP address not allowed\n" +
    "No installment MID for card\n" +
    "Merchant suspended or inactive\n" +
    "3-D Secure not set up\n" +
    "Merchant not found\n" +
    "No MID routing for card\n" +
    "No MID takes this card\n" +
    "3-D Secure authentication not accepted\n" +
    "3-D Secure enrollment not accepted\n" +
    "Order not found\n" +
    "Body too large\n" +
    "Payment channel unavailable\n" +
    "Payment failed, cause not given\n" +
    "Quota used up\n" +
    "Request timestamp not valid\n" +
    "Settlement in progress\n" +
    "Signature missing\n" +
    "3-D Secure authentication failed\n" +
    "3-D Secure enrollment check failed\n" +
    "Timeout, result unknown\n" +
    "Already paid\n" +
    "Content type not supported\n" +
    "Transaction record not updated\n" +
    "Notification not delivered\n" +
    "Notification address not valid\n" +
    "Parameter missing or invalid\n" +
    "DOKU under maintenance\n" +
    "Merchant account not active\n" +
    "Request answered\n" +
    "Requested item created\n" +
    "Token missing or invalid\n" +
    "Not found, result unknown\n" +
    "Duplicate or conflicting request\n" +
    "Field not accepted\n" +
    "Attempt failed, order still open\n" +
    "Payment reported as failed\n" +
    "Attempt failed, order expired\n" +
    "Refund failed\n" +
    "Waiting for payment\n" +
    "Refund under way\n" +
    "Waiting for card verification\n" +
    "Refund by hand under way\n" +
    "Payment successful\n" +
    "Payment voided\n" +
    "Order open\n" +
    "Order expired\n" +
    "Order waits for payment\n" +
    "Order offered again\n" +
    "Card payment failed\n" +
    "Card payment without result\n" +
    "Card payment successful\n" +
    "Capture without result\n" +
    "Amount captured\n" +
    "Refunded in full\n" +
    "Approved by OVO\n" +
    "Card page created\n" +
    "Payment page created\n" +
    "3-D Secure page ready\n" +
    "Virtual account created\n" +
    "Card token removed"
  ,
  rows: ",,,3,,,3,0,3,,,,8,,,,,0,0,0,0,,0,0,0,0,0,0,0,,,0,0,0,0,0,,1,1,1,1,,1,1,0,0,0,0,0,0,0,,1,1,,1,1,1,1,1,1,1,0,0,0,0,,1,1,1,,1,1,1,0,,0,0,0,0,0,0,0,0,,,0,0,3,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,0,0,0,0,0,,1,1,1,1,1,1,1,1,,1,1,1,1,1,1,,1,1,1,1,1,0,0,0,0,0,0,0,0,,1,1,1,1,1,1,,1,1,0,0,0,0,0,0,0,,1,1,1,1,1,,1,1,1,1,1,1,0,,0,2,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,1,1,1,1,1,1,1,1,,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,,1,1,1,,1,1,,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,1,1,1,1,1,1,1,0,0,0,0,0,0,,1,1,1,,1,1,1,1,1,1,,1,0,0,0,0,0,,1,1,1,1,1,1,,1,,,1,3,1,1,1,1,1,,1,1,1,1,1,1,1,1,84,1,1,1,1,1,1,1,0,0,0,,1,1,1,1,1,,1,1,,1,1,0,0,0,0,0,0,0,0,,1,1,1,1,1,1,1,1,0,0,0,0,,1,,1,1,1,1,1,,1,1,1,0,0,,0,0,0,,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,,,,,,0,,0,,0,0,,,,,0,0,,,,0,,,,,,,0,,0,0,0,,,,0,,,0,0,,,0,,,,,,,0,0,0,0,,,0,0,,,0,0,0,,,0,0,0,,0,,0,,,,,,0,,,,,,,,,,,0,,0,,,0,0,0,,,,0,,,0,,,0,,,,,,,,,,,,,,,,,,,,,,,,0,,,,,,0,,0,,,0,0,,,,0,0,,0,,,,,,0,,,,,,,,,,0,,,,,,,0,,0,,0,,,,,0,,,0,0,0,,,,,0,,0,,,0,0,0,0,,,0,,1s,,,,0,0,0,0,,5i,,,,,,,0,0,0,,0,0,,19,,,,,,k,,,0,,5,,,p,j,,0,h,,,,,,,4",
  fallbacks: {
  },
  reasons: 
    "\n" +
    "\n" +
    "Bill already paid\n" +
    "\n" +
    "\n" +
    "Function not supported\n" +
    "Same reference, different data\n" +
    "Customer token invalid or expired\n" +
    "Merchant blacklisted\n" +
    "Merchant balance too low\n" +
    "Merchant limit exceeded\n" +
    "OTP blocked\n" +
    "\n" +
    "\n" +
    "Transaction suspended\n" +
    "\n" +
    "Amount limit exceeded\n" +
    "\n" +
    "Authentication required\n" +
    "Authorized, not captured\n" +
    "Cut-off in progress\n" +
    "Declined by issuer (do not honor)\n" +
    "Reference already used\n" +
    "\n" +
    "Card expired\n" +
    "External system error\n" +
    "Feature not allowed\n" +
    "Frequency limit exceeded\n" +
    "\n" +
    "Still being processed\n" +
    "\n" +
    "Insufficient funds\n" +
    "Internal error at the provider\n" +
    "Invalid amount\n" +
    "Invalid field format\n" +
    "Invalid or inactive merchant\n" +
    "Invalid request\n" +
    "Access token invalid or expired\n" +
    "Invalid transaction status\n" +
    "Mandatory field missing\n" +
    "Too many requests\n" +
    "Refunded\n" +
    "Reversal failed\n" +
    "No route to the destination\n" +
    "Suspected fraud\n" +
    "Timeout waiting for an answer\n" +
    "Transaction already processed\n" +
    "Transaction canceled\n" +
    "Transaction expired\n" +
    "Transaction not found\n" +
    "Transaction not permitted\n" +
    "Request not authorized\n" +
    "\n" +
    "Approved in part\n" +
    "\n" +
    "\n" +
    "Issuer must be contacted\n" +
    "\n" +
    "Card replaced or renewed\n" +
    "Cash not available\n" +
    "Account closed\n" +
    "\n" +
    "Cryptographic check failed\n" +
    "Currency does not match\n" +
    "Incorrect CVV\n" +
    "Incorrect PIN\n" +
    "\n" +
    "Invalid card number\n" +
    "\n" +
    "Issuer not available\n" +
    "Card reported lost\n" +
    "Refunded in part\n" +
    "Card to be retained\n" +
    "PIN not changed\n" +
    "PIN could not be checked\n" +
    "PIN attempts exceeded\n" +
    "Could not be processed\n" +
    "Provider not available\n" +
    "Card restricted\n" +
    "Card reported stolen\n" +
    "\n" +
    "Surcharge not permitted\n" +
    "Verification details do not match"
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
export function title(result: DokuEntry | DokuResult, params: DokuParams = {}): string {
  return titleOf(catalog, texts, result as Result, params as Params);
}
