import type { Database } from "better-sqlite3";

/** What was done about a payment. */
export interface Entry {
  readonly paymentId: string;
  /** The key of the step. */
  readonly key: string;
  readonly what: string;
  readonly amount: string | null;
}

/** The ledger, and the parcels that it sends out and takes back. */
export interface Ledger {
  /** Whether the step was done before. */
  readonly has: (paymentId: string, key: string) => boolean;
  /** Throws where this payment has an entry with this key. */
  readonly book: (entry: Entry, now: number) => void;
  readonly send: (orderId: string, paymentId: string, now: number) => void;
  /** Asks for the parcel back, if one was sent for this payment. */
  readonly takeBack: (orderId: string, paymentId: string, now: number) => void;
  readonly ofPayment: (paymentId: string) => Entry[];
  /** Directions of all parcels of an order. */
  readonly parcels: (orderId: string) => ("out" | "back")[];
}

/** Opens the ledger. */
export function ledgerOf(db: Database): Ledger {
  const has = db.prepare<[string, string]>("SELECT 1 FROM ledger WHERE payment_id = ? AND key = ?");
  const book = db.prepare(
    "INSERT INTO ledger (payment_id, key, what, amount, at) VALUES (:paymentId, :key, :what, :amount, :now)",
  );
  const send = db.prepare(
    "INSERT INTO parcels (order_id, payment_id, direction, at) VALUES (:orderId, :paymentId, 'out', :now)",
  );
  const takeBack = db.prepare(
    `INSERT INTO parcels (order_id, payment_id, direction, at)
     SELECT :orderId, :paymentId, 'back', :now
     WHERE EXISTS (SELECT 1 FROM parcels WHERE payment_id = :paymentId AND direction = 'out')
       AND NOT EXISTS (SELECT 1 FROM parcels WHERE payment_id = :paymentId AND direction = 'back')`,
  );
  const ofPayment = db.prepare<[string], Entry>(
    "SELECT payment_id AS paymentId, key, what, amount FROM ledger WHERE payment_id = ? ORDER BY rowid",
  );
  const parcels = db.prepare<[string], { direction: "out" | "back" }>(
    "SELECT direction FROM parcels WHERE order_id = ? ORDER BY number",
  );
  return {
    has: (paymentId, key) => has.get(paymentId, key) !== undefined,
    book: (entry, now) => void book.run({ ...entry, now }),
    send: (orderId, paymentId, now) => void send.run({ orderId, paymentId, now }),
    takeBack: (orderId, paymentId, now) => void takeBack.run({ orderId, paymentId, now }),
    ofPayment: (paymentId) => ofPayment.all(paymentId),
    parcels: (orderId) => parcels.all(orderId).map(({ direction }) => direction),
  };
}
