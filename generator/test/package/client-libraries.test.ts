import { generateKeyPairSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DecodeContext, DecodeResult } from "../../src/runtime/decode.ts";
import { type NextStep, nextStep } from "../../src/runtime/next-step.ts";
import { CLIENTS, thrownBy } from "./clients.ts";
import {
  closed,
  cut,
  type Loopback,
  nowhere,
  redirected,
  serve,
  serveUntrusted,
  silent,
  withBody,
  withText,
} from "./loopback.ts";
import { api, bodyOf, data, FOLDER, fullCode } from "./subject.ts";

const require = createRequire(import.meta.url);
const decodeError = api.decodeError as (error: unknown, context?: DecodeContext) => DecodeResult;

/** Bodies of this provider: an answer that decides, as many outcomes as it has. */
const bodies = [...new Map(data.entries.map((item) => [item.outcome, item])).values()].flatMap((item) => {
  const space = data.spaces.find(({ id }) => id === item.space);
  const isRead = data.envelopes.some(({ codes }) => codes.some((place) => place.space === item.space && place.field));
  return space && isRead ? [bodyOf(item, fullCode(item))] : [];
});

/** Nothing is known, so the status has to be asked for. */
const LOST = { known: false, why: "no_code", outcome: "unknown", retry: "check_status_first", scope: "transaction" };
const NOT_SENT = {
  known: false,
  why: "not_sent",
  outcome: "rejected",
  scope: "request",
  actor: "integrator",
  reason: "provider_unavailable",
  disclosure: "generic",
  candidates: [],
  from: "call",
  fromSaid: false,
  codes: [],
  ids: {},
  money: {},
};
const REPEAT: NextStep = { step: "repeat", after: "delay" };

let server: Loopback;
let other: Loopback;
let untrusted: Loopback;
beforeAll(async () => {
  [server, other, untrusted] = await Promise.all([serve(), serve(), serveUntrusted()]);
});
afterAll(async () => {
  await Promise.all([server.close(), other.close(), untrusted.close()]);
});

describe.each(Object.entries(CLIENTS))("an error of %s", (_name, call) => {
  it.each([400, 402, 404, 422, 500, 503])("with status %i is read as its body is", async (status) => {
    expect(bodies.length).toBeGreaterThan(1);
    for (const body of bodies) {
      server.answer(withBody(status, body));
      const error = await thrownBy(() => call(server.url));
      expect(decodeError(error)).toEqual(api.decode(body, { httpStatus: status }));
      expect(decodeError(error, { from: "status" })).toEqual(api.decode(body, { httpStatus: status, from: "status" }));
    }
  });

  it.each([
    ["HTML", 502, "<html><body>Bad Gateway</body></html>", "text/html"],
    ["nothing", 500, "", "application/json"],
    ["invalid JSON", 400, '{"responseCode":"40', "application/json"],
    ["JSON that is called text", 400, JSON.stringify(bodies[0]), "text/plain"],
    ["an empty object", 404, "{}", "application/json"],
  ])("with %s is read as far as it can be", async (_, status, text, type) => {
    server.answer(withText(status, text, { "content-type": type }));
    const error = await thrownBy(() => call(server.url));
    const isJson = text.startsWith("{") && text.endsWith("}");
    expect(decodeError(error)).toEqual(api.decode(isJson ? JSON.parse(text) : undefined, { httpStatus: status }));
  });

  it.each([
    ["closed before the head", closed],
    ["closed within the body", cut],
    ["silent", silent],
    ["no JSON although it says so", withText(200, "<html>")],
  ])("after a connection that is %s leaves open what happened", async (_, answer) => {
    server.answer(answer);
    const before = server.requests();
    // Some give the text of a body that is no JSON instead of an error.
    const thrown = await call(server.url, answer === silent ? 100 : undefined).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (answer !== silent) expect(server.requests()).toBeGreaterThan(before);
    const result = decodeError(thrown);
    expect(result).toMatchObject(LOST);
    expect(nextStep(result).step).toBe("ask_status");
  });

  it("where nothing listens, or there is no such host, says that nothing was sent", async () => {
    const address = await nowhere();
    for (const url of [address, address.replace("127.0.0.1", "localhost"), "http://payments.invalid/pay"]) {
      const result = decodeError(await thrownBy(() => call(url)));
      expect(result).toEqual({ ...NOT_SENT, retry: "later" });
      expect(nextStep(result)).toEqual(REPEAT);
    }
  });

  it("about a certificate that nobody signed says that nothing was sent, and that is so", async () => {
    const before = untrusted.requests();
    const result = decodeError(await thrownBy(() => call(untrusted.url)));
    expect(untrusted.requests()).toBe(before);
    expect(result).toEqual({ ...NOT_SENT, retry: "after_fix" });
    expect(nextStep(result)).toEqual({ step: "fix", who: "integrator" });
  });

  it("about a server without TLS is in doubt", async () => {
    const url = server.url.replace("http:", "https:");
    expect(decodeError(await thrownBy(() => call(url)))).toMatchObject(LOST);
  });

  it("after a redirect to where nothing listens is in doubt", async () => {
    const gone = await nowhere();
    server.answer(redirected(gone));
    const before = server.requests();
    const error = await thrownBy(() => call(server.url));
    expect(server.requests()).toBe(before + 1);
    expect(decodeError(error)).toMatchObject(LOST);
  });

  it("after a redirect to no address is in doubt", async () => {
    server.answer(redirected("http://[bad"));
    expect(decodeError(await thrownBy(() => call(server.url)))).toMatchObject(LOST);
  });
});

