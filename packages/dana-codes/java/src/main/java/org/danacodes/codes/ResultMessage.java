// Generated from the catalog; do not edit.
package org.danacodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reason of a refused account inquiry of DANA. Any text is one: a later release, or the provider, may have new ones.
 */
public final class ResultMessage implements Comparable<ResultMessage> {
  /**
   * Account not found.
   *
   * <p>No DANA account has this phone number. Nothing was sent.
   *
   * <p>Source: https://github.com/dana-id/uat-script/blob/main/resource/request/components/Disbursement.json
   *
   * <p>Outcome: failed (request). Retry: after_fix. Check the number with the recipient, correct it and send the
   * inquiry again.
   */
  public static final ResultMessage RECIPIENT_NOT_REGISTERED = new ResultMessage("PAYEE_USER_NOT_EXIST");

  /**
   * Account or card blocked.
   *
   * <p>DANA has disabled the account of the recipient. Nothing was sent.
   *
   * <p>Source: https://github.com/dana-id/uat-script/blob/main/resource/request/components/Disbursement.json
   *
   * <p>Outcome: failed (request). Retry: with_other_method. Send no top-up to this account. Use another destination, or
   * let the recipient ask DANA.
   */
  public static final ResultMessage RECIPIENT_DISABLED = new ResultMessage("PAYEE_USER_STATUS_DISABLE");

  private final String value;

  private ResultMessage(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link ResultMessage#RECIPIENT_NOT_REGISTERED}. */
    RECIPIENT_NOT_REGISTERED("PAYEE_USER_NOT_EXIST"),
    /** {@link ResultMessage#RECIPIENT_DISABLED}. */
    RECIPIENT_DISABLED("PAYEE_USER_STATUS_DISABLE");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public ResultMessage code() {
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
    return "result-message";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static ResultMessage of(String value) {
    return new ResultMessage(java.util.Objects.requireNonNull(value));
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
  public int compareTo(ResultMessage other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ResultMessage && value.equals(((ResultMessage) other).value);
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
