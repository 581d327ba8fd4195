package payments.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;

/** Counts checks and remembers the first that failed. */
final class Tally {
  private int passed;
  private int failed;
  private final List<String> notes = new ArrayList<>();

  Tally(String... notes) {
    this.notes.addAll(List.of(notes));
  }

  void check(boolean ok, String format, Object... values) {
    if (ok) {
      passed++;
    } else if (++failed <= 3) {
      notes.add(String.format(format, values));
    }
  }

  /** Prints the line that the runner reads. */
  void print(String tool, String kind) throws JsonProcessingException {
    var line = Json.MAPPER.createObjectNode();
    line.put("language", "java").put("tool", tool).put("kind", kind);
    line.put("passed", passed).put("failed", failed).put("note", String.join("; ", notes));
    System.out.println(Json.MAPPER.writeValueAsString(line));
  }
}
