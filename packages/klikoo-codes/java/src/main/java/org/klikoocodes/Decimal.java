// Copied from languages/java/runtime; do not edit.
package org.klikoocodes;

import java.math.BigInteger;

/** An amount without rounding: units divided by ten to the power of the scale. */
final class Decimal {
  private static final int MOST_WHOLE = 20;
  private static final int MOST_FRACTION = 6;

  final BigInteger units;
  final int scale;

  Decimal(BigInteger units, int scale) {
    this.units = units;
    this.scale = scale;
  }

  /**
   * Reads an amount.
   *
   * @param text digits, with at most six after a point
   * @return null for anything else, also for signs, separators and exponents
   */
  static Decimal parse(String text) {
    if (text == null) return null;
    int point = text.indexOf('.');
    int whole = point < 0 ? text.length() : point;
    int fraction = point < 0 ? 0 : text.length() - point - 1;
    if (whole < 1 || whole > MOST_WHOLE || fraction > MOST_FRACTION || point >= 0 && fraction == 0) return null;
    for (int index = 0; index < text.length(); index += 1) {
      char unit = text.charAt(index);
      if (index != point && (unit < '0' || unit > '9')) return null;
    }
    String digits = point < 0 ? text : text.substring(0, whole) + text.substring(point + 1);
    return new Decimal(new BigInteger(digits), fraction);
  }

  BigInteger at(int other) {
    return units.multiply(BigInteger.TEN.pow(other - scale));
  }

  int compare(Decimal other) {
    int common = Math.max(scale, other.scale);
    return at(common).compareTo(other.at(common));
  }

  String text() {
    String digits = units.toString();
    if (scale == 0) return digits;
    StringBuilder padded = new StringBuilder();
    for (int length = digits.length(); length <= scale; length += 1) padded.append('0');
    padded.append(digits);
    return padded.insert(padded.length() - scale, '.').toString();
  }
}
