// Generated from the catalog; do not edit.
import type { Advice, Traits } from "../../runtime/advice.js";
import type { StatusCheck } from "../../runtime/catalog.js";
import type { Kind } from "../../runtime/vocabulary.js";
import type { Reason } from "../../reason.js";

/** SNAP response code of Midtrans; the values are the codes as documented. */
export enum MidtransSnap {
  /**
   * Transaction carried out.
   *
   * On a service that reverses (refund, void or cancel), it is the reversal that was carried out.
   *
   * Message: "Success" or "Request has been processed successfully" or "Successful".
   *
   * Source: https://docs.midtrans.com/reference/direct-debit-api-gopay (and 3 more)
   *
   * Outcome: success (transaction). Retry: never. Compare amount and reference with your own record, then record it as
   * done. Do not send it again.
   */
  SUCCESSFUL = "200XX00",
  /**
   * Still being processed.
   *
   * The request was accepted and the result is not known yet.
   *
   * Message: "Request In Progress".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: pending (transaction). Retry: check_status_first. Check the status until the result is final. Until then
   * treat the transaction as neither a success nor a failure, and send nothing under a new reference.
   */
  REQUEST_IN_PROGRESS = "202XX00",
  /**
   * Invalid request.
   *
   * The request is not valid or could not be parsed.
   *
   * Message: "Bad Request".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: rejected (request). Retry: after_fix. Compare headers and body with the specification, correct them and
   * send the request again with the same reference.
   */
  BAD_REQUEST = "400XX00",
  /**
   * Invalid field format.
   *
   * The format of {field} is not accepted.
   *
   * Message: "Invalid Field Format {field name}".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the field and send the request again with the same
   * reference.
   */
  INVALID_FIELD_FORMAT = "400XX01",
  /**
   * Mandatory field missing or invalid.
   *
   * A mandatory value is missing or malformed in {field}.
   *
   * Message: "Invalid Mandatory Field {field name}".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: rejected (request). Retry: after_fix. Fill in or correct the field and send the request again with the
   * same reference.
   */
  INVALID_MANDATORY_FIELD = "400XX02",
  /**
   * Request not authorized.
   *
   * The request could not be authenticated. Reason: {reason}.
   *
   * Message: "Unauthorized. [reason]".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: rejected (request). Retry: after_fix. Check the client ID, the keys, X-TIMESTAMP and X-SIGNATURE, then
   * send the request again with the same reference.
   */
  UNAUTHORIZED = "401XX00",
  /**
   * Invalid B2B token.
   *
   * The B2B access token is not valid or has expired.
   *
   * Message: "Invalid Token (B2B)".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: rejected (request). Retry: with_new_token. Get a new B2B token and send the request again with the same
   * reference.
   */
  INVALID_TOKEN_B2B = "401XX01",
  /**
   * Customer token invalid or expired.
   *
   * The access token of the customer (B2B2C) is not valid or has expired.
   *
   * Message: "Invalid Customer Token".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: rejected (request). Retry: with_new_token. Get a new customer token and send the request again with the
   * same reference. If none is issued, ask the customer to link the account again first.
   */
  INVALID_CUSTOMER_TOKEN = "401XX02",
  /**
   * B2B token not found.
   *
   * The B2B access token is not known to the provider.
   *
   * Message: "Token Not Found (B2B)".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: rejected (request). Retry: with_new_token. Get a new B2B token and send the request again with the same
   * reference.
   */
  TOKEN_NOT_FOUND_B2B = "401XX03",
  /**
   * Customer token not found.
   *
   * The access token of the customer (B2B2C) is not known to the provider.
   *
   * Message: "Customer Token Not Found".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: rejected (request). Retry: with_new_token. Get a new customer token and send the request again with the
   * same reference. If none is issued, ask the customer to link the account again first.
   */
  CUSTOMER_TOKEN_NOT_FOUND = "401XX04",
  /**
   * Transaction expired.
   *
   * The transaction or session of this request is no longer valid.
   *
   * Message: "Transaction Expired".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of the transaction first. Start again
   * under a new reference only when the result is final and says that it was not carried out.
   */
  TRANSACTION_EXPIRED = "403XX00",
  /**
   * Feature not allowed.
   *
   * The merchant may not use this feature. Reason: {reason}.
   *
   * Message: "Feature Not Allowed [Reason]".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: rejected (request). Retry: never. Do not send the request again until the provider has enabled the feature
   * for the merchant.
   */
  FEATURE_NOT_ALLOWED = "403XX01",
  /**
   * Amount limit exceeded.
   *
   * The amount is outside the limit for a single transaction.
   *
   * Message: "Exceeds Transaction Amount Limit".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: failed (transaction). Retry: with_new_reference. If an earlier attempt with this reference got no clear
   * answer, check its status first. Adjust the amount or have the limit changed, then start a new attempt with a new
   * reference.
   */
  EXCEEDS_TRANSACTION_AMOUNT_LIMIT = "403XX02",
  /**
   * Suspected fraud.
   *
   * The request was refused on suspicion of fraud.
   *
   * Message: "Suspected Fraud".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: failed (transaction). Retry: with_other_method. If an earlier attempt with this reference got no clear
   * answer, check its status first. Offer another payment method with a new reference, and do not tell the customer
   * why. Ask the provider to review the case.
   */
  SUSPECTED_FRAUD = "403XX03",
  /**
   * Frequency limit exceeded.
   *
   * There were more transactions or requests than are allowed in one period.
   *
   * Message: "Activity Count Limit Exceeded".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: failed (transaction). Retry: later. Wait until the period is over, then send the request again with the
   * same reference.
   */
  ACTIVITY_COUNT_LIMIT_EXCEEDED = "403XX04",
  /**
   * Problem with account or user status.
   *
   * The status of the account or user does not allow the request.
   *
   * Message: "Do Not Honor".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: failed (transaction). Retry: with_other_method. If an earlier attempt with this reference got no clear
   * answer, check its status first. Offer another payment method, or another destination for a transfer, with a new
   * reference. The account holder has to settle the problem with the bank or e-wallet.
   */
  DO_NOT_HONOR = "403XX05",
  /**
   * Feature closed at this time.
   *
   * The feature is currently closed, usually because of a cut-off. Reason: {reason}.
   *
   * Message: "Feature Not Allowed At This Time. [reason]".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: failed (transaction). Retry: later. Send the request again after the cut-off with the same reference.
   */
  FEATURE_NOT_ALLOWED_AT_THIS_TIME = "403XX06",
  /**
   * Card blocked.
   *
   * The issuer or provider does not let this card be used.
   *
   * Message: "Card Blocked".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: failed (transaction). Retry: with_other_method. If an earlier attempt with this reference got no clear
   * answer, check its status first. Offer another payment method, or another destination for a transfer or refund. Use
   * a new reference for it.
   */
  CARD_BLOCKED = "403XX07",
  /**
   * Card expired.
   *
   * The card is past its expiration date.
   *
   * Message: "Card Expired".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: failed (transaction). Retry: with_other_method. If an earlier attempt with this reference got no clear
   * answer, check its status first. Offer another payment method, or another destination for a transfer or refund. Use
   * a new reference for it.
   */
  CARD_EXPIRED = "403XX08",
  /**
   * Dormant account.
   *
   * There was no activity on it for a long time, so the bank does not let it be used.
   *
   * Message: "Dormant Account".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: failed (transaction). Retry: with_other_method. If an earlier attempt with this reference got no clear
   * answer, check its status first. Offer another payment method, or another destination for a transfer or refund. Use
   * a new reference for it.
   */
  DORMANT_ACCOUNT = "403XX09",
  /**
   * Token limit not set.
   *
   * The payment token has no limit yet and needs one before it can be used.
   *
   * Message: "Need To Set Token Limit".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: rejected (request). Retry: after_fix. Set the limit of the payment token, then send the request again with
   * the same reference.
   */
  NEED_TO_SET_TOKEN_LIMIT = "403XX10",
  /**
   * OTP blocked.
   *
   * OTP is blocked for the customer, usually after too many wrong entries.
   *
   * Message: "OTP Blocked".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: failed (transaction). Retry: later. Wait until the block is lifted, then send the request again with the
   * same reference.
   */
  OTP_BLOCKED = "403XX11",
  /**
   * OTP expired.
   *
   * The OTP is no longer valid.
   *
   * Message: "OTP Lifetime Expired".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: failed (transaction). Retry: with_authentication. Request a new OTP, ask the customer to enter it, then
   * continue with the same reference.
   */
  OTP_LIFETIME_EXPIRED = "403XX12",
  /**
   * OTP sent to cardholder.
   *
   * The issuer was asked to send an OTP to the customer. The request waits for it and has not failed.
   *
   * Message: "OTP Sent To Cardholer".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: action_required (transaction). Retry: with_authentication. Ask the customer to enter the OTP, then
   * continue with the same reference.
   */
  OTP_SENT_TO_CARDHOLDER = "403XX13",
  /**
   * Insufficient funds.
   *
   * The balance does not cover the amount.
   *
   * Message: "Insufficient Funds".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: failed (transaction). Retry: later. Ask the customer to top up the balance, then send the request again
   * with the same reference.
   */
  INSUFFICIENT_FUNDS = "403XX14",
  /**
   * Transaction not permitted.
   *
   * The provider or issuer does not permit this request. Reason: {reason}.
   *
   * Message: "Transaction Not Permitted.[reason]".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: failed (transaction). Retry: with_other_method. If an earlier attempt with this reference got no clear
   * answer, check its status first. Offer another payment method with a new reference. The provider can say which rule
   * blocks this one.
   *
   * Same code as URL_NOT_WHITELISTED: compare `name`.
   */
  TRANSACTION_NOT_PERMITTED = "403XX15",
  /**
   * Return URL not registered.
   *
   * Midtrans refused this request before processing, because the return URL in it is not on the list of the merchant.
   *
   * Message: "Transaction Not Permitted. Url not whitelisted.".
   *
   * Source: https://docs.midtrans.com/reference/direct-debit-api-gopay
   *
   * Outcome: rejected (request). Retry: after_fix. Send a URL that Midtrans has on its list, or ask Midtrans to add
   * this one. Then send the request again with the same reference.
   *
   * Same code as TRANSACTION_NOT_PERMITTED: compare `name`.
   */
  URL_NOT_WHITELISTED = "403XX15",
  /**
   * Transaction suspended.
   *
   * It is on hold at the provider, and it is not known whether it will take effect.
   *
   * Message: "Suspend Transaction".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status until the result is final, and
   * reconcile with the provider if it stays unknown. Send nothing under a new reference before that.
   */
  SUSPEND_TRANSACTION = "403XX16",
  /**
   * Token limit exceeded.
   *
   * The amount is above the limit set for the payment token.
   *
   * Message: "Token Limit Exceeded".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: failed (transaction). Retry: with_new_reference. If an earlier attempt with this reference got no clear
   * answer, check its status first. Lower the amount or raise the limit of the payment token, then start a new attempt
   * with a new reference.
   */
  TOKEN_LIMIT_EXCEEDED = "403XX17",
  /**
   * Inactive card, account or customer.
   *
   * The issuer does not let it be used before it is activated.
   *
   * Message: "Inactive Card/Account/Customer".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: failed (transaction). Retry: with_other_method. If an earlier attempt with this reference got no clear
   * answer, check its status first. Offer another payment method, or another destination for a transfer or refund. Use
   * a new reference for it.
   */
  INACTIVE_CARD_ACCOUNT_CUSTOMER = "403XX18",
  /**
   * Merchant blacklisted.
   *
   * The provider has barred the merchant from all of its APIs.
   *
   * Message: "Merchant Blacklisted".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: rejected (request). Retry: never. Do not send the request again until the merchant has settled the matter
   * with the provider.
   */
  MERCHANT_BLACKLISTED = "403XX19",
  /**
   * Merchant limit exceeded.
   *
   * This request would take the merchant above its daily limit.
   *
   * Message: "Merchant Limit Exceed".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: failed (transaction). Retry: later. Send the request again with the same reference on the next day or once
   * the limit has been raised.
   */
  MERCHANT_LIMIT_EXCEED = "403XX20",
  /**
   * Setting a limit is not allowed.
   *
   * No limit can be set for this payment token.
   *
   * Message: "Set Limit Not Allowed".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: rejected (request). Retry: never. Do not send it again. Continue without setting a limit for this payment
   * token.
   */
  SET_LIMIT_NOT_ALLOWED = "403XX21",
  /**
   * Token limit out of range.
   *
   * The limit requested for the payment token is outside the agreed range.
   *
   * Message: "Token Limit Invalid".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: rejected (request). Retry: after_fix. Choose a limit within the agreed range and send the request again
   * with the same reference.
   */
  TOKEN_LIMIT_INVALID = "403XX22",
  /**
   * Daily account limit exceeded.
   *
   * This request would take the account above its daily limit.
   *
   * Message: "Account Limit Exceed".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: failed (transaction). Retry: later. Send the request again with the same reference on the next day or once
   * the limit has been raised.
   */
  ACCOUNT_LIMIT_EXCEED = "403XX23",
  /**
   * Invalid transaction status.
   *
   * The current state of the transaction does not allow this request.
   *
   * Message: "Invalid Transaction Status".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status first and decide by it. Send nothing under
   * a new reference until the result is final.
   */
  INVALID_TRANSACTION_STATUS = "404XX00",
  /**
   * Transaction not found.
   *
   * The provider finds no transaction for the data of the request. One that was sent shortly before may not be visible
   * yet.
   *
   * Message: "Transaction Not Found".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the reference and the status. Send nothing under a
   * new reference until the result is final.
   */
  TRANSACTION_NOT_FOUND = "404XX01",
  /**
   * No route to the destination.
   *
   * The request cannot be routed to its destination.
   *
   * Message: "Invalid Routing".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: failed (transaction). Retry: with_other_method. If an earlier attempt with this reference got no clear
   * answer, check its status first. Offer another payment method, or another destination for a transfer, with a new
   * reference. Ask the provider to check the routing.
   */
  INVALID_ROUTING = "404XX02",
  /**
   * Bank not supported by switch.
   *
   * The bank cannot be reached through the switch in use.
   *
   * Message: "Bank Not Supported By Switch".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: failed (transaction). Retry: with_other_method. If an earlier attempt with this reference got no clear
   * answer, check its status first. Offer another bank or payment method. Use a new reference for it.
   */
  BANK_NOT_SUPPORTED_BY_SWITCH = "404XX03",
  /**
   * Transaction canceled.
   *
   * The customer ended it before it was carried out.
   *
   * Message: "Transaction Cancelled".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: failed (transaction). Retry: with_new_reference. If an earlier attempt with this reference got no clear
   * answer, check its status first. If the customer still wants it, start a new attempt with a new reference.
   */
  TRANSACTION_CANCELLED = "404XX04",
  /**
   * Card registration not enabled.
   *
   * The merchant is not enabled for this service at the provider, so this request was refused.
   *
   * Message: "Merchant Is Not Registered For Card Registration Services".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: rejected (request). Retry: never. Do not send the request again until the provider has enabled card
   * registration for the merchant.
   */
  MERCHANT_NOT_REGISTERED_FOR_CARD_REGISTRATION = "404XX05",
  /**
   * OTP must be requested first.
   *
   * This step needs an OTP, and none has been requested yet. The request has not failed.
   *
   * Message: "Need To Request OTP".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: action_required (transaction). Retry: with_authentication. Request an OTP, ask the customer to enter it,
   * then continue with the same reference.
   */
  NEED_TO_REQUEST_OTP = "404XX06",
  /**
   * Journey not found.
   *
   * The journeyId of the request is not known to the provider.
   *
   * Message: "Journey Not Found".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the journeyId and the status of the transaction
   * first. Send nothing under a new reference until the result is final.
   */
  JOURNEY_NOT_FOUND = "404XX07",
  /**
   * Invalid or inactive merchant.
   *
   * The provider does not know the merchant, or the status of the merchant does not allow this request.
   *
   * Message: "Invalid Merchant".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: rejected (request). Retry: never. Do not send it again until the provider has confirmed the data and the
   * status of the merchant.
   */
  INVALID_MERCHANT = "404XX08",
  /**
   * No issuer found.
   *
   * The card or account number leads to no issuer that the provider knows.
   *
   * Message: "No Issuer".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: failed (transaction). Retry: with_other_method. If an earlier attempt with this reference got no clear
   * answer, check its status first. Offer another payment method, or another destination for a transfer or refund. Use
   * a new reference for it.
   */
  NO_ISSUER = "404XX09",
  /**
   * API called out of order.
   *
   * The request does not fit the step that its journey has reached.
   *
   * Message: "Invalid API Transition".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status first, then continue the journey from the
   * step it has reached. Send nothing under a new reference until the result is final.
   */
  INVALID_API_TRANSITION = "404XX10",
  /**
   * Invalid card, account or customer.
   *
   * The card, account, customer or virtual account is not known or not accepted. Details: {info}.
   *
   * Message: "Invalid Card/Account/Customer [info]/Virtual Account".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: failed (transaction). Retry: with_new_reference. If an earlier attempt with this reference got no clear
   * answer, check its status first. Ask the customer to check the number or data, then start a new attempt with a new
   * reference.
   */
  INVALID_CARD_ACCOUNT_CUSTOMER_VIRTUAL_ACCOUNT = "404XX11",
  /**
   * Invalid bill or virtual account.
   *
   * The bill or virtual account does not exist or cannot be used. Reason: {reason}.
   *
   * Message: "Invalid Bill/Virtual Account [Reason]".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: failed (transaction). Retry: with_new_reference. If an earlier attempt with this reference got no clear
   * answer, check its status first. Check the number of the bill or virtual account, then start a new attempt with a
   * new reference.
   */
  INVALID_BILL_VIRTUAL_ACCOUNT = "404XX12",
  /**
   * Amount does not match.
   *
   * The amount differs from the amount expected.
   *
   * Message: "Invalid Amount".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: failed (transaction). Retry: with_new_reference. If an earlier attempt with this reference got no clear
   * answer, check its status first. Correct the amount, then start a new attempt with a new reference.
   */
  INVALID_AMOUNT = "404XX13",
  /**
   * Bill already paid.
   *
   * The bill counts as paid, possibly by an earlier request of yours.
   *
   * Message: "Paid Bill".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: rejected (request). Retry: check_status_first. Do not pay it again. Check the status of earlier payments
   * first, and send nothing under a new reference until the result is final.
   */
  PAID_BILL = "404XX14",
  /**
   * Wrong OTP.
   *
   * What was entered is not the OTP that was sent to the customer.
   *
   * Message: "Invalid OTP".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: failed (transaction). Retry: with_authentication. Ask the customer to enter the OTP again or request a new
   * one, then continue with the same reference.
   */
  INVALID_OTP = "404XX15",
  /**
   * Partner not found.
   *
   * The partner number is not known to the provider.
   *
   * Message: "Partner Not Found".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the partner number, including X-PARTNER-ID, and send the
   * request again with the same reference.
   */
  PARTNER_NOT_FOUND = "404XX16",
  /**
   * Invalid terminal.
   *
   * The terminal is not known to the provider.
   *
   * Message: "Invalid Terminal".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: rejected (request). Retry: after_fix. Correct the terminal ID or have the terminal registered, then send
   * the request again with the same reference.
   */
  INVALID_TERMINAL = "404XX17",
  /**
   * Same reference, different data.
   *
   * An earlier request with the same reference had other parameters. How that one ended is not stated.
   *
   * Message: "Inconsistent Request".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status under this reference and compare its
   * data with both requests. Send nothing under a new reference until the result is final.
   */
  INCONSISTENT_REQUEST = "404XX18",
  /**
   * Bill or virtual account expired.
   *
   * The bill or virtual account is no longer valid.
   *
   * Message: "Invalid Bill/Virtual Account".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: failed (transaction). Retry: with_new_reference. If an earlier attempt with this reference got no clear
   * answer, check its status first. Have a new bill or virtual account issued, then start a new attempt with a new
   * reference.
   */
  EXPIRED_BILL_VIRTUAL_ACCOUNT = "404XX19",
  /**
   * Function not supported.
   *
   * The provider does not offer this function.
   *
   * Message: "Requested Function Is Not Supported".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: rejected (request). Retry: never. Do not send it again. Use a function that the provider offers.
   */
  REQUESTED_FUNCTION_NOT_SUPPORTED = "405XX00",
  /**
   * Operation not allowed now.
   *
   * The operation, for example a cancel or refund, is currently not possible for the transaction.
   *
   * Message: "Requested Opearation Is Not Allowed".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status first. Repeat the operation with the same
   * reference only when the state allows it, and send nothing under a new reference until the result is final.
   */
  REQUESTED_OPERATION_NOT_ALLOWED = "405XX01",
  /**
   * X-EXTERNAL-ID already used.
   *
   * The same X-EXTERNAL-ID was used earlier on the same day, so an earlier request exists.
   *
   * Message: "Conflict".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status of the earlier request first. Send nothing
   * under a new reference until the result is final.
   */
  CONFLICT = "409XX00",
  /**
   * Duplicate partnerReferenceNo.
   *
   * An earlier request used this partnerReferenceNo. In most cases it was carried out.
   *
   * Message: "Duplicate partnerReferenceNo".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: rejected (request). Retry: check_status_first. Check the status under this reference and go by the answer.
   * Send nothing under a new reference until the result is final.
   */
  DUPLICATE_PARTNER_REFERENCE_NO = "409XX01",
  /**
   * Too many requests.
   *
   * The number of requests is above what the provider allows.
   *
   * Message: "Too Many Requests".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: rejected (request). Retry: later. Slow down and send the request again later with the same reference.
   */
  TOO_MANY_REQUESTS = "429XX00",
  /**
   * General error.
   *
   * The provider reports an error without details. Whether the request took effect is not known.
   *
   * Message: "General Error".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  GENERAL_ERROR = "500XX00",
  /**
   * Internal error at the provider.
   *
   * A system of the provider failed. Whether the request took effect is not known.
   *
   * Message: "Internal Server Error".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  INTERNAL_SERVER_ERROR = "500XX01",
  /**
   * External system error.
   *
   * A system that the provider depends on failed. Whether the request took effect is not known.
   *
   * Message: "External Server Error".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  EXTERNAL_SERVER_ERROR = "500XX02",
  /**
   * Timeout waiting for an answer.
   *
   * The issuer or another system did not answer in time. Whether the request took effect is not known.
   *
   * Message: "Timeout".
   *
   * Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send nothing
   * under a new reference before the result is final.
   */
  TIMEOUT = "504XX00",
}

