// Copied from languages/java/runtime; do not edit.
package org.klikoocodes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An entry with what decides its advice and text. */
final class Match {
  static final int NO_ROW = -1;

  final EntryRecord record;
  final Entry entry;
  /** Row of its text; {@link #NO_ROW} if none was written for the advice. */
  final int row;
  /** Whether its message told it, with values that it carried. */
  final boolean isTold;

  Match(EntryRecord record, Entry entry, int row, boolean isTold) {
    this.record = record;
    this.entry = entry;
    this.row = row;
    this.isTold = isTold;
  }

  static List<Entry> entriesOf(List<Match> matches) {
    List<Entry> entries = new ArrayList<>(matches.size());
    for (Match match : matches) entries.add(match.entry);
    return Collections.unmodifiableList(entries);
  }
}
