// Generated from the catalog; do not edit.
package org.oycodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answer about a transfer abroad of OY! Indonesia. Any text is one: a later release, or the provider, may have new
 * ones.
 */
public final class InternationalTransfer implements Comparable<InternationalTransfer> {
  /**
   * Request answered.
   *
   * <p>OY! carried the request out. A transfer that was just taken gets the same code, so it is not delivered yet.
   *
   * <p>Message: "Success".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
   *
   * <p>Outcome: success (request). Retry: never. Read tx_status where it is there, and decide by it. Book nothing on
   * this code.
   */
  public static final InternationalTransfer ANSWERED = new InternationalTransfer("000");

  /**
   * Username not known.
   *
   * <p>OY! does not know the username in x-oy-username. Nothing was transferred by this request.
   *
   * <p>Message: "User is not found".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct x-oy-username, then send the request again with the same
   * quotation_id.
   */
  public static final InternationalTransfer USER_NOT_FOUND = new InternationalTransfer("201");

  /**
   * Product not active.
   *
   * <p>Transfers abroad are not active for this account. Nothing was transferred by this request.
   *
   * <p>Message: "User is not active".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Ask OY! to activate the product, then send the request again with
   * the same quotation_id.
   */
  public static final InternationalTransfer USER_NOT_ACTIVE = new InternationalTransfer("202");

  /**
   * File uploaded before.
   *
   * <p>A file of this name is there already for this quotation.
   *
   * <p>Message: "Duplicate Document File".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Go on without it, or upload it under another name.
   */
  public static final InternationalTransfer DUPLICATE_DOCUMENT = new InternationalTransfer("203");

  /**
   * Quotation already used.
   *
   * <p>This quotation_id was used before. The transfer under it may be running, completed or failed.
   *
   * <p>Message: "Duplicate Quotation ID" or "Quotation ID is running or has been completed".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 3 more)
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of this quotation_id. Make no other
   * quotation for the same purpose before the result is final.
   */
  public static final InternationalTransfer QUOTATION_ALREADY_USED = new InternationalTransfer("203");

  /**
   * Quotation or transfer not found.
   *
   * <p>OY! knows no such quotation, or it was never transferred. A transfer that was just sent may still arrive.
   *
   * <p>Message: "Quotation ID is not found".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 3 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check quotation_id and the environment, then check
   * the status again. Send the transfer again only with the same quotation_id.
   */
  public static final InternationalTransfer QUOTATION_NOT_FOUND = new InternationalTransfer("204");

  /**
   * Merchant balance too low.
   *
   * <p>The balance does not cover the transfer or the quotation. Nothing was transferred by this request.
   *
   * <p>Message: "Balance is not enough".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 2 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Top up the balance, then send the request again with the same
   * quotation_id.
   */
  public static final InternationalTransfer BALANCE_TOO_LOW = new InternationalTransfer("206");

  /**
   * IP address not registered.
   *
   * <p>The request came from an IP address that is not registered. Nothing was transferred by this request.
   *
   * <p>Message: "IP Address not registered".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Register the IP address of the server with OY!, then send the
   * request again with the same quotation_id.
   */
  public static final InternationalTransfer IP_NOT_REGISTERED = new InternationalTransfer("207");

  /**
   * API key not valid.
   *
   * <p>OY! did not accept the key in x-api-key. Nothing was transferred by this request.
   *
   * <p>Message: "API Key is not valid".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check x-api-key, and make sure that it belongs to this
   * environment. Then send the request again with the same quotation_id.
   */
  public static final InternationalTransfer API_KEY_NOT_VALID = new InternationalTransfer("208");

  /**
   * File format not allowed.
   *
   * <p>The file is of a kind that is not accepted. The quotation stays as it was.
   *
   * <p>Message: "Only PNG, JPG, PDF, DOCX, and XLSX formats are allowed".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Upload the document in one of the formats that the message names.
   */
  public static final InternationalTransfer FILE_FORMAT_NOT_ALLOWED = new InternationalTransfer("213");

  /**
   * File too large.
   *
   * <p>The file is larger than 10 MB. The quotation stays as it was.
   *
   * <p>Message: "File size exceeds the 10 MB limit".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Make the file smaller, then upload it again.
   */
  public static final InternationalTransfer FILE_TOO_LARGE = new InternationalTransfer("214");

