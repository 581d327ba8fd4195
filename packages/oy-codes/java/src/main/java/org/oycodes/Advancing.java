// Copied from languages/java/runtime; do not edit.
package org.oycodes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Applies one message to one payment. */
final class Advancing {
  private final Payment payment;
  private final Reading reading;
  private final Facts facts;
  private final Map<String, Object> step;
  private final List<Map<String, Object>> due;
  private final PaymentState state;
  private final Procedure procedure = Procedure.get();

  private Advancing(Payment payment, Reading reading) {
    this.payment = payment;
    this.reading = reading;
    facts = new Facts(reading, payment.isRefund());
    step = Steps.stepOf(reading, facts);
    due = payment.steps();
    state = payment.state();
  }

  static Advanced advance(Payment payment, Reading reading) {
    // What cannot be read is not overwritten.
    if (payment.isDamaged()) return Advanced.of(payment, Steps.review(Actor.INTEGRATOR));
    Advancing advancing = new Advancing(payment, reading);
    PaymentState said = advancing.procedure.stateFor(advancing.facts);
    return said == null ? advancing.unreported() : advancing.reported(said);
  }

  private Advanced reported(PaymentState said) {
    boolean isStatus = reading.from == Origin.STATUS && reading.isFromSaid;
    boolean isEarlier = said.compareTo(state) < 0;
    boolean closes = procedure.unpaid.contains(said) && (said == PaymentState.CANCELED
        || reading.meaning.ends == Ends.REFERENCE || reading.meaning.retry == Retry.WITH_NEW_REFERENCE);
    boolean isClosed = payment.isClosed() || closes;
    // A status response is believed unless it goes back to an earlier state: it may be old. Said twice, a person decides.
    if (isStatus && !procedure.open.contains(said)) {
      if (isEarlier) {
        boolean isRepeated = payment.doubt().equals(Optional.of(said));
        return hold(isRepeated ? Steps.review(reading) : ask(), Payment.changes("doubt", said.value()));
      }
      return settled(said, Payment.changes("closed", isClosed, "attention", null, "doubt", null));
    }
    List<PaymentState> attention = payment.attention();
    // After contradicting messages nothing is done until a status response.
    if (!attention.isEmpty() || procedure.contradict(state, said)) {
      PaymentState later = isEarlier ? state : said;
      PaymentState first = attention.isEmpty() ? isEarlier ? said : state : attention.get(0);
      PaymentState second = attention.isEmpty() ? later : attention.get(1);
      return hold(ask(), Payment.changes("closed", isClosed, "state", later.value(), "attention",
          List.of(first.value(), second.value())));
    }
    // A late message changes nothing, and a repeated one does not answer an open question.
    if (isEarlier || said == state && !isStatus && payment.isWaiting()) {
      if (!procedure.needRecheck(state, said)) return Advanced.upToDate(payment);
      // An answer that asking again would not explain.
      if (isStatus && Steps.is(step, Step.REVIEW)) return hold(step, Map.of());
      return payment.isWaiting() ? Advanced.upToDate(payment) : hold(ask(), Map.of());
    }
    return settled(said, Payment.changes("closed", isClosed, "doubt", null));
  }

  /** Handles a message that reports no state of the payment. */
  private Advanced unreported() {
    boolean isWaiting = payment.isWaiting();
    boolean isOpen = procedure.open.contains(state) || isWaiting;
    if (payment.isRefund() && reading.meaning.scope == Scope.TRANSACTION && reading.kind != Kind.REVERSE)
      return Advanced.upToDate(payment);
    boolean isAbsent = reading.meaning.isAbsent && reading.from == Origin.STATUS;
    // Nothing was paid yet, so whatever made the program ask was wrong.
    if (isAbsent && state == PaymentState.NEW) return Advanced.upToDate(withoutQuestion());
    if (isAbsent && !isOpen) return Advanced.upToDate(payment);
    // It may still be paid: a refused call does not end the payment.
    boolean isEnd = Steps.is(step, Step.STOP) || Steps.is(step, Step.NEW_ATTEMPT);
    if (Steps.is(step, Step.ASK_STATUS) || isOpen && (isAbsent || isEnd)) return asked(isWaiting);
    // So far only calls about the payment were answered: the last response counts, and is kept.
    boolean isOwnCall = reading.from == Origin.CALL && facts.get("query").equals("no")
        && (reading.kind == Kind.REVERSE) == payment.isRefund();
    boolean isBegun = state != PaymentState.NEW && state != PaymentState.DECLINED;
    if (!isOwnCall || isWaiting || isBegun) return Advanced.of(payment, step);
    // The payment page it created may be paid.
    if (Steps.is(step, Step.PROCEED))
      return Advanced.of(Settling.settle(payment, PaymentState.NEW, reading, waiting(), Map.of()), step);
    return Advanced.upToDate(Settling.settle(payment, PaymentState.NEW, reading, step, Map.of()));
  }

  private Payment withoutQuestion() {
    List<Map<String, Object>> left = new ArrayList<>();
    for (Map<String, Object> one : due) if (!Steps.is(one, Step.ASK_STATUS)) left.add(one);
    return payment.change(Payment.changes("due", left.isEmpty() ? List.of(waiting()) : left));
  }

  /** The question stays due: after steps about money that is certain, before anything offered to the payer. */
  private Advanced asked(boolean isWaiting) {
    Map<String, Object> next = ask();
    if (isWaiting) return Advanced.of(payment, next);
    List<Map<String, Object>> steps = new ArrayList<>();
    List<Map<String, Object>> rest = new ArrayList<>();
    // Whatever made the program ask may be wrong: while no message reported a state, the response to the call is kept.
    for (Map<String, Object> one : state == PaymentState.NEW ? due : Payment.keyed(due))
      (Steps.isMoney(one) ? steps : rest).add(one);
    steps.add(next);
    steps.addAll(rest);
    return Advanced.of(payment.change(Payment.changes("due", steps)), next);
  }

  private Advanced settled(PaymentState said, Map<String, Object> changes) {
    return Advanced.upToDate(Settling.settle(payment, said, reading, step, changes));
  }

  /** Puts a step in front of the due steps: nothing else is done until it is answered. */
  private Advanced hold(Map<String, Object> next, Map<String, Object> changes) {
    Map<String, Object> all = new java.util.LinkedHashMap<>(changes);
    all.put("due", Payment.joined(List.of(next), Payment.keyed(due)));
    return Advanced.of(payment.change(all), next);
  }

  /** Asks for the status. Which call to use comes from this message, or else from an earlier one. */
  private Map<String, Object> ask() {
    return withCheck(Steps.begin(Step.ASK_STATUS));
  }

  private Map<String, Object> waiting() {
    return withCheck(Steps.begin(Step.WAIT));
  }

  private Map<String, Object> withCheck(Map<String, Object> made) {
    Object check = reading.statusCheck == null ? null : reading.statusCheck.write();
    for (Map<String, Object> one : due) if (check == null) check = one.get("check");
    if (check != null) made.put("check", check);
    return made;
  }
}
