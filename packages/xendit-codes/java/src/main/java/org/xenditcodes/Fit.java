// Copied from languages/java/runtime; do not edit.
package org.xenditcodes;

import java.util.Map;

/** How well a message fits, and what stood in its placeholders. */
final class Fit {
  static final Fit EXACT = new Fit(Wire.MAX_LENGTH, Map.of());

  /** Number of letters that had to be equal: the more, the more specific. */
  final int weight;
  final Map<String, String> params;

  Fit(int weight, Map<String, String> params) {
    this.weight = weight;
    this.params = params;
  }
}
