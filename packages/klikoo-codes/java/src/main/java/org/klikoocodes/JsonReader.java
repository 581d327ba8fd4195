// Copied from languages/java/runtime; do not edit.
package org.klikoocodes;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON (RFC 8259) strictly. Of a name that stands twice in an object the last value counts, as in JavaScript.
 */
final class JsonReader {
  /** Deeper values are refused, so that nobody fills the stack. */
  static final int MAX_DEPTH = 512;

  /** Whole numbers with so many digits fit into a long, and with more than the other are read as a double. */
  private static final int LONG_DIGITS = 18;
  private static final int WHOLE_DIGITS = 21;

  /** What was read is no JSON. */
  static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;

    Malformed(String message) {
      super(message, null, false, false);
    }
  }

  private final String text;
  private int at;

  private JsonReader(String text) {
    this.text = text;
  }

  static Object read(String text) throws Malformed {
    JsonReader reader = new JsonReader(text);
    reader.skipSpace();
    Object value = reader.value(0);
    reader.skipSpace();
    if (reader.at < text.length()) throw reader.malformed();
    return value;
  }

  /** Reads UTF-8; a byte order mark is no JSON. */
  static Object read(byte[] bytes) throws Malformed {
    try {
      return read(StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException notText) {
      throw new Malformed("not UTF-8");
    }
  }

  /** Reads data of the package itself. */
  static Object trusted(String text) {
    try {
      return read(text);
    } catch (Malformed damaged) {
      throw new IllegalStateException("the data of the package is damaged", damaged);
    }
  }

  private Object value(int depth) throws Malformed {
    if (at >= text.length()) throw malformed();
    char first = text.charAt(at);
    switch (first) {
      case '"':
        return string();
      case '{':
        return object(depth + 1);
      case '[':
        return list(depth + 1);
      case 't':
        return word("true", Boolean.TRUE);
      case 'f':
        return word("false", Boolean.FALSE);
      case 'n':
        return word("null", null);
      default:
        return number();
    }
  }

  private Map<String, Object> object(int depth) throws Malformed {
    enter(depth);
    Map<String, Object> fields = new LinkedHashMap<>();
    if (isNext('}')) return fields;
    do {
      skipSpace();
      if (at >= text.length() || text.charAt(at) != '"') throw malformed();
      String name = string();
      skipSpace();
      if (!isNext(':')) throw malformed();
      skipSpace();
      fields.put(name, value(depth));
      skipSpace();
    } while (isNext(','));
    if (!isNext('}')) throw malformed();
    return fields;
  }

  private List<Object> list(int depth) throws Malformed {
    enter(depth);
    List<Object> items = new ArrayList<>();
    if (isNext(']')) return items;
    do {
      skipSpace();
      items.add(value(depth));
      skipSpace();
    } while (isNext(','));
    if (!isNext(']')) throw malformed();
    return items;
  }

  private void enter(int depth) throws Malformed {
    if (depth > MAX_DEPTH) throw new Malformed("deeper than " + MAX_DEPTH + " values");
    at += 1;
    skipSpace();
  }

  private String string() throws Malformed {
    at += 1;
    int start = at;
    int end = start;
    int length = text.length();
    while (end < length) {
      char unit = text.charAt(end);
      if (unit == '"') {
        at = end + 1;
        return text.substring(start, end);
      }
      if (unit == '\\') return escaped(start, end);
      if (unit < ' ') break;
      end += 1;
    }
    throw malformed();
  }

  /** A string with escapes, from the first of them on. */
  private String escaped(int start, int firstEscape) throws Malformed {
    StringBuilder read = new StringBuilder(firstEscape - start + 16).append(text, start, firstEscape);
    at = firstEscape;
    while (at < text.length()) {
      char unit = text.charAt(at);
      at += 1;
      if (unit == '"') return read.toString();
      if (unit < ' ') break;
      read.append(unit == '\\' ? escape() : unit);
    }
    throw malformed();
  }

  private char escape() throws Malformed {
    if (at >= text.length()) throw malformed();
    char unit = text.charAt(at);
    at += 1;
    switch (unit) {
      case '"':
      case '\\':
      case '/':
        return unit;
      case 'b':
        return '\b';
      case 'f':
        return '\f';
      case 'n':
        return '\n';
      case 'r':
        return '\r';
      case 't':
        return '\t';
      case 'u':
        return hexadecimal();
      default:
        throw malformed();
    }
  }

  private char hexadecimal() throws Malformed {
    if (at + 4 > text.length()) throw malformed();
    int unit = 0;
    for (int end = at + 4; at < end; at += 1) {
      char digit = text.charAt(at);
      int value = digit < 128 ? Character.digit(digit, 16) : -1;
      if (value < 0) throw malformed();
      unit = unit * 16 + value;
    }
    return (char) unit;
  }

  private Number number() throws Malformed {
    int start = at;
    if (at < text.length() && text.charAt(at) == '-') at += 1;
    int whole = at;
    int digits = digits();
    if (digits == 0 || digits > 1 && text.charAt(whole) == '0') throw malformed();
    boolean isWhole = true;
    if (isNext('.')) {
      isWhole = false;
      if (digits() == 0) throw malformed();
    }
    if (isNext('e') || isNext('E')) {
      isWhole = false;
      if (!isNext('+')) isNext('-');
      if (digits() == 0) throw malformed();
    }
    String written = text.substring(start, at);
    if (isWhole && digits <= LONG_DIGITS) return Long.valueOf(written);
    if (isWhole && digits <= WHOLE_DIGITS) return new BigInteger(written);
    return Double.valueOf(written);
  }

  private int digits() {
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') at += 1;
    return at - start;
  }

  private Object word(String word, Object value) throws Malformed {
    if (!text.startsWith(word, at)) throw malformed();
    at += word.length();
    return value;
  }

  private boolean isNext(char unit) {
    boolean isNext = at < text.length() && text.charAt(at) == unit;
    if (isNext) at += 1;
    return isNext;
  }

  private void skipSpace() {
    while (at < text.length()) {
      char unit = text.charAt(at);
      if (unit != ' ' && unit != '\n' && unit != '\r' && unit != '\t') return;
      at += 1;
    }
  }

  private Malformed malformed() {
    return new Malformed("no JSON at position " + at);
  }
}
