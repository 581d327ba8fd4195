# Generated from the catalog; do not edit.
"""Transaction status of Midtrans.

Documented on:
- https://docs.midtrans.com/docs/transaction-status-cycle
- https://docs.midtrans.com/reference/refund-transaction
- https://docs.midtrans.com/reference/transaction-status
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class TransactionStatus:
    """Transaction status of Midtrans."""

    AUTHORIZE: Final = "authorize"
    """Authorized, not captured.

    The amount is on hold on the card and has not been charged yet. Without a capture in time, the transaction is
    canceled.
    """
    CANCEL: Final = "cancel"
    """Transaction canceled.

    Midtrans, the bank or the merchant canceled the transaction before settlement, so no payment stands. It can follow
    an authorization or a capture.
    """
    CAPTURE: Final = "capture"
    """Captured, fraud status decides.

    The amount was captured from the card. It counts as paid only together with fraud_status accept; with challenge the
    merchant still has to decide. Same code as CAPTURE_ACCEPTED, CAPTURE_CHALLENGED and CAPTURE_DENIED: compare `name`.
    """
    CAPTURE_ACCEPTED: Final = "capture"
    """Captured and accepted.

    The amount was captured from the card and the fraud screening accepted it. Same code as CAPTURE, CAPTURE_CHALLENGED
    and CAPTURE_DENIED: compare `name`.
    """
    CAPTURE_CHALLENGED: Final = "capture"
    """Captured, review needed.

    The amount was captured, and the fraud screening leaves the decision to the merchant. It does not count as paid yet.
    Same code as CAPTURE, CAPTURE_ACCEPTED and CAPTURE_DENIED: compare `name`.
    """
    CAPTURE_DENIED: Final = "capture"
    """Captured, but denied.

    The amount was captured although the fraud screening denied it. The two contradict each other. Same code as CAPTURE,
    CAPTURE_ACCEPTED and CAPTURE_CHALLENGED: compare `name`.
    """
    CHARGEBACK: Final = "chargeback"
    """Charged back.

    The payment took place, and the bank took the money back on behalf of the cardholder.
    """
    DENY: Final = "deny"
    """Transaction denied.

    The payment provider, the fraud screening or the merchant declined the transaction, so it was not paid. For Permata,
    Mandiri Bill and Indomaret, it can also follow a settlement that was reversed.
    """
    EXPIRE: Final = "expire"
    """Transaction expired.

    The payment was not completed in time and the transaction can no longer be paid.
    """
    FAILURE: Final = "failure"
    """Error during processing.

    An unexpected error occurred while the transaction was processed, mostly because the bank did not answer. It may or
    may not have been paid.
    """
    PARTIAL_CHARGEBACK: Final = "partial_chargeback"
    """Charged back in part.

    The payment took place, and the bank took part of the money back on behalf of the cardholder; the rest still stands.
    """
    PARTIAL_REFUND: Final = "partial_refund"
    """Refunded in part.

    Part of the payment is marked as refunded; the rest still stands.
    """
    PENDING: Final = "pending"
    """Waiting for the customer.

    The transaction was created and is waiting for the customer to pay or to complete 3-D Secure.
    """
    REFUND: Final = "refund"
    """Refunded.

    The payment took place and is marked as refunded in full. The money may still be on its way to the customer.
    """
    SETTLEMENT: Final = "settlement"
    """Payment settled.

    The payment was received. With Permata, Mandiri Bill and Indomaret, it can still turn into deny within 1 to 5
    minutes because of a reversal. Same code as SETTLEMENT_CONTRADICTED: compare `name`.
    """
    SETTLEMENT_CONTRADICTED: Final = "settlement"
    """Settled, but not accepted.

    The payment was settled although the fraud screening did not accept it. The two contradict each other. Same code as
    SETTLEMENT: compare `name`.
    """
