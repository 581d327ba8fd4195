// Copied from languages/java/runtime; do not edit.
package org.midtranscodes;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The money of a body, as received; amounts are decimal texts. */
public final class Money extends Json {
  static final String[] NAMES = {"amount", "currency", "refunded", "paidAt"};

  private static final Money NONE = new Money(Map.of());

  final Map<String, String> texts;

  private Money(Map<String, String> texts) {
    this.texts = texts;
  }

  /**
   * Money by name.
   *
   * @param texts values of {@code amount}, {@code currency}, {@code refunded} and {@code paidAt}, as far as they are known
   * @return the money
   */
  public static Money of(Map<String, String> texts) {
    return texts.isEmpty() ? NONE : new Money(Collections.unmodifiableMap(new LinkedHashMap<>(texts)));
  }

  @Override
  Map<String, Object> write() {
    return Collections.unmodifiableMap(texts);
  }

  /** How much was given back: nothing, a part, or all. */
  enum Back { NOTHING, PART, ALL }

  Back back() {
    Decimal refunded = Decimal.parse(texts.get("refunded"));
    if (refunded == null || refunded.units.signum() <= 0) return Back.NOTHING;
    Decimal paid = Decimal.parse(texts.get("amount"));
    return paid != null && refunded.compare(paid) >= 0 ? Back.ALL : Back.PART;
  }

  /**
   * The amount, in whole units of the currency.
   *
   * @return empty where it is not known
   */
  public Optional<String> amount() {
    return Optional.ofNullable(texts.get("amount"));
  }

  /**
   * The currency.
   *
   * @return empty where it is not known
   */
  public Optional<String> currency() {
    return Optional.ofNullable(texts.get("currency"));
  }

  /**
   * Total given back so far.
   *
   * @return empty where the body does not say it
   */
  public Optional<String> refunded() {
    return Optional.ofNullable(texts.get("refunded"));
  }

  /**
   * Time of the payment, as the provider writes it.
   *
   * @return empty where it is not known
   */
  public Optional<String> paidAt() {
    return Optional.ofNullable(texts.get("paidAt"));
  }
}
