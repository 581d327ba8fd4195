import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Task } from "./process.ts";
import { notificationOf } from "./provider.ts";
import { makeWorld, outcomeOf, type World } from "./world.ts";

let folder: string;
let world: World;
let running: ChildProcess[] = [];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "shop-"));
  world = await makeWorld({ file: join(folder, "shop.sqlite") });
});
afterEach(async () => {
  for (const child of running) child.kill("SIGKILL");
  running = [];
  await world.close();
  rmSync(folder, { recursive: true });
});

/** Starts a process, and waits for its first words. */
async function start(task: Pick<Task, "role" | "dies" | "races">) {
  const whole: Task = { ...task, file: join(folder, "shop.sqlite"), url: world.provider.url, now: world.now() };
  const child = fork(new URL("./process.ts", import.meta.url), [JSON.stringify(whole)], { execArgv: [] });
  running.push(child);
  const [said] = await once(child, "message");
  return { child, said };
}

/** Lets a worker work; how it ended. */
async function runWorker(dies?: Task["dies"]): Promise<string> {
  const { child } = await start({ role: "worker", ...(dies && { dies }) });
  const end = once(child, "exit");
  child.send("go");
  const [status, signal] = await end;
  return signal ?? String(status);
}

/** An order whose money is there; the shop was notified. */
async function paid(id: string) {
  await world.order(id);
  world.provider.become(world.provider.of(id), "settlement");
  await world.notify(id, "settlement");
}

const DELIVERED = {
  parcels: ["out"],
  states: ["paid"],
  ledger: ["paid and delivered: 10000.00"],
  review: null,
};

test("A worker that is killed at any of its writes is followed by one that does the rest, once", async () => {
  const ends: string[] = [];
  for (let write = 1; ends.at(-1) !== "0"; write++) {
    const id = `o${write}`;
    await paid(id);
    // Before the n-th write is after the one before it: the ledger is written, and that it is done is not.
    ends.push(await runWorker({ when: "before", write }));
    const parcels = outcomeOf(world.shop, id).parcels.length;
    world.pass(120);
    await world.work();
    expect(outcomeOf(world.shop, id), `killed at ${write}, with ${parcels} parcels out`).toEqual(DELIVERED);
  }
  expect(ends.slice(0, -1).every((end) => end === "SIGKILL")).toBe(true);
  expect(ends.length).toBeGreaterThan(7);
});

test("A worker that is killed between acting and storing that it is done leaves the step due", async () => {
  await paid("o");
  // Claim, call, swap, answer, parcel, ledger; the seventh write is what says that it is done.
  expect(await runWorker({ when: "before", write: 7 })).toBe("SIGKILL");
  expect(outcomeOf(world.shop, "o").parcels).toEqual(["out"]);
  expect(world.shop.store.payments.get("o/1")?.payment.due).toMatchObject([
    { step: "fulfil", key: "fulfil:paid", ids: { reference: "o" }, money: { amount: "10000.00", currency: "IDR" } },
  ]);
  world.pass(120);
  expect(await runWorker()).toBe("0");
  expect(outcomeOf(world.shop, "o")).toEqual(DELIVERED);
  expect(world.shop.store.payments.get("o/1")?.payment.due).toEqual([]);
});

test.each([
  ["before", true],
  ["after", true],
  ["after", false],
] as const)(
  "A web server that is killed %s storing, before it answers, forgets nothing (sent again: %s)",
  async (when, isSentAgain) => {
    await world.order("o");
    world.provider.become(world.provider.of("o"), "settlement");
    const notification = notificationOf(world.provider.of("o"));
    const { child, said } = await start({ role: "web", dies: { when, write: 1 } });
    const { port } = said as AddressInfo;
    const end = once(child, "exit");
    const answer = fetch(`http://127.0.0.1:${port}/midtrans/notifications`, {
      method: "POST",
      body: JSON.stringify(notification),
    });
    await expect(answer).rejects.toThrow();
    expect((await end)[1]).toBe("SIGKILL");
    const due = world.shop.store.payments.get("o/1")?.payment.due[0]?.step;
    expect(due).toBe(when === "after" ? "ask_status" : "wait");
    if (isSentAgain) expect(await world.send(notification)).toBe(200);
    await world.work();
    expect(outcomeOf(world.shop, "o")).toEqual(DELIVERED);
  },
);

test("Two workers that go for the same payments at the same time deliver each once", async () => {
  const ids = Array.from({ length: 12 }, (_, index) => `o${index}`);
  for (const id of ids) await paid(id);
  // Nobody gets an answer before both have asked: then both have it, and both act on it.
  const waiting = new Map<string, () => void>();
  world.provider.manners.hold = (reference) =>
    new Promise((resolve) => {
      waiting.get(reference)?.();
      if (waiting.has(reference)) resolve();
      waiting.set(reference, resolve);
    });
  const races = ids.map((id) => `${id}/1`);
  const workers = [await start({ role: "worker", races }), await start({ role: "worker", races })];
  const ends = workers.map(({ child }) => once(child, "exit"));
  for (const { child } of workers) child.send("go");
  for (const [status] of await Promise.all(ends)) expect(status).toBe(0);
  expect(world.provider.queries()).toBe(2 * ids.length);
  for (const id of ids) expect(outcomeOf(world.shop, id), id).toEqual(DELIVERED);
});
