// Generated from the catalog; do not edit.
package org.midtranscodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * GoPay and wallet channel response code of Midtrans. Any text is one: a later release, or the provider, may have new
 * ones.
 */
public final class Gopay implements Comparable<Gopay> {
  /**
   * Request ID missing.
   *
   * <p>This request reached the wallet without a request ID.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1685
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Add the request ID and send the request again with the same
   * order_id. If Midtrans sets it for you, report the case to Midtrans.
   */
  public static final Gopay REQUEST_ID_MISSING = new Gopay("1");

  /**
   * Request not authorized.
   *
   * <p>The wallet did not accept the credentials or the rights of this request.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1695
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check the keys and the GoPay setup of the merchant, with Midtrans
   * if needed. Then send the request again with the same order_id.
   */
  public static final Gopay UNAUTHORIZED = new Gopay("110");

  /**
   * Authentication required.
   *
   * <p>The payment provider wants the customer to authenticate before the transaction goes on.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 2065
   *
   * <p>Outcome: action_required (transaction). Retry: with_authentication. Ask the customer to authenticate as the
   * payment provider asks, then continue with the same order_id.
   */
  public static final Gopay AUTHENTICATION_CHALLENGED = new Gopay("11009");

  /**
   * Authentication failed.
   *
   * <p>The customer did not pass the authentication of the payment provider, so the transaction was not carried out.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 2075
   *
   * <p>Outcome: failed (transaction). Retry: with_authentication. Ask the customer to authenticate again, and continue
   * with the same order_id, or offer another payment method.
   */
  public static final Gopay AUTHENTICATION_FAILED = new Gopay("11010");

  /**
   * Method blocked for merchant.
   *
   * <p>The merchant may not use the payment method of this request.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 2085
   *
   * <p>Outcome: rejected (request). Retry: never. Do not send this request again unchanged. Offer another payment
   * method, and ask Midtrans why this one is blocked for the merchant.
   */
  public static final Gopay MERCHANT_BLOCKED_FROM_METHOD = new Gopay("11017");

  /**
   * Wallet blocked.
   *
   * <p>The wallet is blocked, so the transaction was not carried out.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1705
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another payment method. Do not try this wallet
   * again until the customer has had it unblocked by the wallet provider.
   */
  public static final Gopay WALLET_BLOCKED = new Gopay("112");

  /**
   * Wallet identity not verified.
   *
   * <p>The identity of the wallet holder is not verified, so the transaction was not carried out.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1715
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the customer to complete the verification in the wallet,
   * then send the transaction again with the same order_id. Until then, offer another payment method.
   */
  public static final Gopay KYC_NOT_APPROVED = new Gopay("123");

  /**
   * Still being processed.
   *
   * <p>A transaction of this order is already being processed and has no result yet.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1725
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the notification or check the status again.
   * Meanwhile, send nothing under a new order_id.
   */
  public static final Gopay TRANSACTION_IN_PROGRESS = new Gopay("132");

  /**
   * Intent and token do not match.
   *
   * <p>The token in this request does not fit what the request wants to do with it.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1735
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Use the token that was issued for this kind of request and send
   * the request again with the same order_id.
   */
  public static final Gopay INVALID_INTENT_TOKEN = new Gopay("153");

  /**
   * Payment method disabled.
   *
   * <p>The payment method that was chosen in the wallet is currently disabled, so the transaction was not carried out.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1745
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another payment method, or another payment option
   * of the wallet.
   */
  public static final Gopay PAYMENT_METHOD_DISABLED = new Gopay("156");

  /**
   * Invalid transaction type.
   *
   * <p>The transaction type of this request is neither REFUND nor REVERT.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1755
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Set the transaction type to REFUND or REVERT and send the request
   * again with the same refund_key.
   */
  public static final Gopay INVALID_TRANSACTION_TYPE = new Gopay("158");

  /**
   * Invalid token for payment option.
   *
   * <p>The payment option token of this request is not valid.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1765
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Read the linked account again for a current payment option token,
   * or offer another payment method. Then send the charge again with the same order_id.
   */
  public static final Gopay INVALID_PAYMENT_OPTION_TOKEN = new Gopay("159");

