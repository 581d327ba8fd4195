# Generated from the catalog; do not edit.
"""Payment link status of Xendit.

Documented on:
- https://docs.xendit.co/docs/payment-links-api-overview
- https://github.com/xendit/xendit-go/blob/76d00acf3b0d/invoice/model_invoice_status.go
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class PaymentLinkStatus:
    """Payment link status of Xendit."""

    EXPIRED: Final = "EXPIRED"
    """Payment link expired.

    The time of the link is over, or it was expired by hand. It cannot be paid any more.
    """
    PAID: Final = "PAID"
    """Payment link paid.

    The customer paid; failed attempts may have come before.
    """
    PENDING: Final = "PENDING"
    """Payment link is open.

    The link is open. Attempts may have failed on it; the customer can still pay until it expires.
    """
    SETTLED: Final = "SETTLED"
    """Paid and settled.

    The customer paid, and the money was settled to the merchant. It is the same payment as PAID.
    """
