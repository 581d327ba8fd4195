# Generated from the catalog; do not edit.
"""Status code of IRS, Otomax and ST24 reports of Digiflazz.

Documented on:
- https://developer.digiflazz.com/irs/buyer/callback
- https://developer.digiflazz.com/irs/buyer/test-case
- https://developer.digiflazz.com/otomax/buyer/callback
- https://developer.digiflazz.com/payuni/buyer/callback
- https://developer.digiflazz.com/sipas/buyer/callback
- https://developer.digiflazz.com/st24/buyer/callback
- https://developer.digiflazz.com/tiger/buyer/callback
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class Report:
    """Status code of IRS, Otomax and ST24 reports of Digiflazz."""

    REPORT_SUCCESS: Final = "1"
    """Reported as delivered.

    Digiflazz reports the purchase as done. Reports are not signed, so anybody who knows the address can send one.
    """
    REPORT_FAILED: Final = "2"
    """Reported as failed, unproven.

    Digiflazz reports that the purchase failed. The report is not signed, and its own test case shows this code beside a
    success.
    """
