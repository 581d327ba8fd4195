// Generated from the catalog; do not edit.
package org.dokucodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Card payment status of DOKU. Any text is one: a later release, or the provider, may have new ones. */
public final class CardPayment implements Comparable<CardPayment> {
  /**
   * Capture failed.
   *
   * <p>The capture did not go through. The amount may still be on hold.
   *
   * <p>Source: https://doku-developers.apidog.io/capture-authorized-payment-42667318e0
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the status of the payment. If it is still
   * authorized, repeat the capture before the hold lapses.
   */
  public static final CardPayment CAPTURE_FAILED = new CardPayment("FAILED");

  /**
   * Card payment failed.
   *
   * <p>DOKU reports the charge as failed. It is not certain that this state is final.
   *
   * <p>Source: https://doku-developers.apidog.io/capture-authorized-payment-42667318e0
   *
   * <p>Outcome: failed (transaction). Retry: check_status_first. Check the status before another attempt. If the answer
   * is a failure again, offer another payment method.
   */
  public static final CardPayment FAILED = new CardPayment("FAILED");

  /**
   * Card payment without result.
   *
   * <p>The call was accepted and has no result yet.
   *
   * <p>Source: https://doku-developers.apidog.io/capture-authorized-payment-42667318e0
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Do not count it as paid. Check the status again, and
   * send nothing under a new reference until the result is final.
   */
  public static final CardPayment PENDING = new CardPayment("PENDING");

  /**
   * Authorized, not captured.
   *
   * <p>The issuer approved the amount and holds it. Nothing has been paid before the capture.
   *
   * <p>Source: https://doku-developers.apidog.io/capture-authorized-payment-42667318e0
   *
   * <p>Outcome: action_required (transaction). Retry: never. Capture the amount with the authorize_id before the hold
   * lapses, or let it lapse. Do not charge the card again, and deliver nothing before the capture succeeded.
   */
  public static final CardPayment AUTHORIZED = new CardPayment("SUCCESS");

  /**
   * Card payment successful.
   *
   * <p>The card was charged.
   *
   * <p>Source: https://doku-developers.apidog.io/capture-authorized-payment-42667318e0
   *
   * <p>Outcome: success (transaction). Retry: never. Compare amount and reference with your record, then book the
   * payment once. Do not send it again.
   */
  public static final CardPayment PAID = new CardPayment("SUCCESS");

  private final String value;

  private CardPayment(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link CardPayment#FAILED}. */
    FAILED("FAILED"),
    /** {@link CardPayment#PENDING}. */
    PENDING("PENDING"),
    /** {@link CardPayment#PAID}. */
    PAID("SUCCESS");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public CardPayment code() {
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
    return "card-payment";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static CardPayment of(String value) {
    return new CardPayment(java.util.Objects.requireNonNull(value));
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
  public int compareTo(CardPayment other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CardPayment && value.equals(((CardPayment) other).value);
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
