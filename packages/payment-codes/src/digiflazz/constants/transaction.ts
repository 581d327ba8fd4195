// Generated from the catalog; do not edit.
// Response code of a transaction of Digiflazz as single constants.

/**
 * Purchase done.
 *
 * Digiflazz carried out the purchase or paid the bill and charged the balance. A bill inquiry answers with the same
 * code, status and message, and nothing is paid by it.
 *
 * Message: "Transaksi Sukses" or "Sukses".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 8 (and 1 more)
 */
export const SUCCESS = "00";
/**
 * Timeout at Digiflazz.
 *
 * A transaction was made under this ref_id and no result came in time. It may have been carried out.
 *
 * Message: "Timeout".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 9
 */
export const TIMEOUT = "01";
/**
 * Failed, no reason given.
 *
 * The transaction under this ref_id ended without effect, and the balance is not charged. A bill inquiry that failed
 * answers alike.
 *
 * Message: "Transaksi Gagal".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 10
 */
export const FAILED = "02";
/**
 * Purchase still being processed.
 *
 * The balance may already be charged. The purchase can still end as Sukses or as Gagal.
 *
 * Message: "Transaksi Pending" or "Transaksi pending".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 11 (and 1 more)
 */
export const PENDING = "03";
/**
 * Invalid request.
 *
 * A parameter is missing or has the wrong type. Nothing was bought by this request.
 *
 * Message: "Payload Error".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 12
 */
export const PAYLOAD_ERROR = "40";
/**
 * Signature not valid.
 *
 * The sign of this request does not fit. It covers the username, the key and the ref_id, and neither product, number
 * nor price.
 *
 * Message: "Signature tidak valid".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 13
 */
export const INVALID_SIGNATURE = "41";
/**
 * Username not accepted.
 *
 * The username is not the one of this connection, so the request was refused.
 *
 * Message: "Gagal memproses API Buyer".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 14
 */
export const USERNAME_REFUSED = "42";
/**
 * Product not found or inactive.
 *
 * There is no active product with this buyer_sku_code. Nothing was bought by this request.
 *
 * Message: "SKU tidak di temukan atau Non-Aktif".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 15
 */
export const SKU_NOT_FOUND = "43";
/**
 * Balance at Digiflazz too low.
 *
 * The balance does not cover the price. Nothing was bought by this request; the money of the customer has nothing to do
 * with it.
 *
 * Message: "Saldo tidak cukup".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 16
 */
export const BALANCE_TOO_LOW = "44";
/**
 * IP address not recognized.
 *
 * The request came from an address that is not on the list of the connection.
 *
 * Message: "IP Anda tidak kami kenali".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 17
 */
export const IP_NOT_RECOGNIZED = "45";
/**
 * Already bought by another buyer.
 *
 * The same purchase for this number took place through another buyer of Digiflazz. Nothing was bought by this request.
 *
 * Message: "Transaksi sudah terjadi di buyer lain".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 18
 */
export const BOUGHT_BY_OTHER_BUYER = "47";
/**
 * ref_id used before.
 *
 * An earlier order with this ref_id exists and may have been delivered. This code does not say how it ended.
 *
 * Message: "Ref ID tidak unik".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 19
 */
export const REF_ID_USED = "49";
/**
 * Not found although one was made.
 *
 * Digiflazz finds no transaction, while its own table says that one was made. It may be filed under another ref_id or
 * be too old.
 *
 * Message: "Transaksi Tidak Ditemukan".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 20
 */
export const TRANSACTION_NOT_FOUND = "50";
/**
 * Destination number blocked.
 *
 * The number cannot receive this product. The purchase ended without effect.
 *
 * Message: "Nomor Tujuan Diblokir".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 21
 */
export const NUMBER_BLOCKED = "51";
/**
 * Number and operator differ.
 *
 * The number belongs to another operator than the product. The purchase ended without effect.
 *
 * Message: "Prefix Tidak Sesuai Dengan Operator".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 22
 */
export const PREFIX_MISMATCH = "52";
/**
 * Product of seller unavailable.
 *
 * The seller does not offer the product at the moment. The purchase ended without effect.
 *
 * Message: "Produk Seller Sedang Tidak Tersedia".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 23
 */
