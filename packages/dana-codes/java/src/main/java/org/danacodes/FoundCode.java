// Copied from languages/java/runtime; do not edit.
package org.danacodes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A code found in a body, with the entries it may stand for. */
public final class FoundCode extends Json {
  private final String field;
  private final String space;
  private final String code;
  private final Layer layer;
  private final List<Entry> entries;

  private FoundCode(Evidence evidence) {
    field = evidence.place.field;
    space = evidence.place.table.id;
    code = evidence.code;
    layer = evidence.place.layer;
    entries = Match.entriesOf(evidence.matches);
  }

  /** The codes that could be read. */
  static List<FoundCode> of(List<Evidence> evidence) {
    List<FoundCode> codes = new ArrayList<>(evidence.size());
    for (Evidence item : evidence) if (item.code != null) codes.add(new FoundCode(item));
    return codes;
  }

  @Override
  Map<String, Object> write() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("field", field);
    json.put("space", space);
    json.put("code", code);
    json.put("layer", layer.value());
    json.put("entries", Json.writeAll(entries));
    return json;
  }

  /**
   * Where it stands.
   *
   * @return dotted path of the field; empty for the HTTP status
   */
  public String field() {
    return field;
  }

  /**
   * The space of the code.
   *
   * @return id of the space
   */
  public String space() {
    return space;
  }

  /**
   * The code as it was received.
   *
   * @return the code
   */
  public String code() {
    return code;
  }

  /**
   * How much it counts.
   *
   * @return the layer of the field
   */
  public Layer layer() {
    return layer;
  }

  /**
   * What it may stand for.
   *
   * @return the entries; none for a code that is not in the catalog
   */
  public List<Entry> entries() {
    return entries;
  }
}
