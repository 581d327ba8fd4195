// Copied from languages/java/runtime; do not edit.
package org.snapcodes;

/** Values of the fields of a body. */
final class Values {
  /** Longer values are no ids; logs and databases may not be able to store them. */
  private static final int LONGEST = 256;

  private Values() {}

  static boolean isEmpty(Object value) {
    return value == null || value instanceof String && ((String) value).isEmpty();
  }

  /** A text, number or boolean as text; null for anything else. */
  static String listable(Object value) {
    if (value instanceof String) return (String) value;
    if (value instanceof Number) return Numbers.text((Number) value);
    return value instanceof Boolean ? value.toString() : null;
  }

  /** A code as it may stand in a body: a text, a whole number or a boolean. */
  static String code(Object value) {
    if (value instanceof String) return (String) value;
    if (value instanceof Number) return Numbers.wholeText((Number) value);
    return value instanceof Boolean ? value.toString() : null;
  }

  /** An id or amount as it arrived; null for what is none. */
  static String fact(Object value) {
    if (value instanceof Number) return Numbers.text((Number) value);
    if (!(value instanceof String)) return null;
    String text = (String) value;
    return text.isEmpty() || text.length() > LONGEST ? null : text;
  }

  /** Whether it is an amount above zero, without a sign or an exponent. */
  static boolean isPositive(Object value) {
    String text = value instanceof Boolean ? null : listable(value);
    Decimal amount = Decimal.parse(text);
    return amount != null && amount.units.signum() > 0;
  }
}
