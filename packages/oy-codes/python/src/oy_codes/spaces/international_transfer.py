# Generated from the catalog; do not edit.
"""Answer about a transfer abroad of OY! Indonesia.

Documented on:
- https://api-docs.oyindonesia.com/#international-transfer-api
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_international_transfer.md#L1077
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_international_transfer.md#L1081
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_international_transfer.md#L1093
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_international_transfer.md#L1094
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_international_transfer.md#L1095
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_international_transfer.md#L1368
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_international_transfer.md#L1369
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_international_transfer.md#L1370
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_international_transfer.md#L1372
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_international_transfer.md#L1373
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_international_transfer.md#L1374
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_international_transfer.md#L1375
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_international_transfer.md#L2008
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_international_transfer.md#L2010
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_international_transfer.md#L2011
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_international_transfer.md#L2012
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_international_transfer.md#L2023
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_international_transfer.md#L226-L2399
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_international_transfer.md#L227-L2400
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_international_transfer.md#L228-L2401
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_international_transfer.md#L229-L2402
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_international_transfer.md#L230-L2403
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_international_transfer.md#L231-L2404
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_international_transfer.md#L232-L2077
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_international_transfer.md#L233-L2406
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_international_transfer.md#L234-L2407
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_international_transfer.md#L235-L2408
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_international_transfer.md#L236-L2409
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_international_transfer.md#L2405
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_international_transfer.md#L785-L1092
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_international_transfer.md#L789
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_international_transfer.md#L790
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_international_transfer.md#L791
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class InternationalTransfer:
    """Answer about a transfer abroad of OY! Indonesia."""

    ANSWERED: Final = "000"
    """Request answered.

    OY! carried the request out. A transfer that was just taken gets the same code, so it is not delivered yet. Message:
    "Success".
    """
    USER_NOT_FOUND: Final = "201"
    """Username not known.

    OY! does not know the username in x-oy-username. Nothing was transferred by this request. Message: "User is not
    found".
    """
    USER_NOT_ACTIVE: Final = "202"
    """Product not active.

    Transfers abroad are not active for this account. Nothing was transferred by this request. Message: "User is not
    active".
    """
    DUPLICATE_DOCUMENT: Final = "203"
    """File uploaded before.

    A file of this name is there already for this quotation. Message: "Duplicate Document File". Same code as
    QUOTATION_ALREADY_USED: compare `name`.
    """
    QUOTATION_ALREADY_USED: Final = "203"
    """Quotation already used.

    This quotation_id was used before. The transfer under it may be running, completed or failed. Message: "Duplicate
    Quotation ID". Same code as DUPLICATE_DOCUMENT: compare `name`.
    """
    QUOTATION_NOT_FOUND: Final = "204"
    """Quotation or transfer not found.

    OY! knows no such quotation, or it was never transferred. A transfer that was just sent may still arrive. Message:
    "Quotation ID is not found".
    """
    BALANCE_TOO_LOW: Final = "206"
    """Merchant balance too low.

    The balance does not cover the transfer or the quotation. Nothing was transferred by this request. Message: "Balance
    is not enough".
    """
    IP_NOT_REGISTERED: Final = "207"
    """IP address not registered.

    The request came from an IP address that is not registered. Nothing was transferred by this request. Message: "IP
    Address not registered".
    """
    API_KEY_NOT_VALID: Final = "208"
    """API key not valid.

    OY! did not accept the key in x-api-key. Nothing was transferred by this request. Message: "API Key is not valid".
    """
    FILE_FORMAT_NOT_ALLOWED: Final = "213"
    """File format not allowed.

    The file is of a kind that is not accepted. The quotation stays as it was. Message: "Only PNG, JPG, PDF, DOCX, and
    XLSX formats are allowed".
    """
    FILE_TOO_LARGE: Final = "214"
    """File too large.

    The file is larger than 10 MB. The quotation stays as it was. Message: "File size exceeds the 10 MB limit".
    """
    QUOTATION_EXPIRED: Final = "222"
    """Quotation expired.

    The quotation ran out before it was transferred, so that nothing is transferred under it. Message: "Quotation ID has
    expired".
    """
    CORRIDOR_NOT_CONFIGURED: Final = "403"
    """Destination not configured.

    The account may not transfer to this country in this currency. Nothing was transferred. Message: "Destination
    ${destination_country_code} with currency ${destination_currency_code} is not yet configured for your account".
    """
    TOO_MANY_REQUESTS: Final = "429"
    """Too many requests.

    OY! refused this request because too many were sent. Nothing was transferred by this request. Message: "Too Many
    Requests".
    """
    PRICE_NOT_CALCULATED: Final = "500"
    """Price not calculated.

    OY! could not work out the rate or the fee, so there is no quotation. Nothing was transferred. Message: "Failed to
    calculate price".
    """
    CORRIDOR_UNAVAILABLE: Final = "503"
    """Destination unavailable.

    Transfers to this country in this currency are not possible right now. Nothing was transferred. Message:
    "Destination ${destination_country_code} with currency ${destination_currency_code} is currently unavailable".
    """
    REQUEST_TIMEOUT: Final = "504"
    """Timeout waiting for an answer.

    The request may or may not have been carried out. Message: "Request Timeout".
    """
    AMOUNT_NOT_VALID: Final = "990"
    """Invalid amount.

    The amount is outside the range or not written as it has to be; the message says how. Nothing was transferred by
    this request. Message: "Source Amount must be between IDR 200,000 and IDR <maximum_amount>". Same code as
    INVALID_PARAMETER, MISSING_FIELD, RECIPIENT_TYPE_NOT_ALLOWED, TOO_MANY_ATTACHMENTS, VALUE_NOT_VALID and
    WRONG_FORMAT: compare `name`.
    """
    INVALID_PARAMETER: Final = "990"
    """Invalid request.

    OY! gives this reason: {reason}. Nothing was transferred by this request. Message: "{reason}". Same code as
    AMOUNT_NOT_VALID, MISSING_FIELD, RECIPIENT_TYPE_NOT_ALLOWED, TOO_MANY_ATTACHMENTS, VALUE_NOT_VALID and WRONG_FORMAT:
    compare `name`.
    """
    MISSING_FIELD: Final = "990"
    """Mandatory field missing.

    A field is missing or empty; the message names it. Nothing was transferred by this request. Message: "Destination
    Country Code is required". Same code as AMOUNT_NOT_VALID, INVALID_PARAMETER, RECIPIENT_TYPE_NOT_ALLOWED,
    TOO_MANY_ATTACHMENTS, VALUE_NOT_VALID and WRONG_FORMAT: compare `name`.
    """
    RECIPIENT_TYPE_NOT_ALLOWED: Final = "990"
    """Recipient has to be a business.

    Transfers to China can only go to a business. Nothing was transferred by this request. Message: "Transfers to
    Destination Country CN only allow Recipient Type for BUSINESS". Same code as AMOUNT_NOT_VALID, INVALID_PARAMETER,
    MISSING_FIELD, TOO_MANY_ATTACHMENTS, VALUE_NOT_VALID and WRONG_FORMAT: compare `name`.
    """
    TOO_MANY_ATTACHMENTS: Final = "990"
    """Too many attachments.

    The quotation has ten attachments and takes no more. Message: "Transaction already has 10 attachments and cannot
    accept more". Same code as AMOUNT_NOT_VALID, INVALID_PARAMETER, MISSING_FIELD, RECIPIENT_TYPE_NOT_ALLOWED,
    VALUE_NOT_VALID and WRONG_FORMAT: compare `name`.
    """
    VALUE_NOT_VALID: Final = "990"
    """Invalid request.

    A value is none of those that are allowed; the message names the field. Nothing was transferred by this request.
    Message: "Destination Country Code is not valid". Same code as AMOUNT_NOT_VALID, INVALID_PARAMETER, MISSING_FIELD,
    RECIPIENT_TYPE_NOT_ALLOWED, TOO_MANY_ATTACHMENTS and WRONG_FORMAT: compare `name`.
    """
    WRONG_FORMAT: Final = "990"
    """Invalid field format.

    A value has the wrong length or form; the message names the field. Nothing was transferred by this request. Message:
    "Destination Country Code must be 2 characters". Same code as AMOUNT_NOT_VALID, INVALID_PARAMETER, MISSING_FIELD,
    RECIPIENT_TYPE_NOT_ALLOWED, TOO_MANY_ATTACHMENTS and VALUE_NOT_VALID: compare `name`.
    """
    INTERNAL_SERVER_ERROR: Final = "999"
    """Internal error at the provider.

    OY! had an internal error. The request may or may not have been carried out. Message: "Oops! Something went wrong!
    Sorry for the inconvenience. \\n The application has encountered an unknown error. \\n We have been automatically
    notified and will be looking into this with the utmost urgency.".
    """
