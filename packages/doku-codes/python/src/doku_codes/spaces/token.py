# Generated from the catalog; do not edit.
"""Card token status of DOKU.

Documented on:
- https://doku-developers.apidog.io/unbind-token-42667313e0
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class Token:
    """Card token status of DOKU."""

    TOKEN_REMOVED: Final = "INACTIVE"
    """Card token removed.

    The token of the saved card is not valid any more. No money moved.
    """
