// Generated from the catalog; do not edit.
// Response code of a bill that was found or paid of Digiflazz as single constants.

/**
 * Bill found, or paid.
 *
 * The call succeeded. After inq-pasca the bill is found and not paid; after pay-pasca it is paid, for some bills
 * without a serial number. The answer does not say which. In a webhook the bill is most likely paid.
 *
 * Message: "Transaksi Sukses".
 *
 * Source: https://developer.digiflazz.com/api/buyer/cek-tagihan/ (and 2 more)
 */
export const BILL_FOUND_OR_PAID = "00";
