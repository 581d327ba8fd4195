// Copied from languages/java/runtime; do not edit.
package org.xenditcodes;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Flat fields about results: vocabularies, names and codes only, never free text from a body. */
final class LogFields {
  private static final String[] FIELDS = {
    "known", "why", "space", "name", "code", "http", "service", "case", "network", "precision", "scope", "outcome", "retry",
    "actor", "reason", "disclosure", "confirm", "layer", "from", "contested", "absent", "part",
  };

  private LogFields() {}

  static Map<String, Object> of(Map<String, Object> json) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("provider", Catalog.get().provider);
    for (String name : FIELDS) if (json.get(name) != null) fields.put(name, json.get(name));
    return Collections.unmodifiableMap(fields);
  }

  /** Labels of low cardinality; if no entry decides, the name is the cause. */
  static Map<String, String> labels(Map<String, Object> json) {
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("provider", Catalog.get().provider);
    labels.put("space", json.containsKey("space") ? (String) json.get("space") : "none");
    labels.put("name", (String) json.get(Data.isTrue(json.get("known")) ? "name" : "why"));
    for (String name : new String[] {"scope", "outcome", "retry", "reason"}) labels.put(name, (String) json.get(name));
    return Collections.unmodifiableMap(labels);
  }
}
