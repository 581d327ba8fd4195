# Generated from the catalog; do not edit.
"""Response code of an answer without a ref_id of Digiflazz.

Documented on:
- https://developer.digiflazz.com/api/buyer/inquiry-pln/
- https://developer.digiflazz.com/api/buyer/response-code/
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class Inquiry:
    """Response code of an answer without a ref_id of Digiflazz."""

    METER_FOUND: Final = "00"
    """Number found, nothing bought.

    The answer names no ref_id: it is about no purchase, for example the check of a PLN number. Message: "Transaksi
    Sukses".
    """
    CHECK_FAILED: Final = "02"
    """Check failed, no reason given.

    The number could not be checked. The answer names no ref_id, so it is about no purchase. Message: "Transaksi Gagal".
    """
    NUMBER_NOT_FOUND: Final = "50"
    """Nothing found for number.

    The answer names no ref_id, so it is about no purchase. Message: "Transaksi Tidak Ditemukan".
    """
    WRONG_NUMBER_CHECKED: Final = "54"
    """Number wrong.

    There is no such number. Nothing was bought. Message: "Nomor Tujuan Salah".
    """
    CHECKED_NUMBER_LENGTH: Final = "57"
    """Number of wrong length.

    The number has too few or too many digits. Nothing was bought. Message: "Jumlah Digit Kurang Atau Lebih".
    """
    METER_CHECK_TOO_OFTEN: Final = "86"
    """Meter checked too often.

    PLN numbers were checked too often. Without a ref_id this is about no purchase. Message: "Anda telah mencapai
    limitasi pengecekan nomor PLN, silahkan coba beberapa saat lagi".
    """
