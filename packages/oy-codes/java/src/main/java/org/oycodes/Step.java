// Generated from the catalog; do not edit.
package org.oycodes;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What to do next. */
public enum Step {
  /**
   * It is paid. Compare amount, currency and reference with the order; a missing value is not equal. If all are equal,
   * book the payment and deliver. Otherwise book what arrived, deliver nothing and tell a person. Never start a new
   * attempt.
   */
  FULFIL("fulfil"),
  /** The money went back. Reverse the booking and take back the delivery; if nothing was delivered, only book. */
  UNDO("undo"),
  /** The call succeeded and no money moved: use what it returned, such as a QR code or a page. */
  PROCEED("proceed"),
  /** Send nothing. If no message arrives for a time that you choose, ask for the status. */
  WAIT("wait"),
  /**
   * Send nothing until the status is final: ask for it, at most once a minute. If it stays open, do what the check
   * says, or tell a person.
   */
  ASK_STATUS("ask_status"),
  /** The customer has to act: enter an OTP, pass 3-D Secure, follow a redirect. */
  CUSTOMER_ACTION("customer_action"),
  /** The merchant has to act before the authorization expires: capture or void, approve or deny. */
  MERCHANT_ACTION("merchant_action"),
  /** Send the same call again under the same reference: once with a new token, or up to three times after a delay. */
  REPEAT("repeat"),
  /** Somebody has to correct the request or the settings. Never repeat automatically; an open payment stays open. */
  FIX("fix"),
  /** The payer may try again, as a separate payment, if the order allows it. */
  NEW_ATTEMPT("new_attempt"),
  /** Send nothing again. This ends the attempt, not the order. */
  STOP("stop"),
  /** Lock the order and tell a person, who decides. */
  REVIEW("review");

  private static final Map<String, Step> BY_VALUE;

  static {
    Map<String, Step> byValue = new HashMap<>();
    for (Step one : values()) byValue.put(one.value, one);
    BY_VALUE = Collections.unmodifiableMap(byValue);
  }

  private final String value;

  Step(String value) {
    this.value = value;
  }

  /**
   * Finds a value.
   *
   * @param value as {@link #value} gives it; null, too
   * @return empty for anything else
   */
  public static Optional<Step> of(String value) {
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