describe("a call that was repeated", () => {
  it("is in doubt, although the last try found nothing listening", async () => {
    const gone = await serve();
    gone.answer((request, response) => {
      closed(request, response);
      void gone.close();
    });
    const { default: got } = await import("got");
    const { ofetch } = await import("ofetch");
    const error = await thrownBy(() =>
      got.post(gone.url, {
        retry: { limit: 1, methods: ["POST"], calculateDelay: ({ computedValue }) => computedValue && 1 },
      }),
    );
    expect(error).toMatchObject({ code: "ECONNREFUSED" });
    expect(decodeError(error)).toMatchObject(LOST);
    const again = await thrownBy(() => ofetch("http://payments.invalid", { method: "POST", retry: 1 }));
    expect(decodeError(again)).toMatchObject(LOST);
  });
});

describe("the example of the README", () => {
  it("reads the answer of every client, also where it throws", async () => {
    const { default: axios } = await import("axios");
    const { default: got } = await import("got");
    const { default: ky } = await import("ky");
    const { ofetch } = await import("ofetch");
    const readme = readFileSync(join(FOLDER, "README.md"), "utf8");
    const [, example = ""] = /## When the call throws\n[\s\S]*?\n```js\n([\s\S]*?)```/.exec(readme) ?? [];
    const results: unknown[] = [];
    const noted =
      <Given extends readonly unknown[]>(read: (...given: Given) => unknown) =>
      (...given: Given) => {
        results.push(read(...given));
      };
    const client = { charge: () => axios.post(server.url).then(({ data }) => data) };
    const names = { axios, got, ky, ofetch, client, url: server.url, payment: { amount: 1 } };
    const run = new Function(
      ...["decode", "decodeError", ...Object.keys(names)],
      `return (async () => {${example}})();`,
    );
    const calls = example.match(/await (read\(|fetch)/g)?.length ?? 0;
    expect(calls).toBe(6);
    for (const status of [200, 402]) {
      results.length = 0;
      server.answer(withBody(status, bodies[0]));
      await run(noted(api.decode), noted(decodeError), ...Object.values(names));
      const codes = api.decode(bodies[0]).codes;
      expect(results.map((result) => (result as DecodeResult).codes)).toEqual(
        Array.from({ length: calls }, () => codes),
      );
    }
  });
});

describe("an address that is none", () => {
  it.each(["axios", "got", "undici"])("is to be mended, says %s", async (name) => {
    const result = decodeError(await thrownBy(() => CLIENTS[name]?.("http://[bad") ?? Promise.resolve()));
    expect(result).toEqual({ ...NOT_SENT, retry: "after_fix" });
  });

  it.each(["fetch", "ky", "ofetch"])("is in doubt with %s, which says the same of a redirect", async (name) => {
    const error = await thrownBy(() => CLIENTS[name]?.("http://[bad") ?? Promise.resolve());
    expect(decodeError(error)).toMatchObject(LOST);
  });
});

describe.runIf(data.provider === "midtrans")("midtrans-client", () => {
  interface Core {
    readonly apiConfig: { getCoreApiBaseUrl(): string };
    charge(payment: object): Promise<unknown>;
  }
  const { CoreApi } = require("midtrans-client") as { CoreApi: new (options: object) => Core };
  const charge = (url: string) => {
    const core = new CoreApi({ isProduction: false, serverKey: "key", clientKey: "key" });
    core.apiConfig.getCoreApiBaseUrl = () => url;
    return core.charge({ payment_type: "qris" });
  };

  it("throws bodies of HTTP 200, and the status is that of the answer", async () => {
    const refused = { status_code: "402", status_message: "x" };
    for (const [status, body] of [
      [200, refused],
      [402, refused],
      [200, { status_code: "500", status_message: "x", transaction_status: "capture", fraud_status: "accept" }],
      [500, { status_code: "200", transaction_status: "settlement" }],
    ] as const) {
      server.answer(withBody(status, body));
      const error = await thrownBy(() => charge(server.url));
      expect(decodeError(error)).toEqual(api.decode(body, { httpStatus: status }));
    }
  });

  it("resolves with what decode reads", async () => {
    const body = { status_code: "201", transaction_status: "pending" };
    server.answer(withBody(201, body));
    expect(api.decode(await charge(server.url))).toEqual(api.decode(body));
  });

  it("says whether something was sent", async () => {
    expect(decodeError(await thrownBy(async () => charge(await nowhere())))).toEqual({ ...NOT_SENT, retry: "later" });
    expect(decodeError(await thrownBy(() => charge("http://[bad")))).toEqual({ ...NOT_SENT, retry: "after_fix" });
    for (const answer of [closed, cut, withText(502, "<html>"), redirected(await nowhere())]) {
      server.answer(answer);
      expect(decodeError(await thrownBy(() => charge(server.url)))).toMatchObject(LOST);
    }
  });

  it("gives the failure of a Snap BI call as an answer, which is no code", async () => {
    const { remoteCall } = require("midtrans-client/lib/snapBi/snapBiApiRequestor") as {
      remoteCall(url: string, header: object, body: object): Promise<unknown>;
    };
    expect(api.decode(await remoteCall(await nowhere(), {}, {}))).toMatchObject(LOST);
  });
});

describe.runIf(data.provider === "doku")("doku-nodejs-library", () => {
  const TOKEN = "/authorization/v1/access-token/b2b";
  interface Snap {
    checkStatusVa(query: object): Promise<unknown>;
  }
  const { Snap } = require("doku-nodejs-library") as { Snap: new (options: object) => Snap };
  const config = require("doku-nodejs-library/_commons/config") as { CORE_SANDBOX_BASE_URL: string };
  const Query = require("doku-nodejs-library/_models/checkStatusVARequestDTO") as new (...fields: unknown[]) => object;
  const { privateKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  });
  let doku: Loopback;
  beforeAll(async () => {
    const token = { responseCode: "2007300", responseMessage: "Successful", accessToken: "t", expiresIn: 900 };
    doku = await serve({ [TOKEN]: withBody(200, token) });
    config.CORE_SANDBOX_BASE_URL = doku.url;
  });
  afterAll(() => doku.close());
  const ask = () =>
    new Snap({ isProduction: false, privateKey, clientID: "id", secretKey: "secret" }).checkStatusVa(
      new Query("   12345", "1", "   123451", null, null, {}),
    );
  const body = { responseCode: "4042612", responseMessage: "Bill not found" };

  it("throws the errors of axios", async () => {
    for (const [status, answer] of [
      [404, body],
      [500, { responseCode: "5002600", responseMessage: "General Error" }],
      [504, { responseCode: "5042600", responseMessage: "Timeout" }],
    ] as const) {
      doku.answer(withBody(status, answer));
      const result = decodeError(await thrownBy(ask), { from: "status" });
      expect(result).toEqual(api.decode(answer, { httpStatus: status, from: "status" }));
      expect(result.codes).not.toEqual([]);
    }
  });

  it("leaves open what happened where there was no answer", async () => {
    for (const answer of [closed, cut, withText(502, "<html>")]) {
      doku.answer(answer);
      expect(decodeError(await thrownBy(ask))).toMatchObject(LOST);
    }
  });

  it("resolves with what decode reads", async () => {
    const virtualAccountData = { paymentFlagReason: {}, totalAmount: {}, billDetails: [] };
    const found = { responseCode: "2002600", responseMessage: "Successful", virtualAccountData };
    doku.answer(withBody(200, { ...found, additionalInfo: {} }));
    expect(api.decode(await ask())).toMatchObject({ known: true, code: "2002600" });
    // What it cannot read it answers with an error of its own, in which nothing is left.
    doku.answer(withBody(200, { ...found, virtualAccountData: {} }));
    expect(decodeError(await thrownBy(ask))).toMatchObject(LOST);
  });
});
