# Generated from the catalog; do not edit.
"""Payout status of Midtrans.

Documented on:
- https://docs.midtrans.com/reference/error-code-and-messages
- https://docs.midtrans.com/reference/get-payout-details
- https://docs.midtrans.com/reference/notification-payload
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class PayoutStatus:
    """Payout status of Midtrans."""

    APPROVED: Final = "approved"
    """Payout approved, not sent yet.

    The approver released the payout. It is not known yet whether the bank carries it out.
    """
    COMPLETED: Final = "completed"
    """Payout completed.

    The money arrived at the beneficiary account. In rare cases the bank sends it back later, and the state becomes
    failed. Same code as COMPLETED_UNCERTAIN: compare `name`.
    """
    COMPLETED_UNCERTAIN: Final = "completed"
    """Payout completed with an error, result uncertain.

    The payout is reported as completed, and an error stands beside it. One of the two is wrong. Same code as COMPLETED:
    compare `name`.
    """
    FAILED: Final = "failed"
    """Payout failed.

    The payout did not go through, or the bank sent the money back. error_code in the notification says why. Same code
    as FAILED_UNCERTAIN and FAILED_WITHOUT_CODE: compare `name`.
    """
    FAILED_UNCERTAIN: Final = "failed"
    """Payout failed, result uncertain.

    The payout is reported as failed because of a timeout, a technical error or a duplicate. That is no proof that no
    money moved. Same code as FAILED and FAILED_WITHOUT_CODE: compare `name`.
    """
    FAILED_WITHOUT_CODE: Final = "failed"
    """Payout failed, reason not given.

    The payout is reported as failed. A message stands beside it and no error_code, so the reason cannot be read. Same
    code as FAILED and FAILED_UNCERTAIN: compare `name`.
    """
    PROCESSED: Final = "processed"
    """Payout sent to bank.

    The bank has the payout and has not confirmed it. It can still end as completed or failed, on the next working day
    at the latest.
    """
    QUEUED: Final = "queued"
    """Payout waits for approval.

    The payout was created and has not been sent to the bank. Where the merchant works with two roles, an approver has
    to release it.
    """
    REJECTED: Final = "rejected"
    """Payout rejected.

    The approver rejected the payout, or it did not pass the validation. Nothing was sent to the bank.
    """
