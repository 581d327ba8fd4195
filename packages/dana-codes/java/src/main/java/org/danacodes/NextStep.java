// Copied from languages/java/runtime; do not edit.
package org.danacodes;

import java.util.Map;
import java.util.Optional;

/** What to do next. {@link Step} says what each step asks for. */
public final class NextStep extends Json {
  private final Map<String, Object> json;

  private NextStep(Map<String, Object> json) {
    this.json = json;
  }

  static NextStep of(Map<String, Object> json) {
    return json == null ? null : new NextStep(json);
  }

  @Override
  Map<String, Object> write() {
    return json;
  }

  private Optional<String> text(String name) {
    Object value = json.get(name);
    return value instanceof String ? Optional.of((String) value) : Optional.empty();
  }

  /**
   * The step.
   *
   * @return {@link Step#REVIEW}, too, where a stored step is one that this release does not know
   */
  public Step step() {
    return text("step").flatMap(Step::of).orElse(Step.REVIEW);
  }

  /**
   * Identifies a step that is performed once per payment: unique together with the id of the payment.
   *
   * @return empty for steps that may be repeated
   */
  public Optional<String> key() {
    return text("key");
  }

  /**
   * Who has to act.
   *
   * @return only for {@link Step#FIX}, {@link Step#STOP} and {@link Step#REVIEW}
   */
  public Optional<Actor> who() {
    return text("who").flatMap(Actor::of);
  }

  /**
   * How and when to ask for the status.
   *
   * @return only for {@link Step#WAIT} and {@link Step#ASK_STATUS}, as far as it is documented
   */
  public Optional<StatusCheck> check() {
    return Optional.ofNullable(StatusCheck.read(json.get("check")));
  }

  /**
   * What to do before the call is repeated.
   *
   * @return only for {@link Step#REPEAT}
   */
  public Optional<After> after() {
    return text("after").flatMap(After::of);
  }

  /**
   * What has to change for a new attempt.
   *
   * @return only for {@link Step#NEW_ATTEMPT}
   */
  public Optional<Change> change() {
    return text("change").flatMap(Change::of);
  }

  /**
   * Which reference a new attempt uses.
   *
   * @return only for {@link Step#NEW_ATTEMPT}
   */
  public Optional<Reference> reference() {
    return text("reference").flatMap(Reference::of);
  }

  /**
   * Whether the same card or account must not be used again.
   *
   * @return true if it must not
   */
  public boolean forbidsReuse() {
    return "never".equals(json.get("reuse"));
  }

  /**
   * Ids of the payment, as the message said that made a step about money due.
   *
   * @return empty where the step has none
   */
  public Optional<Ids> ids() {
    return json.get("ids") instanceof Map ? Optional.of(Ids.of(Steps.texts(json.get("ids"), Ids.NAMES))) : Optional.empty();
  }

  /**
   * Amounts, as the message said that made a step about money due.
   *
   * @return empty where the step has none
   */
  public Optional<Money> money() {
    return json.get("money") instanceof Map ? Optional.of(Money.of(Steps.texts(json.get("money"), Money.NAMES)))
        : Optional.empty();
  }
}
