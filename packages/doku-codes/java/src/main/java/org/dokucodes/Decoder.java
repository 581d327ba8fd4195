// Copied from languages/java/runtime; do not edit.
package org.dokucodes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one body, as docs/decoding.md specifies it. */
final class Decoder {
  /** Longest list of transactions that is read. */
  private static final int MAX_ITEMS = 1000;

  private final Catalog catalog;
  private final Object body;
  private final Context context;
  private final List<Evidence> evidence;

  private Decoder(Catalog catalog, Object body, Context context, List<Evidence> evidence) {
    this.catalog = catalog;
    this.body = body;
    this.context = context;
    this.evidence = evidence;
  }

  /** Never throws, whatever the maps and lists of the body do. */
  static Result decode(Catalog catalog, Object body, Context stated) {
    Context context = stated == null ? Context.NONE : stated;
    try {
      return decode(catalog, body, context, true);
    } catch (OutOfMemoryError full) {
      throw full;
    } catch (Throwable thrown) {
      // Maps of other libraries can throw anything; then nothing is known.
      return new Decoder(catalog, null, context, List.of()).unknown(Why.NO_CODE, null, List.of());
    }
  }

  private static Result decode(Catalog catalog, Object body, Context context, boolean hasItems) {
    Decoder decoder = new Decoder(catalog, body, context, readAsSent(catalog, body, context));
    Result result = decoder.decide();
    List<Object> items = hasItems ? catalog.itemsIn(body, MAX_ITEMS) : List.of();
    if (items.isEmpty()) return result;
    List<Result> results = new ArrayList<>(items.size());
    for (Object item : items) results.add(decode(catalog, item, context, false));
    return result.withItems(Collections.unmodifiableList(results));
  }

  /** Reads the codes as those of the call, the query or the notification that the body is: said, or told by a code. */
  private static List<Evidence> readAsSent(Catalog catalog, Object body, Context context) {
    List<Evidence> read = new EvidenceReader(catalog, body, context, context.from).read();
    if (context.from != null || originOf(read) == Origin.CALL) return read;
    return new EvidenceReader(catalog, body, context.from(Origin.STATUS), null).read();
  }

  private static Origin originOf(List<Evidence> evidence) {
    for (Evidence item : evidence)
      for (Match match : item.matches) if (match.entry.kind == Kind.STATUS) return Origin.STATUS;
    return Origin.CALL;
  }

  private Result decide() {
    List<Evidence> chosen = new ArrayList<>(evidence.size());
    for (Evidence item : evidence)
      if (context.space == null || item.place.table.id.equals(context.space)) chosen.add(item);
    if (chosen.isEmpty()) return unknown(Why.NO_CODE, null, List.of());
    Evidence first = chosen.get(0);
    Layer layer = first.place.layer;
    List<Evidence> deciding = new ArrayList<>(chosen.size());
    for (Evidence item : chosen) if (item.place.layer == layer) deciding.add(item);
    for (Evidence item : deciding) if (item.matches.isEmpty()) return unknown(whyUnread(item), item, List.of());
    Match match = first.narrow(body);
    List<Beside> others = new ArrayList<>();
    for (Evidence item : evidence) if (item != first) others.add(new Beside(item, body, catalog.claims));
    Entry entry = match == null ? safeForAll(first) : match.entry;
    Entry decided = match == null ? entry : redirected(first, match);
    List<String> claims = catalog.claims.of(decided.meaning, first);
    if (isConflict(first, match, entry, decided, claims, deciding, others)) return unknown(Why.CONFLICT, first, deciding);
    return match == null ? ambiguous(first, decided, others) : known(first, decided, others);
  }

  private Why whyUnread(Evidence item) {
    if (item.code == null) return Why.NO_CODE;
    return item.place.table.isWithdrawn(item.code) ? Why.WITHDRAWN : Why.NOT_IN_CATALOG;
  }

  /** What is certain whichever entry a code stands for: the first one, with advice that is safe for all. */
  private static Entry safeForAll(Evidence evidence) {
    Entry entry = evidence.matches.get(0).entry;
    return entry.with(entry.meaning.overlaid(Meaning.merged(evidence.meanings())));
  }

