// Generated from the catalog; do not edit.
// Simulated 3-D Secure result of Xendit as single constants.

/**
 * Policy error.
 *
 * The simulated gateway refuses the authentication.
 *
 * Source: https://docs.xendit.co/docs/cards-simulate-card-scenarios
 */
export const API_GW_ASM_POLICY_ERROR = "API_GW_ASM_POLICY_ERROR";
/**
 * Authenticated.
 *
 * The simulated customer passes.
 *
 * Source: https://docs.xendit.co/docs/cards-simulate-card-scenarios
 */
export const AUTHENTICATED = "AUTHENTICATED";
/**
 * Authentication not available.
 *
 * The simulated issuer offers no authentication.
 *
 * Source: https://docs.xendit.co/docs/cards-simulate-card-scenarios
 */
export const AUTHENTICATION_NOT_AVAILABLE = "AUTHENTICATION_NOT_AVAILABLE";
/**
 * Rejected by issuer.
 *
 * The simulated issuer rejects the authentication.
 *
 * Source: https://docs.xendit.co/docs/cards-simulate-card-scenarios
 */
export const AUTHENTICATION_REJECTED = "AUTHENTICATION_REJECTED";
/**
 * Server error.
 *
 * The simulated server of the authentication fails.
 *
 * Source: https://docs.xendit.co/docs/cards-simulate-card-scenarios
 */
export const AUTHENTICATION_SERVER_ERROR = "AUTHENTICATION_SERVER_ERROR";
/**
 * Canceled by customer.
 *
 * The simulated customer cancels the challenge.
 *
 * Source: https://docs.xendit.co/docs/cards-simulate-card-scenarios
 */
export const CANCELLED_AUTHENTICATION = "CANCELLED_AUTHENTICATION";
/**
 * Not authenticated.
 *
 * The simulated customer fails the challenge.
 *
 * Source: https://docs.xendit.co/docs/cards-simulate-card-scenarios
 */
export const UNAUTHENTICATED = "UNAUTHENTICATED";
