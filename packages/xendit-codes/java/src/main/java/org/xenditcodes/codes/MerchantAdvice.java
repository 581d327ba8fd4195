// Generated from the catalog; do not edit.
package org.xenditcodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Mastercard merchant advice code of Xendit. Any text is one: a later release, or the provider, may have new ones. */
public final class MerchantAdvice implements Comparable<MerchantAdvice> {
  /**
   * Card details out of date.
   *
   * <p>Mastercard has newer details of this card.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * <p>Outcome: failed (request). Retry: with_new_reference. Ask the customer for the new card details, and remove the
   * old ones where they are stored. Make a new payment request.
   */
  public static final MerchantAdvice UPDATE_CARD = new MerchantAdvice("01");

  /**
   * Try again after 72 hours.
   *
   * <p>Mastercard allows another attempt with this card after 72 hours, and may fine an earlier one.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * <p>Outcome: failed (request). Retry: with_new_reference. Try this card again after 72 hours at the earliest, in a
   * new payment request. The customer can pay in another way at once.
   */
  public static final MerchantAdvice RETRY_AFTER_72_HOURS = new MerchantAdvice("02");

  /**
   * Do not try again.
   *
   * <p>Mastercard forbids another attempt with this card.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * <p>Outcome: failed (request). Retry: with_new_reference. Do not try this card again for this payment: each attempt
   * can cost a fine. Offer another payment method.
   */
  public static final MerchantAdvice DO_NOT_RETRY = new MerchantAdvice("03");

  /**
   * Problem with card token.
   *
   * <p>There is a technical problem with the token of the card.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * <p>Outcome: failed (request). Retry: with_new_reference. Offer another card or payment method, and ask Xendit to
   * look at the token.
   */
  public static final MerchantAdvice TOKEN_PROBLEM = new MerchantAdvice("04");

  /**
   * Blocked by processor.
   *
   * <p>The processor blocks this payment.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes
   *
   * <p>Outcome: failed (request). Retry: with_new_reference. Offer another payment method, and ask Xendit for the
   * reason.
   */
  public static final MerchantAdvice BLOCKED_BY_PROCESSOR = new MerchantAdvice("08");

  /**
   * Card details out of date.
   *
   * <p>Mastercard has newer details of this card.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 122
   *
   * <p>Outcome: failed (request). Retry: with_new_reference. Ask the customer for the new card details, and remove the
   * old ones where they are stored. Make a new payment request.
   */
  public static final MerchantAdvice UPDATE_CARD_ONE_DIGIT = new MerchantAdvice("1");

  /**
   * Try again after 72 hours.
   *
   * <p>Mastercard allows another attempt with this card after 72 hours, and may fine an earlier one.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 123
   *
   * <p>Outcome: failed (request). Retry: with_new_reference. Try this card again after 72 hours at the earliest, in a
   * new payment request. The customer can pay in another way at once.
   */
  public static final MerchantAdvice RETRY_AFTER_72_HOURS_ONE_DIGIT = new MerchantAdvice("2");

  /**
   * Do not try again, fines apply.
   *
   * <p>Mastercard forbids another attempt with this card; each one costs a fine.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 127
   *
   * <p>Outcome: failed (request). Retry: with_new_reference. Do not try this card again for this payment: each attempt
   * can cost a fine. Offer another payment method.
   */
  public static final MerchantAdvice DO_NOT_RETRY_FINE = new MerchantAdvice("21");

  /**
   * Installments not available.
   *
   * <p>The card does not take installments for this payment.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 128
   *
   * <p>Outcome: failed (request). Retry: with_new_reference. Do not repeat it with installments. Offer to pay in full
   * or with another card, in a new payment request.
   */
  public static final MerchantAdvice NO_INSTALLMENTS = new MerchantAdvice("22");

  /**
   * Try again after 1 hour.
   *
   * <p>Mastercard allows another attempt with this card after 1 hour, and may fine an earlier one.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 129
   *
   * <p>Outcome: failed (request). Retry: with_new_reference. Try this card again after 1 hour at the earliest, in a new
   * payment request. The customer can pay in another way at once.
   */
  public static final MerchantAdvice RETRY_AFTER_1_HOUR = new MerchantAdvice("24");

