package payments.codes;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;

/** What differs for some services and kinds; a list that is null names all. */
record Variation(List<String> services, List<String> kinds, @JsonUnwrapped Advice advice, Map<String, Text> text) {

  boolean fits(String service, String kind) {
    return (services == null || services.contains(service)) && (kinds == null || kinds.contains(kind));
  }

  static <T> T or(T own, T other) {
    return own == null ? other : own;
  }
}
