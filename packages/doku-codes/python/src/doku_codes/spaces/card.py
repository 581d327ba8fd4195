# Generated from the catalog; do not edit.
"""Card issuer response code of DOKU.

Documented on:
- https://developers.doku.com/get-started-with-doku-api/response-code/http-status-and-case-code
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class Card:
    """Card issuer response code of DOKU."""

    APPROVED: Final = "00"
    """Approved by the issuer.

    The issuer approved the transaction in full. After an authorization without capture, the amount is only on hold.
    Message: "Approved or completed successfully".
    """
    REFER_TO_ISSUER: Final = "01"
    """Issuer must be contacted.

    The issuer did not approve the transaction and wants the cardholder to contact it first. Message: "Refer to card
    issuer, Contact card issuer".
    """
    REFER_TO_ISSUER_SPECIAL: Final = "02"
    """Issuer must be contacted, special case.

    The issuer did not approve the transaction and wants to be contacted about a condition that the code does not name.
    Message: "Refer to card issuer - Special conditions".
    """
    INVALID_MERCHANT: Final = "03"
    """Invalid or inactive merchant.

    The issuer or network does not accept the merchant that the transaction names, and did not approve it. Message:
    "Invalid merchant".
    """
    PICK_UP_CARD: Final = "04"
    """Card to be retained.

    The issuer declined and wants the card to be retained. It does not speak of fraud. Message: "Pick up card (no
    fraud)".
    """
    DO_NOT_HONOR: Final = "05"
    """Declined by issuer (do not honor).

    The issuer declined the transaction and gives no reason. Message: "Do not honor".
    """
    ISSUER_ERROR: Final = "06"
    """Error at the issuer, result not known.

    An error came up at the issuer. The code does not say whether the transaction was decided before it. Message:
    "Error".
    """
    PICK_UP_CARD_SPECIAL: Final = "07"
    """Card pickup, special case.

    The issuer declined and wants the card to be retained. On Visa this points to misuse of the account. Message:
    "Pickup card, special conditions".
    """
    HONOR_WITH_ID: Final = "08"
    """Approved on proof of identity.

    The issuer approved the transaction provided that the cardholder is identified. Message: "Honor with ID".
    """
    PARTIALLY_APPROVED: Final = "10"
    """Approved in part.

    The issuer approved only part of the amount. The rest was not paid. Message: "Partial value approved".
    """
    APPROVED_VIP: Final = "11"
    """Approved, VIP cardholder.

    The issuer approved the transaction in full for a cardholder it marks as VIP. After an authorization without
    capture, the amount is only on hold. Message: "Approved V.I.P".
    """
    INVALID_TRANSACTION: Final = "12"
    """Transaction type not valid.

    The issuer does not accept this kind of transaction for the card, or the transaction data is not valid. Message:
    "Invalid transaction".
    """
    INVALID_AMOUNT: Final = "13"
    """Invalid amount.

    The amount or its currency conversion is not accepted, or it is above what the card program allows. The transaction
    was not approved. Message: "Invalid value/amount".
    """
    INVALID_CARD_NUMBER: Final = "14"
    """Invalid card number.

    The issuer has no card with this number. Message: "Invalid card number".
    """
    NO_SUCH_ISSUER: Final = "15"
    """No issuer for this card number.

    The first digits of the card number belong to no issuer that the network knows. Message: "No such issuer".
    """
    RE_ENTER_TRANSACTION: Final = "19"
    """Issuer asks for another try.

    The issuer did not approve the transaction and asks for it to be sent again. Message: "Re-enter transaction".
    """
    AUTHENTICATION_REQUIRED: Final = "1A"
    """Authentication required.

    The issuer does not approve the transaction until the cardholder has authenticated. Message: "Authentication
    required".
    """
    AUTHORIZATION_SYSTEM_INOPERATIVE: Final = "1Z"
    """Authorization system not available.

    The authorization system of the network or issuer is out of service, so the authorization was not given. Message:
    "Authorization System or issuer system inoperative".
    """
    NO_ACTION_TAKEN: Final = "21"
    """Issuer took no action.

    The issuer did nothing with this message. On Visa it mainly answers a reversal that could not undo the earlier
    transaction, so that one may still stand. Message: "No action taken".
    """
    RECORD_NOT_FOUND: Final = "25"
    """Record not found at the issuer.

    The issuer cannot find the record that this message refers to. Whether an earlier transaction took effect is not
    known. Message: "Unable to locate record on file".
    """
    FILE_UNAVAILABLE: Final = "28"
    """Issuer records unavailable.

    The issuer cannot reach the records it needs for its decision, so the authorization was not given. Message: "File is
    temporarily unavailable".
    """
    FORMAT_ERROR: Final = "30"
    """Message format not accepted.

    The network or the issuer could not read this request because one of its fields has a wrong format. The code does
    not name the field. Message: "Format error".
    """
    NO_CREDIT_ACCOUNT: Final = "39"
    """No credit account on card.

    The transaction asks for a credit account, and the card has none. Message: "No credit account".
    """
    LOST_CARD: Final = "41"
    """Card reported lost.

    The issuer declined and wants it to be retained. Message: "Lost card - pick up".
    """
    STOLEN_CARD: Final = "43"
    """Card reported stolen.

    The issuer declined and wants it to be retained. Message: "Stolen card - pick up".
    """
    CLOSED_ACCOUNT: Final = "46"
    """Account closed.

    The account behind the card was closed, so the issuer declined for good. Message: "Closed Account".
    """
    INSUFFICIENT_FUNDS: Final = "51"
    """Insufficient funds.

    The balance or credit line of the card does not cover the amount. Message: "Insufficient funds".
    """
    NO_CHECKING_ACCOUNT: Final = "52"
    """No checking account on card.

    The transaction asks for a checking account, and the card has none. Message: "No checking account".
    """
    NO_SAVINGS_ACCOUNT: Final = "53"
    """No savings account on card.

    The transaction asks for a savings account, and the card has none. Message: "No savings account".
    """
    EXPIRED_CARD: Final = "54"
    """Card expired.

    The card has expired, or the expiration date that was sent is not the one on record. Message: "Expired card".
    """
    INCORRECT_PIN: Final = "55"
    """Incorrect PIN.

    The PIN that was sent is not the PIN of the card. Message: "Incorrect PIN".
    """
    NOT_PERMITTED_TO_CARDHOLDER: Final = "57"
    """Not permitted for this card.

    The issuer does not allow this kind of transaction for the card, for example online or abroad. Message: "Transaction
    not permitted to cardholder".
    """
    NOT_PERMITTED_TO_TERMINAL: Final = "58"
    """Not permitted for this terminal.

    The terminal or merchant setup does not allow this kind of transaction, so it was declined. Message: "Transaction
    not permitted to terminal".
    """
    SUSPECTED_FRAUD: Final = "59"
    """Suspected fraud.

    The issuer declined the transaction. The code does not say what raised the suspicion. Message: "Suspected fraud".
    """
    AMOUNT_LIMIT_EXCEEDED: Final = "61"
    """Amount limit exceeded.

    The issuer declined. The limit can be one per transaction or one for a period. Message: "Exceeds withdrawal amount
    limits".
    """
    RESTRICTED_CARD: Final = "62"
    """Card restricted.

    The issuer restricts where or for what this card may be used, for example by country or kind of merchant. Message:
    "Restricted card".
    """
    SECURITY_VIOLATION: Final = "63"
    """Security check not passed.

    The issuer or network found a breach of its security rules in the message and declined. Message: "Security
    Violation".
    """
    AML_REQUIREMENT_NOT_MET: Final = "64"
    """Anti-money-laundering rules not met.

    The transaction does not meet the anti-money-laundering rules that the issuer has to follow. Message: "Transaction
    does not fulfill AML requirement".
    """
    FREQUENCY_LIMIT_EXCEEDED: Final = "65"
    """Frequency limit exceeded.

    The card was used more often than its issuer allows in a period. Message: "Exceeds withdrawal frequency limit".
    """
    VERIFICATION_DATA_FAILED: Final = "6P"
    """Verification details do not match.

    Data sent to verify the cardholder does not match the records of the issuer, so the transaction was not approved.
    Message: "Verification data failed".
    """
    CONTACT_CARD_ISSUER: Final = "70"
    """Issuer must be contacted.

    The issuer did not approve and asks the cardholder to contact it. Message: "Contact Card Issuer". Same code as
    PIN_DATA_REQUIRED: compare `name`.
    """
    PIN_DATA_REQUIRED: Final = "70"
    """PIN required.

    The issuer does not approve this transaction without the PIN of the card. Message: "PIN data required". Same code as
    CONTACT_CARD_ISSUER: compare `name`.
    """
    PIN_NOT_CHANGED: Final = "71"
    """PIN not changed.

    The issuer did not carry out the change of PIN that was requested. This says nothing about a payment. Message: "PIN
    not changed".
    """
    PIN_ENCRYPTION_MISMATCH: Final = "74"
    """PIN encryption does not match.

    The PIN could not be read because it was encrypted with a different value than expected. The transaction was not
    approved. Message: "Different value than that used for PIN encryption errors".
    """
    PIN_TRIES_EXCEEDED: Final = "75"
    """PIN attempts exceeded.

    A wrong PIN was entered too many times, so the issuer now declines every transaction with PIN. Message: "Allowable
    PIN tries exceeded".
    """
    INVALID_TO_ACCOUNT: Final = "76"
    """Receiving account not valid.

    The account that should receive the money is not valid or does not exist for this card. Message:
    "Invalid/nonexistent “To Account” specified". Same code as UNSOLICITED_REVERSAL: compare `name`.
    """
    UNSOLICITED_REVERSAL: Final = "76"
    """Unexpected reversal.

    A reversal arrived that matches no transaction. It is not known whether the payment stands, was undone or never took
    effect. Message: "Unsolicited reversal". Same code as INVALID_TO_ACCOUNT: compare `name`.
    """
    INVALID_FROM_ACCOUNT: Final = "77"
    """Paying account not valid.

    The account that the money should come from is not valid or does not exist for this card. Message:
    "Invalid/nonexistent “From Account” specified".
    """
    INVALID_ACCOUNT: Final = "78"
    """Account not valid.

    The account that the transaction names is not valid or does not exist for this card. Message: "Invalid/nonexistent
    account specified". Same code as BLOCKED_FIRST_USE: compare `name`.
    """
    BLOCKED_FIRST_USE: Final = "78"
    """New card not yet activated.

    The card is used for the first time and is still blocked because it has not been activated. Message: "Blocked card,
    first time card usage". Same code as INVALID_ACCOUNT: compare `name`.
    """
    CARD_LIFE_CYCLE: Final = "79"
    """Card replaced or renewed.

    The issuer declined because the data of the card is out of date; it may also have been deactivated. Message: "Life
    Cycle". Same code as ALREADY_REVERSED: compare `name`.
    """
    ALREADY_REVERSED: Final = "79"
    """Already reversed by the switch.

    This request was not carried out because the switch had already reversed the transaction. Message: "Already reversed
    by Switch". Same code as CARD_LIFE_CYCLE: compare `name`.
    """
    CREDIT_ISSUER_UNAVAILABLE: Final = "80"
    """Credit card issuer unavailable.

    The issuer of the credit card cannot be reached right now, so the authorization was not given. Message: "Credit
    issuer unavailable". Same code as NO_FINANCIAL_IMPACT: compare `name`.
    """
    NO_FINANCIAL_IMPACT: Final = "80"
    """No effect on money.

    The message that was answered moved no money, for example a reversal of something that had been declined. It says
    nothing about the payment itself. Message: "No financial impact". Same code as CREDIT_ISSUER_UNAVAILABLE: compare
    `name`.
    """
    DOMESTIC_DEBIT_NOT_ALLOWED: Final = "81"
    """Domestic debit not allowed.

    The network or issuer does not allow a domestic debit transaction on this route. Message: "Domestic Debit
    Transaction Not Allowed". Same code as PIN_CRYPTOGRAPHIC_ERROR: compare `name`.
    """
    PIN_CRYPTOGRAPHIC_ERROR: Final = "81"
    """PIN could not be decrypted.

    The encrypted PIN could not be decrypted on the way to the issuer. The transaction was not approved. Message:
    "Cryptographic error found in PIN". Same code as DOMESTIC_DEBIT_NOT_ALLOWED: compare `name`.
    """
    POLICY_DECLINE: Final = "82"
    """Declined by issuer policy.

    A policy of the issuer does not allow this transaction. The code does not say which one. Message: "Policy". Same
    code as CARD_VERIFICATION_FAILED: compare `name`.
    """
    CARD_VERIFICATION_FAILED: Final = "82"
    """Card verification value does not match.

    A value by which the issuer recognizes the genuine card (chip, magnetic stripe or security code) did not match.
    Message: "Negative CAM, dCVV, iCVV, or CVV results". Same code as POLICY_DECLINE: compare `name`.
    """
    FRAUD_OR_SECURITY: Final = "83"
    """Declined for fraud or security.

    The issuer declined the transaction. The code does not say which of the two it was. Message: "Fraud/Security".
    """
    INVALID_AUTHORIZATION_LIFE_CYCLE: Final = "84"
    """Step does not fit the authorization.

    This request does not fit the state of the authorization it belongs to, for example because that one has ended or
    was already processed. Message: "Invalid Authorization Life Cycle".
    """
    NO_REASON_TO_DECLINE: Final = "85"
    """No objection from the issuer.

    The issuer has no objection to what was asked. Networks send this for a check of the card, its address or its
    security code, or for a refund; it does not show that a payment was made. Message: "No reason to decline".
    """
    PIN_NOT_VERIFIABLE: Final = "86"
    """PIN could not be checked.

    The issuer could not check the PIN and did not approve the transaction. Message: "Cannot verify PIN".
    """
    PURCHASE_WITHOUT_CASH_BACK: Final = "87"
    """Purchase approved, cash back not.

    The issuer approved only the amount of the purchase; the part that was to be paid out in cash is not covered.
    Message: "Purchase amount only, no cash back allowed".
    """
    CRYPTOGRAPHIC_FAILURE: Final = "88"
    """Cryptographic check failed.

    A cryptographic check of the card or PIN failed in the network or at the issuer. The transaction was not approved.
    Message: "Cryptographic failure".
    """
    UNACCEPTABLE_PIN: Final = "89"
    """PIN not accepted.

    The issuer does not accept the PIN that was sent, and did not approve the transaction. Message: "Unacceptable PIN".
    Same code as BALANCE_INFORMATION_NOT_ALLOWED: compare `name`.
    """
    BALANCE_INFORMATION_NOT_ALLOWED: Final = "89"
    """Balance information not allowed.

    The card or merchant may not receive balance information, so this request was refused. It says nothing about a
    payment. Message: "Ineligible to receive financial position information". Same code as UNACCEPTABLE_PIN: compare
    `name`.
    """
    CUTOFF_IN_PROGRESS: Final = "90"
    """Cut-off in progress.

    The issuer or network is closing its business day, so the authorization was not given. Message: "Cutoff is in
    progress".
    """
    ISSUER_OR_SWITCH_INOPERATIVE: Final = "91"
    """Issuer not available.

    The issuer or the switch in front of it is out of service, so the authorization was not given. Message: "Issuer or
    switch is inoperative".
    """
    ROUTE_NOT_FOUND: Final = "92"
    """No route to the destination.

    The network found no route to the issuer of this card, so the issuer was not asked. Message: "Destination cannot be
    found for routing".
    """
    VIOLATION_OF_LAW: Final = "93"
    """Not allowed by law.

    The issuer may not approve the transaction because a law forbids it. Message: "Transaction cannot be completed -
    violation of law".
    """
    DUPLICATE_TRANSMISSION: Final = "94"
    """Duplicate transmission or invoice.

    This request repeats one that was received before, or uses an invoice number again. The earlier one may have taken
    effect. Message: "Duplicate transmission / invoice".
    """
    SYSTEM_MALFUNCTION: Final = "96"
    """System malfunction at the issuer.

    A system of the issuer or network did not work properly, so the authorization was not given. Message: "System
    malfunction".
    """
    SURCHARGE_NOT_PERMITTED: Final = "B1"
    """Surcharge not permitted.

    The transaction contains a surcharge that this card or market does not allow, so it was declined. Message:
    "Surcharge amount not permitted".
    """
    SURCHARGE_NOT_SUPPORTED: Final = "B2"
    """Surcharge not supported by the issuer.

    The issuer in the debit network cannot handle a surcharge, so the transaction was declined. Message: "Surcharge
    amount not supported by debit network issuer".
    """
    FORCE_STAND_IN: Final = "N0"
    """Passed to stand-in processing.

    The issuer leaves the decision to the stand-in processing (STIP) of the network. This code does not say what was
    decided there. Message: "Force STIP".
    """
    CASH_SERVICE_NOT_AVAILABLE: Final = "N3"
    """Cash not available.

    The issuer currently offers no cash with this card and did not approve the transaction that asked for it. Message:
    "Cash service not available".
    """
    CASH_LIMIT_EXCEEDED: Final = "N4"
    """Cash limit exceeded.

    The cash that was asked for exceeds the limit of the issuer or of the card, so the transaction was not approved.
    Message: "Cash request exceeds issuer or approved limit".
    """
    INELIGIBLE_FOR_RESUBMISSION: Final = "N5"
    """Resubmission not allowed.

    This request resubmits an earlier transaction, and the network does not allow that. It says nothing about how the
    earlier one ended. Message: "Ineligible for resubmission".
    """
    CVV2_FAILURE: Final = "N7"
    """Incorrect CVV.

    The security code that was entered does not match the card, so the issuer declined. Message: "Decline for CVV2
    failure".
    """
    AMOUNT_ABOVE_PREAUTHORIZATION: Final = "N8"
    """Amount above the preauthorization.

    This request asks for more than was preauthorized and was refused. The code says nothing against the
    preauthorization itself. Message: "Transaction amount exceeds preauthorized approval amount".
    """
    PIN_UNBLOCK_DENIED: Final = "P5"
    """PIN unblocking denied.

    The issuer refused to unblock the PIN. This says nothing about a payment. Message: "Denied PIN unblock".
    """
    PIN_CHANGE_DENIED: Final = "P6"
    """PIN change denied.

    The issuer refused to change the PIN. This says nothing about a payment. Message: "Denied PIN change".
    """
    CARD_AUTHENTICATION_FAILED: Final = "Q1"
    """Card could not be authenticated.

    The check whether the card is genuine failed, so the transaction was declined. Message: "Card Authentication
    failed".
    """
    STOP_PAYMENT_ORDER: Final = "R0"
    """Payment stopped by the cardholder.

    The cardholder told the issuer to stop this payment. Message: "Stop Payment Order".
    """
    AUTHORIZATION_REVOKED: Final = "R1"
    """Consent for this merchant withdrawn.

    The cardholder withdrew consent to recurring charges by this merchant. Message: "Revocation of authorization order".
    """
    NOT_ELIGIBLE_FOR_VISA_PIN: Final = "R2"
    """Visa PIN not possible here.

    The transaction does not meet the conditions for a Visa payment with PIN, so it was not approved. Message:
    "Transaction does not qualify for Visa PIN".
    """
    ALL_AUTHORIZATIONS_REVOKED: Final = "R3"
    """Consent for all recurring charges withdrawn.

    The cardholder withdrew consent to all recurring charges on this card. Message: "Revocation of all authorizations
    order".
    """
    UNABLE_TO_GO_ONLINE: Final = "Z3"
    """Declined offline, issuer not reached.

    The terminal had no connection, and the card itself declined. The authorization was not given. Message: "Unable to
    go online".
    """