  /**
   * Try again after 24 hours.
   *
   * <p>Mastercard allows another attempt with this card after 24 hours, and may fine an earlier one.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 130
   *
   * <p>Outcome: failed (request). Retry: with_new_reference. Try this card again after 24 hours at the earliest, in a
   * new payment request. The customer can pay in another way at once.
   */
  public static final MerchantAdvice RETRY_AFTER_24_HOURS = new MerchantAdvice("25");

  /**
   * Try again after 2 days.
   *
   * <p>Mastercard allows another attempt with this card after 2 days, and may fine an earlier one.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 131
   *
   * <p>Outcome: failed (request). Retry: with_new_reference. Try this card again after 2 days at the earliest, in a new
   * payment request. The customer can pay in another way at once.
   */
  public static final MerchantAdvice RETRY_AFTER_2_DAYS = new MerchantAdvice("26");

  /**
   * Try again after 4 days.
   *
   * <p>Mastercard allows another attempt with this card after 4 days, and may fine an earlier one.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 132
   *
   * <p>Outcome: failed (request). Retry: with_new_reference. Try this card again after 4 days at the earliest, in a new
   * payment request. The customer can pay in another way at once.
   */
  public static final MerchantAdvice RETRY_AFTER_4_DAYS = new MerchantAdvice("27");

  /**
   * Try again after 6 days.
   *
   * <p>Mastercard allows another attempt with this card after 6 days, and may fine an earlier one.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 133
   *
   * <p>Outcome: failed (request). Retry: with_new_reference. Try this card again after 6 days at the earliest, in a new
   * payment request. The customer can pay in another way at once.
   */
  public static final MerchantAdvice RETRY_AFTER_6_DAYS = new MerchantAdvice("28");

  /**
   * Try again after 8 days.
   *
   * <p>Mastercard allows another attempt with this card after 8 days, and may fine an earlier one.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 134
   *
   * <p>Outcome: failed (request). Retry: with_new_reference. Try this card again after 8 days at the earliest, in a new
   * payment request. The customer can pay in another way at once.
   */
  public static final MerchantAdvice RETRY_AFTER_8_DAYS = new MerchantAdvice("29");

  /**
   * Do not try again.
   *
   * <p>Mastercard forbids another attempt with this card.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 124
   *
   * <p>Outcome: failed (request). Retry: with_new_reference. Do not try this card again for this payment: each attempt
   * can cost a fine. Offer another payment method.
   */
  public static final MerchantAdvice DO_NOT_RETRY_ONE_DIGIT = new MerchantAdvice("3");

  /**
   * Try again after 10 days.
   *
   * <p>Mastercard allows another attempt with this card after 10 days, and may fine an earlier one.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 135
   *
   * <p>Outcome: failed (request). Retry: with_new_reference. Try this card again after 10 days at the earliest, in a
   * new payment request. The customer can pay in another way at once.
   */
  public static final MerchantAdvice RETRY_AFTER_10_DAYS = new MerchantAdvice("30");

  /**
   * Problem with card token.
   *
   * <p>There is a technical problem with the token of the card.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 125
   *
   * <p>Outcome: failed (request). Retry: with_new_reference. Offer another card or payment method, and ask Xendit to
   * look at the token.
   */
  public static final MerchantAdvice TOKEN_PROBLEM_ONE_DIGIT = new MerchantAdvice("4");

  /**
   * No action needed.
   *
   * <p>The code asks for nothing, and says nothing about whether the payment was made.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 136
   *
   * <p>Outcome: success (request). Retry: never. Go by the status of the payment and its other codes.
   */
  public static final MerchantAdvice NO_ACTION_40 = new MerchantAdvice("40");

  /**
   * No action needed.
   *
   * <p>The code asks for nothing, and says nothing about whether the payment was made.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 137
   *
   * <p>Outcome: success (request). Retry: never. Go by the status of the payment and its other codes.
   */
  public static final MerchantAdvice NO_ACTION_41 = new MerchantAdvice("41");

  /**
   * No action needed.
   *
   * <p>The code asks for nothing, and says nothing about whether the payment was made.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 138
   *
   * <p>Outcome: success (request). Retry: never. Go by the status of the payment and its other codes.
   */
  public static final MerchantAdvice NO_ACTION_42 = new MerchantAdvice("42");

