// Generated from the catalog; do not edit.
package org.snapcodes;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How much a code counts: that of a transaction decides over that of a response; a detail only says why. */
public enum Layer {
  /** transaction */
  TRANSACTION("transaction"),
  /** response */
  RESPONSE("response"),
  /** detail */
  DETAIL("detail");

  private static final Map<String, Layer> BY_VALUE;

  static {
    Map<String, Layer> byValue = new HashMap<>();
    for (Layer one : values()) byValue.put(one.value, one);
    BY_VALUE = Collections.unmodifiableMap(byValue);
  }

  private final String value;

  Layer(String value) {
    this.value = value;
  }

  /**
   * Finds a value.
   *
   * @param value as {@link #value} gives it; null, too
   * @return empty for anything else
   */
  public static Optional<Layer> of(String value) {
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
