import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** The secret that shop and provider share. */
export const SERVER_KEY = "SB-Mid-server-of-the-tests";

/** The `transaction_status` of a transaction. */
export type Status =
  | "pending"
  | "settlement"
  | "authorize"
  | "capture"
  | "deny"
  | "expire"
  | "cancel"
  | "refund"
  | "partial_refund"
  | "chargeback";

/** What Midtrans says beside each. */
const STATUS_CODES: Readonly<Record<Status, string>> = {
  pending: "201",
  settlement: "200",
  authorize: "201",
  capture: "200",
  deny: "202",
  expire: "407",
  cancel: "200",
  refund: "200",
  partial_refund: "200",
  chargeback: "200",
};

/** How a transaction was at a time. */
interface Moment {
  readonly at: number;
  readonly status: Status;
  /** Amounts given back so far. */
  readonly refunds: readonly string[];
}

/** A transaction as the provider has it. */
export interface Transaction {
  readonly id: string;
  readonly reference: string;
  amount: string;
  currency: string;
  readonly past: Moment[];
}

/** A body that the provider sends. */
export type Body = Readonly<Record<string, unknown>>;

/** How the provider behaves; a test changes it as it goes. */
export interface Manners {
  /** How old the answer to a status query is, in seconds. */
  staleBy: (reference: string) => number;
  /** The charge takes effect or not, and nobody answers. */
  charge: (reference: string) => "answers" | "loses the answer" | "never hears of it" | 429;
  /** What a status query is answered with instead. */
  status: (reference: string) => 429 | 500 | undefined;
  /** What a status query waits for. */
  hold: (reference: string) => Promise<void>;
}

/** A provider that behaves like the Core API of Midtrans, as far as the shop uses it. */
export interface Provider {
  readonly url: string;
  readonly manners: Manners;
  readonly transactions: readonly Transaction[];
  /** Status queries so far. */
  readonly queries: () => number;
  /** The newest transaction under a reference. */
  readonly of: (reference: string) => Transaction;
  /** Begins one that nobody charged: the payer tries again on a page. */
  readonly begin: (reference: string, amount: string) => Transaction;
  /** What becomes of a transaction; `refund` is the amount that goes back. */
  readonly become: (transaction: Transaction, status: Status, refund?: string) => void;
  readonly close: () => Promise<void>;
}

/**
 * Starts a provider on the loopback.
 *
 * @param now - the time in seconds.
 * @returns the provider.
 */
export async function startProvider(now: () => number): Promise<Provider> {
  const transactions: Transaction[] = [];
  let queries = 0;
  const manners: Manners = { staleBy: () => 0, charge: () => "answers", status: () => undefined, hold: async () => {} };
  const newest = (id: string) => transactions.findLast((one) => one.id === id || one.reference === id);
  const become = (transaction: Transaction, status: Status, refund?: string) => {
    const refunds = transaction.past.at(-1)?.refunds ?? [];
    transaction.past.push({ at: now(), status, refunds: refund === undefined ? refunds : [...refunds, refund] });
  };
  const begin = (reference: string, amount: string) => {
    const id = `t-${transactions.length + 1}`;
    const transaction: Transaction = { id, reference, amount, currency: "IDR", past: [] };
    transactions.push(transaction);
    become(transaction, "pending");
    return transaction;
  };

  const charge = (body: Body): Body | undefined => {
    const { order_id, gross_amount } = Object(body.transaction_details);
    const how = manners.charge(order_id);
    if (how === "never hears of it") return undefined;
    if (how === 429) return { status_code: "429", status_message: "Too many requests" };
    const before = newest(order_id);
    if (before && before.past.at(-1)?.status !== "deny")
      return { status_code: "406", status_message: "order_id has been paid and utilized, please use another order ID" };
    const made = begin(order_id, `${gross_amount}.00`);
    return how === "answers" ? bodyOf(made) : undefined;
  };
  const status = async (id: string): Promise<Body> => {
    queries++;
    await manners.hold(newest(id)?.reference ?? id);
    const trouble = manners.status(newest(id)?.reference ?? id);
    if (trouble) return { status_code: String(trouble), status_message: "Please try again later" };
    const found = newest(id);
    const asOf = found && now() - manners.staleBy(found.reference);
    const moment = found?.past.findLast(({ at }) => at <= (asOf ?? 0)) ?? found?.past[0];
    if (!found || !moment) return { status_code: "404", status_message: "Transaction doesn't exist." };
    return bodyOf(found, moment);
  };
  const cancel = (id: string): Body => {
    const found = newest(id);
    if (!found) return { status_code: "404", status_message: "Transaction doesn't exist." };
    if (!["pending", "authorize", "capture"].includes(found.past.at(-1)?.status ?? ""))
      return { status_code: "412", status_message: "Transaction status cannot be updated." };
    become(found, "cancel");
    return bodyOf(found);
  };

  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const body = JSON.parse((await textOf(request)) || "{}");
    const [, , id = "", what] = (request.url ?? "").split("/").map(decodeURIComponent);
    const answer = what === "status" ? await status(id) : what === "cancel" ? cancel(id) : charge(body);
    if (answer) response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(answer));
    else request.socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    manners,
    transactions,
    queries: () => queries,
    of: (reference) => {
      const found = newest(reference);
      if (!found) throw new Error(`Nothing was charged under ${reference}.`);
      return found;
    },
    begin,
    become,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * The notification about how a transaction is, or was.
 *
 * @param transaction - the transaction.
 * @param status - a status that it had; left out for the present one.
 * @returns the signed body.
 */
export function notificationOf(transaction: Transaction, status?: Status): Body {
  const moment = status && transaction.past.findLast((one) => one.status === status);
  const body = bodyOf(transaction, moment || undefined);
  return { ...body, signature_key: signatureOf(body) };
}

/** Signs as Midtrans does. */
export function signatureOf({ order_id, status_code, gross_amount }: Body, serverKey = SERVER_KEY): string {
  return createHash("sha512").update(`${order_id}${status_code}${gross_amount}${serverKey}`).digest("hex");
}

function bodyOf({ id, reference, amount, currency, past }: Transaction, moment = past.at(-1)): Body {
  const { status = "pending", refunds = [] } = moment ?? {};
  return {
    status_code: STATUS_CODES[status],
    status_message: "Success, transaction is found",
    transaction_id: id,
    order_id: reference,
    gross_amount: amount,
    currency,
    payment_type: "qris",
    transaction_status: status,
    fraud_status: "accept",
    ...(refunds.length > 0 && {
      refunds: refunds.map((refund, index) => ({ refund_chargeback_id: index + 1, refund_amount: refund })),
    }),
  };
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
}
