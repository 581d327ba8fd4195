// Copied from languages/java/runtime; do not edit.
package org.danacodes;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers of bodies, written as JSON writes them in JavaScript: {@code 200.0} is {@code 200}. */
final class Numbers {
  /** Largest number up to which every whole number is exact as a double. */
  private static final long SAFE = (1L << 53) - 1;
  private static final BigDecimal BIG_SAFE = BigDecimal.valueOf(SAFE);

  /** Numbers with as many digits in front of the point are written with an exponent, and so are those below this. */
  private static final int MOST_DIGITS = 21;
  private static final int LEAST_EXPONENT = -7;

  /** Up to so many digits, a decimal and its double are told apart from all others. */
  private static final double EXACT_HUNDREDTHS = 1e15;

  /** Longest text of a number of a kind that is not of the platform. */
  private static final int LONGEST = 400;

  private Numbers() {}

  /**
   * The digits of a whole number that every reader of JSON reads alike.
   *
   * @return null for a fraction, and for numbers too large to be exact everywhere
   */
  static String wholeText(Number number) {
    if (number instanceof Integer || number instanceof Short || number instanceof Byte) return number.toString();
    if (number instanceof Long) return isSafe(number.longValue()) ? number.toString() : null;
    if (number instanceof Double || number instanceof Float) {
      double value = number.doubleValue();
      return value == Math.rint(value) && Math.abs(value) <= SAFE ? Long.toString((long) value) : null;
    }
    BigDecimal value = decimalOf(number);
    if (value == null || exponentOf(value) > MOST_DIGITS) return null;
    if (value.abs().compareTo(BIG_SAFE) > 0 || value.signum() != 0 && exponentOf(value) < 0) return null;
    BigDecimal plain = value.stripTrailingZeros();
    return plain.scale() <= 0 ? plain.toBigInteger().toString() : null;
  }

  /**
   * A number as text.
   *
   * @return null for what is no number, such as infinity
   */
  static String text(Number number) {
    if (number instanceof Integer || number instanceof Short || number instanceof Byte || number instanceof Long)
      return number.toString();
    if (number instanceof Double) return textOf(number.doubleValue());
    BigDecimal value = decimalOf(number);
    if (value == null) return null;
    if (value.signum() == 0) return "0";
    int exponent = exponentOf(value);
    // Digits are kept beyond what a double holds: an id must not be rounded.
    if (exponent < MOST_DIGITS && exponent >= LEAST_EXPONENT + 1) return value.stripTrailingZeros().toPlainString();
    return textOf(value.doubleValue());
  }

  private static boolean isSafe(long value) {
    return value >= -SAFE && value <= SAFE;
  }

  private static int exponentOf(BigDecimal value) {
    long exponent = (long) value.precision() - value.scale() - 1;
    return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, exponent));
  }

  private static BigDecimal decimalOf(Number number) {
    if (number instanceof BigDecimal) return (BigDecimal) number;
    if (number instanceof BigInteger) {
      BigInteger whole = (BigInteger) number;
      return whole.bitLength() > Double.MAX_EXPONENT ? null : new BigDecimal(whole);
    }
    if (number instanceof Float && !Float.isFinite(number.floatValue())) return null;
    String text = number.toString();
    if (text == null || text.length() > LONGEST) return null;
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException noNumber) {
      return null;
    }
  }

  private static String textOf(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) return null;
    if (value == Math.rint(value) && Math.abs(value) <= SAFE) return Long.toString((long) value);
    double hundredths = Math.rint(value * 100);
    if (Math.abs(hundredths) < EXACT_HUNDREDTHS && hundredths / 100 == value)
      return BigDecimal.valueOf((long) hundredths, 2).stripTrailingZeros().toPlainString();
    return written(shortest(value));
  }

  /** The shortest decimal that is read as this double again; older platforms print more digits than needed. */
  private static BigDecimal shortest(double value) {
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits <= 17; digits += 1) {
      BigDecimal down = exact.round(new MathContext(digits, RoundingMode.DOWN));
      BigDecimal up = exact.round(new MathContext(digits, RoundingMode.UP));
      boolean isDown = down.doubleValue() == value;
      boolean isUp = up.doubleValue() == value;
      if (isDown && isUp)
        return exact.subtract(down).abs().compareTo(exact.subtract(up).abs()) <= 0 ? down : up;
      if (isDown) return down;
      if (isUp) return up;
    }
    return exact;
  }

  private static String written(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    int exponent = exponentOf(plain);
    if (exponent < MOST_DIGITS && exponent >= LEAST_EXPONENT + 1) return plain.toPlainString();
    String digits = plain.unscaledValue().abs().toString();
    String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
    String sign = plain.signum() < 0 ? "-" : "";
    return sign + digits.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
  }
}
