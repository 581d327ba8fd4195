# Generated from the catalog; do not edit.
"""Payment token status of Xendit.

Documented on:
- https://docs.xendit.co/apidocs/get-payment-token
- https://docs.xendit.co/docs/save-payment-information
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class PaymentTokenStatus:
    """Payment token status of Xendit."""

    ACTIVE: Final = "ACTIVE"
    """Token active.

    The token can be charged. This call charged nothing.
    """
    CANCELED: Final = "CANCELED"
    """Token canceled.

    The merchant canceled the token, so it can no longer be charged. After a cancellation that you asked for, it
    confirms it.
    """
    EXPIRED: Final = "EXPIRED"
    """Token expired.

    The token ran out at the channel and can no longer be charged.
    """
    FAILED: Final = "FAILED"
    """Linking failed.

    The linking failed; failure_code tells why. Nothing was charged.
    """
    PENDING: Final = "PENDING"
    """Linking pending.

    The linking has no result yet.
    """
    REQUIRES_ACTION: Final = "REQUIRES_ACTION"
    """Linking waits for customer.

    The customer has to finish the linking with what actions says. No payment exists.
    """
