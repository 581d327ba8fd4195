# Generated from the catalog; do not edit.
"""State of an e-wallet transaction of OY! Indonesia.

Documented on:
- https://api-docs.oyindonesia.com/#e-wallet-transaction-status-api-e-wallet-aggregator
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_e_wallet.md#L1198
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_e_wallet.md#L1199
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_e_wallet.md#L1200
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_e_wallet.md#L1201
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_e_wallet.md#L1202
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class EwalletStatus:
    """State of an e-wallet transaction of OY! Indonesia."""

    COMPLETE: Final = "COMPLETE"
    """Paid.

    The customer paid. The settlement may still be open.
    """
    EXPIRED: Final = "EXPIRED"
    """Transaction expired.

    Nobody paid in time, and the transaction can no longer be paid.
    """
    FAILED: Final = "FAILED"
    """Payment failed.

    The payment failed at the e-wallet, and nothing was paid.
    """
    REFUNDED: Final = "REFUNDED"
    """Refunded.

    The payment was given back. The state does not say how much: some e-wallets refund in part.
    """
    WAITING_PAYMENT: Final = "WAITING_PAYMENT"
    """Waits for payment.

    The transaction was created and is active. Nobody has paid it yet.
    """
