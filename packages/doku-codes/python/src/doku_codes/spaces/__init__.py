# Generated from the catalog; do not edit.
"""The constants of all spaces of DOKU: plain texts, to be compared with codes."""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .api import Api as Api
    from .capture import Capture as Capture
    from .card import Card as Card
    from .card_error import CardError as CardError
    from .card_payment import CardPayment as CardPayment
    from .checkout import Checkout as Checkout
    from .http import Http as Http
    from .order_status import OrderStatus as OrderStatus
    from .ovo import Ovo as Ovo
    from .page import Page as Page
    from .refund import Refund as Refund
    from .snap import Snap as Snap, SnapService as SnapService
    from .snap_inquiry_status import SnapInquiryStatus as SnapInquiryStatus
    from .snap_payment_flag import SnapPaymentFlag as SnapPaymentFlag
    from .snap_status import SnapStatus as SnapStatus
    from .token import Token as Token
    from .transaction_status import TransactionStatus as TransactionStatus
    from .va_inquiry import VaInquiry as VaInquiry
    from .va_payment import VaPayment as VaPayment

_MODULES = {
    "Api": "api",
    "Capture": "capture",
    "Card": "card",
    "CardError": "card_error",
    "CardPayment": "card_payment",
    "Checkout": "checkout",
    "Http": "http",
    "OrderStatus": "order_status",
    "Ovo": "ovo",
    "Page": "page",
    "Refund": "refund",
    "Snap": "snap",
    "SnapInquiryStatus": "snap_inquiry_status",
    "SnapPaymentFlag": "snap_payment_flag",
    "SnapService": "snap",
    "SnapStatus": "snap_status",
    "Token": "token",
    "TransactionStatus": "transaction_status",
    "VaInquiry": "va_inquiry",
    "VaPayment": "va_payment",
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
