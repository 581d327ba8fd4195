# Generated from the catalog; do not edit.
"""Bill payment status of Xendit.

Documented on:
- https://docs.xendit.co/apidocs/get-payment-detail
- https://docs.xendit.co/docs/electricity-pln
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class BillStatus:
    """Bill payment status of Xendit."""

    FAILED: Final = "FAILED"
    """Bill payment failed.

    The bill payment is reported as failed; failure_code tells why. Same code as FAILED_UNCERTAIN: compare `name`.
    """
    FAILED_UNCERTAIN: Final = "FAILED"
    """Failed on timeout, uncertain.

    The bill payment is reported as failed because the biller did not answer. The bill may have been paid all the same.
    Same code as FAILED: compare `name`.
    """
    PENDING: Final = "PENDING"
    """Still being processed.

    The biller has not said how it ended.
    """
    SUCCEEDED: Final = "SUCCEEDED"
    """Bill paid.

    A token for electricity is in payment_details.
    """
