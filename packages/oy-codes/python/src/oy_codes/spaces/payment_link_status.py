# Generated from the catalog; do not edit.
"""State of a payment link of OY! Indonesia.

Documented on:
- https://api-docs.oyindonesia.com/#fund-acceptance
- https://api-docs.oyindonesia.com/#payment-link-status-fund-acceptance
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_acceptance.md#L1363
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_acceptance.md#L799
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_acceptance.md#L800
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_acceptance.md#L801
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_acceptance.md#L802
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_acceptance.md#L803
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_acceptance.md#L804
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_acceptance.md#L805
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_acceptance.md#L957
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class PaymentLinkStatus:
    """State of a payment link of OY! Indonesia."""

    CHARGE_IN_PROGRESS: Final = "charge_in_progress"
    """Payment being processed.

    The payment of the customer is being processed.
    """
    CLOSED: Final = "closed"
    """Link deleted.

    The payment link was deleted and can no longer be paid.
    """
    COMPLETE: Final = "complete"
    """Paid.

    The customer paid. amount and paid_amount may differ, and the settlement may still be open; a second callback comes
    for it. Same code as COMPLETE_AMOUNT_NOT_SHOWN: compare `name`.
    """
    COMPLETE_AMOUNT_NOT_SHOWN: Final = "complete"
    """Paid, amount not shown.

    The customer paid. This answer only has the amount that was asked for, and the customer may have been free to pay
    another one. Same code as COMPLETE: compare `name`.
    """
    CREATED: Final = "created"
    """Link created.

    The payment link exists, and the customer has picked no payment method yet.
    """
    EXPIRED: Final = "expired"
    """Transaction expired.

    The payment link ran out and can no longer be paid.
    """
    FAILED: Final = "failed"
    """One attempt failed, link still open.

    A card was declined or the payment method ran out. The link itself has not expired, so the customer can still pay
    with it.
    """
    PAID: Final = "success"
    """Paid.

    The customer paid. amount and paid_amount may differ, and the settlement may still be open; a second callback comes
    for it.
    """
    WAITING_PAYMENT: Final = "waiting_payment"
    """Waits for payment.

    The customer picked a payment method and has not paid yet.
    """
