# Generated from the catalog; do not edit.
"""Message to the webhook without a transaction of Digiflazz.

Documented on:
- https://developer.digiflazz.com/api/buyer/webhook/
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class Webhook:
    """Message to the webhook without a transaction of Digiflazz."""

    PING: Final = "ping"
    """Test of the webhook.

    Digiflazz tests the address. The body carries no transaction, and the secret of the webhook in clear text.
    """
