// Generated from the catalog; do not edit.
package org.oycodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answer about a QRIS payment of OY! Indonesia. Any text is one: a later release, or the provider, may have new ones.
 */
public final class Qris implements Comparable<Qris> {
  /**
   * Request answered.
   *
   * <p>OY! carried the request out. That is no payment: a transaction that was just created gets the same code.
   *
   * <p>Message: "Success".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#qris-transaction-response-codes-qris-aggregator (and 1 more)
   *
   * <p>Outcome: success (request). Retry: never. Read payment_status and decide by it. Deliver nothing on this code.
   */
  public static final Qris ANSWERED = new Qris("000");

  /**
   * Reference already used.
   *
   * <p>A transaction with this partner_trx_id exists already. The customer may have paid it.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#qris-transaction-response-codes-qris-aggregator (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of this partner_trx_id. Create nothing
   * under another one before the result is final.
   */
  public static final Qris DUPLICATE_PARTNER_TRX_ID = new Qris("203");

  /**
   * Nothing to cancel.
   *
   * <p>OY! found no transaction with this partner_trx_id to cancel. One that was just created may still be payable.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#qris-transaction-response-codes-qris-aggregator (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the partner_trx_id, and check the status before
   * anything else is done.
   */
  public static final Qris NOTHING_TO_DEACTIVATE = new Qris("204");

  /**
   * Credential not valid.
   *
   * <p>The credential of the user was not found, is blocked or is not valid, so that nothing was canceled. What was to
   * be canceled can still be paid.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#qris-transaction-response-codes-qris-aggregator (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check x-oy-username and x-api-key, then send the cancellation
   * again.
   */
  public static final Qris CREDENTIAL_NOT_VALID = new Qris("254");

  /**
   * Cancellation failed.
   *
   * <p>The cancellation did not go through, or not yet. The customer may still pay, or may have paid.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#qris-transaction-response-codes-qris-aggregator (and 1 more)
   *
   * <p>Outcome: unknown (request). Retry: check_status_first. Check the status before the cancellation is sent again.
   */
  public static final Qris DEACTIVATION_FAILED = new Qris("300");

  /**
   * Invalid request.
   *
   * <p>The page lists many causes for this code, such as the amount, the payment method, the due time. No QR code was
   * created or canceled by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#qris-transaction-response-codes-qris-aggregator (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct what the message names, then send the request again with
   * the same partner_trx_id.
   */
  public static final Qris REQUEST_NOT_VALID = new Qris("400");

  /**
   * QRIS under maintenance.
   *
   * <p>QRIS is under maintenance, and no QR code was created by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#qris-transaction-response-codes-qris-aggregator (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: later. Offer another payment method, or send the request again later with
   * the same partner_trx_id.
   */
  public static final Qris QR_UNDER_MAINTENANCE = new Qris("402");

  /**
   * Too many requests.
   *
   * <p>OY! refused this request because too many were sent to this address. No QR code was created or canceled by this
   * request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#qris-transaction-response-codes-qris-aggregator (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: later. Wait a moment and send the request again with the same
   * partner_trx_id. Send fewer requests at a time.
   */
  public static final Qris TOO_MANY_REQUESTS = new Qris("429");

  /**
   * General error.
   *
   * <p>OY! had an error that it does not name. The transaction may or may not have been created or canceled.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#qris-transaction-response-codes-qris-aggregator (and 1 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of this partner_trx_id. Create it
   * again only with the same partner_trx_id.
   */
  public static final Qris GENERAL_ERROR = new Qris("901");

  private final String value;

  private Qris(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link Qris#ANSWERED}. */
    ANSWERED("000"),
    /** {@link Qris#DUPLICATE_PARTNER_TRX_ID}. */
    DUPLICATE_PARTNER_TRX_ID("203"),
    /** {@link Qris#NOTHING_TO_DEACTIVATE}. */
    NOTHING_TO_DEACTIVATE("204"),
    /** {@link Qris#CREDENTIAL_NOT_VALID}. */
    CREDENTIAL_NOT_VALID("254"),
    /** {@link Qris#DEACTIVATION_FAILED}. */
    DEACTIVATION_FAILED("300"),
    /** {@link Qris#REQUEST_NOT_VALID}. */
    REQUEST_NOT_VALID("400"),
    /** {@link Qris#QR_UNDER_MAINTENANCE}. */
    QR_UNDER_MAINTENANCE("402"),
    /** {@link Qris#TOO_MANY_REQUESTS}. */
    TOO_MANY_REQUESTS("429"),
    /** {@link Qris#GENERAL_ERROR}. */
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
    public Qris code() {
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
    return "qris";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static Qris of(String value) {
    return new Qris(java.util.Objects.requireNonNull(value));
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
  public int compareTo(Qris other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Qris && value.equals(((Qris) other).value);
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
