# Generated from the catalog; do not edit.
"""State of a routed payment of OY! Indonesia.

Documented on:
- https://api-docs.oyindonesia.com/#list-of-payment-routing-status-payment-routing
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_payment_routing.md#L959
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_payment_routing.md#L960
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_payment_routing.md#L961
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_payment_routing.md#L962
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_payment_routing.md#L963
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_payment_routing.md#L964
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_payment_routing.md#L965
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_payment_routing.md#L966
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class PaymentRoutingStatus:
    """State of a routed payment of OY! Indonesia."""

    COMPLETE: Final = "COMPLETE"
    """Paid and forwarded.

    The customer paid, and all recipients got their money. The settlement may still be open, and a second callback comes
    for it.
    """
    CREATED: Final = "CREATED"
    """Waits for payment.

    The payment link exists, and the customer has picked no payment method yet.
    """
    FORWARDING: Final = "DISBURSE_IN_PROGRESS"
    """Paid, being forwarded.

    The customer paid. The money is on its way to the recipients, and may not reach all of them.
    """
    EXPIRED: Final = "EXPIRED"
    """Transaction expired.

    The payment link or virtual account ran out and can no longer be paid.
    """
    INCOMPLETE: Final = "INCOMPLETE"
    """Paid, not all forwarded.

    The customer paid. Some or all of the recipients did not get their money.
    """
    PAYMENT_FAILED: Final = "PAYMENT_FAILED"
    """Payment failed.

    The payment failed at the e-wallet, and no money came in.
    """
    PAYMENT_IN_PROGRESS: Final = "PAYMENT_IN_PROGRESS"
    """Payment being processed.

    The customer paid, and OY! is processing the payment.
    """
    WAITING_PAYMENT: Final = "WAITING_PAYMENT"
    """Waits for payment.

    The payment method is picked or the virtual account exists. Nobody has paid yet.
    """
