# Generated from the catalog; do not edit.
"""Answer about bank statements of OY! Indonesia.

Documented on:
- https://api-docs.oyindonesia.com/#api-transactions-data
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_based_transactions_data.md#L1215
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_based_transactions_data.md#L1220
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_based_transactions_data.md#L1221
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_based_transactions_data.md#L1223
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_based_transactions_data.md#L1224
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_based_transactions_data.md#L1225
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_based_transactions_data.md#L1228
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_based_transactions_data.md#L1450
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_based_transactions_data.md#L1455
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_based_transactions_data.md#L1456
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_based_transactions_data.md#L1458
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_based_transactions_data.md#L1459
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_based_transactions_data.md#L1460
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_based_transactions_data.md#L1463
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_based_transactions_data.md#L227-L1682
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_based_transactions_data.md#L228-L1683
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_based_transactions_data.md#L229-L1684
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_based_transactions_data.md#L230-L1685
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_based_transactions_data.md#L231-L1686
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_based_transactions_data.md#L232-L1688
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_based_transactions_data.md#L469
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_based_transactions_data.md#L474
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_based_transactions_data.md#L475-L1461
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_based_transactions_data.md#L715
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_based_transactions_data.md#L985
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_based_transactions_data.md#L990
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_based_transactions_data.md#L991-L1687
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_based_transactions_data.md#L992
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_based_transactions_data.md#L995
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class TransactionsData:
    """Answer about bank statements of OY! Indonesia."""

    ANSWERED: Final = "000"
    """Request answered.

    OY! carried the request out. No payment is involved. Message: "Success".
    """
    BANK_ACCOUNT_NOT_FOUND: Final = "101"
    """Bank account not found.

    The bank account was not found among those that are linked. No statement was prepared. Same code as
    REQUEST_PROCESSED: compare `name`.
    """
    REQUEST_PROCESSED: Final = "101"
    """Statement being prepared.

    OY! works on the statement, unless the message says otherwise. Same code as BANK_ACCOUNT_NOT_FOUND: compare `name`.
    """
    IN_PROGRESS: Final = "102"
    """Still in progress.

    The link or the statement is not ready yet. Message: "Request is In progress".
    """
    USER_NOT_FOUND: Final = "201"
    """Username not known.

    OY! does not know the username in x-oy-username. No account was linked, and no statement was read.
    """
    USER_NOT_ACTIVE: Final = "202"
    """Account not active at OY!.

    The account or this product of it is not active at OY!. No account was linked, and no statement was read.
    """
    IP_NOT_REGISTERED: Final = "207"
    """IP address not registered.

    The request came from an IP address that is not registered. No account was linked, and no statement was read.
    """
    API_KEY_NOT_VALID: Final = "208"
    """API key not valid.

    OY! did not accept the key in x-api-key. No account was linked, and no statement was read.
    """
    ACCOUNT_NUMBER_NOT_FOUND: Final = "209"
    """Account not found.

    The bank account was not found. No statement was read.
    """
    BANK_NOT_AVAILABLE: Final = "211"
    """Bank not supported.

    Statements of this bank cannot be read.
    """
    TEMPORARY_TOKEN_NOT_VALID: Final = "237"
    """Customer token invalid or expired.

    The token of this registration is not valid or has run out. No account was linked. Message: "Temporary token is
    invalid".
    """
    PERMANENT_TOKEN_NOT_VALID: Final = "238"
    """Customer token invalid or expired.

    The permanent token of the customer is not valid, or the customer took the consent back.
    """
    STATEMENT_NOT_FOUND: Final = "239"
    """Statement not found.

    OY! knows no statement with this id.
    """
    BANK_LOGIN_FAILED: Final = "240"
    """Login to bank failed.

    OY! could not log in to the internet banking of the customer. No statement was read.
    """
    START_DATE_TOO_EARLY: Final = "242"
    """Start date too early.

    The bank has no data from this start date on.
    """
    PARTNER_USER_ID_NOT_VALID: Final = "244"
    """User id not valid.

    OY! knows no linked account of this partner_user_id.
    """
    FAILED: Final = "300"
    """Failed.

    The link or the statement failed, and the code does not say why. Message: "Failed".
    """
    UNEXPECTED_ERROR: Final = "900"
    """Internal error at the provider.

    OY! had an unexpected error. No payment is involved.
    """
    INVALID_PARAMETER: Final = "990"
    """Invalid request.

    A parameter is missing or not valid. No statement was read.
    """
