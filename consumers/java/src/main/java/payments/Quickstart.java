package payments;

// quickstart:begin
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jsonschema2pojo.dokucodes.DokuSnapResponse; // jsonschema2pojo-maven-plugin with useTitleAsClassname
import payments.codes.Codes; // 320 lines over codes.json
import payments.codes.Entry;

/** Reads SNAP responses of DOKU, whose package was unpacked into a folder. */
public final class Quickstart {
  /** Success means paid only in the scope "transaction". */
  public record Answer(String name, String scope, String outcome, String retry, String customer) {}

  private static final Answer UNKNOWN = new Answer(null, "transaction", "unknown", "check_status_first", null);

  private final ObjectMapper mapper = new ObjectMapper();
  private final Codes codes;
  private final Schema schema;

  public Quickstart(Path folder) throws IOException {
    codes = Codes.read(folder.resolve("codes.json"));
    schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(folder.resolve("schema.json")));
  }

  public Answer whatHappened(String body) {
    try {
      JsonNode json = mapper.readTree(body);
      if (!schema.validate(json).isEmpty()) return UNKNOWN;
      String code = mapper.treeToValue(json, DokuSnapResponse.class).getResponseCode();
      List<Entry> found = code == null ? List.of() : codes.lookup("snap", code);
      return found.size() == 1 ? answer(found.get(0)) : UNKNOWN;
    } catch (JsonProcessingException notJson) {
      return UNKNOWN;
    }
  }

  private static Answer answer(Entry entry) {
    var advice = entry.advice();
    var text = entry.text().get("id");
    String customer = text == null ? null : text.customer();
    return new Answer(entry.name(), advice.scope(), advice.outcome(), advice.retry(), customer);
  }
}
// quickstart:end
