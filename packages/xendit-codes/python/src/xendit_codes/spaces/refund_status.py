# Generated from the catalog; do not edit.
"""Refund status of Xendit.

Documented on:
- https://docs.xendit.co/apidocs/refund-payment-request
- https://docs.xendit.co/apidocs/refund-webhook-notification
- https://docs.xendit.co/docs/refund-payment-request
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class RefundStatus:
    """Refund status of Xendit."""

    CANCELLED: Final = "CANCELLED"
    """Refund canceled.

    The refund was called off. The payment still stands.
    """
    FAILED: Final = "FAILED"
    """Refund failed.

    The refund was not made; failure_code tells why. The payment still stands.
    """
    PENDING: Final = "PENDING"
    """Refund pending.

    The refund was accepted and is not done. The payment still stands.
    """
    SUCCEEDED: Final = "SUCCEEDED"
    """Refund done.

    The channel took the refund, of the amount in the body, which may be a part or the whole. When the money arrives
    depends on the channel.
    """