  /**
   * Quotation expired.
   *
   * <p>The quotation ran out before it was transferred, so that nothing is transferred under it.
   *
   * <p>Message: "Quotation ID has expired".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 2 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Make a new quotation with a new quotation_id; its rate
   * may be another one.
   */
  public static final InternationalTransfer QUOTATION_EXPIRED = new InternationalTransfer("222");

  /**
   * Destination not configured.
   *
   * <p>The account may not transfer to this country in this currency. Nothing was transferred.
   *
   * <p>Message: "Destination $&#123;destination_country_code&#125; with currency $&#123;destination_currency_code&#125;
   * is not yet configured for your account".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 2 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Ask OY! to configure the destination, or choose another one.
   */
  public static final InternationalTransfer CORRIDOR_NOT_CONFIGURED = new InternationalTransfer("403");

  /**
   * Too many requests.
   *
   * <p>OY! refused this request because too many were sent. Nothing was transferred by this request.
   *
   * <p>Message: "Too Many Requests".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: later. Wait a moment and send the request again with the same quotation_id.
   * Send fewer requests at a time.
   */
  public static final InternationalTransfer TOO_MANY_REQUESTS = new InternationalTransfer("429");

  /**
   * Price not calculated.
   *
   * <p>OY! could not work out the rate or the fee, so there is no quotation. Nothing was transferred.
   *
   * <p>Message: "Failed to calculate price".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 2 more)
   *
   * <p>Outcome: rejected (request). Retry: later. Send the request again in a moment with the same quotation_id.
   */
  public static final InternationalTransfer PRICE_NOT_CALCULATED = new InternationalTransfer("500");

  /**
   * Destination unavailable.
   *
   * <p>Transfers to this country in this currency are not possible right now. Nothing was transferred.
   *
   * <p>Message: "Destination $&#123;destination_country_code&#125; with currency $&#123;destination_currency_code&#125;
   * is currently unavailable".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 2 more)
   *
   * <p>Outcome: rejected (request). Retry: later. Send the request again later with the same quotation_id, or choose
   * another destination.
   */
  public static final InternationalTransfer CORRIDOR_UNAVAILABLE = new InternationalTransfer("503");

  /**
   * Timeout waiting for an answer.
   *
   * <p>The request may or may not have been carried out.
   *
   * <p>Message: "Request Timeout".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of this quotation_id. Send the
   * transfer again only with the same quotation_id.
   */
  public static final InternationalTransfer REQUEST_TIMEOUT = new InternationalTransfer("504");

  /**
   * Invalid amount.
   *
   * <p>The amount is outside the range or not written as it has to be; the message says how. Nothing was transferred by
   * this request.
   *
   * <p>Message: "Source Amount must be between IDR 200,000 and IDR &#60;maximum_amount&#62;", "Source Amount must be
   * numeric", "Destination Amount must be greater than 0.00" and 1 more.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the amount, then send the request again with the same
   * quotation_id.
   */
  public static final InternationalTransfer AMOUNT_NOT_VALID = new InternationalTransfer("990");

  /**
   * Invalid request.
   *
   * <p>OY! gives this reason: &#123;reason&#125;. Nothing was transferred by this request.
   *
   * <p>Message: "&#123;reason&#125;".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#international-transfer-api
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct what the reason names, then send the request again with
   * the same quotation_id.
   */
  public static final InternationalTransfer INVALID_PARAMETER = new InternationalTransfer("990");

  /**
   * Mandatory field missing.
   *
   * <p>A field is missing or empty; the message names it. Nothing was transferred by this request.
   *
   * <p>Message: "Destination Country Code is required", "Destination Currency Code is required", "Source Amount or
   * Destination Amount is required" and 31 more.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Fill it in, then send the request again with the same
   * quotation_id.
   */
  public static final InternationalTransfer MISSING_FIELD = new InternationalTransfer("990");

  /**
   * Recipient has to be a business.
   *
   * <p>Transfers to China can only go to a business. Nothing was transferred by this request.
   *
   * <p>Message: "Transfers to Destination Country CN only allow Recipient Type for BUSINESS".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Choose a recipient that is a business, then send the request
   * again with the same quotation_id.
   */
  public static final InternationalTransfer RECIPIENT_TYPE_NOT_ALLOWED = new InternationalTransfer("990");

