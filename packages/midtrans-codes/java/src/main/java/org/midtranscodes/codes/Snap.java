// Generated from the catalog; do not edit.
package org.midtranscodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** SNAP response code of Midtrans. Any text is one: a later release, or the provider, may have new ones. */
public final class Snap implements Comparable<Snap> {
  /**
   * Transaction carried out.
   *
   * <p>On a service that reverses (refund, void or cancel), it is the reversal that was carried out.
   *
   * <p>Message: "Success" or "Request has been processed successfully" or "Successful".
   *
   * <p>Source: https://docs.midtrans.com/reference/direct-debit-api-gopay (and 3 more)
   *
   * <p>Outcome: success (transaction). Retry: never. Compare amount and reference with your own record, then record it
   * as done. Do not send it again.
   */
  public static final Snap SUCCESSFUL = new Snap("200XX00");

  /**
   * Still being processed.
   *
   * <p>The request was accepted and the result is not known yet.
   *
   * <p>Message: "Request In Progress".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Check the status until the result is final. Until
   * then treat the transaction as neither a success nor a failure, and send nothing under a new reference.
   */
  public static final Snap REQUEST_IN_PROGRESS = new Snap("202XX00");

  /**
   * Invalid request.
   *
   * <p>The request is not valid or could not be parsed.
   *
   * <p>Message: "Bad Request".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Compare headers and body with the specification, correct them and
   * send the request again with the same reference.
   */
  public static final Snap BAD_REQUEST = new Snap("400XX00");

  /**
   * Invalid field format.
   *
   * <p>The format of &#123;field&#125; is not accepted.
   *
   * <p>Message: "Invalid Field Format &#123;field name&#125;".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the field and send the request again with the same
   * reference.
   */
  public static final Snap INVALID_FIELD_FORMAT = new Snap("400XX01");

  /**
   * Mandatory field missing or invalid.
   *
   * <p>A mandatory value is missing or malformed in &#123;field&#125;.
   *
   * <p>Message: "Invalid Mandatory Field &#123;field name&#125;".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Fill in or correct the field and send the request again with the
   * same reference.
   */
  public static final Snap INVALID_MANDATORY_FIELD = new Snap("400XX02");

  /**
   * Request not authorized.
   *
   * <p>The request could not be authenticated. Reason: &#123;reason&#125;.
   *
   * <p>Message: "Unauthorized. [reason]".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check the client ID, the keys, X-TIMESTAMP and X-SIGNATURE, then
   * send the request again with the same reference.
   */
  public static final Snap UNAUTHORIZED = new Snap("401XX00");

  /**
   * Invalid B2B token.
   *
   * <p>The B2B access token is not valid or has expired.
   *
   * <p>Message: "Invalid Token (B2B)".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: rejected (request). Retry: with_new_token. Get a new B2B token and send the request again with the same
   * reference.
   */
  public static final Snap INVALID_TOKEN_B2B = new Snap("401XX01");

  /**
   * Customer token invalid or expired.
   *
   * <p>The access token of the customer (B2B2C) is not valid or has expired.
   *
   * <p>Message: "Invalid Customer Token".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: rejected (request). Retry: with_new_token. Get a new customer token and send the request again with the
   * same reference. If none is issued, ask the customer to link the account again first.
   */
  public static final Snap INVALID_CUSTOMER_TOKEN = new Snap("401XX02");

  /**
   * B2B token not found.
   *
   * <p>The B2B access token is not known to the provider.
   *
   * <p>Message: "Token Not Found (B2B)".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: rejected (request). Retry: with_new_token. Get a new B2B token and send the request again with the same
   * reference.
   */
  public static final Snap TOKEN_NOT_FOUND_B2B = new Snap("401XX03");

  /**
   * Customer token not found.
   *
   * <p>The access token of the customer (B2B2C) is not known to the provider.
   *
   * <p>Message: "Customer Token Not Found".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: rejected (request). Retry: with_new_token. Get a new customer token and send the request again with the
   * same reference. If none is issued, ask the customer to link the account again first.
   */
  public static final Snap CUSTOMER_TOKEN_NOT_FOUND = new Snap("401XX04");

  /**
   * Transaction expired.
   *
   * <p>The transaction or session of this request is no longer valid.
   *
   * <p>Message: "Transaction Expired".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of the transaction first. Start again
   * under a new reference only when the result is final and says that it was not carried out.
   */
  public static final Snap TRANSACTION_EXPIRED = new Snap("403XX00");

  /**
   * Feature not allowed.
   *
   * <p>The merchant may not use this feature. Reason: &#123;reason&#125;.
   *
   * <p>Message: "Feature Not Allowed [Reason]".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: rejected (request). Retry: never. Do not send the request again until the provider has enabled the
   * feature for the merchant.
   */
  public static final Snap FEATURE_NOT_ALLOWED = new Snap("403XX01");

  /**
   * Amount limit exceeded.
   *
   * <p>The amount is outside the limit for a single transaction.
   *
   * <p>Message: "Exceeds Transaction Amount Limit".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. If an earlier attempt with this reference got no clear
   * answer, check its status first. Adjust the amount or have the limit changed, then start a new attempt with a new
   * reference.
   */
  public static final Snap EXCEEDS_TRANSACTION_AMOUNT_LIMIT = new Snap("403XX02");

  /**
   * Suspected fraud.
   *
   * <p>The request was refused on suspicion of fraud.
   *
   * <p>Message: "Suspected Fraud".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. If an earlier attempt with this reference got no clear
   * answer, check its status first. Offer another payment method with a new reference, and do not tell the customer
   * why. Ask the provider to review the case.
   */
  public static final Snap SUSPECTED_FRAUD = new Snap("403XX03");

