// Generated from the catalog; do not edit.
// Subscription status of Midtrans as single constants.

/** Subscription active. */
export const ACTIVE = "active";
/** Subscription inactive. */
export const INACTIVE = "inactive";
