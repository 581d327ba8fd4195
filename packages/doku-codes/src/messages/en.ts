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
    "bl ct cu 1m"
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
