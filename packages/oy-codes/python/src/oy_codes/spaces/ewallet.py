# Generated from the catalog; do not edit.
"""Answer about an e-wallet transaction of OY! Indonesia.

Documented on:
- https://api-docs.oyindonesia.com/#list-of-status-codes-api-e-wallet-aggregator
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_e_wallet.md#L1217
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_e_wallet.md#L1218
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_e_wallet.md#L1219
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_e_wallet.md#L1220
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_e_wallet.md#L1221
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_e_wallet.md#L1222
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_e_wallet.md#L1223
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_e_wallet.md#L1224
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_e_wallet.md#L1225
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_e_wallet.md#L1226
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_e_wallet.md#L1227
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_e_wallet.md#L1228
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_e_wallet.md#L1229
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_e_wallet.md#L1230
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_e_wallet.md#L1231
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_e_wallet.md#L1232
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class Ewallet:
    """Answer about an e-wallet transaction of OY! Indonesia."""

    ANSWERED: Final = "000"
    """Request answered.

    OY! carried the request out. That is no payment and no refund: a transaction that was just created gets the same
    code. Message: "Success".
    """
    USER_NOT_ACTIVE: Final = "202"
    """Account not active at OY!.

    The account or this product of it is not active at OY!. No transaction was created or refunded by this request.
    """
    DUPLICATE_PARTNER_TRX_ID: Final = "203"
    """Reference already used.

    A transaction with this partner_trx_id exists already. The customer may have paid it.
    """
    TRANSACTION_NOT_FOUND: Final = "204"
    """Transaction not found.

    OY! knows no transaction under this partner_trx_id. A request that was just sent, or that timed out, may still
    arrive.
    """
    BALANCE_TOO_LOW: Final = "206"
    """Merchant balance too low.

    The balance of the merchant does not cover this request, such as a refund. Nothing was moved by it.
    """
    IP_NOT_REGISTERED: Final = "207"
    """IP address not registered.

    The request came from an IP address that is not registered. No transaction was created or refunded by this request.
    """
    API_KEY_NOT_VALID: Final = "208"
    """API key not valid.

    OY! did not accept the key in x-api-key. No transaction was created or refunded by this request.
    """
    EWALLET_ERROR: Final = "248"
    """Error at e-wallet.

    The e-wallet had an error. What was asked for may or may not have been done.
    """
    EWALLET_NOT_AVAILABLE: Final = "250"
    """E-wallet not available.

    OY! does not offer the e-wallet in ewallet_code. No transaction was created or refunded by this request.
    """
    EWALLET_DISABLED: Final = "251"
    """E-wallet disabled.

    The e-wallet in ewallet_code is disabled for the merchant or at OY!. No transaction was created or refunded by this
    request.
    """
    REQUEST_FAILED: Final = "252"
    """Request to e-wallet failed.

    The creation, the query or the refund failed between OY! and the e-wallet, and the page does not call that final.
    """
    EWALLET_CREDENTIAL_NOT_VALID: Final = "253"
    """Merchant not known at e-wallet.

    The e-wallet does not accept the credential of the merchant. No transaction was created or refunded by this request.
    """
    CREDENTIAL_NOT_VALID: Final = "254"
    """Credential not valid.

    The credential of the user was not found, is blocked or is not valid. No transaction was created or refunded by this
    request.
    """
    REFUND_NOT_FOUND: Final = "255"
    """Refund not found.

    OY! knows no refund with this refund_id. That is no proof that none was made.
    """
    INVALID_PARAMETER: Final = "990"
    """Invalid request.

    A parameter is not valid. No transaction was created or refunded by this request.
    """
    INTERNAL_SERVER_ERROR: Final = "999"
    """Internal error at the provider.

    OY! had an internal error. What was asked for may or may not have been done.
    """
