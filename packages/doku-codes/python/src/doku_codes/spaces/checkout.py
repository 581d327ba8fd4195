# Generated from the catalog; do not edit.
"""Checkout message of DOKU.

Documented on:
- https://developers.doku.com/accept-payments/doku-checkout/integration-guide/backend-integration
- https://github.com/PTNUSASATUINTIARTHA-DOKU/doku-woocommerce-plugin
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class Checkout:
    """Checkout message of DOKU."""

    PAGE_CREATED: Final = "SUCCESS"
    """Payment page created.

    DOKU created the payment page. Nothing has been paid yet.
    """
