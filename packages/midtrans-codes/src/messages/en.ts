// Generated from the catalog; do not edit.
import { catalog } from "../data.js";
import type { DecodeResult } from "../runtime/decode.js";
import type { KnownEntry } from "../runtime/lookup.js";
import { type Message, messageOf, type PackedMessages } from "../runtime/message.js";
import type { MidtransEntry, MidtransParams, MidtransResult } from "../types.js";

const messages: PackedMessages = {
  texts: [
    "Request answered",
    "Midtrans answered this request and reports no error. That is no proof of payment, since a status query and an accepted denial get the same code, and a card capture can still be under challenge.",
    "Read transaction_status and fraud_status in the body and act on those. Do not send this request again, and do not deliver on this code alone.",
    "We have received your request.",
    "Card payment challenged",
    "The fraud screening wants the merchant to decide about the card payment. It does not count as paid.",
    "Approve or deny the transaction in the dashboard or by the API, then ask for the status. Deliver nothing and send nothing under a new order_id before that.",
    "Your transaction is not complete yet. If you have not paid, follow the payment instructions; if you have paid, please wait for our confirmation and do not pay again.",
    "Transaction pending",
    "The transaction was created and is not finished. A card waits up to 10 minutes for 3-D Secure, a virtual account by default 24 hours and most other methods about 2 hours for the payment.",
    "Wait for the notification or ask for the status again. Send nothing under a new order_id meanwhile.",
    "Transaction denied",
    "The bank, the payment provider or the fraud screening of Midtrans refused the transaction, so it was not paid. The code looks like an HTTP success but is not one.",
    "Make sure that transaction_status is deny, and ask for the status where the body has none; then offer another payment method. status_message and channel_response_code say why it was refused.",
    "Your transaction could not be completed. Please contact us if you need help.",
    "GoPay account not linked",
    "The GoPay account behind this account_id is not linked or no longer linked. The code also confirms an unlinking, and it says nothing about a payment.",
    "Nothing is to be done after an unlinking that was asked for. Otherwise let the customer link the account again, then send the charge with the same order_id.",
    "This e-wallet is not linked to us. Link it again if you want to use it.",
    "Address has moved",
    "This request went to an address that has moved for good.",
    "Set the URL that the API reference names and send the request again with the same order_id.",
    "We could not process your request. Please contact us if you need help.",
    "Request validation error",
    "This request did not pass the validation; validation_messages lists what is wrong. Snap also answers an order_id that was used before with HTTP 400.",
    "Correct what validation_messages lists and send the request again with the same order_id. If the order_id was used before, ask for the status of that order first and send nothing under a new one meanwhile.",
    "Key not accepted",
    "Midtrans did not accept the key of this request. The server key or client key is wrong, or it belongs to the other environment.",
    "Check the Authorization header, and make sure that key and URL both belong to Sandbox or both to Production. Then send the request again with the same order_id.",
    "Payment type not activated",
    "The payment type of this request is not activated for the merchant.",
    "Do not send this request again unchanged. Have the payment type activated at Midtrans.",
    "Content type not available",
    "Midtrans cannot answer in the content type that the headers of this request ask for. Unlike HTTP 403, this is not about permissions.",
    "Set the headers Accept and Content-Type to application/json and send the request again with the same order_id.",
    "Transaction not found",
    "Midtrans finds no transaction for this order_id or transaction_id. This is normal for a Snap order until the customer picks a method, and it happens when the other environment is asked.",
    "Check the order_id and the environment, then ask for the status again later. Send nothing under a new order_id before the answer is final.",
    "We are checking the result of your transaction. Please wait for our confirmation and do not pay again.",
    "HTTP method not allowed",
    "The endpoint does not accept the HTTP method of this request.",
    "Use the HTTP method that the API reference names and send the request again with the same order_id.",
    "Order ID already used",
    "This request was refused because its order_id belongs to a transaction that is active or paid. The refund API has the same code for a refund_key that was used before.",
    "Ask Midtrans for the status of this order_id first, as it may be paid or refunded. Send nothing under a new order_id or refund_key before the answer is final.",
    "Transaction expired",
    "The transaction was not completed in time and can no longer be paid.",
    "Make sure that transaction_status is expire, then close this order_id. If the customer still wants to pay, create a new transaction with a new order_id.",
    "The time for this transaction is over. Check your transaction history before you start a new one.",
    "Wrong data type",
    "A field of this request has the wrong data type. Unlike HTTP 408, this is not a timeout.",
    "Correct the data type, for example a number that was sent as text, and send the request again with the same order_id.",
    "Too many transactions on card",
    "In older lists this request was refused because of too many transactions with one card number. The current lists do not have the code.",
    "Ask Midtrans for the status of this order_id first. Send nothing under a new order_id before the answer is final.",
    "GoPay user blocked",
    "In this meaning GoPay has blocked the user, so the account cannot be linked or charged. The same code stands for a merchant account that is deactivated.",
    "Do not send this request again. Ask Midtrans which of the two meanings applies before the customer is told anything about the GoPay account.",
    "Merchant account deactivated",
    "In this meaning the merchant account at Midtrans is deactivated. The same code stands for a GoPay user who is blocked.",
    "Do not send this request again. Ask Midtrans which of the two meanings applies and have the merchant account checked.",
    "Card token not valid",
    "The token_id of this request is missing, wrong or expired.",
    "Get a new token_id for the card and send the charge again with the same order_id.",
    "Status cannot be changed",
    "The present status of the transaction does not allow what this request asks for, for example a cancellation, a capture or a refund.",
    "Ask Midtrans for the status of this order_id and decide from that. Send nothing under a new order_id or refund_key before the answer is final.",
    "Body cannot be parsed",
    "The body of this request has a syntax error. Unlike HTTP 413, this is not about its size.",
    "Correct the JSON of the body and send the request again with the same order_id.",
    "Merchant balance too low",
    "In this meaning Midtrans refused this refund request because the balance of the merchant does not cover it. The same code stands for a refund amount that is not accepted; unlike HTTP 414, neither is about the length of the URL.",
    "Ask Midtrans for the status of this order_id and its refunds first, and check the merchant balance. Send no refund under a new refund_key before the answer is final.",
    "Refund amount not accepted",
    "In this meaning Midtrans refused this refund request because of its amount. The same code stands for a merchant balance that is too low; unlike HTTP 414, neither is about the length of the URL.",
    "Ask Midtrans for the status of this order_id and its refunds first. Send no refund under a new refund_key before the answer is final.",
    "Too many requests",
    "Too many requests were sent in a short time, so this request was refused. The limit is documented for charges and for linking GoPay accounts.",
    "Wait, and wait longer after each further refusal. Then send the request again with the same order_id.",
    "Internal error at Midtrans",
    "Midtrans had an internal error. The code does not say what had already been done.",
    "Function not available yet",
    "Midtrans has not finished the function that this request needs. The code does not say what had already been done.",
    "No connection to bank",
    "Midtrans had a problem with its connection to the bank. The bank may or may not have carried out the transaction.",
    "Bank or partner unavailable",
    "The connection to the bank or partner is disturbed. The bank or partner may or may not have carried out the transaction.",
    "Fraud screening unavailable",
    "The fraud screening of Midtrans was not available. Unlike HTTP 504, this is not a gateway timeout, and the code does not say what had already been done.",
    "Virtual account number unavailable",
    "Midtrans could not issue a virtual account number or payment code. The code does not say whether the order was created.",
    "Approved by issuer",
    "The issuer approved the card transaction. Whether it was captured or is held for review is in transaction_status and fraud_status.",
    "Read transaction_status and fraud_status first, by a status query where the body has none; deliver only on settlement, or on capture with fraud_status accept. Do not charge the card again, and send nothing under a new order_id before the answer is final.",
    "Transaction approved",
    "American Express approved the transaction. The code 00 means the same.",
    "Approved with identification",
    "American Express approved the transaction on condition that the cardholder is identified.",
    "Ask Midtrans for the status of this order_id first, and send nothing under a new order_id before the answer is final. Deliver only on settlement, or on capture with fraud_status accept, and after the cardholder has been identified; if that is not possible, cancel the payment.",
    "Only a part approved",
    "Only a part of the amount was approved. This happens with prepaid cards.",
    "Do not send the full amount again and do not deliver the whole order on this code. Ask Midtrans how much was approved, then collect the rest separately or cancel the payment.",
    "Only part of your transaction was approved. Please wait for us to contact you about the rest.",
    "Refer to issuer",
    "The issuer declined because of a problem with the card number and wants the customer to contact it.",
    "Ask the customer to contact the issuer, or offer another card or payment method.",
    "The bank or e-wallet did not approve this transaction. Contact your bank or e-wallet, or use another payment method.",
    "Refer to issuer, special conditions",
    "The issuer declined under special conditions and wants the customer to contact it.",
    "Merchant ID not valid",
    "The merchant ID that was sent to the bank is not valid for this transaction.",
    "Do not send it again until Midtrans and the acquiring bank have confirmed the merchant ID.",
    "Card to be retained",
    "The issuer declined and wants the card retained, as happens when it was reported lost or stolen.",
    "Do not charge this card again and do not tell the customer the reason. If the customer asks, refer to the issuer.",
    "Do not honor",
    "The issuer declined without naming the cause. A failed security check, frozen funds or too little money are possible.",
    "Problem with the card number",
    "The issuer declined because of a problem with the card number that it does not describe further.",
    "Card to be retained, special conditions",
    "The issuer declined under special conditions and wants the card retained. It may have been reported lost or stolen.",
    "Result still open at issuer",
    "In ISO 8583 usage the issuer is still working on the request. The code settles neither approval nor decline.",
    "American Express denied the transaction. The code does not tell why.",
    "Offer another card or payment method. Only the issuer can tell the customer why.",
    "Card expired or date wrong",
    "The card has expired, or the expiration date that was entered is wrong.",
    "Let the customer check the card data and enter it again, then send the transaction again with the same order_id.",
    "The card has expired or the expiration date does not match. Check the date or use another payment method.",
    "PIN attempts exceeded",
    "A wrong PIN was entered too many times, and the card accepts no more attempts.",
    "Offer another card or payment method. The customer can have the PIN unblocked by the issuer.",
    "The limit of PIN attempts has been reached. Contact your bank or e-wallet, or use another payment method.",
    "Issuer must be contacted",
    "The transaction was not approved; the issuer wants to be contacted first.",
    "Merchant not valid",
    "American Express does not accept the merchant number of the transaction.",
    "Do not send this transaction again unchanged. Ask Midtrans to check the registration of the merchant for American Express.",
    "Invalid amount",
    "American Express does not accept the amount of the transaction.",
    "Correct the amount and send the transaction again with the same order_id.",
    "Card or account not valid",
    "The card number is not valid. For travelers checks the code stands for a wrong MICR line.",
    "The card number is not valid. Check the number or use another card.",
    "Requested function not supported",
    "American Express or the issuer does not support what the transaction asks for.",
    "Offer another payment method. Ask Midtrans which functions are supported for American Express.",
    "Incorrect PIN",
    "The PIN that was entered is wrong.",
    "Let the customer enter the PIN again, then send the transaction again with the same order_id.",
    "The PIN does not match. Check your PIN and enter it again.",
    "Cardholder not enrolled or permitted",
    "The cardholder is not enrolled for this kind of transaction, or it is not permitted for the card.",
    "This transaction is not available for this account or card. Use another payment method or contact your bank or e-wallet.",
    "Transaction or field not valid",
    "The issuer declined because the transaction or one of its fields does not have a valid format.",
    "Check the card data and the fields of the request. Send the corrected request with the same order_id.",
    "Security code wrong",
    "The security code of the card is wrong. American Express calls it CID and uses 4 digits.",
    "Let the customer enter the card with its security code again, then send the transaction again with the same order_id.",
    "The security code of the card does not match. Check the 3 or 4 digits on your card and enter them again.",
    "Effective date not valid",
    "The date from which the card is valid is wrong or not yet reached.",
    "The dates of the card do not match. Check the card data or use another payment method.",
    "Invalid character in the amount",
    "The amount contains a character that is not allowed. Only the sandbox sends this code.",
    "Correct gross_amount and send the request again with the same order_id.",
    "Card number does not exist",
    "The issuer declined because it has no card with this number.",
    "Let the customer correct the card number and get a new token_id. Then send the request again with the same order_id.",
    "No such issuer",
    "No issuer exists for this card number, so the transaction could not be routed.",
    "Transaction format not valid",
    "American Express refused this request because its data does not have the expected format.",
    "Correct the format of the data and send the request again with the same order_id. Ask Midtrans if no field is at fault.",
    "Currency not valid",
    "American Express does not accept the currency code of the transaction.",
    "Correct the currency and send the transaction again with the same order_id. Ask Midtrans which currencies the merchant may use.",
    "Card replaced by new one",
    "The transaction was denied because a new card was issued in place of this one.",
    "Remove the saved card and let the customer enter the new one, then send the transaction again with the same order_id.",
    "This account or card is no longer in use. Use another account or payment method.",
    "Merchant canceled or closed",
    "American Express denied the transaction because the merchant is canceled or closed there.",
    "Do not send this transaction again. Ask Midtrans to check the registration of the merchant for American Express.",
    "Not processed, send again",
    "The issuer did not process the transaction and gives no reason.",
    "Send the request again later with the same order_id.",
    "The bank or e-wallet is not available for now. Please wait a few minutes before you try again.",
    "Customer must authenticate",
    "The issuer declined because it requires the customer to authenticate first.",
    "Send the transaction again with 3-D Secure and the same order_id, so that the customer can authenticate.",
    "This transaction needs your verification. Follow the instructions of your bank or e-wallet.",
    "Denied, retain the card",
    "The transaction was denied, and the issuer wants the card to be retained.",
    "Do not charge this card again, and do not tell the customer the cause. Review the order before you accept another payment for it.",
    "No action taken by issuer",
    "The issuer did nothing with this message. The page speaks of a problem with the card number; in ISO 8583 usage an earlier transaction could not be undone, and that one may still stand.",
    "Issuer could not be contacted",
    "The issuer could not be contacted, possibly because of a malfunction, so the transaction was not carried out.",
    "Unspecified error at the bank",
    "The bank reports an error that it does not describe. The code does not settle whether the transaction took effect.",
    "Card details not recognized",
    "The issuer declined because it does not recognize the card details.",
    "Let the customer check the card details and get a new token_id. Then send the request again with the same order_id.",
    "Transaction details not recognized",
    "The issuer refused this request because it could not interpret the details of the transaction.",
    "Check the format of the transaction details. Send the corrected request with the same order_id.",
    "Online and phone transactions not allowed",
    "The card may not be used for internet, mail or telephone orders.",
    "Offer another card or payment method.",
    "Card expired or wrong date",
    "The issuer declined because the card has expired or the expiration date is not the one of the card.",
    "Let the customer check the expiration date and get a new token_id. Then send the request again with the same order_id.",
    "Suspected fraud on the card",
    "The issuer declined because it suspects fraud with this card number.",
    "Retain card, contact acquirer",
    "The issuer declined and wants the card retained. In ISO 8583 usage the merchant is to contact the acquirer.",
    "Retain card, restricted",
    "The issuer declined and wants the card retained. In ISO 8583 usage the card is restricted.",
    "Retain card, call acquirer security",
    "The issuer declined and wants the card retained. In ISO 8583 usage the merchant is to call the security desk of the acquirer.",
    "PIN attempts exceeded, retain card",
    "A wrong PIN was entered three times. The issuer declined and wants the card retained.",
    "Do not charge this card again. Refer the customer to the issuer.",
    "No credit account",
    "The card has no credit account that could be charged.",
    "This card cannot be used for this transaction. Use another card or contact your bank.",
    "Transaction type not allowed",
    "The issuer does not support this type of transaction for the card.",
    "Card reported lost",
    "The issuer declined because the card was reported lost, and wants it retained.",
    "Account type not valid",
    "The account type that was used is not valid for the card. In ISO 8583 usage there is no universal account.",
    "Card reported stolen",
    "The issuer declined because the card was reported stolen, and wants it retained.",
    "No investment account",
    "The account type that was used is not valid for the card. In ISO 8583 usage there is no investment account.",
    "Account closed",
    "The account behind the card was closed.",
    "Insufficient funds",
    "The balance or credit limit of the card does not cover the amount.",
    "Let the customer provide funds, then send the request again later with the same order_id.",
    "Your balance or card limit is not enough for this transaction. Top up or use another payment method.",
    "No checking account",
    "The card is not linked to a checking account.",
    "No savings account",
    "The card is not linked to a savings account.",
    "Card expired",
    "The issuer declined because the card is past its expiration date.",
    "Let the customer check the expiration date or enter a valid card, and get a new token_id. Then send the request again with the same order_id.",
    "The issuer declined because the PIN is wrong.",
    "Let the customer enter the PIN again, then send the request again with the same order_id.",
    "No record of the card",
    "The issuer declined because it keeps no record of this card number.",
    "Not permitted for this card",
    "The issuer does not allow this type of transaction for the card.",
    "Not permitted for this merchant",
    "This type of transaction is not allowed at the terminal of the merchant, or a test card was used.",
    "Offer another card or payment method. If all cards get this code, ask Midtrans to check the merchant account.",
    "Suspected fraud",
    "The issuer declined because the transaction looks fraudulent.",
    "Not supported by issuer",
    "The issuer does not support this transaction or blocks it for the card.",
    "Contact issuer, then send again",
    "The issuer declined for now. The customer has to settle the matter with the issuer before another attempt.",
    "Ask the customer to contact the issuer. Send the request again later with the same order_id.",
    "Card amount limit exceeded",
    "The amount is above the limit that the issuer has set for the card.",
    "Let the customer ask the issuer about the limit. Send the request again later with the same order_id.",
    "The amount is above the limit that applies to this transaction. Use a smaller amount or ask your bank or e-wallet about the limit.",
    "Card restricted",
    "The issuer restricts the use of this card.",
    "Offer another card or payment method, and do not tell the customer the reason.",
    "Declined for security",
    "The issuer declined for a security reason that it does not describe.",
    "Amount not accepted",
    "The issuer declined because of the amount. In ISO 8583 usage it differs from that of the original transaction.",
    "Check the amount against the original transaction. Send the corrected request with the same order_id.",
    "Card frequency limit exceeded",
    "The card has reached the number of transactions that the issuer allows in a period.",
    "The number of transactions allowed for now has been reached. Please try again later.",
    "Declined, contact issuer",
    "The issuer declined and wants the customer to contact it. The code names no cause.",
    "Suspected counterfeit card",
    "The issuer declined because it suspects a counterfeit card, and wants it retained.",
    "Timeout waiting for an answer",
    "No answer to the authorization came in time. It is open whether the transaction was approved.",
    "Verification failed",
    "The issuer declined because a verification check failed.",
    "Check the card data and let the customer repeat the verification. Then send the request again with the same order_id.",
    "Your verification with the bank or e-wallet did not succeed. Repeat it, or contact your bank or e-wallet.",
    "The issuer declined and wants the cardholder to contact it.",
    "PIN not changed",
    "The request to change the PIN was refused, and the code does not tell why. This says nothing about a payment.",
    "Ask for the status of this order_id first if the code came as answer to a payment, and send nothing under a new order_id before the answer is final. A PIN request is not sent again; the cardholder has to contact the issuer.",
    "Account not yet activated",
    "The account behind the card has not been activated yet.",
    "Let the customer activate the card at the issuer, or offer another card or payment method.",
    "This account or card is not active. Contact the bank or e-wallet to activate it, or use another one.",
    "A wrong PIN was entered too many times and the issuer accepts no more attempts.",
    "Receiving account not valid",
    "The account that is to receive does not exist or is not valid.",
    "Let the customer correct the receiving account, then send the transaction again with the same order_id.",
    "The account, card or customer number was not found. Check it and enter it again.",
    "Original transaction not found",
    "The network found no earlier message that matches the retrieval reference of this one. It is open what became of the original transaction.",
    "Paying account not valid",
    "The account that is to pay does not exist or is not valid.",
    "Let the customer correct the paying account or card, then send the transaction again with the same order_id.",
    "Data differs from original",
    "This message repeats or reverses an earlier one, but its data does not match it. The earlier one may have taken effect.",
    "Ask Midtrans for the status of this order_id first and compare it with your record. Send nothing under a new order_id before the answer is final.",
    "Account not valid",
    "The account of the transaction does not exist or is not valid. The code does not say which one.",
    "Card not yet activated",
    "The card is new and still blocked for its first use.",
    "Declined for card life cycle",
    "The issuer declined because of the life cycle of the card or account, for example because it was replaced or closed. The exact cause is only in the merchant advice code.",
    "Ask Midtrans for the merchant advice code; only with it can you tell whether this card may be charged again. Without it, offer another payment method.",
    "Transaction reported as reversed",
    "The network reports that the transaction was reversed. It is open whether money moved and came back.",
    "The issuer approved the transaction on condition that the cardholder is identified.",
    "System not available",
    "The transaction was not approved because a system that decides on it is not available.",
    "Send the transaction again later with the same order_id, or offer another payment method.",
    "Credit issuer not available",
    "The transaction was not approved because the issuer of the credit card is not available. For private label cards the code stands for a wrong date.",
    "Check the expiration date if it is a private label card. Otherwise send the transaction again later with the same order_id.",
    "Domestic debit not allowed",
    "The card does not allow domestic debit transactions. The code is used in some regions only.",
    "PIN could not be decrypted",
    "The security module of Visa could not decrypt the PIN, so the transaction was not approved. The code does not say that the PIN is wrong.",
    "Offer another payment method. Report the code to Midtrans if it happens repeatedly.",
    "Incorrect CVV",
    "The issuer declined because the CVV does not match the card.",
    "Let the customer enter the CVV again and get a new token_id. Then send the request again with the same order_id.",
    "Declined by issuer policy",
    "The issuer declined because of a policy of its own. What would help is only in the merchant advice code.",
    "Card verification negative",
    "The check of the security code or of the chip data came out negative, or an offline PIN check was interrupted.",
    "Authentication required",
    "The issuer declined because the card data has to be checked or the customer has to authenticate first.",
    "Check the card data and let the customer authenticate with 3-D Secure. Then send the request again with the same order_id.",
    "Declined by issuer security check",
    "The issuer declined because it suspects fraud or sees a security problem.",
    "Stand-in could not approve",
    "Visa decided in place of the issuer and could not approve the transaction.",
    "Authorization life cycle not valid",
    "This request does not fit the state of the authorization that it belongs to, for example because that one has expired. This says nothing about the hold on the card.",
    "Pre-authorization too old",
    "Too much time has passed since the pre-authorization, so this request was refused. This says nothing about the hold on the card.",
    "Not declined, amount zero",
    "The issuer has no objection to a transaction with the amount zero, such as a verification of the card. Nothing was paid by it.",
    "Do not take this for a payment and deliver nothing on it. Read transaction_status to see what became of the order_id.",
    "No reason to decline",
    "The issuer has no objection to a verification of the card, the address or the CVV2, or to a credit or refund to the card. This is not the approval of a purchase.",
    "PIN cannot be verified",
    "The PIN could not be verified, so the transaction was not approved. The code does not say that the PIN is wrong.",
    "Approved without cash back",
    "Only the purchase amount was approved. The cash back was not.",
    "Ask Midtrans for the status of this order_id first, and send nothing under a new order_id before the answer is final. Hand out no cash and record only the amount that was approved.",
    "Cryptographic check failed",
    "A cryptographic check of the transaction failed, so it was not approved.",
    "Authorization not possible",
    "The transaction could not be authorized. The code does not tell why.",
    "PIN not accepted",
    "The issuer declined because it does not accept the PIN. Another attempt is allowed.",
    "Not eligible to receive information",
    "The card or merchant may not receive the information that was asked for, at Visa that on balances, so this request was refused. It says nothing about a payment.",
    "Ask for the status of this order_id first if the code came as answer to a payment, and send nothing under a new order_id before the answer is final. A question about balances is not sent again.",
    "Issuer temporarily closed",
    "The issuer cannot process transactions for the moment. In ISO 8583 usage a cut-off is in progress.",
    "This service is closed for now. Please try again later.",
    "Accepted, card counter synchronized",
    "American Express accepted the transaction and synchronized the transaction counter of the card (ATC).",
    "System malfunction",
    "A system malfunctioned while the transaction was processed, because of a cryptographic error. It is open whether it took effect.",
    "Issuer not reachable",
    "The issuer could not be reached to authorize the transaction.",
    "Issuer or switch not available",
    "The issuer or its switch cannot decide now and nobody decides in its place, so the transaction was declined.",
    "Issuer not available",
    "The transaction was not approved because the issuer is not available.",
    "No route to issuer",
    "No route to the issuer of the card was found, so the issuer did not receive the transaction.",
    "Declined for legal reasons",
    "The issuer declined and refers the customer to the bank. In ISO 8583 usage the law does not allow the transaction.",
    "Do not send it again and do not tell the customer the reason. If the customer asks, refer to the issuer.",
    "Duplicate transmission",
    "This request was refused because the same transaction was received before. The earlier one may have taken effect.",
    "Issuer could not process",
    "The issuer could not process the transaction because of a malfunction of its system.",
    "Blocked by cardholder",
    "The cardholder has blocked transactions of this kind at the issuer.",
    "Do not charge this card again. The customer can lift the block at the issuer or pay with another method.",
    "Your bank has an instruction to stop this transaction. Contact your bank if you want to change it.",
    "The bank finds no original transaction for this request. Only cards issued by Mandiri get this code.",
    "Posting already complete",
    "This request was refused because the bank has already posted the transaction. Only cards issued by Mandiri get this code.",
    "Surcharge not permitted",
    "The transaction was declined because it carries a surcharge that is not permitted on Visa cards.",
    "Remove the surcharge and send the transaction again with the same order_id.",
    "Surcharge not supported",
    "The transaction was declined because it carries a surcharge and surcharges are not supported for it.",
    "Declined, another card needed",
    "The transaction was declined without a reason. Another card is needed.",
    "Handed to stand-in processing",
    "The issuer did not decide itself and left the decision to the stand-in processing (STIP) of the network. What was decided there is not in this code.",
    "Cash service not available",
    "The transaction asks for cash, and this service is not available for the card.",
    "Leave out the cash and send the purchase again with the same order_id. Without a purchase, do not send it again.",
    "Cash back limit exceeded",
    "The cash back that was asked for is above the limit of the issuer.",
    "Send the transaction again later with the same order_id, or ask for less cash.",
    "Resubmitted too late",
    "The transaction was submitted again after the number of days that is allowed, so this request was refused. This says nothing about the first submission.",
    "CVV2 does not match",
    "The issuer declined because the CVV2 does not match the card.",
    "Let the customer enter the card with its CVV2 again, then send the transaction again with the same order_id.",
    "Above the authorized amount",
    "The amount of this request is higher than the amount that was authorized before, so the request was refused. The earlier authorization is not affected.",
    "Correct the amount to at most the authorized one and send the request again with the same order_id.",
    "Biller information not valid",
    "The transaction was declined because the information about the biller in it is not valid.",
    "Correct the information about the biller and send the transaction again with the same order_id.",
    "PIN change or unblock declined",
    "The issuer declined the request to change or unblock the PIN of the card. This says nothing about a payment.",
    "New PIN not safe enough",
    "The issuer declined the PIN that was chosen because it is too easy to guess. This says nothing about a payment.",
    "Card authentication failed",
    "The check whether the card is genuine did not pass, or an offline PIN check was interrupted, so the transaction was declined.",
    "Offer another card or payment method. Do not tell the customer the reason.",
    "Transaction already settled",
    "The transaction was settled before and cannot be settled a second time, so this request was refused. The transaction may already be paid.",
    "Payment stopped by cardholder",
    "The cardholder ordered the issuer to stop this payment.",
    "Do not send this transaction again. Clarify with the customer whether the stop order is intended.",
    "Authorization revoked by cardholder",
    "The cardholder revoked the permission for this payment, for example for a subscription.",
    "Do not charge this card again for this order or subscription. Clarify with the customer whether it is to be ended.",
    "All authorizations revoked",
    "The cardholder revoked the permission for all payments of this kind with the card.",
    "Do not charge this card again, and stop its recurring payments. Clarify with the customer how to go on.",
    "Check approved",
    "The paper check was approved; the first check is kept. The code is not expected for an online card payment.",
    "Check verified, not converted",
    "The paper check passed the verification but was not converted into an electronic payment. This code does not say that anything was paid.",
    "Ask Midtrans for the status of this order_id first and deliver nothing on this code. Send nothing under a new order_id before the answer is final.",
    "Routing number not valid",
    "The check was declined because its routing number (RTTN) is not valid. The code belongs to paper checks and is not expected for an online card payment.",
    "Correct the routing number and send the transaction again with the same order_id.",
    "Check above the limit",
    "The amount of the check is above the limit. The code belongs to paper checks and is not expected for an online card payment.",
    "Unpaid items on record",
    "The check was declined because unpaid items are on record in the negative file. The code belongs to paper checks and is not expected for an online card payment.",
    "Offer another payment method.",
    "Check number already used",
    "The number of the paper check was presented before, so this request was refused. The earlier one may already be paid.",
    "MICR line not readable",
    "The check was declined because of an error in its MICR line. The code belongs to paper checks and is not expected for an online card payment.",
    "Correct the data of the MICR line and send the transaction again with the same order_id.",
    "Too many checks",
    "The number of checks that is allowed has been reached. The code belongs to paper checks and is not expected for an online card payment.",
    "Several exemptions selected",
    "This request claims more than one exemption from customer authentication, so it was refused.",
    "Keep at most one exemption and send the request again with the same order_id.",
    "Exemption not valid for brand",
    "This request claims an exemption from customer authentication that does not apply to the card brand, so it was refused.",
    "Remove the exemption or choose one that applies to this brand, then send the request again with the same order_id.",
    "The transaction was not approved; it is referred to the issuer, which alone can decide.",
    "Transaction already reversed",
    "This request was refused because the transaction was reversed before.",
    "Capture above authorized amount",
    "This request was refused because the amount to capture is above the authorized amount.",
    "Correct the amount to at most the authorized amount. Then send the capture again for the same order_id.",
    "No connection, declined",
    "The terminal or card could not go online to the issuer, and the transaction was declined.",
    "Request ID missing",
    "This request reached the wallet without a request ID.",
    "Add the request ID and send the request again with the same order_id. If Midtrans sets it for you, report the case to Midtrans.",
    "Request not authorized",
    "The wallet did not accept the credentials or the rights of this request.",
    "Check the keys and the GoPay setup of the merchant, with Midtrans if needed. Then send the request again with the same order_id.",
    "The payment provider asks the customer to authenticate before the transaction goes on.",
    "Let the customer authenticate as the payment provider asks, then continue with the same order_id.",
    "Authentication failed",
    "The customer did not pass the authentication of the payment provider, so the transaction was not carried out.",
    "Let the customer authenticate anew and continue with the same order_id.",
    "Merchant blocked from method",
    "The merchant may not use the payment method of this request.",
    "Do not send this request again unchanged. Ask Midtrans why the merchant is blocked from this payment method.",
    "Wallet blocked",
    "The wallet is blocked, so the transaction was not carried out.",
    "Offer another payment method. Do not try this wallet again until the customer has cleared the block with the wallet.",
    "This account or card cannot be used for this transaction. Contact the bank or e-wallet, or use another one.",
    "Wallet identity not verified",
    "The identity of the wallet holder is not verified, so the transaction was not carried out.",
    "Have the customer complete the verification in the wallet, then send the transaction again with the same order_id.",
    "Your account has to be verified before this transaction. Complete the verification of your account first.",
    "Transaction in progress",
    "A transaction of this order is already being processed and has no result yet.",
    "Your transaction is being processed. Please wait for our confirmation and do not pay again.",
    "Intent and token do not match",
    "The token in this request does not fit what the request wants to do with it.",
    "Use the token that was issued for this kind of request and send the request again with the same order_id.",
    "Payment method disabled",
    "The chosen payment method of the wallet is disabled for now, so the transaction was not carried out.",
    "Offer another payment method, or another payment option of the wallet.",
    "Invalid transaction type",
    "The transaction type of this request is neither REFUND nor REVERT.",
    "Set the transaction type to REFUND or REVERT and send the request again with the same refund_key.",
    "Invalid token for payment option",
    "The payment option token of this request is not valid.",
    "Read the linked account again for a current payment option token, then send the charge again with the same order_id.",
    "Service country not supported",
    "The wallet does not support the service country of this request.",
    "Do not send this request again unchanged. Ask Midtrans which countries are set up for the merchant.",
    "Credit cannot be validated",
    "The wallet cannot validate a credit for this payment option in this service country.",
    "Do not send this request again unchanged. Ask Midtrans which payment options support it.",
    "Order already under way or done",
    "This request was refused because the order is already queued or fulfilled, so it may be paid.",
    "Order already canceled",
    "This request was refused because the order was canceled before.",
    "Order expired",
    "The time to pay the order is over and it can no longer be paid.",
    "Wallet balance too low",
    "The balance of the wallet does not cover the amount, so the transaction was not carried out.",
    "Let the customer top up, then send the transaction again with the same order_id.",
    "Wallet is full",
    "The wallet that receives the money would exceed its largest balance, so the transaction was not carried out.",
    "Wait until the balance of the wallet has gone down. Then send the transaction again with the same order_id, or a refund with the same refund_key.",
    "The account or e-wallet has reached its limit. Please try again later, or contact the bank or e-wallet.",
    "The wallet does not accept the amount in this request.",
    "Correct the amount, then send the request again with the same order_id, or a refund with the same refund_key.",
    "Monthly wallet limit reached",
    "The wallet has reached the total that it may receive or hold in a month, so the transaction was not carried out.",
    "Wait for the next month or until the limit is raised. Then send the transaction again with the same order_id, or a refund with the same refund_key.",
    "Currency does not match wallet",
    "The currency of this request is not that of the wallet, for example SGD on an Indonesian wallet.",
    "Set the currency of the wallet, check the amount in that currency and send the request again with the same order_id.",
    "Country not supported",
    "The wallet does not support the country of this request.",
    "Country and currency differ",
    "The country and the currency of this request do not belong together.",
    "Correct the country or the currency, check the amount and send the request again with the same order_id.",
    "Invalid request",
    "The wallet does not accept this request as valid. The code does not name the field.",
    "Compare the request with the API reference and correct it. Then send it again with the same order_id.",
    "Order not found",
    "The wallet finds no order for this request. It may still arrive or be filed under another ID, so this is no proof of failure.",
    "Check the order_id, then ask Midtrans for its status. Send nothing under a new order_id before the answer is final.",
    "Field is blank",
    "A field of this request is blank that must be filled. The code does not name it.",
    "Fill in the mandatory fields and send the request again with the same order_id.",
    "Order no longer new",
    "This request was refused because the order is no longer in the state CREATED. It may be under way or paid.",
    "Order cannot be canceled",
    "This cancellation was refused because of the state of the order. The order may be paid.",
    "Order already final",
    "This request was refused because the order has reached a final state. The code does not say which one, and it may be paid.",
    "Too many refunds",
    "This refund request was refused because the order has as many refunds as it may have. Earlier ones may have been carried out.",
    "Too many payment attempts",
    "This request was refused because the order has as many payment instructions as it may have. One of the earlier ones may be paid.",
    "The fraud rules of the wallet refused the order, so the transaction was not carried out.",
    "Do not send this transaction again. Give the customer no reason and refer questions to Midtrans.",
    "Payer blocked for compliance",
    "The payer matches an entry of the OFAC sanctions list, so the transaction was not carried out.",
    "Do not send this transaction again. Give the customer no reason and refer the case to Midtrans.",
    "Payee blocked for compliance",
    "The payee matches an entry of the OFAC sanctions list, so the transaction was not carried out.",
    "Do not send this transaction again. Refer the case to Midtrans.",
    "Card in wallet not found",
    "The card that was chosen in the wallet does not exist there, so the transaction was not carried out.",
    "Offer another payment method, or let the customer choose another payment option in the wallet.",
    "The card for this payment was not found. Choose another payment method.",
    "Balance too low to reserve",
    "The amount could not be reserved because the balance is too low, so the transaction was not carried out.",
    "Payment declined by wallet",
    "The wallet declined the payment without a reason.",
    "Card in wallet expired",
    "The card that was chosen in the wallet has expired, so the transaction was not carried out.",
    "Error at the wallet",
    "The wallet had an error and did not say which. The transaction may or may not have been carried out.",
    "Operation forbidden",
    "The wallet does not allow the operation that this request asks for. The code does not say for whom or why.",
    "Do not send this request again unchanged. Ask Midtrans what is not allowed.",
    "No code from the network",
    "The bank or processor sent no response code of its own. What became of the transaction cannot be read from this.",
    "Authorized, capture needed",
    "The amount is reserved on the card and not taken yet. Without a capture in time the transaction is canceled.",
    "Capture the amount in time only with fraud_status accept; with challenge decide on the review first, with deny cancel the transaction. Do not charge the card again, and do not treat the order as paid.",
    "Transaction canceled",
    "Midtrans, the bank or the merchant canceled the transaction before settlement, so no payment stands. It can follow an authorization or a capture.",
    "Undo the record if the order was captured before, and close this order_id. If the customer still wants to pay, create a new transaction with a new order_id.",
    "This transaction was canceled. Start a new one if you want to continue.",
    "Captured, fraud status decides",
    "The amount was captured from the card. It counts as paid only together with fraud_status accept; with challenge the merchant still has to decide.",
    "Read fraud_status and treat the order as paid only with accept. Otherwise ask for the status again, and send nothing under a new order_id before the answer is final.",
    "Captured and accepted",
    "The amount was captured from the card and the fraud screening accepted it.",
    "Compare amount and order_id with your record, then record the payment once. There is nothing to send again.",
    "Your transaction is complete.",
    "Captured, review needed",
    "The amount was captured and the fraud screening wants the merchant to decide. It does not count as paid yet.",
    "Approve or deny the transaction in the dashboard or by the API, then ask for the status. Deliver nothing before that.",
    "Captured, yet denied",
    "The amount was captured although the fraud screening denied it. The two contradict each other.",
    "Ask for the status again and look at the transaction in the dashboard. Deliver nothing and send nothing under a new order_id before it is clear.",
    "Charged back",
    "The payment was made and the bank took it back on behalf of the cardholder.",
    "Record the chargeback once and hold deliveries that are still open. Do not refund this order in addition, and do not charge it again.",
    "There is a change to this transaction. Please contact us if you need more information.",
    "The payment provider, the fraud screening or the merchant refused the transaction, so it was not paid. For Permata, Mandiri Bill and Indomaret it can also follow a settlement that was reversed.",
    "Undo the record if the order was settled before. Make sure that no other attempt under this order_id is open or paid, then offer another payment method.",
    "The payment was not completed in time and the transaction can no longer be paid.",
    "Close this order_id. If the customer still wants to pay, create a new transaction with a new order_id.",
    "Error during processing",
    "An unexpected error occurred while the transaction was processed, mostly because the bank did not answer. It may or may not have been paid.",
    "Ask Midtrans for the status and reconcile with the bank. Send nothing under a new order_id before the answer is final.",
    "Partly charged back",
    "The payment was made and the bank took a part of it back on behalf of the cardholder; the other part still stands.",
    "Record the amount that was charged back once and keep the rest as paid. Do not refund the same part in addition, and do not charge it again.",
    "Partly refunded",
    "A part of the payment is marked as refunded; the other part still stands.",
    "Compare refund_amount with your record, record what is new once and keep the rest as paid. Do not send the same refund again.",
    "A part of the money of this transaction is being returned to you. When it arrives depends on your bank or e-wallet.",
    "Waiting for the customer",
    "The transaction was created and waits for the customer to pay or to complete 3-D Secure.",
    "Transaction refunded",
    "The payment was made and is marked as refunded in full. The money may still be on its way to the customer.",
    "Record the refund once and do not send it again. bank_confirmed_at in the refund notification shows that the bank has confirmed it.",
    "The money of this transaction is being returned to you. When it arrives depends on your bank or e-wallet.",
    "Payment settled",
    "The payment was received. With Permata, Mandiri Bill and Indomaret it can still turn into deny within 1 to 5 minutes, by a reversal.",
    "Compare amount and order_id with your record, then record it once; nothing is sent again. For Permata, Mandiri Bill and Indomaret, ask for the status again after 5 minutes before you deliver.",
    "Settled, yet not accepted",
    "The payment was settled although the fraud screening did not accept it. The two contradict each other.",
    "Fraud screening passed",
    "The fraud screening of Midtrans found nothing against the transaction. That is no proof of payment; the value also stands beside transactions that are pending or denied.",
    "Read transaction_status for the payment itself. Do not deliver on this value alone.",
    "Merchant has to decide",
    "The fraud screening of Midtrans could not decide, so the merchant approves or denies the transaction. Without a decision in time Midtrans ends it.",
    "Approve or deny the transaction in the dashboard or by API, then ask for the status again. Until the answer is final, deliver nothing and send nothing under a new order_id.",
    "Refused by fraud screening",
    "The fraud screening of Midtrans, or the merchant after a challenge, refused the transaction, so it is not paid.",
    "Do not send this transaction again. If the refusal looks wrong, have Midtrans check it before anything else is tried.",
  ],
  rows: 
    "0 1 2 3\n" +
    "4 5 6 7\n" +
    "8 9 a 7\n" +
    "b c d e\n" +
    "f g h i\n" +
    "j k l m\n" +
    "n o p m\n" +
    "q r s m\n" +
    "t u v m\n" +
    "w x y m\n" +
    "z 10 11 12\n" +
    "13 14 15 m\n" +
    "16 17 18 12\n" +
    "19 1a 1b 1c\n" +
    "1d 1e 1f m\n" +
    "1g 1h 1i 12\n" +
    "1j 1k 1l m\n" +
    "1m 1n 1o m\n" +
    "1p 1q 1r m\n" +
    "1s 1t 1u 12\n" +
    "1v 1w 1x m\n" +
    "1y 1z 20 12\n" +
    "21 22 23 12\n" +
    "24 25 26 m\n" +
    "27 28 1i 12\n" +
    "29 2a 1i 12\n" +
    "2b 2c 1i 12\n" +
    "2d 2e 1i 12\n" +
    "2f 2g 1i 12\n" +
    "2h 2i 1i 12\n" +
    "2j 2k 2l 12\n" +
    "2m 2n 2l 12\n" +
    "2o 2p 2q 12\n" +
    "2r 2s 2t 2u\n" +
    "2v 2w 2x 2y\n" +
    "2z 30 2x 2y\n" +
    "31 32 33 e\n" +
    "34 35 36 e\n" +
    "37 38 2x 2y\n" +
    "39 3a 2x 2y\n" +
    "3b 3c 36 e\n" +
    "3d 3e 1i 12\n" +
    "b 3f 3g 2y\n" +
    "3h 3i 3j 3k\n" +
    "3l 3m 3n 3o\n" +
    "3p 3q 3g 2y\n" +
    "3r 3s 3t e\n" +
    "3u 3v 3w e\n" +
    "3x 3y 3j 3z\n" +
    "40 41 42 e\n" +
    "43 44 45 46\n" +
    "47 48 3g 49\n" +
    "4a 4b 4c e\n" +
    "4d 4e 4f 4g\n" +
    "4h 4i 3j 4j\n" +
    "4k 4l 4m e\n" +
    "4n 4o 4p 3z\n" +
    "4q 4r 4p 3z\n" +
    "4s 4t 4u m\n" +
    "4v 4w 4x e\n" +
    "4y 4z 50 51\n" +
    "52 53 54 e\n" +
    "55 56 57 58\n" +
    "59 5a 5b 5c\n" +
    "5d 5e 5f e\n" +
    "5g 5h 1i 12\n" +
    "5i 5j 57 58\n" +
    "5k 5l 1i 12\n" +
    "5m 5n 5o 3z\n" +
    "5p 5q 5r m\n" +
    "5s 5t 5u 49\n" +
    "5v 5w 5x 3k\n" +
    "5y 5z 36 e\n" +
    "60 61 36 e\n" +
    "62 63 36 e\n" +
    "64 65 36 e\n" +
    "66 67 68 3o\n" +
    "69 6a 5u 6b\n" +
    "6c 6d 5u 49\n" +
    "6e 6f 36 e\n" +
    "6g 6h 5u 6b\n" +
    "6i 6j 36 e\n" +
    "6k 6l 5u 6b\n" +
    "6m 6n 5u 51\n" +
    "6o 6p 6q 6r\n" +
    "6s 6t 5u 6b\n" +
    "6u 6v 5u 6b\n" +
    "6w 6x 6y 3k\n" +
    "43 6z 70 46\n" +
    "71 72 4p 3z\n" +
    "73 74 5u 49\n" +
    "75 76 77 e\n" +
    "78 79 36 e\n" +
    "7a 7b 3g 49\n" +
    "7c 7d 7e 2y\n" +
    "7f 7g 7h 7i\n" +
    "7j 7k 7l e\n" +
    "7m 7n 36 e\n" +
    "7o 7p 7q e\n" +
    "7r 7s 57 7t\n" +
    "7u 7v 2x 2y\n" +
    "7w 7x 36 e\n" +
    "7y 7z 1i 12\n" +
    "80 81 82 83\n" +
    "3p 84 3g 2y\n" +
    "85 86 87 12\n" +
    "85 86 87 12\n" +
    "88 89 8a 8b\n" +
    "3l 8c 2x 3o\n" +
    "8d 8e 8f 8g\n" +
    "8h 8i 1i 12\n" +
    "8j 8k 8l 8g\n" +
    "8m 8n 8o 12\n" +
    "8p 8q 3j 8g\n" +
    "8r 8s 8a 8b\n" +
    "8t 8u 8v 2y\n" +
    "8w 8x 1i 12\n" +
    "2o 8y 2q 12\n" +
    "8z 90 91 58\n" +
    "92 93 94 58\n" +
    "95 96 5u 49\n" +
    "97 98 99 e\n" +
    "9a 9b 9c 4g\n" +
    "9d 9e 8v 2y\n" +
    "9f 9g 3j 4g\n" +
    "9h 9i 9j 5c\n" +
    "9k 9l 5f e\n" +
    "9m 9n 91 2y\n" +
    "9o 9p 1i 12\n" +
    "9q 9r 1i 12\n" +
    "9s 9t 9u 3\n" +
    "9v 9w 9u 3\n" +
    "9x 9y 91 83\n" +
    "9x 9y 91 83\n" +
    "9z a0 a1 12\n" +
    "9z a0 a1 12\n" +
    "a2 a3 99 e\n" +
    "a4 a5 3g 2y\n" +
    "a6 a7 45 46\n" +
    "a8 a9 aa 12\n" +
    "ab ac 57 ad\n" +
    "ae af 2l 12\n" +
    "ag ah 1i 12\n" +
    "ai aj 57 58\n" +
    "ak al 91 58\n" +
    "am an 91 58\n" +
    "ao ap 5u e\n" +
    "aq ar as e\n" +
    "at au 1i 12\n" +
    "av aw 57 58\n" +
    "ax ay az b0\n" +
    "8h b1 1i 12\n" +
    "b2 b3 1i 12\n" +
    "b4 b5 b6 e\n" +
    "b7 b8 b6 e\n" +
    "b9 ba 5u 2y\n" +
    "bb bc 1i 12\n" +
    "bd be bf 49\n" +
    "bg bh bi 7i\n" +
    "bj bk 1i 12\n" +
    "bl bm bn 4g\n" +
    "bo bp bq m\n" +
    "br bs bt e\n" +
    "bu bv 87 12\n" +
    "bw bx 87 12\n" +
    "by bz c0 e\n" +
    "c1 c2 1i 12\n" +
    "c3 c4 c5 b0\n" +
    "c6 c7 c8 b0\n" +
    "c9 ca cb b0\n" +
    "cc cd 2l 12\n" +
    "ce cf cg 12\n" +
    "ch ci cj e\n" +
    "ck cl 91 7i\n" +
    "cm cn co e\n" +
    "cp cq 1i 12\n" +
    "cr cs ct e\n" +
    "cu cv 91 7t\n" +
    "cw cx cy m\n" +
    "cz d0 d1 m\n" +
    "2v d2 3g 2y\n" +
    "2v d2 3g 2y\n" +
    "d3 d4 1i 12\n" +
    "d5 d6 d7 m\n" +
    "d8 d9 91 58\n" +
    "da db dc m\n" +
    "dd de df m\n" +
    "9h dg dh 5c\n" +
    "di dj dk 83\n" +
    "dl dm dn m\n" +
    "do dp dq dr\n" +
    "ds dt du dv\n" +
    "dw dx a dy\n" +
    "dz e0 e1 m\n" +
    "e2 e3 e4 49\n" +
    "e5 e6 e7 m\n" +
    "e8 e9 ea m\n" +
    "eb ec ed m\n" +
    "ee ef eg m\n" +
    "eh ei 1i 12\n" +
    "ej ek 1i 12\n" +
    "el em 1b 1c\n" +
    "en eo ep 6r\n" +
    "eq er es et\n" +
    "3u eu ev m\n" +
    "ew ex ey et\n" +
    "ez f0 f1 m\n" +
    "f2 f3 ed m\n" +
    "f4 f5 f6 m\n" +
    "f7 f8 f9 m\n" +
    "fa fb fc 12\n" +
    "fd fe ff m\n" +
    "fg fh 1i 12\n" +
    "fi fj 1i 12\n" +
    "fk fl 1i 12\n" +
    "fm fn 23 12\n" +
    "fo fp 1i 12\n" +
    "78 fq fr e\n" +
    "fs ft fu e\n" +
    "fv fw fx e\n" +
    "fy fz g0 g1\n" +
    "g2 g3 ep 6r\n" +
    "g4 g5 co 2y\n" +
    "g6 g7 g0 3k\n" +
    "g8 g9 1i 12\n" +
    "ga gb gc m\n" +
    "gd ge 1i 12\n" +
    "gf gg gh dy\n" +
    "gi gj gk gl\n" +
    "gm gn go dy\n" +
    "gp gq gr gs\n" +
    "gt gu gv 12\n" +
    "gw gx gy 12\n" +
    "gz h0 h1 h2\n" +
    "b h3 h4 e\n" +
    "19 h5 h6 1c\n" +
    "h7 h8 h9 12\n" +
    "ha hb hc h2\n" +
    "hd he hf hg\n" +
    "hh hi a 7\n" +
    "hj hk hl hm\n" +
    "hn ho hp gs\n" +
    "hq hr gy 12\n" +
    "hs ht hu 3\n" +
    "hv hw hx 12\n" +
    "hy hz i0 e"
  ,
  fallbacks: {
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
export function message(result: MidtransEntry | MidtransResult, params: MidtransParams = {}): Message {
  const values = params as Readonly<Record<string, string | undefined>>;
  return messageOf(catalog, messages, result as KnownEntry | DecodeResult, values);
}
