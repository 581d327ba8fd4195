# Generated from the catalog; do not edit.
"""Fraud status of Midtrans.

Documented on:
- https://docs.midtrans.com/docs/transaction-status-cycle
- https://docs.midtrans.com/reference/fraud-status
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class FraudStatus:
    """Fraud status of Midtrans."""

    ACCEPT: Final = "accept"
    """Fraud screening passed.

    The fraud screening of Midtrans found nothing against the transaction. That is no proof of payment: the value also
    stands beside transactions that are pending or denied.
    """
    CHALLENGE: Final = "challenge"
    """Merchant has to decide.

    The fraud screening of Midtrans could not decide, so the merchant approves or denies the transaction. If the
    merchant does not decide in time, Midtrans ends it.
    """
    DENY: Final = "deny"
    """Declined by fraud screening.

    The fraud screening of Midtrans, or the merchant after a challenge, declined the transaction, so it is not paid.
    """
