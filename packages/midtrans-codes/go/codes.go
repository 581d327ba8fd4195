// Code generated from the catalog; DO NOT EDIT.

package midtranscodes

// Status is a code of Midtrans: Status code. Any other text may come as well.
//
// Page 1: https://docs.midtrans.com/reference/code-2xx
//
// Page 2: https://github-wiki-see.page/m/veritrans/veritrans-android/wiki/Status-Code
//
// Page 3: https://docs.midtrans.com/reference/gopay-tokenization
//
// Page 4: https://docs.midtrans.com/reference/status-codes
//
// Page 5: https://docs.midtrans.com/reference/code-4xx
//
// Page 6: https://docs.midtrans.com/docs/error-code-and-response-code
//
// Page 7: https://docs.midtrans.com/reference/card-feature-3d-secure-3ds
//
// Page 8: https://docs.midtrans.com/reference/status-code-4xx
//
// Page 9: https://docs.midtrans.com/reference/refund-transaction
type Status string

// Codes of the space status, by name.
const (
	// StatusSuccess: Request answered. Midtrans answered this request and reports no error. That is no proof of
	// payment: a status query and an accepted denial get the same code, and a captured card payment can still be
	// under review.
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1.
	StatusSuccess Status = "200"

	// StatusCardChallenged: Card payment challenged. The fraud screening leaves the decision about this card payment
	// to the merchant. It does not count as paid yet.
	//
	// Outcome: action_required (transaction). Retry: check_status_first.
	//
	// Source: page 2 (and 1 more).
	//
	// Same code as PENDING: compare the name.
	StatusCardChallenged Status = "201"

	// StatusPending: Transaction pending. The transaction was created and is not finished. A card waits up to 10
	// minutes for 3-D Secure; a virtual account waits 24 hours for the payment by default, and most other methods
	// about 2 hours.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as CARD_CHALLENGED: compare the name.
	StatusPending Status = "201"

	// StatusDenied: Transaction denied. The bank, the payment provider or the fraud screening of Midtrans declined
	// the transaction, so it was not paid. The code looks like an HTTP success but is not one.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1.
	StatusDenied Status = "202"

	// StatusPayAccountDisabled: GoPay account not linked. The GoPay account behind this account_id is not linked, or
	// no longer linked. The code also confirms that an account was unlinked, and it says nothing about a payment.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 3 (and 1 more).
	StatusPayAccountDisabled Status = "204"

	// StatusMovedPermanently: Address has moved. This request went to an address that has moved permanently.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 4.
	StatusMovedPermanently Status = "300"

	// StatusValidationError: Invalid request. This request did not pass the validation; validation_messages lists
	// what is wrong. Snap also answers an order_id that was used before with HTTP 400.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 5, line 13.
	StatusValidationError Status = "400"

	// StatusAccessDenied: Key not accepted. Midtrans did not accept the key of this request. The server key or client
	// key is wrong, or it belongs to the other environment.
	//
	// Message: "Access denied due to unauthorized transaction, please check client or server key".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 6, line 14 (and 1 more).
	StatusAccessDenied Status = "401"

	// StatusCard3dsVersionTooOld: Card without 3DS version 2. This request was refused because the card only takes
	// part in 3D Secure version 1 or lower.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 7.
	//
	// Same code as PAYMENT_TYPE_NOT_ALLOWED: compare the name.
	StatusCard3dsVersionTooOld Status = "402"

	// StatusPaymentTypeNotAllowed: Payment type not activated. The payment type of this request is not activated for
	// the merchant.
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 5, line 15.
	//
	// Same code as CARD_3DS_VERSION_TOO_OLD: compare the name.
	StatusPaymentTypeNotAllowed Status = "402"

	// StatusContentTypeNotAvailable: Content type not available. Midtrans cannot answer in the content type that the
	// headers of this request ask for. Unlike HTTP 403, this is not about permissions.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 5, line 16.
	StatusContentTypeNotAvailable Status = "403"

	// StatusTransactionNotFound: Transaction not found. Midtrans finds no transaction for this order_id or
	// transaction_id. For a Snap order this is normal until the customer picks a method on the page. It also happens
	// when the wrong environment is asked.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 5, line 17 (and 2 more).
	StatusTransactionNotFound Status = "404"

	// StatusMethodNotAllowed: HTTP method not allowed. The endpoint does not accept the HTTP method of this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 5, line 18.
	StatusMethodNotAllowed Status = "405"

	// StatusDuplicateOrderID: Order ID already used. This request was refused because its order_id belongs to a
	// transaction that is active or paid. The refund API uses the same code for a refund_key that was used before.
	//
	// Message: "order_id has been paid and utilized, please use another order ID" or "Duplicate refund ID".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 6, line 22 (and 3 more).
	StatusDuplicateOrderID Status = "406"

	// StatusTransactionExpired: Transaction expired. The transaction was not completed in time and can no longer be
	// paid.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 5, line 20.
	StatusTransactionExpired Status = "407"

	// StatusWrongDataType: Wrong data type. A field of this request has the wrong data type. Unlike HTTP 408, this is
	// not a timeout.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 5, line 21.
	StatusWrongDataType Status = "408"

	// StatusTooManyCardTransactions: Too many transactions on card. According to older lists, this request was
	// refused because of too many transactions with one card number. The current lists do not have the code.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 2.
	StatusTooManyCardTransactions Status = "409"

	// StatusGopayUserBlocked: GoPay user blocked. In this meaning, GoPay has blocked the user, so the account cannot
	// be linked or charged. The same code stands for a merchant account that is deactivated.
	//
	// Message: "GoPay user is blocked".
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 5, line 22 (and 1 more).
	//
	// Same code as MERCHANT_DEACTIVATED: compare the name.
	StatusGopayUserBlocked Status = "410"

	// StatusMerchantDeactivated: Merchant account deactivated. In this meaning, the merchant account at Midtrans is
	// deactivated. The same code stands for a GoPay user who is blocked.
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 8.
	//
	// Same code as GOPAY_USER_BLOCKED: compare the name.
	StatusMerchantDeactivated Status = "410"

	// StatusInvalidTokenID: Card token not valid. The token_id of this request is missing, wrong or expired. It is
	// also not accepted when it was made with the keys of another account or environment.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 5, line 23.
	StatusInvalidTokenID Status = "411"

	// StatusStatusNotChangeable: Status cannot be changed. The current status of the transaction does not allow what
	// this request asks for, for example a cancellation, a capture or a refund.
	//
	// Message: "Merchant cannot modify the status of the transaction" or "Transaction status cannot be updated.".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 5, line 24 (and 2 more).
	StatusStatusNotChangeable Status = "412"

	// StatusMalformedBody: Body cannot be parsed. The body of this request has a syntax error. Unlike HTTP 413, this
	// is not about its size.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 5, line 25.
	StatusMalformedBody Status = "413"

	// StatusMerchantBalanceTooLow: Merchant balance too low. In this meaning, Midtrans refused this refund request
	// because the merchant balance does not cover it. The same code stands for a refund amount that is not accepted;
	// unlike HTTP 414, neither is about the length of the URL.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 5, line 26.
	//
	// Same code as REFUND_AMOUNT_REFUSED: compare the name.
	StatusMerchantBalanceTooLow Status = "414"

	// StatusRefundAmountRefused: Refund amount not accepted. In this meaning, Midtrans refused this refund request
	// because of its amount. The same code stands for a merchant balance that is too low; unlike HTTP 414, neither is
	// about the length of the URL.
	//
	// Message: "Refund request is rejected due to invalid amount".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 9 (and 1 more).
	//
	// Same code as MERCHANT_BALANCE_TOO_LOW: compare the name.
	StatusRefundAmountRefused Status = "414"

	// StatusTooManyRequests: Too many requests. Too many requests were sent in a short time, so this request was
	// refused. The limit is documented for charges and for linking GoPay accounts.
	//
	// Outcome: rejected (request). Retry: later.
	//
	// Source: page 5, line 27.
	StatusTooManyRequests Status = "429"

	// StatusInternalServerError: Internal error at the provider. Midtrans had an internal error. The code does not
	// say what had been done by then.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 4.
	StatusInternalServerError Status = "500"

	// StatusNotImplemented: Function not supported. The function that this request needs is not available at
	// Midtrans, at least not yet, so the request was refused.
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 4.
	StatusNotImplemented Status = "501"

	// StatusBankConnectionError: No connection to the bank. Midtrans had a problem with its connection to the bank.
	// The bank may or may not have carried out the transaction.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 4.
	StatusBankConnectionError Status = "502"

	// StatusBankOrPartnerUnavailable: Bank or partner unavailable. The connection to the bank or partner is
	// disturbed, so the transaction may or may not have been carried out there.
	//
	// Message: "Bank/partner is experiencing connection issue.".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 6, line 29 (and 1 more).
	StatusBankOrPartnerUnavailable Status = "503"

	// StatusFraudDetectionUnavailable: Fraud screening unavailable. The fraud screening of Midtrans was not
	// available. Unlike HTTP 504, this is not a gateway timeout, and the code does not say what had been done by
	// then.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 4.
	StatusFraudDetectionUnavailable Status = "504"

	// StatusVaNumberUnavailable: Virtual account number unavailable. The bank could not allocate a virtual account
	// number or payment code at this moment, so there is no number for the customer to pay to.
	//
	// Outcome: rejected (request). Retry: later.
	//
	// Source: page 4 (and 2 more).
	StatusVaNumberUnavailable Status = "505"
)

// Card is a code of Midtrans: Card channel response code. Any other text may come as well.
//
// Page 1: https://docs.midtrans.com/reference/channel-response-code
//
// Page 2: https://docs.midtrans.com/docs/error-code-and-response-code
type Card string

