# Generated from the catalog; do not edit.
"""SNAP payment flag status of SNAP BI.

Documented on:
- https://apidevportal.aspi-indonesia.or.id/api-services
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class PaymentFlag:
    """SNAP payment flag status of SNAP BI."""

    SUCCESS: Final = "00"
    """Payment accepted.

    The customer paid into the virtual account, and the receiver took the payment. Message: "Success".
    """
    REJECT: Final = "01"
    """Payment not accepted.

    The receiver of the virtual account did not take the payment; paymentFlagReason says why. Whether the money went
    back to the customer is not known. Message: "Reject".
    """
    TIMEOUT: Final = "02"
    """Timeout waiting for an answer.

    The payment to the virtual account got no answer in time. It may have been made. Message: "Timeout".
    """
