import type { Vector } from "../../../src/package/vectors/vector.ts";
import type { DecodeResult } from "../../../src/runtime/decode.ts";
import type { NextStep } from "../../../src/runtime/next-step.ts";
import type { Payment } from "../../../src/runtime/payment.ts";
import { isPayment } from "../../../src/runtime/stored-payment.ts";
import { described, expectedAfter, expectedOrder } from "../../state/payment-oracle.ts";
import { expectedStep } from "../../state/step-oracle.ts";
import { at } from "./body.ts";
import { differences } from "./compare.ts";
import type { Codes, Context } from "./data.ts";
import { expectedResult } from "./expected.ts";
import { givenBack, isFactual, sameAmounts } from "./facts.ts";
import { expectedCode, expectedLookup, expectedParts } from "./lookup.ts";
import { textProblems } from "./texts.ts";

/** What a package decodes, for the messages of a history. */
type Decode = (body: unknown, context?: object) => DecodeResult;

/**
 * What is wrong with a vector, by the rules alone.
 *
 * @param data - the content of `codes.json`.
 * @param decode - reads the messages of a history, each of which is a body like those of other vectors.
 * @param vector - the vector.
 * @returns each property that is not as the rules say, in words; none where all that the oracle covers is right.
 */
export function problemsOf(data: Codes, decode: Decode, vector: Vector): string[] {
  const want = vector.want as never;
  switch (vector.call) {
    case "decode":
      return decodeProblems(data, vector.body, (vector.context ?? {}) as Context, want);
    case "lookup":
      return lookupProblems(data, vector, want);
    case "parse":
      return unequal("parts", expectedParts(data, vector.space, vector.code), want);
    case "compose":
      return unequal("code", expectedCode(data, vector.pattern, vector.service), want);
    case "sameAmount":
      return unequal("sameAmount", sameAmounts(vector.a, vector.b), want);
    case "payment":
      return historyProblems(decode, vector, want);
    case "order":
      return orderProblems(vector, want);
    case "attempt":
      return [];
  }
}

interface Decoded {
  readonly result: DecodeResult;
  readonly step: NextStep;
  readonly messages: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly log: Readonly<Record<string, unknown>>;
  readonly labels: Readonly<Record<string, unknown>>;
}

function decodeProblems(data: Codes, body: unknown, context: Context, want: Decoded): string[] {
  const { result, step, messages, log, labels } = want;
  return [
    ...resultProblems(data, body, context, result),
    ...unequal("step", expectedStep(result).step, step.step),
    ...textProblems(data, result, messages),
    ...loggedProblems(data, result, log, labels),
  ];
}

function resultProblems(data: Codes, body: unknown, context: Context, result: DecodeResult): string[] {
  const expected = expectedResult(data, body, read(context));
  const back = expected.outcome === "success" && expected.scope === "transaction" ? givenBack(data, body) : "nothing";
  const isListed = result.items !== undefined;
  const found = Object.entries(differences(expected, result))
    // What was paid and given back is no success any more, and takes what the entry for that says.
    .filter(([name]) => !(back !== "nothing" && !isListed && ADVICE.includes(name)))
    .map(([name, [right, got]]) => `${name}: ${JSON.stringify(right)}, not ${JSON.stringify(got)}`);
  const returned =
    back === "nothing" || isListed
      ? []
      : [
          ...unequal("outcome", "reversed", result.outcome),
          ...unequal("part", back === "part" ? true : undefined, (result as { readonly part?: true }).part),
          ...unequal("reason", back === "part" ? "partially_refunded" : "refunded", result.reason),
        ];
  const facts = isFactual(data, body, result.ids, result.money) ? [] : ["ids or money"];
  return [...found, ...returned, ...facts, ...itemProblems(data, body, context, result)];
}

/** What the entry for a refund says in place of the success. */
const ADVICE: readonly string[] = [
  "outcome",
  "scope",
  "retry",
  "actor",
  "reason",
  "disclosure",
  "by",
  "part",
  "ends",
  "reuse",
  "absent",
];

function itemProblems(data: Codes, body: unknown, context: Context, { items = [] }: DecodeResult): string[] {
  const list = data.envelopes.map((envelope) => envelope.items && at(body, envelope.items)).find(Array.isArray) ?? [];
  if (list.length !== items.length) return [`${list.length} items, not ${items.length}`];
  return items.flatMap((item, index) => {
    const problems = resultProblems(data, list[index], context, item);
    return problems.map((problem) => `items.${index}: ${problem}`);
  });
}

