import type { DecodeResult } from "../../runtime/decode.ts";
import type { NextStep } from "../../runtime/next-step.ts";
import type { Payment } from "../../runtime/stored-payment.ts";
import { answerTo } from "./answer.ts";
import { type Chance, chanceOf, spread } from "./chance.ts";
import type { Library } from "./library.ts";
import { stored } from "./stored.ts";
import { type Asked, type Deed, type Message, named, type Question } from "./vector.ts";

type History = Extract<Question, { readonly call: "payment" }>;

/** Histories that are tried. */
const TRIED = 1_500;

/** A message, and what it does to a payment without any other one. */
interface Told {
  readonly message: Message;
  readonly look: string;
}

/**
 * Messages of which histories are made: one of each kind.
 *
 * @param library - the package.
 * @param asked - bodies of the provider.
 * @returns the messages.
 */
export function toldBy(library: Library, asked: readonly Asked[]): readonly Message[] {
  const all = asked.flatMap((question): Told[] => {
    if (question.call !== "decode") return [];
    const { body, context } = question;
    const result = library.decode(body, context);
    return [
      { message: { ...(body !== undefined && { body }), ...(context && { context }) }, look: lookOf(library, result) },
    ];
  });
  const short = all.toSorted((a, b) => JSON.stringify(a.message).length - JSON.stringify(b.message).length);
  return [...Map.groupBy(short, ({ look }) => look).values()].map(([first]) => (first as Told).message);
}

function lookOf({ advance, nextStep, NEW_PAYMENT, NEW_REFUND }: Library, result: DecodeResult): string {
  const { state, closed } = advance(NEW_PAYMENT, result).payment;
  const refund = advance(NEW_REFUND, result).payment.state;
  const { ids, money, from, fromSaid, kind } = result as DecodeResult & { readonly kind?: string };
  const step = nextStep(result);
  const names = [ids.refund, money.refunded, money.amount].map((one) => one !== undefined);
  return [
    state,
    closed,
    refund,
    step.step,
    "who" in step && step.who,
    from,
    fromSaid,
    kind === "reverse",
    ...names,
  ].join();
}

/**
 * Histories of payments and refunds: messages in any order, repeated and late, with steps that are done, decisions of a
 * person and stored values that are damaged.
 *
 * @param library - the package, which only tells how much histories differ.
 * @param messages - what arrives.
 * @param states - all states of a payment.
 * @param seed - which histories.
 * @param most - how many are taken.
 * @returns the questions, the same each time.
 */
export function payments(
  library: Library,
  messages: readonly Message[],
  states: readonly string[],
  seed: number,
  most: number,
): Asked[] {
  if (messages.length === 0) return [];
  const chance = chanceOf(seed);
  const known = new Set<string>();
  const taken: History[] = [];
  for (let count = 0; count < TRIED && taken.length < most; count += 1) {
    const history = historyOf(library, messages, states, chance);
    const looks = transitionsOf(library, history);
    // Late histories have to bring more than one thing that was not there.
    const fresh = looks.filter((look) => !known.has(look));
    if (fresh.length < (count < TRIED / 2 ? 3 : 1)) continue;
    for (const look of fresh) known.add(look);
    taken.push(history);
  }
  return [...named("payment", taken), ...named("damaged", stored(library, messages))];
}

function historyOf(library: Library, messages: readonly Message[], states: readonly string[], chance: Chance): History {
  const isRefund = chance.hits(20);
  const deeds: Deed[] = [];
  const length = 2 + chance.below(6);
  const own = Array.from({ length: 1 + chance.below(5) }, () => chance.of(messages));
  let last: Payment = isRefund ? library.NEW_REFUND : library.NEW_PAYMENT;
  while (deeds.length < length) {
    const deed = deedOf(last, own, states, chance);
    deeds.push(deed);
    const [after] = answerTo(library, { call: "payment", payment: last, do: [deed] }) as [
      { readonly payment: Payment },
    ];
    last = after.payment;
  }
  return { call: "payment", ...(isRefund && { refund: true as const }), do: deeds };
}

function deedOf({ due }: Payment, messages: readonly Message[], states: readonly string[], chance: Chance): Deed {
  const keys = due.flatMap((step) => ("key" in step ? [step.key] : []));
  if (keys.length > 0 && chance.hits(35)) return { done: chance.of(keys) };
  if (chance.hits(3)) return { done: "fulfil:nothing" };
  if (!chance.hits(8)) return { advance: chance.of(messages) };
  const seen = { ids: { reference: "A-1", refund: "F-1" }, money: { amount: "10000.00", currency: "IDR" } };
  const state = chance.of([undefined, "sold", ...states, ...states]);
  return { decided: { ...(state !== undefined && { state }), ...(chance.hits(40) && { seen }) } };
}