  /**
   * Frequency limit exceeded.
   *
   * <p>There were more transactions or requests than are allowed in one period.
   *
   * <p>Message: "Activity Count Limit Exceeded".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: failed (transaction). Retry: later. Wait until the period is over, then send the request again with the
   * same reference.
   */
  public static final Snap ACTIVITY_COUNT_LIMIT_EXCEEDED = new Snap("403XX04");

  /**
   * Problem with account or user status.
   *
   * <p>The status of the account or user does not allow the request.
   *
   * <p>Message: "Do Not Honor".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. If an earlier attempt with this reference got no clear
   * answer, check its status first. Offer another payment method, or another destination for a transfer, with a new
   * reference. The account holder has to settle the problem with the bank or e-wallet.
   */
  public static final Snap DO_NOT_HONOR = new Snap("403XX05");

  /**
   * Feature closed at this time.
   *
   * <p>The feature is currently closed, usually because of a cut-off. Reason: &#123;reason&#125;.
   *
   * <p>Message: "Feature Not Allowed At This Time. [reason]".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: failed (transaction). Retry: later. Send the request again after the cut-off with the same reference.
   */
  public static final Snap FEATURE_NOT_ALLOWED_AT_THIS_TIME = new Snap("403XX06");

  /**
   * Card blocked.
   *
   * <p>The issuer or provider does not let this card be used.
   *
   * <p>Message: "Card Blocked".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. If an earlier attempt with this reference got no clear
   * answer, check its status first. Offer another payment method, or another destination for a transfer or refund. Use
   * a new reference for it.
   */
  public static final Snap CARD_BLOCKED = new Snap("403XX07");

  /**
   * Card expired.
   *
   * <p>The card is past its expiration date.
   *
   * <p>Message: "Card Expired".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. If an earlier attempt with this reference got no clear
   * answer, check its status first. Offer another payment method, or another destination for a transfer or refund. Use
   * a new reference for it.
   */
  public static final Snap CARD_EXPIRED = new Snap("403XX08");

  /**
   * Dormant account.
   *
   * <p>There was no activity on it for a long time, so the bank does not let it be used.
   *
   * <p>Message: "Dormant Account".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. If an earlier attempt with this reference got no clear
   * answer, check its status first. Offer another payment method, or another destination for a transfer or refund. Use
   * a new reference for it.
   */
  public static final Snap DORMANT_ACCOUNT = new Snap("403XX09");

  /**
   * Token limit not set.
   *
   * <p>The payment token has no limit yet and needs one before it can be used.
   *
   * <p>Message: "Need To Set Token Limit".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Set the limit of the payment token, then send the request again
   * with the same reference.
   */
  public static final Snap NEED_TO_SET_TOKEN_LIMIT = new Snap("403XX10");

  /**
   * OTP blocked.
   *
   * <p>OTP is blocked for the customer, usually after too many wrong entries.
   *
   * <p>Message: "OTP Blocked".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: failed (transaction). Retry: later. Wait until the block is lifted, then send the request again with
   * the same reference.
   */
  public static final Snap OTP_BLOCKED = new Snap("403XX11");

  /**
   * OTP expired.
   *
   * <p>The OTP is no longer valid.
   *
   * <p>Message: "OTP Lifetime Expired".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: failed (transaction). Retry: with_authentication. Request a new OTP, ask the customer to enter it, then
   * continue with the same reference.
   */
  public static final Snap OTP_LIFETIME_EXPIRED = new Snap("403XX12");

  /**
   * OTP sent to cardholder.
   *
   * <p>The issuer was asked to send an OTP to the customer. The request waits for it and has not failed.
   *
   * <p>Message: "OTP Sent To Cardholer".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: action_required (transaction). Retry: with_authentication. Ask the customer to enter the OTP, then
   * continue with the same reference.
   */
  public static final Snap OTP_SENT_TO_CARDHOLDER = new Snap("403XX13");

  /**
   * Insufficient funds.
   *
   * <p>The balance does not cover the amount.
   *
   * <p>Message: "Insufficient Funds".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: failed (transaction). Retry: later. Ask the customer to top up the balance, then send the request again
   * with the same reference.
   */
  public static final Snap INSUFFICIENT_FUNDS = new Snap("403XX14");

  /**
   * Transaction not permitted.
   *
   * <p>The provider or issuer does not permit this request. Reason: &#123;reason&#125;.
   *
   * <p>Message: "Transaction Not Permitted.[reason]".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. If an earlier attempt with this reference got no clear
   * answer, check its status first. Offer another payment method with a new reference. The provider can say which rule
   * blocks this one.
   */
  public static final Snap TRANSACTION_NOT_PERMITTED = new Snap("403XX15");

  /**
   * Return URL not registered.
   *
   * <p>Midtrans refused this request before processing, because the return URL in it is not on the list of the
   * merchant.
   *
   * <p>Message: "Transaction Not Permitted. Url not whitelisted.".
   *
   * <p>Source: https://docs.midtrans.com/reference/direct-debit-api-gopay
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Send a URL that Midtrans has on its list, or ask Midtrans to add
   * this one. Then send the request again with the same reference.
   */
  public static final Snap URL_NOT_WHITELISTED = new Snap("403XX15");

  /**
   * Transaction suspended.
   *
   * <p>It is on hold at the provider, and it is not known whether it will take effect.
   *
   * <p>Message: "Suspend Transaction".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status until the result is final, and
   * reconcile with the provider if it stays unknown. Send nothing under a new reference before that.
   */
  public static final Snap SUSPEND_TRANSACTION = new Snap("403XX16");

