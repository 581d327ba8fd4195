// Generated from the catalog; do not edit.
// Status beside the response code of Digiflazz as single constants.

/**
 * Reported as Gagal, rc decides.
 *
 * Timeouts and refunds have it as well as failures. Whether there is a transaction at all follows from rc alone.
 *
 * Source: https://developer.digiflazz.com/api/buyer/topup/ (and 2 more)
 */
export const GAGAL = "Gagal";
/**
 * Still being processed, rc says why.
 *
 * The balance may already be charged. It can still end as Sukses or as Gagal.
 *
 * Source: https://developer.digiflazz.com/api/buyer/topup/ (and 2 more)
 */
export const PENDING = "Pending";
/**
 * Call succeeded.
 *
 * A bill that was only found has it as well as a purchase that was delivered. By itself it proves no payment.
 *
 * Source: https://developer.digiflazz.com/api/buyer/topup/ (and 2 more)
 */
export const SUKSES = "Sukses";
