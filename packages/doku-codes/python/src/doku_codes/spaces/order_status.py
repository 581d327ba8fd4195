# Generated from the catalog; do not edit.
"""Checkout order status of DOKU.

Documented on:
- https://developers.doku.com/accept-payments/doku-checkout/order-status-for-checkout-page
- https://docs.doku.com/changelog/july-2025/checkout-new-fields-and-status-values-on-check-status-api
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class OrderStatus:
    """Checkout order status of DOKU."""

    ACTIVE: Final = "ORDER_ACTIVE"
    """Order open.

    The order is active, and no payment of it is reported in this body.
    """
    EXPIRED: Final = "ORDER_EXPIRED"
    """Order expired.

    The order expired without a payment.
    """
    GENERATED: Final = "ORDER_GENERATED"
    """Order waits for payment.

    The order exists, and no payment of it is reported in this body.
    """
    RECOVERED: Final = "ORDER_RECOVERED"
    """Order offered again.

    The customer left the page without paying and was sent a link to it again. No payment is reported in this body.
    """