  /**
   * Token limit exceeded.
   *
   * <p>The amount is above the limit set for the payment token.
   *
   * <p>Message: "Token Limit Exceeded".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. If an earlier attempt with this reference got no clear
   * answer, check its status first. Lower the amount or raise the limit of the payment token, then start a new attempt
   * with a new reference.
   */
  public static final Snap TOKEN_LIMIT_EXCEEDED = new Snap("403XX17");

  /**
   * Inactive card, account or customer.
   *
   * <p>The issuer does not let it be used before it is activated.
   *
   * <p>Message: "Inactive Card/Account/Customer".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. If an earlier attempt with this reference got no clear
   * answer, check its status first. Offer another payment method, or another destination for a transfer or refund. Use
   * a new reference for it.
   */
  public static final Snap INACTIVE_CARD_ACCOUNT_CUSTOMER = new Snap("403XX18");

  /**
   * Merchant blacklisted.
   *
   * <p>The provider has barred the merchant from all of its APIs.
   *
   * <p>Message: "Merchant Blacklisted".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: rejected (request). Retry: never. Do not send the request again until the merchant has settled the
   * matter with the provider.
   */
  public static final Snap MERCHANT_BLACKLISTED = new Snap("403XX19");

  /**
   * Merchant limit exceeded.
   *
   * <p>This request would take the merchant above its daily limit.
   *
   * <p>Message: "Merchant Limit Exceed".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: failed (transaction). Retry: later. Send the request again with the same reference on the next day or
   * once the limit has been raised.
   */
  public static final Snap MERCHANT_LIMIT_EXCEED = new Snap("403XX20");

  /**
   * Setting a limit is not allowed.
   *
   * <p>No limit can be set for this payment token.
   *
   * <p>Message: "Set Limit Not Allowed".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: rejected (request). Retry: never. Do not send it again. Continue without setting a limit for this
   * payment token.
   */
  public static final Snap SET_LIMIT_NOT_ALLOWED = new Snap("403XX21");

  /**
   * Token limit out of range.
   *
   * <p>The limit requested for the payment token is outside the agreed range.
   *
   * <p>Message: "Token Limit Invalid".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Choose a limit within the agreed range and send the request again
   * with the same reference.
   */
  public static final Snap TOKEN_LIMIT_INVALID = new Snap("403XX22");

  /**
   * Daily account limit exceeded.
   *
   * <p>This request would take the account above its daily limit.
   *
   * <p>Message: "Account Limit Exceed".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: failed (transaction). Retry: later. Send the request again with the same reference on the next day or
   * once the limit has been raised.
   */
  public static final Snap ACCOUNT_LIMIT_EXCEED = new Snap("403XX23");

  /**
   * Invalid transaction status.
   *
   * <p>The current state of the transaction does not allow this request.
   *
   * <p>Message: "Invalid Transaction Status".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status first and decide by it. Send nothing
   * under a new reference until the result is final.
   */
  public static final Snap INVALID_TRANSACTION_STATUS = new Snap("404XX00");

  /**
   * Transaction not found.
   *
   * <p>The provider finds no transaction for the data of the request. One that was sent shortly before may not be
   * visible yet.
   *
   * <p>Message: "Transaction Not Found".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the reference and the status. Send nothing
   * under a new reference until the result is final.
   */
  public static final Snap TRANSACTION_NOT_FOUND = new Snap("404XX01");

  /**
   * No route to the destination.
   *
   * <p>The request cannot be routed to its destination.
   *
   * <p>Message: "Invalid Routing".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. If an earlier attempt with this reference got no clear
   * answer, check its status first. Offer another payment method, or another destination for a transfer, with a new
   * reference. Ask the provider to check the routing.
   */
  public static final Snap INVALID_ROUTING = new Snap("404XX02");

  /**
   * Bank not supported by switch.
   *
   * <p>The bank cannot be reached through the switch in use.
   *
   * <p>Message: "Bank Not Supported By Switch".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. If an earlier attempt with this reference got no clear
   * answer, check its status first. Offer another bank or payment method. Use a new reference for it.
   */
  public static final Snap BANK_NOT_SUPPORTED_BY_SWITCH = new Snap("404XX03");

  /**
   * Transaction canceled.
   *
   * <p>The customer ended it before it was carried out.
   *
   * <p>Message: "Transaction Cancelled".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. If an earlier attempt with this reference got no clear
   * answer, check its status first. If the customer still wants it, start a new attempt with a new reference.
   */
  public static final Snap TRANSACTION_CANCELLED = new Snap("404XX04");

  /**
   * Card registration not enabled.
   *
   * <p>The merchant is not enabled for this service at the provider, so this request was refused.
   *
   * <p>Message: "Merchant Is Not Registered For Card Registration Services".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: rejected (request). Retry: never. Do not send the request again until the provider has enabled card
   * registration for the merchant.
   */
  public static final Snap MERCHANT_NOT_REGISTERED_FOR_CARD_REGISTRATION = new Snap("404XX05");

  /**
   * OTP must be requested first.
   *
   * <p>This step needs an OTP, and none has been requested yet. The request has not failed.
   *
   * <p>Message: "Need To Request OTP".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: action_required (transaction). Retry: with_authentication. Request an OTP, ask the customer to enter
   * it, then continue with the same reference.
   */
  public static final Snap NEED_TO_REQUEST_OTP = new Snap("404XX06");

  /**
   * Journey not found.
   *
   * <p>The journeyId of the request is not known to the provider.
   *
   * <p>Message: "Journey Not Found".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the journeyId and the status of the transaction
   * first. Send nothing under a new reference until the result is final.
   */
  public static final Snap JOURNEY_NOT_FOUND = new Snap("404XX07");

