// Copied from languages/java/runtime; do not edit.
package org.midtranscodes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One stored attempt to pay, or a refund: store {@link #toJson} of it, and read it with {@link #fromJson}. It cannot be
 * changed. Fields that a program adds to the JSON are kept. Nothing may be concluded from a damaged one, and it is never
 * overwritten: a person has to look at it.
 */
public final class Payment {
  private static final String[] KEYED = {"fulfil", "undo", "new_attempt", "stop"};

  /**
   * A payment without any message yet. Store it before sending the first call. If you are about to send that call again and
   * the stored payment still has version 0, a response was lost: first apply the loss, with the result of decoding null.
   */
  public static final Payment NEW = begin(false);

  /** A refund without any message yet. Store it under its refund number, and repeat it only under that number. */
  public static final Payment NEW_REFUND = begin(true);

  private final Object json;
  /** What was stored and is no JSON; else null. */
  private final String unread;
  private final boolean isDamaged;

  private Payment(Object frozen) {
    this(frozen, null);
  }

  private Payment(Object frozen, String unread) {
    json = frozen;
    this.unread = unread;
    isDamaged = unread != null || !isPayment(frozen);
  }

  private static Payment begin(boolean isRefund) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("version", 0L);
    json.put("state", PaymentState.NEW.value());
    json.put("attention", null);
    json.put("doubt", null);
    json.put("closed", false);
    json.put("due", List.of());
    json.put("given", List.of());
    if (isRefund) json.put("refund", true);
    return of(json);
  }

  /**
   * Reads a stored payment.
   *
   * @param text what {@link #toJson} gave, or anything else
   * @return the payment; a damaged one for anything that is none
   */
  public static Payment fromJson(String text) {
    try {
      return of(text == null ? null : JsonReader.read(text));
    } catch (JsonReader.Malformed malformed) {
      return new Payment(text, text);
    }
  }

  /**
   * Reads a payment that a JSON library read.
   *
   * @param value maps, lists, texts, numbers and booleans
   * @return the payment; a damaged one for anything that is none
   */
  public static Payment of(Object value) {
    try {
      return new Payment(Data.frozen(value));
    } catch (RuntimeException | StackOverflowError unreadable) {
      return new Payment(null);
    }
  }

  private static boolean isPayment(Object value) {
    if (!(value instanceof Map)) return false;
    Map<String, Object> own = Data.object(value);
    return isVersion(own.get("version")) && isState(own.get("state")) && isAttention(own) && isDoubt(own)
        && own.get("closed") instanceof Boolean && isList(own.get("due"), Payment::isStep)
        && isList(own.get("given"), String.class::isInstance)
        && (!own.containsKey("refund") || Boolean.TRUE.equals(own.get("refund")));
  }

  private static boolean isVersion(Object value) {
    String digits = value instanceof Number ? Numbers.wholeText((Number) value) : null;
    return digits != null && !digits.startsWith("-");
  }

  private static boolean isState(Object value) {
    return value instanceof String && PaymentState.of((String) value).isPresent();
  }

  private static boolean isAttention(Map<String, Object> own) {
    Object value = own.get("attention");
    if (value == null) return own.containsKey("attention");
    return isList(value, Payment::isState) && ((List<?>) value).size() == 2;
  }

  private static boolean isDoubt(Map<String, Object> own) {
    Object value = own.get("doubt");
    return value == null ? own.containsKey("doubt") : isState(value);
  }

  private static boolean isList(Object value, java.util.function.Predicate<Object> isItem) {
    return value instanceof List && ((List<?>) value).stream().allMatch(isItem);
  }

  private static boolean isStep(Object value) {
    if (!(value instanceof Map)) return false;
    Map<String, Object> own = Data.object(value);
    Object step = own.get("step");
    if (!(step instanceof String)) return false;
    boolean isKeyed = Data.includes(KEYED, (String) step);
    return (isKeyed ? own.get("key") instanceof String : !own.containsKey("key")) && areTexts(own, "ids")
        && areTexts(own, "money");
  }

  /** Whether a value is missing, or holds texts only. */
  private static boolean areTexts(Map<String, Object> own, String name) {
    if (!own.containsKey(name)) return true;
    Object value = own.get(name);
    if (value instanceof List) return isList(value, String.class::isInstance);
    return value instanceof Map && ((Map<?, ?>) value).values().stream().allMatch(String.class::isInstance);
  }

  private Map<String, Object> fields() {
    return Data.object(json);
  }

  /** Steps that are not done yet, as they are stored. */
  List<Map<String, Object>> steps() {
    return Data.objects(fields().get("due"));
  }

  /** Another payment with the next version; this one if nothing changes. */
  Payment change(Map<String, Object> changes) {
    Map<String, Object> changed = new LinkedHashMap<>(fields());
    changed.putAll(changes);
    if (JsonWriter.write(changed).equals(JsonWriter.write(json))) return this;
    changed.put("version", version() + 1);
    return new Payment(Data.frozen(changed));
  }

  /** Whether it waits for a status response or a person. */
  boolean isWaiting() {
    return steps().stream().anyMatch(step -> Steps.is(step, Step.ASK_STATUS) || Steps.is(step, Step.REVIEW));
  }

  /** The first step that is due, as it is stored; null for none. */
  Map<String, Object> first() {
    List<Map<String, Object>> due = steps();
    return due.isEmpty() ? null : due.get(0);
  }

  private static PaymentState stateOf(Object name) {
    return PaymentState.of((String) name).orElse(PaymentState.UNKNOWN);
  }

  /**
   * Whether what was stored is no payment. A person has to repair it.
   *
   * @return true for anything that no function of this package gives
   */
  public boolean isDamaged() {
    return isDamaged;
  }

  /**
   * Increases with every change: store only if the stored version is still the one that was read.
   *
   * @return the version; -1 for a damaged payment
   */
  public long version() {
    return isDamaged ? -1 : ((Number) fields().get("version")).longValue();
  }

  /**
   * The state.
   *
   * @return {@link PaymentState#UNKNOWN} for a damaged payment
   */
  public PaymentState state() {
    return isDamaged ? PaymentState.UNKNOWN : stateOf(fields().get("state"));
  }

  /**
   * Two reported states that contradict each other. Only a status response settles it.
   *
   * @return none, or two
   */
  public List<PaymentState> attention() {
    return isDamaged ? List.of() : Data.textList(fields().get("attention")).stream().map(Payment::stateOf).collect(Collectors.toUnmodifiableList());
  }

  /**
   * An earlier state that a status response went back to; if reported twice, a person decides.
   *
   * @return empty for none
   */
  public Optional<PaymentState> doubt() {
    return isDamaged ? Optional.empty() : Optional.ofNullable(fields().get("doubt")).map(Payment::stateOf);
  }

  /**
   * Whether nothing can be paid under its reference any more.
   *
   * @return true if nothing can
   */
  public boolean isClosed() {
    return !isDamaged && Data.isTrue(fields().get("closed"));
  }

  /**
   * Steps that are not done yet; perform the first one.
   *
   * @return the steps; a review for a damaged payment
   */
  public List<NextStep> due() {
    if (isDamaged) return List.of(NextStep.of(Steps.review(Actor.INTEGRATOR)));
    return steps().stream().map(NextStep::of).collect(Collectors.toUnmodifiableList());
  }

  /**
   * Keys of all steps that were ever due, and of decisions by a person: none of them becomes due again.
   *
   * @return the keys
   */
  public List<String> given() {
    return isDamaged ? List.of() : Data.textList(fields().get("given"));
  }

  /**
   * Whether it is a refund.
   *
   * @return true if only responses to its own calls and messages about returned money apply to it
   */
  public boolean isRefund() {
    return !isDamaged && Data.isTrue(fields().get("refund"));
  }

  /**
   * What to store.
   *
   * @return the JSON; what was stored, where that is damaged
   */
  public String toJson() {
    return unread == null ? JsonWriter.write(json) : unread;
  }

  /**
   * The same as plain maps, lists, texts, numbers and booleans.
   *
   * @return a map that cannot be changed; what was stored, where that is damaged
   */
  public Object toValue() {
    return json;
  }

  /**
   * The same payment with a field of the program.
   *
   * @param name name of the field, other than those of a payment
   * @param value a text, number, boolean, null, or maps and lists of these
   * @return the payment, with the same version; this one if it is damaged
   * @throws IllegalArgumentException if the field is one of a payment, or the value contains itself
   */
  public Payment with(String name, Object value) {
    if (begin(true).fields().containsKey(name)) throw new IllegalArgumentException(name + " is a field of every payment");
    if (isDamaged) return this;
    Map<String, Object> changed = new LinkedHashMap<>(fields());
    changed.put(name, value);
    return new Payment(Data.frozen(changed));
  }

  /**
   * A field that the program added.
   *
   * @param name name of the field
   * @return its value; empty where there is none
   */
  public Optional<Object> field(String name) {
    return json instanceof Map ? Optional.ofNullable(fields().get(name)) : Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Payment && toJson().equals(((Payment) other).toJson());
  }

  @Override
  public int hashCode() {
    return toJson().hashCode();
  }

  /** The JSON. */
  @Override
  public String toString() {
    return toJson();
  }

  static Map<String, Object> changes(Object... namesAndValues) {
    Map<String, Object> changes = new LinkedHashMap<>();
    for (int index = 0; index < namesAndValues.length; index += 2)
      changes.put((String) namesAndValues[index], namesAndValues[index + 1]);
    return changes;
  }

  static List<Map<String, Object>> keyed(List<Map<String, Object>> steps) {
    return steps.stream().filter(Steps::isKeyed).collect(Collectors.toList());
  }

  static <T> List<T> joined(List<T> first, List<? extends T> more) {
    List<T> joined = new ArrayList<>(first);
    joined.addAll(more);
    return Collections.unmodifiableList(joined);
  }
}
