// Copied from languages/java/runtime; do not edit.
package org.snapcodes;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** How to ask for the final status of a transaction, as far as the provider documents it. */
public final class StatusCheck extends Json {
  private final Map<String, Object> json;

  private StatusCheck(Map<String, Object> json) {
    this.json = json;
  }

  /** Null for null, and for what is no object. */
  static StatusCheck read(Object json) {
    return json instanceof Map ? new StatusCheck(Data.object(Data.frozen(json))) : null;
  }

  @Override
  Map<String, Object> write() {
    return json;
  }

  private Optional<String> text(String name) {
    Object value = json.get(name);
    return value instanceof String ? Optional.of((String) value) : Optional.empty();
  }

  private OptionalInt number(String name) {
    Object value = json.get(name);
    return value instanceof Number ? OptionalInt.of(((Number) value).intValue()) : OptionalInt.empty();
  }

  /**
   * Service code of the status query.
   *
   * @return the code; empty where the query has none
   */
  public Optional<String> service() {
    return text("service");
  }

  /**
   * The status query, if it has no service code.
   *
   * @return method and path
   */
  public Optional<String> call() {
    return text("call");
  }

  /**
   * Earliest useful time after the transaction.
   *
   * @return seconds
   */
  public OptionalInt notBeforeSeconds() {
    return number("notBeforeSeconds");
  }

  /**
   * How long the provider answers status queries.
   *
   * @return days
   */
  public OptionalInt validForDays() {
    return number("validForDays");
  }

  /**
   * Shortest time between two queries.
   *
   * @return seconds; 60 if it is missing
   */
  public OptionalInt everySeconds() {
    return number("everySeconds");
  }

  /**
   * What to do if the status stays open.
   *
   * @return empty where nobody says it
   */
  public Optional<Otherwise> ifOpen() {
    return text("ifOpen").flatMap(Otherwise::of);
  }

  /**
   * What to do if the answer stays "no such transaction".
   *
   * @return empty: tell a person
   */
  public Optional<Otherwise> ifNotFound() {
    return text("ifNotFound").flatMap(Otherwise::of);
  }
}