  private boolean isConflict(Evidence first, Match match, Entry entry, Entry decided, List<String> claims,
      List<Evidence> deciding, List<Beside> others) {
    List<Path> telling = Doubts.tellingFields(entry.meaning, first);
    for (Beside other : others) {
      if (deciding.contains(other.item)) {
        if (!saysSame(entry.meaning, other.says)) return true;
      } else if (catalog.claims.contradict(decided, claims, first.place.layer, other)
          || Doubts.leavesOpen(telling, other) || Claims.isPaidByInquiry(claims, other)) {
        return true;
      }
    }
    return Claims.deniedByHttp(decided, claims, context.httpStatus)
        || Doubts.isToldOtherwise(telling, first, catalog, body) || Doubts.speaksOfOther(first, match, entry, body);
  }

  private static boolean saysSame(Meaning own, Meaning other) {
    return other != null && other.outcome == own.outcome && other.scope == own.scope;
  }

  /** A payment that redirects the customer has only been prepared. */
  private Entry redirected(Evidence first, Match match) {
    Entry entry = match.entry;
    Outcome outcome = entry.meaning.outcome;
    boolean isDone = outcome == Outcome.SUCCESS || outcome == Outcome.PENDING;
    if (!isDone || entry.meaning.scope == Scope.REQUEST || first.code == null || first.place.layer == Layer.TRANSACTION)
      return entry;
    if (!catalog.isRedirect(body)) return entry;
    Entry prepared = null;
    for (Match other : Lookup.find(first.place.table, first.code, context, context.network, Kind.PREPARE))
      if (prepared == null && other.record == match.record) prepared = other.entry;
    // What is pending stays so, unless all that was asked for is done.
    boolean isPrepared =
        prepared != null && (outcome == Outcome.SUCCESS || prepared.meaning.outcome == Outcome.SUCCESS);
    Entry same = isPrepared ? prepared : entry;
    return same.with(same.meaning.withScope(Scope.REQUEST), entry.params, same.statusCheck);
  }

  private Result known(Evidence first, Entry entry, List<Beside> others) {
    Findings findings = findings(first, entry.kind, entry.service, entry.meaning.retry);
    Entry refund = null;
    Meaning meaning = entry.meaning;
    if (meaning.outcome == Outcome.SUCCESS && meaning.scope == Scope.TRANSACTION) {
      Money.Back back = findings.money.back();
      if (back != Money.Back.NOTHING) {
        Meaning refunded = back == Money.Back.PART ? Meaning.PARTIALLY_REFUNDED : Meaning.REFUNDED;
        Match match = refundIn(first.place.table, refunded);
        EntryRecord record = match == null ? recordOf(first.place.table, refunded) : match.record;
        meaning = meaning.overlaid(record == null ? refunded : record.meaning);
        refund = match == null ? null : match.entry;
      }
    }
    Entry decided = entry.with(meaning);
    Entry by = refund != null ? refund : Explaining.of(decided, others, catalog.plain);
    Explaining.Next next = Explaining.retry(meaning, first.place.layer, by.meaning, others, findings);
    Map<String, String> params = by == decided ? decided.params : joined(decided.params, by.params);
    StatusCheck check = findings.statusCheck == null ? entry.statusCheck : findings.statusCheck;
    Entry result = decided.with(meaning.explained(next.retry, by.meaning), params, check);
    return new KnownResult(result, new Explainer(by), findings.with(check, next.isContested));
  }

  /** The entry of a space for money that was given back; null for none. */
  private static EntryRecord recordOf(SpaceTable table, Meaning refunded) {
    for (EntryRecord record : table.records())
      if (record.meaning.outcome == Outcome.REVERSED && record.meaning.reason.equals(refunded.reason)
          && record.meaning.isPart == refunded.isPart) return record;
    return null;
  }

  private static Match refundIn(SpaceTable table, Meaning refunded) {
    EntryRecord record = recordOf(table, refunded);
    if (record == null) return null;
    for (Match match : Lookup.find(table, record.code, Context.NONE, null)) if (match.record == record) return match;
    return null;
  }

  private static Map<String, String> joined(Map<String, String> own, Map<String, String> more) {
    if (more.isEmpty()) return own;
    Map<String, String> joined = new LinkedHashMap<>(own);
    joined.putAll(more);
    return Collections.unmodifiableMap(joined);
  }

  /** A code whose entries the body does not distinguish: advice that is safe for all of them, given the other codes. */
  private Result ambiguous(Evidence first, Entry merged, List<Beside> others) {
    UnknownResult result = unknown(Why.AMBIGUOUS, first, List.of(first));
    Explaining.Next next = Explaining.retry(merged.meaning, first.place.layer, merged.meaning, others, result.findings);
    return result.with(next.retry, next.isContested);
  }

