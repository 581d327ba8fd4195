// Generated from the catalog; do not edit.
package org.midtranscodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Snap API HTTP status of Midtrans. Any text is one: a later release, or the provider, may have new ones. */
public final class SnapApi implements Comparable<SnapApi> {
  /**
   * Payment page created.
   *
   * <p>Midtrans made the payment page and returned its token and redirect_url. Nothing has been paid by it.
   *
   * <p>Source: https://docs.midtrans.com/reference/backend-integration (and 1 more)
   *
   * <p>Outcome: success (request). Retry: never. Show the page to the customer and wait for the notification, or check
   * the status. Deliver nothing on this answer; keep the token, as it opens the same page again.
   */
  public static final SnapApi PAGE_CREATED = new SnapApi("201");

  /**
   * Amount is not sum of items.
   *
   * <p>No page was made, because gross_amount differs from the sum of price times quantity over item_details.
   *
   * <p>Message: "transaction_details.gross_amount is not equal to the sum of item_details".
   *
   * <p>Source: https://docs.midtrans.com/docs/snap-snap-integration-guide (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Put fees, shipping and discounts into item_details, make both
   * sums equal, and send the request again with the same order_id.
   */
  public static final SnapApi AMOUNT_NOT_SUM_OF_ITEMS = new SnapApi("400");

  /**
   * Amount below the minimum.
   *
   * <p>No page was made, because gross_amount is zero or below the smallest amount.
   *
   * <p>Message: "transaction_details.gross_amount harus sama atau lebih besar dari 0.01".
   *
   * <p>Source: https://github.com/harrypujianto/Veritrans-Laravel5/issues/30
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check how the amount is computed and send the request again with
   * the same order_id.
   */
  public static final SnapApi AMOUNT_TOO_SMALL = new SnapApi("400");

  /**
   * Invalid request.
   *
   * <p>No page was made. Midtrans gives this reason: &#123;reason&#125;. A used order_id is reported in this way too.
   *
   * <p>Message: "&#123;reason&#125;".
   *
   * <p>Source: https://docs.midtrans.com/docs/snap-snap-integration-guide (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id first, in case it was
   * used before, and send nothing under a new one. If there is no transaction, correct the request and send it again
   * with the same order_id.
   */
  public static final SnapApi BAD_REQUEST = new SnapApi("400");

  /**
   * Order ID already used.
   *
   * <p>No page was made, because the customer already picked a payment method for this order_id. That order may be
   * pending or paid.
   *
   * <p>Message: "transaction_details.order_id sudah digunakan" or "transaction_details.order_id has already been
   * taken".
   *
   * <p>Source: https://docs.midtrans.com/docs/snap-advanced-feature
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of this order_id with Midtrans first.
   * Send nothing under a new order_id until the result is final.
   */
  public static final SnapApi DUPLICATE_ORDER_ID = new SnapApi("400");

  /**
   * Field too long.
   *
   * <p>No page was made, because &#123;field&#125; is longer than allowed.
   *
   * <p>Message: "&#123;field&#125; too long".
   *
   * <p>Source: https://github.com/zakiachsan27/CallExpert
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Shorten &#123;field&#125; and send the request again. If it is
   * the order_id, nothing was made under the long one; give each order a short one of its own.
   */
  public static final SnapApi FIELD_TOO_LONG = new SnapApi("400");

  /**
   * Body is not valid JSON.
   *
   * <p>No page was made, because the body of this request could not be read as JSON.
   *
   * <p>Message: "There was a problem in the JSON you submitted".
   *
   * <p>Source: https://github.com/rizdaprasetya/midtrans-mobile-merchant-server--php-sample-/issues/1
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the body and the Content-Type header, then send the
   * request again with the same order_id.
   */
  public static final SnapApi MALFORMED_JSON = new SnapApi("400");

  /**
   * Mandatory field missing.
   *
   * <p>No page was made because &#123;field&#125; is missing. If every field is reported, the body did not arrive at
   * all, for example because of a redirect.
   *
   * <p>Message: "&#123;field&#125; is required".
   *
   * <p>Source: https://docs.midtrans.com/reference/backend-integration (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Fill in &#123;field&#125; and send the request again with the
   * same order_id.
   */
  public static final SnapApi MISSING_FIELD = new SnapApi("400");

  /**
   * Field is not a number.
   *
   * <p>No page was made, because &#123;field&#125; is not a number.
   *
   * <p>Message: "&#123;field&#125; is not a number".
   *
   * <p>Source: https://github.com/rizdaprasetya/midtrans-mobile-merchant-server--php-sample-/issues/10
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Send &#123;field&#125; as a JSON number and send the request
   * again with the same order_id.
   */
  public static final SnapApi NOT_A_NUMBER = new SnapApi("400");

  /**
   * Key not accepted.
   *
   * <p>No page was made, because Midtrans did not accept the key. It is wrong, is the client key, or belongs to the
   * other environment.
   *
   * <p>Message: "Access denied due to unauthorized transaction, please check client or server key" or "Access denied,
   * please check client or server key" or "Visit https://snap-docs.midtrans.com/#request-headers for more details".
   *
   * <p>Source: https://docs.midtrans.com/reference/backend-integration (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check the Authorization header, and make sure that server key and
   * URL both belong to Sandbox or both to Production. Then send the request again with the same order_id.
   */
  public static final SnapApi ACCESS_DENIED = new SnapApi("401");

  /**
   * Internal error at the provider.
   *
   * <p>Midtrans had an internal error. A payment page may or may not have been made; nothing was paid by it.
   *
   * <p>Message: "Sorry, we encountered internal server error. We will fix this soon.".
   *
   * <p>Source: https://docs.midtrans.com/reference/backend-integration (and 2 more)
   *
   * <p>Outcome: unknown (request). Retry: later. Send the same request again in a moment with the same order_id. Send
   * nothing under a new one. If it is refused because the order_id is used, check the status of that order.
   */
  public static final SnapApi INTERNAL_SERVER_ERROR = new SnapApi("500");

  private final String value;

  private SnapApi(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link SnapApi#PAGE_CREATED}. */
    PAGE_CREATED("201"),
    /** {@link SnapApi#DUPLICATE_ORDER_ID}. */
    DUPLICATE_ORDER_ID("400"),
    /** {@link SnapApi#ACCESS_DENIED}. */
    ACCESS_DENIED("401"),
    /** {@link SnapApi#INTERNAL_SERVER_ERROR}. */
    INTERNAL_SERVER_ERROR("500");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public SnapApi code() {
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
    return "snap-api";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static SnapApi of(String value) {
    return new SnapApi(java.util.Objects.requireNonNull(value));
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
  public int compareTo(SnapApi other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SnapApi && value.equals(((SnapApi) other).value);
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
