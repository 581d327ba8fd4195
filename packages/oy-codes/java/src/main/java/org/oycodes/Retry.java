// Generated from the catalog; do not edit.
package org.oycodes;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What to do before or when sending again. The one that wins when several are merged comes first. */
public enum Retry {
  /** check_status_first */
  CHECK_STATUS_FIRST("check_status_first"),
  /** never */
  NEVER("never"),
  /** after_fix */
  AFTER_FIX("after_fix"),
  /** with_authentication */
  WITH_AUTHENTICATION("with_authentication"),
  /** with_new_token */
  WITH_NEW_TOKEN("with_new_token"),
  /** later */
  LATER("later"),
  /** with_other_method */
  WITH_OTHER_METHOD("with_other_method"),
  /** with_new_reference */
  WITH_NEW_REFERENCE("with_new_reference");

  private static final Map<String, Retry> BY_VALUE;

  static {
    Map<String, Retry> byValue = new HashMap<>();
    for (Retry one : values()) byValue.put(one.value, one);
    BY_VALUE = Collections.unmodifiableMap(byValue);
  }

  private final String value;

  Retry(String value) {
    this.value = value;
  }

  /**
   * Finds a value.
   *
   * @param value as {@link #value} gives it; null, too
   * @return empty for anything else
   */
  public static Optional<Retry> of(String value) {
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
