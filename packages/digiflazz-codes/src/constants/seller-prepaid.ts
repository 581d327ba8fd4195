// Generated from the catalog; do not edit.
// Response code that a seller sends for prepaid products of Digiflazz as single constants.

/**
 * Delivered.
 *
 * The seller says that the product was delivered. Digiflazz charges the buyer for it.
 *
 * Message: "SUCCESS".
 *
 * Source: https://developer.digiflazz.com/api/seller/prabayar/response-code
 */
export const SUCCESS = "00";
/**
 * Transaction not found.
 *
 * The seller has no transaction under this ref_id. Digiflazz counts it as failed.
 *
 * Message: "TRANSACTION NOT FOUND".
 *
 * Source: https://developer.digiflazz.com/api/seller/prabayar/response-code
 */
export const TRANSACTION_NOT_FOUND = "06";
/**
 * Failed, no reason given.
 *
 * The seller says that nothing was delivered.
 *
 * Message: "FAILED".
 *
 * Source: https://developer.digiflazz.com/api/seller/prabayar/response-code
 */
export const FAILED = "07";
/**
 * Product out of service.
 *
 * The seller cannot deliver the product at the moment, and nothing was delivered.
 *
 * Message: "PRODUCT IS TEMPORARILY OUT OF SERVICE".
 *
 * Source: https://developer.digiflazz.com/api/seller/prabayar/response-code
 */
export const PRODUCT_OUT_OF_SERVICE = "106";
/**
 * Monthly limit exceeded.
 *
 * The number has reached what it may be topped up with in a month, and nothing was delivered.
 *
 * Message: "MONTHLY TOP UP LIMIT EXCEEDED".
 *
 * Source: https://developer.digiflazz.com/api/seller/prabayar/response-code
 */
export const MONTHLY_LIMIT = "121";
/**
 * Customer number blocked.
 *
 * The number cannot receive this product, and nothing was delivered.
 *
 * Message: "CUSTOMER NUMBER BLOCKED".
 *
 * Source: https://developer.digiflazz.com/api/seller/prabayar/response-code
 */
export const NUMBER_BLOCKED = "13";
/**
 * Destination number wrong.
 *
 * The number does not exist for this product, and nothing was delivered.
 *
 * Message: "INCORRECT DESTINATION NUMBER".
 *
 * Source: https://developer.digiflazz.com/api/seller/prabayar/response-code
 */
export const WRONG_NUMBER = "14";
/**
 * Product code not found.
 *
 * The seller does not know the product code of this request.
 *
 * Message: "CODE NOT FOUND".
 *
 * Source: https://developer.digiflazz.com/api/seller/prabayar/response-code
 */
export const CODE_NOT_FOUND = "20";
/**
 * Authentication wrong.
 *
 * The seller could not identify the caller and looked at nothing.
 *
 * Message: "WRONG AUTHENTICATION".
 *
 * Source: https://developer.digiflazz.com/api/seller/prabayar/response-code
 */
export const WRONG_AUTHENTICATION = "204";
/**
 * In process at the seller.
 *
 * The seller took the order and reports the result later.
 *
 * Message: "PROCESS".
 *
 * Source: https://developer.digiflazz.com/api/seller/prabayar/response-code
 */
export const PROCESS = "39";
