# Generated from the catalog; do not edit.
"""Callback of a payment into a virtual account of OY! Indonesia.

Documented on:
- https://api-docs.oyindonesia.com/#va-aggregator
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class VaCallback:
    """Callback of a payment into a virtual account of OY! Indonesia."""

    PAID: Final = "VA_PAID"
    """Paid.

    The customer paid. settlement_status only says whether the money is in the balance of the merchant yet: a second
    callback for the same payment comes when it is.
    """
