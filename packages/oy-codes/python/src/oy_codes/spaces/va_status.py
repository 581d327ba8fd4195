# Generated from the catalog; do not edit.
"""State of a virtual account of OY! Indonesia.

Documented on:
- https://api-docs.oyindonesia.com/#va-aggregator
- https://api-docs.oyindonesia.com/#va-aggregator-status-va-aggregator
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/static_va.md.erb#L2302
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/static_va.md.erb#L2303
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/static_va.md.erb#L2304
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/static_va.md.erb#L2305
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/static_va.md.erb#L2306
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/static_va.md.erb#L463
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class VaStatus:
    """State of a virtual account of OY! Indonesia."""

    COMPLETE: Final = "COMPLETE"
    """Virtual account paid and closed.

    The customer paid, and the virtual account takes no more payments. Only one for a single payment has this state.
    """
    EXPIRED: Final = "EXPIRED"
    """Virtual account expired.

    The virtual account takes no more payments. Whether it was paid before is not in this state. Same code as
    EXPIRED_UNPAID: compare `name`.
    """
    EXPIRED_UNPAID: Final = "EXPIRED"
    """Virtual account expired, not paid.

    The virtual account takes no more payments, and nothing came in. Same code as EXPIRED: compare `name`.
    """
    PAYMENT_DETECTED: Final = "PAYMENT_DETECTED"
    """Payment detected.

    A payment into the virtual account is coming in. Which one it is and how much came is in its callback.
    """
    TRANSACTION_EXPIRED: Final = "STATIC_TRX_EXPIRED"
    """Transaction of virtual account expired.

    The virtual account takes no more payments. Whether it was paid before is not in this state. Same code as
    TRANSACTION_EXPIRED_UNPAID: compare `name`.
    """
    TRANSACTION_EXPIRED_UNPAID: Final = "STATIC_TRX_EXPIRED"
    """Transaction of virtual account expired, not paid.

    The virtual account takes no more payments, and nothing came in. Same code as TRANSACTION_EXPIRED: compare `name`.
    """
    WAITING_PAYMENT: Final = "WAITING_PAYMENT"
    """Waits for payment.

    The virtual account is active and can be paid. One that can be paid several times keeps this state after a payment.
    """
