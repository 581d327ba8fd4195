// Generated from the catalog; do not edit.
package org.oycodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answer about a payment link of OY! Indonesia. Any text is one: a later release, or the provider, may have new ones.
 */
public final class PaymentLink implements Comparable<PaymentLink> {
  /**
   * No access to link.
   *
   * <p>The account may not read or delete this payment link. The link was not touched.
   *
   * <p>Message: "User does not have access to delete the payment link" or "User does not have access to the payment
   * link".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#return-message-api-delete (and 3 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Use the account that made the link, or ask OY! for access.
   */
  public static final PaymentLink ACCESS_RESTRICTED = new PaymentLink("ANSWER");

  /**
   * API key not valid.
   *
   * <p>OY! did not accept the key in x-api-key. The link was not touched.
   *
   * <p>Message: "Invalid API Key".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#return-message-api-delete (and 3 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check x-api-key, and make sure that it belongs to this
   * environment. Then send the request again.
   */
  public static final PaymentLink API_KEY_NOT_VALID = new PaymentLink("ANSWER");

  /**
   * IP address not registered.
   *
   * <p>The request came from an IP address that is not registered. The link was not touched.
   *
   * <p>Message: "Invalid IP Address".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#return-message-api-delete (and 3 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Register the IP address of the server with OY!, then send the
   * request again.
   */
  public static final PaymentLink IP_NOT_VALID = new PaymentLink("ANSWER");

  /**
   * Link deleted.
   *
   * <p>The payment link was deleted and can no longer be paid.
   *
   * <p>Message: "Payment link has been deleted" or "success delete payment checkout data".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#return-message-api-delete (and 1 more)
   *
   * <p>Outcome: success (request). Retry: never. Nothing has to be done. The state of the link is closed.
   */
  public static final PaymentLink LINK_DELETED = new PaymentLink("ANSWER");

  /**
   * Id of link not valid.
   *
   * <p>The id in the address is empty or not valid. The link was not touched.
   *
   * <p>Message: "The payment_link_id or partner_trx_id is null or invalid".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#return-message-api-delete (and 3 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the id, then send the request again.
   */
  public static final PaymentLink LINK_ID_NOT_VALID = new PaymentLink("ANSWER");

  /**
   * Link cannot be deleted.
   *
   * <p>The customer already picked a payment method, or the link has ended. It may be paid, or still be payable.
   *
   * <p>Message: "Cannot delete payment link status other than CREATED/INITIATIED".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#return-message-api-delete (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of the link before another one is made
   * for the same order.
   */
  public static final PaymentLink LINK_NOT_DELETABLE = new PaymentLink("ANSWER");

  /**
   * Link not found.
   *
   * <p>OY! knows no payment link with this id. One that was just made may be filed under another.
   *
   * <p>Message: "The payment_link_id or partner_trx_id cannot be found in our system".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#return-message-api-delete (and 3 more)
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the id and the environment, and check the status
   * before another link is made.
   */
  public static final PaymentLink LINK_NOT_FOUND = new PaymentLink("ANSWER");

  /**
   * Username not known.
   *
   * <p>OY! does not know the username in x-oy-username. The link was not touched.
   *
   * <p>Message: "Username is not found".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#return-message-api-delete (and 3 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct x-oy-username, then send the request again.
   */
  public static final PaymentLink USERNAME_NOT_FOUND = new PaymentLink("ANSWER");

  /**
   * Link created.
   *
   * <p>OY! made the payment link. Nothing has been paid by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#fund-acceptance
   *
   * <p>Outcome: success (request). Retry: never. Send the customer to url, and wait for the callback or check the
   * status. Deliver nothing on this answer.
   */
  public static final PaymentLink LINK_CREATED = new PaymentLink("LINK");

  private final String value;

  private PaymentLink(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link PaymentLink#LINK_DELETED}. */
    LINK_DELETED("ANSWER"),
    /** {@link PaymentLink#LINK_CREATED}. */
    LINK_CREATED("LINK");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public PaymentLink code() {
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
    return "payment-link";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static PaymentLink of(String value) {
    return new PaymentLink(java.util.Objects.requireNonNull(value));
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
  public int compareTo(PaymentLink other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PaymentLink && value.equals(((PaymentLink) other).value);
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
