# Generated from the catalog; do not edit.
"""Answer without a code of DOKU.

Documented on:
- https://developers.doku.com/accept-payments/direct-api/non-snap/cards/payment-page-integration-guide
- https://developers.doku.com/accept-payments/doku-checkout/integration-guide/backend-integration
- https://doku-developers.apidog.io/check-three-d-secure-42667316e0
- https://github.com/PTNUSASATUINTIARTHA-DOKU/jokul-java-library
- https://github.com/PTNUSASATUINTIARTHA-DOKU/jokul-php-example
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class Page:
    """Answer without a code of DOKU."""

    CARD_PAGE_CREATED: Final = "CARD_PAGE"
    """Card page created.

    DOKU created the payment page for cards. Nothing has been paid yet.
    """
    CHECKOUT_PAGE_CREATED: Final = "CHECKOUT_PAGE"
    """Payment page created.

    DOKU created the payment page. Nothing has been paid yet.
    """
    THREE_D_SECURE_READY: Final = "THREE_D_SECURE"
    """3-D Secure page ready.

    DOKU prepared the verification of the card. Nothing has been charged yet.
    """
    VIRTUAL_ACCOUNT_CREATED: Final = "VIRTUAL_ACCOUNT"
    """Virtual account created.

    DOKU created the virtual account. Nothing has been paid yet.
    """