  /**
   * Invalid or inactive merchant.
   *
   * <p>The provider does not know the merchant, or the status of the merchant does not allow this request.
   *
   * <p>Message: "Invalid Merchant".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: rejected (request). Retry: never. Do not send it again until the provider has confirmed the data and
   * the status of the merchant.
   */
  public static final Snap INVALID_MERCHANT = new Snap("404XX08");

  /**
   * No issuer found.
   *
   * <p>The card or account number leads to no issuer that the provider knows.
   *
   * <p>Message: "No Issuer".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. If an earlier attempt with this reference got no clear
   * answer, check its status first. Offer another payment method, or another destination for a transfer or refund. Use
   * a new reference for it.
   */
  public static final Snap NO_ISSUER = new Snap("404XX09");

  /**
   * API called out of order.
   *
   * <p>The request does not fit the step that its journey has reached.
   *
   * <p>Message: "Invalid API Transition".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status first, then continue the journey from
   * the step it has reached. Send nothing under a new reference until the result is final.
   */
  public static final Snap INVALID_API_TRANSITION = new Snap("404XX10");

  /**
   * Invalid card, account or customer.
   *
   * <p>The card, account, customer or virtual account is not known or not accepted. Details: &#123;info&#125;.
   *
   * <p>Message: "Invalid Card/Account/Customer [info]/Virtual Account".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. If an earlier attempt with this reference got no clear
   * answer, check its status first. Ask the customer to check the number or data, then start a new attempt with a new
   * reference.
   */
  public static final Snap INVALID_CARD_ACCOUNT_CUSTOMER_VIRTUAL_ACCOUNT = new Snap("404XX11");

  /**
   * Invalid bill or virtual account.
   *
   * <p>The bill or virtual account does not exist or cannot be used. Reason: &#123;reason&#125;.
   *
   * <p>Message: "Invalid Bill/Virtual Account [Reason]".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. If an earlier attempt with this reference got no clear
   * answer, check its status first. Check the number of the bill or virtual account, then start a new attempt with a
   * new reference.
   */
  public static final Snap INVALID_BILL_VIRTUAL_ACCOUNT = new Snap("404XX12");

  /**
   * Amount does not match.
   *
   * <p>The amount differs from the amount expected.
   *
   * <p>Message: "Invalid Amount".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. If an earlier attempt with this reference got no clear
   * answer, check its status first. Correct the amount, then start a new attempt with a new reference.
   */
  public static final Snap INVALID_AMOUNT = new Snap("404XX13");

  /**
   * Bill already paid.
   *
   * <p>The bill counts as paid, possibly by an earlier request of yours.
   *
   * <p>Message: "Paid Bill".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Do not pay it again. Check the status of earlier
   * payments first, and send nothing under a new reference until the result is final.
   */
  public static final Snap PAID_BILL = new Snap("404XX14");

  /**
   * Wrong OTP.
   *
   * <p>What was entered is not the OTP that was sent to the customer.
   *
   * <p>Message: "Invalid OTP".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: failed (transaction). Retry: with_authentication. Ask the customer to enter the OTP again or request a
   * new one, then continue with the same reference.
   */
  public static final Snap INVALID_OTP = new Snap("404XX15");

  /**
   * Partner not found.
   *
   * <p>The partner number is not known to the provider.
   *
   * <p>Message: "Partner Not Found".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the partner number, including X-PARTNER-ID, and send the
   * request again with the same reference.
   */
  public static final Snap PARTNER_NOT_FOUND = new Snap("404XX16");

  /**
   * Invalid terminal.
   *
   * <p>The terminal is not known to the provider.
   *
   * <p>Message: "Invalid Terminal".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the terminal ID or have the terminal registered, then
   * send the request again with the same reference.
   */
  public static final Snap INVALID_TERMINAL = new Snap("404XX17");

  /**
   * Same reference, different data.
   *
   * <p>An earlier request with the same reference had other parameters. How that one ended is not stated.
   *
   * <p>Message: "Inconsistent Request".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status under this reference and compare its
   * data with both requests. Send nothing under a new reference until the result is final.
   */
  public static final Snap INCONSISTENT_REQUEST = new Snap("404XX18");

  /**
   * Bill or virtual account expired.
   *
   * <p>The bill or virtual account is no longer valid.
   *
   * <p>Message: "Invalid Bill/Virtual Account".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. If an earlier attempt with this reference got no clear
   * answer, check its status first. Have a new bill or virtual account issued, then start a new attempt with a new
   * reference.
   */
  public static final Snap EXPIRED_BILL_VIRTUAL_ACCOUNT = new Snap("404XX19");

  /**
   * Function not supported.
   *
   * <p>The provider does not offer this function.
   *
   * <p>Message: "Requested Function Is Not Supported".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: rejected (request). Retry: never. Do not send it again. Use a function that the provider offers.
   */
  public static final Snap REQUESTED_FUNCTION_NOT_SUPPORTED = new Snap("405XX00");

  /**
   * Operation not allowed now.
   *
   * <p>The operation, for example a cancel or refund, is currently not possible for the transaction.
   *
   * <p>Message: "Requested Opearation Is Not Allowed".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status first. Repeat the operation with the
   * same reference only when the state allows it, and send nothing under a new reference until the result is final.
   */
  public static final Snap REQUESTED_OPERATION_NOT_ALLOWED = new Snap("405XX01");

  /**
   * X-EXTERNAL-ID already used.
   *
   * <p>The same X-EXTERNAL-ID was used earlier on the same day, so an earlier request exists.
   *
   * <p>Message: "Conflict".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of the earlier request first. Send
   * nothing under a new reference until the result is final.
   */
  public static final Snap CONFLICT = new Snap("409XX00");