/** Services that a SNAP response code can belong to. */
export enum MidtransSnapService {
  /** API Card Registration. Kind: prepare. */
  CARD_REGISTRATION = "01",
  /** API Card Registration – Set Limit. Kind: prepare. */
  CARD_REGISTRATION_SET_LIMIT = "02",
  /** API Card Registration Inquiry. Kind: read. */
  CARD_REGISTRATION_INQUIRY = "03",
  /** API Verify OTP (Direct Integration). Kind: move. */
  VERIFY_OTP = "04",
  /** API Card Registration Unbinding. Kind: prepare. */
  CARD_REGISTRATION_UNBINDING = "05",
  /** API Account Creation. Kind: prepare. */
  ACCOUNT_CREATION = "06",
  /** API Account Binding. Kind: prepare. */
  ACCOUNT_BINDING = "07",
  /** API Account Binding Inquiry. Kind: read. */
  ACCOUNT_BINDING_INQUIRY = "08",
  /** API Account Unbinding. Kind: prepare. */
  ACCOUNT_UNBINDING = "09",
  /** API Get Oauth URL. Kind: token. */
  GET_OAUTH_URL = "10",
  /** API Balance Inquiry. Kind: read. */
  BALANCE_INQUIRY = "11",
  /** API Transaction History List. Kind: read. */
  TRANSACTION_HISTORY_LIST = "12",
  /** API Transaction History Detail. Kind: read. */
  TRANSACTION_HISTORY_DETAIL = "13",
  /** API Bank Statement. Kind: read. */
  BANK_STATEMENT = "14",
  /** API Internal Account Inquiry. Kind: read. */
  INTERNAL_ACCOUNT_INQUIRY = "15",
  /** API External Account Inquiry. Kind: read. */
  EXTERNAL_ACCOUNT_INQUIRY = "16",
  /** API Intrabank Transfer. Kind: move. */
  INTRABANK_TRANSFER = "17",
  /** API Interbank Transfer. Kind: move. */
  INTERBANK_TRANSFER = "18",
  /** API Request for Payment. Kind: prepare. */
  REQUEST_FOR_PAYMENT = "19",
  /** API Interbank Bulk Transfer. Kind: move. */
  INTERBANK_BULK_TRANSFER = "20",
  /** API Interbank Bulk Transfer - Notification. Kind: notify. */
  INTERBANK_BULK_TRANSFER_NOTIFICATION = "21",
  /** API Transfer RTGS. Kind: move. */
  TRANSFER_RTGS = "22",
  /** API Transfer SKNBI. Kind: move. */
  TRANSFER_SKNBI = "23",
  /** API Virtual Account - Inquiry. Kind: read. */
  VIRTUAL_ACCOUNT_INQUIRY = "24",
  /** API Virtual Account - Payment. Kind: move. */
  VIRTUAL_ACCOUNT_PAYMENT = "25",
  /** API Virtual Account - Inquiry Status. Kind: status. */
  VIRTUAL_ACCOUNT_INQUIRY_STATUS = "26",
  /** API Virtual Account - Create VA. Kind: prepare. */
  VIRTUAL_ACCOUNT_CREATE_VA = "27",
  /** API Virtual Account - Update VA. Kind: prepare. */
  VIRTUAL_ACCOUNT_UPDATE_VA = "28",
  /** API Virtual Account - Update Status VA. Kind: prepare. */
  VIRTUAL_ACCOUNT_UPDATE_STATUS_VA = "29",
  /** API Virtual Account - Inquiry VA. Kind: read. */
  VIRTUAL_ACCOUNT_INQUIRY_VA = "30",
  /** API Virtual Account - Delete VA. Kind: prepare. */
  VIRTUAL_ACCOUNT_DELETE_VA = "31",
  /** API Virtual Account - Inquiry Payment to VA from Intra Bank. Kind: read. */
  VIRTUAL_ACCOUNT_INQUIRY_INTRABANK = "32",
  /** API Virtual Account - Payment to VA from Intra Bank. Kind: move. */
  VIRTUAL_ACCOUNT_PAYMENT_INTRABANK = "33",
  /** API Virtual Account - Notification for Payment to VA from Intra Bank. Kind: notify. */
  VIRTUAL_ACCOUNT_NOTIFICATION_INTRABANK = "34",
  /** API Virtual Account - Get Report. Kind: read. */
  VIRTUAL_ACCOUNT_GET_REPORT = "35",
  /** API Transaction Status Inquiry. Kind: status. */
  TRANSACTION_STATUS_INQUIRY_BANK = "36",
  /** API Account Inquiry - Customer Top Up. Kind: read. */
  CUSTOMER_TOP_UP_ACCOUNT_INQUIRY = "37",
  /** API Customer Top Up. Kind: move. */
  CUSTOMER_TOP_UP = "38",
  /** API Customer Top Up Inquiry Status. Kind: status. */
  CUSTOMER_TOP_UP_INQUIRY_STATUS = "39",
  /** API Submit Bulk Cash In. Kind: move. */
  SUBMIT_BULK_CASH_IN = "40",
  /** API Notify Bulk Cash In. Kind: notify. */
  NOTIFY_BULK_CASH_IN = "41",
  /** API Transfer to Bank-Account Inquiry. Kind: read. */
  TRANSFER_TO_BANK_ACCOUNT_INQUIRY = "42",
  /** API Transfer to Bank-Payment Transaction. Kind: move. */
  TRANSFER_TO_BANK = "43",
  /** API Transfer to OTC - Create Payment. Kind: move. */
  TRANSFER_TO_OTC_CREATE_PAYMENT = "44",
  /** API Transfer to OTC - Transfer Status. Kind: status. */
  TRANSFER_TO_OTC_STATUS = "45",
  /** API Transfer to OTC - Cancel Payment. Kind: reverse. */
  TRANSFER_TO_OTC_CANCEL_PAYMENT = "46",
  /** API Generate QR MPM. Kind: prepare. */
  QR_MPM_GENERATE = "47",
  /** API Decode QR MPM. Kind: read. */
  QR_MPM_DECODE = "48",
  /** API Payment Redirect. Kind: prepare. */
  QR_MPM_PAYMENT_REDIRECT = "49",
  /** API Payment - Host to Host. Kind: move. */
  QR_MPM_PAYMENT = "50",
  /** API Query Payment. Kind: status. */
  QR_MPM_QUERY_PAYMENT = "51",
  /** API Payment Notification. Kind: notify. */
  QR_MPM_PAYMENT_NOTIFICATION = "52",
  /** API Transaction Status Inquiry. Kind: status. */
  TRANSACTION_STATUS_INQUIRY = "53",
  /** API Direct Debit Payment. Kind: move. */
  DIRECT_DEBIT_PAYMENT = "54",
  /** API Direct Debit Payment Status. Kind: status. */
  DIRECT_DEBIT_PAYMENT_STATUS = "55",
  /** API Direct Debit Payment Notification. Kind: notify. */
  DIRECT_DEBIT_PAYMENT_NOTIFICATION = "56",
  /** API Direct Debit Payment Cancel. Kind: reverse. */
  DIRECT_DEBIT_PAYMENT_CANCEL = "57",
  /** API Direct Debit Payment Refund. Kind: reverse. */
  DIRECT_DEBIT_PAYMENT_REFUND = "58",
  /** API Generate QR CPM. Kind: prepare. */
  QR_CPM_GENERATE = "59",
  /** API CPM Payment. Kind: move. */
  QR_CPM_PAYMENT = "60",
  /** API Query Payment. Kind: status. */
  QR_CPM_QUERY_PAYMENT = "61",
  /** API Cancel Payment. Kind: reverse. */
  QR_CPM_CANCEL_PAYMENT = "62",
  /** API Auth Payment. Kind: move. */
  AUTH_PAYMENT = "63",
  /** API Payment Query. Kind: status. */
  AUTH_PAYMENT_QUERY = "64",
  /** API Capture. Kind: move. */
  AUTH_CAPTURE = "65",
  /** API Capture Query. Kind: status. */
  AUTH_CAPTURE_QUERY = "66",
  /** API Void. Kind: reverse. */
  AUTH_VOID = "67",
  /** API Void Query. Kind: status. */
  AUTH_VOID_QUERY = "68",
  /** API Refund. Kind: reverse. */
  AUTH_REFUND = "69",
  /** API Registrasi e-Mandate. Kind: prepare. */
  E_MANDATE_REGISTRATION = "70",
  /** API Trigger Direct Debit Transfer. Kind: move. */
  TRIGGER_DIRECT_DEBIT_TRANSFER = "71",
  /** API Notify. Kind: notify. */
  BI_FAST_DIRECT_DEBIT_NOTIFY = "72",
  /** API Access Token B2B. Kind: token. */
  ACCESS_TOKEN_B2B = "73",
  /** API Access Token B2B2C. Kind: token. */
  ACCESS_TOKEN_B2B2C = "74",
  /** API SKNBI - Notification. Kind: notify. */
  SKNBI_NOTIFICATION = "75",
  /** API RTGS - Notification. Kind: notify. */
  RTGS_NOTIFICATION = "76",
  /** API Cancel Payment. Kind: reverse. */
  QR_MPM_CANCEL_PAYMENT = "77",
  /** API Refund Payment. Kind: reverse. */
  QR_MPM_REFUND_PAYMENT = "78",
  /** API Payment Notification. Kind: notify. */
  QR_CPM_PAYMENT_NOTIFICATION = "79",
  /** API Refund Payment. Kind: reverse. */
  QR_CPM_REFUND_PAYMENT = "80",
  /** API OTP. Kind: prepare. */
  OTP = "81",
}

