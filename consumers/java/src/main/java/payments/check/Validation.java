package payments.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Validates with networknt json-schema-validator. */
final class Validation {
  private final Path packages;
  private final Map<String, Schema> compiled = new HashMap<>();

  private Validation(Path packages) {
    this.packages = packages;
  }

  static Tally check(List<CaseFile.Case> cases, Path packages) throws IOException {
    var tally = new Tally();
    var validation = new Validation(packages);
    for (var item : cases) {
      JsonNode instance = item.file() == null ? item.instance() : validation.read(item.file());
      boolean valid = validation.schema(item).validate(instance).isEmpty();
      tally.check(valid == item.valid(), "%s (%s, %s) is said to be valid: %b", item.id(), item.type(), item.note(), valid);
    }
    return tally;
  }

  private Schema schema(CaseFile.Case item) throws IOException {
    String key = item.schema() + item.type();
    if (!compiled.containsKey(key)) compiled.put(key, compile(read(item.schema()), item.type()));
    return compiled.get(key);
  }

  /** A registry of its own for each: a registry that knows the $id of a document would not read another one. */
  private static Schema compile(JsonNode document, String type) {
    String id = document.required("$id").textValue();
    var registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(id, document.toString())));
    return registry.getSchema(SchemaLocation.of(type.equals("#") ? id : id + type));
  }

  private JsonNode read(String path) throws IOException {
    return Json.MAPPER.readTree(packages.resolve(path).toFile());
  }
}
