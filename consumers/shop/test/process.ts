import { midtransAt } from "../src/midtrans.ts";
import type { Shop } from "../src/shop.ts";
import { openStore } from "../src/store.ts";
import { sweep } from "../src/worker.ts";
import { deadly } from "./deadly.ts";
import { SERVER_KEY } from "./provider.ts";

// A web server or a worker of the shop in a process of its own, which a test lets die.

/** What the process does. */
export interface Task {
  readonly file: string;
  readonly url: string;
  readonly now: number;
  readonly role: "web" | "worker";
  /** Before or after which of its writes the process kills itself; left out, it lives. */
  readonly dies?: { readonly when: "before" | "after"; readonly write: number };
  /** Payments that the worker goes for although another one has them and has just asked for them. */
  readonly races?: readonly string[];
}

const task: Task = JSON.parse(process.argv[2] ?? "{}");
const opened = openStore(task.file);
const { dies } = task;
const store = dies
  ? deadly(opened, (when, write) => {
      if (when === dies.when && write === dies.write) process.kill(process.pid, "SIGKILL");
    })
  : opened;
const { payments, calls } = store;
let racing = [...(task.races ?? [])];
const toLookAt: typeof payments.toLookAt = (now) => (racing.length > 0 ? racing : payments.toLookAt(now));
const claim: typeof payments.claim = (id, now, until) => {
  const isMine = payments.claim(id, now, until) || racing.includes(id);
  racing = racing.filter((one) => one !== id);
  return isMine;
};
const sent: typeof calls.sent = (id, what) => (task.races ? { count: 0, lastAt: null } : calls.sent(id, what));

const shop: Shop = {
  store: { ...store, payments: { ...payments, claim, toLookAt }, calls: { ...calls, sent } },
  midtrans: midtransAt(task.url, SERVER_KEY),
  serverKey: SERVER_KEY,
  now: () => task.now,
  tell: () => {},
  leaseSeconds: 60,
};

if (task.role === "web") {
  const { appOf } = await import("../src/app.ts");
  const server = appOf(shop).listen(0, "127.0.0.1", () => process.send?.(server.address()));
} else {
  process.once("message", async () => {
    let looked = 0;
    for (let more = -1; more !== 0; looked += more) more = await sweep(shop);
    process.send?.(looked);
    process.disconnect();
    store.close();
  });
  process.send?.("ready");
}
