# Generated from the catalog; do not edit.
"""Answer about a QRIS payment of OY! Indonesia.

Documented on:
- https://api-docs.oyindonesia.com/#qris-transaction-response-codes-qris-aggregator
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_qris_aggregator.md#L589
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_qris_aggregator.md#L590-L595
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_qris_aggregator.md#L596
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_qris_aggregator.md#L597
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_qris_aggregator.md#L598
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_qris_aggregator.md#L599
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_qris_aggregator.md#L600
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_qris_aggregator.md#L601
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_qris_aggregator.md#L602
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class Qris:
    """Answer about a QRIS payment of OY! Indonesia."""

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

    The page lists many causes for this code, such as the amount, the payment method, the due time. No QR code was
    created or canceled by this request.
    """
    QR_UNDER_MAINTENANCE: Final = "402"
    """QRIS under maintenance.

    QRIS is under maintenance, and no QR code was created by this request.
    """
    TOO_MANY_REQUESTS: Final = "429"
    """Too many requests.

    OY! refused this request because too many were sent to this address. No QR code was created or canceled by this
    request.
    """
    GENERAL_ERROR: Final = "901"
    """General error.

    OY! had an error that it does not name. The transaction may or may not have been created or canceled.
    """
