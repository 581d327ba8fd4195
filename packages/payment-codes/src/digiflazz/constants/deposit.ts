// Generated from the catalog; do not edit.
// Response code of a deposit ticket of Digiflazz as single constants.

/**
 * Deposit ticket issued.
 *
 * Digiflazz waits for your transfer. The balance has not grown yet, and the amount can differ from the one asked for.
 *
 * Source: https://developer.digiflazz.com/api/buyer/deposit/ (and 1 more)
 */
export const DEPOSIT_TICKET = "00";