// Codes of the space card, by name.
const (
	// CardApproved: Approved by issuer. The issuer approved the card transaction. Whether it was captured or is held
	// for review is in transaction_status and fraud_status.
	//
	// Outcome: success (request). Retry: check_status_first.
	//
	// Source: page 1, line 29.
	CardApproved Card = "00"

	// CardApprovedAmex: Transaction approved. American Express approved the transaction. The code 00 means the same.
	//
	// Outcome: success (request). Retry: check_status_first. Network: AMEX.
	//
	// Source: page 1, line 1421.
	CardApprovedAmex Card = "000"

	// CardApprovedWithIDAmex: Approved on proof of identity. American Express approved the transaction provided that
	// the cardholder is identified.
	//
	// Outcome: success (request). Retry: check_status_first. Network: AMEX.
	//
	// Source: page 1, line 1431.
	CardApprovedWithIDAmex Card = "001"

	// CardPartialApprovalAmex: Approved in part. Only part of the amount was approved. This happens with prepaid
	// cards.
	//
	// Outcome: action_required (transaction). Retry: never. Network: AMEX.
	//
	// Source: page 1, line 1441.
	CardPartialApprovalAmex Card = "002"

	// CardReferToIssuer: Issuer must be contacted. The issuer declined because of a problem with the card number and
	// wants the customer to contact it.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 39.
	CardReferToIssuer Card = "01"

	// CardReferToIssuerSpecial: Issuer must be contacted, special case. The issuer declined under special conditions
	// and wants the customer to contact it.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 49.
	CardReferToIssuerSpecial Card = "02"

	// CardInvalidMerchant: Merchant ID not valid. The merchant ID that was sent to the bank is not valid for this
	// transaction.
	//
	// Outcome: failed (transaction). Retry: never.
	//
	// Source: page 1, line 59.
	CardInvalidMerchant Card = "03"

	// CardPickUpCard: Card to be retained. The issuer declined and wants the card to be retained, as happens when it
	// was reported lost or stolen.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 69.
	CardPickUpCard Card = "04"

	// CardDoNotHonor: Declined by issuer (do not honor). The issuer declined without naming the cause. It may be a
	// failed security check, frozen funds or too little money.
	//
	// Message: "Do not honor".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 2, line 34 (and 1 more).
	CardDoNotHonor Card = "05"

	// CardCardError: Problem with the card number. The issuer declined because of a problem with the card number that
	// it does not describe, and wants the customer to contact it.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 89.
	CardCardError Card = "06"

	// CardPickUpCardSpecial: Card to be retained, special conditions. The issuer declined under special conditions
	// and wants the card to be retained. It may have been reported lost or stolen.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 99.
	CardPickUpCardSpecial Card = "07"

	// CardRequestInProgress: Result still open at issuer. In ISO 8583, the issuer is still working on the request.
	// The code settles neither approval nor decline.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 109.
	CardRequestInProgress Card = "09"

	// CardDeniedAmex: Declined, no reason given. American Express denied the transaction. The code does not tell why.
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: AMEX.
	//
	// Source: page 1, line 1451.
	CardDeniedAmex Card = "100"

	// CardExpiredCardAmex: Card expired or date wrong. The card has expired, or the expiration date that was entered
	// is wrong.
	//
	// Outcome: failed (transaction). Retry: after_fix. Network: AMEX.
	//
	// Source: page 1, line 1461.
	CardExpiredCardAmex Card = "101"

	// CardPinTriesExceededAmex: PIN attempts exceeded. A wrong PIN was entered too many times, and the card accepts
	// no more attempts.
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: AMEX.
	//
	// Source: page 1, line 1471.
	CardPinTriesExceededAmex Card = "106"

	// CardCallIssuerAmex: Issuer must be contacted. The transaction was not approved; the issuer wants to be
	// contacted first.
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: AMEX.
	//
	// Source: page 1, line 1481.
	CardCallIssuerAmex Card = "107"

	// CardInvalidMerchantAmex: Invalid or inactive merchant. American Express does not accept the merchant number of
	// the transaction.
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: AMEX.
	//
	// Source: page 1, line 1491.
	CardInvalidMerchantAmex Card = "109"

	// CardInvalidAmountAmex: Invalid amount. American Express does not accept the amount of the transaction.
	//
	// Outcome: failed (transaction). Retry: after_fix. Network: AMEX.
	//
	// Source: page 1, line 1501.
	CardInvalidAmountAmex Card = "110"

	// CardInvalidAccountAmex: Card or account not valid. The card number is not valid. For travelers checks the code
	// stands for a wrong MICR line.
	//
	// Outcome: failed (transaction). Retry: after_fix. Network: AMEX.
	//
	// Source: page 1, line 1511.
	CardInvalidAccountAmex Card = "111"

	// CardFunctionNotSupportedAmex: Requested function not supported. American Express or the issuer does not support
	// what the transaction asks for.
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: AMEX.
	//
	// Source: page 1, line 1521.
	CardFunctionNotSupportedAmex Card = "115"

	// CardIncorrectPinAmex: Incorrect PIN. The PIN that was entered is wrong.
	//
	// Outcome: failed (transaction). Retry: after_fix. Network: AMEX.
	//
	// Source: page 1, line 1531.
	CardIncorrectPinAmex Card = "117"

	// CardCardholderNotPermittedAmex: Cardholder not enrolled or permitted. The cardholder is not enrolled for this
	// kind of transaction, or it is not permitted for the card.
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: AMEX.
	//
	// Source: page 1, line 1541.
	CardCardholderNotPermittedAmex Card = "119"

	// CardInvalidTransaction: Transaction or field not valid. The issuer declined because it does not accept this
	// kind of transaction for the card, or because a field of it is not valid.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 119 (and 1 more).
	CardInvalidTransaction Card = "12"

	// CardIncorrectSecurityCodeAmex: Incorrect CVV. The security code of the card is wrong. American Express calls it
	// CID and uses 4 digits.
	//
	// Outcome: failed (transaction). Retry: after_fix. Network: AMEX.
	//
	// Source: page 1, line 1551.
	CardIncorrectSecurityCodeAmex Card = "122"

	// CardInvalidEffectiveDateAmex: Effective date not valid. The date from which the card is valid is wrong or not
	// yet reached.
	//
	// Outcome: failed (transaction). Retry: after_fix. Network: AMEX.
	//
	// Source: page 1, line 1561.
	CardInvalidEffectiveDateAmex Card = "125"

	// CardInvalidAmount: Invalid character in the amount. The amount contains a character that is not allowed. Only
	// the sandbox sends this code.
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1, line 129.
	CardInvalidAmount Card = "13"

	// CardInvalidCardNumber: Card number does not exist. The issuer declined because it has no card with this number.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 139.
	CardInvalidCardNumber Card = "14"

	// CardNoSuchIssuer: No such issuer. No issuer exists for this card number, so the transaction could not be
	// routed.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 149.
	CardNoSuchIssuer Card = "15"

	// CardFormatErrorAmex: Transaction format not valid. American Express refused this request because its data does
	// not have the expected format.
	//
	// Outcome: rejected (request). Retry: after_fix. Network: AMEX.
	//
	// Source: page 1, line 1571.
	CardFormatErrorAmex Card = "181"

	// CardInvalidCurrencyAmex: Currency not valid. American Express does not accept the currency code of the
	// transaction.
	//
	// Outcome: failed (transaction). Retry: after_fix. Network: AMEX.
	//
	// Source: page 1, line 1581.
	CardInvalidCurrencyAmex Card = "183"

	// CardNewCardIssuedAmex: Card replaced or renewed. The transaction was denied because a new card was issued in
	// place of this one.
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: AMEX.
	//
	// Source: page 1, line 1591.
	CardNewCardIssuedAmex Card = "187"

	// CardMerchantClosedAmex: Merchant canceled or closed. American Express denied the transaction because the
	// merchant is canceled or closed there.
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: AMEX.
	//
	// Source: page 1, line 1601.
	CardMerchantClosedAmex Card = "189"

	// CardReEnterTransaction: Issuer asks for another try. The issuer did not process the transaction and gives no
	// cause.
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 1, line 159.
	CardReEnterTransaction Card = "19"

	// CardAuthenticationRequiredVisa: Authentication required. The issuer does not approve the transaction until the
	// customer has authenticated.
	//
	// Outcome: failed (transaction). Retry: with_authentication. Network: VISA.
	//
	// Source: page 1, line 883.
	CardAuthenticationRequiredVisa Card = "1A"

	// CardPickUpCardAmex: Card to be retained. The transaction was denied, and the issuer wants the card to be
	// retained.
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: AMEX.
	//
	// Source: page 1, line 1611.
	CardPickUpCardAmex Card = "200"

	// CardNoActionTaken: Issuer took no action. The issuer did nothing with this message. The page speaks of a
	// problem with the card number; in ISO 8583, an earlier transaction could not be undone, and that one may still
	// stand.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 169.
	CardNoActionTaken Card = "21"

	// CardSuspectedMalfunction: Issuer not available. The issuer could not be contacted, possibly because of a
	// malfunction, so the transaction was not carried out.
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 1, line 179.
	CardSuspectedMalfunction Card = "22"

	// CardUnspecifiedError: Unspecified error at the bank. The bank answered with an error that it does not describe,
	// and did not approve the transaction.
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 1, line 189 (and 1 more).
	CardUnspecifiedError Card = "23"

	// CardCardDetailsNotRecognized: Card details not recognized. The issuer declined because it does not recognize
	// the card details.
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1, line 199.
	CardCardDetailsNotRecognized Card = "25"

	// CardFormatError: Transaction details not recognized. The issuer refused this request because it could not
	// interpret the details of the transaction.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 209.
	CardFormatError Card = "30"

	// CardCardNotPresentNotAllowed: Online and phone transactions not allowed. The card may not be used for internet,
	// mail or telephone orders.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 219.
	CardCardNotPresentNotAllowed Card = "31"

	// CardExpiredCardOrInvalidDate: Card expired or wrong date. The issuer declined because the card has expired or
	// the expiration date is not the one of the card.
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1, line 229.
	CardExpiredCardOrInvalidDate Card = "33"

	// CardSuspectedFraudPickUp: Suspected fraud. The issuer declined because it suspects fraud with this card number.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 239.
	CardSuspectedFraudPickUp Card = "34"

	// CardContactAcquirerPickUp: Retain card, contact acquirer. The issuer declined and wants the card to be
	// retained. In ISO 8583, the merchant is to contact the acquirer.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 249.
	CardContactAcquirerPickUp Card = "35"

	// CardRestrictedCardPickUp: Retain card, restricted. The issuer declined and wants the card to be retained. In
	// ISO 8583, the card is restricted.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 259.
	CardRestrictedCardPickUp Card = "36"

	// CardCallAcquirerSecurityPickUp: Retain card, call acquirer security. The issuer declined and wants the card to
	// be retained. In ISO 8583, the merchant is to call the security desk of the acquirer.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 269.
	CardCallAcquirerSecurityPickUp Card = "37"

	// CardPinTriesExceededPickUp: PIN attempts exceeded, retain card. A wrong PIN was entered three times. The issuer
	// declined and wants the card to be retained.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 279.
	CardPinTriesExceededPickUp Card = "38"

	// CardNoCreditAccount: No credit account. The card has no credit account that could be charged.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 289.
	CardNoCreditAccount Card = "39"

	// CardFunctionNotSupported: Transaction type not allowed. The issuer does not support this type of transaction
	// for the card.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 299.
	CardFunctionNotSupported Card = "40"

	// CardLostCard: Card reported lost. The issuer declined because the card was reported lost, and wants it
	// retained.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 309.
	CardLostCard Card = "41"

	// CardNoUniversalAccount: Account type not valid. The account type that was used is not valid for the card. In
	// ISO 8583, there is no universal account.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 319.
	CardNoUniversalAccount Card = "42"

	// CardStolenCard: Card reported stolen. The issuer declined because the card was reported stolen, and wants it
	// retained.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 329.
	CardStolenCard Card = "43"

	// CardNoInvestmentAccount: No investment account. The account type that was used is not valid for the card. In
	// ISO 8583, there is no investment account.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 339.
	CardNoInvestmentAccount Card = "44"

	// CardClosedAccount: Account closed. The account behind the card was closed, so the issuer declined for good.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 349.
	CardClosedAccount Card = "46"

	// CardInsufficientFunds: Insufficient funds. The balance or credit limit of the card does not cover the amount.
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 1, line 359.
	CardInsufficientFunds Card = "51"

	// CardNoCheckingAccount: No checking account. The card is not linked to a checking account.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 369.
	CardNoCheckingAccount Card = "52"

	// CardNoSavingsAccount: No savings account. The card is not linked to a savings account.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 379.
	CardNoSavingsAccount Card = "53"

	// CardExpiredCard: Card expired. The issuer declined because the card is past its expiration date.
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1, line 389.
	CardExpiredCard Card = "54"

	// CardIncorrectPin: Incorrect PIN. The issuer declined because the PIN is wrong.
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1, line 399.
	CardIncorrectPin Card = "55"

	// CardNoCardRecord: No record of the card. The issuer declined because it keeps no record of this card number.
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1, line 409.
	CardNoCardRecord Card = "56"

	// CardTransactionNotPermittedToCardholder: Not permitted for this card. The issuer does not allow this type of
	// transaction for the card.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 419.
	CardTransactionNotPermittedToCardholder Card = "57"

	// CardTransactionNotPermittedToTerminal: Not permitted for this terminal. The terminal of the merchant does not
	// allow this kind of transaction, or a test card was used.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 429.
	CardTransactionNotPermittedToTerminal Card = "58"

	// CardSuspectedFraud: Suspected fraud. The issuer declined because the transaction looks fraudulent.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 439.
	CardSuspectedFraud Card = "59"

	// CardBlockedByIssuerVisa: Not supported by issuer. The issuer does not support this transaction or blocks it for
	// the card.
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: VISA.
	//
	// Source: page 1, line 1183.
	CardBlockedByIssuerVisa Card = "5C"

	// CardContactIssuerAndRetry: Contact the issuer, then try again. The issuer declined until the customer has
	// settled the matter with it.
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 1, line 449.
	CardContactIssuerAndRetry Card = "60"

	// CardExceedsAmountLimit: Amount limit exceeded. The amount exceeds the limit that the issuer has set for the
	// card.
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 1, line 459.
	CardExceedsAmountLimit Card = "61"

	// CardRestrictedCard: Card restricted. The issuer restricts the use of this card.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 469.
	CardRestrictedCard Card = "62"

	// CardSecurityViolation: Security check not passed. The issuer declined for a security reason that it does not
	// describe.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 479.
	CardSecurityViolation Card = "63"

	// CardOriginalAmountIncorrect: Invalid amount. The issuer declined because of the amount. In ISO 8583, it differs
	// from that of the original transaction.
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1, line 489.
	CardOriginalAmountIncorrect Card = "64"

	// CardExceedsFrequencyLimit: Frequency limit exceeded. The card has reached the number of transactions that the
	// issuer allows in a period.
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 1, line 499.
	CardExceedsFrequencyLimit Card = "65"

	// CardContactIssuer: Issuer must be contacted. The issuer declined and wants the customer to contact it. The code
	// names no cause.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 509.
	CardContactIssuer Card = "66"

	// CardCounterfeitCardPickUp: Suspected counterfeit card. The issuer declined because it suspects a counterfeit
	// card, and wants it to be retained.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 519.
	CardCounterfeitCardPickUp Card = "67"

	// CardTimeoutVisa: Timeout waiting for an answer. No answer to the authorization came in time. It is not known
	// whether the transaction was approved.
	//
	// Outcome: unknown (transaction). Retry: check_status_first. Network: VISA.
	//
	// Source: page 1, line 713.
	CardTimeoutVisa Card = "68"

	// CardVerificationFailed: Verification details do not match. The issuer declined because verification data that
	// was sent does not match its records.
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1, line 649.
	CardVerificationFailed Card = "6P"

	// CardContactCardIssuerMastercard: Issuer must be contacted. The issuer declined and asks the cardholder to
	// contact it.
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: MASTERCARD.
	//
	// Source: page 1, line 1227.
	CardContactCardIssuerMastercard Card = "70"

	// CardPinNotChangedMastercard: PIN not changed. The request to change the PIN was refused, and the code does not
	// tell why. This says nothing about a payment.
	//
	// Outcome: rejected (request). Retry: check_status_first. Network: MASTERCARD.
	//
	// Source: page 1, line 1237.
	//
	// Same code as PIN_NOT_CHANGED_VISA: compare the name.
	CardPinNotChangedMastercard Card = "71"

	// CardPinNotChangedVisa: PIN not changed. The request to change the PIN was refused, and the code does not tell
	// why. This says nothing about a payment.
	//
	// Outcome: rejected (request). Retry: check_status_first. Network: VISA.
	//
	// Source: page 1, line 723.
	//
	// Same code as PIN_NOT_CHANGED_MASTERCARD: compare the name.
	CardPinNotChangedVisa Card = "71"

	// CardAccountNotActivatedMastercard: Account not yet activated. The account behind the card has not been
	// activated yet.
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: MASTERCARD.
	//
	// Source: page 1, line 1247.
	CardAccountNotActivatedMastercard Card = "72"

	// CardPinTriesExceeded: PIN attempts exceeded. A wrong PIN was entered too many times and the issuer accepts no
	// more attempts.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 529.
	CardPinTriesExceeded Card = "75"

	// CardToAccountInvalidMastercard: Receiving account not valid. The receiving account does not exist or is not
	// valid.
	//
	// Outcome: failed (transaction). Retry: after_fix. Network: MASTERCARD.
	//
	// Source: page 1, line 1257.
	//
	// Same code as ORIGINAL_NOT_FOUND_VISA: compare the name.
	CardToAccountInvalidMastercard Card = "76"

	// CardOriginalNotFoundVisa: Original transaction not found. The network found no earlier message that matches the
	// retrieval reference of this one. It is not known what became of the original transaction.
	//
	// Outcome: unknown (transaction). Retry: check_status_first. Network: VISA.
	//
	// Source: page 1, line 733.
	//
	// Same code as TO_ACCOUNT_INVALID_MASTERCARD: compare the name.
	CardOriginalNotFoundVisa Card = "76"

	// CardFromAccountInvalidMastercard: Paying account not valid. The paying account does not exist or is not valid.
	//
	// Outcome: failed (transaction). Retry: after_fix. Network: MASTERCARD.
	//
	// Source: page 1, line 1267.
	//
	// Same code as ORIGINAL_DATA_MISMATCH_VISA: compare the name.
	CardFromAccountInvalidMastercard Card = "77"

	// CardOriginalDataMismatchVisa: Data differs from original. This message repeats or reverses an earlier one, but
	// its data does not match it. The earlier one may have taken effect.
	//
	// Outcome: unknown (transaction). Retry: check_status_first. Network: VISA.
	//
	// Source: page 1, line 743.
	//
	// Same code as FROM_ACCOUNT_INVALID_MASTERCARD: compare the name.
	CardOriginalDataMismatchVisa Card = "77"

	// CardAccountInvalidMastercard: Account not valid. The account of the transaction does not exist or is not valid.
	// The code does not say which one.
	//
	// Outcome: failed (transaction). Retry: after_fix. Network: MASTERCARD.
	//
	// Source: page 1, line 1277.
	//
	// Same code as CARD_NOT_ACTIVATED_VISA: compare the name.
	CardAccountInvalidMastercard Card = "78"

	// CardCardNotActivatedVisa: New card not yet activated. The card is new and still blocked for its first use.
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: VISA.
	//
	// Source: page 1, line 753.
	//
	// Same code as ACCOUNT_INVALID_MASTERCARD: compare the name.
	CardCardNotActivatedVisa Card = "78"

	// CardLifecycleDeclineMastercard: Card replaced or renewed. The issuer declined because the card was replaced,
	// renewed or deactivated. The exact cause is only in the merchant advice code.
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: MASTERCARD.
	//
	// Source: page 1, line 1287.
	//
	// Same code as TRANSACTION_REVERSED_VISA: compare the name.
	CardLifecycleDeclineMastercard Card = "79"

	// CardTransactionReversedVisa: Transaction reported as reversed. The network reports that the transaction was
	// reversed. It is not known whether money moved and came back.
	//
	// Outcome: unknown (transaction). Retry: check_status_first. Network: VISA.
	//
	// Source: page 1, line 763.
	//
	// Same code as LIFECYCLE_DECLINE_MASTERCARD: compare the name.
	CardTransactionReversedVisa Card = "79"

	// CardApprovedWithIDVisa: Approved on proof of identity. The issuer approved the transaction provided that the
	// cardholder is identified.
	//
	// Outcome: success (request). Retry: check_status_first. Network: VISA.
	//
	// Source: page 1, line 703.
	CardApprovedWithIDVisa Card = "8"

	// CardSystemNotAvailableMastercard: System not available. The transaction was not approved because a system that
	// decides on it is not available.
	//
	// Outcome: failed (transaction). Retry: later. Network: MASTERCARD.
	//
	// Source: page 1, line 1297.
	//
	// Same code as CREDIT_ISSUER_UNAVAILABLE_VISA: compare the name.
	CardSystemNotAvailableMastercard Card = "80"

	// CardCreditIssuerUnavailableVisa: Credit issuer not available. The transaction was not approved because the
	// issuer of the credit card is not available. For private label cards the code stands for a wrong date.
	//
	// Outcome: failed (transaction). Retry: later. Network: VISA.
	//
	// Source: page 1, line 773.
	//
	// Same code as SYSTEM_NOT_AVAILABLE_MASTERCARD: compare the name.
	CardCreditIssuerUnavailableVisa Card = "80"

	// CardDomesticDebitNotAllowedMastercard: Domestic debit not allowed. The card does not allow domestic debit
	// transactions. The code is used in some regions only.
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: MASTERCARD.
	//
	// Source: page 1, line 1307.
	//
	// Same code as PIN_CRYPTOGRAPHIC_ERROR_VISA: compare the name.
	CardDomesticDebitNotAllowedMastercard Card = "81"

	// CardPinCryptographicErrorVisa: PIN could not be decrypted. The security module of Visa could not decrypt the
	// PIN, so the transaction was not approved. The code does not say that the PIN is wrong.
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: VISA.
	//
	// Source: page 1, line 783.
	//
	// Same code as DOMESTIC_DEBIT_NOT_ALLOWED_MASTERCARD: compare the name.
	CardPinCryptographicErrorVisa Card = "81"

	// CardIncorrectCvv: Incorrect CVV. The issuer declined because the CVV does not match the card.
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1, line 539.
	//
	// Same code as POLICY_DECLINE_MASTERCARD and CARD_VERIFICATION_NEGATIVE_VISA: compare the name.
	CardIncorrectCvv Card = "82"

	// CardPolicyDeclineMastercard: Declined by issuer policy. The issuer declined because of a policy of its own.
	// What would help is only in the merchant advice code.
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: MASTERCARD.
	//
	// Source: page 1, line 1317.
	//
	// Same code as INCORRECT_CVV and CARD_VERIFICATION_NEGATIVE_VISA: compare the name.
	CardPolicyDeclineMastercard Card = "82"

	// CardCardVerificationNegativeVisa: Card verification value does not match. The check of the security code or of
	// the chip data failed, or an offline PIN check was interrupted.
	//
	// Outcome: failed (transaction). Retry: after_fix. Network: VISA.
	//
	// Source: page 1, line 793.
	//
	// Same code as INCORRECT_CVV and POLICY_DECLINE_MASTERCARD: compare the name.
	CardCardVerificationNegativeVisa Card = "82"

	// CardAuthenticationRequired: Authentication required. The issuer declined because the card data has to be
	// checked or the customer has to authenticate first.
	//
	// Outcome: failed (transaction). Retry: with_authentication.
	//
	// Source: page 1, line 549.
	//
	// Same code as FRAUD_SECURITY_MASTERCARD and STAND_IN_CANNOT_APPROVE_VISA: compare the name.
	CardAuthenticationRequired Card = "83"

	// CardFraudSecurityMastercard: Declined for fraud or security. The issuer declined because it suspects fraud or
	// sees a security problem.
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: MASTERCARD.
	//
	// Source: page 1, line 1327.
	//
	// Same code as AUTHENTICATION_REQUIRED and STAND_IN_CANNOT_APPROVE_VISA: compare the name.
	CardFraudSecurityMastercard Card = "83"

	// CardStandInCannotApproveVisa: Stand-in could not approve. Visa decided in place of the issuer and could not
	// approve the transaction.
	//
	// Outcome: failed (transaction). Retry: later. Network: VISA.
	//
	// Source: page 1, line 803.
	//
	// Same code as AUTHENTICATION_REQUIRED and FRAUD_SECURITY_MASTERCARD: compare the name.
	CardStandInCannotApproveVisa Card = "83"

	// CardInvalidAuthorizationLifecycleMastercard: Authorization life cycle not valid. This request does not fit the
	// state of the authorization that it belongs to, for example because that one has expired. This says nothing
	// about the hold on the card.
	//
	// Outcome: rejected (request). Retry: check_status_first. Network: MASTERCARD.
	//
	// Source: page 1, line 1337.
	//
	// Same code as PREAUTHORIZATION_TOO_OLD_VISA: compare the name.
	CardInvalidAuthorizationLifecycleMastercard Card = "84"

	// CardPreauthorizationTooOldVisa: Pre-authorization too old. Too much time has passed since the
	// pre-authorization, so this request was refused. This says nothing about the hold on the card.
	//
	// Outcome: rejected (request). Retry: check_status_first. Network: VISA.
	//
	// Source: page 1, line 813.
	//
	// Same code as INVALID_AUTHORIZATION_LIFECYCLE_MASTERCARD: compare the name.
	CardPreauthorizationTooOldVisa Card = "84"

	// CardNotDeclinedMastercard: Not declined, amount zero. The issuer has no objection to a transaction with the
	// amount zero, such as a verification of the card. Nothing was paid by it.
	//
	// Outcome: success (request). Retry: never. Network: MASTERCARD.
	//
	// Source: page 1, line 1347.
	//
	// Same code as NO_REASON_TO_DECLINE_VISA: compare the name.
	CardNotDeclinedMastercard Card = "85"

	// CardNoReasonToDeclineVisa: No reason to decline. The issuer has no objection to a verification of the card, the
	// address or the CVV2, or to a credit or refund to the card. This is not the approval of a purchase.
	//
	// Outcome: success (request). Retry: never. Network: VISA.
	//
	// Source: page 1, line 823.
	//
	// Same code as NOT_DECLINED_MASTERCARD: compare the name.
	CardNoReasonToDeclineVisa Card = "85"

	// CardPinValidationNotPossibleMastercard: PIN could not be checked. The PIN could not be checked, so the
	// transaction was not approved. The code does not say that the PIN is wrong.
	//
	// Outcome: failed (transaction). Retry: later. Network: MASTERCARD.
	//
	// Source: page 1, line 1357.
	//
	// Same code as PIN_NOT_VERIFIABLE_VISA: compare the name.
	CardPinValidationNotPossibleMastercard Card = "86"

	// CardPinNotVerifiableVisa: PIN could not be checked. The PIN could not be checked, so the transaction was not
	// approved. The code does not say that the PIN is wrong.
	//
	// Outcome: failed (transaction). Retry: later. Network: VISA.
	//
	// Source: page 1, line 833.
	//
	// Same code as PIN_VALIDATION_NOT_POSSIBLE_MASTERCARD: compare the name.
	CardPinNotVerifiableVisa Card = "86"

	// CardPurchaseWithoutCashBackMastercard: Purchase approved, cash back not. Only the amount of the purchase was
	// approved. The cash back was not.
	//
	// Outcome: success (request). Retry: check_status_first. Network: MASTERCARD.
	//
	// Source: page 1, line 1367.
	//
	// Same code as PURCHASE_WITHOUT_CASH_BACK_VISA: compare the name.
	CardPurchaseWithoutCashBackMastercard Card = "87"

	// CardPurchaseWithoutCashBackVisa: Purchase approved, cash back not. Only the amount of the purchase was
	// approved. The cash back was not.
	//
	// Outcome: success (request). Retry: check_status_first. Network: VISA.
	//
	// Source: page 1, line 843.
	//
	// Same code as PURCHASE_WITHOUT_CASH_BACK_MASTERCARD: compare the name.
	CardPurchaseWithoutCashBackVisa Card = "87"

	// CardCryptographicFailureMastercard: Cryptographic check failed. A cryptographic check of the transaction
	// failed, so it was not approved.
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: MASTERCARD.
	//
	// Source: page 1, line 1377.
	//
	// Same code as UNABLE_TO_AUTHORIZE_VISA: compare the name.
	CardCryptographicFailureMastercard Card = "88"

	// CardUnableToAuthorizeVisa: Authorization not possible. The transaction could not be authorized. The code does
	// not tell why.
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: VISA.
	//
	// Source: page 1, line 853.
	//
	// Same code as CRYPTOGRAPHIC_FAILURE_MASTERCARD: compare the name.
	CardUnableToAuthorizeVisa Card = "88"

	// CardUnacceptablePinMastercard: PIN not accepted. The issuer declined because it does not accept the PIN.
	// Another attempt is allowed.
	//
	// Outcome: failed (transaction). Retry: after_fix. Network: MASTERCARD.
	//
	// Source: page 1, line 1387.
	//
	// Same code as INELIGIBLE_TO_RECEIVE_VISA: compare the name.
	CardUnacceptablePinMastercard Card = "89"

	// CardIneligibleToReceiveVisa: Not eligible to receive information. The card or merchant may not receive the
	// information that was asked for, at Visa that on balances, so this request was refused. It says nothing about a
	// payment.
	//
	// Outcome: rejected (request). Retry: check_status_first. Network: VISA.
	//
	// Source: page 1, line 863.
	//
	// Same code as UNACCEPTABLE_PIN_MASTERCARD: compare the name.
	CardIneligibleToReceiveVisa Card = "89"

	// CardCutoffInProgress: Issuer temporarily closed. The issuer cannot process transactions at the moment. In ISO
	// 8583, a cut-off is in progress.
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 1, line 559.
	CardCutoffInProgress Card = "90"

	// CardAcceptedAtcSynchronizationAmex: Accepted, card counter synchronized. American Express accepted the
	// transaction and synchronized the transaction counter of the card (ATC).
	//
	// Outcome: success (request). Retry: check_status_first. Network: AMEX.
	//
	// Source: page 1, line 1621.
	CardAcceptedAtcSynchronizationAmex Card = "900"

	// CardSystemMalfunctionAmex: System malfunction. A system malfunctioned while the transaction was processed,
	// because of a cryptographic error, so it was not approved.
	//
	// Outcome: failed (transaction). Retry: later. Network: AMEX.
	//
	// Source: page 1, line 1631 (and 1 more).
	CardSystemMalfunctionAmex Card = "909"

	// CardIssuerUnavailable: Issuer not available. The issuer could not be reached to authorize the transaction.
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 1, line 569.
	//
	// Same code as ISSUER_OR_SWITCH_UNAVAILABLE_VISA: compare the name.
	CardIssuerUnavailable Card = "91"

	// CardIssuerOrSwitchUnavailableVisa: Issuer or switch not available. The issuer or its switch cannot decide right
	// now, and nobody decides in its place, so the transaction was declined.
	//
	// Outcome: failed (transaction). Retry: later. Network: VISA.
	//
	// Source: page 1, line 873.
	//
	// Same code as ISSUER_UNAVAILABLE: compare the name.
	CardIssuerOrSwitchUnavailableVisa Card = "91"

	// CardIssuerUnavailableAmex: Issuer not available. The transaction was not approved because the issuer is not
	// available.
	//
	// Outcome: failed (transaction). Retry: later. Network: AMEX.
	//
	// Source: page 1, line 1641.
	CardIssuerUnavailableAmex Card = "912"

	// CardUnableToRoute: No route to the destination. No route to the issuer of the card was found, so the issuer did
	// not receive the transaction.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 579.
	CardUnableToRoute Card = "92"

	// CardViolationOfLaw: Declined for legal reasons. The issuer declined and refers the customer to the bank. In ISO
	// 8583, the law does not allow the transaction.
	//
	// Outcome: failed (transaction). Retry: never.
	//
	// Source: page 1, line 589.
	CardViolationOfLaw Card = "93"

	// CardDuplicateTransmission: Duplicate request. This request was refused because the same transaction was
	// received before. The earlier one may have taken effect.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1, line 599.
	CardDuplicateTransmission Card = "94"

	// CardSystemMalfunction: System malfunction at the issuer. The issuer could not process the transaction because
	// its system did not work properly.
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 1, line 609.
	CardSystemMalfunction Card = "96"

	// CardBlockedByCardholderVisa: Blocked by the cardholder. The cardholder has had transactions of this kind
	// blocked by the issuer.
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: VISA.
	//
	// Source: page 1, line 1193.
	CardBlockedByCardholderVisa Card = "9G"

	// CardOriginalNotFound: Original transaction not found. The bank finds no original transaction for this request.
	// Only cards issued by Mandiri get this code.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 659.
	CardOriginalNotFound Card = "AG"

	// CardPostingAlreadyComplete: Posting already complete. This request was refused because the bank has already
	// posted the transaction. Only cards issued by Mandiri get this code.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1, line 669.
	CardPostingAlreadyComplete Card = "AJ"

	// CardSurchargeNotPermittedVisa: Surcharge not permitted. The transaction was declined because it contains a
	// surcharge, which is not permitted on Visa cards.
	//
	// Outcome: failed (transaction). Retry: after_fix. Network: VISA.
	//
	// Source: page 1, line 893.
	CardSurchargeNotPermittedVisa Card = "B1"

	// CardSurchargeNotSupportedVisa: Surcharge not permitted. The transaction was declined because it contains a
	// surcharge, which is not supported for it.
	//
	// Outcome: failed (transaction). Retry: after_fix. Network: VISA.
	//
	// Source: page 1, line 903.
	CardSurchargeNotSupportedVisa Card = "B2"

	// CardDeclinedUseOtherCard: Declined, another card needed. The transaction was declined without a reason. Another
	// card is needed.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 639.
	CardDeclinedUseOtherCard Card = "BA"

	// CardForcedStandInVisa: Passed to stand-in processing. The issuer did not decide itself and left the decision to
	// the stand-in processing (STIP) of the network. This code does not say what was decided there.
	//
	// Outcome: unknown (transaction). Retry: check_status_first. Network: VISA.
	//
	// Source: page 1, line 913 (and 1 more).
	CardForcedStandInVisa Card = "N0"

	// CardCashServiceNotAvailableVisa: Cash not available. The transaction asks for cash, which is not available with
	// this card.
	//
	// Outcome: failed (transaction). Retry: after_fix. Network: VISA.
	//
	// Source: page 1, line 923.
	CardCashServiceNotAvailableVisa Card = "N3"

	// CardCashBackLimitExceededVisa: Cash back limit exceeded. The cash back that was asked for exceeds the limit of
	// the issuer.
	//
	// Outcome: failed (transaction). Retry: later. Network: VISA.
	//
	// Source: page 1, line 933.
	CardCashBackLimitExceededVisa Card = "N4"

	// CardResubmissionTooLateVisa: Resubmitted too late. The transaction was submitted again after the number of days
	// that is allowed, so this request was refused. This says nothing about the first submission.
	//
	// Outcome: rejected (request). Retry: check_status_first. Network: VISA.
	//
	// Source: page 1, line 943.
	CardResubmissionTooLateVisa Card = "N5"

	// CardIncorrectCvv2Visa: Incorrect CVV. The issuer declined because the CVV2 does not match the card.
	//
	// Outcome: failed (transaction). Retry: after_fix. Network: VISA.
	//
	// Source: page 1, line 953.
	CardIncorrectCvv2Visa Card = "N7"

	// CardPreauthorizedAmountExceededVisa: Above the authorized amount. The amount of this request is higher than the
	// amount that was authorized before, so the request was refused. The earlier authorization is not affected.
	//
	// Outcome: rejected (request). Retry: after_fix. Network: VISA.
	//
	// Source: page 1, line 963.
	CardPreauthorizedAmountExceededVisa Card = "N8"

	// CardInvalidBillerInformationVisa: Biller information not valid. The transaction was declined because the
	// information about the biller in it is not valid.
	//
	// Outcome: failed (transaction). Retry: after_fix. Network: VISA.
	//
	// Source: page 1, line 973.
	CardInvalidBillerInformationVisa Card = "P2"

	// CardPinChangeDeclinedVisa: PIN change or unblock declined. The issuer declined the request to change or unblock
	// the PIN of the card. This says nothing about a payment.
	//
	// Outcome: rejected (request). Retry: check_status_first. Network: VISA.
	//
	// Source: page 1, line 983.
	CardPinChangeDeclinedVisa Card = "P5"

	// CardUnsafePinVisa: New PIN not safe enough. The issuer declined the PIN that was chosen because it is too easy
	// to guess. This says nothing about a payment.
	//
	// Outcome: rejected (request). Retry: check_status_first. Network: VISA.
	//
	// Source: page 1, line 993.
	CardUnsafePinVisa Card = "P6"

	// CardCardAuthenticationFailedVisa: Card could not be authenticated. The check whether the card is genuine
	// failed, or an offline PIN check was interrupted, so the transaction was declined.
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: VISA.
	//
	// Source: page 1, line 1063.
	CardCardAuthenticationFailedVisa Card = "Q1"

	// CardAlreadySettledVisa: Transaction already settled. The transaction was settled before and cannot be settled a
	// second time, so this request was refused. The transaction may already be paid.
	//
	// Outcome: rejected (request). Retry: check_status_first. Network: VISA.
	//
	// Source: page 1, line 1073.
	CardAlreadySettledVisa Card = "Q5"

	// CardStopPaymentVisa: Payment stopped by the cardholder. The cardholder told the issuer to stop this payment.
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: VISA.
	//
	// Source: page 1, line 1003.
	CardStopPaymentVisa Card = "R0"

	// CardAuthorizationRevokedVisa: Consent withdrawn by the cardholder. The cardholder withdrew consent to this
	// payment, for example to a subscription.
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: VISA.
	//
	// Source: page 1, line 1013.
	CardAuthorizationRevokedVisa Card = "R1"

	// CardAllAuthorizationsRevokedVisa: Consent to all payments withdrawn. The cardholder withdrew consent to all
	// payments of this kind with the card.
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: VISA.
	//
	// Source: page 1, line 1023.
	CardAllAuthorizationsRevokedVisa Card = "R3"

	// CardCheckApprovedVisa: Check approved. The paper check was approved; the first check is kept. The code is not
	// expected for an online card payment.
	//
	// Outcome: success (request). Retry: check_status_first. Network: VISA.
	//
	// Source: page 1, line 1083.
	CardCheckApprovedVisa Card = "T0"

	// CardCheckNotConvertedVisa: Check verified, not converted. The paper check passed the verification but was not
	// converted into an electronic payment. This code does not say that anything was paid.
	//
	// Outcome: success (request). Retry: check_status_first. Network: VISA.
	//
	// Source: page 1, line 1093.
	CardCheckNotConvertedVisa Card = "T1"

	// CardCheckRoutingNumberInvalidVisa: Routing number not valid. The check was declined because its routing number
	// (RTTN) is not valid. The code belongs to paper checks and is not expected for an online card payment.
	//
	// Outcome: failed (transaction). Retry: after_fix. Network: VISA.
	//
	// Source: page 1, line 1103.
	CardCheckRoutingNumberInvalidVisa Card = "T2"

	// CardCheckAmountLimitExceededVisa: Check above the limit. The amount of the check exceeds the limit. The code
	// belongs to paper checks and is not expected for an online card payment.
	//
	// Outcome: failed (transaction). Retry: later. Network: VISA.
	//
	// Source: page 1, line 1113.
	CardCheckAmountLimitExceededVisa Card = "T3"

	// CardCheckUnpaidItemsVisa: Unpaid items on record. The check was declined because unpaid items are on record in
	// the negative file. The code belongs to paper checks and is not expected for an online card payment.
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: VISA.
	//
	// Source: page 1, line 1123.
	CardCheckUnpaidItemsVisa Card = "T4"

	// CardCheckNumberDuplicateVisa: Check number already used. The number of the paper check was presented before, so
	// this request was refused. The earlier one may already be paid.
	//
	// Outcome: rejected (request). Retry: check_status_first. Network: VISA.
	//
	// Source: page 1, line 1133.
	CardCheckNumberDuplicateVisa Card = "T5"

	// CardCheckMicrErrorVisa: MICR line not readable. The check was declined because of an error in its MICR line.
	// The code belongs to paper checks and is not expected for an online card payment.
	//
	// Outcome: failed (transaction). Retry: after_fix. Network: VISA.
	//
	// Source: page 1, line 1143.
	CardCheckMicrErrorVisa Card = "T6"

	// CardTooManyChecksVisa: Too many checks. The number of checks that is allowed has been reached. The code belongs
	// to paper checks and is not expected for an online card payment.
	//
	// Outcome: failed (transaction). Retry: later. Network: VISA.
	//
	// Source: page 1, line 1153.
	CardTooManyChecksVisa Card = "T7"

	// CardMultipleExemptionsVisa: Several exemptions selected. This request claims more than one exemption from
	// customer authentication, so it was refused.
	//
	// Outcome: rejected (request). Retry: after_fix. Network: VISA.
	//
	// Source: page 1, line 1163.
	CardMultipleExemptionsVisa Card = "W1"

	// CardExemptionNotValidForBrandVisa: Exemption not valid for this network. This request claims an exemption from
	// customer authentication that does not apply to the card network, so it was refused.
	//
	// Outcome: rejected (request). Retry: after_fix. Network: VISA.
	//
	// Source: page 1, line 1173.
	CardExemptionNotValidForBrandVisa Card = "W2"

	// CardForwardToIssuerXaVisa: Issuer must be contacted. The transaction was not approved; it is referred to the
	// issuer, which alone can decide.
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: VISA.
	//
	// Source: page 1, line 1043.
	CardForwardToIssuerXaVisa Card = "XA"

	// CardForwardToIssuerXdVisa: Issuer must be contacted. The transaction was not approved; it is referred to the
	// issuer, which alone can decide.
	//
	// Outcome: failed (transaction). Retry: with_other_method. Network: VISA.
	//
	// Source: page 1, line 1053.
	CardForwardToIssuerXdVisa Card = "XD"

	// CardAlreadyReversed: Transaction already reversed. This request was refused because the transaction was
	// reversed before.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1, line 619.
	CardAlreadyReversed Card = "Z2"

	// CardCaptureAmountExceeded: Capture above authorized amount. This request was refused because the amount to
	// capture is above the authorized amount.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 629.
	//
	// Same code as OFFLINE_DECLINED_VISA: compare the name.
	CardCaptureAmountExceeded Card = "Z3"

	// CardOfflineDeclinedVisa: No connection, declined. The terminal or card could not go online to the issuer, and
	// the transaction was declined.
	//
	// Outcome: failed (transaction). Retry: later. Network: VISA.
	//
	// Source: page 1, line 1033.
	//
	// Same code as CAPTURE_AMOUNT_EXCEEDED: compare the name.
	CardOfflineDeclinedVisa Card = "Z3"
)

