package payments.lookups;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Asks the package of a provider; each has types of its own. */
public interface PackageLookup {
  /** Id of the provider. */
  String provider();

  /** The entries of a code; what is null is not known. */
  List<ObjectNode> lookup(String space, String code, String network, String service, String kind);
}
