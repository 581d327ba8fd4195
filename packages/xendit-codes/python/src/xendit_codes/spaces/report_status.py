# Generated from the catalog; do not edit.
"""Transaction status in reports of Xendit.

Documented on:
- https://docs.xendit.co/apidocs/get-transaction
- https://docs.xendit.co/docs/transaction-status
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class ReportStatus:
    """Transaction status in reports of Xendit."""

    OUT_FAILED: Final = "FAILED"
    """Payout not booked.

    The partner refused the payout, so nothing was booked.
    """
    OUT_PENDING: Final = "PENDING"
    """Still being processed.

    A payout or refund is being processed, and its amount is held back in the balance.
    """
    REVERSED_IN: Final = "REVERSED"
    """Reversed after settlement.

    Xendit reversed the payment by hand after settlement. Same code as REVERSED_OUT: compare `name`.
    """
    REVERSED_OUT: Final = "REVERSED"
    """Payout reversed by hand.

    Xendit reversed the payout by hand while reconciling. Same code as REVERSED_IN: compare `name`.
    """
    BOOKED_IN: Final = "SUCCESS"
    """Booked as money in.

    Money came in. settlement_status says whether it is in the balance: PENDING, SETTLED or EARLY_SETTLED. Same code as
    BOOKED_OUT: compare `name`.
    """
    BOOKED_OUT: Final = "SUCCESS"
    """Booked as money out.

    Money went out and was booked. Same code as BOOKED_IN: compare `name`.
    """
    VOIDED_IN: Final = "VOIDED"
    """Payment voided.

    The payment was voided before it was booked. Same code as VOIDED_OUT: compare `name`.
    """
    VOIDED_OUT: Final = "VOIDED"
    """Canceled before booking.

    The payout or refund was canceled before it was booked. Same code as VOIDED_IN: compare `name`.
    """
