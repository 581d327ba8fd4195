# Generated from the catalog; do not edit.
"""Response code of a deposit ticket of Digiflazz.

Documented on:
- https://developer.digiflazz.com/api/buyer/deposit/
- https://developer.digiflazz.com/api/buyer/response-code/
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class Deposit:
    """Response code of a deposit ticket of Digiflazz."""

    DEPOSIT_TICKET: Final = "00"
    """Deposit ticket issued.

    Digiflazz waits for your transfer. The balance has not grown yet, and the amount can differ from the one asked for.
    """