  /**
   * Service country not supported.
   *
   * <p>The wallet does not support the service country of this request.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1775
   *
   * <p>Outcome: rejected (request). Retry: never. Do not send this request again unchanged. Offer another payment
   * method, and ask Midtrans which countries are set up for the merchant.
   */
  public static final Gopay UNSUPPORTED_SERVICE_COUNTRY = new Gopay("161");

  /**
   * Credit cannot be validated.
   *
   * <p>The wallet cannot validate a credit for this payment option in this service country.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1785
   *
   * <p>Outcome: rejected (request). Retry: never. Do not send this request again unchanged. Offer another payment
   * option, and ask Midtrans which ones support it.
   */
  public static final Gopay CREDIT_VALIDATION_NOT_SUPPORTED = new Gopay("164");

  /**
   * Order already in progress or done.
   *
   * <p>This request was refused because the order is already queued or fulfilled, so it may be paid.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1905
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id with Midtrans first.
   * Send nothing under a new order_id until the result is final.
   */
  public static final Gopay ORDER_ALREADY_QUEUED_OR_FULFILLED = new Gopay("1804");

  /**
   * Order already canceled.
   *
   * <p>This request was refused because the order was canceled before.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1915
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id with Midtrans first.
   * Send nothing under a new order_id until the result is final.
   */
  public static final Gopay ORDER_ALREADY_CANCELED = new Gopay("1818");

  /**
   * Order expired.
   *
   * <p>The time to pay the order is over and it can no longer be paid.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1925
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Make sure that transaction_status is expire, then
   * close this order_id. If the customer still wants to pay, create a new transaction with a new order_id.
   */
  public static final Gopay ORDER_EXPIRED = new Gopay("1823");

  /**
   * Insufficient funds.
   *
   * <p>The wallet balance does not cover the amount, so the transaction was not carried out.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1795
   *
   * <p>Outcome: failed (transaction). Retry: later. Ask the customer to top up, then send the transaction again with
   * the same order_id, or offer another payment method.
   */
  public static final Gopay NOT_ENOUGH_BALANCE = new Gopay("201");

  /**
   * Balance limit exceeded.
   *
   * <p>The receiving wallet would exceed its largest balance, so the transaction was not carried out.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1805
   *
   * <p>Outcome: failed (transaction). Retry: later. Wait until the wallet balance has gone down, or offer another
   * payment method. Then send the transaction again with the same order_id, or a refund with the same refund_key.
   */
  public static final Gopay EXCESSIVE_BALANCE = new Gopay("202");

  /**
   * Invalid amount.
   *
   * <p>The wallet does not accept the amount in this request.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1935
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the amount, then send the request again with the same
   * order_id, or a refund with the same refund_key.
   */
  public static final Gopay INVALID_AMOUNT = new Gopay("2101");

  /**
   * Monthly wallet limit reached.
   *
   * <p>The wallet has reached the total that it may receive or hold in a month, so the transaction was not carried out.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1815
   *
   * <p>Outcome: failed (transaction). Retry: later. Wait for the next month or until the limit is raised, or offer
   * another payment method. Then send the transaction again with the same order_id, or a refund with the same
   * refund_key.
   */
  public static final Gopay MONTHLY_WALLET_LIMIT_EXCEEDED = new Gopay("213");

  /**
   * Currency does not match wallet.
   *
   * <p>The currency of this request is not that of the wallet, for example SGD on an Indonesian wallet.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1825
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Set the currency of the wallet, check the amount in that currency
   * and send the request again with the same order_id.
   */
  public static final Gopay CURRENCY_MISMATCH = new Gopay("220");

  /**
   * Country not supported.
   *
   * <p>The wallet does not support the country of this request.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1945
   *
   * <p>Outcome: rejected (request). Retry: never. Do not send this request again unchanged. Offer another payment
   * method, and ask Midtrans which countries are set up for the merchant.
   */
  public static final Gopay UNSUPPORTED_COUNTRY = new Gopay("2700");

