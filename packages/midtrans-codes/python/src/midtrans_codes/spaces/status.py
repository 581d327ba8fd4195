# Generated from the catalog; do not edit.
"""Status code of Midtrans.

Documented on:
- https://docs.midtrans.com/docs/error-code-and-response-code
- https://docs.midtrans.com/docs/get-status-api-requests
- https://docs.midtrans.com/reference/card-feature-3d-secure-3ds
- https://docs.midtrans.com/reference/code-2xx
- https://docs.midtrans.com/reference/code-4xx
- https://docs.midtrans.com/reference/deny-transaction
- https://docs.midtrans.com/reference/deployment
- https://docs.midtrans.com/reference/direct-refund-transaction
- https://docs.midtrans.com/reference/gopay-tokenization
- https://docs.midtrans.com/reference/handling-notifications
- https://docs.midtrans.com/reference/refund-transaction
- https://docs.midtrans.com/reference/status-code-4xx
- https://docs.midtrans.com/reference/status-codes
- https://docs.midtrans.com/reference/unbind-pay-account
- https://github-wiki-see.page/m/veritrans/veritrans-android/wiki/Status-Code
- https://github.com/rizdaprasetya/mt-alt-doc/blob/f690d5dc434c701fc2f273b8bc73a11b135108bc/en/other/faq/technical.md
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class Status:
    """Status code of Midtrans."""

    SUCCESS: Final = "200"
    """Request answered.

    Midtrans answered this request and reports no error. That is no proof of payment: a status query and an accepted
    denial get the same code, and a captured card payment can still be under review.
    """
    CARD_CHALLENGED: Final = "201"
    """Card payment challenged.

    The fraud screening leaves the decision about this card payment to the merchant. It does not count as paid yet. Same
    code as PENDING: compare `name`.
    """
    PENDING: Final = "201"
    """Transaction pending.

    The transaction was created and is not finished. A card waits up to 10 minutes for 3-D Secure; a virtual account
    waits 24 hours for the payment by default, and most other methods about 2 hours. Same code as CARD_CHALLENGED:
    compare `name`.
    """
    DENIED: Final = "202"
    """Transaction denied.

    The bank, the payment provider or the fraud screening of Midtrans declined the transaction, so it was not paid. The
    code looks like an HTTP success but is not one.
    """
    PAY_ACCOUNT_DISABLED: Final = "204"
    """GoPay account not linked.

    The GoPay account behind this account_id is not linked, or no longer linked. The code also confirms that an account
    was unlinked, and it says nothing about a payment.
    """
    MOVED_PERMANENTLY: Final = "300"
    """Address has moved.

    This request went to an address that has moved permanently.
    """
    VALIDATION_ERROR: Final = "400"
    """Invalid request.

    This request did not pass the validation; validation_messages lists what is wrong. Snap also answers an order_id
    that was used before with HTTP 400.
    """
    ACCESS_DENIED: Final = "401"
    """Key not accepted.

    Midtrans did not accept the key of this request. The server key or client key is wrong, or it belongs to the other
    environment. Message: "Access denied due to unauthorized transaction, please check client or server key".
    """
    CARD_3DS_VERSION_TOO_OLD: Final = "402"
    """Card without 3DS version 2.

    This request was refused because the card only takes part in 3D Secure version 1 or lower. Same code as
    PAYMENT_TYPE_NOT_ALLOWED: compare `name`.
    """
    PAYMENT_TYPE_NOT_ALLOWED: Final = "402"
    """Payment type not activated.

    The payment type of this request is not activated for the merchant. Same code as CARD_3DS_VERSION_TOO_OLD: compare
    `name`.
    """
    CONTENT_TYPE_NOT_AVAILABLE: Final = "403"
    """Content type not available.

    Midtrans cannot answer in the content type that the headers of this request ask for. Unlike HTTP 403, this is not
    about permissions.
    """
    TRANSACTION_NOT_FOUND: Final = "404"
    """Transaction not found.

    Midtrans finds no transaction for this order_id or transaction_id. For a Snap order this is normal until the
    customer picks a method on the page. It also happens when the wrong environment is asked.
    """
    METHOD_NOT_ALLOWED: Final = "405"
    """HTTP method not allowed.

    The endpoint does not accept the HTTP method of this request.
    """
    DUPLICATE_ORDER_ID: Final = "406"
    """Order ID already used.

    This request was refused because its order_id belongs to a transaction that is active or paid. The refund API uses
    the same code for a refund_key that was used before. Message: "order_id has been paid and utilized, please use
    another order ID".
    """
    TRANSACTION_EXPIRED: Final = "407"
    """Transaction expired.

    The transaction was not completed in time and can no longer be paid.
    """
    WRONG_DATA_TYPE: Final = "408"
    """Wrong data type.

    A field of this request has the wrong data type. Unlike HTTP 408, this is not a timeout.
    """
    TOO_MANY_CARD_TRANSACTIONS: Final = "409"
    """Too many transactions on card.

    According to older lists, this request was refused because of too many transactions with one card number. The
    current lists do not have the code.
    """
    GOPAY_USER_BLOCKED: Final = "410"
    """GoPay user blocked.

    In this meaning, GoPay has blocked the user, so the account cannot be linked or charged. The same code stands for a
    merchant account that is deactivated. Message: "GoPay user is blocked". Same code as MERCHANT_DEACTIVATED: compare
    `name`.
    """
    MERCHANT_DEACTIVATED: Final = "410"
    """Merchant account deactivated.

    In this meaning, the merchant account at Midtrans is deactivated. The same code stands for a GoPay user who is
    blocked. Same code as GOPAY_USER_BLOCKED: compare `name`.
    """
    INVALID_TOKEN_ID: Final = "411"
    """Card token not valid.

    The token_id of this request is missing, wrong or expired. It is also not accepted when it was made with the keys of
    another account or environment.
    """
    STATUS_NOT_CHANGEABLE: Final = "412"
    """Status cannot be changed.

    The current status of the transaction does not allow what this request asks for, for example a cancellation, a
    capture or a refund. Message: "Merchant cannot modify the status of the transaction".
    """
    MALFORMED_BODY: Final = "413"
    """Body cannot be parsed.

    The body of this request has a syntax error. Unlike HTTP 413, this is not about its size.
    """
    MERCHANT_BALANCE_TOO_LOW: Final = "414"
    """Merchant balance too low.

    In this meaning, Midtrans refused this refund request because the merchant balance does not cover it. The same code
    stands for a refund amount that is not accepted; unlike HTTP 414, neither is about the length of the URL. Same code
    as REFUND_AMOUNT_REFUSED: compare `name`.
    """
    REFUND_AMOUNT_REFUSED: Final = "414"
    """Refund amount not accepted.

    In this meaning, Midtrans refused this refund request because of its amount. The same code stands for a merchant
    balance that is too low; unlike HTTP 414, neither is about the length of the URL. Message: "Refund request is
    rejected due to invalid amount". Same code as MERCHANT_BALANCE_TOO_LOW: compare `name`.
    """
    TOO_MANY_REQUESTS: Final = "429"
    """Too many requests.

    Too many requests were sent in a short time, so this request was refused. The limit is documented for charges and
    for linking GoPay accounts.
    """
    INTERNAL_SERVER_ERROR: Final = "500"
    """Internal error at the provider.

    Midtrans had an internal error. The code does not say what had been done by then.
    """
    NOT_IMPLEMENTED: Final = "501"
    """Function not supported.

    The function that this request needs is not available at Midtrans, at least not yet, so the request was refused.
    """
    BANK_CONNECTION_ERROR: Final = "502"
    """No connection to the bank.

    Midtrans had a problem with its connection to the bank. The bank may or may not have carried out the transaction.
    """
    BANK_OR_PARTNER_UNAVAILABLE: Final = "503"
    """Bank or partner unavailable.

    The connection to the bank or partner is disturbed, so the transaction may or may not have been carried out there.
    Message: "Bank/partner is experiencing connection issue.".
    """
    FRAUD_DETECTION_UNAVAILABLE: Final = "504"
    """Fraud screening unavailable.

    The fraud screening of Midtrans was not available. Unlike HTTP 504, this is not a gateway timeout, and the code does
    not say what had been done by then.
    """
    VA_NUMBER_UNAVAILABLE: Final = "505"
    """Virtual account number unavailable.

    The bank could not allocate a virtual account number or payment code at this moment, so there is no number for the
    customer to pay to.
    """
