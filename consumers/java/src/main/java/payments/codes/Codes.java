package payments.codes;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The codes.json of a package, and the lookup in it. */
public record Codes(List<Space> spaces, List<Entry> entries) {

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
   * The entries of a code, with the advice and texts for its service. None mean that nothing is known: ask for the
   * status first.
   */
  public List<Entry> lookup(String space, String code, Qualifiers qualifiers) {
    return spaces.stream()
        .filter(item -> item.id().equals(space))
        .findFirst()
        .map(table -> table.kind().equals("literal") ? literal(table, code, qualifiers) : composite(table, code, qualifiers))
        .orElse(List.of());
  }

  private List<Entry> literal(Space space, String code, Qualifiers qualifiers) {
    return ofNetwork(entries(space, space.asWritten(code)), qualifiers.network());
  }

  private List<Entry> composite(Space space, String code, Qualifiers qualifiers) {
    Optional<Map<String, String>> split = space.split(code);
    if (split.isEmpty()) return List.of();
    Map<String, String> parts = split.get();
    String spelled = parts.get("service");
    String service = spelled.equals(space.open()) ? qualifiers.service() : spelled;
    Optional<String> kind = space.service(service).flatMap(item -> item.kindFor(qualifiers.kind()));
    if (kind.isEmpty()) return List.of();
    List<Entry> found = entries(space, space.join(parts, service));
    if (found.isEmpty())
      found = entries(space, space.join(parts, space.open())).stream().filter(entry -> entry.appliesTo(service)).toList();
    return ofNetwork(found, qualifiers.network()).stream().map(entry -> entry.at(service, kind.get())).toList();
  }

  private List<Entry> entries(Space space, String code) {
    return entries.stream().filter(entry -> entry.space().equals(space.id()) && entry.code().equals(code)).toList();
  }

  /** Prefers the entries of the stated network, and those of any network to those of another. */
  private static List<Entry> ofNetwork(List<Entry> entries, String network) {
    if (network == null) return entries;
    Predicate<Entry> own = entry -> network.equals(entry.network());
    if (entries.stream().anyMatch(own)) return entries.stream().filter(own).toList();
    return NETWORKS.contains(network) ? entries.stream().filter(entry -> entry.network() == null).toList() : entries;
  }
}
