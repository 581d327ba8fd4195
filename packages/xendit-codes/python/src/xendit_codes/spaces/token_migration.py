# Generated from the catalog; do not edit.
"""Error of a card token migration of Xendit.

Documented on:
- https://docs.xendit.co/docs/cards-token-migration
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class TokenMigration:
    """Error of a card token migration of Xendit."""

    BUSINESS_NOT_FOUND: Final = "BUSINESS_NOT_FOUND"
    """Business not found.

    The business_id of the row is not known.
    """
    REFERENCE_USED: Final = "EXTERNAL_ID_ALREADY_USED_ERROR"
    """Reference already used.

    The reference of the row stands in the file twice or belongs to another token.
    """
    INTERNAL_ERROR: Final = "INTERNAL_ERROR"
    """Internal error at the provider.

    The row could not be migrated for a reason that is not named.
    """
    INVALID_CARD: Final = "INVALID_CARD"
    """Invalid card number.

    The card number or the expiration date of the row is impossible.
    """
    MISSING_DATA: Final = "MISSING_DATA"
    """Mandatory field missing.

    A column of the row that must be filled is empty.
    """
