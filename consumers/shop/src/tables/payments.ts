import { type Attempt, NEW_PAYMENT, type Payment, type Payments } from "@org/midtrans-codes";
import type { Database } from "better-sqlite3";

/** What changes when a message is taken in or a step is done. */
export interface News {
  readonly payment: Payment;
  readonly providerId: string | null;
  /** When the state last changed, or a question arose about one that was settled. */
  readonly since: number;
  /** When somebody last said something that is to be asked for. */
  readonly heardAt: number;
}

/** An attempt to pay, as it is stored. */
export interface Stored extends News, Attempt {
  readonly id: string;
  readonly orderId: string;
  readonly number: number;
  readonly reference: string;
  readonly providerId: string | null;
}

/** An attempt that begins. */
export type Beginning = Pick<Stored, "orderId" | "number" | "reference" | "providerId">;

/** The table of payments. */
export interface PaymentTable {
  readonly get: (id: string) => Stored | undefined;
  /** All attempts of an order, the oldest first. */
  readonly ofOrder: (orderId: string) => Stored[];
  /** All attempts under a reference, the oldest first. */
  readonly under: (reference: string) => Stored[];
  /** Stores an attempt of which nothing was heard yet; it may be there already. */
  readonly begin: (beginning: Beginning, now: number) => void;
  /**
   * Compare and swap: stores the news only if nobody stored anything since `before` was read. Then a worker looks at the
   * order.
   */
  readonly swap: (before: Stored, after: News, now: number) => boolean;
  /** Nothing is different, but a worker should ask now. */
  readonly hint: (id: string, now: number) => void;
  /** Payments that a worker should look at. */
  readonly toLookAt: (now: number) => string[];
  /** Takes a payment for one worker until a time; a worker that dies loses it then. */
  readonly claim: (id: string, now: number, until: number) => boolean;
  /** When to look again, unless something new was heard since the claim. */
  readonly lookAgain: (id: string, claimedUntil: number, at: number | null) => void;
}

interface Row {
  readonly id: string;
  readonly order_id: string;
  readonly number: number;
  readonly reference: string;
  readonly provider_id: string | null;
  readonly state: string;
  readonly since: number;
  readonly heard_at: number;
}

/** Opens the table of payments. */
export function paymentsOf(db: Database): PaymentTable {
  const get = db.prepare<[string], Row>("SELECT * FROM payments WHERE id = ?");
  const ofOrder = db.prepare<[string], Row>("SELECT * FROM payments WHERE order_id = ? ORDER BY number");
  const under = db.prepare<[string], Row>("SELECT * FROM payments WHERE reference = ? ORDER BY number");
  const begin = db.prepare(
    `INSERT INTO payments (id, order_id, number, reference, provider_id, version, state, since, heard_at)
     VALUES (:id, :orderId, :number, :reference, :providerId, :version, :state, :now, :now) ON CONFLICT DO NOTHING`,
  );
  const swap = db.prepare(
    `UPDATE payments SET version = :version, state = :state, provider_id = :providerId, since = :since, heard_at = :heardAt
     WHERE id = :id AND version = :before`,
  );
  const wake = db.prepare("UPDATE payments SET look_at = :now WHERE order_id = :orderId");
  const hint = db.prepare("UPDATE payments SET look_at = :now, heard_at = :now WHERE id = :id");
  const toLookAt = db.prepare<[number], { id: string }>("SELECT id FROM payments WHERE look_at <= ? ORDER BY look_at");
  const claim = db.prepare("UPDATE payments SET look_at = :until WHERE id = :id AND look_at <= :now");
  const lookAgain = db.prepare("UPDATE payments SET look_at = :at WHERE id = :id AND look_at = :claimedUntil");

  return {
    get: (id) => read(get.get(id)),
    ofOrder: (orderId) => ofOrder.all(orderId).map(readRow),
    under: (reference) => under.all(reference).map(readRow),
    begin: (beginning, now) =>
      void begin.run({
        ...beginning,
        id: paymentId(beginning),
        version: NEW_PAYMENT.version,
        state: JSON.stringify(NEW_PAYMENT),
        now,
      }),
    swap: (before, { payment, providerId, since, heardAt }, now) =>
      db.transaction(() => {
        const { changes } = swap.run({
          id: before.id,
          before: before.payment.version,
          version: payment.version,
          state: JSON.stringify(payment),
          providerId,
          since,
          heardAt,
        });
        // What one attempt may do depends on the others, so all of them are looked at.
        if (changes > 0) wake.run({ orderId: before.orderId, now });
        return changes > 0;
      })(),
    hint: (id, now) => void hint.run({ id, now }),
    toLookAt: (now) => toLookAt.all(now).map(({ id }) => id),
    claim: (id, now, until) => claim.run({ id, now, until }).changes > 0,
    lookAgain: (id, claimedUntil, at) => void lookAgain.run({ id, claimedUntil, at }),
  };
}

/** The shop's own id of an attempt. */
export function paymentId({ orderId, number }: Pick<Stored, "orderId" | "number">): string {
  return `${orderId}/${number}`;
}

/** As `orderOf` and `nextOf` take them. */
export function byId(stored: readonly Stored[]): Payments {
  return Object.fromEntries(stored.map(({ id, payment }) => [id, payment]));
}

function read(row: Row | undefined): Stored | undefined {
  return row && readRow(row);
}

function readRow(row: Row): Stored {
  return {
    id: row.id,
    orderId: row.order_id,
    number: row.number,
    reference: row.reference,
    providerId: row.provider_id,
    payment: JSON.parse(row.state),
    since: row.since,
    heardAt: row.heard_at,
  };
}
