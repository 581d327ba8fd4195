// Generated from the catalog; do not edit.
package org.midtranscodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Payout error code of Midtrans. Any text is one: a later release, or the provider, may have new ones. */
public final class PayoutError implements Comparable<PayoutError> {
  /**
   * Account name does not match.
   *
   * <p>The name does not fit the beneficiary account.
   *
   * <p>Message: "Invalid beneficiary name".
   *
   * <p>Source: https://docs.midtrans.com/reference/error-code-and-messages line 12
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the recipient for the right account details, then create a
   * new payout.
   */
  public static final PayoutError INVALID_BENEFICIARY_NAME = new PayoutError("001");

  /**
   * Beneficiary account not valid.
   *
   * <p>The bank has no such account number.
   *
   * <p>Message: "Invalid destination account number".
   *
   * <p>Source: https://docs.midtrans.com/reference/error-code-and-messages line 13
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the recipient for the right account details, then create a
   * new payout.
   */
  public static final PayoutError INVALID_BENEFICIARY_ACCOUNT = new PayoutError("002");

  /**
   * Account or name not valid.
   *
   * <p>Account number and name do not belong together, or the account does not exist.
   *
   * <p>Message: "Invalid destination account or beneficiary name".
   *
   * <p>Source: https://docs.midtrans.com/reference/error-code-and-messages line 14
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the recipient for the right account details, then create a
   * new payout.
   */
  public static final PayoutError INVALID_ACCOUNT_OR_NAME = new PayoutError("003");

  /**
   * General error.
   *
   * <p>An error that is not named. The code does not say what had been done by then.
   *
   * <p>Message: "General error".
   *
   * <p>Source: https://docs.midtrans.com/reference/error-code-and-messages line 15
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status no earlier than ten minutes after
   * the payout, and ask Midtrans to check it. Create no second payout before that.
   */
  public static final PayoutError GENERAL_ERROR = new PayoutError("004");

  /**
   * No answer from bank.
   *
   * <p>The bank did not answer in time. The transfer may have been made.
   *
   * <p>Message: "Timeout error by bank".
   *
   * <p>Source: https://docs.midtrans.com/reference/error-code-and-messages line 16
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status no earlier than ten minutes after
   * the payout, and ask Midtrans to check it. Create no second payout before that.
   */
  public static final PayoutError BANK_TIMEOUT = new PayoutError("005");

  /**
   * Reference already used.
   *
   * <p>The bank already knows this reference, so an earlier transfer with it may have been made.
   *
   * <p>Message: "Unique reference number violation".
   *
   * <p>Source: https://docs.midtrans.com/reference/error-code-and-messages line 17
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status no earlier than ten minutes after
   * the payout, and ask Midtrans to check it. Create no second payout before that.
   */
  public static final PayoutError DUPLICATE_REFERENCE = new PayoutError("006");

  /**
   * Same request processed before.
   *
   * <p>The bank already processed the same request, so the money may have been sent.
   *
   * <p>Message: "Identical request already processed before".
   *
   * <p>Source: https://docs.midtrans.com/reference/error-code-and-messages line 18
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status no earlier than ten minutes after
   * the payout, and ask Midtrans to check it. Create no second payout before that.
   */
  public static final PayoutError IDENTICAL_REQUEST = new PayoutError("007");

  /**
   * Bank refused the access.
   *
   * <p>The bank did not accept the access data of the sending account.
   *
   * <p>Message: "Bank cannot authenticated request".
   *
   * <p>Source: https://docs.midtrans.com/reference/error-code-and-messages line 19
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask Midtrans what is wrong. Create a new payout once it is
   * corrected.
   */
  public static final PayoutError BANK_AUTHENTICATION_FAILED = new PayoutError("008");

  /**
   * Bank balance too low.
   *
   * <p>The balance of the sending bank account does not cover the payout.
   *
   * <p>Message: "Bank balance is not enough".
   *
   * <p>Source: https://docs.midtrans.com/reference/error-code-and-messages line 20
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Top up the balance, then create a new payout.
   */
  public static final PayoutError BANK_BALANCE_TOO_LOW = new PayoutError("009");

  /**
   * Payout data not valid.
   *
   * <p>The data of the payout did not pass the validation.
   *
   * <p>Message: "Payload validation failed".
   *
   * <p>Source: https://docs.midtrans.com/reference/error-code-and-messages line 21
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Correct the data, then create a new payout.
   */
  public static final PayoutError PAYLOAD_NOT_VALID = new PayoutError("010");

  /**
   * OTP expired or blocked.
   *
   * <p>The OTP with which the payout is approved is expired or blocked.
   *
   * <p>Message: "OTP code expired / blocked".
   *
   * <p>Source: https://docs.midtrans.com/reference/error-code-and-messages line 22
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Create a new payout and approve it with a new OTP.
   */
  public static final PayoutError OTP_EXPIRED_OR_BLOCKED = new PayoutError("011");

