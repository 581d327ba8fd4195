# Generated from the catalog; do not edit.
"""API business error of DOKU.

Documented on:
- https://dfo66gdng8.apidog.io/error-codes-glossary-1265070m0
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class Api:
    """API business error of DOKU."""

    DUPLICATE_TRANSACTION: Final = "DUPLICATE_TRANSACTION"
    """Reference already used.

    An earlier request used this reference. This request was refused; the earlier one may have taken effect. Message:
    "Transaction already processed".
    """
    INVALID_PARAMETER: Final = "INVALID_PARAMETER"
    """Parameter missing or invalid.

    This request lacks a field that DOKU needs, or a value in it is not accepted. Message: "amount is required".
    """
    INVALID_TOKEN: Final = "INVALID_TOKEN"
    """Access token invalid or expired.

    The access token of this request is wrong or expired. Message: "Access token is invalid".
    """
    MAINTENANCE_MODE: Final = "MAINTENANCE_MODE"
    """DOKU under maintenance.

    The code does not say whether the transaction was still accepted. Message: "Service temporarily unavailable".
    """
    MERCHANT_NOT_ACTIVE: Final = "MERCHANT_NOT_ACTIVE"
    """Merchant account not active.

    This request was refused before processing. The code says nothing about an earlier request. Message: "Merchant
    account is inactive".
    """
    SERVER_ERROR: Final = "SERVER_ERROR"
    """Internal error at the provider.

    Something broke inside DOKU. The code does not say what had already been done by then. Message: "Internal server
    error".
    """
    TOO_MANY_REQUESTS: Final = "TOO_MANY_REQUESTS"
    """Too many requests.

    DOKU refused this request because requests arrive faster than is allowed. Message: "Rate limit exceeded".
    """
    TRANSACTION_NOT_FOUND: Final = "TRANSACTION_NOT_FOUND"
    """Transaction not found.

    DOKU finds no transaction under this ID at the moment. That does not prove that none took place. Message:
    "Transaction ID not found".
    """
    VALIDATION_ERROR: Final = "VALIDATION_ERROR"
    """Invalid field format.

    A field of this request is not in the format that DOKU expects. Message: "Email format is invalid".
    """
