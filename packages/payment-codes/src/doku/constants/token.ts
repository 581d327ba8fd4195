// Generated from the catalog; do not edit.
// Card token status of DOKU as single constants.

/**
 * Card token removed.
 *
 * The token of the saved card is not valid any more. No money moved.
 *
 * Source: https://doku-developers.apidog.io/unbind-token-42667313e0
 */
export const TOKEN_REMOVED = "INACTIVE";
