import { inspect } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";
import { PUBLIC_KEY } from "../../src/emit/vector-key.ts";
import type { VerificationProblem } from "../../src/runtime/verification.ts";
import { verifyNotification } from "../../src/runtime/verify.ts";
import { PROBLEM_WORDS } from "../../src/runtime/verify-result.ts";
import { check, EACH_RULE, genuine, NOW, ruleOf, SECRET } from "./fixtures.ts";

const DOKU = ruleOf("doku", "request");
const SNAP = ruleOf("doku", "snap");
const MIDTRANS = ruleOf("midtrans", "transaction");
const TIMED = ruleOf("acme-pay", "timed");

const without = ({ [MIDTRANS.signature]: _, ...rest }: Record<string, unknown>) => rest;
const changed = (rule = DOKU, changes: object = {}) => ({ ...genuine(rule), ...changes });
const withHeader = (name: string, value: unknown, rule = DOKU) =>
  changed(rule, { headers: { ...genuine(rule).headers, [name]: value } });
const throwing = new Proxy(
  {},
  {
    get: () => {
      throw new Error(SECRET);
    },
    getOwnPropertyDescriptor: () => {
      throw new Error(SECRET);
    },
    ownKeys: () => {
      throw new Error(SECRET);
    },
  },
);

/** What brings each problem about. */
const PROBLEMS: Readonly<Record<VerificationProblem, () => ReturnType<typeof check>>> = {
  signature_mismatch: () => check("doku", DOKU, changed(DOKU, { body: '{"id":"B"}' })),
  nothing_signed: () => verifyNotification({ provider: "klikoo", rules: [] }, genuine(DOKU), {}, null),
  signature_missing: () => check("doku", DOKU, withHeader("Signature", undefined)),
  header_missing: () => check("doku", DOKU, withHeader("Client-Id", "")),
  header_repeated: () => check("doku", DOKU, withHeader("request-id", "another")),
  field_missing: () =>
    check("midtrans", MIDTRANS, {
      body: `{"order_id":"A","status_code":"200","gross_amount":true,"signature_key":"${"0f".repeat(64)}"}`,
      headers: {},
    }),
  method_missing: () => check("doku", SNAP, changed(SNAP, { method: undefined })),
  path_missing: () => check("doku", DOKU, changed(DOKU, { path: "" })),
  key_missing: () => check("doku", DOKU, genuine(DOKU), { keys: { secretKey: ["", undefined] } }),
  key_unusable: () =>
    check("midtrans", ruleOf("midtrans", "snap"), genuine(ruleOf("midtrans", "snap")), { keys: { publicKey: SECRET } }),
  body_missing: () => check("doku", DOKU, changed(DOKU, { body: new Uint8Array() })),
  body_parsed: () => check("doku", DOKU, changed(DOKU, { body: JSON.parse(genuine(DOKU).body) })),
  body_not_text: () => check("doku", DOKU, changed(DOKU, { body: Uint8Array.of(0x7b, 0xff, 0x7d) })),
  body_not_json: () => check("doku", DOKU, changed(DOKU, { body: "status=SUCCESS" })),
  body_ambiguous: () =>
    check("midtrans", MIDTRANS, changed(MIDTRANS, { body: genuine(MIDTRANS).body.replace("{", '{"order_id":"B",') })),
  timestamp_unreadable: () =>
    check("acme-pay", TIMED, genuine({ ...TIMED, window: { ...TIMED.window, header: "X-Other" } } as typeof TIMED)),
  timestamp_outside_window: () => check("doku", DOKU, genuine(DOKU), { now: NOW.getTime() + 86_400_000 }),
  crypto_missing: () => {
    // As on a page that was not loaded over HTTPS: WebCrypto is not there, and no module of Node.js either.
    vi.stubGlobal("crypto", {});
    vi.doMock("node:crypto", () => ({}));
    return check("doku", DOKU, genuine(DOKU));
  },
  unreadable: () => check("doku", DOKU, throwing),
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.doUnmock("node:crypto");
});

