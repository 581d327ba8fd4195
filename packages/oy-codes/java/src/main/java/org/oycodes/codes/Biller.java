// Generated from the catalog; do not edit.
package org.oycodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Answer about a bill of OY! Indonesia. Any text is one: a later release, or the provider, may have new ones. */
public final class Biller implements Comparable<Biller> {
  /**
   * Request answered.
   *
   * <p>An inquiry or a payment was carried out, and the code does not say which. Only data.status SUCCESS says that the
   * bill is paid.
   *
   * <p>Message: "Success".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * <p>Outcome: success (request). Retry: check_status_first. After an inquiry, go on to pay the bill. After a payment,
   * check the status and read data.status before it is booked.
   */
  public static final Biller ANSWERED = new Biller("000");

  /**
   * Products listed.
   *
   * <p>The list of products is in the body. No payment is involved.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#biller-api
   *
   * <p>Outcome: success (request). Retry: never. Offer what is_available says.
   */
  public static final Biller PRODUCTS_LISTED = new Biller("000");

  /**
   * Bill payment in progress.
   *
   * <p>The biller is working on the payment of the bill.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status. Pay the
   * bill under no other partner_tx_id before the result is final.
   */
  public static final Biller IN_PROGRESS = new Biller("102");

  /**
   * Username not known.
   *
   * <p>OY! does not know the username in x-oy-username. No bill was paid by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct x-oy-username, then send the request again with the same
   * partner_tx_id.
   */
  public static final Biller USER_NOT_FOUND = new Biller("201");

  /**
   * Account not active at OY!.
   *
   * <p>The account or this product of it is not active at OY!. No bill was paid by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Ask OY! to activate the account or the product, then send the
   * request again with the same partner_tx_id.
   */
  public static final Biller USER_NOT_ACTIVE = new Biller("202");

  /**
   * Reference already used.
   *
   * <p>This partner_tx_id was used before. The bill under it may be paid.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of this partner_tx_id. Pay the bill
   * under no other one before the result is final.
   */
  public static final Biller DUPLICATE_PARTNER_TX_ID = new Biller("203");

  /**
   * Transaction not found.
   *
   * <p>OY! knows no inquiry or payment under this partner_tx_id. A request that was just sent may still arrive.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the partner_tx_id and the environment, then
   * check the status again. Pay the bill only under the same partner_tx_id.
   */
  public static final Biller BILL_PAYMENT_NOT_FOUND = new Biller("204");

  /**
   * Product not available at the moment.
   *
   * <p>The product is not available right now, and no bill was paid by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: later. Try again later, or offer another product.
   */
  public static final Biller PRODUCT_NOT_AVAILABLE_NOW = new Biller("205");

  /**
   * Merchant balance too low.
   *
   * <p>The deposit of the merchant does not cover the bill, so it was not paid by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Top up the deposit, then send the request again with the same
   * partner_tx_id.
   */
  public static final Biller DEPOSIT_TOO_LOW = new Biller("206");

  /**
   * IP address not registered.
   *
   * <p>The request came from an IP address that is not registered. No bill was paid by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Register the IP address of the server with OY!, then send the
   * request again with the same partner_tx_id.
   */
  public static final Biller IP_NOT_REGISTERED = new Biller("207");

  /**
   * API key not valid.
   *
   * <p>OY! did not accept the key in x-api-key. No bill was paid by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check x-api-key, and make sure that it belongs to this
   * environment, then send the request again with the same partner_tx_id.
   */
  public static final Biller API_KEY_NOT_VALID = new Biller("208");

  /**
   * Amount not offered.
   *
   * <p>The product is not sold in this amount. No bill was paid by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Let the customer choose one of the amounts that are offered.
   */
  public static final Biller AMOUNT_NOT_OFFERED = new Biller("210");

  /**
   * Duplicate request.
   *
   * <p>This payment was requested before and may have taken effect.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of this partner_tx_id. Pay the bill
   * under no other one before the result is final.
   */
  public static final Biller DUPLICATE_PAYMENT = new Biller("223");

  /**
   * Invalid request.
   *
   * <p>A field is missing or its value is not accepted; the message says more. No bill was paid by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Compare the fields with the documentation and correct them, then
   * send the request again with the same partner_tx_id.
   */
  public static final Biller INVALID_PARAMETER = new Biller("290");

  /**
   * Bill payment failed.
   *
   * <p>The inquiry or the payment failed, and the code does not say which, or why.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: check_status_first. Check the status of this partner_tx_id, and read
   * data.status and tx_status_description there. A person decides about another payment of the bill.
   */
  public static final Biller FAILED = new Biller("300");

  /**
   * Customer number not found.
   *
   * <p>The biller does not know this customer number. No bill was paid by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Ask the customer to check the number, then make a new inquiry.
   */
  public static final Biller CUSTOMER_ID_NOT_FOUND = new Biller("302");

