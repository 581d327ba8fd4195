// Generated from the catalog; do not edit.
package org.snapcodes;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What has to change for a new attempt. */
public enum Change {
  /** nothing */
  NOTHING("nothing"),
  /** input */
  INPUT("input"),
  /** authentication */
  AUTHENTICATION("authentication"),
  /** later */
  LATER("later"),
  /** method */
  METHOD("method");

  private static final Map<String, Change> BY_VALUE;

  static {
    Map<String, Change> byValue = new HashMap<>();
    for (Change one : values()) byValue.put(one.value, one);
    BY_VALUE = Collections.unmodifiableMap(byValue);
  }

  private final String value;

  Change(String value) {
    this.value = value;
  }

  /**
   * Finds a value.
   *
   * @param value as {@link #value} gives it; null, too
   * @return empty for anything else
   */
  public static Optional<Change> of(String value) {
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
