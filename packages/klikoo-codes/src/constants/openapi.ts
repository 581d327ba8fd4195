// Generated from the catalog; do not edit.
// OpenAPI response code of Klikoo as single constants.

/**
 * Klikoo reports success.
 *
 * For a purchase or bill payment, Klikoo reports it as done. The same code answers inquiries and status queries, where
 * it says nothing about a transaction.
 *
 * Message: "Sukses".
 *
 * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 15
 */
export const SUCCESS = "200xx2000";
/**
 * Transaction created, result pending.
 *
 * Klikoo accepted and created the transaction. This code does not say how it ends.
 *
 * Message: "Berhasil dibuat".
 *
 * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 16
 */
export const CREATED = "201xx2001";
/**
 * Timestamp not accepted.
 *
 * It differs too much from the time at Klikoo or has another format. This request was refused.
 *
 * Message: "Waktu tidak sesuai".
 *
 * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 17
 */
export const TIMESTAMP_MISMATCH = "400xx6505";
/**
 * Signature does not match.
 *
 * The signature of this request is not the one that Klikoo computes for it.
 *
 * Message: "Signature tidak sesuai".
 *
 * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 18
 */
export const SIGNATURE_MISMATCH = "400xx6508";
/**
 * Invalid request.
 *
 * This request did not pass validation at Klikoo. The code does not name the field.
 *
 * Message: "Validasi Error".
 *
 * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 19
 */
export const VALIDATION_ERROR = "400xx6510";
/**
 * Mandatory field missing.
 *
 * The code does not name the field. This request was refused.
 *
 * Message: "Field tidak boleh kosong".
 *
 * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 20
 */
export const FIELD_EMPTY = "400xx6512";
/**
 * Product does not match.
 *
 * The product in this request does not fit what was asked for. Klikoo sends the same text under HTTP 404 too.
 *
 * Message: "Produk tidak sesuai".
 *
 * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 21
 */
export const PRODUCT_MISMATCH = "400xx6525";
/**
 * UUID not accepted.
 *
 * Klikoo does not accept a UUID in this request. The code does not name the field.
 *
 * Message: "UUID tidak sesuai".
 *
 * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 22
 */
export const UUID_MISMATCH = "400xx6568";
/**
 * Grant type not accepted.
 *
 * This token request was refused. The code does not say which grant type Klikoo expects.
 *
 * Message: "Grant type tidak sesuai".
 *
 * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 23
 */
export const GRANT_TYPE_MISMATCH = "400xx6569";
/**
 * Access token not valid.
 *
 * Klikoo does not know the token, so this request was refused.
 *
 * Message: "Token tidak sesuai".
 *
 * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 24
 */
export const INVALID_TOKEN = "401xx6500";
/**
 * Access token expired.
 *
 * Its validity is over, so this request was refused.
 *
 * Message: "Token kadaluarsa".
 *
 * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 25
 */
export const TOKEN_EXPIRED = "401xx6535";
/**
 * Credentials do not match.
 *
 * The credentials of this request do not match those that Klikoo has on file.
 *
 * Message: "Kredensial tidak sesuai".
 *
 * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 26
 */
export const CREDENTIALS_MISMATCH = "401xx6570";
/**
 * Verification required first.
 *
 * Klikoo requires a verification before it accepts this request. The code does not say which one.
 *
 * Message: "Butuh verifikasi terlebih dahulu".
 *
 * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 27
 */
export const VERIFICATION_REQUIRED = "403xx6524";
/**
 * User type is not b2b.
 *
 * This request needs a user of type b2b, and the user who sent it is of another type.
 *
 * Message: "User type bukan b2b".
 *
 * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 28
 */
export const USER_TYPE_NOT_B2B = "403xx6567";
/**
 * IP address not whitelisted.
 *
 * This request came from an IP address that is not on the whitelist at Klikoo.
 *
 * Message: "IP tidak ada di dalam whitelist".
 *
 * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 29
 */
export const IP_NOT_WHITELISTED = "403xx6571";
/**
 * User type is not irs.
 *
 * This request needs a user of type irs, and the user who sent it is of another type.
 *
 * Message: "User type bukan irs".
 *
 * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 30
 */
export const USER_TYPE_NOT_IRS = "403xx6572";
/**
 * No matching product.
 *
 * Klikoo has no product that matches this request. It sends the same text under HTTP 400 too.
 *
 * Message: "Produk tidak sesuai".
 *
 * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 31
 */
export const PRODUCT_MISMATCH_NOT_FOUND = "404xx6525";
/**
 * User data not available.
 *
 * Klikoo could not load the data of the user. The code does not say what had already been done.
 *
 * Message: "Gagal ambil data user".
 *
 * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 32
 */
