package payments.lookups;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dokucodes.Context;
import org.dokucodes.DokuCodes;
import org.dokucodes.Entry;
import org.dokucodes.Kind;
import org.dokucodes.messages.id.Messages;
import payments.lookups.PackageLookup;

/** Asks the package of a provider. packages.sh makes the same class for each, in another Java package. */
public final class DokuLookup implements PackageLookup {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Override
  public String provider() {
    return "doku";
  }

  @Override
  public List<ObjectNode> lookup(String space, String code, String network, String service, String kind) {
    var known = Context.builder().network(network).service(service).kind(Kind.of(kind).orElse(null)).build();
    return DokuCodes.lookup(space, code, known).stream().map(DokuLookup::answer).toList();
  }

  /** All that it says, with its text in Indonesian. */
  private static ObjectNode answer(Entry entry) {
    ObjectNode answer = MAPPER.valueToTree(entry.toMap());
    answer.putObject("text").set("id", MAPPER.valueToTree(Messages.of(entry).toMap()));
    return answer;
  }
}
