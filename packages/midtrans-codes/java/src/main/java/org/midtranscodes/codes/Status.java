// Generated from the catalog; do not edit.
package org.midtranscodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Status code of Midtrans. Any text is one: a later release, or the provider, may have new ones. */
public final class Status implements Comparable<Status> {
  /**
   * Request answered.
   *
   * <p>Midtrans answered this request and reports no error. That is no proof of payment: a status query and an accepted
   * denial get the same code, and a captured card payment can still be under review.
   *
   * <p>Source: https://docs.midtrans.com/reference/code-2xx
   *
   * <p>Outcome: success (request). Retry: never. Read transaction_status and fraud_status in the body and act on those.
   * Do not send this request again, and do not deliver on this code alone.
   */
  public static final Status SUCCESS = new Status("200");

  /**
   * Card payment challenged.
   *
   * <p>The fraud screening leaves the decision about this card payment to the merchant. It does not count as paid yet.
   *
   * <p>Source: https://github-wiki-see.page/m/veritrans/veritrans-android/wiki/Status-Code (and 1 more)
   *
   * <p>Outcome: action_required (transaction). Retry: check_status_first. Approve or deny the transaction in the
   * dashboard or through the API, then check the status. Until then, deliver nothing and send nothing under a new
   * order_id.
   */
  public static final Status CARD_CHALLENGED = new Status("201");

  /**
   * Transaction pending.
   *
   * <p>The transaction was created and is not finished. A card waits up to 10 minutes for 3-D Secure; a virtual account
   * waits 24 hours for the payment by default, and most other methods about 2 hours.
   *
   * <p>Source: https://docs.midtrans.com/reference/code-2xx
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the notification or check the status again.
   * Meanwhile, send nothing under a new order_id.
   */
  public static final Status PENDING = new Status("201");

  /**
   * Transaction denied.
   *
   * <p>The bank, the payment provider or the fraud screening of Midtrans declined the transaction, so it was not paid.
   * The code looks like an HTTP success but is not one.
   *
   * <p>Source: https://docs.midtrans.com/reference/code-2xx
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Make sure that transaction_status is deny, and check
   * the status where the body has none. Then offer another payment method. status_message and channel_response_code say
   * why it was declined.
   */
  public static final Status DENIED = new Status("202");

  /**
   * GoPay account not linked.
   *
   * <p>The GoPay account behind this account_id is not linked, or no longer linked. The code also confirms that an
   * account was unlinked, and it says nothing about a payment.
   *
   * <p>Source: https://docs.midtrans.com/reference/gopay-tokenization (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. After an unlinking that you asked for, there is nothing to do.
   * Otherwise ask the customer to link the account again or offer another payment method, then send the charge with the
   * same order_id.
   */
  public static final Status PAY_ACCOUNT_DISABLED = new Status("204");

  /**
   * Address has moved.
   *
   * <p>This request went to an address that has moved permanently.
   *
   * <p>Source: https://docs.midtrans.com/reference/status-codes
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Set the URL that the API reference names and send the request
   * again with the same order_id.
   */
  public static final Status MOVED_PERMANENTLY = new Status("300");

  /**
   * Invalid request.
   *
   * <p>This request did not pass the validation; validation_messages lists what is wrong. Snap also answers an order_id
   * that was used before with HTTP 400.
   *
   * <p>Source: https://docs.midtrans.com/reference/code-4xx line 13
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct what validation_messages lists and send the request again
   * with the same order_id. If the order_id was used before, check the status of that order first, and meanwhile send
   * nothing under a new one.
   */
  public static final Status VALIDATION_ERROR = new Status("400");

  /**
   * Key not accepted.
   *
   * <p>Midtrans did not accept the key of this request. The server key or client key is wrong, or it belongs to the
   * other environment.
   *
   * <p>Message: "Access denied due to unauthorized transaction, please check client or server key".
   *
   * <p>Source: https://docs.midtrans.com/docs/error-code-and-response-code line 14 (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check the Authorization header, and make sure that key and URL
   * both belong to Sandbox or both to Production. Then send the request again with the same order_id.
   */
  public static final Status ACCESS_DENIED = new Status("401");

  /**
   * Card without 3DS version 2.
   *
   * <p>This request was refused because the card only takes part in 3D Secure version 1 or lower.
   *
   * <p>Source: https://docs.midtrans.com/reference/card-feature-3d-secure-3ds
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Ask the customer for another card or payment method and send the
   * charge with the same order_id.
   */
  public static final Status CARD_3DS_VERSION_TOO_OLD = new Status("402");

