// Copied from languages/java/runtime; do not edit.
package org.oycodes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Finds the entries of codes. */
final class Lookup {
  /** More codes than any space has are not remembered. */
  private static final int MOST_REMEMBERED = 20_000;

  private static final List<String> NETWORKS = List.of(CatalogData.NETWORKS);

  private Lookup() {}

  static List<Match> find(SpaceTable table, String code, Context context, String network) {
    return find(table, code, context, network, null);
  }

  /**
   * Finds the entries of a code or pattern.
   *
   * @param network the card network, which the body may have named; null if it is not known
   * @param as kind of operation, if it is certain whatever the service is; else null
   * @return the entries: none for an unknown code, several only for networks and variants
   */
  static List<Match> find(SpaceTable table, String code, Context context, String network, Kind as) {
    boolean isPlain = as == null && context.service == null && context.kind == null
        && (network == null || network.isEmpty() || !table.isByNetwork());
    if (!isPlain) return search(table, code, context, network, as);
    Map<String, List<Match>> remembered = table.remembered(context.from);
    List<Match> known = remembered.get(code);
    if (known != null) return known;
    List<Match> found = search(table, code, context, network, null);
    if (!found.isEmpty() && remembered.size() < MOST_REMEMBERED) remembered.put(code, found);
    return found;
  }

  private static List<Match> search(SpaceTable table, String code, Context context, String network, Kind as) {
    boolean isPattern = table.isPattern(code);
    // A pattern with a service that is known means the full code.
    if (isPattern && context.service != null && table.services().containsKey(context.service)) {
      String full = table.withService(code, context.service);
      if (!full.equals(code)) return search(table, full, context, network, as);
    }
    List<Match> matches = new ArrayList<>();
    for (EntryRecord record : records(table, code, isPattern, network))
      matches.add(present(table, record, isPattern ? record.code : code, context, as));
    return Collections.unmodifiableList(matches);
  }

  private static List<EntryRecord> records(SpaceTable table, String code, boolean isPattern, String network) {
    if (!table.isComposite) return ofNetwork(table.byCode(table.inCatalogCase(code)), network);
    List<EntryRecord> own = table.byCode(code);
    if (!own.isEmpty()) return own;
    List<EntryRecord> found = new ArrayList<>();
    if (isPattern) {
      for (EntryRecord record : table.records()) if (table.pattern(record.code).equals(code)) found.add(record);
    } else if (table.isCode(code)) {
      String service = table.serviceIn(code);
      for (EntryRecord record : table.byCode(table.pattern(code)))
        if (record.services.length == 0 || Data.includes(record.services, service)) found.add(record);
    }
    return found;
  }

  /** Entries of a network; those for all other networks only if the network is a known one. */
  private static List<EntryRecord> ofNetwork(List<EntryRecord> records, String stated) {
    if (stated == null) return records;
    String network = Letters.upperCase(stated);
    List<EntryRecord> own = new ArrayList<>();
    List<EntryRecord> others = new ArrayList<>();
    for (EntryRecord record : records) {
      if (network.equals(record.network)) own.add(record);
      else if (record.network == null) others.add(record);
    }
    if (!own.isEmpty()) return own;
    return NETWORKS.contains(network) ? others : records;
  }

  private static Match present(SpaceTable table, EntryRecord record, String code, Context context, Kind as) {
    if (!table.isComposite) {
      Kind kind = table.operation == null ? null : table.operation.first();
      Entry entry = new Entry(table.id, record.name, code, null, Entry.NO_HTTP, null, null, kind, null, record.network,
          record.meaning, Map.of(), null);
      return new Match(record, withCheck(table, entry, ""), record.row, false);
    }
    String service = table.serviceIn(code);
    Service known = table.services().get(service);
    Settled settled = settle(record, service, as != null ? List.of(as) : kindsFor(known, context));
    // An unknown service may do anything: neither its success nor its failure proves anything.
    boolean isUnlisted = known == null && !service.equals(table.open);
    boolean isUnproven = isUnlisted && settled.meaning.outcome == Outcome.SUCCESS;
    Meaning meaning = isUnproven ? Meaning.UNKNOWN : settled.meaning;
    if (isUnlisted && isAnotherAttempt(settled.meaning.retry)) meaning = meaning.withRetry(Retry.CHECK_STATUS_FIRST);
    Entry entry = new Entry(table.id, record.name, code, table.pattern(code), Integer.parseInt(table.segment("http", code)),
        table.segment("case", code), service, settled.kind, known == null ? Precision.CASE : Precision.EXACT, null, meaning,
        Map.of(), null);
    return new Match(record, withCheck(table, entry, service), isUnproven ? Match.NO_ROW : settled.row, false);
  }

