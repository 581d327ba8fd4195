# Generated from the catalog; do not edit.
"""OVO response code of DOKU.

Documented on:
- https://developers.doku.com/accept-payments/direct-api/non-snap/e-wallet/ovo-push-payment
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class Ovo:
    """OVO response code of DOKU."""

    APPROVED: Final = "00"
    """Approved by OVO.

    OVO approved the payment.
    """
