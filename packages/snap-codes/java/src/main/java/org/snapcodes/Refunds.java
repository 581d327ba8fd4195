// Copied from languages/java/runtime; do not edit.
package org.snapcodes;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A list of refunds in bodies. */
final class Refunds {
  /** Longest list that is added up. */
  private static final int LONGEST = 1000;

  private final Path list;
  private final Path number;
  private final Path amount;
  /** Null where all count. */
  private final Condition status;

  Refunds(Map<String, Object> own) {
    list = Path.read(own.get("list"));
    number = Path.read(own.get("number"));
    amount = Path.read(own.get("amount"));
    status = own.containsKey("status") ? Condition.read(own.get("status")) : null;
  }

  /** The sum, each number once; null if there is no list, or an amount cannot be read. */
  String totalIn(Object body) {
    Object value = list.in(body);
    if (!(value instanceof List)) return null;
    List<?> items = (List<?>) value;
    if (items.isEmpty() || items.size() > LONGEST) return null;
    Map<String, Decimal> amounts = new LinkedHashMap<>();
    int index = -1;
    for (Object item : items) {
      index += 1;
      if (status != null && !status.holds(item, null)) continue;
      Decimal one = Decimal.parse(Values.fact(amount.in(item)));
      if (one == null) return null;
      String own = Values.fact(number.in(item));
      amounts.put(own == null ? "#" + index : own, one);
    }
    int scale = 0;
    for (Decimal one : amounts.values()) scale = Math.max(scale, one.scale);
    BigInteger units = BigInteger.ZERO;
    for (Decimal one : amounts.values()) units = units.add(one.at(scale));
    return new Decimal(units, scale).text();
  }
}
