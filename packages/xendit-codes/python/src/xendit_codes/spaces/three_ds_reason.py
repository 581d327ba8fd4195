# Generated from the catalog; do not edit.
"""3-D Secure status reason of Xendit.

Documented on:
- https://docs.xendit.co/docs/cards-card-declines-and-error-codes
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class ThreeDsReason:
    """3-D Secure status reason of Xendit."""

    AUTHENTICATION_FAILED_TWO_DIGITS: Final = "01"
    """Authentication failed.

    The issuer judged the risk of the payment as too high. Message: "Card authentication failed".
    """
    UNKNOWN_DEVICE_TWO_DIGITS: Final = "02"
    """Device not known.

    The issuer does not know the device of the customer. Message: "Unknown Device".
    """
    UNSUPPORTED_DEVICE_TWO_DIGITS: Final = "03"
    """Device not supported.

    The device cannot do the authentication that the issuer asks for. Message: "Unsupported Device".
    """
    TOO_MANY_AUTHENTICATIONS_TWO_DIGITS: Final = "04"
    """Too many authentications.

    The customer was authenticated too often recently. Message: "Exceeds authentication frequency limit".
    """
    EXPIRED_CARD_TWO_DIGITS: Final = "05"
    """Card expired.

    The card has expired, or its date was entered wrongly. Message: "Expired card".
    """
    INVALID_CARD_NUMBER_TWO_DIGITS: Final = "06"
    """Invalid card number.

    The number cannot be that of a card. Message: "Invalid card number".
    """
    INVALID_TRANSACTION_TWO_DIGITS: Final = "07"
    """Transaction not valid.

    The issuer does not accept this kind of transaction. Message: "Invalid transaction".
    """
    NO_CARD_RECORD_TWO_DIGITS: Final = "08"
    """No record of the card.

    The issuer has no record of this card number. Message: "No Card record".
    """
    SECURITY_FAILURE_TWO_DIGITS: Final = "09"
    """Security failure.

    A problem of security was found during the authentication. Message: "Security failure".
    """
    AUTHENTICATION_FAILED: Final = "1"
    """Authentication failed.

    The issuer judged the risk of the payment as too high. Message: "Card authentication failed".
    """
    STOLEN_CARD: Final = "10"
    """Card reported stolen.

    Message: "Stolen card".
    """
    SUSPECTED_FRAUD: Final = "11"
    """Suspected fraud.

    The issuer takes the payment for highly suspicious. Message: "Suspected fraud".
    """
    NOT_PERMITTED_TO_CARDHOLDER: Final = "12"
    """Transaction not permitted.

    The issuer blocks this kind of payment for the customer. Message: "Transaction not permitted to cardholder".
    """
    NOT_ENROLLED: Final = "13"
    """Customer not enrolled.

    The customer has not signed up for the authentication of the issuer. Message: "Cardholder not enrolled in service".
    """
    ACS_TIMEOUT: Final = "14"
    """Authentication timed out at issuer.

    The issuer was too slow with the authentication, so no payment was tried. Message: "Transaction timed out at the
    ACS".
    """
    LOW_CONFIDENCE: Final = "15"
    """Low confidence.

    It only says how sure the issuer is of its result. Message: "Low Confidence".
    """
    MEDIUM_CONFIDENCE: Final = "16"
    """Medium confidence.

    It only says how sure the issuer is of its result. Message: "Medium Confidence".
    """
    HIGH_CONFIDENCE: Final = "17"
    """High confidence.

    It only says how sure the issuer is of its result. Message: "High Confidence".
    """
    VERY_HIGH_CONFIDENCE: Final = "18"
    """Very high confidence.

    It only says how sure the issuer is of its result. Message: "Very High Confidence".
    """
    UNKNOWN_DEVICE: Final = "2"
    """Device not known.

    The issuer does not know the device of the customer. Message: "Unknown Device".
    """
    NON_PAYMENT_NOT_SUPPORTED: Final = "20"
    """Only with a payment.

    The issuer does not authenticate this card without a payment. Message: "Non-payment transaction not supported".
    """
    MERCHANT_INITIATED_NOT_SUPPORTED: Final = "21"
    """Only with the customer.

    The issuer does not authenticate this card without the customer. Message: "3RI transaction not supported".
    """
    ACS_TECHNICAL_ISSUE: Final = "22"
    """Technical problem at issuer.

    A technical problem at the issuer stopped the authentication, so no payment was tried. Message: "ACS technical
    issue".
    """
    DECOUPLED_REQUIRED: Final = "23"
    """Decoupled authentication needed.

    The issuer wanted to ask the customer elsewhere, for example in an app, and the request did not offer that. Message:
    "Decoupled authentication required by ACS but not requested by 3DS requestor".
    """
    DECOUPLED_EXPIRED: Final = "24"
    """Decoupled authentication expired.

    The customer did not answer the question of the issuer in time. Message: "3DS requestor decoupled max expiry time
    exceeded".
    """
    DECOUPLED_TIME_TOO_SHORT: Final = "25"
    """Time too short.

    The issuer did not even ask the customer, because the time was too short. Message: "Low-latency Decoupled
    Authentication was provided insufficient time to authenticate the Cardholder. The ACS will not make an attempt to
    authenticate the Cardholder.".
    """
    NOT_PERFORMED_BY_CUSTOMER: Final = "26"
    """Authentication not finished.

    The customer did not finish the authentication. three_ds_challenge_cancel_code says how it ended. Message:
    "Authentication attempted but not performed by the cardholder".
    """
    RESERVED_27: Final = "27"
    """Reserved value.

    The value begins a range that is reserved and has no meaning yet. Message: "Reserved for EMVCo future use".
    """
    UNSUPPORTED_DEVICE: Final = "3"
    """Device not supported.

    The device cannot do the authentication that the issuer asks for. Message: "Unsupported Device".
    """
    TOO_MANY_AUTHENTICATIONS: Final = "4"
    """Too many authentications.

    The customer was authenticated too often recently. Message: "Exceeds authentication frequency limit".
    """
    EXPIRED_CARD: Final = "5"
    """Card expired.

    The card has expired, or its date was entered wrongly. Message: "Expired card".
    """
    INVALID_CARD_NUMBER: Final = "6"
    """Invalid card number.

    The number cannot be that of a card. Message: "Invalid card number".
    """
    INVALID_TRANSACTION: Final = "7"
    """Transaction not valid.

    The issuer does not accept this kind of transaction. Message: "Invalid transaction".
    """
    NO_CARD_RECORD: Final = "8"
    """No record of the card.

    The issuer has no record of this card number. Message: "No Card record".
    """
    RESERVED_80: Final = "80"
    """Reserved value.

    The value begins a range that is reserved and has no meaning yet. Message: "Reserved for DS use".
    """
    SECURITY_FAILURE: Final = "9"
    """Security failure.

    A problem of security was found during the authentication. Message: "Security failure".
    """
