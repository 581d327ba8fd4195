// Generated from the catalog; do not edit.
package org.klikoocodes;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How much of a composite code is known. */
public enum Precision {
  /** The case and the service. */
  EXACT("exact"),
  /** Only the case; its success proves nothing. */
  CASE("case");

  private static final Map<String, Precision> BY_VALUE;

  static {
    Map<String, Precision> byValue = new HashMap<>();
    for (Precision one : values()) byValue.put(one.value, one);
    BY_VALUE = Collections.unmodifiableMap(byValue);
  }

  private final String value;

  Precision(String value) {
    this.value = value;
  }

  /**
   * Finds a value.
   *
   * @param value as {@link #value} gives it; null, too
   * @return empty for anything else
   */
  public static Optional<Precision> of(String value) {
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
