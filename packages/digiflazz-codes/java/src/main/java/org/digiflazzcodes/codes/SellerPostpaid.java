// Generated from the catalog; do not edit.
package org.digiflazzcodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Response code that a seller sends for bills of Digiflazz. Any text is one: a later release, or the provider, may have
 * new ones.
 */
public final class SellerPostpaid implements Comparable<SellerPostpaid> {
  /**
   * Inquiry or payment done.
   *
   * <p>The same code answers an inquiry and a payment. By itself it does not say that the bill is paid.
   *
   * <p>Message: "INQUIRY / PAYMENT SUCCESS".
   *
   * <p>Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * <p>Outcome: success (request). Retry: never. Answer a payment with it only once the bill is paid, with its
   * reference.
   */
  public static final SellerPostpaid SUCCESS = new SellerPostpaid("00");

  /**
   * Invoice already paid.
   *
   * <p>Nothing is paid by this request. Who paid before is not said.
   *
   * <p>Message: "INVOICE HAS BEEN PAID".
   *
   * <p>Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * <p>Outcome: rejected (request). Retry: never. Send it only before anything was ordered. The call can come again
   * under the same ref_id.
   */
  public static final SellerPostpaid INVOICE_ALREADY_PAID = new SellerPostpaid("01");

  /**
   * Bill reported as unpaid.
   *
   * <p>The seller has not paid the bill. Whether an order for it is still on its way is not said.
   *
   * <p>Message: "BILL UNPAID".
   *
   * <p>Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Send it only when the bill was not paid and will not
   * be; otherwise 39.
   */
  public static final SellerPostpaid BILL_UNPAID = new SellerPostpaid("02");

  /**
   * ref_id not valid.
   *
   * <p>The seller does not accept the ref_id of this request.
   *
   * <p>Message: "INVALID REF ID".
   *
   * <p>Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Send it only before anything was ordered. The call can come again
   * under the same ref_id.
   */
  public static final SellerPostpaid INVALID_REF_ID = new SellerPostpaid("03");

  /**
   * Billing ID expired.
   *
   * <p>The bill can no longer be paid, and was not.
   *
   * <p>Message: "BILLING ID EXPIRED".
   *
   * <p>Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing
   * will be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  public static final SellerPostpaid BILLING_ID_EXPIRED = new SellerPostpaid("04");

  /**
   * Error, result still open.
   *
   * <p>It reads like a failure, and Digiflazz keeps it open. Only the list for bills has it.
   *
   * <p>Message: "UNDEFINED ERROR".
   *
   * <p>Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Report the result as soon as it is final.
   */
  public static final SellerPostpaid UNDEFINED_ERROR = new SellerPostpaid("05");

  /**
   * Inquiry not found.
   *
   * <p>The seller has no inquiry for this payment. Whether a payment exists is not said.
   *
   * <p>Message: "INQUIRY ID NOT FOUND".
   *
   * <p>Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Send it only when nothing was paid and nothing will
   * be.
   */
  public static final SellerPostpaid INQUIRY_ID_NOT_FOUND = new SellerPostpaid("06");

  /**
   * Failed, no reason given.
   *
   * <p>The seller says that nothing was paid.
   *
   * <p>Message: "TRANSACTION FAILED".
   *
   * <p>Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing
   * will be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  public static final SellerPostpaid TRANSACTION_FAILED = new SellerPostpaid("07");

  /**
   * Billing ID blocked.
   *
   * <p>The bill cannot be paid, and was not.
   *
   * <p>Message: "BILLING ID BLOCKED".
   *
   * <p>Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing
   * will be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  public static final SellerPostpaid BILLING_ID_BLOCKED = new SellerPostpaid("08");

  /**
   * Inquiry failed.
   *
   * <p>The bill could not be looked up. Nothing is paid by an inquiry.
   *
   * <p>Message: "INQUIRY FAILED".
   *
   * <p>Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * <p>Outcome: failed (request). Retry: later. Inquire again later.
   */
  public static final SellerPostpaid INQUIRY_FAILED = new SellerPostpaid("09");

  /**
   * No bill available.
   *
   * <p>There is no bill to pay, and nothing was paid.
   *
   * <p>Message: "BILL IS NOT AVAILABLE".
   *
   * <p>Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing
   * will be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  public static final SellerPostpaid BILL_NOT_AVAILABLE = new SellerPostpaid("10");

  /**
   * ref_id used before.
   *
   * <p>The seller has an earlier request with this ref_id, and does not say how it ended.
   *
   * <p>Message: "DUPLICATE REF ID".
   *
   * <p>Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * <p>Outcome: rejected (request). Retry: check_status_first. Answer a repeated payment with the state of the first
   * one instead.
   */
  public static final SellerPostpaid DUPLICATE_REF_ID = new SellerPostpaid("11");

