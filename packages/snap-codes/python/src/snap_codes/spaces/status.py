# Generated from the catalog; do not edit.
"""SNAP transaction status of SNAP BI.

Documented on:
- https://apidevportal.aspi-indonesia.or.id/api-services
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class Status:
    """SNAP transaction status of SNAP BI."""

    AUTHORIZED: Final = "00"
    """Authorized, not captured.

    The authorization was carried out. The amount is on hold and has not been collected. Message: "Success". Same code
    as BULK_ACCEPTED, REVERSAL_SUCCESS and SUCCESS: compare `name`.
    """
    BULK_ACCEPTED: Final = "00"
    """Bulk request done.

    The bulk request was processed. Each transfer in it has a result of its own. Message: "Success". Same code as
    AUTHORIZED, REVERSAL_SUCCESS and SUCCESS: compare `name`.
    """
    REVERSAL_SUCCESS: Final = "00"
    """Reversal successful.

    The query was about a refund, void or cancellation. The status says success, and it does not say how the payment
    itself stands. Message: "Success". Same code as AUTHORIZED, BULK_ACCEPTED and SUCCESS: compare `name`.
    """
    SUCCESS: Final = "00"
    """Transaction successful.

    The transaction was carried out. Message: "Success". Same code as AUTHORIZED, BULK_ACCEPTED and REVERSAL_SUCCESS:
    compare `name`.
    """
    INITIATED: Final = "01"
    """Transaction initiated.

    The transaction was created and has no result yet. Message: "Initiated". Same code as REVERSAL_INITIATED: compare
    `name`.
    """
    REVERSAL_INITIATED: Final = "01"
    """Reversal initiated.

    The query was about a refund, void or cancellation, which has no result yet. The payment itself may stand. Message:
    "Initiated". Same code as INITIATED: compare `name`.
    """
    PAYING: Final = "02"
    """Still being processed.

    The payment is being carried out and has no result yet. Message: "Paying". Same code as REVERSAL_IN_PROGRESS:
    compare `name`.
    """
    REVERSAL_IN_PROGRESS: Final = "02"
    """Reversal in progress.

    The query was about a refund, void or cancellation, which has no result yet. The payment itself may stand. Message:
    "Paying". Same code as PAYING: compare `name`.
    """
    PENDING: Final = "03"
    """Still being processed.

    The transaction was accepted and has no result yet. Message: "Pending". Same code as REVERSAL_PENDING: compare
    `name`.
    """
    REVERSAL_PENDING: Final = "03"
    """Reversal pending.

    The query was about a refund, void or cancellation, which has no result yet. The payment itself may stand. Message:
    "Pending". Same code as PENDING: compare `name`.
    """
    REFUNDED: Final = "04"
    """Refunded.

    The transaction was carried out and later refunded, in full or in part. Message: "Refunded".
    """
    CANCELED: Final = "05"
    """Transaction canceled.

    It ended before it was carried out, and it will not be carried out any more. Message: "Canceled". Same code as
    CAPTURE_CANCELED and REVERSAL_CANCELED: compare `name`.
    """
    CAPTURE_CANCELED: Final = "05"
    """Capture canceled.

    The query was about a capture, which was canceled. The authorization may still hold the amount on the card or
    account of the customer. Message: "Canceled". Same code as CANCELED and REVERSAL_CANCELED: compare `name`.
    """
    REVERSAL_CANCELED: Final = "05"
    """Reversal canceled.

    The query was about a refund, void or cancellation, which did not take effect. The payment itself may stand.
    Message: "Canceled". Same code as CANCELED and CAPTURE_CANCELED: compare `name`.
    """
    CAPTURE_FAILED: Final = "06"
    """Capture failed.

    The query was about a capture, which did not take effect. The authorization may still hold the amount on the card or
    account of the customer. Message: "Failed". Same code as FAILED and REVERSAL_FAILED: compare `name`.
    """
    FAILED: Final = "06"
    """Transaction failed.

    The transaction ended without being carried out. Message: "Failed". Same code as CAPTURE_FAILED and REVERSAL_FAILED:
    compare `name`.
    """
    REVERSAL_FAILED: Final = "06"
    """Reversal failed.

    The query was about a refund, void or cancellation, which did not take effect. The payment itself may stand.
    Message: "Failed". Same code as CAPTURE_FAILED and FAILED: compare `name`.
    """
    NOT_FOUND: Final = "07"
    """Transaction not found.

    The provider did not find the transaction when asked. That is no proof of failure, especially right after the
    transaction was sent. Message: "Not found". Same code as REVERSAL_NOT_FOUND: compare `name`.
    """
    REVERSAL_NOT_FOUND: Final = "07"
    """Reversal not found.

    The query was about a refund, void or cancellation, which the provider did not find. That is no proof that no money
    went back, especially right after the reversal was sent. Message: "Not found". Same code as NOT_FOUND: compare
    `name`.
    """
