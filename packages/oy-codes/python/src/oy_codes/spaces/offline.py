# Generated from the catalog; do not edit.
"""Answer about cash at a store of OY! Indonesia.

Documented on:
- https://api-docs.oyindonesia.com/#api-offline
- https://api-docs.oyindonesia.com/#api-offline-response-codes-api-offline
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_offline_api.md#L1000
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_offline_api.md#L1001
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_offline_api.md#L1002
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_offline_api.md#L1003
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_offline_api.md#L1004
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_offline_api.md#L1005
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_offline_api.md#L1006
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_offline_api.md#L1007
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_offline_api.md#L1008
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_offline_api.md#L1009
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_offline_api.md#L982
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_offline_api.md#L983
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_offline_api.md#L984
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_offline_api.md#L985
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_offline_api.md#L986
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_offline_api.md#L987
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_offline_api.md#L993
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_offline_api.md#L994
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_offline_api.md#L995
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_offline_api.md#L996
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_offline_api.md#L997
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_offline_api.md#L998
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_offline_api.md#L999
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class Offline:
    """Answer about cash at a store of OY! Indonesia."""

    ANSWERED: Final = "000"
    """Request answered.

    The request was carried out, for example a new code was made. Without offline_channel that says nothing about cash.
    Same code as COMPLETED: compare `name`.
    """
    COMPLETED: Final = "000"
    """Cash paid in or taken out.

    The customer paid the cash in or took it out, as transaction_type says. Message: "Success". Same code as ANSWERED:
    compare `name`.
    """
    WAITS_FOR_CUSTOMER: Final = "102"
    """Waits for customer.

    The customer has neither paid the cash in nor taken it out yet.
    """
    USER_NOT_FOUND: Final = "201"
    """Username not known.

    OY! does not know the username in x-oy-username. No transaction was created or changed by this request.
    """
    USER_NOT_ACTIVE: Final = "202"
    """Account not active at OY!.

    The account or this product of it is not active at OY!. No transaction was created or changed by this request.
    """
    DUPLICATE_PARTNER_TRX_ID: Final = "203"
    """Reference already used.

    A transaction with this partner_trx_id exists already. Cash may have been paid in or taken out for it.
    """
    TRANSACTION_NOT_FOUND: Final = "204"
    """Transaction not found.

    OY! knows no transaction under this partner_trx_id. A request that was just sent may still arrive.
    """
    DEPOSIT_TOO_LOW: Final = "206"
    """Merchant balance too low.

    The deposit of the merchant does not cover the cash to be taken out. No transaction was created or changed by this
    request.
    """
    IP_NOT_REGISTERED: Final = "207"
    """IP address not registered.

    The request came from an IP address that is not registered. No transaction was created or changed by this request.
    """
    API_KEY_NOT_VALID: Final = "208"
    """API key not valid.

    OY! did not accept the key in x-api-key. No transaction was created or changed by this request.
    """
    AMOUNT_NOT_OFFERED: Final = "215"
    """Amount not offered.

    The amount is none that can be paid in or taken out this way, such as a multiple of 50000. No transaction was
    created or changed by this request.
    """
    CHANNEL_NOT_VALID: Final = "220"
    """Channel not valid.

    The channel in offline_channel does not exist or does not do this kind of transaction. No transaction was created or
    changed by this request.
    """
    TRANSACTION_TYPE_NOT_VALID: Final = "221"
    """Transaction type not valid.

    transaction_type has to be CASH_IN or CASH_OUT. No transaction was created or changed by this request.
    """
    EXPIRED: Final = "222"
    """Transaction expired.

    No cash was paid in or taken out in time, and the code can no longer be used.
    """
    AMOUNT_BELOW_MINIMUM: Final = "224"
    """Amount below the minimum.

    The amount is below the least that can be taken out. No transaction was created or changed by this request.
    """
    AMOUNT_ABOVE_MAXIMUM: Final = "225"
    """Amount above maximum.

    The amount is above the most that can be taken out at once. No transaction was created or changed by this request.
    """
    ACTIVE_TRANSACTION: Final = "296"
    """Another transaction active.

    A transaction for this phone number is still active, and no other one was created. It can still be used at the
    store.
    """
    IN_PROGRESS: Final = "297"
    """Being paid in or taken out.

    The cash is being paid in or taken out at this moment.
    """
    NOT_CANCELLABLE: Final = "298"
    """Cannot be canceled.

    The cancellation was refused, so that the transaction goes on or has ended. Cash may have been paid in or taken out.
    """
    CANCELED: Final = "299"
    """Transaction canceled.

    The transaction was canceled, and no cash was paid in or taken out. Message: "Transaction Canceled".
    """
    FAILED: Final = "300"
    """Transaction failed.

    The transaction failed, and the code does not say why. Same code as FAILED_FOR_GOOD: compare `name`.
    """
    FAILED_FOR_GOOD: Final = "300"
    """Transaction failed for good.

    The transaction failed, and the code does not say why. The code of this transaction can no longer be used at the
    store. Same code as FAILED: compare `name`.
    """
    TOO_MANY_REQUESTS: Final = "429"
    """Too many requests.

    OY! refused this request because too many were sent to this address. No transaction was created or changed by this
    request.
    """
    INVALID_PARAMETER: Final = "990"
    """Invalid request.

    A field is missing or its value is not accepted; the message says more. No transaction was created or changed by
    this request.
    """
    INTERNAL_SERVER_ERROR: Final = "999"
    """Internal error at the provider.

    OY! had an internal error. The transaction may or may not have been created, canceled or completed.
    """
