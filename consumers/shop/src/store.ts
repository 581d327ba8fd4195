import { readFileSync } from "node:fs";
import Database from "better-sqlite3";
import { type Calls, callsOf } from "./tables/calls.ts";
import { type Ledger, ledgerOf } from "./tables/ledger.ts";
import { type Orders, ordersOf } from "./tables/orders.ts";
import { type PaymentTable, paymentsOf } from "./tables/payments.ts";

/** All that the shop remembers: this alone survives a crash. */
export interface Store {
  readonly orders: Orders;
  readonly payments: PaymentTable;
  readonly ledger: Ledger;
  readonly calls: Calls;
  /**
   * Does something that has to see all payments of an order, and nobody else at the same time. All of it is stored, or
   * nothing. SQLite has one lock for the whole file; elsewhere this is `SELECT … FROM orders WHERE id = ? FOR UPDATE`.
   */
  readonly underLock: <T>(work: () => T) => T;
  readonly close: () => void;
}

/**
 * Opens the database, and makes its tables where they are missing.
 *
 * @param file - path of the file; `:memory:` for one that is gone afterwards.
 * @returns the store. Several processes may have the same file open.
 */
export function openStore(file: string): Store {
  const db = new Database(file, { timeout: 10_000 });
  // Readers do not wait for writers.
  db.pragma("journal_mode = WAL");
  // What was answered with 200 is on the disk, even if the power fails right after it.
  db.pragma("synchronous = FULL");
  db.pragma("foreign_keys = ON");
  db.exec(readFileSync(new URL("./schema.sql", import.meta.url), "utf8"));
  return {
    orders: ordersOf(db),
    payments: paymentsOf(db),
    ledger: ledgerOf(db),
    calls: callsOf(db),
    underLock: (work) => db.transaction(work).immediate(),
    close: () => void db.close(),
  };
}
