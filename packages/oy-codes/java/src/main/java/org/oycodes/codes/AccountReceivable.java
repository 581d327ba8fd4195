// Generated from the catalog; do not edit.
package org.oycodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Answer about an invoice of OY! Indonesia. Any text is one: a later release, or the provider, may have new ones. */
public final class AccountReceivable implements Comparable<AccountReceivable> {
  /**
   * Request answered.
   *
   * <p>OY! carried the request out. No money moved by it.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-code-api-account-receivable (and 1 more)
   *
   * <p>Outcome: success (request). Retry: never. Use what the body brings.
   */
  public static final AccountReceivable ANSWERED = new AccountReceivable("000");

  /**
   * Invoice not found.
   *
   * <p>OY! knows no invoice with this id. One that was just created may be filed under another id.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-code-api-account-receivable (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Check the id and the list of invoices before another
   * invoice is created.
   */
  public static final AccountReceivable INVOICE_NOT_FOUND = new AccountReceivable("204");

  /**
   * Amount below the minimum.
   *
   * <p>The invoice is below the least amount of Rp10000. No invoice was created or changed by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-code-api-account-receivable (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Bill a larger amount, then send the request again.
   */
  public static final AccountReceivable AMOUNT_BELOW_MINIMUM = new AccountReceivable("210");

  /**
   * Invoice cannot be canceled.
   *
   * <p>The state of the invoice does not allow it: it may be paid or being paid.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-code-api-account-receivable (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Read the invoice, and treat it as payable until its
   * state is final.
   */
  public static final AccountReceivable INVOICE_NOT_CANCELLABLE = new AccountReceivable("223");

  /**
   * Mail address or phone number not valid.
   *
   * <p>The mail address or the phone number of the customer is not valid. No invoice was created or changed by this
   * request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-code-api-account-receivable (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct it, then send the request again.
   */
  public static final AccountReceivable CONTACT_NOT_VALID = new AccountReceivable("247");

  /**
   * Cancellation failed.
   *
   * <p>The invoice was not canceled, or it is not known. The customer may still pay it.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-code-api-account-receivable (and 1 more)
   *
   * <p>Outcome: unknown (request). Retry: check_status_first. Read the invoice before the cancellation is sent again.
   */
  public static final AccountReceivable INVOICE_NOT_CANCELED = new AccountReceivable("300");

  /**
   * Invalid request.
   *
   * <p>The page lists many causes for this code, such as a date, the customer, a tax or the attachments. No invoice was
   * created or changed by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-code-api-account-receivable (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct what the message names, then send the request again.
   */
  public static final AccountReceivable REQUEST_NOT_VALID = new AccountReceivable("400");

  /**
   * Due time after that of invoice.
   *
   * <p>The payment would expire later than the invoice allows. No invoice was created or changed by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#response-code-api-account-receivable (and 1 more)
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the dates, then send the request again.
   */
  public static final AccountReceivable EXPIRY_AFTER_INVOICE = new AccountReceivable("901");

  private final String value;

  private AccountReceivable(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link AccountReceivable#ANSWERED}. */
    ANSWERED("000"),
    /** {@link AccountReceivable#INVOICE_NOT_FOUND}. */
    INVOICE_NOT_FOUND("204"),
    /** {@link AccountReceivable#AMOUNT_BELOW_MINIMUM}. */
    AMOUNT_BELOW_MINIMUM("210"),
    /** {@link AccountReceivable#INVOICE_NOT_CANCELLABLE}. */
    INVOICE_NOT_CANCELLABLE("223"),
    /** {@link AccountReceivable#CONTACT_NOT_VALID}. */
    CONTACT_NOT_VALID("247"),
    /** {@link AccountReceivable#INVOICE_NOT_CANCELED}. */
    INVOICE_NOT_CANCELED("300"),
    /** {@link AccountReceivable#REQUEST_NOT_VALID}. */
    REQUEST_NOT_VALID("400"),
    /** {@link AccountReceivable#EXPIRY_AFTER_INVOICE}. */
    EXPIRY_AFTER_INVOICE("901");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public AccountReceivable code() {
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
    return "account-receivable";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static AccountReceivable of(String value) {
    return new AccountReceivable(java.util.Objects.requireNonNull(value));
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
  public int compareTo(AccountReceivable other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AccountReceivable && value.equals(((AccountReceivable) other).value);
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
