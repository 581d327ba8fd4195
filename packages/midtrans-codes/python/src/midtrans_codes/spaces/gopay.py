# Generated from the catalog; do not edit.
"""GoPay and wallet channel response code of Midtrans.

Documented on:
- https://docs.midtrans.com/docs/error-code-and-response-code
- https://docs.midtrans.com/reference/channel-response-code
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class Gopay:
    """GoPay and wallet channel response code of Midtrans."""

    REQUEST_ID_MISSING: Final = "1"
    """Request ID missing.

    This request reached the wallet without a request ID.
    """
    UNAUTHORIZED: Final = "110"
    """Request not authorized.

    The wallet did not accept the credentials or the rights of this request.
    """
    AUTHENTICATION_CHALLENGED: Final = "11009"
    """Authentication required.

    The payment provider wants the customer to authenticate before the transaction goes on.
    """
    AUTHENTICATION_FAILED: Final = "11010"
    """Authentication failed.

    The customer did not pass the authentication of the payment provider, so the transaction was not carried out.
    """
    MERCHANT_BLOCKED_FROM_METHOD: Final = "11017"
    """Method blocked for merchant.

    The merchant may not use the payment method of this request.
    """
    WALLET_BLOCKED: Final = "112"
    """Wallet blocked.

    The wallet is blocked, so the transaction was not carried out.
    """
    KYC_NOT_APPROVED: Final = "123"
    """Wallet identity not verified.

    The identity of the wallet holder is not verified, so the transaction was not carried out.
    """
    TRANSACTION_IN_PROGRESS: Final = "132"
    """Still being processed.

    A transaction of this order is already being processed and has no result yet.
    """
    INVALID_INTENT_TOKEN: Final = "153"
    """Intent and token do not match.

    The token in this request does not fit what the request wants to do with it.
    """
    PAYMENT_METHOD_DISABLED: Final = "156"
    """Payment method disabled.

    The payment method that was chosen in the wallet is currently disabled, so the transaction was not carried out.
    """
    INVALID_TRANSACTION_TYPE: Final = "158"
    """Invalid transaction type.

    The transaction type of this request is neither REFUND nor REVERT.
    """
    INVALID_PAYMENT_OPTION_TOKEN: Final = "159"
    """Invalid token for payment option.

    The payment option token of this request is not valid.
    """
    UNSUPPORTED_SERVICE_COUNTRY: Final = "161"
    """Service country not supported.

    The wallet does not support the service country of this request.
    """
    CREDIT_VALIDATION_NOT_SUPPORTED: Final = "164"
    """Credit cannot be validated.

    The wallet cannot validate a credit for this payment option in this service country.
    """
    ORDER_ALREADY_QUEUED_OR_FULFILLED: Final = "1804"
    """Order already in progress or done.

    This request was refused because the order is already queued or fulfilled, so it may be paid.
    """
    ORDER_ALREADY_CANCELED: Final = "1818"
    """Order already canceled.

    This request was refused because the order was canceled before.
    """
    ORDER_EXPIRED: Final = "1823"
    """Order expired.

    The time to pay the order is over and it can no longer be paid.
    """
    NOT_ENOUGH_BALANCE: Final = "201"
    """Insufficient funds.

    The wallet balance does not cover the amount, so the transaction was not carried out.
    """
    EXCESSIVE_BALANCE: Final = "202"
    """Balance limit exceeded.

    The receiving wallet would exceed its largest balance, so the transaction was not carried out.
    """
    INVALID_AMOUNT: Final = "2101"
    """Invalid amount.

    The wallet does not accept the amount in this request.
    """
    MONTHLY_WALLET_LIMIT_EXCEEDED: Final = "213"
    """Monthly wallet limit reached.

    The wallet has reached the total that it may receive or hold in a month, so the transaction was not carried out.
    """
    CURRENCY_MISMATCH: Final = "220"
    """Currency does not match wallet.

    The currency of this request is not that of the wallet, for example SGD on an Indonesian wallet.
    """
    UNSUPPORTED_COUNTRY: Final = "2700"
    """Country not supported.

    The wallet does not support the country of this request.
    """
    COUNTRY_CURRENCY_MISMATCH: Final = "2701"
    """Country and currency differ.

    The country and the currency of this request do not belong together.
    """
    INVALID_REQUEST: Final = "2903"
    """Invalid request.

    The wallet does not accept this request as valid. The code does not name the field.
    """
    ORDER_NOT_FOUND: Final = "3007"
    """Order not found.

    The wallet finds no order for this request. It may still arrive or be filed under another ID, so this is no proof of
    failure.
    """
    FIELD_BLANK: Final = "303"
    """Mandatory field missing.

    A mandatory field of this request is blank. The code does not say which one.
    """
    ORDER_NOT_IN_CREATED_STATE: Final = "3066"
    """Order no longer in state CREATED.

    This request was refused because the order has left the state CREATED. It may be in progress or paid.
    """
    ORDER_NOT_CANCELLABLE: Final = "3067"
    """Order cannot be canceled.

    This cancellation was refused because of the state of the order. The order may be paid.
    """
    ORDER_ALREADY_FINAL: Final = "3073"
    """Order already final.

    This request was refused because the order has reached a final state. The code does not say which one, and it may be
    paid.
    """
    REFUND_LIMIT_EXCEEDED: Final = "3076"
    """Too many refunds.

    This refund request was refused because the order already has as many refunds as allowed. Earlier ones may have been
    carried out.
    """
    PAYMENT_LIMIT_EXCEEDED: Final = "3077"
    """No more attempts allowed.

    This request was refused because the order already has as many payment instructions as allowed. One of the earlier
    ones may be paid.
    """
    REJECTED_BY_FRAUD_RULES: Final = "4060"
    """Suspected fraud.

    The fraud rules of the wallet refused the order, so the transaction was not carried out.
    """
    PAYER_BLOCKED: Final = "6302"
    """Payer blocked for compliance.

    The payer matches an entry of the OFAC sanctions list, so the transaction was not carried out.
    """
    PAYEE_BLOCKED: Final = "6303"
    """Payee blocked for compliance.

    The payee matches an entry of the OFAC sanctions list, so the transaction was not carried out.
    """
    CARD_NOT_FOUND: Final = "803"
    """Card in wallet not found.

    The card that was chosen in the wallet does not exist there, so the transaction was not carried out.
    """
    RESERVATION_LOW_BALANCE: Final = "811"
    """Balance too low to reserve.

    The amount could not be reserved because the balance is too low, so the transaction was not carried out.
    """
    PAYMENT_REJECTED: Final = "817"
    """Payment declined by wallet.

    The wallet declined the payment without giving a reason.
    """
    CARD_EXPIRED: Final = "831"
    """Card in wallet expired.

    The card that was chosen in the wallet has expired, so the transaction was not carried out.
    """
    GENERIC_SERVICE_ERROR: Final = "900"
    """Error at the wallet.

    The wallet had an error and did not say which one. The transaction may or may not have been carried out. Message:
    "GENERIC_SERVICE_ERROR".
    """
    FORBIDDEN_OPERATION: Final = "903"
    """Transaction not permitted.

    The wallet does not allow the operation that this request asks for. The code does not say for whom or why.
    """
    NO_NETWORK_CODE: Final = "E9"
    """No code from the network.

    The bank or processor sent no response code of its own. What became of the transaction cannot be read from this.
    """
