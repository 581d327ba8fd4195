import type { Order } from "../../src/runtime/order.ts";
import type { Payment } from "../../src/runtime/payment.ts";
import type { PaymentState } from "../../src/runtime/payment-state.ts";
import type { Reading } from "../../src/runtime/reading.ts";
import { expectedState, expectedStep } from "./step-oracle.ts";

// How a message changes a payment, written down once more as plain decisions, without looking at the tables.

/** What a message is, compared with the state that holds. */
type News = "newer" | "same" | "late" | "late, but ask" | "contradiction";

const isOpen = (state: PaymentState) => state === "unknown" || state === "pending" || state === "authorized";
const isUnpaid = (state: PaymentState) => state === "declined" || state === "failed" || state === "canceled";
const isReturned = (state: PaymentState) => state === "refunded" || state === "charged_back";

function newsOf(before: PaymentState, said: PaymentState): News {
  if (before === said) return "same";
  if (before === "new") return "newer";
  if (before === "declined") return "newer";
  if (said === "declined") return isOpen(before) ? "late, but ask" : "late";
  if (isOpen(before)) {
    if (!isOpen(said)) return "newer";
    if (said === "unknown") return before === "unknown" ? "same" : "late, but ask";
    return before === "unknown" || said === "authorized" ? "newer" : "late";
  }
  if (isOpen(said)) return "late";
  const pair = [before, said];
  if (pair.includes("failed")) {
    if (!pair.includes("canceled")) return "contradiction";
    return said === "canceled" ? "newer" : "late";
  }
  if (pair.includes("canceled")) return "contradiction";
  const order = ["paid", "partially_refunded", "refunded", "charged_back"];
  return order.indexOf(said) > order.indexOf(before) ? "newer" : "late";
}

const isQuery = ({ kind }: Reading) => kind === "status" || kind === "token" || kind === "read";

const isMoney = (key: string) => key.startsWith("fulfil") || key.startsWith("undo");

/** The further state of two. */
function further(one: PaymentState, other: PaymentState): PaymentState {
  for (const state of ["charged_back", "refunded", "partially_refunded", "canceled", "paid", "failed"] as const)
    if (one === state || other === state) return state;
  for (const state of ["authorized", "pending", "unknown", "declined"] as const)
    if (one === state || other === state) return state;
  return one;
}

/** What is expected of a payment after a message: steps by key, or by name where they have none. */
export interface Expected {
  readonly state: PaymentState;
  readonly attention: boolean;
  readonly doubt: PaymentState | null;
  readonly closed: boolean;
  readonly due: readonly string[];
  readonly next: string | null;
}

const spelled = (step: Payment["due"][number]) => ("key" in step ? step.key : step.step);

/** What a payment is like that is there, in the words of the oracle. */
export function described(payment: Payment): Omit<Expected, "next"> {
  const { state, attention, doubt, closed, due } = payment;
  return { state, attention: attention !== null, doubt, closed, due: due.map(spelled) };
}

/** What `advance` is to make of a payment that is no refund. */
export function expectedAfter(payment: Payment, message: Reading): Expected {
  const said = expectedState(message, false);
  const was = described(payment);
  const waits = was.due.includes("ask_status") || was.due.includes("review");
  const kept = was.due.filter((step) => step.includes(":"));
  const { step } = expectedStep(message);

  if (said === null) {
    const isAbsent = message.from === "status" && message.absent === true;
    if (isAbsent && was.state === "new") {
      const left = was.due.filter((one) => one !== "ask_status");
      return { ...was, due: left.length > 0 ? left : ["wait"], next: left[0] ?? "wait" };
    }
    const maybePaid = isOpen(was.state) || waits;
    if (isAbsent && !maybePaid) return { ...was, next: was.due[0] ?? null };
    const asks = step === "ask_status" || (maybePaid && (isAbsent || step === "stop" || step === "new_attempt"));
    if (asks)
      return {
        ...was,
        due: waits
          ? was.due
          : was.state === "new"
            ? ["ask_status", ...was.due]
            : [...kept.filter(isMoney), "ask_status", ...kept.filter((one) => !isMoney(one))],
        next: "ask_status",
      };
    const said = step === "stop" || step === "new_attempt" ? `${step}:new` : step;
    // What its own call is answered with is remembered while nothing else was heard; a query is no such call.
    const isCall = message.from === "call" && message.kind !== "reverse" && !isQuery(message);
    if (!isCall || waits || !(was.state === "new" || was.state === "declined")) return { ...was, next: said };
    if (payment.given.includes(said)) {
      const due = was.due.filter((one) => one.endsWith(":new"));
      return { ...was, state: "new", due, next: due[0] ?? null };
    }
    return { ...was, state: "new", due: [said === "proceed" ? "wait" : said], next: said };
  }

  const ends =
    isUnpaid(said) && (said === "canceled" || message.ends === "reference" || message.retry === "with_new_reference");
  const closed = was.closed || ends;
  const news = newsOf(was.state, said);
  const isVerdict = message.from === "status" && message.fromSaid === true && !isOpen(said);
  const held = (first: string, changes: Partial<Expected>): Expected => ({
    ...was,
    ...changes,
    due: [first, ...kept],
    next: first,
  });

  if (isVerdict) {
    const goesBack = further(was.state, said) !== said && was.state !== "new";
    if (goesBack) return held(was.doubt === said ? "review" : "ask_status", { doubt: said });
    return settled(payment, said, message, closed);
  }
  if (was.attention || news === "contradiction")
    return held("ask_status", { state: further(was.state, said), attention: true, closed });
  const isAnswer = message.from === "status" && message.fromSaid === true;
  if (news === "late, but ask" && isAnswer && step === "review") return held("review", {});
  if (news === "late, but ask" && !waits) return held("ask_status", {});
  if (news.startsWith("late") || (news === "same" && waits && !isAnswer)) return { ...was, next: was.due[0] ?? null };
  return settled(payment, said, message, closed);
}

