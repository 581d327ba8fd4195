# Generated from the catalog; do not edit.
"""The constants of all spaces of Xendit: plain texts, to be compared with codes."""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .authentication_flow import AuthenticationFlow as AuthenticationFlow
    from .bill_failure import BillFailure as BillFailure
    from .bill_status import BillStatus as BillStatus
    from .card import Card as Card
    from .error_code import ErrorCode as ErrorCode
    from .merchant_advice import MerchantAdvice as MerchantAdvice
    from .payment_failure import PaymentFailure as PaymentFailure
    from .payment_link_status import PaymentLinkStatus as PaymentLinkStatus
    from .payment_request_status import PaymentRequestStatus as PaymentRequestStatus
    from .payment_request_status_v2 import PaymentRequestStatusV2 as PaymentRequestStatusV2
    from .payment_status import PaymentStatus as PaymentStatus
    from .payment_token_failure import PaymentTokenFailure as PaymentTokenFailure
    from .payment_token_status import PaymentTokenStatus as PaymentTokenStatus
    from .payout_failure import PayoutFailure as PayoutFailure
    from .payout_status import PayoutStatus as PayoutStatus
    from .payout_status_v2 import PayoutStatusV2 as PayoutStatusV2
    from .refund_failure import RefundFailure as RefundFailure
    from .refund_status import RefundStatus as RefundStatus
    from .report_status import ReportStatus as ReportStatus
    from .simulated_authentication import SimulatedAuthentication as SimulatedAuthentication
    from .three_ds_cancel import ThreeDsCancel as ThreeDsCancel
    from .three_ds_flow import ThreeDsFlow as ThreeDsFlow
    from .three_ds_reason import ThreeDsReason as ThreeDsReason
    from .three_ds_status import ThreeDsStatus as ThreeDsStatus
    from .token_migration import TokenMigration as TokenMigration

_MODULES = {
    "AuthenticationFlow": "authentication_flow",
    "BillFailure": "bill_failure",
    "BillStatus": "bill_status",
    "Card": "card",
    "ErrorCode": "error_code",
    "MerchantAdvice": "merchant_advice",
    "PaymentFailure": "payment_failure",
    "PaymentLinkStatus": "payment_link_status",
    "PaymentRequestStatus": "payment_request_status",
    "PaymentRequestStatusV2": "payment_request_status_v2",
    "PaymentStatus": "payment_status",
    "PaymentTokenFailure": "payment_token_failure",
    "PaymentTokenStatus": "payment_token_status",
    "PayoutFailure": "payout_failure",
    "PayoutStatus": "payout_status",
    "PayoutStatusV2": "payout_status_v2",
    "RefundFailure": "refund_failure",
    "RefundStatus": "refund_status",
    "ReportStatus": "report_status",
    "SimulatedAuthentication": "simulated_authentication",
    "ThreeDsCancel": "three_ds_cancel",
    "ThreeDsFlow": "three_ds_flow",
    "ThreeDsReason": "three_ds_reason",
    "ThreeDsStatus": "three_ds_status",
    "TokenMigration": "token_migration",
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
