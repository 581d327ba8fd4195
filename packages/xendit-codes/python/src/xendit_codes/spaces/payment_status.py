# Generated from the catalog; do not edit.
"""Payment status of Xendit.

Documented on:
- https://docs.xendit.co/apidocs/payment-webhook-notification
- https://docs.xendit.co/docs/cards-cancel-a-payment
- https://docs.xendit.co/docs/pay-one-off-payment
- https://docs.xendit.co/docs/payments-api-webhooks
- https://docs.xendit.co/docs/reusable-payment-codes
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class PaymentStatus:
    """Payment status of Xendit."""

    AUTHORIZED: Final = "AUTHORIZED"
    """Authorized, not captured.

    The amount is on hold and has not been charged. Without a capture in time, the hold lapses and nothing is paid.
    """
    CANCELED: Final = "CANCELED"
    """Payment canceled.

    The hold was released before a capture, so nothing was paid.
    """
    EXPIRED: Final = "EXPIRED"
    """Authorization expired.

    The hold lapsed without a capture, so nothing was paid. The approval of the issuer, which may stand beside it, was
    that of the hold.
    """
    FAILED: Final = "FAILED"
    """Payment failed.

    This payment was not made; failure_code tells why. Not every channel reports a failure, so no webhook says nothing.
    """
    PENDING: Final = "PENDING"
    """Still being processed.

    The payment has no result yet.
    """
    SUCCEEDED: Final = "SUCCEEDED"
    """Payment succeeded.

    The amount was captured. A payment request for a reusable code has many payments, each with a payment_id of its own.
    """