  /**
   * Country and currency differ.
   *
   * <p>The country and the currency of this request do not belong together.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1955
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the country or the currency, check the amount and send
   * the request again with the same order_id.
   */
  public static final Gopay COUNTRY_CURRENCY_MISMATCH = new Gopay("2701");

  /**
   * Invalid request.
   *
   * <p>The wallet does not accept this request as valid. The code does not name the field.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1965
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Compare the request with the API reference and correct it. Then
   * send it again with the same order_id.
   */
  public static final Gopay INVALID_REQUEST = new Gopay("2903");

  /**
   * Order not found.
   *
   * <p>The wallet finds no order for this request. It may still arrive or be filed under another ID, so this is no
   * proof of failure.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1975
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the order_id, then check its status with
   * Midtrans. Send nothing under a new order_id until the result is final.
   */
  public static final Gopay ORDER_NOT_FOUND = new Gopay("3007");

  /**
   * Mandatory field missing.
   *
   * <p>A mandatory field of this request is blank. The code does not say which one.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1835
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Fill in the mandatory fields and send the request again with the
   * same order_id.
   */
  public static final Gopay FIELD_BLANK = new Gopay("303");

  /**
   * Order no longer in state CREATED.
   *
   * <p>This request was refused because the order has left the state CREATED. It may be in progress or paid.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1985
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id with Midtrans first.
   * Send nothing under a new order_id until the result is final.
   */
  public static final Gopay ORDER_NOT_IN_CREATED_STATE = new Gopay("3066");

  /**
   * Order cannot be canceled.
   *
   * <p>This cancellation was refused because of the state of the order. The order may be paid.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1995
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id with Midtrans first.
   * Send nothing under a new order_id until the result is final.
   */
  public static final Gopay ORDER_NOT_CANCELLABLE = new Gopay("3067");

  /**
   * Order already final.
   *
   * <p>This request was refused because the order has reached a final state. The code does not say which one, and it
   * may be paid.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 2005
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id with Midtrans first.
   * Send nothing under a new order_id until the result is final.
   */
  public static final Gopay ORDER_ALREADY_FINAL = new Gopay("3073");

  /**
   * Too many refunds.
   *
   * <p>This refund request was refused because the order already has as many refunds as allowed. Earlier ones may have
   * been carried out.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 2015
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id and its refunds with
   * Midtrans first. Send no refund under a new refund_key until the result is final.
   */
  public static final Gopay REFUND_LIMIT_EXCEEDED = new Gopay("3076");

  /**
   * No more attempts allowed.
   *
   * <p>This request was refused because the order already has as many payment instructions as allowed. One of the
   * earlier ones may be paid.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 2025
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id with Midtrans first.
   * Send nothing under a new order_id until the result is final.
   */
  public static final Gopay PAYMENT_LIMIT_EXCEEDED = new Gopay("3077");

  /**
   * Suspected fraud.
   *
   * <p>The fraud rules of the wallet refused the order, so the transaction was not carried out.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 2035
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Do not try this wallet again for this order, and do not
   * tell the customer why. Offer another payment method.
   */
  public static final Gopay REJECTED_BY_FRAUD_RULES = new Gopay("4060");

  /**
   * Payer blocked for compliance.
   *
   * <p>The payer matches an entry of the OFAC sanctions list, so the transaction was not carried out.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 2045
   *
   * <p>Outcome: failed (transaction). Retry: never. Do not send this transaction again, and do not tell the customer
   * why. Refer the case to Midtrans.
   */
  public static final Gopay PAYER_BLOCKED = new Gopay("6302");

  /**
   * Payee blocked for compliance.
   *
   * <p>The payee matches an entry of the OFAC sanctions list, so the transaction was not carried out.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 2055
   *
   * <p>Outcome: failed (transaction). Retry: never. Do not send this transaction again; offer another payment method.
   * Refer the case to Midtrans.
   */
  public static final Gopay PAYEE_BLOCKED = new Gopay("6303");

  /**
   * Card in wallet not found.
   *
   * <p>The card that was chosen in the wallet does not exist there, so the transaction was not carried out.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1845
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another payment method, or ask the customer to
   * choose another payment option in the wallet.
   */
  public static final Gopay CARD_NOT_FOUND = new Gopay("803");

