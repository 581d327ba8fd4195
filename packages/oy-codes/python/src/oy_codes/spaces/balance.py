# Generated from the catalog; do not edit.
"""Answer about the balance of OY! Indonesia.

Documented on:
- https://api-docs.oyindonesia.com/#api-multi-account-management
- https://api-docs.oyindonesia.com/#request-status-api-get-balance-get-balance
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L972
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L973
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L974
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L975
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L976
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L977
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L978
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L979
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class Balance:
    """Answer about the balance of OY! Indonesia."""

    BALANCE_READ: Final = "000"
    """Balance answered.

    The balance is in the body. No payment is involved.
    """
    USER_NOT_FOUND: Final = "201"
    """Username not known.

    OY! does not know the username in x-oy-username. Only this query was refused; no payment is involved.
    """
    USER_NOT_ACTIVE: Final = "202"
    """Account not active at OY!.

    The account or this product of it is not active at OY!. Only this query was refused; no payment is involved.
    """
    IP_NOT_REGISTERED: Final = "207"
    """IP address not registered.

    The request came from an IP address that is not registered. Only this query was refused; no payment is involved.
    """
    API_KEY_NOT_VALID: Final = "208"
    """API key not valid.

    OY! did not accept the key in x-api-key. Only this query was refused; no payment is involved.
    """
    TOO_MANY_REQUESTS: Final = "429"
    """Too many requests.

    OY! refused this request because too many were sent to this address. Only this query was refused; no payment is
    involved.
    """
    INVALID_FORMAT: Final = "900"
    """Invalid field format.

    A field is missing or its value is not accepted; the message says more. Only this query was refused; no payment is
    involved.
    """
    INTERNAL_SERVER_ERROR: Final = "999"
    """Internal error at the provider.

    OY! had an internal error and did not give the balance.
    """
