# Generated from the catalog; do not edit.
"""The constants of all spaces of DANA: plain texts, to be compared with codes."""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .acquirement_status import AcquirementStatus as AcquirementStatus
    from .consult_pay import ConsultPay as ConsultPay
    from .finish_notify import FinishNotify as FinishNotify
    from .result_message import ResultMessage as ResultMessage
    from .result_status import ResultStatus as ResultStatus
    from .snap import Snap as Snap, SnapService as SnapService
    from .snap_status import SnapStatus as SnapStatus
    from .transfer_notify import TransferNotify as TransferNotify

_MODULES = {
    "AcquirementStatus": "acquirement_status",
    "ConsultPay": "consult_pay",
    "FinishNotify": "finish_notify",
    "ResultMessage": "result_message",
    "ResultStatus": "result_status",
    "Snap": "snap",
    "SnapService": "snap",
    "SnapStatus": "snap_status",
    "TransferNotify": "transfer_notify",
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
