# Generated from the catalog; do not edit.
"""Payment failure code of Xendit.

Documented on:
- https://docs.xendit.co/apidocs/create-payment-request
- https://docs.xendit.co/apidocs/payment-webhook-notification
- https://docs.xendit.co/docs/cards-card-declines-and-error-codes
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class PaymentFailure:
    """Payment failure code of Xendit."""

    ACCOUNT_ACCESS_BLOCKED: Final = "ACCOUNT_ACCESS_BLOCKED"
    """Account or card blocked.

    The bank or e-wallet refuses access to the account of the customer.
    """
    ACCOUNT_NOT_ACTIVATED: Final = "ACCOUNT_NOT_ACTIVATED"
    """Account or card not active.

    The account of the customer is not active for such payments.
    """
    AUTHENTICATION_FAILED: Final = "AUTHENTICATION_FAILED"
    """Authentication failed.

    The customer was not authenticated; for cards, the 3-D Secure fields say more.
    """
    CAPTURE_AMOUNT_EXCEEDED: Final = "CAPTURE_AMOUNT_EXCEEDED"
    """Capture above the hold.

    More was to be captured than is on hold.
    """
    CARD_DECLINED: Final = "CARD_DECLINED"
    """Card declined.

    The card was declined; the code does not tell why.
    """
    CHANNEL_UNAVAILABLE: Final = "CHANNEL_UNAVAILABLE"
    """Channel unavailable.

    The payment channel had a problem, so the payment was not made.
    """
    DECLINED_BY_ISSUER: Final = "DECLINED_BY_ISSUER"
    """Declined by issuer (do not honor).

    The issuer declined and gives no reason.
    """
    DECLINED_BY_PROCESSOR: Final = "DECLINED_BY_PROCESSOR"
    """Declined by processor.

    The processor declined; the code does not tell why.
    """
    EXPIRED_CARD: Final = "EXPIRED_CARD"
    """Card expired.

    The card has expired, or its date was entered wrongly.
    """
    EXPIRED_OTP: Final = "EXPIRED_OTP"
    """OTP expired.

    The OTP was entered too late.
    """
    NO_DETAILS: Final = "FAILURE_DETAILS_UNAVAILABLE"
    """Failed, no details.

    The channel gives no reason for the failure.
    """
    INACTIVE_CARD: Final = "INACTIVE_OR_UNAUTHORIZED_CARD"
    """Card inactive or not permitted.

    The card is not active, or not allowed for this kind of payment.
    """
    PAYER_BALANCE_TOO_LOW: Final = "INSUFFICIENT_BALANCE"
    """Insufficient funds.

    The customer does not have enough balance or credit. It is not the balance of the merchant.
    """
    INVALID_ACCOUNT_DETAILS: Final = "INVALID_ACCOUNT_DETAILS"
    """Account details not valid.

    The details of the account that the customer entered are not valid.
    """
    INVALID_CARD: Final = "INVALID_CARD"
    """Invalid card number.

    The issuer has no card with this number, or no issuer was found for it.
    """
    INVALID_CVV: Final = "INVALID_CVV"
    """Incorrect CVV.

    The issuer declined because of the security code, or the card does not suit this kind of payment.
    """
    INVALID_MERCHANT_CREDENTIALS: Final = "INVALID_MERCHANT_CREDENTIALS"
    """Merchant credentials not valid.

    The channel does not accept the credentials of the merchant.
    """
    INVALID_MERCHANT_SETTINGS: Final = "INVALID_MERCHANT_SETTINGS"
    """Merchant settings not valid.

    The channel does not accept the settings of the merchant.
    """
    INVALID_OTP: Final = "INVALID_OTP"
    """OTP wrong.

    The OTP is not the one that was sent.
    """
    PAYMENT_TOKEN_INVALID: Final = "INVALID_TOKEN"
    """Payment token invalid or expired.

    The saved account or card can no longer be charged.
    """
    ISSUER_SUSPECTS_FRAUD: Final = "ISSUER_SUSPECT_FRAUD"
    """Suspected fraud.

    The issuer declined on suspicion of fraud.
    """
    ISSUER_UNAVAILABLE: Final = "ISSUER_UNAVAILABLE"
    """Issuer not available.

    The issuer could not be reached, so the payment was not made.
    """
    OTP_ATTEMPTS_EXCEEDED: Final = "OTP_ATTEMPT_COUNTS_EXCEEDED"
    """Too many OTP attempts.

    The OTP was wrong too often.
    """
    PARTIAL_APPROVAL: Final = "PARTIAL_APPROVAL"
    """Approved in part.

    The issuer approved a part of the amount. Beside a failure it is not certain what was charged.
    """
    PARTNER_TIMEOUT: Final = "PARTNER_TIMEOUT_ERROR"
    """No answer from channel.

    The channel did not answer in time. It may have taken the money.
    """
    AMOUNT_LIMIT_EXCEEDED: Final = "PAYMENT_AMOUNT_LIMITS_EXCEEDED"
    """Amount limit exceeded.

    The amount is outside of what the channel or the account of the customer allows.
    """
    ATTEMPTS_EXCEEDED: Final = "PAYMENT_ATTEMPT_COUNTS_EXCEEDED"
    """Too many payment attempts.

    The customer tried as often as the channel allows.
    """
    PAYMENT_REQUEST_EXPIRED: Final = "PAYMENT_REQUEST_EXPIRED"
    """Payment request expired.

    The time to pay was over before the customer paid.
    """
    PROCESSOR_ERROR: Final = "PROCESSOR_ERROR"
    """Error at processor.

    The processor could not process the payment this time, or refers to a technical reason of the issuer.
    """
    PROCESS_ERROR: Final = "PROCESS_ERROR"
    """Error at processor.

    The processor could not process the payment this time.
    """
    SERVER_ERROR: Final = "SERVER_ERROR"
    """Internal error at the provider.

    An error inside Xendit while the payment was processed.
    """
    STOLEN_CARD: Final = "STOLEN_CARD"
    """Card reported stolen.

    The issuer declined because the card was reported lost or stolen, or is to be retained.
    """
    APPROVED_BY_ISSUER: Final = "SUCCESS"
    """Approved by issuer.

    The issuer approved. Beside a failure it is not certain whether the card was charged.
    """
    SUSPECTED_FRAUD: Final = "SUSPECTED_FRAUDULENT"
    """Suspected fraud.

    The payment was declined on suspicion of fraud.
    """
    AUTHENTICATION_TIMEOUT: Final = "TIMEOUT_ERROR"
    """Authentication timed out.

    The time for the challenge of 3-D Secure was over, so the card was not charged. Same code as TIMEOUT: compare
    `name`.
    """
    TIMEOUT: Final = "TIMEOUT_ERROR"
    """Timeout waiting for an answer.

    The payment ran into a timeout. It may have been made. Same code as AUTHENTICATION_TIMEOUT: compare `name`.
    """
    TRANSACTION_BLOCKED: Final = "TRANSACTION_BLOCKED"
    """Stopped by the account holder.

    The customer had the bank stop such payments, and the networks forbid another attempt with this card.
    """
    CUSTOMER_DECLINED: Final = "USER_DECLINED_PAYMENT"
    """Refused by customer.

    The customer refused the payment in the app or on the page.
    """
    DEVICE_UNREACHABLE: Final = "USER_DEVICE_UNREACHABLE"
    """Customer device not reached.

    The device of the customer could not be reached for the confirmation.
    """
    NOT_AUTHORIZED_BY_CUSTOMER: Final = "USER_DID_NOT_AUTHORIZE"
    """Not confirmed by customer.

    The customer did not confirm the payment in time.
    """
