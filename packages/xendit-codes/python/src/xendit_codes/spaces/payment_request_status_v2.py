# Generated from the catalog; do not edit.
"""Payment request status of the older API of Xendit.

Documented on:
- https://github.com/xendit/xendit-go/blob/76d00acf3b0d/payment_request/model_payment_request_status.go
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class PaymentRequestStatusV2:
    """Payment request status of the older API of Xendit."""

    AWAITING_CAPTURE: Final = "AWAITING_CAPTURE"
    """Authorized, not captured.

    The amount is on hold and has not been charged.
    """
    CANCELED: Final = "CANCELED"
    """Payment request canceled.

    The payment request was canceled and can no longer be paid.
    """
    EXPIRED: Final = "EXPIRED"
    """Payment request expired.

    The time to pay is over.
    """
    FAILED: Final = "FAILED"
    """Payment failed.

    The payment was not made; failure_code tells why.
    """
    PENDING: Final = "PENDING"
    """Still being processed.

    The payment request has no result yet.
    """
    REQUIRES_ACTION: Final = "REQUIRES_ACTION"
    """Customer has to act.

    Nothing is paid yet. The customer has to do what actions says.
    """
    SUCCEEDED: Final = "SUCCEEDED"
    """Payment succeeded.

    The payment was made.
    """
    UNKNOWN: Final = "UNKNOWN"
    """State not known.

    The state itself says that nothing is known.
    """
    VOIDED: Final = "VOIDED"
    """Payment voided.

    The payment was voided, so no payment stands. It may have been captured before.
    """
