package payments.codes;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One meaning of one code. Texts are by locale: {@code en} and {@code id}. */
public record Entry(
    String space,
    String name,
    String code,
    String service,
    String network,
    List<String> services,
    @JsonUnwrapped Advice advice,
    Map<String, Text> text,
    List<Variation> when) {

  boolean appliesTo(String stated) {
    return services == null || services.contains(stated);
  }

  /** The entry with what differs for its service. */
  Entry at(String stated, String kind) {
    if (service != null || when == null) return this;
    return when.stream().filter(item -> item.fits(stated, kind)).findFirst().map(this::with).orElse(this);
  }

  private Entry with(Variation variation) {
    Map<String, Text> other = variation.text() == null ? Map.of() : variation.text();
    Map<String, Text> texts =
        text.keySet().stream().collect(Collectors.toMap(locale -> locale, locale -> text.get(locale).with(other.get(locale))));
    return new Entry(space, name, code, service, network, services, advice.with(variation.advice()), texts, when);
  }
}
