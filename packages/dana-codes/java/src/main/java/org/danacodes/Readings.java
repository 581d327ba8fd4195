// Copied from languages/java/runtime; do not edit.
package org.danacodes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One field may be read as codes of several spaces: it is one code, and nobody knows yet which. */
final class Readings {
  private Readings() {}

  /** The codes of a body, each field once. */
  static List<Evidence> join(List<Evidence> evidence, Context context, Origin said, Object body) {
    List<Evidence> rest = evidence;
    for (int index = 0; index < rest.size(); index += 1) {
      Evidence own = rest.get(index);
      List<Evidence> others = new ArrayList<>();
      if (!own.place.path.isNone())
        for (Evidence item : rest) if (item != own && item.place.field.equals(own.place.field)) others.add(item);
      if (others.isEmpty() && own.place.from == null) continue;
      List<Evidence> readings = new ArrayList<>();
      readings.add(own);
      readings.addAll(others);
      rest = new ArrayList<>(rest);
      rest.removeAll(others);
      rest.set(index, joined(chosen(readings, context), said, body));
    }
    return rest;
  }

  /** The readings that the caller meant: those of a space, or else of a family. */
  private static List<Evidence> chosen(List<Evidence> readings, Context context) {
    List<Evidence> ofSpace =
        readings.stream().filter(item -> item.place.table.id.equals(context.space)).collect(Collectors.toList());
    if (!ofSpace.isEmpty()) return ofSpace;
    List<Evidence> ofFamily = readings.stream()
        .filter(item -> context.family != null && item.place.families.contains(context.family)).collect(Collectors.toList());
    return ofFamily.isEmpty() ? readings : ofFamily;
  }

  /** A reading that has no entry for the code, or none for some origin, leaves all of it open. */
  private static Evidence joined(List<Evidence> readings, Origin said, Object body) {
    List<Evidence> able = readings.stream().filter(item -> item.code != null).collect(Collectors.toList());
    Evidence first = able.isEmpty() ? readings.get(0) : able.get(0);
    if (said == null && !areReadFromAll(readings)) return first.withoutMatches();
    if (able.size() < 2) return first;
    if (able.stream().anyMatch(item -> item.matches.isEmpty())) return first.withoutMatches().withExcluded(List.of(), null);
    List<Match> told = able.stream().map(item -> item.narrow(body)).collect(Collectors.toList());
    Match one = told.get(0);
    if (one != null && told.stream().allMatch(other -> other != null && saysSame(one, other)))
      return first.withMatches(List.of(one), false);
    List<Match> matches = new ArrayList<>();
    for (int index = 0; index < able.size(); index += 1) {
      if (told.get(index) == null) matches.addAll(able.get(index).matches);
      else matches.add(told.get(index));
    }
    return first.withMatches(matches, true);
  }

  private static boolean areReadFromAll(List<Evidence> readings) {
    for (Origin origin : Origin.values())
      if (readings.stream().noneMatch(item -> item.place.mayComeFrom(origin))) return false;
    return true;
  }

  private static boolean saysSame(Match one, Match other) {
    Meaning a = one.entry.meaning;
    Meaning b = other.entry.meaning;
    return a.outcome == b.outcome && a.scope == b.scope && a.retry == b.retry;
  }
}
