# Generated from the catalog; do not edit.
"""Answer about a routed payment of OY! Indonesia.

Documented on:
- https://api-docs.oyindonesia.com/#payment-routing-response-codes-payment-routing
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_payment_routing.md#L1003
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_payment_routing.md#L1004
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_payment_routing.md#L1005
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_payment_routing.md#L1006
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_payment_routing.md#L1007
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_payment_routing.md#L1008
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_payment_routing.md#L1009
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_payment_routing.md#L987
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_payment_routing.md#L988-L1002
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class PaymentRouting:
    """Answer about a routed payment of OY! Indonesia."""

    ANSWERED: Final = "000"
    """Request answered.

    OY! carried the request out. That is no payment: a transaction that was just created gets the same code. Message:
    "Success".
    """
    DUPLICATE_PARTNER_TRX_ID: Final = "203"
    """Reference already used.

    A transaction with this partner_trx_id exists already. The customer may have paid it.
    """
    NOTHING_TO_DEACTIVATE: Final = "204"
    """Nothing to cancel.

    OY! found no transaction with this partner_trx_id to cancel. One that was just created may still be payable.
    """
    EMAIL_NOT_VALID: Final = "247"
    """Mail address not valid.

    A mail address in the request is not valid. No transaction was created or changed by this request.
    """
    CREDENTIAL_NOT_VALID: Final = "254"
    """Credential not valid.

    The credential of the user was not found, is blocked or is not valid, so that nothing was canceled. What was to be
    canceled can still be paid.
    """
    DEACTIVATION_FAILED: Final = "300"
    """Cancellation failed.

    The cancellation did not go through, or not yet. The customer may still pay, or may have paid.
    """
    REQUEST_NOT_VALID: Final = "400"
    """Invalid request.

    The page lists many causes for this code, such as the amount, the payment method, the due time, the redirect
    addresses, a linked account or its token. No transaction was created or changed by this request.
    """
    TOO_MANY_REQUESTS: Final = "429"
    """Too many requests.

    OY! refused this request because too many were sent to this address. No transaction was created or changed by this
    request.
    """
    GENERAL_ERROR: Final = "901"
    """General error.

    OY! had an error that it does not name. The transaction may or may not have been created or canceled.
    """