  /**
   * Beneficiary account blocked.
   *
   * <p>The bank has blocked the beneficiary account.
   *
   * <p>Message: "Beneficiary account is blocked".
   *
   * <p>Source: https://docs.midtrans.com/reference/error-code-and-messages line 23
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the recipient for another account, then create a new
   * payout.
   */
  public static final PayoutError BENEFICIARY_ACCOUNT_BLOCKED = new PayoutError("012");

  /**
   * Sender and receiver equal.
   *
   * <p>The sending account and the beneficiary account are the same.
   *
   * <p>Message: "Sender and receiver account are the same".
   *
   * <p>Source: https://docs.midtrans.com/reference/error-code-and-messages line 24
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Enter another beneficiary account, then create a new payout.
   */
  public static final PayoutError SAME_ACCOUNT = new PayoutError("013");

  /**
   * Monthly limit exceeded.
   *
   * <p>The beneficiary account would exceed its monthly limit.
   *
   * <p>Message: "Monthly account balance limit exceeded".
   *
   * <p>Source: https://docs.midtrans.com/reference/error-code-and-messages line 25
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the recipient for another account or wait for the next
   * month, then create a new payout.
   */
  public static final PayoutError MONTHLY_LIMIT_EXCEEDED = new PayoutError("014");

  /**
   * Balance limit exceeded.
   *
   * <p>The beneficiary account would exceed the highest balance that it may hold.
   *
   * <p>Message: "Account balance limit exceeded".
   *
   * <p>Source: https://docs.midtrans.com/reference/error-code-and-messages line 26
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the recipient for another account or send a smaller amount
   * as a new payout.
   */
  public static final PayoutError BALANCE_LIMIT_EXCEEDED = new PayoutError("015");

  /**
   * Merchant balance too low.
   *
   * <p>The merchant balance at Midtrans does not cover the payout.
   *
   * <p>Message: "Merchant balance is not enough".
   *
   * <p>Source: https://docs.midtrans.com/reference/error-code-and-messages line 27
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Top up the balance, then create a new payout.
   */
  public static final PayoutError MERCHANT_BALANCE_TOO_LOW = new PayoutError("016");

  /**
   * Bank details not valid.
   *
   * <p>The bank details of the recipient are not valid.
   *
   * <p>Message: "Invalid receiver bank details.".
   *
   * <p>Source: https://docs.midtrans.com/reference/error-code-and-messages line 28
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the recipient for the right account details, then create a
   * new payout.
   */
  public static final PayoutError INVALID_BANK_DETAILS = new PayoutError("017");

  /**
   * External system error.
   *
   * <p>A technical error on the way to the bank. The code does not say what had been done by then.
   *
   * <p>Message: "Technical error.".
   *
   * <p>Source: https://docs.midtrans.com/reference/error-code-and-messages line 29
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status no earlier than ten minutes after
   * the payout, and ask Midtrans to check it. Create no second payout before that.
   */
  public static final PayoutError TECHNICAL_ERROR_018 = new PayoutError("018");

  /**
   * Invalid request.
   *
   * <p>The transfer did not pass the validation.
   *
   * <p>Message: "Validation issue.".
   *
   * <p>Source: https://docs.midtrans.com/reference/error-code-and-messages line 30
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask Midtrans what is wrong. Create a new payout once it is
   * corrected.
   */
  public static final PayoutError VALIDATION_ISSUE = new PayoutError("019");

  /**
   * Validation failed, ask Midtrans.
   *
   * <p>The transfer did not pass the validation, and only Midtrans can say why.
   *
   * <p>Message: "Transfer could not be processed due to a validation issue, please contact support&#64;midtrans.com.".
   *
   * <p>Source: https://docs.midtrans.com/reference/error-code-and-messages line 31
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask Midtrans what is wrong. Create a new payout once it is
   * corrected.
   */
  public static final PayoutError VALIDATION_ISSUE_CONTACT = new PayoutError("020");

  /**
   * External system error.
   *
   * <p>A technical error on the way to the bank. The code does not say what had been done by then.
   *
   * <p>Message: "Technical error.".
   *
   * <p>Source: https://docs.midtrans.com/reference/error-code-and-messages line 32
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status no earlier than ten minutes after
   * the payout, and ask Midtrans to check it. Create no second payout before that.
   */
  public static final PayoutError TECHNICAL_ERROR_021 = new PayoutError("021");

  /**
   * External system error.
   *
   * <p>A technical error on the way to the bank. The code does not say what had been done by then.
   *
   * <p>Message: "Technical error.".
   *
   * <p>Source: https://docs.midtrans.com/reference/error-code-and-messages line 33
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status no earlier than ten minutes after
   * the payout, and ask Midtrans to check it. Create no second payout before that.
   */
  public static final PayoutError TECHNICAL_ERROR_022 = new PayoutError("022");

  /**
   * External system error.
   *
   * <p>A technical error on the way to the bank. The code does not say what had been done by then.
   *
   * <p>Message: "Technical error.".
   *
   * <p>Source: https://docs.midtrans.com/reference/error-code-and-messages line 34
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status no earlier than ten minutes after
   * the payout, and ask Midtrans to check it. Create no second payout before that.
   */
  public static final PayoutError TECHNICAL_ERROR_023 = new PayoutError("023");

