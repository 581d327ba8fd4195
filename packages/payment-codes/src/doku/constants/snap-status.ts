// Generated from the catalog; do not edit.
// SNAP latest transaction status of DOKU as single constants.

/**
 * Authorized, not captured.
 *
 * The authorization was carried out. The amount is on hold and has not been collected.
 *
 * Message: "Success".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 *
 * Same code as BULK_ACCEPTED, REVERSAL_SUCCESS and SUCCESS: compare `name`.
 */
export const AUTHORIZED = "00";
/**
 * Bulk request done.
 *
 * The bulk request was processed. Each transfer in it has a result of its own.
 *
 * Message: "Success".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 *
 * Same code as AUTHORIZED, REVERSAL_SUCCESS and SUCCESS: compare `name`.
 */
export const BULK_ACCEPTED = "00";
/**
 * Reversal successful.
 *
 * The query was about a refund, void or cancellation. The status says success, and it does not say how the payment
 * itself stands.
 *
 * Message: "Success".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 *
 * Same code as AUTHORIZED, BULK_ACCEPTED and SUCCESS: compare `name`.
 */
export const REVERSAL_SUCCESS = "00";
/**
 * Transaction successful.
 *
 * The transaction was carried out.
 *
 * Message: "Success".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 *
 * Same code as AUTHORIZED, BULK_ACCEPTED and REVERSAL_SUCCESS: compare `name`.
 */
export const SUCCESS = "00";
/**
 * Transaction initiated.
 *
 * The transaction was created and has no result yet.
 *
 * Message: "Initiated".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 *
 * Same code as REVERSAL_INITIATED: compare `name`.
 */
export const INITIATED = "01";
/**
 * Reversal initiated.
 *
 * The query was about a refund, void or cancellation, which has no result yet. The payment itself may stand.
 *
 * Message: "Initiated".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 *
 * Same code as INITIATED: compare `name`.
 */
export const REVERSAL_INITIATED = "01";
/**
 * Still being processed.
 *
 * The payment is being carried out and has no result yet.
 *
 * Message: "Paying".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 *
 * Same code as REVERSAL_IN_PROGRESS: compare `name`.
 */
export const PAYING = "02";
/**
 * Reversal in progress.
 *
 * The query was about a refund, void or cancellation, which has no result yet. The payment itself may stand.
 *
 * Message: "Paying".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 *
 * Same code as PAYING: compare `name`.
 */
export const REVERSAL_IN_PROGRESS = "02";
/**
 * Still being processed.
 *
 * The transaction was accepted and has no result yet.
 *
 * Message: "Pending".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 *
 * Same code as REVERSAL_PENDING: compare `name`.
 */
export const PENDING = "03";
/**
 * Reversal pending.
 *
 * The query was about a refund, void or cancellation, which has no result yet. The payment itself may stand.
 *
 * Message: "Pending".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 *
 * Same code as PENDING: compare `name`.
 */
export const REVERSAL_PENDING = "03";
/**
 * Refunded.
 *
 * The transaction was carried out and later refunded, in full or in part.
 *
 * Message: "Refunded".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const REFUNDED = "04";
/**
 * Transaction canceled.
 *
 * It ended before it was carried out, and it will not be carried out any more.
 *
 * Message: "Canceled".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 *
 * Same code as CAPTURE_CANCELED and REVERSAL_CANCELED: compare `name`.
 */
export const CANCELED = "05";
/**
 * Capture canceled.
 *
 * The query was about a capture, which was canceled. The authorization may still hold the amount on the card or account
 * of the customer.
 *
 * Message: "Canceled".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 *
 * Same code as CANCELED and REVERSAL_CANCELED: compare `name`.
 */
export const CAPTURE_CANCELED = "05";
/**
 * Reversal canceled.
 *
 * The query was about a refund, void or cancellation, which did not take effect. The payment itself may stand.
 *
 * Message: "Canceled".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 *
 * Same code as CANCELED and CAPTURE_CANCELED: compare `name`.
 */
export const REVERSAL_CANCELED = "05";
/**
 * Capture failed.
 *
 * The query was about a capture, which did not take effect. The authorization may still hold the amount on the card or
 * account of the customer.
 *
 * Message: "Failed".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 *
 * Same code as FAILED and REVERSAL_FAILED: compare `name`.
 */
export const CAPTURE_FAILED = "06";
/**
 * Transaction failed.
 *
 * The transaction ended without being carried out.
 *
 * Message: "Failed".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 *
 * Same code as CAPTURE_FAILED and REVERSAL_FAILED: compare `name`.
 */
export const FAILED = "06";
/**
 * Reversal failed.
 *
 * The query was about a refund, void or cancellation, which did not take effect. The payment itself may stand.
 *
 * Message: "Failed".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 *
 * Same code as CAPTURE_FAILED and FAILED: compare `name`.
 */
export const REVERSAL_FAILED = "06";
/**
 * Transaction not found.
 *
 * The provider did not find the transaction when asked. That is no proof of failure, especially right after the
 * transaction was sent.
 *
 * Message: "Not found".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 *
 * Same code as REVERSAL_NOT_FOUND: compare `name`.
 */
export const NOT_FOUND = "07";
/**
 * Reversal not found.
 *
 * The query was about a refund, void or cancellation, which the provider did not find. That is no proof that no money
 * went back, especially right after the reversal was sent.
 *
 * Message: "Not found".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 *
 * Same code as NOT_FOUND: compare `name`.
 */
export const REVERSAL_NOT_FOUND = "07";
