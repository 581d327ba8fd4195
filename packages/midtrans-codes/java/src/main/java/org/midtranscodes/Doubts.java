// Copied from languages/java/runtime; do not edit.
package org.midtranscodes;

import java.util.ArrayList;
import java.util.List;

/** Whether something in a body leaves open which variant of a success or a failure it is. */
final class Doubts {
  private Doubts() {}

  /** Whether a field that tells variants apart holds something that is not in the catalog. */
  static boolean leavesOpen(List<Path> telling, Beside other) {
    if (!other.item.matches.isEmpty()) return false;
    for (Path field : telling) if (field.name.equals(other.item.place.field)) return true;
    return false;
  }

  /**
   * Whether what tells variants apart is said in words alone, names a service that nobody knows, or is no code at all.
   */
  static boolean isToldOtherwise(List<Path> telling, Evidence evidence, Catalog catalog, Object body) {
    for (Path field : telling) if (isToldOtherwise(field, evidence.place, catalog, body)) return true;
    return false;
  }

  private static boolean isToldOtherwise(Path field, Place deciding, Catalog catalog, Object body) {
    Object value = field.in(body);
    if (deciding.service != null && deciding.service.name.equals(field.name)) {
      if (Values.isEmpty(value)) return false;
      String service = Values.listable(value);
      return deciding.serviceTable == null || service == null || !deciding.serviceTable.services().containsKey(service);
    }
    boolean isPlace = false;
    boolean isCode = false;
    for (Place place : catalog.places) {
      if (!place.field.equals(field.name)) continue;
      isPlace = true;
      if (Values.isEmpty(value)) {
        // A message without its code is a reason that was not told.
        for (Wire message : place.messagesIn(body)) if (!message.text.isEmpty()) return true;
      } else {
        String text = Values.listable(value);
        isCode |= text != null && place.table.isCode(text);
      }
    }
    return isPlace && !Values.isEmpty(value) && !isCode;
  }

  /** Fields that tell apart what a code stands for, where it says that something ended. */
  static List<Path> tellingFields(Meaning decided, Evidence evidence) {
    if (decided.outcome != Outcome.SUCCESS && decided.outcome != Outcome.FAILED) return List.of();
    String code = evidence.matches.isEmpty() ? "" : evidence.matches.get(0).record.code;
    List<Path> telling = List.of();
    for (EntryRecord variant : evidence.place.table.byCode(code)) {
      for (List<Condition> alternatives : variant.companions) {
        for (Condition condition : alternatives) {
          for (Path field : condition.fields) {
            if (isSettled(field, evidence)) continue;
            if (telling.isEmpty()) telling = new ArrayList<>();
            telling.add(field);
          }
        }
      }
    }
    return telling;
  }

  /** An entry that says what may stand in a field holds as it is where nothing stands there. */
  private static boolean isSettled(Path field, Evidence evidence) {
    for (Match match : evidence.matches)
      if (!isNamed(field, match.record.only)) return false;
    return true;
  }

  private static boolean isNamed(Path field, List<Condition> conditions) {
    for (Condition condition : conditions) if (condition.names(field.name)) return true;
    return false;
  }

  /** Whether the message belongs only to another entry of the space, one with another outcome. */
  static boolean speaksOfOther(Evidence evidence, Match match, Entry entry, Object body) {
    if (evidence.code == null) return false;
    List<Wire> messages = evidence.messagesIn(body);
    // What told the entry is its own message.
    if (match != null && match.isTold && messages.size() == 1) return false;
    for (Wire message : messages) if (speaksOfOther(message, evidence, entry)) return true;
    return false;
  }

  private static boolean speaksOfOther(Wire message, Evidence evidence, Entry entry) {
    for (Match match : evidence.matches) if (message.fit(match.record) != null) return false;
    SpaceTable table = evidence.place.table;
    String pattern = entry.pattern == null ? "" : entry.pattern;
    for (EntryRecord record : table.byCode(pattern)) if (message.fit(record) != null) return false;
    for (EntryRecord record : table.records()) {
      if (record.meaning.outcome == entry.meaning.outcome) continue;
      Fit fit = message.fit(record);
      // A message that is only a placeholder fits every message and proves nothing.
      if (fit != null && fit.weight > 0) return true;
    }
    return false;
  }
}