  /**
   * External system error.
   *
   * <p>A technical error on the way to the bank. The code does not say what had been done by then.
   *
   * <p>Message: "Technical error.".
   *
   * <p>Source: https://docs.midtrans.com/reference/error-code-and-messages line 35
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Check the status no earlier than ten minutes after
   * the payout, and ask Midtrans to check it. Create no second payout before that.
   */
  public static final PayoutError TECHNICAL_ERROR_024 = new PayoutError("024");

  /**
   * Declined, no reason given.
   *
   * <p>The bank declined the transfer without a reason.
   *
   * <p>Message: "Transfer was declined.".
   *
   * <p>Source: https://docs.midtrans.com/reference/error-code-and-messages line 36
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask Midtrans what is wrong. Create a new payout once it is
   * corrected.
   */
  public static final PayoutError DECLINED = new PayoutError("025");

  /**
   * Account name does not match.
   *
   * <p>The name does not fit the beneficiary account.
   *
   * <p>Message: "Invalid receiver name.".
   *
   * <p>Source: https://docs.midtrans.com/reference/error-code-and-messages line 37
   *
   * <p>Outcome: failed (transaction). Retry: after_fix. Ask the recipient for the right account details, then create a
   * new payout.
   */
  public static final PayoutError INVALID_RECEIVER_NAME = new PayoutError("026");

  private final String value;

  private PayoutError(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link PayoutError#INVALID_BENEFICIARY_NAME}. */
    INVALID_BENEFICIARY_NAME("001"),
    /** {@link PayoutError#INVALID_BENEFICIARY_ACCOUNT}. */
    INVALID_BENEFICIARY_ACCOUNT("002"),
    /** {@link PayoutError#INVALID_ACCOUNT_OR_NAME}. */
    INVALID_ACCOUNT_OR_NAME("003"),
    /** {@link PayoutError#GENERAL_ERROR}. */
    GENERAL_ERROR("004"),
    /** {@link PayoutError#BANK_TIMEOUT}. */
    BANK_TIMEOUT("005"),
    /** {@link PayoutError#DUPLICATE_REFERENCE}. */
    DUPLICATE_REFERENCE("006"),
    /** {@link PayoutError#IDENTICAL_REQUEST}. */
    IDENTICAL_REQUEST("007"),
    /** {@link PayoutError#BANK_AUTHENTICATION_FAILED}. */
    BANK_AUTHENTICATION_FAILED("008"),
    /** {@link PayoutError#BANK_BALANCE_TOO_LOW}. */
    BANK_BALANCE_TOO_LOW("009"),
    /** {@link PayoutError#PAYLOAD_NOT_VALID}. */
    PAYLOAD_NOT_VALID("010"),
    /** {@link PayoutError#OTP_EXPIRED_OR_BLOCKED}. */
    OTP_EXPIRED_OR_BLOCKED("011"),
    /** {@link PayoutError#BENEFICIARY_ACCOUNT_BLOCKED}. */
    BENEFICIARY_ACCOUNT_BLOCKED("012"),
    /** {@link PayoutError#SAME_ACCOUNT}. */
    SAME_ACCOUNT("013"),
    /** {@link PayoutError#MONTHLY_LIMIT_EXCEEDED}. */
    MONTHLY_LIMIT_EXCEEDED("014"),
    /** {@link PayoutError#BALANCE_LIMIT_EXCEEDED}. */
    BALANCE_LIMIT_EXCEEDED("015"),
    /** {@link PayoutError#MERCHANT_BALANCE_TOO_LOW}. */
    MERCHANT_BALANCE_TOO_LOW("016"),
    /** {@link PayoutError#INVALID_BANK_DETAILS}. */
    INVALID_BANK_DETAILS("017"),
    /** {@link PayoutError#TECHNICAL_ERROR_018}. */
    TECHNICAL_ERROR_018("018"),
    /** {@link PayoutError#VALIDATION_ISSUE}. */
    VALIDATION_ISSUE("019"),
    /** {@link PayoutError#VALIDATION_ISSUE_CONTACT}. */
    VALIDATION_ISSUE_CONTACT("020"),
    /** {@link PayoutError#TECHNICAL_ERROR_021}. */
    TECHNICAL_ERROR_021("021"),
    /** {@link PayoutError#TECHNICAL_ERROR_022}. */
    TECHNICAL_ERROR_022("022"),
    /** {@link PayoutError#TECHNICAL_ERROR_023}. */
    TECHNICAL_ERROR_023("023"),
    /** {@link PayoutError#TECHNICAL_ERROR_024}. */
    TECHNICAL_ERROR_024("024"),
    /** {@link PayoutError#DECLINED}. */
    DECLINED("025"),
    /** {@link PayoutError#INVALID_RECEIVER_NAME}. */
    INVALID_RECEIVER_NAME("026");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public PayoutError code() {
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
    return "payout-error";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static PayoutError of(String value) {
    return new PayoutError(java.util.Objects.requireNonNull(value));
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
  public int compareTo(PayoutError other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PayoutError && value.equals(((PayoutError) other).value);
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
