// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import type { Result } from "../../runtime/explained.js";
import { type PackedTitles, type Params, titleOf } from "../../runtime/message.js";
import type { XenditEntry, XenditParams, XenditResult } from "../../types.js";

const texts: PackedTitles = {
  texts: 
    "Account linked before\n" +
    "Beneficiary account blacklisted\n" +
    "Amount written wrongly\n" +
    "Amount step not supported\n" +
    "Webhook address missing\n" +
    "Too late to cancel\n" +
    "Capture above the hold\n" +
    "Card declined\n" +
    "Channel code not supported\n" +
    "Channel not activated\n" +
    "Channel unavailable\n" +
    "Stored card fields do not fit\n" +
    "Cannot be canceled yet\n" +
    "Customer not found\n" +
    "Payment method of another customer\n" +
    "Not found, or there already\n" +
    "Data not found\n" +
    "Declined by processor\n" +
    "On a list of denied persons\n" +
    "Currency not supported\n" +
    "Fixed payment number exists\n" +
    "Key or reference used before\n" +
    "OTP expired\n" +
    "Card inactive or not permitted\n" +
    "Payment request has ended\n" +
    "Balance too low\n" +
    "Account details not valid\n" +
    "API key not valid\n" +
    "Body is not JSON\n" +
    "Merchant credentials not valid\n" +
    "Merchant settings not valid\n" +
    "OTP wrong\n" +
    "Payment details not valid\n" +
    "Payment method not valid\n" +
    "Saved payment method not valid\n" +
    "Quote does not fit\n" +
    "Value not allowed\n" +
    "Channel has no manual capture\n" +
    "Too many linked accounts\n" +
    "Too many OTP attempts\n" +
    "Operation not allowed\n" +
    "OTP not delivered\n" +
    "Too many refunds in part\n" +
    "No refund in part\n" +
    "Channel details not valid\n" +
    "Payment method not found\n" +
    "Payment request completed\n" +
    "Payment request failed before\n" +
    "Captured before\n" +
    "Channel limit reached\n" +
    "Payment has failed\n" +
    "Processor not set up\n" +
    "Error at processor\n" +
    "Processor unavailable\n" +
    "No answer from processor\n" +
    "Account number not valid\n" +
    "Refund above what is left\n" +
    "An earlier refund is pending\n" +
    "Channel cannot refund\n" +
    "Declined by acquirer\n" +
    "3-D Secure is mandatory\n" +
    "Not available at this hour\n" +
    "Sender address not allowed\n" +
    "Payment code ready\n" +
    "Payment request canceled\n" +
    "Payment request expired\n" +
    "Payment failed\n" +
    "Customer has to act\n" +
    "Payment succeeded\n" +
    "State not known\n" +
    "Payment voided\n" +
    "Payment canceled\n" +
    "Authorization expired\n" +
    "Failed, no details\n" +
    "No answer from channel\n" +
    "Too many payment attempts\n" +
    "Approved by issuer\n" +
    "Authentication timed out\n" +
    "Refused by customer\n" +
    "Customer device not reached\n" +
    "Not confirmed by customer\n" +
    "Payment link expired\n" +
    "Payment link paid\n" +
    "Payment link is open\n" +
    "Paid and settled\n" +
    "Refund canceled\n" +
    "Refund failed\n" +
    "Refund pending\n" +
    "Refund done\n" +
    "Account of customer blocked\n" +
    "Account of customer not found\n" +
    "Refund sent before\n" +
    "Refund failed, no reason given\n" +
    "Token active\n" +
    "Token canceled\n" +
    "Token expired\n" +
    "Linking failed\n" +
    "Linking pending\n" +
    "Linking waits for customer\n" +
    "Payout accepted, not sent\n" +
    "Payout canceled\n" +
    "Cash not collected in time\n" +
    "Payout failed\n" +
    "Cash being collected\n" +
    "In compliance review\n" +
    "Cash ready for collection\n" +
    "Rejected by compliance\n" +
    "Payout sent to channel\n" +
    "Payout came back\n" +
    "Payout being routed\n" +
    "Payout succeeded\n" +
    "Recipient limit exceeded\n" +
    "Beneficiary account not valid\n" +
    "Rejected by channel\n" +
    "Failed because of recipient\n" +
    "Failed because of sender\n" +
    "Temporary error at channel\n" +
    "Transfer not possible\n" +
    "Bill payment failed\n" +
    "Failed on timeout, uncertain\n" +
    "Bill paid\n" +
    "No answer from biller\n" +
    "Issuer must be contacted, special case\n" +
    "Card pickup, special case\n" +
    "Approved on behalf of issuer\n" +
    "Transaction not valid\n" +
    "No such issuer\n" +
    "Record not found\n" +
    "No credit account\n" +
    "No checking account\n" +
    "No savings account\n" +
    "Not permitted for this card\n" +
    "Blocked by issuer\n" +
    "Security violation\n" +
    "Invalid life cycle\n" +
    "Approved\n" +
    "Invalid PIN\n" +
    "No cash back allowed\n" +
    "Duplicate transaction\n" +
    "System error at issuer\n" +
    "Surcharge not supported\n" +
    "May not be resubmitted\n" +
    "Above authorized amount\n" +
    "PIN denied\n" +
    "Authorization revoked\n" +
    "All authorizations revoked\n" +
    "Card details out of date\n" +
    "Try again after 72 hours\n" +
    "Do not try again\n" +
    "Problem with card token\n" +
    "Blocked by processor\n" +
    "Do not try again, fines apply\n" +
    "Try again after 1 hour\n" +
    "Try again after 24 hours\n" +
    "Try again after 2 days\n" +
    "Try again after 4 days\n" +
    "Try again after 6 days\n" +
    "Try again after 8 days\n" +
    "Try again after 10 days\n" +
    "No action needed\n" +
    "No action possible\n" +
    "Authentication attempted\n" +
    "Exempt from authentication\n" +
    "Rejected by issuer\n" +
    "Authentication not possible\n" +
    "Authenticated\n" +
    "With a challenge\n" +
    "Without a challenge\n" +
    "Full authentication\n" +
    "Device not known\n" +
    "Device not supported\n" +
    "Too many authentications\n" +
    "No record of the card\n" +
    "Security failure\n" +
    "Customer not enrolled\n" +
    "Authentication timed out at issuer\n" +
    "Low confidence\n" +
    "Medium confidence\n" +
    "High confidence\n" +
    "Very high confidence\n" +
    "Only with a payment\n" +
    "Only with the customer\n" +
    "Technical problem at issuer\n" +
    "Decoupled authentication needed\n" +
    "Decoupled authentication expired\n" +
    "Time too short\n" +
    "Authentication not finished\n" +
    "Reserved value\n" +
    "Canceled by customer\n" +
    "Timed out, decoupled\n" +
    "Timed out at issuer\n" +
    "Challenge did not begin\n" +
    "Error during challenge\n" +
    "Ended for unknown reason\n" +
    "Timed out on the device\n" +
    "Policy error\n" +
    "Authentication not available\n" +
    "Server error\n" +
    "Not authenticated\n" +
    "Payout not booked\n" +
    "Reversed after settlement\n" +
    "Payout reversed by hand\n" +
    "Booked as money in\n" +
    "Booked as money out\n" +
    "Canceled before booking\n" +
    "Business not found"
  ,
  rows: "0,,,0,,,0,0,0,0,,,,,0,,1,,,,,0,,,,,0,,,,,,0,0,m,0,,0,0,,,0,,,,0,,,,,,,,,0,,0,,0,,0,,0,,,,,,,,,,,,,,,,0,,,,,,0,0,,0,0,0,,0,,1s,,0,,,,0,,,0,7,7,7,0,7,7,,,0,,,9,0,8,0,0,0,2e,30,2w,0,2p,0,2i,,2h,0,2f,0,0,2e,2e,2e,0,0,0,26,0,,0,,14,1y,1,0,0,,0,,0,0,,,,,,,,,,,,,,,0,,,,,,,,4v,0,1m,1m,1m,0,1g,1d,0,,,,,,,1,,,,,,,d,d,7,e,e,c,a,a,9,0,,0,,,,,,,,,0,,,20,0,,0,0,0,0,,0,,,0,0,,0,0,0,0,,0,0,,0,2q,0,0,0,,,0,0,,0,0,,0,0,,28,0,0,0,0,0,0,0,0,0,0,0,0,,,,,0,0,0,0,0,0,,,0,0,,0,0,0,,0,,,0,0,,0,,0,,,,,,5,5,,0,,,,,,,d,,e,,1,1,h,,,0,,0,,,,,,1,,0,,,,0,0,31,,,0,0,0,0,,,,,,,i,,,,,,,,,q,q,0,0,q,q,7,r,,3,,,,,,,8,8,8,8,8,8,8,8,,1m,,1q,,d,,,0,,,,,81,,",
  fallbacks: {
  },
  reasons: 
    "Account or card blocked\n" +
    "\n" +
    "Amount below the minimum\n" +
    "Amount limit exceeded\n" +
    "\n" +
    "Authentication failed\n" +
    "Authentication required\n" +
    "\n" +
    "Blocked for compliance reasons\n" +
    "Currency does not match\n" +
    "Cut-off in progress\n" +
    "Declined by issuer (do not honor)\n" +
    "Reference already used\n" +
    "\n" +
    "Card expired\n" +
    "\n" +
    "Feature not allowed\n" +
    "Frequency limit exceeded\n" +
    "\n" +
    "Declined, no reason given\n" +
    "Still being processed\n" +
    "Same reference, different data\n" +
    "Incorrect CVV\n" +
    "Internal error at the provider\n" +
    "Invalid amount\n" +
    "Invalid field format\n" +
    "Invalid or inactive merchant\n" +
    "Payment token invalid or expired\n" +
    "Invalid request\n" +
    "Invalid transaction status\n" +
    "Issuer not available\n" +
    "Merchant balance too low\n" +
    "Mandatory field missing\n" +
    "\n" +
    "\n" +
    "\n" +
    "Too many requests\n" +
    "\n" +
    "Card reported stolen\n" +
    "Suspected fraud\n" +
    "Timeout waiting for an answer\n" +
    "\n" +
    "Transaction canceled\n" +
    "\n" +
    "\n" +
    "Transaction not permitted\n" +
    "Request not authorized\n" +
    "\n" +
    "Verification details do not match\n" +
    "Account name does not match\n" +
    "\n" +
    "\n" +
    "\n" +
    "\n" +
    "Approved in part\n" +
    "Authorized, not captured\n" +
    "\n" +
    "Issuer must be contacted\n" +
    "\n" +
    "Card replaced or renewed\n" +
    "\n" +
    "Account closed\n" +
    "Cryptographic check failed\n" +
    "Account or card not active\n" +
    "Incorrect PIN\n" +
    "Installments not available\n" +
    "Insufficient funds\n" +
    "Invalid card number\n" +
    "Card reported lost\n" +
    "Card to be retained\n" +
    "PIN not changed\n" +
    "PIN could not be checked\n" +
    "PIN attempts exceeded\n" +
    "Could not be processed\n" +
    "Card restricted\n" +
    "\n" +
    "No route to the destination\n" +
    "Stopped by the account holder\n" +
    "Surcharge not permitted"
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
export function title(result: XenditEntry | XenditResult, params: XenditParams = {}): string {
  return titleOf(catalog, texts, result as Result, params as Params);
}