// Gopay is a code of Midtrans: GoPay and wallet channel response code. Any other text may come as well.
//
// Page 1: https://docs.midtrans.com/reference/channel-response-code
//
// Page 2: https://docs.midtrans.com/docs/error-code-and-response-code
type Gopay string

// Codes of the space gopay, by name.
const (
	// GopayRequestIDMissing: Request ID missing. This request reached the wallet without a request ID.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 1685.
	GopayRequestIDMissing Gopay = "1"

	// GopayUnauthorized: Request not authorized. The wallet did not accept the credentials or the rights of this
	// request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 1695.
	GopayUnauthorized Gopay = "110"

	// GopayAuthenticationChallenged: Authentication required. The payment provider wants the customer to authenticate
	// before the transaction goes on.
	//
	// Outcome: action_required (transaction). Retry: with_authentication.
	//
	// Source: page 1, line 2065.
	GopayAuthenticationChallenged Gopay = "11009"

	// GopayAuthenticationFailed: Authentication failed. The customer did not pass the authentication of the payment
	// provider, so the transaction was not carried out.
	//
	// Outcome: failed (transaction). Retry: with_authentication.
	//
	// Source: page 1, line 2075.
	GopayAuthenticationFailed Gopay = "11010"

	// GopayMerchantBlockedFromMethod: Method blocked for merchant. The merchant may not use the payment method of
	// this request.
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 1, line 2085.
	GopayMerchantBlockedFromMethod Gopay = "11017"

	// GopayWalletBlocked: Wallet blocked. The wallet is blocked, so the transaction was not carried out.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 1705.
	GopayWalletBlocked Gopay = "112"

	// GopayKycNotApproved: Wallet identity not verified. The identity of the wallet holder is not verified, so the
	// transaction was not carried out.
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1, line 1715.
	GopayKycNotApproved Gopay = "123"

	// GopayTransactionInProgress: Still being processed. A transaction of this order is already being processed and
	// has no result yet.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 1725.
	GopayTransactionInProgress Gopay = "132"

	// GopayInvalidIntentToken: Intent and token do not match. The token in this request does not fit what the request
	// wants to do with it.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 1735.
	GopayInvalidIntentToken Gopay = "153"

	// GopayPaymentMethodDisabled: Payment method disabled. The payment method that was chosen in the wallet is
	// currently disabled, so the transaction was not carried out.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 1745.
	GopayPaymentMethodDisabled Gopay = "156"

	// GopayInvalidTransactionType: Invalid transaction type. The transaction type of this request is neither REFUND
	// nor REVERT.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 1755.
	GopayInvalidTransactionType Gopay = "158"

	// GopayInvalidPaymentOptionToken: Invalid token for payment option. The payment option token of this request is
	// not valid.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 1765.
	GopayInvalidPaymentOptionToken Gopay = "159"

	// GopayUnsupportedServiceCountry: Service country not supported. The wallet does not support the service country
	// of this request.
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 1, line 1775.
	GopayUnsupportedServiceCountry Gopay = "161"

	// GopayCreditValidationNotSupported: Credit cannot be validated. The wallet cannot validate a credit for this
	// payment option in this service country.
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 1, line 1785.
	GopayCreditValidationNotSupported Gopay = "164"

	// GopayOrderAlreadyQueuedOrFulfilled: Order already in progress or done. This request was refused because the
	// order is already queued or fulfilled, so it may be paid.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1, line 1905.
	GopayOrderAlreadyQueuedOrFulfilled Gopay = "1804"

	// GopayOrderAlreadyCanceled: Order already canceled. This request was refused because the order was canceled
	// before.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1, line 1915.
	GopayOrderAlreadyCanceled Gopay = "1818"

	// GopayOrderExpired: Order expired. The time to pay the order is over and it can no longer be paid.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1, line 1925.
	GopayOrderExpired Gopay = "1823"

	// GopayNotEnoughBalance: Insufficient funds. The wallet balance does not cover the amount, so the transaction was
	// not carried out.
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 1, line 1795.
	GopayNotEnoughBalance Gopay = "201"

	// GopayExcessiveBalance: Balance limit exceeded. The receiving wallet would exceed its largest balance, so the
	// transaction was not carried out.
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 1, line 1805.
	GopayExcessiveBalance Gopay = "202"

	// GopayInvalidAmount: Invalid amount. The wallet does not accept the amount in this request.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 1935.
	GopayInvalidAmount Gopay = "2101"

	// GopayMonthlyWalletLimitExceeded: Monthly wallet limit reached. The wallet has reached the total that it may
	// receive or hold in a month, so the transaction was not carried out.
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 1, line 1815.
	GopayMonthlyWalletLimitExceeded Gopay = "213"

	// GopayCurrencyMismatch: Currency does not match wallet. The currency of this request is not that of the wallet,
	// for example SGD on an Indonesian wallet.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 1825.
	GopayCurrencyMismatch Gopay = "220"

	// GopayUnsupportedCountry: Country not supported. The wallet does not support the country of this request.
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 1, line 1945.
	GopayUnsupportedCountry Gopay = "2700"

	// GopayCountryCurrencyMismatch: Country and currency differ. The country and the currency of this request do not
	// belong together.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 1955.
	GopayCountryCurrencyMismatch Gopay = "2701"

	// GopayInvalidRequest: Invalid request. The wallet does not accept this request as valid. The code does not name
	// the field.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 1965.
	GopayInvalidRequest Gopay = "2903"

	// GopayOrderNotFound: Order not found. The wallet finds no order for this request. It may still arrive or be
	// filed under another ID, so this is no proof of failure.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 1975.
	GopayOrderNotFound Gopay = "3007"

	// GopayFieldBlank: Mandatory field missing. A mandatory field of this request is blank. The code does not say
	// which one.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1, line 1835.
	GopayFieldBlank Gopay = "303"

	// GopayOrderNotInCreatedState: Order no longer in state CREATED. This request was refused because the order has
	// left the state CREATED. It may be in progress or paid.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1, line 1985.
	GopayOrderNotInCreatedState Gopay = "3066"

	// GopayOrderNotCancellable: Order cannot be canceled. This cancellation was refused because of the state of the
	// order. The order may be paid.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1, line 1995.
	GopayOrderNotCancellable Gopay = "3067"

	// GopayOrderAlreadyFinal: Order already final. This request was refused because the order has reached a final
	// state. The code does not say which one, and it may be paid.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1, line 2005.
	GopayOrderAlreadyFinal Gopay = "3073"

	// GopayRefundLimitExceeded: Too many refunds. This refund request was refused because the order already has as
	// many refunds as allowed. Earlier ones may have been carried out.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1, line 2015.
	GopayRefundLimitExceeded Gopay = "3076"

	// GopayPaymentLimitExceeded: No more attempts allowed. This request was refused because the order already has as
	// many payment instructions as allowed. One of the earlier ones may be paid.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1, line 2025.
	GopayPaymentLimitExceeded Gopay = "3077"

	// GopayRejectedByFraudRules: Suspected fraud. The fraud rules of the wallet refused the order, so the transaction
	// was not carried out.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 2035.
	GopayRejectedByFraudRules Gopay = "4060"

	// GopayPayerBlocked: Payer blocked for compliance. The payer matches an entry of the OFAC sanctions list, so the
	// transaction was not carried out.
	//
	// Outcome: failed (transaction). Retry: never.
	//
	// Source: page 1, line 2045.
	GopayPayerBlocked Gopay = "6302"

	// GopayPayeeBlocked: Payee blocked for compliance. The payee matches an entry of the OFAC sanctions list, so the
	// transaction was not carried out.
	//
	// Outcome: failed (transaction). Retry: never.
	//
	// Source: page 1, line 2055.
	GopayPayeeBlocked Gopay = "6303"

	// GopayCardNotFound: Card in wallet not found. The card that was chosen in the wallet does not exist there, so
	// the transaction was not carried out.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 1845.
	GopayCardNotFound Gopay = "803"

	// GopayReservationLowBalance: Balance too low to reserve. The amount could not be reserved because the balance is
	// too low, so the transaction was not carried out.
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 1, line 1855.
	GopayReservationLowBalance Gopay = "811"

	// GopayPaymentRejected: Payment declined by wallet. The wallet declined the payment without giving a reason.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 1865.
	GopayPaymentRejected Gopay = "817"

	// GopayCardExpired: Card in wallet expired. The card that was chosen in the wallet has expired, so the
	// transaction was not carried out.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 1875.
	GopayCardExpired Gopay = "831"

	// GopayGenericServiceError: Error at the wallet. The wallet had an error and did not say which one. The
	// transaction may or may not have been carried out.
	//
	// Message: "GENERIC_SERVICE_ERROR".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 2, line 42 (and 1 more).
	GopayGenericServiceError Gopay = "900"

	// GopayForbiddenOperation: Transaction not permitted. The wallet does not allow the operation that this request
	// asks for. The code does not say for whom or why.
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 1, line 1895.
	GopayForbiddenOperation Gopay = "903"

	// GopayNoNetworkCode: No code from the network. The bank or processor sent no response code of its own. What
	// became of the transaction cannot be read from this.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 1675.
	GopayNoNetworkCode Gopay = "E9"
)

