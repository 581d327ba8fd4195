# Generated from the catalog; do not edit.
"""Payment request status of Xendit.

Documented on:
- https://docs.xendit.co/apidocs/create-payment-request
- https://docs.xendit.co/apidocs/get-payment-request
- https://docs.xendit.co/docs/pay-one-off-payment
- https://docs.xendit.co/docs/payments-api-webhooks
- https://docs.xendit.co/docs/reusable-payment-codes
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class PaymentRequestStatus:
    """Payment request status of Xendit."""

    ACCEPTING_PAYMENTS: Final = "ACCEPTING_PAYMENTS"
    """Payment code ready.

    The payment code can be paid, again and again. That is no payment: each one comes in a webhook of its own, with its
    own payment_id.
    """
    AUTHORIZED: Final = "AUTHORIZED"
    """Authorized, not captured.

    The amount is on hold and has not been charged. Without a capture in time, the hold lapses and nothing is paid.
    """
    CANCELED: Final = "CANCELED"
    """Payment request canceled.

    The merchant canceled the payment request, and the customer can no longer pay it.
    """
    EXPIRED: Final = "EXPIRED"
    """Payment request expired.

    The time to pay is over, and the payment request takes no more payments. For a reusable code, payments made before
    stand.
    """
    FAILED: Final = "FAILED"
    """Payment failed.

    The payment was not made, whatever the HTTP status says; failure_code tells why. The payment request cannot be used
    again.
    """
    PENDING: Final = "PENDING"
    """Still being processed.

    The channel has not said how it ended. Neither success nor failure may be concluded.
    """
    REQUIRES_ACTION: Final = "REQUIRES_ACTION"
    """Customer has to act.

    Nothing is paid yet. The customer has to do what actions says: authenticate, open a page, or pay a code that is
    shown.
    """
    SUCCEEDED: Final = "SUCCEEDED"
    """Payment succeeded.

    The payment was made. The webhook payment.capture carries its payment_id.
    """
