// Copied from languages/java/runtime; do not edit.
package org.digiflazzcodes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Other fields of a body that say the same, mostly one, and their allowed values (none: any value); without a field, where
 * the body comes from.
 */
final class Condition {
  private static final Path[] NO_FIELDS = {};

  final Path[] fields;
  final String[] values;

  private Condition(Path[] fields, String[] values) {
    this.fields = fields;
    this.values = values;
  }

  static Condition read(Object data) {
    Map<String, Object> own = Data.object(data);
    Path[] fields = Path.readAll(own.get("fields")).toArray(NO_FIELDS);
    return new Condition(fields, Data.texts(own.get("values")));
  }

  static List<Condition> readAll(Object data) {
    List<Condition> conditions = new ArrayList<>();
    for (Object one : Data.list(data)) conditions.add(read(one));
    return conditions;
  }

  /** Conditions of which one has to hold, all of them. */
  static List<List<Condition>> readAlternatives(Object data) {
    List<List<Condition>> all = new ArrayList<>();
    for (Object one : Data.list(data)) all.add(readAll(one));
    return all;
  }

  /** Whether one of the fields holds one of the values, whatever the others hold. */
  boolean holds(Object body, Origin from) {
    if (fields.length == 0) return from != null && (values.length == 0 || Data.includes(values, from.value()));
    for (Path field : fields) if (isSaid(field.in(body))) return true;
    return false;
  }

  private boolean isSaid(Object value) {
    if (Values.isEmpty(value)) return false;
    if (values.length == 0) return true;
    String text = Values.listable(value);
    return text != null && Data.includes(values, text);
  }

  /** Whether the field is missing or holds one of the values; where there are no values, it has to be missing. */
  boolean allows(Object body) {
    for (Path field : fields)
      if (!field.isEmptyIn(body)) return values.length > 0 && holds(body, null);
    return true;
  }

  boolean names(String field) {
    for (Path one : fields) if (one.name.equals(field)) return true;
    return false;
  }

  static boolean allHold(Object body, List<List<Condition>> conditions, Origin from) {
    for (List<Condition> alternatives : conditions) if (!oneHolds(body, alternatives, from)) return false;
    return true;
  }

  private static boolean oneHolds(Object body, List<Condition> alternatives, Origin from) {
    for (Condition condition : alternatives) if (condition.holds(body, from)) return true;
    return false;
  }

  /** Fields that say the same may say different things: it neither holds nor fails then. */
  enum Truth { TRUE, FALSE, OPEN }

  private Truth truth(Object body, Origin from) {
    if (fields.length == 0) return truthOf(from == null || Data.includes(values, from.value()));
    boolean someFit = false;
    boolean allFit = true;
    for (Path field : fields) {
      Object value = field.in(body);
      if (Values.isEmpty(value)) continue;
      boolean fits = isSaid(value);
      someFit |= fits;
      allFit &= fits;
    }
    return someFit && !allFit ? Truth.OPEN : truthOf(someFit);
  }

  private static Truth truthOf(boolean holds) {
    return holds ? Truth.TRUE : Truth.FALSE;
  }

  /**
   * Finds the fields that contradict each other, where nothing else is in the way of the conditions.
   *
   * @param from where the body comes from; null, if it may come from anywhere
   * @return the first condition over such fields; null where all hold, and where one does not
   */
  static Condition contradiction(Object body, List<List<Condition>> conditions, Origin from) {
    Condition open = null;
    for (List<Condition> alternatives : conditions) {
      Condition first = null;
      boolean isTrue = false;
      for (Condition condition : alternatives) {
        Truth truth = condition.truth(body, from);
        if (truth == Truth.TRUE) isTrue = true;
        if (truth == Truth.OPEN && first == null) first = condition;
      }
      if (!isTrue && first == null) return null;
      if (!isTrue && open == null) open = first;
    }
    return open;
  }
}
