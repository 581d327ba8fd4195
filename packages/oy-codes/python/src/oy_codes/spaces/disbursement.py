# Generated from the catalog; do not edit.
"""Answer to a payout of OY! Indonesia.

Documented on:
- https://api-docs.oyindonesia.com/#api-multi-account-management
- https://api-docs.oyindonesia.com/#response-code-api-create-disbursement-create-disbursement
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L317
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L318
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L319
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L320
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L321
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L322
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L323
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L324
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L325
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L326
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L327
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L328
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L329
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L330
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L331
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L332
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L333
-
https://github.com/oyindonesia/external-api-docs/blob/d4d697b68ac2b8928466b2e03968da1adb8f3c97/source/includes/_fund_disbursement.md#L334
- https://github.com/oyindonesia/external-api-docs/commit/40ef6bc2
- https://github.com/oyindonesia/external-api-docs/commit/cb70e03d
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class Disbursement:
    """Answer to a payout of OY! Indonesia."""

    PROCESSING: Final = "101"
    """Payout being processed.

    OY! accepted the payout and has not finished it. It can still end as completed or failed. Message: "Request is
    Processed".
    """
    USER_NOT_FOUND: Final = "201"
    """Username not known.

    OY! does not know the username in x-oy-username. No payout was created by this request.
    """
    USER_NOT_ACTIVE: Final = "202"
    """Account not active at OY!.

    The account or this product of it is not active at OY!. No payout was created by this request.
    """
    DUPLICATE_PARTNER_TRX_ID: Final = "203"
    """Reference already used.

    This request created nothing, because a payout with this partner_trx_id exists already. That payout may be running
    or completed.
    """
    BANK_NOT_SUPPORTED: Final = "205"
    """Bank not supported.

    OY! does not pay out to the bank or e-wallet in recipient_bank. No payout was created by this request.
    """
    IP_NOT_REGISTERED: Final = "207"
    """IP address not registered.

    The request came from an IP address that is not registered. No payout was created by this request.
    """
    API_KEY_NOT_VALID: Final = "208"
    """API key not valid.

    OY! did not accept the key in x-api-key. No payout was created by this request.
    """
    ACCOUNT_NOT_FOUND: Final = "209"
    """Account not found.

    The beneficiary account was not found at this bank or e-wallet. No payout was created by this request.
    """
    AMOUNT_NOT_VALID: Final = "210"
    """Invalid amount.

    OY! does not accept this amount; there is a minimum for banks and another for e-wallets. No payout was created by
    this request. Message: "Request is Rejected (Amount is not valid)".
    """
    ACCOUNT_NOT_ALLOWED: Final = "211"
    """Since 2026-01-14: Beneficiary account not allowed.

    OY! does not allow payouts to this beneficiary account. No payout was created by this request.
    """
    BANK_CODE_NOT_AVAILABLE: Final = "211"
    """Until 2020-07-13: Bank not supported.

    Earlier meaning: the bank code was not available for this service. No payout was created by such a request.
    Deprecated: an earlier meaning, until 2020-07-13: no response has it any more.
    """
    AMOUNT_ABOVE_MAXIMUM: Final = "215"
    """Until 2021-08-26: Merchant limit exceeded.

    Earlier meaning: the amount was above the maximum for one payout. Code 225 has it since. Deprecated: an earlier
    meaning, until 2021-08-26: no response has it any more.
    """
    STILL_IN_PROCESS: Final = "257"
    """Same payout still in process.

    A payout with this partner_trx_id is in process, and this request created no other one. The one that is running can
    still end as completed.
    """
    ROUTING_NOT_VALID: Final = "264"
    """Suggested route not valid.

    The route that the request suggests for the payout is not valid. No payout was created by this request. Message:
    "The suggested routing from the client is not valid".
    """
    FAILED: Final = "300"
    """Payout failed.

    OY! created the payout and reports it as failed at once. The reason stands in the answer to a status query.
    """
    PENDING: Final = "301"
    """Answer of bank unclear.

    The bank gave no clear answer, so the payout may have arrived. The code stands beside 300 and is not a failure.
    """
    TOO_MANY_REQUESTS: Final = "429"
    """Too many requests.

    OY! refused this request because too many were sent to this address. No payout was created by this request.
    """
    SUBMISSION_TIMED_OUT: Final = "504"
    """Submission timed out.

    The payout may or may not have been created. If it was, it goes on by itself.
    """
    INVALID_FORMAT: Final = "990"
    """Invalid field format.

    A field is missing or its value is not accepted; the message says more. No payout was created by this request.
    """
    INTERNAL_SERVER_ERROR: Final = "999"
    """Internal error at the provider.

    OY! had an internal error, and the payout may or may not have been created.
    """
