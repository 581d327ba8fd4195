// Generated from the catalog; do not edit.
package org.xenditcodes;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** To what a message belongs. */
public enum Belongs {
  /** To an attempt: advance it. */
  ATTEMPT("attempt"),
  /** To a payment that no attempt started, under a known reference. */
  ANOTHER("another"),
  /** To no known payment: a person has to look at it. */
  NOBODY("nobody");

  private static final Map<String, Belongs> BY_VALUE;

  static {
    Map<String, Belongs> byValue = new HashMap<>();
    for (Belongs one : values()) byValue.put(one.value, one);
    BY_VALUE = Collections.unmodifiableMap(byValue);
  }

  private final String value;

  Belongs(String value) {
    this.value = value;
  }

  /**
   * Finds a value.
   *
   * @param value as {@link #value} gives it; null, too
   * @return empty for anything else
   */
  public static Optional<Belongs> of(String value) {
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
