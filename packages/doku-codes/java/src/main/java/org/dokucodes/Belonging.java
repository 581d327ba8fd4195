// Copied from languages/java/runtime; do not edit.
package org.dokucodes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which payment a message belongs to. */
public final class Belonging extends Json {
  private final Belongs belongs;
  private final String id;
  private final Result result;
  private final String providerId;

  private Belonging(Belongs belongs, String id, Result result, String providerId) {
    this.belongs = belongs;
    this.id = id;
    this.result = result;
    this.providerId = providerId;
  }

  private static Belonging to(Attempt attempt, Result result, boolean learns, String payment) {
    boolean isLearned = learns && result.findings.confirm == null;
    return new Belonging(Belongs.ATTEMPT, attempt.id, result, isLearned ? payment : null);
  }

  private static Belonging toAnother(String payment) {
    return payment == null ? new Belonging(Belongs.NOBODY, null, null, null)
        : new Belonging(Belongs.ANOTHER, null, null, payment);
  }

  static Belonging of(List<Attempt> attempts, Result result, boolean isReusable, String asked) {
    String reference = result.findings.ids.texts.get("reference");
    String payment = result.findings.ids.texts.get("payment");
    for (Attempt one : attempts)
      if (payment != null && payment.equals(one.providerId)) return to(one, result, false, payment);
    for (Attempt one : attempts)
      if (one.isAsked(asked) && one.isUnder(reference) && one.isFree(payment)) return to(one, result, true, payment);
    if (reference == null && payment == null) return toAnother(null);
    if (isReusable) return toAnother(payment);
    List<Attempt> under = attempts.stream().filter(one -> one.isUnder(reference)).collect(Collectors.toList());
    List<Attempt> meant = under.stream().filter(one -> one.isFree(payment)).collect(Collectors.toList());
    if (meant.isEmpty()) return toAnother(under.isEmpty() ? null : payment);
    Attempt newest = meant.get(meant.size() - 1);
    // Whichever it was, the order is paid, or was; a failure may be that of an older one.
    boolean isPaid = result.outcome() == Outcome.SUCCESS || result.outcome() == Outcome.REVERSED;
    if (meant.size() == 1 || result.from() == Origin.STATUS || isPaid) return to(newest, result, true, payment);
    return new Belonging(Belongs.ATTEMPT, newest.id, result.unproven(), null);
  }

  @Override
  Map<String, Object> write() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("belongs", belongs.value());
    if (id != null) json.put("id", id);
    if (result != null) json.put("result", result.write());
    if (providerId != null) json.put("providerId", providerId);
    return json;
  }

  /**
   * To what it belongs.
   *
   * @return {@link Belongs#ANOTHER}: create a new payment with {@link #providerId}; {@link Belongs#NOBODY}: a person has to
   *     look at it
   */
  public Belongs belongs() {
    return belongs;
  }

  /**
   * The attempt to advance.
   *
   * @return only for {@link Belongs#ATTEMPT}
   */
  public Optional<String> id() {
    return Optional.ofNullable(id);
  }

  /**
   * The result to advance it with. It may have to be confirmed, although the given one had not.
   *
   * @return only for {@link Belongs#ATTEMPT}
   */
  public Optional<Result> result() {
    return Optional.ofNullable(result);
  }

  /**
   * The provider's id to store.
   *
   * @return empty where nothing is learned
   */
  public Optional<String> providerId() {
    return Optional.ofNullable(providerId);
  }
}