export const USER_DATA_UNAVAILABLE = "404xx7001";
/**
 * Customer number not found.
 *
 * The customer number in the request does not exist for this product.
 *
 * Message: "No Customer tidak ditemukan".
 *
 * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 33
 */
export const CUSTOMER_NUMBER_NOT_FOUND = "404xx7002";
/**
 * Product not found.
 *
 * The product in the request does not exist at Klikoo.
 *
 * Message: "Produk tidak ditemukan".
 *
 * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 34
 */
export const PRODUCT_NOT_FOUND = "404xx7003";
/**
 * Transaction not found.
 *
 * Klikoo does not find the transaction at the moment. That is no proof that it did not take place.
 *
 * Message: "Transaksi tidak ditemukan".
 *
 * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 35
 */
export const TRANSACTION_NOT_FOUND = "404xx7005";
/**
 * Account disabled or blocked.
 *
 * The code does not say whether it is the account of the customer or your own at Klikoo.
 *
 * Message: "Akun telah dinonaktifkan atau diblokir, silahkan hubungi customer support terkait.".
 *
 * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 36
 */
export const ACCOUNT_DISABLED_OR_BLOCKED = "404xx7009";
/**
 * Customer number is wrong.
 *
 * Nothing was bought. The number that was entered is not accepted for this product.
 *
 * Message: "No pelanggan salah, pastikan nomor yang diinput sesuai".
 *
 * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 37
 */
export const WRONG_CUSTOMER_NUMBER = "404xx7011";
/**
 * Last installment, branch office only.
 *
 * Only the last installment is left, and it has to be paid at a branch office, not through Klikoo.
 *
 * Message: "Angsuran terakhir, silahkan kunjungi kantor cabang".
 *
 * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 38
 */
export const LAST_INSTALMENT = "404xx7012";
/**
 * Reference already used.
 *
 * This partner_reference_id was used by an earlier request. This request was refused; the earlier one may have gone
 * through.
 *
 * Message: "ReferenceNo sudah digunakan, silahkan gunakan reference_no yang lain".
 *
 * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 39
 */
export const REFERENCE_NO_ALREADY_USED = "409xx6563";
/**
 * Internal error while updating data.
 *
 * Klikoo could not change data in its database. The code does not say what had already been done.
 *
 * Message: "Gagal merubah data ke database".
 *
 * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 40
 */
export const DATABASE_UPDATE_FAILED = "500xx8504";
/**
 * Internal error while reading data.
 *
 * Klikoo could not read data from its database. The code does not say what had already been done.
 *
 * Message: "Gagal mengambil data dari database".
 *
 * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 41
 */
export const DATABASE_READ_FAILED = "500xx8505";
/**
 * Internal error while storing data.
 *
 * Klikoo could not write data to its cache. The code does not say what had already been done.
 *
 * Message: "Gagal masukan data ke redis".
 *
 * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 42
 */
export const CACHE_WRITE_FAILED = "500xx8601";
/**
 * User data not set up.
 *
 * User data is not set up at Klikoo. The code does not say what had already been done.
 *
 * Message: "Data user belum di set".
 *
 * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 43
 */
export const USER_DATA_NOT_SET = "500xx9975";
/**
 * Provider not known.
 *
 * Klikoo does not know the provider for this product. The code does not say what had already been done.
 *
 * Message: "Provider tidak diketahui".
 *
 * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 44
 */
export const PROVIDER_UNKNOWN = "500xx9992";
/**
 * Internal error, contact Klikoo.
 *
 * Klikoo reports an error without naming the cause and refers to its admin. The code does not say what had already been
 * done.
 *
 * Message: "Harap hubungi admin".
 *
 * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 45
 */
export const CONTACT_ADMIN = "500xx9999";
/**
 * Function not supported.
 *
 * Klikoo has not implemented the function that this request asks for. This request was refused.
 *
 * Message: "Belum di implementasi".
 *
 * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 46 (and 1 more)
 */
export const NOT_IMPLEMENTED = "501xx9976";
/**
 * Disruption at the supplier.
 *
 * The supplier behind Klikoo is having problems. The code does not say what had already been done.
 *
 * Message: "Supplier sedang gangguan".
 *
 * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 47
 */
export const SUPPLIER_DISRUPTION = "503xx9991";
/**
 * Amount below the minimum.
 *
 * The amount is not above the minimum plus the admin fee, if there is one. This request was refused.
 *
 * Message: "Jumlah pembayaran harus lebih besar dari jumlah minimum plus biaya admin (jika ada biaya admin)".
 *
 * Source: https://klikoo-doc.readme.io/reference/apis-response-code line 48
 */
export const AMOUNT_BELOW_MINIMUM = "503xx9998";
