// Generated from the catalog; do not edit.
package org.xenditcodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Payout status of Xendit. Any text is one: a later release, or the provider, may have new ones. */
public final class PayoutStatus implements Comparable<PayoutStatus> {
  /**
   * Payout accepted, not sent.
   *
   * <p>Xendit took the payout and has not sent it. It may stay so for long while the destination is offline; that is no
   * failure.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 2 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the webhook, or check the status. Send no
   * second payout for the same purpose before the result is final.
   */
  public static final PayoutStatus ACCEPTED = new PayoutStatus("ACCEPTED");

  /**
   * Payout canceled.
   *
   * <p>The payout was canceled at your request before it was processed. The money goes back to the balance.
   *
   * <p>Source: https://docs.xendit.co/apidocs/cancel-payout (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Close this payout. If the money is to be sent after
   * all, make a new payout with a new reference_id and a new idempotency-key.
   */
  public static final PayoutStatus CANCELLED = new PayoutStatus("CANCELLED");

  /**
   * Cash not collected in time.
   *
   * <p>A payout in cash was not collected in time.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Close this payout. A person decides about another one,
   * which needs a new reference_id and a new idempotency-key.
   */
  public static final PayoutStatus EXPIRED = new PayoutStatus("EXPIRED");

  /**
   * Payout failed.
   *
   * <p>The payout did not go through; failure_code tells why. The same idempotency-key brings back this payout and no
   * new one.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 2 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Close this payout and read failure_code. After what it
   * names is corrected, a person decides about another payout with a new reference_id and a new idempotency-key.
   */
  public static final PayoutStatus FAILED = new PayoutStatus("FAILED");

  /**
   * Cash being collected.
   *
   * <p>A payout in cash is being collected right now.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 1 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the webhook, or check the status. Send no
   * second payout for the same purpose before the result is final.
   */
  public static final PayoutStatus LOCKED = new PayoutStatus("LOCKED");

  /**
   * In compliance review.
   *
   * <p>The compliance team of Xendit checks the payout and may write to you. Nothing has been sent.
   *
   * <p>Source: https://docs.xendit.co/apidocs/cancel-payout
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Answer the questions of the compliance team, then
   * wait for the webhook. Send no second payout for the same purpose.
   */
  public static final PayoutStatus COMPLIANCE_ASSESSMENT = new PayoutStatus("PENDING_COMPLIANCE_ASSESSMENT");

  /**
   * In compliance review.
   *
   * <p>The compliance team of Xendit checks the payout and may write to you. Nothing has been sent.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 1 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Answer the questions of the compliance team, then
   * wait for the webhook. Send no second payout for the same purpose.
   */
  public static final PayoutStatus COMPLIANCE_REVIEW = new PayoutStatus("PENDING_COMPLIANCE_REVIEW");

  /**
   * Cash ready for collection.
   *
   * <p>A payout in cash waits to be collected by the recipient.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 1 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the webhook, or check the status. Send no
   * second payout for the same purpose before the result is final.
   */
  public static final PayoutStatus READY = new PayoutStatus("READY");

  /**
   * Rejected by compliance.
   *
   * <p>The compliance team rejected the payout, and the money is back in the balance.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: never. Do not send it again, and do not tell the recipient why. Let your
   * compliance team decide.
   */
  public static final PayoutStatus REJECTED = new PayoutStatus("REJECTED");

  /**
   * Payout sent to channel.
   *
   * <p>The payout was sent to the channel, which has not confirmed it. It can still succeed or fail.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 2 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the webhook, or check the status. Send no
   * second payout for the same purpose before the result is final.
   */
  public static final PayoutStatus REQUESTED = new PayoutStatus("REQUESTED");

  /**
   * Payout came back.
   *
   * <p>The payout had succeeded and was sent back later, commonly because the account is not valid or dormant. The
   * money is in the balance again.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 1 more)
   *
   * <p>Outcome: reversed (transaction). Retry: never. Take back the booking of the payout once, and credit the
   * recipient in your own records. Send nothing again by itself: first ask the recipient for the right account.
   */
  public static final PayoutStatus REVERSED = new PayoutStatus("REVERSED");

  /**
   * Payout being routed.
   *
   * <p>The payout is on its way to a channel. It can still be canceled, and it can still end in any way.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 1 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the webhook, or check the status. Send no
   * second payout for the same purpose before the result is final.
   */
  public static final PayoutStatus ROUTING = new PayoutStatus("ROUTING");

  /**
   * Payout succeeded.
   *
   * <p>The channel credited the payout. It can still come back later as REVERSED.
   *
   * <p>Source: https://docs.xendit.co/apidocs/create-payout-v3 (and 2 more)
   *
   * <p>Outcome: success (transaction). Retry: never. Compare the payout with your own record, then book it once. Do not
   * send it again, and be ready for REVERSED. Amounts of payouts of version 3 are in the smallest unit of the currency.
   */
  public static final PayoutStatus SUCCEEDED = new PayoutStatus("SUCCEEDED");

  private final String value;

  private PayoutStatus(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link PayoutStatus#ACCEPTED}. */
    ACCEPTED("ACCEPTED"),
    /** {@link PayoutStatus#CANCELLED}. */
    CANCELLED("CANCELLED"),
    /** {@link PayoutStatus#EXPIRED}. */
    EXPIRED("EXPIRED"),
    /** {@link PayoutStatus#FAILED}. */
    FAILED("FAILED"),
    /** {@link PayoutStatus#LOCKED}. */
    LOCKED("LOCKED"),
    /** {@link PayoutStatus#COMPLIANCE_ASSESSMENT}. */
    COMPLIANCE_ASSESSMENT("PENDING_COMPLIANCE_ASSESSMENT"),
    /** {@link PayoutStatus#COMPLIANCE_REVIEW}. */
    COMPLIANCE_REVIEW("PENDING_COMPLIANCE_REVIEW"),
    /** {@link PayoutStatus#READY}. */
    READY("READY"),
    /** {@link PayoutStatus#REJECTED}. */
    REJECTED("REJECTED"),
    /** {@link PayoutStatus#REQUESTED}. */
    REQUESTED("REQUESTED"),
    /** {@link PayoutStatus#REVERSED}. */
    REVERSED("REVERSED"),
    /** {@link PayoutStatus#ROUTING}. */
    ROUTING("ROUTING"),
    /** {@link PayoutStatus#SUCCEEDED}. */
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
    public PayoutStatus code() {
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
    return "payout-status";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static PayoutStatus of(String value) {
    return new PayoutStatus(java.util.Objects.requireNonNull(value));
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
  public int compareTo(PayoutStatus other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PayoutStatus && value.equals(((PayoutStatus) other).value);
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
