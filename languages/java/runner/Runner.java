package provider.codes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Answers test vectors: a question a line on standard input, an answer a line on standard output. It stands in the package
 * of the provider, so that it reads and writes JSON as the runtime does.
 */
public final class Runner {
  /** Makes the texts of one language. */
  interface Texts {
    Message of(Result result);

    Message of(Entry entry);
  }

  private final Map<String, Texts> locales;

  private Runner(Map<String, Texts> locales) {
    this.locales = locales;
  }

  /**
   * Answers until the input ends.
   *
   * @param arguments none
   * @throws IOException if the input cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    Runner runner = new Runner(RunnerLocales.all());
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.isEmpty()) continue;
      Map<String, Object> question = Data.object(JsonReader.trusted(line));
      Map<String, Object> answer = new LinkedHashMap<>();
      answer.put("id", question.get("id"));
      answer.put("got", runner.answer(question));
      out.append(JsonWriter.write(answer)).append('\n');
    }
    out.flush();
  }

  private Object answer(Map<String, Object> question) {
    switch (String.valueOf(question.get("call"))) {
      case "decode":
        return decoded(read(question));
      case "lookup":
        return lookedUp(question);
      case "parse":
        return ProviderCodes.parse(text(question, "space"), text(question, "code")).map(CodeParts::write).orElse(null);
      case "compose":
        return composed(question);
      case "payment":
        return history(question);
      case "order":
        return order(question);
      case "attempt":
        return attempt(question);
      case "sameAmount":
        return ProviderCodes.sameAmount(text(question, "a"), text(question, "b"));
      default:
        throw new IllegalArgumentException("no such call: " + question.get("call"));
    }
  }

  private static String text(Map<String, Object> object, String name) {
    Object value = object.get(name);
    return value instanceof String ? (String) value : null;
  }

  private static Map<String, Object> objectIn(Map<String, Object> object, String name) {
    return object.get(name) instanceof Map ? Data.object(object.get(name)) : Map.of();
  }

  private static Result read(Map<String, Object> message) {
    return ProviderCodes.decode(message.get("body"), context(objectIn(message, "context")));
  }

  private static Context context(Map<String, Object> own) {
    Context.Builder builder = Context.builder().from(Origin.of(text(own, "from")).orElse(null))
        .verified(Boolean.TRUE.equals(own.get("verified"))).space(text(own, "space")).family(text(own, "family"))
        .network(text(own, "network")).service(text(own, "service")).kind(Kind.of(text(own, "kind")).orElse(null));
    Object status = own.get("httpStatus");
    String digits = status instanceof Number ? Numbers.wholeText((Number) status) : text(own, "httpStatus");
    return builder.httpStatus(digits).build();
  }

  private Map<String, Object> decoded(Result result) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("result", result.write());
    answer.put("step", ProviderCodes.nextStep(result).write());
    answer.put("messages", messages(texts -> texts.of(result).write()));
    answer.put("log", ProviderCodes.logFields(result));
    answer.put("labels", ProviderCodes.metricLabels(result));
    return answer;
  }

  private Map<String, Object> messages(Function<Texts, Object> use) {
    Map<String, Object> messages = new LinkedHashMap<>();
    locales.forEach((locale, texts) -> messages.put(locale, use.apply(texts)));
    return messages;
  }

  private Map<String, Object> lookedUp(Map<String, Object> question) {
    List<Entry> entries = ProviderCodes.lookup(text(question, "space"), text(question, "code"),
        context(objectIn(question, "qualifiers")));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("entries", each(entries, Entry::write));
    answer.put("messages", messages(texts -> each(entries, entry -> texts.of(entry).write())));
    return answer;
  }

  private static <T> List<Object> each(List<T> items, Function<T, Object> use) {
    List<Object> made = new ArrayList<>();
    for (T item : items) made.add(use.apply(item));
    return made;
  }

  private static String composed(Map<String, Object> question) {
    try {
      return ProviderCodes.compose(text(question, "pattern"), text(question, "service"));
    } catch (IllegalArgumentException refused) {
      return null;
    }
  }

  private static List<Object> history(Map<String, Object> question) {
    Payment payment = Boolean.TRUE.equals(question.get("refund")) ? Payment.NEW_REFUND : Payment.NEW;
    if (question.get("payment") != null) payment = Payment.of(question.get("payment"));
    List<Object> states = new ArrayList<>();
    for (Object item : Data.list(question.get("do"))) {
      Advanced state = after(payment, Data.object(item));
      payment = state.payment();
      states.add(state.write());
    }
    return states;
  }

  private static Advanced after(Payment payment, Map<String, Object> deed) {
    if (deed.containsKey("advance")) return ProviderCodes.advance(payment, read(objectIn(deed, "advance")));
    Payment changed = deed.containsKey("done") ? ProviderCodes.done(payment, text(deed, "done"))
        : decided(payment, objectIn(deed, "decided"));
    return changed.isDamaged() ? Advanced.of(changed, Steps.review(Actor.INTEGRATOR)) : Advanced.upToDate(changed);
  }

  private static Payment decided(Payment payment, Map<String, Object> decision) {
    PaymentState state = PaymentState.of(text(decision, "state")).orElse(null);
    // A word that is no state decides nothing.
    if (state == null && decision.get("state") != null) return payment;
    Map<String, Object> seen = objectIn(decision, "seen");
    Ids ids = seen.get("ids") instanceof Map ? Ids.of(Steps.texts(seen.get("ids"), Ids.NAMES)) : null;
    Money money = seen.get("money") instanceof Map ? Money.of(Steps.texts(seen.get("money"), Money.NAMES)) : null;
    return ProviderCodes.decided(payment, state, ids, money);
  }

  private static Map<String, Object> order(Map<String, Object> question) {
    Map<String, Payment> payments = new LinkedHashMap<>();
    for (Object item : Data.list(question.get("payments"))) {
      Map<String, Object> own = Data.object(item);
      payments.put(text(own, "id"), Payment.of(own.get("payment")));
    }
    boolean isSplit = Boolean.TRUE.equals(objectIn(question, "options").get("split"));
    Map<String, Object> next = new LinkedHashMap<>();
    for (String id : payments.keySet())
      next.put(id, ProviderCodes.nextOf(payments, id, isSplit).map(NextStep::write).orElse(null));
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("order", ProviderCodes.orderOf(payments, isSplit).write());
    answer.put("next", next);
    return answer;
  }

  private static Map<String, Object> attempt(Map<String, Object> question) {
    List<Attempt> attempts = new ArrayList<>();
    for (Object item : Data.list(question.get("attempts"))) {
      Map<String, Object> own = Data.object(item);
      attempts.add(Attempt.of(text(own, "id"), text(own, "reference"), text(own, "providerId")));
    }
    Map<String, Object> options = objectIn(question, "options");
    return ProviderCodes.attemptOf(attempts, read(question), text(options, "asked"),
        Boolean.TRUE.equals(options.get("reusable"))).write();
  }
}
