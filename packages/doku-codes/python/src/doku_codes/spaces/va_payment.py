# Generated from the catalog; do not edit.
"""SNAP virtual account notification of DOKU.

Documented on:
- https://developers.doku.com/get-started-with-doku-api/notification/http-notification-sample-for-snap
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class VaPayment:
    """SNAP virtual account notification of DOKU."""

    PAID: Final = "VIRTUAL_ACCOUNT_PAID"
    """Virtual account paid.

    The customer paid into the virtual account. The notification carries no code of its own.
    """