  /**
   * Payment type not activated.
   *
   * <p>The payment type of this request is not activated for the merchant.
   *
   * <p>Source: https://docs.midtrans.com/reference/code-4xx line 15
   *
   * <p>Outcome: rejected (request). Retry: never. Do not send this request again unchanged. Offer a payment type that
   * is activated, and ask Midtrans to activate this one.
   */
  public static final Status PAYMENT_TYPE_NOT_ALLOWED = new Status("402");

  /**
   * Content type not available.
   *
   * <p>Midtrans cannot answer in the content type that the headers of this request ask for. Unlike HTTP 403, this is
   * not about permissions.
   *
   * <p>Source: https://docs.midtrans.com/reference/code-4xx line 16
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Set the headers Accept and Content-Type to application/json and
   * send the request again with the same order_id.
   */
  public static final Status CONTENT_TYPE_NOT_AVAILABLE = new Status("403");

  /**
   * Transaction not found.
   *
   * <p>Midtrans finds no transaction for this order_id or transaction_id. For a Snap order this is normal until the
   * customer picks a method on the page. It also happens when the wrong environment is asked.
   *
   * <p>Source: https://docs.midtrans.com/reference/code-4xx line 17 (and 2 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the order_id and the environment. While the
   * payment page can still be used, wait and check the status again; otherwise send the request again with the same
   * order_id. Send nothing under a new order_id until the result is final.
   */
  public static final Status TRANSACTION_NOT_FOUND = new Status("404");

  /**
   * HTTP method not allowed.
   *
   * <p>The endpoint does not accept the HTTP method of this request.
   *
   * <p>Source: https://docs.midtrans.com/reference/code-4xx line 18
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Use the HTTP method that the API reference names and send the
   * request again with the same order_id.
   */
  public static final Status METHOD_NOT_ALLOWED = new Status("405");

  /**
   * Order ID already used.
   *
   * <p>This request was refused because its order_id belongs to a transaction that is active or paid. The refund API
   * uses the same code for a refund_key that was used before.
   *
   * <p>Message: "order_id has been paid and utilized, please use another order ID" or "Duplicate refund ID".
   *
   * <p>Source: https://docs.midtrans.com/docs/error-code-and-response-code line 22 (and 3 more)
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id with Midtrans first,
   * as it may be paid or refunded. Send nothing under a new order_id or refund_key until the result is final.
   */
  public static final Status DUPLICATE_ORDER_ID = new Status("406");

  /**
   * Transaction expired.
   *
   * <p>The transaction was not completed in time and can no longer be paid.
   *
   * <p>Source: https://docs.midtrans.com/reference/code-4xx line 20
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Make sure that transaction_status is expire, then
   * close this order_id. If the customer still wants to pay, create a new transaction with a new order_id.
   */
  public static final Status TRANSACTION_EXPIRED = new Status("407");

  /**
   * Wrong data type.
   *
   * <p>A field of this request has the wrong data type. Unlike HTTP 408, this is not a timeout.
   *
   * <p>Source: https://docs.midtrans.com/reference/code-4xx line 21
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the data type, for example a number that was sent as
   * text, and send the request again with the same order_id.
   */
  public static final Status WRONG_DATA_TYPE = new Status("408");

  /**
   * Too many transactions on card.
   *
   * <p>According to older lists, this request was refused because of too many transactions with one card number. The
   * current lists do not have the code.
   *
   * <p>Source: https://github-wiki-see.page/m/veritrans/veritrans-android/wiki/Status-Code
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id with Midtrans first.
   * Send nothing under a new order_id until the result is final.
   */
  public static final Status TOO_MANY_CARD_TRANSACTIONS = new Status("409");

  /**
   * GoPay user blocked.
   *
   * <p>In this meaning, GoPay has blocked the user, so the account cannot be linked or charged. The same code stands
   * for a merchant account that is deactivated.
   *
   * <p>Message: "GoPay user is blocked".
   *
   * <p>Source: https://docs.midtrans.com/reference/code-4xx line 22 (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: never. Do not send this request again. Offer another payment method, and ask
   * Midtrans which of the two meanings applies before you tell the customer anything about the GoPay account.
   */
  public static final Status GOPAY_USER_BLOCKED = new Status("410");

  /**
   * Merchant account deactivated.
   *
   * <p>In this meaning, the merchant account at Midtrans is deactivated. The same code stands for a GoPay user who is
   * blocked.
   *
   * <p>Source: https://docs.midtrans.com/reference/status-code-4xx
   *
   * <p>Outcome: rejected (request). Retry: never. Do not send this request again. Offer another payment method, and ask
   * Midtrans which of the two meanings applies and to check the merchant account.
   */
  public static final Status MERCHANT_DEACTIVATED = new Status("410");

