# Generated from the catalog; do not edit.
"""Response code that a seller sends for bills of Digiflazz.

Documented on:
- https://developer.digiflazz.com/api/seller/pascabayar/response-code/
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class SellerPostpaid:
    """Response code that a seller sends for bills of Digiflazz."""

    SUCCESS: Final = "00"
    """Inquiry or payment done.

    The same code answers an inquiry and a payment. By itself it does not say that the bill is paid. Message: "INQUIRY /
    PAYMENT SUCCESS".
    """
    INVOICE_ALREADY_PAID: Final = "01"
    """Invoice already paid.

    Nothing is paid by this request. Who paid before is not said. Message: "INVOICE HAS BEEN PAID".
    """
    BILL_UNPAID: Final = "02"
    """Bill reported as unpaid.

    The seller has not paid the bill. Whether an order for it is still on its way is not said. Message: "BILL UNPAID".
    """
    INVALID_REF_ID: Final = "03"
    """ref_id not valid.

    The seller does not accept the ref_id of this request. Message: "INVALID REF ID".
    """
    BILLING_ID_EXPIRED: Final = "04"
    """Billing ID expired.

    The bill can no longer be paid, and was not. Message: "BILLING ID EXPIRED".
    """
    UNDEFINED_ERROR: Final = "05"
    """Error, result still open.

    It reads like a failure, and Digiflazz keeps it open. Only the list for bills has it. Message: "UNDEFINED ERROR".
    """
    INQUIRY_ID_NOT_FOUND: Final = "06"
    """Inquiry not found.

    The seller has no inquiry for this payment. Whether a payment exists is not said. Message: "INQUIRY ID NOT FOUND".
    """
    TRANSACTION_FAILED: Final = "07"
    """Failed, no reason given.

    The seller says that nothing was paid. Message: "TRANSACTION FAILED".
    """
    BILLING_ID_BLOCKED: Final = "08"
    """Billing ID blocked.

    The bill cannot be paid, and was not. Message: "BILLING ID BLOCKED".
    """
    INQUIRY_FAILED: Final = "09"
    """Inquiry failed.

    The bill could not be looked up. Nothing is paid by an inquiry. Message: "INQUIRY FAILED".
    """
    BILL_NOT_AVAILABLE: Final = "10"
    """No bill available.

    There is no bill to pay, and nothing was paid. Message: "BILL IS NOT AVAILABLE".
    """
    DUPLICATE_REF_ID: Final = "11"
    """ref_id used before.

    The seller has an earlier request with this ref_id, and does not say how it ended. Message: "DUPLICATE REF ID".
    """
    NUMBER_BLOCKED: Final = "13"
    """Customer number blocked.

    The number is blocked, and nothing was paid. Message: "CUSTOMER NUMBER BLOCKED".
    """
    WRONG_NUMBER: Final = "14"
    """Destination number wrong.

    The number does not exist for this product, and nothing was paid. Message: "UNCORRECT DESTINATION NUMBER".
    """
    OPERATOR_MISMATCH: Final = "16"
    """Number and operator differ.

    The number belongs to another operator, and nothing was paid. Message: "NUMBER DOESN'T MATCH THE OPERATOR".
    """
    BALANCE_NOT_ENOUGH: Final = "17"
    """Balance at seller too low.

    The balance that Digiflazz keeps at the seller does not cover the bill. Nothing was paid. Message: "BALANCE NOT
    ENOUGH".
    """
    PRODUCT_UNREGISTERED: Final = "20"
    """Product not registered.

    The seller does not know the product of this request. Message: "PRODUCT UNREGISTERED".
    """
    PAY_AT_COUNTER: Final = "30"
    """To be paid at counter.

    The bill cannot be paid online, and was not. Message: "PAYMENT HAVE TO BE DONE VIA COUNTER / PDAM".
    """
    TOTAL_ABOVE_MAXIMUM: Final = "31"
    """Total of bills too high.

    The bills add up to more than may be paid this way, and nothing was paid. Message: "TRANSACTION REJECTED DUE TO
    EXCEEDING MAXIMAL TOTAL BILL ALLOWED".
    """
    ALL_PERIODS_DUE: Final = "32"
    """All periods must be paid.

    The bill can only be paid for all of its periods together, and nothing was paid. Message: "TRANSACTION FAILED,
    PLEASE PAY BILL OF ALL PERIOD".
    """
    TRY_AGAIN_LATER: Final = "33"
    """Not possible right now.

    The bill cannot be paid at the moment, and was not. Message: "TRANSACTION CAN'T BE PROCESS, PLEASE TRY AGAIN LATER".
    """
    BILL_ALREADY_PAID: Final = "34"
    """Bill already paid.

    Nothing is paid by this request. Who paid before is not said. Message: "BILL HAS BEEN PAID".
    """
    OTHER_ARREARS: Final = "35"
    """Other arrears come first.

    Another arrear has to be paid first, and nothing was paid. Message: "TRANSACTION REJECTED DUE TO ANOTHER UNPAID
    ARREAR".
    """
    DUE_DATE_EXCEEDED: Final = "36"
    """Past the due date.

    The bill is past its due date and can be paid at the counter alone. It was not paid. Message: "EXCEEDING DUE DATE,
    PLEASE PAY IN THE COUNTER / PDAM".
    """
    PAYMENT_FAILED: Final = "37"
    """Payment failed, no reason given.

    The seller says that the bill was not paid. Message: "PAYMENT FAILED".
    """
    PAYMENT_FAILED_ANEW: Final = "38"
    """Payment failed, inquire again.

    The seller says that the bill was not paid, and wants a new request. Message: "PAYMENT FAILED, PLEASE DO ANOTHER
    REQUEST".
    """
    IN_PROCESS: Final = "39"
    """In process at the seller.

    The seller took the order and reports the result later. Message: "PENDING / TRANSACTION IN PROCESS".
    """
    INVOICES_PARTLY_PAID: Final = "40"
    """One of the invoices paid.

    At least one of the invoices was paid before, so nothing is paid by this request. Message: "TRANSACTION REJECTED DUE
    TO ALL OR ONE OF THE ARREAR/INVOICE HAS BEEN PAID".
    """
