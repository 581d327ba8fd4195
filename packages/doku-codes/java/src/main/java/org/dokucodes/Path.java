// Copied from languages/java/runtime; do not edit.
package org.dokucodes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A dotted path, also split. */
final class Path {
  private static final String[] NO_NAMES = {};

  final String name;
  private final String[] names;

  Path(String name) {
    this.name = name;
    names = name.isEmpty() ? NO_NAMES : name.split("\\.", -1);
  }

  static Path read(Object name) {
    return new Path((String) name);
  }

  static List<Path> readAll(Object names) {
    List<Path> paths = new ArrayList<>();
    for (Object name : Data.list(names)) paths.add(read(name));
    return paths;
  }

  boolean isNone() {
    return names.length == 0;
  }

  /**
   * What stands there.
   *
   * @param body any value; only maps have fields, and lists have their items by number
   * @return null where there is nothing
   */
  Object in(Object body) {
    Object value = body;
    for (String one : names) {
      if (value instanceof Map) value = ((Map<?, ?>) value).get(one);
      else if (value instanceof List) value = item((List<?>) value, one);
      else return null;
    }
    return value;
  }

  boolean isEmptyIn(Object body) {
    return Values.isEmpty(in(body));
  }

  private static Object item(List<?> items, String name) {
    int index = indexOf(name);
    return index >= 0 && index < items.size() ? items.get(index) : null;
  }

  /** Digits without zeros in front; -1 for anything else. */
  private static int indexOf(String name) {
    if (name.isEmpty() || name.length() > 9 || name.length() > 1 && name.charAt(0) == '0') return -1;
    int index = 0;
    for (int position = 0; position < name.length(); position += 1) {
      int digit = name.charAt(position) - '0';
      if (digit < 0 || digit > 9) return -1;
      index = index * 10 + digit;
    }
    return index;
  }
}
