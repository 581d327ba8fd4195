# Generated from the catalog; do not edit.
"""State of a bill of OY! Indonesia.

Documented on:
- https://api-docs.oyindonesia.com/#api-biller-status-biller-api
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_biller_api.md#L963
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_biller_api.md#L964
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_biller_api.md#L965
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_biller_api.md#L966
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_biller_api.md#L967
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class BillerStatus:
    """State of a bill of OY! Indonesia."""

    FAILED: Final = "FAILED"
    """Bill not paid.

    The payment of the bill failed. tx_status_description says why.
    """
    INQUIRY: Final = "INQUIRY"
    """Inquiry made, not paid.

    The bill was looked up and may be paid. Nothing has been paid yet.
    """
    IN_PROGRESS: Final = "IN_PROGRESS"
    """Bill payment in progress.

    The biller is working on the payment of the bill.
    """
    PENDING: Final = "PENDING"
    """Answer of biller unclear.

    The biller gave no clear answer, and OY! clears it up by hand. The bill may be paid.
    """
    PAID: Final = "SUCCESS"
    """Bill paid."""
