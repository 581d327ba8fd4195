# Generated from the catalog; do not edit.
"""Answer of consult pay of DANA.

Documented on:
- https://dashboard.dana.id/
- https://github.com/dana-id/dana-node/blob/e51f295/docs/payment_gateway/v1/Models/ConsultPayResponse.md
- https://github.com/dana-id/uat-script/blob/main/resource/request/components/PaymentGateway.json
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class ConsultPay:
    """Answer of consult pay of DANA."""

    FORMER_METHODS_LISTED: Final = "2000000"
    """Payment methods listed.

    paymentInfos lists how the customer can pay. No order was made and nothing was paid. DANA answers with 2005700 now.
    Message: "Successful".
    """
    METHODS_LISTED: Final = "2005700"
    """Payment methods listed.

    paymentInfos lists how the customer can pay. No order was made, and nothing was paid or canceled. Message:
    "Successful".
    """
