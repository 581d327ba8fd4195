# Generated from the catalog; do not edit.
"""Answer to an account inquiry of OY! Indonesia.

Documented on:
- https://api-docs.oyindonesia.com/#account-inquiry
- https://api-docs.oyindonesia.com/#account-inquiry-response-codes-
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class AccountInquiry:
    """Answer to an account inquiry of OY! Indonesia."""

    ANSWERED: Final = "000"
    """Inquiry answered.

    OY! answered this request: the name on the account, an invoice or the payment of one is in the body. No money went
    to the account. Message: "Success".
    """
    USER_NOT_FOUND: Final = "201"
    """Username not known.

    OY! does not know the username in x-oy-username. Nothing was looked up or paid by this request.
    """
    USER_NOT_ACTIVE: Final = "202"
    """Account not active at OY!.

    The account or this product of it is not active at OY!. Nothing was looked up or paid by this request.
    """
    CONFIGURATION_NOT_VALID: Final = "203"
    """Account inquiry not set up.

    The settings of the account do not allow account inquiries. Nothing was looked up or paid by this request.
    """
    INVOICE_NOT_FOUND: Final = "204"
    """Invoice not found.

    OY! knows no invoice for account inquiries with this invoice_id. Nothing was paid by this request.
    """
    BANK_NOT_SUPPORTED: Final = "205"
    """Bank not supported.

    OY! cannot look up accounts at the bank in bank_code.
    """
    BALANCE_TOO_LOW: Final = "206"
    """Merchant balance too low.

    The balance does not cover the invoice for account inquiries, so it was not paid.
    """
    IP_NOT_REGISTERED: Final = "207"
    """IP address not registered.

    The request came from an IP address that is not registered. Nothing was looked up or paid by this request.
    """
    API_KEY_NOT_VALID: Final = "208"
    """API key not valid.

    OY! did not accept the key in x-api-key. Nothing was looked up or paid by this request.
    """
    ACCOUNT_NOT_FOUND: Final = "209"
    """Account not found.

    The account was not found at this bank. The inquiry itself was carried out and may be on the next invoice.
    """
    UNPAID_INVOICES: Final = "232"
    """Unpaid invoices.

    Invoices for earlier account inquiries are not paid, so OY! answers no further ones.
    """
    INVOICE_NOT_UNPAID: Final = "300"
    """Invoice cannot be paid.

    The invoice does not wait for a payment. It may have been paid before, or not be due yet.
    """
    TOO_MANY_REQUESTS: Final = "429"
    """Too many requests.

    OY! refused this request because too many were sent to this address. Nothing was looked up or paid by this request.
    """
    INVALID_PARAMETER: Final = "990"
    """Invalid request.

    A field is missing or its value is not accepted; the message says more. Nothing was looked up or paid by this
    request.
    """
    INTERNAL_SERVER_ERROR: Final = "999"
    """Internal error at the provider.

    OY! had an internal error. An inquiry moved no money; whether an invoice was paid is not known.
    """
