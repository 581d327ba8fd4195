// Generated from the catalog; do not edit.
package org.xenditcodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Error of a card token migration of Xendit. Any text is one: a later release, or the provider, may have new ones. */
public final class TokenMigration implements Comparable<TokenMigration> {
  /**
   * Business not found.
   *
   * <p>The business_id of the row is not known.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-token-migration
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct business_id, or leave it out.
   */
  public static final TokenMigration BUSINESS_NOT_FOUND = new TokenMigration("BUSINESS_NOT_FOUND");

  /**
   * Reference already used.
   *
   * <p>The reference of the row stands in the file twice or belongs to another token.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-token-migration
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Give the row a reference of its own and send it again.
   */
  public static final TokenMigration REFERENCE_USED = new TokenMigration("EXTERNAL_ID_ALREADY_USED_ERROR");

  /**
   * Internal error at the provider.
   *
   * <p>The row could not be migrated for a reason that is not named.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-token-migration
   *
   * <p>Outcome: unknown (request). Retry: later. Ask Xendit to look at the row.
   */
  public static final TokenMigration INTERNAL_ERROR = new TokenMigration("INTERNAL_ERROR");

  /**
   * Invalid card number.
   *
   * <p>The card number or the expiration date of the row is impossible.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-token-migration
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the row, or let the customer enter the card again.
   */
  public static final TokenMigration INVALID_CARD = new TokenMigration("INVALID_CARD");

  /**
   * Mandatory field missing.
   *
   * <p>A column of the row that must be filled is empty.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-token-migration
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Fill the column and send the row again.
   */
  public static final TokenMigration MISSING_DATA = new TokenMigration("MISSING_DATA");

  private final String value;

  private TokenMigration(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link TokenMigration#BUSINESS_NOT_FOUND}. */
    BUSINESS_NOT_FOUND("BUSINESS_NOT_FOUND"),
    /** {@link TokenMigration#REFERENCE_USED}. */
    REFERENCE_USED("EXTERNAL_ID_ALREADY_USED_ERROR"),
    /** {@link TokenMigration#INTERNAL_ERROR}. */
    INTERNAL_ERROR("INTERNAL_ERROR"),
    /** {@link TokenMigration#INVALID_CARD}. */
    INVALID_CARD("INVALID_CARD"),
    /** {@link TokenMigration#MISSING_DATA}. */
    MISSING_DATA("MISSING_DATA");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public TokenMigration code() {
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
    return "token-migration";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static TokenMigration of(String value) {
    return new TokenMigration(java.util.Objects.requireNonNull(value));
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
  public int compareTo(TokenMigration other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TokenMigration && value.equals(((TokenMigration) other).value);
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
