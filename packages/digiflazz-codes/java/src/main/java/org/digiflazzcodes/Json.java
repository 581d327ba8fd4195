// Copied from languages/java/runtime; do not edit.
package org.digiflazzcodes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A value that can be written as JSON, with the same names as in the other languages of this package. */
public abstract class Json {
  Json() {}

  abstract Map<String, Object> write();

  static List<Map<String, Object>> writeAll(List<? extends Json> values) {
    List<Map<String, Object>> written = new ArrayList<>(values.size());
    for (Json value : values) written.add(value.write());
    return written;
  }

  /**
   * The same as plain maps, lists, texts, numbers and booleans, for any JSON library.
   *
   * @return a map that cannot be changed
   */
  public final Map<String, Object> toMap() {
    return Data.object(Data.frozen(write()));
  }

  /**
   * The canonical JSON.
   *
   * @return the JSON; what is not known is left out
   */
  public final String toJson() {
    return JsonWriter.write(write());
  }

  /** The canonical JSON. */
  @Override
  public String toString() {
    return toJson();
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other != null && getClass() == other.getClass() && write().equals(((Json) other).write());
  }

  @Override
  public int hashCode() {
    return write().hashCode();
  }
}