  /**
   * Balance too low to reserve.
   *
   * <p>The amount could not be reserved because the balance is too low, so the transaction was not carried out.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1855
   *
   * <p>Outcome: failed (transaction). Retry: later. Ask the customer to top up, then send the transaction again with
   * the same order_id, or offer another payment method.
   */
  public static final Gopay RESERVATION_LOW_BALANCE = new Gopay("811");

  /**
   * Payment declined by wallet.
   *
   * <p>The wallet declined the payment without giving a reason.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1865
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another payment method.
   */
  public static final Gopay PAYMENT_REJECTED = new Gopay("817");

  /**
   * Card in wallet expired.
   *
   * <p>The card that was chosen in the wallet has expired, so the transaction was not carried out.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1875
   *
   * <p>Outcome: failed (transaction). Retry: with_other_method. Offer another payment method, or ask the customer to
   * choose another payment option in the wallet.
   */
  public static final Gopay CARD_EXPIRED = new Gopay("831");

  /**
   * Error at the wallet.
   *
   * <p>The wallet had an error and did not say which one. The transaction may or may not have been carried out.
   *
   * <p>Message: "GENERIC_SERVICE_ERROR".
   *
   * <p>Source: https://docs.midtrans.com/docs/error-code-and-response-code line 42 (and 1 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of this order_id with Midtrans
   * first. Send nothing under a new order_id until the result is final.
   */
  public static final Gopay GENERIC_SERVICE_ERROR = new Gopay("900");

  /**
   * Transaction not permitted.
   *
   * <p>The wallet does not allow the operation that this request asks for. The code does not say for whom or why.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1895
   *
   * <p>Outcome: rejected (request). Retry: never. Do not send this request again unchanged. Ask Midtrans what is not
   * allowed.
   */
  public static final Gopay FORBIDDEN_OPERATION = new Gopay("903");

  /**
   * No code from the network.
   *
   * <p>The bank or processor sent no response code of its own. What became of the transaction cannot be read from this.
   *
   * <p>Source: https://docs.midtrans.com/reference/channel-response-code line 1675
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of this order_id with Midtrans
   * first. Send nothing under a new order_id until the result is final.
   */
  public static final Gopay NO_NETWORK_CODE = new Gopay("E9");

  private final String value;