  /**
   * Blocked by processor.
   *
   * <p>The processor blocks this payment.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 126
   *
   * <p>Outcome: failed (request). Retry: with_new_reference. Offer another payment method, and ask Xendit for the
   * reason.
   */
  public static final MerchantAdvice BLOCKED_BY_PROCESSOR_ONE_DIGIT = new MerchantAdvice("8");

  /**
   * No action possible.
   *
   * <p>Nothing can be done about this decline.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-card-declines-and-error-codes line 139
   *
   * <p>Outcome: failed (request). Retry: with_new_reference. Offer another card or payment method, in a new payment
   * request with a new reference_id.
   */
  public static final MerchantAdvice NO_ACTION_POSSIBLE = new MerchantAdvice("99");

  private final String value;

  private MerchantAdvice(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link MerchantAdvice#UPDATE_CARD}. */
    UPDATE_CARD("01"),
    /** {@link MerchantAdvice#RETRY_AFTER_72_HOURS}. */
    RETRY_AFTER_72_HOURS("02"),
    /** {@link MerchantAdvice#DO_NOT_RETRY}. */
    DO_NOT_RETRY("03"),
    /** {@link MerchantAdvice#TOKEN_PROBLEM}. */
    TOKEN_PROBLEM("04"),
    /** {@link MerchantAdvice#BLOCKED_BY_PROCESSOR}. */
    BLOCKED_BY_PROCESSOR("08"),
    /** {@link MerchantAdvice#UPDATE_CARD_ONE_DIGIT}. */
    UPDATE_CARD_ONE_DIGIT("1"),
    /** {@link MerchantAdvice#RETRY_AFTER_72_HOURS_ONE_DIGIT}. */
    RETRY_AFTER_72_HOURS_ONE_DIGIT("2"),
    /** {@link MerchantAdvice#DO_NOT_RETRY_FINE}. */
    DO_NOT_RETRY_FINE("21"),
    /** {@link MerchantAdvice#NO_INSTALLMENTS}. */
    NO_INSTALLMENTS("22"),
    /** {@link MerchantAdvice#RETRY_AFTER_1_HOUR}. */
    RETRY_AFTER_1_HOUR("24"),
    /** {@link MerchantAdvice#RETRY_AFTER_24_HOURS}. */
    RETRY_AFTER_24_HOURS("25"),
    /** {@link MerchantAdvice#RETRY_AFTER_2_DAYS}. */
    RETRY_AFTER_2_DAYS("26"),
    /** {@link MerchantAdvice#RETRY_AFTER_4_DAYS}. */
    RETRY_AFTER_4_DAYS("27"),
    /** {@link MerchantAdvice#RETRY_AFTER_6_DAYS}. */
    RETRY_AFTER_6_DAYS("28"),
    /** {@link MerchantAdvice#RETRY_AFTER_8_DAYS}. */
    RETRY_AFTER_8_DAYS("29"),
    /** {@link MerchantAdvice#DO_NOT_RETRY_ONE_DIGIT}. */
    DO_NOT_RETRY_ONE_DIGIT("3"),
    /** {@link MerchantAdvice#RETRY_AFTER_10_DAYS}. */
    RETRY_AFTER_10_DAYS("30"),
    /** {@link MerchantAdvice#TOKEN_PROBLEM_ONE_DIGIT}. */
    TOKEN_PROBLEM_ONE_DIGIT("4"),
    /** {@link MerchantAdvice#NO_ACTION_40}. */
    NO_ACTION_40("40"),
    /** {@link MerchantAdvice#NO_ACTION_41}. */
    NO_ACTION_41("41"),
    /** {@link MerchantAdvice#NO_ACTION_42}. */
    NO_ACTION_42("42"),
    /** {@link MerchantAdvice#BLOCKED_BY_PROCESSOR_ONE_DIGIT}. */
    BLOCKED_BY_PROCESSOR_ONE_DIGIT("8"),
    /** {@link MerchantAdvice#NO_ACTION_POSSIBLE}. */
    NO_ACTION_POSSIBLE("99");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public MerchantAdvice code() {
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
    return "merchant-advice";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static MerchantAdvice of(String value) {
    return new MerchantAdvice(java.util.Objects.requireNonNull(value));
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
  public int compareTo(MerchantAdvice other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MerchantAdvice && value.equals(((MerchantAdvice) other).value);
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
