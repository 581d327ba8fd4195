# Generated from the catalog; do not edit.
"""Payout status of version 2 of Xendit.

Documented on:
- https://docs.xendit.co/docs/integration-cross-border-payouts
- https://docs.xendit.co/docs/integration-payout-links
- https://docs.xendit.co/docs/integration-payouts
- https://docs.xendit.co/docs/payout-status-lifecycle
- https://docs.xendit.co/docs/test-scenarios-payouts
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class PayoutStatusV2:
    """Payout status of version 2 of Xendit."""

    ACCEPTED: Final = "ACCEPTED"
    """Payout accepted, not sent.

    Xendit took the payout and has not sent it. It may stay so for long while the destination is offline; that is no
    failure.
    """
    CANCELLED: Final = "CANCELLED"
    """Payout canceled.

    The payout was canceled at your request before it was processed. The money goes back to the balance.
    """
    COMPLIANCE_REJECTED: Final = "COMPLIANCE_REJECTED"
    """Rejected by compliance.

    The payout was rejected for compliance reasons and was not sent.
    """
    EXPIRED: Final = "EXPIRED"
    """Cash not collected in time.

    A payout in cash was not collected in time.
    """
    FAILED: Final = "FAILED"
    """Payout failed.

    The payout did not go through; failure_code tells why. The same idempotency-key brings back this payout and no new
    one.
    """
    COMPLIANCE_ASSESSMENT: Final = "PENDING_COMPLIANCE_ASSESSMENT"
    """In compliance review.

    The compliance team of Xendit checks the payout and may write to you. Nothing has been sent.
    """
    REQUESTED: Final = "REQUESTED"
    """Payout sent to channel.

    The payout was sent to the channel, which has not confirmed it. It can still succeed or fail.
    """
    REVERSED: Final = "REVERSED"
    """Payout came back.

    The payout had succeeded and was sent back later, commonly because the account is not valid or dormant. The money is
    in the balance again.
    """
    SUCCEEDED: Final = "SUCCEEDED"
    """Payout succeeded.

    The channel credited the payout. It can still come back later as REVERSED.
    """
