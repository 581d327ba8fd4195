// Generated from the catalog; do not edit.
// GoPay and wallet channel response code of Midtrans as single constants.

/**
 * Request ID missing.
 *
 * This request reached the wallet without a request ID.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1685
 */
export const REQUEST_ID_MISSING = "1";
/**
 * Request not authorized.
 *
 * The wallet did not accept the credentials or the rights of this request.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1695
 */
export const UNAUTHORIZED = "110";
/**
 * Authentication required.
 *
 * The payment provider wants the customer to authenticate before the transaction goes on.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 2065
 */
export const AUTHENTICATION_CHALLENGED = "11009";
/**
 * Authentication failed.
 *
 * The customer did not pass the authentication of the payment provider, so the transaction was not carried out.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 2075
 */
export const AUTHENTICATION_FAILED = "11010";
/**
 * Method blocked for merchant.
 *
 * The merchant may not use the payment method of this request.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 2085
 */
export const MERCHANT_BLOCKED_FROM_METHOD = "11017";
/**
 * Wallet blocked.
 *
 * The wallet is blocked, so the transaction was not carried out.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1705
 */
export const WALLET_BLOCKED = "112";
/**
 * Wallet identity not verified.
 *
 * The identity of the wallet holder is not verified, so the transaction was not carried out.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1715
 */
export const KYC_NOT_APPROVED = "123";
/**
 * Still being processed.
 *
 * A transaction of this order is already being processed and has no result yet.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1725
 */
export const TRANSACTION_IN_PROGRESS = "132";
/**
 * Intent and token do not match.
 *
 * The token in this request does not fit what the request wants to do with it.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1735
 */
export const INVALID_INTENT_TOKEN = "153";
/**
 * Payment method disabled.
 *
 * The payment method that was chosen in the wallet is currently disabled, so the transaction was not carried out.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1745
 */
export const PAYMENT_METHOD_DISABLED = "156";
/**
 * Invalid transaction type.
 *
 * The transaction type of this request is neither REFUND nor REVERT.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1755
 */
export const INVALID_TRANSACTION_TYPE = "158";
/**
 * Invalid token for payment option.
 *
 * The payment option token of this request is not valid.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1765
 */
export const INVALID_PAYMENT_OPTION_TOKEN = "159";
/**
 * Service country not supported.
 *
 * The wallet does not support the service country of this request.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1775
 */
export const UNSUPPORTED_SERVICE_COUNTRY = "161";
/**
 * Credit cannot be validated.
 *
 * The wallet cannot validate a credit for this payment option in this service country.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1785
 */
export const CREDIT_VALIDATION_NOT_SUPPORTED = "164";
/**
 * Order already in progress or done.
 *
 * This request was refused because the order is already queued or fulfilled, so it may be paid.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1905
 */
export const ORDER_ALREADY_QUEUED_OR_FULFILLED = "1804";
/**
 * Order already canceled.
 *
 * This request was refused because the order was canceled before.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1915
 */
export const ORDER_ALREADY_CANCELED = "1818";
/**
 * Order expired.
 *
 * The time to pay the order is over and it can no longer be paid.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1925
 */
export const ORDER_EXPIRED = "1823";
/**
 * Insufficient funds.
 *
 * The wallet balance does not cover the amount, so the transaction was not carried out.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1795
 */
export const NOT_ENOUGH_BALANCE = "201";
/**
 * Balance limit exceeded.
 *
 * The receiving wallet would exceed its largest balance, so the transaction was not carried out.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1805
 */
export const EXCESSIVE_BALANCE = "202";
/**
 * Invalid amount.
 *
 * The wallet does not accept the amount in this request.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1935
 */
export const INVALID_AMOUNT = "2101";
/**
 * Monthly wallet limit reached.
 *
 * The wallet has reached the total that it may receive or hold in a month, so the transaction was not carried out.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1815
 */
export const MONTHLY_WALLET_LIMIT_EXCEEDED = "213";
/**
 * Currency does not match wallet.
 *
 * The currency of this request is not that of the wallet, for example SGD on an Indonesian wallet.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1825
 */
