// Generated from the catalog; do not edit.
// State in the notification of a bank transfer of DANA as single constants.

/**
 * Transfer carried out.
 *
 * The recipient has the money, and that is final.
 *
 * Message: "Success".
 *
 * Source: https://dashboard.dana.id/api-docs-v2/api/disbursement/transfer-to-bank-notify
 */
export const SUCCESS = "00";
/**
 * Transfer created.
 *
 * DANA has it, and nothing has been sent yet.
 *
 * Message: "Initiated".
 *
 * Source: https://dashboard.dana.id/api-docs-v2/api/disbursement/transfer-to-bank-notify
 */
export const INITIATED = "01";
/**
 * Transfer under way.
 *
 * The money is being sent, and the result is not known yet.
 *
 * Message: "Paying".
 *
 * Source: https://dashboard.dana.id/api-docs-v2/api/disbursement/transfer-to-bank-notify
 */
export const PAYING = "02";
/**
 * Still being processed.
 *
 * The bank or DANA has not finished it, and it can still end either way.
 *
 * Message: "Pending".
 *
 * Source: https://dashboard.dana.id/api-docs-v2/api/disbursement/transfer-to-bank-notify
 */
export const PENDING = "03";
/**
 * Money came back.
 *
 * It was sent and came back, so the recipient does not have it. The amount is in the balance of the merchant again.
 *
 * Message: "Refunded".
 *
 * Source: https://dashboard.dana.id/api-docs-v2/api/disbursement/transfer-to-bank-notify
 */
export const REFUNDED = "04";
/**
 * Transfer canceled.
 *
 * It ended before the money was sent, and it will not be sent any more.
 *
 * Message: "Cancelled".
 *
 * Source: https://dashboard.dana.id/api-docs-v2/api/disbursement/transfer-to-bank-notify
 */
export const CANCELED = "05";
/**
 * Transfer failed.
 *
 * It ended without the money being sent.
 *
 * Message: "Failed".
 *
 * Source: https://dashboard.dana.id/api-docs-v2/api/disbursement/transfer-to-bank-notify
 */
export const FAILED = "06";
/**
 * Transaction not found.
 *
 * DANA did not find it when asked. That is no proof of failure, especially right after it was sent.
 *
 * Message: "Not found".
 *
 * Source: https://dashboard.dana.id/api-docs-v2/api/disbursement/transfer-to-bank-notify
 */
export const NOT_FOUND = "07";
