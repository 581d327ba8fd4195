# Generated from the catalog; do not edit.
"""Card payment status of DOKU.

Documented on:
- https://doku-developers.apidog.io/capture-authorized-payment-42667318e0
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class CardPayment:
    """Card payment status of DOKU."""

    CAPTURE_FAILED: Final = "FAILED"
    """Capture failed.

    The capture did not go through. The amount may still be on hold. Same code as FAILED: compare `name`.
    """
    FAILED: Final = "FAILED"
    """Card payment failed.

    DOKU reports the charge as failed. It is not certain that this state is final. Same code as CAPTURE_FAILED: compare
    `name`.
    """
    PENDING: Final = "PENDING"
    """Card payment without result.

    The call was accepted and has no result yet.
    """
    AUTHORIZED: Final = "SUCCESS"
    """Authorized, not captured.

    The issuer approved the amount and holds it. Nothing has been paid before the capture. Same code as PAID: compare
    `name`.
    """
    PAID: Final = "SUCCESS"
    """Card payment successful.

    The card was charged. Same code as AUTHORIZED: compare `name`.
    """