  private Gopay(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link Gopay#REQUEST_ID_MISSING}. */
    REQUEST_ID_MISSING("1"),
    /** {@link Gopay#UNAUTHORIZED}. */
    UNAUTHORIZED("110"),
    /** {@link Gopay#AUTHENTICATION_CHALLENGED}. */
    AUTHENTICATION_CHALLENGED("11009"),
    /** {@link Gopay#AUTHENTICATION_FAILED}. */
    AUTHENTICATION_FAILED("11010"),
    /** {@link Gopay#MERCHANT_BLOCKED_FROM_METHOD}. */
    MERCHANT_BLOCKED_FROM_METHOD("11017"),
    /** {@link Gopay#WALLET_BLOCKED}. */
    WALLET_BLOCKED("112"),
    /** {@link Gopay#KYC_NOT_APPROVED}. */
    KYC_NOT_APPROVED("123"),
    /** {@link Gopay#TRANSACTION_IN_PROGRESS}. */
    TRANSACTION_IN_PROGRESS("132"),
    /** {@link Gopay#INVALID_INTENT_TOKEN}. */
    INVALID_INTENT_TOKEN("153"),
    /** {@link Gopay#PAYMENT_METHOD_DISABLED}. */
    PAYMENT_METHOD_DISABLED("156"),
    /** {@link Gopay#INVALID_TRANSACTION_TYPE}. */
    INVALID_TRANSACTION_TYPE("158"),
    /** {@link Gopay#INVALID_PAYMENT_OPTION_TOKEN}. */
    INVALID_PAYMENT_OPTION_TOKEN("159"),
    /** {@link Gopay#UNSUPPORTED_SERVICE_COUNTRY}. */
    UNSUPPORTED_SERVICE_COUNTRY("161"),
    /** {@link Gopay#CREDIT_VALIDATION_NOT_SUPPORTED}. */
    CREDIT_VALIDATION_NOT_SUPPORTED("164"),
    /** {@link Gopay#ORDER_ALREADY_QUEUED_OR_FULFILLED}. */
    ORDER_ALREADY_QUEUED_OR_FULFILLED("1804"),
    /** {@link Gopay#ORDER_ALREADY_CANCELED}. */
    ORDER_ALREADY_CANCELED("1818"),
    /** {@link Gopay#ORDER_EXPIRED}. */
    ORDER_EXPIRED("1823"),
    /** {@link Gopay#NOT_ENOUGH_BALANCE}. */
    NOT_ENOUGH_BALANCE("201"),
    /** {@link Gopay#EXCESSIVE_BALANCE}. */
    EXCESSIVE_BALANCE("202"),
    /** {@link Gopay#INVALID_AMOUNT}. */
    INVALID_AMOUNT("2101"),
    /** {@link Gopay#MONTHLY_WALLET_LIMIT_EXCEEDED}. */
    MONTHLY_WALLET_LIMIT_EXCEEDED("213"),
    /** {@link Gopay#CURRENCY_MISMATCH}. */
    CURRENCY_MISMATCH("220"),
    /** {@link Gopay#UNSUPPORTED_COUNTRY}. */
    UNSUPPORTED_COUNTRY("2700"),
    /** {@link Gopay#COUNTRY_CURRENCY_MISMATCH}. */
    COUNTRY_CURRENCY_MISMATCH("2701"),
    /** {@link Gopay#INVALID_REQUEST}. */
    INVALID_REQUEST("2903"),
    /** {@link Gopay#ORDER_NOT_FOUND}. */
    ORDER_NOT_FOUND("3007"),
    /** {@link Gopay#FIELD_BLANK}. */
    FIELD_BLANK("303"),
    /** {@link Gopay#ORDER_NOT_IN_CREATED_STATE}. */
    ORDER_NOT_IN_CREATED_STATE("3066"),
    /** {@link Gopay#ORDER_NOT_CANCELLABLE}. */
    ORDER_NOT_CANCELLABLE("3067"),
    /** {@link Gopay#ORDER_ALREADY_FINAL}. */
    ORDER_ALREADY_FINAL("3073"),
    /** {@link Gopay#REFUND_LIMIT_EXCEEDED}. */
    REFUND_LIMIT_EXCEEDED("3076"),
    /** {@link Gopay#PAYMENT_LIMIT_EXCEEDED}. */
    PAYMENT_LIMIT_EXCEEDED("3077"),
    /** {@link Gopay#REJECTED_BY_FRAUD_RULES}. */
    REJECTED_BY_FRAUD_RULES("4060"),
    /** {@link Gopay#PAYER_BLOCKED}. */
    PAYER_BLOCKED("6302"),
    /** {@link Gopay#PAYEE_BLOCKED}. */
    PAYEE_BLOCKED("6303"),
    /** {@link Gopay#CARD_NOT_FOUND}. */
    CARD_NOT_FOUND("803"),
    /** {@link Gopay#RESERVATION_LOW_BALANCE}. */
    RESERVATION_LOW_BALANCE("811"),
    /** {@link Gopay#PAYMENT_REJECTED}. */
    PAYMENT_REJECTED("817"),
    /** {@link Gopay#CARD_EXPIRED}. */
    CARD_EXPIRED("831"),
    /** {@link Gopay#GENERIC_SERVICE_ERROR}. */
    GENERIC_SERVICE_ERROR("900"),
    /** {@link Gopay#FORBIDDEN_OPERATION}. */
    FORBIDDEN_OPERATION("903"),
    /** {@link Gopay#NO_NETWORK_CODE}. */
    NO_NETWORK_CODE("E9");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public Gopay code() {
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
    return "gopay";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static Gopay of(String value) {
    return new Gopay(java.util.Objects.requireNonNull(value));
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
  public int compareTo(Gopay other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Gopay && value.equals(((Gopay) other).value);
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
