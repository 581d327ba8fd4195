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

  record Service(String code, String kind, List<String> serves) {
    /** What the service does; empty when it does several things and the caller does not say which. */
    Optional<String> kindFor(String stated) {
      List<String> kinds = serves == null ? List.of(kind) : serves;
      if (stated != null && kinds.contains(stated)) return Optional.of(stated);
      return kinds.size() == 1 ? Optional.of(kinds.get(0)) : Optional.empty();
    }
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
      boolean isOpen = segment.name().equals("service") && part.equals(open);
      if (!isOpen && !part.matches("[0-9]+")) return Optional.empty();
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
