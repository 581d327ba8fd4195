// Generated from the catalog; do not edit.
package org.midtranscodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Payout status of Midtrans. Any text is one: a later release, or the provider, may have new ones. */
public final class PayoutStatus implements Comparable<PayoutStatus> {
  /**
   * Payout approved, not sent yet.
   *
   * <p>The approver released the payout. It is not known yet whether the bank carries it out.
   *
   * <p>Source: https://docs.midtrans.com/reference/notification-payload
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the notification. Create no second payout
   * for the same purpose until the result is final.
   */
  public static final PayoutStatus APPROVED = new PayoutStatus("approved");

  /**
   * Payout completed.
   *
   * <p>The money arrived at the beneficiary account. In rare cases the bank sends it back later, and the state becomes
   * failed.
   *
   * <p>Source: https://docs.midtrans.com/reference/get-payout-details (and 1 more)
   *
   * <p>Outcome: success (transaction). Retry: never. Compare the amount and the reference with your own record, then
   * book the payout once. Do not send it again.
   */
  public static final PayoutStatus COMPLETED = new PayoutStatus("completed");

  /**
   * Payout completed with an error, result uncertain.
   *
   * <p>The payout is reported as completed, and an error stands beside it. One of the two is wrong.
   *
   * <p>Source: https://docs.midtrans.com/reference/error-code-and-messages
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status no earlier than ten minutes after
   * the payout, and ask Midtrans if it stays so. Book nothing and create no second payout before that.
   */
  public static final PayoutStatus COMPLETED_UNCERTAIN = new PayoutStatus("completed");

  /**
   * Payout failed.
   *
   * <p>The payout did not go through, or the bank sent the money back. error_code in the notification says why.
   *
   * <p>Source: https://docs.midtrans.com/reference/get-payout-details (and 1 more)
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Close this payout. After correcting what error_code
   * names, a person decides about another payout.
   */
  public static final PayoutStatus FAILED = new PayoutStatus("failed");

  /**
   * Payout failed, result uncertain.
   *
   * <p>The payout is reported as failed because of a timeout, a technical error or a duplicate. That is no proof that
   * no money moved.
   *
   * <p>Source: https://docs.midtrans.com/reference/error-code-and-messages
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status no earlier than ten minutes after
   * the payout, and ask Midtrans to check it. Create no second payout before that.
   */
  public static final PayoutStatus FAILED_UNCERTAIN = new PayoutStatus("failed");

  /**
   * Payout failed, reason not given.
   *
   * <p>The payout is reported as failed. A message stands beside it and no error_code, so the reason cannot be read.
   *
   * <p>Source: https://docs.midtrans.com/reference/error-code-and-messages
   *
   * <p>Outcome: failed (transaction). Retry: check_status_first. Check the status no earlier than ten minutes after the
   * payout, and ask Midtrans for the reason. A person decides about another payout after that.
   */
  public static final PayoutStatus FAILED_WITHOUT_CODE = new PayoutStatus("failed");

  /**
   * Payout sent to bank.
   *
   * <p>The bank has the payout and has not confirmed it. It can still end as completed or failed, on the next working
   * day at the latest.
   *
   * <p>Source: https://docs.midtrans.com/reference/get-payout-details (and 1 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Wait for the notification, or check the status no
   * earlier than ten minutes after the payout. Create no second payout until the result is final.
   */
  public static final PayoutStatus PROCESSED = new PayoutStatus("processed");

  /**
   * Payout waits for approval.
   *
   * <p>The payout was created and has not been sent to the bank. Where the merchant works with two roles, an approver
   * has to release it.
   *
   * <p>Source: https://docs.midtrans.com/reference/get-payout-details (and 1 more)
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Approve or reject it, then wait for the notification.
   * Create no second payout for the same purpose until the result is final.
   */
  public static final PayoutStatus QUEUED = new PayoutStatus("queued");

  /**
   * Payout rejected.
   *
   * <p>The approver rejected the payout, or it did not pass the validation. Nothing was sent to the bank.
   *
   * <p>Source: https://docs.midtrans.com/reference/notification-payload
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Close this payout. If the money is to be sent after
   * all, create a new payout.
   */
  public static final PayoutStatus REJECTED = new PayoutStatus("rejected");

  private final String value;

  private PayoutStatus(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link PayoutStatus#APPROVED}. */
    APPROVED("approved"),
    /** {@link PayoutStatus#COMPLETED}. */
    COMPLETED("completed"),
    /** {@link PayoutStatus#FAILED_UNCERTAIN}. */
    FAILED_UNCERTAIN("failed"),
    /** {@link PayoutStatus#PROCESSED}. */
    PROCESSED("processed"),
    /** {@link PayoutStatus#QUEUED}. */
    QUEUED("queued"),
    /** {@link PayoutStatus#REJECTED}. */
    REJECTED("rejected");

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
