# Generated from the catalog; do not edit.
"""SNAP response code of Midtrans.

Documented on:
- https://apidevportal.aspi-indonesia.or.id/api-services
- https://docs.midtrans.com/reference/direct-debit-api-gopay
- https://docs.midtrans.com/reference/get-transaction-status-api
- https://docs.midtrans.com/reference/transfer-status-inquiry
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class Snap:
    """SNAP response code of Midtrans."""

    SUCCESSFUL: Final = "200XX00"
    """Transaction carried out.

    On a service that reverses (refund, void or cancel), it is the reversal that was carried out. Message: "Success".
    """
    REQUEST_IN_PROGRESS: Final = "202XX00"
    """Still being processed.

    The request was accepted and the result is not known yet. Message: "Request In Progress".
    """
    BAD_REQUEST: Final = "400XX00"
    """Invalid request.

    The request is not valid or could not be parsed. Message: "Bad Request".
    """
    INVALID_FIELD_FORMAT: Final = "400XX01"
    """Invalid field format.

    The format of {field} is not accepted. Message: "Invalid Field Format {field name}".
    """
    INVALID_MANDATORY_FIELD: Final = "400XX02"
    """Mandatory field missing or invalid.

    A mandatory value is missing or malformed in {field}. Message: "Invalid Mandatory Field {field name}".
    """
    UNAUTHORIZED: Final = "401XX00"
    """Request not authorized.

    The request could not be authenticated. Reason: {reason}. Message: "Unauthorized. [reason]".
    """
    INVALID_TOKEN_B2B: Final = "401XX01"
    """Invalid B2B token.

    The B2B access token is not valid or has expired. Message: "Invalid Token (B2B)".
    """
    INVALID_CUSTOMER_TOKEN: Final = "401XX02"
    """Customer token invalid or expired.

    The access token of the customer (B2B2C) is not valid or has expired. Message: "Invalid Customer Token".
    """
    TOKEN_NOT_FOUND_B2B: Final = "401XX03"
    """B2B token not found.

    The B2B access token is not known to the provider. Message: "Token Not Found (B2B)".
    """
    CUSTOMER_TOKEN_NOT_FOUND: Final = "401XX04"
    """Customer token not found.

    The access token of the customer (B2B2C) is not known to the provider. Message: "Customer Token Not Found".
    """
    TRANSACTION_EXPIRED: Final = "403XX00"
    """Transaction expired.

    The transaction or session of this request is no longer valid. Message: "Transaction Expired".
    """
    FEATURE_NOT_ALLOWED: Final = "403XX01"
    """Feature not allowed.

    The merchant may not use this feature. Reason: {reason}. Message: "Feature Not Allowed [Reason]".
    """
    EXCEEDS_TRANSACTION_AMOUNT_LIMIT: Final = "403XX02"
    """Amount limit exceeded.

    The amount is outside the limit for a single transaction. Message: "Exceeds Transaction Amount Limit".
    """
    SUSPECTED_FRAUD: Final = "403XX03"
    """Suspected fraud.

    The request was refused on suspicion of fraud. Message: "Suspected Fraud".
    """
    ACTIVITY_COUNT_LIMIT_EXCEEDED: Final = "403XX04"
    """Frequency limit exceeded.

    There were more transactions or requests than are allowed in one period. Message: "Activity Count Limit Exceeded".
    """
    DO_NOT_HONOR: Final = "403XX05"
    """Problem with account or user status.

    The status of the account or user does not allow the request. Message: "Do Not Honor".
    """
    FEATURE_NOT_ALLOWED_AT_THIS_TIME: Final = "403XX06"
    """Feature closed at this time.

    The feature is currently closed, usually because of a cut-off. Reason: {reason}. Message: "Feature Not Allowed At
    This Time. [reason]".
    """
    CARD_BLOCKED: Final = "403XX07"
    """Card blocked.

    The issuer or provider does not let this card be used. Message: "Card Blocked".
    """
    CARD_EXPIRED: Final = "403XX08"
    """Card expired.

    The card is past its expiration date. Message: "Card Expired".
    """
    DORMANT_ACCOUNT: Final = "403XX09"
    """Dormant account.

    There was no activity on it for a long time, so the bank does not let it be used. Message: "Dormant Account".
    """
    NEED_TO_SET_TOKEN_LIMIT: Final = "403XX10"
    """Token limit not set.

    The payment token has no limit yet and needs one before it can be used. Message: "Need To Set Token Limit".
    """
    OTP_BLOCKED: Final = "403XX11"
    """OTP blocked.

    OTP is blocked for the customer, usually after too many wrong entries. Message: "OTP Blocked".
    """
    OTP_LIFETIME_EXPIRED: Final = "403XX12"
    """OTP expired.

    The OTP is no longer valid. Message: "OTP Lifetime Expired".
    """
    OTP_SENT_TO_CARDHOLDER: Final = "403XX13"
    """OTP sent to cardholder.

    The issuer was asked to send an OTP to the customer. The request waits for it and has not failed. Message: "OTP Sent
    To Cardholer".
    """
    INSUFFICIENT_FUNDS: Final = "403XX14"
    """Insufficient funds.

    The balance does not cover the amount. Message: "Insufficient Funds".
    """
    TRANSACTION_NOT_PERMITTED: Final = "403XX15"
    """Transaction not permitted.

    The provider or issuer does not permit this request. Reason: {reason}. Message: "Transaction Not
    Permitted.[reason]". Same code as URL_NOT_WHITELISTED: compare `name`.
    """
    URL_NOT_WHITELISTED: Final = "403XX15"
    """Return URL not registered.

    Midtrans refused this request before processing, because the return URL in it is not on the list of the merchant.
    Message: "Transaction Not Permitted. Url not whitelisted.". Same code as TRANSACTION_NOT_PERMITTED: compare `name`.
    """
    SUSPEND_TRANSACTION: Final = "403XX16"
    """Transaction suspended.

    It is on hold at the provider, and it is not known whether it will take effect. Message: "Suspend Transaction".
    """
    TOKEN_LIMIT_EXCEEDED: Final = "403XX17"
    """Token limit exceeded.

    The amount is above the limit set for the payment token. Message: "Token Limit Exceeded".
    """
    INACTIVE_CARD_ACCOUNT_CUSTOMER: Final = "403XX18"
    """Inactive card, account or customer.

    The issuer does not let it be used before it is activated. Message: "Inactive Card/Account/Customer".
    """
    MERCHANT_BLACKLISTED: Final = "403XX19"
    """Merchant blacklisted.

    The provider has barred the merchant from all of its APIs. Message: "Merchant Blacklisted".
    """
    MERCHANT_LIMIT_EXCEED: Final = "403XX20"
    """Merchant limit exceeded.

    This request would take the merchant above its daily limit. Message: "Merchant Limit Exceed".
    """
    SET_LIMIT_NOT_ALLOWED: Final = "403XX21"
    """Setting a limit is not allowed.

    No limit can be set for this payment token. Message: "Set Limit Not Allowed".
    """
    TOKEN_LIMIT_INVALID: Final = "403XX22"
    """Token limit out of range.

    The limit requested for the payment token is outside the agreed range. Message: "Token Limit Invalid".
    """
    ACCOUNT_LIMIT_EXCEED: Final = "403XX23"
    """Daily account limit exceeded.

    This request would take the account above its daily limit. Message: "Account Limit Exceed".
    """
    INVALID_TRANSACTION_STATUS: Final = "404XX00"
    """Invalid transaction status.

    The current state of the transaction does not allow this request. Message: "Invalid Transaction Status".
    """
    TRANSACTION_NOT_FOUND: Final = "404XX01"
    """Transaction not found.

    The provider finds no transaction for the data of the request. One that was sent shortly before may not be visible
    yet. Message: "Transaction Not Found".
    """
    INVALID_ROUTING: Final = "404XX02"
    """No route to the destination.

    The request cannot be routed to its destination. Message: "Invalid Routing".
    """
    BANK_NOT_SUPPORTED_BY_SWITCH: Final = "404XX03"
    """Bank not supported by switch.

    The bank cannot be reached through the switch in use. Message: "Bank Not Supported By Switch".
    """
    TRANSACTION_CANCELLED: Final = "404XX04"
    """Transaction canceled.

    The customer ended it before it was carried out. Message: "Transaction Cancelled".
    """
    MERCHANT_NOT_REGISTERED_FOR_CARD_REGISTRATION: Final = "404XX05"
    """Card registration not enabled.

    The merchant is not enabled for this service at the provider, so this request was refused. Message: "Merchant Is Not
    Registered For Card Registration Services".
    """
    NEED_TO_REQUEST_OTP: Final = "404XX06"
    """OTP must be requested first.

    This step needs an OTP, and none has been requested yet. The request has not failed. Message: "Need To Request OTP".
    """
    JOURNEY_NOT_FOUND: Final = "404XX07"
    """Journey not found.

    The journeyId of the request is not known to the provider. Message: "Journey Not Found".
    """
    INVALID_MERCHANT: Final = "404XX08"
    """Invalid or inactive merchant.

    The provider does not know the merchant, or the status of the merchant does not allow this request. Message:
    "Invalid Merchant".
    """
    NO_ISSUER: Final = "404XX09"
    """No issuer found.

    The card or account number leads to no issuer that the provider knows. Message: "No Issuer".
    """
    INVALID_API_TRANSITION: Final = "404XX10"
    """API called out of order.

    The request does not fit the step that its journey has reached. Message: "Invalid API Transition".
    """
    INVALID_CARD_ACCOUNT_CUSTOMER_VIRTUAL_ACCOUNT: Final = "404XX11"
    """Invalid card, account or customer.

    The card, account, customer or virtual account is not known or not accepted. Details: {info}. Message: "Invalid
    Card/Account/Customer [info]/Virtual Account".
    """
    INVALID_BILL_VIRTUAL_ACCOUNT: Final = "404XX12"
    """Invalid bill or virtual account.

    The bill or virtual account does not exist or cannot be used. Reason: {reason}. Message: "Invalid Bill/Virtual
    Account [Reason]".
    """
    INVALID_AMOUNT: Final = "404XX13"
    """Amount does not match.

    The amount differs from the amount expected. Message: "Invalid Amount".
    """
    PAID_BILL: Final = "404XX14"
    """Bill already paid.

    The bill counts as paid, possibly by an earlier request of yours. Message: "Paid Bill".
    """
    INVALID_OTP: Final = "404XX15"
    """Wrong OTP.

    What was entered is not the OTP that was sent to the customer. Message: "Invalid OTP".
    """
    PARTNER_NOT_FOUND: Final = "404XX16"
    """Partner not found.

    The partner number is not known to the provider. Message: "Partner Not Found".
    """
    INVALID_TERMINAL: Final = "404XX17"
    """Invalid terminal.

    The terminal is not known to the provider. Message: "Invalid Terminal".
    """
    INCONSISTENT_REQUEST: Final = "404XX18"
    """Same reference, different data.

    An earlier request with the same reference had other parameters. How that one ended is not stated. Message:
    "Inconsistent Request".
    """
    EXPIRED_BILL_VIRTUAL_ACCOUNT: Final = "404XX19"
    """Bill or virtual account expired.

    The bill or virtual account is no longer valid. Message: "Invalid Bill/Virtual Account".
    """
    REQUESTED_FUNCTION_NOT_SUPPORTED: Final = "405XX00"
    """Function not supported.

    The provider does not offer this function. Message: "Requested Function Is Not Supported".
    """
    REQUESTED_OPERATION_NOT_ALLOWED: Final = "405XX01"
    """Operation not allowed now.

    The operation, for example a cancel or refund, is currently not possible for the transaction. Message: "Requested
    Opearation Is Not Allowed".
    """
    CONFLICT: Final = "409XX00"
    """X-EXTERNAL-ID already used.

    The same X-EXTERNAL-ID was used earlier on the same day, so an earlier request exists. Message: "Conflict".
    """
    DUPLICATE_PARTNER_REFERENCE_NO: Final = "409XX01"
    """Duplicate partnerReferenceNo.

    An earlier request used this partnerReferenceNo. In most cases it was carried out. Message: "Duplicate
    partnerReferenceNo".
    """
    TOO_MANY_REQUESTS: Final = "429XX00"
    """Too many requests.

    The number of requests is above what the provider allows. Message: "Too Many Requests".
    """
    GENERAL_ERROR: Final = "500XX00"
    """General error.

    The provider reports an error without details. Whether the request took effect is not known. Message: "General
    Error".
    """
    INTERNAL_SERVER_ERROR: Final = "500XX01"
    """Internal error at the provider.

    A system of the provider failed. Whether the request took effect is not known. Message: "Internal Server Error".
    """
    EXTERNAL_SERVER_ERROR: Final = "500XX02"
    """External system error.

    A system that the provider depends on failed. Whether the request took effect is not known. Message: "External
    Server Error".
    """
    TIMEOUT: Final = "504XX00"
    """Timeout waiting for an answer.

    The issuer or another system did not answer in time. Whether the request took effect is not known. Message:
    "Timeout".
    """


class SnapService:
    """Services that a SNAP response code can belong to."""

    CARD_REGISTRATION: Final = "01"
    """API Card Registration. Kind: prepare."""
    CARD_REGISTRATION_SET_LIMIT: Final = "02"
    """API Card Registration – Set Limit. Kind: prepare."""
    CARD_REGISTRATION_INQUIRY: Final = "03"
    """API Card Registration Inquiry. Kind: read."""
    VERIFY_OTP: Final = "04"
    """API Verify OTP (Direct Integration). Kind: move."""
    CARD_REGISTRATION_UNBINDING: Final = "05"
    """API Card Registration Unbinding. Kind: prepare."""
    ACCOUNT_CREATION: Final = "06"
    """API Account Creation. Kind: prepare."""
    ACCOUNT_BINDING: Final = "07"
    """API Account Binding. Kind: prepare."""
    ACCOUNT_BINDING_INQUIRY: Final = "08"
    """API Account Binding Inquiry. Kind: read."""
    ACCOUNT_UNBINDING: Final = "09"
    """API Account Unbinding. Kind: prepare."""
    GET_OAUTH_URL: Final = "10"
    """API Get Oauth URL. Kind: token."""
    BALANCE_INQUIRY: Final = "11"
    """API Balance Inquiry. Kind: read."""
    TRANSACTION_HISTORY_LIST: Final = "12"
    """API Transaction History List. Kind: read."""
    TRANSACTION_HISTORY_DETAIL: Final = "13"
    """API Transaction History Detail. Kind: read."""
    BANK_STATEMENT: Final = "14"
    """API Bank Statement. Kind: read."""
    INTERNAL_ACCOUNT_INQUIRY: Final = "15"
    """API Internal Account Inquiry. Kind: read."""
    EXTERNAL_ACCOUNT_INQUIRY: Final = "16"
    """API External Account Inquiry. Kind: read."""
    INTRABANK_TRANSFER: Final = "17"
    """API Intrabank Transfer. Kind: move."""
    INTERBANK_TRANSFER: Final = "18"
    """API Interbank Transfer. Kind: move."""
    REQUEST_FOR_PAYMENT: Final = "19"
    """API Request for Payment. Kind: prepare."""
    INTERBANK_BULK_TRANSFER: Final = "20"
    """API Interbank Bulk Transfer. Kind: move."""
    INTERBANK_BULK_TRANSFER_NOTIFICATION: Final = "21"
    """API Interbank Bulk Transfer - Notification. Kind: notify."""
    TRANSFER_RTGS: Final = "22"
    """API Transfer RTGS. Kind: move."""
    TRANSFER_SKNBI: Final = "23"
    """API Transfer SKNBI. Kind: move."""
    VIRTUAL_ACCOUNT_INQUIRY: Final = "24"
    """API Virtual Account - Inquiry. Kind: read."""
    VIRTUAL_ACCOUNT_PAYMENT: Final = "25"
    """API Virtual Account - Payment. Kind: move."""
    VIRTUAL_ACCOUNT_INQUIRY_STATUS: Final = "26"
    """API Virtual Account - Inquiry Status. Kind: status."""
    VIRTUAL_ACCOUNT_CREATE_VA: Final = "27"
    """API Virtual Account - Create VA. Kind: prepare."""
    VIRTUAL_ACCOUNT_UPDATE_VA: Final = "28"
    """API Virtual Account - Update VA. Kind: prepare."""
    VIRTUAL_ACCOUNT_UPDATE_STATUS_VA: Final = "29"
    """API Virtual Account - Update Status VA. Kind: prepare."""
    VIRTUAL_ACCOUNT_INQUIRY_VA: Final = "30"
    """API Virtual Account - Inquiry VA. Kind: read."""
    VIRTUAL_ACCOUNT_DELETE_VA: Final = "31"
    """API Virtual Account - Delete VA. Kind: prepare."""
    VIRTUAL_ACCOUNT_INQUIRY_INTRABANK: Final = "32"
    """API Virtual Account - Inquiry Payment to VA from Intra Bank. Kind: read."""
    VIRTUAL_ACCOUNT_PAYMENT_INTRABANK: Final = "33"
    """API Virtual Account - Payment to VA from Intra Bank. Kind: move."""
    VIRTUAL_ACCOUNT_NOTIFICATION_INTRABANK: Final = "34"
    """API Virtual Account - Notification for Payment to VA from Intra Bank. Kind: notify."""
    VIRTUAL_ACCOUNT_GET_REPORT: Final = "35"
    """API Virtual Account - Get Report. Kind: read."""
    TRANSACTION_STATUS_INQUIRY_BANK: Final = "36"
    """API Transaction Status Inquiry. Kind: status."""
    CUSTOMER_TOP_UP_ACCOUNT_INQUIRY: Final = "37"
    """API Account Inquiry - Customer Top Up. Kind: read."""
    CUSTOMER_TOP_UP: Final = "38"
    """API Customer Top Up. Kind: move."""
    CUSTOMER_TOP_UP_INQUIRY_STATUS: Final = "39"
    """API Customer Top Up Inquiry Status. Kind: status."""
    SUBMIT_BULK_CASH_IN: Final = "40"
    """API Submit Bulk Cash In. Kind: move."""
    NOTIFY_BULK_CASH_IN: Final = "41"
    """API Notify Bulk Cash In. Kind: notify."""
    TRANSFER_TO_BANK_ACCOUNT_INQUIRY: Final = "42"
    """API Transfer to Bank-Account Inquiry. Kind: read."""
    TRANSFER_TO_BANK: Final = "43"
    """API Transfer to Bank-Payment Transaction. Kind: move."""
    TRANSFER_TO_OTC_CREATE_PAYMENT: Final = "44"
    """API Transfer to OTC - Create Payment. Kind: move."""
    TRANSFER_TO_OTC_STATUS: Final = "45"
    """API Transfer to OTC - Transfer Status. Kind: status."""
    TRANSFER_TO_OTC_CANCEL_PAYMENT: Final = "46"
    """API Transfer to OTC - Cancel Payment. Kind: reverse."""
    QR_MPM_GENERATE: Final = "47"
    """API Generate QR MPM. Kind: prepare."""
    QR_MPM_DECODE: Final = "48"
    """API Decode QR MPM. Kind: read."""
    QR_MPM_PAYMENT_REDIRECT: Final = "49"
    """API Payment Redirect. Kind: prepare."""
    QR_MPM_PAYMENT: Final = "50"
    """API Payment - Host to Host. Kind: move."""
    QR_MPM_QUERY_PAYMENT: Final = "51"
    """API Query Payment. Kind: status."""
    QR_MPM_PAYMENT_NOTIFICATION: Final = "52"
    """API Payment Notification. Kind: notify."""
    TRANSACTION_STATUS_INQUIRY: Final = "53"
    """API Transaction Status Inquiry. Kind: status."""
    DIRECT_DEBIT_PAYMENT: Final = "54"
    """API Direct Debit Payment. Kind: move."""
    DIRECT_DEBIT_PAYMENT_STATUS: Final = "55"
    """API Direct Debit Payment Status. Kind: status."""
    DIRECT_DEBIT_PAYMENT_NOTIFICATION: Final = "56"
    """API Direct Debit Payment Notification. Kind: notify."""
    DIRECT_DEBIT_PAYMENT_CANCEL: Final = "57"
    """API Direct Debit Payment Cancel. Kind: reverse."""
    DIRECT_DEBIT_PAYMENT_REFUND: Final = "58"
    """API Direct Debit Payment Refund. Kind: reverse."""
    QR_CPM_GENERATE: Final = "59"
    """API Generate QR CPM. Kind: prepare."""
    QR_CPM_PAYMENT: Final = "60"
    """API CPM Payment. Kind: move."""
    QR_CPM_QUERY_PAYMENT: Final = "61"
    """API Query Payment. Kind: status."""
    QR_CPM_CANCEL_PAYMENT: Final = "62"
    """API Cancel Payment. Kind: reverse."""
    AUTH_PAYMENT: Final = "63"
    """API Auth Payment. Kind: move."""
    AUTH_PAYMENT_QUERY: Final = "64"
    """API Payment Query. Kind: status."""
    AUTH_CAPTURE: Final = "65"
    """API Capture. Kind: move."""
    AUTH_CAPTURE_QUERY: Final = "66"
    """API Capture Query. Kind: status."""
    AUTH_VOID: Final = "67"
    """API Void. Kind: reverse."""
    AUTH_VOID_QUERY: Final = "68"
    """API Void Query. Kind: status."""
    AUTH_REFUND: Final = "69"
    """API Refund. Kind: reverse."""
    E_MANDATE_REGISTRATION: Final = "70"
    """API Registrasi e-Mandate. Kind: prepare."""
    TRIGGER_DIRECT_DEBIT_TRANSFER: Final = "71"
    """API Trigger Direct Debit Transfer. Kind: move."""
    BI_FAST_DIRECT_DEBIT_NOTIFY: Final = "72"
    """API Notify. Kind: notify."""
    ACCESS_TOKEN_B2B: Final = "73"
    """API Access Token B2B. Kind: token."""
    ACCESS_TOKEN_B2B2C: Final = "74"
    """API Access Token B2B2C. Kind: token."""
    SKNBI_NOTIFICATION: Final = "75"
    """API SKNBI - Notification. Kind: notify."""
    RTGS_NOTIFICATION: Final = "76"
    """API RTGS - Notification. Kind: notify."""
    QR_MPM_CANCEL_PAYMENT: Final = "77"
    """API Cancel Payment. Kind: reverse."""
    QR_MPM_REFUND_PAYMENT: Final = "78"
    """API Refund Payment. Kind: reverse."""
    QR_CPM_PAYMENT_NOTIFICATION: Final = "79"
    """API Payment Notification. Kind: notify."""
    QR_CPM_REFUND_PAYMENT: Final = "80"
    """API Refund Payment. Kind: reverse."""
    OTP: Final = "81"
    """API OTP. Kind: prepare."""