/** What each deed of a history does, seen from where the payment was. */
function transitionsOf(library: Library, history: History): string[] {
  const after = answerTo(library, history) as readonly { readonly payment: Payment; readonly next: NextStep | null }[];
  const start = history.refund ? library.NEW_REFUND : library.NEW_PAYMENT;
  return history.do.map((deed, index) => {
    const before = after[index - 1]?.payment ?? start;
    const { payment, next } = after[index] as (typeof after)[number];
    const what = Object.keys(deed)[0];
    return [what, kindOf(before), kindOf(payment), next?.step].join(" > ");
  });
}

function kindOf({ state, attention, doubt, closed, due, refund }: Payment): string {
  return [state, attention !== null, doubt, closed, refund, due.map(({ step }) => step).join("+")].join();
}

/**
 * Orders of several payments, and which payment a message belongs to.
 *
 * @param library - the package, which makes payments of histories.
 * @param histories - histories of payments.
 * @param seed - which payments.
 * @returns the questions.
 */
export function orders(library: Library, histories: readonly Asked[], seed: number): Asked[] {
  const chance = chanceOf(seed);
  const all = histories.flatMap((question) => {
    if (question.call !== "payment" || question.refund) return [];
    return (answerTo(library, question) as readonly { readonly payment: Payment }[]).map(({ payment }) => payment);
  });
  const kinds = [
    ...Map.groupBy(all.filter(library.isPayment), (payment) => `${kindOf(payment)} ${payment.given}`).values(),
  ].map(([first]) => first);
  if (kinds.length === 0) return [];
  const damaged = { ...library.NEW_PAYMENT, state: "sold" };
  const known = new Set<string>();
  const taken: Question[] = [{ call: "order", payments: [] }, ...deliveries(all)];
  for (let count = 0; count < 600 && taken.length < 36; count += 1) {
    const some = Array.from({ length: 1 + chance.below(4) }, () => (chance.hits(4) ? damaged : chance.of(kinds)));
    const options = chance.hits(25) ? { options: { split: true } } : {};
    const question: Question = {
      call: "order",
      payments: some.map((payment, index) => ({ id: `p${index + 1}`, payment })),
      ...options,
    };
    const { order, next } = answerTo(library, question) as { readonly order: object; readonly next: object };
    const steps = Object.values(next).map((step: NextStep | null) => step?.step);
    const look = JSON.stringify([order, steps, options]);
    if (known.has(look)) continue;
    known.add(look);
    taken.push(question);
  }
  return named("order", taken);
}

/** Payments of one order that are delivered or due for it, in every order, each of which another one may keep from it. */
function deliveries(payments: readonly Payment[]): Question[] {
  const isDue = ({ due }: Payment) => due.some((step) => step.step === "fulfil");
  const due = payments.find(isDue);
  const done = payments.find((payment) => payment.state === "paid" && payment.given.length > 0 && !isDue(payment));
  if (!due || !done) return [];
  return [
    [due, due, done],
    [due, done, due],
    [done, due, due],
  ].map((some) => ({ call: "order", payments: some.map((payment, index) => ({ id: `p${index + 1}`, payment })) }));
}

/**
 * Which payment a message belongs to.
 *
 * @param library - the package.
 * @param asked - bodies of the provider.
 * @returns the questions.
 */
export function attempts(library: Library, asked: readonly Asked[]): Asked[] {
  const known = new Map<string, Message>();
  for (const question of asked) {
    if (question.call !== "decode") continue;
    const { body, context } = question;
    const { ids, outcome, confirm, from } = library.decode(body, context);
    const isEnd = outcome === "success" || outcome === "reversed";
    const look = [ids.reference, ids.payment]
      .map((id) => id !== undefined && id.length < 40)
      .concat(isEnd, confirm !== undefined, from === "status")
      .join();
    if (!known.has(look)) known.set(look, { ...(body !== undefined && { body }), ...(context && { context }) });
  }
  const questions = [...known.values()].flatMap(({ body, context }): Question[] => {
    const { ids } = library.decode(body, context);
    const [reference, payment] = [ids.reference ?? "A-1", ids.payment ?? "T-1"];
    const lists: readonly { readonly attempts: readonly object[]; readonly options?: object }[] = [
      { attempts: [] },
      { attempts: [{ id: "one", reference }] },
      {
        attempts: [
          { id: "one", reference },
          { id: "two", reference, providerId: null },
        ],
      },
      {
        attempts: [
          { id: "one", reference, providerId: payment },
          { id: "two", reference },
        ],
      },
      { attempts: [{ id: "one", reference, providerId: "other" }] },
      {
        attempts: [
          { id: "one", reference: "other" },
          { id: "two", reference },
        ],
        options: { asked: "one" },
      },
      {
        attempts: [
          { id: "one", reference },
          { id: "two", reference },
        ],
        options: { asked: "one" },
      },
      { attempts: [{ id: "one", reference }], options: { reusable: true } },
    ];
    return lists.map((list) => ({
      call: "attempt",
      ...list,
      ...(body !== undefined && { body }),
      ...(context && { context }),
    }));
  });
  return named("attempt", spread(questions, 32));
}
