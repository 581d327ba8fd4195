# Generated from the catalog; do not edit.
"""State of a transfer abroad of OY! Indonesia.

Documented on:
- https://api-docs.oyindonesia.com/#international-transfer-api
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class InternationalTransferStatus:
    """State of a transfer abroad of OY! Indonesia."""

    FAILED: Final = "FAILED"
    """Transfer failed.

    The transfer failed, and the code does not say why.
    """
    IN_PROGRESS: Final = "IN_PROGRESS"
    """Transfer in progress.

    OY! took the transfer, and the money has not been delivered yet.
    """
    PENDING: Final = "PENDING"
    """Transfer delayed or under review.

    The transfer is delayed or being reviewed.
    """
    DELIVERED: Final = "SUCCESS"
    """Transfer delivered.

    The money was delivered to the recipient.
    """
