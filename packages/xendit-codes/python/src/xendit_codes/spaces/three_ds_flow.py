# Generated from the catalog; do not edit.
"""3-D Secure flow of Xendit.

Documented on:
- https://docs.xendit.co/docs/cards-card-declines-and-error-codes
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class ThreeDsFlow:
    """3-D Secure flow of Xendit."""

    CHALLENGE: Final = "CHALLENGE"
    """With a challenge.

    The customer was shown a challenge. Whether it was passed is in three_ds_trans_status.
    """
    FRICTIONLESS: Final = "FRICTIONLESS"
    """Without a challenge.

    The customer was asked nothing. Whether the authentication passed is in three_ds_trans_status.
    """
