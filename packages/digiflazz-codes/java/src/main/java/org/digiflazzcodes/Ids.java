// Copied from languages/java/runtime; do not edit.
package org.digiflazzcodes;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Ids of the payment a body is about, as received. */
public final class Ids extends Json {
  static final String[] NAMES = {"reference", "payment", "refund"};

  private static final Ids NONE = new Ids(Map.of());

  final Map<String, String> texts;

  private Ids(Map<String, String> texts) {
    this.texts = texts;
  }

  /**
   * Ids by name.
   *
   * @param texts values of {@code reference}, {@code payment} and {@code refund}, as far as they are known
   * @return the ids
   */
  public static Ids of(Map<String, String> texts) {
    return texts.isEmpty() ? NONE : new Ids(Collections.unmodifiableMap(new LinkedHashMap<>(texts)));
  }

  @Override
  Map<String, Object> write() {
    return Collections.unmodifiableMap(texts);
  }

  /**
   * The merchant's reference, for example an order number.
   *
   * @return empty where it is not known
   */
  public Optional<String> reference() {
    return Optional.ofNullable(texts.get("reference"));
  }

  /**
   * The provider's id of this one payment.
   *
   * @return empty where it is not known
   */
  public Optional<String> payment() {
    return Optional.ofNullable(texts.get("payment"));
  }

  /**
   * The number of this refund.
   *
   * @return empty where it is not known
   */
  public Optional<String> refund() {
    return Optional.ofNullable(texts.get("refund"));
  }
}
