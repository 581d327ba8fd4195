// Generated from the catalog; do not edit.
package org.dokucodes;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a service does: the same case means different things by kind. */
public enum Kind {
  /** move */
  MOVE("move"),
  /** reverse */
  REVERSE("reverse"),
  /** prepare */
  PREPARE("prepare"),
  /** read */
  READ("read"),
  /** status */
  STATUS("status"),
  /** token */
  TOKEN("token"),
  /** notify */
  NOTIFY("notify");

  private static final Map<String, Kind> BY_VALUE;

  static {
    Map<String, Kind> byValue = new HashMap<>();
    for (Kind one : values()) byValue.put(one.value, one);
    BY_VALUE = Collections.unmodifiableMap(byValue);
  }

  private final String value;

  Kind(String value) {
    this.value = value;
  }

  /**
   * Finds a value.
   *
   * @param value as {@link #value} gives it; null, too
   * @return empty for anything else
   */
  public static Optional<Kind> of(String value) {
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
