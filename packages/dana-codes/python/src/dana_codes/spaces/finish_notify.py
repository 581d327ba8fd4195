# Generated from the catalog; do not edit.
"""State in a finish notify of DANA.

Documented on:
- https://github.com/dana-id/dana-node/blob/11a164f/docs/webhook/v1/FinishNotifyRequest.md
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class FinishNotify:
    """State in a finish notify of DANA."""

    ORDER_PAID: Final = "00"
    """Order paid.

    The order is paid, and that is final. Message: "Success".
    """
    ORDER_CLOSED: Final = "05"
    """Order closed.

    The time to pay is over, so the order was closed. It cannot be paid any more. Message: "Cancelled".
    """