export const SELLER_PRODUCT_UNAVAILABLE = "53";
/**
 * Destination number wrong.
 *
 * The number does not exist for this product. The purchase ended without effect.
 *
 * Message: "Nomor Tujuan Salah".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 24
 */
export const WRONG_NUMBER = "54";
/**
 * Product out of order.
 *
 * The product cannot be delivered at the moment. The purchase ended without effect.
 *
 * Message: "Produk Sedang Gangguan".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 25
 */
export const PRODUCT_DISRUPTED = "55";
/**
 * Seller has no balance left.
 *
 * The seller cannot take the order, as its balance has reached a limit. Nothing was bought by this request.
 *
 * Message: "Limit saldo seller".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 26
 *
 * @deprecated marked so on the page
 */
export const SELLER_BALANCE_LIMIT = "56";
/**
 * Number of wrong length.
 *
 * The destination number has too few or too many digits. The purchase ended without effect.
 *
 * Message: "Jumlah Digit Kurang Atau Lebih".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 27
 */
export const NUMBER_LENGTH = "57";
/**
 * Closed for cut-off.
 *
 * The product is closed at this hour. The purchase ended without effect.
 *
 * Message: "Sedang Cut Off".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 28
 */
export const CUT_OFF = "58";
/**
 * Number outside the region.
 *
 * The product is not sold in the region of this number. The purchase ended without effect.
 *
 * Message: "Tujuan di Luar Wilayah/Cluster".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 29
 */
export const OUTSIDE_REGION = "59";
/**
 * No bill available yet.
 *
 * There is no bill to pay for this number right now. The code does not say whether one was paid before.
 *
 * Message: "Tagihan belum tersedia".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 30
 */
export const BILL_NOT_AVAILABLE = "60";
/**
 * No deposit made yet.
 *
 * The account has never had a balance. Nothing was bought by this request.
 *
 * Message: "Belum pernah melakukan deposit".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 31
 */
export const NEVER_DEPOSITED = "61";
/**
 * Seller out of order.
 *
 * The seller takes no orders at the moment. Nothing was bought by this request.
 *
 * Message: "Seller sedang mengalami gangguan".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 32
 */
export const SELLER_DISRUPTED = "62";
/**
 * No second purchase for number.
 *
 * The product cannot be bought more than once for the same number. An earlier purchase for it may exist; nothing was
 * bought by this request.
 *
 * Message: "Tidak support transaksi multi".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 33
 */
export const MULTI_NOT_SUPPORTED = "63";
/**
 * Deposit ticket not issued.
 *
 * Digiflazz issued no ticket for a deposit of this amount, so nothing may be transferred for it.
 *
 * Message: "Tarik tiket gagal, coba nominal lain atau hubungi admin.".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 34
 */
export const DEPOSIT_TICKET_REFUSED = "64";
/**
 * Limit of repeated purchases reached.
 *
 * The product was bought for this number as often as it may be. Nothing was bought by this request.
 *
 * Message: "Limit transaksi multi".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 35
 *
 * @deprecated marked so on the page
 */
export const MULTI_LIMIT = "65";
/**
 * Seller closed for maintenance.
 *
 * The seller repairs its system and takes no orders. Nothing was bought by this request.
 *
 * Message: "Cut Off (Perbaikan Sistem Seller)".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 36
 */
export const SELLER_CUT_OFF = "66";
/**
 * Seller not verified.
 *
 * Digiflazz has not verified the seller, so it may not be bought from. Nothing was bought by this request.
 *
 * Message: "Seller belum ter-verfikasi".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 37
 */
export const SELLER_NOT_VERIFIED = "67";
/**
 * Out of stock.
 *
 * The seller has none left. Nothing was bought by this request.
 *
 * Message: "Stok habis".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 38
 */
export const OUT_OF_STOCK = "68";
/**
 * Price above your limit.
 *
 * The seller asks more than the buyer allows, for example in max_price. Nothing was bought by this request.
 *
 * Message: "Harga seller lebih besar dari ketentuan harga Buyer".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 39
 */
