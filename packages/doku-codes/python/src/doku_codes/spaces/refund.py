# Generated from the catalog; do not edit.
"""Card refund status of DOKU.

Documented on:
- https://developers.doku.com/accept-payments/direct-api/non-snap/cards/refund
- https://doku-developers.apidog.io/request-refund-42667312e0
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class Refund:
    """Card refund status of DOKU."""

    FAILED: Final = "FAILED"
    """Refund failed.

    The refund did not go through. The payment itself stands as it was.
    """
    MANUAL_REFUND_ACCEPTED: Final = "SUCCESS"
    """Refund by hand under way.

    DOKU accepted the refund and carries it out by hand. Nothing is known to have been given back yet. Same code as
    REFUNDED, REFUNDED_IN_PART and VOIDED: compare `name`.
    """
    REFUNDED: Final = "SUCCESS"
    """Refunded in full.

    The whole amount was given back. Same code as MANUAL_REFUND_ACCEPTED, REFUNDED_IN_PART and VOIDED: compare `name`.
    """
    REFUNDED_IN_PART: Final = "SUCCESS"
    """Refunded in part.

    Part of the amount was given back; the payment stands for the rest. Same code as MANUAL_REFUND_ACCEPTED, REFUNDED
    and VOIDED: compare `name`.
    """
    VOIDED: Final = "SUCCESS"
    """Payment voided.

    The payment was taken back before it was settled, always in full. Same code as MANUAL_REFUND_ACCEPTED, REFUNDED and
    REFUNDED_IN_PART: compare `name`.
    """
