// Copied from languages/java/runtime; do not edit.
package org.danacodes;

import java.util.ArrayList;
import java.util.List;

/** A field that should carry a code, as it was found. */
final class Evidence {
  final Place place;
  /** Null when the value is not a code of the form of the space. */
  final String code;
  final List<Match> matches;
  /** The entries are those of several spaces, and no message tells which. */
  private final boolean isSplit;
  /** What the code means beside other values of a field, if it means nothing beside the one that stands there. */
  final List<Match> excluded;
  /** That field; null for none. */
  final String beside;
  private List<Wire> messages;

  private Evidence(Place place, String code, List<Match> matches, boolean isSplit, List<Match> excluded, String beside) {
    this.place = place;
    this.code = code;
    this.matches = matches;
    this.isSplit = isSplit;
    this.excluded = excluded;
    this.beside = beside;
  }

  Evidence(Place place, String code, List<Match> matches) {
    this(place, code, matches, false, List.of(), null);
  }

  static Evidence unreadable(Place place) {
    return new Evidence(place, null, List.of());
  }

  Evidence withExcluded(List<Match> others, String field) {
    return new Evidence(place, code, matches, isSplit, others, field);
  }

  /** Nothing is left of it, but what it means beside other values stays known. */
  Evidence withoutMatches() {
    return new Evidence(place, code, List.of(), isSplit, excluded, beside);
  }

  Evidence withMatches(List<Match> others, boolean splits) {
    return new Evidence(place, code, others, splits || isSplit, excluded, beside);
  }

  List<Meaning> meanings() {
    List<Meaning> meanings = new ArrayList<>(matches.size());
    for (Match match : matches) meanings.add(match.entry.meaning);
    return meanings;
  }

  List<Wire> messagesIn(Object body) {
    if (messages == null) messages = place.messagesIn(body);
    return messages;
  }

  /**
   * Picks the one entry that the code stands for, by its message where several fit.
   *
   * @return the entry with the values that the message carried; null when several fit equally
   */
  Match narrow(Object body) {
    if (isSplit) return null;
    Match only = matches.size() == 1 ? matches.get(0) : null;
    if (only != null && only.record.templates.isEmpty()) return only;
    Match best = null;
    Fit fitting = null;
    for (Wire message : messagesIn(body)) {
      for (Match match : matches) {
        Fit fit = message.fit(match.record);
        if (fit == null || fitting != null && fit.weight < fitting.weight) continue;
        boolean isTie =
            fitting != null && fit.weight == fitting.weight && (best == null || best.record != match.record);
        best = isTie ? null : match;
        fitting = fit;
      }
    }
    if (best == null) return only;
    return fitting == Fit.EXACT ? best : new Match(best.record, best.entry.withParams(fitting.params), best.row, true);
  }
}
