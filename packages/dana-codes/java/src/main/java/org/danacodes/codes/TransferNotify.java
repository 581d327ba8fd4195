// Generated from the catalog; do not edit.
package org.danacodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * State in the notification of a bank transfer of DANA. Any text is one: a later release, or the provider, may have new
 * ones.
 */
public final class TransferNotify implements Comparable<TransferNotify> {
  /**
   * Transfer carried out.
   *
   * <p>The recipient has the money, and that is final.
   *
   * <p>Message: "Success".
   *
   * <p>Source: https://dashboard.dana.id/api-docs-v2/api/disbursement/transfer-to-bank-notify
   *
   * <p>Outcome: success (transaction). Retry: never. Compare amount and originalPartnerReferenceNo with your record,
   * then book it as paid out, once. Do not send it again.
   */
  public static final TransferNotify SUCCESS = new TransferNotify("00");

  /**
   * Transfer created.
   *
   * <p>DANA has it, and nothing has been sent yet.
   *
   * <p>Message: "Initiated".
   *
   * <p>Source: https://dashboard.dana.id/api-docs-v2/api/disbursement/transfer-to-bank-notify
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Hold the amount and check the status again. Send
   * nothing under a new reference meanwhile.
   */
  public static final TransferNotify INITIATED = new TransferNotify("01");

  /**
   * Transfer under way.
   *
   * <p>The money is being sent, and the result is not known yet.
   *
   * <p>Message: "Paying".
   *
   * <p>Source: https://dashboard.dana.id/api-docs-v2/api/disbursement/transfer-to-bank-notify
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Hold the amount and check the status again. Send
   * nothing under a new reference meanwhile.
   */
  public static final TransferNotify PAYING = new TransferNotify("02");

  /**
   * Still being processed.
   *
   * <p>The bank or DANA has not finished it, and it can still end either way.
   *
   * <p>Message: "Pending".
   *
   * <p>Source: https://dashboard.dana.id/api-docs-v2/api/disbursement/transfer-to-bank-notify
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Hold the amount and check the status again. Send
   * nothing under a new reference meanwhile.
   */
  public static final TransferNotify PENDING = new TransferNotify("03");

  /**
   * Money came back.
   *
   * <p>It was sent and came back, so the recipient does not have it. The amount is in the balance of the merchant
   * again.
   *
   * <p>Message: "Refunded".
   *
   * <p>Source: https://dashboard.dana.id/api-docs-v2/api/disbursement/transfer-to-bank-notify
   *
   * <p>Outcome: reversed (transaction). Retry: never. Book the return once and credit the recipient in your own
   * records. Send it again only after somebody has found out why it came back.
   */
  public static final TransferNotify REFUNDED = new TransferNotify("04");

  /**
   * Transfer canceled.
   *
   * <p>It ended before the money was sent, and it will not be sent any more.
   *
   * <p>Message: "Cancelled".
   *
   * <p>Source: https://dashboard.dana.id/api-docs-v2/api/disbursement/transfer-to-bank-notify
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Close this reference and release the amount. Another
   * attempt is a new transfer with a new reference.
   */
  public static final TransferNotify CANCELED = new TransferNotify("05");

  /**
   * Transfer failed.
   *
   * <p>It ended without the money being sent.
   *
   * <p>Message: "Failed".
   *
   * <p>Source: https://dashboard.dana.id/api-docs-v2/api/disbursement/transfer-to-bank-notify
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Close this reference and release the amount. Check the
   * destination; another attempt is a new transfer with a new reference.
   */
  public static final TransferNotify FAILED = new TransferNotify("06");

  /**
   * Transaction not found.
   *
   * <p>DANA did not find it when asked. That is no proof of failure, especially right after it was sent.
   *
   * <p>Message: "Not found".
   *
   * <p>Source: https://dashboard.dana.id/api-docs-v2/api/disbursement/transfer-to-bank-notify
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Hold the amount and check again later. If it is still
   * not found, send it again with the same partnerReferenceNo and content, never with a new one.
   */
  public static final TransferNotify NOT_FOUND = new TransferNotify("07");

  private final String value;

  private TransferNotify(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link TransferNotify#SUCCESS}. */
    SUCCESS("00"),
    /** {@link TransferNotify#INITIATED}. */
    INITIATED("01"),
    /** {@link TransferNotify#PAYING}. */
    PAYING("02"),
    /** {@link TransferNotify#PENDING}. */
    PENDING("03"),
    /** {@link TransferNotify#REFUNDED}. */
    REFUNDED("04"),
    /** {@link TransferNotify#CANCELED}. */
    CANCELED("05"),
    /** {@link TransferNotify#FAILED}. */
    FAILED("06"),
    /** {@link TransferNotify#NOT_FOUND}. */
    NOT_FOUND("07");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public TransferNotify code() {
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
    return "transfer-notify";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static TransferNotify of(String value) {
    return new TransferNotify(java.util.Objects.requireNonNull(value));
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
  public int compareTo(TransferNotify other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TransferNotify && value.equals(((TransferNotify) other).value);
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