  /**
   * Duplicate partnerReferenceNo.
   *
   * <p>An earlier request used this partnerReferenceNo. In most cases it was carried out.
   *
   * <p>Message: "Duplicate partnerReferenceNo".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status under this reference and go by the
   * answer. Send nothing under a new reference until the result is final.
   */
  public static final Snap DUPLICATE_PARTNER_REFERENCE_NO = new Snap("409XX01");

  /**
   * Too many requests.
   *
   * <p>The number of requests is above what the provider allows.
   *
   * <p>Message: "Too Many Requests".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: rejected (request). Retry: later. Slow down and send the request again later with the same reference.
   */
  public static final Snap TOO_MANY_REQUESTS = new Snap("429XX00");

  /**
   * General error.
   *
   * <p>The provider reports an error without details. Whether the request took effect is not known.
   *
   * <p>Message: "General Error".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send
   * nothing under a new reference before the result is final.
   */
  public static final Snap GENERAL_ERROR = new Snap("500XX00");

  /**
   * Internal error at the provider.
   *
   * <p>A system of the provider failed. Whether the request took effect is not known.
   *
   * <p>Message: "Internal Server Error".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send
   * nothing under a new reference before the result is final.
   */
  public static final Snap INTERNAL_SERVER_ERROR = new Snap("500XX01");

  /**
   * External system error.
   *
   * <p>A system that the provider depends on failed. Whether the request took effect is not known.
   *
   * <p>Message: "External Server Error".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send
   * nothing under a new reference before the result is final.
   */
  public static final Snap EXTERNAL_SERVER_ERROR = new Snap("500XX02");

  /**
   * Timeout waiting for an answer.
   *
   * <p>The issuer or another system did not answer in time. Whether the request took effect is not known.
   *
   * <p>Message: "Timeout".
   *
   * <p>Source: https://apidevportal.aspi-indonesia.or.id/api-services
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of the transaction first. Send
   * nothing under a new reference before the result is final.
   */
  public static final Snap TIMEOUT = new Snap("504XX00");

  private final String value;

