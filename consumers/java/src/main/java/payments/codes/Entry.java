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
    String pattern,
    String service,
    String network,
    List<String> services,
    String validUntil,
    @JsonUnwrapped Advice advice,
    Map<String, Text> text,
    List<Variation> when) {

  /** Whether the code means this now, not only until some day. */
  boolean holds() {
    return validUntil == null;
  }

  boolean appliesTo(String stated) {
    return services == null || services.contains(stated);
  }

  /** The entry with what differs for its service; what is only for some services is not for one that is open. */
  Entry at(String stated, String kind) {
    if (when == null) return this;
    return when.stream().filter(item -> item.fits(stated, kind)).findFirst().map(this::with).orElse(this);
  }

  private Entry with(Variation variation) {
    Map<String, Text> other = variation.text() == null ? Map.of() : variation.text();
    Map<String, Text> texts =
        text.keySet().stream().collect(Collectors.toMap(locale -> locale, locale -> text.get(locale).with(other.get(locale))));
    return with(advice.with(variation.advice()), texts);
  }

  Entry with(Advice other, Map<String, Text> texts) {
    return new Entry(space, name, code, pattern, service, network, services, validUntil, other, texts, when);
  }
}
