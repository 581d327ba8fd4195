import type { NextStep, PaymentState, StatusCheck } from "@org/midtrans-codes";

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long after the last news the shop begins to ask. Its own choice: a payer needs a moment, the rest is urgent. */
const BEGIN: Readonly<Partial<Record<NextStep["step"], number>>> = {
  wait: 15 * MINUTE,
  customer_action: 15 * MINUTE,
  merchant_action: HOUR,
};

/** How long it asks before it tells a person: an account number can be paid for a day, a hold is longer. */
const END: Readonly<Partial<Record<PaymentState, number>>> = { pending: 2 * DAY, authorized: 7 * DAY };
const USUAL_END = DAY;

/** What was sent and heard so far, in seconds. */
export interface Past {
  readonly state: PaymentState;
  /** When the state last changed, or a question arose about one that was settled. Errors and repeats do not move it. */
  readonly since: number;
  /** When somebody last said something about the payment that is to be asked for. */
  readonly heardAt: number;
  /** When the payment was last sent; null for never. */
  readonly sentAt: number | null;
  /** When its status was last asked for; null for never. */
  readonly askedAt: number | null;
}

/** Whether to ask now. */
export type Pace =
  | { readonly do: "ask" }
  | { readonly do: "wait"; readonly until: number }
  | { readonly do: "review"; readonly why: string }
  /** Nobody ever came to pay. */
  | { readonly do: "leave" };

/**
 * Whether the status of a payment may be asked for: not too early, not too often, and never when asking may pay again.
 *
 * @param step - why it would be asked.
 * @param check - what the provider documents about asking.
 * @param past - what was sent and heard so far.
 * @param now - the time in seconds.
 * @returns what to do.
 */
export function paceOf(step: NextStep["step"], check: StatusCheck | undefined, past: Past, now: number): Pace {
  const last = END[past.state] ?? USUAL_END;
  const { notBeforeSeconds = 0, everySeconds = MINUTE, validForDays } = check ?? {};
  if (past.sentAt !== null && validForDays !== undefined && now >= past.sentAt + validForDays * DAY)
    return { do: "review", why: `not answered within ${validForDays} days, and may not be asked any more` };
  // Whatever was heard is asked about at least once.
  const isAsked = past.askedAt !== null && past.askedAt >= past.heardAt;
  if (now > past.since + last && isAsked)
    return step === "wait" && past.state === "new"
      ? { do: "leave" }
      : { do: "review", why: `still open after ${last / HOUR} hours` };
  const until = Math.max(
    past.since + (BEGIN[step] ?? 0),
    past.sentAt === null ? now : past.sentAt + notBeforeSeconds,
    past.askedAt === null ? now : past.askedAt + everySeconds,
  );
  return until > now ? { do: "wait", until } : { do: "ask" };
}

/**
 * When to ask again after an answer that said nothing new: the longer it takes, the more seldom.
 *
 * @param past - what was sent and heard so far.
 * @param now - the time in seconds.
 * @returns the time, at most an hour away.
 */
export function askAgainAt({ since }: Past, now: number): number {
  return now + Math.min(HOUR, Math.max(MINUTE, now - since));
}
