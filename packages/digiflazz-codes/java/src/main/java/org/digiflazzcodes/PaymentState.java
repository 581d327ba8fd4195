// Generated from the catalog; do not edit.
package org.digiflazzcodes;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * All states of a payment, in order: it never returns to an earlier one unless a status response or a person says so.
 */
public enum PaymentState {
  /** new */
  NEW("new"),
  /** declined */
  DECLINED("declined"),
  /** unknown */
  UNKNOWN("unknown"),
  /** pending */
  PENDING("pending"),
  /** authorized */
  AUTHORIZED("authorized"),
  /** failed */
  FAILED("failed"),
  /** paid */
  PAID("paid"),
  /** canceled */
  CANCELED("canceled"),
  /** partially_refunded */
  PARTIALLY_REFUNDED("partially_refunded"),
  /** refunded */
  REFUNDED("refunded"),
  /** charged_back */
  CHARGED_BACK("charged_back");

  private static final Map<String, PaymentState> BY_VALUE;

  static {
    Map<String, PaymentState> byValue = new HashMap<>();
    for (PaymentState one : values()) byValue.put(one.value, one);
    BY_VALUE = Collections.unmodifiableMap(byValue);
  }

  private final String value;

  PaymentState(String value) {
    this.value = value;
  }

  /**
   * Finds a value.
   *
   * @param value as {@link #value} gives it; null, too
   * @return empty for anything else
   */
  public static Optional<PaymentState> of(String value) {
    return Optional.ofNullable(BY_VALUE.get(value));
  }

  /**
   * As it stands in JSON.
   *
   * @return the value
   */
  public String value() {
    return value;
  }

  @Override
  public String toString() {
    return value;
  }
}
