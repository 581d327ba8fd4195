// Generated from the catalog; do not edit.
package org.digiflazzcodes.codes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Response code that a seller sends for prepaid products of Digiflazz. Any text is one: a later release, or the
 * provider, may have new ones.
 */
public final class SellerPrepaid implements Comparable<SellerPrepaid> {
  /**
   * Delivered.
   *
   * <p>The seller says that the product was delivered. Digiflazz charges the buyer for it.
   *
   * <p>Message: "SUCCESS".
   *
   * <p>Source: https://developer.digiflazz.com/api/seller/prabayar/response-code
   *
   * <p>Outcome: success (transaction). Retry: never. Send it once the product is delivered, with its serial number.
   */
  public static final SellerPrepaid SUCCESS = new SellerPrepaid("00");

  /**
   * Transaction not found.
   *
   * <p>The seller has no transaction under this ref_id. Digiflazz counts it as failed.
   *
   * <p>Message: "TRANSACTION NOT FOUND".
   *
   * <p>Source: https://developer.digiflazz.com/api/seller/prabayar/response-code
   *
   * <p>Outcome: unknown (transaction). Retry: check_status_first. Send it only when the order certainly never arrived
   * and cannot arrive any more; otherwise 39.
   */
  public static final SellerPrepaid TRANSACTION_NOT_FOUND = new SellerPrepaid("06");

  /**
   * Failed, no reason given.
   *
   * <p>The seller says that nothing was delivered.
   *
   * <p>Message: "FAILED".
   *
   * <p>Source: https://developer.digiflazz.com/api/seller/prabayar/response-code
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing
   * will be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  public static final SellerPrepaid FAILED = new SellerPrepaid("07");

  /**
   * Product out of service.
   *
   * <p>The seller cannot deliver the product at the moment, and nothing was delivered.
   *
   * <p>Message: "PRODUCT IS TEMPORARILY OUT OF SERVICE".
   *
   * <p>Source: https://developer.digiflazz.com/api/seller/prabayar/response-code
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing
   * will be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  public static final SellerPrepaid PRODUCT_OUT_OF_SERVICE = new SellerPrepaid("106");

  /**
   * Monthly limit exceeded.
   *
   * <p>The number has reached what it may be topped up with in a month, and nothing was delivered.
   *
   * <p>Message: "MONTHLY TOP UP LIMIT EXCEEDED".
   *
   * <p>Source: https://developer.digiflazz.com/api/seller/prabayar/response-code
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing
   * will be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  public static final SellerPrepaid MONTHLY_LIMIT = new SellerPrepaid("121");

  /**
   * Customer number blocked.
   *
   * <p>The number cannot receive this product, and nothing was delivered.
   *
   * <p>Message: "CUSTOMER NUMBER BLOCKED".
   *
   * <p>Source: https://developer.digiflazz.com/api/seller/prabayar/response-code
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing
   * will be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  public static final SellerPrepaid NUMBER_BLOCKED = new SellerPrepaid("13");

  /**
   * Destination number wrong.
   *
   * <p>The number does not exist for this product, and nothing was delivered.
   *
   * <p>Message: "INCORRECT DESTINATION NUMBER".
   *
   * <p>Source: https://developer.digiflazz.com/api/seller/prabayar/response-code
   *
   * <p>Outcome: failed (transaction). Retry: with_new_reference. Send it only when nothing was delivered and nothing
   * will be. Digiflazz takes it for final, and its buyer may buy again under a new ref_id.
   */
  public static final SellerPrepaid WRONG_NUMBER = new SellerPrepaid("14");

  /**
   * Product code not found.
   *
   * <p>The seller does not know the product code of this request.
   *
   * <p>Message: "CODE NOT FOUND".
   *
   * <p>Source: https://developer.digiflazz.com/api/seller/prabayar/response-code
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the product code in the settings of the seller at
   * Digiflazz. Send it only before anything was ordered.
   */
  public static final SellerPrepaid CODE_NOT_FOUND = new SellerPrepaid("20");

  /**
   * Authentication wrong.
   *
   * <p>The seller could not identify the caller and looked at nothing.
   *
   * <p>Message: "WRONG AUTHENTICATION".
   *
   * <p>Source: https://developer.digiflazz.com/api/seller/prabayar/response-code
   *
   * <p>Outcome: rejected (request). Retry: after_fix. Correct the credentials that Digiflazz has of the seller.
   */
  public static final SellerPrepaid WRONG_AUTHENTICATION = new SellerPrepaid("204");

  /**
   * In process at the seller.
   *
   * <p>The seller took the order and reports the result later.
   *
   * <p>Message: "PROCESS".
   *
   * <p>Source: https://developer.digiflazz.com/api/seller/prabayar/response-code
   *
   * <p>Outcome: pending (transaction). Retry: check_status_first. Send it whenever the result is not certain, and
   * report the result as soon as it is final.
   */
  public static final SellerPrepaid PROCESS = new SellerPrepaid("39");

  private final String value;

  private SellerPrepaid(String value) {
    this.value = value;
  }

  /** The codes of the catalog, for a {@code switch}: of names that share a code, the first. */
  public enum Known {
    /** {@link SellerPrepaid#SUCCESS}. */
    SUCCESS("00"),
    /** {@link SellerPrepaid#TRANSACTION_NOT_FOUND}. */
    TRANSACTION_NOT_FOUND("06"),
    /** {@link SellerPrepaid#FAILED}. */
    FAILED("07"),
    /** {@link SellerPrepaid#PRODUCT_OUT_OF_SERVICE}. */
    PRODUCT_OUT_OF_SERVICE("106"),
    /** {@link SellerPrepaid#MONTHLY_LIMIT}. */
    MONTHLY_LIMIT("121"),
    /** {@link SellerPrepaid#NUMBER_BLOCKED}. */
    NUMBER_BLOCKED("13"),
    /** {@link SellerPrepaid#WRONG_NUMBER}. */
    WRONG_NUMBER("14"),
    /** {@link SellerPrepaid#CODE_NOT_FOUND}. */
    CODE_NOT_FOUND("20"),
    /** {@link SellerPrepaid#WRONG_AUTHENTICATION}. */
    WRONG_AUTHENTICATION("204"),
    /** {@link SellerPrepaid#PROCESS}. */
    PROCESS("39");

    private final String value;

    Known(String value) {
      this.value = value;
    }

    /**
     * The code.
     *
     * @return the same value as the constant of this name
     */
    public SellerPrepaid code() {
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
    return "seller-prepaid";
  }

  /**
   * A code.
   *
   * @param value any text but null; nothing is trimmed
   * @return the code, known or not
   */
  public static SellerPrepaid of(String value) {
    return new SellerPrepaid(java.util.Objects.requireNonNull(value));
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
  public int compareTo(SellerPrepaid other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SellerPrepaid && value.equals(((SellerPrepaid) other).value);
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
