# Generated from the catalog; do not edit.
"""Reason of a refused account inquiry of DANA.

Documented on:
- https://github.com/dana-id/uat-script/blob/main/resource/request/components/Disbursement.json
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class ResultMessage:
    """Reason of a refused account inquiry of DANA."""

    RECIPIENT_NOT_REGISTERED: Final = "PAYEE_USER_NOT_EXIST"
    """Account not found.

    No DANA account has this phone number. Nothing was sent.
    """
    RECIPIENT_DISABLED: Final = "PAYEE_USER_STATUS_DISABLE"
    """Account or card blocked.

    DANA has disabled the account of the recipient. Nothing was sent.
    """
