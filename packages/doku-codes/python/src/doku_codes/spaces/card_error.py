# Generated from the catalog; do not edit.
"""Card payment error of DOKU.

Documented on:
- https://developers.doku.com/get-started-with-doku-api/check-status-api/non-snap
- https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code
- https://doku-developers.apidog.io
- https://doku-developers.apidog.io/check-three-d-secure-42667316e0
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class CardError:
    """Card payment error of DOKU."""

    ACCOUNT_LOCKED: Final = "ACCOUNT_LOCKED"
    """Merchant account locked.

    The account was locked after several failed logins.
    """
    ACQUIRER_NOT_FOUND: Final = "ACQUIRER_NOT_FOUND"
    """Installment acquirer not found.

    No acquirer of the merchant offers the installments that this request asks for, so it was refused.
    """
    AMOUNT_CAPTURE_EXCEED_AUTHORIZE: Final = "AMOUNT_CAPTURE_EXCEED_AUTHORIZE"
    """Capture exceeds authorized amount.

    This capture asks for more than was authorized. The code says nothing about the authorization itself.
    """
    API_KEY_MISSING: Final = "API_KEY_MISSING"
    """API key missing.

    This request carries no API key.
    """
    API_KEY_REVOKED: Final = "API_KEY_REVOKED"
    """API key revoked.

    The API key of this request is not valid any more.
    """
    AUTHORIZATION_FAILED: Final = "AUTHORIZATION_FAILED"
    """Card authorization failed.

    DOKU reports the authorization of the card payment as failed. The code is generic and names no cause.
    """
    BIN_NOT_ALLOWED_BY_MERCHANT: Final = "BIN_NOT_ALLOWED_BY_MERCHANT"
    """BIN blocked by merchant.

    A rule that the merchant set refuses cards whose number starts like this.
    """
    BLOCKED_ECI: Final = "BLOCKED_ECI"
    """3-D Secure result not accepted.

    3-D Secure was completed, but with an ECI other than 02 or 05, and only these two are accepted.
    """
    CARD_DECLINED: Final = "CARD_DECLINED"
    """Card declined.

    The issuer declined the card and gives no reason.
    """
    CARD_NUMBER_BIN_IS_BLOCKED: Final = "CARD_NUMBER_BIN_IS_BLOCKED"
    """Card BIN blocked.

    Cards with this BIN are not accepted. The code does not say whose rule it is.
    """
    CARD_NUMBER_BRAND_IS_BLOCKED: Final = "CARD_NUMBER_BRAND_IS_BLOCKED"
    """Card brand not accepted.

    The brand of this card is blocked by a rule or not supported by the MID of the merchant.
    """
    CARD_NUMBER_COUNTRY_IS_BLOCKED: Final = "CARD_NUMBER_COUNTRY_IS_BLOCKED"
    """Card country blocked.

    Cards issued in this country are not accepted for the merchant.
    """
    CONCURRENT_MODIFICATION: Final = "CONCURRENT_MODIFICATION"
    """Changed at the same time.

    Another request changed the same data at the same moment.
    """
    CREATE_TRANSACTION_FAILED: Final = "CREATE_TRANSACTION_FAILED"
    """Transaction record not created.

    DOKU could not create its record of the transaction. The code does not say what had already been done.
    """
    CURENCY_MISMATCH: Final = "CURENCY_MISMATCH"
    """Currency does not match.

    The currency of this request is not the expected one. The code does not say with what it was compared.
    """
    CURRENCY_NOT_SUPPORT: Final = "CURRENCY_NOT_SUPPORT"
    """Currency not supported.

    The currency of this request is not supported.
    """
    CVV_NOT_AVAILABLE: Final = "CVV_NOT_AVAILABLE"
    """CVV missing.

    This request needs the CVV of the card and carries none.
    """
    DATA_DECRYPTION_FAILED: Final = "DATA_DECRYPTION_FAILED"
    """Data decryption error.

    DOKU could not decrypt data of the transaction. The code does not say what had already been done.
    """
    DATA_NOT_FOUND: Final = "DATA_NOT_FOUND"
    """Data not found.

    DOKU does not find data that this request needs. The code does not say which data, or whether a transaction took
    place.
    """
    DECRYPTION_CREDIT_CARD_DATA_FAILED: Final = "DECRYPTION_CREDIT_CARD_DATA_FAILED"
    """Card data decryption error.

    DOKU could not decrypt the card data. The code does not say what had already been done.
    """
    DUPLICATE_TRANSACTION: Final = "DUPLICATE_TRANSACTION"
    """Reference already used.

    A transaction with the same reference exists.
    """
    ENCRYPTION_CREDIT_CARD_DATA_FAILED: Final = "ENCRYPTION_CREDIT_CARD_DATA_FAILED"
    """Card data encryption error.

    DOKU could not encrypt the card data. The code does not say what had already been done.
    """
    EXPIRED_CARD: Final = "EXPIRED_CARD"
    """Card expired.

    The card was not accepted because it is past its date.
    """
    EXPIRED_TOKEN: Final = "EXPIRED_TOKEN"
    """Access token expired.

    The access token of this request is past its time.
    """
    FORBIDDEN: Final = "FORBIDDEN"
    """Access not permitted.

    The caller may not use what this request asks for.
    """
    FRAUD_DETECTED: Final = "FRAUD_DETECTED"
    """Suspected fraud.

    The payment was declined on suspicion of fraud.
    """
    FRAUD_SUSPECTED: Final = "FRAUD_SUSPECTED"
    """Suspected fraud.

    The payment was declined on suspicion of fraud.
    """
    IDEMPOTENCY_ID_CONFLICT: Final = "IDEMPOTENCY_ID_CONFLICT"
    """Idempotency id already used.

    Another request carried the same Idempotency-Id and may have taken effect.
    """
    IDEMPOTENCY_ID_REQUIRED: Final = "IDEMPOTENCY_ID_REQUIRED"
    """Idempotency id missing.

    This request needs an Idempotency-Id and carries none.
    """
    INACTIVE_CLIENT_ID: Final = "INACTIVE_CLIENT_ID"
    """Client ID inactive.

    The Client-Id of this request is inactive or suspended.
    """
    INSUFFICIENT_FUNDS: Final = "INSUFFICIENT_FUNDS"
    """Insufficient funds.

    The balance does not cover the amount.
    """
    INTERNAL_SERVER_ERRORS: Final = "INTERNAL_SERVER_ERRORS"
    """Internal error at the provider.

    Something broke inside DOKU. It does not say what had already been done.
    """
    INVALID_BIN_NUMBER: Final = "INVALID_BIN_NUMBER"
    """Card BIN not valid.

    The card number does not start with a valid BIN of 6 or 8 digits.
    """
    INVALID_CARD_NUMBER: Final = "INVALID_CARD_NUMBER"
    """Invalid card number.

    The card number was not accepted.
    """
    INVALID_CLIENT_ID: Final = "INVALID_CLIENT_ID"
    """Client ID unknown.

    DOKU does not know the Client-Id of this request.
    """
    INVALID_FIELD: Final = "INVALID_FIELD"
    """Field not valid.

    A value in this request is not accepted; the message names it.
    """
    INVALID_JSON: Final = "INVALID_JSON"
    """Body is no JSON.

    DOKU could not read the body of this request.
    """
    INVALID_PARAMETER: Final = "INVALID_PARAMETER"
    """Parameter invalid or missing.

    At least one parameter of this request is absent, too long or too short, or in the wrong format. The code does not
    name it.
    """
    INVALID_QUERY_PARAM: Final = "INVALID_QUERY_PARAM"
    """Query parameter not valid.

    A parameter in the address of this request is not accepted.
    """
    INVALID_REQUEST: Final = "INVALID_REQUEST"
    """Invalid request.

    This request is malformed or lacks a parameter.
    """
    INVALID_SIGNATURE: Final = "INVALID_SIGNATURE"
    """Signature not valid.

    The signature of this request does not match its components.
    """
    INVALID_TOKEN: Final = "INVALID_TOKEN"
    """Token not valid.

    A token in this request is not valid. The code does not say whether it is that of a saved card or that of the call.
    """
    IP_NOT_ALLOWED: Final = "IP_NOT_ALLOWED"
    """IP address not allowed.

    This request came from an address that is not registered at DOKU.
    """
    MERCHANT_INSTALLMENT_NOT_EXIST: Final = "MERCHANT_INSTALLMENT_NOT_EXIST"
    """No installment MID for card.

    The merchant has no MID that can take this card for an installment payment.
    """
    MERCHANT_NOT_ALLOWED: Final = "MERCHANT_NOT_ALLOWED"
    """Merchant suspended or inactive.

    DOKU does not accept this request from the merchant, whose account is probably suspended or inactive.
    """
    MERCHANT_NOT_CONFIGURED: Final = "MERCHANT_NOT_CONFIGURED"
    """3-D Secure not set up.

    The merchant has no 3-D Secure configuration at DOKU.
    """
    MERCHANT_NOT_FOUND: Final = "MERCHANT_NOT_FOUND"
    """Merchant not found.

    DOKU does not know the merchant that this request names.
    """
    MID_ROUTING_NOT_FOUND: Final = "MID_ROUTING_NOT_FOUND"
    """No MID routing for card.

    None of the MIDs of the merchant can take this card, so the issuer was not asked.
    """
    MID_TID_NOT_EXIST: Final = "MID_TID_NOT_EXIST"
    """No MID takes this card.

    A routing rule or a limit keeps every MID of the merchant from taking this card.
    """
    MISSING_PARAMETER: Final = "MISSING_PARAMETER"
    """Mandatory field missing.

    This request lacks a parameter that DOKU needs.
    """
    NOT_ALLOWED_AUTHRES: Final = "NOT_ALLOWED_AUTHRES"
    """3-D Secure authentication not accepted.

    3-D Secure ended with a result (AuthRes) that is not enough for this payment, so it was not carried out.
    """
    NOT_ALLOWED_VERES: Final = "NOT_ALLOWED_VERES"
    """3-D Secure enrollment not accepted.

    The answer to the 3-D Secure enrollment check (VERes) is not one that is accepted for this payment.
    """
    ORDER_NOT_FOUND: Final = "ORDER_NOT_FOUND"
    """Order not found.

    DOKU finds no order under this number at the moment. That does not prove that nothing was paid.
    """
    PAYLOAD_TOO_LARGE: Final = "PAYLOAD_TOO_LARGE"
    """Body too large.

    The body of this request is larger than DOKU accepts.
    """
    PAYMENT_CHANNEL_UNAVAILABLE: Final = "PAYMENT_CHANNEL_UNAVAILABLE"
    """Payment channel unavailable.

    The channel that was chosen is temporarily unavailable.
    """
    PAYMENT_FAILED: Final = "PAYMENT_FAILED"
    """Payment failed, cause not given.

    DOKU reports the payment as failed. The code is generic and names no cause.
    """
    PAYMENT_TIMEOUT: Final = "PAYMENT_TIMEOUT"
    """Timeout waiting for an answer.

    DOKU got no result in time. The payment may or may not have taken place.
    """
    QUOTA_EXCEEDED: Final = "QUOTA_EXCEEDED"
    """Quota used up.

    The sender used up what it may send.
    """
    RATE_LIMIT_EXCEEDED: Final = "RATE_LIMIT_EXCEEDED"
    """Too many requests.

    The sender exceeded the limit of requests.
    """
    REQUEST_TIMESTAMP_INVALID: Final = "REQUEST_TIMESTAMP_INVALID"
    """Request timestamp not valid.

    Request-Timestamp is missing or outside the range that is allowed.
    """
    SERVICE_UNAVAILABLE: Final = "SERVICE_UNAVAILABLE"
    """Provider not available.

    DOKU is unavailable right now. It does not say whether the transaction was still accepted.
    """
    SETTLEMENT_IS_ON_GOING: Final = "SETTLEMENT_IS_ON_GOING"
    """Settlement in progress.

    This request was refused because a settlement is still running. The code says nothing about the payment itself.
    """
    SIGNATURE_MISSING: Final = "SIGNATURE_MISSING"
    """Signature missing.

    This request carries no signature.
    """
    THREE_D_SECURE_AUTHENTICATION_FAILED: Final = "THREE_D_SECURE_AUTHENTICATION_FAILED"
    """3-D Secure authentication failed.

    The cardholder could not be authenticated with 3-D Secure.
    """
    THREE_D_SECURE_ENROLLMENT_FAILED: Final = "THREE_D_SECURE_ENROLLMENT_FAILED"
    """3-D Secure enrollment check failed.

    3-D Secure stopped at its first step, which finds out whether the card takes part. The cardholder was not
    authenticated.
    """
    TIMEOUT_ERROR: Final = "TIMEOUT_ERROR"
    """Timeout waiting for an answer.

    DOKU did not finish this request in time. It may or may not have taken effect.
    """
    TIME_OUT: Final = "TIME_OUT"
    """Timeout, result unknown.

    No answer came in time. The transaction may or may not have taken effect.
    """
    TRANSACTION_ALREADY_PAID: Final = "TRANSACTION_ALREADY_PAID"
    """Already paid.

    This request was refused because the transaction has been paid.
    """
    TRANSACTION_FAILED: Final = "TRANSACTION_FAILED"
    """Could not be processed.

    DOKU could not process the transaction. It does not say how far it had got.
    """
    TRANSACTION_NOT_FOUND: Final = "TRANSACTION_NOT_FOUND"
    """Transaction not found.

    DOKU finds no transaction for this request at the moment. That does not prove that none took place.
    """
    UNAUTHORIZED: Final = "UNAUTHORIZED"
    """Request not authorized.

    DOKU does not accept the API key or token of this request.
    """
    UNSUPPORTED_MEDIA_TYPE: Final = "UNSUPPORTED_MEDIA_TYPE"
    """Content type not supported.

    The Content-Type of this request is not application/json.
    """
    UPDATE_TRANSACTION_FAILED: Final = "UPDATE_TRANSACTION_FAILED"
    """Transaction record not updated.

    DOKU could not update its record of the transaction. The transaction itself may have taken effect.
    """
    WEBHOOK_FAILED: Final = "WEBHOOK_FAILED"
    """Notification not delivered.

    DOKU could not deliver a notification. How the payment ended is not known from this.
    """
    WEBHOOK_URL_INVALID: Final = "WEBHOOK_URL_INVALID"
    """Notification address not valid.

    The notification address of this request is not valid, or DOKU cannot reach it.
    """