  private Snap(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link Snap#SUCCESSFUL}. */
    SUCCESSFUL("200XX00"),
    /** {@link Snap#REQUEST_IN_PROGRESS}. */
    REQUEST_IN_PROGRESS("202XX00"),
    /** {@link Snap#BAD_REQUEST}. */
    BAD_REQUEST("400XX00"),
    /** {@link Snap#INVALID_FIELD_FORMAT}. */
    INVALID_FIELD_FORMAT("400XX01"),
    /** {@link Snap#INVALID_MANDATORY_FIELD}. */
    INVALID_MANDATORY_FIELD("400XX02"),
    /** {@link Snap#UNAUTHORIZED}. */
    UNAUTHORIZED("401XX00"),
    /** {@link Snap#INVALID_TOKEN_B2B}. */
    INVALID_TOKEN_B2B("401XX01"),
    /** {@link Snap#INVALID_CUSTOMER_TOKEN}. */
    INVALID_CUSTOMER_TOKEN("401XX02"),
    /** {@link Snap#TOKEN_NOT_FOUND_B2B}. */
    TOKEN_NOT_FOUND_B2B("401XX03"),
    /** {@link Snap#CUSTOMER_TOKEN_NOT_FOUND}. */
    CUSTOMER_TOKEN_NOT_FOUND("401XX04"),
    /** {@link Snap#TRANSACTION_EXPIRED}. */
    TRANSACTION_EXPIRED("403XX00"),
    /** {@link Snap#FEATURE_NOT_ALLOWED}. */
    FEATURE_NOT_ALLOWED("403XX01"),
    /** {@link Snap#EXCEEDS_TRANSACTION_AMOUNT_LIMIT}. */
    EXCEEDS_TRANSACTION_AMOUNT_LIMIT("403XX02"),
    /** {@link Snap#SUSPECTED_FRAUD}. */
    SUSPECTED_FRAUD("403XX03"),
    /** {@link Snap#ACTIVITY_COUNT_LIMIT_EXCEEDED}. */
    ACTIVITY_COUNT_LIMIT_EXCEEDED("403XX04"),
    /** {@link Snap#DO_NOT_HONOR}. */
    DO_NOT_HONOR("403XX05"),
    /** {@link Snap#FEATURE_NOT_ALLOWED_AT_THIS_TIME}. */
    FEATURE_NOT_ALLOWED_AT_THIS_TIME("403XX06"),
    /** {@link Snap#CARD_BLOCKED}. */
    CARD_BLOCKED("403XX07"),
    /** {@link Snap#CARD_EXPIRED}. */
    CARD_EXPIRED("403XX08"),
    /** {@link Snap#DORMANT_ACCOUNT}. */
    DORMANT_ACCOUNT("403XX09"),
    /** {@link Snap#NEED_TO_SET_TOKEN_LIMIT}. */
    NEED_TO_SET_TOKEN_LIMIT("403XX10"),
    /** {@link Snap#OTP_BLOCKED}. */
    OTP_BLOCKED("403XX11"),
    /** {@link Snap#OTP_LIFETIME_EXPIRED}. */
    OTP_LIFETIME_EXPIRED("403XX12"),
    /** {@link Snap#OTP_SENT_TO_CARDHOLDER}. */
    OTP_SENT_TO_CARDHOLDER("403XX13"),
    /** {@link Snap#INSUFFICIENT_FUNDS}. */
    INSUFFICIENT_FUNDS("403XX14"),
    /** {@link Snap#URL_NOT_WHITELISTED}. */
    URL_NOT_WHITELISTED("403XX15"),
    /** {@link Snap#SUSPEND_TRANSACTION}. */
    SUSPEND_TRANSACTION("403XX16"),
    /** {@link Snap#TOKEN_LIMIT_EXCEEDED}. */
    TOKEN_LIMIT_EXCEEDED("403XX17"),
    /** {@link Snap#INACTIVE_CARD_ACCOUNT_CUSTOMER}. */
    INACTIVE_CARD_ACCOUNT_CUSTOMER("403XX18"),
    /** {@link Snap#MERCHANT_BLACKLISTED}. */
    MERCHANT_BLACKLISTED("403XX19"),
    /** {@link Snap#MERCHANT_LIMIT_EXCEED}. */
    MERCHANT_LIMIT_EXCEED("403XX20"),
    /** {@link Snap#SET_LIMIT_NOT_ALLOWED}. */
    SET_LIMIT_NOT_ALLOWED("403XX21"),
    /** {@link Snap#TOKEN_LIMIT_INVALID}. */
    TOKEN_LIMIT_INVALID("403XX22"),
    /** {@link Snap#ACCOUNT_LIMIT_EXCEED}. */
    ACCOUNT_LIMIT_EXCEED("403XX23"),
    /** {@link Snap#INVALID_TRANSACTION_STATUS}. */
    INVALID_TRANSACTION_STATUS("404XX00"),
    /** {@link Snap#TRANSACTION_NOT_FOUND}. */
    TRANSACTION_NOT_FOUND("404XX01"),
    /** {@link Snap#INVALID_ROUTING}. */
    INVALID_ROUTING("404XX02"),
    /** {@link Snap#BANK_NOT_SUPPORTED_BY_SWITCH}. */
    BANK_NOT_SUPPORTED_BY_SWITCH("404XX03"),
    /** {@link Snap#TRANSACTION_CANCELLED}. */
    TRANSACTION_CANCELLED("404XX04"),
    /** {@link Snap#MERCHANT_NOT_REGISTERED_FOR_CARD_REGISTRATION}. */
    MERCHANT_NOT_REGISTERED_FOR_CARD_REGISTRATION("404XX05"),
    /** {@link Snap#NEED_TO_REQUEST_OTP}. */
    NEED_TO_REQUEST_OTP("404XX06"),
    /** {@link Snap#JOURNEY_NOT_FOUND}. */
    JOURNEY_NOT_FOUND("404XX07"),
    /** {@link Snap#INVALID_MERCHANT}. */
    INVALID_MERCHANT("404XX08"),
    /** {@link Snap#NO_ISSUER}. */
    NO_ISSUER("404XX09"),
    /** {@link Snap#INVALID_API_TRANSITION}. */
    INVALID_API_TRANSITION("404XX10"),
    /** {@link Snap#INVALID_CARD_ACCOUNT_CUSTOMER_VIRTUAL_ACCOUNT}. */
    INVALID_CARD_ACCOUNT_CUSTOMER_VIRTUAL_ACCOUNT("404XX11"),
    /** {@link Snap#INVALID_BILL_VIRTUAL_ACCOUNT}. */
    INVALID_BILL_VIRTUAL_ACCOUNT("404XX12"),
    /** {@link Snap#INVALID_AMOUNT}. */
    INVALID_AMOUNT("404XX13"),
    /** {@link Snap#PAID_BILL}. */
    PAID_BILL("404XX14"),
    /** {@link Snap#INVALID_OTP}. */
    INVALID_OTP("404XX15"),
    /** {@link Snap#PARTNER_NOT_FOUND}. */
    PARTNER_NOT_FOUND("404XX16"),
    /** {@link Snap#INVALID_TERMINAL}. */
    INVALID_TERMINAL("404XX17"),
    /** {@link Snap#INCONSISTENT_REQUEST}. */
    INCONSISTENT_REQUEST("404XX18"),
    /** {@link Snap#EXPIRED_BILL_VIRTUAL_ACCOUNT}. */
    EXPIRED_BILL_VIRTUAL_ACCOUNT("404XX19"),
    /** {@link Snap#REQUESTED_FUNCTION_NOT_SUPPORTED}. */
    REQUESTED_FUNCTION_NOT_SUPPORTED("405XX00"),
    /** {@link Snap#REQUESTED_OPERATION_NOT_ALLOWED}. */
    REQUESTED_OPERATION_NOT_ALLOWED("405XX01"),
    /** {@link Snap#CONFLICT}. */
    CONFLICT("409XX00"),
    /** {@link Snap#DUPLICATE_PARTNER_REFERENCE_NO}. */
    DUPLICATE_PARTNER_REFERENCE_NO("409XX01"),
    /** {@link Snap#TOO_MANY_REQUESTS}. */
    TOO_MANY_REQUESTS("429XX00"),
    /** {@link Snap#GENERAL_ERROR}. */
    GENERAL_ERROR("500XX00"),
    /** {@link Snap#INTERNAL_SERVER_ERROR}. */
    INTERNAL_SERVER_ERROR("500XX01"),
    /** {@link Snap#EXTERNAL_SERVER_ERROR}. */
    EXTERNAL_SERVER_ERROR("500XX02"),
    /** {@link Snap#TIMEOUT}. */
    TIMEOUT("504XX00");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public Snap code() {
      return of(value);
    }
  }

  private static final class Index {
    static final Map<String, Known> BY_VALUE = new HashMap<>();

    static {
      for (Known known : Known.values()) BY_VALUE.put(known.value, known);
    }
  }

  /** Services that a SNAP response code can belong to. */
  public static final class Service {
    private Service() {}

    /** API Card Registration. Kind: prepare. */
    public static final String CARD_REGISTRATION = "01";

    /** API Card Registration &#8211; Set Limit. Kind: prepare. */
    public static final String CARD_REGISTRATION_SET_LIMIT = "02";

