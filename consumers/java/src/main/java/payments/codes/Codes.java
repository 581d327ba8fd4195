package payments.codes;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The codes.json of a package, and the lookup in it. */
public record Codes(List<Space> spaces, List<Entry> entries, Procedure procedure) {

  private static final Set<String> NETWORKS = Set.of("AMEX", "GPN", "JCB", "MASTERCARD", "VISA");

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /** What narrows a lookup; null where the caller does not say it. */
  public record Qualifiers(String network, String service, String kind) {
    public static final Qualifiers NONE = new Qualifiers(null, null, null);
  }

  /** Reads a codes.json. */
  public static Codes read(Path path) throws IOException {
    return MAPPER.readValue(path.toFile(), Codes.class);
  }

  public List<Entry> lookup(String space, String code) {
    return lookup(space, code, Qualifiers.NONE);
  }

  /**
   * The entries of a code or a pattern, with the advice and texts for its service, as docs/decoding.md describes it. None
   * mean that nothing is known: ask for the status first. An entry whose advice is put together of several meanings, or is
   * more cautious than what is written, has no texts.
   */
  public List<Entry> lookup(String space, String code, Qualifiers qualifiers) {
    return spaces.stream()
        .filter(item -> item.id().equals(space))
        .findFirst()
        .map(table -> table.kind().equals("literal") ? literal(table, code, qualifiers) : composite(table, code, qualifiers))
        .orElse(List.of());
  }

  private List<Entry> literal(Space space, String code, Qualifiers qualifiers) {
    String network = qualifiers.network() == null ? null : qualifiers.network().toUpperCase(Locale.ROOT);
    return ofNetwork(entries(space, space.asWritten(code)), network);
  }

  private List<Entry> composite(Space space, String code, Qualifiers qualifiers) {
    Optional<Map<String, String>> split = space.split(code);
    if (split.isEmpty()) return List.of();
    Map<String, String> parts = split.get();
    boolean isOpen = parts.get("service").equals(space.open());
    String stated = isOpen && space.service(qualifiers.service()).isPresent() ? qualifiers.service() : parts.get("service");
    return candidates(space, parts, stated).stream()
        .map(
            entry -> {
              String service = entry.service() == null ? stated : entry.service();
              Optional<Space.Service> known = space.service(service);
              List<Entry> meanings =
                  Space.kindsFor(known, qualifiers.kind()).stream().map(kind -> entry.at(service, kind)).toList();
              return procedure.cautious(meanings, service.equals(space.open()) || known.isPresent());
            })
        .toList();
  }

  /** The entries with that very code; where there are none, those of its pattern, or all with a code of the pattern. */
  private List<Entry> candidates(Space space, Map<String, String> parts, String service) {
    List<Entry> own = entries(space, space.join(parts, service));
    if (!own.isEmpty()) return own;
    String pattern = space.join(parts, space.open());
    if (!service.equals(space.open()))
      return entries(space, pattern).stream().filter(entry -> entry.appliesTo(service)).toList();
    return entries.stream()
        .filter(entry -> entry.space().equals(space.id()) && pattern.equals(entry.pattern()) && entry.holds())
        .toList();
  }

  private List<Entry> entries(Space space, String code) {
    return entries.stream()
        .filter(entry -> entry.space().equals(space.id()) && entry.code().equals(code) && entry.holds())
        .toList();
  }

  /** Prefers the entries of the stated network, and those of any network to those of another. */
  private static List<Entry> ofNetwork(List<Entry> entries, String network) {
    if (network == null) return entries;
    Predicate<Entry> own = entry -> network.equals(entry.network());
    if (entries.stream().anyMatch(own)) return entries.stream().filter(own).toList();
    return NETWORKS.contains(network) ? entries.stream().filter(entry -> entry.network() == null).toList() : entries;
  }
}
