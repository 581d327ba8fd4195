// Copied from languages/java/runtime; do not edit.
package org.danacodes;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A documented message with placeholders. Takes time proportional to the length of the message. */
final class Template {
  /** What stands before and after the name of a placeholder. */
  private static final char MARK = '\001';

  private static final String BEFORE = ".:,;/([{";
  private static final String AFTER = ".:,;/)]}";

  /** Invisible characters, from and to: other ones on other platforms would make other texts. */
  private static final int[] INVISIBLE = {
    0x0, 0x1f, 0x7f, 0x9f, 0xad, 0xad, 0x600, 0x605, 0x61c, 0x61c, 0x6dd, 0x6dd, 0x70f, 0x70f, 0x890, 0x891, 0x8e2, 0x8e2,
    0x180e, 0x180e, 0x200b, 0x200f, 0x2028, 0x202e, 0x2060, 0x2064, 0x2066, 0x206f, 0xfeff, 0xfeff, 0xfff9, 0xfffb,
    0x110bd, 0x110bd, 0x110cd, 0x110cd, 0x13430, 0x1343f, 0x1bca0, 0x1bca3, 0x1d173, 0x1d17a, 0xe0001, 0xe0001, 0xe0020,
    0xe007f,
  };

  /** Letters of the texts between placeholders; of each but the first, the name of the placeholder before it. */
  private final String[] literals;
  private final String[] names;

  Template(String message) {
    String[] parts = message.split(String.valueOf(MARK), -1);
    literals = new String[(parts.length + 1) / 2];
    names = new String[literals.length];
    for (int index = 0; index < parts.length; index += 1) {
      if (index % 2 == 0) literals[index / 2] = Wire.lettersOf(parts[index]);
      else if (index / 2 + 1 < names.length) names[index / 2 + 1] = parts[index];
    }
  }

  Fit fit(Wire message) {
    String letters = message.letters();
    Map<String, String> params = null;
    int position = 0;
    int weight = 0;
    for (int index = 0; index < literals.length; index += 1) {
      String literal = literals[index];
      boolean isLast = index + 1 == literals.length;
      // A placeholder ends where the text behind it first stands; behind the last one, that is the end of the message.
      int found = position;
      if (index > 0) found = isLast ? letters.length() - literal.length() : letters.indexOf(literal, position);
      if (found < position || !letters.startsWith(literal, found)) return null;
      if (index > 0) {
        String value = valueBetween(message, position, found);
        if (!value.isEmpty()) {
          if (params == null) params = new LinkedHashMap<>();
          params.put(names[index], value);
        }
      }
      position = found + literal.length();
      weight += literal.length();
    }
    if (position != letters.length()) return null;
    return new Fit(weight, params == null ? Map.of() : Collections.unmodifiableMap(params));
  }

  private static String valueBetween(Wire message, int from, int to) {
    int start = from == 0 ? 0 : message.positionOf(from - 1) + 1;
    int end = message.positionOf(to);
    return start >= end ? "" : trimmed(visible(message.text.substring(start, end)));
  }

  /** Invisible characters could forge lines of a log: each run of them is a space. */
  private static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    boolean isRun = false;
    for (int index = 0; index < text.length();) {
      int character = text.codePointAt(index);
      boolean isHidden = isInvisible(character);
      if (!isHidden) visible.appendCodePoint(character);
      else if (!isRun) visible.append(' ');
      isRun = isHidden;
      index += Character.charCount(character);
    }
    return visible.toString();
  }

  private static boolean isInvisible(int character) {
    for (int index = 0; index < INVISIBLE.length && INVISIBLE[index] <= character; index += 2)
      if (character <= INVISIBLE[index + 1]) return true;
    return false;
  }

  private static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isAround(text.charAt(start), BEFORE)) start += 1;
    while (end > start && isAround(text.charAt(end - 1), AFTER)) end -= 1;
    return text.substring(start, end);
  }

  private static boolean isAround(char unit, String marks) {
    return marks.indexOf(unit) >= 0 || isSpace(unit);
  }

  /** Space as regular expressions of JavaScript know it. */
  private static boolean isSpace(char unit) {
    return unit == ' ' || unit >= '\t' && unit <= '\r' || unit == 0xa0 || unit == 0x1680 || unit >= 0x2000 && unit <= 0x200a
        || unit == 0x2028 || unit == 0x2029 || unit == 0x202f || unit == 0x205f || unit == 0x3000 || unit == 0xfeff;
  }
}
