# Generated from the catalog; do not edit.
"""Payout error code of Midtrans.

Documented on:
- https://docs.midtrans.com/reference/error-code-and-messages
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class PayoutError:
    """Payout error code of Midtrans."""

    INVALID_BENEFICIARY_NAME: Final = "001"
    """Account name does not match.

    The name does not fit the beneficiary account. Message: "Invalid beneficiary name".
    """
    INVALID_BENEFICIARY_ACCOUNT: Final = "002"
    """Beneficiary account not valid.

    The bank has no such account number. Message: "Invalid destination account number".
    """
    INVALID_ACCOUNT_OR_NAME: Final = "003"
    """Account or name not valid.

    Account number and name do not belong together, or the account does not exist. Message: "Invalid destination account
    or beneficiary name".
    """
    GENERAL_ERROR: Final = "004"
    """General error.

    An error that is not named. The code does not say what had been done by then. Message: "General error".
    """
    BANK_TIMEOUT: Final = "005"
    """No answer from bank.

    The bank did not answer in time. The transfer may have been made. Message: "Timeout error by bank".
    """
    DUPLICATE_REFERENCE: Final = "006"
    """Reference already used.

    The bank already knows this reference, so an earlier transfer with it may have been made. Message: "Unique reference
    number violation".
    """
    IDENTICAL_REQUEST: Final = "007"
    """Same request processed before.

    The bank already processed the same request, so the money may have been sent. Message: "Identical request already
    processed before".
    """
    BANK_AUTHENTICATION_FAILED: Final = "008"
    """Bank refused the access.

    The bank did not accept the access data of the sending account. Message: "Bank cannot authenticated request".
    """
    BANK_BALANCE_TOO_LOW: Final = "009"
    """Bank balance too low.

    The balance of the sending bank account does not cover the payout. Message: "Bank balance is not enough".
    """
    PAYLOAD_NOT_VALID: Final = "010"
    """Payout data not valid.

    The data of the payout did not pass the validation. Message: "Payload validation failed".
    """
    OTP_EXPIRED_OR_BLOCKED: Final = "011"
    """OTP expired or blocked.

    The OTP with which the payout is approved is expired or blocked. Message: "OTP code expired / blocked".
    """
    BENEFICIARY_ACCOUNT_BLOCKED: Final = "012"
    """Beneficiary account blocked.

    The bank has blocked the beneficiary account. Message: "Beneficiary account is blocked".
    """
    SAME_ACCOUNT: Final = "013"
    """Sender and receiver equal.

    The sending account and the beneficiary account are the same. Message: "Sender and receiver account are the same".
    """
    MONTHLY_LIMIT_EXCEEDED: Final = "014"
    """Monthly limit exceeded.

    The beneficiary account would exceed its monthly limit. Message: "Monthly account balance limit exceeded".
    """
    BALANCE_LIMIT_EXCEEDED: Final = "015"
    """Balance limit exceeded.

    The beneficiary account would exceed the highest balance that it may hold. Message: "Account balance limit
    exceeded".
    """
    MERCHANT_BALANCE_TOO_LOW: Final = "016"
    """Merchant balance too low.

    The merchant balance at Midtrans does not cover the payout. Message: "Merchant balance is not enough".
    """
    INVALID_BANK_DETAILS: Final = "017"
    """Bank details not valid.

    The bank details of the recipient are not valid. Message: "Invalid receiver bank details.".
    """
    TECHNICAL_ERROR_018: Final = "018"
    """External system error.

    A technical error on the way to the bank. The code does not say what had been done by then. Message: "Technical
    error.".
    """
    VALIDATION_ISSUE: Final = "019"
    """Invalid request.

    The transfer did not pass the validation. Message: "Validation issue.".
    """
    VALIDATION_ISSUE_CONTACT: Final = "020"
    """Validation failed, ask Midtrans.

    The transfer did not pass the validation, and only Midtrans can say why. Message: "Transfer could not be processed
    due to a validation issue, please contact support@midtrans.com.".
    """
    TECHNICAL_ERROR_021: Final = "021"
    """External system error.

    A technical error on the way to the bank. The code does not say what had been done by then. Message: "Technical
    error.".
    """
    TECHNICAL_ERROR_022: Final = "022"
    """External system error.

    A technical error on the way to the bank. The code does not say what had been done by then. Message: "Technical
    error.".
    """
    TECHNICAL_ERROR_023: Final = "023"
    """External system error.

    A technical error on the way to the bank. The code does not say what had been done by then. Message: "Technical
    error.".
    """
    TECHNICAL_ERROR_024: Final = "024"
    """External system error.

    A technical error on the way to the bank. The code does not say what had been done by then. Message: "Technical
    error.".
    """
    DECLINED: Final = "025"
    """Declined, no reason given.

    The bank declined the transfer without a reason. Message: "Transfer was declined.".
    """
    INVALID_RECEIVER_NAME: Final = "026"
    """Account name does not match.

    The name does not fit the beneficiary account. Message: "Invalid receiver name.".
    """