  /**
   * A result that no single entry decides.
   *
   * @param first the code that would decide; null if there is none
   * @param deciding all codes of its layer
   */
  private UnknownResult unknown(Why why, Evidence first, List<Evidence> deciding) {
    boolean isBeside = why == Why.NOT_IN_CATALOG && first != null && first.beside != null;
    List<Match> matches = new ArrayList<>();
    if (isBeside) matches.addAll(first.excluded);
    else for (Evidence item : deciding) matches.addAll(item.matches);
    List<Entry> candidates = Match.entriesOf(matches);
    UnknownResult.Parts parts = first == null ? null : partsOf(first, candidates);
    String service = parts == null || parts.service == null ? "" : parts.service;
    if (parts == null && context.httpStatus != null)
      parts = new UnknownResult.Parts(null, null, context.httpStatus, null, null);
    Meaning meaning = why == Why.AMBIGUOUS ? Meaning.merged(first.meanings()) : Meaning.UNKNOWN;
    if (isOnlyCalls()) meaning = meaning.withScope(Scope.REQUEST);
    // Without a code, only what the caller names can be asked about.
    Evidence subject = first == null || first.code == null ? null : first;
    Findings findings = findings(subject, null, service, Retry.CHECK_STATUS_FIRST);
    return new UnknownResult(why, meaning, parts, candidates, isBeside ? first.beside : null, findings);
  }

  /** Whether all codes of the body are of spaces whose calls move no money. */
  private boolean isOnlyCalls() {
    for (Evidence item : evidence) if (!item.place.table.isAboutCalls) return false;
    return !evidence.isEmpty();
  }

  /** The parts of a code that no entry decides. */
  private static UnknownResult.Parts partsOf(Evidence evidence, List<Entry> candidates) {
    String code = evidence.code;
    if (code == null) return null;
    SpaceTable table = evidence.place.table;
    if (!table.isComposite) return new UnknownResult.Parts(table.id, code, Entry.NO_HTTP, null, null);
    String split = candidates.isEmpty() ? code : candidates.get(0).code;
    return new UnknownResult.Parts(table.id, code, Integer.parseInt(table.segment("http", split)), table.serviceIn(split),
        table.segment("case", split));
  }

  private Findings findings(Evidence first, Kind kind, String service, Retry retry) {
    Origin from = context.from == null ? originOf(evidence) : context.from;
    StatusCheck check = null;
    if (Lookup.isAnswered(kind, retry)) check = first == null ? checkFrom() : checkOf(first, service);
    Confirm confirm = from != Origin.STATUS && isUnproven(first, from) ? Confirm.STATUS : null;
    return new Findings(from, context.from != null, first == null ? null : first.place.layer,
        Collections.unmodifiableList(FoundCode.of(evidence)), check, confirm, catalog.idsIn(body), catalog.moneyIn(body),
        false, List.of());
  }

  /**
   * A notification is believed as far as a verified signature covers the deciding field. A signature in the body that nobody
   * verified proves nothing; if it does not cover the deciding field, verifying it would not help.
   */
  private boolean isUnproven(Evidence first, Origin from) {
    boolean isSigned = false;
    boolean isCovered = false;
    for (Catalog.Signature signature : catalog.signatures) {
      if (!signature.isIn(body)) continue;
      isSigned = true;
      isCovered |= first != null && signature.covers(first.place.field);
    }
    if (first != null && isSigned && !isCovered) return true;
    return from == Origin.NOTIFICATION && !context.isVerified;
  }

  /** How to ask for the status: as the service of the code says, or else its space. */
  private StatusCheck checkOf(Evidence first, String service) {
    Place place = first.place;
    if (place.serviceTable != null) {
      Object named = place.service.in(body);
      String said = Values.isEmpty(named) ? place.assumedService : named instanceof Boolean ? null : Values.listable(named);
      String other = context.service != null ? context.service : said;
      StatusCheck check = place.serviceTable.checkFor(other == null ? "" : other);
      if (check != null) return check;
    }
    return place.table.checkFor(service == null ? "" : service);
  }

  /** How to ask if no code was read: as the service or space named by the caller says, or else the provider. */
  private StatusCheck checkFrom() {
    String service = context.service == null ? "" : context.service;
    SpaceTable table = context.space == null ? null : catalog.spaces.get(context.space);
    if (table == null) {
      for (SpaceTable one : catalog.spaces.values()) {
        if (!one.isComposite || !one.services().containsKey(service)) continue;
        table = one;
        break;
      }
    }
    StatusCheck check = table == null ? null : table.checkFor(service);
    return check == null ? catalog.check : check;
  }
}
