# Generated from the catalog; do not edit.
"""The constants of all spaces of SNAP BI: plain texts, to be compared with codes."""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .inquiry_status import InquiryStatus as InquiryStatus
    from .payment_flag import PaymentFlag as PaymentFlag
    from .response import Response as Response, ResponseService as ResponseService
    from .status import Status as Status
    from .va_inquiry import VaInquiry as VaInquiry
    from .va_payment import VaPayment as VaPayment

_MODULES = {
    "InquiryStatus": "inquiry_status",
    "PaymentFlag": "payment_flag",
    "Response": "response",
    "ResponseService": "response",
    "Status": "status",
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
