// Generated from the catalog; do not edit.
import { catalog } from "../data.js";
import type { DecodeResult } from "../runtime/decode.js";
import type { KnownEntry } from "../runtime/lookup.js";
import { type Message, messageOf, type PackedMessages } from "../runtime/message.js";
import type { DokuEntry, DokuParams, DokuResult } from "../types.js";

const messages: PackedMessages = {
  texts: [
    "Transaction carried out",
    "The transaction was carried out. On a service that reverses (refund, void or cancel), it is the reversal that was carried out.",
    "Compare amount and reference with your own record, then record it as done. Do not send it again.",
    "Your transaction is complete.",
    "Accepted, result pending",
    "The transaction was accepted and its result is still open. In a bulk request each transfer has its own result.",
    "Wait for the notification or ask for the status. Send nothing under a new reference before the answer is final.",
    "Your transaction is being processed. Please wait for our confirmation and do not pay again.",
    "The payment to the virtual account was carried out, unless paymentFlagStatus in the body says otherwise.",
    "If paymentFlagStatus is present and not 00, go by that value. Otherwise compare amount and reference with your own record, record the payment and do not send it again.",
    "Amount held, capture needed",
    "The amount is held on the card or account of the customer. It has not been collected yet.",
    "Capture the amount before the hold ends, or void the authorization. Do not send the authorization again.",
    "The amount of your payment is reserved and will be collected later.",
    "The direct debit was accepted and its result is still open. The result comes with the notification.",
    "Wait for the notification and read transactionStatus in it, or ask the provider for the status. Send nothing under a new reference before the answer is final.",
    "Reversal carried out",
    "The refund, void or cancellation was carried out.",
    "Compare amount and reference with your own record, then record the reversal. Do not send it again.",
    "Your refund or cancellation is complete.",
    "Request done, nothing paid yet",
    "The request was carried out; for example, a QR, virtual account, binding, payment page or mandate now exists. It is not a payment.",
    "Continue the flow. Treat it as paid only when the payment notification or a status query says so.",
    "We have received your request.",
    "Data returned",
    "The data asked for is in the body of the response. This call moved no money.",
    "Use the data in the body. In a virtual account inquiry, inquiryStatus in the body states the result.",
    "Status query answered",
    "The query was answered. This code says nothing about the transaction itself.",
    "Read the state of the transaction from its own field, for example latestTransactionStatus, latestCaptureStatus, latestVoidStatus or paymentFlagStatus. Act only on a final state.",
    "Token issued",
    "The access token or authorization was issued. This call moved no money.",
    "Use it until it expires, then request a new one.",
    "Notification received",
    "The notification was received. This answer says nothing about how the transaction ended.",
    "Do not send the notification again. The result of the transaction is in the notification itself.",
    "Balance inquiry answered",
    "The balance inquiry was answered; the response carries the balance. It says nothing about any transfer.",
    "Read the balance from the response. Do not conclude from it how a transfer ended.",
    "Account inquiry answered",
    "The account inquiry was answered and DOKU knows the beneficiary account. An inquiry moves no money; the sessionId in the response belongs to this inquiry and is valid for 30 days.",
    "Compare the account name in the response with the intended beneficiary, then use the sessionId in the transfer. The inquiry need not be repeated.",
    "The transfer was carried out. The DOKU dashboard shows it as PAID.",
    "Record the transfer as paid and keep its referenceNo. Do not send it again.",
    "The status query was answered. The state of the transfer is in latestTransactionStatus alone, not in this code.",
    "Decide by latestTransactionStatus. As long as it is not final, ask again later and send nothing under a new partnerReferenceNo.",
    "Transaction in progress",
    "The request was accepted and the result is not known yet.",
    "Ask for the status until the answer is final. Until then treat the transaction neither as success nor as failure, and send nothing under a new reference.",
    "We are handling your refund or cancellation and will confirm the result.",
    "Request in progress",
    "The request was accepted, and what it asks for is not ready yet. It is not a payment.",
    "Send the request again later with the same reference, or ask for its status.",
    "The request was accepted and its answer is not ready yet. This call moved no money.",
    "Send the request again later.",
    "Status not available yet",
    "The query was accepted and has no final answer yet. The state of the transaction stays open.",
    "Ask again later. Until the answer is final, send nothing under a new reference.",
    "We are checking the result of your transaction. Please wait for our confirmation and do not pay again.",
    "DOKU accepted the transfer, but its result is open until the reconciliation of the next working day. Until then the dashboard shows UNPAID.",
    "Wait for the reconciliation and ask for the status with service 53. Send nothing under a new partnerReferenceNo before the answer is final.",
    "Bad request",
    "The request is not valid or could not be parsed.",
    "Compare headers and body with the specification, correct them and send the request again with the same reference.",
    "We could not process your request. Please contact us if you need help.",
    "The account inquiry could not be processed, for example because its message could not be parsed.",
    "Correct the message and send the account inquiry again with the same reference.",
    "This transfer request could not be processed, for example because its message could not be parsed.",
    "Correct the message and send the transfer again with the same partnerReferenceNo and sessionId.",
    "Amount does not match",
    "The amount of the payment differs from the amount of the QR code.",
    "Read the amount again and send the payment with the same reference.",
    "Fee amount does not match",
    "The value of feeAmount differs from the fee that applies to the QR code.",
    "Read the fee again and send the payment with the same reference.",
    "Invalid field format",
    "The format of {field} is not accepted.",
    "Correct the field and send the request again with the same reference.",
    "The account inquiry was refused because of the format of {field}, for example an amount that is not numeric or a currency code that does not exist.",
    "Correct the format and send the account inquiry again with the same reference.",
    "This transfer request was refused because of the format of {field}, for example an amount that is not numeric or a currency code that does not exist.",
    "Correct the format and send the transfer again with the same partnerReferenceNo and sessionId.",
    "Mandatory field missing or invalid",
    "A mandatory value is missing or malformed in {field}.",
    "Fill in or correct the field and send the request again with the same reference.",
    "The account inquiry arrived without {field}, which is mandatory.",
    "Add the missing value and send the account inquiry again with the same reference.",
    "This transfer request arrived without {field}, which is mandatory, or with a value in the wrong format.",
    "Complete or correct the value and send the transfer again with the same partnerReferenceNo and sessionId.",
    "Signature does not match",
    "The signature of the request does not match its content.",
    "Check the key, the string that is signed and the timestamp, then send the request again with the same reference.",
    "Request not authorized",
    "The request could not be authenticated: {reason}.",
    "Check the client ID, the keys, X-TIMESTAMP and X-SIGNATURE, then send the request again with the same reference.",
    "Unknown client",
    "DOKU does not know the client that sent the request.",
    "Check the client ID and the environment, then send the request again with the same reference.",
    "DOKU did not accept the credentials, signature or headers of the balance inquiry. Reason: {reason}.",
    "Check X-SIGNATURE, X-TIMESTAMP, X-PARTNER-ID, X-EXTERNAL-ID and Authorization, then send the balance inquiry again with the same reference.",
    "DOKU did not accept the credentials, signature or headers of the account inquiry. Reason: {reason}.",
    "Check X-SIGNATURE, X-TIMESTAMP, X-PARTNER-ID, X-EXTERNAL-ID and Authorization, then send the account inquiry again with the same reference.",
    "DOKU did not accept the credentials, signature or headers of this transfer request; the code is not the status of the transfer. Reason: {reason}.",
    "Check X-SIGNATURE, X-TIMESTAMP, X-PARTNER-ID, X-EXTERNAL-ID and Authorization, then send the transfer again with the same partnerReferenceNo and sessionId.",
    "DOKU did not accept the credentials, signature or headers of the status query; this says nothing about the transfer. Reason: {reason}.",
    "Check X-SIGNATURE, X-TIMESTAMP, X-PARTNER-ID, X-EXTERNAL-ID and Authorization, then ask again with the same reference. Send nothing under a new partnerReferenceNo before the answer is final.",
    "Invalid B2B token",
    "The B2B access token is not valid or has expired.",
    "Get a new B2B token and send the request again with the same reference.",
    "Check the client key, timestamp and signature of the token request, then send it again.",
    "The B2B access token of the balance inquiry is not valid.",
    "Get a new B2B token and send the balance inquiry again with the same reference.",
    "The B2B access token of the account inquiry is not valid.",
    "Get a new B2B token and send the account inquiry again with the same reference.",
    "The B2B access token of this transfer request is not valid. The code is not the status of the transfer.",
    "Get a new B2B token and send the transfer again with the same partnerReferenceNo and sessionId.",
    "The B2B access token of the status query is not valid. This refusal says nothing about the transfer.",
    "Get a new B2B token and ask again with the same reference. Send nothing under a new partnerReferenceNo before the answer is final.",
    "Invalid customer token",
    "The access token of the customer (B2B2C) is not valid or has expired.",
    "Get a new customer token and send the request again with the same reference. If none is issued, let the customer link the account again first.",
    "Let the customer authorize again, then request the token with the new authorization code.",
    "B2B token not found",
    "The B2B access token is not known to the provider.",
    "Customer token not found",
    "The access token of the customer (B2B2C) is not known to the provider.",
    "Transaction expired",
    "The transaction or session of this request is no longer valid.",
    "Ask for the status of the transaction first. Start again under a new reference only when the answer is final and says that it was not carried out.",
    "Session expired",
    "The sessionId of this transfer request is older than 30 days and no longer valid. This says nothing about an earlier request with the same partnerReferenceNo.",
    "Ask for the status of the transfer with service 53 first, and send nothing under a new partnerReferenceNo before the answer is final. If it is final that no money moved, get a new sessionId with an account inquiry and keep the partnerReferenceNo.",
    "Feature not allowed",
    "The merchant may not use this feature: {reason}.",
    "Do not send the request again until the provider has enabled the feature for the merchant.",
    "Do not send the request again until the provider has enabled the feature for the merchant. The transaction stays open until its status is known another way; reconcile with the provider.",
    "The merchant may not make this account inquiry, for example because its forex setting is missing. Reason: {reason}.",
    "Do not repeat the inquiry unchanged. Ask DOKU to check the features and the forex setting of the merchant.",
    "The merchant is not enabled for this transfer feature at DOKU, so this request was refused.",
    "Do not send this request again unchanged. Ask DOKU to check which transfer features the merchant may use.",
    "Transaction amount limit exceeded",
    "The amount is outside the limit for a single transaction.",
    "Adjust the amount or have the limit changed, then send the request again with the same reference.",
    "The amount is above the limit that applies to this transaction. Use a smaller amount or ask your bank or e-wallet about the limit.",
    "Treat the transaction as open. Ask for its status, reconcile with the provider if the answer stays the same, and send nothing under a new reference before the result is final.",
    "The amount in the account inquiry lies outside the range that is set for the sub channel or in the fee settings.",
    "Correct the amount, or ask DOKU to check the amount range of the sub channel and the fee settings. Then send the account inquiry again with the same reference.",
    "The amount of this transfer exceeds the limit per transaction.",
    "Correct the amount or have DOKU change the limit, then send the transfer again with the same partnerReferenceNo.",
    "Suspected fraud",
    "The request was refused on suspicion of fraud.",
    "Do not send it again. Have the provider review the case, and do not tell the customer the reason.",
    "Your transaction could not be completed. Please contact us if you need help.",
    "DOKU rates this transfer as high risk and refused this request. Possible causes are repeated transfers to the same beneficiary, too many transfers or too large a total for one beneficiary, or a banned customer; an earlier identical transfer may have succeeded.",
    "First use service 53 to ask for the status of this transfer and of the latest ones to the same beneficiary. Send nothing under a new partnerReferenceNo before the answers are final, and clarify the cause with DOKU.",
    "Activity count limit exceeded",
    "There were more transactions or requests than are allowed in one period.",
    "Wait until the period is over, then send the request again with the same reference.",
    "The number of transactions allowed for now has been reached. Please try again later.",
    "Too many requests reached DOKU, so this transfer request was refused. An earlier request for the same transfer may have succeeded.",
    "Ask for the status with service 53 first. If no earlier request took effect, send the transfer again later with the same partnerReferenceNo and sessionId.",
    "Problem with account or user status",
    "The status of the account or user does not allow the request.",
    "Do not send it again unchanged. The account holder has to resolve the problem with the bank or e-wallet.",
    "The bank or e-wallet did not approve this transaction. Contact your bank or e-wallet, or use another payment method.",
    "The transfer was declined because of a problem with the status of the account or user.",
    "Do not send this transfer again unchanged. Clarify the account with the beneficiary, or ask DOKU which account or user is meant.",
    "Feature closed at this time",
    "The feature is closed for now, usually because of a cut-off: {reason}.",
    "Send the request again after the cut-off with the same reference.",
    "This service is closed for now. Please try again later.",
    "The account inquiry is not available because a cut-off is in progress.",
    "Send the account inquiry again after the cut-off, with the same reference.",
    "The transfer was not carried out because a cut-off is in progress.",
    "Send the transfer again after the cut-off with the same partnerReferenceNo and sessionId. If an earlier try got no clear answer, ask for its status with service 53 first.",
    "Card blocked",
    "The card is blocked and cannot be used.",
    "If an earlier try with this reference got no clear answer, ask for its status first. Offer another payment method, or another destination for a transfer or refund. Use a new reference for it.",
    "This account or card cannot be used for this transaction. Contact the bank or e-wallet, or use another one.",
    "Ask for the status of the transaction and of earlier reversals first. Send no reversal under a new reference before the answer is final.",
    "Card expired",
    "The card is past its expiration date.",
    "The card has expired or the expiration date does not match. Check the date or use another payment method.",
    "Dormant account",
    "The account is dormant after a long time without activity.",
    "This account or card is not active. Contact the bank or e-wallet to activate it, or use another one.",
    "The transfer was not carried out because the account is dormant.",
    "If an earlier try with this partnerReferenceNo got no clear answer, ask for its status with service 53 first. Ask the beneficiary for another account and start with a new account inquiry.",
    "Token limit not set",
    "The payment token has no limit yet and needs one before it can be used.",
    "Set the limit of the payment token, then send the request again with the same reference.",
    "OTP blocked",
    "OTP is blocked for the customer, usually after too many wrong entries.",
    "Wait until the block is lifted, then send the request again with the same reference.",
    "OTP cannot be used for now. Please wait before you try again, or contact your bank or e-wallet.",
    "OTP expired",
    "The OTP is no longer valid.",
    "Request a new OTP, let the customer enter it, then continue with the same reference.",
    "The OTP is wrong or has expired. Request a new OTP and enter it.",
    "OTP sent to cardholder",
    "The issuer was asked to send an OTP to the customer. The request waits for it and has not failed.",
    "Let the customer enter the OTP, then continue with the same reference.",
    "This transaction needs your verification. Follow the instructions of your bank or e-wallet.",
    "Insufficient funds",
    "The balance does not cover the amount.",
    "Let the customer top up the balance, then send the request again with the same reference.",
    "Your balance or card limit is not enough for this transaction. Top up or use another payment method.",
    "Merchant deposit too low",
    "The deposit of the merchant with the provider does not cover the inquiry or the transaction it prepares.",
    "Top up the deposit with the provider, then send the inquiry again.",
    "The deposit of the merchant with the provider does not cover the amount.",
    "Top up the deposit with the provider, then send the request again with the same reference.",
    "Merchant balance too low",
    "The balance of the merchant does not cover the refund or reversal.",
    "Top up the balance with the provider, then send the request again with the same reference.",
    "The deposit of the merchant at DOKU does not cover this transfer.",
    "Top up the deposit, then send the transfer again with the same partnerReferenceNo and sessionId. If an earlier try got no clear answer, ask for its status with service 53 first.",
    "Transaction not permitted",
    "The provider or issuer does not permit the request: {reason}.",
    "Do not send it again unchanged. Find out from the provider which rule blocks it.",
    "This transaction is not available for this account or card. Use another payment method or contact your bank or e-wallet.",
    "This transfer is not permitted. DOKU gives no cause.",
    "Do not send this transfer again unchanged. Ask DOKU why it is not permitted.",
    "Transaction suspended",
    "The transaction is suspended. Whether it takes effect is not known.",
    "Ask for the status until the answer is final, and reconcile with the provider if it stays open. Send nothing under a new reference before that.",
    "The transfer is suspended. DOKU gives no cause, and it is open whether the money moved.",
    "Ask for the status of the transfer with service 53 first, and send nothing under a new partnerReferenceNo before the answer is final. If it stays open, reconcile with DOKU.",
    "Token limit exceeded",
    "The amount is above the limit set for the payment token.",
    "Lower the amount or raise the limit of the payment token, then send the request again with the same reference.",
    "Inactive card, account or customer",
    "The card, account or customer is not active.",
    "The transfer was not carried out because the account is not active.",
    "Merchant blacklisted",
    "The provider has barred the merchant from all of its APIs.",
    "Do not send the request again until the merchant has settled the matter with the provider.",
    "Do not send the request again until the merchant has settled the matter with the provider. The transaction stays open until its status is known another way; reconcile with the provider.",
    "DOKU has closed all its APIs to this merchant, so this transfer request was refused.",
    "Do not send this request again. Stop further transfers and clarify the cause with DOKU.",
    "Merchant limit exceeded",
    "This request would take the merchant above its daily limit.",
    "Send the request again with the same reference on the next day or once the limit has been raised.",
    "Setting a limit is not allowed",
    "No limit can be set for this payment token.",
    "Do not send it again. Continue without setting a limit for this payment token.",
    "Do not send it again. The transaction stays open until its status is known another way; reconcile with the provider.",
    "Token limit out of range",
    "The limit requested for the payment token is outside the agreed range.",
    "Choose a limit within the agreed range and send the request again with the same reference.",
    "Daily account limit exceeded",
    "This request would take the account above its daily limit.",
    "Invalid transaction status",
    "The present state of the transaction does not allow this request.",
    "Ask for the status first and decide by it. Send nothing under a new reference before the answer is final.",
    "The account inquiry does not fit the current state of the transaction that it belongs to.",
    "Ask for the status of that transfer with service 53 first. Send nothing under a new reference before the answer is final.",
    "Transaction not found",
    "The provider finds no transaction for the data of the request. One that was sent shortly before may not be visible yet.",
    "Check the reference and ask for the status. Send nothing under a new reference before the answer is final.",
    "No transaction matches the data of the request. That is no proof that a payment or transfer failed.",
    "Correct the reference or the period and ask again. Send nothing under a new reference because of this answer.",
    "The query found no transaction. That is no proof of failure, above all right after the transaction was sent.",
    "Ask again later. If it is still not found, reconcile with the provider before anything is sent under a new reference.",
    "DOKU found no transaction for this transfer request. It is open whether an earlier request moved money.",
    "Ask for the status of the transfer with service 53 first, and send nothing under a new partnerReferenceNo before the answer is final. If it is not found there either, reconcile with DOKU.",
    "DOKU does not know the referenceNo or sessionId in the status query. This is no proof that the transfer did not take place.",
    "Compare the references sent with those of the transfer and ask again with service 53. If it stays unknown, reconcile with DOKU; send nothing under a new partnerReferenceNo before the result is final.",
    "Invalid routing",
    "The request cannot be routed to its destination.",
    "Do not send it again unchanged. Check the destination and have the provider check the routing.",
    "DOKU has no valid route for this account inquiry.",
    "Do not repeat the inquiry unchanged. Ask DOKU to check the route to the beneficiary bank.",
    "DOKU has no valid route for this transfer.",
    "Do not send this transfer again unchanged. Ask DOKU to check the route to the beneficiary bank.",
    "Bank not supported by switch",
    "The bank cannot be reached through the switch in use.",
    "If an earlier try with this reference got no clear answer, ask for its status first. Offer another bank or payment method. Use a new reference for it.",
    "The switch in use does not support the beneficiary bank, so the account could not be looked up.",
    "Use a beneficiary account at another bank, or ask DOKU to check the sub channel and the route settings of this bank.",
    "The switch in use does not support the beneficiary bank, so the transfer was not carried out.",
    "If an earlier try with this partnerReferenceNo got no clear answer, ask for its status with service 53 first. Transfer to an account at another bank after a new account inquiry, or ask DOKU to check the sub channel and the route settings of this bank.",
    "Transaction canceled",
    "The customer canceled the transaction.",
    "If an earlier try with this reference got no clear answer, ask for its status first. If the customer still wants it, start a new attempt with a new reference.",
    "This transaction was canceled. Start a new one if you want to continue.",
    "The request was refused because the transaction counts as canceled.",
    "Ask for the status of the transaction first. Create nothing under a new reference before the answer is final.",
    "The answer mentions a canceled transaction but does not state the final result.",
    "Card registration not enabled",
    "Card registration is not enabled for the merchant.",
    "Do not send the request again until the provider has enabled card registration for the merchant.",
    "Do not send the request again until the provider has enabled card registration for the merchant. The transaction stays open until its status is known another way; reconcile with the provider.",
    "OTP must be requested first",
    "This step needs an OTP, and none has been requested yet. The request has not failed.",
    "Request an OTP, let the customer enter it, then continue with the same reference.",
    "Journey not found",
    "The journeyId of the request is not known to the provider.",
    "Check the journeyId and ask for the status of the transaction first. Send nothing under a new reference before the answer is final.",
    "Invalid merchant",
    "The provider does not know the merchant, or the status of the merchant does not allow this request.",
    "Do not send it again until the provider has confirmed the data and the status of the merchant.",
    "DOKU does not know the partner or the agent key of the account inquiry, or the partner is no longer active.",
    "Do not repeat the inquiry unchanged. Check the agent key and ask DOKU whether the partner is still active.",
    "DOKU does not know the partner or the agent key of the transfer, or the partner is no longer active.",
    "Do not send this transfer again unchanged. Check the agent key and ask DOKU whether the partner is still active.",
    "No issuer found",
    "No issuer was found for the card or account.",
    "API called out of order",
    "The request does not fit the step that its journey has reached.",
    "Ask for the status first, then continue the journey from the step it has reached. Send nothing under a new reference before the answer is final.",
    "Invalid card, account or customer",
    "The card, account, customer or virtual account is not known or not accepted: {info}.",
    "Have the number or data checked, correct them and send the request again with the same reference.",
    "The account, card or customer number was not found. Check it and enter it again.",
    "Beneficiary account not valid",
    "The account inquiry found no usable beneficiary account: the number is wrong, inactive or unknown. Details: {info}.",
    "Check the bank and the account number with the beneficiary before you send the inquiry again with the same reference. After four failed inquiries for one account within two hours, DOKU refuses further inquiries.",
    "The transfer has no usable beneficiary account: the number is wrong, inactive or unknown. Details: {info}.",
    "Check the bank and the account number with the beneficiary and make a new account inquiry. Then send the transfer again with the same partnerReferenceNo.",
    "Invalid bill or virtual account",
    "The bill or virtual account does not exist or cannot be used: {reason}.",
    "Check the number of the bill or virtual account, correct it and send the request again with the same reference.",
    "The bill or payment number was not found or cannot be used. Check the number and enter it again.",
    "The bill or virtual account of the inquiry is blocked, suspended or not found.",
    "Check the virtual account number with the beneficiary, then send the inquiry again with the same reference.",
    "The transfer was not carried out because the bill or virtual account is blocked, suspended or not found.",
    "Check the virtual account number with the beneficiary and make a new account inquiry. Then send the transfer again with the same partnerReferenceNo.",
    "The amount differs from the amount expected.",
    "Correct the amount and send the request again with the same reference.",
    "The amount does not fit this transaction. Check the amount and enter it again.",
    "The amount of the transfer differs from the amount that is due.",
    "Correct the amount and send the transfer again with the same partnerReferenceNo.",
    "Bill already paid",
    "The bill counts as paid, possibly by an earlier request of yours.",
    "Do not pay it again. Ask for the status of earlier payments first, and send nothing under a new reference before the answer is final.",
    "The bill of the virtual account is already paid, so this transfer request was refused. An earlier request may have paid it.",
    "Ask with service 53 first whether one of your earlier transfers paid the bill. Send nothing under a new partnerReferenceNo before the answer is final.",
    "Wrong OTP",
    "The OTP of the request is wrong.",
    "Let the customer enter the OTP again or request a new one, then continue with the same reference.",
    "Partner not found",
    "The partner number is not known to the provider.",
    "Correct the partner number, including X-PARTNER-ID, and send the request again with the same reference.",
    "Invalid terminal",
    "The terminal is not known to the provider.",
    "Correct the terminal ID or have the terminal registered, then send the request again with the same reference.",
    "Inconsistent request",
    "An earlier request with the same reference had other parameters. How that one ended is not stated.",
    "Ask for the status under this reference and compare its data with both requests. Send nothing under a new reference before the answer is final.",
    "An earlier request with the same partnerReferenceNo or transaction ID had other parameters. It is open whether that one moved money.",
    "Ask for the status of the earlier transfer with service 53 first and compare amount and beneficiary. Send nothing under a new partnerReferenceNo before the answer is final.",
    "Bill or virtual account expired",
    "The bill or virtual account is no longer valid.",
    "If an earlier try with this reference got no clear answer, ask for its status first. Have a new bill or virtual account issued, then start a new attempt with a new reference.",
    "This bill or payment number has expired. Ask for a new one.",
    "Make sure by a status query that it was not paid before it expired. Create nothing under a new reference before the answer is final.",
    "The bill of the virtual account in this inquiry has expired.",
    "Make sure with service 53 that no transfer to it was made before it expired. Then ask for a new bill or virtual account.",
    "The transfer was not carried out because the bill of the virtual account has expired.",
    "If an earlier try with this partnerReferenceNo got no clear answer, ask for its status with service 53 first. Get a valid bill or virtual account from the beneficiary. Then make a new account inquiry and send the transfer with a new partnerReferenceNo.",
    "Function not supported",
    "The provider does not offer this function.",
    "Do not send it again. Use a function that the provider offers.",
    "Operation not allowed now",
    "The operation, for example a cancel or refund, is not possible for the transaction at present.",
    "Ask for the status first. Repeat the operation with the same reference only when the state allows it, and send nothing under a new reference before the answer is final.",
    "X-EXTERNAL-ID already used",
    "The same X-EXTERNAL-ID was used earlier on the same day, so an earlier request exists.",
    "Ask for the status of the earlier request first. Send nothing under a new reference before the answer is final.",
    "Send the request again with a new X-EXTERNAL-ID.",
    "The X-EXTERNAL-ID of this account inquiry was already used today; each value is accepted once a day.",
    "Find out which request used it. If that was a transfer, ask for its status with service 53 first and send nothing under a new reference before the answer is final; otherwise repeat the inquiry with an unused X-EXTERNAL-ID.",
    "The X-EXTERNAL-ID of this transfer request was already used today; each value is accepted once a day. The earlier request may have moved money.",
    "Ask for the status of the transfer with service 53 first. Send nothing under a new partnerReferenceNo before the answer is final; if the transfer has to be sent again, change only the X-EXTERNAL-ID.",
    "Duplicate partnerReferenceNo",
    "An earlier request used this partnerReferenceNo. In most cases it was carried out.",
    "Ask for the status under this reference and go by the answer. Send nothing under a new reference before the answer is final.",
    "An earlier request used this partnerReferenceNo. What it made, for example a QR or virtual account, may still be paid.",
    "Ask for the status of what the earlier request made and use that. Create nothing under a new reference before the answer is final.",
    "DOKU reports that an earlier transfer with this partnerReferenceNo succeeded, and refused this request as a duplicate.",
    "Transaction already processed",
    "An earlier transfer with this sessionId was already processed, so this request was refused. The code does not say how the earlier one ended.",
    "Ask for the status of the earlier transfer with service 53 first. Before the answer is final, neither get a new sessionId nor send anything under a new partnerReferenceNo.",
    "Too many requests",
    "The number of requests is above what the provider allows.",
    "Slow down and send the request again later with the same reference.",
    "Too many failed account inquiries",
    "Four inquiries for this beneficiary account have failed within the past two hours, so DOKU refused this one. It is a limit of the account number, not of the request rate.",
    "Wait until the two hours have passed, then send the inquiry again with the same reference. Check the account number with the beneficiary in the meantime.",
    "General error",
    "The provider reports an error without details. Whether the request took effect is not known.",
    "Ask for the status of the transaction first. Send nothing under a new reference before the answer is final.",
    "Send the request again later with the same reference. A new reference could create a second QR, virtual account or mandate.",
    "This service is not available for the moment. Please check again in a few minutes.",
    "Send the request again later. It moves no money.",
    "Ask again later. Until the query is answered, the result of the transaction stays open and nothing is sent under a new reference.",
    "Send the notification again later. The result of the transaction does not change by this.",
    "DOKU reported a general error for the balance inquiry. Nothing is known about the balance.",
    "Send the balance inquiry again later with the same reference.",
    "DOKU reported a general error for the account inquiry; partner settings such as forex can cause it. Nothing is known about the account.",
    "Send the account inquiry again later with the same reference. If the error persists, ask DOKU to check the partner settings.",
    "DOKU reported a general error for the transfer; partner settings such as forex can cause it. It is open whether the money moved.",
    "Ask for the status with service 53 first, and send nothing under a new partnerReferenceNo before the answer is final. If the error comes back, ask DOKU to check the partner settings.",
    "DOKU reported a general error for the status query. The state of the transfer stays open.",
    "Ask again later with the same reference. Send nothing under a new partnerReferenceNo before the answer is final.",
    "Internal server error",
    "A system of the provider failed. Whether the request took effect is not known.",
    "An internal error at DOKU left the account inquiry without a result. Nothing is known about the account.",
    "Send the account inquiry again later with the same reference.",
    "An internal error occurred at DOKU during the transfer. It is open whether the money moved.",
    "Ask for the status of the transfer with service 53 first. Neither repeat the account inquiry nor send anything under a new partnerReferenceNo before the answer is final.",
    "External server error",
    "A system that the provider depends on failed. Whether the request took effect is not known.",
    "A system behind DOKU reported an error, so the account inquiry has no result. Nothing is known about the account.",
    "A system behind DOKU reported an error during the transfer. It is open whether the money moved.",
    "Ask for the status of the transfer with service 53 first. Send nothing under a new partnerReferenceNo before the answer is final.",
    "No answer in time",
    "The issuer or another system did not answer in time. Whether the request took effect is not known.",
    "The account inquiry got no answer in time. Nothing is known about the account.",
    "The transfer got no answer in time. It is open whether the money moved.",
    "The authorization was carried out. The amount is held and has not been collected.",
    "Your payment is reserved and will be collected later.",
    "Bulk request done",
    "The bulk request was processed. Each transfer in it has a result of its own.",
    "Read the result of each transfer from the notification or the report. Send nothing under a new reference before it is final.",
    "Reversal query answered with success",
    "The query asked about a refund, void or cancellation. The status says success, and it does not say how the payment itself stands.",
    "Compare amount and reference of the reversal with your own record and read refundHistory, then record the reversal once.",
    "Your refund or cancellation was processed.",
    "Transaction successful",
    "The transaction was carried out.",
    "Compare amount and reference with your record, then record it once. There is nothing to send again.",
    "Transaction initiated",
    "The transaction was created and has no result yet.",
    "Wait for the notification or ask for the status again. Send nothing under a new reference meanwhile.",
    "Payment under way",
    "The payment is being carried out and has no result yet.",
    "Transaction pending",
    "The transaction was accepted and has no result yet.",
    "Transaction refunded",
    "The transaction was carried out and later refunded, in whole or in part.",
    "Record the refund once. Compare its amount, as it may cover only a part.",
    "The money for this transaction was returned to you, in full or in part.",
    "The transaction was canceled and will not be carried out.",
    "Close this reference. If the customer still wants to pay, start a new transaction with a new reference.",
    "Reversal canceled",
    "The query asked about a refund, void or cancellation, and that did not take effect. The payment itself may stand.",
    "Ask for the status of the payment and reconcile with the provider. Send no reversal under a new reference and do not let the customer pay again.",
    "Transaction failed",
    "The transaction ended without being carried out.",
    "Close this reference. A further attempt is a new transaction with a new reference.",
    "Your transaction was not completed. Start a new one or contact us if you need help.",
    "Reversal failed",
    "The provider did not find the transaction at the time of the query. That is no proof of failure, above all right after the transaction was sent.",
    "Check the reference in the query, ask again later, then reconcile with the provider. Send nothing under a new reference before that.",
    "Payment accepted",
    "The payment to the virtual account was accepted.",
    "Payment not accepted",
    "The payment to the virtual account was not accepted. paymentFlagReason says why.",
    "Ask for the status of the virtual account and reconcile with the bank before the customer pays again.",
    "The payment to the virtual account got no answer in time. It may have been made.",
    "Ask for the status of the virtual account and reconcile with the bank. Send nothing under a new reference before that.",
    "Approved by the issuer",
    "The issuer approved the transaction in full. After an authorization without capture the amount is only reserved.",
    "Read transaction.status first, by a status query where the body has none, and deliver only on SUCCESS. Do not charge the card again before the answer is final; an authorization still has to be captured.",
    "Your bank approved this transaction.",
    "Issuer must be contacted",
    "The issuer did not approve the transaction and wants to hear from the cardholder first.",
    "Ask the customer to contact the issuer. Send the transaction again with the same reference once the issuer has agreed.",
    "Issuer must be contacted, special case",
    "The issuer did not approve the transaction and wants to be contacted about a condition that the code does not name.",
    "Invalid or inactive merchant",
    "The issuer or network does not accept the merchant that the transaction names, and did not approve it.",
    "Do not send it again before DOKU has checked the merchant and terminal IDs with the acquirer. Other cards may get the same answer.",
    "Card to be picked up",
    "The issuer declined and wants the card to be retained. It does not speak of fraud.",
    "Do not send this transaction again with this card, and do not tell the customer the reason.",
    "Declined by issuer (do not honor)",
    "The issuer declined the transaction and gives no reason.",
    "Offer another card or payment method and use a new reference for it. Only the issuer can tell the cardholder more.",
    "Error at the issuer, result open",
    "An error came up at the issuer. The code does not say whether the transaction was decided before it.",
    "Card pickup, special case",
    "The issuer declined and wants the card to be retained. On Visa this points to misuse of the account.",
    "Approved on proof of identity",
    "The issuer approved the transaction on the condition that the cardholder is identified.",
    "Read transaction.status first, and hand over goods only after you have checked an identity document against the cardholder. If that is not possible, void the payment instead of sending it again.",
    "Your bank approved this transaction. We may ask you for proof of identity before we complete your order.",
    "Approved for a part only",
    "The issuer approved only a part of the amount. The rest was not paid.",
    "Do not ship the order on this code. Read the approved amount, then collect the rest as a separate transaction or void this one; do not send the full amount again.",
    "Only part of your transaction was approved. Please wait for us to contact you about the rest.",
    "Approved, VIP cardholder",
    "The issuer approved the transaction in full for a cardholder whom it marks as VIP. After an authorization without capture the amount is only reserved.",
    "Treat it like a normal approval: read transaction.status first and deliver only on SUCCESS. Do not charge the card again before the answer is final.",
    "Transaction type not valid",
    "The issuer does not accept this kind of transaction for the card, or the data do not form a valid transaction.",
    "Do not send it again unchanged. Check the transaction type and, where it refers to an earlier one, that it fits; otherwise offer another payment method with a new reference.",
    "Invalid amount",
    "The amount or its currency conversion is not accepted, or it is beyond what the card program allows. The transaction was not approved.",
    "Check the amount, its decimals and the currency. Then send the transaction again with the same reference.",
    "The amount of this transaction was not accepted. Please contact us, or use another payment method.",
    "Invalid card number",
    "The issuer has no card with this number.",
    "Do not send this card number again. Let the customer check it or choose another card, and start a new attempt for that.",
    "The card number is not valid. Check the number or use another card.",
    "No issuer for this card number",
    "The first digits of the card number lead to no issuer that the network knows.",
    "Issuer asks for another attempt",
    "The issuer did not approve the transaction and asks for it to be entered again.",
    "Wait a moment, then send the transaction again with the same reference. Limit the number of attempts.",
    "The bank or e-wallet is not available for now. Please wait a few minutes before you try again.",
    "Authentication required",
    "The issuer does not approve the transaction before the cardholder has authenticated.",
    "Let the customer authenticate with 3-D Secure, then send the transaction again with the same reference.",
    "Authorization system not available",
    "The authorization system of the network or issuer is out of service, so the authorization was not given.",
    "Send the transaction again later with the same reference.",
    "Issuer took no action",
    "The issuer did nothing with this message. On Visa it mainly answers a reversal that could not undo the earlier transaction, so that one may still stand.",
    "Record not found at the issuer",
    "The issuer cannot find the record that this message refers to. Whether an earlier transaction took effect stays open.",
    "Check the reference of the original transaction and ask for its status. Send nothing under a new reference before the answer is final.",
    "Issuer records not available",
    "The records that the issuer needs for its decision cannot be reached for now, so the authorization was not given.",
    "Message format not accepted",
    "This request could not be read by the network or the issuer because a field of it has a wrong format. The code does not name the field.",
    "Check the card and order fields and correct them, then send the request again with the same reference. If all of them are right, let DOKU check the message.",
    "No credit account on card",
    "The transaction asks for a credit account, and the card has none.",
    "Offer another card or payment method and use a new reference for it.",
    "The account chosen for this card cannot be used. Choose another account, or use another payment method.",
    "Card reported lost",
    "The card was reported lost. The issuer declined and wants it to be retained.",
    "Card reported stolen",
    "The card was reported stolen. The issuer declined and wants it to be retained.",
    "Do not send this transaction again with this card, and do not tell the customer the reason. Hold other open orders of this card for review.",
    "Account closed",
    "The account behind the card was closed, so the issuer declined for good.",
    "Do not send this transaction again with this card and remove the card where it is stored. Offer another payment method with a new reference.",
    "This account or card is no longer in use. Use another account or payment method.",
    "The balance or credit line of the card does not cover the amount.",
    "Send the transaction again with the same reference when the customer has made funds available. Do not repeat it in short intervals.",
    "No checking account on card",
    "The transaction asks for a checking account, and the card has none.",
    "No savings account on card",
    "The transaction asks for a savings account, and the card has none.",
    "The card has expired, or the expiration date that was sent is not the one on record.",
    "Let the customer correct the expiration date or enter the renewed card. Then send the transaction again with the same reference.",
    "Incorrect PIN",
    "The PIN that was sent is not the PIN of the card.",
    "Let the customer enter the PIN again, then send the transaction again with the same reference. Each wrong PIN uses up an attempt.",
    "The PIN does not match. Check your PIN and enter it again.",
    "Not permitted for this card",
    "The issuer does not allow this kind of transaction for the card, for example online or abroad.",
    "Do not send this transaction again with this card. Offer another card or payment method with a new reference.",
    "Not permitted for this terminal",
    "The terminal or merchant setup does not allow this kind of transaction, so it was declined.",
    "Do not send it again before DOKU has checked what the terminal ID is enabled for. Other cards may get the same answer.",
    "The issuer declined because it suspects fraud.",
    "Do not send this transaction again with this card, and do not tell the customer the reason. Review the order before you accept anything else from the same buyer.",
    "Amount limit exceeded",
    "The amount goes over the limit of the card for one transaction or for a period.",
    "Send the transaction again with the same reference when the limit is free again or the customer has had it raised.",
    "Card restricted",
    "The issuer restricts where or for what this card may be used, for example by country or kind of merchant.",
    "Offer another card or payment method and use a new reference for it. Do not tell the customer the reason.",
    "Security check not passed",
    "The issuer or network found a breach of its security rules in the message and declined.",
    "Do not send it again unchanged, and do not tell the customer the reason. Let DOKU check the message if the code comes back for several cards.",
    "Anti-money-laundering rules not met",
    "The transaction does not meet the anti-money-laundering rules that the issuer has to follow.",
    "Do not send this transaction again, and do not tell the customer the reason. Hand the case to your compliance team.",
    "Frequency limit exceeded",
    "The card was used more often than its issuer allows in a period.",
    "Send the transaction again with the same reference when a new period has begun. Further attempts before that are counted too.",
    "Verification data do not match",
    "Data sent to verify the cardholder do not match those of the issuer, so the transaction was not approved.",
    "Let the customer check the personal data entered, then send the transaction again with the same reference.",
    "Your details could not be confirmed. Check the details you entered, or contact your bank.",
    "The issuer did not approve and asks the cardholder to contact it.",
    "PIN required",
    "The issuer does not approve this transaction without the PIN of the card.",
    "Let the customer enter the PIN, then send the transaction again with the same reference. Where your channel takes no PIN, offer another payment method.",
    "PIN was not changed",
    "The issuer did not carry out the change of PIN that was requested. This says nothing about a payment.",
    "Ask for the status first if the code came as answer to a payment, and send nothing under a new reference before the answer is final. A PIN request may be sent again later.",
    "PIN encryption does not match",
    "The PIN could not be read because it was encrypted with another value than expected. The transaction was not approved.",
    "Let DOKU check the PIN encryption of the terminal or channel. Send the transaction again later with the same reference.",
    "PIN attempts exceeded",
    "A wrong PIN was entered too often, so the issuer declines every transaction with PIN for now.",
    "Offer another card or payment method and use a new reference for it. The card works again only after the cardholder has settled it with the issuer.",
    "The limit of PIN attempts has been reached. Contact your bank or e-wallet, or use another payment method.",
    "Receiving account not valid",
    "The account that should receive the money is not valid or does not exist for this card.",
    "Let the customer choose another account of the card, then send the transaction again with the same reference.",
    "Reversal not expected",
    "A reversal arrived for which no matching transaction was expected. Whether the payment stands, was undone or never took effect is open.",
    "Paying account not valid",
    "The account from which the money should come is not valid or does not exist for this card.",
    "Account not valid",
    "The account that the transaction names is not valid or does not exist for this card.",
    "New card not yet activated",
    "The card is used for the first time and is still blocked, because it has not been activated.",
    "Ask the customer to activate the card with the issuer. Then send the transaction again with the same reference.",
    "Card data out of date",
    "The issuer declined because of where the card is in its life, for example replaced, renewed or not active any more.",
    "Ask for current card data or offer another payment method, with a new reference for it. Update the card where it is stored.",
    "Reversed before by the switch",
    "This request was not carried out, because the switch had reversed the transaction before it arrived.",
    "Ask for the status of the transaction and book the reversal only once. Send nothing under a new reference before the answer is final.",
    "Credit issuer not available",
    "The issuer of the credit card cannot be reached for now, so the authorization was not given.",
    "Message without effect on money",
    "The message that was answered moved no money, as with a reversal of something that had been declined. It makes no statement about the payment itself.",
    "Domestic debit not allowed",
    "The network or issuer does not allow a domestic debit transaction on this route.",
    "PIN could not be decrypted",
    "The encrypted PIN could not be decrypted on the way to the issuer. The transaction was not approved.",
    "Declined by issuer policy",
    "A policy of the issuer does not allow this transaction. The code does not say which one.",
    "Card verification value does not match",
    "A value by which the issuer recognizes the genuine card (chip, magnetic stripe or security code) did not match.",
    "Let the customer enter the card data again or read the card again, then send the transaction again with the same reference. Stop after a second mismatch.",
    "The card data could not be confirmed. Check the data you entered, or use another card.",
    "Declined for fraud or security",
    "The issuer declined for reasons of fraud or security.",
    "Step does not fit the authorization",
    "This request does not fit the state of the authorization that it belongs to, for example because that one has ended or was handled before.",
    "No objection by the issuer",
    "The issuer has no objection to what was asked. Networks send this for a check of the card, its address or its security code, or for a refund; it does not show that a payment was made.",
    "Count the check as passed and do not send it again. Before you ship anything, make sure that the transaction status says it is paid.",
    "PIN could not be verified",
    "The issuer could not check the PIN, whether it was right or wrong, and did not approve the transaction.",
    "Send the transaction again later with the same reference. If it comes back, offer another payment method.",
    "Your PIN could not be checked for now. Please try again later, or use another payment method.",
    "Purchase approved, cash back not",
    "The issuer approved the amount of the purchase alone. The cash back was not approved.",
    "Read transaction.status first, then record the purchase amount only and pay out no cash. Do not send the transaction again; compare the approved amount with the price before delivery.",
    "Your purchase was approved, but cash withdrawal is not available with it.",
    "Cryptographic check failed",
    "A cryptographic check of the card or PIN failed in the network or at the issuer. The transaction was not approved.",
    "Send the transaction again later with the same reference. If the code comes back for several cards, let DOKU check the encryption.",
    "PIN not accepted",
    "The issuer does not accept the PIN that was sent, and did not approve the transaction.",
    "Let the customer enter the PIN again, then send the transaction again with the same reference.",
    "The PIN was not accepted. Check your PIN and enter it again.",
    "Balance information not allowed",
    "The card or merchant may not receive information on balances, so this request was refused. It says nothing about a payment.",
    "Ask for the status first if the code came as answer to a payment, and send nothing under a new reference before the answer is final. A question about balances is not sent again.",
    "Cut-off in progress",
    "The issuer or network is closing its business day, and the authorization was not given.",
    "Wait until the cut-off is over, then send the transaction again with the same reference.",
    "Issuer not available",
    "The issuer or the switch in front of it is out of service, so the authorization was not given.",
    "No route to the destination",
    "The network found no way to the issuer of this card, so the issuer was not asked.",
    "Offer another card or payment method and use a new reference for it. Report it to DOKU if it happens with many cards.",
    "Not allowed by law",
    "The issuer may not approve the transaction because a law forbids it.",
    "Duplicate transmission or invoice",
    "This request repeats one that was received before, or an invoice number that was used before. The earlier one may have taken effect.",
    "System malfunction at the issuer",
    "A system of the issuer or network did not work properly, and the authorization was not given.",
    "Surcharge not permitted",
    "The transaction contains a surcharge that is not permitted for this card or market, so it was declined.",
    "Take the surcharge out of the amount, then send the transaction again with the same reference.",
    "Surcharge not supported by the issuer",
    "The issuer in the debit network cannot handle a surcharge, so the transaction was declined.",
    "Handed to stand-in processing",
    "The issuer leaves the decision to the stand-in processing (STIP) of the network. What was decided there is not in this code.",
    "Cash service not available",
    "The issuer offers no cash with this card for now, and the transaction that asked for it was not approved.",
    "Take the cash part out, then send the transaction again with the same reference.",
    "Cash withdrawal is not available with this card. You can pay without it, or use another card.",
    "Cash limit exceeded",
    "The cash that was asked for goes over the limit of the issuer or of the card, so the transaction was not approved.",
    "Send the transaction again later with the same reference, when the limit is free again.",
    "Resubmission not allowed",
    "This request submits an earlier transaction again, and the network does not allow that. It says nothing about how the earlier one ended.",
    "Incorrect CVV",
    "The security code that was entered does not match the card, so the issuer declined.",
    "Let the customer enter the security code again, then send the transaction again with the same reference.",
    "The security code of the card does not match. Check the 3 or 4 digits on your card and enter them again.",
    "Amount above the preauthorization",
    "This request asks for more than was preauthorized and was refused. The code says nothing against the preauthorization itself.",
    "Lower the amount to what was preauthorized, then send the request again with the same reference. Collect a difference as a separate transaction.",
    "Unblocking of PIN denied",
    "The issuer refused to unblock the PIN. This says nothing about a payment.",
    "Ask for the status first if the code came as answer to a payment, and send nothing under a new reference before the answer is final. A PIN request is not sent again; the cardholder has to contact the issuer.",
    "Change of PIN denied",
    "The issuer refused to change the PIN. This says nothing about a payment.",
    "Card could not be authenticated",
    "The check whether the card is genuine did not pass, so the transaction was declined.",
    "This payment was stopped",
    "The cardholder ordered the issuer to stop this payment.",
    "Do not send this transaction again with this card, and ask the customer how to continue. Cancel the recurring charge that it belongs to.",
    "Your bank has an instruction to stop this transaction. Contact your bank if you want to change it.",
    "Authorization of merchant revoked",
    "The cardholder withdrew the consent for recurring charges by this merchant.",
    "Stop the recurring charge and do not send it again with this card. Agree on a new way of payment with the customer.",
    "Visa PIN not possible here",
    "The transaction does not meet the conditions for a Visa payment with PIN, so it was not approved.",
    "All recurring authorizations revoked",
    "The cardholder withdrew the consent for all recurring charges on this card.",
    "Stop every recurring charge on this card and do not send it again. Agree on a new way of payment with the customer.",
    "Declined offline, issuer not reached",
    "The terminal could not reach the issuer, and the card declined the transaction offline.",
    "Installment acquirer not found",
    "DOKU found no acquirer for the installment that this request asks for.",
    "Check the installment data and have DOKU confirm which acquirers are active for the merchant. Then send the corrected request with the same reference.",
    "Capture exceeds authorized amount",
    "This capture asks for more than was authorized. The code says nothing about the authorization itself.",
    "Lower the amount to what was authorized or less, then send the capture again with the same reference.",
    "Card authorization failed",
    "DOKU reports the authorization of the card payment as failed. The code is generic and names no cause.",
    "Ask for the status of the transaction to confirm the failure. Send nothing under a new reference before the answer is final.",
    "BIN blocked by merchant",
    "A rule of the merchant blocks cards with this BIN.",
    "Offer another card or payment method and use a new reference for it. If the block is not intended, change the rule of the merchant.",
    "3-D Secure result not accepted",
    "3-D Secure ran to its end, but with an ECI other than 02 or 05, and only these two are accepted.",
    "Let the customer authenticate with 3-D Secure again, then continue with the same reference.",
    "Your verification with the bank or e-wallet did not succeed. Repeat it, or contact your bank or e-wallet.",
    "Card BIN blocked",
    "Cards with this BIN are not accepted. The code does not say whose rule it is.",
    "Card brand not accepted",
    "The brand of this card is blocked by a rule or not supported by the MID of the merchant.",
    "Offer a card of another brand or another payment method, and use a new reference for it.",
    "Card country blocked",
    "Cards issued in this country are not accepted for the merchant.",
    "Offer another card or payment method and use a new reference for it. If cards from this country should be accepted, have DOKU enable it.",
    "Transaction record not created",
    "DOKU could not create its record of the transaction. The code does not say what had already been done.",
    "Ask for the status of the transaction first and reconcile with DOKU if it is not found. Send nothing under a new reference before the answer is final.",
    "Currency does not match",
    "The currency of this request is not the expected one. The code does not say with what it was compared.",
    "Check the currency against that of the merchant account and of the original transaction. Then send the corrected request with the same reference.",
    "CVV missing",
    "This request needs the CVV of the card and carries none.",
    "Let the customer enter the CVV, then send the request again with it and the same reference.",
    "Data decryption error",
    "DOKU could not decrypt data of the transaction. The code does not say what had already been done.",
    "Ask for the status of the transaction first and check how the data of the request was encrypted. Send nothing under a new reference before the answer is final.",
    "Data not found",
    "DOKU does not find data that this request needs. The code does not say which data, or whether a transaction took place.",
    "Check the reference and the other identifiers of the request and ask for the status. Send nothing under a new reference before the answer is final.",
    "Card data decryption error",
    "DOKU could not decrypt the card data. The code does not say what had already been done.",
    "Ask for the status of the transaction first and check how the card data was encrypted. Send nothing under a new reference before the answer is final.",
    "Card data encryption error",
    "DOKU could not encrypt the card data. The code does not say what had already been done.",
    "The payment was declined on suspicion of fraud.",
    "Do not send it again. Have DOKU review the case, and do not tell the customer the reason.",
    "Card BIN not valid",
    "The card number does not start with a valid BIN of 6 or 8 digits.",
    "Let the customer check the card number or use another card. Then send the transaction again with the same reference.",
    "Parameter invalid or missing",
    "At least one parameter of this request is absent, too long or too short, or in the wrong format. The code does not name it.",
    "Compare the request with the API reference and correct it. Then send it again with the same reference.",
    "Token not valid",
    "A token in this request is not valid. The code does not say whether it is that of a saved card or that of the call.",
    "Find out which token is wrong and replace it; for a saved card, let the customer enter the card again. Then send the request again with the same reference.",
    "No installment MID for card",
    "The merchant has no MID that can take this card for an installment payment.",
    "Offer payment in full, another card or another payment method, and use a new reference for it.",
    "Merchant suspended or inactive",
    "DOKU does not accept this request from the merchant, whose account is probably suspended or inactive.",
    "Have DOKU restore the merchant account first. Then send the request again with the same reference.",
    "Merchant not found",
    "DOKU does not know the merchant that this request names.",
    "Check the client ID, the merchant data and the environment. Then send the request again with the same reference.",
    "No MID routing for card",
    "The routing found no MID of the merchant that fits this card.",
    "Offer another card or payment method and use a new reference for it. If this card should be accepted, have DOKU check the MID routing.",
    "No MID takes this card",
    "A routing rule or a limit keeps every MID of the merchant from taking this card.",
    "Offer another card or payment method and use a new reference for it. If this card should be accepted, have DOKU check the MIDs and their rules.",
    "3-D Secure authentication not accepted",
    "The result of the 3-D Secure authentication (AuthRes) is not one that is accepted for this payment.",
    "3-D Secure enrollment not accepted",
    "The answer to the 3-D Secure enrollment check (VERes) is not one that is accepted for this payment.",
    "This card could not be verified for the payment. Use another card or payment method, or contact your bank.",
    "Payment failed, cause not given",
    "DOKU reports the payment as failed. The code is generic and names no cause.",
    "Settlement in progress",
    "This request was refused because a settlement is still running. The code says nothing about the payment itself.",
    "Wait for the settlement, then ask for the status of the transaction and decide by it. Send nothing under a new reference before the answer is final.",
    "3-D Secure authentication failed",
    "The cardholder could not be authenticated with 3-D Secure.",
    "3-D Secure enrollment check failed",
    "3-D Secure stopped at its first step, which finds out whether the card takes part. The cardholder was not authenticated.",
    "Start 3-D Secure for the customer again, then continue with the same reference.",
    "Timeout, result open",
    "No answer came in time. The transaction may or may not have taken effect.",
    "DOKU finds no transaction for this request at the moment. That is no proof that none took place.",
    "Check the reference and ask for the status again. Send nothing under a new reference before the answer is final.",
    "Transaction record not updated",
    "DOKU could not update its record of the transaction. The transaction itself may have taken effect.",
    "Ask for the status of the transaction first and reconcile with DOKU if it stays open. Send nothing under a new reference before the answer is final.",
    "Transaction reference already used",
    "An earlier request used this reference. This request was refused; the earlier one may have taken effect.",
    "Ask for the status of the transaction under this reference first. Send nothing under a new reference before the answer is final.",
    "Parameter missing or invalid",
    "This request lacks a field that DOKU needs, or a value in it is not accepted.",
    "Read the message for the field and correct the request. Then send it again with the same reference.",
    "Access token not valid",
    "The access token of this request is wrong or past its validity.",
    "Get a new access token and send the request again with the same reference.",
    "DOKU under maintenance",
    "DOKU is under maintenance. The code does not say whether the transaction was still taken in.",
    "Ask for the status of the transaction once DOKU is available again. Send nothing under a new reference before the answer is final.",
    "Merchant account not active",
    "This request was refused because the merchant account is not active.",
    "Finish the activation of the merchant account in the dashboard. Then send the request again with the same reference.",
    "Internal error at DOKU",
    "Something broke inside DOKU. The code does not say what had already been done.",
    "Ask for the status of the transaction first, and contact DOKU if it stays open. Send nothing under a new reference before the answer is final.",
    "DOKU refused this request because requests arrive faster than is allowed.",
    "Wait, lower the rate, and send the request again later with the same reference.",
    "Transaction ID not found",
    "DOKU finds no transaction under this ID at the moment. That is no proof that none took place.",
    "Check the transaction ID and ask for the status again. Send nothing under a new reference before the answer is final.",
    "A field of this request is not in the format that DOKU expects.",
    "Read the message for the field and correct its format. Then send the request again with the same reference.",
    "Request answered",
    "DOKU answered this request. The status says nothing about a payment.",
    "Read the codes and states in the body and decide by them. This request need not be sent again.",
    "Requested item created",
    "DOKU created what this request asked for. The status says nothing about a payment.",
    "Read the codes and states in the body and continue with the next step. This request need not be sent again.",
    "DOKU does not accept this request as it is, because something in it is missing or wrong.",
    "Read the error in the body and correct the request. Then send it again with the same reference.",
    "Token missing or invalid",
    "This request carries no access token, or one that DOKU does not accept.",
    "Get a new access token and send the request again with the same reference. If it is refused again, check the credentials.",
    "Access not permitted",
    "DOKU does not let the caller do what this request asks for.",
    "Do not send this request again until DOKU has granted access. Read the error in the body for the cause.",
    "Not found, result open",
    "What this request asks for was not found; the endpoint may be wrong, or the transaction not visible yet. That is no proof that none took place.",
    "Check the endpoint and the reference and ask for the status of the transaction. Send nothing under a new reference before the answer is final.",
    "Duplicate or conflicting request",
    "This request was refused because it repeats or contradicts an earlier one, which may have taken effect.",
    "Field not accepted",
    "DOKU could read this request, but a field in it did not pass the validation.",
    "Read the error in the body and correct the field. Then send the request again with the same reference.",
    "This request was refused because the sender went over the rate limit.",
    "Something broke inside DOKU. The status does not say what had already been done.",
    "DOKU temporarily not available",
    "DOKU is not available for now. The status does not say whether the transaction was still taken in.",
    "Payment expired",
    "The time to pay is over, and DOKU has no payment for it.",
    "Close this reference. If the customer still wants to pay, start a new payment with a new reference. Do not ignore a success that is still reported for the old one; it has to be booked or refunded.",
    "The time for this transaction is over. Check your transaction history before you start a new one.",
    "Payment reported as failed",
    "DOKU reports the payment as failed. It is not certain that this state is final.",
    "Ask for the status again before another attempt, and reconcile with DOKU if the answer is in doubt. Send nothing under a new reference before the failure is final.",
    "Waiting for payment",
    "The payment is set up and has no result yet. As a rule DOKU is waiting for the customer to pay; for a card authorization it can mean that the amount is held and waits for your capture.",
    "Do not count it as paid. Wait for the notification or ask for the status again, and capture an authorization that you want to keep. Send nothing under a new reference before the answer is final.",
    "We have not received a confirmation of your payment yet. If you have already paid, please wait for our confirmation and do not pay again.",
    "Waiting for card verification",
    "The card payment waits for a verification, as a rule 3-D Secure, and has no result yet.",
    "Let the customer finish the verification, then wait for the notification or ask for the status. Send nothing under a new reference before the answer is final.",
    "Your payment is waiting for verification. Follow the instructions of your bank, then wait for our confirmation.",
    "Payment refunded",
    "The payment took effect and was refunded later. The state does not say whether in whole or in part.",
    "Compare the refunded amount with your record and book the refund once. Do not send the payment again.",
    "A refund was made for your transaction. Please contact us if you have a question about it.",
    "Payment successful",
    "The customer paid.",
    "Compare amount and reference with your record, then book the payment once. Do not send it again.",
    "DOKU got no answer in time. The payment may or may not have taken place.",
    "Ask for the status again, no earlier than 60 seconds after the payment. Send nothing under a new reference before the answer is final.",
  ],
  rows: 
    "0 1 2 3\n" +
    "4 5 6 7\n" +
    "0 8 9 3\n" +
    "a b c d\n" +
    "4 e f 7\n" +
    "g h i j\n" +
    "k l m n\n" +
    "o p q n\n" +
    "r s t n\n" +
    "u v w n\n" +
    "x y z n\n" +
    "10 11 12 n\n" +
    "13 14 15 n\n" +
    "0 16 17 3\n" +
    "r 18 19 n\n" +
    "1a 1b 1c 7\n" +
    "1a 1b 1c 1d\n" +
    "1e 1f 1g 7\n" +
    "1e 1h 1i 7\n" +
    "1j 1k 1l 1m\n" +
    "1e 1h 1i 1m\n" +
    "1a 1n 1o 7\n" +
    "1p 1q 1r 1s\n" +
    "1p 1q 1r 1d\n" +
    "1p 1q 1r 1m\n" +
    "1p 1t 1u 1s\n" +
    "1p 1v 1w 1s\n" +
    "1x 1y 1z 1s\n" +
    "20 21 22 1s\n" +
    "23 24 25 1s\n" +
    "23 24 25 1d\n" +
    "23 24 25 1m\n" +
    "23 26 27 1s\n" +
    "23 28 29 1s\n" +
    "2a 2b 2c 1s\n" +
    "2a 2b 2c 1d\n" +
    "2a 2b 2c 1m\n" +
    "2a 2d 2e 1s\n" +
    "2a 2f 2g 1s\n" +
    "2h 2i 2j 1s\n" +
    "2h 2i 2j 1d\n" +
    "2h 2i 2j 1m\n" +
    "2k 2l 2m 1s\n" +
    "2k 2l 2m 1d\n" +
    "2k 2l 2m 1m\n" +
    "2n 2o 2p 1s\n" +
    "2n 2o 2p 1d\n" +
    "2n 2o 2p 1m\n" +
    "2k 2q 2r 1s\n" +
    "2k 2s 2t 1s\n" +
    "2k 2u 2v 1s\n" +
    "2k 2w 2x 1m\n" +
    "2y 2z 30 1s\n" +
    "2y 2z 31 1s\n" +
    "2y 2z 30 1d\n" +
    "2y 2z 30 1m\n" +
    "2y 32 33 1s\n" +
    "2y 34 35 1s\n" +
    "2y 36 37 1s\n" +
    "2y 38 39 1m\n" +
    "3a 3b 3c 1s\n" +
    "3a 3b 3d 1s\n" +
    "3a 3b 3c 1d\n" +
    "3a 3b 3c 1m\n" +
    "3e 3f 30 1s\n" +
    "3e 3f 31 1s\n" +
    "3e 3f 30 1d\n" +
    "3e 3f 30 1m\n" +
    "3g 3h 3c 1s\n" +
    "3g 3h 3d 1s\n" +
    "3g 3h 3c 1d\n" +
    "3g 3h 3c 1m\n" +
    "3i 3j 3k 1m\n" +
    "3i 3j 3k 1d\n" +
    "3l 3m 3n 1m\n" +
    "3o 3p 3q 1s\n" +
    "3o 3p 3q 1d\n" +
    "3o 3p 3r 1m\n" +
    "3o 3p 3q 1m\n" +
    "3o 3s 3t 1s\n" +
    "3o 3u 3v 1s\n" +
    "3w 3x 3y 3z\n" +
    "3w 3x 3y 1d\n" +
    "3w 3x 3y 3z\n" +
    "3w 3x 40 1m\n" +
    "3w 41 42 3z\n" +
    "3w 43 44 3z\n" +
    "45 46 47 48\n" +
    "45 46 47 1d\n" +
    "45 46 47 1s\n" +
    "45 46 40 1m\n" +
    "45 49 4a 1m\n" +
    "4b 4c 4d 4e\n" +
    "4b 4c 4d 1d\n" +
    "4b 4c 4d 4e\n" +
    "4b 4c 40 1m\n" +
    "4b 4f 4g 1m\n" +
    "4h 4i 4j 4k\n" +
    "4h 4i 4j 1d\n" +
    "4h 4i 4j 4k\n" +
    "4h 4i 40 1m\n" +
    "4h 4l 4m 4k\n" +
    "4n 4o 4p 4q\n" +
    "4n 4o 4p 1d\n" +
    "4n 4o 4p 4q\n" +
    "4n 4o 40 1m\n" +
    "4n 4r 4s 4q\n" +
    "4n 4t 4u 4q\n" +
    "4v 4w 4x 4y\n" +
    "4v 4w 4z 1d\n" +
    "4v 4w 4x 4y\n" +
    "4v 4w 40 1m\n" +
    "50 51 4x 52\n" +
    "50 51 4z 1d\n" +
    "50 51 4x 52\n" +
    "50 51 40 1m\n" +
    "53 54 4x 55\n" +
    "53 54 4z 1d\n" +
    "53 54 4x 55\n" +
    "53 54 40 1m\n" +
    "53 56 57 55\n" +
    "58 59 5a 1s\n" +
    "58 59 5a 1d\n" +
    "58 59 5a 1m\n" +
    "5b 5c 5d 5e\n" +
    "5b 5c 5d 1d\n" +
    "5b 5c 5d 5e\n" +
    "5b 5c 40 1m\n" +
    "5f 5g 5h 5i\n" +
    "5f 5g 5h 1d\n" +
    "5f 5g 5h 5i\n" +
    "5f 5g 40 1m\n" +
    "5j 5k 5l 5m\n" +
    "5j 5k 5l 1d\n" +
    "5j 5k 5l 5m\n" +
    "5j 5k 5l 1m\n" +
    "5n 5o 5p 5q\n" +
    "5r 5s 5t 1s\n" +
    "5r 5u 5v 48\n" +
    "5w 5x 5y 1d\n" +
    "5n 5o 5p 5q\n" +
    "5n 5o 40 1m\n" +
    "5r 5z 60 48\n" +
    "61 62 63 64\n" +
    "61 62 63 1d\n" +
    "61 62 63 64\n" +
    "61 62 40 1m\n" +
    "61 65 66 64\n" +
    "67 68 69 1m\n" +
    "67 68 69 1d\n" +
    "67 68 69 1m\n" +
    "67 6a 6b 1m\n" +
    "6c 6d 6e 3z\n" +
    "6c 6d 6e 1d\n" +
    "6c 6d 6e 3z\n" +
    "6c 6d 40 1m\n" +
    "6f 6g 4x 55\n" +
    "6f 6g 4z 1d\n" +
    "6f 6g 4x 55\n" +
    "6f 6g 40 1m\n" +
    "6f 6h 57 55\n" +
    "6i 6j 6k 1s\n" +
    "6i 6j 6k 1d\n" +
    "6i 6j 6l 1m\n" +
    "6i 6j 6k 1m\n" +
    "6i 6m 6n 1s\n" +
    "6o 6p 6q 48\n" +
    "6o 6p 6q 1d\n" +
    "6o 6p 6q 1s\n" +
    "6o 6p 40 1m\n" +
    "6r 6s 6t 1s\n" +
    "6r 6s 6t 1d\n" +
    "6r 6s 6u 1m\n" +
    "6r 6s 6t 1m\n" +
    "6v 6w 6x 1s\n" +
    "6v 6w 6x 1d\n" +
    "6v 6w 6x 1m\n" +
    "6y 6z 6q 3z\n" +
    "6y 6z 6q 48\n" +
    "6y 6z 6q 1d\n" +
    "6y 6z 6q 3z\n" +
    "6y 6z 40 1m\n" +
    "70 71 72 1m\n" +
    "70 71 72 1d\n" +
    "70 73 74 1m\n" +
    "75 76 77 1m\n" +
    "75 76 77 1d\n" +
    "75 76 77 1m\n" +
    "75 78 79 1m\n" +
    "75 7a 7b 1m\n" +
    "75 7c 7d 1m\n" +
    "75 7e 7f 1m\n" +
    "7g 7h 7i 48\n" +
    "7g 7h 7i 1d\n" +
    "7g 7h 7i 1s\n" +
    "7g 7h 40 1m\n" +
    "7g 7j 7k 1s\n" +
    "7g 7l 7m 48\n" +
    "7n 7o 7p 48\n" +
    "7n 7o 4z 1d\n" +
    "7n 7o 7p 1s\n" +
    "7n 7o 40 1m\n" +
    "7n 7q 7r 1s\n" +
    "7n 7s 7t 48\n" +
    "7u 7v 7w 7x\n" +
    "7u 7y 4z 1d\n" +
    "7u 7y 7z 1m\n" +
    "7u 80 40 1m\n" +
    "7u 7v 7w 7x\n" +
    "81 82 83 1s\n" +
    "81 82 83 1d\n" +
    "81 82 84 1m\n" +
    "81 82 83 1m\n" +
    "85 86 87 5m\n" +
    "85 86 87 1d\n" +
    "85 86 87 5m\n" +
    "85 86 87 1m\n" +
    "88 89 8a 1m\n" +
    "88 89 8a 1d\n" +
    "8b 8c 8d 1s\n" +
    "8b 8c 8d 1d\n" +
    "8b 8c 40 1m\n" +
    "8b 8e 8f 1s\n" +
    "8b 8g 8h 1s\n" +
    "8i 8j 4x 48\n" +
    "8i 8j 4z 1d\n" +
    "8i 8j 4x 1s\n" +
    "8i 8j 40 1m\n" +
    "8k 8l 8m 1m\n" +
    "8k 8l 8m 1d\n" +
    "8n 8o 8p 8q\n" +
    "8n 8o 8p 1d\n" +
    "8n 8o 8p 8q\n" +
    "8n 8o 40 1m\n" +
    "8r 8s 8t 8q\n" +
    "8r 8u 8v 8q\n" +
    "8w 8x 8y 8z\n" +
    "8w 8x 8y 1d\n" +
    "8w 8x 8y 8z\n" +
    "8w 8x 40 1m\n" +
    "8w 90 91 8z\n" +
    "8w 92 93 8z\n" +
    "1x 94 95 96\n" +
    "1x 94 95 1d\n" +
    "1x 94 95 96\n" +
    "1x 94 40 1m\n" +
    "1x 97 98 96\n" +
    "99 9a 9b 1m\n" +
    "99 9a 9b 1d\n" +
    "99 9c 9d 1m\n" +
    "9e 9f 9g 5i\n" +
    "9e 9f 9g 1d\n" +
    "9e 9f 9g 5i\n" +
    "9e 9f 40 1m\n" +
    "9h 9i 9j 1s\n" +
    "9h 9i 9j 1d\n" +
    "9h 9i 9j 1m\n" +
    "9k 9l 9m 1s\n" +
    "9k 9l 9m 1d\n" +
    "9k 9l 9m 1m\n" +
    "9n 9o 9p 1m\n" +
    "9n 9o 9p 1m\n" +
    "9n 9o 9p 1m\n" +
    "9n 9o 9p 1d\n" +
    "9n 9o 9p 1d\n" +
    "9n 9o 9p 1m\n" +
    "9n 9q 9r 1m\n" +
    "9s 9t 9u 9v\n" +
    "9s 9t 9w 1m\n" +
    "9s 9t 4z 1d\n" +
    "9s 9t 9w 1m\n" +
    "9s 9t 40 1m\n" +
    "9s 9t 9u 9v\n" +
    "9s 9x 9y 1m\n" +
    "9s 9z a0 9v\n" +
    "a1 a2 a3 1s\n" +
    "a1 a2 a3 1d\n" +
    "a1 a2 6u 1m\n" +
    "a1 a2 a3 1m\n" +
    "a4 a5 a6 1m\n" +
    "a4 a5 a6 1d\n" +
    "a7 a8 a9 1m\n" +
    "a7 a8 a9 1d\n" +
    "a7 a8 aa 1s\n" +
    "a7 a8 aa 1m\n" +
    "a7 ab ac 1s\n" +
    "a7 ad ae 1m\n" +
    "af ag ah 1m\n" +
    "af ag ah 1d\n" +
    "af ai aj 1m\n" +
    "af ak 9r 1m\n" +
    "al am an 1m\n" +
    "ao ap aq 1s\n" +
    "ao ap aq 1d\n" +
    "ao ap aq 1m\n" +
    "ar as at 1s\n" +
    "au av aw 1m\n" +
    "au av aw 1d\n" +
    "au av ax ay\n" +
    "au av az ay\n" +
    "au av b0 1m\n" +
    "au av b1 1m\n" +
    "au b2 b3 ay\n" +
    "au b4 b5 ay\n" +
    "au b6 b7 1m\n" +
    "au b8 b9 1m\n" +
    "ba bb aw 1m\n" +
    "ba bb aw 1d\n" +
    "ba bb ax ay\n" +
    "ba bb az ay\n" +
    "ba bb b0 1m\n" +
    "ba bb b1 1m\n" +
    "ba bc bd ay\n" +
    "ba be bf 1m\n" +
    "bg bh aw 1m\n" +
    "bg bh aw 1d\n" +
    "bg bh ax ay\n" +
    "bg bh az ay\n" +
    "bg bh b0 1m\n" +
    "bg bh b1 1m\n" +
    "bg bi bd ay\n" +
    "bg bj bk 1m\n" +
    "bl bm aw 1m\n" +
    "bl bm aw 1d\n" +
    "bl bm ax ay\n" +
    "bl bm az ay\n" +
    "bl bm b0 1m\n" +
    "bl bm b1 1m\n" +
    "bl bn bd ay\n" +
    "bl bo bk 1m\n" +
    "a bp c bq\n" +
    "br bs bt 7\n" +
    "bu bv bw bx\n" +
    "by bz c0 3\n" +
    "c1 c2 c3 7\n" +
    "c4 c5 c3 7\n" +
    "c6 c7 c3 7\n" +
    "c8 c9 ca cb\n" +
    "7u cc cd 7x\n" +
    "ce cf cg 1d\n" +
    "ch ci cj ck\n" +
    "cl cf cg 1d\n" +
    "75 cm cn 1m\n" +
    "co cp c0 3\n" +
    "cq cr cs 1m\n" +
    "bl ct cu 1m\n" +
    "cv cw cx cy\n" +
    "cz d0 d1 4k\n" +
    "d2 d3 d1 4k\n" +
    "d4 d5 d6 48\n" +
    "d7 d8 d9 48\n" +
    "da db dc 4k\n" +
    "dd de aw 1m\n" +
    "df dg d9 48\n" +
    "dh di dj dk\n" +
    "dl dm dn do\n" +
    "dp dq dr cy\n" +
    "ds dt du 64\n" +
    "dv dw dx dy\n" +
    "dz e0 e1 e2\n" +
    "e3 e4 e1 e2\n" +
    "e5 e6 e7 e8\n" +
    "e9 ea eb 5m\n" +
    "ec ed ee e8\n" +
    "ef eg aw 1m\n" +
    "eh ei ej 1m\n" +
    "ek el ee e8\n" +
    "em en eo 1s\n" +
    "ep eq er es\n" +
    "et eu d9 48\n" +
    "ev ew ex 48\n" +
    "ey ez f0 f1\n" +
    "5n f2 f3 5q\n" +
    "f4 f5 er es\n" +
    "f6 f7 er es\n" +
    "50 f8 f9 52\n" +
    "fa fb fc fd\n" +
    "fe ff fg 64\n" +
    "fh fi fj 48\n" +
    "45 fk fl 48\n" +
    "fm fn fo 3z\n" +
    "fp fq fr 48\n" +
    "fs ft fu 48\n" +
    "fv fw fx 48\n" +
    "fy fz g0 4e\n" +
    "g1 g2 g3 g4\n" +
    "cz g5 d1 4k\n" +
    "g6 g7 g8 5m\n" +
    "g9 ga gb 1m\n" +
    "gc gd ge 48\n" +
    "gf gg gh gi\n" +
    "gj gk gl es\n" +
    "gm gn aw 1m\n" +
    "go gp gl es\n" +
    "gq gr gl es\n" +
    "gs gt gu 55\n" +
    "gv gw gx 4k\n" +
    "gy gz h0 1m\n" +
    "h1 h2 ee e8\n" +
    "h3 h4 aw 1m\n" +
    "h5 h6 er 64\n" +
    "h7 h8 ge 48\n" +
    "h9 ha er 4k\n" +
    "hb hc hd he\n" +
    "hf hg fl 48\n" +
    "hh hi aw 1m\n" +
    "hj hk hl n\n" +
    "hm hn ho hp\n" +
    "hq hr hs ht\n" +
    "hu hv hw 48\n" +
    "hx hy hz i0\n" +
    "i1 i2 i3 1m\n" +
    "i4 i5 i6 4q\n" +
    "i7 i8 ee e8\n" +
    "i9 ia ib 48\n" +
    "ic id fx 48\n" +
    "ie if aw 1m\n" +
    "ig ih ee e8\n" +
    "ii ij ik 48\n" +
    "il im ik 48\n" +
    "in io aw 1m\n" +
    "ip iq ir is\n" +
    "it iu iv 3z\n" +
    "iw ix aw 1m\n" +
    "iy iz j0 j1\n" +
    "j2 j3 j4 1s\n" +
    "j5 j6 j7 1m\n" +
    "j8 j9 j7 1m\n" +
    "ja jb fr 48\n" +
    "jc jd je jf\n" +
    "jg jh ji jf\n" +
    "jj jk er 64\n" +
    "jl jm jn jf\n" +
    "jo jp ee e8\n" +
    "jq jr js 1s\n" +
    "jt ju jv 1s\n" +
    "jw jx jy 1m\n" +
    "jz k0 k1 48\n" +
    "k2 k3 k4 k5\n" +
    "k6 k7 er 48\n" +
    "k8 k9 ka 48\n" +
    "kb kc kd 48\n" +
    "ke kf kg 1m\n" +
    "kh ki kj 1s\n" +
    "kk kl km 1s\n" +
    "kn ko kp 1m\n" +
    "kq kr ks 1m\n" +
    "kt ku kv 1m\n" +
    "kw kx aw 1m\n" +
    "45 ky kz 48\n" +
    "l0 l1 l2 e2\n" +
    "l3 l4 l5 1s\n" +
    "l6 l7 l8 1s\n" +
    "l9 la lb 48\n" +
    "lc ld le 1s\n" +
    "lf lg lh 1s\n" +
    "li lj lk 48\n" +
    "ll lm ln 48\n" +
    "lo lp k4 k5\n" +
    "lq lr er ls\n" +
    "lt lu jy 1m\n" +
    "lv lw lx 1m\n" +
    "ly lz k4 k5\n" +
    "m0 m1 m2 k5\n" +
    "m3 m4 aw 1m\n" +
    "75 m5 m6 1m\n" +
    "m7 m8 m9 1m\n" +
    "ma mb mc 1m\n" +
    "md me mf 1s\n" +
    "mg mh mi 1s\n" +
    "mj mk ml 1m\n" +
    "mm mn mo 1s\n" +
    "mp mq mr 1m\n" +
    "ao ms mt 1s\n" +
    "mu mv mw 1m\n" +
    "23 mx my 1s\n" +
    "mz n0 n1 n\n" +
    "n2 n3 n4 n\n" +
    "1p n5 n6 1s\n" +
    "n7 n8 n9 1s\n" +
    "na nb nc 1s\n" +
    "nd ne nf 1m\n" +
    "ng nh aw 1m\n" +
    "ni nj nk 1s\n" +
    "ao nl mt 1s\n" +
    "mp nm aw 1m\n" +
    "nn no ml 1m\n" +
    "np nq nr ns\n" +
    "nt nu nv 1m\n" +
    "nw nx ny nz\n" +
    "o0 o1 o2 o3\n" +
    "o4 o5 o6 o7\n" +
    "o8 o9 oa 3\n" +
    "m3 ob oc 1m"
  ,
  fallbacks: {
    field: "a field",
    reason: "no reason given",
    info: "no details given",
  },
  undecided: {
    title: "Unknown result",
    details: {
      not_in_catalog: "The code is not in the catalog.",
      ambiguous: "The code has several meanings and the response does not say which one applies.",
      conflict: "The fields of the response contradict each other.",
      no_code: "The response carries no code that can be read.",
      unproven: "The case is in the catalog but the service in the code is not, so a success code proves nothing.",
    },
    actions: {
      check_status_first: "Ask for the status of the transaction first. Send nothing under a new reference before the answer is final.",
      never: "Do not send this request again unchanged.",
      after_fix: "Correct the request and send it again with the same reference.",
      with_authentication: "Let the customer authenticate, then continue with the same reference.",
      with_new_token: "Get a new access token and send the request again with the same reference.",
      later: "Send the request again later with the same reference.",
      with_other_method: "Offer another payment method or destination.",
      with_new_reference: "Start a new attempt with a new reference.",
    },
    pending: "Your transaction is being processed. Please wait for our confirmation and do not pay again.",
    checking: "We are checking the result of your transaction. Please wait for our confirmation and do not pay again.",
    customers: {
      request: {
        success: "We have received your request.",
        action_required: "One more step is needed. Please follow the instructions.",
        failed: "We could not process your request. Please contact us if you need help.",
        rejected: "We could not process your request. Please contact us if you need help.",
        reversed: "Your request was undone.",
        unknown: "This service is not available for the moment. Please check again in a few minutes.",
      },
      transaction: {
        success: "Your transaction is complete.",
        action_required: "One more step is needed to complete your transaction. Please follow the instructions.",
        failed: "Your transaction could not be completed. Please contact us if you need help.",
        rejected: "We could not process your request. Please contact us if you need help.",
        reversed: "Your transaction was canceled and the money is on its way back.",
        unknown: "We are checking the result of your transaction. Please wait for our confirmation and do not pay again.",
      },
    },
  },
};

/** Language of this bundle. */
export const locale = "en";

/**
 * Says what a result means.
 *
 * @param result - what `decode` or `lookup` gave.
 * @param params - values of parameters; those of the result are used where none is given.
 * @returns title, detail and action for developers, and a text that is safe to show to the customer.
 */
export function message(result: DokuEntry | DokuResult, params: DokuParams = {}): Message {
  const values = params as Readonly<Record<string, string | undefined>>;
  return messageOf(catalog, messages, result as KnownEntry | DecodeResult, values);
}
