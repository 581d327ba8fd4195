// Copied from languages/java/runtime; do not edit.
package org.dokucodes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All texts of one language. The classes of {@code messages} have one each. */
public final class Wording {
  private static final int TITLE = 0;
  private static final int DETAIL = 1;
  private static final int ACTION = 2;
  private static final int CUSTOMER = 3;
  private static final int COLUMNS = 4;

  private final List<String> strings;
  /** Per row four positions in the texts; -1 where the reason, the retry or the advice chooses the text. */
  private final int[] rows;
  private final Map<String, Object> titles;
  private final Map<String, Object> words;
  private final Map<String, Object> details;
  private final Map<String, Object> actions;
  private final Map<String, Object> fallbacks;
  private final List<String> neutral;
  private final String undecided;
  private final Catalog catalog = Catalog.get();

  private Wording(Map<String, Object> own) {
    strings = Data.textList(own.get("strings"));
    rows = Data.numbers(own.get("rows"));
    titles = Data.object(own.get("titles"));
    words = Data.object(own.get("words"));
    details = Data.object(own.get("details"));
    actions = Data.object(own.get("actions"));
    fallbacks = Data.object(own.get("fallbacks"));
    neutral = Data.textList(own.get("neutral"));
    undecided = Data.text(own.get("undecided"));
  }

  /**
   * Reads the texts of a language.
   *
   * @param json what the generator of this package wrote
   * @return the texts
   * @throws IllegalStateException if it is anything else
   */
  public static Wording read(String json) {
    return new Wording(Data.object(JsonReader.trusted(json)));
  }

  /**
   * All texts about a result.
   *
   * @param result what {@code decode} returned
   * @param params values for the placeholders of texts, in place of those of the result
   * @return the texts
   */
  public Message message(Result result, Map<String, String> params) {
    return message(Subject.of(result), params);
  }

  /**
   * All texts about an entry.
   *
   * @param entry what {@code lookup} returned
   * @param params values for the placeholders of texts
   * @return the texts
   */
  public Message message(Entry entry, Map<String, String> params) {
    return message(Subject.of(entry), params);
  }

  private Message message(Subject subject, Map<String, String> params) {
    Match match = subject.explainedBy(catalog);
    return new Message(title(subject, match, params), detail(subject, match, params), action(subject, match, params),
        customer(subject, match));
  }

  private String textAt(int row, int column) {
    int position = rows[row * COLUMNS + column];
    return position < 0 ? null : strings.get(position);
  }

  private String title(Subject subject, Match match, Map<String, String> params) {
    String title = subject.unknown != null ? commonTitle(subject.unknown)
        : match == null ? null : titleAt(match, subject.params(), params);
    return title == null ? undecided : title;
  }

  /** The title that all candidates share, where one of them is certain to hold. */
  private String commonTitle(UnknownResult result) {
    if (result.why != Why.AMBIGUOUS || result.outcome() == Outcome.UNKNOWN) return null;
    Set<String> shared = new LinkedHashSet<>();
    for (Entry candidate : result.candidates) {
      Match match = Subject.matchOf(catalog, new Explainer(candidate), candidate.meaning);
      shared.add(match == null ? null : titleAt(match, Map.of(), Map.of()));
    }
    return shared.size() == 1 ? shared.iterator().next() : null;
  }

  /** The title of an entry: its own, or else that of its reason. */
  private String titleAt(Match match, Map<String, String> own, Map<String, String> params) {
    if (match.row == Match.NO_ROW) return null;
    Meaning meaning = match.record.meaning;
    for (EntryRecord.Variation one : match.record.variations) {
      if (one.row != match.row) continue;
      meaning = one.meaning;
      break;
    }
    String title = textAt(match.row, TITLE);
    if (title == null) title = Data.text(titles.get(meaning.reason));
    return title == null ? null : filled(title, own, params);
  }

  private String detail(Subject subject, Match match, Map<String, String> params) {
    if (subject.unknown != null) {
      String field = subject.unknown.beside;
      if (field != null) return filled(detailOf("beside"), Map.of("field", field), Map.of());
      return detailOf(subject.unknown.why.value());
    }
    // There is no text for what several meanings have in common.
    if (match == null || match.row == Match.NO_ROW)
      return detailOf(subject.entry.precision == Precision.CASE ? "unproven" : "ambiguous");
    String text = textAt(match.row, DETAIL);
    return text == null ? "" : filled(text, subject.params(), params);
  }

