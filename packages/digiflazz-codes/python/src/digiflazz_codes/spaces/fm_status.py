# Generated from the catalog; do not edit.
"""Status of FM of Digiflazz.

Documented on:
- https://developer.digiflazz.com/fm/seller/callback
- https://developer.digiflazz.com/fm/seller/cek-status/
- https://developer.digiflazz.com/fm/seller/transaksi
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class FmStatus:
    """Status of FM of Digiflazz."""

    FM_SUCCESS: Final = "0"
    """Transaction done.

    A seller sends it for a transaction that was delivered. It is final.
    """
    FM_PROCESSING: Final = "1"
    """Transaction in process.

    It is not final. The seller has to report the result later.
    """
    FM_FAILED: Final = "2"
    """Transaction failed.

    A seller sends it for a transaction that was not delivered and will not be.
    """
