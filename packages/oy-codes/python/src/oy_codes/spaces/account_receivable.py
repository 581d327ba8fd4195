# Generated from the catalog; do not edit.
"""Answer about an invoice of OY! Indonesia.

Documented on:
- https://api-docs.oyindonesia.com/#response-code-api-account-receivable
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_account_receivable.md#L2238
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_account_receivable.md#L2239
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_account_receivable.md#L2240
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_account_receivable.md#L2241
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_account_receivable.md#L2242-L2243
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_account_receivable.md#L2244
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_account_receivable.md#L2245-L2261
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_account_receivable.md#L2262
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class AccountReceivable:
    """Answer about an invoice of OY! Indonesia."""

    ANSWERED: Final = "000"
    """Request answered.

    OY! carried the request out. No money moved by it.
    """
    INVOICE_NOT_FOUND: Final = "204"
    """Invoice not found.

    OY! knows no invoice with this id. One that was just created may be filed under another id.
    """
    AMOUNT_BELOW_MINIMUM: Final = "210"
    """Amount below the minimum.

    The invoice is below the least amount of Rp10000. No invoice was created or changed by this request.
    """
    INVOICE_NOT_CANCELLABLE: Final = "223"
    """Invoice cannot be canceled.

    The state of the invoice does not allow it: it may be paid or being paid.
    """
    CONTACT_NOT_VALID: Final = "247"
    """Mail address or phone number not valid.

    The mail address or the phone number of the customer is not valid. No invoice was created or changed by this
    request.
    """
    INVOICE_NOT_CANCELED: Final = "300"
    """Cancellation failed.

    The invoice was not canceled, or it is not known. The customer may still pay it.
    """
    REQUEST_NOT_VALID: Final = "400"
    """Invalid request.

    The page lists many causes for this code, such as a date, the customer, a tax or the attachments. No invoice was
    created or changed by this request.
    """
    EXPIRY_AFTER_INVOICE: Final = "901"
    """Due time after that of invoice.

    The payment would expire later than the invoice allows. No invoice was created or changed by this request.
    """
