# Generated from the catalog; do not edit.
"""Bill payment failure code of Xendit.

Documented on:
- https://docs.xendit.co/docs/electricity-pln
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class BillFailure:
    """Bill payment failure code of Xendit."""

    BILLER_TIMEOUT: Final = "BILLER_TIMEOUT"
    """No answer from biller.

    The biller did not answer in time. The bill may have been paid. Message: "Biller system timeout after 30 seconds".
    """
