# Generated from the catalog; do not edit.
"""Non-SNAP transaction status of DOKU.

Documented on:
- https://developers.doku.com/accept-payments/direct-api/non-snap/cards/refund
- https://developers.doku.com/accept-payments/doku-checkout/order-status-for-checkout-page
- https://developers.doku.com/get-started-with-doku-api/check-status-api/non-snap
- https://developers.doku.com/get-started-with-doku-api/notification/http-notification-sample-non-snap
- https://docs.doku.com/changelog/july-2025/checkout-new-fields-and-status-values-on-check-status-api
- https://docs.doku.com/get-started/manage-business/manage-reports/transaction-report
- https://doku-developers.apidog.io/capture-authorized-payment-42667318e0
- https://doku-developers.apidog.io/check-status-42667314e0
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class TransactionStatus:
    """Non-SNAP transaction status of DOKU."""

    EXPIRED: Final = "EXPIRED"
    """Transaction expired.

    The time to pay is over, and DOKU has no payment for it.
    """
    ATTEMPT_FAILED: Final = "FAILED"
    """Attempt failed, order still open.

    One attempt to pay failed. The order has not expired, so the customer can still pay on the same page. Same code as
    CAPTURE_FAILED, FAILED, FAILED_ORDER_EXPIRED and REFUND_FAILED: compare `name`.
    """
    CAPTURE_FAILED: Final = "FAILED"
    """Capture failed.

    The capture did not go through. The amount may still be on hold. Same code as ATTEMPT_FAILED, FAILED,
    FAILED_ORDER_EXPIRED and REFUND_FAILED: compare `name`.
    """
    FAILED: Final = "FAILED"
    """Payment reported as failed.

    DOKU reports the payment as failed. It is not certain that this state is final. Same code as ATTEMPT_FAILED,
    CAPTURE_FAILED, FAILED_ORDER_EXPIRED and REFUND_FAILED: compare `name`.
    """
    FAILED_ORDER_EXPIRED: Final = "FAILED"
    """Attempt failed, order expired.

    The last attempt failed, and the order expired without a payment. Same code as ATTEMPT_FAILED, CAPTURE_FAILED,
    FAILED and REFUND_FAILED: compare `name`.
    """
    REFUND_FAILED: Final = "FAILED"
    """Refund failed.

    The refund did not go through. The payment itself stands as it was. Same code as ATTEMPT_FAILED, CAPTURE_FAILED,
    FAILED and FAILED_ORDER_EXPIRED: compare `name`.
    """
    PENDING: Final = "PENDING"
    """Waiting for payment.

    The payment is set up and has no result yet. Usually DOKU is waiting for the customer to pay; for a card
    authorization it can mean that the amount is on hold and waits for your capture. Same code as REFUND_PENDING:
    compare `name`.
    """
    REFUND_PENDING: Final = "PENDING"
    """Refund under way.

    The refund has no result yet. The payment itself stands as it was. Same code as PENDING: compare `name`.
    """
    REDIRECT: Final = "REDIRECT"
    """Waiting for card verification.

    The card payment waits for verification, usually 3-D Secure, and has no result yet.
    """
    REFUNDED: Final = "REFUNDED"
    """Refunded.

    The payment took effect and was refunded later. The state does not say whether in whole or in part. Same code as
    REFUNDED_IN_PART: compare `name`.
    """
    REFUNDED_IN_PART: Final = "REFUNDED"
    """Refunded in part.

    Part of the amount was given back; the payment stands for the rest. Same code as REFUNDED: compare `name`.
    """
    AUTHORIZED: Final = "SUCCESS"
    """Authorized, not captured.

    The issuer approved the amount and holds it. Nothing has been paid before the capture. Same code as
    MANUAL_REFUND_ACCEPTED, PARTIAL_REFUND_SUCCESS, REFUND_SUCCESS and SUCCESS: compare `name`.
    """
    MANUAL_REFUND_ACCEPTED: Final = "SUCCESS"
    """Refund by hand under way.

    DOKU accepted the refund and carries it out by hand. Nothing is known to have been given back yet. Same code as
    AUTHORIZED, PARTIAL_REFUND_SUCCESS, REFUND_SUCCESS and SUCCESS: compare `name`.
    """
    PARTIAL_REFUND_SUCCESS: Final = "SUCCESS"
    """Refunded in part.

    Part of the amount was given back; the payment stands for the rest. Same code as AUTHORIZED, MANUAL_REFUND_ACCEPTED,
    REFUND_SUCCESS and SUCCESS: compare `name`.
    """
    REFUND_SUCCESS: Final = "SUCCESS"
    """Refunded.

    The payment had succeeded; the whole amount was given back. REFUND alone does not say whether it was the whole
    amount. Same code as AUTHORIZED, MANUAL_REFUND_ACCEPTED, PARTIAL_REFUND_SUCCESS and SUCCESS: compare `name`.
    """
    SUCCESS: Final = "SUCCESS"
    """Payment successful.

    The customer paid. Same code as AUTHORIZED, MANUAL_REFUND_ACCEPTED, PARTIAL_REFUND_SUCCESS and REFUND_SUCCESS:
    compare `name`.
    """
    TIMEOUT: Final = "TIMEOUT"
    """Timeout, result unknown.

    DOKU got no answer in time. The payment may or may not have taken place.
    """
    VOIDED: Final = "VOIDED"
    """Payment voided.

    The card payment was taken back before it was settled, always in full.
    """
