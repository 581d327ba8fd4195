package payments.codes;

/** What to do after a code; in a {@link Variation}, null where nothing differs. */
public record Advice(String scope, String outcome, String retry, String actor, String reason, String disclosure) {

  Advice with(Advice other) {
    return new Advice(
        Variation.or(other.scope, scope),
        Variation.or(other.outcome, outcome),
        Variation.or(other.retry, retry),
        Variation.or(other.actor, actor),
        Variation.or(other.reason, reason),
        Variation.or(other.disclosure, disclosure));
  }
}
