import type { Database } from "better-sqlite3";

/** One thing to pay for, once. */
export interface Order {
  readonly id: string;
  readonly amount: string;
  readonly currency: string;
  /** Why a person has to look; null while nobody has to. */
  readonly review: string | null;
}

/** The table of orders. */
export interface Orders {
  readonly add: (order: Pick<Order, "id" | "amount" | "currency">) => void;
  readonly get: (id: string) => Order | undefined;
  /** Tells a person. The first reason stays. */
  readonly lock: (id: string, why: string) => void;
  /** A person has decided: the workers look at it again. */
  readonly unlock: (id: string, now: number) => void;
}

/** Opens the table of orders. */
export function ordersOf(db: Database): Orders {
  const add = db.prepare("INSERT INTO orders (id, amount, currency) VALUES (:id, :amount, :currency)");
  const get = db.prepare<[string], Order>("SELECT id, amount, currency, review FROM orders WHERE id = ?");
  const lock = db.prepare("UPDATE orders SET review = :why WHERE id = :id AND review IS NULL");
  const unlock = db.prepare("UPDATE orders SET review = NULL WHERE id = ?");
  const wake = db.prepare("UPDATE payments SET look_at = :now WHERE order_id = :id");
  return {
    add: (order) => void add.run(order),
    get: (id) => get.get(id),
    lock: (id, why) => void lock.run({ id, why }),
    unlock: (id, now) => {
      unlock.run(id);
      wake.run({ id, now });
    },
  };
}
