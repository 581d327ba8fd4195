# Generated from the catalog; do not edit.
"""The constants of all spaces of Midtrans: plain texts, to be compared with codes."""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .account import Account as Account
    from .account_status import AccountStatus as AccountStatus
    from .card import Card as Card
    from .fraud_status import FraudStatus as FraudStatus
    from .gopay import Gopay as Gopay
    from .payout_api import PayoutApi as PayoutApi
    from .payout_error import PayoutError as PayoutError
    from .payout_status import PayoutStatus as PayoutStatus
    from .snap import Snap as Snap, SnapService as SnapService
    from .snap_api import SnapApi as SnapApi
    from .snap_status import SnapStatus as SnapStatus
    from .status import Status as Status
    from .subscription import Subscription as Subscription
    from .transaction_status import TransactionStatus as TransactionStatus

_MODULES = {
    "Account": "account",
    "AccountStatus": "account_status",
    "Card": "card",
    "FraudStatus": "fraud_status",
    "Gopay": "gopay",
    "PayoutApi": "payout_api",
    "PayoutError": "payout_error",
    "PayoutStatus": "payout_status",
    "Snap": "snap",
    "SnapApi": "snap_api",
    "SnapService": "snap",
    "SnapStatus": "snap_status",
    "Status": "status",
    "Subscription": "subscription",
    "TransactionStatus": "transaction_status",
}


def __getattr__(name: str) -> object:
    """Loads what is asked for the first time."""
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """All names, also those that were not asked for yet."""
    return sorted([*globals(), *_MODULES])