  /**
   * Card token not valid.
   *
   * <p>The token_id of this request is missing, wrong or expired. It is also not accepted when it was made with the
   * keys of another account or environment.
   *
   * <p>Source: https://docs.midtrans.com/reference/code-4xx line 23
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Get a new token_id for the card and send the charge again with
   * the same order_id. If every card gets this code, make sure that client key and server key belong together.
   */
  public static final Status INVALID_TOKEN_ID = new Status("411");

  /**
   * Status cannot be changed.
   *
   * <p>The current status of the transaction does not allow what this request asks for, for example a cancellation, a
   * capture or a refund.
   *
   * <p>Message: "Merchant cannot modify the status of the transaction" or "Transaction status cannot be updated.".
   *
   * <p>Source: https://docs.midtrans.com/reference/code-4xx line 24 (and 2 more)
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id with Midtrans and
   * decide from there. Send nothing under a new order_id or refund_key until the result is final.
   */
  public static final Status STATUS_NOT_CHANGEABLE = new Status("412");

  /**
   * Body cannot be parsed.
   *
   * <p>The body of this request has a syntax error. Unlike HTTP 413, this is not about its size.
   *
   * <p>Source: https://docs.midtrans.com/reference/code-4xx line 25
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the JSON of the body and send the request again with the
   * same order_id.
   */
  public static final Status MALFORMED_BODY = new Status("413");

  /**
   * Merchant balance too low.
   *
   * <p>In this meaning, Midtrans refused this refund request because the merchant balance does not cover it. The same
   * code stands for a refund amount that is not accepted; unlike HTTP 414, neither is about the length of the URL.
   *
   * <p>Source: https://docs.midtrans.com/reference/code-4xx line 26
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id and its refunds with
   * Midtrans first, and check the merchant balance. Send no refund under a new refund_key until the result is final.
   */
  public static final Status MERCHANT_BALANCE_TOO_LOW = new Status("414");

  /**
   * Refund amount not accepted.
   *
   * <p>In this meaning, Midtrans refused this refund request because of its amount. The same code stands for a merchant
   * balance that is too low; unlike HTTP 414, neither is about the length of the URL.
   *
   * <p>Message: "Refund request is rejected due to invalid amount".
   *
   * <p>Source: https://docs.midtrans.com/reference/refund-transaction (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id and its refunds with
   * Midtrans first, and what is left to refund. Send no refund under a new refund_key until the result is final.
   */
  public static final Status REFUND_AMOUNT_REFUSED = new Status("414");

  /**
   * Too many requests.
   *
   * <p>Too many requests were sent in a short time, so this request was refused. The limit is documented for charges
   * and for linking GoPay accounts.
   *
   * <p>Source: https://docs.midtrans.com/reference/code-4xx line 27
   *
   * <p>Outcome: rejected (request). Retry: later. Wait, and wait longer after each further refusal. Then send the
   * request again with the same order_id.
   */
  public static final Status TOO_MANY_REQUESTS = new Status("429");

  /**
   * Internal error at the provider.
   *
   * <p>Midtrans had an internal error. The code does not say what had been done by then.
   *
   * <p>Source: https://docs.midtrans.com/reference/status-codes
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of this order_id with Midtrans
   * first. Send nothing under a new order_id until the result is final.
   */
  public static final Status INTERNAL_SERVER_ERROR = new Status("500");

  /**
   * Function not supported.
   *
   * <p>The function that this request needs is not available at Midtrans, at least not yet, so the request was refused.
   *
   * <p>Source: https://docs.midtrans.com/reference/status-codes
   *
   * <p>Outcome: rejected (request). Retry: never. Do not send this request again unchanged. Ask Midtrans which function
   * serves the purpose.
   */
  public static final Status NOT_IMPLEMENTED = new Status("501");

  /**
   * No connection to the bank.
   *
   * <p>Midtrans had a problem with its connection to the bank. The bank may or may not have carried out the
   * transaction.
   *
   * <p>Source: https://docs.midtrans.com/reference/status-codes
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of this order_id with Midtrans
   * first. Send nothing under a new order_id until the result is final.
   */
  public static final Status BANK_CONNECTION_ERROR = new Status("502");

  /**
   * Bank or partner unavailable.
   *
   * <p>The connection to the bank or partner is disturbed, so the transaction may or may not have been carried out
   * there.
   *
   * <p>Message: "Bank/partner is experiencing connection issue.".
   *
   * <p>Source: https://docs.midtrans.com/docs/error-code-and-response-code line 29 (and 1 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of this order_id with Midtrans
   * first. Send nothing under a new order_id until the result is final.
   */
  public static final Status BANK_OR_PARTNER_UNAVAILABLE = new Status("503");

