package payments.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import payments.lookups.PackageLookup;

/** Compares what the packages look up with what cases.json says. */
final class Lookups {
  private static final List<String> ADVICE =
      List.of("name", "scope", "outcome", "retry", "actor", "reason", "disclosure");

  private Lookups() {}

  static Tally check(List<CaseFile.Lookup> lookups, Path work) throws IOException, ReflectiveOperationException {
    var tally = new Tally();
    var compiled = CompiledPackage.of("lookups", work.resolve("types/lookups/lookups"), work.resolve("classes/lookups"));
    if (!compiled.failed().isEmpty()) tally.check(false, "the packages cannot be used: %s", compiled.failed());
    Map<String, PackageLookup> packages = new HashMap<>();
    for (var type : compiled.types()) {
      var one = (PackageLookup) type.getDeclaredConstructor().newInstance();
      packages.put(one.provider(), one);
    }
    for (var item : lookups) {
      var codes = packages.get(item.provider());
      boolean same =
          codes != null
              && areSame(
                  sorted(codes.lookup(item.space(), item.code(), item.network(), item.service(), item.kind()).stream()),
                  sorted(item.entries().stream()),
                  // Of a pattern with a kind, a package writes the customer's text for that kind, which the data does not have.
                  item.kind() == null || item.service() != null);
      tally.check(same, "%s (%s %s) is answered differently", item.id(), item.space(), item.code());
    }
    return tally;
  }

  private static boolean areSame(List<JsonNode> found, List<JsonNode> wanted, boolean isCustomerTold) {
    return found.size() == wanted.size()
        && IntStream.range(0, wanted.size()).allMatch(at -> says(found.get(at), wanted.get(at), isCustomerTold));
  }

  /** The data has no text where no meaning has the advice as a whole; a package has. */
  private static boolean says(JsonNode found, JsonNode wanted, boolean isCustomerTold) {
    var texts = isCustomerTold ? List.of("/text/id/title", "/text/id/customer") : List.of("/text/id/title");
    return advice(found).equals(advice(wanted))
        && (!wanted.has("text") || texts.stream().allMatch(text -> found.at(text).equals(wanted.at(text))));
  }

  private static JsonNode advice(JsonNode entry) {
    return ((ObjectNode) entry.deepCopy()).retain(ADVICE);
  }

  private static List<JsonNode> sorted(Stream<? extends JsonNode> entries) {
    var order = ADVICE.stream().map(Lookups::by).reduce(Comparator::thenComparing).orElseThrow();
    return entries.<JsonNode>map(entry -> entry).sorted(order).toList();
  }

  private static Comparator<JsonNode> by(String field) {
    return Comparator.comparing(entry -> entry.required(field).textValue());
  }
}
