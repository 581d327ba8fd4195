// Generated from the catalog; do not edit.
package org.danacodes;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Whether the payer may try again. */
public enum MayStart {
  /** Something is paid, open, being asked for or under review. */
  NO("no"),
  /** Only under the existing reference or page, which can still be paid. */
  SAME("same"),
  /** Also under a new reference. */
  NEW("new");

  private static final Map<String, MayStart> BY_VALUE;

  static {
    Map<String, MayStart> byValue = new HashMap<>();
    for (MayStart one : values()) byValue.put(one.value, one);
    BY_VALUE = Collections.unmodifiableMap(byValue);
  }

  private final String value;

  MayStart(String value) {
    this.value = value;
  }

  /**
   * Finds a value.
   *
   * @param value as {@link #value} gives it; null, too
   * @return empty for anything else
   */
  public static Optional<MayStart> of(String value) {
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
