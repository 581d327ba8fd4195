// Copied from languages/java/runtime; do not edit.
package org.dokucodes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the card network that a body names. */
final class Networks {
  /** How many digits at the start of a masked number are compared. */
  private static final int LEAST_SHOWN = 4;
  private static final int MOST_SHOWN = 19;

  private final List<Path> numbers;
  private final List<Path> brands;
  private final List<Network> known = new ArrayList<>();

  private static final class Network {
    final String name;
    final List<String[]> ranges = new ArrayList<>();
    final String[] names;

    Network(Map<String, Object> own) {
      name = Data.text(own.get("network"));
      for (String range : Data.texts(own.get("numbers"))) ranges.add(range.split("-", -1));
      names = Data.texts(own.get("names"));
    }

    boolean isWithin(String digits) {
      for (String[] range : ranges) {
        String from = range[0];
        String to = range.length > 1 ? range[1] : from;
        if (digits.length() < from.length()) continue;
        String start = digits.substring(0, from.length());
        if (start.compareTo(from) >= 0 && start.compareTo(to) <= 0) return true;
      }
      return false;
    }
  }

  Networks(Map<String, Object> own) {
    numbers = Path.readAll(own.get("numbers"));
    brands = Path.readAll(own.get("brands"));
    for (Object item : Data.list(own.get("known"))) known.add(new Network(Data.object(item)));
  }

  /** Null if no field names a known one. */
  String in(Object body) {
    String brand = firstText(brands, body);
    if (brand != null) {
      String name = Letters.upperCase(brand);
      for (Network network : known) if (Data.includes(network.names, name)) return network.name;
    }
    String digits = shownDigits(firstText(numbers, body));
    if (digits == null) return null;
    for (Network network : known) if (network.isWithin(digits)) return network.name;
    return null;
  }

  private static String shownDigits(String number) {
    if (number == null) return null;
    int count = 0;
    while (count < number.length() && count < MOST_SHOWN && number.charAt(count) >= '0' && number.charAt(count) <= '9')
      count += 1;
    return count < LEAST_SHOWN ? null : number.substring(0, count);
  }

  private static String firstText(List<Path> paths, Object body) {
    for (Path path : paths) {
      Object value = path.in(body);
      if (value instanceof String && !((String) value).isEmpty()) return (String) value;
    }
    return null;
  }
}
