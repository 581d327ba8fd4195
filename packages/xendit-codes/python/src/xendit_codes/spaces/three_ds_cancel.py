# Generated from the catalog; do not edit.
"""3-D Secure challenge cancel code of Xendit.

Documented on:
- https://docs.xendit.co/docs/cards-card-declines-and-error-codes
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class ThreeDsCancel:
    """3-D Secure challenge cancel code of Xendit."""

    CANCELED_BY_CUSTOMER: Final = "01"
    """Canceled by customer.

    The customer chose to cancel. Message: "Cardholder selected Cancel.".
    """
    RESERVED: Final = "02"
    """Reserved value.

    The value is reserved and has no meaning yet. Message: "Reserved for future EMVCo use (values invalid until defined
    by EMVCo).".
    """
    DECOUPLED_TIMEOUT: Final = "03"
    """Timed out, decoupled.

    The time for the challenge was over before the customer finished it. Message: "Transaction timed out—Decoupled
    Authentication.".
    """
    ACS_TIMEOUT: Final = "04"
    """Timed out at issuer.

    The time for the challenge was over before the customer finished it. Message: "Transaction timed out at ACS—other
    timeouts.".
    """
    ACS_FIRST_TIMEOUT: Final = "05"
    """Challenge did not begin.

    The time for the challenge was over before the customer finished it. Message: "Transaction timed out at ACS—First
    CReq not received by ACS.".
    """
    TRANSACTION_ERROR: Final = "06"
    """Error during challenge.

    An error broke the challenge off. Message: "Transaction Error.".
    """
    UNKNOWN_END: Final = "07"
    """Ended for unknown reason.

    Why the challenge was broken off is not known. Message: "Unknown.".
    """
    SDK_TIMEOUT: Final = "08"
    """Timed out on the device.

    The time for the challenge was over before the customer finished it. Message: "Transaction timed out at SDK.".
    """
    CANCELED_BY_CUSTOMER_ONE_DIGIT: Final = "1"
    """Canceled by customer.

    The customer chose to cancel. Message: "Cardholder selected Cancel.".
    """
    RESERVED_ONE_DIGIT: Final = "2"
    """Reserved value.

    The value is reserved and has no meaning yet. Message: "Reserved for future EMVCo use (values invalid until defined
    by EMVCo).".
    """
    DECOUPLED_TIMEOUT_ONE_DIGIT: Final = "3"
    """Timed out, decoupled.

    The time for the challenge was over before the customer finished it. Message: "Transaction timed out—Decoupled
    Authentication.".
    """
    ACS_TIMEOUT_ONE_DIGIT: Final = "4"
    """Timed out at issuer.

    The time for the challenge was over before the customer finished it. Message: "Transaction timed out at ACS—other
    timeouts.".
    """
    ACS_FIRST_TIMEOUT_ONE_DIGIT: Final = "5"
    """Challenge did not begin.

    The time for the challenge was over before the customer finished it. Message: "Transaction timed out at ACS—First
    CReq not received by ACS.".
    """
    TRANSACTION_ERROR_ONE_DIGIT: Final = "6"
    """Error during challenge.

    An error broke the challenge off. Message: "Transaction Error.".
    """
    UNKNOWN_END_ONE_DIGIT: Final = "7"
    """Ended for unknown reason.

    Why the challenge was broken off is not known. Message: "Unknown.".
    """
    SDK_TIMEOUT_ONE_DIGIT: Final = "8"
    """Timed out on the device.

    The time for the challenge was over before the customer finished it. Message: "Transaction timed out at SDK.".
    """