function settled(payment: Payment, state: PaymentState, message: Reading, closed: boolean): Expected {
  const has = (key: string) => payment.given.includes(key);
  const stillDue = (key: string) => payment.due.some((step) => spelled(step) === key);
  const gives = (key: string) => (has(key) ? (stillDue(key) ? [key] : []) : [key]);
  const common = { state, attention: false, doubt: null, closed };
  const with_ = (due: readonly string[]): Expected => ({ ...common, due, next: due[0] ?? null });
  const wasTakenBack = payment.given.some((key) => /^undo:(declined|failed|canceled|refunded|charged_back)$/.test(key));
  const answered = payment.given.some((key) => key.split(":")[1] === state);
  const dueOfState = payment.due.map(spelled).filter((key) => key.split(":")[1] === state);

  if (state === "paid") return with_(wasTakenBack ? ["review"] : gives("fulfil:paid"));
  if (state === "partially_refunded") {
    const before = payment.due.map(spelled).filter((key) => key === "fulfil:paid" || key.startsWith("undo:partially"));
    if (wasTakenBack) return with_([...before, "review"]);
    const name = message.ids?.refund ?? message.money?.refunded;
    const isRepeat = message.from === "status" && payment.state === state;
    const part =
      name === undefined
        ? isRepeat
          ? []
          : [`undo:partially_refunded:v${payment.version}`]
        : [`undo:partially_refunded:${name}`];
    return with_([...before, ...(has("fulfil:paid") ? [] : ["fulfil:paid"]), ...part.filter((key) => !has(key))]);
  }
  if (isReturned(state) || (isUnpaid(state) && has("fulfil:paid"))) {
    const undo = gives(`undo:${state}`);
    return with_(has(`undo:${state}`) ? dueOfState : undo);
  }
  const { step } = expectedStep(message);
  const key = step === "stop" || step === "new_attempt" ? `${step}:${state}` : undefined;
  if (key !== undefined) return with_(has(key) ? dueOfState : [key]);
  return with_(step === "ask_status" && answered ? dueOfState : [step]);
}

/** What `orderOf` is to say of payments without damage. */
export function expectedOrder(payments: Readonly<Record<string, Payment>>, split: boolean): Order {
  const all = Object.entries(payments);
  const isPaid = ({ state }: Payment) => state === "paid" || state === "partially_refunded";
  const paid = all.filter(([, payment]) => isPaid(payment));
  const open = all.filter(([, payment]) => isOpen(payment.state));
  let counted: [string, Payment] | undefined;
  for (const one of paid.length > 0 ? paid : open.length > 0 ? open : all)
    if (
      !counted ||
      (one[1].state !== counted[1].state && counted[1].state === "new") ||
      (counted[1].state !== one[1].state &&
        further(counted[1].state, one[1].state) === one[1].state &&
        one[1].state !== "new")
    )
      counted = one;
  const blocks = ({ state, due }: Payment) =>
    !(state === "new" || isUnpaid(state)) || due.some(({ step }) => step === "ask_status" || step === "review");
  const isOver = ({ state, closed }: Payment) => state === "declined" || closed;
  const list = all.map(([, payment]) => payment);
  return {
    state: counted?.[1].state ?? "new",
    id: counted?.[0] ?? null,
    isPaid: paid.length > 0,
    isPaidTwice: paid.length > 1 && !split,
    mayStart: list.some(blocks) ? "no" : list.every(isOver) ? "new" : "same",
    close: all.filter(([, { state }]) => state === "pending" || state === "authorized").map(([id]) => id),
  };
}