  /**
   * Customer number blocked.
   *
   * <p>The number is blocked, and nothing was paid.
   *
   * <p>Message: "CUSTOMER NUMBER BLOCKED".
   *
   * <p>Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing
   * will be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  public static final SellerPostpaid NUMBER_BLOCKED = new SellerPostpaid("13");

  /**
   * Destination number wrong.
   *
   * <p>The number does not exist for this product, and nothing was paid.
   *
   * <p>Message: "UNCORRECT DESTINATION NUMBER".
   *
   * <p>Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing
   * will be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  public static final SellerPostpaid WRONG_NUMBER = new SellerPostpaid("14");

  /**
   * Number and operator differ.
   *
   * <p>The number belongs to another operator, and nothing was paid.
   *
   * <p>Message: "NUMBER DOESN'T MATCH THE OPERATOR".
   *
   * <p>Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing
   * will be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  public static final SellerPostpaid OPERATOR_MISMATCH = new SellerPostpaid("16");

  /**
   * Balance at seller too low.
   *
   * <p>The balance that Digiflazz keeps at the seller does not cover the bill. Nothing was paid.
   *
   * <p>Message: "BALANCE NOT ENOUGH".
   *
   * <p>Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Fill up that balance. Send it only before anything was ordered.
   */
  public static final SellerPostpaid BALANCE_NOT_ENOUGH = new SellerPostpaid("17");

  /**
   * Product not registered.
   *
   * <p>The seller does not know the product of this request.
   *
   * <p>Message: "PRODUCT UNREGISTERED".
   *
   * <p>Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the product code in the settings of the seller at
   * Digiflazz. Send it only before anything was ordered.
   */
  public static final SellerPostpaid PRODUCT_UNREGISTERED = new SellerPostpaid("20");

  /**
   * To be paid at counter.
   *
   * <p>The bill cannot be paid online, and was not.
   *
   * <p>Message: "PAYMENT HAVE TO BE DONE VIA COUNTER / PDAM".
   *
   * <p>Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing
   * will be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  public static final SellerPostpaid PAY_AT_COUNTER = new SellerPostpaid("30");

  /**
   * Total of bills too high.
   *
   * <p>The bills add up to more than may be paid this way, and nothing was paid.
   *
   * <p>Message: "TRANSACTION REJECTED DUE TO EXCEEDING MAXIMAL TOTAL BILL ALLOWED".
   *
   * <p>Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing
   * will be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  public static final SellerPostpaid TOTAL_ABOVE_MAXIMUM = new SellerPostpaid("31");

  /**
   * All periods must be paid.
   *
   * <p>The bill can only be paid for all of its periods together, and nothing was paid.
   *
   * <p>Message: "TRANSACTION FAILED, PLEASE PAY BILL OF ALL PERIOD".
   *
   * <p>Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing
   * will be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  public static final SellerPostpaid ALL_PERIODS_DUE = new SellerPostpaid("32");

  /**
   * Not possible right now.
   *
   * <p>The bill cannot be paid at the moment, and was not.
   *
   * <p>Message: "TRANSACTION CAN'T BE PROCESS, PLEASE TRY AGAIN LATER".
   *
   * <p>Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing
   * will be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  public static final SellerPostpaid TRY_AGAIN_LATER = new SellerPostpaid("33");

  /**
   * Bill already paid.
   *
   * <p>Nothing is paid by this request. Who paid before is not said.
   *
   * <p>Message: "BILL HAS BEEN PAID".
   *
   * <p>Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * <p>Outcome: rejected (request). Retry: never. Send it only before anything was ordered. The call can come again
   * under the same ref_id.
   */
  public static final SellerPostpaid BILL_ALREADY_PAID = new SellerPostpaid("34");

  /**
   * Other arrears come first.
   *
   * <p>Another arrear has to be paid first, and nothing was paid.
   *
   * <p>Message: "TRANSACTION REJECTED DUE TO ANOTHER UNPAID ARREAR".
   *
   * <p>Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing
   * will be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  public static final SellerPostpaid OTHER_ARREARS = new SellerPostpaid("35");

  /**
   * Past the due date.
   *
   * <p>The bill is past its due date and can be paid at the counter alone. It was not paid.
   *
   * <p>Message: "EXCEEDING DUE DATE, PLEASE PAY IN THE COUNTER / PDAM".
   *
   * <p>Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing
   * will be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  public static final SellerPostpaid DUE_DATE_EXCEEDED = new SellerPostpaid("36");

  /**
   * Payment failed, no reason given.
   *
   * <p>The seller says that the bill was not paid.
   *
   * <p>Message: "PAYMENT FAILED".
   *
   * <p>Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing
   * will be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  public static final SellerPostpaid PAYMENT_FAILED = new SellerPostpaid("37");

  /**
   * Payment failed, inquire again.
   *
   * <p>The seller says that the bill was not paid, and wants a new request.
   *
   * <p>Message: "PAYMENT FAILED, PLEASE DO ANOTHER REQUEST".
   *
   * <p>Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing
   * will be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  public static final SellerPostpaid PAYMENT_FAILED_ANEW = new SellerPostpaid("38");

  /**
   * In process at the seller.
   *
   * <p>The seller took the order and reports the result later.
   *
   * <p>Message: "PENDING / TRANSACTION IN PROCESS".
   *
   * <p>Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Send it whenever the result is not certain, and
   * report the result as soon as it is final.
   */
  public static final SellerPostpaid IN_PROCESS = new SellerPostpaid("39");

