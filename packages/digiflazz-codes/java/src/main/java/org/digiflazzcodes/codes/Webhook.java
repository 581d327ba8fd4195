// Generated from the catalog; do not edit.
package org.digiflazzcodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Message to the webhook without a transaction of Digiflazz. Any text is one: a later release, or the provider, may
 * have new ones.
 */
public final class Webhook implements Comparable<Webhook> {
  /**
   * Test of the webhook.
   *
   * <p>Digiflazz tests the address. The body carries no transaction, and the secret of the webhook in clear text.
   *
   * <p>Source: https://developer.digiflazz.com/api/buyer/webhook/
   *
   * <p>Outcome: success (request). Retry: never. Answer it and book nothing. Keep the body out of logs.
   */
  public static final Webhook PING = new Webhook("ping");

  private final String value;

  private Webhook(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link Webhook#PING}. */
    PING("ping");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public Webhook code() {
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
    return "webhook";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static Webhook of(String value) {
    return new Webhook(java.util.Objects.requireNonNull(value));
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
  public int compareTo(Webhook other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Webhook && value.equals(((Webhook) other).value);
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