/** Properties of every entry of SNAP response code; `code` is always the code as received. */
export interface MidtransSnapMember<
  Name extends string,
  Pattern extends string,
  Http extends number,
  Case extends string,
  Params = Readonly<Record<string, never>>,
> extends Advice<Reason>, Traits {
  /** Name of the entry: its identity. */
  readonly name: Name;
  /** A single entry decides. */
  readonly known: true;
  /** Space of the code. */
  readonly space: "snap";
  /** The code with its service left open; the value of the enum member. */
  readonly pattern: Pattern;
  /** HTTP status in the code. */
  readonly http: Http;
  /** Case in the code. */
  readonly case: Case;
  /** Service in the code. */
  readonly service: string;
  /** The code as received. */
  readonly code: string;
  /** What the service does. */
  readonly kind: Kind;
  /** `case` when the catalog does not know the service. */
  readonly precision: "exact" | "case";
  /** Parameter values found in the wire message. */
  readonly params: Params;
  /** How to ask for the final status, if documented. */
  readonly statusCheck?: StatusCheck;
}

/** Entries by name, for handlers that are keyed by name. */
export interface MidtransSnapEntries {
  /** Transaction carried out. */
  readonly SUCCESSFUL: MidtransSnapMember<"SUCCESSFUL", "200XX00", 200, "00">;
  /** Still being processed. */
  readonly REQUEST_IN_PROGRESS: MidtransSnapMember<"REQUEST_IN_PROGRESS", "202XX00", 202, "00">;
  /** Invalid request. */
  readonly BAD_REQUEST: MidtransSnapMember<"BAD_REQUEST", "400XX00", 400, "00">;
  /** Invalid field format. */
  readonly INVALID_FIELD_FORMAT: MidtransSnapMember<"INVALID_FIELD_FORMAT", "400XX01", 400, "01", { readonly field?: string }>;
  /** Mandatory field missing or invalid. */
  readonly INVALID_MANDATORY_FIELD: MidtransSnapMember<"INVALID_MANDATORY_FIELD", "400XX02", 400, "02", { readonly field?: string }>;
  /** Request not authorized. */
  readonly UNAUTHORIZED: MidtransSnapMember<"UNAUTHORIZED", "401XX00", 401, "00", { readonly reason?: string }>;
  /** Invalid B2B token. */
  readonly INVALID_TOKEN_B2B: MidtransSnapMember<"INVALID_TOKEN_B2B", "401XX01", 401, "01">;
  /** Customer token invalid or expired. */
  readonly INVALID_CUSTOMER_TOKEN: MidtransSnapMember<"INVALID_CUSTOMER_TOKEN", "401XX02", 401, "02">;
  /** B2B token not found. */
  readonly TOKEN_NOT_FOUND_B2B: MidtransSnapMember<"TOKEN_NOT_FOUND_B2B", "401XX03", 401, "03">;
  /** Customer token not found. */
  readonly CUSTOMER_TOKEN_NOT_FOUND: MidtransSnapMember<"CUSTOMER_TOKEN_NOT_FOUND", "401XX04", 401, "04">;
  /** Transaction expired. */
  readonly TRANSACTION_EXPIRED: MidtransSnapMember<"TRANSACTION_EXPIRED", "403XX00", 403, "00">;
  /** Feature not allowed. */
  readonly FEATURE_NOT_ALLOWED: MidtransSnapMember<"FEATURE_NOT_ALLOWED", "403XX01", 403, "01", { readonly reason?: string }>;
  /** Amount limit exceeded. */
  readonly EXCEEDS_TRANSACTION_AMOUNT_LIMIT: MidtransSnapMember<"EXCEEDS_TRANSACTION_AMOUNT_LIMIT", "403XX02", 403, "02">;
  /** Suspected fraud. */
  readonly SUSPECTED_FRAUD: MidtransSnapMember<"SUSPECTED_FRAUD", "403XX03", 403, "03">;
  /** Frequency limit exceeded. */
  readonly ACTIVITY_COUNT_LIMIT_EXCEEDED: MidtransSnapMember<"ACTIVITY_COUNT_LIMIT_EXCEEDED", "403XX04", 403, "04">;
  /** Problem with account or user status. */
  readonly DO_NOT_HONOR: MidtransSnapMember<"DO_NOT_HONOR", "403XX05", 403, "05">;
  /** Feature closed at this time. */
  readonly FEATURE_NOT_ALLOWED_AT_THIS_TIME: MidtransSnapMember<"FEATURE_NOT_ALLOWED_AT_THIS_TIME", "403XX06", 403, "06", { readonly reason?: string }>;
  /** Card blocked. */
  readonly CARD_BLOCKED: MidtransSnapMember<"CARD_BLOCKED", "403XX07", 403, "07">;
  /** Card expired. */
  readonly CARD_EXPIRED: MidtransSnapMember<"CARD_EXPIRED", "403XX08", 403, "08">;
  /** Dormant account. */
  readonly DORMANT_ACCOUNT: MidtransSnapMember<"DORMANT_ACCOUNT", "403XX09", 403, "09">;
  /** Token limit not set. */
  readonly NEED_TO_SET_TOKEN_LIMIT: MidtransSnapMember<"NEED_TO_SET_TOKEN_LIMIT", "403XX10", 403, "10">;
  /** OTP blocked. */
  readonly OTP_BLOCKED: MidtransSnapMember<"OTP_BLOCKED", "403XX11", 403, "11">;
  /** OTP expired. */
  readonly OTP_LIFETIME_EXPIRED: MidtransSnapMember<"OTP_LIFETIME_EXPIRED", "403XX12", 403, "12">;
  /** OTP sent to cardholder. */
  readonly OTP_SENT_TO_CARDHOLDER: MidtransSnapMember<"OTP_SENT_TO_CARDHOLDER", "403XX13", 403, "13">;
  /** Insufficient funds. */
  readonly INSUFFICIENT_FUNDS: MidtransSnapMember<"INSUFFICIENT_FUNDS", "403XX14", 403, "14">;
  /** Transaction not permitted. */
  readonly TRANSACTION_NOT_PERMITTED: MidtransSnapMember<"TRANSACTION_NOT_PERMITTED", "403XX15", 403, "15", { readonly reason?: string }>;
  /** Return URL not registered. */
  readonly URL_NOT_WHITELISTED: MidtransSnapMember<"URL_NOT_WHITELISTED", "403XX15", 403, "15">;
  /** Transaction suspended. */
  readonly SUSPEND_TRANSACTION: MidtransSnapMember<"SUSPEND_TRANSACTION", "403XX16", 403, "16">;
  /** Token limit exceeded. */
  readonly TOKEN_LIMIT_EXCEEDED: MidtransSnapMember<"TOKEN_LIMIT_EXCEEDED", "403XX17", 403, "17">;
  /** Inactive card, account or customer. */
  readonly INACTIVE_CARD_ACCOUNT_CUSTOMER: MidtransSnapMember<"INACTIVE_CARD_ACCOUNT_CUSTOMER", "403XX18", 403, "18">;
  /** Merchant blacklisted. */
  readonly MERCHANT_BLACKLISTED: MidtransSnapMember<"MERCHANT_BLACKLISTED", "403XX19", 403, "19">;
  /** Merchant limit exceeded. */
  readonly MERCHANT_LIMIT_EXCEED: MidtransSnapMember<"MERCHANT_LIMIT_EXCEED", "403XX20", 403, "20">;
  /** Setting a limit is not allowed. */
  readonly SET_LIMIT_NOT_ALLOWED: MidtransSnapMember<"SET_LIMIT_NOT_ALLOWED", "403XX21", 403, "21">;
  /** Token limit out of range. */
  readonly TOKEN_LIMIT_INVALID: MidtransSnapMember<"TOKEN_LIMIT_INVALID", "403XX22", 403, "22">;
  /** Daily account limit exceeded. */
  readonly ACCOUNT_LIMIT_EXCEED: MidtransSnapMember<"ACCOUNT_LIMIT_EXCEED", "403XX23", 403, "23">;
  /** Invalid transaction status. */
  readonly INVALID_TRANSACTION_STATUS: MidtransSnapMember<"INVALID_TRANSACTION_STATUS", "404XX00", 404, "00">;
  /** Transaction not found. */
  readonly TRANSACTION_NOT_FOUND: MidtransSnapMember<"TRANSACTION_NOT_FOUND", "404XX01", 404, "01">;
  /** No route to the destination. */
  readonly INVALID_ROUTING: MidtransSnapMember<"INVALID_ROUTING", "404XX02", 404, "02">;
  /** Bank not supported by switch. */
  readonly BANK_NOT_SUPPORTED_BY_SWITCH: MidtransSnapMember<"BANK_NOT_SUPPORTED_BY_SWITCH", "404XX03", 404, "03">;
  /** Transaction canceled. */
  readonly TRANSACTION_CANCELLED: MidtransSnapMember<"TRANSACTION_CANCELLED", "404XX04", 404, "04">;
  /** Card registration not enabled. */
  readonly MERCHANT_NOT_REGISTERED_FOR_CARD_REGISTRATION: MidtransSnapMember<"MERCHANT_NOT_REGISTERED_FOR_CARD_REGISTRATION", "404XX05", 404, "05">;
  /** OTP must be requested first. */
  readonly NEED_TO_REQUEST_OTP: MidtransSnapMember<"NEED_TO_REQUEST_OTP", "404XX06", 404, "06">;
  /** Journey not found. */
  readonly JOURNEY_NOT_FOUND: MidtransSnapMember<"JOURNEY_NOT_FOUND", "404XX07", 404, "07">;
  /** Invalid or inactive merchant. */
  readonly INVALID_MERCHANT: MidtransSnapMember<"INVALID_MERCHANT", "404XX08", 404, "08">;
  /** No issuer found. */
  readonly NO_ISSUER: MidtransSnapMember<"NO_ISSUER", "404XX09", 404, "09">;
  /** API called out of order. */
  readonly INVALID_API_TRANSITION: MidtransSnapMember<"INVALID_API_TRANSITION", "404XX10", 404, "10">;
  /** Invalid card, account or customer. */
  readonly INVALID_CARD_ACCOUNT_CUSTOMER_VIRTUAL_ACCOUNT: MidtransSnapMember<"INVALID_CARD_ACCOUNT_CUSTOMER_VIRTUAL_ACCOUNT", "404XX11", 404, "11", { readonly info?: string }>;
  /** Invalid bill or virtual account. */
  readonly INVALID_BILL_VIRTUAL_ACCOUNT: MidtransSnapMember<"INVALID_BILL_VIRTUAL_ACCOUNT", "404XX12", 404, "12", { readonly reason?: string }>;
  /** Amount does not match. */
  readonly INVALID_AMOUNT: MidtransSnapMember<"INVALID_AMOUNT", "404XX13", 404, "13">;
  /** Bill already paid. */
  readonly PAID_BILL: MidtransSnapMember<"PAID_BILL", "404XX14", 404, "14">;
  /** Wrong OTP. */
  readonly INVALID_OTP: MidtransSnapMember<"INVALID_OTP", "404XX15", 404, "15">;
  /** Partner not found. */
  readonly PARTNER_NOT_FOUND: MidtransSnapMember<"PARTNER_NOT_FOUND", "404XX16", 404, "16">;
  /** Invalid terminal. */
  readonly INVALID_TERMINAL: MidtransSnapMember<"INVALID_TERMINAL", "404XX17", 404, "17">;
  /** Same reference, different data. */
  readonly INCONSISTENT_REQUEST: MidtransSnapMember<"INCONSISTENT_REQUEST", "404XX18", 404, "18">;
  /** Bill or virtual account expired. */
  readonly EXPIRED_BILL_VIRTUAL_ACCOUNT: MidtransSnapMember<"EXPIRED_BILL_VIRTUAL_ACCOUNT", "404XX19", 404, "19">;
  /** Function not supported. */
  readonly REQUESTED_FUNCTION_NOT_SUPPORTED: MidtransSnapMember<"REQUESTED_FUNCTION_NOT_SUPPORTED", "405XX00", 405, "00">;
  /** Operation not allowed now. */
  readonly REQUESTED_OPERATION_NOT_ALLOWED: MidtransSnapMember<"REQUESTED_OPERATION_NOT_ALLOWED", "405XX01", 405, "01">;
  /** X-EXTERNAL-ID already used. */
  readonly CONFLICT: MidtransSnapMember<"CONFLICT", "409XX00", 409, "00">;
  /** Duplicate partnerReferenceNo. */
  readonly DUPLICATE_PARTNER_REFERENCE_NO: MidtransSnapMember<"DUPLICATE_PARTNER_REFERENCE_NO", "409XX01", 409, "01">;
  /** Too many requests. */
  readonly TOO_MANY_REQUESTS: MidtransSnapMember<"TOO_MANY_REQUESTS", "429XX00", 429, "00">;
  /** General error. */
  readonly GENERAL_ERROR: MidtransSnapMember<"GENERAL_ERROR", "500XX00", 500, "00">;
  /** Internal error at the provider. */
  readonly INTERNAL_SERVER_ERROR: MidtransSnapMember<"INTERNAL_SERVER_ERROR", "500XX01", 500, "01">;
  /** External system error. */
  readonly EXTERNAL_SERVER_ERROR: MidtransSnapMember<"EXTERNAL_SERVER_ERROR", "500XX02", 500, "02">;
  /** Timeout waiting for an answer. */
  readonly TIMEOUT: MidtransSnapMember<"TIMEOUT", "504XX00", 504, "00">;
}

/** Name of an entry of SNAP response code: its identity, even if several names share a code. */
export type MidtransSnapName = keyof MidtransSnapEntries;

/** Any entry of SNAP response code. New codes add members to this union in minor releases. */
export type MidtransSnapEntry = MidtransSnapEntries[MidtransSnapName];
