// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import type { Result } from "../../runtime/explained.js";
import { actionOf, type PackedActions, type Params } from "../../runtime/message.js";
import type { DokuEntry, DokuParams, DokuResult } from "../../types.js";

const texts: PackedActions = {
  texts: 
    "Compare amount and reference with your own record, then record it as done. Do not send it again.\n" +
    "Read the balance from the response. Do not conclude from it how a transfer ended.\n" +
    "Compare the account name in the response with the intended beneficiary, then use the sessionId in the transfer. The inquiry does not have to be repeated.\n" +
    "Record the transfer as paid and keep its referenceNo. Do not send it again.\n" +
    "Decide by latestTransactionStatus. As long as it is not final, check again later and send nothing under a new partnerReferenceNo.\n" +
    "Wait for the notification or check the status. Send nothing under a new reference until the result is final.\n" +
    "If paymentFlagStatus is present and not 00, go by that value. Otherwise compare amount and reference with your own record, record the payment and do not send it again.\n" +
    "Capture the amount before the hold lapses, or void the authorization. Do not send the authorization again.\n" +
    "Wait for the notification and read transactionStatus in it, or ask the provider for the status. Send nothing under a new reference until the result is final.\n" +
    "Compare amount and reference with your own record, then record the reversal. Do not send it again.\n" +
    "Continue the flow. Treat it as paid only when the payment notification or a status query says so.\n" +
    "Use the data in the body. In a virtual account inquiry, inquiryStatus in the body states the result.\n" +
    "Read the state of the transaction from its own field, for example latestTransactionStatus, latestCaptureStatus, latestVoidStatus or paymentFlagStatus. Act only on a final state.\n" +
    "Use it until it expires, then request a new one.\n" +
    "Do not send the notification again. The result of the transaction is in the notification itself.\n" +
    "Let the customer finish what the channel asks for, then wait for the notification or check the status (service 55). Count it as paid only when that says so, and send nothing under a new reference until the result is final.\n" +
    "Send the customer to the redirect address. Treat it as paid only when the payment notification or a status query says so.\n" +
    "Check the status until the result is final. Until then treat the transaction as neither a success nor a failure, and send nothing under a new reference.\n" +
    "Send the request again later with the same reference, or check its status.\n" +
    "Send the request again later.\n" +
    "Check again later. Until the answer is final, send nothing under a new reference.\n" +
    "Wait for the reconciliation and check the status with service 53. Send nothing under a new partnerReferenceNo until the result is final.\n" +
    "Compare headers and body with the specification, correct them and send the request again with the same reference.\n" +
    "Correct the message and send the account inquiry again with the same reference.\n" +
    "Correct the message and send the transfer again with the same partnerReferenceNo and sessionId.\n" +
    "Read the amount again and send the payment with the same reference.\n" +
    "Read the fee again and send the payment with the same reference.\n" +
    "Correct the field and send the request again with the same reference.\n" +
    "Correct the format and send the account inquiry again with the same reference.\n" +
    "Correct the format and send the transfer again with the same partnerReferenceNo and sessionId.\n" +
    "Fill in or correct the field and send the request again with the same reference.\n" +
    "Add the missing value and send the account inquiry again with the same reference.\n" +
    "Complete or correct the value and send the transfer again with the same partnerReferenceNo and sessionId.\n" +
    "Check the key, the string that is signed and the timestamp, then send the request again with the same reference.\n" +
    "Check the client ID, the keys, X-TIMESTAMP and X-SIGNATURE, then send the request again with the same reference.\n" +
    "Check X-SIGNATURE, X-TIMESTAMP, X-PARTNER-ID, X-EXTERNAL-ID and Authorization, then send the balance inquiry again with the same reference.\n" +
    "Check X-SIGNATURE, X-TIMESTAMP, X-PARTNER-ID, X-EXTERNAL-ID and Authorization, then send the account inquiry again with the same reference.\n" +
    "Check X-SIGNATURE, X-TIMESTAMP, X-PARTNER-ID, X-EXTERNAL-ID and Authorization, then send the transfer again with the same partnerReferenceNo and sessionId.\n" +
    "Check X-SIGNATURE, X-TIMESTAMP, X-PARTNER-ID, X-EXTERNAL-ID and Authorization, then check again with the same reference. Send nothing under a new partnerReferenceNo until the result is final.\n" +
    "Check the client ID and the environment, then send the request again with the same reference.\n" +
    "Get a new B2B token and send the request again with the same reference.\n" +
    "Get a new B2B token and send the balance inquiry again with the same reference.\n" +
    "Get a new B2B token and send the account inquiry again with the same reference.\n" +
    "Get a new B2B token and send the transfer again with the same partnerReferenceNo and sessionId.\n" +
    "Get a new B2B token and check again with the same reference. Send nothing under a new partnerReferenceNo until the result is final.\n" +
    "Check the client key, timestamp and signature of the token request, then send it again.\n" +
    "Get a new customer token and send the request again with the same reference. If none is issued, ask the customer to link the account again first.\n" +
    "Ask the customer to authorize again, then request the token with the new authorization code.\n" +
    "Check the status of the transaction first. Start again under a new reference only when the result is final and says that it was not carried out.\n" +
    "Check the status of the transfer with service 53 first, and send nothing under a new partnerReferenceNo until the result is final. If it is final that no money moved, get a new sessionId with an account inquiry and keep the partnerReferenceNo.\n" +
    "Do not send the request again until the provider has enabled the feature for the merchant.\n" +
    "Do not send the request again until the provider has enabled the feature for the merchant. The result stays unknown until it is found out another way; reconcile with the provider.\n" +
    "Do not repeat the inquiry unchanged. Ask DOKU to check the features and the forex setting of the merchant.\n" +
    "Do not send this request again unchanged. Ask DOKU to check which transfer features the merchant may use.\n" +
    "If an earlier attempt with this reference got no clear answer, check its status first. Adjust the amount or have the limit changed, then start a new attempt with a new reference.\n" +
    "Correct the amount, or ask DOKU to check the amount range of the sub channel and the fee settings. Then send the account inquiry again with the same reference.\n" +
    "If an earlier attempt with this partnerReferenceNo got no clear answer, check its status with service 53 first. Correct the amount or ask DOKU to change the limit, make a new account inquiry and send the transfer with a new partnerReferenceNo.\n" +
    "Adjust the amount or have the limit changed, then send the request again with the same reference.\n" +
    "Treat the result as unknown. Check its status, reconcile with the provider if the answer stays the same, and send nothing under a new reference until the result is final.\n" +
    "If an earlier attempt with this reference got no clear answer, check its status first. Offer another payment method with a new reference, and do not tell the customer why. Ask the provider to review the case.\n" +
    "Do not send it again. Ask the provider to review the case, and do not tell the recipient why.\n" +
    "Check the status of the transaction and of earlier reversals first. Send no reversal under a new reference until the result is final.\n" +
    "First use service 53 to check the status of this transfer and of the latest ones to the same beneficiary. Send nothing under a new partnerReferenceNo until the results are final, and clarify the cause with DOKU.\n" +
    "Wait until the period is over, then send the request again with the same reference.\n" +
    "Check the status with service 53 first. If no earlier request took effect, send the transfer again later with the same partnerReferenceNo and sessionId.\n" +
    "If an earlier attempt with this reference got no clear answer, check its status first. Offer another payment method, or another destination for a transfer, with a new reference. The account holder has to settle the problem with the bank or e-wallet.\n" +
    "If an earlier attempt with this partnerReferenceNo got no clear answer, check its status with service 53 first. Clarify the account with the beneficiary or use another one, or ask DOKU which account or user is meant. Send the new transfer with a new partnerReferenceNo.\n" +
    "Send the request again after the cut-off with the same reference.\n" +
    "Send the account inquiry again after the cut-off, with the same reference.\n" +
    "Send the transfer again after the cut-off with the same partnerReferenceNo and sessionId. If an earlier attempt got no clear answer, check its status with service 53 first.\n" +
    "If an earlier attempt with this reference got no clear answer, check its status first. Offer another payment method, or another destination for a transfer or refund. Use a new reference for it.\n" +
    "If an earlier attempt with this partnerReferenceNo got no clear answer, check its status with service 53 first. Ask the beneficiary for another account and start with a new account inquiry.\n" +
    "Set the limit of the payment token, then send the request again with the same reference.\n" +
    "Wait until the block is lifted, then send the request again with the same reference.\n" +
    "Request a new OTP, ask the customer to enter it, then continue with the same reference.\n" +
    "Ask the customer to enter the OTP, then continue with the same reference.\n" +
    "Ask the customer to top up the balance, then send the request again with the same reference.\n" +
    "Top up the deposit, then send the transfer again with the same partnerReferenceNo and sessionId. If an earlier attempt got no clear answer, check its status with service 53 first.\n" +
    "Top up the deposit with the provider, then send the inquiry again.\n" +
    "Top up the deposit with the provider, then send the request again with the same reference.\n" +
    "Top up the balance with the provider, then send the request again with the same reference.\n" +
    "If an earlier attempt with this reference got no clear answer, check its status first. Offer another payment method with a new reference. The provider can say which rule blocks this one.\n" +
    "Do not send it again unchanged. Ask the provider which rule blocks it.\n" +
    "Do not send this transfer again unchanged. Ask DOKU why it is not permitted.\n" +
    "Check the status until the result is final, and reconcile with the provider if it stays unknown. Send nothing under a new reference before that.\n" +
    "Check the status of the transfer with service 53 first, and send nothing under a new partnerReferenceNo until the result is final. If it stays unknown, reconcile with DOKU.\n" +
    "If an earlier attempt with this reference got no clear answer, check its status first. Lower the amount or raise the limit of the payment token, then start a new attempt with a new reference.\n" +
    "Lower the amount or raise the limit of the payment token, then send the request again with the same reference.\n" +
    "Do not send the request again until the merchant has settled the matter with the provider.\n" +
    "Do not send this request again. Stop further transfers and clarify the cause with DOKU.\n" +
    "Do not send the request again until the merchant has settled the matter with the provider. The result stays unknown until it is found out another way; reconcile with the provider.\n" +
    "Send the request again with the same reference on the next day or once the limit has been raised.\n" +
    "Do not send it again. Continue without setting a limit for this payment token.\n" +
    "Do not send it again. The result stays unknown until it is found out another way; reconcile with the provider.\n" +
    "Choose a limit within the agreed range and send the request again with the same reference.\n" +
    "Check the status first and decide by it. Send nothing under a new reference until the result is final.\n" +
    "Check the status of that transfer with service 53 first. Send nothing under a new reference until the result is final.\n" +
    "Check the reference and the status. Send nothing under a new reference until the result is final.\n" +
    "Check the status of the transfer with service 53 first, and send nothing under a new partnerReferenceNo until the result is final. If it is not found there either, reconcile with DOKU.\n" +
    "Compare the references sent with those of the transfer and check again with service 53. If it stays unknown, reconcile with DOKU; send nothing under a new partnerReferenceNo until the result is final.\n" +
    "Check again later. If it is still not found, reconcile with the provider before anything is sent under a new reference.\n" +
    "Correct the reference or the period and check again. Send nothing under a new reference because of this answer.\n" +
    "If an earlier attempt with this reference got no clear answer, check its status first. Offer another payment method, or another destination for a transfer, with a new reference. Ask the provider to check the routing.\n" +
    "Use a beneficiary account at another bank, or ask DOKU to check the route to this bank.\n" +
    "If an earlier attempt with this partnerReferenceNo got no clear answer, check its status with service 53 first. Transfer to an account at another bank after a new account inquiry, or ask DOKU to check the route to this bank.\n" +
    "If an earlier attempt with this reference got no clear answer, check its status first. Offer another bank or payment method. Use a new reference for it.\n" +
    "Use a beneficiary account at another bank, or ask DOKU to check the sub channel and the route settings of this bank.\n" +
    "If an earlier attempt with this partnerReferenceNo got no clear answer, check its status with service 53 first. Transfer to an account at another bank after a new account inquiry, or ask DOKU to check the sub channel and the route settings of this bank.\n" +
    "If an earlier attempt with this reference got no clear answer, check its status first. If the customer still wants it, start a new attempt with a new reference.\n" +
    "Check the status of the transaction first. Create nothing under a new reference until the result is final.\n" +
    "Do not send the request again until the provider has enabled card registration for the merchant.\n" +
    "Do not send the request again until the provider has enabled card registration for the merchant. The result stays unknown until it is found out another way; reconcile with the provider.\n" +
    "Request an OTP, ask the customer to enter it, then continue with the same reference.\n" +
    "Check the journeyId and the status of the transaction first. Send nothing under a new reference until the result is final.\n" +
    "Do not send it again until the provider has confirmed the data and the status of the merchant.\n" +
    "Do not repeat the inquiry unchanged. Check the agent key and ask DOKU whether the partner is still active.\n" +
    "Do not send this transfer again unchanged. Check the agent key and ask DOKU whether the partner is still active.\n" +
    "Check the status first, then continue the journey from the step it has reached. Send nothing under a new reference until the result is final.\n" +
    "If an earlier attempt with this reference got no clear answer, check its status first. Ask the customer to check the number or data, then start a new attempt with a new reference.\n" +
    "Check the bank and the account number with the beneficiary before you send the inquiry again with the same reference. After four failed inquiries for one account within two hours, DOKU refuses further inquiries.\n" +
    "If an earlier attempt with this partnerReferenceNo got no clear answer, check its status with service 53 first. Check the bank and the account number with the beneficiary, make a new account inquiry and send the transfer with a new partnerReferenceNo.\n" +
    "Check the number or data, correct it and send the request again with the same reference.\n" +
    "If an earlier attempt with this reference got no clear answer, check its status first. Check the number of the bill or virtual account, then start a new attempt with a new reference.\n" +
    "Check the number of the bill or virtual account, correct it and send the request again with the same reference.\n" +
    "Check the virtual account number with the beneficiary, then send the inquiry again with the same reference.\n" +
    "If an earlier attempt with this partnerReferenceNo got no clear answer, check its status with service 53 first. Check the virtual account number with the beneficiary, make a new account inquiry and send the transfer with a new partnerReferenceNo.\n" +
    "If an earlier attempt with this reference got no clear answer, check its status first. Correct the amount, then start a new attempt with a new reference.\n" +
    "If an earlier attempt with this partnerReferenceNo got no clear answer, check its status with service 53 first. Correct the amount, make a new account inquiry and send the transfer with a new partnerReferenceNo.\n" +
    "Correct the amount and send the request again with the same reference.\n" +
    "Do not pay it again. Check the status of earlier payments first, and send nothing under a new reference until the result is final.\n" +
    "Ask with service 53 first whether one of your earlier transfers paid the bill. Send nothing under a new partnerReferenceNo until the result is final.\n" +
    "Ask the customer to enter the OTP again or request a new one, then continue with the same reference.\n" +
    "Correct the partner number, including X-PARTNER-ID, and send the request again with the same reference.\n" +
    "Correct the terminal ID or have the terminal registered, then send the request again with the same reference.\n" +
    "Check the status under this reference and compare its data with both requests. Send nothing under a new reference until the result is final.\n" +
    "Check the status of the earlier transfer with service 53 first and compare amount and beneficiary. Send nothing under a new partnerReferenceNo until the result is final.\n" +
    "If an earlier attempt with this reference got no clear answer, check its status first. Have a new bill or virtual account issued, then start a new attempt with a new reference.\n" +
    "If an earlier attempt with this partnerReferenceNo got no clear answer, check its status with service 53 first. Get a valid bill or virtual account from the beneficiary. Then make a new account inquiry and send the transfer with a new partnerReferenceNo.\n" +
    "Make sure by a status query that it was not paid before it expired. Create nothing under a new reference until the result is final.\n" +
    "Make sure with service 53 that no transfer to it was made before it expired. Then ask for a new bill or virtual account.\n" +
    "Do not send it again. Use a function that the provider offers.\n" +
    "Check the status first. Repeat the operation with the same reference only when the state allows it, and send nothing under a new reference until the result is final.\n" +
    "Check the status of the earlier request first. Send nothing under a new reference until the result is final.\n" +
    "Find out which request used it. If that was a transfer, check its status with service 53 first and send nothing under a new reference until the result is final; otherwise repeat the inquiry with an unused X-EXTERNAL-ID.\n" +
    "Check the status of the transfer with service 53 first. Send nothing under a new partnerReferenceNo until the result is final; if the transfer has to be sent again, change only the X-EXTERNAL-ID.\n" +
    "Send the request again with a new X-EXTERNAL-ID.\n" +
    "Check the status under this reference and go by the answer. Send nothing under a new reference until the result is final.\n" +
    "Check the status of what the earlier request made and use that. Create nothing under a new reference until the result is final.\n" +
    "Check the status of the earlier transfer with service 53 first. Until the result is final, neither get a new sessionId nor send anything under a new partnerReferenceNo.\n" +
    "Slow down and send the request again later with the same reference.\n" +
    "Wait until the two hours have passed, then send the inquiry again with the same reference. Check the account number with the beneficiary in the meantime.\n" +
    "Send the balance inquiry again later with the same reference.\n" +
    "Send the account inquiry again later with the same reference. If the error persists, ask DOKU to check the partner settings.\n" +
    "Check the status with service 53 first, and send nothing under a new partnerReferenceNo until the result is final. If the error comes back, ask DOKU to check the partner settings.\n" +
    "Check again later with the same reference. Send nothing under a new partnerReferenceNo until the result is final.\n" +
    "Send the request again later with the same reference. A new reference could create a second QR, virtual account or mandate.\n" +
    "Send the request again later. It moves no money.\n" +
    "Check again later. Until the query is answered, the result of the transaction stays unknown and nothing is sent under a new reference.\n" +
    "Send the notification again later. The result of the transaction does not change by this.\n" +
    "Send the account inquiry again later with the same reference.\n" +
    "Check the status of the transfer with service 53 first. Neither repeat the account inquiry nor send anything under a new partnerReferenceNo until the result is final.\n" +
    "Check the status of the transfer with service 53 first. Send nothing under a new partnerReferenceNo until the result is final.\n" +
    "Read the result of each transfer from the notification or the report. Send nothing under a new reference before it is final.\n" +
    "Compare amount and reference of the reversal with your own record and read refundHistory, then record the reversal once.\n" +
    "Compare amount and reference with your record, then record it once. There is nothing to send again.\n" +
    "Wait for the notification or check the status again. Send nothing under a new reference meanwhile.\n" +
    "Wait for the notification or check the status again. Meanwhile, send no reversal under a new reference, and do not ask the customer to pay again.\n" +
    "Record the refund once. Compare its amount, as it may cover only part of the transaction.\n" +
    "Close this reference. If the customer still wants to pay, start a new transaction with a new reference.\n" +
    "Check the status of the authorization. While it holds, capture it again or void it; send no payment under a new reference before that, and do not ask the customer to pay again.\n" +
    "Check the status of the payment and of earlier reversals, and reconcile with the provider. Send no reversal under a new reference, and do not ask the customer to pay again.\n" +
    "Close this reference. A further attempt is a new transaction with a new reference.\n" +
    "Check the reference in the query, check again later, then reconcile with the provider. Send nothing under a new reference before that.\n" +
    "Check the reference in the query, check again later, then reconcile with the provider. Send no reversal under a new reference before that, and do not ask the customer to pay again.\n" +
    "Check the status of the virtual account and reconcile with the bank before the customer pays again.\n" +
    "Check the status of the virtual account and reconcile with the bank. Send nothing under a new reference before that.\n" +
    "Wait for the payment of the virtual account or check its status. Deliver nothing on this value.\n" +
    "Read inquiryReason and check the status of the virtual account. Issue no other number before it is clear that this one has not been paid.\n" +
    "Check the status of the virtual account. Issue no other number before it is clear that this one has not been paid.\n" +
    "Check the signature, compare paidAmount and trxId with your record, then book the payment once and answer with service 25.\n" +
    "Check the signature, then answer with the bill, or say that there is none. Deliver nothing, and wait for the notification of the payment.\n" +
    "Read transaction.status first, with a status query where the body has none, and deliver only on SUCCESS. Do not charge the card again until the result is final; an authorization still has to be captured.\n" +
    "Offer another card or payment method. This card may work once the customer has settled it with the issuer.\n" +
    "Offer another payment method. Do not send it again until DOKU has checked the merchant and terminal IDs with the acquirer. Other cards may get the same answer.\n" +
    "Do not try this card again, and do not tell the customer why. Offer another payment method.\n" +
    "Offer another card or payment method. Only the issuer can tell the cardholder more.\n" +
    "Read transaction.status first, and hand over goods only after you have checked an identity document against the cardholder. If that is not possible, void the payment instead of sending it again.\n" +
    "Do not ship the order on this code. Read the approved amount, then collect the rest as a separate transaction or void this one; do not send the full amount again.\n" +
    "Treat it like a normal approval: read transaction.status first and deliver only on SUCCESS. Do not charge the card again until the result is final.\n" +
    "Do not try this card again; offer another payment method. If several cards get this code, check the transaction type and, where it refers to an earlier transaction, that it fits.\n" +
    "Check the amount, its decimals and the currency. Then send the transaction again with the same reference.\n" +
    "Do not send this card number again. Ask the customer to check it, or to use another card or payment method.\n" +
    "Wait a moment, then send the transaction again with the same reference. Limit the number of attempts.\n" +
    "Have the customer authenticate with 3-D Secure, then send the transaction again with the same reference.\n" +
    "Send the transaction again later with the same reference.\n" +
    "Check the reference of the original transaction and its status. Send nothing under a new reference until the result is final.\n" +
    "Check and correct the card and order fields, then send the request again with the same reference. If they are all right, ask DOKU to check the message.\n" +
    "Offer another card or payment method.\n" +
    "Do not try this card again, and do not tell the customer why. Offer another payment method, and hold other open orders of this card for review.\n" +
    "Do not try this card again, and remove it where it is stored. Offer another card or payment method.\n" +
    "Send the transaction again with the same reference once the customer has made funds available, or offer another payment method. Do not repeat it at short intervals.\n" +
    "Ask the customer to correct the expiration date or to enter the renewed card. Then send the transaction again with the same reference.\n" +
    "Ask the customer to enter the PIN again, then send the transaction again with the same reference. Each wrong PIN uses up an attempt.\n" +
    "Do not try this card again. Offer another card or payment method.\n" +
    "Offer another payment method, and ask DOKU which kinds of transaction the terminal ID is enabled for. Other cards may get the same answer.\n" +
    "Do not try this card again, and do not tell the customer why. Offer another payment method, and review the order before you accept it.\n" +
    "Send the transaction again with the same reference once the limit is available again or has been raised, or offer another payment method.\n" +
    "Offer another card or payment method. Do not tell the customer why.\n" +
    "Offer another card or payment method, and do not tell the customer why. If several cards get this code, ask DOKU to check the message.\n" +
    "Do not send this transaction again, and do not tell the customer why. Hand the case to your compliance team.\n" +
    "Send the transaction again with the same reference once a new period has begun, or offer another payment method. Attempts before that are counted too.\n" +
    "Ask the customer to check the personal data entered, then send the transaction again with the same reference.\n" +
    "Ask the customer to enter the PIN, then send the transaction again with the same reference. Where your channel takes no PIN, offer another payment method.\n" +
    "If the code came as the answer to a payment, check the status first and send nothing under a new reference until the result is final. A PIN request may be sent again later.\n" +
    "Offer another card or payment method, and ask DOKU to check the PIN encryption of the terminal or channel.\n" +
    "Offer another card or payment method. This card works again only after the cardholder has settled it with the issuer.\n" +
    "Ask the customer to choose another account of the card, then send the transaction again with the same reference.\n" +
    "Offer another card or payment method. This card may work once the customer has activated it with the issuer.\n" +
    "Ask for the current card data, or offer another payment method. Update the card where it is stored.\n" +
    "Check the status of the transaction and book the reversal only once. Send nothing under a new reference until the result is final.\n" +
    "Ask the customer to enter the card data again, or read the card again, then send the transaction again with the same reference. Stop after a second mismatch.\n" +
    "Count the check as passed and do not send it again. Before you ship anything, make sure that the transaction status says paid.\n" +
    "Send the transaction again later with the same reference. If it happens again, offer another payment method.\n" +
    "Read transaction.status first, then record only the purchase amount and pay out no cash. Do not send the transaction again; compare the approved amount with the price before delivery.\n" +
    "Offer another card or payment method. If several cards get this code, ask DOKU to check the encryption.\n" +
    "Ask the customer to enter the PIN again, then send the transaction again with the same reference.\n" +
    "If the code came as the answer to a payment, check the status first and send nothing under a new reference until the result is final. A balance inquiry is not sent again.\n" +
    "Wait until the cut-off is over, then send the transaction again with the same reference.\n" +
    "Offer another card or payment method. Report it to DOKU if it happens with many cards.\n" +
    "Take the surcharge out of the amount, then send the transaction again with the same reference.\n" +
    "Remove the cash part, then send the transaction again with the same reference.\n" +
    "Remove or lower the cash part, or send the transaction again later with the same reference once the limit is available again.\n" +
    "Ask the customer to enter the security code again, then send the transaction again with the same reference.\n" +
    "Lower the amount to what was preauthorized, then send the request again with the same reference. Collect any difference as a separate transaction.\n" +
    "If the code came as the answer to a payment, check the status first and send nothing under a new reference until the result is final. A PIN request is not sent again; the cardholder has to contact the issuer.\n" +
    "Do not try this card again for this payment, and cancel the recurring charge it belongs to. Ask the customer whether and how they want to pay.\n" +
    "Stop the recurring charge and do not try this card for it again. Agree on another way to pay with the customer.\n" +
    "Stop every recurring charge on this card and do not try it again. Agree on another way to pay with the customer.\n" +
    "Correct it and send the request again with the same reference.\n" +
    "Check the installment data and ask DOKU to confirm which acquirers are active for the merchant. Then send the corrected request with the same reference.\n" +
    "Lower the amount to what was authorized or less, then send the capture again with the same reference.\n" +
    "Check the status of the transaction to confirm the failure, then offer another card or payment method. Send nothing under a new reference until the result is final.\n" +
    "Offer another card or payment method. If the block is not intended, change the rule of the merchant.\n" +
    "Ask the customer to authenticate with 3-D Secure again, then continue with the same reference.\n" +
    "Offer another payment method.\n" +
    "Offer a card of another brand or another payment method.\n" +
    "Offer another card or payment method. If cards from this country should be accepted, ask DOKU to enable it.\n" +
    "Check the status of the transaction first and reconcile with DOKU if it is not found. Send nothing under a new reference until the result is final.\n" +
    "Check the currency against that of the merchant account and of the original transaction. Then send the corrected request with the same reference.\n" +
    "Ask the customer to enter the CVV, then send the request again with it and the same reference.\n" +
    "First check the status of the transaction, then how the data of the request was encrypted. Send nothing under a new reference until the result is final.\n" +
    "Check the reference, the other identifiers of the request and the status. Send nothing under a new reference until the result is final.\n" +
    "First check the status of the transaction, then how the card data was encrypted. Send nothing under a new reference until the result is final.\n" +
    "Get a new access token and send the request again with the same reference.\n" +
    "Do not send this request again unchanged. Ask DOKU for the permission that is missing.\n" +
    "Offer another payment method, and do not tell the customer why. Ask DOKU to review the case before you accept another card from the same buyer.\n" +
    "Ask the customer to check the card number, then send the transaction again with the same reference. Otherwise offer another card or payment method.\n" +
    "Compare the request with the API reference and correct it. Then send it again with the same reference.\n" +
    "Find out which token is wrong and replace it; for a saved card, ask the customer to enter the card again. Then send the request again with the same reference.\n" +
    "Offer payment in full, another card or another payment method.\n" +
    "Ask DOKU to restore the merchant account first. Then send the request again with the same reference.\n" +
    "Check the client ID, the merchant data and the environment. Then send the request again with the same reference.\n" +
    "Offer another card or payment method. If this card should be accepted, ask DOKU to check the MID routing.\n" +
    "Offer another card or payment method. If this card should be accepted, ask DOKU to check the MIDs and their rules.\n" +
    "Wait, then send the request again with the same reference.\n" +
    "Wait for the settlement, then check the status of the transaction and decide by it. Send nothing under a new reference until the result is final.\n" +
    "Start 3-D Secure for the customer again, then continue with the same reference.\n" +
    "Check the reference, then check the status again. Send nothing under a new reference until the result is final.\n" +
    "Check the status of the transaction first and reconcile with DOKU if it stays unknown. Send nothing under a new reference until the result is final.\n" +
    "Check the status of the payment, and see that DOKU can reach the notification address. Until the result is final, do not start a new payment.\n" +
    "Correct the address and see that DOKU can reach it, then send the request again with the same reference.\n" +
    "Check the status of the transaction under this reference first. Send nothing under a new reference until the result is final.\n" +
    "Read the message for the field and correct the request. Then send it again with the same reference.\n" +
    "Check the status of the transaction once DOKU is available again. Send nothing under a new reference until the result is final.\n" +
    "Complete the activation of the merchant account in the dashboard. Then send the request again with the same reference.\n" +
    "Check the status of the transaction first, and contact DOKU if it stays unknown. Send nothing under a new reference until the result is final.\n" +
    "Wait, lower the rate, and send the request again later with the same reference.\n" +
    "Check the transaction ID, then check the status again. Send nothing under a new reference until the result is final.\n" +
    "Read the message for the field and correct its format. Then send the request again with the same reference.\n" +
    "Read the codes and states in the body and decide by them. This request does not have to be sent again.\n" +
    "Read the codes and states in the body and continue with the next step. This request does not have to be sent again.\n" +
    "Read the error in the body and correct the request. Then send it again with the same reference.\n" +
    "Get a new access token and send the request again with the same reference. If it is refused again, check the credentials.\n" +
    "Do not send this request again until DOKU has granted access. Read the error in the body for the cause.\n" +
    "Check the endpoint, the reference and the status of the transaction. Send nothing under a new reference until the result is final.\n" +
    "Read the error in the body and correct the field. Then send the request again with the same reference.\n" +
    "Close this reference. If the customer still wants to pay, start a new payment with a new reference. Should a success still arrive for the old one, book it once or refund it.\n" +
    "Leave the payment page open to the customer and wait for the notification, or check the status again. Create no new order before this one has expired.\n" +
    "Check the status of the payment. If it is still authorized, repeat the capture before the hold lapses.\n" +
    "Check the status before another attempt. If the answer is FAILED again, offer another payment method and keep the reference. Should a SUCCESS arrive later, book it once or refund it.\n" +
    "Close this reference. If the customer still wants to pay, create a new order with a new reference. Should a success still arrive for the old one, book it once or refund it.\n" +
    "Check the status of the refund before you send it again, so that nothing is given back twice.\n" +
    "Do not count it as paid. Wait for the notification or check the status again, and capture an authorization that you want to keep. Send nothing under a new reference until the result is final.\n" +
    "Count nothing as refunded yet. Check the status of the refund again, and do not send it a second time.\n" +
    "Ask the customer to finish the verification, then wait for the notification or check the status. Send nothing under a new reference until the result is final.\n" +
    "Compare the refunded amount with your record and book the refund once. Do not send the payment again.\n" +
    "Compare the refunded amount with your record and book this refund once. Do not send the payment again.\n" +
    "Capture the amount with the authorize_id before the hold lapses, or let it lapse. Do not charge the card again, and deliver nothing before the capture succeeded.\n" +
    "Compare the amount with your record and book the refund once. Do not send the payment again.\n" +
    "Compare amount and reference with your record, then book the payment once. Do not send it again.\n" +
    "Check the status again, no earlier than 60 seconds after the payment. Send nothing under a new reference until the result is final.\n" +
    "Take back what was delivered for it, once. Do not send the payment again.\n" +
    "Do not count it as paid. Wait for the notification or check the status again.\n" +
    "Do not count it as paid, and create no second order. Wait for the notification or check the status again.\n" +
    "Check the status before another attempt. If the answer is a failure again, offer another payment method.\n" +
    "Do not count it as paid. Check the status again, and send nothing under a new reference until the result is final.\n" +
    "Do not count it as paid. Check the status of the payment again.\n" +
    "Compare the amount with your record, then book the payment once. Do not capture it again.\n" +
    "Compare the amount with your record and book the refund once. Do not send it again.\n" +
    "Compare the refunded amount with your record and book this refund once. Do not send it again.\n" +
    "Take back what was delivered for it, once. Do not send the void again.\n" +
    "Decide by ovo_payment.status. Where it is missing, check the status before you deliver anything.\n" +
    "Send the customer to credit_card_payment_page.url and wait for the notification or check the status. Deliver nothing on this answer.\n" +
    "Send the customer to response.payment.url and wait for the notification or check the status. Deliver nothing on this answer.\n" +
    "Send the customer to three_d_secure.authentication_url. Charge the card with the authentication_id after that.\n" +
    "Show the number and the page with the instructions to the customer, and wait for the notification or check the status. Deliver nothing on this answer.\n" +
    "Remove the token from your records."
  ,
  rows: ",,,,,,,,,,,,,,,,,,1,,,,2,,,,,3,1,,,,,,3,1,,,,3,1,,1,1,,,,,,5,1,,1,1,,,,,,,6,1,,,2,1,5,8,2,1,5,8,2,1,,,2,,1,,2,,,,,,0,,5,0,2,4,2,2,,,0,2,,0,,4,8,,,0,2,1,1,1,1,9,,,,0,3,1,0,j,3,a,,0,2,1,5,,,,0,0,d,4,8,2,0,2,1,0,8,3,8,2,,0,0,7,5,7,,1,1,,0,2,1,1,1,a,,0,0,3,1,6,,0,2,1,1,1,1,,,0,,,,6,f,,0,,1,0,13,6,4,9,,,,0,3,1,,0,,3,0,3,3,2,f,1l,1q,0,0,n,5,7,,,2,,2,,1,0,2,1,1,c,,1,,2,,1,1,9,0,2,1,1,1,1,f,,,2,,,,0,4,1,,2,1,,4,,,,0,4,0,1e,3,n,,,,0,0,8,6,8,,0,5,,5,5,,1,,2,,0,2,1,1,1,1,,1,,,,3,j,2c,0,2,0,q,3,7,,1,,,,0,0,,6,2,b,,0,0,,4,2,7,,,,,0,0,,5,2,a,,,2,,0,0,3,1,9,,1,1,,1,1,,,0,3,1,1,1,1,,,,0,1m,3,l,7,,,1,3t,2,,1,,,,3,,1,,t,2,,,,,2,1,1,0,,,,,0,,,,,0,,,0,8,8,8,8,0,8,,0,8,8,8,8,0,8,8,0,8,8,8,8,be,,,,,,2,2,2,2,,,,,2,,3,,,g,,,,,,,,,,1,,,,0,3,,,,,,,1,,,,0,,3,,,g,,,,5,1,,,,,,,,,,,,12,,,,,,0,2,1,,,,w,0,q,c,2,,p,0,,,,,,,,f,,w,0,4,,1,0,,,0,,,,1,1b,,,t,,g,,,,3,1,,,,,c,,,0,,,b,,,,,0,0,e,,,,4,0,d,1,4,0,,3,5,1,1,,2,1,1,,2,,,3,,,,4,17,16,0,4,,1e,0,3,1,6,0,,3,d,,0,0,0,0,,8,1,,,,,,1i,,,,,,,,,,,,,0,,b,0,g,,,,,,,,,,,,,5,3,,,,,,f,2,,k,,,e,b,5,,,p,j,,,,,,,,,,4",
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
export function action(result: DokuEntry | DokuResult, params: DokuParams = {}): string {
  return actionOf(catalog, texts, result as Result, params as Params);
}
