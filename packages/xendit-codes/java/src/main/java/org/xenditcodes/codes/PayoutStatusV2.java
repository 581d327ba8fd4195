// Generated from the catalog; do not edit.
package org.xenditcodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Payout status of version 2 of Xendit. Any text is one: a later release, or the provider, may have new ones. */
public final class PayoutStatusV2 implements Comparable<PayoutStatusV2> {
  /**
   * Payout accepted, not sent.
   *
   * <p>Xendit took the payout and has not sent it. It may stay so for long while the destination is offline; that is no
   * failure.
   *
   * <p>Source: https://docs.xendit.co/docs/payout-status-lifecycle line 29
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the webhook, or check the status. Send no
   * second payout for the same purpose before the result is final.
   */
  public static final PayoutStatusV2 ACCEPTED = new PayoutStatusV2("ACCEPTED");

  /**
   * Payout canceled.
   *
   * <p>The payout was canceled at your request before it was processed. The money goes back to the balance.
   *
   * <p>Source: https://docs.xendit.co/docs/payout-status-lifecycle line 35 (and 2 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Close this payout. If the money is to be sent after
   * all, make a new payout with a new reference_id and a new idempotency-key.
   */
  public static final PayoutStatusV2 CANCELLED = new PayoutStatusV2("CANCELLED");

  /**
   * Rejected by compliance.
   *
   * <p>The payout was rejected for compliance reasons and was not sent.
   *
   * <p>Source: https://docs.xendit.co/docs/payout-status-lifecycle line 31 (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: never. Do not send it again, and do not tell the recipient why. Let your
   * compliance team decide.
   */
  public static final PayoutStatusV2 COMPLIANCE_REJECTED = new PayoutStatusV2("COMPLIANCE_REJECTED");

  /**
   * Cash not collected in time.
   *
   * <p>A payout in cash was not collected in time.
   *
   * <p>Source: https://docs.xendit.co/docs/test-scenarios-payouts
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Close this payout. A person decides about another one,
   * which needs a new reference_id and a new idempotency-key.
   */
  public static final PayoutStatusV2 EXPIRED = new PayoutStatusV2("EXPIRED");

  /**
   * Payout failed.
   *
   * <p>The payout did not go through; failure_code tells why. The same idempotency-key brings back this payout and no
   * new one.
   *
   * <p>Source: https://docs.xendit.co/docs/payout-status-lifecycle line 33 (and 3 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Close this payout and read failure_code. After what it
   * names is corrected, a person decides about another payout with a new reference_id and a new idempotency-key.
   */
  public static final PayoutStatusV2 FAILED = new PayoutStatusV2("FAILED");

  /**
   * In compliance review.
   *
   * <p>The compliance team of Xendit checks the payout and may write to you. Nothing has been sent.
   *
   * <p>Source: https://docs.xendit.co/docs/payout-status-lifecycle line 30 (and 1 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Answer the questions of the compliance team, then
   * wait for the webhook. Send no second payout for the same purpose.
   */
  public static final PayoutStatusV2 COMPLIANCE_ASSESSMENT = new PayoutStatusV2("PENDING_COMPLIANCE_ASSESSMENT");

  /**
   * Payout sent to channel.
   *
   * <p>The payout was sent to the channel, which has not confirmed it. It can still succeed or fail.
   *
   * <p>Source: https://docs.xendit.co/docs/payout-status-lifecycle line 32
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the webhook, or check the status. Send no
   * second payout for the same purpose before the result is final.
   */
  public static final PayoutStatusV2 REQUESTED = new PayoutStatusV2("REQUESTED");

  /**
   * Payout came back.
   *
   * <p>The payout had succeeded and was sent back later, commonly because the account is not valid or dormant. The
   * money is in the balance again.
   *
   * <p>Source: https://docs.xendit.co/docs/payout-status-lifecycle line 36 (and 2 more)
   *
   * <p>Outcome: reversed (transaction). Retry: never. Take back the booking of the payout once, and credit the
   * recipient in your own records. Send nothing again by itself: first ask the recipient for the right account.
   */
  public static final PayoutStatusV2 REVERSED = new PayoutStatusV2("REVERSED");

  /**
   * Payout succeeded.
   *
   * <p>The channel credited the payout. It can still come back later as REVERSED.
   *
   * <p>Source: https://docs.xendit.co/docs/payout-status-lifecycle line 34 (and 3 more)
   *
   * <p>Outcome: success (transaction). Retry: never. Compare the payout with your own record, then book it once. Do not
   * send it again, and be ready for REVERSED.
   */
  public static final PayoutStatusV2 SUCCEEDED = new PayoutStatusV2("SUCCEEDED");

  private final String value;

  private PayoutStatusV2(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link PayoutStatusV2#ACCEPTED}. */
    ACCEPTED("ACCEPTED"),
    /** {@link PayoutStatusV2#CANCELLED}. */
    CANCELLED("CANCELLED"),
    /** {@link PayoutStatusV2#COMPLIANCE_REJECTED}. */
    COMPLIANCE_REJECTED("COMPLIANCE_REJECTED"),
    /** {@link PayoutStatusV2#EXPIRED}. */
    EXPIRED("EXPIRED"),
    /** {@link PayoutStatusV2#FAILED}. */
    FAILED("FAILED"),
    /** {@link PayoutStatusV2#COMPLIANCE_ASSESSMENT}. */
    COMPLIANCE_ASSESSMENT("PENDING_COMPLIANCE_ASSESSMENT"),
    /** {@link PayoutStatusV2#REQUESTED}. */
    REQUESTED("REQUESTED"),
    /** {@link PayoutStatusV2#REVERSED}. */
    REVERSED("REVERSED"),
    /** {@link PayoutStatusV2#SUCCEEDED}. */
    SUCCEEDED("SUCCEEDED");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public PayoutStatusV2 code() {
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
    return "payout-status-v2";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static PayoutStatusV2 of(String value) {
    return new PayoutStatusV2(java.util.Objects.requireNonNull(value));
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
  public int compareTo(PayoutStatusV2 other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PayoutStatusV2 && value.equals(((PayoutStatusV2) other).value);
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
