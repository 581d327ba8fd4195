package payments.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import payments.codes.Codes;
import payments.codes.Entry;

/** Compares the lookup with what cases.json says. */
final class Lookups {
  private Lookups() {}

  static Tally check(List<CaseFile.Lookup> lookups, Path packages) throws IOException {
    var tally = new Tally();
    Map<String, Codes> providers = new HashMap<>();
    for (var item : lookups) {
      if (!providers.containsKey(item.provider()))
        providers.put(item.provider(), Codes.read(packages.resolve(item.provider() + "-codes").resolve("codes.json")));
      var qualifiers = new Codes.Qualifiers(item.network(), item.service(), item.kind());
      var found = providers.get(item.provider()).lookup(item.space(), item.code(), qualifiers);
      boolean same = sorted(found.stream().map(Lookups::answer)).equals(sorted(item.entries().stream()));
      tally.check(same, "%s (%s %s) is answered differently", item.id(), item.space(), item.code());
    }
    return tally;
  }

  private static JsonNode answer(Entry entry) {
    ObjectNode answer = Json.MAPPER.valueToTree(entry.advice());
    answer.put("name", entry.name());
    var text = entry.text().get("id");
    if (text != null)
      answer.putObject("text").putObject("id").put("title", text.title()).put("customer", text.customer());
    return answer;
  }

  private static List<JsonNode> sorted(Stream<JsonNode> answers) {
    return answers.sorted(Comparator.comparing(answer -> answer.required("name").textValue())).toList();
  }
}
