// Copied from languages/java/runtime; do not edit.
package org.midtranscodes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The entry that explains a result: it gives actor, reason, disclosure and texts. */
public final class Explainer extends Json {
  final String space;
  final String name;
  final String code;
  final String network;
  final Kind kind;

  Explainer(Entry entry) {
    space = entry.space;
    name = entry.name;
    code = entry.code;
    network = entry.network;
    kind = entry.kind;
  }

  @Override
  Map<String, Object> write() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("space", space);
    json.put("name", name);
    json.put("code", code);
    if (network != null && !network.isEmpty()) json.put("network", network);
    if (kind != null) json.put("kind", kind.value());
    return json;
  }

  /**
   * The space of its code.
   *
   * @return id of the space
   */
  public String space() {
    return space;
  }

  /**
   * The name of the entry.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * Its code as received.
   *
   * @return the code
   */
  public String code() {
    return code;
  }

  /**
   * The card network for which it holds.
   *
   * @return empty for all
   */
  public Optional<String> network() {
    return Optional.ofNullable(network);
  }

  /**
   * What its service does.
   *
   * @return empty where nobody says it
   */
  public Optional<Kind> kind() {
    return Optional.ofNullable(kind);
  }
}
