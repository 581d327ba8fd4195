# Generated from the catalog; do not edit.
"""Response code that a seller sends for prepaid products of Digiflazz.

Documented on:
- https://developer.digiflazz.com/api/seller/prabayar/response-code
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class SellerPrepaid:
    """Response code that a seller sends for prepaid products of Digiflazz."""

    SUCCESS: Final = "00"
    """Delivered.

    The seller says that the product was delivered. Digiflazz charges the buyer for it. Message: "SUCCESS".
    """
    TRANSACTION_NOT_FOUND: Final = "06"
    """Transaction not found.

    The seller has no transaction under this ref_id. Digiflazz counts it as failed. Message: "TRANSACTION NOT FOUND".
    """
    FAILED: Final = "07"
    """Failed, no reason given.

    The seller says that nothing was delivered. Message: "FAILED".
    """
    PRODUCT_OUT_OF_SERVICE: Final = "106"
    """Product out of service.

    The seller cannot deliver the product at the moment, and nothing was delivered. Message: "PRODUCT IS TEMPORARILY OUT
    OF SERVICE".
    """
    MONTHLY_LIMIT: Final = "121"
    """Monthly limit exceeded.

    The number has reached what it may be topped up with in a month, and nothing was delivered. Message: "MONTHLY TOP UP
    LIMIT EXCEEDED".
    """
    NUMBER_BLOCKED: Final = "13"
    """Customer number blocked.

    The number cannot receive this product, and nothing was delivered. Message: "CUSTOMER NUMBER BLOCKED".
    """
    WRONG_NUMBER: Final = "14"
    """Destination number wrong.

    The number does not exist for this product, and nothing was delivered. Message: "INCORRECT DESTINATION NUMBER".
    """
    CODE_NOT_FOUND: Final = "20"
    """Product code not found.

    The seller does not know the product code of this request. Message: "CODE NOT FOUND".
    """
    WRONG_AUTHENTICATION: Final = "204"
    """Authentication wrong.

    The seller could not identify the caller and looked at nothing. Message: "WRONG AUTHENTICATION".
    """
    PROCESS: Final = "39"
    """In process at the seller.

    The seller took the order and reports the result later. Message: "PROCESS".
    """
