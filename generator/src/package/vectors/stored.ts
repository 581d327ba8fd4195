import type { Library } from "./library.ts";
import type { Deed, Message, Question } from "./vector.ts";

type History = Extract<Question, { readonly call: "payment" }>;

/** What changes a stored payment into a value that is none. */
const DAMAGES: readonly object[] = [
  { version: -1 },
  { version: 1.5 },
  { version: "1" },
  { version: 2 ** 53 },
  { state: "sold" },
  { attention: ["paid"] },
  { attention: ["paid", "sold"] },
  { doubt: "sold" },
  { doubt: 1 },
  { closed: 0 },
  { due: null },
  { due: [null] },
  { due: [{ step: "fulfil" }] },
  { due: [{ step: "wait", key: "wait:paid" }] },
  { due: [{ step: "undo", key: 1 }] },
  { due: [{ step: "fulfil", key: "fulfil:paid", ids: { reference: 1 } }] },
  { due: [{ step: "fulfil", key: "fulfil:paid", money: null }] },
  { given: ["fulfil:paid", null] },
  { given: {} },
  { refund: false },
  { refund: "yes" },
];

/**
 * Stored values, each with all that happens to a payment: such as are no payments, and payments with what a program or a
 * later version added.
 *
 * @param library - the package.
 * @param messages - what arrives.
 * @returns the histories.
 */
export function stored(library: Library, messages: readonly Message[]): History[] {
  const { NEW_PAYMENT } = library;
  const whole = DAMAGES.map((change) => ({ ...NEW_PAYMENT, ...change }));
  const { due: _due, ...part } = NEW_PAYMENT;
  const values = [...whole, part, {}, [], "paid", 0, true];
  const kept = { ...NEW_PAYMENT, order: "A-1", note: { text: "é" } };
  const deeds = (index: number): Deed[] => [
    { advance: messages[index % messages.length] ?? {} },
    { done: "fulfil:paid" },
    { decided: { state: "paid" } },
  ];
  return [
    ...[...values, kept].map((payment, index): History => ({ call: "payment", payment, do: deeds(index) })),
    { call: "payment", payment: { ...NEW_PAYMENT, version: 2 ** 53 - 1 }, do: [{ done: "fulfil:paid" }] },
    ...extended(library, messages),
  ];
}

/** A step that says more than this version knows, before messages after which the status is asked for. */
function extended({ NEW_PAYMENT, advance, decode }: Library, messages: readonly Message[]): History[] {
  const asking = messages.filter(({ body, context }) => {
    const { next } = advance(NEW_PAYMENT, decode(body, context));
    return next?.step === "ask_status" && next.check === undefined;
  });
  const waiting = { step: "wait", since: "2026-01-05", check: { service: "00", every: 1 } };
  const { check: _check, ...alone } = waiting;
  return [alone, waiting].flatMap((step) =>
    asking.slice(0, 1).map((message): History => {
      const payment = { ...NEW_PAYMENT, version: 1, state: "pending", due: [step] };
      return { call: "payment", payment, do: [{ advance: message }] };
    }),
  );
}
