# Generated from the catalog; do not edit.
"""Payout status of Xendit.

Documented on:
- https://docs.xendit.co/apidocs/cancel-payout
- https://docs.xendit.co/apidocs/create-payout-v3
- https://docs.xendit.co/apidocs/payout-v3-webhook
- https://docs.xendit.co/docs/id/payout-tracking
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class PayoutStatus:
    """Payout status of Xendit."""

    ACCEPTED: Final = "ACCEPTED"
    """Payout accepted, not sent.

    Xendit took the payout and has not sent it. It may stay so for long while the destination is offline; that is no
    failure.
    """
    CANCELLED: Final = "CANCELLED"
    """Payout canceled.

    The payout was canceled at your request before it was processed. The money goes back to the balance.
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
    LOCKED: Final = "LOCKED"
    """Cash being collected.

    A payout in cash is being collected right now.
    """
    COMPLIANCE_ASSESSMENT: Final = "PENDING_COMPLIANCE_ASSESSMENT"
    """In compliance review.

    The compliance team of Xendit checks the payout and may write to you. Nothing has been sent.
    """
    COMPLIANCE_REVIEW: Final = "PENDING_COMPLIANCE_REVIEW"
    """In compliance review.

    The compliance team of Xendit checks the payout and may write to you. Nothing has been sent.
    """
    READY: Final = "READY"
    """Cash ready for collection.

    A payout in cash waits to be collected by the recipient.
    """
    REJECTED: Final = "REJECTED"
    """Rejected by compliance.

    The compliance team rejected the payout, and the money is back in the balance.
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
    ROUTING: Final = "ROUTING"
    """Payout being routed.

    The payout is on its way to a channel. It can still be canceled, and it can still end in any way.
    """
    SUCCEEDED: Final = "SUCCEEDED"
    """Payout succeeded.

    The channel credited the payout. It can still come back later as REVERSED.
    """
