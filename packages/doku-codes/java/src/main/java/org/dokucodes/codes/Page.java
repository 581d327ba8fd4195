// Generated from the catalog; do not edit.
package org.dokucodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Answer without a code of DOKU. Any text is one: a later release, or the provider, may have new ones. */
public final class Page implements Comparable<Page> {
  /**
   * Card page created.
   *
   * <p>DOKU created the payment page for cards. Nothing has been paid yet.
   *
   * <p>Source: https://developers.doku.com/accept-payments/direct-api/non-snap/cards/payment-page-integration-guide
   *
   * <p>Outcome: success (request). Retry: never. Send the customer to credit_card_payment_page.url and wait for the
   * notification or check the status. Deliver nothing on this answer.
   */
  public static final Page CARD_PAGE_CREATED = new Page("CARD_PAGE");

  /**
   * Payment page created.
   *
   * <p>DOKU created the payment page. Nothing has been paid yet.
   *
   * <p>Source: https://developers.doku.com/accept-payments/doku-checkout/integration-guide/backend-integration
   *
   * <p>Outcome: success (request). Retry: never. Send the customer to response.payment.url and wait for the
   * notification or check the status. Deliver nothing on this answer.
   */
  public static final Page CHECKOUT_PAGE_CREATED = new Page("CHECKOUT_PAGE");

  /**
   * 3-D Secure page ready.
   *
   * <p>DOKU prepared the verification of the card. Nothing has been charged yet.
   *
   * <p>Source: https://doku-developers.apidog.io/check-three-d-secure-42667316e0
   *
   * <p>Outcome: success (request). Retry: never. Send the customer to three_d_secure.authentication_url. Charge the
   * card with the authentication_id after that.
   */
  public static final Page THREE_D_SECURE_READY = new Page("THREE_D_SECURE");

  /**
   * Virtual account created.
   *
   * <p>DOKU created the virtual account. Nothing has been paid yet.
   *
   * <p>Source: https://github.com/PTNUSASATUINTIARTHA-DOKU/jokul-java-library (and 1 more)
   *
   * <p>Outcome: success (request). Retry: never. Show the number and the page with the instructions to the customer,
   * and wait for the notification or check the status. Deliver nothing on this answer.
   */
  public static final Page VIRTUAL_ACCOUNT_CREATED = new Page("VIRTUAL_ACCOUNT");

  private final String value;

  private Page(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link Page#CARD_PAGE_CREATED}. */
    CARD_PAGE_CREATED("CARD_PAGE"),
    /** {@link Page#CHECKOUT_PAGE_CREATED}. */
    CHECKOUT_PAGE_CREATED("CHECKOUT_PAGE"),
    /** {@link Page#THREE_D_SECURE_READY}. */
    THREE_D_SECURE_READY("THREE_D_SECURE"),
    /** {@link Page#VIRTUAL_ACCOUNT_CREATED}. */
    VIRTUAL_ACCOUNT_CREATED("VIRTUAL_ACCOUNT");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public Page code() {
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
    return "page";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static Page of(String value) {
    return new Page(java.util.Objects.requireNonNull(value));
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
  public int compareTo(Page other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Page && value.equals(((Page) other).value);
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
