// Generated from the catalog; do not edit.
// Result of a call outside SNAP of DANA as single constants.

/**
 * Call failed.
 *
 * What was asked for was not done. resultCode and resultMsg say why.
 *
 * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/merchant_management/v1/Models/ResultInfo.md (and 1
 * more)
 */
export const FAILURE = "F";
/**
 * Call carried out.
 *
 * What was asked for was done or returned. No money moved by it.
 *
 * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/merchant_management/v1/Models/ResultInfo.md (and 1
 * more)
 */
export const SUCCESS = "S";
/**
 * Result of the call unknown.
 *
 * DANA does not know whether the call was carried out. It is no failure.
 *
 * Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/merchant_management/v1/Models/ResultInfo.md (and 1
 * more)
 */
export const UNKNOWN = "U";
