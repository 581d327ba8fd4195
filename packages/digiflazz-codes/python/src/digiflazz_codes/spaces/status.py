# Generated from the catalog; do not edit.
"""Status beside the response code of Digiflazz.

Documented on:
- https://developer.digiflazz.com/api/buyer/bayar-tagihan/
- https://developer.digiflazz.com/api/buyer/topup/
- https://developer.digiflazz.com/api/buyer/webhook/
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class Status:
    """Status beside the response code of Digiflazz."""

    GAGAL: Final = "Gagal"
    """Reported as Gagal, rc decides.

    Timeouts and refunds have it as well as failures. Whether there is a transaction at all follows from rc alone.
    """
    PENDING: Final = "Pending"
    """Still being processed, rc says why.

    The balance may already be charged. It can still end as Sukses or as Gagal.
    """
    SUKSES: Final = "Sukses"
    """Call succeeded.

    A bill that was only found has it as well as a purchase that was delivered. By itself it proves no payment.
    """
