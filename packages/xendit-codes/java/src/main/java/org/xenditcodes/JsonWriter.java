// Copied from languages/java/runtime; do not edit.
package org.xenditcodes;

import java.util.List;
import java.util.Map;

/** Writes JSON as JavaScript does: no white space, the fields in their order. */
final class JsonWriter {
  private static final String HEXADECIMAL = "0123456789abcdef";

  private JsonWriter() {}

  static String write(Object value) {
    StringBuilder out = new StringBuilder();
    append(out, value);
    return out.toString();
  }

  private static void append(StringBuilder out, Object value) {
    if (value instanceof String) {
      appendText(out, (String) value);
    } else if (value instanceof Map) {
      String separator = "{";
      for (Map.Entry<?, ?> field : ((Map<?, ?>) value).entrySet()) {
        out.append(separator);
        appendText(out, String.valueOf(field.getKey()));
        out.append(':');
        append(out, field.getValue());
        separator = ",";
      }
      out.append(separator.equals("{") ? "{}" : "}");
    } else if (value instanceof List) {
      String separator = "[";
      for (Object item : (List<?>) value) {
        out.append(separator);
        append(out, item);
        separator = ",";
      }
      out.append(separator.equals("[") ? "[]" : "]");
    } else if (value instanceof Number) {
      out.append(Numbers.text((Number) value));
    } else if (value instanceof Boolean) {
      out.append(value);
    } else {
      out.append("null");
    }
  }

  private static void appendText(StringBuilder out, String text) {
    out.append('"');
    for (int index = 0; index < text.length(); index += 1) {
      char unit = text.charAt(index);
      if (unit == '"' || unit == '\\') {
        out.append('\\').append(unit);
      } else if (unit < ' ') {
        appendControl(out, unit);
      } else if (Character.isSurrogate(unit) && !isPaired(text, index)) {
        appendEscape(out, unit);
      } else {
        out.append(unit);
      }
    }
    out.append('"');
  }

  private static void appendControl(StringBuilder out, char unit) {
    switch (unit) {
      case '\b':
        out.append("\\b");
        break;
      case '\t':
        out.append("\\t");
        break;
      case '\n':
        out.append("\\n");
        break;
      case '\f':
        out.append("\\f");
        break;
      case '\r':
        out.append("\\r");
        break;
      default:
        appendEscape(out, unit);
    }
  }

  private static boolean isPaired(String text, int index) {
    if (Character.isHighSurrogate(text.charAt(index)))
      return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
    return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
  }

  private static void appendEscape(StringBuilder out, char unit) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) out.append(HEXADECIMAL.charAt((unit >> shift) & 15));
  }
}