    /** API Card Registration Inquiry. Kind: read. */
    public static final String CARD_REGISTRATION_INQUIRY = "03";

    /** API Verify OTP (Direct Integration). Kind: move. */
    public static final String VERIFY_OTP = "04";

    /** API Card Registration Unbinding. Kind: prepare. */
    public static final String CARD_REGISTRATION_UNBINDING = "05";

    /** API Account Creation. Kind: prepare. */
    public static final String ACCOUNT_CREATION = "06";

    /** API Account Binding. Kind: prepare. */
    public static final String ACCOUNT_BINDING = "07";

    /** API Account Binding Inquiry. Kind: read. */
    public static final String ACCOUNT_BINDING_INQUIRY = "08";

    /** API Account Unbinding. Kind: prepare. */
    public static final String ACCOUNT_UNBINDING = "09";

    /** API Get Oauth URL. Kind: token. */
    public static final String GET_OAUTH_URL = "10";

    /** API Balance Inquiry. Kind: read. */
    public static final String BALANCE_INQUIRY = "11";

    /** API Transaction History List. Kind: read. */
    public static final String TRANSACTION_HISTORY_LIST = "12";

    /** API Transaction History Detail. Kind: read. */
    public static final String TRANSACTION_HISTORY_DETAIL = "13";

    /** API Bank Statement. Kind: read. */
    public static final String BANK_STATEMENT = "14";

    /** API Internal Account Inquiry. Kind: read. */
    public static final String INTERNAL_ACCOUNT_INQUIRY = "15";

    /** API External Account Inquiry. Kind: read. */
    public static final String EXTERNAL_ACCOUNT_INQUIRY = "16";

    /** API Intrabank Transfer. Kind: move. */
    public static final String INTRABANK_TRANSFER = "17";

    /** API Interbank Transfer. Kind: move. */
    public static final String INTERBANK_TRANSFER = "18";

    /** API Request for Payment. Kind: prepare. */
    public static final String REQUEST_FOR_PAYMENT = "19";

    /** API Interbank Bulk Transfer. Kind: move. */
    public static final String INTERBANK_BULK_TRANSFER = "20";

    /** API Interbank Bulk Transfer - Notification. Kind: notify. */
    public static final String INTERBANK_BULK_TRANSFER_NOTIFICATION = "21";

    /** API Transfer RTGS. Kind: move. */
    public static final String TRANSFER_RTGS = "22";

    /** API Transfer SKNBI. Kind: move. */
    public static final String TRANSFER_SKNBI = "23";

    /** API Virtual Account - Inquiry. Kind: read. */
    public static final String VIRTUAL_ACCOUNT_INQUIRY = "24";

    /** API Virtual Account - Payment. Kind: move. */
    public static final String VIRTUAL_ACCOUNT_PAYMENT = "25";

    /** API Virtual Account - Inquiry Status. Kind: status. */
    public static final String VIRTUAL_ACCOUNT_INQUIRY_STATUS = "26";

    /** API Virtual Account - Create VA. Kind: prepare. */
    public static final String VIRTUAL_ACCOUNT_CREATE_VA = "27";

    /** API Virtual Account - Update VA. Kind: prepare. */
    public static final String VIRTUAL_ACCOUNT_UPDATE_VA = "28";

    /** API Virtual Account - Update Status VA. Kind: prepare. */
    public static final String VIRTUAL_ACCOUNT_UPDATE_STATUS_VA = "29";

    /** API Virtual Account - Inquiry VA. Kind: read. */
    public static final String VIRTUAL_ACCOUNT_INQUIRY_VA = "30";

    /** API Virtual Account - Delete VA. Kind: prepare. */
    public static final String VIRTUAL_ACCOUNT_DELETE_VA = "31";

    /** API Virtual Account - Inquiry Payment to VA from Intra Bank. Kind: read. */
    public static final String VIRTUAL_ACCOUNT_INQUIRY_INTRABANK = "32";

    /** API Virtual Account - Payment to VA from Intra Bank. Kind: move. */
    public static final String VIRTUAL_ACCOUNT_PAYMENT_INTRABANK = "33";

    /** API Virtual Account - Notification for Payment to VA from Intra Bank. Kind: notify. */
    public static final String VIRTUAL_ACCOUNT_NOTIFICATION_INTRABANK = "34";

    /** API Virtual Account - Get Report. Kind: read. */
    public static final String VIRTUAL_ACCOUNT_GET_REPORT = "35";

    /** API Transaction Status Inquiry. Kind: status. */
    public static final String TRANSACTION_STATUS_INQUIRY_BANK = "36";

    /** API Account Inquiry - Customer Top Up. Kind: read. */
    public static final String CUSTOMER_TOP_UP_ACCOUNT_INQUIRY = "37";

    /** API Customer Top Up. Kind: move. */
    public static final String CUSTOMER_TOP_UP = "38";

    /** API Customer Top Up Inquiry Status. Kind: status. */
    public static final String CUSTOMER_TOP_UP_INQUIRY_STATUS = "39";

    /** API Submit Bulk Cash In. Kind: move. */
    public static final String SUBMIT_BULK_CASH_IN = "40";

    /** API Notify Bulk Cash In. Kind: notify. */
    public static final String NOTIFY_BULK_CASH_IN = "41";

    /** API Transfer to Bank-Account Inquiry. Kind: read. */
    public static final String TRANSFER_TO_BANK_ACCOUNT_INQUIRY = "42";

    /** API Transfer to Bank-Payment Transaction. Kind: move. */
    public static final String TRANSFER_TO_BANK = "43";

    /** API Transfer to OTC - Create Payment. Kind: move. */
    public static final String TRANSFER_TO_OTC_CREATE_PAYMENT = "44";