  /**
   * Too many attachments.
   *
   * <p>The quotation has ten attachments and takes no more.
   *
   * <p>Message: "Transaction already has 10 attachments and cannot accept more".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: never. Go on without a further one.
   */
  public static final InternationalTransfer TOO_MANY_ATTACHMENTS = new InternationalTransfer("990");

  /**
   * Invalid request.
   *
   * <p>A value is none of those that are allowed; the message names the field. Nothing was transferred by this request.
   *
   * <p>Message: "Destination Country Code is not valid", "Destination Currency Code is not valid", "Source of Fund is
   * not valid" and 14 more.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the value, then send the request again with the same
   * quotation_id.
   */
  public static final InternationalTransfer VALUE_NOT_VALID = new InternationalTransfer("990");

  /**
   * Invalid field format.
   *
   * <p>A value has the wrong length or form; the message names the field. Nothing was transferred by this request.
   *
   * <p>Message: "Destination Country Code must be 2 characters", "Destination Currency Code must be 3 characters",
   * "Quotation ID must be between 8 and 64 characters long" and 32 more.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the value, then send the request again with the same
   * quotation_id.
   */
  public static final InternationalTransfer WRONG_FORMAT = new InternationalTransfer("990");

  /**
   * Internal error at the provider.
   *
   * <p>OY! had an internal error. The request may or may not have been carried out.
   *
   * <p>Message: "Oops! Something went wrong! Sorry for the inconvenience. &#92;n The application has encountered an
   * unknown error. &#92;n We have been automatically notified and will be looking into this with the utmost urgency.".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#international-transfer-api (and 1 more)
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status of this quotation_id, and ask OY! to
   * check if it stays unclear. Send the transfer again only with the same quotation_id.
   */
  public static final InternationalTransfer INTERNAL_SERVER_ERROR = new InternationalTransfer("999");

  private final String value;

  private InternationalTransfer(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link InternationalTransfer#ANSWERED}. */
    ANSWERED("000"),
    /** {@link InternationalTransfer#USER_NOT_FOUND}. */
    USER_NOT_FOUND("201"),
    /** {@link InternationalTransfer#USER_NOT_ACTIVE}. */
    USER_NOT_ACTIVE("202"),
    /** {@link InternationalTransfer#DUPLICATE_DOCUMENT}. */
    DUPLICATE_DOCUMENT("203"),
    /** {@link InternationalTransfer#QUOTATION_NOT_FOUND}. */
    QUOTATION_NOT_FOUND("204"),
    /** {@link InternationalTransfer#BALANCE_TOO_LOW}. */
    BALANCE_TOO_LOW("206"),
    /** {@link InternationalTransfer#IP_NOT_REGISTERED}. */
    IP_NOT_REGISTERED("207"),
    /** {@link InternationalTransfer#API_KEY_NOT_VALID}. */
    API_KEY_NOT_VALID("208"),
    /** {@link InternationalTransfer#FILE_FORMAT_NOT_ALLOWED}. */
    FILE_FORMAT_NOT_ALLOWED("213"),
    /** {@link InternationalTransfer#FILE_TOO_LARGE}. */
    FILE_TOO_LARGE("214"),
    /** {@link InternationalTransfer#QUOTATION_EXPIRED}. */
    QUOTATION_EXPIRED("222"),
    /** {@link InternationalTransfer#CORRIDOR_NOT_CONFIGURED}. */
    CORRIDOR_NOT_CONFIGURED("403"),
    /** {@link InternationalTransfer#TOO_MANY_REQUESTS}. */
    TOO_MANY_REQUESTS("429"),
    /** {@link InternationalTransfer#PRICE_NOT_CALCULATED}. */
    PRICE_NOT_CALCULATED("500"),
    /** {@link InternationalTransfer#CORRIDOR_UNAVAILABLE}. */
    CORRIDOR_UNAVAILABLE("503"),
    /** {@link InternationalTransfer#REQUEST_TIMEOUT}. */
    REQUEST_TIMEOUT("504"),
    /** {@link InternationalTransfer#INVALID_PARAMETER}. */
    INVALID_PARAMETER("990"),
    /** {@link InternationalTransfer#INTERNAL_SERVER_ERROR}. */
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
    public InternationalTransfer code() {
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
    return "international-transfer";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static InternationalTransfer of(String value) {
    return new InternationalTransfer(java.util.Objects.requireNonNull(value));
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
  public int compareTo(InternationalTransfer other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof InternationalTransfer && value.equals(((InternationalTransfer) other).value);
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
