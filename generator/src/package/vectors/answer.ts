import type { DecodeResult } from "../../runtime/decode.ts";
import type { KnownEntry } from "../../runtime/lookup.ts";
import type { NextStep } from "../../runtime/next-step.ts";
import type { Payment } from "../../runtime/stored-payment.ts";
import type { Library } from "./library.ts";
import type { Deed, Message, Question } from "./vector.ts";

/**
 * What a package says to a question.
 *
 * @param library - the package.
 * @param question - the question.
 * @returns the answer in the format of the vectors; what is missing in it is missing or undefined.
 */
export function answerTo(library: Library, question: Question): unknown {
  switch (question.call) {
    case "decode":
      return decoded(library, question);
    case "lookup": {
      const entries = library.lookup(question.space, question.code, question.qualifiers);
      return { entries, messages: texts(library, (message) => entries.map(message)) };
    }
    case "parse":
      return library.parse?.(question.space, question.code) ?? null;
    case "compose":
      return composed(library, question.pattern, question.service);
    case "payment":
      return history(library, question);
    case "order":
      return order(library, question);
    case "attempt":
      return library.attemptOf(question.attempts as never, read(library, question), question.options);
    case "sameAmount":
      return library.sameAmount(question.a as string, question.b as string);
  }
}

function read({ decode }: Library, { body, context }: Message) {
  return decode(body, context);
}

function decoded(library: Library, message: Message): object {
  const result = read(library, message);
  return {
    result,
    step: library.nextStep(result),
    messages: texts(library, (message) => message(result)),
    log: library.logFields(result),
    labels: library.metricLabels(result),
  };
}

function texts<T>({ messages }: Library, use: (message: (result: KnownEntry | DecodeResult) => object) => T): object {
  return Object.fromEntries(messages.map(({ locale, message }) => [locale, use((result) => ({ ...message(result) }))]));
}

function composed({ compose }: Library, pattern: string, service: string): string | null {
  try {
    return compose?.(pattern, service) ?? null;
  } catch {
    return null;
  }
}

interface State {
  readonly payment: Payment;
  readonly next: NextStep | null;
}

function history(library: Library, question: Extract<Question, { call: "payment" }>): State[] {
  let payment = (question.payment ?? (question.refund ? library.NEW_REFUND : library.NEW_PAYMENT)) as Payment;
  return question.do.map((deed) => {
    const state = after(library, payment, deed);
    payment = state.payment;
    return state;
  });
}

function after(library: Library, payment: Payment, deed: Deed): State {
  if ("advance" in deed) return library.advance(payment, read(library, deed.advance));
  const changed =
    "done" in deed
      ? library.done(payment, deed.done)
      : library.decided(payment, deed.decided.state as never, deed.decided.seen as never);
  if (!library.isPayment(changed)) return { payment: changed, next: { step: "review", who: "integrator" } };
  return { payment: changed, next: changed.due[0] ?? null };
}

function order(library: Library, { payments, options }: Extract<Question, { call: "order" }>): object {
  const all = Object.fromEntries(payments.map(({ id, payment }) => [id, payment as Payment]));
  return {
    order: library.orderOf(all, options),
    next: Object.fromEntries(payments.map(({ id }) => [id, library.nextOf(all, id, options)])),
  };
}
