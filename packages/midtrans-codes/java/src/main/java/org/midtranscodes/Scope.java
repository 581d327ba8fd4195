// Generated from the catalog; do not edit.
package org.midtranscodes;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Whether an outcome is that of the payment (transaction) or only of this call (request). */
public enum Scope {
  /** request */
  REQUEST("request"),
  /** transaction */
  TRANSACTION("transaction");

  private static final Map<String, Scope> BY_VALUE;

  static {
    Map<String, Scope> byValue = new HashMap<>();
    for (Scope one : values()) byValue.put(one.value, one);
    BY_VALUE = Collections.unmodifiableMap(byValue);
  }

  private final String value;

  Scope(String value) {
    this.value = value;
  }

  /**
   * Finds a value.
   *
   * @param value as {@link #value} gives it; null, too
   * @return empty for anything else
   */
  public static Optional<Scope> of(String value) {
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
