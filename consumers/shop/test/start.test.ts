import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { notificationOf, type Provider, SERVER_KEY, startProvider } from "./provider.ts";

const MAIN = fileURLToPath(new URL("../src/start.ts", import.meta.url));
let folder: string;
let provider: Provider;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "shop-"));
  provider = await startProvider(() => Math.floor(Date.now() / 1000));
});
afterEach(async () => {
  await provider.close();
  rmSync(folder, { recursive: true });
});

/** Starts the shop's own command. */
function start(port: number, ...words: string[]) {
  const child = spawn(process.execPath, [MAIN, ...words], {
    cwd: folder,
    env: { MIDTRANS_SERVER_KEY: SERVER_KEY, MIDTRANS_URL: provider.url, SHOP_PORT: String(port) },
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (text += part));
  const end = new Promise<number | null>((resolve) => child.once("exit", resolve));
  return { child, end, said: () => text };
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isSo()); tries++) {
    if (tries > 400) throw new Error("It never was so.");
    await setTimeout(25);
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}

test("The shop as it is started takes an order from the charge to the delivery, and stops when told to", async () => {
  const port = await freePort();
  const adding = start(port, "order", "25000.00");
  expect(await adding.end).toBe(0);
  const id = adding.said().trim();
  const { child, end, said } = start(port);
  await until(() => said().includes(String(port)));
  const url = `http://127.0.0.1:${port}`;
  const paying = await fetch(`${url}/orders/${id}/payments`, { method: "POST" });
  expect(await paying.json()).toMatchObject({ started: true, reference: id, body: { transaction_status: "pending" } });
  provider.become(provider.of(id), "settlement");
  const body = JSON.stringify(notificationOf(provider.of(id)));
  expect((await fetch(`${url}/midtrans/notifications`, { method: "POST", body })).status).toBe(200);
  const page = async () => (await fetch(`${url}/orders/${id}`)).json();
  await until(async () => ((await page()) as { parcels: string[] }).parcels.length > 0);
  expect(await page()).toEqual({ id, state: "paid", mayTryAgain: false, parcels: ["out"] });
  child.kill("SIGTERM");
  expect(await end).toBe(0);
});

test("A word that the command does not know is an error that says which it knows", async () => {
  const { end, said } = start(0, "wroker");
  expect(await end).toBe(1);
  expect(said()).toContain('"wroker" is none of: all, worker, order.');
});
