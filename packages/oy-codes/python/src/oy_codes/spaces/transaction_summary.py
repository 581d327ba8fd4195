# Generated from the catalog; do not edit.
"""Answer about sums to be settled of OY! Indonesia.

Documented on:
- https://api-docs.oyindonesia.com/#response-codes-and-messages-
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_get_transaction_summary.md#L85
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_get_transaction_summary.md#L86
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_get_transaction_summary.md#L87
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_get_transaction_summary.md#L88
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_get_transaction_summary.md#L89
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_get_transaction_summary.md#L90
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_get_transaction_summary.md#L91
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_get_transaction_summary.md#L92
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class TransactionSummary:
    """Answer about sums to be settled of OY! Indonesia."""

    ANSWERED: Final = "000"
    """Summary answered.

    The sums are in the body. No payment is involved. Message: "Successful".
    """
    IN_PROGRESS: Final = "102"
    """Summary being prepared.

    The sums are not ready yet. Message: "Request is in progress. Please retry after several minutes".
    """
    USER_NOT_FOUND: Final = "201"
    """Username not known.

    OY! does not know the username in x-oy-username. No payment is involved. Message: "Username Not Found".
    """
    USER_NOT_ACTIVE: Final = "202"
    """Account not active at OY!.

    The account or this product of it is not active at OY!. No payment is involved. Message: "User is not active".
    """
    IP_NOT_REGISTERED: Final = "207"
    """IP address not registered.

    The request came from an IP address that is not registered. No payment is involved. Message: "IP Address not
    registered".
    """
    API_KEY_NOT_VALID: Final = "208"
    """API key not valid.

    OY! did not accept the key in x-api-key. No payment is involved. Message: "API Key is not valid".
    """
    TOO_MANY_REQUESTS: Final = "229"
    """Too many requests.

    OY! refused this request because too many were sent to this address. No payment is involved. Message: "Too many
    request".
    """
    INVALID_PARAMETER: Final = "290"
    """Invalid request.

    A field is missing or its value is not accepted; the message says more. No payment is involved. Message: "Parameter
    / object is not valid".
    """
