// Generated from the catalog; do not edit.
package org.oycodes;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who has to do something. */
public enum Actor {
  /** none */
  NONE("none"),
  /** integrator */
  INTEGRATOR("integrator"),
  /** merchant */
  MERCHANT("merchant"),
  /** customer */
  CUSTOMER("customer"),
  /** issuer */
  ISSUER("issuer"),
  /** provider */
  PROVIDER("provider");

  private static final Map<String, Actor> BY_VALUE;

  static {
    Map<String, Actor> byValue = new HashMap<>();
    for (Actor one : values()) byValue.put(one.value, one);
    BY_VALUE = Collections.unmodifiableMap(byValue);
  }

  private final String value;

  Actor(String value) {
    this.value = value;
  }

  /**
   * Finds a value.
   *
   * @param value as {@link #value} gives it; null, too
   * @return empty for anything else
   */
  public static Optional<Actor> of(String value) {
    return Optional.ofNullable(BY_VALUE.get(value));
  }

  /**
   * As it stands in JSON.
   *
   * @return the value
   */
  public String value() {
    return value;
  }

  @Override
  public String toString() {
    return value;
  }
}
