// Generated from the catalog; do not edit.
package org.xenditcodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * 3-D Secure challenge cancel code of Xendit. Any text is one: a later release, or the provider, may have new ones.
 */
public final class ThreeDsCancel implements Comparable<ThreeDsCancel> {
  /**
   * Canceled by customer.
   *
   * <p>The customer chose to cancel.
   *
   * <p>Message: "Cardholder selected Cancel.".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 302
   *
   * <p>Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  public static final ThreeDsCancel CANCELED_BY_CUSTOMER = new ThreeDsCancel("01");

  /**
   * Reserved value.
   *
   * <p>The value is reserved and has no meaning yet.
   *
   * <p>Message: "Reserved for future EMVCo use (values invalid until defined by EMVCo).".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 303
   *
   * <p>Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  public static final ThreeDsCancel RESERVED = new ThreeDsCancel("02");

  /**
   * Timed out, decoupled.
   *
   * <p>The time for the challenge was over before the customer finished it.
   *
   * <p>Message: "Transaction timed out&#8212;Decoupled Authentication.".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 304
   *
   * <p>Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  public static final ThreeDsCancel DECOUPLED_TIMEOUT = new ThreeDsCancel("03");

  /**
   * Timed out at issuer.
   *
   * <p>The time for the challenge was over before the customer finished it.
   *
   * <p>Message: "Transaction timed out at ACS&#8212;other timeouts.".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 305
   *
   * <p>Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  public static final ThreeDsCancel ACS_TIMEOUT = new ThreeDsCancel("04");

  /**
   * Challenge did not begin.
   *
   * <p>The time for the challenge was over before the customer finished it.
   *
   * <p>Message: "Transaction timed out at ACS&#8212;First CReq not received by ACS.".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 306
   *
   * <p>Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  public static final ThreeDsCancel ACS_FIRST_TIMEOUT = new ThreeDsCancel("05");

  /**
   * Error during challenge.
   *
   * <p>An error broke the challenge off.
   *
   * <p>Message: "Transaction Error.".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 307
   *
   * <p>Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  public static final ThreeDsCancel TRANSACTION_ERROR = new ThreeDsCancel("06");

  /**
   * Ended for unknown reason.
   *
   * <p>Why the challenge was broken off is not known.
   *
   * <p>Message: "Unknown.".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 308
   *
   * <p>Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  public static final ThreeDsCancel UNKNOWN_END = new ThreeDsCancel("07");

  /**
   * Timed out on the device.
   *
   * <p>The time for the challenge was over before the customer finished it.
   *
   * <p>Message: "Transaction timed out at SDK.".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 309
   *
   * <p>Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  public static final ThreeDsCancel SDK_TIMEOUT = new ThreeDsCancel("08");

  /**
   * Canceled by customer.
   *
   * <p>The customer chose to cancel.
   *
   * <p>Message: "Cardholder selected Cancel.".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * <p>Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  public static final ThreeDsCancel CANCELED_BY_CUSTOMER_ONE_DIGIT = new ThreeDsCancel("1");

  /**
   * Reserved value.
   *
   * <p>The value is reserved and has no meaning yet.
   *
   * <p>Message: "Reserved for future EMVCo use (values invalid until defined by EMVCo).".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * <p>Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  public static final ThreeDsCancel RESERVED_ONE_DIGIT = new ThreeDsCancel("2");

  /**
   * Timed out, decoupled.
   *
   * <p>The time for the challenge was over before the customer finished it.
   *
   * <p>Message: "Transaction timed out&#8212;Decoupled Authentication.".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * <p>Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  public static final ThreeDsCancel DECOUPLED_TIMEOUT_ONE_DIGIT = new ThreeDsCancel("3");

  /**
   * Timed out at issuer.
   *
   * <p>The time for the challenge was over before the customer finished it.
   *
   * <p>Message: "Transaction timed out at ACS&#8212;other timeouts.".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * <p>Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  public static final ThreeDsCancel ACS_TIMEOUT_ONE_DIGIT = new ThreeDsCancel("4");

  /**
   * Challenge did not begin.
   *
   * <p>The time for the challenge was over before the customer finished it.
   *
   * <p>Message: "Transaction timed out at ACS&#8212;First CReq not received by ACS.".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * <p>Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  public static final ThreeDsCancel ACS_FIRST_TIMEOUT_ONE_DIGIT = new ThreeDsCancel("5");

  /**
   * Error during challenge.
   *
   * <p>An error broke the challenge off.
   *
   * <p>Message: "Transaction Error.".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * <p>Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  public static final ThreeDsCancel TRANSACTION_ERROR_ONE_DIGIT = new ThreeDsCancel("6");

  /**
   * Ended for unknown reason.
   *
   * <p>Why the challenge was broken off is not known.
   *
   * <p>Message: "Unknown.".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * <p>Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  public static final ThreeDsCancel UNKNOWN_END_ONE_DIGIT = new ThreeDsCancel("7");

  /**
   * Timed out on the device.
   *
   * <p>The time for the challenge was over before the customer finished it.
   *
   * <p>Message: "Transaction timed out at SDK.".
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * <p>Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  public static final ThreeDsCancel SDK_TIMEOUT_ONE_DIGIT = new ThreeDsCancel("8");

  private final String value;

  private ThreeDsCancel(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link ThreeDsCancel#CANCELED_BY_CUSTOMER}. */
    CANCELED_BY_CUSTOMER("01"),
    /** {@link ThreeDsCancel#RESERVED}. */
    RESERVED("02"),
    /** {@link ThreeDsCancel#DECOUPLED_TIMEOUT}. */
    DECOUPLED_TIMEOUT("03"),
    /** {@link ThreeDsCancel#ACS_TIMEOUT}. */
    ACS_TIMEOUT("04"),
    /** {@link ThreeDsCancel#ACS_FIRST_TIMEOUT}. */
    ACS_FIRST_TIMEOUT("05"),
    /** {@link ThreeDsCancel#TRANSACTION_ERROR}. */
    TRANSACTION_ERROR("06"),
    /** {@link ThreeDsCancel#UNKNOWN_END}. */
    UNKNOWN_END("07"),
    /** {@link ThreeDsCancel#SDK_TIMEOUT}. */
    SDK_TIMEOUT("08"),
    /** {@link ThreeDsCancel#CANCELED_BY_CUSTOMER_ONE_DIGIT}. */
    CANCELED_BY_CUSTOMER_ONE_DIGIT("1"),
    /** {@link ThreeDsCancel#RESERVED_ONE_DIGIT}. */
    RESERVED_ONE_DIGIT("2"),
    /** {@link ThreeDsCancel#DECOUPLED_TIMEOUT_ONE_DIGIT}. */
    DECOUPLED_TIMEOUT_ONE_DIGIT("3"),
    /** {@link ThreeDsCancel#ACS_TIMEOUT_ONE_DIGIT}. */
    ACS_TIMEOUT_ONE_DIGIT("4"),
    /** {@link ThreeDsCancel#ACS_FIRST_TIMEOUT_ONE_DIGIT}. */
    ACS_FIRST_TIMEOUT_ONE_DIGIT("5"),
    /** {@link ThreeDsCancel#TRANSACTION_ERROR_ONE_DIGIT}. */
    TRANSACTION_ERROR_ONE_DIGIT("6"),
    /** {@link ThreeDsCancel#UNKNOWN_END_ONE_DIGIT}. */
    UNKNOWN_END_ONE_DIGIT("7"),
    /** {@link ThreeDsCancel#SDK_TIMEOUT_ONE_DIGIT}. */
    SDK_TIMEOUT_ONE_DIGIT("8");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public ThreeDsCancel code() {
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
    return "three-ds-cancel";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static ThreeDsCancel of(String value) {
    return new ThreeDsCancel(java.util.Objects.requireNonNull(value));
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
  public int compareTo(ThreeDsCancel other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ThreeDsCancel && value.equals(((ThreeDsCancel) other).value);
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
