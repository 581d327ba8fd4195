package provider.codes;

import java.util.LinkedHashMap;
import java.util.Map;

/** The languages of the package. What stands for one of them here is written for each of them where it is built. */
final class RunnerLocales {
  private RunnerLocales() {}

  static Map<String, Runner.Texts> all() {
    Map<String, Runner.Texts> all = new LinkedHashMap<>();
    // each language
    all.put("LOCALE", new Runner.Texts() {
      @Override
      public Message of(Result result) {
        return provider.codes.messages.LOCALEPART.Messages.of(result);
      }

      @Override
      public Message of(Entry entry) {
        return provider.codes.messages.LOCALEPART.Messages.of(entry);
      }
    });
    // end of each language
    return all;
  }
}