  /**
   * Product not found.
   *
   * <p>The product does not exist or is not offered. No bill was paid by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check product_id against the list of products, or offer another
   * product.
   */
  public static final Biller PRODUCT_NOT_AVAILABLE = new Biller("303");

  /**
   * Invalid request.
   *
   * <p>The biller does not accept the data of this request. No bill was paid by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the data, then make a new inquiry.
   */
  public static final Biller INVALID_DATA = new Biller("304");

  /**
   * Bill already paid.
   *
   * <p>The biller has the bill as paid, and nothing was paid by this request. It may have been an earlier payment of
   * yours.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: never. Tell the customer that the bill is paid. Check the status of earlier
   * payments for the same customer number that are still open.
   */
  public static final Biller BILL_ALREADY_PAID = new Biller("305");

  /**
   * Cut-off in progress.
   *
   * <p>The biller is closed for its daily cut-off. No bill was paid by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: later. Send the request again after the cut-off, with the same
   * partner_tx_id.
   */
  public static final Biller CUT_OFF = new Biller("306");

  /**
   * Error at biller.
   *
   * <p>The biller had an error. The bill may or may not have been paid.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of this partner_tx_id, and ask OY!
   * to check if it stays unclear. Pay the bill under no other partner_tx_id before that.
   */
  public static final Biller BILLER_ERROR = new Biller("307");

  /**
   * Answer of biller unclear.
   *
   * <p>The biller gave no clear answer, and OY! clears it up by hand. The bill may be paid.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the callback, or check the status. Give
   * nothing back and pay the bill under no other partner_tx_id before the result is final.
   */
  public static final Biller PENDING = new Biller("400");

  /**
   * Internal error at the provider.
   *
   * <p>OY! had an internal error. The bill may or may not have been paid.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#api-biller-response-codes-biller-api (and 1 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of this partner_tx_id, and ask OY!
   * to check if it stays unclear. Pay the bill under no other partner_tx_id before that.
   */
  public static final Biller INTERNAL_SERVER_ERROR = new Biller("999");

  private final String value;

  private Biller(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link Biller#ANSWERED}. */
    ANSWERED("000"),
    /** {@link Biller#IN_PROGRESS}. */
    IN_PROGRESS("102"),
    /** {@link Biller#USER_NOT_FOUND}. */
    USER_NOT_FOUND("201"),
    /** {@link Biller#USER_NOT_ACTIVE}. */
    USER_NOT_ACTIVE("202"),
    /** {@link Biller#DUPLICATE_PARTNER_TX_ID}. */
    DUPLICATE_PARTNER_TX_ID("203"),
    /** {@link Biller#BILL_PAYMENT_NOT_FOUND}. */
    BILL_PAYMENT_NOT_FOUND("204"),
    /** {@link Biller#PRODUCT_NOT_AVAILABLE_NOW}. */
    PRODUCT_NOT_AVAILABLE_NOW("205"),
    /** {@link Biller#DEPOSIT_TOO_LOW}. */
    DEPOSIT_TOO_LOW("206"),
    /** {@link Biller#IP_NOT_REGISTERED}. */
    IP_NOT_REGISTERED("207"),
    /** {@link Biller#API_KEY_NOT_VALID}. */
    API_KEY_NOT_VALID("208"),
    /** {@link Biller#AMOUNT_NOT_OFFERED}. */
    AMOUNT_NOT_OFFERED("210"),
    /** {@link Biller#DUPLICATE_PAYMENT}. */
    DUPLICATE_PAYMENT("223"),
    /** {@link Biller#INVALID_PARAMETER}. */
    INVALID_PARAMETER("290"),
    /** {@link Biller#FAILED}. */
    FAILED("300"),
    /** {@link Biller#CUSTOMER_ID_NOT_FOUND}. */
    CUSTOMER_ID_NOT_FOUND("302"),
    /** {@link Biller#PRODUCT_NOT_AVAILABLE}. */
    PRODUCT_NOT_AVAILABLE("303"),
    /** {@link Biller#INVALID_DATA}. */
    INVALID_DATA("304"),
    /** {@link Biller#BILL_ALREADY_PAID}. */
    BILL_ALREADY_PAID("305"),
    /** {@link Biller#CUT_OFF}. */
    CUT_OFF("306"),
    /** {@link Biller#BILLER_ERROR}. */
    BILLER_ERROR("307"),
    /** {@link Biller#PENDING}. */
    PENDING("400"),
    /** {@link Biller#INTERNAL_SERVER_ERROR}. */
    INTERNAL_SERVER_ERROR("999");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public Biller code() {
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
    return "biller";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static Biller of(String value) {
    return new Biller(java.util.Objects.requireNonNull(value));
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
  public int compareTo(Biller other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Biller && value.equals(((Biller) other).value);
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
