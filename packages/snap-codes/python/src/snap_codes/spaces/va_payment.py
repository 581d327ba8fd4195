# Generated from the catalog; do not edit.
"""SNAP virtual account payment of SNAP BI.

Documented on:
- https://apidevportal.aspi-indonesia.or.id/api-services/transfer-kredit/virtual-account
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class VaPayment:
    """SNAP virtual account payment of SNAP BI."""

    PAID: Final = "VIRTUAL_ACCOUNT_PAID"
    """Virtual account paid.

    The provider says that the customer paid into the virtual account. The payment stands once you have answered that
    you took it.
    """
