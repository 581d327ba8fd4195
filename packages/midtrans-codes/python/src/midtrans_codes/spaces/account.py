# Generated from the catalog; do not edit.
"""Status code about a linked account of Midtrans.

Documented on:
- https://docs.midtrans.com/reference/code-4xx
- https://docs.midtrans.com/reference/code-5xx
- https://docs.midtrans.com/reference/create-pay-account
- https://docs.midtrans.com/reference/get-pay-account
- https://docs.midtrans.com/reference/status-code-reference
- https://docs.midtrans.com/reference/unbind-pay-account
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class Account:
    """Status code about a linked account of Midtrans."""

    ACCOUNT_LINKED: Final = "200"
    """GoPay account linked.

    The account is linked and can be charged. This call charged nothing.
    """
    LINK_PENDING: Final = "201"
    """Customer has to confirm link.

    The link is prepared and waits for the customer, who confirms it in GoPay. No payment exists.
    """
    ACCOUNT_REQUEST_DENIED: Final = "202"
    """Account request denied.

    GoPay denied this request to link or unlink the account; channel_response_message says why. Nothing was charged.
    """
    PAY_ACCOUNT_DISABLED: Final = "204"
    """Account not linked.

    The account is not linked, or no longer linked, or the link expired before the customer confirmed it. The code also
    confirms that an account was unlinked.
    """
    ACCOUNT_NOT_FOUND: Final = "404"
    """Linked account not found.

    Midtrans knows no account under this account_id. Nothing was charged.
    """
    DUPLICATE_REQUEST: Final = "406"
    """Duplicate request.

    Midtrans refused this request about the account, because it was sent before. Nothing was charged.
    """
    ACCOUNT_INTERNAL_ERROR: Final = "500"
    """Internal error at the provider.

    Midtrans had an internal error. Whether the account was linked or unlinked is not known; nothing was charged.
    """
    ACCOUNT_NO_CONNECTION: Final = "502"
    """GoPay cannot be reached.

    Midtrans could not reach GoPay. Whether the account was linked or unlinked is not known; nothing was charged.
    """
    ACCOUNT_UNAVAILABLE: Final = "503"
    """GoPay not available.

    Whether the account was linked or unlinked is not known; nothing was charged.
    """
    ACCOUNT_TIMEOUT: Final = "504"
    """Timeout waiting for an answer.

    The request was not answered in time. Whether the account was linked or unlinked is not known; nothing was charged.
    """
