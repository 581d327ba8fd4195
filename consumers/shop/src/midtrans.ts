import { CALL_SECONDS } from "./shop.ts";

/** What came back. Without an answer, both are undefined: `decode` knows what that means. */
export interface Answer {
  readonly body: unknown;
  readonly httpStatus: number | undefined;
}

/** What is charged. */
export interface Charge {
  readonly reference: string;
  readonly amount: string;
  /** The same for a repeat of the same call: Midtrans then gives the first answer again, for five minutes. */
  readonly idempotencyKey: string;
}

/** The calls of the Core API that the shop needs. */
export interface Midtrans {
  readonly charge: (charge: Charge) => Promise<Answer>;
  /** By the reference, or by Midtrans' own id of one transaction. */
  readonly status: (id: string) => Promise<Answer>;
  readonly cancel: (id: string) => Promise<Answer>;
}

/**
 * Makes a client.
 *
 * @param baseUrl - for example `https://api.sandbox.midtrans.com`.
 * @param serverKey - the merchant's secret.
 * @returns the client. Its calls never reject: a call that fails may have had its effect, so it is an answer like any
 *   other, of which nothing is known.
 */
export function midtransAt(baseUrl: string, serverKey: string): Midtrans {
  const headers = {
    Accept: "application/json",
    "Content-Type": "application/json",
    Authorization: `Basic ${Buffer.from(`${serverKey}:`).toString("base64")}`,
  };
  const about = (id: string, what: string) => `${baseUrl}/v2/${encodeURIComponent(id)}/${what}`;
  return {
    charge: ({ reference, amount, idempotencyKey }) =>
      send(`${baseUrl}/v2/charge`, {
        method: "POST",
        headers: { ...headers, "Idempotency-Key": idempotencyKey },
        body: JSON.stringify({
          payment_type: "qris",
          transaction_details: { order_id: reference, gross_amount: Number(amount) },
        }),
      }),
    status: (id) => send(about(id, "status"), { headers }),
    cancel: (id) => send(about(id, "cancel"), { method: "POST", headers }),
  };
}

async function send(url: string, init: RequestInit): Promise<Answer> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(CALL_SECONDS * 1000) });
    return { httpStatus: response.status, body: parseJson(await response.text()) };
  } catch {
    return { httpStatus: undefined, body: undefined };
  }
}

/** Reads JSON; undefined for anything else, such as the HTML of a gateway. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
