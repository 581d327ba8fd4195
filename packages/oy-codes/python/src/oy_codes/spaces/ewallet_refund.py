# Generated from the catalog; do not edit.
"""State of an e-wallet refund of OY! Indonesia.

Documented on:
- https://api-docs.oyindonesia.com/#e-wallet-refund-status-api-e-wallet-aggregator
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_e_wallet.md#L1208
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_e_wallet.md#L1209
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_e_wallet.md#L1210
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_e_wallet.md#L1211
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class EwalletRefund:
    """State of an e-wallet refund of OY! Indonesia."""

    REFUNDED: Final = "REFUNDED"
    """Refund done.

    refund_amount was given back to the customer. It may be less than the payment: some e-wallets refund in part.
    """
    REFUND_FAILED: Final = "REFUND_FAILED"
    """Refund failed.

    The refund did not go through. The payment stands as it was.
    """
    REFUND_IN_PROGRESS: Final = "REFUND_ONPROCESS"
    """Refund in progress.

    The e-wallet is carrying the refund out. Nothing is known to have been given back yet.
    """
    REFUND_SUSPECTED: Final = "SUSPECTED"
    """Refund under check.

    The refund failed at the e-wallet, and the balance is being checked. The money may have been given back.
    """
