// Copied from languages/java/runtime; do not edit.
package org.xenditcodes;

import java.util.Optional;

/** What to do about a code: what {@link Result} and {@link Entry} have in common. */
public interface Advised {
  /**
   * Whether {@link #outcome} is about the payment or only about this call.
   *
   * @return the scope; a success means paid only with {@link Scope#TRANSACTION}
   */
  Scope scope();

  /**
   * What is known about what {@link #scope} names.
   *
   * @return the outcome
   */
  Outcome outcome();

  /**
   * What to do before or when sending again.
   *
   * @return the advice
   */
  Retry retry();

  /**
   * Who has to act.
   *
   * @return the actor
   */
  Actor actor();

  /**
   * Why, in one vocabulary shared by all providers.
   *
   * @return the reason; a later release may have new ones
   */
  String reason();

  /**
   * Who may be told the reason.
   *
   * @return the disclosure
   */
  Disclosure disclosure();

  /**
   * What ends with it.
   *
   * @return this attempt, or everything under the business reference; empty where nothing ends
   */
  Optional<Ends> ends();

  /**
   * Whether only a part of the amount was given back.
   *
   * @return true if it was
   */
  boolean isPart();

  /**
   * Whether the provider does not know the transaction.
   *
   * @return true if it does not
   */
  boolean isAbsent();

  /**
   * Whether the same card or account must not be tried again.
   *
   * @return true if it must not
   */
  boolean forbidsReuse();
}
