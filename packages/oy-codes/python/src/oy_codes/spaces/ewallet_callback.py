# Generated from the catalog; do not edit.
"""Callback of a paid e-wallet transaction of OY! Indonesia.

Documented on:
- https://api-docs.oyindonesia.com/#api-e-wallet-aggregator
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class EwalletCallback:
    """Callback of a paid e-wallet transaction of OY! Indonesia."""

    PAID: Final = "EWALLET_PAID"
    """Paid.

    The customer paid. settlement_status only says whether the money is in the balance of the merchant yet: a second
    callback for the same payment comes when it is.
    """
