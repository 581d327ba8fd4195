# Generated from the catalog; do not edit.
"""Response code of a transaction of Digiflazz.

Documented on:
- https://developer.digiflazz.com/api/buyer/response-code/
- https://developer.digiflazz.com/api/buyer/test-case/
- https://developer.digiflazz.com/api/buyer/webhook/
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class Transaction:
    """Response code of a transaction of Digiflazz."""

    SUCCESS: Final = "00"
    """Purchase done.

    Digiflazz carried out the purchase or paid the bill and charged the balance. A bill inquiry answers with the same
    code, status and message, and nothing is paid by it. Message: "Transaksi Sukses".
    """
    TIMEOUT: Final = "01"
    """Timeout at Digiflazz.

    A transaction was made under this ref_id and no result came in time. It may have been carried out. Message:
    "Timeout".
    """
    FAILED: Final = "02"
    """Failed, no reason given.

    The transaction under this ref_id ended without effect, and the balance is not charged. A bill inquiry that failed
    answers alike. Message: "Transaksi Gagal".
    """
    PENDING: Final = "03"
    """Purchase still being processed.

    The balance may already be charged. The purchase can still end as Sukses or as Gagal. Message: "Transaksi Pending".
    """
    PAYLOAD_ERROR: Final = "40"
    """Invalid request.

    A parameter is missing or has the wrong type. Nothing was bought by this request. Message: "Payload Error".
    """
    INVALID_SIGNATURE: Final = "41"
    """Signature not valid.

    The sign of this request does not fit. It covers the username, the key and the ref_id, and neither product, number
    nor price. Message: "Signature tidak valid".
    """
    USERNAME_REFUSED: Final = "42"
    """Username not accepted.

    The username is not the one of this connection, so the request was refused. Message: "Gagal memproses API Buyer".
    """
    SKU_NOT_FOUND: Final = "43"
    """Product not found or inactive.

    There is no active product with this buyer_sku_code. Nothing was bought by this request. Message: "SKU tidak di
    temukan atau Non-Aktif".
    """
    BALANCE_TOO_LOW: Final = "44"
    """Balance at Digiflazz too low.

    The balance does not cover the price. Nothing was bought by this request; the money of the customer has nothing to
    do with it. Message: "Saldo tidak cukup".
    """
    IP_NOT_RECOGNIZED: Final = "45"
    """IP address not recognized.

    The request came from an address that is not on the list of the connection. Message: "IP Anda tidak kami kenali".
    """
    BOUGHT_BY_OTHER_BUYER: Final = "47"
    """Already bought by another buyer.

    The same purchase for this number took place through another buyer of Digiflazz. Nothing was bought by this request.
    Message: "Transaksi sudah terjadi di buyer lain".
    """
    REF_ID_USED: Final = "49"
    """ref_id used before.

    An earlier order with this ref_id exists and may have been delivered. This code does not say how it ended. Message:
    "Ref ID tidak unik".
    """
    TRANSACTION_NOT_FOUND: Final = "50"
    """Not found although one was made.

    Digiflazz finds no transaction, while its own table says that one was made. It may be filed under another ref_id or
    be too old. Message: "Transaksi Tidak Ditemukan".
    """
    NUMBER_BLOCKED: Final = "51"
    """Destination number blocked.

    The number cannot receive this product. The purchase ended without effect. Message: "Nomor Tujuan Diblokir".
    """
    PREFIX_MISMATCH: Final = "52"
    """Number and operator differ.

    The number belongs to another operator than the product. The purchase ended without effect. Message: "Prefix Tidak
    Sesuai Dengan Operator".
    """
    SELLER_PRODUCT_UNAVAILABLE: Final = "53"
    """Product of seller unavailable.

    The seller does not offer the product at the moment. The purchase ended without effect. Message: "Produk Seller
    Sedang Tidak Tersedia".
    """
    WRONG_NUMBER: Final = "54"
    """Destination number wrong.

    The number does not exist for this product. The purchase ended without effect. Message: "Nomor Tujuan Salah".
    """
    PRODUCT_DISRUPTED: Final = "55"
    """Product out of order.

    The product cannot be delivered at the moment. The purchase ended without effect. Message: "Produk Sedang Gangguan".
    """
    SELLER_BALANCE_LIMIT: Final = "56"
    """Seller has no balance left.

    The seller cannot take the order, as its balance has reached a limit. Nothing was bought by this request. Message:
    "Limit saldo seller". Deprecated: marked so on the page
    """
    NUMBER_LENGTH: Final = "57"
    """Number of wrong length.

    The destination number has too few or too many digits. The purchase ended without effect. Message: "Jumlah Digit
    Kurang Atau Lebih".
    """
    CUT_OFF: Final = "58"
    """Closed for cut-off.

    The product is closed at this hour. The purchase ended without effect. Message: "Sedang Cut Off".
    """
    OUTSIDE_REGION: Final = "59"
    """Number outside the region.

    The product is not sold in the region of this number. The purchase ended without effect. Message: "Tujuan di Luar
    Wilayah/Cluster".
    """
    BILL_NOT_AVAILABLE: Final = "60"
    """No bill available yet.

    There is no bill to pay for this number right now. The code does not say whether one was paid before. Message:
    "Tagihan belum tersedia".
    """
    NEVER_DEPOSITED: Final = "61"
    """No deposit made yet.

    The account has never had a balance. Nothing was bought by this request. Message: "Belum pernah melakukan deposit".
    """
    SELLER_DISRUPTED: Final = "62"
    """Seller out of order.

    The seller takes no orders at the moment. Nothing was bought by this request. Message: "Seller sedang mengalami
    gangguan".
    """
    MULTI_NOT_SUPPORTED: Final = "63"
    """No second purchase for number.

    The product cannot be bought more than once for the same number. An earlier purchase for it may exist; nothing was
    bought by this request. Message: "Tidak support transaksi multi".
    """
    DEPOSIT_TICKET_REFUSED: Final = "64"
    """Deposit ticket not issued.

    Digiflazz issued no ticket for a deposit of this amount, so nothing may be transferred for it. Message: "Tarik tiket
    gagal, coba nominal lain atau hubungi admin.".
    """
    MULTI_LIMIT: Final = "65"
    """Limit of repeated purchases reached.

    The product was bought for this number as often as it may be. Nothing was bought by this request. Message: "Limit
    transaksi multi". Deprecated: marked so on the page
    """
    SELLER_CUT_OFF: Final = "66"
    """Seller closed for maintenance.

    The seller repairs its system and takes no orders. Nothing was bought by this request. Message: "Cut Off (Perbaikan
    Sistem Seller)".
    """
    SELLER_NOT_VERIFIED: Final = "67"
    """Seller not verified.

    Digiflazz has not verified the seller, so it may not be bought from. Nothing was bought by this request. Message:
    "Seller belum ter-verfikasi".
    """
    OUT_OF_STOCK: Final = "68"
    """Out of stock.

    The seller has none left. Nothing was bought by this request. Message: "Stok habis".
    """
    PRICE_ABOVE_LIMIT: Final = "69"
    """Price above your limit.

    The seller asks more than the buyer allows, for example in max_price. Nothing was bought by this request. Message:
    "Harga seller lebih besar dari ketentuan harga Buyer".
    """
    BILLER_TIMEOUT: Final = "70"
    """Timeout at the biller.

    A transaction was made under this ref_id and the biller did not answer in time. It may have been carried out.
    Message: "Timeout Dari Biller".
    """
    PRODUCT_UNSTABLE: Final = "71"
    """Product not stable.

    The product is not delivered reliably at the moment. The purchase ended without effect. Message: "Produk Sedang
    Tidak Stabil".
    """
    UNREGISTER_FIRST: Final = "72"
    """Old package must end first.

    The number has a package that rules this one out. The purchase ended without effect. Message: "Lakukan Unreg Paket
    Dahulu".
    """
    KWH_LIMIT: Final = "73"
    """Above the kWh limit.

    The meter may not buy as much electricity as this. The purchase ended without effect. Message: "Kwh Melebihi Batas".
    """
    REFUNDED: Final = "74"
    """Refunded to your balance.

    Digiflazz gave the price back to the balance. An earlier Sukses for this ref_id no longer stands. Message:
    "Transaksi Refund".
    """
    BLOCKED_BY_SELLER: Final = "80"
    """Blocked by the seller.

    This seller takes no orders from your account. Nothing was bought by this request. Message: "Akun Anda telah
    diblokir oleh Seller".
    """
    SELLER_BLOCKED: Final = "81"
    """Seller blocked by you.

    Your account blocks this seller, so the order was refused. Nothing was bought by this request. Message: "Seller ini
    telah diblokir oleh Anda".
    """
    ACCOUNT_NOT_VERIFIED: Final = "82"
    """Your account not verified.

    Digiflazz has not verified your account as a buyer. Nothing was bought by this request. Message: "Akun Anda belum
    ter-verfikasi".
    """
    PRICE_LIST_LIMIT: Final = "83"
    """Price list asked too often.

    The whole price list may be read once in five minutes. This code is about no purchase. Message: "Anda telah mencapai
    limitasi pengecekan pricelist, silahkan coba beberapa saat lagi".
    """
    INVALID_AMOUNT: Final = "84"
    """Invalid amount.

    The product does not take this amount. The purchase ended without effect. Message: "Nominal tidak valid".
    """
    TRANSACTION_LIMIT: Final = "85"
    """Too many transactions.

    The request came too soon after others. The page says that a transaction was made all the same, so this is no proof
    that nothing was bought. Message: "Anda telah mencapai limitasi transaksi, silahkan coba 1 menit lagi".
    """
    METER_CHECK_LIMIT: Final = "86"
    """Meter checked too often.

    PLN numbers were checked too often. Beside a ref_id, the page says that a transaction was made all the same.
    Message: "Anda telah mencapai limitasi pengecekan nomor PLN, silahkan coba beberapa saat lagi".
    """
    NOT_MULTIPLE_OF_1000: Final = "87"
    """Not a multiple of 1,000.

    E-money is topped up in multiples of Rp 1,000. Nothing was bought by this request. Message: "Transaksi E-money wajib
    kelipatan Rp 1.000".
    """
    ACTION_NOT_ALLOWED: Final = "88"
    """Action not allowed for account.

    Your account is not enabled for this call. Nothing was bought by this request. Message: "Akun Anda tidak dapat
    melakukan aksi ini".
    """
    ROUTER_ISSUE: Final = "99"
    """Issue inside Digiflazz, still open.

    It reads like an error, but the transaction was made and is open. It can still end as Sukses or as Gagal. Message:
    "DF Router Issue".
    """