// TransactionStatus is a code of Midtrans: Transaction status. Any other text may come as well.
//
// Page 1: https://docs.midtrans.com/reference/transaction-status
type TransactionStatus string

// Codes of the space transaction-status, by name.
const (
	// TransactionStatusAuthorize: Authorized, not captured. The amount is on hold on the card and has not been
	// charged yet. Without a capture in time, the transaction is canceled.
	//
	// Outcome: action_required (transaction). Retry: never.
	//
	// Source: page 1, line 18.
	TransactionStatusAuthorize TransactionStatus = "authorize"

	// TransactionStatusCancel: Transaction canceled. Midtrans, the bank or the merchant canceled the transaction
	// before settlement, so no payment stands. It can follow an authorization or a capture.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1, line 43 (and 1 more).
	TransactionStatusCancel TransactionStatus = "cancel"

	// TransactionStatusCapture: Captured, fraud status decides. The amount was captured from the card. It counts as
	// paid only together with fraud_status accept; with challenge the merchant still has to decide.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 23 (and 1 more).
	//
	// Same code as CAPTURE_ACCEPTED, CAPTURE_CHALLENGED and CAPTURE_DENIED: compare the name.
	TransactionStatusCapture TransactionStatus = "capture"

	// TransactionStatusCaptureAccepted: Captured and accepted. The amount was captured from the card and the fraud
	// screening accepted it.
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as CAPTURE, CAPTURE_CHALLENGED and CAPTURE_DENIED: compare the name.
	TransactionStatusCaptureAccepted TransactionStatus = "capture"

	// TransactionStatusCaptureChallenged: Captured, review needed. The amount was captured, and the fraud screening
	// leaves the decision to the merchant. It does not count as paid yet.
	//
	// Outcome: action_required (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as CAPTURE, CAPTURE_ACCEPTED and CAPTURE_DENIED: compare the name.
	TransactionStatusCaptureChallenged TransactionStatus = "capture"

	// TransactionStatusCaptureDenied: Captured, but denied. The amount was captured although the fraud screening
	// denied it. The two contradict each other.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as CAPTURE, CAPTURE_ACCEPTED and CAPTURE_CHALLENGED: compare the name.
	TransactionStatusCaptureDenied TransactionStatus = "capture"

	// TransactionStatusChargeback: Charged back. The payment took place, and the bank took the money back on behalf
	// of the cardholder.
	//
	// Outcome: reversed (transaction). Retry: never.
	//
	// Source: page 1, line 58.
	TransactionStatusChargeback TransactionStatus = "chargeback"

	// TransactionStatusDeny: Transaction denied. The payment provider, the fraud screening or the merchant declined
	// the transaction, so it was not paid. For Permata, Mandiri Bill and Indomaret, it can also follow a settlement
	// that was reversed.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1, line 33 (and 1 more).
	TransactionStatusDeny TransactionStatus = "deny"

	// TransactionStatusExpire: Transaction expired. The payment was not completed in time and the transaction can no
	// longer be paid.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1, line 68.
	TransactionStatusExpire TransactionStatus = "expire"

	// TransactionStatusFailure: Error during processing. An unexpected error occurred while the transaction was
	// processed, mostly because the bank did not answer. It may or may not have been paid.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 73 (and 1 more).
	TransactionStatusFailure TransactionStatus = "failure"

	// TransactionStatusPartialChargeback: Charged back in part. The payment took place, and the bank took part of the
	// money back on behalf of the cardholder; the rest still stands.
	//
	// Outcome: reversed (transaction). Retry: never.
	//
	// Source: page 1, line 63.
	TransactionStatusPartialChargeback TransactionStatus = "partial_chargeback"

	// TransactionStatusPartialRefund: Refunded in part. Part of the payment is marked as refunded; the rest still
	// stands.
	//
	// Outcome: reversed (transaction). Retry: never.
	//
	// Source: page 1, line 53 (and 1 more).
	TransactionStatusPartialRefund TransactionStatus = "partial_refund"

	// TransactionStatusPending: Waiting for the customer. The transaction was created and is waiting for the customer
	// to pay or to complete 3-D Secure.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 38.
	TransactionStatusPending TransactionStatus = "pending"

	// TransactionStatusRefund: Refunded. The payment took place and is marked as refunded in full. The money may
	// still be on its way to the customer.
	//
	// Outcome: reversed (transaction). Retry: never.
	//
	// Source: page 1, line 48 (and 1 more).
	TransactionStatusRefund TransactionStatus = "refund"

	// TransactionStatusSettlement: Payment settled. The payment was received. With Permata, Mandiri Bill and
	// Indomaret, it can still turn into deny within 1 to 5 minutes because of a reversal.
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1, line 28 (and 1 more).
	//
	// Same code as SETTLEMENT_CONTRADICTED: compare the name.
	TransactionStatusSettlement TransactionStatus = "settlement"

	// TransactionStatusSettlementContradicted: Settled, but not accepted. The payment was settled although the fraud
	// screening did not accept it. The two contradict each other.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as SETTLEMENT: compare the name.
	TransactionStatusSettlementContradicted TransactionStatus = "settlement"
)

