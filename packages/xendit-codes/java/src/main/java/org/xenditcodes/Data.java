// Copied from languages/java/runtime; do not edit.
package org.xenditcodes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what the generator wrote, and copies of JSON that nobody can change. Here and in all that runs before the first
 * result there are loops where there could be lambdas: the first lambda of a program takes longer than everything else.
 */
final class Data {
  private static final String[] NO_TEXTS = {};

  private Data() {}

  @SuppressWarnings("unchecked")
  static Map<String, Object> object(Object value) {
    return value == null ? Map.of() : (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked")
  static List<Object> list(Object value) {
    return value == null ? List.of() : (List<Object>) value;
  }

  static String text(Object value) {
    return (String) value;
  }

  static int number(Object value) {
    return ((Number) value).intValue();
  }

  static boolean isTrue(Object value) {
    return Boolean.TRUE.equals(value);
  }

  static String[] texts(Object value) {
    return value == null ? NO_TEXTS : list(value).toArray(NO_TEXTS);
  }

  static List<String> textList(Object value) {
    return Collections.unmodifiableList(Arrays.asList(texts(value)));
  }

  static List<Map<String, Object>> objects(Object value) {
    List<Object> items = list(value);
    List<Map<String, Object>> objects = new ArrayList<>(items.size());
    for (Object item : items) objects.add(object(item));
    return objects;
  }

  static int[] numbers(Object value) {
    List<Object> items = list(value);
    int[] numbers = new int[items.size()];
    for (int index = 0; index < numbers.length; index += 1) numbers[index] = number(items.get(index));
    return numbers;
  }

  static boolean includes(String[] texts, String text) {
    for (String one : texts) if (one.equals(text)) return true;
    return false;
  }

  /**
   * A copy of a JSON value that stays as it is.
   *
   * @throws IllegalArgumentException where it is deeper than any JSON that is read, or contains itself
   */
  static Object frozen(Object value) {
    return frozen(value, 0);
  }

  private static Object frozen(Object value, int depth) {
    if (depth > JsonReader.MAX_DEPTH) throw new IllegalArgumentException("too deep");
    if (value instanceof Map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      for (Map.Entry<?, ?> field : ((Map<?, ?>) value).entrySet())
        copy.put(String.valueOf(field.getKey()), frozen(field.getValue(), depth + 1));
      return Collections.unmodifiableMap(copy);
    }
    if (value instanceof List) {
      List<Object> copy = new ArrayList<>();
      for (Object item : (List<?>) value) copy.add(frozen(item, depth + 1));
      return Collections.unmodifiableList(copy);
    }
    return value;
  }
}
