// Copied from languages/java/runtime; do not edit.
package org.oycodes;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes steps, which are stored as they are. */
final class Steps {
  /** Key of the one delivery. */
  static final String FULFIL = "fulfil:paid";

  private static final String WHOLE_UNDO = "undo:";

  private Steps() {}

  /** What to do about a single result. */
  static Map<String, Object> stepOf(Reading reading, Facts facts) {
    Procedure procedure = Procedure.get();
    Map<String, Object> rule = procedure.ruleFor(facts);
    Step step = rule.isEmpty() ? Step.REVIEW : Step.of(Data.text(rule.get("step"))).orElse(Step.REVIEW);
    PaymentState state = procedure.stateFor(facts);
    Map<String, Object> made = begin(step);
    switch (step) {
      case FULFIL:
      case UNDO:
        // The response to a refund is about that one refund, like a partial refund.
        boolean isPart = state == null || state == PaymentState.PARTIALLY_REFUNDED;
        made.put("key", keyOf(step.value(), state == null ? PaymentState.REFUNDED : state, isPart ? reading.refund() : null));
        break;
      case WAIT:
      case ASK_STATUS:
        if (reading.statusCheck != null) made.put("check", reading.statusCheck.write());
        break;
      case REPEAT:
        made.putAll(Data.object(rule.get("with")));
        break;
      case NEW_ATTEMPT:
        made.putAll(Data.object(rule.get("with")));
        if (reading.meaning.forbidsReuse) made.put("reuse", "never");
        made.put("key", keyOf(step.value(), state == null ? PaymentState.NEW : state, null));
        break;
      case STOP:
        made.put("who", reading.meaning.actor.value());
        made.put("key", keyOf(step.value(), state == null ? PaymentState.NEW : state, null));
        break;
      case FIX:
        made.put("who", reading.meaning.actor.value());
        break;
      case REVIEW:
        return review(reading);
      default:
        break;
    }
    return made;
  }

  static Map<String, Object> begin(Step step) {
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("step", step.value());
    return made;
  }

  static Map<String, Object> keyed(Step step, String key) {
    Map<String, Object> made = begin(step);
    made.put("key", key);
    return made;
  }

  static String keyOf(String step, PaymentState state, String refund) {
    return step + ":" + state.value() + (refund == null ? "" : ":" + refund);
  }

  /** A case for a person. The customer or the issuer may be the cause, but neither of them reviews orders. */
  static Map<String, Object> review(Reading reading) {
    return review(reading.meaning.actor == Actor.INTEGRATOR ? Actor.INTEGRATOR : Actor.MERCHANT);
  }

  static Map<String, Object> review(Actor who) {
    Map<String, Object> made = begin(Step.REVIEW);
    made.put("who", who.value());
    return made;
  }

  static boolean is(Map<String, Object> step, Step name) {
    return name.value().equals(step.get("step"));
  }

  /** A step about money that is certain. */
  static boolean isMoney(Map<String, Object> step) {
    return is(step, Step.FULFIL) || is(step, Step.UNDO);
  }

  static boolean isKeyed(Map<String, Object> step) {
    return step.containsKey("key");
  }

  /** Whether a key is that of a step that took back everything; the key of a partial refund is longer. */
  static boolean isWholeUndo(String key) {
    return key.startsWith(WHOLE_UNDO) && key.length() > WHOLE_UNDO.length()
        && key.indexOf(':', WHOLE_UNDO.length()) < 0;
  }

  /** The second part of a key; null for none. */
  static String stateIn(String key) {
    int start = key.indexOf(':');
    if (start < 0) return null;
    int end = key.indexOf(':', start + 1);
    return key.substring(start + 1, end < 0 ? key.length() : end);
  }

  /** A step about money, with the ids and amounts of the message: after a crash nothing else is left of it. */
  static Map<String, Object> withSaid(Map<String, Object> step, Reading reading) {
    if (!isMoney(step)) return step;
    Map<String, Object> made = new LinkedHashMap<>(step);
    if (reading.ids != null) made.put("ids", texts(reading.ids.texts, Ids.NAMES));
    if (reading.money != null) made.put("money", texts(reading.money.texts, Money.NAMES));
    return Collections.unmodifiableMap(made);
  }

  /** The named texts that are present. */
  static Map<String, String> texts(Object from, String[] names) {
    Map<String, String> found = new LinkedHashMap<>();
    if (!(from instanceof Map)) return found;
    for (String name : names) {
      Object text = ((Map<?, ?>) from).get(name);
      if (text instanceof String) found.put(name, (String) text);
    }
    return found;
  }
}
