# Generated from the catalog; do not edit.
"""SNAP virtual account inquiry of DOKU.

Documented on:
- https://dashboard.doku.com/docs/docs/jokul-direct/virtual-account/section/doku-va/doku-virtual-account-direct-inquiry
- https://developers.doku.com/archive/snap/virtual-account/bca-v1.0
- https://github.com/PTNUSASATUINTIARTHA-DOKU/doku-nodejs-library
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class VaInquiry:
    """SNAP virtual account inquiry of DOKU."""

    INQUIRY: Final = "VIRTUAL_ACCOUNT_INQUIRY"
    """Bill asked for.

    A bank asks what is to be paid into the virtual account. Nothing has been paid yet.
    """
