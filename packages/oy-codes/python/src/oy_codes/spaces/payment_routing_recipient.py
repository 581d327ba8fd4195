# Generated from the catalog; do not edit.
"""State of what a recipient gets of OY! Indonesia.

Documented on:
- https://api-docs.oyindonesia.com/#list-of-disbursement-status-payment-routing
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_payment_routing.md#L972
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_payment_routing.md#L973
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_payment_routing.md#L974
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_payment_routing.md#L975
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_payment_routing.md#L976
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_payment_routing.md#L977
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_payment_routing.md#L978
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_payment_routing.md#L979
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class PaymentRoutingRecipient:
    """State of what a recipient gets of OY! Indonesia."""

    CANCEL: Final = "CANCEL"
    """Not forwarded, nobody paid.

    The customer did not pay, so that nothing is sent to this recipient.
    """
    FAILED: Final = "FAILED"
    """Forwarding failed.

    The transfer to this recipient failed. The customer paid.
    """
    FAILED_FORCE_CREDIT: Final = "FAILED_FORCE_CREDIT"
    """Forced credit failed.

    The forced transfer to this recipient failed. Whether the money arrived before that is not known.
    """
    IN_PROGRESS: Final = "IN_PROGRESS"
    """Being forwarded.

    The money is on its way to this recipient.
    """
    PENDING: Final = "PENDING"
    """Held up on the way.

    The channel has not finished the transfer to this recipient; it may have arrived.
    """
    PENDING_FORCE_CREDIT: Final = "PENDING_FORCE_CREDIT"
    """Forced credit pending.

    The transfer to this recipient is being forced through; it may have arrived.
    """
    SUCCESS: Final = "SUCCESS"
    """Forwarded.

    This recipient got the money.
    """
    WAITING: Final = "WAITING"
    """Waits for payment of customer.

    The payment of the customer is not finished, so that nothing was forwarded to this recipient.
    """
