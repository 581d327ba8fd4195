import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { appOf } from "../src/app.ts";
import { midtransAt } from "../src/midtrans.ts";
import type { Shop } from "../src/shop.ts";
import { openStore } from "../src/store.ts";
import { sweep } from "../src/worker.ts";
import { type Body, notificationOf, type Provider, SERVER_KEY, type Status, startProvider } from "./provider.ts";

/** A shop, its provider, and a clock that both go by. */
export interface World {
  readonly shop: Shop;
  readonly provider: Provider;
  readonly told: readonly string[];
  /** Lets time pass. */
  readonly pass: (seconds: number) => void;
  readonly now: () => number;
  /** An order, and its first attempt to pay. */
  readonly order: (id: string, amount?: string) => Promise<void>;
  /** The payer comes to pay, or to try again. */
  readonly pay: (id: string) => Promise<number>;
  /** Sends a body to the webhook. */
  readonly send: (body: unknown) => Promise<number>;
  /** Sends notifications about the newest transaction of a reference, in this order. */
  readonly notify: (reference: string, ...statuses: Status[]) => Promise<void>;
  /** Lets the worker do what is due, until nothing is. */
  readonly work: () => Promise<void>;
  /** Lets time pass in steps, with a worker. */
  readonly live: (seconds: number, step?: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Where a world may be different. */
export interface WorldOptions {
  readonly file?: string;
  /** Changes a part of the shop. */
  readonly change?: (shop: Shop) => Shop;
}

/**
 * Makes a world.
 *
 * @param options - where it is different.
 * @returns the world; to be closed.
 */
export async function makeWorld({ file = ":memory:", change = (shop) => shop }: WorldOptions = {}): Promise<World> {
  let time = 1_800_000_000;
  const now = () => time;
  const told: string[] = [];
  const provider = await startProvider(now);
  const shop = change({
    store: openStore(file),
    midtrans: midtransAt(provider.url, SERVER_KEY),
    serverKey: SERVER_KEY,
    now,
    tell: (text) => void told.push(text),
    leaseSeconds: 60,
  });
  const server = await new Promise<Server>((resolve) => {
    const listening = appOf(shop).listen(0, "127.0.0.1", () => resolve(listening));
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const post = async (path: string, body: unknown) => {
    const response = await fetch(`${url}${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
    await response.arrayBuffer();
    return response.status;
  };
  const pay = (id: string) => post(`/orders/${id}/payments`, {});
  const send = (body: unknown) => post("/midtrans/notifications", body);
  const work = async () => {
    for (let rounds = 0; (await sweep(shop)) > 0; rounds++)
      if (rounds > 100) throw new Error("The worker never comes to an end.");
  };
  return {
    shop,
    provider,
    told,
    now,
    pass: (seconds) => {
      time += seconds;
    },
    order: async (id, amount = "10000.00") => {
      shop.store.orders.add({ id, amount, currency: "IDR" });
      await pay(id);
    },
    pay,
    send,
    notify: async (reference, ...statuses) => {
      for (const status of statuses) await send(notificationOf(provider.of(reference), status));
    },
    work,
    live: async (seconds, step = 60) => {
      for (let passed = 0; passed < seconds; passed += step) {
        time += step;
        await work();
      }
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await provider.close();
      shop.store.close();
    },
  };
}

/** What came of an order. */
export interface Outcome {
  readonly parcels: readonly string[];
  readonly states: readonly string[];
  readonly ledger: readonly string[];
  readonly review: string | null;
}

/**
 * What came of an order.
 *
 * @param shop - the shop.
 * @param orderId - the order.
 * @returns its parcels, the states of its payments, what was booked, and whether a person looks.
 */
export function outcomeOf({ store }: Shop, orderId: string): Outcome {
  const payments = store.payments.ofOrder(orderId);
  return {
    parcels: store.ledger.parcels(orderId),
    states: payments.map(({ payment }) => payment.state),
    ledger: payments.flatMap(({ id }) =>
      store.ledger.ofPayment(id).map(({ what, amount }) => (amount === null ? what : `${what}: ${amount}`)),
    ),
    review: store.orders.get(orderId)?.review ?? null,
  };
}

/** A notification as an outsider makes it up: everything is right but the signature. */
export function forged(body: Body): Body {
  return { ...body, signature_key: "ab".repeat(64) };
}
