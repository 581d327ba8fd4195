import type { Database } from "better-sqlite3";

/** What is asked of the provider. */
export type Call = "charge" | "status" | "cancel";

/** Calls about a payment. */
export interface Sent {
  readonly count: number;
  /** When the last one was sent; null for never. */
  readonly lastAt: number | null;
}

/** A call that nobody saw answered. */
export interface Lost {
  readonly number: number;
  readonly paymentId: string;
}

/** The table of outgoing calls. */
export interface Calls {
  /** To be written before the call is sent. */
  readonly send: (paymentId: string, what: Call, now: number) => number;
  /** To be written after the answer was taken in. */
  readonly answer: (number: number, now: number) => void;
  readonly sent: (paymentId: string, what: Call) => Sent;
  /** Whether an answer is still to come. */
  readonly isOpen: (paymentId: string, what: Call) => boolean;
  /** Charges that were sent before a time and have no answer. A status query without one is asked again anyway. */
  readonly lost: (before: number) => Lost[];
}

/** Opens the table of outgoing calls. */
export function callsOf(db: Database): Calls {
  const send = db.prepare("INSERT INTO calls (payment_id, what, sent_at) VALUES (:paymentId, :what, :now)");
  const answer = db.prepare("UPDATE calls SET answered_at = :now WHERE number = :number");
  const sent = db.prepare<[string, Call], Sent>(
    "SELECT count(*) AS count, max(sent_at) AS lastAt FROM calls WHERE payment_id = ? AND what = ?",
  );
  const open = db.prepare<[string, Call]>(
    "SELECT 1 FROM calls WHERE payment_id = ? AND what = ? AND answered_at IS NULL LIMIT 1",
  );
  const lost = db.prepare<[number], Lost>(
    `SELECT number, payment_id AS paymentId FROM calls
     WHERE answered_at IS NULL AND sent_at < ? AND what = 'charge' ORDER BY number`,
  );
  return {
    send: (paymentId, what, now) => Number(send.run({ paymentId, what, now }).lastInsertRowid),
    answer: (number, now) => void answer.run({ number, now }),
    sent: (paymentId, what) => sent.get(paymentId, what) ?? { count: 0, lastAt: null },
    isOpen: (paymentId, what) => open.get(paymentId, what) !== undefined,
    lost: (before) => lost.all(before),
  };
}
