// Generated from the catalog; do not edit.
// Checkout order status of DOKU as single constants.

/** Order open. */
export const ACTIVE = "ORDER_ACTIVE";
/** Order expired. */
export const EXPIRED = "ORDER_EXPIRED";
/** Order waits for payment. */
export const GENERATED = "ORDER_GENERATED";
/** Order offered again. */
export const RECOVERED = "ORDER_RECOVERED";