// FraudStatus is a code of Midtrans: Fraud status. Any other text may come as well.
//
// Page 1: https://docs.midtrans.com/reference/fraud-status
type FraudStatus string

// Codes of the space fraud-status, by name.
const (
	// FraudStatusAccept: Fraud screening passed. The fraud screening of Midtrans found nothing against the
	// transaction. That is no proof of payment: the value also stands beside transactions that are pending or denied.
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1 (and 1 more).
	FraudStatusAccept FraudStatus = "accept"

	// FraudStatusChallenge: Merchant has to decide. The fraud screening of Midtrans could not decide, so the merchant
	// approves or denies the transaction. If the merchant does not decide in time, Midtrans ends it.
	//
	// Outcome: action_required (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	FraudStatusChallenge FraudStatus = "challenge"

	// FraudStatusDeny: Declined by fraud screening. The fraud screening of Midtrans, or the merchant after a
	// challenge, declined the transaction, so it is not paid.
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 1 (and 1 more).
	FraudStatusDeny FraudStatus = "deny"
)

// SnapAPI is a code of Midtrans: Snap API HTTP status. Any other text may come as well.
//
// Page 1: https://docs.midtrans.com/reference/backend-integration
//
// Page 2: https://docs.midtrans.com/docs/snap-snap-integration-guide
//
// Page 3: https://github.com/harrypujianto/Veritrans-Laravel5/issues/30
//
// Page 4: https://docs.midtrans.com/docs/snap-advanced-feature
//
// Page 5: https://github.com/zakiachsan27/CallExpert
//
// Page 6: https://github.com/rizdaprasetya/midtrans-mobile-merchant-server--php-sample-/issues/1
//
// Page 7: https://github.com/rizdaprasetya/midtrans-mobile-merchant-server--php-sample-/issues/10
type SnapAPI string

// Codes of the space snap-api, by name.
const (
	// SnapAPIPageCreated: Payment page created. Midtrans made the payment page and returned its token and
	// redirect_url. Nothing has been paid by it.
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1 (and 1 more).
	SnapAPIPageCreated SnapAPI = "201"

	// SnapAPIAmountNotSumOfItems: Amount is not sum of items. No page was made, because gross_amount differs from the
	// sum of price times quantity over item_details.
	//
	// Message: "transaction_details.gross_amount is not equal to the sum of item_details".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2 (and 1 more).
	//
	// Same code as AMOUNT_TOO_SMALL, BAD_REQUEST, DUPLICATE_ORDER_ID, FIELD_TOO_LONG, MALFORMED_JSON, MISSING_FIELD
	// and NOT_A_NUMBER: compare the name.
	SnapAPIAmountNotSumOfItems SnapAPI = "400"

	// SnapAPIAmountTooSmall: Amount below the minimum. No page was made, because gross_amount is zero or below the
	// smallest amount.
	//
	// Message: "transaction_details.gross_amount harus sama atau lebih besar dari 0.01".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 3.
	//
	// Same code as AMOUNT_NOT_SUM_OF_ITEMS, BAD_REQUEST, DUPLICATE_ORDER_ID, FIELD_TOO_LONG, MALFORMED_JSON,
	// MISSING_FIELD and NOT_A_NUMBER: compare the name.
	SnapAPIAmountTooSmall SnapAPI = "400"

	// SnapAPIBadRequest: Invalid request. No page was made. Midtrans gives this reason: {reason}. A used order_id is
	// reported in this way too.
	//
	// Message: "{reason}".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 2 (and 1 more).
	//
	// Same code as AMOUNT_NOT_SUM_OF_ITEMS, AMOUNT_TOO_SMALL, DUPLICATE_ORDER_ID, FIELD_TOO_LONG, MALFORMED_JSON,
	// MISSING_FIELD and NOT_A_NUMBER: compare the name.
	SnapAPIBadRequest SnapAPI = "400"

	// SnapAPIDuplicateOrderID: Order ID already used. No page was made, because the customer already picked a payment
	// method for this order_id. That order may be pending or paid.
	//
	// Message: "transaction_details.order_id sudah digunakan" or "transaction_details.order_id has already been
	// taken".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 4.
	//
	// Same code as AMOUNT_NOT_SUM_OF_ITEMS, AMOUNT_TOO_SMALL, BAD_REQUEST, FIELD_TOO_LONG, MALFORMED_JSON,
	// MISSING_FIELD and NOT_A_NUMBER: compare the name.
	SnapAPIDuplicateOrderID SnapAPI = "400"

	// SnapAPIFieldTooLong: Field too long. No page was made, because {field} is longer than allowed.
	//
	// Message: "{field} too long".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 5.
	//
	// Same code as AMOUNT_NOT_SUM_OF_ITEMS, AMOUNT_TOO_SMALL, BAD_REQUEST, DUPLICATE_ORDER_ID, MALFORMED_JSON,
	// MISSING_FIELD and NOT_A_NUMBER: compare the name.
	SnapAPIFieldTooLong SnapAPI = "400"

	// SnapAPIMalformedJSON: Body is not valid JSON. No page was made, because the body of this request could not be
	// read as JSON.
	//
	// Message: "There was a problem in the JSON you submitted".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 6.
	//
	// Same code as AMOUNT_NOT_SUM_OF_ITEMS, AMOUNT_TOO_SMALL, BAD_REQUEST, DUPLICATE_ORDER_ID, FIELD_TOO_LONG,
	// MISSING_FIELD and NOT_A_NUMBER: compare the name.
	SnapAPIMalformedJSON SnapAPI = "400"

	// SnapAPIMissingField: Mandatory field missing. No page was made because {field} is missing. If every field is
	// reported, the body did not arrive at all, for example because of a redirect.
	//
	// Message: "{field} is required".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as AMOUNT_NOT_SUM_OF_ITEMS, AMOUNT_TOO_SMALL, BAD_REQUEST, DUPLICATE_ORDER_ID, FIELD_TOO_LONG,
	// MALFORMED_JSON and NOT_A_NUMBER: compare the name.
	SnapAPIMissingField SnapAPI = "400"

	// SnapAPINotANumber: Field is not a number. No page was made, because {field} is not a number.
	//
	// Message: "{field} is not a number".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 7.
	//
	// Same code as AMOUNT_NOT_SUM_OF_ITEMS, AMOUNT_TOO_SMALL, BAD_REQUEST, DUPLICATE_ORDER_ID, FIELD_TOO_LONG,
	// MALFORMED_JSON and MISSING_FIELD: compare the name.
	SnapAPINotANumber SnapAPI = "400"

	// SnapAPIAccessDenied: Key not accepted. No page was made, because Midtrans did not accept the key. It is wrong,
	// is the client key, or belongs to the other environment.
	//
	// Message: "Access denied due to unauthorized transaction, please check client or server key" or "Access denied,
	// please check client or server key" or "Visit https://snap-docs.midtrans.com/#request-headers for more details".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	SnapAPIAccessDenied SnapAPI = "401"

	// SnapAPIInternalServerError: Internal error at the provider. Midtrans had an internal error. A payment page may
	// or may not have been made; nothing was paid by it.
	//
	// Message: "Sorry, we encountered internal server error. We will fix this soon.".
	//
	// Outcome: unknown (request). Retry: later.
	//
	// Source: page 1 (and 2 more).
	SnapAPIInternalServerError SnapAPI = "500"
)

// Snap is a code of Midtrans: SNAP response code. Any other text may come as well.
//
// The constants are patterns: XX stands for the service. Compare them with Pattern.
//
// Page 1: https://docs.midtrans.com/reference/direct-debit-api-gopay
//
// Page 2: https://apidevportal.aspi-indonesia.or.id/api-services
type Snap string

