import axios from "axios";
import got from "got";
import ky from "ky";
import { ofetch } from "ofetch";
import { Agent, interceptors, request } from "undici";

/** Sends a payment and gives the parsed body, or throws what the library throws, also after so many milliseconds. */
export type Client = (url: string, timeout?: number) => Promise<unknown>;

const PAYMENT = { amount: "10000.00" };
/** Longer than a busy machine takes. */
const PATIENT = 20_000;

const agent = new Agent().compose(interceptors.responseError());

/** An error as many wrappers of fetch write it. */
class ApiError extends Error {
  readonly status: number;
  readonly body: string;

  constructor(status: number, body: string) {
    super(`HTTP ${status}`);
    this.status = status;
    this.body = body;
  }
}

/** What people send payments with. `fetch` follows no redirects, as it would not tell of them. */
export const CLIENTS: Readonly<Record<string, Client>> = {
  axios: async (url, timeout = PATIENT) => (await axios.post(url, PAYMENT, { timeout, proxy: false })).data,
  got: (url, timeout = PATIENT) => got.post(url, { json: PAYMENT, timeout: { request: timeout } }).json(),
  ky: (url, timeout = PATIENT) => ky.post(url, { json: PAYMENT, timeout, redirect: "error" }).json(),
  ofetch: (url, timeout = PATIENT) => ofetch(url, { method: "POST", body: PAYMENT, timeout, redirect: "error" }),
  undici: async (url, timeout = PATIENT) =>
    (
      await request(url, {
        method: "POST",
        body: JSON.stringify(PAYMENT),
        dispatcher: agent,
        headersTimeout: timeout,
        bodyTimeout: timeout,
      })
    ).body.json(),
  fetch: async (url, timeout = PATIENT) => {
    const response = await fetch(url, {
      method: "POST",
      body: JSON.stringify(PAYMENT),
      redirect: "error",
      signal: AbortSignal.timeout(timeout),
    });
    if (!response.ok) throw new ApiError(response.status, await response.text());
    return response.json();
  },
  "an error around another": async (url, timeout = PATIENT) => {
    try {
      return (await axios.post(url, PAYMENT, { timeout, proxy: false })).data;
    } catch (error) {
      throw new Error("the payment failed", { cause: error });
    }
  },
};

/** Runs a call that has to throw. */
export async function thrownBy(call: () => Promise<unknown>): Promise<unknown> {
  let value: unknown;
  try {
    value = await call();
  } catch (error) {
    return error;
  }
  throw new Error(`nothing was thrown, but given: ${JSON.stringify(value)}`);
}
