// Generated from the catalog; do not edit.
package org.oycodes;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a failure ends. */
public enum Ends {
  /** Only this attempt. */
  ATTEMPT("attempt"),
  /** Everything that can be paid under its reference. */
  REFERENCE("reference");

  private static final Map<String, Ends> BY_VALUE;

  static {
    Map<String, Ends> byValue = new HashMap<>();
    for (Ends one : values()) byValue.put(one.value, one);
    BY_VALUE = Collections.unmodifiableMap(byValue);
  }

  private final String value;

  Ends(String value) {
    this.value = value;
  }

  /**
   * Finds a value.
   *
   * @param value as {@link #value} gives it; null, too
   * @return empty for anything else
   */
  public static Optional<Ends> of(String value) {
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
