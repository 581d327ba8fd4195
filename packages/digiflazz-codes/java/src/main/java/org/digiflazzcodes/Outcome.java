// Generated from the catalog; do not edit.
package org.digiflazzcodes;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is known about the thing that the scope names. */
public enum Outcome {
  /** success */
  SUCCESS("success"),
  /** pending */
  PENDING("pending"),
  /** action_required */
  ACTION_REQUIRED("action_required"),
  /** failed */
  FAILED("failed"),
  /** rejected */
  REJECTED("rejected"),
  /** reversed */
  REVERSED("reversed"),
  /** unknown */
  UNKNOWN("unknown");

  private static final Map<String, Outcome> BY_VALUE;

  static {
    Map<String, Outcome> byValue = new HashMap<>();
    for (Outcome one : values()) byValue.put(one.value, one);
    BY_VALUE = Collections.unmodifiableMap(byValue);
  }

  private final String value;

  Outcome(String value) {
    this.value = value;
  }

  /**
   * Finds a value.
   *
   * @param value as {@link #value} gives it; null, too
   * @return empty for anything else
   */
  public static Optional<Outcome> of(String value) {
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
