// Generated from the catalog; do not edit.
package org.digiflazzcodes;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Why no single entry decides. */
public enum Why {
  /** The code is not in the catalog. */
  NOT_IN_CATALOG("not_in_catalog"),
  /** The code had a meaning once. */
  WITHDRAWN("withdrawn"),
  /** The code has several meanings, and nothing tells which one applies. */
  AMBIGUOUS("ambiguous"),
  /** The codes of the body contradict each other. */
  CONFLICT("conflict"),
  /** There is no code that can be read. */
  NO_CODE("no_code"),
  /** The request was certainly not sent; no function of this package says so. */
  NOT_SENT("not_sent"),
  /** The provider did not send it; no function of this package says so. */
  FORGED("forged");

  private static final Map<String, Why> BY_VALUE;

  static {
    Map<String, Why> byValue = new HashMap<>();
    for (Why one : values()) byValue.put(one.value, one);
    BY_VALUE = Collections.unmodifiableMap(byValue);
  }

  private final String value;

  Why(String value) {
    this.value = value;
  }

  /**
   * Finds a value.
   *
   * @param value as {@link #value} gives it; null, too
   * @return empty for anything else
   */
  public static Optional<Why> of(String value) {
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
