// Generated from the catalog; do not edit.
package org.xenditcodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** 3-D Secure transaction status of Xendit. Any text is one: a later release, or the provider, may have new ones. */
public final class ThreeDsStatus implements Comparable<ThreeDsStatus> {
  /**
   * Authentication attempted.
   *
   * <p>An authentication was attempted and recorded; the customer was not checked.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 77
   *
   * <p>Outcome: success (request). Retry: never. Go by the status of the payment.
   */
  public static final ThreeDsStatus ATTEMPTED = new ThreeDsStatus("A");

  /**
   * Authentication required.
   *
   * <p>The customer has to pass a challenge first.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 78
   *
   * <p>Outcome: action_required (request). Retry: with_authentication. Let the customer go through the challenge that
   * actions leads to.
   */
  public static final ThreeDsStatus CHALLENGE_REQUIRED = new ThreeDsStatus("C");

  /**
   * Exempt from authentication.
   *
   * <p>The issuer needs no authentication for this payment.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 74
   *
   * <p>Outcome: success (request). Retry: never. Go by the status of the payment.
   */
  public static final ThreeDsStatus EXEMPT = new ThreeDsStatus("I");

  /**
   * Authentication failed.
   *
   * <p>The customer was not authenticated, or failed the challenge. three_ds_trans_status_reason says more.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 75
   *
   * <p>Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  public static final ThreeDsStatus NOT_AUTHENTICATED = new ThreeDsStatus("N");

  /**
   * Rejected by issuer.
   *
   * <p>The issuer rejected the authentication.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 79
   *
   * <p>Outcome: failed (request). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  public static final ThreeDsStatus REJECTED = new ThreeDsStatus("R");

  /**
   * Authentication not possible.
   *
   * <p>The authentication could not be done, for example because the card or issuer has none.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 76
   *
   * <p>Outcome: failed (request). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  public static final ThreeDsStatus NOT_POSSIBLE = new ThreeDsStatus("U");

  /**
   * Authenticated.
   *
   * <p>The customer was authenticated. The payment is another matter.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 73
   *
   * <p>Outcome: success (request). Retry: never. Go by the status of the payment.
   */
  public static final ThreeDsStatus AUTHENTICATED = new ThreeDsStatus("Y");

  private final String value;

  private ThreeDsStatus(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link ThreeDsStatus#ATTEMPTED}. */
    ATTEMPTED("A"),
    /** {@link ThreeDsStatus#CHALLENGE_REQUIRED}. */
    CHALLENGE_REQUIRED("C"),
    /** {@link ThreeDsStatus#EXEMPT}. */
    EXEMPT("I"),
    /** {@link ThreeDsStatus#NOT_AUTHENTICATED}. */
    NOT_AUTHENTICATED("N"),
    /** {@link ThreeDsStatus#REJECTED}. */
    REJECTED("R"),
    /** {@link ThreeDsStatus#NOT_POSSIBLE}. */
    NOT_POSSIBLE("U"),
    /** {@link ThreeDsStatus#AUTHENTICATED}. */
    AUTHENTICATED("Y");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public ThreeDsStatus code() {
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
    return "three-ds-status";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static ThreeDsStatus of(String value) {
    return new ThreeDsStatus(java.util.Objects.requireNonNull(value));
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
  public int compareTo(ThreeDsStatus other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ThreeDsStatus && value.equals(((ThreeDsStatus) other).value);
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
