// Generated from the catalog; do not edit.
// Status code of IRS, Otomax and ST24 reports of Digiflazz as single constants.

/**
 * Reported as delivered.
 *
 * Digiflazz reports the purchase as done. Reports are not signed, so anybody who knows the address can send one.
 *
 * Source: https://developer.digiflazz.com/irs/buyer/callback (and 5 more)
 */
export const REPORT_SUCCESS = "1";
/**
 * Reported as failed, unproven.
 *
 * Digiflazz reports that the purchase failed. The report is not signed, and its own test case shows this code beside a
 * success.
 *
 * Source: https://developer.digiflazz.com/irs/buyer/callback (and 6 more)
 */
export const REPORT_FAILED = "2";
