# Generated from the catalog; do not edit.
"""Refund failure code of Xendit.

Documented on:
- https://docs.xendit.co/apidocs/refund-payment-request
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class RefundFailure:
    """Refund failure code of Xendit."""

    ACCOUNT_ACCESS_BLOCKED: Final = "ACCOUNT_ACCESS_BLOCKED"
    """Account of customer blocked.

    The account of the customer cannot receive the refund, as access to it is blocked.
    """
    ACCOUNT_NOT_FOUND: Final = "ACCOUNT_NOT_FOUND"
    """Account of customer not found.

    The account that paid was not found, so it cannot receive the refund.
    """
    DUPLICATE_REFUND: Final = "DUPLICATE_ERROR"
    """Refund sent before.

    The channel takes this refund for a repetition, so an earlier one may have been made.
    """
    MERCHANT_BALANCE_TOO_LOW: Final = "INSUFFICIENT_BALANCE"
    """Merchant balance too low.

    The balance of the merchant does not cover the refund.
    """
    REFUND_FAILED: Final = "REFUND_FAILED"
    """Refund failed, no reason given.

    The channel reports that the refund failed and gives no reason.
    """
