# Generated from the catalog; do not edit.
"""3-D Secure transaction status of Xendit.

Documented on:
- https://docs.xendit.co/docs/cards-card-declines-and-error-codes
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class ThreeDsStatus:
    """3-D Secure transaction status of Xendit."""

    ATTEMPTED: Final = "A"
    """Authentication attempted.

    An authentication was attempted and recorded; the customer was not checked.
    """
    CHALLENGE_REQUIRED: Final = "C"
    """Authentication required.

    The customer has to pass a challenge first.
    """
    EXEMPT: Final = "I"
    """Exempt from authentication.

    The issuer needs no authentication for this payment.
    """
    NOT_AUTHENTICATED: Final = "N"
    """Authentication failed.

    The customer was not authenticated, or failed the challenge. three_ds_trans_status_reason says more.
    """
    REJECTED: Final = "R"
    """Rejected by issuer.

    The issuer rejected the authentication.
    """
    NOT_POSSIBLE: Final = "U"
    """Authentication not possible.

    The authentication could not be done, for example because the card or issuer has none.
    """
    AUTHENTICATED: Final = "Y"
    """Authenticated.

    The customer was authenticated. The payment is another matter.
    """
