import { createHash, createHmac } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { receive } from "../src/receive.ts";
import { type Running, SERVERS } from "./servers.ts";

const SECRET = "a secret of our own";
const PATH = "/payments/notifications";
const SENT = "2026-01-02T03:04:05Z";
const NOW = new Date("2026-01-02T03:05:05Z");
const settings = { keys: { secretKey: SECRET }, now: () => NOW };

/** White space, an escape and an amount that a parser would not write again as they are. */
const BODY = '{ "order": {"invoice_number":"INV-\\u0031", "amount": 90000.00},\n "transaction":{"status":"SUCCESS"} }';

/** Signs a body as DOKU does, written down once more. */
function signed(body: string, { secret = SECRET, path = PATH, time = SENT } = {}): Record<string, string> {
  const digest = createHash("sha256").update(body).digest("base64");
  const text = `Client-Id:C-1\nRequest-Id:R-1\nRequest-Timestamp:${time}\nRequest-Target:${path}\nDigest:${digest}`;
  const signature = createHmac("sha256", secret).update(text).digest("base64");
  return { "Client-Id": "C-1", "Request-Id": "R-1", "Request-Timestamp": time, Signature: `HMACSHA256=${signature}` };
}

describe.each(Object.entries(SERVERS))("%s", (_name, start) => {
  let server: Running;
  beforeAll(async () => {
    server = await start(settings);
  });
  afterAll(() => server.close());

  const send = async (
    body: string,
    headers: Record<string, string>,
    { path = PATH, type = "application/json" } = {},
  ) => {
    const request = { method: "POST", body, headers: { "Content-Type": type, ...headers } };
    const response = await fetch(`${server.url}${path}`, request);
    return [response.status, await response.json().catch(() => undefined)];
  };

  it("delivers for a genuine notification", async () => {
    expect(await send(BODY, signed(BODY))).toEqual([200, { step: "fulfil" }]);
  });

  it("and for one under another type, or with no type at all to speak of", async () => {
    expect(await send(BODY, signed(BODY), { type: "text/plain" })).toEqual([200, { step: "fulfil" }]);
  });

  it("refuses a forgery, which leads to nobody but a person", async () => {
    const forged = { step: "review", problem: "signature_mismatch" };
    const other = BODY.replace("90000.00", "1.00");
    expect(await send(other, signed(BODY))).toEqual([401, forged]);
    expect(await send(BODY, signed(BODY, { secret: "another" }))).toEqual([401, forged]);
    expect(await send(BODY, signed(BODY, { path: "/elsewhere" }))).toEqual([401, forged]);
    // What a parser makes of it is not what was signed.
    expect(await send(JSON.stringify(JSON.parse(BODY)), signed(BODY))).toEqual([401, forged]);
  });

  it("asks for the status where nothing proves it", async () => {
    const asks = (problem: string) => [200, { step: "ask_status", problem }];
    expect(await send(BODY, {})).toEqual(asks("signature_missing"));
    const { "Client-Id": _, ...headers } = signed(BODY);
    expect(await send(BODY, headers)).toEqual(asks("header_missing"));
    const replayed = signed(BODY, { time: "2025-12-01T03:04:05Z" });
    expect(await send(BODY, replayed)).toEqual(asks("timestamp_outside_window"));
    const twice = BODY.replace("{", '{"order":{},');
    expect(await send(twice, signed(twice))).toEqual(asks("body_ambiguous"));
  });

  it("does not fall over what is no JSON", async () => {
    for (const body of ["", "{", "a=1&b=2"]) {
      const [status, reply] = await send(body, signed(body), { type: "text/plain" });
      expect([status, reply]).toEqual([
        200,
        { step: "ask_status", problem: body === "" ? "body_missing" : "body_not_json" },
      ]);
    }
  });

  it("parses the bodies of other routes as always", async () => {
    expect(await send('{"a":1}', {}, { path: "/orders" })).toEqual([expect.any(Number), { a: 1 }]);
  });
});

describe("a parsed body", () => {
  it("is a mistake that says how to mend it, and not a forgery", async () => {
    const headers = signed(BODY);
    const parsed = receive({ body: JSON.parse(BODY), headers, method: "POST", path: PATH }, settings);
    await expect(parsed).rejects.toThrow(/parsed already.*give the raw body/);
  });

  it("does not compile", () => {
    // @ts-expect-error An object is no raw body.
    void (() => receive({ body: { a: 1 }, headers: {} }, settings));
  });
});
