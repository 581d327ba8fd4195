# Generated from the catalog; do not edit.
"""Capture status of DOKU.

Documented on:
- https://doku-developers.apidog.io/capture-authorized-payment-42667318e0
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class Capture:
    """Capture status of DOKU."""

    FAILED: Final = "FAILED"
    """Capture failed.

    The capture did not go through. The amount may still be on hold.
    """
    PENDING: Final = "PENDING"
    """Capture without result.

    The capture was accepted and has no result yet.
    """
    CAPTURED: Final = "SUCCESS"
    """Amount captured.

    The amount on hold was charged.
    """
