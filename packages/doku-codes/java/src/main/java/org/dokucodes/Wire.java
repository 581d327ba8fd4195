// Copied from languages/java/runtime; do not edit.
package org.dokucodes;

/** A message of a body, prepared to be compared: ASCII letters count in any case, spaces and punctuation do not. */
final class Wire {
  /** Longest message that is compared, in UTF-16 units; the rest is cut off. */
  static final int MAX_LENGTH = 1000;

  final String text;
  final int fingerprint;
  private String letters;
  private int[] positions;

  Wire(String message) {
    text = message.length() > MAX_LENGTH ? message.substring(0, MAX_LENGTH) : message;
    int hash = 0x811c9dc5;
    for (int index = 0; index < text.length(); index += 1) {
      int letter = letterAt(text, index);
      if (letter > 0) hash = (hash ^ letter) * 0x01000193;
    }
    fingerprint = (hash ^ (hash >>> 24)) & 0xffffff;
  }

  /** The letter or digit at a place, A-Z as a-z; zero for spaces, punctuation and control characters. */
  private static int letterAt(String text, int index) {
    int unit = text.charAt(index);
    int lower = unit > 64 && unit < 91 ? unit + 32 : unit;
    return lower > 96 && lower < 123 || lower > 47 && lower < 58 || lower > 127 ? lower : 0;
  }

  static String lettersOf(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int index = 0; index < text.length(); index += 1) {
      int letter = letterAt(text, index);
      if (letter > 0) letters.append((char) letter);
    }
    return letters.toString();
  }

  String letters() {
    if (letters == null) letters = lettersOf(text);
    return letters;
  }

  /** Where a letter stands in the text; the end of the text behind the last one. */
  int positionOf(int letter) {
    if (positions == null) {
      positions = new int[letters().length()];
      int count = 0;
      for (int index = 0; index < text.length(); index += 1)
        if (letterAt(text, index) > 0) positions[count++] = index;
    }
    return letter < positions.length ? positions[letter] : text.length();
  }

  /** How well it fits what is documented for an entry; null where it does not. */
  Fit fit(EntryRecord record) {
    for (int known : record.fingerprints) if (known == fingerprint) return Fit.EXACT;
    Fit best = null;
    for (Template template : record.templates) {
      Fit fit = template.fit(this);
      if (fit != null && (best == null || fit.weight > best.weight)) best = fit;
    }
    return best;
  }
}
