// Copied from languages/java/runtime; do not edit.
package org.oycodes;

import java.util.LinkedHashMap;
import java.util.Map;

/** Texts about a code, in one language. */
public final class Message extends Json {
  private final String title;
  private final String detail;
  private final String action;
  private final String customer;

  Message(String title, String detail, String action, String customer) {
    this.title = title;
    this.detail = detail;
    this.action = action;
    this.customer = customer;
  }

  @Override
  Map<String, Object> write() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("title", title);
    json.put("detail", detail);
    json.put("action", action);
    json.put("customer", customer);
    return json;
  }

  /**
   * Short name of what happened.
   *
   * @return the title
   */
  public String title() {
    return title;
  }

  /**
   * What the code means; for logs.
   *
   * @return the text
   */
  public String detail() {
    return detail;
  }

  /**
   * What to do next; for the developer.
   *
   * @return the text
   */
  public String action() {
    return action;
  }

  /**
   * Safe to show to the customer.
   *
   * @return the text
   */
  public String customer() {
    return customer;
  }
}
