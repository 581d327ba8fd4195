// Generated from the catalog; do not edit.
package org.danacodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Result of a call outside SNAP of DANA. Any text is one: a later release, or the provider, may have new ones. */
public final class ResultStatus implements Comparable<ResultStatus> {
  /**
   * Call failed.
   *
   * <p>What was asked for was not done. resultCode and resultMsg say why.
   *
   * <p>Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/merchant_management/v1/Models/ResultInfo.md (and
   * 1 more)
   *
   * <p>Outcome: failed (request). Retry: after_fix. Read resultCode and resultMsg, correct what they name and send the
   * call again.
   */
  public static final ResultStatus FAILURE = new ResultStatus("F");

  /**
   * Call carried out.
   *
   * <p>What was asked for was done or returned. No money moved by it.
   *
   * <p>Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/merchant_management/v1/Models/ResultInfo.md (and
   * 1 more)
   *
   * <p>Outcome: success (request). Retry: never. Use what the body holds, such as shopId. There is nothing to send
   * again.
   */
  public static final ResultStatus SUCCESS = new ResultStatus("S");

  /**
   * Result of the call unknown.
   *
   * <p>DANA does not know whether the call was carried out. It is no failure.
   *
   * <p>Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/merchant_management/v1/Models/ResultInfo.md (and
   * 1 more)
   *
   * <p>Outcome: unknown (request). Retry: check_status_first. Ask for what should be there, such as the shop or
   * division, before you send the call again. Repeat a mere query later.
   */
  public static final ResultStatus UNKNOWN = new ResultStatus("U");

  private final String value;

  private ResultStatus(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link ResultStatus#FAILURE}. */
    FAILURE("F"),
    /** {@link ResultStatus#SUCCESS}. */
    SUCCESS("S"),
    /** {@link ResultStatus#UNKNOWN}. */
    UNKNOWN("U");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public ResultStatus code() {
      return of(value);
    }
  }

  private static final class Index {
    static final Map<String, Known> BY_VALUE = new HashMap<>();

    static {
      for (Known known : Known.values()) BY_VALUE.put(known.value, known);
    }
  }

  /**
   * The id of the space.
   *
   * @return the id, for {@code lookup} and {@code Context}
   */
  public static String space() {
    return "result-status";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static ResultStatus of(String value) {
    return new ResultStatus(java.util.Objects.requireNonNull(value));
  }

  /**
   * The code as text.
   *
   * @return the text
   */
  public String value() {
    return value;
  }

  /**
   * Whether the catalog has the code.
   *
   * @return false for codes that this release does not know
   */
  public boolean isKnown() {
    return known().isPresent();
  }

  /**
   * The code for a {@code switch}.
   *
   * @return empty for codes that this release does not know
   */
  public Optional<Known> known() {
    return Optional.ofNullable(Index.BY_VALUE.get(value));
  }

  @Override
  public int compareTo(ResultStatus other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ResultStatus && value.equals(((ResultStatus) other).value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
