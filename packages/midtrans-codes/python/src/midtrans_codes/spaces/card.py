# Generated from the catalog; do not edit.
"""Card channel response code of Midtrans.

Documented on:
- https://docs.midtrans.com/docs/bank-response-codes
- https://docs.midtrans.com/docs/error-code-and-response-code
- https://docs.midtrans.com/reference/channel-response-code
- https://www.checkout.com/docs/developer-resources/codes/visa-response-codes
- https://www.jpmorgan.com/payments/client-resource-center/pbi/apac-payment-brand-changes
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class Card:
    """Card channel response code of Midtrans."""

    APPROVED: Final = "00"
    """Approved by issuer.

    The issuer approved the card transaction. Whether it was captured or is held for review is in transaction_status and
    fraud_status.
    """
    APPROVED_AMEX: Final = "000"
    """Transaction approved.

    American Express approved the transaction. The code 00 means the same.
    """
    APPROVED_WITH_ID_AMEX: Final = "001"
    """Approved on proof of identity.

    American Express approved the transaction provided that the cardholder is identified.
    """
    PARTIAL_APPROVAL_AMEX: Final = "002"
    """Approved in part.

    Only part of the amount was approved. This happens with prepaid cards.
    """
    REFER_TO_ISSUER: Final = "01"
    """Issuer must be contacted.

    The issuer declined because of a problem with the card number and wants the customer to contact it.
    """
    REFER_TO_ISSUER_SPECIAL: Final = "02"
    """Issuer must be contacted, special case.

    The issuer declined under special conditions and wants the customer to contact it.
    """
    INVALID_MERCHANT: Final = "03"
    """Merchant ID not valid.

    The merchant ID that was sent to the bank is not valid for this transaction.
    """
    PICK_UP_CARD: Final = "04"
    """Card to be retained.

    The issuer declined and wants the card to be retained, as happens when it was reported lost or stolen.
    """
    DO_NOT_HONOR: Final = "05"
    """Declined by issuer (do not honor).

    The issuer declined without naming the cause. It may be a failed security check, frozen funds or too little money.
    Message: "Do not honor".
    """
    CARD_ERROR: Final = "06"
    """Problem with the card number.

    The issuer declined because of a problem with the card number that it does not describe, and wants the customer to
    contact it.
    """
    PICK_UP_CARD_SPECIAL: Final = "07"
    """Card to be retained, special conditions.

    The issuer declined under special conditions and wants the card to be retained. It may have been reported lost or
    stolen.
    """
    REQUEST_IN_PROGRESS: Final = "09"
    """Result still open at issuer.

    In ISO 8583, the issuer is still working on the request. The code settles neither approval nor decline.
    """
    DENIED_AMEX: Final = "100"
    """Declined, no reason given.

    American Express denied the transaction. The code does not tell why.
    """
    EXPIRED_CARD_AMEX: Final = "101"
    """Card expired or date wrong.

    The card has expired, or the expiration date that was entered is wrong.
    """
    PIN_TRIES_EXCEEDED_AMEX: Final = "106"
    """PIN attempts exceeded.

    A wrong PIN was entered too many times, and the card accepts no more attempts.
    """
    CALL_ISSUER_AMEX: Final = "107"
    """Issuer must be contacted.

    The transaction was not approved; the issuer wants to be contacted first.
    """
    INVALID_MERCHANT_AMEX: Final = "109"
    """Invalid or inactive merchant.

    American Express does not accept the merchant number of the transaction.
    """
    INVALID_AMOUNT_AMEX: Final = "110"
    """Invalid amount.

    American Express does not accept the amount of the transaction.
    """
    INVALID_ACCOUNT_AMEX: Final = "111"
    """Card or account not valid.

    The card number is not valid. For travelers checks the code stands for a wrong MICR line.
    """
    FUNCTION_NOT_SUPPORTED_AMEX: Final = "115"
    """Requested function not supported.

    American Express or the issuer does not support what the transaction asks for.
    """
    INCORRECT_PIN_AMEX: Final = "117"
    """Incorrect PIN.

    The PIN that was entered is wrong.
    """
    CARDHOLDER_NOT_PERMITTED_AMEX: Final = "119"
    """Cardholder not enrolled or permitted.

    The cardholder is not enrolled for this kind of transaction, or it is not permitted for the card.
    """
    INVALID_TRANSACTION: Final = "12"
    """Transaction or field not valid.

    The issuer declined because it does not accept this kind of transaction for the card, or because a field of it is
    not valid.
    """
    INCORRECT_SECURITY_CODE_AMEX: Final = "122"
    """Incorrect CVV.

    The security code of the card is wrong. American Express calls it CID and uses 4 digits.
    """
    INVALID_EFFECTIVE_DATE_AMEX: Final = "125"
    """Effective date not valid.

    The date from which the card is valid is wrong or not yet reached.
    """
    INVALID_AMOUNT: Final = "13"
    """Invalid character in the amount.

    The amount contains a character that is not allowed. Only the sandbox sends this code.
    """
    INVALID_CARD_NUMBER: Final = "14"
    """Card number does not exist.

    The issuer declined because it has no card with this number.
    """
    NO_SUCH_ISSUER: Final = "15"
    """No such issuer.

    No issuer exists for this card number, so the transaction could not be routed.
    """
    FORMAT_ERROR_AMEX: Final = "181"
    """Transaction format not valid.

    American Express refused this request because its data does not have the expected format.
    """
    INVALID_CURRENCY_AMEX: Final = "183"
    """Currency not valid.

    American Express does not accept the currency code of the transaction.
    """
    NEW_CARD_ISSUED_AMEX: Final = "187"
    """Card replaced or renewed.

    The transaction was denied because a new card was issued in place of this one.
    """
    MERCHANT_CLOSED_AMEX: Final = "189"
    """Merchant canceled or closed.

    American Express denied the transaction because the merchant is canceled or closed there.
    """
    RE_ENTER_TRANSACTION: Final = "19"
    """Issuer asks for another try.

    The issuer did not process the transaction and gives no cause.
    """
    AUTHENTICATION_REQUIRED_VISA: Final = "1A"
    """Authentication required.

    The issuer does not approve the transaction until the customer has authenticated.
    """
    PICK_UP_CARD_AMEX: Final = "200"
    """Card to be retained.

    The transaction was denied, and the issuer wants the card to be retained.
    """
    NO_ACTION_TAKEN: Final = "21"
    """Issuer took no action.

    The issuer did nothing with this message. The page speaks of a problem with the card number; in ISO 8583, an earlier
    transaction could not be undone, and that one may still stand.
    """
    SUSPECTED_MALFUNCTION: Final = "22"
    """Issuer not available.

    The issuer could not be contacted, possibly because of a malfunction, so the transaction was not carried out.
    """
    UNSPECIFIED_ERROR: Final = "23"
    """Unspecified error at the bank.

    The bank answered with an error that it does not describe, and did not approve the transaction.
    """
    CARD_DETAILS_NOT_RECOGNIZED: Final = "25"
    """Card details not recognized.

    The issuer declined because it does not recognize the card details.
    """
    FORMAT_ERROR: Final = "30"
    """Transaction details not recognized.

    The issuer refused this request because it could not interpret the details of the transaction.
    """
    CARD_NOT_PRESENT_NOT_ALLOWED: Final = "31"
    """Online and phone transactions not allowed.

    The card may not be used for internet, mail or telephone orders.
    """
    EXPIRED_CARD_OR_INVALID_DATE: Final = "33"
    """Card expired or wrong date.

    The issuer declined because the card has expired or the expiration date is not the one of the card.
    """
    SUSPECTED_FRAUD_PICK_UP: Final = "34"
    """Suspected fraud.

    The issuer declined because it suspects fraud with this card number.
    """
    CONTACT_ACQUIRER_PICK_UP: Final = "35"
    """Retain card, contact acquirer.

    The issuer declined and wants the card to be retained. In ISO 8583, the merchant is to contact the acquirer.
    """
    RESTRICTED_CARD_PICK_UP: Final = "36"
    """Retain card, restricted.

    The issuer declined and wants the card to be retained. In ISO 8583, the card is restricted.
    """
    CALL_ACQUIRER_SECURITY_PICK_UP: Final = "37"
    """Retain card, call acquirer security.

    The issuer declined and wants the card to be retained. In ISO 8583, the merchant is to call the security desk of the
    acquirer.
    """
    PIN_TRIES_EXCEEDED_PICK_UP: Final = "38"
    """PIN attempts exceeded, retain card.

    A wrong PIN was entered three times. The issuer declined and wants the card to be retained.
    """
    NO_CREDIT_ACCOUNT: Final = "39"
    """No credit account.

    The card has no credit account that could be charged.
    """
    FUNCTION_NOT_SUPPORTED: Final = "40"
    """Transaction type not allowed.

    The issuer does not support this type of transaction for the card.
    """
    LOST_CARD: Final = "41"
    """Card reported lost.

    The issuer declined because the card was reported lost, and wants it retained.
    """
    NO_UNIVERSAL_ACCOUNT: Final = "42"
    """Account type not valid.

    The account type that was used is not valid for the card. In ISO 8583, there is no universal account.
    """
    STOLEN_CARD: Final = "43"
    """Card reported stolen.

    The issuer declined because the card was reported stolen, and wants it retained.
    """
    NO_INVESTMENT_ACCOUNT: Final = "44"
    """No investment account.

    The account type that was used is not valid for the card. In ISO 8583, there is no investment account.
    """
    CLOSED_ACCOUNT: Final = "46"
    """Account closed.

    The account behind the card was closed, so the issuer declined for good.
    """
    INSUFFICIENT_FUNDS: Final = "51"
    """Insufficient funds.

    The balance or credit limit of the card does not cover the amount.
    """
    NO_CHECKING_ACCOUNT: Final = "52"
    """No checking account.

    The card is not linked to a checking account.
    """
    NO_SAVINGS_ACCOUNT: Final = "53"
    """No savings account.

    The card is not linked to a savings account.
    """
    EXPIRED_CARD: Final = "54"
    """Card expired.

    The issuer declined because the card is past its expiration date.
    """
    INCORRECT_PIN: Final = "55"
    """Incorrect PIN.

    The issuer declined because the PIN is wrong.
    """
    NO_CARD_RECORD: Final = "56"
    """No record of the card.

    The issuer declined because it keeps no record of this card number.
    """
    TRANSACTION_NOT_PERMITTED_TO_CARDHOLDER: Final = "57"
    """Not permitted for this card.

    The issuer does not allow this type of transaction for the card.
    """
    TRANSACTION_NOT_PERMITTED_TO_TERMINAL: Final = "58"
    """Not permitted for this terminal.

    The terminal of the merchant does not allow this kind of transaction, or a test card was used.
    """
    SUSPECTED_FRAUD: Final = "59"
    """Suspected fraud.

    The issuer declined because the transaction looks fraudulent.
    """
    BLOCKED_BY_ISSUER_VISA: Final = "5C"
    """Not supported by issuer.

    The issuer does not support this transaction or blocks it for the card.
    """
    CONTACT_ISSUER_AND_RETRY: Final = "60"
    """Contact the issuer, then try again.

    The issuer declined until the customer has settled the matter with it.
    """
    EXCEEDS_AMOUNT_LIMIT: Final = "61"
    """Amount limit exceeded.

    The amount exceeds the limit that the issuer has set for the card.
    """
    RESTRICTED_CARD: Final = "62"
    """Card restricted.

    The issuer restricts the use of this card.
    """
    SECURITY_VIOLATION: Final = "63"
    """Security check not passed.

    The issuer declined for a security reason that it does not describe.
    """
    ORIGINAL_AMOUNT_INCORRECT: Final = "64"
    """Invalid amount.

    The issuer declined because of the amount. In ISO 8583, it differs from that of the original transaction.
    """
    EXCEEDS_FREQUENCY_LIMIT: Final = "65"
    """Frequency limit exceeded.

    The card has reached the number of transactions that the issuer allows in a period.
    """
    CONTACT_ISSUER: Final = "66"
    """Issuer must be contacted.

    The issuer declined and wants the customer to contact it. The code names no cause.
    """
    COUNTERFEIT_CARD_PICK_UP: Final = "67"
    """Suspected counterfeit card.

    The issuer declined because it suspects a counterfeit card, and wants it to be retained.
    """
    TIMEOUT_VISA: Final = "68"
    """Timeout waiting for an answer.

    No answer to the authorization came in time. It is not known whether the transaction was approved.
    """
    VERIFICATION_FAILED: Final = "6P"
    """Verification details do not match.

    The issuer declined because verification data that was sent does not match its records.
    """
    CONTACT_CARD_ISSUER_MASTERCARD: Final = "70"
    """Issuer must be contacted.

    The issuer declined and asks the cardholder to contact it.
    """
    PIN_NOT_CHANGED_MASTERCARD: Final = "71"
    """PIN not changed.

    The request to change the PIN was refused, and the code does not tell why. This says nothing about a payment. Same
    code as PIN_NOT_CHANGED_VISA: compare `name`.
    """
    PIN_NOT_CHANGED_VISA: Final = "71"
    """PIN not changed.

    The request to change the PIN was refused, and the code does not tell why. This says nothing about a payment. Same
    code as PIN_NOT_CHANGED_MASTERCARD: compare `name`.
    """
    ACCOUNT_NOT_ACTIVATED_MASTERCARD: Final = "72"
    """Account not yet activated.

    The account behind the card has not been activated yet.
    """
    PIN_TRIES_EXCEEDED: Final = "75"
    """PIN attempts exceeded.

    A wrong PIN was entered too many times and the issuer accepts no more attempts.
    """
    TO_ACCOUNT_INVALID_MASTERCARD: Final = "76"
    """Receiving account not valid.

    The receiving account does not exist or is not valid. Same code as ORIGINAL_NOT_FOUND_VISA: compare `name`.
    """
    ORIGINAL_NOT_FOUND_VISA: Final = "76"
    """Original transaction not found.

    The network found no earlier message that matches the retrieval reference of this one. It is not known what became
    of the original transaction. Same code as TO_ACCOUNT_INVALID_MASTERCARD: compare `name`.
    """
    FROM_ACCOUNT_INVALID_MASTERCARD: Final = "77"
    """Paying account not valid.

    The paying account does not exist or is not valid. Same code as ORIGINAL_DATA_MISMATCH_VISA: compare `name`.
    """
    ORIGINAL_DATA_MISMATCH_VISA: Final = "77"
    """Data differs from original.

    This message repeats or reverses an earlier one, but its data does not match it. The earlier one may have taken
    effect. Same code as FROM_ACCOUNT_INVALID_MASTERCARD: compare `name`.
    """
    ACCOUNT_INVALID_MASTERCARD: Final = "78"
    """Account not valid.

    The account of the transaction does not exist or is not valid. The code does not say which one. Same code as
    CARD_NOT_ACTIVATED_VISA: compare `name`.
    """
    CARD_NOT_ACTIVATED_VISA: Final = "78"
    """New card not yet activated.

    The card is new and still blocked for its first use. Same code as ACCOUNT_INVALID_MASTERCARD: compare `name`.
    """
    LIFECYCLE_DECLINE_MASTERCARD: Final = "79"
    """Card replaced or renewed.

    The issuer declined because the card was replaced, renewed or deactivated. The exact cause is only in the merchant
    advice code. Same code as TRANSACTION_REVERSED_VISA: compare `name`.
    """
    TRANSACTION_REVERSED_VISA: Final = "79"
    """Transaction reported as reversed.

    The network reports that the transaction was reversed. It is not known whether money moved and came back. Same code
    as LIFECYCLE_DECLINE_MASTERCARD: compare `name`.
    """
    APPROVED_WITH_ID_VISA: Final = "8"
    """Approved on proof of identity.

    The issuer approved the transaction provided that the cardholder is identified.
    """
    SYSTEM_NOT_AVAILABLE_MASTERCARD: Final = "80"
    """System not available.

    The transaction was not approved because a system that decides on it is not available. Same code as
    CREDIT_ISSUER_UNAVAILABLE_VISA: compare `name`.
    """
    CREDIT_ISSUER_UNAVAILABLE_VISA: Final = "80"
    """Credit issuer not available.

    The transaction was not approved because the issuer of the credit card is not available. For private label cards the
    code stands for a wrong date. Same code as SYSTEM_NOT_AVAILABLE_MASTERCARD: compare `name`.
    """
    DOMESTIC_DEBIT_NOT_ALLOWED_MASTERCARD: Final = "81"
    """Domestic debit not allowed.

    The card does not allow domestic debit transactions. The code is used in some regions only. Same code as
    PIN_CRYPTOGRAPHIC_ERROR_VISA: compare `name`.
    """
    PIN_CRYPTOGRAPHIC_ERROR_VISA: Final = "81"
    """PIN could not be decrypted.

    The security module of Visa could not decrypt the PIN, so the transaction was not approved. The code does not say
    that the PIN is wrong. Same code as DOMESTIC_DEBIT_NOT_ALLOWED_MASTERCARD: compare `name`.
    """
    INCORRECT_CVV: Final = "82"
    """Incorrect CVV.

    The issuer declined because the CVV does not match the card. Same code as POLICY_DECLINE_MASTERCARD and
    CARD_VERIFICATION_NEGATIVE_VISA: compare `name`.
    """
    POLICY_DECLINE_MASTERCARD: Final = "82"
    """Declined by issuer policy.

    The issuer declined because of a policy of its own. What would help is only in the merchant advice code. Same code
    as INCORRECT_CVV and CARD_VERIFICATION_NEGATIVE_VISA: compare `name`.
    """
    CARD_VERIFICATION_NEGATIVE_VISA: Final = "82"
    """Card verification value does not match.

    The check of the security code or of the chip data failed, or an offline PIN check was interrupted. Same code as
    INCORRECT_CVV and POLICY_DECLINE_MASTERCARD: compare `name`.
    """
    AUTHENTICATION_REQUIRED: Final = "83"
    """Authentication required.

    The issuer declined because the card data has to be checked or the customer has to authenticate first. Same code as
    FRAUD_SECURITY_MASTERCARD and STAND_IN_CANNOT_APPROVE_VISA: compare `name`.
    """
    FRAUD_SECURITY_MASTERCARD: Final = "83"
    """Declined for fraud or security.

    The issuer declined because it suspects fraud or sees a security problem. Same code as AUTHENTICATION_REQUIRED and
    STAND_IN_CANNOT_APPROVE_VISA: compare `name`.
    """
    STAND_IN_CANNOT_APPROVE_VISA: Final = "83"
    """Stand-in could not approve.

    Visa decided in place of the issuer and could not approve the transaction. Same code as AUTHENTICATION_REQUIRED and
    FRAUD_SECURITY_MASTERCARD: compare `name`.
    """
    INVALID_AUTHORIZATION_LIFECYCLE_MASTERCARD: Final = "84"
    """Authorization life cycle not valid.

    This request does not fit the state of the authorization that it belongs to, for example because that one has
    expired. This says nothing about the hold on the card. Same code as PREAUTHORIZATION_TOO_OLD_VISA: compare `name`.
    """
    PREAUTHORIZATION_TOO_OLD_VISA: Final = "84"
    """Pre-authorization too old.

    Too much time has passed since the pre-authorization, so this request was refused. This says nothing about the hold
    on the card. Same code as INVALID_AUTHORIZATION_LIFECYCLE_MASTERCARD: compare `name`.
    """
    NOT_DECLINED_MASTERCARD: Final = "85"
    """Not declined, amount zero.

    The issuer has no objection to a transaction with the amount zero, such as a verification of the card. Nothing was
    paid by it. Same code as NO_REASON_TO_DECLINE_VISA: compare `name`.
    """
    NO_REASON_TO_DECLINE_VISA: Final = "85"
    """No reason to decline.

    The issuer has no objection to a verification of the card, the address or the CVV2, or to a credit or refund to the
    card. This is not the approval of a purchase. Same code as NOT_DECLINED_MASTERCARD: compare `name`.
    """
    PIN_VALIDATION_NOT_POSSIBLE_MASTERCARD: Final = "86"
    """PIN could not be checked.

    The PIN could not be checked, so the transaction was not approved. The code does not say that the PIN is wrong. Same
    code as PIN_NOT_VERIFIABLE_VISA: compare `name`.
    """
    PIN_NOT_VERIFIABLE_VISA: Final = "86"
    """PIN could not be checked.

    The PIN could not be checked, so the transaction was not approved. The code does not say that the PIN is wrong. Same
    code as PIN_VALIDATION_NOT_POSSIBLE_MASTERCARD: compare `name`.
    """
    PURCHASE_WITHOUT_CASH_BACK_MASTERCARD: Final = "87"
    """Purchase approved, cash back not.

    Only the amount of the purchase was approved. The cash back was not. Same code as PURCHASE_WITHOUT_CASH_BACK_VISA:
    compare `name`.
    """
    PURCHASE_WITHOUT_CASH_BACK_VISA: Final = "87"
    """Purchase approved, cash back not.

    Only the amount of the purchase was approved. The cash back was not. Same code as
    PURCHASE_WITHOUT_CASH_BACK_MASTERCARD: compare `name`.
    """
    CRYPTOGRAPHIC_FAILURE_MASTERCARD: Final = "88"
    """Cryptographic check failed.

    A cryptographic check of the transaction failed, so it was not approved. Same code as UNABLE_TO_AUTHORIZE_VISA:
    compare `name`.
    """
    UNABLE_TO_AUTHORIZE_VISA: Final = "88"
    """Authorization not possible.

    The transaction could not be authorized. The code does not tell why. Same code as CRYPTOGRAPHIC_FAILURE_MASTERCARD:
    compare `name`.
    """
    UNACCEPTABLE_PIN_MASTERCARD: Final = "89"
    """PIN not accepted.

    The issuer declined because it does not accept the PIN. Another attempt is allowed. Same code as
    INELIGIBLE_TO_RECEIVE_VISA: compare `name`.
    """
    INELIGIBLE_TO_RECEIVE_VISA: Final = "89"
    """Not eligible to receive information.

    The card or merchant may not receive the information that was asked for, at Visa that on balances, so this request
    was refused. It says nothing about a payment. Same code as UNACCEPTABLE_PIN_MASTERCARD: compare `name`.
    """
    CUTOFF_IN_PROGRESS: Final = "90"
    """Issuer temporarily closed.

    The issuer cannot process transactions at the moment. In ISO 8583, a cut-off is in progress.
    """
    ACCEPTED_ATC_SYNCHRONIZATION_AMEX: Final = "900"
    """Accepted, card counter synchronized.

    American Express accepted the transaction and synchronized the transaction counter of the card (ATC).
    """
    SYSTEM_MALFUNCTION_AMEX: Final = "909"
    """System malfunction.

    A system malfunctioned while the transaction was processed, because of a cryptographic error, so it was not
    approved.
    """
    ISSUER_UNAVAILABLE: Final = "91"
    """Issuer not available.

    The issuer could not be reached to authorize the transaction. Same code as ISSUER_OR_SWITCH_UNAVAILABLE_VISA:
    compare `name`.
    """
    ISSUER_OR_SWITCH_UNAVAILABLE_VISA: Final = "91"
    """Issuer or switch not available.

    The issuer or its switch cannot decide right now, and nobody decides in its place, so the transaction was declined.
    Same code as ISSUER_UNAVAILABLE: compare `name`.
    """
    ISSUER_UNAVAILABLE_AMEX: Final = "912"
    """Issuer not available.

    The transaction was not approved because the issuer is not available.
    """
    UNABLE_TO_ROUTE: Final = "92"
    """No route to the destination.

    No route to the issuer of the card was found, so the issuer did not receive the transaction.
    """
    VIOLATION_OF_LAW: Final = "93"
    """Declined for legal reasons.

    The issuer declined and refers the customer to the bank. In ISO 8583, the law does not allow the transaction.
    """
    DUPLICATE_TRANSMISSION: Final = "94"
    """Duplicate request.

    This request was refused because the same transaction was received before. The earlier one may have taken effect.
    """
    SYSTEM_MALFUNCTION: Final = "96"
    """System malfunction at the issuer.

    The issuer could not process the transaction because its system did not work properly.
    """
    BLOCKED_BY_CARDHOLDER_VISA: Final = "9G"
    """Blocked by the cardholder.

    The cardholder has had transactions of this kind blocked by the issuer.
    """
    ORIGINAL_NOT_FOUND: Final = "AG"
    """Original transaction not found.

    The bank finds no original transaction for this request. Only cards issued by Mandiri get this code.
    """
    POSTING_ALREADY_COMPLETE: Final = "AJ"
    """Posting already complete.

    This request was refused because the bank has already posted the transaction. Only cards issued by Mandiri get this
    code.
    """
    SURCHARGE_NOT_PERMITTED_VISA: Final = "B1"
    """Surcharge not permitted.

    The transaction was declined because it contains a surcharge, which is not permitted on Visa cards.
    """
    SURCHARGE_NOT_SUPPORTED_VISA: Final = "B2"
    """Surcharge not permitted.

    The transaction was declined because it contains a surcharge, which is not supported for it.
    """
    DECLINED_USE_OTHER_CARD: Final = "BA"
    """Declined, another card needed.

    The transaction was declined without a reason. Another card is needed.
    """
    FORCED_STAND_IN_VISA: Final = "N0"
    """Passed to stand-in processing.

    The issuer did not decide itself and left the decision to the stand-in processing (STIP) of the network. This code
    does not say what was decided there.
    """
    CASH_SERVICE_NOT_AVAILABLE_VISA: Final = "N3"
    """Cash not available.

    The transaction asks for cash, which is not available with this card.
    """
    CASH_BACK_LIMIT_EXCEEDED_VISA: Final = "N4"
    """Cash back limit exceeded.

    The cash back that was asked for exceeds the limit of the issuer.
    """
    RESUBMISSION_TOO_LATE_VISA: Final = "N5"
    """Resubmitted too late.

    The transaction was submitted again after the number of days that is allowed, so this request was refused. This says
    nothing about the first submission.
    """
    INCORRECT_CVV2_VISA: Final = "N7"
    """Incorrect CVV.

    The issuer declined because the CVV2 does not match the card.
    """
    PREAUTHORIZED_AMOUNT_EXCEEDED_VISA: Final = "N8"
    """Above the authorized amount.

    The amount of this request is higher than the amount that was authorized before, so the request was refused. The
    earlier authorization is not affected.
    """
    INVALID_BILLER_INFORMATION_VISA: Final = "P2"
    """Biller information not valid.

    The transaction was declined because the information about the biller in it is not valid.
    """
    PIN_CHANGE_DECLINED_VISA: Final = "P5"
    """PIN change or unblock declined.

    The issuer declined the request to change or unblock the PIN of the card. This says nothing about a payment.
    """
    UNSAFE_PIN_VISA: Final = "P6"
    """New PIN not safe enough.

    The issuer declined the PIN that was chosen because it is too easy to guess. This says nothing about a payment.
    """
    CARD_AUTHENTICATION_FAILED_VISA: Final = "Q1"
    """Card could not be authenticated.

    The check whether the card is genuine failed, or an offline PIN check was interrupted, so the transaction was
    declined.
    """
    ALREADY_SETTLED_VISA: Final = "Q5"
    """Transaction already settled.

    The transaction was settled before and cannot be settled a second time, so this request was refused. The transaction
    may already be paid.
    """
    STOP_PAYMENT_VISA: Final = "R0"
    """Payment stopped by the cardholder.

    The cardholder told the issuer to stop this payment.
    """
    AUTHORIZATION_REVOKED_VISA: Final = "R1"
    """Consent withdrawn by the cardholder.

    The cardholder withdrew consent to this payment, for example to a subscription.
    """
    ALL_AUTHORIZATIONS_REVOKED_VISA: Final = "R3"
    """Consent to all payments withdrawn.

    The cardholder withdrew consent to all payments of this kind with the card.
    """
    CHECK_APPROVED_VISA: Final = "T0"
    """Check approved.

    The paper check was approved; the first check is kept. The code is not expected for an online card payment.
    """
    CHECK_NOT_CONVERTED_VISA: Final = "T1"
    """Check verified, not converted.

    The paper check passed the verification but was not converted into an electronic payment. This code does not say
    that anything was paid.
    """
    CHECK_ROUTING_NUMBER_INVALID_VISA: Final = "T2"
    """Routing number not valid.

    The check was declined because its routing number (RTTN) is not valid. The code belongs to paper checks and is not
    expected for an online card payment.
    """
    CHECK_AMOUNT_LIMIT_EXCEEDED_VISA: Final = "T3"
    """Check above the limit.

    The amount of the check exceeds the limit. The code belongs to paper checks and is not expected for an online card
    payment.
    """
    CHECK_UNPAID_ITEMS_VISA: Final = "T4"
    """Unpaid items on record.

    The check was declined because unpaid items are on record in the negative file. The code belongs to paper checks and
    is not expected for an online card payment.
    """
    CHECK_NUMBER_DUPLICATE_VISA: Final = "T5"
    """Check number already used.

    The number of the paper check was presented before, so this request was refused. The earlier one may already be
    paid.
    """
    CHECK_MICR_ERROR_VISA: Final = "T6"
    """MICR line not readable.

    The check was declined because of an error in its MICR line. The code belongs to paper checks and is not expected
    for an online card payment.
    """
    TOO_MANY_CHECKS_VISA: Final = "T7"
    """Too many checks.

    The number of checks that is allowed has been reached. The code belongs to paper checks and is not expected for an
    online card payment.
    """
    MULTIPLE_EXEMPTIONS_VISA: Final = "W1"
    """Several exemptions selected.

    This request claims more than one exemption from customer authentication, so it was refused.
    """
    EXEMPTION_NOT_VALID_FOR_BRAND_VISA: Final = "W2"
    """Exemption not valid for this network.

    This request claims an exemption from customer authentication that does not apply to the card network, so it was
    refused.
    """
    FORWARD_TO_ISSUER_XA_VISA: Final = "XA"
    """Issuer must be contacted.

    The transaction was not approved; it is referred to the issuer, which alone can decide.
    """
    FORWARD_TO_ISSUER_XD_VISA: Final = "XD"
    """Issuer must be contacted.

    The transaction was not approved; it is referred to the issuer, which alone can decide.
    """
    ALREADY_REVERSED: Final = "Z2"
    """Transaction already reversed.

    This request was refused because the transaction was reversed before.
    """
    CAPTURE_AMOUNT_EXCEEDED: Final = "Z3"
    """Capture above authorized amount.

    This request was refused because the amount to capture is above the authorized amount. Same code as
    OFFLINE_DECLINED_VISA: compare `name`.
    """
    OFFLINE_DECLINED_VISA: Final = "Z3"
    """No connection, declined.

    The terminal or card could not go online to the issuer, and the transaction was declined. Same code as
    CAPTURE_AMOUNT_EXCEEDED: compare `name`.
    """
