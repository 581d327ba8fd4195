# Generated from the catalog; do not edit.
"""State of the acquirement behind an order of DANA.

Documented on:
- https://github.com/dana-id/dana-node/blob/11a164f/docs/payment_gateway/v1/Models/StatusDetail.md
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class AcquirementStatus:
    """State of the acquirement behind an order of DANA."""

    CANCELED: Final = "CANCELLED"
    """Order canceled.

    Money that was paid before goes back.
    """
    CLOSED: Final = "CLOSED"
    """Order closed.

    The order cannot be paid any more. The page does not say whether it was paid before.
    """
    CREATED: Final = "INIT"
    """Created, not paid yet.

    The order is there, and the customer has not paid it.
    """
    ACCEPTED_BY_MERCHANT: Final = "MERCHANT_ACCEPT"
    """Paid and accepted by merchant.

    The customer has paid, and the merchant accepted the order afterwards.
    """
    PAYING: Final = "PAYING"
    """Paid by the customer, not final.

    The customer has paid, and DANA has not finished the payment.
    """
    SUCCEEDED: Final = "SUCCESS"
    """Order succeeded.

    The customer has paid the order.
    """
