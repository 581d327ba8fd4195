# Generated from the catalog; do not edit.
"""Answer about a linked account of OY! Indonesia.

Documented on:
- https://api-docs.oyindonesia.com/#response-codes-api-account-linking
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_account_linking.md#L750
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_account_linking.md#L751
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_account_linking.md#L752
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_account_linking.md#L753
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_account_linking.md#L754
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_account_linking.md#L755
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_account_linking.md#L756
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_account_linking.md#L757
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_account_linking.md#L758
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_api_account_linking.md#L759
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class AccountLinking:
    """Answer about a linked account of OY! Indonesia."""

    ANSWERED: Final = "000"
    """Request answered.

    OY! made an address for linking, unlinked the account or read its balance. Nothing was paid. Message: "Success".
    """
    USER_NOT_FOUND: Final = "201"
    """Username not known.

    OY! does not know the username in x-oy-username. No account was linked or unlinked by this request. Message: "User
    not found".
    """
    USER_NOT_ACTIVE: Final = "202"
    """Account not active at OY!.

    The account or this product of it is not active at OY!. No account was linked or unlinked by this request. Message:
    "User not active".
    """
    IP_NOT_REGISTERED: Final = "207"
    """IP address not registered.

    The request came from an IP address that is not registered. No account was linked or unlinked by this request.
    Message: "Request IP Address is not Registered".
    """
    API_KEY_NOT_VALID: Final = "208"
    """API key not valid.

    OY! did not accept the key in x-api-key. No account was linked or unlinked by this request. Message: "API Key is not
    valid".
    """
    INVALID_PARAMETER: Final = "290"
    """Invalid request.

    A field is missing or its value is not accepted; the message says more. No account was linked or unlinked by this
    request.
    """
    ACCOUNT_NOT_LINKED: Final = "400"
    """Account not linked.

    The account is not linked, so that its balance cannot be read. Message: "User account is not linked". Same code as
    EWALLET_NOT_SUPPORTED and PHONE_NUMBER_LINKED: compare `name`.
    """
    EWALLET_NOT_SUPPORTED: Final = "400"
    """E-wallet cannot be linked.

    Accounts of this e-wallet cannot be linked. No account was linked or unlinked by this request. Message: "Unsupported
    e-wallet type for tokenization". Same code as ACCOUNT_NOT_LINKED and PHONE_NUMBER_LINKED: compare `name`.
    """
    PHONE_NUMBER_LINKED: Final = "400"
    """Phone number linked before.

    An account with this phone number is linked already. Message: "Phone number is linked". Same code as
    ACCOUNT_NOT_LINKED and EWALLET_NOT_SUPPORTED: compare `name`.
    """
    INTERNAL_SERVER_ERROR: Final = "999"
    """Internal error at the provider.

    OY! had an internal error. Whether the account was linked or unlinked is not known; nothing was paid.
    """
