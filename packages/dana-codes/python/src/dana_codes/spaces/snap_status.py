# Generated from the catalog; do not edit.
"""State of a transaction of DANA.

Documented on:
- https://github.com/dana-id/dana-node/blob/11a164f/docs/disbursement/v1/Apis/DisbursementApi.md
- https://github.com/dana-id/dana-node/blob/11a164f/docs/payment_gateway/v1/Models/AmountDetail.md
- https://github.com/dana-id/dana-node/blob/11a164f/docs/payment_gateway/v1/Models/QueryPaymentResponse.md
- https://github.com/dana-id/dana-node/blob/11a164f/docs/widget/v1/Models/QueryPaymentResponse.md
- https://github.com/dana-id/uat-script/blob/main/resource/request/components/PaymentGateway.json
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class SnapStatus:
    """State of a transaction of DANA."""

    ORDER_PAID: Final = "00"
    """Order paid.

    The order is paid, and that is final. Message: "Success". Same code as SUCCESS: compare `name`.
    """
    SUCCESS: Final = "00"
    """Paid out.

    The recipient has the money, and that is final. Message: "Success". Same code as ORDER_PAID: compare `name`.
    """
    INITIATED: Final = "01"
    """Disbursement created.

    DANA has it, and nothing has been sent yet. Message: "Initiated". Same code as ORDER_INITIATED: compare `name`.
    """
    ORDER_INITIATED: Final = "01"
    """Order created, not paid yet.

    The order is open, and the customer has not paid it. Message: "Initiated". Same code as INITIATED: compare `name`.
    """
    ORDER_PAYING: Final = "02"
    """Paid by the customer, not final.

    The customer has paid, and DANA has not finished the payment. It can still end in another way. Message: "Paying".
    Same code as PAYING: compare `name`.
    """
    PAYING: Final = "02"
    """Disbursement under way.

    The money is being sent, and the result is not known yet. Message: "Paying". Same code as ORDER_PAYING: compare
    `name`.
    """
    PENDING: Final = "03"
    """Still being processed.

    The bank or DANA has not finished it, and it can still end either way. Message: "Pending".
    """
    REFUNDED: Final = "04"
    """Money came back.

    It was sent and came back, so the recipient does not have it. The amount is in the balance of the merchant again.
    Message: "Refunded".
    """
    CANCELED: Final = "05"
    """Disbursement canceled.

    It ended before the money was sent, and it will not be sent any more. Message: "Cancelled". Same code as
    ORDER_CLOSED: compare `name`.
    """
    ORDER_CLOSED: Final = "05"
    """Order closed.

    The order was canceled, or its time is over. It cannot be paid any more; money that was paid before a cancellation
    goes back. Message: "Cancelled". Same code as CANCELED: compare `name`.
    """
    FAILED: Final = "06"
    """Disbursement failed.

    It ended without the money being sent, although the response code says Successful. Message: "Failed".
    """
    NOT_FOUND: Final = "07"
    """Transaction not found.

    DANA did not find it when asked. That is no proof of failure, especially right after it was sent. Message: "Not
    found". Same code as ORDER_NOT_FOUND: compare `name`.
    """
    ORDER_NOT_FOUND: Final = "07"
    """Transaction not found.

    DANA did not find the order when asked. That is no proof that nobody paid, especially right after the order was
    created. Message: "Not found". Same code as NOT_FOUND: compare `name`.
    """
