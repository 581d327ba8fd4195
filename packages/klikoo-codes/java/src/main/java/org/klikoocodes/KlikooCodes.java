// Copied from languages/java/runtime; do not edit.
package org.klikoocodes;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the response codes of the provider mean, what they mean for the money, and what to do next. Anything not known is
 * unknown, never success and never failure. No function throws on a body, and all may be called from many threads.
 */
public final class KlikooCodes {
  /** Version of this package, the same for all languages. */
  public static final String VERSION = CatalogData.VERSION;

  /** SHA-256 of the data: packages with the same digest read every body alike, in whatever language. */
  public static final String DATA_DIGEST = CatalogData.DATA_DIGEST;

  private KlikooCodes() {}

  /**
   * Reads a body that any JSON library read.
   *
   * @param body maps, lists, texts, numbers and booleans; null for no response; anything else has no codes
   * @return what it says; unknown for anything that is not in the catalog
   */
  public static Result decode(Object body) {
    return Decoder.decode(Catalog.get(), body, Context.NONE);
  }

  /**
   * Reads a body that any JSON library read.
   *
   * @param body maps, lists, texts, numbers and booleans; null for no response; anything else has no codes
   * @param context what is known besides
   * @return what it says; unknown for anything that is not in the catalog
   */
  public static Result decode(Object body, Context context) {
    return Decoder.decode(Catalog.get(), body, context);
  }

  /**
   * Reads a body as it was received, strictly as JSON in UTF-8.
   *
   * @param body the bytes; what is no JSON is no body
   * @return what it says
   */
  public static Result decodeJson(byte[] body) {
    return decodeJson(body, Context.NONE);
  }

  /**
   * Reads a body as it was received, strictly as JSON in UTF-8.
   *
   * @param body the bytes; what is no JSON is no body
   * @param context what is known besides
   * @return what it says
   */
  public static Result decodeJson(byte[] body, Context context) {
    try {
      return decode(body == null ? null : JsonReader.read(body), context);
    } catch (JsonReader.Malformed malformed) {
      return decode(null, context);
    }
  }

  /**
   * Reads a body as it was received, strictly as JSON.
   *
   * @param body the text; what is no JSON is no body
   * @return what it says
   */
  public static Result decodeJson(String body) {
    return decodeJson(body, Context.NONE);
  }

  /**
   * Reads a body as it was received, strictly as JSON.
   *
   * @param body the text; what is no JSON is no body
   * @param context what is known besides
   * @return what it says
   */
  public static Result decodeJson(String body, Context context) {
    try {
      return decode(body == null ? null : JsonReader.read(body), context);
    } catch (JsonReader.Malformed malformed) {
      return decode(null, context);
    }
  }

  /**
   * Finds what a code means.
   *
   * @param space id of the space
   * @param code a full code, a pattern or a literal code, spelled exactly
   * @return none for an unknown code, several only for networks and variants
   */
  public static List<Entry> lookup(String space, String code) {
    return lookup(space, code, Context.NONE);
  }

  /**
   * Finds what a code means.
   *
   * @param space id of the space
   * @param code a full code, a pattern or a literal code, spelled exactly
   * @param context network, service, kind and origin, as far as they are known
   * @return none for an unknown code, several only for networks and variants
   */
  public static List<Entry> lookup(String space, String code, Context context) {
    SpaceTable table = space == null ? null : Catalog.get().spaces.get(space);
    if (table == null || code == null) return List.of();
    Context known = context == null ? Context.NONE : context;
    return Match.entriesOf(Lookup.find(table, code, known, known.network));
  }

  /**
   * Reads the segments of a composite code.
   *
   * @param space id of a composite space
   * @param code what to read
   * @return empty unless it has the format of the space exactly
   */
  public static Optional<CodeParts> parse(String space, String code) {
    return Optional.ofNullable(CodeParts.read(space == null ? null : Catalog.get().spaces.get(space), code));
  }

  /**
   * Builds a full code.
   *
   * @param pattern a code with its service left open
   * @param service code of the service
   * @return the full code
   * @throws IllegalArgumentException if the pattern or service does not fit any composite space
   */
  public static String compose(String pattern, String service) {
    for (SpaceTable table : Catalog.get().spaces.values()) {
      if (pattern == null || service == null || !table.isPattern(pattern)) continue;
      String code = table.withService(pattern, service);
      if (table.isCode(code)) return code;
    }
    throw new IllegalArgumentException("no code can be made of the pattern " + JsonWriter.write(pattern)
        + " and the service " + JsonWriter.write(service));
  }

  /**
   * What to do about a single result. If you store payments, call {@link #advance} instead.
   *
   * @param result what was decoded
   * @return one step for every result
   */
  public static NextStep nextStep(Result result) {
    Reading reading = new Reading(result);
    return NextStep.of(Steps.stepOf(reading, new Facts(reading, false)));
  }

  /**
   * Applies a message to a payment. Messages may be lost, repeated, late, out of order or forged. Store the returned payment
   * before doing anything else: under a lock on the order, or with a compare-and-swap on its version. Then perform the step,
   * and call {@link #done}.
   *
   * @param payment the payment as stored, or {@link Payment#NEW}
   * @param result what the message says
   * @return the payment to store, and what to do; a damaged payment stays as it is, with a review
   */
  public static Advanced advance(Payment payment, Result result) {
    return Advancing.advance(payment, new Reading(result));
  }