export const CURRENCY_MISMATCH = "220";
/**
 * Country not supported.
 *
 * The wallet does not support the country of this request.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1945
 */
export const UNSUPPORTED_COUNTRY = "2700";
/**
 * Country and currency differ.
 *
 * The country and the currency of this request do not belong together.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1955
 */
export const COUNTRY_CURRENCY_MISMATCH = "2701";
/**
 * Invalid request.
 *
 * The wallet does not accept this request as valid. The code does not name the field.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1965
 */
export const INVALID_REQUEST = "2903";
/**
 * Order not found.
 *
 * The wallet finds no order for this request. It may still arrive or be filed under another ID, so this is no proof of
 * failure.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1975
 */
export const ORDER_NOT_FOUND = "3007";
/**
 * Mandatory field missing.
 *
 * A mandatory field of this request is blank. The code does not say which one.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1835
 */
export const FIELD_BLANK = "303";
/**
 * Order no longer in state CREATED.
 *
 * This request was refused because the order has left the state CREATED. It may be in progress or paid.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1985
 */
export const ORDER_NOT_IN_CREATED_STATE = "3066";
/**
 * Order cannot be canceled.
 *
 * This cancellation was refused because of the state of the order. The order may be paid.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1995
 */
export const ORDER_NOT_CANCELLABLE = "3067";
/**
 * Order already final.
 *
 * This request was refused because the order has reached a final state. The code does not say which one, and it may be
 * paid.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 2005
 */
export const ORDER_ALREADY_FINAL = "3073";
/**
 * Too many refunds.
 *
 * This refund request was refused because the order already has as many refunds as allowed. Earlier ones may have been
 * carried out.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 2015
 */
export const REFUND_LIMIT_EXCEEDED = "3076";
/**
 * No more attempts allowed.
 *
 * This request was refused because the order already has as many payment instructions as allowed. One of the earlier
 * ones may be paid.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 2025
 */
export const PAYMENT_LIMIT_EXCEEDED = "3077";
/**
 * Suspected fraud.
 *
 * The fraud rules of the wallet refused the order, so the transaction was not carried out.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 2035
 */
export const REJECTED_BY_FRAUD_RULES = "4060";
/**
 * Payer blocked for compliance.
 *
 * The payer matches an entry of the OFAC sanctions list, so the transaction was not carried out.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 2045
 */
export const PAYER_BLOCKED = "6302";
/**
 * Payee blocked for compliance.
 *
 * The payee matches an entry of the OFAC sanctions list, so the transaction was not carried out.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 2055
 */
export const PAYEE_BLOCKED = "6303";
/**
 * Card in wallet not found.
 *
 * The card that was chosen in the wallet does not exist there, so the transaction was not carried out.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1845
 */
export const CARD_NOT_FOUND = "803";
/**
 * Balance too low to reserve.
 *
 * The amount could not be reserved because the balance is too low, so the transaction was not carried out.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1855
 */
export const RESERVATION_LOW_BALANCE = "811";
/**
 * Payment declined by wallet.
 *
 * The wallet declined the payment without giving a reason.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1865
 */
export const PAYMENT_REJECTED = "817";
/**
 * Card in wallet expired.
 *
 * The card that was chosen in the wallet has expired, so the transaction was not carried out.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1875
 */
export const CARD_EXPIRED = "831";
/**
 * Error at the wallet.
 *
 * The wallet had an error and did not say which one. The transaction may or may not have been carried out.
 *
 * Message: "GENERIC_SERVICE_ERROR".
 *
 * Source: https://docs.midtrans.com/docs/error-code-and-response-code line 42 (and 1 more)
 */
export const GENERIC_SERVICE_ERROR = "900";
/**
 * Transaction not permitted.
 *
 * The wallet does not allow the operation that this request asks for. The code does not say for whom or why.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1895
 */
export const FORBIDDEN_OPERATION = "903";
/**
 * No code from the network.
 *
 * The bank or processor sent no response code of its own. What became of the transaction cannot be read from this.
 *
 * Source: https://docs.midtrans.com/reference/channel-response-code line 1675
 */
export const NO_NETWORK_CODE = "E9";
