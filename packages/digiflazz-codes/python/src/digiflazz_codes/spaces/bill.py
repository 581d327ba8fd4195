# Generated from the catalog; do not edit.
"""Response code of a bill that was found or paid of Digiflazz.

Documented on:
- https://developer.digiflazz.com/api/buyer/bayar-tagihan/
- https://developer.digiflazz.com/api/buyer/cek-tagihan/
- https://developer.digiflazz.com/api/buyer/test-case/
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class Bill:
    """Response code of a bill that was found or paid of Digiflazz."""

    BILL_FOUND_OR_PAID: Final = "00"
    """Bill found, or paid.

    The call succeeded. After inq-pasca the bill is found and not paid; after pay-pasca it is paid, for some bills
    without a serial number. The answer does not say which. In a webhook the bill is most likely paid. Message:
    "Transaksi Sukses".
    """
