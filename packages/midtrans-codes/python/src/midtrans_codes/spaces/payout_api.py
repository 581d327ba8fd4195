# Generated from the catalog; do not edit.
"""Payouts API HTTP status of Midtrans.

Documented on:
- https://docs.midtrans.com/reference/http-status-code-copy-1
- https://github.com/Midtrans/midtrans-go
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class PayoutApi:
    """Payouts API HTTP status of Midtrans."""

    APPROVAL_REFUSED: Final = "400"
    """Payouts not approved.

    This approval was refused: the payouts were not found, are not queued any more, or the OTP is wrong. They may have
    been approved before. Message: "An error occurred when approving payouts". Same code as CREATION_REFUSED and
    REJECTION_REFUSED: compare `name`.
    """
    CREATION_REFUSED: Final = "400"
    """Payouts not created.

    None of the payouts in this request was created; errors lists what is wrong with each. Message: "An error occurred
    when creating payouts". Same code as APPROVAL_REFUSED and REJECTION_REFUSED: compare `name`.
    """
    REJECTION_REFUSED: Final = "400"
    """Payouts not rejected.

    This rejection was refused: the payouts were not found or are not queued any more. They may be on their way to the
    bank. Message: "An error occurred when rejecting payouts". Same code as APPROVAL_REFUSED and CREATION_REFUSED:
    compare `name`.
    """
    ACCESS_DENIED: Final = "401"
    """Key not accepted.

    The payouts API did not accept the key of this request. Creators and approvers have keys of their own.
    """
    PAYOUT_NOT_FOUND: Final = "404"
    """Payout not found.

    Midtrans finds no payout for this reference_no. That is no proof that none was made.
    """
    INTERNAL_SERVER_ERROR: Final = "500"
    """Internal error at the provider.

    The payouts API had an internal error. The code does not say whether payouts were created or approved.
    """
