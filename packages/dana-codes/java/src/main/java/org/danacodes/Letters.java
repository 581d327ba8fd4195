// Copied from languages/java/runtime; do not edit.
package org.danacodes;

/** ASCII letters only: by the rules of Unicode, the lower case of the Kelvin sign would be "k". */
final class Letters {
  private Letters() {}

  static String lowerCase(String text) {
    return shifted(text, 'A', 'Z', 32);
  }

  static String upperCase(String text) {
    return shifted(text, 'a', 'z', -32);
  }

  static boolean hasSmall(String text) {
    return has(text, 'a', 'z');
  }

  static boolean hasCapital(String text) {
    return has(text, 'A', 'Z');
  }

  private static boolean has(String text, char first, char last) {
    for (int index = 0; index < text.length(); index += 1) {
      char unit = text.charAt(index);
      if (unit >= first && unit <= last) return true;
    }
    return false;
  }

  private static String shifted(String text, char first, char last, int by) {
    if (!has(text, first, last)) return text;
    char[] units = text.toCharArray();
    for (int index = 0; index < units.length; index += 1)
      if (units[index] >= first && units[index] <= last) units[index] += (char) by;
    return new String(units);
  }
}
