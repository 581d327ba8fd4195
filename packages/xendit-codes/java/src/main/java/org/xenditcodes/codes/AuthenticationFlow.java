// Generated from the catalog; do not edit.
package org.xenditcodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Authentication flow of Xendit. Any text is one: a later release, or the provider, may have new ones. */
public final class AuthenticationFlow implements Comparable<AuthenticationFlow> {
  /**
   * Without a challenge.
   *
   * <p>The customer was asked nothing.
   *
   * <p>Source: https://docs.xendit.co/apidocs/payment-webhook-notification
   *
   * <p>Outcome: success (request). Retry: never. Go by the status of the payment.
   */
  public static final AuthenticationFlow FRICTIONLESS = new AuthenticationFlow("FRICTIONLESS");

  /**
   * Full authentication.
   *
   * <p>The customer went through the full authentication.
   *
   * <p>Source: https://docs.xendit.co/apidocs/payment-webhook-notification
   *
   * <p>Outcome: success (request). Retry: never. Go by the status of the payment.
   */
  public static final AuthenticationFlow FULL_AUTH = new AuthenticationFlow("FULL_AUTH");

  private final String value;

  private AuthenticationFlow(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link AuthenticationFlow#FRICTIONLESS}. */
    FRICTIONLESS("FRICTIONLESS"),
    /** {@link AuthenticationFlow#FULL_AUTH}. */
    FULL_AUTH("FULL_AUTH");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public AuthenticationFlow code() {
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
    return "authentication-flow";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static AuthenticationFlow of(String value) {
    return new AuthenticationFlow(java.util.Objects.requireNonNull(value));
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
  public int compareTo(AuthenticationFlow other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AuthenticationFlow && value.equals(((AuthenticationFlow) other).value);
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