// Codes of the space snap, by name.
const (
	// SnapSuccessful: Transaction carried out. On a service that reverses (refund, void or cancel), it is the
	// reversal that was carried out.
	//
	// Message: "Success" or "Request has been processed successfully" or "Successful".
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 1 (and 3 more).
	SnapSuccessful Snap = "200XX00"

	// SnapRequestInProgress: Still being processed. The request was accepted and the result is not known yet.
	//
	// Message: "Request In Progress".
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 2.
	SnapRequestInProgress Snap = "202XX00"

	// SnapBadRequest: Invalid request. The request is not valid or could not be parsed.
	//
	// Message: "Bad Request".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2.
	SnapBadRequest Snap = "400XX00"

	// SnapInvalidFieldFormat: Invalid field format. The format of {field} is not accepted.
	//
	// Message: "Invalid Field Format {field name}".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2.
	SnapInvalidFieldFormat Snap = "400XX01"

	// SnapInvalidMandatoryField: Mandatory field missing or invalid. A mandatory value is missing or malformed in {field}.
	//
	// Message: "Invalid Mandatory Field {field name}".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2.
	SnapInvalidMandatoryField Snap = "400XX02"

	// SnapUnauthorized: Request not authorized. The request could not be authenticated. Reason: {reason}.
	//
	// Message: "Unauthorized. [reason]".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2.
	SnapUnauthorized Snap = "401XX00"

	// SnapInvalidTokenB2b: Invalid B2B token. The B2B access token is not valid or has expired.
	//
	// Message: "Invalid Token (B2B)".
	//
	// Outcome: rejected (request). Retry: with_new_token.
	//
	// Source: page 2.
	SnapInvalidTokenB2b Snap = "401XX01"

	// SnapInvalidCustomerToken: Customer token invalid or expired. The access token of the customer (B2B2C) is not
	// valid or has expired.
	//
	// Message: "Invalid Customer Token".
	//
	// Outcome: rejected (request). Retry: with_new_token.
	//
	// Source: page 2.
	SnapInvalidCustomerToken Snap = "401XX02"

	// SnapTokenNotFoundB2b: B2B token not found. The B2B access token is not known to the provider.
	//
	// Message: "Token Not Found (B2B)".
	//
	// Outcome: rejected (request). Retry: with_new_token.
	//
	// Source: page 2.
	SnapTokenNotFoundB2b Snap = "401XX03"

	// SnapCustomerTokenNotFound: Customer token not found. The access token of the customer (B2B2C) is not known to
	// the provider.
	//
	// Message: "Customer Token Not Found".
	//
	// Outcome: rejected (request). Retry: with_new_token.
	//
	// Source: page 2.
	SnapCustomerTokenNotFound Snap = "401XX04"

	// SnapTransactionExpired: Transaction expired. The transaction or session of this request is no longer valid.
	//
	// Message: "Transaction Expired".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 2.
	SnapTransactionExpired Snap = "403XX00"

	// SnapFeatureNotAllowed: Feature not allowed. The merchant may not use this feature. Reason: {reason}.
	//
	// Message: "Feature Not Allowed [Reason]".
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 2.
	SnapFeatureNotAllowed Snap = "403XX01"

	// SnapExceedsTransactionAmountLimit: Amount limit exceeded. The amount is outside the limit for a single
	// transaction.
	//
	// Message: "Exceeds Transaction Amount Limit".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2.
	SnapExceedsTransactionAmountLimit Snap = "403XX02"

	// SnapSuspectedFraud: Suspected fraud. The request was refused on suspicion of fraud.
	//
	// Message: "Suspected Fraud".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 2.
	SnapSuspectedFraud Snap = "403XX03"

	// SnapActivityCountLimitExceeded: Frequency limit exceeded. There were more transactions or requests than are
	// allowed in one period.
	//
	// Message: "Activity Count Limit Exceeded".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 2.
	SnapActivityCountLimitExceeded Snap = "403XX04"

	// SnapDoNotHonor: Problem with account or user status. The status of the account or user does not allow the
	// request.
	//
	// Message: "Do Not Honor".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 2.
	SnapDoNotHonor Snap = "403XX05"

	// SnapFeatureNotAllowedAtThisTime: Feature closed at this time. The feature is currently closed, usually because
	// of a cut-off. Reason: {reason}.
	//
	// Message: "Feature Not Allowed At This Time. [reason]".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 2.
	SnapFeatureNotAllowedAtThisTime Snap = "403XX06"

	// SnapCardBlocked: Card blocked. The issuer or provider does not let this card be used.
	//
	// Message: "Card Blocked".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 2.
	SnapCardBlocked Snap = "403XX07"

	// SnapCardExpired: Card expired. The card is past its expiration date.
	//
	// Message: "Card Expired".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 2.
	SnapCardExpired Snap = "403XX08"

	// SnapDormantAccount: Dormant account. There was no activity on it for a long time, so the bank does not let it
	// be used.
	//
	// Message: "Dormant Account".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 2.
	SnapDormantAccount Snap = "403XX09"

	// SnapNeedToSetTokenLimit: Token limit not set. The payment token has no limit yet and needs one before it can be
	// used.
	//
	// Message: "Need To Set Token Limit".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2.
	SnapNeedToSetTokenLimit Snap = "403XX10"

	// SnapOtpBlocked: OTP blocked. OTP is blocked for the customer, usually after too many wrong entries.
	//
	// Message: "OTP Blocked".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 2.
	SnapOtpBlocked Snap = "403XX11"

	// SnapOtpLifetimeExpired: OTP expired. The OTP is no longer valid.
	//
	// Message: "OTP Lifetime Expired".
	//
	// Outcome: failed (transaction). Retry: with_authentication.
	//
	// Source: page 2.
	SnapOtpLifetimeExpired Snap = "403XX12"

	// SnapOtpSentToCardholder: OTP sent to cardholder. The issuer was asked to send an OTP to the customer. The
	// request waits for it and has not failed.
	//
	// Message: "OTP Sent To Cardholer".
	//
	// Outcome: action_required (transaction). Retry: with_authentication.
	//
	// Source: page 2.
	SnapOtpSentToCardholder Snap = "403XX13"

	// SnapInsufficientFunds: Insufficient funds. The balance does not cover the amount.
	//
	// Message: "Insufficient Funds".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 2.
	SnapInsufficientFunds Snap = "403XX14"

	// SnapTransactionNotPermitted: Transaction not permitted. The provider or issuer does not permit this request.
	// Reason: {reason}.
	//
	// Message: "Transaction Not Permitted.[reason]".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 2.
	//
	// Same code as URL_NOT_WHITELISTED: compare the name.
	SnapTransactionNotPermitted Snap = "403XX15"

	// SnapURLNotWhitelisted: Return URL not registered. Midtrans refused this request before processing, because the
	// return URL in it is not on the list of the merchant.
	//
	// Message: "Transaction Not Permitted. Url not whitelisted.".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1.
	//
	// Same code as TRANSACTION_NOT_PERMITTED: compare the name.
	SnapURLNotWhitelisted Snap = "403XX15"

	// SnapSuspendTransaction: Transaction suspended. It is on hold at the provider, and it is not known whether it
	// will take effect.
	//
	// Message: "Suspend Transaction".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 2.
	SnapSuspendTransaction Snap = "403XX16"

	// SnapTokenLimitExceeded: Token limit exceeded. The amount is above the limit set for the payment token.
	//
	// Message: "Token Limit Exceeded".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2.
	SnapTokenLimitExceeded Snap = "403XX17"

	// SnapInactiveCardAccountCustomer: Inactive card, account or customer. The issuer does not let it be used before
	// it is activated.
	//
	// Message: "Inactive Card/Account/Customer".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 2.
	SnapInactiveCardAccountCustomer Snap = "403XX18"

	// SnapMerchantBlacklisted: Merchant blacklisted. The provider has barred the merchant from all of its APIs.
	//
	// Message: "Merchant Blacklisted".
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 2.
	SnapMerchantBlacklisted Snap = "403XX19"

	// SnapMerchantLimitExceed: Merchant limit exceeded. This request would take the merchant above its daily limit.
	//
	// Message: "Merchant Limit Exceed".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 2.
	SnapMerchantLimitExceed Snap = "403XX20"

	// SnapSetLimitNotAllowed: Setting a limit is not allowed. No limit can be set for this payment token.
	//
	// Message: "Set Limit Not Allowed".
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 2.
	SnapSetLimitNotAllowed Snap = "403XX21"

	// SnapTokenLimitInvalid: Token limit out of range. The limit requested for the payment token is outside the
	// agreed range.
	//
	// Message: "Token Limit Invalid".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2.
	SnapTokenLimitInvalid Snap = "403XX22"

	// SnapAccountLimitExceed: Daily account limit exceeded. This request would take the account above its daily
	// limit.
	//
	// Message: "Account Limit Exceed".
	//
	// Outcome: failed (transaction). Retry: later.
	//
	// Source: page 2.
	SnapAccountLimitExceed Snap = "403XX23"

	// SnapInvalidTransactionStatus: Invalid transaction status. The current state of the transaction does not allow
	// this request.
	//
	// Message: "Invalid Transaction Status".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 2.
	SnapInvalidTransactionStatus Snap = "404XX00"

	// SnapTransactionNotFound: Transaction not found. The provider finds no transaction for the data of the request.
	// One that was sent shortly before may not be visible yet.
	//
	// Message: "Transaction Not Found".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 2.
	SnapTransactionNotFound Snap = "404XX01"

	// SnapInvalidRouting: No route to the destination. The request cannot be routed to its destination.
	//
	// Message: "Invalid Routing".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 2.
	SnapInvalidRouting Snap = "404XX02"

	// SnapBankNotSupportedBySwitch: Bank not supported by switch. The bank cannot be reached through the switch in
	// use.
	//
	// Message: "Bank Not Supported By Switch".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 2.
	SnapBankNotSupportedBySwitch Snap = "404XX03"

	// SnapTransactionCancelled: Transaction canceled. The customer ended it before it was carried out.
	//
	// Message: "Transaction Cancelled".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2.
	SnapTransactionCancelled Snap = "404XX04"

	// SnapMerchantNotRegisteredForCardRegistration: Card registration not enabled. The merchant is not enabled for
	// this service at the provider, so this request was refused.
	//
	// Message: "Merchant Is Not Registered For Card Registration Services".
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 2.
	SnapMerchantNotRegisteredForCardRegistration Snap = "404XX05"

	// SnapNeedToRequestOtp: OTP must be requested first. This step needs an OTP, and none has been requested yet. The
	// request has not failed.
	//
	// Message: "Need To Request OTP".
	//
	// Outcome: action_required (transaction). Retry: with_authentication.
	//
	// Source: page 2.
	SnapNeedToRequestOtp Snap = "404XX06"

	// SnapJourneyNotFound: Journey not found. The journeyId of the request is not known to the provider.
	//
	// Message: "Journey Not Found".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 2.
	SnapJourneyNotFound Snap = "404XX07"

	// SnapInvalidMerchant: Invalid or inactive merchant. The provider does not know the merchant, or the status of
	// the merchant does not allow this request.
	//
	// Message: "Invalid Merchant".
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 2.
	SnapInvalidMerchant Snap = "404XX08"

	// SnapNoIssuer: No issuer found. The card or account number leads to no issuer that the provider knows.
	//
	// Message: "No Issuer".
	//
	// Outcome: failed (transaction). Retry: with_other_method.
	//
	// Source: page 2.
	SnapNoIssuer Snap = "404XX09"

	// SnapInvalidAPITransition: API called out of order. The request does not fit the step that its journey has
	// reached.
	//
	// Message: "Invalid API Transition".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 2.
	SnapInvalidAPITransition Snap = "404XX10"

	// SnapInvalidCardAccountCustomerVirtualAccount: Invalid card, account or customer. The card, account, customer or
	// virtual account is not known or not accepted. Details: {info}.
	//
	// Message: "Invalid Card/Account/Customer [info]/Virtual Account".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2.
	SnapInvalidCardAccountCustomerVirtualAccount Snap = "404XX11"

	// SnapInvalidBillVirtualAccount: Invalid bill or virtual account. The bill or virtual account does not exist or
	// cannot be used. Reason: {reason}.
	//
	// Message: "Invalid Bill/Virtual Account [Reason]".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2.
	SnapInvalidBillVirtualAccount Snap = "404XX12"

	// SnapInvalidAmount: Amount does not match. The amount differs from the amount expected.
	//
	// Message: "Invalid Amount".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2.
	SnapInvalidAmount Snap = "404XX13"

	// SnapPaidBill: Bill already paid. The bill counts as paid, possibly by an earlier request of yours.
	//
	// Message: "Paid Bill".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 2.
	SnapPaidBill Snap = "404XX14"

	// SnapInvalidOtp: Wrong OTP. What was entered is not the OTP that was sent to the customer.
	//
	// Message: "Invalid OTP".
	//
	// Outcome: failed (transaction). Retry: with_authentication.
	//
	// Source: page 2.
	SnapInvalidOtp Snap = "404XX15"

	// SnapPartnerNotFound: Partner not found. The partner number is not known to the provider.
	//
	// Message: "Partner Not Found".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2.
	SnapPartnerNotFound Snap = "404XX16"

	// SnapInvalidTerminal: Invalid terminal. The terminal is not known to the provider.
	//
	// Message: "Invalid Terminal".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2.
	SnapInvalidTerminal Snap = "404XX17"

	// SnapInconsistentRequest: Same reference, different data. An earlier request with the same reference had other
	// parameters. How that one ended is not stated.
	//
	// Message: "Inconsistent Request".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 2.
	SnapInconsistentRequest Snap = "404XX18"

	// SnapExpiredBillVirtualAccount: Bill or virtual account expired. The bill or virtual account is no longer valid.
	//
	// Message: "Invalid Bill/Virtual Account".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2.
	SnapExpiredBillVirtualAccount Snap = "404XX19"

	// SnapRequestedFunctionNotSupported: Function not supported. The provider does not offer this function.
	//
	// Message: "Requested Function Is Not Supported".
	//
	// Outcome: rejected (request). Retry: never.
	//
	// Source: page 2.
	SnapRequestedFunctionNotSupported Snap = "405XX00"

	// SnapRequestedOperationNotAllowed: Operation not allowed now. The operation, for example a cancel or refund, is
	// currently not possible for the transaction.
	//
	// Message: "Requested Opearation Is Not Allowed".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 2.
	SnapRequestedOperationNotAllowed Snap = "405XX01"

	// SnapConflict: X-EXTERNAL-ID already used. The same X-EXTERNAL-ID was used earlier on the same day, so an
	// earlier request exists.
	//
	// Message: "Conflict".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 2.
	SnapConflict Snap = "409XX00"

	// SnapDuplicatePartnerReferenceNo: Duplicate partnerReferenceNo. An earlier request used this partnerReferenceNo.
	// In most cases it was carried out.
	//
	// Message: "Duplicate partnerReferenceNo".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 2.
	SnapDuplicatePartnerReferenceNo Snap = "409XX01"

	// SnapTooManyRequests: Too many requests. The number of requests is above what the provider allows.
	//
	// Message: "Too Many Requests".
	//
	// Outcome: rejected (request). Retry: later.
	//
	// Source: page 2.
	SnapTooManyRequests Snap = "429XX00"

	// SnapGeneralError: General error. The provider reports an error without details. Whether the request took effect
	// is not known.
	//
	// Message: "General Error".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 2.
	SnapGeneralError Snap = "500XX00"

	// SnapInternalServerError: Internal error at the provider. A system of the provider failed. Whether the request
	// took effect is not known.
	//
	// Message: "Internal Server Error".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 2.
	SnapInternalServerError Snap = "500XX01"

	// SnapExternalServerError: External system error. A system that the provider depends on failed. Whether the
	// request took effect is not known.
	//
	// Message: "External Server Error".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 2.
	SnapExternalServerError Snap = "500XX02"

	// SnapTimeout: Timeout waiting for an answer. The issuer or another system did not answer in time. Whether the
	// request took effect is not known.
	//
	// Message: "Timeout".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 2.
	SnapTimeout Snap = "504XX00"
)

// SnapService is a service that a code can belong to: SNAP response code.
type SnapService string

// All services.
const (
	// SnapServiceCardRegistration: API Card Registration. Kind: prepare.
	SnapServiceCardRegistration SnapService = "01"

	// SnapServiceCardRegistrationSetLimit: API Card Registration – Set Limit. Kind: prepare.
	SnapServiceCardRegistrationSetLimit SnapService = "02"

	// SnapServiceCardRegistrationInquiry: API Card Registration Inquiry. Kind: read.
	SnapServiceCardRegistrationInquiry SnapService = "03"

	// SnapServiceVerifyOtp: API Verify OTP (Direct Integration). Kind: move.
	SnapServiceVerifyOtp SnapService = "04"

	// SnapServiceCardRegistrationUnbinding: API Card Registration Unbinding. Kind: prepare.
	SnapServiceCardRegistrationUnbinding SnapService = "05"

	// SnapServiceAccountCreation: API Account Creation. Kind: prepare.
	SnapServiceAccountCreation SnapService = "06"

	// SnapServiceAccountBinding: API Account Binding. Kind: prepare.
	SnapServiceAccountBinding SnapService = "07"

	// SnapServiceAccountBindingInquiry: API Account Binding Inquiry. Kind: read.
	SnapServiceAccountBindingInquiry SnapService = "08"

	// SnapServiceAccountUnbinding: API Account Unbinding. Kind: prepare.
	SnapServiceAccountUnbinding SnapService = "09"

	// SnapServiceGetOauthURL: API Get Oauth URL. Kind: token.
	SnapServiceGetOauthURL SnapService = "10"

	// SnapServiceBalanceInquiry: API Balance Inquiry. Kind: read.
	SnapServiceBalanceInquiry SnapService = "11"

	// SnapServiceTransactionHistoryList: API Transaction History List. Kind: read.
	SnapServiceTransactionHistoryList SnapService = "12"

	// SnapServiceTransactionHistoryDetail: API Transaction History Detail. Kind: read.
	SnapServiceTransactionHistoryDetail SnapService = "13"

	// SnapServiceBankStatement: API Bank Statement. Kind: read.
	SnapServiceBankStatement SnapService = "14"

	// SnapServiceInternalAccountInquiry: API Internal Account Inquiry. Kind: read.
	SnapServiceInternalAccountInquiry SnapService = "15"

	// SnapServiceExternalAccountInquiry: API External Account Inquiry. Kind: read.
	SnapServiceExternalAccountInquiry SnapService = "16"

	// SnapServiceIntrabankTransfer: API Intrabank Transfer. Kind: move.
	SnapServiceIntrabankTransfer SnapService = "17"

	// SnapServiceInterbankTransfer: API Interbank Transfer. Kind: move.
	SnapServiceInterbankTransfer SnapService = "18"

	// SnapServiceRequestForPayment: API Request for Payment. Kind: prepare.
	SnapServiceRequestForPayment SnapService = "19"

	// SnapServiceInterbankBulkTransfer: API Interbank Bulk Transfer. Kind: move.
	SnapServiceInterbankBulkTransfer SnapService = "20"

	// SnapServiceInterbankBulkTransferNotification: API Interbank Bulk Transfer - Notification. Kind: notify.
	SnapServiceInterbankBulkTransferNotification SnapService = "21"

	// SnapServiceTransferRtgs: API Transfer RTGS. Kind: move.
	SnapServiceTransferRtgs SnapService = "22"

	// SnapServiceTransferSknbi: API Transfer SKNBI. Kind: move.
	SnapServiceTransferSknbi SnapService = "23"

	// SnapServiceVirtualAccountInquiry: API Virtual Account - Inquiry. Kind: read.
	SnapServiceVirtualAccountInquiry SnapService = "24"

	// SnapServiceVirtualAccountPayment: API Virtual Account - Payment. Kind: move.
	SnapServiceVirtualAccountPayment SnapService = "25"

	// SnapServiceVirtualAccountInquiryStatus: API Virtual Account - Inquiry Status. Kind: status.
	SnapServiceVirtualAccountInquiryStatus SnapService = "26"

	// SnapServiceVirtualAccountCreateVa: API Virtual Account - Create VA. Kind: prepare.
	SnapServiceVirtualAccountCreateVa SnapService = "27"

	// SnapServiceVirtualAccountUpdateVa: API Virtual Account - Update VA. Kind: prepare.
	SnapServiceVirtualAccountUpdateVa SnapService = "28"

	// SnapServiceVirtualAccountUpdateStatusVa: API Virtual Account - Update Status VA. Kind: prepare.
	SnapServiceVirtualAccountUpdateStatusVa SnapService = "29"

	// SnapServiceVirtualAccountInquiryVa: API Virtual Account - Inquiry VA. Kind: read.
	SnapServiceVirtualAccountInquiryVa SnapService = "30"

	// SnapServiceVirtualAccountDeleteVa: API Virtual Account - Delete VA. Kind: prepare.
	SnapServiceVirtualAccountDeleteVa SnapService = "31"

	// SnapServiceVirtualAccountInquiryIntrabank: API Virtual Account - Inquiry Payment to VA from Intra Bank. Kind:
	// read.
	SnapServiceVirtualAccountInquiryIntrabank SnapService = "32"

	// SnapServiceVirtualAccountPaymentIntrabank: API Virtual Account - Payment to VA from Intra Bank. Kind: move.
	SnapServiceVirtualAccountPaymentIntrabank SnapService = "33"

	// SnapServiceVirtualAccountNotificationIntrabank: API Virtual Account - Notification for Payment to VA from Intra
	// Bank. Kind: notify.
	SnapServiceVirtualAccountNotificationIntrabank SnapService = "34"

	// SnapServiceVirtualAccountGetReport: API Virtual Account - Get Report. Kind: read.
	SnapServiceVirtualAccountGetReport SnapService = "35"

	// SnapServiceTransactionStatusInquiryBank: API Transaction Status Inquiry. Kind: status.
	SnapServiceTransactionStatusInquiryBank SnapService = "36"

	// SnapServiceCustomerTopUpAccountInquiry: API Account Inquiry - Customer Top Up. Kind: read.
	SnapServiceCustomerTopUpAccountInquiry SnapService = "37"

	// SnapServiceCustomerTopUp: API Customer Top Up. Kind: move.
	SnapServiceCustomerTopUp SnapService = "38"

	// SnapServiceCustomerTopUpInquiryStatus: API Customer Top Up Inquiry Status. Kind: status.
	SnapServiceCustomerTopUpInquiryStatus SnapService = "39"

	// SnapServiceSubmitBulkCashIn: API Submit Bulk Cash In. Kind: move.
	SnapServiceSubmitBulkCashIn SnapService = "40"

	// SnapServiceNotifyBulkCashIn: API Notify Bulk Cash In. Kind: notify.
	SnapServiceNotifyBulkCashIn SnapService = "41"

	// SnapServiceTransferToBankAccountInquiry: API Transfer to Bank-Account Inquiry. Kind: read.
	SnapServiceTransferToBankAccountInquiry SnapService = "42"

	// SnapServiceTransferToBank: API Transfer to Bank-Payment Transaction. Kind: move.
	SnapServiceTransferToBank SnapService = "43"

	// SnapServiceTransferToOtcCreatePayment: API Transfer to OTC - Create Payment. Kind: move.
	SnapServiceTransferToOtcCreatePayment SnapService = "44"

	// SnapServiceTransferToOtcStatus: API Transfer to OTC - Transfer Status. Kind: status.
	SnapServiceTransferToOtcStatus SnapService = "45"

	// SnapServiceTransferToOtcCancelPayment: API Transfer to OTC - Cancel Payment. Kind: reverse.
	SnapServiceTransferToOtcCancelPayment SnapService = "46"

	// SnapServiceQrMpmGenerate: API Generate QR MPM. Kind: prepare.
	SnapServiceQrMpmGenerate SnapService = "47"

	// SnapServiceQrMpmDecode: API Decode QR MPM. Kind: read.
	SnapServiceQrMpmDecode SnapService = "48"

	// SnapServiceQrMpmPaymentRedirect: API Payment Redirect. Kind: prepare.
	SnapServiceQrMpmPaymentRedirect SnapService = "49"

	// SnapServiceQrMpmPayment: API Payment - Host to Host. Kind: move.
	SnapServiceQrMpmPayment SnapService = "50"

	// SnapServiceQrMpmQueryPayment: API Query Payment. Kind: status.
	SnapServiceQrMpmQueryPayment SnapService = "51"

	// SnapServiceQrMpmPaymentNotification: API Payment Notification. Kind: notify.
	SnapServiceQrMpmPaymentNotification SnapService = "52"

	// SnapServiceTransactionStatusInquiry: API Transaction Status Inquiry. Kind: status.
	SnapServiceTransactionStatusInquiry SnapService = "53"

	// SnapServiceDirectDebitPayment: API Direct Debit Payment. Kind: move.
	SnapServiceDirectDebitPayment SnapService = "54"

	// SnapServiceDirectDebitPaymentStatus: API Direct Debit Payment Status. Kind: status.
	SnapServiceDirectDebitPaymentStatus SnapService = "55"

	// SnapServiceDirectDebitPaymentNotification: API Direct Debit Payment Notification. Kind: notify.
	SnapServiceDirectDebitPaymentNotification SnapService = "56"

	// SnapServiceDirectDebitPaymentCancel: API Direct Debit Payment Cancel. Kind: reverse.
	SnapServiceDirectDebitPaymentCancel SnapService = "57"

	// SnapServiceDirectDebitPaymentRefund: API Direct Debit Payment Refund. Kind: reverse.
	SnapServiceDirectDebitPaymentRefund SnapService = "58"

	// SnapServiceQrCpmGenerate: API Generate QR CPM. Kind: prepare.
	SnapServiceQrCpmGenerate SnapService = "59"

	// SnapServiceQrCpmPayment: API CPM Payment. Kind: move.
	SnapServiceQrCpmPayment SnapService = "60"

	// SnapServiceQrCpmQueryPayment: API Query Payment. Kind: status.
	SnapServiceQrCpmQueryPayment SnapService = "61"

	// SnapServiceQrCpmCancelPayment: API Cancel Payment. Kind: reverse.
	SnapServiceQrCpmCancelPayment SnapService = "62"

	// SnapServiceAuthPayment: API Auth Payment. Kind: move.
	SnapServiceAuthPayment SnapService = "63"

	// SnapServiceAuthPaymentQuery: API Payment Query. Kind: status.
	SnapServiceAuthPaymentQuery SnapService = "64"

	// SnapServiceAuthCapture: API Capture. Kind: move.
	SnapServiceAuthCapture SnapService = "65"

	// SnapServiceAuthCaptureQuery: API Capture Query. Kind: status.
	SnapServiceAuthCaptureQuery SnapService = "66"

	// SnapServiceAuthVoid: API Void. Kind: reverse.
	SnapServiceAuthVoid SnapService = "67"

	// SnapServiceAuthVoidQuery: API Void Query. Kind: status.
	SnapServiceAuthVoidQuery SnapService = "68"

	// SnapServiceAuthRefund: API Refund. Kind: reverse.
	SnapServiceAuthRefund SnapService = "69"

	// SnapServiceEMandateRegistration: API Registrasi e-Mandate. Kind: prepare.
	SnapServiceEMandateRegistration SnapService = "70"

	// SnapServiceTriggerDirectDebitTransfer: API Trigger Direct Debit Transfer. Kind: move.
	SnapServiceTriggerDirectDebitTransfer SnapService = "71"

	// SnapServiceBiFastDirectDebitNotify: API Notify. Kind: notify.
	SnapServiceBiFastDirectDebitNotify SnapService = "72"

	// SnapServiceAccessTokenB2b: API Access Token B2B. Kind: token.
	SnapServiceAccessTokenB2b SnapService = "73"

	// SnapServiceAccessTokenB2b2c: API Access Token B2B2C. Kind: token.
	SnapServiceAccessTokenB2b2c SnapService = "74"

	// SnapServiceSknbiNotification: API SKNBI - Notification. Kind: notify.
	SnapServiceSknbiNotification SnapService = "75"

	// SnapServiceRtgsNotification: API RTGS - Notification. Kind: notify.
	SnapServiceRtgsNotification SnapService = "76"

	// SnapServiceQrMpmCancelPayment: API Cancel Payment. Kind: reverse.
	SnapServiceQrMpmCancelPayment SnapService = "77"

	// SnapServiceQrMpmRefundPayment: API Refund Payment. Kind: reverse.
	SnapServiceQrMpmRefundPayment SnapService = "78"

	// SnapServiceQrCpmPaymentNotification: API Payment Notification. Kind: notify.
	SnapServiceQrCpmPaymentNotification SnapService = "79"

	// SnapServiceQrCpmRefundPayment: API Refund Payment. Kind: reverse.
	SnapServiceQrCpmRefundPayment SnapService = "80"

	// SnapServiceOtp: API OTP. Kind: prepare.
	SnapServiceOtp SnapService = "81"
)

