# Generated from the catalog; do not edit.
"""Answer about a virtual account of OY! Indonesia.

Documented on:
- https://api-docs.oyindonesia.com/#va-aggregator-response-codes-
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class Va:
    """Answer about a virtual account of OY! Indonesia."""

    ANSWERED: Final = "000"
    """Request answered.

    OY! carried the request out. That is no payment: a new virtual account gets the same code. Message: "Success".
    """
    USER_NOT_FOUND: Final = "201"
    """Username not known.

    OY! does not know the username in x-oy-username. No virtual account was created or changed by this request.
    """
    NOT_ALLOWED_FOR_ACCOUNT: Final = "202"
    """Account not allowed to do this.

    The account is not active at OY!, or may not make virtual accounts of this kind: for many payments, or with a number
    of its own. No virtual account was created or changed by this request.
    """
    DUPLICATE_PARTNER_TRX_ID: Final = "203"
    """Reference already used.

    A virtual account with this partner_trx_id exists already. The customer may have paid it.
    """
    IP_NOT_REGISTERED: Final = "207"
    """IP address not registered.

    The request came from an IP address that is not registered. No virtual account was created or changed by this
    request.
    """
    API_KEY_NOT_VALID: Final = "208"
    """API key not valid.

    OY! did not accept the key in x-api-key. No virtual account was created or changed by this request.
    """
    BANK_NOT_AVAILABLE: Final = "211"
    """Bank not supported.

    OY! offers no virtual accounts at the bank in bank_code. No virtual account was created or changed by this request.
    """
    AMOUNT_BELOW_MINIMUM: Final = "212"
    """Amount below the minimum.

    The amount is below the least that a virtual account may have. No virtual account was created or changed by this
    request.
    """
    AMOUNT_ABOVE_MAXIMUM: Final = "213"
    """Amount above maximum.

    The amount is above the most that a virtual account may have. No virtual account was created or changed by this
    request.
    """
    VA_NOT_GENERATED: Final = "214"
    """Virtual account not created.

    OY! could not create the virtual account, or the bank does not support the kind of amount in is_open. No virtual
    account was created or changed by this request.
    """
    VA_ID_MISSING: Final = "216"
    """Mandatory field missing.

    The id of the virtual account is empty. No virtual account was created or changed by this request.
    """
    VA_STILL_ACTIVE: Final = "217"
    """Virtual account still active.

    A virtual account for this partner_user_id is still active and can be paid. No other one was created.
    """
    BANK_NOT_ENABLED: Final = "219"
    """Bank not enabled, or daily limit reached.

    The account may not make virtual accounts at this bank, or the bank has reached its limit for today. No virtual
    account was created or changed by this request.
    """
    EXPIRY_AFTER_VA: Final = "226"
    """Due time after that of virtual account.

    The transaction would expire later than the virtual account. No virtual account was created or changed by this
    request.
    """
    EXPIRY_TOO_SOON: Final = "245"
    """Due time too soon.

    At this bank a virtual account has to be payable for ten minutes at least. No virtual account was created or changed
    by this request.
    """
    VA_NOT_UPDATED: Final = "246"
    """Virtual account not changed.

    The change was not made, so the virtual account can be paid as it was before. It may be expired or paid.
    """
    VA_SUFFIX_NOT_VALID: Final = "260"
    """Number suffix not valid.

    The chosen end of the number is not valid. No virtual account was created or changed by this request.
    """
    VA_PREFIX_NOT_AVAILABLE: Final = "262"
    """Number prefix not available.

    The account has no prefix for numbers of its own at this bank. No virtual account was created or changed by this
    request.
    """
    INVALID_FORMAT: Final = "990"
    """Invalid field format.

    A field is missing or not valid. Some banks need full_name and email. No virtual account was created or changed by
    this request.
    """
    INTERNAL_SERVER_ERROR: Final = "999"
    """Internal error at the provider.

    OY! had an internal error. The virtual account may or may not have been created or changed; nothing was paid by this
    request.
    """
