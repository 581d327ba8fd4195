// Copied from languages/java/runtime; do not edit.
package org.danacodes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What texts are built for: a result, or an entry that was looked up. */
final class Subject {
  final Meaning meaning;
  /** The deciding entry; null where no entry decides. */
  final Entry entry;
  /** Null where an entry decides. */
  final UnknownResult unknown;
  final boolean isContested;
  private final Explainer by;
  private final List<FoundCode> codes;

  private Subject(Meaning meaning, Entry entry, Explainer by, UnknownResult unknown, List<FoundCode> codes,
      boolean isContested) {
    this.meaning = meaning;
    this.entry = entry;
    this.by = by;
    this.unknown = unknown;
    this.codes = codes;
    this.isContested = isContested;
  }

  static Subject of(Entry entry) {
    return new Subject(entry.meaning, entry, new Explainer(entry), null, null, false);
  }

  static Subject of(Result result) {
    List<FoundCode> codes = result.findings.codes;
    if (result instanceof UnknownResult)
      return new Subject(result.meaning, null, null, (UnknownResult) result, codes, false);
    KnownResult known = (KnownResult) result;
    return new Subject(known.meaning, known.entry, known.by, null, codes, known.findings.isContested);
  }

  /** The entry whose texts explain it; null if it differs from the catalog, or no entry decides. */
  Match explainedBy(Catalog catalog) {
    if (entry == null) return null;
    Match own = matchOf(catalog, new Explainer(entry), entry.meaning);
    if (by.name.equals(entry.name) && by.space.equals(entry.space) && by.code.equals(entry.code)) return own;
    Match match = matchOf(catalog, by, null);
    return match != null && match.entry.meaning.asks() && !meaning.asks() ? own : match;
  }

  /** An entry of the catalog; null if the catalog differs from what is stated. */
  static Match matchOf(Catalog catalog, Explainer named, Meaning stated) {
    SpaceTable table = catalog.spaces.get(named.space);
    if (table == null) return null;
    // The kind that decided; after a redirect it can differ from that of the service.
    for (Match match : Lookup.find(table, named.code, Context.NONE, named.network, named.kind)) {
      Meaning meaning = match.entry.meaning;
      boolean isSame = stated == null || meaning.outcome == stated.outcome
          && (meaning.scope == stated.scope || stated.outcome == Outcome.PENDING);
      if (match.entry.name.equals(named.name) && isSame) return match;
    }
    return null;
  }

  /** The kind of the entry, or that of all candidates; null where there is none, or several. */
  Kind kind() {
    if (entry != null) return entry.kind;
    Set<Kind> kinds = new LinkedHashSet<>();
    for (Entry candidate : unknown.candidates) kinds.add(candidate.kind);
    return kinds.size() == 1 ? kinds.iterator().next() : null;
  }

  /** Whether a code of the body belongs to a payout service. */
  boolean paysOut(Catalog catalog) {
    if (codes == null) return paysOut(catalog, entry.space, entry.code);
    for (FoundCode code : codes) if (paysOut(catalog, code.space(), code.code())) return true;
    return false;
  }

  private static boolean paysOut(Catalog catalog, String space, String code) {
    SpaceTable table = catalog.spaces.get(space);
    if (table == null) return false;
    if (table.operation != null) return table.operation.paysOut;
    String service = table.serviceIn(code);
    Map<String, Service> services = table.services();
    if (!table.isComposite || !service.equals(table.open)) {
      Service one = services.get(service);
      return one != null && one.paysOut;
    }
    // A service that is left open pays out where all do that move money.
    boolean some = false;
    for (Service one : services.values()) {
      if (one.first() != Kind.MOVE) continue;
      if (!one.paysOut) return false;
      some = true;
    }
    return some;
  }

  Map<String, String> params() {
    return entry == null ? Map.of() : entry.params;
  }
}
