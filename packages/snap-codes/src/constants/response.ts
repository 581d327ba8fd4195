// Generated from the catalog; do not edit.
// SNAP response code of SNAP BI as single constants.

/**
 * Transaction carried out.
 *
 * On a service that reverses (refund, void or cancel), it is the reversal that was carried out.
 *
 * Message: "Successful" or "Success" or "Request has been processed successfully".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services/transfer-kredit/trigger-transfer (and 2 more)
 *
 * Same code as DIRECT_DEBIT_ACCEPTED: compare `name`.
 */
export const SUCCESSFUL = "200XX00";
/**
 * Direct debit accepted, not confirmed as paid.
 *
 * The provider accepted the payment. Some still ask the customer for an OTP or a confirmation after this call, and the
 * code does not tell which.
 *
 * Message: "Successful" or "Request has been processed successfully".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services/transfer-debit/direct-debit
 *
 * Same code as SUCCESSFUL: compare `name`.
 */
export const DIRECT_DEBIT_ACCEPTED = "200XX00";
/**
 * Still being processed.
 *
 * The request was accepted and the result is not known yet.
 *
 * Message: "Request In Progress".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const REQUEST_IN_PROGRESS = "202XX00";
/**
 * Invalid request.
 *
 * The request is not valid or could not be parsed.
 *
 * Message: "Bad Request".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const BAD_REQUEST = "400XX00";
/**
 * Invalid field format.
 *
 * The format of {field} is not accepted.
 *
 * Message: "Invalid Field Format {field name}".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const INVALID_FIELD_FORMAT = "400XX01";
/**
 * Mandatory field missing or invalid.
 *
 * A mandatory value is missing or malformed in {field}.
 *
 * Message: "Invalid Mandatory Field {field name}".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const INVALID_MANDATORY_FIELD = "400XX02";
/**
 * Request not authorized.
 *
 * The request could not be authenticated. Reason: {reason}.
 *
 * Message: "Unauthorized. [reason]".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const UNAUTHORIZED = "401XX00";
/**
 * Invalid B2B token.
 *
 * The B2B access token is not valid or has expired.
 *
 * Message: "Invalid Token (B2B)".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const INVALID_TOKEN_B2B = "401XX01";
/**
 * Customer token invalid or expired.
 *
 * The access token of the customer (B2B2C) is not valid or has expired.
 *
 * Message: "Invalid Customer Token".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const INVALID_CUSTOMER_TOKEN = "401XX02";
/**
 * B2B token not found.
 *
 * The B2B access token is not known to the provider.
 *
 * Message: "Token Not Found (B2B)".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const TOKEN_NOT_FOUND_B2B = "401XX03";
/**
 * Customer token not found.
 *
 * The access token of the customer (B2B2C) is not known to the provider.
 *
 * Message: "Customer Token Not Found".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const CUSTOMER_TOKEN_NOT_FOUND = "401XX04";
/**
 * Transaction expired.
 *
 * The transaction or session of this request is no longer valid.
 *
 * Message: "Transaction Expired".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const TRANSACTION_EXPIRED = "403XX00";
/**
 * Feature not allowed.
 *
 * The merchant may not use this feature. Reason: {reason}.
 *
 * Message: "Feature Not Allowed [Reason]".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const FEATURE_NOT_ALLOWED = "403XX01";
/**
 * Amount limit exceeded.
 *
 * The amount is outside the limit for a single transaction.
 *
 * Message: "Exceeds Transaction Amount Limit".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const EXCEEDS_TRANSACTION_AMOUNT_LIMIT = "403XX02";
/**
 * Suspected fraud.
 *
 * The request was refused on suspicion of fraud.
 *
 * Message: "Suspected Fraud".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const SUSPECTED_FRAUD = "403XX03";
/**
 * Frequency limit exceeded.
 *
 * There were more transactions or requests than are allowed in one period.
 *
 * Message: "Activity Count Limit Exceeded".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const ACTIVITY_COUNT_LIMIT_EXCEEDED = "403XX04";
/**
 * Problem with account or user status.
 *
 * The status of the account or user does not allow the request.
 *
 * Message: "Do Not Honor".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const DO_NOT_HONOR = "403XX05";
/**
 * Feature closed at this time.
 *
 * The feature is currently closed, usually because of a cut-off. Reason: {reason}.
 *
 * Message: "Feature Not Allowed At This Time. [reason]".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const FEATURE_NOT_ALLOWED_AT_THIS_TIME = "403XX06";
/**
 * Card blocked.
 *
 * The issuer or provider does not let this card be used.
 *
 * Message: "Card Blocked".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const CARD_BLOCKED = "403XX07";
/**
 * Card expired.
 *
 * The card is past its expiration date.
 *
 * Message: "Card Expired".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const CARD_EXPIRED = "403XX08";
/**
 * Dormant account.
 *
 * There was no activity on it for a long time, so the bank does not let it be used.
 *
 * Message: "Dormant Account".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const DORMANT_ACCOUNT = "403XX09";
/**
 * Token limit not set.
 *
 * The payment token has no limit yet and needs one before it can be used.
 *
 * Message: "Need To Set Token Limit".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const NEED_TO_SET_TOKEN_LIMIT = "403XX10";
/**
 * OTP blocked.
 *
 * OTP is blocked for the customer, usually after too many wrong entries.
 *
 * Message: "OTP Blocked".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const OTP_BLOCKED = "403XX11";
/**
 * OTP expired.
 *
 * The OTP is no longer valid.
 *
 * Message: "OTP Lifetime Expired".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const OTP_LIFETIME_EXPIRED = "403XX12";
/**
 * OTP sent to cardholder.
 *
 * The issuer was asked to send an OTP to the customer. The request waits for it and has not failed.
 *
 * Message: "OTP Sent To Cardholer".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const OTP_SENT_TO_CARDHOLDER = "403XX13";
/**
 * Insufficient funds.
 *
 * The balance does not cover the amount.
 *
 * Message: "Insufficient Funds".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const INSUFFICIENT_FUNDS = "403XX14";
/**
 * Transaction not permitted.
 *
 * The provider or issuer does not permit this request. Reason: {reason}.
 *
 * Message: "Transaction Not Permitted.[reason]".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const TRANSACTION_NOT_PERMITTED = "403XX15";
/**
 * Transaction suspended.
 *
 * It is on hold at the provider, and it is not known whether it will take effect.
 *
 * Message: "Suspend Transaction".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const SUSPEND_TRANSACTION = "403XX16";
/**
 * Token limit exceeded.
 *
 * The amount is above the limit set for the payment token.
 *
 * Message: "Token Limit Exceeded".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const TOKEN_LIMIT_EXCEEDED = "403XX17";
/**
 * Inactive card, account or customer.
 *
 * The issuer does not let it be used before it is activated.
 *
 * Message: "Inactive Card/Account/Customer".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const INACTIVE_CARD_ACCOUNT_CUSTOMER = "403XX18";
/**
 * Merchant blacklisted.
 *
 * The provider has barred the merchant from all of its APIs.
 *
 * Message: "Merchant Blacklisted".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const MERCHANT_BLACKLISTED = "403XX19";
/**
 * Merchant limit exceeded.
 *
 * This request would take the merchant above its daily limit.
 *
 * Message: "Merchant Limit Exceed".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const MERCHANT_LIMIT_EXCEED = "403XX20";
/**
 * Setting a limit is not allowed.
 *
 * No limit can be set for this payment token.
 *
 * Message: "Set Limit Not Allowed".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const SET_LIMIT_NOT_ALLOWED = "403XX21";
/**
 * Token limit out of range.
 *
 * The limit requested for the payment token is outside the agreed range.
 *
 * Message: "Token Limit Invalid".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const TOKEN_LIMIT_INVALID = "403XX22";
/**
 * Daily account limit exceeded.
 *
 * This request would take the account above its daily limit.
 *
 * Message: "Account Limit Exceed".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const ACCOUNT_LIMIT_EXCEED = "403XX23";
/**
 * Invalid transaction status.
 *
 * The current state of the transaction does not allow this request.
 *
 * Message: "Invalid Transaction Status".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const INVALID_TRANSACTION_STATUS = "404XX00";
/**
 * Transaction not found.
 *
 * The provider finds no transaction for the data of the request. One that was sent shortly before may not be visible
 * yet.
 *
 * Message: "Transaction Not Found".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const TRANSACTION_NOT_FOUND = "404XX01";
/**
 * No route to the destination.
 *
 * The request cannot be routed to its destination.
 *
 * Message: "Invalid Routing".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const INVALID_ROUTING = "404XX02";
/**
 * Bank not supported by switch.
 *
 * The bank cannot be reached through the switch in use.
 *
 * Message: "Bank Not Supported By Switch".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const BANK_NOT_SUPPORTED_BY_SWITCH = "404XX03";
/**
 * Transaction canceled.
 *
 * The customer ended it before it was carried out.
 *
 * Message: "Transaction Cancelled".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const TRANSACTION_CANCELLED = "404XX04";
/**
 * Card registration not enabled.
 *
 * The merchant is not enabled for this service at the provider, so this request was refused.
 *
 * Message: "Merchant Is Not Registered For Card Registration Services".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const MERCHANT_NOT_REGISTERED_FOR_CARD_REGISTRATION = "404XX05";
/**
 * OTP must be requested first.
 *
 * This step needs an OTP, and none has been requested yet. The request has not failed.
 *
 * Message: "Need To Request OTP".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const NEED_TO_REQUEST_OTP = "404XX06";
/**
 * Journey not found.
 *
 * The journeyId of the request is not known to the provider.
 *
 * Message: "Journey Not Found".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const JOURNEY_NOT_FOUND = "404XX07";
/**
 * Invalid or inactive merchant.
 *
 * The provider does not know the merchant, or the status of the merchant does not allow this request.
 *
 * Message: "Invalid Merchant".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const INVALID_MERCHANT = "404XX08";
/**
 * No issuer found.
 *
 * The card or account number leads to no issuer that the provider knows.
 *
 * Message: "No Issuer".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const NO_ISSUER = "404XX09";
/**
 * API called out of order.
 *
 * The request does not fit the step that its journey has reached.
 *
 * Message: "Invalid API Transition".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const INVALID_API_TRANSITION = "404XX10";
/**
 * Invalid card, account or customer.
 *
 * The card, account, customer or virtual account is not known or not accepted. Details: {info}.
 *
 * Message: "Invalid Card/Account/Customer [info]/Virtual Account".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const INVALID_CARD_ACCOUNT_CUSTOMER_VIRTUAL_ACCOUNT = "404XX11";
/**
 * Invalid bill or virtual account.
 *
 * The bill or virtual account does not exist or cannot be used. Reason: {reason}.
 *
 * Message: "Invalid Bill/Virtual Account [Reason]".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const INVALID_BILL_VIRTUAL_ACCOUNT = "404XX12";
/**
 * Amount does not match.
 *
 * The amount differs from the amount expected.
 *
 * Message: "Invalid Amount".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const INVALID_AMOUNT = "404XX13";
/**
 * Bill already paid.
 *
 * The bill counts as paid, possibly by an earlier request of yours.
 *
 * Message: "Paid Bill".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const PAID_BILL = "404XX14";
/**
 * Wrong OTP.
 *
 * What was entered is not the OTP that was sent to the customer.
 *
 * Message: "Invalid OTP".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const INVALID_OTP = "404XX15";
/**
 * Partner not found.
 *
 * The partner number is not known to the provider.
 *
 * Message: "Partner Not Found".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const PARTNER_NOT_FOUND = "404XX16";
/**
 * Invalid terminal.
 *
 * The terminal is not known to the provider.
 *
 * Message: "Invalid Terminal".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const INVALID_TERMINAL = "404XX17";
/**
 * Same reference, different data.
 *
 * An earlier request with the same reference had other parameters. How that one ended is not stated.
 *
 * Message: "Inconsistent Request".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const INCONSISTENT_REQUEST = "404XX18";
/**
 * Bill or virtual account expired.
 *
 * The bill or virtual account is no longer valid.
 *
 * Message: "Invalid Bill/Virtual Account".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const EXPIRED_BILL_VIRTUAL_ACCOUNT = "404XX19";
/**
 * Function not supported.
 *
 * The provider does not offer this function.
 *
 * Message: "Requested Function Is Not Supported".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const REQUESTED_FUNCTION_NOT_SUPPORTED = "405XX00";
/**
 * Operation not allowed now.
 *
 * The operation, for example a cancel or refund, is currently not possible for the transaction.
 *
 * Message: "Requested Opearation Is Not Allowed".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const REQUESTED_OPERATION_NOT_ALLOWED = "405XX01";
/**
 * X-EXTERNAL-ID already used.
 *
 * The same X-EXTERNAL-ID was used earlier on the same day, so an earlier request exists.
 *
 * Message: "Conflict".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const CONFLICT = "409XX00";
/**
 * Duplicate partnerReferenceNo.
 *
 * An earlier request used this partnerReferenceNo. In most cases it was carried out.
 *
 * Message: "Duplicate partnerReferenceNo".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const DUPLICATE_PARTNER_REFERENCE_NO = "409XX01";
/**
 * Too many requests.
 *
 * The number of requests is above what the provider allows.
 *
 * Message: "Too Many Requests".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const TOO_MANY_REQUESTS = "429XX00";
/**
 * General error.
 *
 * The provider reports an error without details. Whether the request took effect is not known.
 *
 * Message: "General Error".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const GENERAL_ERROR = "500XX00";
/**
 * Internal error at the provider.
 *
 * A system of the provider failed. Whether the request took effect is not known.
 *
 * Message: "Internal Server Error".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const INTERNAL_SERVER_ERROR = "500XX01";
/**
 * External system error.
 *
 * A system that the provider depends on failed. Whether the request took effect is not known.
 *
 * Message: "External Server Error".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const EXTERNAL_SERVER_ERROR = "500XX02";
/**
 * Timeout waiting for an answer.
 *
 * The issuer or another system did not answer in time. Whether the request took effect is not known.
 *
 * Message: "Timeout".
 *
 * Source: https://apidevportal.aspi-indonesia.or.id/api-services
 */
export const TIMEOUT = "504XX00";
