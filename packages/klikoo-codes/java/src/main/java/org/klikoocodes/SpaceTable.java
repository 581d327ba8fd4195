// Copied from languages/java/runtime; do not edit.
package org.klikoocodes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** One space of codes. Its entries are read when they are asked for. */
final class SpaceTable {
  final String id;
  final int min;
  final int max;
  /** Whether its codes are about calls that move no money. */
  final boolean isAboutCalls;
  /** What the only call of a space without segments does; null where nobody says it. */
  final Service operation;
  final boolean isComposite;
  /** How an open service is spelled. */
  final String open;
  /** How to ask for the status where the service does not say; null for nothing. */
  final StatusCheck check;
  private final boolean mayBeCapital;
  private final boolean mayBeSmall;
  private final String[] withdrawn;
  private final boolean[] characters;
  private final Pattern foreign;
  private final List<Segment> segments;
  private final int position;
  private final List<Meaning> meanings;
  private volatile Contents contents;

  /** A part of a composite code. */
  private static final class Segment {
    final String name;
    final int start;
    final int end;

    Segment(List<Object> own) {
      name = Data.text(own.get(0));
      start = Data.number(own.get(1));
      end = Data.number(own.get(2));
    }
  }

  /** What is read on first use. */
  private static final class Contents {
    final List<EntryRecord> records;
    final Map<String, List<EntryRecord>> byCode = new LinkedHashMap<>();
    final Map<String, Service> services = new LinkedHashMap<>();
    final boolean isByNetwork;
    /** What has been looked up without qualifiers, and as the answer to a status query. */
    final Map<String, List<Match>> found = new ConcurrentHashMap<>();
    final Map<String, List<Match>> asked = new ConcurrentHashMap<>();

    Contents(Map<String, Object> own, List<Meaning> meanings) {
      records = EntryRecord.readAll(own.get("entries"), meanings);
      boolean some = false;
      for (EntryRecord record : records) {
        List<EntryRecord> same = byCode.get(record.code);
        if (same == null) byCode.put(record.code, same = new ArrayList<>(1));
        same.add(record);
        some |= record.network != null;
      }
      isByNetwork = some;
      for (Object service : Data.list(own.get("services")))
        services.put(Data.text(Data.object(service).get("code")), Service.read(service));
    }
  }

  SpaceTable(Map<String, Object> own, int position, List<Meaning> meanings) {
    id = Data.text(own.get("id"));
    min = Data.number(own.get("min"));
    max = Data.number(own.get("max"));
    isAboutCalls = "request".equals(own.get("scope"));
    operation = Service.read(own.get("operation"));
    segments = new ArrayList<>();
    for (Object item : Data.list(own.get("segments"))) segments.add(new Segment(Data.list(item)));
    isComposite = !segments.isEmpty();
    open = Data.text(own.get("open"));
    check = StatusCheck.read(own.get("check"));
    mayBeCapital = Data.isTrue(own.get("capitals"));
    mayBeSmall = Data.isTrue(own.get("small"));
    withdrawn = Data.texts(own.get("withdrawn"));
    String expression = Data.text(own.get("foreign"));
    characters = isClass(expression) ? charactersOf(expression) : null;
    foreign = characters == null ? Pattern.compile(expression) : null;
    this.position = position;
    this.meanings = meanings;
  }

  /** Read on first use, once for all threads. */
  private Contents contents() {
    Contents read = contents;
    if (read == null) {
      synchronized (this) {
        read = contents;
        if (read == null) {
          read = new Contents(Data.object(JsonReader.trusted(CatalogData.space(position))), meanings);
          contents = read;
        }
      }
    }
    return read;
  }

  /** Whether it is a class of characters and nothing else, as almost all spaces have it: {@code [^0-9]}. */
  private static boolean isClass(String expression) {
    return expression.startsWith("[^") && expression.indexOf(']') == expression.length() - 1
        && expression.lastIndexOf('[') == 0 && expression.indexOf('&') < 0 && expression.indexOf('\\') < 0;
  }

  /** The ASCII characters of a negated class. */
  private static boolean[] charactersOf(String expression) {
    boolean[] known = new boolean[128];
    int end = expression.length() - 1;
    for (int index = 2; index < end; index += 1) {
      boolean isRange = index + 2 < end && expression.charAt(index + 1) == '-';
      char last = expression.charAt(isRange ? index + 2 : index);
      for (char unit = expression.charAt(index); unit <= last; unit += 1) known[unit] = true;
      if (isRange) index += 2;
    }
    return known;
  }

  List<EntryRecord> records() {
    return contents().records;
  }

  List<EntryRecord> byCode(String code) {
    return contents().byCode.getOrDefault(code, List.of());
  }

  Map<String, Service> services() {
    return contents().services;
  }

  /** Whether some codes mean something else with another card network. */
  boolean isByNetwork() {
    return contents().isByNetwork;
  }

  Map<String, List<Match>> remembered(Origin from) {
    return from == Origin.STATUS ? contents().asked : contents().found;
  }

  /** The text of a segment; empty where the space has none of that name. */
  String segment(String name, String code) {
    for (Segment segment : segments)
      if (segment.name.equals(name))
        return code.substring(Math.min(segment.start, code.length()), Math.min(segment.end, code.length()));
    return "";
  }

  String serviceIn(String code) {
    return segment("service", code);
  }

  /** A composite code or pattern with another service. */
  String withService(String code, String service) {
    StringBuilder made = new StringBuilder();
    for (Segment segment : segments) {
      if (segment.name.equals("service")) made.append(service);
      else made.append(code, Math.min(segment.start, code.length()), Math.min(segment.end, code.length()));
    }
    return made.toString();
  }

  String pattern(String code) {
    return withService(code, open);
  }

  /** Whether a code leaves its service open. */
  boolean isPattern(String code) {
    return isComposite && code.length() == max && serviceIn(code).equals(open);
  }

  /** Whether a text has the format of a code, also of one that is not in the catalog; nothing is trimmed or padded. */
  boolean isCode(String code) {
    if (code.length() < min || code.length() > max) return false;
    String own = inCatalogCase(code);
    if (foreign != null) return !foreign.matcher(own).find();
    for (int index = 0; index < own.length(); index += 1) {
      char unit = own.charAt(index);
      if (unit >= characters.length || !characters[unit]) return false;
    }
    return true;
  }

  /** The code as the catalog spells it, if codes may arrive entirely in the other case. */
  String inCatalogCase(String code) {
    if (mayBeCapital && !Letters.hasSmall(code)) return Letters.lowerCase(code);
    return mayBeSmall && !Letters.hasCapital(code) ? Letters.upperCase(code) : code;
  }

  /** What the call does that answers with a code; null where nobody says it. */
  Service serviceOf(String code) {
    return isComposite ? services().get(serviceIn(code)) : operation;
  }

  /** How to ask for the status of what a service did; null where nothing is documented. */
  StatusCheck checkFor(String service) {
    Service own = services().get(service);
    return own != null && own.check != null ? own.check : check;
  }

  /** Whether a code that has no meaning had one before. */
  boolean isWithdrawn(String code) {
    if (withdrawn.length == 0) return false;
    return isComposite ? Data.includes(withdrawn, code) || Data.includes(withdrawn, pattern(code))
        : Data.includes(withdrawn, inCatalogCase(code));
  }
}
