# Generated from the catalog; do not edit.
"""Subscription status of Midtrans.

Documented on:
- https://docs.midtrans.com/reference/create-subscription
- https://docs.midtrans.com/reference/get-subscription
- https://docs.midtrans.com/reference/http-notification
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class Subscription:
    """Subscription status of Midtrans."""

    ACTIVE: Final = "active"
    """Subscription active.

    The subscription exists and charges at its next date. This body is about no payment.
    """
    INACTIVE: Final = "inactive"
    """Subscription inactive.

    The subscription charges no more; it was disabled, canceled, ended, or a charge failed. Earlier payments stay as
    they are.
    """
