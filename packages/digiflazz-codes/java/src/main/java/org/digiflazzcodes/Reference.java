// Generated from the catalog; do not edit.
package org.digiflazzcodes;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which reference a new attempt uses. */
public enum Reference {
  /** The same, such as a page that is still open. */
  SAME("same"),
  /** A new one. */
  NEW("new");

  private static final Map<String, Reference> BY_VALUE;

  static {
    Map<String, Reference> byValue = new HashMap<>();
    for (Reference one : values()) byValue.put(one.value, one);
    BY_VALUE = Collections.unmodifiableMap(byValue);
  }

  private final String value;

  Reference(String value) {
    this.value = value;
  }

  /**
   * Finds a value.
   *
   * @param value as {@link #value} gives it; null, too
   * @return empty for anything else
   */
  public static Optional<Reference> of(String value) {
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
