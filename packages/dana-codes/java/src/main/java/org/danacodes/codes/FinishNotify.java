// Generated from the catalog; do not edit.
package org.danacodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** State in a finish notify of DANA. Any text is one: a later release, or the provider, may have new ones. */
public final class FinishNotify implements Comparable<FinishNotify> {
  /**
   * Order paid.
   *
   * <p>The order is paid, and that is final.
   *
   * <p>Message: "Success".
   *
   * <p>Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/webhook/v1/FinishNotifyRequest.md
   *
   * <p>Outcome: success (transaction). Retry: never. Compare amount and originalPartnerReferenceNo with your order,
   * then deliver once, also where the notification comes again.
   */
  public static final FinishNotify ORDER_PAID = new FinishNotify("00");

  /**
   * Order closed.
   *
   * <p>The time to pay is over, so the order was closed. It cannot be paid any more.
   *
   * <p>Message: "Cancelled".
   *
   * <p>Source: https://github.com/dana-id/dana-node/blob/11a164f/docs/webhook/v1/FinishNotifyRequest.md
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Close this reference. If the customer still wants to
   * pay, create a new order with a new reference.
   */
  public static final FinishNotify ORDER_CLOSED = new FinishNotify("05");

  private final String value;

  private FinishNotify(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link FinishNotify#ORDER_PAID}. */
    ORDER_PAID("00"),
    /** {@link FinishNotify#ORDER_CLOSED}. */
    ORDER_CLOSED("05");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public FinishNotify code() {
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
    return "finish-notify";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static FinishNotify of(String value) {
    return new FinishNotify(java.util.Objects.requireNonNull(value));
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
  public int compareTo(FinishNotify other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FinishNotify && value.equals(((FinishNotify) other).value);
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
