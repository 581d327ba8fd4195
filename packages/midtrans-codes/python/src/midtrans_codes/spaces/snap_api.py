# Generated from the catalog; do not edit.
"""Snap API HTTP status of Midtrans.

Documented on:
- https://docs.midtrans.com/docs/snap-advanced-feature
- https://docs.midtrans.com/docs/snap-snap-integration-guide
- https://docs.midtrans.com/reference/backend-integration
- https://github.com/Midtrans/midtrans-php/issues/25
- https://github.com/harrypujianto/Veritrans-Laravel5/issues/30
- https://github.com/rizdaprasetya/midtrans-mobile-merchant-server--php-sample-/issues/1
- https://github.com/rizdaprasetya/midtrans-mobile-merchant-server--php-sample-/issues/10
- https://github.com/zakiachsan27/CallExpert
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class SnapApi:
    """Snap API HTTP status of Midtrans."""

    PAGE_CREATED: Final = "201"
    """Payment page created.

    Midtrans made the payment page and returned its token and redirect_url. Nothing has been paid by it.
    """
    AMOUNT_NOT_SUM_OF_ITEMS: Final = "400"
    """Amount is not sum of items.

    No page was made, because gross_amount differs from the sum of price times quantity over item_details. Message:
    "transaction_details.gross_amount is not equal to the sum of item_details". Same code as AMOUNT_TOO_SMALL,
    BAD_REQUEST, DUPLICATE_ORDER_ID, FIELD_TOO_LONG, MALFORMED_JSON, MISSING_FIELD and NOT_A_NUMBER: compare `name`.
    """
    AMOUNT_TOO_SMALL: Final = "400"
    """Amount below the minimum.

    No page was made, because gross_amount is zero or below the smallest amount. Message:
    "transaction_details.gross_amount harus sama atau lebih besar dari 0.01". Same code as AMOUNT_NOT_SUM_OF_ITEMS,
    BAD_REQUEST, DUPLICATE_ORDER_ID, FIELD_TOO_LONG, MALFORMED_JSON, MISSING_FIELD and NOT_A_NUMBER: compare `name`.
    """
    BAD_REQUEST: Final = "400"
    """Invalid request.

    No page was made. Midtrans gives this reason: {reason}. A used order_id is reported in this way too. Message:
    "{reason}". Same code as AMOUNT_NOT_SUM_OF_ITEMS, AMOUNT_TOO_SMALL, DUPLICATE_ORDER_ID, FIELD_TOO_LONG,
    MALFORMED_JSON, MISSING_FIELD and NOT_A_NUMBER: compare `name`.
    """
    DUPLICATE_ORDER_ID: Final = "400"
    """Order ID already used.

    No page was made, because the customer already picked a payment method for this order_id. That order may be pending
    or paid. Message: "transaction_details.order_id sudah digunakan". Same code as AMOUNT_NOT_SUM_OF_ITEMS,
    AMOUNT_TOO_SMALL, BAD_REQUEST, FIELD_TOO_LONG, MALFORMED_JSON, MISSING_FIELD and NOT_A_NUMBER: compare `name`.
    """
    FIELD_TOO_LONG: Final = "400"
    """Field too long.

    No page was made, because {field} is longer than allowed. Message: "{field} too long". Same code as
    AMOUNT_NOT_SUM_OF_ITEMS, AMOUNT_TOO_SMALL, BAD_REQUEST, DUPLICATE_ORDER_ID, MALFORMED_JSON, MISSING_FIELD and
    NOT_A_NUMBER: compare `name`.
    """
    MALFORMED_JSON: Final = "400"
    """Body is not valid JSON.

    No page was made, because the body of this request could not be read as JSON. Message: "There was a problem in the
    JSON you submitted". Same code as AMOUNT_NOT_SUM_OF_ITEMS, AMOUNT_TOO_SMALL, BAD_REQUEST, DUPLICATE_ORDER_ID,
    FIELD_TOO_LONG, MISSING_FIELD and NOT_A_NUMBER: compare `name`.
    """
    MISSING_FIELD: Final = "400"
    """Mandatory field missing.

    No page was made because {field} is missing. If every field is reported, the body did not arrive at all, for example
    because of a redirect. Message: "{field} is required". Same code as AMOUNT_NOT_SUM_OF_ITEMS, AMOUNT_TOO_SMALL,
    BAD_REQUEST, DUPLICATE_ORDER_ID, FIELD_TOO_LONG, MALFORMED_JSON and NOT_A_NUMBER: compare `name`.
    """
    NOT_A_NUMBER: Final = "400"
    """Field is not a number.

    No page was made, because {field} is not a number. Message: "{field} is not a number". Same code as
    AMOUNT_NOT_SUM_OF_ITEMS, AMOUNT_TOO_SMALL, BAD_REQUEST, DUPLICATE_ORDER_ID, FIELD_TOO_LONG, MALFORMED_JSON and
    MISSING_FIELD: compare `name`.
    """
    ACCESS_DENIED: Final = "401"
    """Key not accepted.

    No page was made, because Midtrans did not accept the key. It is wrong, is the client key, or belongs to the other
    environment. Message: "Access denied due to unauthorized transaction, please check client or server key".
    """
    INTERNAL_SERVER_ERROR: Final = "500"
    """Internal error at the provider.

    Midtrans had an internal error. A payment page may or may not have been made; nothing was paid by it. Message:
    "Sorry, we encountered internal server error. We will fix this soon.".
    """
