// Copied from languages/java/runtime; do not edit.
package org.snapcodes;

import java.util.List;
import java.util.Optional;

/** What a body says: a {@link KnownResult} or an {@link UnknownResult}. It cannot be changed. */
public abstract class Result extends Json implements Advised {
  final Meaning meaning;
  final Findings findings;

  Result(Meaning meaning, Findings findings) {
    this.meaning = meaning;
    this.findings = findings;
  }

  /** The same, of which only the items say how a transaction stands. */
  abstract Result withItems(List<Result> items);

  /** The same, which nothing proves. */
  abstract Result unproven();

  /**
   * What to do with each kind of result.
   *
   * @param <T> what comes of it
   */
  public interface Visitor<T> {
    /**
     * One entry decides.
     *
     * @param result the result
     * @return what comes of it
     */
    T known(KnownResult result);

    /**
     * No single entry decides.
     *
     * @param result the result
     * @return what comes of it
     */
    T unknown(UnknownResult result);
  }

  /**
   * Calls one of two functions.
   *
   * @param <T> what comes of it
   * @param visitor the functions
   * @return what the one that fits returned
   */
  public abstract <T> T accept(Visitor<T> visitor);

  /**
   * Whether one entry decides.
   *
   * @return true for a {@link KnownResult}
   */
  public final boolean isKnown() {
    return this instanceof KnownResult;
  }

  /**
   * The result, where one entry decides.
   *
   * @return empty for an unknown result
   */
  public final Optional<KnownResult> asKnown() {
    return this instanceof KnownResult ? Optional.of((KnownResult) this) : Optional.empty();
  }

  /**
   * The result, where no single entry decides.
   *
   * @return empty for a known result
   */
  public final Optional<UnknownResult> asUnknown() {
    return this instanceof UnknownResult ? Optional.of((UnknownResult) this) : Optional.empty();
  }

  /**
   * Where the body comes from.
   *
   * @return what the caller said, or what the codes of the body say
   */
  public final Origin from() {
    return findings.from;
  }

  /**
   * Whether the caller said where the body comes from.
   *
   * @return false where the codes of the body say it
   */
  public final boolean isFromSaid() {
    return findings.isFromSaid;
  }

  /**
   * Layer of the deciding code.
   *
   * @return empty where no code decides
   */
  public final Optional<Layer> layer() {
    return Optional.ofNullable(findings.layer);
  }

  /**
   * All codes of the body.
   *
   * @return the codes, those that decide in front
   */
  public final List<FoundCode> codes() {
    return findings.codes;
  }

  /**
   * How to ask for the final status.
   *
   * @return empty where nothing is documented
   */
  public final Optional<StatusCheck> statusCheck() {
    return Optional.ofNullable(findings.statusCheck);
  }

  /**
   * Whether nothing proves that the message is genuine.
   *
   * @return {@link Confirm#STATUS}: ask for the status before acting
   */
  public final Optional<Confirm> confirm() {
    return Optional.ofNullable(findings.confirm);
  }

  /**
   * Ids of the payment the body is about.
   *
   * @return the ids, as received
   */
  public final Ids ids() {
    return findings.ids;
  }

  /**
   * Amounts in the body.
   *
   * @return the money, as received
   */
  public final Money money() {
    return findings.money;
  }

  /**
   * Whether another code in the body approves what the deciding code denies.
   *
   * @return true if one does
   */
  public final boolean isContested() {
    return findings.isContested;
  }

  /**
   * What the elements say, where the body is a list of transactions.
   *
   * @return a result for each; only these give the state of each transaction
   */
  public final List<Result> items() {
    return findings.items;
  }

  @Override
  public final Scope scope() {
    return meaning.scope;
  }

  @Override
  public final Outcome outcome() {
    return meaning.outcome;
  }

  @Override
  public final Retry retry() {
    return meaning.retry;
  }

  @Override
  public final Actor actor() {
    return meaning.actor;
  }

  @Override
  public final String reason() {
    return meaning.reason;
  }

  @Override
  public final Disclosure disclosure() {
    return meaning.disclosure;
  }

  @Override
  public final Optional<Ends> ends() {
    return Optional.ofNullable(meaning.ends);
  }

  @Override
  public final boolean isPart() {
    return meaning.isPart;
  }

  @Override
  public final boolean isAbsent() {
    return meaning.isAbsent;
  }

  @Override
  public final boolean forbidsReuse() {
    return meaning.forbidsReuse;
  }
}