  /**
   * Fraud screening unavailable.
   *
   * <p>The fraud screening of Midtrans was not available. Unlike HTTP 504, this is not a gateway timeout, and the code
   * does not say what had been done by then.
   *
   * <p>Source: https://docs.midtrans.com/reference/status-codes
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of this order_id with Midtrans
   * first. Send nothing under a new order_id until the result is final.
   */
  public static final Status FRAUD_DETECTION_UNAVAILABLE = new Status("504");

  /**
   * Virtual account number unavailable.
   *
   * <p>The bank could not allocate a virtual account number or payment code at this moment, so there is no number for
   * the customer to pay to.
   *
   * <p>Source: https://docs.midtrans.com/reference/status-codes (and 2 more)
   *
   * <p>Outcome: rejected (request). Retry: later. Send the request again later with the same order_id, or offer another
   * bank or payment method. Send nothing under a new order_id. If the error persists, contact Midtrans.
   */
  public static final Status VA_NUMBER_UNAVAILABLE = new Status("505");

  private final String value;

  private Status(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link Status#SUCCESS}. */
    SUCCESS("200"),
    /** {@link Status#PENDING}. */
    PENDING("201"),
    /** {@link Status#DENIED}. */
    DENIED("202"),
    /** {@link Status#PAY_ACCOUNT_DISABLED}. */
    PAY_ACCOUNT_DISABLED("204"),
    /** {@link Status#MOVED_PERMANENTLY}. */
    MOVED_PERMANENTLY("300"),
    /** {@link Status#VALIDATION_ERROR}. */
    VALIDATION_ERROR("400"),
    /** {@link Status#ACCESS_DENIED}. */
    ACCESS_DENIED("401"),
    /** {@link Status#PAYMENT_TYPE_NOT_ALLOWED}. */
    PAYMENT_TYPE_NOT_ALLOWED("402"),
    /** {@link Status#CONTENT_TYPE_NOT_AVAILABLE}. */
    CONTENT_TYPE_NOT_AVAILABLE("403"),
    /** {@link Status#TRANSACTION_NOT_FOUND}. */
    TRANSACTION_NOT_FOUND("404"),
    /** {@link Status#METHOD_NOT_ALLOWED}. */
    METHOD_NOT_ALLOWED("405"),
    /** {@link Status#DUPLICATE_ORDER_ID}. */
    DUPLICATE_ORDER_ID("406"),
    /** {@link Status#TRANSACTION_EXPIRED}. */
    TRANSACTION_EXPIRED("407"),
    /** {@link Status#WRONG_DATA_TYPE}. */
    WRONG_DATA_TYPE("408"),
    /** {@link Status#TOO_MANY_CARD_TRANSACTIONS}. */
    TOO_MANY_CARD_TRANSACTIONS("409"),
    /** {@link Status#MERCHANT_DEACTIVATED}. */
    MERCHANT_DEACTIVATED("410"),
    /** {@link Status#INVALID_TOKEN_ID}. */
    INVALID_TOKEN_ID("411"),
    /** {@link Status#STATUS_NOT_CHANGEABLE}. */
    STATUS_NOT_CHANGEABLE("412"),
    /** {@link Status#MALFORMED_BODY}. */
    MALFORMED_BODY("413"),
    /** {@link Status#REFUND_AMOUNT_REFUSED}. */
    REFUND_AMOUNT_REFUSED("414"),
    /** {@link Status#TOO_MANY_REQUESTS}. */
    TOO_MANY_REQUESTS("429"),
    /** {@link Status#INTERNAL_SERVER_ERROR}. */
    INTERNAL_SERVER_ERROR("500"),
    /** {@link Status#NOT_IMPLEMENTED}. */
    NOT_IMPLEMENTED("501"),
    /** {@link Status#BANK_CONNECTION_ERROR}. */
    BANK_CONNECTION_ERROR("502"),
    /** {@link Status#BANK_OR_PARTNER_UNAVAILABLE}. */
    BANK_OR_PARTNER_UNAVAILABLE("503"),
    /** {@link Status#FRAUD_DETECTION_UNAVAILABLE}. */
    FRAUD_DETECTION_UNAVAILABLE("504"),
    /** {@link Status#VA_NUMBER_UNAVAILABLE}. */
    VA_NUMBER_UNAVAILABLE("505");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public Status code() {
      return of(value);
    }
  }

  private static final class Index {
    static final Map<String, Known> BY_VALUE = new HashMap<>();

    static {
      for (Known known : Known.values()) BY_VALUE.put(known.value, known);
    }
  }

  /**
   * The id of the space.
   *
   * @return the id, for {@code lookup} and {@code Context}
   */
  public static String space() {
    return "status";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static Status of(String value) {
    return new Status(java.util.Objects.requireNonNull(value));
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
    return Optional.ofNullable(Index.BY_VALUE.get(value));
  }

  @Override
  public int compareTo(Status other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Status && value.equals(((Status) other).value);
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
