# Generated from the catalog; do not edit.
"""Payment token failure code of Xendit.

Documented on:
- https://docs.xendit.co/apidocs/get-payment-token
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class PaymentTokenFailure:
    """Payment token failure code of Xendit."""

    ACCOUNT_ALREADY_LINKED: Final = "ACCOUNT_ALREADY_LINKED"
    """Account linked before.

    The customer linked this account before.
    """
    AUTHENTICATION_FAILED: Final = "AUTHENTICATION_FAILED"
    """Authentication failed.

    The customer was not authenticated, so nothing was linked.
    """
    CAPTURE_AMOUNT_EXCEEDED: Final = "CAPTURE_AMOUNT_EXCEEDED"
    """Capture above the hold.

    An amount above the hold was to be captured while the card was stored.
    """
    CARD_DECLINED: Final = "CARD_DECLINED"
    """Card declined.

    The issuer did not accept the card; the code does not tell why.
    """
    CHANNEL_UNAVAILABLE: Final = "CHANNEL_UNAVAILABLE"
    """Channel unavailable.

    The channel has a problem, so nothing was linked.
    """
    INSUFFICIENT_BALANCE: Final = "INSUFFICIENT_BALANCE"
    """Insufficient funds.

    The account of the customer does not hold enough for the check.
    """
    INVALID_ACCOUNT_DETAILS: Final = "INVALID_ACCOUNT_DETAILS"
    """Account details not valid.

    The details that the customer entered were not accepted.
    """
    INVALID_MERCHANT_SETTINGS: Final = "INVALID_MERCHANT_SETTINGS"
    """Merchant settings not valid.

    The channel does not accept the settings of the merchant.
    """
    ISSUER_UNAVAILABLE: Final = "ISSUER_UNAVAILABLE"
    """Issuer not available.

    The bank or e-wallet could not be reached, so nothing was linked.
    """
