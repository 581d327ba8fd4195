// Generated from the catalog; do not edit.
package org.midtranscodes;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who may be told the reason, from the most open to the most reserved. */
public enum Disclosure {
  /** public */
  PUBLIC("public"),
  /** generic */
  GENERIC("generic"),
  /** integrator */
  INTEGRATOR("integrator");

  private static final Map<String, Disclosure> BY_VALUE;

  static {
    Map<String, Disclosure> byValue = new HashMap<>();
    for (Disclosure one : values()) byValue.put(one.value, one);
    BY_VALUE = Collections.unmodifiableMap(byValue);
  }

  private final String value;

  Disclosure(String value) {
    this.value = value;
  }

  /**
   * Finds a value.
   *
   * @param value as {@link #value} gives it; null, too
   * @return empty for anything else
   */
  public static Optional<Disclosure> of(String value) {
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