// SnapStatus is a code of Midtrans: SNAP latest transaction status. Any other text may come as well.
//
// Page 1: https://apidevportal.aspi-indonesia.or.id/api-services
//
// Page 2: https://github.com/Midtrans/midtrans-java
//
// Page 3: https://docs.midtrans.com/reference/get-transaction-status-api
type SnapStatus string

// Codes of the space snap-status, by name.
const (
	// SnapStatusAuthorized: Authorized, not captured. The authorization was carried out. The amount is on hold and
	// has not been collected.
	//
	// Message: "Success".
	//
	// Outcome: action_required (transaction). Retry: never.
	//
	// Source: page 1.
	//
	// Same code as BULK_ACCEPTED, REVERSAL_SUCCESS and SUCCESS: compare the name.
	SnapStatusAuthorized SnapStatus = "00"

	// SnapStatusBulkAccepted: Bulk request done. The bulk request was processed. Each transfer in it has a result of
	// its own.
	//
	// Message: "Success".
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as AUTHORIZED, REVERSAL_SUCCESS and SUCCESS: compare the name.
	SnapStatusBulkAccepted SnapStatus = "00"

	// SnapStatusReversalSuccess: Reversal successful. The query was about a refund, void or cancellation. The status
	// says success, and it does not say how the payment itself stands.
	//
	// Message: "Success".
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1.
	//
	// Same code as AUTHORIZED, BULK_ACCEPTED and SUCCESS: compare the name.
	SnapStatusReversalSuccess SnapStatus = "00"

	// SnapStatusSuccess: Transaction successful. The transaction was carried out.
	//
	// Message: "Settlement" or "Success".
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 2 (and 1 more).
	//
	// Same code as AUTHORIZED, BULK_ACCEPTED and REVERSAL_SUCCESS: compare the name.
	SnapStatusSuccess SnapStatus = "00"

	// SnapStatusInitiated: Transaction initiated. The transaction was created and has no result yet.
	//
	// Message: "Initiated".
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as REVERSAL_INITIATED: compare the name.
	SnapStatusInitiated SnapStatus = "01"

	// SnapStatusReversalInitiated: Reversal initiated. The query was about a refund, void or cancellation, which has
	// no result yet. The payment itself may stand.
	//
	// Message: "Initiated".
	//
	// Outcome: pending (request). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as INITIATED: compare the name.
	SnapStatusReversalInitiated SnapStatus = "01"

	// SnapStatusPaying: Still being processed. The payment is being carried out and has no result yet.
	//
	// Message: "Paying".
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as REVERSAL_IN_PROGRESS: compare the name.
	SnapStatusPaying SnapStatus = "02"

	// SnapStatusReversalInProgress: Reversal in progress. The query was about a refund, void or cancellation, which
	// has no result yet. The payment itself may stand.
	//
	// Message: "Paying".
	//
	// Outcome: pending (request). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as PAYING: compare the name.
	SnapStatusReversalInProgress SnapStatus = "02"

	// SnapStatusPending: Still being processed. The transaction was accepted and has no result yet.
	//
	// Message: "Pending".
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as REVERSAL_PENDING: compare the name.
	SnapStatusPending SnapStatus = "03"

	// SnapStatusReversalPending: Reversal pending. The query was about a refund, void or cancellation, which has no
	// result yet. The payment itself may stand.
	//
	// Message: "Pending".
	//
	// Outcome: pending (request). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as PENDING: compare the name.
	SnapStatusReversalPending SnapStatus = "03"

	// SnapStatusRefunded: Refunded. The transaction was carried out and later refunded, in full or in part.
	//
	// Message: "Refunded".
	//
	// Outcome: reversed (transaction). Retry: never.
	//
	// Source: page 1.
	SnapStatusRefunded SnapStatus = "04"

	// SnapStatusCanceled: Transaction canceled. It ended before it was carried out, and it will not be carried out
	// any more.
	//
	// Message: "Canceled".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	//
	// Same code as CAPTURE_CANCELED and REVERSAL_CANCELED: compare the name.
	SnapStatusCanceled SnapStatus = "05"

	// SnapStatusCaptureCanceled: Capture canceled. The query was about a capture, which was canceled. The
	// authorization may still hold the amount on the card or account of the customer.
	//
	// Message: "Canceled".
	//
	// Outcome: unknown (request). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as CANCELED and REVERSAL_CANCELED: compare the name.
	SnapStatusCaptureCanceled SnapStatus = "05"

	// SnapStatusReversalCanceled: Reversal canceled. The query was about a refund, void or cancellation, which did
	// not take effect. The payment itself may stand.
	//
	// Message: "Canceled".
	//
	// Outcome: unknown (request). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as CANCELED and CAPTURE_CANCELED: compare the name.
	SnapStatusReversalCanceled SnapStatus = "05"

	// SnapStatusCaptureFailed: Capture failed. The query was about a capture, which did not take effect. The
	// authorization may still hold the amount on the card or account of the customer.
	//
	// Message: "Failed".
	//
	// Outcome: unknown (request). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as FAILED and REVERSAL_FAILED: compare the name.
	SnapStatusCaptureFailed SnapStatus = "06"

	// SnapStatusFailed: Transaction failed. The transaction ended without being carried out.
	//
	// Message: "Failed".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	//
	// Same code as CAPTURE_FAILED and REVERSAL_FAILED: compare the name.
	SnapStatusFailed SnapStatus = "06"

	// SnapStatusReversalFailed: Reversal failed. The query was about a refund, void or cancellation, which did not
	// take effect. The payment itself may stand.
	//
	// Message: "Failed".
	//
	// Outcome: unknown (request). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as CAPTURE_FAILED and FAILED: compare the name.
	SnapStatusReversalFailed SnapStatus = "06"

	// SnapStatusNotFound: Transaction not found. The provider did not find the transaction when asked. That is no
	// proof of failure, especially right after the transaction was sent.
	//
	// Message: "Not found".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as REVERSAL_NOT_FOUND: compare the name.
	SnapStatusNotFound SnapStatus = "07"

	// SnapStatusReversalNotFound: Reversal not found. The query was about a refund, void or cancellation, which the
	// provider did not find. That is no proof that no money went back, especially right after the reversal was sent.
	//
	// Message: "Not found".
	//
	// Outcome: unknown (request). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as NOT_FOUND: compare the name.
	SnapStatusReversalNotFound SnapStatus = "07"

	// SnapStatusExpired: Transaction expired. The time to pay is over, and nobody paid.
	//
	// Message: "Expiry".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 3.
	//
	// Same code as REVERSAL_EXPIRED: compare the name.
	SnapStatusExpired SnapStatus = "08"

	// SnapStatusReversalExpired: Refund or cancellation expired. The query was about a refund or cancellation that
	// was not carried out in time. The status does not say how the payment itself stands.
	//
	// Message: "Expiry".
	//
	// Outcome: unknown (request). Retry: check_status_first.
	//
	// Source: page 3.
	//
	// Same code as EXPIRED: compare the name.
	SnapStatusReversalExpired SnapStatus = "08"

	// SnapStatusRejected: Transaction rejected. Midtrans or the provider of the payment method rejected the
	// transaction, so it was not paid. The fraud screening may be behind it.
	//
	// Message: "Rejected".
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 3.
	//
	// Same code as REVERSAL_REJECTED: compare the name.
	SnapStatusRejected SnapStatus = "09"

	// SnapStatusReversalRejected: Refund or cancellation rejected. The query was about a refund or cancellation, and
	// it was rejected. The status does not say how the payment itself stands.
	//
	// Message: "Rejected".
	//
	// Outcome: unknown (request). Retry: check_status_first.
	//
	// Source: page 3.
	//
	// Same code as REJECTED: compare the name.
	SnapStatusReversalRejected SnapStatus = "09"
)

// PayoutStatus is a code of Midtrans: Payout status. Any other text may come as well.
//
// Page 1: https://docs.midtrans.com/reference/notification-payload
//
// Page 2: https://docs.midtrans.com/reference/get-payout-details
//
// Page 3: https://docs.midtrans.com/reference/error-code-and-messages
type PayoutStatus string

// Codes of the space payout-status, by name.
const (
	// PayoutStatusApproved: Payout approved, not sent yet. The approver released the payout. It is not known yet
	// whether the bank carries it out.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 1.
	PayoutStatusApproved PayoutStatus = "approved"

	// PayoutStatusCompleted: Payout completed. The money arrived at the beneficiary account. In rare cases the bank
	// sends it back later, and the state becomes failed.
	//
	// Outcome: success (transaction). Retry: never.
	//
	// Source: page 2 (and 1 more).
	//
	// Same code as COMPLETED_UNCERTAIN: compare the name.
	PayoutStatusCompleted PayoutStatus = "completed"

	// PayoutStatusCompletedUncertain: Payout completed with an error, result uncertain. The payout is reported as
	// completed, and an error stands beside it. One of the two is wrong.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 3.
	//
	// Same code as COMPLETED: compare the name.
	PayoutStatusCompletedUncertain PayoutStatus = "completed"

	// PayoutStatusFailed: Payout failed. The payout did not go through, or the bank sent the money back. error_code
	// in the notification says why.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 2 (and 1 more).
	//
	// Same code as FAILED_UNCERTAIN and FAILED_WITHOUT_CODE: compare the name.
	PayoutStatusFailed PayoutStatus = "failed"

	// PayoutStatusFailedUncertain: Payout failed, result uncertain. The payout is reported as failed because of a
	// timeout, a technical error or a duplicate. That is no proof that no money moved.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 3.
	//
	// Same code as FAILED and FAILED_WITHOUT_CODE: compare the name.
	PayoutStatusFailedUncertain PayoutStatus = "failed"

	// PayoutStatusFailedWithoutCode: Payout failed, reason not given. The payout is reported as failed. A message
	// stands beside it and no error_code, so the reason cannot be read.
	//
	// Outcome: failed (transaction). Retry: check_status_first.
	//
	// Source: page 3.
	//
	// Same code as FAILED and FAILED_UNCERTAIN: compare the name.
	PayoutStatusFailedWithoutCode PayoutStatus = "failed"

	// PayoutStatusProcessed: Payout sent to bank. The bank has the payout and has not confirmed it. It can still end
	// as completed or failed, on the next working day at the latest.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 2 (and 1 more).
	PayoutStatusProcessed PayoutStatus = "processed"

	// PayoutStatusQueued: Payout waits for approval. The payout was created and has not been sent to the bank. Where
	// the merchant works with two roles, an approver has to release it.
	//
	// Outcome: pending (transaction). Retry: check_status_first.
	//
	// Source: page 2 (and 1 more).
	PayoutStatusQueued PayoutStatus = "queued"

	// PayoutStatusRejected: Payout rejected. The approver rejected the payout, or it did not pass the validation.
	// Nothing was sent to the bank.
	//
	// Outcome: failed (transaction). Retry: with_new_reference.
	//
	// Source: page 1.
	PayoutStatusRejected PayoutStatus = "rejected"
)

