// Generated from the catalog; do not edit.
package org.klikoocodes;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What to do if a status query does not answer the question. */
public enum Otherwise {
  /** Send the call again under the same reference. */
  SAME_REFERENCE("same_reference"),
  /** Compare with the provider's reports. */
  RECONCILE("reconcile");

  private static final Map<String, Otherwise> BY_VALUE;

  static {
    Map<String, Otherwise> byValue = new HashMap<>();
    for (Otherwise one : values()) byValue.put(one.value, one);
    BY_VALUE = Collections.unmodifiableMap(byValue);
  }

  private final String value;

  Otherwise(String value) {
    this.value = value;
  }

  /**
   * Finds a value.
   *
   * @param value as {@link #value} gives it; null, too
   * @return empty for anything else
   */
  public static Optional<Otherwise> of(String value) {
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
