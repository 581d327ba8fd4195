# Generated from the catalog; do not edit.
"""OpenAPI response code of Klikoo.

Documented on:
- https://klikoo-doc.readme.io/reference/apis-response-code
- https://www.rfc-editor.org/rfc/rfc9110#section-15.6.2
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final


class Openapi:
    """OpenAPI response code of Klikoo."""

    SUCCESS: Final = "200xx2000"
    """Klikoo reports success.

    For a purchase or bill payment, Klikoo reports it as done. The same code answers inquiries and status queries, where
    it says nothing about a transaction. Message: "Sukses".
    """
    CREATED: Final = "201xx2001"
    """Transaction created, result pending.

    Klikoo accepted and created the transaction. This code does not say how it ends. Message: "Berhasil dibuat".
    """
    TIMESTAMP_MISMATCH: Final = "400xx6505"
    """Timestamp not accepted.

    It differs too much from the time at Klikoo or has another format. This request was refused. Message: "Waktu tidak
    sesuai".
    """
    SIGNATURE_MISMATCH: Final = "400xx6508"
    """Signature does not match.

    The signature of this request is not the one that Klikoo computes for it. Message: "Signature tidak sesuai".
    """
    VALIDATION_ERROR: Final = "400xx6510"
    """Invalid request.

    This request did not pass validation at Klikoo. The code does not name the field. Message: "Validasi Error".
    """
    FIELD_EMPTY: Final = "400xx6512"
    """Mandatory field missing.

    The code does not name the field. This request was refused. Message: "Field tidak boleh kosong".
    """
    PRODUCT_MISMATCH: Final = "400xx6525"
    """Product does not match.

    The product in this request does not fit what was asked for. Klikoo sends the same text under HTTP 404 too. Message:
    "Produk tidak sesuai".
    """
    UUID_MISMATCH: Final = "400xx6568"
    """UUID not accepted.

    Klikoo does not accept a UUID in this request. The code does not name the field. Message: "UUID tidak sesuai".
    """
    GRANT_TYPE_MISMATCH: Final = "400xx6569"
    """Grant type not accepted.

    This token request was refused. The code does not say which grant type Klikoo expects. Message: "Grant type tidak
    sesuai".
    """
    INVALID_TOKEN: Final = "401xx6500"
    """Access token not valid.

    Klikoo does not know the token, so this request was refused. Message: "Token tidak sesuai".
    """
    TOKEN_EXPIRED: Final = "401xx6535"
    """Access token expired.

    Its validity is over, so this request was refused. Message: "Token kadaluarsa".
    """
    CREDENTIALS_MISMATCH: Final = "401xx6570"
    """Credentials do not match.

    The credentials of this request do not match those that Klikoo has on file. Message: "Kredensial tidak sesuai".
    """
    VERIFICATION_REQUIRED: Final = "403xx6524"
    """Verification required first.

    Klikoo requires a verification before it accepts this request. The code does not say which one. Message: "Butuh
    verifikasi terlebih dahulu".
    """
    USER_TYPE_NOT_B2B: Final = "403xx6567"
    """User type is not b2b.

    This request needs a user of type b2b, and the user who sent it is of another type. Message: "User type bukan b2b".
    """
    IP_NOT_WHITELISTED: Final = "403xx6571"
    """IP address not whitelisted.

    This request came from an IP address that is not on the whitelist at Klikoo. Message: "IP tidak ada di dalam
    whitelist".
    """
    USER_TYPE_NOT_IRS: Final = "403xx6572"
    """User type is not irs.

    This request needs a user of type irs, and the user who sent it is of another type. Message: "User type bukan irs".
    """
    PRODUCT_MISMATCH_NOT_FOUND: Final = "404xx6525"
    """No matching product.

    Klikoo has no product that matches this request. It sends the same text under HTTP 400 too. Message: "Produk tidak
    sesuai".
    """
    USER_DATA_UNAVAILABLE: Final = "404xx7001"
    """User data not available.

    Klikoo could not load the data of the user. The code does not say what had already been done. Message: "Gagal ambil
    data user".
    """
    CUSTOMER_NUMBER_NOT_FOUND: Final = "404xx7002"
    """Customer number not found.

    The customer number in the request does not exist for this product. Message: "No Customer tidak ditemukan".
    """
    PRODUCT_NOT_FOUND: Final = "404xx7003"
    """Product not found.

    The product in the request does not exist at Klikoo. Message: "Produk tidak ditemukan".
    """
    TRANSACTION_NOT_FOUND: Final = "404xx7005"
    """Transaction not found.

    Klikoo does not find the transaction at the moment. That is no proof that it did not take place. Message: "Transaksi
    tidak ditemukan".
    """
    ACCOUNT_DISABLED_OR_BLOCKED: Final = "404xx7009"
    """Account disabled or blocked.

    The code does not say whether it is the account of the customer or your own at Klikoo. Message: "Akun telah
    dinonaktifkan atau diblokir, silahkan hubungi customer support terkait.".
    """
    WRONG_CUSTOMER_NUMBER: Final = "404xx7011"
    """Customer number is wrong.

    Nothing was bought. The number that was entered is not accepted for this product. Message: "No pelanggan salah,
    pastikan nomor yang diinput sesuai".
    """
    LAST_INSTALMENT: Final = "404xx7012"
    """Last installment, branch office only.

    Only the last installment is left, and it has to be paid at a branch office, not through Klikoo. Message: "Angsuran
    terakhir, silahkan kunjungi kantor cabang".
    """
    REFERENCE_NO_ALREADY_USED: Final = "409xx6563"
    """Reference already used.

    This partner_reference_id was used by an earlier request. This request was refused; the earlier one may have gone
    through. Message: "ReferenceNo sudah digunakan, silahkan gunakan reference_no yang lain".
    """
    DATABASE_UPDATE_FAILED: Final = "500xx8504"
    """Internal error while updating data.

    Klikoo could not change data in its database. The code does not say what had already been done. Message: "Gagal
    merubah data ke database".
    """
    DATABASE_READ_FAILED: Final = "500xx8505"
    """Internal error while reading data.

    Klikoo could not read data from its database. The code does not say what had already been done. Message: "Gagal
    mengambil data dari database".
    """
    CACHE_WRITE_FAILED: Final = "500xx8601"
    """Internal error while storing data.

    Klikoo could not write data to its cache. The code does not say what had already been done. Message: "Gagal masukan
    data ke redis".
    """
    USER_DATA_NOT_SET: Final = "500xx9975"
    """User data not set up.

    User data is not set up at Klikoo. The code does not say what had already been done. Message: "Data user belum di
    set".
    """
    PROVIDER_UNKNOWN: Final = "500xx9992"
    """Provider not known.

    Klikoo does not know the provider for this product. The code does not say what had already been done. Message:
    "Provider tidak diketahui".
    """
    CONTACT_ADMIN: Final = "500xx9999"
    """Internal error, contact Klikoo.

    Klikoo reports an error without naming the cause and refers to its admin. The code does not say what had already
    been done. Message: "Harap hubungi admin".
    """
    NOT_IMPLEMENTED: Final = "501xx9976"
    """Function not supported.

    Klikoo has not implemented the function that this request asks for. This request was refused. Message: "Belum di
    implementasi".
    """
    SUPPLIER_DISRUPTION: Final = "503xx9991"
    """Disruption at the supplier.

    The supplier behind Klikoo is having problems. The code does not say what had already been done. Message: "Supplier
    sedang gangguan".
    """
    AMOUNT_BELOW_MINIMUM: Final = "503xx9998"
    """Amount below the minimum.

    The amount is not above the minimum plus the admin fee, if there is one. This request was refused. Message: "Jumlah
    pembayaran harus lebih besar dari jumlah minimum plus biaya admin (jika ada biaya admin)".
    """


class OpenapiService:
    """Services that a OpenAPI response code can belong to."""

    UNKNOWN: Final = "00"
    """Unknown. Kind: move."""
    AUTH: Final = "01"
    """Auth. Kind: token."""
    TRANSACTION: Final = "02"
    """Transaction. Kind: move."""
    ACCOUNT: Final = "03"
    """Account. Kind: read."""
    PRODUCT: Final = "04"
    """Product. Kind: read."""
