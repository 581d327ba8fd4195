// Generated from the catalog; do not edit.
package org.oycodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answer to an account inquiry of OY! Indonesia. Any text is one: a later release, or the provider, may have new ones.
 */
public final class AccountInquiry implements Comparable<AccountInquiry> {
  /**
   * Inquiry answered.
   *
   * <p>OY! answered this request: the name on the account, an invoice or the payment of one is in the body. No money
   * went to the account.
   *
   * <p>Message: "Success".
   *
   * <p>Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 7 (and 1 more)
   *
   * <p>Outcome: success (request). Retry: never. Compare account_name with the recipient before a payout. After the
   * payment of an invoice, read invoice_status.
   */
  public static final AccountInquiry ANSWERED = new AccountInquiry("000");

  /**
   * Username not known.
   *
   * <p>OY! does not know the username in x-oy-username. Nothing was looked up or paid by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 8
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct x-oy-username, then send the request again.
   */
  public static final AccountInquiry USER_NOT_FOUND = new AccountInquiry("201");

  /**
   * Account not active at OY!.
   *
   * <p>The account or this product of it is not active at OY!. Nothing was looked up or paid by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 9
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Ask OY! to activate the account or the product, then send the
   * request again.
   */
  public static final AccountInquiry USER_NOT_ACTIVE = new AccountInquiry("202");

  /**
   * Account inquiry not set up.
   *
   * <p>The settings of the account do not allow account inquiries. Nothing was looked up or paid by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 10
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Ask OY! to check the settings of account inquiry, then send the
   * request again.
   */
  public static final AccountInquiry CONFIGURATION_NOT_VALID = new AccountInquiry("203");

  /**
   * Invoice not found.
   *
   * <p>OY! knows no invoice for account inquiries with this invoice_id. Nothing was paid by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 11
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check invoice_id in the list of invoices, then send the request
   * again.
   */
  public static final AccountInquiry INVOICE_NOT_FOUND = new AccountInquiry("204");

  /**
   * Bank not supported.
   *
   * <p>OY! cannot look up accounts at the bank in bank_code.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 12
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check bank_code against the list of bank codes, or ask for an
   * account at another bank. Then send the request again.
   */
  public static final AccountInquiry BANK_NOT_SUPPORTED = new AccountInquiry("205");

  /**
   * Merchant balance too low.
   *
   * <p>The balance does not cover the invoice for account inquiries, so it was not paid.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 13
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Top up the balance, then pay the invoice again with the same
   * invoice_id.
   */
  public static final AccountInquiry BALANCE_TOO_LOW = new AccountInquiry("206");

  /**
   * IP address not registered.
   *
   * <p>The request came from an IP address that is not registered. Nothing was looked up or paid by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 14
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Register the IP address of the server with OY!, then send the
   * request again.
   */
  public static final AccountInquiry IP_NOT_REGISTERED = new AccountInquiry("207");

  /**
   * API key not valid.
   *
   * <p>OY! did not accept the key in x-api-key. Nothing was looked up or paid by this request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 15
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check x-api-key, and make sure that it belongs to this
   * environment, then send the request again.
   */
  public static final AccountInquiry API_KEY_NOT_VALID = new AccountInquiry("208");

  /**
   * Account not found.
   *
   * <p>The account was not found at this bank. The inquiry itself was carried out and may be on the next invoice.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 16
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Check the account number and the bank with the recipient. Send no
   * payout to this account.
   */
  public static final AccountInquiry ACCOUNT_NOT_FOUND = new AccountInquiry("209");

  /**
   * Unpaid invoices.
   *
   * <p>Invoices for earlier account inquiries are not paid, so OY! answers no further ones.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 17
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Pay the open invoices, then send the request again.
   */
  public static final AccountInquiry UNPAID_INVOICES = new AccountInquiry("232");

  /**
   * Invoice cannot be paid.
   *
   * <p>The invoice does not wait for a payment. It may have been paid before, or not be due yet.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 18
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Read invoice_status of this invoice first. Pay nothing
   * again if it is PAID.
   */
  public static final AccountInquiry INVOICE_NOT_UNPAID = new AccountInquiry("300");

  /**
   * Too many requests.
   *
   * <p>OY! refused this request because too many were sent to this address. Nothing was looked up or paid by this
   * request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 19
   *
   * <p>Outcome: rejected (request). Retry: later. Wait a moment and send the request again. Send fewer requests at a
   * time.
   */
  public static final AccountInquiry TOO_MANY_REQUESTS = new AccountInquiry("429");

  /**
   * Invalid request.
   *
   * <p>A field is missing or its value is not accepted; the message says more. Nothing was looked up or paid by this
   * request.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 20
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Compare the fields with the documentation and correct them, then
   * send the request again.
   */
  public static final AccountInquiry INVALID_PARAMETER = new AccountInquiry("990");

  /**
   * Internal error at the provider.
   *
   * <p>OY! had an internal error. An inquiry moved no money; whether an invoice was paid is not known.
   *
   * <p>Source: https://api-docs.oyindonesia.com/#account-inquiry-response-codes- line 21
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. After the payment of an invoice, read its
   * invoice_status first. An inquiry can simply be sent again.
   */
  public static final AccountInquiry INTERNAL_SERVER_ERROR = new AccountInquiry("999");

  private final String value;

  private AccountInquiry(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link AccountInquiry#ANSWERED}. */
    ANSWERED("000"),
    /** {@link AccountInquiry#USER_NOT_FOUND}. */
    USER_NOT_FOUND("201"),
    /** {@link AccountInquiry#USER_NOT_ACTIVE}. */
    USER_NOT_ACTIVE("202"),
    /** {@link AccountInquiry#CONFIGURATION_NOT_VALID}. */
    CONFIGURATION_NOT_VALID("203"),
    /** {@link AccountInquiry#INVOICE_NOT_FOUND}. */
    INVOICE_NOT_FOUND("204"),
    /** {@link AccountInquiry#BANK_NOT_SUPPORTED}. */
    BANK_NOT_SUPPORTED("205"),
    /** {@link AccountInquiry#BALANCE_TOO_LOW}. */
    BALANCE_TOO_LOW("206"),
    /** {@link AccountInquiry#IP_NOT_REGISTERED}. */
    IP_NOT_REGISTERED("207"),
    /** {@link AccountInquiry#API_KEY_NOT_VALID}. */
    API_KEY_NOT_VALID("208"),
    /** {@link AccountInquiry#ACCOUNT_NOT_FOUND}. */
    ACCOUNT_NOT_FOUND("209"),
    /** {@link AccountInquiry#UNPAID_INVOICES}. */
    UNPAID_INVOICES("232"),
    /** {@link AccountInquiry#INVOICE_NOT_UNPAID}. */
    INVOICE_NOT_UNPAID("300"),
    /** {@link AccountInquiry#TOO_MANY_REQUESTS}. */
    TOO_MANY_REQUESTS("429"),
    /** {@link AccountInquiry#INVALID_PARAMETER}. */
    INVALID_PARAMETER("990"),
    /** {@link AccountInquiry#INTERNAL_SERVER_ERROR}. */
    INTERNAL_SERVER_ERROR("999");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public AccountInquiry code() {
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
    return "account-inquiry";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static AccountInquiry of(String value) {
    return new AccountInquiry(java.util.Objects.requireNonNull(value));
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
  public int compareTo(AccountInquiry other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AccountInquiry && value.equals(((AccountInquiry) other).value);
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
