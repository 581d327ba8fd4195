// Generated from the catalog; do not edit.
// Answer of consult pay of DANA as single constants.

/**
 * Payment methods listed.
 *
 * paymentInfos lists how the customer can pay. No order was made and nothing was paid. DANA answers with 2005700 now.
 *
 * Message: "Successful".
 *
 * Source: https://github.com/dana-id/dana-node/blob/e51f295/docs/payment_gateway/v1/Models/ConsultPayResponse.md
 */
export const FORMER_METHODS_LISTED = "2000000";
/**
 * Payment methods listed.
 *
 * paymentInfos lists how the customer can pay. No order was made, and nothing was paid or canceled.
 *
 * Message: "Successful".
 *
 * Source: https://github.com/dana-id/uat-script/blob/main/resource/request/components/PaymentGateway.json line 34 (and
 * 1 more)
 */
export const METHODS_LISTED = "2005700";
