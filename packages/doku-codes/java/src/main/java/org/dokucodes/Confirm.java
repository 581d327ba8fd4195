// Generated from the catalog; do not edit.
package org.dokucodes;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What to do about a message that nothing proves. */
public enum Confirm {
  /** Ask for the status before acting. */
  STATUS("status"),
  /** It is forged: never believe it. */
  NEVER("never");

  private static final Map<String, Confirm> BY_VALUE;

  static {
    Map<String, Confirm> byValue = new HashMap<>();
    for (Confirm one : values()) byValue.put(one.value, one);
    BY_VALUE = Collections.unmodifiableMap(byValue);
  }

  private final String value;

  Confirm(String value) {
    this.value = value;
  }

  /**
   * Finds a value.
   *
   * @param value as {@link #value} gives it; null, too
   * @return empty for anything else
   */
  public static Optional<Confirm> of(String value) {
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
