import { createRequire } from "node:module";
import { AxiosError, AxiosHeaders } from "axios";
import fc from "fast-check";
import { createFetchError } from "ofetch";
import { errors } from "undici";
import { describe, expect, it } from "vitest";
import { advance } from "../../src/runtime/advance.ts";
import type { DecodeContext, DecodeResult } from "../../src/runtime/decode.ts";
import { nextStep } from "../../src/runtime/next-step.ts";
import { NEW_PAYMENT, NEW_REFUND } from "../../src/runtime/payment.ts";
import { api, bodyOf, data, en, fullCode, id, put } from "./subject.ts";

const require = createRequire(import.meta.url);
const MidtransError = require("midtrans-client/lib/midtransError") as new (...fields: unknown[]) => Error;
const decodeError = api.decodeError as (error: unknown, context?: DecodeContext) => DecodeResult;

/** How a body arrives in what libraries throw. */
const SHAPES: Readonly<Record<string, (body: unknown, status: number) => unknown>> = {
  axios: (body, status) => axiosError(body, status),
  "axios, without a parser": (body, status) => axiosError(JSON.stringify(body), status),
  "the response of axios itself": (body, status) => axiosError(body, status).response,
  got: (body, statusCode) => Object.assign(new Error("x"), { response: { statusCode, body: JSON.stringify(body) } }),
  ky: (body, status) => Object.assign(new Error("x"), { response: new Response("", { status }), data: body }),
  ofetch: (body, status) =>
    createFetchError({
      request: "https://x.invalid",
      options: { headers: new Headers() },
      response: Object.assign(new Response("", { status }), { _data: body }),
    }),
  undici: (body, status) => new errors.ResponseError("x", status, { headers: {}, body: JSON.stringify(body) }),
  "midtrans-client": (body, status) =>
    // It says the status that stands in the body, too.
    new MidtransError("x", 999, body, axiosError(body, status).response),
  "a wrapper of fetch": (body, status) => Object.assign(new Error("x"), { status, body: JSON.stringify(body) }),
  "a cause": (body, status) => new Error("x", { cause: new Error("y", { cause: axiosError(body, status) }) }),
  "one of one": (body, status) => new AggregateError([axiosError(body, status)], "x"),
};

function axiosError(body: unknown, status: number): AxiosError {
  const config = { headers: new AxiosHeaders() };
  const response = { data: body, status, statusText: "", headers: {}, config };
  return new AxiosError("x", AxiosError.ERR_BAD_REQUEST, config, {}, response);
}

const arrives = (space: string) =>
  data.envelopes.some(({ codes }) => codes.some((place) => place.space === space && place.field));
const bodies = data.entries
  .filter((item) => arrives(item.space))
  .flatMap((item) => [undefined, ...item.messages].map((message) => bodyOf(item, fullCode(item), message)));
const status = fc.constantFrom(200, 201, 400, 401, 403, 404, 408, 409, 422, 429, 500, 502, 503, 504);
const context = fc.record(
  { from: fc.constantFrom("call", "status"), space: fc.constantFrom(...data.spaces.map(({ id }) => id)) },
  { requiredKeys: [] },
) as fc.Arbitrary<DecodeContext>;

