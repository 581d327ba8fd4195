# Generated from the catalog; do not edit.
"""Card network response code of Xendit.

Documented on:
- https://docs.xendit.co/apidocs/capture-payment
- https://docs.xendit.co/docs/cards-card-declines-and-error-codes
- https://docs.xendit.co/docs/retrieving-authorization-and-decline-details
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class Card:
    """Card network response code of Xendit."""

    APPROVED: Final = "00"
    """Approved by issuer.

    The issuer approved. Whether the amount was captured or is on hold is in the status of the payment.
    """
    REFER_TO_ISSUER: Final = "01"
    """Issuer must be contacted.

    The issuer did not approve and wants the customer to contact it. Message: "Refer to card issuer".
    """
    REFER_TO_ISSUER_SPECIAL: Final = "02"
    """Issuer must be contacted, special case.

    The issuer did not approve under conditions that it does not name. Message: "Refer to card issuer".
    """
    INVALID_MERCHANT: Final = "03"
    """Invalid or inactive merchant.

    The issuer or the network does not accept the merchant of this payment. Message: "Invalid merchant".
    """
    CAPTURE_CARD: Final = "04"
    """Card to be retained.

    The issuer declined and wants the card to be retained. Message: "Capture card".
    """
    DO_NOT_HONOR: Final = "05"
    """Declined by issuer (do not honor).

    The issuer declined without a reason, often because it does not trust the payment. Message: "Do not honor".
    """
    USE_ANOTHER_CARD: Final = "06"
    """Declined, no reason given.

    The issuer declined this card with an error that it does not name. Message: "Try again using a different card".
    """
    PICK_UP_CARD_FRAUD: Final = "07"
    """Card pickup, special case.

    The issuer declined and wants the card to be retained, because of misuse of the account. Message: "Pick up card,
    special condition (fraud account)".
    """
    PARTIAL_APPROVAL: Final = "10"
    """Approved in part.

    The issuer approved only a part of the amount. The rest was not paid. Message: "Partial Approval".
    """
    APPROVED_VIP: Final = "11"
    """Approved on behalf of issuer.

    The issuer, or Visa in its place, approved the payment. Message: "Approved (V.I.P)".
    """
    INVALID_TRANSACTION: Final = "12"
    """Transaction not valid.

    The issuer does not accept this kind of transaction for the card. Message: "Invalid transaction".
    """
    INVALID_AMOUNT: Final = "13"
    """Invalid amount.

    The issuer does not accept the amount. Message: "Invalid amount".
    """
    INVALID_CARD_NUMBER: Final = "14"
    """Invalid card number.

    The issuer has no card with this number. Message: "Invalid card number".
    """
    INVALID_ISSUER: Final = "15"
    """No such issuer.

    No issuer was found for this card number. Message: "Invalid issuer".
    """
    RE_ENTER_TRANSACTION: Final = "19"
    """Could not be processed.

    The issuer did not process the payment and asks for another try. Message: "Re-enter transaction".
    """
    AUTHENTICATION_REQUIRED: Final = "1A"
    """Authentication required.

    The issuer wants the customer to authenticate with 3-D Secure. Message: "Authentication required".
    """
    TEMPORARY_SYSTEM_ERROR: Final = "1Z"
    """Could not be processed.

    A temporary problem at the network or issuer. Message: "Temporary system error".
    """
    CANCELED_DURING_PROCESSING: Final = "21"
    """Transaction canceled.

    The payment was canceled while it was processed, which happens at card machines only. Message: "Payment
    cancellation".
    """
    RECORD_NOT_FOUND: Final = "25"
    """Record not found.

    The issuer found no record that the payment refers to. The page expects this code never to come. Message: "Unable to
    locate record in file".
    """
    FILE_UNAVAILABLE: Final = "28"
    """Issuer not available.

    A file of the network or issuer could not be read at that time. Message: "File temporarily not available for update
    or inquiry".
    """
    FORMAT_ERROR: Final = "30"
    """Invalid field format.

    The issuer could not read the details of the payment. Message: "Format error".
    """
    NO_CREDIT_ACCOUNT: Final = "39"
    """No credit account.

    The card has no credit account, so it does not suit this kind of payment. Message: "No credit account".
    """
    LOST_OR_STOLEN_CARD: Final = "41"
    """Card reported lost.

    The issuer declined because the card was reported lost. Message: "Stolen card".
    """
    PROCESSOR_ERROR: Final = "42"
    """Error at processor.

    The processor could not process the payment this time. Message: "Processor error".
    """
    STOLEN_CARD: Final = "43"
    """Card reported stolen.

    The issuer declined because the card was reported stolen. Message: "Stolen card".
    """
    CLOSED_ACCOUNT: Final = "46"
    """Account closed.

    The account of the card was closed. Message: "Closed account".
    """
    INSUFFICIENT_FUNDS: Final = "51"
    """Insufficient funds.

    The card does not have enough balance or credit. Message: "Insufficient funds".
    """
    NO_CHECKING_ACCOUNT: Final = "52"
    """No checking account.

    The card has no checking account. Message: "No checking account".
    """
    NO_SAVINGS_ACCOUNT: Final = "53"
    """No savings account.

    The card has no savings account. Message: "No savings account".
    """
    EXPIRED_CARD: Final = "54"
    """Card expired.

    The card has expired, or its date is wrong or missing. Message: "Expired card".
    """
    INVALID_PIN: Final = "55"
    """Incorrect PIN.

    The PIN that was entered is not right. Message: "Invalid PIN".
    """
    NOT_PERMITTED_TO_CARDHOLDER: Final = "57"
    """Not permitted for this card.

    The card is not allowed for this kind of payment, for example a prepaid card for a recurring one. Message:
    "Transaction not permitted to cardholder".
    """
    NOT_PERMITTED: Final = "58"
    """Transaction not permitted.

    The issuer does not allow this payment at this merchant or in this way. Message: "Transaction not permitted".
    """
    SUSPECTED_FRAUD: Final = "59"
    """Suspected fraud.

    The issuer suspects fraud. Message: "Suspected fraud".
    """
    BLOCKED_BY_ISSUER: Final = "5C"
    """Blocked by issuer.

    The issuer does not support or blocks this kind of payment. Message: "Transaction not supported/blocked by issuer".
    """
    AMOUNT_LIMIT_EXCEEDED: Final = "61"
    """Amount limit exceeded.

    The amount is above what the card may spend. Message: "Limit exceeded".
    """
    RESTRICTED_CARD: Final = "62"
    """Card restricted.

    The issuer restricts the card, for example to a country. Message: "Restricted card".
    """
    SECURITY_VIOLATION: Final = "63"
    """Security violation.

    The issuer declined because a rule of security was broken. Message: "Security violation".
    """
    CARD_DECLINED: Final = "64"
    """Card declined.

    The card was declined; the code does not tell why. Message: "Card declined".
    """
    COUNT_LIMIT_EXCEEDED: Final = "65"
    """Frequency limit exceeded.

    The card was used as often as it may be in this period. Message: "Limit exceeded".
    """
    CONTACT_ISSUER: Final = "70"
    """Issuer must be contacted.

    The issuer wants the customer to contact it. Message: "Contact card issuer".
    """
    PIN_NOT_CHANGED: Final = "71"
    """PIN not changed.

    A change of the PIN failed, which does not happen in online payments. Message: "PIN not changed".
    """
    ACCOUNT_NOT_YET_ACTIVE: Final = "72"
    """Account or card not active.

    The account of the card is not active yet. Message: "Account not yet active".
    """
    INVALID_PIN_OTHER: Final = "74"
    """PIN could not be checked.

    The PIN was not accepted or could not be checked. Message: "Invalid PIN".
    """
    PIN_TRIES_EXCEEDED: Final = "75"
    """PIN attempts exceeded.

    The PIN was wrong too often. Message: "Allowable number of PIN tries exceeded".
    """
    NEW_CARD_NOT_UNBLOCKED: Final = "78"
    """Account or card not active.

    The card is new and was not unblocked or activated. Message: "Invalid / nonexistent account specified (general)".
    """
    LIFE_CYCLE: Final = "79"
    """Card replaced or renewed.

    The card is not the current one of the customer any more. Message: "Life cycle".
    """
    CREDIT_ISSUER_UNAVAILABLE: Final = "80"
    """Issuer not available.

    The credit issuer could not be reached. Message: "Credit issuer unavailable".
    """
    SUSPECTED_FRAUD_PROCESSOR: Final = "81"
    """Suspected fraud.

    The processor suspects fraud. Message: "Suspected fraud".
    """
    INVALID_CVN: Final = "82"
    """Incorrect CVV.

    The security code does not match. The customer is not to be told. Message: "Invalid CVN".
    """
    SUSPECTED_FRAUD_ISSUER: Final = "83"
    """Suspected fraud.

    The issuer suspects fraud on this account. Message: "Suspected fraud".
    """
    INVALID_LIFE_CYCLE: Final = "84"
    """Invalid life cycle.

    The authorization does not fit to an earlier one that it follows. Message: "Invalid authorization life cycle".
    """
    APPROVED_NO_REASON: Final = "85"
    """Approved.

    The issuer has no reason to decline, as after a check of the card. Message: "Approved".
    """
    PIN_NOT_VERIFIABLE: Final = "86"
    """Invalid PIN.

    The PIN could not be checked, or is not right. Message: "Invalid PIN".
    """
    PURCHASE_ONLY: Final = "87"
    """No cash back allowed.

    The issuer allows the purchase only, without cash back. Message: "Purchase amount only, no cash back allowed".
    """
    CRYPTOGRAPHIC_FAILURE: Final = "88"
    """Cryptographic check failed.

    A cryptographic check at the issuer or network failed. Message: "Cryptographic failure".
    """
    NO_FINANCIAL_POSITION: Final = "89"
    """Transaction not permitted.

    The card may not give information about its funds. Message: "Ineligible to receive financial position information
    (GIV)".
    """
    CUTOFF_IN_PROGRESS: Final = "90"
    """Cut-off in progress.

    The issuer is closing its day and processed nothing. Message: "Cutoff is in progress".
    """
    ISSUER_UNAVAILABLE: Final = "91"
    """Issuer not available.

    The issuer or its system could not answer. Message: "Temporary system error".
    """
    NO_ROUTE: Final = "92"
    """No route to the destination.

    The issuer could not be found or reached by the network. Message: "Temporary system error".
    """
    VIOLATION_OF_LAW: Final = "93"
    """Blocked for compliance reasons.

    The payment may not be completed for legal reasons. Message: "Transaction cannot be completed - violation of law".
    """
    DUPLICATE_TRANSACTION: Final = "94"
    """Duplicate transaction.

    The issuer takes it for a repetition, so an earlier payment may have been made. Message: "Duplicated transaction".
    """
    SYSTEM_ERROR: Final = "96"
    """System error at issuer.

    A system at the issuer or network failed. Whether the payment was decided before is not said. Message: "System
    error".
    """
    BLOCKED_BY_CARDHOLDER: Final = "9G"
    """Stopped by the account holder.

    The customer blocked this card. Message: "Blocked by cardholder/contact cardholder".
    """
    SURCHARGE_NOT_PERMITTED: Final = "B1"
    """Surcharge not permitted.

    A surcharge is not allowed for this card. Message: "Surcharge amount not permitted on Visa cards or EBT food stamps
    (U.S. acquirers only)".
    """
    SURCHARGE_NOT_SUPPORTED: Final = "B2"
    """Surcharge not supported.

    The issuer of this debit card does not support a surcharge. Message: "Surcharge amount not supported by debit
    network issuer".
    """
    FORCE_STIP: Final = "N0"
    """Issuer not available.

    The issuer asked the network to decide in its place, and the payment was not approved. Message: "Force STIP".
    """
    SERVICE_NOT_AVAILABLE: Final = "N3"
    """Issuer not available.

    The issuer is not available for this kind of payment. Message: "Issuer not available".
    """
    LIMIT_EXCEEDED: Final = "N4"
    """Amount limit exceeded.

    The amount is above a limit of the issuer. Message: "Limit exceeded".
    """
    INELIGIBLE_FOR_RESUBMISSION: Final = "N5"
    """May not be resubmitted.

    The payment may not be sent again as it is. Message: "Ineligible for resubmission".
    """
    INVALID_CVN_VISA: Final = "N7"
    """Incorrect CVV.

    The security code does not match. The customer is not to be told. Message: "Invalid CVN".
    """
    ABOVE_PREAUTHORIZED_AMOUNT: Final = "N8"
    """Above authorized amount.

    The amount is above the one that was authorized before. Message: "Preauthorized amount exceeded".
    """
    DENIED_PIN: Final = "P6"
    """PIN denied.

    The issuer denied a PIN, such as a new one that is too simple. Message: "Denied PIN".
    """
    AUTHENTICATION_FAILED: Final = "Q1"
    """Authentication failed.

    The card or the customer was not authenticated. Message: "Authentication failed".
    """
    STOP_PAYMENT_ORDER: Final = "R0"
    """Stopped by the account holder.

    The customer told the bank to stop this payment. Message: "Stop payment order".
    """
    REVOCATION_OF_AUTHORIZATION: Final = "R1"
    """Authorization revoked.

    The customer took back the authorization for this merchant. Message: "Revocation of authorization order".
    """
    NOT_QUALIFIED_FOR_PIN: Final = "R2"
    """Transaction not permitted.

    The payment does not qualify for a PIN of Visa. Message: "Transaction does not qualify for Visa PIN".
    """
    REVOCATION_OF_ALL_AUTHORIZATIONS: Final = "R3"
    """All authorizations revoked.

    The customer took back all authorizations for this card. Message: "Revocation of authorization order".
    """
    NOT_AVAILABLE_ONLINE: Final = "Z3"
    """Issuer not available.

    The issuer could not be reached for an online decision, and the payment was declined. Message: "Not available for
    online transaction".
    """
