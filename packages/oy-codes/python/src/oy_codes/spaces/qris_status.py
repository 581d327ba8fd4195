# Generated from the catalog; do not edit.
"""State of a QRIS payment of OY! Indonesia.

Documented on:
- https://api-docs.oyindonesia.com/#qris-transaction-status-qris-aggregator
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_qris_aggregator.md#L579
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_qris_aggregator.md#L580
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_qris_aggregator.md#L581
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class QrisStatus:
    """State of a QRIS payment of OY! Indonesia."""

    COMPLETE: Final = "COMPLETE"
    """Paid.

    The customer paid. The settlement may still be open, and a second callback comes for it.
    """
    EXPIRED: Final = "EXPIRED"
    """Transaction expired.

    Nobody paid in time, and the QR code can no longer be paid.
    """
    WAITING_PAYMENT: Final = "WAITING_PAYMENT"
    """Waits for payment.

    The QR code was created. Nobody has paid it yet.
    """
