// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import type { Result } from "../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../runtime/message.js";
import type { OyEntry, OyParams, OyResult } from "../../types.js";

const texts: PackedDetails = {
  texts: 
    "OY! accepted the payout and has not finished it. It can still end as completed or failed.\n" +
    "OY! does not know the username in x-oy-username. No payout was created by this request.\n" +
    "The account or this product of it is not active at OY!. No payout was created by this request.\n" +
    "This request created nothing, because a payout with this partner_trx_id exists already. That payout may be running or completed.\n" +
    "OY! does not pay out to the bank or e-wallet in recipient_bank. No payout was created by this request.\n" +
    "The request came from an IP address that is not registered. No payout was created by this request.\n" +
    "OY! did not accept the key in x-api-key. No payout was created by this request.\n" +
    "The beneficiary account was not found at this bank or e-wallet. No payout was created by this request.\n" +
    "OY! does not accept this amount; there is a minimum for banks and another for e-wallets. No payout was created by this request.\n" +
    "OY! does not allow payouts to this beneficiary account. No payout was created by this request.\n" +
    "A payout with this partner_trx_id is in process, and this request created no other one. The one that is running can still end as completed.\n" +
    "The route that the request suggests for the payout is not valid. No payout was created by this request.\n" +
    "OY! created the payout and reports it as failed at once. The reason stands in the answer to a status query.\n" +
    "The bank gave no clear answer, so the payout may have arrived. The code stands beside 300 and is not a failure.\n" +
    "OY! refused this request because too many were sent to this address. No payout was created by this request.\n" +
    "The payout may or may not have been created. If it was, it goes on by itself.\n" +
    "A field is missing or its value is not accepted; the message says more. No payout was created by this request.\n" +
    "OY! had an internal error, and the payout may or may not have been created.\n" +
    "The money arrived at the beneficiary account.\n" +
    "OY! has the payout and has not finished it.\n" +
    "The payout is under way or waits in a queue; tx_status_description may say why.\n" +
    "OY! does not know the username in x-oy-username. That says nothing about the payout, which stays as open as it was.\n" +
    "The account or this product of it is not active at OY!. That says nothing about the payout, which stays as open as it was.\n" +
    "OY! knows no payout under this partner_trx_id. A request that was just sent, or that timed out, may still arrive.\n" +
    "The payout failed for good, because the deposit did not cover it. No money was sent.\n" +
    "The request came from an IP address that is not registered. That says nothing about the payout, which stays as open as it was.\n" +
    "OY! did not accept the key in x-api-key. That says nothing about the payout, which stays as open as it was.\n" +
    "The payout failed for good, because the amount is above the maximum that OY! set for the merchant. No money was sent.\n" +
    "The payout failed for good. The amount is above the limit that OY! set for the merchant.\n" +
    "The payout failed for good. The bank or e-wallet of the recipient had an error, and no money arrived.\n" +
    "The payout failed for good. The bank or e-wallet of the recipient is under maintenance, and no money arrived.\n" +
    "The payout failed for good, and no money arrived. tx_status_description says why, for example that the deposit is too low.\n" +
    "The payout failed for good. An error at OY! kept the payout from being made, and no money arrived.\n" +
    "The payout failed for good. The bank blocks the beneficiary account.\n" +
    "The payout failed for good. The beneficiary account is no longer active.\n" +
    "The payout failed for good. The bank does not know the beneficiary account.\n" +
    "The payout failed for good. The beneficiary account has reached the most that it may hold or receive.\n" +
    "The bank gave no clear answer, so the money may have arrived. The code stands beside 300 and is not a failure.\n" +
    "OY! refused this request because too many were sent to this address. That says nothing about the payout, which stays as open as it was.\n" +
    "A field is missing or its value is not accepted; the message says more. That says nothing about the payout, which stays as open as it was.\n" +
    "OY! had an internal error while it answered the query. The payout stays as open as it was.\n" +
    "The balance is in the body. No payment is involved.\n" +
    "OY! does not know the username in x-oy-username. Only this query was refused; no payment is involved.\n" +
    "The account or this product of it is not active at OY!. Only this query was refused; no payment is involved.\n" +
    "The request came from an IP address that is not registered. Only this query was refused; no payment is involved.\n" +
    "OY! did not accept the key in x-api-key. Only this query was refused; no payment is involved.\n" +
    "OY! refused this request because too many were sent to this address. Only this query was refused; no payment is involved.\n" +
    "A field is missing or its value is not accepted; the message says more. Only this query was refused; no payment is involved.\n" +
    "OY! had an internal error and did not give the balance.\n" +
    "OY! answered this request: the name on the account, an invoice or the payment of one is in the body. No money went to the account.\n" +
    "OY! does not know the username in x-oy-username. Nothing was looked up or paid by this request.\n" +
    "The account or this product of it is not active at OY!. Nothing was looked up or paid by this request.\n" +
    "The settings of the account do not allow account inquiries. Nothing was looked up or paid by this request.\n" +
    "OY! knows no invoice for account inquiries with this invoice_id. Nothing was paid by this request.\n" +
    "OY! cannot look up accounts at the bank in bank_code.\n" +
    "The balance does not cover the invoice for account inquiries, so it was not paid.\n" +
    "The request came from an IP address that is not registered. Nothing was looked up or paid by this request.\n" +
    "OY! did not accept the key in x-api-key. Nothing was looked up or paid by this request.\n" +
    "The account was not found at this bank. The inquiry itself was carried out and may be on the next invoice.\n" +
    "Invoices for earlier account inquiries are not paid, so OY! answers no further ones.\n" +
    "The invoice does not wait for a payment. It may have been paid before, or not be due yet.\n" +
    "OY! refused this request because too many were sent to this address. Nothing was looked up or paid by this request.\n" +
    "A field is missing or its value is not accepted; the message says more. Nothing was looked up or paid by this request.\n" +
    "OY! had an internal error. An inquiry moved no money; whether an invoice was paid is not known.\n" +
    "OY! carried the request out. That is no payment: a new virtual account gets the same code.\n" +
    "OY! does not know the username in x-oy-username. No virtual account was created or changed by this request.\n" +
    "The account is not active at OY!, or may not make virtual accounts of this kind: for many payments, or with a number of its own. No virtual account was created or changed by this request.\n" +
    "A virtual account with this partner_trx_id exists already. The customer may have paid it.\n" +
    "The request came from an IP address that is not registered. No virtual account was created or changed by this request.\n" +
    "OY! did not accept the key in x-api-key. No virtual account was created or changed by this request.\n" +
    "OY! offers no virtual accounts at the bank in bank_code. No virtual account was created or changed by this request.\n" +
    "The amount is below the least that a virtual account may have. No virtual account was created or changed by this request.\n" +
    "The amount is above the most that a virtual account may have. No virtual account was created or changed by this request.\n" +
    "OY! could not create the virtual account, or the bank does not support the kind of amount in is_open. No virtual account was created or changed by this request.\n" +
    "The id of the virtual account is empty. No virtual account was created or changed by this request.\n" +
    "A virtual account for this partner_user_id is still active and can be paid. No other one was created.\n" +
    "The account may not make virtual accounts at this bank, or the bank has reached its limit for today. No virtual account was created or changed by this request.\n" +
    "The transaction would expire later than the virtual account. No virtual account was created or changed by this request.\n" +
    "At this bank a virtual account has to be payable for ten minutes at least. No virtual account was created or changed by this request.\n" +
    "The change was not made, so the virtual account can be paid as it was before. It may be expired or paid.\n" +
    "The chosen end of the number is not valid. No virtual account was created or changed by this request.\n" +
    "The account has no prefix for numbers of its own at this bank. No virtual account was created or changed by this request.\n" +
    "A field is missing or not valid. Some banks need full_name and email. No virtual account was created or changed by this request.\n" +
    "OY! had an internal error. The virtual account may or may not have been created or changed; nothing was paid by this request.\n" +
    "The customer paid, and the virtual account takes no more payments. Only one for a single payment has this state.\n" +
    "The virtual account takes no more payments. Whether it was paid before is not in this state.\n" +
    "The virtual account takes no more payments, and nothing came in.\n" +
    "A payment into the virtual account is coming in. Which one it is and how much came is in its callback.\n" +
    "The virtual account is active and can be paid. One that can be paid several times keeps this state after a payment.\n" +
    "The customer paid. settlement_status only says whether the money is in the balance of the merchant yet: a second callback for the same payment comes when it is.\n" +
    "OY! carried the request out. That is no payment and no refund: a transaction that was just created gets the same code.\n" +
    "The account or this product of it is not active at OY!. No transaction was created or refunded by this request.\n" +
    "A transaction with this partner_trx_id exists already. The customer may have paid it.\n" +
    "OY! knows no transaction under this partner_trx_id. A request that was just sent, or that timed out, may still arrive.\n" +
    "The balance of the merchant does not cover this request, such as a refund. Nothing was moved by it.\n" +
    "The request came from an IP address that is not registered. No transaction was created or refunded by this request.\n" +
    "OY! did not accept the key in x-api-key. No transaction was created or refunded by this request.\n" +
    "The e-wallet had an error. What was asked for may or may not have been done.\n" +
    "OY! does not offer the e-wallet in ewallet_code. No transaction was created or refunded by this request.\n" +
    "The e-wallet in ewallet_code is disabled for the merchant or at OY!. No transaction was created or refunded by this request.\n" +
    "The creation, the query or the refund failed between OY! and the e-wallet, and the page does not call that final.\n" +
    "The e-wallet does not accept the credential of the merchant. No transaction was created or refunded by this request.\n" +
    "The credential of the user was not found, is blocked or is not valid. No transaction was created or refunded by this request.\n" +
    "OY! knows no refund with this refund_id. That is no proof that none was made.\n" +
    "A parameter is not valid. No transaction was created or refunded by this request.\n" +
    "OY! had an internal error. What was asked for may or may not have been done.\n" +
    "The customer paid. The settlement may still be open.\n" +
    "Nobody paid in time, and the transaction can no longer be paid.\n" +
    "The payment failed at the e-wallet, and nothing was paid.\n" +
    "The payment was given back. The state does not say how much: some e-wallets refund in part.\n" +
    "The transaction was created and is active. Nobody has paid it yet.\n" +
    "refund_amount was given back to the customer. It may be less than the payment: some e-wallets refund in part.\n" +
    "The refund did not go through. The payment stands as it was.\n" +
    "The e-wallet is carrying the refund out. Nothing is known to have been given back yet.\n" +
    "The refund failed at the e-wallet, and the balance is being checked. The money may have been given back.\n" +
    "OY! carried the request out. That is no payment: a transaction that was just created gets the same code.\n" +
    "OY! found no transaction with this partner_trx_id to cancel. One that was just created may still be payable.\n" +
    "The credential of the user was not found, is blocked or is not valid, so that nothing was canceled. What was to be canceled can still be paid.\n" +
    "The cancellation did not go through, or not yet. The customer may still pay, or may have paid.\n" +
    "The page lists many causes for this code, such as the amount, the payment method, the due time. No QR code was created or canceled by this request.\n" +
    "QRIS is under maintenance, and no QR code was created by this request.\n" +
    "OY! refused this request because too many were sent to this address. No QR code was created or canceled by this request.\n" +
    "OY! had an error that it does not name. The transaction may or may not have been created or canceled.\n" +
    "The customer paid. The settlement may still be open, and a second callback comes for it.\n" +
    "Nobody paid in time, and the QR code can no longer be paid.\n" +
    "The QR code was created. Nobody has paid it yet.\n" +
    "A mail address in the request is not valid. No transaction was created or changed by this request.\n" +
    "The page lists many causes for this code, such as the amount, the payment method, the due time, the redirect addresses, a linked account or its token. No transaction was created or changed by this request.\n" +
    "OY! refused this request because too many were sent to this address. No transaction was created or changed by this request.\n" +
    "The customer paid, and all recipients got their money. The settlement may still be open, and a second callback comes for it.\n" +
    "The payment link exists, and the customer has picked no payment method yet.\n" +
    "The customer paid. The money is on its way to the recipients, and may not reach all of them.\n" +
    "The payment link or virtual account ran out and can no longer be paid.\n" +
    "The customer paid. Some or all of the recipients did not get their money.\n" +
    "The payment failed at the e-wallet, and no money came in.\n" +
    "The customer paid, and OY! is processing the payment.\n" +
    "The payment method is picked or the virtual account exists. Nobody has paid yet.\n" +
    "The customer did not pay, so that nothing is sent to this recipient.\n" +
    "The transfer to this recipient failed. The customer paid.\n" +
    "The forced transfer to this recipient failed. Whether the money arrived before that is not known.\n" +
    "The money is on its way to this recipient.\n" +
    "The channel has not finished the transfer to this recipient; it may have arrived.\n" +
    "The transfer to this recipient is being forced through; it may have arrived.\n" +
    "This recipient got the money.\n" +
    "The payment of the customer is not finished, so that nothing was forwarded to this recipient.\n" +
    "The account may not read or delete this payment link. The link was not touched.\n" +
    "OY! did not accept the key in x-api-key. The link was not touched.\n" +
    "The request came from an IP address that is not registered. The link was not touched.\n" +
    "The payment link was deleted and can no longer be paid.\n" +
    "The id in the address is empty or not valid. The link was not touched.\n" +
    "The customer already picked a payment method, or the link has ended. It may be paid, or still be payable.\n" +
    "OY! knows no payment link with this id. One that was just made may be filed under another.\n" +
    "OY! does not know the username in x-oy-username. The link was not touched.\n" +
    "OY! made the payment link. Nothing has been paid by this request.\n" +
    "The payment of the customer is being processed.\n" +
    "The customer paid. amount and paid_amount may differ, and the settlement may still be open; a second callback comes for it.\n" +
    "The customer paid. This answer only has the amount that was asked for, and the customer may have been free to pay another one.\n" +
    "The payment link ran out and can no longer be paid.\n" +
    "A card was declined or the payment method ran out. The link itself has not expired, so the customer can still pay with it.\n" +
    "The customer picked a payment method and has not paid yet.\n" +
    "An inquiry or a payment was carried out, and the code does not say which. Only data.status SUCCESS says that the bill is paid.\n" +
    "The list of products is in the body. No payment is involved.\n" +
    "The biller is working on the payment of the bill.\n" +
    "OY! does not know the username in x-oy-username. No bill was paid by this request.\n" +
    "The account or this product of it is not active at OY!. No bill was paid by this request.\n" +
    "This partner_tx_id was used before. The bill under it may be paid.\n" +
    "OY! knows no inquiry or payment under this partner_tx_id. A request that was just sent may still arrive.\n" +
    "The product is not available right now, and no bill was paid by this request.\n" +
    "The deposit of the merchant does not cover the bill, so it was not paid by this request.\n" +
    "The request came from an IP address that is not registered. No bill was paid by this request.\n" +
    "OY! did not accept the key in x-api-key. No bill was paid by this request.\n" +
    "The product is not sold in this amount. No bill was paid by this request.\n" +
    "This payment was requested before and may have taken effect.\n" +
    "A field is missing or its value is not accepted; the message says more. No bill was paid by this request.\n" +
    "The inquiry or the payment failed, and the code does not say which, or why.\n" +
    "The biller does not know this customer number. No bill was paid by this request.\n" +
    "The product does not exist or is not offered. No bill was paid by this request.\n" +
    "The biller does not accept the data of this request. No bill was paid by this request.\n" +
    "The biller has the bill as paid, and nothing was paid by this request. It may have been an earlier payment of yours.\n" +
    "The biller is closed for its daily cut-off. No bill was paid by this request.\n" +
    "The biller had an error. The bill may or may not have been paid.\n" +
    "The biller gave no clear answer, and OY! clears it up by hand. The bill may be paid.\n" +
    "OY! had an internal error. The bill may or may not have been paid.\n" +
    "The payment of the bill failed. tx_status_description says why.\n" +
    "The bill was looked up and may be paid. Nothing has been paid yet.\n" +
    "The bill is paid.\n" +
    "The request was carried out, for example a new code was made. Without offline_channel that says nothing about cash.\n" +
    "The customer paid the cash in or took it out, as transaction_type says.\n" +
    "The customer has neither paid the cash in nor taken it out yet.\n" +
    "OY! does not know the username in x-oy-username. No transaction was created or changed by this request.\n" +
    "The account or this product of it is not active at OY!. No transaction was created or changed by this request.\n" +
    "A transaction with this partner_trx_id exists already. Cash may have been paid in or taken out for it.\n" +
    "OY! knows no transaction under this partner_trx_id. A request that was just sent may still arrive.\n" +
    "The deposit of the merchant does not cover the cash to be taken out. No transaction was created or changed by this request.\n" +
    "The request came from an IP address that is not registered. No transaction was created or changed by this request.\n" +
    "OY! did not accept the key in x-api-key. No transaction was created or changed by this request.\n" +
    "The amount is none that can be paid in or taken out this way, such as a multiple of 50000. No transaction was created or changed by this request.\n" +
    "The channel in offline_channel does not exist or does not do this kind of transaction. No transaction was created or changed by this request.\n" +
    "transaction_type has to be CASH_IN or CASH_OUT. No transaction was created or changed by this request.\n" +
    "No cash was paid in or taken out in time, and the code can no longer be used.\n" +
    "The amount is below the least that can be taken out. No transaction was created or changed by this request.\n" +
    "The amount is above the most that can be taken out at once. No transaction was created or changed by this request.\n" +
    "A transaction for this phone number is still active, and no other one was created. It can still be used at the store.\n" +
    "The cash is being paid in or taken out at this moment.\n" +
    "The cancellation was refused, so that the transaction goes on or has ended. Cash may have been paid in or taken out.\n" +
    "The transaction was canceled, and no cash was paid in or taken out.\n" +
    "The transaction failed, and the code does not say why.\n" +
    "The transaction failed, and the code does not say why. The code of this transaction can no longer be used at the store.\n" +
    "A field is missing or its value is not accepted; the message says more. No transaction was created or changed by this request.\n" +
    "OY! had an internal error. The transaction may or may not have been created, canceled or completed.\n" +
    "OY! carried the request out. A transfer that was just taken gets the same code, so it is not delivered yet.\n" +
    "OY! does not know the username in x-oy-username. Nothing was transferred by this request.\n" +
    "Transfers abroad are not active for this account. Nothing was transferred by this request.\n" +
    "A file of this name is there already for this quotation.\n" +
    "This quotation_id was used before. The transfer under it may be running, completed or failed.\n" +
    "OY! knows no such quotation, or it was never transferred. A transfer that was just sent may still arrive.\n" +
    "The balance does not cover the transfer or the quotation. Nothing was transferred by this request.\n" +
    "The request came from an IP address that is not registered. Nothing was transferred by this request.\n" +
    "OY! did not accept the key in x-api-key. Nothing was transferred by this request.\n" +
    "The file is of a kind that is not accepted. The quotation stays as it was.\n" +
    "The file is larger than 10 MB. The quotation stays as it was.\n" +
    "The quotation ran out before it was transferred, so that nothing is transferred under it.\n" +
    "The account may not transfer to this country in this currency. Nothing was transferred.\n" +
    "OY! refused this request because too many were sent. Nothing was transferred by this request.\n" +
    "OY! could not work out the rate or the fee, so there is no quotation. Nothing was transferred.\n" +
    "Transfers to this country in this currency are not possible right now. Nothing was transferred.\n" +
    "The request may or may not have been carried out.\n" +
    "The amount is outside the range or not written as it has to be; the message says how. Nothing was transferred by this request.\n" +
    "OY! gives this reason: {reason}. Nothing was transferred by this request.\n" +
    "A field is missing or empty; the message names it. Nothing was transferred by this request.\n" +
    "Transfers to China can only go to a business. Nothing was transferred by this request.\n" +
    "The quotation has ten attachments and takes no more.\n" +
    "A value is none of those that are allowed; the message names the field. Nothing was transferred by this request.\n" +
    "A value has the wrong length or form; the message names the field. Nothing was transferred by this request.\n" +
    "OY! had an internal error. The request may or may not have been carried out.\n" +
    "The transfer failed, and the code does not say why.\n" +
    "OY! took the transfer, and the money has not been delivered yet.\n" +
    "The transfer is delayed or being reviewed.\n" +
    "The money was delivered to the recipient.\n" +
    "OY! made an address for linking, unlinked the account or read its balance. Nothing was paid.\n" +
    "OY! does not know the username in x-oy-username. No account was linked or unlinked by this request.\n" +
    "The account or this product of it is not active at OY!. No account was linked or unlinked by this request.\n" +
    "The request came from an IP address that is not registered. No account was linked or unlinked by this request.\n" +
    "OY! did not accept the key in x-api-key. No account was linked or unlinked by this request.\n" +
    "A field is missing or its value is not accepted; the message says more. No account was linked or unlinked by this request.\n" +
    "The account is not linked, so that its balance cannot be read.\n" +
    "Accounts of this e-wallet cannot be linked. No account was linked or unlinked by this request.\n" +
    "An account with this phone number is linked already.\n" +
    "OY! had an internal error. Whether the account was linked or unlinked is not known; nothing was paid.\n" +
    "OY! carried the request out. No money moved by it.\n" +
    "OY! knows no invoice with this id. One that was just created may be filed under another id.\n" +
    "The invoice is below the least amount of Rp10000. No invoice was created or changed by this request.\n" +
    "The state of the invoice does not allow it: it may be paid or being paid.\n" +
    "The mail address or the phone number of the customer is not valid. No invoice was created or changed by this request.\n" +
    "The invoice was not canceled, or it is not known. The customer may still pay it.\n" +
    "The page lists many causes for this code, such as a date, the customer, a tax or the attachments. No invoice was created or changed by this request.\n" +
    "The payment would expire later than the invoice allows. No invoice was created or changed by this request.\n" +
    "OY! carried the request out. No payment is involved.\n" +
    "The bank account was not found among those that are linked. No statement was prepared.\n" +
    "OY! works on the statement, unless the message says otherwise.\n" +
    "The link or the statement is not ready yet.\n" +
    "OY! does not know the username in x-oy-username. No account was linked, and no statement was read.\n" +
    "The account or this product of it is not active at OY!. No account was linked, and no statement was read.\n" +
    "The request came from an IP address that is not registered. No account was linked, and no statement was read.\n" +
    "OY! did not accept the key in x-api-key. No account was linked, and no statement was read.\n" +
    "The bank account was not found. No statement was read.\n" +
    "Statements of this bank cannot be read.\n" +
    "The token of this registration is not valid or has run out. No account was linked.\n" +
    "The permanent token of the customer is not valid, or the customer took the consent back.\n" +
    "OY! knows no statement with this id.\n" +
    "OY! could not log in to the internet banking of the customer. No statement was read.\n" +
    "The bank has no data from this start date on.\n" +
    "OY! knows no linked account of this partner_user_id.\n" +
    "The link or the statement failed, and the code does not say why.\n" +
    "OY! had an unexpected error. No payment is involved.\n" +
    "A parameter is missing or not valid. No statement was read.\n" +
    "The sums are in the body. No payment is involved.\n" +
    "The sums are not ready yet.\n" +
    "OY! does not know the username in x-oy-username. No payment is involved.\n" +
    "The account or this product of it is not active at OY!. No payment is involved.\n" +
    "The request came from an IP address that is not registered. No payment is involved.\n" +
    "OY! did not accept the key in x-api-key. No payment is involved.\n" +
    "OY! refused this request because too many were sent to this address. No payment is involved.\n" +
    "A field is missing or its value is not accepted; the message says more. No payment is involved.\n" +
    "OY! answered this request. The status says nothing about a payment.\n" +
    "The IP address is not registered, or the request looked like an attack. It was not processed.\n" +
    "The address or the HTTP method is wrong. The request was not processed.\n" +
    "Too many requests were sent to this address. The request was not processed.\n" +
    "OY! had an error that it does not know. The request may or may not have been carried out.\n" +
    "OY! could not process requests right now. Whether this one was carried out is not certain.\n" +
    "OY! did not answer in time. The request may or may not have been carried out."
  ,
  rows: ",,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,3,3,,,,,,,,,,,,,,,,,,,,,,,,m,,,,,,p,,,,,,,,,,,c,c,c,,d,d,,,c,,,,,,,,,,,,,,,,,,,,,,,,,,,7,,,s,,,5,,,,,,,,,,,,,,,,,,,,,,,,,,,n,5,,,,,,,,,,,,,,,,,,,,,,,,2e,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,",
  fallbacks: {
    field: "a field",
    reason: "no reason given",
  },
  undecided: {
    not_in_catalog: "The code is not in the catalog.",
    withdrawn: "The provider has withdrawn the code. What it meant before does not hold any more, and what it means now is not known.",
    ambiguous: "The code has several meanings and the response does not say which one applies.",
    conflict: "The fields of the response contradict each other.",
    no_code: "The response carries no code that can be read.",
    not_sent: "No connection could be made or the request was refused before it left, so nothing was sent.",
    forged: "The signature is not that of the provider, so nothing in the notification is read. Somebody else sent it, or the key is a wrong one.",
    beside: "The code is in the catalog, but the value of {field} beside it is on no page. What the two mean together is not known.",
    unproven: "The case is in the catalog but the service in the code is not, so its success proves nothing.",
  },
};

/**
 * Builds the text about what a result means, for logs.
 *
 * @param result - result of `decode` or `lookup`.
 * @param params - values of parameters; those of the result are used for the others.
 * @returns what took effect, what did not, what is unknown.
 */
export function detail(result: OyEntry | OyResult, params: OyParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}
