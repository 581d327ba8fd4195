# Generated from the catalog; do not edit.
"""API error code of Xendit.

Documented on:
- https://docs.xendit.co/apidocs/cancel-payout
- https://docs.xendit.co/apidocs/capture-payment
- https://docs.xendit.co/apidocs/create-payment-request
- https://docs.xendit.co/apidocs/create-payout-v3
- https://docs.xendit.co/apidocs/get-payment-token
- https://docs.xendit.co/apidocs/rate-limits
- https://docs.xendit.co/apidocs/refund-payment-request
- https://docs.xendit.co/docs/integration-cross-border-payouts
- https://docs.xendit.co/docs/integration-payout-links
- https://docs.xendit.co/docs/integration-payouts
- https://docs.xendit.co/docs/ip-allowlist
- https://docs.xendit.co/ewallet/integrations/errors
- https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_error.go
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class ErrorCode:
    """API error code of Xendit."""

    ACCOUNT_ACCESS_BLOCKED: Final = "ACCOUNT_ACCESS_BLOCKED"
    """Account or card blocked.

    The bank or e-wallet refuses access to the account behind the token. No payment was made.
    """
    ACCOUNT_ALREADY_LINKED: Final = "ACCOUNT_ALREADY_LINKED"
    """Account linked before.

    The customer linked this account before. No payment was made.
    """
    RECIPIENT_BLACKLISTED: Final = "ACCOUNT_BLACKLISTED_ERROR"
    """Beneficiary account blacklisted.

    The beneficiary account is on a blacklist. No payout was made.
    """
    ADDRESS_INVALID: Final = "ADDRESS_VALIDATION_FAILED"
    """Verification details do not match.

    The billing address was not accepted.
    """
    AMOUNT_FORMAT: Final = "AMOUNT_FORMAT_ERROR"
    """Amount written wrongly.

    The amount is not written in the form that the API expects.
    """
    AMOUNT_STEP_NOT_SUPPORTED: Final = "AMOUNT_INCREMENT_NOT_SUPPORTED"
    """Amount step not supported.

    The channel only sends amounts in certain steps, for example whole units. No payout was made.
    """
    AMOUNT_MISMATCHED: Final = "AMOUNT_MISMATCHED"
    """Invalid amount.

    The amount is not the one that is expected here.
    """
    VALIDATION_ERROR: Final = "API_VALIDATION_ERROR"
    """Invalid request.

    Xendit refused the request because fields are missing or do not follow the rules of the API. errors says which,
    where it is there. Message: "Inputs are failing validation. The errors field contains details about which fields are
    violating validation.".
    """
    AUTHENTICATION_FAILED: Final = "AUTHENTICATION_FAILED"
    """Authentication failed.

    The customer was not authenticated, so the payment was not made.
    """
    AUTHENTICATION_REQUIRED: Final = "AUTHENTICATION_REQUIRED"
    """Authentication required.

    The payment is refused until the customer has authenticated.
    """
    CALLBACK_URL_MISSING: Final = "CALLBACK_URL_NOT_FOUND"
    """Webhook address missing.

    The account has no webhook address for this kind of payment.
    """
    CANCELLATION_TOO_LATE: Final = "CANCELLATION_NOT_ALLOWED"
    """Too late to cancel.

    Xendit processed the payout already, so it cannot be stopped any more. Message: "Payout cannot be canceled because
    it has already been processed by Xendit".
    """
    CAPTURE_ABOVE_HOLD: Final = "CAPTURE_AMOUNT_EXCEEDED"
    """Capture above the hold.

    The amount to capture is above what is still on hold. Nothing was captured by this call.
    """
    CARD_DECLINED: Final = "CARD_DECLINED"
    """Card declined.

    The card was declined; the code does not tell why.
    """
    CARD_EXPIRED: Final = "CARD_EXPIRED"
    """Card expired.

    The expiration date in the request lies in the past. The card was not charged.
    """
    CHANNEL_NOT_SUPPORTED: Final = "CHANNEL_CODE_NOT_SUPPORTED"
    """Channel code not supported.

    The channel code of the payout is not valid. No payout was made.
    """
    PAYMENT_CHANNEL_NOT_SUPPORTED: Final = "CHANNEL_CODE_NOT_SUPPORTED_ERROR"
    """Channel code not supported.

    The channel code is not supported for this call.
    """
    CHANNEL_NOT_ACTIVATED: Final = "CHANNEL_NOT_ACTIVATED"
    """Channel not activated.

    The payment channel is not activated for the account.
    """
    CHANNEL_UNAVAILABLE: Final = "CHANNEL_UNAVAILABLE"
    """Channel unavailable.

    The payment channel has an unexpected problem. Whether the request had reached it is not said.
    """
    CARD_ON_FILE_NOT_ALLOWED: Final = "COF_COMBINATION_NOT_ALLOWED_ERROR"
    """Stored card fields do not fit.

    The fields about a stored card do not go together.
    """
    NOT_YET_CANCELABLE: Final = "CONVERSION_TRADE_NOT_YET_CANCELLABLE"
    """Cannot be canceled yet.

    The payout cannot be canceled right now. It goes on. Message: "Payout is not yet cancellable. Please retry later.".
    """
    CURRENCY_MISMATCHED: Final = "CURRENCY_MISMATCHED"
    """Currency does not match.

    The currency is not the one that is expected here.
    """
    CUSTOMER_NOT_FOUND: Final = "CUSTOMER_NOT_FOUND_ERROR"
    """Customer not found.

    No customer exists under the id of the request.
    """
    PAYMENT_METHOD_OF_OTHER_CUSTOMER: Final = "CUSTOMER_PAYMENT_METHOD_MISMATCHED"
    """Payment method of another customer.

    The payment method does not belong to the customer of the request.
    """
    DATA_NOT_FOUND: Final = "DATA_NOT_FOUND"
    """Not found, or there already.

    Nothing was found under an id of the request: a payment, refund, token, payout or quote. The page also prints the
    code for HTTP 409, where something is there already. So it is no proof that nothing was paid. Message: "The Quote ID
    specified cannot be found".
    """
    DATA_NOT_FOUND_OLDER: Final = "DATA_NOT_FOUND_ERROR"
    """Data not found.

    Nothing was found under an id of the request. It is no proof that nothing was paid.
    """
    DECLINED_BY_ISSUER: Final = "DECLINED_BY_ISSUER"
    """Declined by issuer (do not honor).

    The issuer declined and gives no reason.
    """
    DECLINED_BY_PROCESSOR: Final = "DECLINED_BY_PROCESSOR"
    """Declined by processor.

    The processor declined the payment; the code does not tell why.
    """
    DENIED_PERSON: Final = "DENIED_PERSON_LIST_MATCHED"
    """On a list of denied persons.

    The customer matches a list of persons who may not be served.
    """
    DESTINATION_CURRENCY_NOT_SUPPORTED: Final = "DESTINATION_CURRENCY_NOT_SUPPORTED"
    """Currency not supported.

    The channel does not pay out in this currency. No payout was made.
    """
    DUPLICATE_FIXED_INSTRUMENT: Final = "DUPLICATED_FIXED_PAYMENT_INSTRUMENT"
    """Fixed payment number exists.

    A fixed payment number, such as a virtual account, exists already and may have received payments.
    """
    DUPLICATE: Final = "DUPLICATE_ERROR"
    """Key or reference used before.

    The idempotency-key or the reference was used before, with other content. The first payout or payment with it lives
    on and may have been carried out. Message: "A payout with this idempotency key already exists. If you meant to
    execute a different request, please use another idempotency key.".
    """
    DUPLICATE_PAYOUT_LINK: Final = "DUPLICATE_PAYOUT_ERROR"
    """Reference already used.

    A payout link with this external_id exists already and may have been claimed. Message: "A payout with this
    idempotency key already exists. If you meant to execute a different request, please use another idempotency key.".
    """
    DUPLICATE_REFERENCE: Final = "DUPLICATE_REFERENCE"
    """Reference already used.

    A payment request with this reference exists already and may have been paid.
    """
    EXCEEDS_CAPTURABLE_AMOUNT: Final = "EXCEEDS_CAPTURABLE_AMOUNT"
    """Capture above the hold.

    The amount to capture is above what can be captured.
    """
    EXPIRED_CARD: Final = "EXPIRED_CARD"
    """Card expired.

    The payment was declined because the card has expired.
    """
    OTP_EXPIRED: Final = "EXPIRED_OTP_ERROR"
    """OTP expired.

    The OTP was entered too late. The customer can ask for a new one.
    """
    FEATURE_NOT_ACTIVATED: Final = "FEATURE_NOT_ACTIVATED"
    """Feature not allowed.

    The account is not enabled for what the request asks for.
    """
    IDEMPOTENCY_MISMATCH: Final = "IDEMPOTENCY_ERROR"
    """Same reference, different data.

    The idempotency key was used before for another request, which may have taken effect.
    """
    INACTIVE_CARD: Final = "INACTIVE_OR_UNAUTHORIZED_CARD"
    """Card inactive or not permitted.

    The card is not active, or not allowed for this payment.
    """
    PAYMENT_REQUEST_ENDED: Final = "INACTIVE_PAYMENT_REQUEST"
    """Payment request has ended.

    The payment request has ended and takes no more changes. How it ended, paid or not, is not said.
    """
    STATUS_DOES_NOT_ALLOW_IT: Final = "INELIGIBLE_TRANSACTION_STATUS"
    """Invalid transaction status.

    The payment or payout is in a status that does not allow the refund, the capture or the cancellation. It stays as it
    is and may go on: a payout that could not be canceled is carried out. Message: "Status of specified payout ID is not
    in ACCEPTED, PENDING_COMPLIANCE_ASSESSMENT, ROUTING status".
    """
    BALANCE_TOO_LOW: Final = "INSUFFICIENT_BALANCE"
    """Balance too low.

    As an error of a call it is the balance of the merchant, which does not cover the refund or payout. In the older
    payment API it can also be that of the customer.
    """
    INVALID_ACCOUNT_DETAILS: Final = "INVALID_ACCOUNT_DETAILS"
    """Account details not valid.

    The details of the account were not accepted.
    """
    INVALID_API_KEY: Final = "INVALID_API_KEY"
    """API key not valid.

    Xendit does not accept the API key of the call, because it has a wrong form. Message: "API key format is invalid".
    """
    INVALID_CVV: Final = "INVALID_CVV"
    """Incorrect CVV.

    The payment was declined because the security code does not match.
    """
    INVALID_JSON: Final = "INVALID_JSON_FORMAT"
    """Body is not JSON.

    The body of the request could not be read as JSON.
    """
    INVALID_MERCHANT_CREDENTIALS: Final = "INVALID_MERCHANT_CREDENTIALS"
    """Merchant credentials not valid.

    The e-wallet does not accept the credentials of the merchant.
    """
    INVALID_MERCHANT_SETTINGS: Final = "INVALID_MERCHANT_SETTINGS"
    """Merchant settings not valid.

    The channel does not accept the credentials of the merchant, or a currency is not activated. Message: "Payout failed
    because the source currency has not been activated. Please reach out to Xendit to activate this currency before
    retrying.".
    """
    OTP_WRONG: Final = "INVALID_OTP_ERROR"
    """OTP wrong.

    The OTP is not the one that was sent.
    """
    INVALID_PAYMENT_DETAILS: Final = "INVALID_PAYMENT_DETAILS"
    """Payment details not valid.

    Details that the customer entered are not valid. No payment was made.
    """
    INVALID_PAYMENT_METHOD: Final = "INVALID_PAYMENT_METHOD"
    """Payment method not valid.

    The saved payment method cannot be used.
    """
    INVALID_PAYMENT_METHOD_ID: Final = "INVALID_PAYMENT_METHOD_ID"
    """Saved payment method not valid.

    The saved payment method does not exist, or does not belong to this customer or channel.
    """
    QUOTE_NOT_FITTING: Final = "INVALID_QUOTE"
    """Quote does not fit.

    The quote was made for another kind of transaction. No payout was made. Message: "This quote was created for a
    different transaction type. Please create a new Quote with the correct transaction type.".
    """
    PAYMENT_TOKEN_INVALID: Final = "INVALID_TOKEN"
    """Payment token invalid or expired.

    The payment token has expired or was canceled. No payment was made with it.
    """
    INVALID_VALUE: Final = "INVALID_VALUE_ERROR"
    """Value not allowed.

    The request has the right form, but a value is outside of what the channel, the region or the settings allow, such
    as the amount or the currency. Message: "The source currency specified in the request is not supported. Please check
    our documentation for currencies available.".
    """
    ISSUER_UNAVAILABLE: Final = "ISSUER_UNAVAILABLE"
    """Issuer not available.

    The bank or e-wallet of the customer has a problem. Whether the request had reached it is not said.
    """
    MANUAL_CAPTURE_NOT_SUPPORTED: Final = "MANUAL_CAPTURE_NOT_SUPPORTED"
    """Channel has no manual capture.

    The channel cannot hold an amount and capture it later.
    """
    ABOVE_TRANSFER_MAXIMUM: Final = "MAXIMUM_TRANSFER_LIMIT_ERROR"
    """Amount limit exceeded.

    The amount is above the most that the channel sends at once. No payout was made.
    """
    TOO_MANY_LINKED_ACCOUNTS: Final = "MAX_ACCOUNT_LINKING"
    """Too many linked accounts.

    The account is linked as often as it may be.
    """
    AMOUNT_LIMIT_EXCEEDED: Final = "MAX_AMOUNT_LIMIT_ERROR"
    """Amount limit exceeded.

    The amount is above a limit of the channel or the account.
    """
    OTP_ATTEMPTS_EXCEEDED: Final = "MAX_OTP_ATTEMPTS_ERROR"
    """Too many OTP attempts.

    The OTP was wrong too often.
    """
    BELOW_TRANSFER_MINIMUM: Final = "MINIMUM_TRANSFER_LIMIT_ERROR"
    """Amount below the minimum.

    The amount is below the least that the channel sends. No payout was made.
    """
    OPERATION_NOT_ALLOWED: Final = "OPERATION_NOT_ALLOWED"
    """Operation not allowed.

    What the request asks for is not allowed in this state.
    """
    OTP_NOT_DELIVERED: Final = "OTP_DELIVERY_ERROR"
    """OTP not delivered.

    The channel could not send the OTP to the customer.
    """
    TOO_MANY_PARTIAL_REFUNDS: Final = "PARTIAL_REFUND_COUNTS_EXCEEDED"
    """Too many refunds in part.

    The channel allows no more refunds in part for this payment. This refund was not made.
    """
    PARTIAL_REFUND_NOT_SUPPORTED: Final = "PARTIAL_REFUND_NOT_SUPPORTED"
    """No refund in part.

    The channel of the payment refunds the whole amount only. This refund was not made.
    """
    CHANNEL_DETAIL_INVALID: Final = "PAYMENT_CHANNEL_DETAIL_ERROR"
    """Channel details not valid.

    Details of the channel are not valid; for a cross-border payout the account type has to be BANK_ACCOUNT or EWALLET.
    """
    PAYMENT_METHOD_NOT_FOUND: Final = "PAYMENT_METHOD_NOT_FOUND_ERROR"
    """Payment method not found.

    No payment method exists under the id of the request.
    """
    ALREADY_COMPLETED: Final = "PAYMENT_REQUEST_ALREADY_COMPLETED"
    """Payment request completed.

    The payment request is completed and may have been paid.
    """
    ALREADY_FAILED: Final = "PAYMENT_REQUEST_ALREADY_FAILED"
    """Payment request failed before.

    The payment request is said to have failed before.
    """
    ALREADY_CAPTURED: Final = "PAYMENT_REQUEST_ALREADY_FULLY_CAPTURED"
    """Captured before.

    The whole amount was captured before; this call captured nothing.
    """
    CHANNEL_RATE_LIMITED: Final = "PAYMENT_REQUEST_RATE_LIMITED"
    """Channel limit reached.

    The payment channel takes no more requests for the moment. No payment request was made.
    """
    PAYMENT_STATUS_FAILED: Final = "PAYMENT_STATUS_FAILED"
    """Payment has failed.

    The payment that the request is about is said to have failed.
    """
    PROCESSOR_CONFIGURATION: Final = "PROCESSOR_CONFIGURATION_ERROR"
    """Processor not set up.

    The merchant is not set up correctly at the processor.
    """
    PROCESSOR_ERROR: Final = "PROCESSOR_ERROR"
    """Error at processor.

    The processor reported an error. Whether the card was charged is not said.
    """
    PROCESSOR_UNAVAILABLE: Final = "PROCESSOR_TEMPORARILY_UNAVAILABLE"
    """Processor unavailable.

    Whether the request had reached it is not said.
    """
    PROCESSOR_TIMEOUT: Final = "PROCESSOR_TIMEOUT"
    """No answer from processor.

    The processor did not answer in time. The card may have been charged.
    """
    RATE_LIMITED: Final = "RATE_LIMIT_EXCEEDED"
    """Too many requests.

    Xendit refused the call because the account sent more calls than it may. Nothing was processed.
    """
    RECIPIENT_ACCOUNT_INVALID: Final = "RECIPIENT_ACCOUNT_NUMBER_ERROR"
    """Account number not valid.

    The account number of the recipient has a form that the channel does not have. No payout was made.
    """
    REFUND_ABOVE_REST: Final = "REFUND_AMOUNT_EXCEEDED"
    """Refund above what is left.

    The refund is above what is left of the captured amount. This refund was not made.
    """
    REFUND_IN_PROGRESS: Final = "REFUND_IN_PROGRESS"
    """An earlier refund is pending.

    An earlier refund of this payment is still pending. This one was not made.
    """
    REFUND_NOT_SUPPORTED: Final = "REFUND_NOT_SUPPORTED"
    """Channel cannot refund.

    The channel of the payment cannot refund. The payment stands.
    """
    REJECTED_BY_ACQUIRER: Final = "REJECTED_BY_ACQUIRER"
    """Declined by acquirer.

    The acquirer declined the payment; the code does not tell why.
    """
    REQUEST_FORBIDDEN: Final = "REQUEST_FORBIDDEN_ERROR"
    """Feature not allowed.

    The API key or the account may not make this call. Message: "The API key is forbidden to perform this request".
    """
    SERVER_ERROR: Final = "SERVER_ERROR"
    """Internal error at the provider.

    An unexpected error inside Xendit. What had been done by then is not said. Message: "An unexpected error occurred".
    """
    SKIP_3DS_NOT_ALLOWED: Final = "SKIP_3DS_FORBIDDEN"
    """3-D Secure is mandatory.

    The request leaves out 3-D Secure, and the account may not do that.
    """
    STOLEN_CARD: Final = "STOLEN_CARD"
    """Card reported stolen.

    The issuer declined because the card was reported lost or stolen.
    """
    STRONG_AUTHENTICATION_REQUIRED: Final = "STRONG_CUSTOMER_AUTHENTICATION_REQUIRED"
    """Authentication required.

    The payment is refused until the customer has passed a strong authentication.
    """
    SUSPECTED_FRAUD: Final = "SUSPECTED_FRAUDULENT"
    """Suspected fraud.

    The payment was declined on suspicion of fraud.
    """
    NOT_AT_THIS_HOUR: Final = "TEMPORARILY_UNAVAILABLE"
    """Not available at this hour.

    The refund or capture is not available at this hour. Nothing was done.
    """
    UNAUTHORIZED: Final = "UNAUTHORIZED"
    """Request not authorized.

    Xendit does not accept the credentials of the call.
    """
    SENDER_IP_NOT_ALLOWED: Final = "UNAUTHORIZED_SENDER_IP"
    """Sender address not allowed.

    The call came from an IP address that is not on the allowlist of the account. Message: "Your request from IP
    xxx.xxx.xxx.xxx was rejected as it hasn't been added to IP Allowlist. Visit
    https://dashboard.xendit.co/settings/developers#ip-allowlist to check and add your server IPs to IP Allowlist".
    """
    UNSUPPORTED_CURRENCY: Final = "UNSUPPORTED_CURRENCY"
    """Currency not supported.

    The channel does not take payments in this currency.
    """
