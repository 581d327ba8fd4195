// Generated from the catalog; do not edit.
// GoPay and wallet channel response code of Midtrans as single constants.

/** Request ID missing. */
export const REQUEST_ID_MISSING = "1";
/** Request not authorized. */
export const UNAUTHORIZED = "110";
/** Authentication required. */
export const AUTHENTICATION_CHALLENGED = "11009";
/** Authentication failed. */
export const AUTHENTICATION_FAILED = "11010";
/** Method blocked for merchant. */
export const MERCHANT_BLOCKED_FROM_METHOD = "11017";
/** Wallet blocked. */
export const WALLET_BLOCKED = "112";
/** Wallet identity not verified. */
export const KYC_NOT_APPROVED = "123";
/** Transaction in progress. */
export const TRANSACTION_IN_PROGRESS = "132";
/** Intent and token do not match. */
export const INVALID_INTENT_TOKEN = "153";
/** Payment method disabled. */
export const PAYMENT_METHOD_DISABLED = "156";
/** Invalid transaction type. */
export const INVALID_TRANSACTION_TYPE = "158";
/** Invalid token for payment option. */
export const INVALID_PAYMENT_OPTION_TOKEN = "159";
/** Service country not supported. */
export const UNSUPPORTED_SERVICE_COUNTRY = "161";
/** Credit cannot be validated. */
export const CREDIT_VALIDATION_NOT_SUPPORTED = "164";
/** Order already in progress or done. */
export const ORDER_ALREADY_QUEUED_OR_FULFILLED = "1804";
/** Order already canceled. */
export const ORDER_ALREADY_CANCELED = "1818";
/** Order expired. */
export const ORDER_EXPIRED = "1823";
/** Wallet balance too low. */
export const NOT_ENOUGH_BALANCE = "201";
/** Wallet full. */
export const EXCESSIVE_BALANCE = "202";
/** Invalid amount. */
export const INVALID_AMOUNT = "2101";
/** Monthly wallet limit reached. */
export const MONTHLY_WALLET_LIMIT_EXCEEDED = "213";
/** Currency does not match wallet. */
export const CURRENCY_MISMATCH = "220";
/** Country not supported. */
export const UNSUPPORTED_COUNTRY = "2700";
/** Country and currency differ. */
export const COUNTRY_CURRENCY_MISMATCH = "2701";
/** Invalid request. */
export const INVALID_REQUEST = "2903";
/** Order not found. */
export const ORDER_NOT_FOUND = "3007";
/** Field is blank. */
export const FIELD_BLANK = "303";
/** Order no longer in state CREATED. */
export const ORDER_NOT_IN_CREATED_STATE = "3066";
/** Order cannot be canceled. */
export const ORDER_NOT_CANCELLABLE = "3067";
/** Order already final. */
export const ORDER_ALREADY_FINAL = "3073";
/** Too many refunds. */
export const REFUND_LIMIT_EXCEEDED = "3076";
/** Too many payment attempts. */
export const PAYMENT_LIMIT_EXCEEDED = "3077";
/** Suspected fraud. */
export const REJECTED_BY_FRAUD_RULES = "4060";
/** Payer blocked for compliance. */
export const PAYER_BLOCKED = "6302";
/** Payee blocked for compliance. */
export const PAYEE_BLOCKED = "6303";
/** Card in wallet not found. */
export const CARD_NOT_FOUND = "803";
/** Balance too low to reserve. */
export const RESERVATION_LOW_BALANCE = "811";
/** Payment declined by wallet. */
export const PAYMENT_REJECTED = "817";
/** Card in wallet expired. */
export const CARD_EXPIRED = "831";
/** Error at the wallet. */
export const GENERIC_SERVICE_ERROR = "900";
/** Operation forbidden. */
export const FORBIDDEN_OPERATION = "903";
/** No code from the network. */
export const NO_NETWORK_CODE = "E9";
