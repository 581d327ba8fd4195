// Generated from the catalog; do not edit.
package org.dokucodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Card token status of DOKU. Any text is one: a later release, or the provider, may have new ones. */
public final class Token implements Comparable<Token> {
  /**
   * Card token removed.
   *
   * <p>The token of the saved card is not valid any more. No money moved.
   *
   * <p>Source: https://doku-developers.apidog.io/unbind-token-42667313e0
   *
   * <p>Outcome: success (request). Retry: never. Remove the token from your records.
   */
  public static final Token TOKEN_REMOVED = new Token("INACTIVE");

  private final String value;

  private Token(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link Token#TOKEN_REMOVED}. */
    TOKEN_REMOVED("INACTIVE");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public Token code() {
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
    return "token";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static Token of(String value) {
    return new Token(java.util.Objects.requireNonNull(value));
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
  public int compareTo(Token other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Token && value.equals(((Token) other).value);
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
