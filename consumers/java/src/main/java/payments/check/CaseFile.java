package payments.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** What cases.json holds. */
record CaseFile(List<Case> cases, List<Lookup> lookups, List<Sample> samples, List<Name> names) {

  /** Asks for a verdict. */
  record Case(String id, String schema, String type, JsonNode instance, String file, boolean valid, String note) {}

  /** Asks for entries. */
  record Lookup(
      String id, String provider, String space, String code, String network, String service, String kind, List<JsonNode> entries) {}

  /** A body with codes and fields that no schema knows, and where to find what the types have to keep. */
  record Sample(String provider, String schema, JsonNode instance, Map<String, JsonNode> values) {}

  /** A member that an enum has to have. */
  record Name(String provider, String type, String name, String value) {}
}
