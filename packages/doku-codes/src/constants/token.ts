// Generated from the catalog; do not edit.
// Card token status of DOKU as single constants.

/** Card token removed. */
export const TOKEN_REMOVED = "INACTIVE";
