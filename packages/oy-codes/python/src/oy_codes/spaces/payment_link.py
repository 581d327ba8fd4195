# Generated from the catalog; do not edit.
"""Answer about a payment link of OY! Indonesia.

Documented on:
- https://api-docs.oyindonesia.com/#failed-return-message-api-get
- https://api-docs.oyindonesia.com/#fund-acceptance
- https://api-docs.oyindonesia.com/#return-message-api-delete
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_acceptance.md#L1206
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_acceptance.md#L1207
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_acceptance.md#L1208
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_acceptance.md#L1209
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_acceptance.md#L1210
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_acceptance.md#L1211
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_acceptance.md#L1212
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_acceptance.md#L1213
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_acceptance.md#L1455
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_acceptance.md#L1456
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_acceptance.md#L1457
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_acceptance.md#L1458
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_acceptance.md#L1459
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_acceptance.md#L1460
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class PaymentLink:
    """Answer about a payment link of OY! Indonesia."""

    ACCESS_RESTRICTED: Final = "ANSWER"
    """No access to link.

    The account may not read or delete this payment link. The link was not touched. Message: "User does not have access
    to delete the payment link". Same code as API_KEY_NOT_VALID, IP_NOT_VALID, LINK_DELETED, LINK_ID_NOT_VALID,
    LINK_NOT_DELETABLE, LINK_NOT_FOUND and USERNAME_NOT_FOUND: compare `name`.
    """
    API_KEY_NOT_VALID: Final = "ANSWER"
    """API key not valid.

    OY! did not accept the key in x-api-key. The link was not touched. Message: "Invalid API Key". Same code as
    ACCESS_RESTRICTED, IP_NOT_VALID, LINK_DELETED, LINK_ID_NOT_VALID, LINK_NOT_DELETABLE, LINK_NOT_FOUND and
    USERNAME_NOT_FOUND: compare `name`.
    """
    IP_NOT_VALID: Final = "ANSWER"
    """IP address not registered.

    The request came from an IP address that is not registered. The link was not touched. Message: "Invalid IP Address".
    Same code as ACCESS_RESTRICTED, API_KEY_NOT_VALID, LINK_DELETED, LINK_ID_NOT_VALID, LINK_NOT_DELETABLE,
    LINK_NOT_FOUND and USERNAME_NOT_FOUND: compare `name`.
    """
    LINK_DELETED: Final = "ANSWER"
    """Link deleted.

    The payment link was deleted and can no longer be paid. Message: "Payment link has been deleted". Same code as
    ACCESS_RESTRICTED, API_KEY_NOT_VALID, IP_NOT_VALID, LINK_ID_NOT_VALID, LINK_NOT_DELETABLE, LINK_NOT_FOUND and
    USERNAME_NOT_FOUND: compare `name`.
    """
    LINK_ID_NOT_VALID: Final = "ANSWER"
    """Id of link not valid.

    The id in the address is empty or not valid. The link was not touched. Message: "The payment_link_id or
    partner_trx_id is null or invalid". Same code as ACCESS_RESTRICTED, API_KEY_NOT_VALID, IP_NOT_VALID, LINK_DELETED,
    LINK_NOT_DELETABLE, LINK_NOT_FOUND and USERNAME_NOT_FOUND: compare `name`.
    """
    LINK_NOT_DELETABLE: Final = "ANSWER"
    """Link cannot be deleted.

    The customer already picked a payment method, or the link has ended. It may be paid, or still be payable. Message:
    "Cannot delete payment link status other than CREATED/INITIATIED". Same code as ACCESS_RESTRICTED,
    API_KEY_NOT_VALID, IP_NOT_VALID, LINK_DELETED, LINK_ID_NOT_VALID, LINK_NOT_FOUND and USERNAME_NOT_FOUND: compare
    `name`.
    """
    LINK_NOT_FOUND: Final = "ANSWER"
    """Link not found.

    OY! knows no payment link with this id. One that was just made may be filed under another. Message: "The
    payment_link_id or partner_trx_id cannot be found in our system". Same code as ACCESS_RESTRICTED, API_KEY_NOT_VALID,
    IP_NOT_VALID, LINK_DELETED, LINK_ID_NOT_VALID, LINK_NOT_DELETABLE and USERNAME_NOT_FOUND: compare `name`.
    """
    USERNAME_NOT_FOUND: Final = "ANSWER"
    """Username not known.

    OY! does not know the username in x-oy-username. The link was not touched. Message: "Username is not found". Same
    code as ACCESS_RESTRICTED, API_KEY_NOT_VALID, IP_NOT_VALID, LINK_DELETED, LINK_ID_NOT_VALID, LINK_NOT_DELETABLE and
    LINK_NOT_FOUND: compare `name`.
    """
    LINK_CREATED: Final = "LINK"
    """Link created.

    OY! made the payment link. Nothing has been paid by this request.
    """
