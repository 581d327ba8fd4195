// Generated from the catalog; do not edit.
package org.digiflazzcodes;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What to do before a call is repeated. */
public enum After {
  /** Get a new token. */
  TOKEN("token"),
  /** Let some time pass. */
  DELAY("delay");

  private static final Map<String, After> BY_VALUE;

  static {
    Map<String, After> byValue = new HashMap<>();
    for (After one : values()) byValue.put(one.value, one);
    BY_VALUE = Collections.unmodifiableMap(byValue);
  }

  private final String value;

  After(String value) {
    this.value = value;
  }

  /**
   * Finds a value.
   *
   * @param value as {@link #value} gives it; null, too
   * @return empty for anything else
   */
  public static Optional<After> of(String value) {
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
