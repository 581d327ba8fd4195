import { createHash, createSign, generateKeyPairSync } from "node:crypto";
import { createRequire } from "node:module";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { check, ruleOf } from "./fixtures.ts";

// The libraries of the providers beside this one, on notifications that are made here. Where they differ, the difference
// is named, and which of both the documentation bears out.

const require = createRequire(import.meta.url);
const { SnapBi, SnapBiConfig } = require("midtrans-client");
const DokuToken = require("doku-nodejs-library/_services/tokenService");
const { createSignatureRequest } = require("doku-nodejs-library/_services/signatureService");
const DokuSnap = require("doku-nodejs-library/_modules/snap");

const SECRET = "our own secret, made for these tests";
const { publicKey, privateKey } = generateKeyPairSync("rsa", {
  modulusLength: 2048,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
});
const PATH = "/v1.0/debit/notify";
const TIME = "2026-01-02T10:04:05+07:00";

afterEach(() => vi.restoreAllMocks());

/** Bodies whose JSON has one form: parsed and written again they are the same. */
const bodies = fc
  .record({
    originalReferenceNo: fc.string({ unit: "grapheme" }),
    latestTransactionStatus: fc.constantFrom("00", "03", "06"),
    amount: fc.record({ value: fc.constantFrom("10000.00", "1.00"), currency: fc.constant("IDR") }),
    additionalInfo: fc.jsonValue(),
  })
  .map((body) => JSON.stringify(body))
  .filter((body) => JSON.stringify(JSON.parse(body)) === body);

describe("midtrans-client, notifications of SNAP", () => {
  const rule = ruleOf("midtrans", "snap");
  const sign = (body: string, time = TIME) =>
    createSign("sha256")
      .update(`POST:${PATH}:${createHash("sha256").update(body).digest("hex")}:${time}`)
      .sign(privateKey, "base64");
  const theirs = (body: string, signature: string, path = PATH) => {
    SnapBiConfig.snapBiPublicKey = publicKey;
    return new SnapBi("directDebit")
      .withNotificationPayload(JSON.parse(body))
      .withSignature(signature)
      .withTimeStamp(TIME)
      .withNotificationUrlPath(path)
      .isWebhookNotificationVerified();
  };
  const ours = async (body: string, signature: string, path = PATH) => {
    const headers = { "X-SIGNATURE": signature, "X-TIMESTAMP": TIME };
    const result = await check("midtrans", rule, { body, headers, method: "POST", path }, { keys: { publicKey } });
    return result.status;
  };

  it("agree, genuine and not", async () => {
    await fc.assert(
      fc.asyncProperty(bodies, bodies, async (body, other) => {
        const signature = sign(body);
        expect(theirs(body, signature)).toBe(true);
        expect(await ours(body, signature)).toBe("genuine");
        expect(await ours(other, signature)).toBe(theirs(other, signature) ? "genuine" : "forged");
        expect([theirs(body, signature, "/other"), await ours(body, signature, "/other")]).toEqual([false, "forged"]);
      }),
      { numRuns: 100 },
    );
  });

  it.each(['{"amount":10000.00}', '{"url":"https:\\/\\/a.example"}', '{"name":"\\u00e9"}', '{"b":1,"2":1,"1":1}'])(
    "refuse what is genuine, as they write the body anew: %s",
    async (body) => {
      expect(theirs(body, sign(body))).toBe(false);
      expect(await ours(body, sign(body))).toBe("genuine");
    },
  );

  it("take a copy of any age, and a name that stands twice", async () => {
    const body = '{"latestTransactionStatus":"06","latestTransactionStatus":"00"}';
    expect(theirs(body, sign('{"latestTransactionStatus":"00"}'))).toBe(true);
    expect(await ours(body, sign('{"latestTransactionStatus":"00"}'))).toBe("not_verifiable");
    const headers = { "X-SIGNATURE": sign("{}"), "X-TIMESTAMP": TIME };
    expect(theirs("{}", sign("{}"))).toBe(true);
    const now = new Date("2027-01-01T00:00:00Z");
    const late = await check(
      "midtrans",
      rule,
      { body: "{}", headers, method: "POST", path: PATH },
      { keys: { publicKey }, now },
    );
    expect(late).toMatchObject({ problem: "timestamp_outside_window" });
  });

  it("throw where the signature or the key cannot be read", async () => {
    SnapBiConfig.snapBiPublicKey = "no key";
    expect(() =>
      new SnapBi("directDebit").withNotificationPayload({}).withSignature("x").isWebhookNotificationVerified(),
    ).toThrow();
  });
});