  /**
   * One of the invoices paid.
   *
   * <p>At least one of the invoices was paid before, so nothing is paid by this request.
   *
   * <p>Message: "TRANSACTION REJECTED DUE TO ALL OR ONE OF THE ARREAR/INVOICE HAS BEEN PAID".
   *
   * <p>Source: https://developer.digiflazz.com/api/seller/pascabayar/response-code/
   *
   * <p>Outcome: rejected (request). Retry: never. Inquire again and pay what is left. Send it only before anything was
   * ordered.
   */
  public static final SellerPostpaid INVOICES_PARTLY_PAID = new SellerPostpaid("40");

  private final String value;

  private SellerPostpaid(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link SellerPostpaid#SUCCESS}. */
    SUCCESS("00"),
    /** {@link SellerPostpaid#INVOICE_ALREADY_PAID}. */
    INVOICE_ALREADY_PAID("01"),
    /** {@link SellerPostpaid#BILL_UNPAID}. */
    BILL_UNPAID("02"),
    /** {@link SellerPostpaid#INVALID_REF_ID}. */
    INVALID_REF_ID("03"),
    /** {@link SellerPostpaid#BILLING_ID_EXPIRED}. */
    BILLING_ID_EXPIRED("04"),
    /** {@link SellerPostpaid#UNDEFINED_ERROR}. */
    UNDEFINED_ERROR("05"),
    /** {@link SellerPostpaid#INQUIRY_ID_NOT_FOUND}. */
    INQUIRY_ID_NOT_FOUND("06"),
    /** {@link SellerPostpaid#TRANSACTION_FAILED}. */
    TRANSACTION_FAILED("07"),
    /** {@link SellerPostpaid#BILLING_ID_BLOCKED}. */
    BILLING_ID_BLOCKED("08"),
    /** {@link SellerPostpaid#INQUIRY_FAILED}. */
    INQUIRY_FAILED("09"),
    /** {@link SellerPostpaid#BILL_NOT_AVAILABLE}. */
    BILL_NOT_AVAILABLE("10"),
    /** {@link SellerPostpaid#DUPLICATE_REF_ID}. */
    DUPLICATE_REF_ID("11"),
    /** {@link SellerPostpaid#NUMBER_BLOCKED}. */
    NUMBER_BLOCKED("13"),
    /** {@link SellerPostpaid#WRONG_NUMBER}. */
    WRONG_NUMBER("14"),
    /** {@link SellerPostpaid#OPERATOR_MISMATCH}. */
    OPERATOR_MISMATCH("16"),
    /** {@link SellerPostpaid#BALANCE_NOT_ENOUGH}. */
    BALANCE_NOT_ENOUGH("17"),
    /** {@link SellerPostpaid#PRODUCT_UNREGISTERED}. */
    PRODUCT_UNREGISTERED("20"),
    /** {@link SellerPostpaid#PAY_AT_COUNTER}. */
    PAY_AT_COUNTER("30"),
    /** {@link SellerPostpaid#TOTAL_ABOVE_MAXIMUM}. */
    TOTAL_ABOVE_MAXIMUM("31"),
    /** {@link SellerPostpaid#ALL_PERIODS_DUE}. */
    ALL_PERIODS_DUE("32"),
    /** {@link SellerPostpaid#TRY_AGAIN_LATER}. */
    TRY_AGAIN_LATER("33"),
    /** {@link SellerPostpaid#BILL_ALREADY_PAID}. */
    BILL_ALREADY_PAID("34"),
    /** {@link SellerPostpaid#OTHER_ARREARS}. */
    OTHER_ARREARS("35"),
    /** {@link SellerPostpaid#DUE_DATE_EXCEEDED}. */
    DUE_DATE_EXCEEDED("36"),
    /** {@link SellerPostpaid#PAYMENT_FAILED}. */
    PAYMENT_FAILED("37"),
    /** {@link SellerPostpaid#PAYMENT_FAILED_ANEW}. */
    PAYMENT_FAILED_ANEW("38"),
    /** {@link SellerPostpaid#IN_PROCESS}. */
    IN_PROCESS("39"),
    /** {@link SellerPostpaid#INVOICES_PARTLY_PAID}. */
    INVOICES_PARTLY_PAID("40");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public SellerPostpaid code() {
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
    return "seller-postpaid";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static SellerPostpaid of(String value) {
    return new SellerPostpaid(java.util.Objects.requireNonNull(value));
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
  public int compareTo(SellerPostpaid other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SellerPostpaid && value.equals(((SellerPostpaid) other).value);
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