describe("what both decode and decodeError can read", () => {
  it.each(Object.entries(SHAPES))("gets the same answer in what %s throws", (_, wrap) => {
    fc.assert(
      fc.property(fc.constantFrom(...bodies), status, context, (body, httpStatus, stated) => {
        expect(decodeError(wrap(body, httpStatus), stated)).toEqual(api.decode(body, { ...stated, httpStatus }));
      }),
      { numRuns: 300 },
    );
  });

  it("gets the same answer where the body itself is thrown, or its text", () => {
    fc.assert(
      fc.property(fc.constantFrom(...bodies), context, (body, stated) => {
        expect(decodeError(body, stated)).toEqual(api.decode(body, stated));
        expect(decodeError(JSON.stringify(body), stated)).toEqual(api.decode(body, stated));
        expect(decodeError(Object.assign(new Error("x"), body), stated)).toEqual(api.decode(body, stated));
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps the ids of a body without a code", () => {
    const fields = data.envelopes.flatMap(({ ids }) => ids?.reference ?? []);
    const body: Record<string, unknown> = {};
    for (const field of fields) put(body, field, "R-1");
    expect(decodeError(axiosError(body, 500))).toEqual(api.decode(body, { httpStatus: 500 }));
    expect(decodeError(axiosError(body, 500)).ids.reference).toBe(fields.length > 0 ? "R-1" : undefined);
  });

  it("takes the status of the context where the error says none", () => {
    const [body] = bodies;
    expect(decodeError({ data: body }, { httpStatus: 503 })).toEqual(api.decode(body, { httpStatus: 503 }));
  });
});

const code = (fields: object, rest: object = {}) => Object.assign(new Error("x"), fields, rest);
const isLost = (error: unknown, stated?: DecodeContext) => {
  const result = decodeError(error, stated);
  return result.outcome === "unknown" && result.retry === "check_status_first" && !result.known;
};

describe("a failure before anything was sent", () => {
  it.each([
    ["a connection that was refused", code({ code: "ECONNREFUSED" })],
    ["a network that cannot be reached", code({ code: "ENETUNREACH", syscall: "connect" })],
    ["a host that cannot be reached", code({ code: "EHOSTUNREACH", syscall: "connect" })],
    ["a connection that took too long", code({ code: "ETIMEDOUT", syscall: "connect" })],
    ["a name that cannot be resolved for now", code({ code: "EAI_AGAIN", syscall: "getaddrinfo" })],
    ["a connection of undici that took too long", new errors.ConnectTimeoutError("x")],
    [
      "several addresses",
      new AggregateError([code({ code: "ECONNREFUSED" }), code({ code: "ETIMEDOUT", syscall: "connect" })]),
    ],
    ["a cause", new TypeError("fetch failed", { cause: code({ code: "ECONNREFUSED" }) })],
    ["midtrans-client", new MidtransError("x", null, null, new AxiosError("x", "ECONNREFUSED"))],
  ])("is not sent and may be repeated: %s", (_, error) => {
    const result = decodeError(error);
    expect(result).toMatchObject({ known: false, why: "not_sent", outcome: "rejected", scope: "request" });
    expect(nextStep(result)).toEqual({ step: "repeat", after: "delay" });
    expect(result.statusCheck).toBeUndefined();
  });

  it.each([
    ["axios without a valid option", new AxiosError("x", "ERR_BAD_OPTION")],
    ["an address that is none", code({ code: "ERR_INVALID_URL" })],
    ["a certificate for another name", code({ code: "ERR_TLS_CERT_ALTNAME_INVALID" })],
    [
      "certificate and network",
      new AggregateError([code({ code: "ECONNREFUSED" }), code({ code: "CERT_HAS_EXPIRED" })]),
    ],
  ])("has to be mended where repeating does not help: %s", (_, error) => {
    expect(nextStep(decodeError(error))).toEqual({ step: "fix", who: "integrator" });
  });

  it("leaves the state of a payment as it was, and has the call sent again", () => {
    const started = advance(NEW_PAYMENT, api.decode(undefined)).payment;
    for (const payment of [NEW_PAYMENT, NEW_REFUND, started]) {
      const after = advance(payment, decodeError(code({ code: "ECONNREFUSED" })));
      expect(after.next).toEqual({ step: "repeat", after: "delay" });
      const { state, attention, doubt, given, closed } = payment;
      expect(after.payment).toMatchObject({ state, attention, doubt, given, closed });
    }
  });

  it("says so to developers in both languages, and nothing to the customer", () => {
    const result = decodeError(code({ code: "ECONNREFUSED" }));
    const texts = [en, id].map((bundle) => bundle.message(result));
    expect(texts.map(({ detail }) => detail)).toEqual([
      expect.stringContaining("nothing was sent"),
      expect.stringContaining("tidak ada yang terkirim"),
    ]);
    expect(texts[0]?.title).toBe("Provider not available");
    expect(new Set(texts.flatMap(Object.values)).size).toBe(8);
    expect(texts[0]?.customer).not.toMatch(/connection|sent|provider/i);
  });
});

const REFUSED = { code: "ECONNREFUSED", syscall: "connect" };

describe("a failure that leaves it in doubt", () => {
  it.each([
    ["a connection that was reset", code({ code: "ECONNRESET", syscall: "read" })],
    ["an answer that took too long", code({ code: "ETIMEDOUT", syscall: "read" })],
    ["a route that was lost", code({ code: "EHOSTUNREACH", syscall: "read" })],
    ["a timeout of axios", new AxiosError("x", "ECONNABORTED")],
    ["a request that axios refused, maybe half-way", new AxiosError("x", "ERR_BAD_REQUEST")],
    ["no head in time", new errors.HeadersTimeoutError("x")],
    ["no body in time", new errors.BodyTimeoutError("x")],
    ["a socket of undici", new errors.SocketError("x")],
    ["an abort", new DOMException("x", "AbortError")],
    ["an error around a reset", code({ code: "ECONNRESET" }, { cause: code(REFUSED) })],
    ["one of several addresses", new AggregateError([code(REFUSED), code({ code: "ECONNRESET" })])],
    ["no errors of several", new AggregateError([])],
    ["more errors than are looked at", new AggregateError(Array.from({ length: 40 }, () => code(REFUSED)))],
    ["a retry of axios-retry", code(REFUSED, { config: { "axios-retry": { retryCount: 1 } } })],
    ["a retry of got", code(REFUSED, { request: { retryCount: 1 } })],
    ["the last try of ofetch", code({}, { options: { retry: 0 }, cause: code(REFUSED) })],
    ["a redirect of axios", code(REFUSED, { request: { _redirectCount: 1 } })],
    ["a redirect of got", code(REFUSED, { request: { redirectUrls: [new URL("http://x.invalid")] } })],
    ["an answer beside it", code(REFUSED, { response: {} })],
    ["an address as the cause", new TypeError("fetch failed", { cause: code({ code: "ERR_INVALID_URL" }) })],
    ["a plain error", new Error("connect ECONNREFUSED 127.0.0.1:443")],
    ["a promise", Promise.resolve({})],
    ["a text", "ECONNREFUSED"],
    ["nothing", undefined],
  ])("asks for the status: %s", (_, error) => {
    expect(isLost(error)).toBe(true);
    expect(nextStep(decodeError(error)).step).toBe("ask_status");
  });

  it("is what a notification always leaves", () => {
    expect(isLost(code(REFUSED), { from: "notification" })).toBe(true);
  });

  it("is what several answers leave: each may be that of another call", () => {
    const [a, b] = bodies;
    expect(isLost(new AggregateError([axiosError(a, 400), axiosError(b, 400)]))).toBe(true);
  });
});

describe("decodeError", () => {
  const leaf: fc.Arbitrary<unknown> = fc.oneof(
    fc.anything(),
    fc.constantFrom(...bodies.slice(0, 50)),
    fc.constantFrom(code(REFUSED), "ECONNREFUSED", "connect", "stack", 0, 503),
  );
  const names = ["stack", "code", "syscall", "status", "statusCode", "response", "cause", "errors", "data", "body"];
  const fields = [...names, "request", "options", "config", "rawHttpClientData", "ApiResponse", "httpStatusCode"];
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { depthSize: "small" },
      leaf,
      fc.dictionary(fc.constantFrom(...fields), tie("tree")),
      fc.array(tie("tree"), { maxLength: 3 }),
    ),
  }));

  it("gives a result for anything and never throws", () => {
    fc.assert(
      fc.property(tree, (error) => {
        const result = decodeError(error);
        expect(typeof result.known).toBe("boolean");
        expect(en.message(result).customer).not.toBe("");
        expect(nextStep(result).step).toBeTypeOf("string");
      }),
      { numRuns: 500 },
    );
  });

  it("survives getters that throw, proxies and cycles", () => {
    const throwing = new Proxy({}, { get: () => fail(), has: () => fail(), getPrototypeOf: () => fail() });
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const cycle: Record<string, unknown> = { errors: [] };
    Object.assign(cycle, { cause: cycle, response: cycle, errors: [cycle, cycle], data: cycle });
    const endless: unknown = new Proxy({}, { get: () => endless });
    const getters = Object.defineProperties(
      new Error("x"),
      Object.fromEntries(fields.map((name) => [name, { get: fail }])),
    );
    for (const error of [
      throwing,
      revoked.proxy,
      cycle,
      endless,
      getters,
      { cause: throwing },
      { errors: [revoked.proxy] },
    ])
      expect(isLost(error)).toBe(true);
  });

  it("does not go on for ever through errors of errors", () => {
    const branch = (depth: number): unknown =>
      depth === 0 ? code(REFUSED) : new AggregateError([branch(depth - 1), branch(depth - 1)]);
    expect(isLost(branch(10))).toBe(true);
    let deep: unknown = axiosError(bodies[0], 400);
    for (let depth = 0; depth < 100; depth++) deep = new Error("x", { cause: deep });
    expect(isLost(deep)).toBe(true);
  });

  it("believes nothing that somebody gave to all objects", () => {
    const all = Object.prototype as Record<string, unknown>;
    try {
      all.syscall = "connect";
      all.data = bodies[0];
      expect(isLost(new Error("x"))).toBe(true);
    } finally {
      delete all.syscall;
      delete all.data;
    }
  });
});

function fail(): never {
  throw new Error("no");
}
