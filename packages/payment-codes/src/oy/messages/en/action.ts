// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../types.js";

const texts: PackedActions = {
  texts: 
    "Wait for the callback, or check the status no earlier than 60 seconds after the request. Create no second payout for the same purpose until the result is final.\n" +
    "Correct x-oy-username, then send the request again with the same partner_trx_id.\n" +
    "Ask OY! to activate the account or the product, then send the request again with the same partner_trx_id.\n" +
    "Check the status of this partner_trx_id. Do not send the payout under another one before the result is final.\n" +
    "Check recipient_bank against the list of bank codes, or ask the recipient for an account at another bank. Then send the request again with the same partner_trx_id.\n" +
    "Register the IP address of the server with OY!, then send the request again with the same partner_trx_id.\n" +
    "Check x-api-key, and make sure that it belongs to this environment, then send the request again with the same partner_trx_id.\n" +
    "Check the account number and the bank with the recipient, then send the request again with the same partner_trx_id.\n" +
    "Correct the amount and send the request again with the same partner_trx_id.\n" +
    "Ask OY! why the account is not allowed, or ask the recipient for another account. Then send the request again with the same partner_trx_id.\n" +
    "Leave the route out or correct it, then send the request again with the same partner_trx_id.\n" +
    "Check the status of this partner_trx_id, and read tx_status_description there. A person decides about another payout after that.\n" +
    "Wait for the callback, or check the status again. Create no second payout until the result is final.\n" +
    "Wait a moment and send the request again with the same partner_trx_id. Send fewer requests at a time.\n" +
    "Check the status of this partner_trx_id. If there is no such payout, send the request again with the same partner_trx_id, never with another one.\n" +
    "Compare the fields with the documentation and correct them, then send the request again with the same partner_trx_id.\n" +
    "Check the status of this partner_trx_id, and ask OY! to check if it stays unclear. Send the payout again only with the same partner_trx_id.\n" +
    "Compare amount and partner_trx_id with your record, then book the payout once. Do not send it again.\n" +
    "Correct x-oy-username, then send the request again.\n" +
    "Ask OY! to activate the account or the product, then send the request again.\n" +
    "Check the partner_trx_id and the environment, and check the status again after a minute. If there is still no such payout, send the request again with the same partner_trx_id, never with another one.\n" +
    "Top up the deposit. A person decides about another payout, which needs a partner_trx_id of its own.\n" +
    "Register the IP address of the server with OY!, then send the request again.\n" +
    "Check x-api-key, and make sure that it belongs to this environment, then send the request again.\n" +
    "Lower the amount, or ask OY! for another limit. A person decides about another payout, which needs a partner_trx_id of its own.\n" +
    "Wait a few minutes and check the status once more. A person decides about another payout, which needs a partner_trx_id of its own.\n" +
    "Wait until the maintenance is over. A person decides about another payout, which needs a partner_trx_id of its own.\n" +
    "Correct what the description names, such as a deposit that is too low. A person decides about another payout, which needs a partner_trx_id of its own.\n" +
    "Ask the recipient for another account. A person decides about another payout, which needs a partner_trx_id of its own.\n" +
    "Check the account number and the bank with the recipient. A person decides about another payout, which needs a partner_trx_id of its own.\n" +
    "Agree on another account or amount with the recipient. A person decides about another payout, which needs a partner_trx_id of its own.\n" +
    "Wait for the callback, or check the status again. Create no second payout until the result is final, and ask OY! to check if it stays so.\n" +
    "Wait a moment and send the request again. Send fewer requests at a time.\n" +
    "Compare the fields with the documentation and correct them, then send the request again.\n" +
    "Check the status again in a minute, and ask OY! to check if it stays so. Create no second payout before the result is final.\n" +
    "Read the balance that is available before the next payout.\n" +
    "Send the query again in a moment.\n" +
    "Compare account_name with the recipient before a payout. After the payment of an invoice, read invoice_status.\n" +
    "Ask OY! to check the settings of account inquiry, then send the request again.\n" +
    "Check invoice_id in the list of invoices, then send the request again.\n" +
    "Check bank_code against the list of bank codes, or ask for an account at another bank. Then send the request again.\n" +
    "Top up the balance, then pay the invoice again with the same invoice_id.\n" +
    "Check the account number and the bank with the recipient. Send no payout to this account.\n" +
    "Pay the open invoices, then send the request again.\n" +
    "Read invoice_status of this invoice first. Pay nothing again if it is PAID.\n" +
    "After the payment of an invoice, read its invoice_status first. An inquiry can simply be sent again.\n" +
    "Read va_status, and wait for the callback of each payment. Deliver nothing on this code.\n" +
    "Ask OY! to activate the account or this kind of virtual account, then send the request again.\n" +
    "Read the virtual account that exists, and its payments. Make no other one for the same order before that.\n" +
    "Let the customer choose another bank, then send the request again.\n" +
    "Use a larger amount, then send the request again.\n" +
    "Use a smaller amount or offer another payment method.\n" +
    "Check is_open against what the bank supports. If it is right, let the customer choose another bank.\n" +
    "Send the id that OY! gave when the virtual account was created.\n" +
    "Show the customer the number that exists, or read its state and its payments before you close it.\n" +
    "Let the customer choose another bank. Ask OY! to enable the bank if it should be offered.\n" +
    "Correct trx_expiration_time or expiration_time, then send the request again.\n" +
    "Correct expiration_time, then send the request again.\n" +
    "Read va_status and the payments before the change is sent again.\n" +
    "Correct the suffix, then send the request again.\n" +
    "Ask OY! for a prefix, or create the virtual account without a number of your own.\n" +
    "Fill in or correct the field that the message names, then send the request again.\n" +
    "Check whether the virtual account is there. If it is not, send the same request again with the same partner_trx_id.\n" +
    "Compare amount_detected, which is what came in, with the order, then book the payment once. amount is only what was asked for.\n" +
    "Read the payments of the virtual account, and treat it as unpaid only if there are none.\n" +
    "Create a new virtual account if the customer still wants to pay.\n" +
    "Wait for the callback, or read the payments of the virtual account. Deliver nothing on this state alone.\n" +
    "Wait for the callback of the payment, and keep trx_id as the key of each. Deliver nothing before.\n" +
    "Confirm the payment with OY!, compare the amount, then book it once under trx_id. The state of a virtual account that can be paid several times confirms nothing, so look this payment up in the list of its payments. Do nothing a second time when the second callback comes.\n" +
    "Read ewallet_trx_status or refund_status and decide by it. Deliver nothing on this code.\n" +
    "Check the status of this partner_trx_id. Create nothing under another one before the result is final.\n" +
    "Check the partner_trx_id and the environment, then check the status again. Create it again only with the same partner_trx_id.\n" +
    "Top up the balance, then send the request again.\n" +
    "Check the status before a creation is sent again with the same partner_trx_id. After a refund, read the list of refunds of the transaction first, because nothing keeps a repeated refund from being made twice.\n" +
    "Check ewallet_code, or offer another payment method.\n" +
    "Ask OY! to enable it, or offer another payment method.\n" +
    "Check the status before anything is sent again. After a refund, read the list of refunds of the transaction first, because nothing keeps a repeated refund from being made twice.\n" +
    "Ask OY! to check the registration at this e-wallet, then send the request again with the same partner_trx_id.\n" +
    "Check x-oy-username and x-api-key, and ask OY! if they are right. Then send the request again with the same partner_trx_id.\n" +
    "Check refund_id, and read the list of refunds of the transaction. Refund nothing again before that.\n" +
    "Correct the parameter that the message names, then send the request again with the same partner_trx_id.\n" +
    "Check the status, and create the transaction again only with the same partner_trx_id. After a refund, read the list of refunds of the transaction first, because nothing keeps a repeated refund from being made twice.\n" +
    "Compare amount and partner_trx_id with the order, then book the payment once.\n" +
    "Create a new transaction with a new partner_trx_id if the customer still wants to pay.\n" +
    "Let the customer try again or choose another payment method, under a new partner_trx_id.\n" +
    "Read the list of refunds and add up what was given back. Book that once, and deliver nothing for it.\n" +
    "Send the customer to ewallet_url, and wait for the callback. Deliver nothing before.\n" +
    "Confirm the payment with OY!, compare the amount, then book it once under trx_id. Do nothing a second time when the second callback comes.\n" +
    "Book this refund once, under refund_id. Add up the refunds of the payment, and take back what was delivered only where they reach the whole payment. Do not send it again.\n" +
    "Check the status of the refund before another one is sent, so that nothing is given back twice.\n" +
    "Wait for the callback, or check the status of the refund. Do not send it again.\n" +
    "Check the status of the refund again, and ask OY! to check it. Refund nothing again, also not by hand.\n" +
    "Read payment_status and decide by it. Deliver nothing on this code.\n" +
    "Check the partner_trx_id, and check the status before anything else is done.\n" +
    "Check x-oy-username and x-api-key, then send the cancellation again.\n" +
    "Check the status before the cancellation is sent again.\n" +
    "Correct what the message names, then send the request again with the same partner_trx_id.\n" +
    "Offer another payment method, or send the request again later with the same partner_trx_id.\n" +
    "Check the status of this partner_trx_id. Create it again only with the same partner_trx_id.\n" +
    "Compare the amount and partner_trx_id with the order, then book the payment once. Do nothing a second time when the second callback comes.\n" +
    "Create a new QR code with a new partner_trx_id if the customer still wants to pay.\n" +
    "Wait for the callback, or check the status. Deliver nothing before.\n" +
    "Correct the mail address, then send the request again with the same partner_trx_id.\n" +
    "Wait for the callback, or check the status. Ask the customer for no second payment, and pay no recipient by other means.\n" +
    "Read the state of each recipient, and ask OY! about those that failed. A person books the payment, and decides how the recipients get the rest.\n" +
    "Wait for the callback, or check the status. Ask the customer for no second payment.\n" +
    "Send nothing to this recipient. Read payment_status for what became of the payment.\n" +
    "Check the status of the routed payment, and ask OY! what became of the money. A person decides how the recipient gets it.\n" +
    "Ask OY! to check whether the recipient got the money. Pay the recipient by no other means before that.\n" +
    "Wait, and check the status of the routed payment. Pay the recipient by no other means before the result is final.\n" +
    "Book what this recipient got, once. Do not send it again.\n" +
    "Use the account that made the link, or ask OY! for access.\n" +
    "Check x-api-key, and make sure that it belongs to this environment. Then send the request again.\n" +
    "Nothing has to be done. The state of the link is closed.\n" +
    "Correct the id, then send the request again.\n" +
    "Check the status of the link before another one is made for the same order.\n" +
    "Check the id and the environment, and check the status before another link is made.\n" +
    "Send the customer to url, and wait for the callback or check the status. Deliver nothing on this answer.\n" +
    "Create a new payment link with a new partner_tx_id if the customer still wants to pay.\n" +
    "Compare what was paid and partner_tx_id with the order, then book the payment once. Do nothing a second time when the second callback comes.\n" +
    "Check the status of the payment, compare paid_amount and partner_tx_id with the order, then book the payment once. Deliver nothing on this answer.\n" +
    "Let the customer try again on the same link, and make no second one. Check the status for how it ended.\n" +
    "After an inquiry, go on to pay the bill. After a payment, check the status and read data.status before it is booked.\n" +
    "Offer what is_available says.\n" +
    "Wait for the callback, or check the status. Pay the bill under no other partner_tx_id before the result is final.\n" +
    "Correct x-oy-username, then send the request again with the same partner_tx_id.\n" +
    "Ask OY! to activate the account or the product, then send the request again with the same partner_tx_id.\n" +
    "Check the status of this partner_tx_id. Pay the bill under no other one before the result is final.\n" +
    "Check the partner_tx_id and the environment, then check the status again. Pay the bill only under the same partner_tx_id.\n" +
    "Try again later, or offer another product.\n" +
    "Top up the deposit, then send the request again with the same partner_tx_id.\n" +
    "Register the IP address of the server with OY!, then send the request again with the same partner_tx_id.\n" +
    "Check x-api-key, and make sure that it belongs to this environment, then send the request again with the same partner_tx_id.\n" +
    "Let the customer choose one of the amounts that are offered.\n" +
    "Compare the fields with the documentation and correct them, then send the request again with the same partner_tx_id.\n" +
    "Check the status of this partner_tx_id, and read data.status and tx_status_description there. A person decides about another payment of the bill.\n" +
    "Ask the customer to check the number, then make a new inquiry.\n" +
    "Check product_id against the list of products, or offer another product.\n" +
    "Correct the data, then make a new inquiry.\n" +
    "Tell the customer that the bill is paid. Check the status of earlier payments for the same customer number that are still open.\n" +
    "Send the request again after the cut-off, with the same partner_tx_id.\n" +
    "Check the status of this partner_tx_id, and ask OY! to check if it stays unclear. Pay the bill under no other partner_tx_id before that.\n" +
    "Wait for the callback, or check the status. Give nothing back and pay the bill under no other partner_tx_id before the result is final.\n" +
    "Correct what the reason names. Another payment needs a new inquiry with a new partner_tx_id.\n" +
    "Pay the bill with the same partner_tx_id. If a payment was just sent, wait a moment and check the status again first.\n" +
    "Wait for the callback, or check the status again. Pay the bill under no other partner_tx_id before the result is final.\n" +
    "Wait for the callback, or check the status again. Give nothing back before the result is final.\n" +
    "Compare the amount and partner_tx_id with your record, then book it once. Do not pay it again.\n" +
    "Check the status of this partner_trx_id, and decide by that.\n" +
    "Compare the amount and partner_trx_id with your record, then book it once.\n" +
    "Show the code to the customer, and wait for the callback or check the status.\n" +
    "Top up the deposit, then send the request again with the same partner_trx_id.\n" +
    "Let the customer choose another amount.\n" +
    "Correct offline_channel, then send the request again.\n" +
    "Correct transaction_type, then send the request again.\n" +
    "Create a new transaction with a new partner_trx_id if it is still wanted.\n" +
    "Use a smaller amount, then send the request again.\n" +
    "Check the status of the one that is active, or show its code to the customer again. Create no other one before it has ended.\n" +
    "Wait for the callback, or check the status. Create no other transaction before the result is final.\n" +
    "Check the status of this partner_trx_id, and treat the transaction as open until that is final.\n" +
    "Close the transaction. Create a new one with a new partner_trx_id if it is still wanted.\n" +
    "Check the status of this partner_trx_id once more. A person decides about another one, if cash was to be taken out.\n" +
    "Let the customer start another one under a new partner_trx_id if cash was to be paid in. If it was to be taken out, a person decides about another one.\n" +
    "Check the status of this partner_trx_id, and ask OY! to check if it stays unclear. Create it again only with the same partner_trx_id.\n" +
    "Read tx_status where it is there, and decide by it. Book nothing on this code.\n" +
    "Correct x-oy-username, then send the request again with the same quotation_id.\n" +
    "Ask OY! to activate the product, then send the request again with the same quotation_id.\n" +
    "Go on without it, or upload it under another name.\n" +
    "Check the status of this quotation_id. Make no other quotation for the same purpose before the result is final.\n" +
    "Check quotation_id and the environment, then check the status again. Send the transfer again only with the same quotation_id.\n" +
    "Top up the balance, then send the request again with the same quotation_id.\n" +
    "Register the IP address of the server with OY!, then send the request again with the same quotation_id.\n" +
    "Check x-api-key, and make sure that it belongs to this environment. Then send the request again with the same quotation_id.\n" +
    "Upload the document in one of the formats that the message names.\n" +
    "Make the file smaller, then upload it again.\n" +
    "Make a new quotation with a new quotation_id; its rate may be another one.\n" +
    "Ask OY! to configure the destination, or choose another one.\n" +
    "Wait a moment and send the request again with the same quotation_id. Send fewer requests at a time.\n" +
    "Send the request again in a moment with the same quotation_id.\n" +
    "Send the request again later with the same quotation_id, or choose another destination.\n" +
    "Check the status of this quotation_id. Send the transfer again only with the same quotation_id.\n" +
    "Correct the amount, then send the request again with the same quotation_id.\n" +
    "Correct what the reason names, then send the request again with the same quotation_id.\n" +
    "Fill it in, then send the request again with the same quotation_id.\n" +
    "Choose a recipient that is a business, then send the request again with the same quotation_id.\n" +
    "Go on without a further one.\n" +
    "Correct the value, then send the request again with the same quotation_id.\n" +
    "Check the status of this quotation_id, and ask OY! to check if it stays unclear. Send the transfer again only with the same quotation_id.\n" +
    "Ask OY! for the reason. A person decides about another transfer, which needs a new quotation.\n" +
    "Wait for the callback, or check the status. Make no other quotation for the same purpose before the result is final.\n" +
    "Compare quotation_id with your record, then book the transfer once. Do not send it again.\n" +
    "Use what the body brings. Whether the customer completed the link is in a callback.\n" +
    "Ask the customer to link the account, then send the request again.\n" +
    "Check channel_code, or offer another e-wallet.\n" +
    "Use the account that is linked, or unlink it first.\n" +
    "Send the same request again in a moment.\n" +
    "Use what the body brings.\n" +
    "Check the id and the list of invoices before another invoice is created.\n" +
    "Bill a larger amount, then send the request again.\n" +
    "Read the invoice, and treat it as payable until its state is final.\n" +
    "Correct it, then send the request again.\n" +
    "Read the invoice before the cancellation is sent again.\n" +
    "Correct what the message names, then send the request again.\n" +
    "Correct the dates, then send the request again.\n" +
    "Check account_number and permanent_token, then send the request again.\n" +
    "Ask for it again in a few minutes.\n" +
    "Ask again in a few minutes.\n" +
    "Check account_number, then send the request again.\n" +
    "Check bank_code against the list of banks.\n" +
    "Start the registration anew, and let the customer complete it.\n" +
    "Check permanent_token, or ask the customer to link the account again.\n" +
    "Check the id, or prepare the statement anew.\n" +
    "Ask the customer to link the account again with the present login.\n" +
    "Use a later start_date, then send the request again.\n" +
    "Check partner_user_id, then send the request again.\n" +
    "Start the registration or the statement anew.\n" +
    "Send the request again in a moment.\n" +
    "Correct the parameter, then send the request again.\n" +
    "Use the sums, and book no payment by them.\n" +
    "Send the query again after a few minutes.\n" +
    "Read the codes and states in the body, and decide by them.\n" +
    "Register the IP address with OY!, and check what the fields of the request hold. Then send it again with the same reference.\n" +
    "Correct the address and the method, then send the request again with the same reference.\n" +
    "Wait a moment and send the request again with the same reference. Send fewer requests at a time.\n" +
    "Check the status. Send the request again only with the same reference."
  ,
  rows: ",,,,,,,,,,7,,,,,,,,,6,1,,,,,,,,1,,,,3,,1,,,,,,,,l,l,j,j,8,8,,,8,8,,,,,c,c,,,,f,f,,,f,,,c,c,,,,,,,,,,,,,,,,,,,3,3,,,,2j,,,,2k,2k,,,,,,,,,,,,,,,,,,,,,p,,,,,,33,,,,,c,c,c,,d,d,d,c,c,c,b,,x,,y,,6,,,,,1,1,,2,,,2h,,,,,2p,,j,,,,m,4,,5,4,,,,,,,,,,,,,7,,,,,,,,,,2,,,,,,,,,5n,34,23,34,,34,34,,,,,40,,,,,,,,2e,5s,,,,,,,,,,,,,,,,,,,,,,,,,1,,,,1,,,2m,5q,2t,5a,5i,,,,,,,,,,,,,8,,,,l,l,l,l,,,,,,,,,,,,,,h,h,h,h,6l,13,,,,,,1,1",
  fallbacks: {
  },
  retries: 
    "Check the status of the transaction first. Send nothing under a new reference before the result is final.\n" +
    "Do not send this request again unchanged.\n" +
    "Correct the request and send it again with the same reference.\n" +
    "Let the customer authenticate, then continue with the same reference.\n" +
    "Get a new token and send the request again with the same reference.\n" +
    "Send the request again later with the same reference.\n" +
    "Offer another payment method or destination.\n" +
    "Start a new transaction with a new reference."
  ,
};

/**
 * Builds the text about what to do next, for the developer.
 *
 * @param result - result of `decode` or `lookup`.
 * @param params - values of parameters; those of the result are used for the others.
 * @returns what to do, in the order in which to do it.
 */
export function action(result: OyEntry | OyResult, params: OyParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}
