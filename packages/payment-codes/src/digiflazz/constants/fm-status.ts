// Generated from the catalog; do not edit.
// Status of FM of Digiflazz as single constants.

/**
 * Transaction done.
 *
 * A seller sends it for a transaction that was delivered. It is final.
 *
 * Source: https://developer.digiflazz.com/fm/seller/cek-status/ (and 1 more)
 */
export const FM_SUCCESS = "0";
/**
 * Transaction in process.
 *
 * It is not final. The seller has to report the result later.
 *
 * Source: https://developer.digiflazz.com/fm/seller/cek-status/ (and 1 more)
 */
export const FM_PROCESSING = "1";
/**
 * Transaction failed.
 *
 * A seller sends it for a transaction that was not delivered and will not be.
 *
 * Source: https://developer.digiflazz.com/fm/seller/cek-status/ (and 1 more)
 */
export const FM_FAILED = "2";
