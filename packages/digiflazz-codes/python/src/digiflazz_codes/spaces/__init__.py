# Generated from the catalog; do not edit.
"""The constants of all spaces of Digiflazz: plain texts, to be compared with codes."""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .bill import Bill as Bill
    from .deposit import Deposit as Deposit
    from .fm_status import FmStatus as FmStatus
    from .inquiry import Inquiry as Inquiry
    from .report import Report as Report
    from .seller_postpaid import SellerPostpaid as SellerPostpaid
    from .seller_prepaid import SellerPrepaid as SellerPrepaid
    from .status import Status as Status
    from .transaction import Transaction as Transaction
    from .webhook import Webhook as Webhook

_MODULES = {
    "Bill": "bill",
    "Deposit": "deposit",
    "FmStatus": "fm_status",
    "Inquiry": "inquiry",
    "Report": "report",
    "SellerPostpaid": "seller_postpaid",
    "SellerPrepaid": "seller_prepaid",
    "Status": "status",
    "Transaction": "transaction",
    "Webhook": "webhook",
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
