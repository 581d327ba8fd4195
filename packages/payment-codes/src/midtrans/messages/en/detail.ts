// Generated from the catalog; do not edit.
import { catalog } from "../../data.js";
import type { Result } from "../../../runtime/explained.js";
import { detailOf, type PackedDetails, type Params } from "../../../runtime/message.js";
import type { MidtransEntry, MidtransParams, MidtransResult } from "../../types.js";

const texts: PackedDetails = {
  texts: 
    "Midtrans answered this request and reports no error. That is no proof of payment: a status query and an accepted denial get the same code, and a captured card payment can still be under review.\n" +
    "The fraud screening leaves the decision about this card payment to the merchant. It does not count as paid yet.\n" +
    "The transaction was created and is not finished. A card waits up to 10 minutes for 3-D Secure; a virtual account waits 24 hours for the payment by default, and most other methods about 2 hours.\n" +
    "The bank, the payment provider or the fraud screening of Midtrans declined the transaction, so it was not paid. The code looks like an HTTP success but is not one.\n" +
    "The GoPay account behind this account_id is not linked, or no longer linked. The code also confirms that an account was unlinked, and it says nothing about a payment.\n" +
    "This request went to an address that has moved permanently.\n" +
    "This request did not pass the validation; validation_messages lists what is wrong. Snap also answers an order_id that was used before with HTTP 400.\n" +
    "Midtrans did not accept the key of this request. The server key or client key is wrong, or it belongs to the other environment.\n" +
    "This request was refused because the card only takes part in 3D Secure version 1 or lower.\n" +
    "The payment type of this request is not activated for the merchant.\n" +
    "Midtrans cannot answer in the content type that the headers of this request ask for. Unlike HTTP 403, this is not about permissions.\n" +
    "Midtrans finds no transaction for this order_id or transaction_id. For a Snap order this is normal until the customer picks a method on the page. It also happens when the wrong environment is asked.\n" +
    "The endpoint does not accept the HTTP method of this request.\n" +
    "This request was refused because its order_id belongs to a transaction that is active or paid. The refund API uses the same code for a refund_key that was used before.\n" +
    "The transaction was not completed in time and can no longer be paid.\n" +
    "A field of this request has the wrong data type. Unlike HTTP 408, this is not a timeout.\n" +
    "According to older lists, this request was refused because of too many transactions with one card number. The current lists do not have the code.\n" +
    "In this meaning, GoPay has blocked the user, so the account cannot be linked or charged. The same code stands for a merchant account that is deactivated.\n" +
    "In this meaning, the merchant account at Midtrans is deactivated. The same code stands for a GoPay user who is blocked.\n" +
    "The token_id of this request is missing, wrong or expired. It is also not accepted when it was made with the keys of another account or environment.\n" +
    "The current status of the transaction does not allow what this request asks for, for example a cancellation, a capture or a refund.\n" +
    "The body of this request has a syntax error. Unlike HTTP 413, this is not about its size.\n" +
    "In this meaning, Midtrans refused this refund request because the merchant balance does not cover it. The same code stands for a refund amount that is not accepted; unlike HTTP 414, neither is about the length of the URL.\n" +
    "In this meaning, Midtrans refused this refund request because of its amount. The same code stands for a merchant balance that is too low; unlike HTTP 414, neither is about the length of the URL.\n" +
    "Too many requests were sent in a short time, so this request was refused. The limit is documented for charges and for linking GoPay accounts.\n" +
    "Midtrans had an internal error. The code does not say what had been done by then.\n" +
    "The function that this request needs is not available at Midtrans, at least not yet, so the request was refused.\n" +
    "Midtrans had a problem with its connection to the bank. The bank may or may not have carried out the transaction.\n" +
    "The connection to the bank or partner is disturbed, so the transaction may or may not have been carried out there.\n" +
    "The fraud screening of Midtrans was not available. Unlike HTTP 504, this is not a gateway timeout, and the code does not say what had been done by then.\n" +
    "The bank could not allocate a virtual account number or payment code at this moment, so there is no number for the customer to pay to.\n" +
    "The issuer approved the card transaction. Whether it was captured or is held for review is in transaction_status and fraud_status.\n" +
    "American Express approved the transaction. The code 00 means the same.\n" +
    "American Express approved the transaction provided that the cardholder is identified.\n" +
    "Only part of the amount was approved. This happens with prepaid cards.\n" +
    "The issuer declined because of a problem with the card number and wants the customer to contact it.\n" +
    "The issuer declined under special conditions and wants the customer to contact it.\n" +
    "The merchant ID that was sent to the bank is not valid for this transaction.\n" +
    "The issuer declined and wants the card to be retained, as happens when it was reported lost or stolen.\n" +
    "The issuer declined without naming the cause. It may be a failed security check, frozen funds or too little money.\n" +
    "The issuer declined because of a problem with the card number that it does not describe, and wants the customer to contact it.\n" +
    "The issuer declined under special conditions and wants the card to be retained. It may have been reported lost or stolen.\n" +
    "In ISO 8583, the issuer is still working on the request. The code settles neither approval nor decline.\n" +
    "American Express denied the transaction. The code does not tell why.\n" +
    "The card has expired, or the expiration date that was entered is wrong.\n" +
    "A wrong PIN was entered too many times, and the card accepts no more attempts.\n" +
    "The transaction was not approved; the issuer wants to be contacted first.\n" +
    "American Express does not accept the merchant number of the transaction.\n" +
    "American Express does not accept the amount of the transaction.\n" +
    "The card number is not valid. For travelers checks the code stands for a wrong MICR line.\n" +
    "American Express or the issuer does not support what the transaction asks for.\n" +
    "The PIN that was entered is wrong.\n" +
    "The cardholder is not enrolled for this kind of transaction, or it is not permitted for the card.\n" +
    "The issuer declined because it does not accept this kind of transaction for the card, or because a field of it is not valid.\n" +
    "The security code of the card is wrong. American Express calls it CID and uses 4 digits.\n" +
    "The date from which the card is valid is wrong or not yet reached.\n" +
    "The amount contains a character that is not allowed. Only the sandbox sends this code.\n" +
    "The issuer declined because it has no card with this number.\n" +
    "No issuer exists for this card number, so the transaction could not be routed.\n" +
    "American Express refused this request because its data does not have the expected format.\n" +
    "American Express does not accept the currency code of the transaction.\n" +
    "The transaction was denied because a new card was issued in place of this one.\n" +
    "American Express denied the transaction because the merchant is canceled or closed there.\n" +
    "The issuer did not process the transaction and gives no cause.\n" +
    "The issuer does not approve the transaction until the customer has authenticated.\n" +
    "The transaction was denied, and the issuer wants the card to be retained.\n" +
    "The issuer did nothing with this message. The page speaks of a problem with the card number; in ISO 8583, an earlier transaction could not be undone, and that one may still stand.\n" +
    "The issuer could not be contacted, possibly because of a malfunction, so the transaction was not carried out.\n" +
    "The bank answered with an error that it does not describe, and did not approve the transaction.\n" +
    "The issuer declined because it does not recognize the card details.\n" +
    "The issuer refused this request because it could not interpret the details of the transaction.\n" +
    "The card may not be used for internet, mail or telephone orders.\n" +
    "The issuer declined because the card has expired or the expiration date is not the one of the card.\n" +
    "The issuer declined because it suspects fraud with this card number.\n" +
    "The issuer declined and wants the card to be retained. In ISO 8583, the merchant is to contact the acquirer.\n" +
    "The issuer declined and wants the card to be retained. In ISO 8583, the card is restricted.\n" +
    "The issuer declined and wants the card to be retained. In ISO 8583, the merchant is to call the security desk of the acquirer.\n" +
    "A wrong PIN was entered three times. The issuer declined and wants the card to be retained.\n" +
    "The card has no credit account that could be charged.\n" +
    "The issuer does not support this type of transaction for the card.\n" +
    "The issuer declined because the card was reported lost, and wants it retained.\n" +
    "The account type that was used is not valid for the card. In ISO 8583, there is no universal account.\n" +
    "The issuer declined because the card was reported stolen, and wants it retained.\n" +
    "The account type that was used is not valid for the card. In ISO 8583, there is no investment account.\n" +
    "The account behind the card was closed, so the issuer declined for good.\n" +
    "The balance or credit limit of the card does not cover the amount.\n" +
    "The card is not linked to a checking account.\n" +
    "The card is not linked to a savings account.\n" +
    "The issuer declined because the card is past its expiration date.\n" +
    "The issuer declined because the PIN is wrong.\n" +
    "The issuer declined because it keeps no record of this card number.\n" +
    "The issuer does not allow this type of transaction for the card.\n" +
    "The terminal of the merchant does not allow this kind of transaction, or a test card was used.\n" +
    "The issuer declined because the transaction looks fraudulent.\n" +
    "The issuer does not support this transaction or blocks it for the card.\n" +
    "The issuer declined until the customer has settled the matter with it.\n" +
    "The amount exceeds the limit that the issuer has set for the card.\n" +
    "The issuer restricts the use of this card.\n" +
    "The issuer declined for a security reason that it does not describe.\n" +
    "The issuer declined because of the amount. In ISO 8583, it differs from that of the original transaction.\n" +
    "The card has reached the number of transactions that the issuer allows in a period.\n" +
    "The issuer declined and wants the customer to contact it. The code names no cause.\n" +
    "The issuer declined because it suspects a counterfeit card, and wants it to be retained.\n" +
    "No answer to the authorization came in time. It is not known whether the transaction was approved.\n" +
    "The issuer declined because verification data that was sent does not match its records.\n" +
    "The issuer declined and asks the cardholder to contact it.\n" +
    "The request to change the PIN was refused, and the code does not tell why. This says nothing about a payment.\n" +
    "The account behind the card has not been activated yet.\n" +
    "A wrong PIN was entered too many times and the issuer accepts no more attempts.\n" +
    "The receiving account does not exist or is not valid.\n" +
    "The network found no earlier message that matches the retrieval reference of this one. It is not known what became of the original transaction.\n" +
    "The paying account does not exist or is not valid.\n" +
    "This message repeats or reverses an earlier one, but its data does not match it. The earlier one may have taken effect.\n" +
    "The account of the transaction does not exist or is not valid. The code does not say which one.\n" +
    "The card is new and still blocked for its first use.\n" +
    "The issuer declined because the card was replaced, renewed or deactivated. The exact cause is only in the merchant advice code.\n" +
    "The network reports that the transaction was reversed. It is not known whether money moved and came back.\n" +
    "The issuer approved the transaction provided that the cardholder is identified.\n" +
    "The transaction was not approved because a system that decides on it is not available.\n" +
    "The transaction was not approved because the issuer of the credit card is not available. For private label cards the code stands for a wrong date.\n" +
    "The card does not allow domestic debit transactions. The code is used in some regions only.\n" +
    "The security module of Visa could not decrypt the PIN, so the transaction was not approved. The code does not say that the PIN is wrong.\n" +
    "The issuer declined because the CVV does not match the card.\n" +
    "The issuer declined because of a policy of its own. What would help is only in the merchant advice code.\n" +
    "The check of the security code or of the chip data failed, or an offline PIN check was interrupted.\n" +
    "The issuer declined because the card data has to be checked or the customer has to authenticate first.\n" +
    "The issuer declined because it suspects fraud or sees a security problem.\n" +
    "Visa decided in place of the issuer and could not approve the transaction.\n" +
    "This request does not fit the state of the authorization that it belongs to, for example because that one has expired. This says nothing about the hold on the card.\n" +
    "Too much time has passed since the pre-authorization, so this request was refused. This says nothing about the hold on the card.\n" +
    "The issuer has no objection to a transaction with the amount zero, such as a verification of the card. Nothing was paid by it.\n" +
    "The issuer has no objection to a verification of the card, the address or the CVV2, or to a credit or refund to the card. This is not the approval of a purchase.\n" +
    "The PIN could not be checked, so the transaction was not approved. The code does not say that the PIN is wrong.\n" +
    "Only the amount of the purchase was approved. The cash back was not.\n" +
    "A cryptographic check of the transaction failed, so it was not approved.\n" +
    "The transaction could not be authorized. The code does not tell why.\n" +
    "The issuer declined because it does not accept the PIN. Another attempt is allowed.\n" +
    "The card or merchant may not receive the information that was asked for, at Visa that on balances, so this request was refused. It says nothing about a payment.\n" +
    "The issuer cannot process transactions at the moment. In ISO 8583, a cut-off is in progress.\n" +
    "American Express accepted the transaction and synchronized the transaction counter of the card (ATC).\n" +
    "A system malfunctioned while the transaction was processed, because of a cryptographic error, so it was not approved.\n" +
    "The issuer could not be reached to authorize the transaction.\n" +
    "The issuer or its switch cannot decide right now, and nobody decides in its place, so the transaction was declined.\n" +
    "The transaction was not approved because the issuer is not available.\n" +
    "No route to the issuer of the card was found, so the issuer did not receive the transaction.\n" +
    "The issuer declined and refers the customer to the bank. In ISO 8583, the law does not allow the transaction.\n" +
    "This request was refused because the same transaction was received before. The earlier one may have taken effect.\n" +
    "The issuer could not process the transaction because its system did not work properly.\n" +
    "The cardholder has had transactions of this kind blocked by the issuer.\n" +
    "The bank finds no original transaction for this request. Only cards issued by Mandiri get this code.\n" +
    "This request was refused because the bank has already posted the transaction. Only cards issued by Mandiri get this code.\n" +
    "The transaction was declined because it contains a surcharge, which is not permitted on Visa cards.\n" +
    "The transaction was declined because it contains a surcharge, which is not supported for it.\n" +
    "The transaction was declined without a reason. Another card is needed.\n" +
    "The issuer did not decide itself and left the decision to the stand-in processing (STIP) of the network. This code does not say what was decided there.\n" +
    "The transaction asks for cash, which is not available with this card.\n" +
    "The cash back that was asked for exceeds the limit of the issuer.\n" +
    "The transaction was submitted again after the number of days that is allowed, so this request was refused. This says nothing about the first submission.\n" +
    "The issuer declined because the CVV2 does not match the card.\n" +
    "The amount of this request is higher than the amount that was authorized before, so the request was refused. The earlier authorization is not affected.\n" +
    "The transaction was declined because the information about the biller in it is not valid.\n" +
    "The issuer declined the request to change or unblock the PIN of the card. This says nothing about a payment.\n" +
    "The issuer declined the PIN that was chosen because it is too easy to guess. This says nothing about a payment.\n" +
    "The check whether the card is genuine failed, or an offline PIN check was interrupted, so the transaction was declined.\n" +
    "The transaction was settled before and cannot be settled a second time, so this request was refused. The transaction may already be paid.\n" +
    "The cardholder told the issuer to stop this payment.\n" +
    "The cardholder withdrew consent to this payment, for example to a subscription.\n" +
    "The cardholder withdrew consent to all payments of this kind with the card.\n" +
    "The paper check was approved; the first check is kept. The code is not expected for an online card payment.\n" +
    "The paper check passed the verification but was not converted into an electronic payment. This code does not say that anything was paid.\n" +
    "The check was declined because its routing number (RTTN) is not valid. The code belongs to paper checks and is not expected for an online card payment.\n" +
    "The amount of the check exceeds the limit. The code belongs to paper checks and is not expected for an online card payment.\n" +
    "The check was declined because unpaid items are on record in the negative file. The code belongs to paper checks and is not expected for an online card payment.\n" +
    "The number of the paper check was presented before, so this request was refused. The earlier one may already be paid.\n" +
    "The check was declined because of an error in its MICR line. The code belongs to paper checks and is not expected for an online card payment.\n" +
    "The number of checks that is allowed has been reached. The code belongs to paper checks and is not expected for an online card payment.\n" +
    "This request claims more than one exemption from customer authentication, so it was refused.\n" +
    "This request claims an exemption from customer authentication that does not apply to the card network, so it was refused.\n" +
    "The transaction was not approved; it is referred to the issuer, which alone can decide.\n" +
    "This request was refused because the transaction was reversed before.\n" +
    "This request was refused because the amount to capture is above the authorized amount.\n" +
    "The terminal or card could not go online to the issuer, and the transaction was declined.\n" +
    "This request reached the wallet without a request ID.\n" +
    "The wallet did not accept the credentials or the rights of this request.\n" +
    "The payment provider wants the customer to authenticate before the transaction goes on.\n" +
    "The customer did not pass the authentication of the payment provider, so the transaction was not carried out.\n" +
    "The merchant may not use the payment method of this request.\n" +
    "The wallet is blocked, so the transaction was not carried out.\n" +
    "The identity of the wallet holder is not verified, so the transaction was not carried out.\n" +
    "A transaction of this order is already being processed and has no result yet.\n" +
    "The token in this request does not fit what the request wants to do with it.\n" +
    "The payment method that was chosen in the wallet is currently disabled, so the transaction was not carried out.\n" +
    "The transaction type of this request is neither REFUND nor REVERT.\n" +
    "The payment option token of this request is not valid.\n" +
    "The wallet does not support the service country of this request.\n" +
    "The wallet cannot validate a credit for this payment option in this service country.\n" +
    "This request was refused because the order is already queued or fulfilled, so it may be paid.\n" +
    "This request was refused because the order was canceled before.\n" +
    "The time to pay the order is over and it can no longer be paid.\n" +
    "The wallet balance does not cover the amount, so the transaction was not carried out.\n" +
    "The receiving wallet would exceed its largest balance, so the transaction was not carried out.\n" +
    "The wallet does not accept the amount in this request.\n" +
    "The wallet has reached the total that it may receive or hold in a month, so the transaction was not carried out.\n" +
    "The currency of this request is not that of the wallet, for example SGD on an Indonesian wallet.\n" +
    "The wallet does not support the country of this request.\n" +
    "The country and the currency of this request do not belong together.\n" +
    "The wallet does not accept this request as valid. The code does not name the field.\n" +
    "The wallet finds no order for this request. It may still arrive or be filed under another ID, so this is no proof of failure.\n" +
    "A mandatory field of this request is blank. The code does not say which one.\n" +
    "This request was refused because the order has left the state CREATED. It may be in progress or paid.\n" +
    "This cancellation was refused because of the state of the order. The order may be paid.\n" +
    "This request was refused because the order has reached a final state. The code does not say which one, and it may be paid.\n" +
    "This refund request was refused because the order already has as many refunds as allowed. Earlier ones may have been carried out.\n" +
    "This request was refused because the order already has as many payment instructions as allowed. One of the earlier ones may be paid.\n" +
    "The fraud rules of the wallet refused the order, so the transaction was not carried out.\n" +
    "The payer matches an entry of the OFAC sanctions list, so the transaction was not carried out.\n" +
    "The payee matches an entry of the OFAC sanctions list, so the transaction was not carried out.\n" +
    "The card that was chosen in the wallet does not exist there, so the transaction was not carried out.\n" +
    "The amount could not be reserved because the balance is too low, so the transaction was not carried out.\n" +
    "The wallet declined the payment without giving a reason.\n" +
    "The card that was chosen in the wallet has expired, so the transaction was not carried out.\n" +
    "The wallet had an error and did not say which one. The transaction may or may not have been carried out.\n" +
    "The wallet does not allow the operation that this request asks for. The code does not say for whom or why.\n" +
    "The bank or processor sent no response code of its own. What became of the transaction cannot be read from this.\n" +
    "The amount is on hold on the card and has not been charged yet. Without a capture in time, the transaction is canceled.\n" +
    "Midtrans, the bank or the merchant canceled the transaction before settlement, so no payment stands. It can follow an authorization or a capture.\n" +
    "The amount was captured from the card. It counts as paid only together with fraud_status accept; with challenge the merchant still has to decide.\n" +
    "The amount was captured from the card and the fraud screening accepted it.\n" +
    "The amount was captured, and the fraud screening leaves the decision to the merchant. It does not count as paid yet.\n" +
    "The amount was captured although the fraud screening denied it. The two contradict each other.\n" +
    "The payment took place, and the bank took the money back on behalf of the cardholder.\n" +
    "The payment provider, the fraud screening or the merchant declined the transaction, so it was not paid. For Permata, Mandiri Bill and Indomaret, it can also follow a settlement that was reversed.\n" +
    "The payment was not completed in time and the transaction can no longer be paid.\n" +
    "An unexpected error occurred while the transaction was processed, mostly because the bank did not answer. It may or may not have been paid.\n" +
    "The payment took place, and the bank took part of the money back on behalf of the cardholder; the rest still stands.\n" +
    "Part of the payment is marked as refunded; the rest still stands.\n" +
    "The transaction was created and is waiting for the customer to pay or to complete 3-D Secure.\n" +
    "The payment took place and is marked as refunded in full. The money may still be on its way to the customer.\n" +
    "The payment was received. With Permata, Mandiri Bill and Indomaret, it can still turn into deny within 1 to 5 minutes because of a reversal.\n" +
    "The payment was settled although the fraud screening did not accept it. The two contradict each other.\n" +
    "The fraud screening of Midtrans found nothing against the transaction. That is no proof of payment: the value also stands beside transactions that are pending or denied.\n" +
    "The fraud screening of Midtrans could not decide, so the merchant approves or denies the transaction. If the merchant does not decide in time, Midtrans ends it.\n" +
    "The fraud screening of Midtrans, or the merchant after a challenge, declined the transaction, so it is not paid.\n" +
    "Midtrans made the payment page and returned its token and redirect_url. Nothing has been paid by it.\n" +
    "No page was made, because gross_amount differs from the sum of price times quantity over item_details.\n" +
    "No page was made, because gross_amount is zero or below the smallest amount.\n" +
    "No page was made. Midtrans gives this reason: {reason}. A used order_id is reported in this way too.\n" +
    "No page was made, because the customer already picked a payment method for this order_id. That order may be pending or paid.\n" +
    "No page was made, because {field} is longer than allowed.\n" +
    "No page was made, because the body of this request could not be read as JSON.\n" +
    "No page was made because {field} is missing. If every field is reported, the body did not arrive at all, for example because of a redirect.\n" +
    "No page was made, because {field} is not a number.\n" +
    "No page was made, because Midtrans did not accept the key. It is wrong, is the client key, or belongs to the other environment.\n" +
    "Midtrans had an internal error. A payment page may or may not have been made; nothing was paid by it.\n" +
    "The transaction was carried out. On a service that reverses (refund, void or cancel), it is the reversal that was carried out.\n" +
    "The transfer was accepted. The code does not say that the money arrived; latestTransactionStatus does.\n" +
    "The transaction was accepted and its result is not known yet. In a bulk request each transfer has its own result.\n" +
    "The request was accepted or the notification is complete. The code does not say that the customer paid; latestTransactionStatus does.\n" +
    "The amount is held on the card or account of the customer. It has not been collected yet.\n" +
    "The capture was accepted. The code does not say that the amount was collected; the state of the transaction does.\n" +
    "The direct debit was accepted and its result is not known yet. The result comes with the notification.\n" +
    "The refund, void or cancellation was carried out.\n" +
    "The request was carried out; for example, a QR, virtual account, binding, payment page or mandate now exists. It is not a payment.\n" +
    "The data asked for is in the body of the response. This call moved no money.\n" +
    "The query was answered. This code says nothing about the transaction itself.\n" +
    "The access token or authorization was issued. This call moved no money.\n" +
    "The notification was received. This answer says nothing about how the transaction ended.\n" +
    "The request was accepted and the result is not known yet.\n" +
    "The request was accepted, and what it asks for is not ready yet. It is not a payment.\n" +
    "The request was accepted and its answer is not ready yet. This call moved no money.\n" +
    "The query was accepted and has no final answer yet. The state of the transaction stays unknown.\n" +
    "The request is not valid or could not be parsed.\n" +
    "The format of {field} is not accepted.\n" +
    "A mandatory value is missing or malformed in {field}.\n" +
    "The request could not be authenticated. Reason: {reason}.\n" +
    "The B2B access token is not valid or has expired.\n" +
    "The access token of the customer (B2B2C) is not valid or has expired.\n" +
    "The B2B access token is not known to the provider.\n" +
    "The access token of the customer (B2B2C) is not known to the provider.\n" +
    "The transaction or session of this request is no longer valid.\n" +
    "The merchant may not use this feature. Reason: {reason}.\n" +
    "The amount is outside the limit for a single transaction.\n" +
    "The request was refused on suspicion of fraud.\n" +
    "There were more transactions or requests than are allowed in one period.\n" +
    "The status of the account or user does not allow the request.\n" +
    "The feature is currently closed, usually because of a cut-off. Reason: {reason}.\n" +
    "The issuer or provider does not let this card be used.\n" +
    "The card is past its expiration date.\n" +
    "There was no activity on it for a long time, so the bank does not let it be used.\n" +
    "The payment token has no limit yet and needs one before it can be used.\n" +
    "OTP is blocked for the customer, usually after too many wrong entries.\n" +
    "The OTP is no longer valid.\n" +
    "The issuer was asked to send an OTP to the customer. The request waits for it and has not failed.\n" +
    "The balance does not cover the amount.\n" +
    "The deposit of the merchant with the provider does not cover the inquiry or the transaction it prepares.\n" +
    "The deposit of the merchant with the provider does not cover the amount.\n" +
    "The balance of the merchant does not cover the refund or reversal.\n" +
    "The provider or issuer does not permit this request. Reason: {reason}.\n" +
    "Midtrans refused this request before processing, because the return URL in it is not on the list of the merchant.\n" +
    "It is on hold at the provider, and it is not known whether it will take effect.\n" +
    "The amount is above the limit set for the payment token.\n" +
    "The issuer does not let it be used before it is activated.\n" +
    "The provider has barred the merchant from all of its APIs.\n" +
    "This request would take the merchant above its daily limit.\n" +
    "No limit can be set for this payment token.\n" +
    "The limit requested for the payment token is outside the agreed range.\n" +
    "This request would take the account above its daily limit.\n" +
    "The current state of the transaction does not allow this request.\n" +
    "The provider finds no transaction for the data of the request. One that was sent shortly before may not be visible yet.\n" +
    "The query found no transaction. That is no proof of failure, especially right after the transaction was sent.\n" +
    "No transaction matches the data of the request. That is no proof that a payment or transfer failed.\n" +
    "The request cannot be routed to its destination.\n" +
    "The bank cannot be reached through the switch in use.\n" +
    "The customer ended it before it was carried out.\n" +
    "The request was refused because the transaction counts as canceled.\n" +
    "The answer mentions a canceled transaction but does not state the final result.\n" +
    "The merchant is not enabled for this service at the provider, so this request was refused.\n" +
    "This step needs an OTP, and none has been requested yet. The request has not failed.\n" +
    "The journeyId of the request is not known to the provider.\n" +
    "The provider does not know the merchant, or the status of the merchant does not allow this request.\n" +
    "The card or account number leads to no issuer that the provider knows.\n" +
    "The request does not fit the step that its journey has reached.\n" +
    "The card, account, customer or virtual account is not known or not accepted. Details: {info}.\n" +
    "The bill or virtual account does not exist or cannot be used. Reason: {reason}.\n" +
    "The amount differs from the amount expected.\n" +
    "The bill counts as paid, possibly by an earlier request of yours.\n" +
    "What was entered is not the OTP that was sent to the customer.\n" +
    "The partner number is not known to the provider.\n" +
    "The terminal is not known to the provider.\n" +
    "An earlier request with the same reference had other parameters. How that one ended is not stated.\n" +
    "The bill or virtual account is no longer valid.\n" +
    "The provider does not offer this function.\n" +
    "The operation, for example a cancel or refund, is currently not possible for the transaction.\n" +
    "The same X-EXTERNAL-ID was used earlier on the same day, so an earlier request exists.\n" +
    "An earlier request used this partnerReferenceNo. In most cases it was carried out.\n" +
    "An earlier request used this partnerReferenceNo. What it made, for example a QR or virtual account, may still be paid.\n" +
    "The number of requests is above what the provider allows.\n" +
    "The provider reports an error without details. Whether the request took effect is not known.\n" +
    "A system of the provider failed. Whether the request took effect is not known.\n" +
    "A system that the provider depends on failed. Whether the request took effect is not known.\n" +
    "The issuer or another system did not answer in time. Whether the request took effect is not known.\n" +
    "The authorization was carried out. The amount is on hold and has not been collected.\n" +
    "The bulk request was processed. Each transfer in it has a result of its own.\n" +
    "The query was about a refund, void or cancellation. The status says success, and it does not say how the payment itself stands.\n" +
    "The transaction was carried out.\n" +
    "The transaction was created and has no result yet.\n" +
    "The query was about a refund, void or cancellation, which has no result yet. The payment itself may stand.\n" +
    "The payment is being carried out and has no result yet.\n" +
    "The transaction was accepted and has no result yet.\n" +
    "The transaction was carried out and later refunded, in full or in part.\n" +
    "It ended before it was carried out, and it will not be carried out any more.\n" +
    "The query was about a capture, which was canceled. The authorization may still hold the amount on the card or account of the customer.\n" +
    "The query was about a refund, void or cancellation, which did not take effect. The payment itself may stand.\n" +
    "The query was about a capture, which did not take effect. The authorization may still hold the amount on the card or account of the customer.\n" +
    "The transaction ended without being carried out.\n" +
    "The provider did not find the transaction when asked. That is no proof of failure, especially right after the transaction was sent.\n" +
    "The query was about a refund, void or cancellation, which the provider did not find. That is no proof that no money went back, especially right after the reversal was sent.\n" +
    "The time to pay is over, and nobody paid.\n" +
    "The query was about a refund or cancellation that was not carried out in time. The status does not say how the payment itself stands.\n" +
    "Midtrans or the provider of the payment method rejected the transaction, so it was not paid. The fraud screening may be behind it.\n" +
    "The query was about a refund or cancellation, and it was rejected. The status does not say how the payment itself stands.\n" +
    "The approver released the payout. It is not known yet whether the bank carries it out.\n" +
    "The money arrived at the beneficiary account. In rare cases the bank sends it back later, and the state becomes failed.\n" +
    "The payout is reported as completed, and an error stands beside it. One of the two is wrong.\n" +
    "The payout did not go through, or the bank sent the money back. error_code in the notification says why.\n" +
    "The payout is reported as failed because of a timeout, a technical error or a duplicate. That is no proof that no money moved.\n" +
    "The payout is reported as failed. A message stands beside it and no error_code, so the reason cannot be read.\n" +
    "The bank has the payout and has not confirmed it. It can still end as completed or failed, on the next working day at the latest.\n" +
    "The payout was created and has not been sent to the bank. Where the merchant works with two roles, an approver has to release it.\n" +
    "The approver rejected the payout, or it did not pass the validation. Nothing was sent to the bank.\n" +
    "The name does not fit the beneficiary account.\n" +
    "The bank has no such account number.\n" +
    "Account number and name do not belong together, or the account does not exist.\n" +
    "An error that is not named. The code does not say what had been done by then.\n" +
    "The bank did not answer in time. The transfer may have been made.\n" +
    "The bank already knows this reference, so an earlier transfer with it may have been made.\n" +
    "The bank already processed the same request, so the money may have been sent.\n" +
    "The bank did not accept the access data of the sending account.\n" +
    "The balance of the sending bank account does not cover the payout.\n" +
    "The data of the payout did not pass the validation.\n" +
    "The OTP with which the payout is approved is expired or blocked.\n" +
    "The bank has blocked the beneficiary account.\n" +
    "The sending account and the beneficiary account are the same.\n" +
    "The beneficiary account would exceed its monthly limit.\n" +
    "The beneficiary account would exceed the highest balance that it may hold.\n" +
    "The merchant balance at Midtrans does not cover the payout.\n" +
    "The bank details of the recipient are not valid.\n" +
    "A technical error on the way to the bank. The code does not say what had been done by then.\n" +
    "The transfer did not pass the validation.\n" +
    "The transfer did not pass the validation, and only Midtrans can say why.\n" +
    "The bank declined the transfer without a reason.\n" +
    "This approval was refused: the payouts were not found, are not queued any more, or the OTP is wrong. They may have been approved before.\n" +
    "None of the payouts in this request was created; errors lists what is wrong with each.\n" +
    "This rejection was refused: the payouts were not found or are not queued any more. They may be on their way to the bank.\n" +
    "The payouts API did not accept the key of this request. Creators and approvers have keys of their own.\n" +
    "Midtrans finds no payout for this reference_no. That is no proof that none was made.\n" +
    "The payouts API had an internal error. The code does not say whether payouts were created or approved.\n" +
    "The account is linked and can be charged. This call charged nothing.\n" +
    "The link is prepared and waits for the customer, who confirms it in GoPay. No payment exists.\n" +
    "GoPay denied this request to link or unlink the account; channel_response_message says why. Nothing was charged.\n" +
    "The account is not linked, or no longer linked, or the link expired before the customer confirmed it. The code also confirms that an account was unlinked.\n" +
    "Midtrans knows no account under this account_id. Nothing was charged.\n" +
    "Midtrans refused this request about the account, because it was sent before. Nothing was charged.\n" +
    "Midtrans had an internal error. Whether the account was linked or unlinked is not known; nothing was charged.\n" +
    "Midtrans could not reach GoPay. Whether the account was linked or unlinked is not known; nothing was charged.\n" +
    "GoPay was not available. Whether the account was linked or unlinked is not known; nothing was charged.\n" +
    "The request was not answered in time. Whether the account was linked or unlinked is not known; nothing was charged.\n" +
    "The account is no longer linked. This also confirms that it was unlinked.\n" +
    "The account is reported as linked, and the status code beside it is not that of a success. This request charged nothing.\n" +
    "The account is linked, and the request about it was refused.\n" +
    "The link expired before the customer confirmed it, so the account is not linked.\n" +
    "The link is reported as pending, and the status code beside it is not that of a success. No payment exists.\n" +
    "The subscription exists and charges at its next date. This body is about no payment.\n" +
    "The subscription charges no more; it was disabled, canceled, ended, or a charge failed. Earlier payments stay as they are."
  ,
  rows: ",,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,1,,,,,,,,,,,,,,,,,,,,,,,,,,,1,,1,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,1,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,1,,,,2,,1,1,,1,1,,1,1,,1,1,,1,1,1,,1,1,1,,1,1,1,,1,1,1,,1,,1,1,1,,1,1,1,1,1,1,1,1,1,,1,1,1,1,1,1,1,,1,1,1,1,1,1,1,,1,1,1,1,1,1,1,,1,1,1,1,,1,1,1,1,1,,1,1,1,1,1,1,1,,1,1,1,1,1,,1,1,,1,1,1,1,1,1,,1,1,1,1,1,,1,1,1,1,1,1,,1,,,,4,1,,1,1,1,1,1,1,1,1,,,1,1,1,,1,1,1,1,1,1,1,1,,1,1,1,1,1,,1,1,1,,1,1,1,1,1,1,,1,1,1,,1,1,,1,1,1,1,1,1,1,,1,,1,1,1,,2,1,,4,,1,1,1,1,1,1,,1,1,1,1,1,,1,,1,,4,,1,1,1,,1,1,1,1,1,1,,1,,1,1,,1,1,1,1,1,1,,1,,1,1,1,1,1,1,,1,1,1,1,1,1,,1,1,1,1,1,1,,1,,1,1,1,1,1,,1,1,,1,1,,1,1,1,1,1,1,,1,1,1,1,1,1,,1,1,1,,1,,1,1,1,,1,,,1,1,1,,1,1,1,1,1,,1,1,1,1,1,,1,1,1,1,1,,1,1,1,1,1,,,,,,,,2,,2,,,,,,,3,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,3,1,1,1,,p,,,,,,,,,,,,,,,,,,b,,,,e,,,",
  fallbacks: {
    field: "a field",
    reason: "no reason given",
    info: "no details given",
  },
  undecided: {
    not_in_catalog: "The code is not in the catalog.",
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
export function detail(result: MidtransEntry | MidtransResult, params: MidtransParams = {}): string {
  return detailOf(catalog, texts, result as Result, params as Params);
}
