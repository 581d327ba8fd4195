# Generated from the catalog; do not edit.
"""Authentication flow of Xendit.

Documented on:
- https://docs.xendit.co/apidocs/payment-webhook-notification
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class AuthenticationFlow:
    """Authentication flow of Xendit."""

    FRICTIONLESS: Final = "FRICTIONLESS"
    """Without a challenge.

    The customer was asked nothing.
    """
    FULL_AUTH: Final = "FULL_AUTH"
    """Full authentication.

    The customer went through the full authentication.
    """
