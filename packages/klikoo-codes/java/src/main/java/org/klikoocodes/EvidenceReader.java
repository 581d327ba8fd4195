// Copied from languages/java/runtime; do not edit.
package org.klikoocodes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the codes of one body. */
final class EvidenceReader {
  private static final Origin[] ORIGINS = Origin.values();

  private final Catalog catalog;
  private final Object body;
  private final Context context;
  /** Where the body comes from, if somebody said it; {@code context.from} may be no more than likely. */
  private final Origin said;

  EvidenceReader(Catalog catalog, Object body, Context context, Origin said) {
    this.catalog = catalog;
    this.body = body;
    this.context = context;
    this.said = said;
  }

  /** All codes, wherever they stand, the deciding layers first. */
  List<Evidence> read() {
    List<Evidence> evidence = new ArrayList<>();
    for (Place place : catalog.places) if (place.standsIn(body, said)) evidence.add(read(place));
    return Readings.join(evidence, context, said, body);
  }

  private Evidence read(Place place) {
    boolean isStatus = place.path.isNone();
    Object value = place.code;
    if (value == null) value = isStatus ? statusOr(place.assumed) : place.path.in(body);
    String code = Values.code(value);
    boolean isOpen = Condition.contradiction(body, place.when, null) != null;
    Evidence found = code != null && !isOpen ? readCode(place, code) : null;
    if (found == null && isStatus && value == null) found = byMessage(place);
    return found == null ? Evidence.unreadable(place) : found;
  }

  private Object statusOr(String assumed) {
    return context.httpStatus != null ? context.httpStatus : assumed;
  }

  private List<Match> find(SpaceTable table, String code) {
    String network = context.network;
    if (network == null && catalog.networks != null && table.isByNetwork()) network = catalog.networks.in(body);
    return Lookup.find(table, code, context, network);
  }

  /** A code with its entries, or else those of another space; null if it has no such format. */
  private Evidence readCode(Place place, String code) {
    List<Match> found = place.table.isCode(code) ? find(place.table, code) : null;
    List<Match> matches = found == null ? null : holding(found);
    if (matches != null && !matches.isEmpty()) return new Evidence(place, code, matches);
    Evidence other = null;
    int others = 0;
    for (SpaceTable table : place.fallback) {
      List<Match> fitting = table.isCode(code) ? holding(find(table, code)) : List.of();
      if (fitting.isEmpty()) continue;
      others += 1;
      other = new Evidence(place.of(table), code, fitting);
    }
    if (others == 1 && areCautious(other.matches)) return other;
    return matches == null ? null : withExcluded(new Evidence(place, code, matches), found);
  }

  /** A code that stands where it does not belong may refuse or leave open; it claims nothing about money. */
  private static boolean areCautious(List<Match> matches) {
    for (Match match : matches) {
      Outcome outcome = match.entry.meaning.outcome;
      if (outcome != Outcome.REJECTED && outcome != Outcome.UNKNOWN && outcome != Outcome.PENDING) return false;
    }
    return true;
  }

  /**
   * Entries of a code that hold in the body. Where nobody said where it comes from, those for every origin; none, if there
   * are none for one of them.
   */
  private List<Match> holding(List<Match> matches) {
    if (!areConditional(matches)) return matches;
    if (said != null) return holdingFrom(matches, said);
    Set<Match> holding = new LinkedHashSet<>();
    for (Origin origin : ORIGINS) {
      List<Match> some = holdingFrom(matches, origin);
      if (some.isEmpty()) return List.of();
      holding.addAll(some);
    }
    return new ArrayList<>(holding);
  }

  private static boolean areConditional(List<Match> matches) {
    for (Match match : matches) if (match.record.isConditional()) return true;
    return false;
  }

  /**
   * Entries whose conditions hold stand before those without any. A value that an entry does not list leaves it out, and so
   * do fields that contradict each other.
   */
  private List<Match> holdingFrom(List<Match> matches, Origin from) {
    List<Match> plain = new ArrayList<>();
    List<Match> fitting = new ArrayList<>();
    for (Match match : matches) {
      if (!isAllowed(match.record)) continue;
      List<List<Condition>> companions = match.record.companions;
      if (companions.isEmpty()) plain.add(match);
      else if (Condition.contradiction(body, companions, from) != null) return List.of();
      else if (Condition.allHold(body, companions, from)) fitting.add(match);
    }
    return fitting.isEmpty() ? plain : fitting;
  }

  private boolean isAllowed(EntryRecord record) {
    for (Condition other : record.only) if (!other.allows(body)) return false;
    return true;
  }

  /** The entries that the values beside a code leave out, and the first field with such a value. */
  private Evidence withExcluded(Evidence evidence, List<Match> found) {
    List<Match> excluded = new ArrayList<>();
    String field = null;
    for (Match match : found) {
      Condition inTheWay = inTheWay(match.record);
      if (inTheWay == null || inTheWay.fields.length == 0) continue;
      excluded.add(match);
      if (field == null) field = inTheWay.fields[0].name;
    }
    return field == null ? evidence : evidence.withExcluded(excluded, field);
  }

  private Condition inTheWay(EntryRecord record) {
    for (Condition other : record.only) if (!other.allows(body)) return other;
    return Condition.contradiction(body, record.companions, null);
  }

  /** The entry whose message alone tells it, where no code was told. */
  private Evidence byMessage(Place place) {
    List<Wire> messages = place.messagesIn(body);
    if (messages.isEmpty()) return null;
    List<Match> fitting = new ArrayList<>();
    for (EntryRecord record : place.table.records()) {
      if (!oneFits(messages, record)) continue;
      for (Match match : Lookup.find(place.table, record.code, Context.NONE, null))
        if (match.record == record) fitting.add(match);
    }
    Match best = new Evidence(place, null, fitting).narrow(body);
    return best == null ? null : new Evidence(place, best.record.code, List.of(best));
  }

  private static boolean oneFits(List<Wire> messages, EntryRecord record) {
    for (Wire message : messages) if (message.fit(record) != null) return true;
    return false;
  }
}
