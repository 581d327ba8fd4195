// Generated from the catalog; do not edit.
// Response code of an answer without a ref_id of Digiflazz as single constants.

/**
 * Number found, nothing bought.
 *
 * The answer names no ref_id: it is about no purchase, for example the check of a PLN number.
 *
 * Message: "Transaksi Sukses".
 *
 * Source: https://developer.digiflazz.com/api/buyer/inquiry-pln/
 */
export const METER_FOUND = "00";
/**
 * Check failed, no reason given.
 *
 * The number could not be checked. The answer names no ref_id, so it is about no purchase.
 *
 * Message: "Transaksi Gagal".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ (and 1 more)
 */
export const CHECK_FAILED = "02";
/**
 * Nothing found for number.
 *
 * The answer names no ref_id, so it is about no purchase.
 *
 * Message: "Transaksi Tidak Ditemukan".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ (and 1 more)
 */
export const NUMBER_NOT_FOUND = "50";
/**
 * Number wrong.
 *
 * There is no such number. Nothing was bought.
 *
 * Message: "Nomor Tujuan Salah".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ (and 1 more)
 */
export const WRONG_NUMBER_CHECKED = "54";
/**
 * Number of wrong length.
 *
 * The number has too few or too many digits. Nothing was bought.
 *
 * Message: "Jumlah Digit Kurang Atau Lebih".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ (and 1 more)
 */
export const CHECKED_NUMBER_LENGTH = "57";
/**
 * Meter checked too often.
 *
 * PLN numbers were checked too often. Without a ref_id this is about no purchase.
 *
 * Message: "Anda telah mencapai limitasi pengecekan nomor PLN, silahkan coba beberapa saat lagi".
 *
 * Source: https://developer.digiflazz.com/api/buyer/response-code/ (and 1 more)
 */
export const METER_CHECK_TOO_OFTEN = "86";
