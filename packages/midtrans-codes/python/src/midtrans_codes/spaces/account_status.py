# Generated from the catalog; do not edit.
"""State of a linked account of Midtrans.

Documented on:
- https://docs.midtrans.com/reference/create-pay-account
- https://docs.midtrans.com/reference/get-pay-account
- https://docs.midtrans.com/reference/unbind-pay-account
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class AccountStatus:
    """State of a linked account of Midtrans."""

    PAY_ACCOUNT_DISABLED: Final = "DISABLED"
    """Account not linked.

    The account is no longer linked. This also confirms that it was unlinked.
    """
    ACCOUNT_LINKED: Final = "ENABLED"
    """GoPay account linked.

    The account is linked and can be charged. This call charged nothing. Same code as ACCOUNT_LINKED_UNCERTAIN and
    ACCOUNT_STILL_LINKED: compare `name`.
    """
    ACCOUNT_LINKED_UNCERTAIN: Final = "ENABLED"
    """Account reported as linked, check it.

    The account is reported as linked, and the status code beside it is not that of a success. This request charged
    nothing. Same code as ACCOUNT_LINKED and ACCOUNT_STILL_LINKED: compare `name`.
    """
    ACCOUNT_STILL_LINKED: Final = "ENABLED"
    """Account linked, request refused.

    The account is linked, and the request about it was refused. Same code as ACCOUNT_LINKED and
    ACCOUNT_LINKED_UNCERTAIN: compare `name`.
    """
    LINK_EXPIRED: Final = "EXPIRED"
    """Link expired.

    The link expired before the customer confirmed it, so the account is not linked.
    """
    LINK_PENDING: Final = "PENDING"
    """Customer has to confirm link.

    The link is prepared and waits for the customer, who confirms it in GoPay. No payment exists. Same code as
    LINK_UNCERTAIN: compare `name`.
    """
    LINK_UNCERTAIN: Final = "PENDING"
    """Link pending, request failed.

    The link is reported as pending, and the status code beside it is not that of a success. No payment exists. Same
    code as LINK_PENDING: compare `name`.
    """
