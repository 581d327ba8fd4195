# Generated from the catalog; do not edit.
"""The constants of all spaces of OY! Indonesia: plain texts, to be compared with codes."""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .account_inquiry import AccountInquiry as AccountInquiry
    from .account_linking import AccountLinking as AccountLinking
    from .account_receivable import AccountReceivable as AccountReceivable
    from .balance import Balance as Balance
    from .biller import Biller as Biller
    from .biller_status import BillerStatus as BillerStatus
    from .disbursement import Disbursement as Disbursement
    from .disbursement_status import DisbursementStatus as DisbursementStatus
    from .ewallet import Ewallet as Ewallet
    from .ewallet_callback import EwalletCallback as EwalletCallback
    from .ewallet_refund import EwalletRefund as EwalletRefund
    from .ewallet_status import EwalletStatus as EwalletStatus
    from .http import Http as Http
    from .international_transfer import InternationalTransfer as InternationalTransfer
    from .international_transfer_status import InternationalTransferStatus as InternationalTransferStatus
    from .offline import Offline as Offline
    from .payment_link import PaymentLink as PaymentLink
    from .payment_link_status import PaymentLinkStatus as PaymentLinkStatus
    from .payment_routing import PaymentRouting as PaymentRouting
    from .payment_routing_recipient import PaymentRoutingRecipient as PaymentRoutingRecipient
    from .payment_routing_status import PaymentRoutingStatus as PaymentRoutingStatus
    from .qris import Qris as Qris
    from .qris_status import QrisStatus as QrisStatus
    from .transaction_summary import TransactionSummary as TransactionSummary
    from .transactions_data import TransactionsData as TransactionsData
    from .va import Va as Va
    from .va_callback import VaCallback as VaCallback
    from .va_status import VaStatus as VaStatus

_MODULES = {
    "AccountInquiry": "account_inquiry",
    "AccountLinking": "account_linking",
    "AccountReceivable": "account_receivable",
    "Balance": "balance",
    "Biller": "biller",
    "BillerStatus": "biller_status",
    "Disbursement": "disbursement",
    "DisbursementStatus": "disbursement_status",
    "Ewallet": "ewallet",
    "EwalletCallback": "ewallet_callback",
    "EwalletRefund": "ewallet_refund",
    "EwalletStatus": "ewallet_status",
    "Http": "http",
    "InternationalTransfer": "international_transfer",
    "InternationalTransferStatus": "international_transfer_status",
    "Offline": "offline",
    "PaymentLink": "payment_link",
    "PaymentLinkStatus": "payment_link_status",
    "PaymentRouting": "payment_routing",
    "PaymentRoutingRecipient": "payment_routing_recipient",
    "PaymentRoutingStatus": "payment_routing_status",
    "Qris": "qris",
    "QrisStatus": "qris_status",
    "TransactionSummary": "transaction_summary",
    "TransactionsData": "transactions_data",
    "Va": "va",
    "VaCallback": "va_callback",
    "VaStatus": "va_status",
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
