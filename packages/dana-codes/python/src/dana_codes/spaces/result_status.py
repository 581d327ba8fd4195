# Generated from the catalog; do not edit.
"""Result of a call outside SNAP of DANA.

Documented on:
- https://github.com/dana-id/dana-node/blob/11a164f/docs/merchant_management/v1/Models/ResultInfo.md
- https://github.com/dana-id/dana-node/blob/11a164f/docs/widget/v1/Models/ResultInfo.md
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class ResultStatus:
    """Result of a call outside SNAP of DANA."""

    FAILURE: Final = "F"
    """Call failed.

    What was asked for was not done. resultCode and resultMsg say why.
    """
    SUCCESS: Final = "S"
    """Call carried out.

    What was asked for was done or returned. No money moved by it.
    """
    UNKNOWN: Final = "U"
    """Result of the call unknown.

    DANA does not know whether the call was carried out. It is no failure.
    """