  /**
   * Marks a step as done.
   *
   * @param payment the payment as stored
   * @param key key of the step
   * @return the payment to store; the same object if the step was not due
   */
  public static Payment done(Payment payment, String key) {
    return Settling.done(payment, key);
  }

  /**
   * Applies the decision of a person that the stored state is right.
   *
   * @param payment the payment as stored
   * @return the payment to store
   */
  public static Payment decided(Payment payment) {
    return Settling.decided(payment, null, null, null);
  }

  /**
   * Applies the decision of a person about the state of a payment, after a review or a question that stays unanswered.
   *
   * @param payment the payment as stored
   * @param state the decided state
   * @return the payment to store; the same object for a damaged one, and for a refund that is called paid
   */
  public static Payment decided(Payment payment, PaymentState state) {
    return decided(payment, state, null, null);
  }

  /**
   * Applies the decision of a person about the state of a payment, with what the person saw.
   *
   * @param payment the payment as stored
   * @param state the decided state; null for the stored one
   * @param ids ids that the person saw, for the step that follows; null for none
   * @param money amounts that the person saw, for the step that follows; null for none
   * @return the payment to store; the same object for a damaged one, and for a refund that is called paid
   */
  public static Payment decided(Payment payment, PaymentState state, Ids ids, Money money) {
    return Settling.decided(payment, state, ids, money);
  }

  /**
   * Combines the payments of an order into its state.
   *
   * @param payments all payments of the order, by id, in the order in which they were started
   * @return the order; a damaged payment locks it
   */
  public static Order orderOf(Map<String, Payment> payments) {
    return orderOf(payments, false);
  }

  /**
   * Combines the payments of an order into its state.
   *
   * @param payments all payments of the order, by id, in the order in which they were started
   * @param isSplit whether several payments add up to the total; the program compares their sum
   * @return the order; a damaged payment locks it
   */
  public static Order orderOf(Map<String, Payment> payments, boolean isSplit) {
    return Order.of(payments, isSplit);
  }

  /**
   * The next step of a payment, given the other payments of its order. Call it under the lock of the order, after storing
   * what {@link #advance} gave, and after a crash.
   *
   * @param payments all payments of the order, by id, in the order in which they were started
   * @param id id of the payment
   * @return the first step that is due, as far as the order allows it; empty for nothing to do
   */
  public static Optional<NextStep> nextOf(Map<String, Payment> payments, String id) {
    return nextOf(payments, id, false);
  }

  /**
   * The next step of a payment, given the other payments of its order.
   *
   * @param payments all payments of the order, by id, in the order in which they were started
   * @param id id of the payment
   * @param isSplit whether several payments add up to the total; the program compares their sum
   * @return the first step that is due, as far as the order allows it; empty for nothing to do
   */
  public static Optional<NextStep> nextOf(Map<String, Payment> payments, String id, boolean isSplit) {
    return Optional.ofNullable(NextStep.of(Order.next(payments, id, isSplit)));
  }

  /**
   * Finds the attempt that a notification is about.
   *
   * @param attempts attempts under the reference of the message, or all of the order, the oldest first
   * @param result what the message says
   * @return what it belongs to; ids are learned only from proven messages
   */
  public static Belonging attemptOf(List<Attempt> attempts, Result result) {
    return attemptOf(attempts, result, null, false);
  }

  /**
   * Finds the attempt that a message is about.
   *
   * @param attempts attempts under the reference of the message, or all of the order, the oldest first
   * @param result what the message says
   * @param asked id of the attempt whose call this responds to; null for a notification
   * @param isReusable whether one reference takes many payments, each its own order
   * @return what it belongs to; ids are learned only from proven messages
   */
  public static Belonging attemptOf(List<Attempt> attempts, Result result, String asked, boolean isReusable) {
    return Belonging.of(attempts, result, isReusable, asked);
  }

  /**
   * Compares two amounts in whole units of the currency, however they are written: 10000 equals 10000.00. Compare the
   * currency separately.
   *
   * @param a an amount; null if there is none
   * @param b another amount
   * @return false if either is missing or no amount, also if both are
   */
  public static boolean sameAmount(String a, String b) {
    Decimal one = Decimal.parse(a);
    Decimal other = Decimal.parse(b);
    return one != null && other != null && one.compare(other) == 0;
  }

  /**
   * Fields for a line of a log.
   *
   * @param result what was decoded
   * @return flat fields that are safe to log: no parameters, no messages, and no empty fields
   */
  public static Map<String, Object> logFields(Result result) {
    return LogFields.of(Objects.requireNonNull(result).write());
  }

  /**
   * Fields for a line of a log.
   *
   * @param entry what was looked up
   * @return flat fields that are safe to log
   */
  public static Map<String, Object> logFields(Entry entry) {
    return LogFields.of(Objects.requireNonNull(entry).write());
  }

  /**
   * Labels for a metric.
   *
   * @param result what was decoded
   * @return the same labels for every result, of low cardinality; if no entry decides, the name is the cause
   */
  public static Map<String, String> metricLabels(Result result) {
    return LogFields.labels(Objects.requireNonNull(result).write());
  }

  /**
   * Labels for a metric.
   *
   * @param entry what was looked up
   * @return the same labels for every entry, of low cardinality
   */
  public static Map<String, String> metricLabels(Entry entry) {
    return LogFields.labels(Objects.requireNonNull(entry).write());
  }
}
