package payments.codes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One set of codes with one syntax; a composite one has segments, services and a spelling of an open service. */
record Space(
    String id, String kind, boolean capitals, boolean small, List<Segment> segments, String open, List<Service> services) {

  record Segment(String name, int length) {}

  record Service(String code, String kind, List<String> serves) {}

  private static final List<String> KINDS = List.of("move", "reverse", "prepare", "read", "status", "token", "notify");

  /** What the operation may have been. Of what nobody lists, it is assumed that it moved money. */
  static List<String> kindsFor(Optional<Service> service, String stated) {
    List<String> kinds = service.map(item -> item.serves() == null ? List.of(item.kind()) : item.serves()).orElse(KINDS);
    if (stated != null && kinds.contains(stated)) return List.of(stated);
    if (service.isEmpty()) return List.of("move");
    List<String> able = kinds.stream().filter(kind -> !kind.equals("status")).toList();
    return able.isEmpty() ? kinds : able;
  }

  Optional<Service> service(String code) {
    return services.stream().filter(item -> item.code().equals(code)).findFirst();
  }

  /** The segments of a code by name; empty unless it has exactly the form of the space. */
  Optional<Map<String, String>> split(String code) {
    if (code.length() != segments.stream().mapToInt(Segment::length).sum()) return Optional.empty();
    Map<String, String> parts = new HashMap<>();
    int from = 0;
    for (Segment segment : segments) {
      String part = code.substring(from, from + segment.length());
      // A service may have letters; one that the space does not have is refused by its name.
      if (!segment.name().equals("service") && !part.matches("[0-9]+")) return Optional.empty();
      parts.put(segment.name(), part);
      from += segment.length();
    }
    return Optional.of(parts);
  }

  String join(Map<String, String> parts, String service) {
    return segments.stream()
        .map(segment -> segment.name().equals("service") ? service : parts.get(segment.name()))
        .collect(Collectors.joining());
  }

  /** A code in the letters of the catalog, where it may also arrive in those of the other case. */
  String asWritten(String code) {
    if (capitals && code.equals(code.toUpperCase(Locale.ROOT))) return code.toLowerCase(Locale.ROOT);
    return small && code.equals(code.toLowerCase(Locale.ROOT)) ? code.toUpperCase(Locale.ROOT) : code;
  }
}
