# Generated from the catalog; do not edit.
"""Answer about a bill of OY! Indonesia.

Documented on:
- https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api
- https://api-docs.oyindonesia.com/#biller-api
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_biller_api.md#L929
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_biller_api.md#L930
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_biller_api.md#L931
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_biller_api.md#L932
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_biller_api.md#L933
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_biller_api.md#L934
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_biller_api.md#L935
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_biller_api.md#L936
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_biller_api.md#L937
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_biller_api.md#L938
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_biller_api.md#L944
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_biller_api.md#L945
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_biller_api.md#L946
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_biller_api.md#L947
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_biller_api.md#L948
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_biller_api.md#L949
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_biller_api.md#L950
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_biller_api.md#L951
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_biller_api.md#L952
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_biller_api.md#L953
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_biller_api.md#L954
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_biller_api.md#L955
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class Biller:
    """Answer about a bill of OY! Indonesia."""

    ANSWERED: Final = "000"
    """Request answered.

    An inquiry or a payment was carried out, and the code does not say which. Only data.status SUCCESS says that the
    bill is paid. Message: "Success". Same code as PRODUCTS_LISTED: compare `name`.
    """
    PRODUCTS_LISTED: Final = "000"
    """Products listed.

    The list of products is in the body. No payment is involved. Same code as ANSWERED: compare `name`.
    """
    IN_PROGRESS: Final = "102"
    """Bill payment in progress.

    The biller is working on the payment of the bill.
    """
    USER_NOT_FOUND: Final = "201"
    """Username not known.

    OY! does not know the username in x-oy-username. No bill was paid by this request.
    """
    USER_NOT_ACTIVE: Final = "202"
    """Account not active at OY!.

    The account or this product of it is not active at OY!. No bill was paid by this request.
    """
    DUPLICATE_PARTNER_TX_ID: Final = "203"
    """Reference already used.

    This partner_tx_id was used before. The bill under it may be paid.
    """
    BILL_PAYMENT_NOT_FOUND: Final = "204"
    """Transaction not found.

    OY! knows no inquiry or payment under this partner_tx_id. A request that was just sent may still arrive.
    """
    PRODUCT_NOT_AVAILABLE_NOW: Final = "205"
    """Product not available at the moment.

    The product is not available right now, and no bill was paid by this request.
    """
    DEPOSIT_TOO_LOW: Final = "206"
    """Merchant balance too low.

    The deposit of the merchant does not cover the bill, so it was not paid by this request.
    """
    IP_NOT_REGISTERED: Final = "207"
    """IP address not registered.

    The request came from an IP address that is not registered. No bill was paid by this request.
    """
    API_KEY_NOT_VALID: Final = "208"
    """API key not valid.

    OY! did not accept the key in x-api-key. No bill was paid by this request.
    """
    AMOUNT_NOT_OFFERED: Final = "210"
    """Amount not offered.

    The product is not sold in this amount. No bill was paid by this request.
    """
    DUPLICATE_PAYMENT: Final = "223"
    """Duplicate request.

    This payment was requested before and may have taken effect.
    """
    INVALID_PARAMETER: Final = "290"
    """Invalid request.

    A field is missing or its value is not accepted; the message says more. No bill was paid by this request.
    """
    FAILED: Final = "300"
    """Bill payment failed.

    The inquiry or the payment failed, and the code does not say which, or why.
    """
    CUSTOMER_ID_NOT_FOUND: Final = "302"
    """Customer number not found.

    The biller does not know this customer number. No bill was paid by this request.
    """
    PRODUCT_NOT_AVAILABLE: Final = "303"
    """Product not found.

    The product does not exist or is not offered. No bill was paid by this request.
    """
    INVALID_DATA: Final = "304"
    """Invalid request.

    The biller does not accept the data of this request. No bill was paid by this request.
    """
    BILL_ALREADY_PAID: Final = "305"
    """Bill already paid.

    The biller has the bill as paid, and nothing was paid by this request. It may have been an earlier payment of yours.
    """
    CUT_OFF: Final = "306"
    """Cut-off in progress.

    The biller is closed for its daily cut-off. No bill was paid by this request.
    """
    BILLER_ERROR: Final = "307"
    """Error at biller.

    The biller had an error. The bill may or may not have been paid.
    """
    PENDING: Final = "400"
    """Answer of biller unclear.

    The biller gave no clear answer, and OY! clears it up by hand. The bill may be paid.
    """
    INTERNAL_SERVER_ERROR: Final = "999"
    """Internal error at the provider.

    OY! had an internal error. The bill may or may not have been paid.
    """
