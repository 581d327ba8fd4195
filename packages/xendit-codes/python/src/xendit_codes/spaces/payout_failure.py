# Generated from the catalog; do not edit.
"""Payout failure code of Xendit.

Documented on:
- https://docs.xendit.co/apidocs/create-payout-v3
- https://docs.xendit.co/docs/integration-cross-border-payouts
- https://docs.xendit.co/docs/integration-payout-links
- https://docs.xendit.co/docs/integration-payouts
- https://docs.xendit.co/docs/payout-status-lifecycle
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class PayoutFailure:
    """Payout failure code of Xendit."""

    ACCOUNT_NAME_MISMATCH: Final = "ACCOUNT_NAME_MISMATCH"
    """Account name does not match.

    The name does not fit the beneficiary account.
    """
    DESTINATION_LIMIT: Final = "DESTINATION_MAXIMUM_LIMIT"
    """Recipient limit exceeded.

    The recipient cannot receive this much.
    """
    MERCHANT_BALANCE_TOO_LOW: Final = "INSUFFICIENT_BALANCE"
    """Merchant balance too low.

    The balance of the merchant does not cover the payout. Nothing was sent.
    """
    INVALID_DESTINATION: Final = "INVALID_DESTINATION"
    """Beneficiary account not valid.

    The beneficiary account does not exist or is not valid. The same payout would fail again.
    """
    REJECTED_BY_CHANNEL: Final = "REJECTED_BY_CHANNEL"
    """Rejected by channel.

    The channel could not credit the beneficiary account, or had a problem of its own.
    """
    SLS_RECIPIENT: Final = "SLS_RECIPIENT"
    """Failed because of recipient.

    The payout is reported as failed because of something about the recipient that no page explains.
    """
    SLS_SENDER: Final = "SLS_SENDER"
    """Failed because of sender.

    The payout is reported as failed because of something about the sender that no page explains.
    """
    TEMPORARY_ERROR: Final = "TEMPORARY_TRANSFER_ERROR"
    """Temporary error at channel.

    The network of the channel had a temporary problem. The payout was not made.
    """
    TRANSFER_ERROR: Final = "TRANSFER_ERROR"
    """Transfer not possible.

    The payout ended for good, mostly because fields of it are not valid. The same one would fail again.
    """
