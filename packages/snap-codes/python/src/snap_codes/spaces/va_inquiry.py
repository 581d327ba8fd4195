# Generated from the catalog; do not edit.
"""SNAP virtual account inquiry of SNAP BI.

Documented on:
- https://apidevportal.aspi-indonesia.or.id/api-services/transfer-kredit/virtual-account
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class VaInquiry:
    """SNAP virtual account inquiry of SNAP BI."""

    INQUIRY: Final = "VIRTUAL_ACCOUNT_INQUIRY"
    """Bill asked for.

    A bank asks what is to be paid into the virtual account. Nothing has been paid yet.
    """