export const PRICE_ABOVE_LIMIT = "69";
/**
 * Timeout at the biller.
 *
 * A transaction was made under this ref_id and the biller did not answer in time. It may have been carried out.
 *
 * Message: "Timeout Dari Biller".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 40
 */
export const BILLER_TIMEOUT = "70";
/**
 * Product not stable.
 *
 * The product is not delivered reliably at the moment. The purchase ended without effect.
 *
 * Message: "Produk Sedang Tidak Stabil".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 41
 */
export const PRODUCT_UNSTABLE = "71";
/**
 * Old package must end first.
 *
 * The number has a package that rules this one out. The purchase ended without effect.
 *
 * Message: "Lakukan Unreg Paket Dahulu".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 42
 */
export const UNREGISTER_FIRST = "72";
/**
 * Above the kWh limit.
 *
 * The meter may not buy as much electricity as this. The purchase ended without effect.
 *
 * Message: "Kwh Melebihi Batas".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 43
 */
export const KWH_LIMIT = "73";
/**
 * Refunded to your balance.
 *
 * Digiflazz gave the price back to the balance. An earlier Sukses for this ref_id no longer stands.
 *
 * Message: "Transaksi Refund".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 44
 */
export const REFUNDED = "74";
/**
 * Blocked by the seller.
 *
 * This seller takes no orders from your account. Nothing was bought by this request.
 *
 * Message: "Akun Anda telah diblokir oleh Seller".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 45
 */
export const BLOCKED_BY_SELLER = "80";
/**
 * Seller blocked by you.
 *
 * Your account blocks this seller, so the order was refused. Nothing was bought by this request.
 *
 * Message: "Seller ini telah diblokir oleh Anda".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 46
 */
export const SELLER_BLOCKED = "81";
/**
 * Your account not verified.
 *
 * Digiflazz has not verified your account as a buyer. Nothing was bought by this request.
 *
 * Message: "Akun Anda belum ter-verfikasi".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 47
 */
export const ACCOUNT_NOT_VERIFIED = "82";
/**
 * Price list asked too often.
 *
 * The whole price list may be read once in five minutes. This code is about no purchase.
 *
 * Message: "Anda telah mencapai limitasi pengecekan pricelist, silahkan coba beberapa saat lagi".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 48
 */
export const PRICE_LIST_LIMIT = "83";
/**
 * Invalid amount.
 *
 * The product does not take this amount. The purchase ended without effect.
 *
 * Message: "Nominal tidak valid".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 49
 */
export const INVALID_AMOUNT = "84";
/**
 * Too many transactions.
 *
 * The request came too soon after others. The page says that a transaction was made all the same, so this is no proof
 * that nothing was bought.
 *
 * Message: "Anda telah mencapai limitasi transaksi, silahkan coba 1 menit lagi".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 50
 */
export const TRANSACTION_LIMIT = "85";
/**
 * Meter checked too often.
 *
 * PLN numbers were checked too often. Beside a ref_id, the page says that a transaction was made all the same.
 *
 * Message: "Anda telah mencapai limitasi pengecekan nomor PLN, silahkan coba beberapa saat lagi".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 51
 */
export const METER_CHECK_LIMIT = "86";
/**
 * Not a multiple of 1,000.
 *
 * E-money is topped up in multiples of Rp 1,000. Nothing was bought by this request.
 *
 * Message: "Transaksi E-money wajib kelipatan Rp 1.000".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 52
 */
export const NOT_MULTIPLE_OF_1000 = "87";
/**
 * Action not allowed for account.
 *
 * Your account is not enabled for this call. Nothing was bought by this request.
 *
 * Message: "Akun Anda tidak dapat melakukan aksi ini".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 53
 */
export const ACTION_NOT_ALLOWED = "88";
/**
 * Issue inside Digiflazz, still open.
 *
 * It reads like an error, but the transaction was made and is open. It can still end as Sukses or as Gagal.
 *
 * Message: "DF Router Issue".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ line 54
 */
export const ROUTER_ISSUE = "99";
