// Generated from the catalog; do not edit.
package org.xenditcodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Simulated 3-D Secure result of Xendit. Any text is one: a later release, or the provider, may have new ones. */
public final class SimulatedAuthentication implements Comparable<SimulatedAuthentication> {
  /**
   * Policy error.
   *
   * <p>The simulated gateway refuses the authentication.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-simulate-card-scenarios
   *
   * <p>Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  public static final SimulatedAuthentication API_GW_ASM_POLICY_ERROR = new SimulatedAuthentication("API_GW_ASM_POLICY_ERROR");

  /**
   * Authenticated.
   *
   * <p>The simulated customer passes.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-simulate-card-scenarios
   *
   * <p>Outcome: success (request). Retry: never. Go by the status of the payment.
   */
  public static final SimulatedAuthentication AUTHENTICATED = new SimulatedAuthentication("AUTHENTICATED");

  /**
   * Authentication not available.
   *
   * <p>The simulated issuer offers no authentication.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-simulate-card-scenarios
   *
   * <p>Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  public static final SimulatedAuthentication AUTHENTICATION_NOT_AVAILABLE = new SimulatedAuthentication("AUTHENTICATION_NOT_AVAILABLE");

  /**
   * Rejected by issuer.
   *
   * <p>The simulated issuer rejects the authentication.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-simulate-card-scenarios
   *
   * <p>Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  public static final SimulatedAuthentication AUTHENTICATION_REJECTED = new SimulatedAuthentication("AUTHENTICATION_REJECTED");

  /**
   * Server error.
   *
   * <p>The simulated server of the authentication fails.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-simulate-card-scenarios
   *
   * <p>Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  public static final SimulatedAuthentication AUTHENTICATION_SERVER_ERROR = new SimulatedAuthentication("AUTHENTICATION_SERVER_ERROR");

  /**
   * Canceled by customer.
   *
   * <p>The simulated customer cancels the challenge.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-simulate-card-scenarios
   *
   * <p>Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  public static final SimulatedAuthentication CANCELLED_AUTHENTICATION = new SimulatedAuthentication("CANCELLED_AUTHENTICATION");

  /**
   * Not authenticated.
   *
   * <p>The simulated customer fails the challenge.
   *
   * <p>Source: https://docs.xendit.co/docs/cards-simulate-card-scenarios
   *
   * <p>Outcome: failed (request). Retry: with_authentication. Let the customer try again with authentication, in a new
   * payment request with a new reference_id.
   */
  public static final SimulatedAuthentication UNAUTHENTICATED = new SimulatedAuthentication("UNAUTHENTICATED");

  private final String value;

  private SimulatedAuthentication(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link SimulatedAuthentication#API_GW_ASM_POLICY_ERROR}. */
    API_GW_ASM_POLICY_ERROR("API_GW_ASM_POLICY_ERROR"),
    /** {@link SimulatedAuthentication#AUTHENTICATED}. */
    AUTHENTICATED("AUTHENTICATED"),
    /** {@link SimulatedAuthentication#AUTHENTICATION_NOT_AVAILABLE}. */
    AUTHENTICATION_NOT_AVAILABLE("AUTHENTICATION_NOT_AVAILABLE"),
    /** {@link SimulatedAuthentication#AUTHENTICATION_REJECTED}. */
    AUTHENTICATION_REJECTED("AUTHENTICATION_REJECTED"),
    /** {@link SimulatedAuthentication#AUTHENTICATION_SERVER_ERROR}. */
    AUTHENTICATION_SERVER_ERROR("AUTHENTICATION_SERVER_ERROR"),
    /** {@link SimulatedAuthentication#CANCELLED_AUTHENTICATION}. */
    CANCELLED_AUTHENTICATION("CANCELLED_AUTHENTICATION"),
    /** {@link SimulatedAuthentication#UNAUTHENTICATED}. */
    UNAUTHENTICATED("UNAUTHENTICATED");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public SimulatedAuthentication code() {
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
    return "simulated-authentication";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static SimulatedAuthentication of(String value) {
    return new SimulatedAuthentication(java.util.Objects.requireNonNull(value));
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
  public int compareTo(SimulatedAuthentication other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SimulatedAuthentication && value.equals(((SimulatedAuthentication) other).value);
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