describe("a problem", () => {
  it.each(Object.entries(PROBLEMS).filter(([name]) => name !== "crypto_missing"))(
    "is told: %s",
    async (name, bring) => {
      const result = await bring();
      const status = name === "signature_mismatch" ? "forged" : "not_verifiable";
      expect(result).toMatchObject({ status, problem: name, covers: [] });
      expect(result.message).toBe(PROBLEM_WORDS[name as VerificationProblem].replace("{}", result.missing ?? ""));
      expect(result.message).not.toMatch(/\{|undefined/);
    },
  );

  it("names what is missing", async () => {
    expect(await PROBLEMS.header_missing()).toMatchObject({ rule: "request", missing: "Client-Id" });
    expect(await PROBLEMS.field_missing()).toMatchObject({ rule: "transaction", missing: "gross_amount" });
    expect(await PROBLEMS.key_missing()).toMatchObject({ rule: "request", missing: "secretKey" });
    expect(await PROBLEMS.signature_missing()).toMatchObject({ missing: "Signature, X-SIGNATURE" });
    expect(await PROBLEMS.signature_missing()).not.toHaveProperty("rule");
  });

  it("says plainly that the raw body is needed where a parsed one was given", async () => {
    const { message, body } = await PROBLEMS.body_parsed();
    expect(message).toMatch(/parsed already.*raw body/);
    expect(body).toBeUndefined();
  });

  it("leaves the parsed body for whoever asks for the status", async () => {
    expect((await PROBLEMS.signature_missing()).body).toEqual(JSON.parse(genuine(DOKU).body));
    expect((await PROBLEMS.nothing_signed()).body).toEqual(JSON.parse(genuine(DOKU).body));
  });
});

describe("anything at all", () => {
  const odd = [
    undefined,
    null,
    "",
    7,
    [],
    {},
    () => 1,
    Symbol("x"),
    throwing,
    Promise.resolve(),
    new Map(),
    { body: throwing },
    { body: "{}", headers: throwing },
    { body: "{}", headers: 7 },
    { body: "{}", headers: { entries: "x" } },
    { body: "{}", headers: [["a"]] },
  ];

  it("never throws and is never genuine", async () => {
    for (const notification of odd)
      for (const keys of [{ secretKey: SECRET }, undefined, null, 7, throwing, { secretKey: throwing }, []])
        for (const options of [undefined, null, throwing, { now: "x" }, { maxAgeSeconds: "x" }]) {
          const result = await verifyNotification(
            { provider: "doku", rules: [DOKU, SNAP] },
            notification,
            keys,
            options as never,
          );
          expect(result.status).toBe("not_verifiable");
        }
  });

  it("never throws for odd options and keys beside a genuine notification", async () => {
    for (const now of [Number.NaN, "2026-01-02", {}, new Date("x"), throwing, Symbol("x")])
      expect(await check("doku", DOKU, genuine(DOKU), { now })).toMatchObject({ status: "not_verifiable" });
    for (const keys of [
      throwing,
      { secretKey: throwing },
      { secretKey: [throwing] },
      { secretKey: 7 },
      Object.create({ secretKey: SECRET }),
    ])
      expect(await check("doku", DOKU, genuine(DOKU), { keys })).toMatchObject({ status: "not_verifiable" });
  });
});

describe("a genuine notification", () => {
  it.each(EACH_RULE)("of %s is told by the rule %s", async (provider, id, rule) => {
    const result = await check(provider, rule, genuine(rule));
    expect(result).toMatchObject({ status: "genuine", rule: id, covers: rule.covers ?? "body" });
    expect(result.problem).toBeUndefined();
  });

  it("may come as text, as bytes, as a buffer, or as a part of one", async () => {
    const { body } = genuine(DOKU);
    const bytes = new TextEncoder().encode(body);
    const padded = new Uint8Array(bytes.length + 9);
    padded.set(bytes, 5);
    const forms = [
      body,
      bytes,
      bytes.buffer,
      Buffer.from(body),
      new DataView(bytes.buffer),
      padded.subarray(5, 5 + bytes.length),
    ];
    for (const form of forms)
      expect(await check("doku", DOKU, changed(DOKU, { body: form }))).toMatchObject({ status: "genuine" });
  });

  it("may have headers of any kind, in any case", async () => {
    const { headers } = genuine(DOKU);
    const pairs = Object.entries(headers);
    const forms = [
      new Headers(headers),
      new Map(pairs),
      Object.fromEntries(pairs.map(([name, value]) => [name.toLowerCase(), value])),
      Object.fromEntries(pairs.map(([name, value]) => [name.toUpperCase(), [value]])),
      Object.assign(Object.create(null), headers),
      { ...headers, entries: "a header of that name", other: undefined },
    ];
    for (const form of forms)
      expect(await check("doku", DOKU, changed(DOKU, { headers: form }))).toMatchObject({ status: "genuine" });
  });

  it("is what it was when it came, whatever happens to its bytes meanwhile", async () => {
    const bytes = Buffer.from(genuine(DOKU).body);
    const pending = check("doku", DOKU, changed(DOKU, { body: bytes }));
    bytes.fill(0x20);
    expect(await pending).toMatchObject({ status: "genuine", body: JSON.parse(genuine(DOKU).body) });
  });

  it("may have a method in small letters", async () => {
    expect(await check("doku", SNAP, changed(SNAP, { method: "post" }))).toMatchObject({ status: "genuine" });
  });

  it("is checked with any of several keys, and with none that are there in name only", async () => {
    for (const secretKey of [
      ["old", SECRET],
      [SECRET, "old"],
      [undefined, "", Buffer.from(SECRET)],
    ])
      expect(await check("doku", DOKU, genuine(DOKU), { keys: { secretKey } })).toMatchObject({ status: "genuine" });
    expect(await check("doku", DOKU, genuine(DOKU), { keys: { secretKey: ["old", "older"] } })).toMatchObject({
      status: "forged",
    });
    const rsa = ruleOf("midtrans", "snap");
    for (const publicKey of [
      ["no key", PUBLIC_KEY],
      PUBLIC_KEY.replace(/-----.*-----|\n/g, ""),
      PUBLIC_KEY.replaceAll("\n", "\r\n"),
    ])
      expect(await check("midtrans", rsa, genuine(rsa), { keys: { publicKey } })).toMatchObject({ status: "genuine" });
  });

  it("is genuine whatever stands beside the signature", async () => {
    const both = changed(DOKU, {
      headers: { ...genuine(SNAP).headers, ...genuine(DOKU).headers, "X-SIGNATURE": "AAAA" },
    });
    expect(await check("doku", DOKU, both)).toMatchObject({ status: "genuine", rule: "request" });
  });
});

describe("what is signed", () => {
  it("is the body as received, or without its white space where minified bodies are signed", async () => {
    const minified = genuine(SNAP, '{"a":"x y","n":10.00}');
    const spaced = { ...minified, body: '{ "a" : "x y",\n\t"n" : 10.00 }\r\n' };
    expect(await check("doku", SNAP, spaced)).toMatchObject({ status: "genuine" });
    const raw = genuine(SNAP, '{ "a" : "x y" }');
    expect(await check("doku", SNAP, raw)).toMatchObject({ status: "genuine" });
    expect(await check("doku", SNAP, { ...minified, body: '{"a":"xy","n":10.00}' })).toMatchObject({
      status: "forged",
    });
    // Never written anew: 10.00 and 10, and A and \\u0041, are different to a hash.
    expect(await check("doku", SNAP, { ...minified, body: '{"a":"x y","n":10}' })).toMatchObject({ status: "forged" });
    const digest = genuine(DOKU, '{"a":1}');
    expect(await check("doku", DOKU, { ...digest, body: '{"a": 1}' })).toMatchObject({ status: "forged" });
  });

  it("is a number with its digits", async () => {
    const { body, ...rest } = genuine(MIDTRANS, '{"order_id":"A","status_code":"200","gross_amount":"10000.00"}');
    const asNumber = body.replace('"10000.00"', "10000.00");
    expect(await check("midtrans", MIDTRANS, { ...rest, body: asNumber })).toMatchObject({ status: "genuine" });
    expect(await check("midtrans", MIDTRANS, { ...rest, body: body.replace('"10000.00"', "10000") })).toMatchObject({
      status: "forged",
    });
  });

  it("has a signature written in one way only", async () => {
    const { Signature = "" } = genuine(DOKU).headers;
    const bits = Signature.replace(/.=$/, (end) => `${String.fromCharCode(end.charCodeAt(0) + 1)}=`);
    for (const other of [
      bits,
      Signature.replace(/=$/, ""),
      Signature.toLowerCase(),
      Signature.slice(11),
      ` ${Signature}`,
      `${Signature}, ${Signature}`,
      Signature.replace("HMACSHA256", "HmacSHA256"),
    ])
      expect(await check("doku", DOKU, withHeader("Signature", other))).toMatchObject({ status: "forged" });
    const { body, ...rest } = genuine(MIDTRANS);
    const { signature_key } = JSON.parse(body);
    expect(
      await check("midtrans", MIDTRANS, { ...rest, body: body.replace(signature_key, signature_key.toUpperCase()) }),
    ).toMatchObject({ status: "forged" });
  });

  it("is not of this rule where its length is that of another one", async () => {
    const asymmetric = ruleOf("doku", "snap-asymmetric");
    const notification = {
      ...genuine(asymmetric),
      headers: { ...genuine(asymmetric).headers, Authorization: "Bearer x" },
    };
    // Only the key of the other kind was given: that is no forgery.
    expect(await check("doku", SNAP, notification)).toMatchObject({
      status: "not_verifiable",
      problem: "key_missing",
      missing: "publicKey",
    });
    const keys = { secretKey: SECRET, publicKey: PUBLIC_KEY };
    expect(await check("doku", SNAP, notification, { keys })).toMatchObject({
      status: "genuine",
      rule: "snap-asymmetric",
    });
    expect(await check("doku", SNAP, genuine(SNAP), { keys })).toMatchObject({ status: "genuine", rule: "snap" });
  });

  it("belongs to one product: a key for one proves nothing for another", async () => {
    const payout = ruleOf("midtrans", "payout");
    const { body, headers } = genuine(payout, JSON.stringify(without(JSON.parse(genuine(MIDTRANS).body))));
    expect(await check("midtrans", MIDTRANS, { body, headers }, { keys: { serverKey: SECRET } })).toMatchObject({
      status: "not_verifiable",
    });
  });
});

describe("the time", () => {
  const at = (seconds: number) => ({ now: Date.parse("2026-01-02T10:04:05+07:00") + seconds * 1000 });

  it("is inside the window of the rule to the second", async () => {
    const { pastSeconds = 0, futureSeconds = 0 } = TIMED.window ?? {};
    for (const seconds of [0, 1, pastSeconds, -futureSeconds])
      expect(await check("acme-pay", TIMED, genuine(TIMED), at(seconds))).toMatchObject({ status: "genuine" });
    for (const seconds of [pastSeconds + 1, -futureSeconds - 1, 1e9])
      expect(await check("acme-pay", TIMED, genuine(TIMED), at(seconds))).toMatchObject({
        problem: "timestamp_outside_window",
        missing: "X-Time",
      });
  });

  it("may be told otherwise by the caller", async () => {
    expect(await check("acme-pay", TIMED, genuine(TIMED), { ...at(400), maxAgeSeconds: 400 })).toMatchObject({
      status: "genuine",
    });
    expect(await check("acme-pay", TIMED, genuine(TIMED), { ...at(11), maxAgeSeconds: 10 })).toMatchObject({
      problem: "timestamp_outside_window",
    });
  });

  it("is that of the machine where none is given", async () => {
    vi.useFakeTimers({ now: NOW, toFake: ["Date"] });
    const signatures = { provider: "acme-pay", rules: [TIMED] };
    expect(await verifyNotification(signatures, genuine(TIMED), { [TIMED.key]: SECRET }, undefined)).toMatchObject({
      status: "genuine",
    });
    vi.setSystemTime(NOW.getTime() + 301_000);
    expect(await verifyNotification(signatures, genuine(TIMED), { [TIMED.key]: SECRET }, {})).toMatchObject({
      problem: "timestamp_outside_window",
    });
    vi.useRealTimers();
  });

  it("does not make a forgery look like a copy", async () => {
    expect(await check("acme-pay", TIMED, { ...genuine(TIMED), body: "[]" }, at(1e6))).toMatchObject({
      status: "forged",
    });
  });
});

describe("keys", () => {
  it("stand in nothing that comes out", async () => {
    const results = [
      ...(await Promise.all(EACH_RULE.map(([provider, , rule]) => check(provider, rule, genuine(rule))))),
      ...(await Promise.all(
        Object.entries(PROBLEMS)
          .filter(([name]) => name !== "crypto_missing")
          .map(([, bring]) => bring()),
      )),
    ];
    for (const result of results) {
      const { body: _, ...rest } = result;
      const shown = inspect([rest, Object.getOwnPropertySymbols(result).map((one) => (result as never)[one])], {
        showHidden: true,
        depth: 20,
      });
      expect(shown).not.toContain(SECRET);
      expect(shown).not.toContain(PUBLIC_KEY.slice(40, 80));
      expect(JSON.stringify(result)).not.toContain(SECRET);
    }
  });

  it("and the body are not in what a log shows", async () => {
    const result = await check("doku", DOKU, genuine(DOKU));
    for (const shown of [inspect(result), JSON.stringify(result)]) expect(shown).not.toContain("A-1");
    expect((result.body as { id: string }).id).toBe("A-1");
  });
});

describe("the comparison", () => {
  it.each(EACH_RULE)("is that of the platform (%s, %s)", async (provider, _id, rule) => {
    const { subtle } = globalThis.crypto;
    const verify = vi.spyOn(subtle, "verify");
    const body = rule.covers?.length === 0 ? undefined : genuine(rule).body;
    await check(provider, rule, genuine(rule));
    const genuineCalls = verify.mock.calls.length;
    expect(genuineCalls).toBeGreaterThan(0);
    // A forged signature of the right form is compared by it too, and by nothing else.
    const forged =
      rule.algorithm === "token"
        ? { ...genuine(rule), headers: { [rule.signature]: "x".repeat(SECRET.length) } }
        : {
            ...genuine(rule),
            body: body?.includes("value") ? body.replace("value", "B-2") : body?.replace("A-1", "B-2"),
          };
    expect(await check(provider, rule, forged)).toMatchObject({ status: "forged" });
    expect(verify.mock.calls.length).toBeGreaterThan(genuineCalls);
    verify.mockRestore();
  });
});

describe("WebCrypto", () => {
  it("is found in the module of Node.js where it is not global, as in Node.js 18", async () => {
    vi.stubGlobal("crypto", undefined);
    expect(await check("doku", DOKU, genuine(DOKU))).toMatchObject({ status: "genuine" });
  });

  it("may be missing, and then nothing is genuine", async () => {
    expect(await PROBLEMS.crypto_missing()).toMatchObject({ status: "not_verifiable", problem: "crypto_missing" });
  });
});
