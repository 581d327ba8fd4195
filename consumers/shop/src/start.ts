import { randomUUID } from "node:crypto";
import { appOf } from "./app.ts";
import { midtransAt } from "./midtrans.ts";
import type { Shop } from "./shop.ts";
import { openStore } from "./store.ts";
import { work } from "./worker.ts";

// Starts the shop: `node src/start.ts` runs web server and worker, `node src/start.ts worker` one more worker,
// `node src/start.ts order 10000.00` adds an order to try it with.

const {
  MIDTRANS_SERVER_KEY: serverKey,
  MIDTRANS_URL: url = "https://api.sandbox.midtrans.com",
  SHOP_DATABASE: file = "shop.sqlite",
  SHOP_PORT: port = "3000",
} = process.env;

if (!serverKey) {
  console.error("MIDTRANS_SERVER_KEY is not set. Take the server key of the sandbox from Midtrans' dashboard.");
  process.exit(1);
}

const shop: Shop = {
  store: openStore(file),
  midtrans: midtransAt(url, serverKey),
  serverKey,
  now: () => Math.floor(Date.now() / 1000),
  tell: (text) => console.log(`for a person: ${text}`),
  leaseSeconds: 60,
};

const [what = "all", amount = "10000.00"] = process.argv.slice(2);
if (what === "order") {
  const id = `order-${randomUUID()}`;
  shop.store.orders.add({ id, amount, currency: "IDR" });
  console.log(id);
  shop.store.close();
} else if (what === "all" || what === "worker") {
  const stop = new AbortController();
  const server =
    what === "all" ? appOf(shop).listen(Number(port), () => console.log(`http://localhost:${port}`)) : undefined;
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
  await work(shop, stop.signal, (error) => console.error(error));
  // Whoever is being answered is answered.
  if (server) await new Promise((resolve) => server.close(resolve));
  shop.store.close();
} else {
  console.error(`"${what}" is none of: all, worker, order.`);
  process.exitCode = 1;
}