    /** API Transfer to OTC - Transfer Status. Kind: status. */
    public static final String TRANSFER_TO_OTC_STATUS = "45";

    /** API Transfer to OTC - Cancel Payment. Kind: reverse. */
    public static final String TRANSFER_TO_OTC_CANCEL_PAYMENT = "46";

    /** API Generate QR MPM. Kind: prepare. */
    public static final String QR_MPM_GENERATE = "47";

    /** API Decode QR MPM. Kind: read. */
    public static final String QR_MPM_DECODE = "48";

    /** API Payment Redirect. Kind: prepare. */
    public static final String QR_MPM_PAYMENT_REDIRECT = "49";

    /** API Payment - Host to Host. Kind: move. */
    public static final String QR_MPM_PAYMENT = "50";

    /** API Query Payment. Kind: status. */
    public static final String QR_MPM_QUERY_PAYMENT = "51";

    /** API Payment Notification. Kind: notify. */
    public static final String QR_MPM_PAYMENT_NOTIFICATION = "52";

    /** API Transaction Status Inquiry. Kind: status. */
    public static final String TRANSACTION_STATUS_INQUIRY = "53";

    /** API Direct Debit Payment. Kind: move. */
    public static final String DIRECT_DEBIT_PAYMENT = "54";

    /** API Direct Debit Payment Status. Kind: status. */
    public static final String DIRECT_DEBIT_PAYMENT_STATUS = "55";

    /** API Direct Debit Payment Notification. Kind: notify. */
    public static final String DIRECT_DEBIT_PAYMENT_NOTIFICATION = "56";

    /** API Direct Debit Payment Cancel. Kind: reverse. */
    public static final String DIRECT_DEBIT_PAYMENT_CANCEL = "57";

    /** API Direct Debit Payment Refund. Kind: reverse. */
    public static final String DIRECT_DEBIT_PAYMENT_REFUND = "58";

    /** API Generate QR CPM. Kind: prepare. */
    public static final String QR_CPM_GENERATE = "59";

    /** API CPM Payment. Kind: move. */
    public static final String QR_CPM_PAYMENT = "60";

    /** API Query Payment. Kind: status. */
    public static final String QR_CPM_QUERY_PAYMENT = "61";

    /** API Cancel Payment. Kind: reverse. */
    public static final String QR_CPM_CANCEL_PAYMENT = "62";

    /** API Auth Payment. Kind: move. */
    public static final String AUTH_PAYMENT = "63";

    /** API Payment Query. Kind: status. */
    public static final String AUTH_PAYMENT_QUERY = "64";

    /** API Capture. Kind: move. */
    public static final String AUTH_CAPTURE = "65";

    /** API Capture Query. Kind: status. */
    public static final String AUTH_CAPTURE_QUERY = "66";

    /** API Void. Kind: reverse. */
    public static final String AUTH_VOID = "67";

    /** API Void Query. Kind: status. */
    public static final String AUTH_VOID_QUERY = "68";

    /** API Refund. Kind: reverse. */
    public static final String AUTH_REFUND = "69";

    /** API Registrasi e-Mandate. Kind: prepare. */
    public static final String E_MANDATE_REGISTRATION = "70";

    /** API Trigger Direct Debit Transfer. Kind: move. */
    public static final String TRIGGER_DIRECT_DEBIT_TRANSFER = "71";

    /** API Notify. Kind: notify. */
    public static final String BI_FAST_DIRECT_DEBIT_NOTIFY = "72";

    /** API Access Token B2B. Kind: token. */
    public static final String ACCESS_TOKEN_B2B = "73";

    /** API Access Token B2B2C. Kind: token. */
    public static final String ACCESS_TOKEN_B2B2C = "74";

    /** API SKNBI - Notification. Kind: notify. */
    public static final String SKNBI_NOTIFICATION = "75";

    /** API RTGS - Notification. Kind: notify. */
    public static final String RTGS_NOTIFICATION = "76";

    /** API Cancel Payment. Kind: reverse. */
    public static final String QR_MPM_CANCEL_PAYMENT = "77";

    /** API Refund Payment. Kind: reverse. */
    public static final String QR_MPM_REFUND_PAYMENT = "78";

    /** API Payment Notification. Kind: notify. */
    public static final String QR_CPM_PAYMENT_NOTIFICATION = "79";

    /** API Refund Payment. Kind: reverse. */
    public static final String QR_CPM_REFUND_PAYMENT = "80";

    /** API OTP. Kind: prepare. */
    public static final String OTP = "81";
  }

  /**
   * The id of the space.
   *
   * @return the id, for {@code lookup} and {@code Context}
   */
  public static String space() {
    return "snap";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static Snap of(String value) {
    return new Snap(java.util.Objects.requireNonNull(value));
  }

  /**
   * The code as text.
   *
   * @return the text
   */
  public String value() {
    return value;
  }

  /**
   * Whether the catalog has the code.
   *
   * @return false for codes that this release does not know
   */
  public boolean isKnown() {
    return known().isPresent();
  }

  /**
   * The code for a {@code switch}.
   *
   * @return empty for codes that this release does not know
   */
  public Optional<Known> known() {
    Known own = Index.BY_VALUE.get(value);
    return Optional.ofNullable(own == null ? Index.BY_VALUE.get(pattern().value) : own);
  }

  /**
   * The code with its service left open, as most constants have it.
   *
   * @return this code where it has another length
   */
  public Snap pattern() {
    return value.length() == 7 ? of(value.substring(0, 3) + "XX" + value.substring(5, 7)) : this;
  }

  @Override
  public int compareTo(Snap other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Snap && value.equals(((Snap) other).value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