/** The context as the oracle takes it: what is of no use is not there. */
function read(context: Context): Context {
  const { from, kind, family, ...rest } = context;
  const isOrigin = from === "call" || from === "status" || from === "notification";
  return {
    ...rest,
    ...(isOrigin && { from }),
    ...(kind !== undefined && { kind }),
    ...(family !== undefined && { family }),
  };
}

/** Fields of a log line in the order of the documentation, and labels of a metric. */
function loggedProblems(data: Codes, result: DecodeResult, log: object, labels: object): string[] {
  const { provider } = data as unknown as { readonly provider: string };
  const own = result as unknown as Readonly<Record<string, unknown>>;
  const logged = Object.fromEntries(
    LOGGED.flatMap((name) => (own[name] === undefined || own[name] === null ? [] : [[name, own[name]]])),
  );
  const { scope, outcome, retry, reason, space = "none" } = result;
  const name = own.name ?? own.why;
  return [
    ...unequal("log", { provider, ...logged }, log),
    ...unequal("labels", { provider, space, name, scope, outcome, retry, reason }, labels),
  ];
}

const LOGGED = [
  ...["known", "why", "space", "name", "code", "http", "service", "case", "network", "precision", "scope", "outcome"],
  ...["retry", "actor", "reason", "disclosure", "confirm", "layer", "from", "contested", "absent", "part"],
];

function lookupProblems(
  data: Codes,
  { space, code, qualifiers = {} }: Extract<Vector, { call: "lookup" }>,
  {
    entries,
    messages,
  }: {
    readonly entries: readonly DecodeResult[];
    readonly messages: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
  },
): string[] {
  const expected = expectedLookup(data, space, code, qualifiers as never);
  if (expected.length !== entries.length) return [`${expected.length} entries, not ${entries.length}`];
  return expected.flatMap((one, index) => {
    const got = entries[index] as unknown as Record<string, unknown>;
    const same = Object.entries(one).flatMap(([name, value]) => unequal(name, value, got[name]));
    const said = Object.fromEntries(Object.entries(messages).map(([locale, list]) => [locale, list[index] ?? {}]));
    return [...same, ...textProblems(data, entries[index] as DecodeResult, said)];
  });
}

type State = { readonly payment: Payment; readonly next: NextStep | null };

function historyProblems(
  decode: Decode,
  vector: Extract<Vector, { call: "payment" }>,
  want: readonly State[],
): string[] {
  let before = (vector.payment ?? { ...NEW, ...(vector.refund && { refund: true }) }) as Payment;
  return vector.do.flatMap((deed, index) => {
    const { payment, next } = want[index] as State;
    const was = before;
    before = payment;
    const at = (problems: string[]) => problems.map((problem) => `${index}: ${problem}`);
    if (!isPayment(was)) {
      const review = { step: "review", who: "integrator" };
      return at([...unequal("damaged", was, payment), ...unequal("next", review, next)]);
    }
    if ("done" in deed) {
      const due = was.due.filter((step) => !("key" in step) || step.key !== deed.done);
      const version = was.version + (due.length < was.due.length ? 1 : 0);
      return at([...unequal("payment", { ...was, due, version }, payment), ...unequal("next", due[0] ?? null, next)]);
    }
    if ("decided" in deed || was.refund) return [];
    const { next: expectedNext, ...expected } = expectedAfter(was, decode(deed.advance.body, deed.advance.context));
    // The oracle leaves out which refund a call gave back.
    const isCall = expectedNext === "undo" && next?.step === "undo";
    const spelled = next && ("key" in next && !isCall ? next.key : next.step);
    return at([...unequal("payment", expected, described(payment)), ...unequal("next", expectedNext, spelled)]);
  });
}

const NEW = { version: 0, state: "new", attention: null, doubt: null, closed: false, due: [], given: [] };

function orderProblems(
  { payments, options }: Extract<Vector, { call: "order" }>,
  { order }: { readonly order: object },
): string[] {
  const all = Object.fromEntries(payments.map(({ id, payment }) => [id, payment as Payment]));
  if (!Object.values(all).every(isPayment)) return [];
  return unequal(
    "order",
    expectedOrder(all, (options as { readonly split?: boolean } | undefined)?.split === true),
    order,
  );
}

function unequal(name: string, expected: unknown, got: unknown): string[] {
  const [right, other] = [sorted(expected), sorted(got)];
  return right === other ? [] : [`${name}: ${right}, not ${other}`];
}

/** A value as text, whatever the order of its fields. */
function sorted(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, one: unknown) =>
    typeof one === "object" && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
