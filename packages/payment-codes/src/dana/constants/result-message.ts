// Generated from the catalog; do not edit.
// Reason of a refused account inquiry of DANA as single constants.

/**
 * Account not found.
 *
 * No DANA account has this phone number. Nothing was sent.
 *
 * Source: https://github.com/dana-id/uat-script/blob/main/resource/request/components/Disbursement.json
 */
export const RECIPIENT_NOT_REGISTERED = "PAYEE_USER_NOT_EXIST";
/**
 * Account or card blocked.
 *
 * DANA has disabled the account of the recipient. Nothing was sent.
 *
 * Source: https://github.com/dana-id/uat-script/blob/main/resource/request/components/Disbursement.json
 */
export const RECIPIENT_DISABLED = "PAYEE_USER_STATUS_DISABLE";
