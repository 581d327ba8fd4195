# Generated from the catalog; do not edit.
"""State of a payout of OY! Indonesia.

Documented on:
- https://api-docs.oyindonesia.com/#explanation-disbursement-failed-reasons-disbursement-failed-reasons
- https://api-docs.oyindonesia.com/#response-code-api-get-disbursement-status-get-disbursement-status
- https://api-docs.oyindonesia.com/#transaction-status-api-disbursement-disbursement-callback
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L422
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L423
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L424
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L684
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L685
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L686
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L687
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L688
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L689
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L690
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L691
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L692
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L693
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L694
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L695
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L696
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L697
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L698
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L763
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L764
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L765
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L766
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L767
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L768
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L769
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L770
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L771
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class DisbursementStatus:
    """State of a payout of OY! Indonesia."""

    COMPLETED: Final = "000"
    """Payout completed.

    The money arrived at the beneficiary account. Message: "Success".
    """
    PROCESSING: Final = "101"
    """Payout being processed.

    OY! has the payout and has not finished it.
    """
    IN_PROGRESS: Final = "102"
    """Payout in progress.

    The payout is under way or waits in a queue; tx_status_description may say why.
    """
    QUERY_USER_NOT_FOUND: Final = "201"
    """Username not known.

    OY! does not know the username in x-oy-username. That says nothing about the payout, which stays as open as it was.
    """
    QUERY_USER_NOT_ACTIVE: Final = "202"
    """Account not active at OY!.

    The account or this product of it is not active at OY!. That says nothing about the payout, which stays as open as
    it was.
    """
    PAYOUT_NOT_FOUND: Final = "204"
    """Payout not found.

    OY! knows no payout under this partner_trx_id. A request that was just sent, or that timed out, may still arrive.
    """
    DEPOSIT_TOO_LOW: Final = "206"
    """Merchant balance too low.

    The payout failed for good, because the deposit did not cover it. No money was sent.
    """
    QUERY_IP_NOT_REGISTERED: Final = "207"
    """IP address not registered.

    The request came from an IP address that is not registered. That says nothing about the payout, which stays as open
    as it was.
    """
    QUERY_API_KEY_NOT_VALID: Final = "208"
    """API key not valid.

    OY! did not accept the key in x-api-key. That says nothing about the payout, which stays as open as it was.
    """
    AMOUNT_ABOVE_MAXIMUM: Final = "225"
    """Amount above maximum.

    The payout failed for good, because the amount is above the maximum that OY! set for the merchant. No money was
    sent.
    """
    AMOUNT_ABOVE_LIMIT: Final = "300"
    """Amount above limit.

    The payout failed for good. The amount is above the limit that OY! set for the merchant. Same code as BANK_ERROR,
    BANK_UNDER_MAINTENANCE, FAILED, PROCESSING_ERROR, RECIPIENT_ACCOUNT_BLOCKED, RECIPIENT_ACCOUNT_INACTIVE,
    RECIPIENT_ACCOUNT_NOT_FOUND and RECIPIENT_LIMIT_REACHED: compare `name`.
    """
    BANK_ERROR: Final = "300"
    """Error at bank.

    The payout failed for good. The bank or e-wallet of the recipient had an error, and no money arrived. Same code as
    AMOUNT_ABOVE_LIMIT, BANK_UNDER_MAINTENANCE, FAILED, PROCESSING_ERROR, RECIPIENT_ACCOUNT_BLOCKED,
    RECIPIENT_ACCOUNT_INACTIVE, RECIPIENT_ACCOUNT_NOT_FOUND and RECIPIENT_LIMIT_REACHED: compare `name`.
    """
    BANK_UNDER_MAINTENANCE: Final = "300"
    """Bank under maintenance.

    The payout failed for good. The bank or e-wallet of the recipient is under maintenance, and no money arrived. Same
    code as AMOUNT_ABOVE_LIMIT, BANK_ERROR, FAILED, PROCESSING_ERROR, RECIPIENT_ACCOUNT_BLOCKED,
    RECIPIENT_ACCOUNT_INACTIVE, RECIPIENT_ACCOUNT_NOT_FOUND and RECIPIENT_LIMIT_REACHED: compare `name`.
    """
    FAILED: Final = "300"
    """Payout failed.

    The payout failed for good, and no money arrived. tx_status_description says why, for example that the deposit is
    too low. Message: "Failed". Same code as AMOUNT_ABOVE_LIMIT, BANK_ERROR, BANK_UNDER_MAINTENANCE, PROCESSING_ERROR,
    RECIPIENT_ACCOUNT_BLOCKED, RECIPIENT_ACCOUNT_INACTIVE, RECIPIENT_ACCOUNT_NOT_FOUND and RECIPIENT_LIMIT_REACHED:
    compare `name`.
    """
    PROCESSING_ERROR: Final = "300"
    """Error while paying out.

    The payout failed for good. An error at OY! kept the payout from being made, and no money arrived. Same code as
    AMOUNT_ABOVE_LIMIT, BANK_ERROR, BANK_UNDER_MAINTENANCE, FAILED, RECIPIENT_ACCOUNT_BLOCKED,
    RECIPIENT_ACCOUNT_INACTIVE, RECIPIENT_ACCOUNT_NOT_FOUND and RECIPIENT_LIMIT_REACHED: compare `name`.
    """
    RECIPIENT_ACCOUNT_BLOCKED: Final = "300"
    """Account or card blocked.

    The payout failed for good. The bank blocks the beneficiary account. Same code as AMOUNT_ABOVE_LIMIT, BANK_ERROR,
    BANK_UNDER_MAINTENANCE, FAILED, PROCESSING_ERROR, RECIPIENT_ACCOUNT_INACTIVE, RECIPIENT_ACCOUNT_NOT_FOUND and
    RECIPIENT_LIMIT_REACHED: compare `name`.
    """
    RECIPIENT_ACCOUNT_INACTIVE: Final = "300"
    """Account or card not active.

    The payout failed for good. The beneficiary account is no longer active. Same code as AMOUNT_ABOVE_LIMIT,
    BANK_ERROR, BANK_UNDER_MAINTENANCE, FAILED, PROCESSING_ERROR, RECIPIENT_ACCOUNT_BLOCKED, RECIPIENT_ACCOUNT_NOT_FOUND
    and RECIPIENT_LIMIT_REACHED: compare `name`.
    """
    RECIPIENT_ACCOUNT_NOT_FOUND: Final = "300"
    """Account not found.

    The payout failed for good. The bank does not know the beneficiary account. Same code as AMOUNT_ABOVE_LIMIT,
    BANK_ERROR, BANK_UNDER_MAINTENANCE, FAILED, PROCESSING_ERROR, RECIPIENT_ACCOUNT_BLOCKED, RECIPIENT_ACCOUNT_INACTIVE
    and RECIPIENT_LIMIT_REACHED: compare `name`.
    """
    RECIPIENT_LIMIT_REACHED: Final = "300"
    """Recipient cannot receive more.

    The payout failed for good. The beneficiary account has reached the most that it may hold or receive. Same code as
    AMOUNT_ABOVE_LIMIT, BANK_ERROR, BANK_UNDER_MAINTENANCE, FAILED, PROCESSING_ERROR, RECIPIENT_ACCOUNT_BLOCKED,
    RECIPIENT_ACCOUNT_INACTIVE and RECIPIENT_ACCOUNT_NOT_FOUND: compare `name`.
    """
    PENDING: Final = "301"
    """Answer of bank unclear.

    The bank gave no clear answer, so the money may have arrived. The code stands beside 300 and is not a failure.
    """
    QUERY_TOO_MANY_REQUESTS: Final = "429"
    """Too many requests.

    OY! refused this request because too many were sent to this address. That says nothing about the payout, which stays
    as open as it was.
    """
    QUERY_INVALID_FORMAT: Final = "990"
    """Invalid field format.

    A field is missing or its value is not accepted; the message says more. That says nothing about the payout, which
    stays as open as it was.
    """
    QUERY_INTERNAL_SERVER_ERROR: Final = "999"
    """Internal error at the provider.

    OY! had an internal error while it answered the query. The payout stays as open as it was.
    """