describe("doku-nodejs-library, notifications of SNAP", () => {
  const rule = ruleOf("doku", "snap");
  const TOKEN = "a-token-of-the-merchant";
  const sign = (body: string): string => {
    const hash = createHash("sha256").update(body).digest("hex");
    return DokuToken.generateSignatureSymmetric(`POST:${PATH}:${TOKEN}:${hash}:${TIME}`, SECRET);
  };
  const theirs = (body: string, signature: string, { path = PATH, token = TOKEN } = {}): boolean =>
    DokuSnap.prototype.validateSymmetricSignature.call(
      { tokenB2B: token, secretKey: SECRET },
      {
        route: { path },
        body: JSON.parse(body),
        get: (name: string) => ({ "x-timestamp": TIME, "x-signature": signature })[name],
      },
    );
  const ours = async (body: string, signature: string, path = PATH) => {
    const headers = { "X-SIGNATURE": signature, "X-TIMESTAMP": TIME, Authorization: `Bearer ${TOKEN}` };
    const result = await check("doku", rule, { body, headers, method: "POST", path }, { keys: { secretKey: SECRET } });
    return result.status;
  };

  it("agree, genuine and not", async () => {
    await fc.assert(
      fc.asyncProperty(bodies, bodies, async (body, other) => {
        const signature = sign(body);
        expect(theirs(body, signature)).toBe(true);
        expect(await ours(body, signature)).toBe("genuine");
        expect(await ours(other, signature)).toBe(theirs(other, signature) ? "genuine" : "forged");
        expect([theirs(body, signature, { path: "/other" }), await ours(body, signature, "/other")]).toEqual([
          false,
          "forged",
        ]);
      }),
      { numRuns: 200 },
    );
  });

  it("take a signature whose letters are in another case, which is another signature in base64", async () => {
    const signature = sign("{}");
    const other = signature.replace(/[a-z]/, (letter) => letter.toUpperCase());
    expect(theirs("{}", other)).toBe(true);
    expect(await ours("{}", other)).toBe("forged");
  });

  it("refuse what is genuine, as they write the body anew", async () => {
    const body = '{"totalAmount":10000.00}';
    expect(theirs(body, sign(body))).toBe(false);
    expect(await ours(body, sign(body))).toBe("genuine");
  });

  it("refuse what is genuine, as they take the token of their own calls, and the pattern of a route for its path", async () => {
    expect(theirs("{}", sign("{}"), { token: "the token of another call" })).toBe(false);
    expect(theirs("{}", sign("{}"), { path: "/v1.0/:service/notify" })).toBe(false);
    expect(await ours("{}", sign("{}"))).toBe("genuine");
  });
});

describe("doku-nodejs-library, notifications outside SNAP", () => {
  it("sign something else than the documentation says", async () => {
    const rule = ruleOf("doku", "request");
    const body = '{"transaction":{"status":"SUCCESS"}}';
    const [clientId, requestId, timestamp] = ["MCH-0001", "r-1", "2026-01-02T03:04:05Z"];
    const theirs = createSignatureRequest({
      ...{ clientId, requestId, timestamp, requestTarget: PATH },
      httpMethod: "POST",
      messageBody: JSON.parse(body),
      secretKey: SECRET,
    });
    // Hexadecimal and without the prefix; the documentation has base64 behind HMACSHA256=.
    expect(theirs).toMatch(/^[0-9a-f]{64}$/);
    const headers = {
      "Client-Id": clientId,
      "Request-Id": requestId,
      "Request-Timestamp": timestamp,
      Signature: `HMACSHA256=${Buffer.from(theirs, "hex").toString("base64")}`,
    };
    const result = await check(
      "doku",
      rule,
      { body, headers, method: "POST", path: PATH },
      { keys: { secretKey: SECRET } },
    );
    expect(result.status).toBe("forged");
  });
});

describe("what the documentation prints", () => {
  // The body, key and signature of the payout page of Midtrans.
  it("is genuine for a payout of Midtrans", async () => {
    const body =
      '{"reference_no":"TLtXjaG7LxcbEhgo7S","amount":"12333.0","status":"processed","updated_at":"2023-03-31T10:12:28Z"}';
    const headers = {
      "Iris-Signature":
        "8b8a8ce380887acf162a17cc4bed7b7ff1c94fc637201ebed7ab1a7f32596810cbd9fc78d2db051ef851f97c05cd5f840d10ee34d58021c18d6ef69a793b7116",
    };
    const keys = { merchantKey: "IRIS-merchant-d8709d85-19d6-39c4-7ff5-8eaf81ec31cd" };
    const result = await check("midtrans", ruleOf("midtrans", "payout"), { body, headers }, { keys });
    expect(result).toMatchObject({ status: "genuine", rule: "payout", covers: "body" });
  });
});