  private String detailOf(String name) {
    String text = Data.text(details.get(name));
    return text == null ? "" : text;
  }

  private String action(Subject subject, Match match, Map<String, String> params) {
    // A result can be more cautious than its entry, where another code of the body asks for it.
    boolean isSafe = match != null && match.row != Match.NO_ROW && match.entry.meaning.retry == subject.meaning.retry
        && !subject.isContested;
    String written = isSafe ? textAt(match.row, ACTION) : null;
    if (written != null) return filled(written, subject.params(), params);
    String general = Data.text(actions.get(subject.meaning.retry.value()));
    return general == null ? "" : general;
  }

  private String customer(Subject subject, Match match) {
    if (match == null || match.row == Match.NO_ROW || !fits(match.entry, subject)) return neutral.get(neutralFor(subject));
    String written = textAt(match.row, CUSTOMER);
    return written == null ? textByAdvice(match.entry) : written;
  }

  private String textByAdvice(Entry entry) {
    int position = neutralFor(Subject.of(entry));
    Object text = Neutral.tellsReason(entry.meaning, position) ? words.get(entry.meaning.reason) : null;
    return text == null ? neutral.get(position) : (String) text;
  }

  private int neutralFor(Subject subject) {
    boolean isUnread = subject.unknown != null && subject.meaning.scope == Scope.REQUEST && isUnread(subject.unknown.why);
    if (isUnread) return Neutral.REQUEST_UNKNOWN;
    return Neutral.of(subject.meaning, subject.kind(), subject.paysOut(catalog));
  }

  /** Nobody knows what came of such a call; if it moves no money, the customer may ask for it again. */
  private static boolean isUnread(Why why) {
    return why == Why.NOT_IN_CATALOG || why == Why.WITHDRAWN || why == Why.CONFLICT || why == Why.NO_CODE;
  }

  /**
   * Whether the text of an entry fits a result. It does not if the result is more reserved, or if another entry decides
   * otherwise, so that its neutral text fits better than one about a refused request.
   */
  private boolean fits(Entry entry, Subject result) {
    Meaning own = entry.meaning;
    Meaning meaning = result.meaning;
    // A state says nothing about the direction in which the money goes; the code beside it may.
    boolean isAboutPayer =
        meaning.outcome != Outcome.SUCCESS && result.paysOut(catalog) && !Subject.of(entry).paysOut(catalog);
    // The reason of a decline still applies to the next attempt, while the order stays open.
    boolean isAttempt =
        meaning.outcome == Outcome.PENDING && (own.outcome == Outcome.FAILED || own.outcome == Outcome.REJECTED);
    boolean isSame = own.outcome == meaning.outcome && own.scope == meaning.scope;
    boolean isTold = own.disclosure == meaning.disclosure && (own.disclosure == Disclosure.PUBLIC || isSame);
    return isTold && !result.isContested && !isAboutPayer && (isAttempt || own.asks() == meaning.asks());
  }

  /** Puts values into placeholders: a name in braces, in small letters, digits and underscores. */
  private String filled(String text, Map<String, String> own, Map<String, String> params) {
    int open = text.indexOf('{');
    if (open < 0) return text;
    StringBuilder made = new StringBuilder(text.length() + 32);
    int written = 0;
    while (open >= 0) {
      int close = endOfName(text, open + 1);
      if (close > 0) {
        made.append(text, written, open).append(valueOf(text.substring(open + 1, close), own, params));
        written = close + 1;
      }
      open = text.indexOf('{', close > 0 ? close : open + 1);
    }
    return made.append(text, written, text.length()).toString();
  }

  /** Where the brace behind a name stands; -1 where there is no name. */
  private static int endOfName(String text, int start) {
    for (int index = start; index < text.length(); index += 1) {
      char unit = text.charAt(index);
      if (unit == '}') return index > start ? index : -1;
      boolean isLetter = unit >= 'a' && unit <= 'z';
      boolean isDigit = unit >= '0' && unit <= '9' || unit == '_';
      if (!isLetter && !(isDigit && index > start)) return -1;
    }
    return -1;
  }

  private String valueOf(String name, Map<String, String> own, Map<String, String> params) {
    String value = params.get(name);
    if (value == null) value = own.get(name);
    if (value == null) value = Data.text(fallbacks.get(name));
    return value == null ? "" : value;
  }
}