  /** Adds the call that tells the final status. */
  private static Entry withCheck(SpaceTable table, Entry entry, String service) {
    StatusCheck check = isAnswered(entry.kind, entry.meaning.retry) ? table.checkFor(service) : null;
    return entry.with(entry.meaning, entry.params, check);
  }

  /** Whether a status check makes sense: calls that only read or issue tokens create nothing to ask about. */
  static boolean isAnswered(Kind kind, Retry retry) {
    return retry == Retry.CHECK_STATUS_FIRST || !(kind == Kind.READ || kind == Kind.TOKEN || kind == Kind.NOTIFY);
  }

  /** Whether advice allows another attempt, by which a customer could pay twice. */
  private static boolean isAnotherAttempt(Retry retry) {
    return retry == Retry.WITH_OTHER_METHOD || retry == Retry.WITH_NEW_REFERENCE;
  }

  /**
   * A stated kind counts only if the service has it or is unknown. A caller that asked for a status states so; otherwise the
   * code responds to one of the other calls.
   */
  private static List<Kind> kindsFor(Service known, Context context) {
    if (context.kind != null && (known == null || known.kinds.contains(context.kind))) return List.of(context.kind);
    if (known == null) return List.of(Kind.MOVE);
    List<Kind> fitting = new ArrayList<>();
    for (Kind kind : known.kinds)
      if ((kind == Kind.STATUS) == (context.from == Origin.STATUS)) fitting.add(kind);
    return fitting.isEmpty() ? known.kinds : fitting;
  }

  /** Advice for a service. */
  private static final class Settled {
    final Kind kind;
    final Meaning meaning;
    final int row;

    Settled(Kind kind, Meaning meaning, int row) {
      this.kind = kind;
      this.meaning = meaning;
      this.row = row;
    }
  }

  /** If one service code serves several kinds of operation, the advice is safe for all. */
  private static Settled settle(EntryRecord record, String service, List<Kind> kinds) {
    List<Settled> options = new ArrayList<>();
    for (Kind kind : kinds) options.add(settle(record, service, kind));
    if (options.isEmpty()) return new Settled(Kind.MOVE, Meaning.UNKNOWN, record.row);
    Settled first = options.get(0);
    if (options.size() == 1) return first;
    List<Meaning> meanings = new ArrayList<>();
    boolean isOneReason = true;
    for (Settled option : options) {
      meanings.add(option.meaning);
      isOneReason &= option.meaning.reason.equals(first.meaning.reason);
    }
    Meaning merged = Meaning.merged(meanings);
    // The facts besides the advice are the same for all meanings with one reason.
    if (isOneReason) merged = first.meaning.overlaid(merged);
    for (Settled option : options)
      if (isSame(option.meaning, merged)) return new Settled(option.kind, merged, option.row);
    return new Settled(first.kind, merged, first.row);
  }

  private static Settled settle(EntryRecord record, String service, Kind kind) {
    for (EntryRecord.Variation variation : record.variations)
      if (variation.fits(service, kind)) return new Settled(kind, variation.meaning, variation.row);
    return new Settled(kind, record.meaning, record.row);
  }

  private static boolean isSame(Meaning a, Meaning b) {
    return a.scope == b.scope && a.outcome == b.outcome && a.retry == b.retry && a.reason.equals(b.reason);
  }
}
