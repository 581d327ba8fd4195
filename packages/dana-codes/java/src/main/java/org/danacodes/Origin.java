// Generated from the catalog; do not edit.
package org.danacodes;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where a body comes from: the answer of a request, the answer of a status query, or it came unasked. */
public enum Origin {
  /** call */
  CALL("call"),
  /** status */
  STATUS("status"),
  /** notification */
  NOTIFICATION("notification");

  private static final Map<String, Origin> BY_VALUE;

  static {
    Map<String, Origin> byValue = new HashMap<>();
    for (Origin one : values()) byValue.put(one.value, one);
    BY_VALUE = Collections.unmodifiableMap(byValue);
  }

  private final String value;

  Origin(String value) {
    this.value = value;
  }

  /**
   * Finds a value.
   *
   * @param value as {@link #value} gives it; null, too
   * @return empty for anything else
   */
  public static Optional<Origin> of(String value) {
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
