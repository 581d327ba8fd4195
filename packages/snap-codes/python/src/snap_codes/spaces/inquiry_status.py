# Generated from the catalog; do not edit.
"""SNAP inquiry status of SNAP BI.

Documented on:
- https://apidevportal.aspi-indonesia.or.id/api-services
- https://github.com/mseptiaan/snap-aspi-go
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class InquiryStatus:
    """SNAP inquiry status of SNAP BI."""

    FOUND: Final = "00"
    """Bill found.

    The inquiry was answered with the bill of the virtual account. It has not been paid yet. Message: "Success".
    """
    REFUSED: Final = "01"
    """Inquiry refused.

    The inquiry was answered without a bill to pay. inquiryReason says why; the bill may be unknown, expired or already
    paid.
    """
    TIMEOUT: Final = "02"
    """No answer to the inquiry.

    The inquiry got no answer in time. It moves no money, and it does not say whether the virtual account was paid
    before.
    """
