# Generated from the catalog; do not edit.
"""Mastercard merchant advice code of Xendit.

Documented on:
- https://docs.xendit.co/docs/cards-card-declines-and-error-codes
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class MerchantAdvice:
    """Mastercard merchant advice code of Xendit."""

    UPDATE_CARD: Final = "01"
    """Card details out of date.

    Mastercard has newer details of this card.
    """
    RETRY_AFTER_72_HOURS: Final = "02"
    """Try again after 72 hours.

    Mastercard allows another attempt with this card after 72 hours, and may fine an earlier one.
    """
    DO_NOT_RETRY: Final = "03"
    """Do not try again.

    Mastercard forbids another attempt with this card.
    """
    TOKEN_PROBLEM: Final = "04"
    """Problem with card token.

    There is a technical problem with the token of the card.
    """
    BLOCKED_BY_PROCESSOR: Final = "08"
    """Blocked by processor.

    The processor blocks this payment.
    """
    UPDATE_CARD_ONE_DIGIT: Final = "1"
    """Card details out of date.

    Mastercard has newer details of this card.
    """
    RETRY_AFTER_72_HOURS_ONE_DIGIT: Final = "2"
    """Try again after 72 hours.

    Mastercard allows another attempt with this card after 72 hours, and may fine an earlier one.
    """
    DO_NOT_RETRY_FINE: Final = "21"
    """Do not try again, fines apply.

    Mastercard forbids another attempt with this card; each one costs a fine.
    """
    NO_INSTALLMENTS: Final = "22"
    """Installments not available.

    The card does not take installments for this payment.
    """
    RETRY_AFTER_1_HOUR: Final = "24"
    """Try again after 1 hour.

    Mastercard allows another attempt with this card after 1 hour, and may fine an earlier one.
    """
    RETRY_AFTER_24_HOURS: Final = "25"
    """Try again after 24 hours.

    Mastercard allows another attempt with this card after 24 hours, and may fine an earlier one.
    """
    RETRY_AFTER_2_DAYS: Final = "26"
    """Try again after 2 days.

    Mastercard allows another attempt with this card after 2 days, and may fine an earlier one.
    """
    RETRY_AFTER_4_DAYS: Final = "27"
    """Try again after 4 days.

    Mastercard allows another attempt with this card after 4 days, and may fine an earlier one.
    """
    RETRY_AFTER_6_DAYS: Final = "28"
    """Try again after 6 days.

    Mastercard allows another attempt with this card after 6 days, and may fine an earlier one.
    """
    RETRY_AFTER_8_DAYS: Final = "29"
    """Try again after 8 days.

    Mastercard allows another attempt with this card after 8 days, and may fine an earlier one.
    """
    DO_NOT_RETRY_ONE_DIGIT: Final = "3"
    """Do not try again.

    Mastercard forbids another attempt with this card.
    """
    RETRY_AFTER_10_DAYS: Final = "30"
    """Try again after 10 days.

    Mastercard allows another attempt with this card after 10 days, and may fine an earlier one.
    """
    TOKEN_PROBLEM_ONE_DIGIT: Final = "4"
    """Problem with card token.

    There is a technical problem with the token of the card.
    """
    NO_ACTION_40: Final = "40"
    """No action needed.

    The code asks for nothing, and says nothing about whether the payment was made.
    """
    NO_ACTION_41: Final = "41"
    """No action needed.

    The code asks for nothing, and says nothing about whether the payment was made.
    """
    NO_ACTION_42: Final = "42"
    """No action needed.

    The code asks for nothing, and says nothing about whether the payment was made.
    """
    BLOCKED_BY_PROCESSOR_ONE_DIGIT: Final = "8"
    """Blocked by processor.

    The processor blocks this payment.
    """
    NO_ACTION_POSSIBLE: Final = "99"
    """No action possible.

    Nothing can be done about this decline.
    """
