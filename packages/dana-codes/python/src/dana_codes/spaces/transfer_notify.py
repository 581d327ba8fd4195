# Generated from the catalog; do not edit.
"""State in the notification of a bank transfer of DANA.

Documented on:
- https://dashboard.dana.id/api-docs-v2/api/disbursement/transfer-to-bank-notify
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class TransferNotify:
    """State in the notification of a bank transfer of DANA."""

    SUCCESS: Final = "00"
    """Transfer carried out.

    The recipient has the money, and that is final. Message: "Success".
    """
    INITIATED: Final = "01"
    """Transfer created.

    DANA has it, and nothing has been sent yet. Message: "Initiated".
    """
    PAYING: Final = "02"
    """Transfer under way.

    The money is being sent, and the result is not known yet. Message: "Paying".
    """
    PENDING: Final = "03"
    """Still being processed.

    The bank or DANA has not finished it, and it can still end either way. Message: "Pending".
    """
    REFUNDED: Final = "04"
    """Money came back.

    It was sent and came back, so the recipient does not have it. The amount is in the balance of the merchant again.
    Message: "Refunded".
    """
    CANCELED: Final = "05"
    """Transfer canceled.

    It ended before the money was sent, and it will not be sent any more. Message: "Cancelled".
    """
    FAILED: Final = "06"
    """Transfer failed.

    It ended without the money being sent. Message: "Failed".
    """
    NOT_FOUND: Final = "07"
    """Transaction not found.

    DANA did not find it when asked. That is no proof of failure, especially right after it was sent. Message: "Not
    found".
    """
