// Generated from the catalog; do not edit.
// Bill payment failure code of Xendit as single constants.

/**
 * No answer from biller.
 *
 * The biller did not answer in time. The bill may have been paid.
 *
 * Message: "Biller system timeout after 30 seconds".
 *
 * Source: https://docs.xendit.co/docs/electricity-pln
 */
export const BILLER_TIMEOUT = "BILLER_TIMEOUT";