// PayoutError is a code of Midtrans: Payout error code. Any other text may come as well.
//
// Page 1: https://docs.midtrans.com/reference/error-code-and-messages
type PayoutError string

// Codes of the space payout-error, by name.
const (
	// PayoutErrorInvalidBeneficiaryName: Account name does not match. The name does not fit the beneficiary account.
	//
	// Message: "Invalid beneficiary name".
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1, line 12.
	PayoutErrorInvalidBeneficiaryName PayoutError = "001"

	// PayoutErrorInvalidBeneficiaryAccount: Beneficiary account not valid. The bank has no such account number.
	//
	// Message: "Invalid destination account number".
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1, line 13.
	PayoutErrorInvalidBeneficiaryAccount PayoutError = "002"

	// PayoutErrorInvalidAccountOrName: Account or name not valid. Account number and name do not belong together, or
	// the account does not exist.
	//
	// Message: "Invalid destination account or beneficiary name".
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1, line 14.
	PayoutErrorInvalidAccountOrName PayoutError = "003"

	// PayoutErrorGeneralError: General error. An error that is not named. The code does not say what had been done by
	// then.
	//
	// Message: "General error".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 15.
	PayoutErrorGeneralError PayoutError = "004"

	// PayoutErrorBankTimeout: No answer from bank. The bank did not answer in time. The transfer may have been made.
	//
	// Message: "Timeout error by bank".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 16.
	PayoutErrorBankTimeout PayoutError = "005"

	// PayoutErrorDuplicateReference: Reference already used. The bank already knows this reference, so an earlier
	// transfer with it may have been made.
	//
	// Message: "Unique reference number violation".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 17.
	PayoutErrorDuplicateReference PayoutError = "006"

	// PayoutErrorIdenticalRequest: Same request processed before. The bank already processed the same request, so the
	// money may have been sent.
	//
	// Message: "Identical request already processed before".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 18.
	PayoutErrorIdenticalRequest PayoutError = "007"

	// PayoutErrorBankAuthenticationFailed: Bank refused the access. The bank did not accept the access data of the
	// sending account.
	//
	// Message: "Bank cannot authenticated request".
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1, line 19.
	PayoutErrorBankAuthenticationFailed PayoutError = "008"

	// PayoutErrorBankBalanceTooLow: Bank balance too low. The balance of the sending bank account does not cover the
	// payout.
	//
	// Message: "Bank balance is not enough".
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1, line 20.
	PayoutErrorBankBalanceTooLow PayoutError = "009"

	// PayoutErrorPayloadNotValid: Payout data not valid. The data of the payout did not pass the validation.
	//
	// Message: "Payload validation failed".
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1, line 21.
	PayoutErrorPayloadNotValid PayoutError = "010"

	// PayoutErrorOtpExpiredOrBlocked: OTP expired or blocked. The OTP with which the payout is approved is expired or
	// blocked.
	//
	// Message: "OTP code expired / blocked".
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1, line 22.
	PayoutErrorOtpExpiredOrBlocked PayoutError = "011"

	// PayoutErrorBeneficiaryAccountBlocked: Beneficiary account blocked. The bank has blocked the beneficiary
	// account.
	//
	// Message: "Beneficiary account is blocked".
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1, line 23.
	PayoutErrorBeneficiaryAccountBlocked PayoutError = "012"

	// PayoutErrorSameAccount: Sender and receiver equal. The sending account and the beneficiary account are the
	// same.
	//
	// Message: "Sender and receiver account are the same".
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1, line 24.
	PayoutErrorSameAccount PayoutError = "013"

	// PayoutErrorMonthlyLimitExceeded: Monthly limit exceeded. The beneficiary account would exceed its monthly
	// limit.
	//
	// Message: "Monthly account balance limit exceeded".
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1, line 25.
	PayoutErrorMonthlyLimitExceeded PayoutError = "014"

	// PayoutErrorBalanceLimitExceeded: Balance limit exceeded. The beneficiary account would exceed the highest
	// balance that it may hold.
	//
	// Message: "Account balance limit exceeded".
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1, line 26.
	PayoutErrorBalanceLimitExceeded PayoutError = "015"

	// PayoutErrorMerchantBalanceTooLow: Merchant balance too low. The merchant balance at Midtrans does not cover the
	// payout.
	//
	// Message: "Merchant balance is not enough".
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1, line 27.
	PayoutErrorMerchantBalanceTooLow PayoutError = "016"

	// PayoutErrorInvalidBankDetails: Bank details not valid. The bank details of the recipient are not valid.
	//
	// Message: "Invalid receiver bank details.".
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1, line 28.
	PayoutErrorInvalidBankDetails PayoutError = "017"

	// PayoutErrorTechnicalError018: External system error. A technical error on the way to the bank. The code does
	// not say what had been done by then.
	//
	// Message: "Technical error.".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 29.
	PayoutErrorTechnicalError018 PayoutError = "018"

	// PayoutErrorValidationIssue: Invalid request. The transfer did not pass the validation.
	//
	// Message: "Validation issue.".
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1, line 30.
	PayoutErrorValidationIssue PayoutError = "019"

	// PayoutErrorValidationIssueContact: Validation failed, ask Midtrans. The transfer did not pass the validation,
	// and only Midtrans can say why.
	//
	// Message: "Transfer could not be processed due to a validation issue, please contact support@midtrans.com.".
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1, line 31.
	PayoutErrorValidationIssueContact PayoutError = "020"

	// PayoutErrorTechnicalError021: External system error. A technical error on the way to the bank. The code does
	// not say what had been done by then.
	//
	// Message: "Technical error.".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 32.
	PayoutErrorTechnicalError021 PayoutError = "021"

	// PayoutErrorTechnicalError022: External system error. A technical error on the way to the bank. The code does
	// not say what had been done by then.
	//
	// Message: "Technical error.".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 33.
	PayoutErrorTechnicalError022 PayoutError = "022"

	// PayoutErrorTechnicalError023: External system error. A technical error on the way to the bank. The code does
	// not say what had been done by then.
	//
	// Message: "Technical error.".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 34.
	PayoutErrorTechnicalError023 PayoutError = "023"

	// PayoutErrorTechnicalError024: External system error. A technical error on the way to the bank. The code does
	// not say what had been done by then.
	//
	// Message: "Technical error.".
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1, line 35.
	PayoutErrorTechnicalError024 PayoutError = "024"

	// PayoutErrorDeclined: Declined, no reason given. The bank declined the transfer without a reason.
	//
	// Message: "Transfer was declined.".
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1, line 36.
	PayoutErrorDeclined PayoutError = "025"

	// PayoutErrorInvalidReceiverName: Account name does not match. The name does not fit the beneficiary account.
	//
	// Message: "Invalid receiver name.".
	//
	// Outcome: failed (transaction). Retry: after_fix.
	//
	// Source: page 1, line 37.
	PayoutErrorInvalidReceiverName PayoutError = "026"
)

// PayoutAPI is a code of Midtrans: Payouts API HTTP status. Any other text may come as well.
//
// Page 1: https://github.com/Midtrans/midtrans-go
type PayoutAPI string

// Codes of the space payout-api, by name.
const (
	// PayoutAPIApprovalRefused: Payouts not approved. This approval was refused: the payouts were not found, are not
	// queued any more, or the OTP is wrong. They may have been approved before.
	//
	// Message: "An error occurred when approving payouts".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as CREATION_REFUSED and REJECTION_REFUSED: compare the name.
	PayoutAPIApprovalRefused PayoutAPI = "400"

	// PayoutAPICreationRefused: Payouts not created. None of the payouts in this request was created; errors lists
	// what is wrong with each.
	//
	// Message: "An error occurred when creating payouts".
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as APPROVAL_REFUSED and REJECTION_REFUSED: compare the name.
	PayoutAPICreationRefused PayoutAPI = "400"

	// PayoutAPIRejectionRefused: Payouts not rejected. This rejection was refused: the payouts were not found or are
	// not queued any more. They may be on their way to the bank.
	//
	// Message: "An error occurred when rejecting payouts".
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as APPROVAL_REFUSED and CREATION_REFUSED: compare the name.
	PayoutAPIRejectionRefused PayoutAPI = "400"

	// PayoutAPIAccessDenied: Key not accepted. The payouts API did not accept the key of this request. Creators and
	// approvers have keys of their own.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	PayoutAPIAccessDenied PayoutAPI = "401"

	// PayoutAPIPayoutNotFound: Payout not found. Midtrans finds no payout for this reference_no. That is no proof
	// that none was made.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	PayoutAPIPayoutNotFound PayoutAPI = "404"

	// PayoutAPIInternalServerError: Internal error at the provider. The payouts API had an internal error. The code
	// does not say whether payouts were created or approved.
	//
	// Outcome: unknown (transaction). Retry: check_status_first.
	//
	// Source: page 1 (and 1 more).
	PayoutAPIInternalServerError PayoutAPI = "500"
)

// Account is a code of Midtrans: Status code about a linked account. Any other text may come as well.
//
// Page 1: https://docs.midtrans.com/reference/get-pay-account
//
// Page 2: https://docs.midtrans.com/reference/create-pay-account
//
// Page 3: https://docs.midtrans.com/reference/status-code-reference
//
// Page 4: https://docs.midtrans.com/reference/code-4xx
//
// Page 5: https://docs.midtrans.com/reference/code-5xx
type Account string

// Codes of the space account, by name.
const (
	// AccountAccountLinked: GoPay account linked. The account is linked and can be charged. This call charged
	// nothing.
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1.
	AccountAccountLinked Account = "200"

	// AccountLinkPending: Customer has to confirm link. The link is prepared and waits for the customer, who confirms
	// it in GoPay. No payment exists.
	//
	// Outcome: action_required (request). Retry: never.
	//
	// Source: page 2 (and 1 more).
	AccountLinkPending Account = "201"

	// AccountAccountRequestDenied: Account request denied. GoPay denied this request to link or unlink the account;
	// channel_response_message says why. Nothing was charged.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2 (and 1 more).
	AccountAccountRequestDenied Account = "202"

	// AccountPayAccountDisabled: Account not linked. The account is not linked, or no longer linked, or the link
	// expired before the customer confirmed it. The code also confirms that an account was unlinked.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	AccountPayAccountDisabled Account = "204"

	// AccountAccountNotFound: Linked account not found. Midtrans knows no account under this account_id. Nothing was
	// charged.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 3.
	AccountAccountNotFound Account = "404"

	// AccountDuplicateRequest: Duplicate request. Midtrans refused this request about the account, because it was
	// sent before. Nothing was charged.
	//
	// Outcome: rejected (request). Retry: check_status_first.
	//
	// Source: page 4.
	AccountDuplicateRequest Account = "406"

	// AccountAccountInternalError: Internal error at the provider. Midtrans had an internal error. Whether the
	// account was linked or unlinked is not known; nothing was charged.
	//
	// Outcome: unknown (request). Retry: check_status_first.
	//
	// Source: page 5.
	AccountAccountInternalError Account = "500"

	// AccountAccountNoConnection: GoPay cannot be reached. Midtrans could not reach GoPay. Whether the account was
	// linked or unlinked is not known; nothing was charged.
	//
	// Outcome: unknown (request). Retry: check_status_first.
	//
	// Source: page 5.
	AccountAccountNoConnection Account = "502"

	// AccountAccountUnavailable: GoPay not available. Whether the account was linked or unlinked is not known;
	// nothing was charged.
	//
	// Outcome: unknown (request). Retry: check_status_first.
	//
	// Source: page 5.
	AccountAccountUnavailable Account = "503"

	// AccountAccountTimeout: Timeout waiting for an answer. The request was not answered in time. Whether the account
	// was linked or unlinked is not known; nothing was charged.
	//
	// Outcome: unknown (request). Retry: check_status_first.
	//
	// Source: page 5.
	AccountAccountTimeout Account = "504"
)

// AccountStatus is a code of Midtrans: State of a linked account. Any other text may come as well.
//
// Page 1: https://docs.midtrans.com/reference/get-pay-account
//
// Page 2: https://docs.midtrans.com/reference/unbind-pay-account
//
// Page 3: https://docs.midtrans.com/reference/create-pay-account
type AccountStatus string

// Codes of the space account-status, by name.
const (
	// AccountStatusPayAccountDisabled: Account not linked. The account is no longer linked. This also confirms that
	// it was unlinked.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 1 more).
	AccountStatusPayAccountDisabled AccountStatus = "DISABLED"

	// AccountStatusAccountLinked: GoPay account linked. The account is linked and can be charged. This call charged
	// nothing.
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1 (and 1 more).
	//
	// Same code as ACCOUNT_LINKED_UNCERTAIN and ACCOUNT_STILL_LINKED: compare the name.
	AccountStatusAccountLinked AccountStatus = "ENABLED"

	// AccountStatusAccountLinkedUncertain: Account reported as linked, check it. The account is reported as linked,
	// and the status code beside it is not that of a success. This request charged nothing.
	//
	// Outcome: unknown (request). Retry: check_status_first.
	//
	// Source: page 2.
	//
	// Same code as ACCOUNT_LINKED and ACCOUNT_STILL_LINKED: compare the name.
	AccountStatusAccountLinkedUncertain AccountStatus = "ENABLED"

	// AccountStatusAccountStillLinked: Account linked, request refused. The account is linked, and the request about
	// it was refused.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 2.
	//
	// Same code as ACCOUNT_LINKED and ACCOUNT_LINKED_UNCERTAIN: compare the name.
	AccountStatusAccountStillLinked AccountStatus = "ENABLED"

	// AccountStatusLinkExpired: Link expired. The link expired before the customer confirmed it, so the account is
	// not linked.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1.
	AccountStatusLinkExpired AccountStatus = "EXPIRED"

	// AccountStatusLinkPending: Customer has to confirm link. The link is prepared and waits for the customer, who
	// confirms it in GoPay. No payment exists.
	//
	// Outcome: action_required (request). Retry: never.
	//
	// Source: page 3 (and 1 more).
	//
	// Same code as LINK_UNCERTAIN: compare the name.
	AccountStatusLinkPending AccountStatus = "PENDING"

	// AccountStatusLinkUncertain: Link pending, request failed. The link is reported as pending, and the status code
	// beside it is not that of a success. No payment exists.
	//
	// Outcome: unknown (request). Retry: check_status_first.
	//
	// Source: page 1.
	//
	// Same code as LINK_PENDING: compare the name.
	AccountStatusLinkUncertain AccountStatus = "PENDING"
)

// Subscription is a code of Midtrans: Subscription status. Any other text may come as well.
//
// Page 1: https://docs.midtrans.com/reference/create-subscription
type Subscription string

// Codes of the space subscription, by name.
const (
	// SubscriptionActive: Subscription active. The subscription exists and charges at its next date. This body is
	// about no payment.
	//
	// Outcome: success (request). Retry: never.
	//
	// Source: page 1 (and 1 more).
	SubscriptionActive Subscription = "active"

	// SubscriptionInactive: Subscription inactive. The subscription charges no more; it was disabled, canceled,
	// ended, or a charge failed. Earlier payments stay as they are.
	//
	// Outcome: rejected (request). Retry: after_fix.
	//
	// Source: page 1 (and 2 more).
	SubscriptionInactive Subscription = "inactive"
)
