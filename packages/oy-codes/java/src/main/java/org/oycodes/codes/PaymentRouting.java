// Generated from the catalog; do not edit.
package org.oycodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answer about a routed payment of OY! Indonesia. Any text is one: a later release, or the provider, may have new ones.
 */
public final class PaymentRouting implements Comparable<PaymentRouting> {
  /**
   * Request answered.
   *
   * <p>OY! carried the request out. That is no payment: a transaction that was just created gets the same code.
   *
   * <p>Message: "Success".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#payment-routing-response-codes-payment-routing (and 1 more)
   *
   * <p>Outcome: success (request). Retry: never. Read payment_status and decide by it. Deliver nothing on this code.
   */
  public static final PaymentRouting ANSWERED = new PaymentRouting("000");

  /**
   * Reference already used.
   *
   * <p>A transaction with this partner_trx_id exists already. The customer may have paid it.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#payment-routing-response-codes-payment-routing (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of this partner_trx_id. Create nothing
   * under another one before the result is final.
   */
  public static final PaymentRouting DUPLICATE_PARTNER_TRX_ID = new PaymentRouting("203");

  /**
   * Nothing to cancel.
   *
   * <p>OY! found no transaction with this partner_trx_id to cancel. One that was just created may still be payable.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#payment-routing-response-codes-payment-routing (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the partner_trx_id, and check the status before
   * anything else is done.
   */
  public static final PaymentRouting NOTHING_TO_DEACTIVATE = new PaymentRouting("204");

  /**
   * Mail address not valid.
   *
   * <p>A mail address in the request is not valid. No transaction was created or changed by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#payment-routing-response-codes-payment-routing (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the mail address, then send the request again with the
   * same partner_trx_id.
   */
  public static final PaymentRouting EMAIL_NOT_VALID = new PaymentRouting("247");

  /**
   * Credential not valid.
   *
   * <p>The credential of the user was not found, is blocked or is not valid, so that nothing was canceled. What was to
   * be canceled can still be paid.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#payment-routing-response-codes-payment-routing (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check x-oy-username and x-api-key, then send the cancellation
   * again.
   */
  public static final PaymentRouting CREDENTIAL_NOT_VALID = new PaymentRouting("254");

  /**
   * Cancellation failed.
   *
   * <p>The cancellation did not go through, or not yet. The customer may still pay, or may have paid.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#payment-routing-response-codes-payment-routing (and 1 more)
   *
   * <p>Outcome: unknown (request). Retry: check_status_first. Check the status before the cancellation is sent again.
   */
  public static final PaymentRouting DEACTIVATION_FAILED = new PaymentRouting("300");

  /**
   * Invalid request.
   *
   * <p>The page lists many causes for this code, such as the amount, the payment method, the due time, the redirect
   * addresses, a linked account or its token. No transaction was created or changed by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#payment-routing-response-codes-payment-routing (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct what the message names, then send the request again with
   * the same partner_trx_id.
   */
  public static final PaymentRouting REQUEST_NOT_VALID = new PaymentRouting("400");

  /**
   * Too many requests.
   *
   * <p>OY! refused this request because too many were sent to this address. No transaction was created or changed by
   * this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#payment-routing-response-codes-payment-routing (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: later. Wait a moment and send the request again with the same
   * partner_trx_id. Send fewer requests at a time.
   */
  public static final PaymentRouting TOO_MANY_REQUESTS = new PaymentRouting("429");

  /**
   * General error.
   *
   * <p>OY! had an error that it does not name. The transaction may or may not have been created or canceled.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#payment-routing-response-codes-payment-routing (and 1 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of this partner_trx_id. Create it
   * again only with the same partner_trx_id.
   */
  public static final PaymentRouting GENERAL_ERROR = new PaymentRouting("901");

  private final String value;

  private PaymentRouting(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link PaymentRouting#ANSWERED}. */
    ANSWERED("000"),
    /** {@link PaymentRouting#DUPLICATE_PARTNER_TRX_ID}. */
    DUPLICATE_PARTNER_TRX_ID("203"),
    /** {@link PaymentRouting#NOTHING_TO_DEACTIVATE}. */
    NOTHING_TO_DEACTIVATE("204"),
    /** {@link PaymentRouting#EMAIL_NOT_VALID}. */
    EMAIL_NOT_VALID("247"),
    /** {@link PaymentRouting#CREDENTIAL_NOT_VALID}. */
    CREDENTIAL_NOT_VALID("254"),
    /** {@link PaymentRouting#DEACTIVATION_FAILED}. */
    DEACTIVATION_FAILED("300"),
    /** {@link PaymentRouting#REQUEST_NOT_VALID}. */
    REQUEST_NOT_VALID("400"),
    /** {@link PaymentRouting#TOO_MANY_REQUESTS}. */
    TOO_MANY_REQUESTS("429"),
    /** {@link PaymentRouting#GENERAL_ERROR}. */
    GENERAL_ERROR("901");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public PaymentRouting code() {
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
    return "payment-routing";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static PaymentRouting of(String value) {
    return new PaymentRouting(java.util.Objects.requireNonNull(value));
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
  public int compareTo(PaymentRouting other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PaymentRouting && value.equals(((PaymentRouting) other).value);
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
