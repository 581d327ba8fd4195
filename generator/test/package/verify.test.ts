import { describe, expect, it } from "vitest";
import { PUBLIC_KEY } from "../../src/emit/vector-key.ts";
import { signed } from "../../src/emit/verification-vectors.ts";
import type { DecodeContext, DecodeResult } from "../../src/runtime/decode.ts";
import type { Payment } from "../../src/runtime/payment.ts";
import type { PaymentState } from "../../src/runtime/payment-state.ts";
import type { Verification } from "../../src/runtime/verification.ts";
import type { Notification, VerifyOptions } from "../../src/runtime/verify.ts";
import type { SignatureRule } from "../../src/runtime/verify-rule.ts";
import { api, data, FOLDER, loadCommon, testing } from "./subject.ts";

type Verify = (notification: Notification, keys: object, options?: VerifyOptions) => Promise<Verification>;
type Advance = (payment: Payment, result: DecodeResult) => { payment: Payment; next: { step: string } | null };

const { verify } = (await import(`${FOLDER}/dist/esm/verify.js`)) as { verify: Verify };
const { verify: common } = loadCommon("verify.js") as { verify: Verify };
const advance = api.advance as Advance;
const STATES = api.PAYMENT_STATES as readonly PaymentState[];

const SECRET = "our own secret, made for these tests";
const NOW = new Date("2026-01-02T03:05:05Z");
const rules = data.notifications as readonly SignatureRule[];
const whole = rules.filter(({ covers }) => covers === undefined);
const partial = rules.filter(({ covers }) => covers !== undefined);
const keys = Object.fromEntries(rules.map((rule) => [rule.key, rule.algorithm === "rsa-sha256" ? PUBLIC_KEY : SECRET]));

/** Bodies of this provider that such a notification may have. */
const examplesOf = ({ spaces }: SignatureRule) =>
  testing.examples().filter(({ space, context }) => spaces.includes(space) && context.httpStatus === undefined);
const sent = (rule: SignatureRule, body: unknown) => signed(rule, JSON.stringify(body), SECRET);
const check = (notification: Notification) => verify(notification, keys, { now: NOW });
const read = (body: unknown, context: object) =>
  api.decode(body, { ...context, from: "notification" } as DecodeContext);

/** A genuine notification with a body, and one of which nothing is left but what the check of it gave. */
async function genuineOf(rule: SignatureRule, body: unknown) {
  const verified = await check(sent(rule, body));
  expect(verified).toMatchObject({ status: "genuine", rule: rule.id });
  return verified;
}

describe("verify", () => {
  it.each(data.verification.vectors.map((vector) => [vector.name, vector] as const))(
    "holds: %s",
    async (_name, vector) => {
      const { notification, keys, now, expect: expected } = vector;
      for (const one of [verify, common])
        expect(await one(notification, keys, { now: new Date(now) })).toMatchObject(expected);
    },
  );

  it.runIf(rules.length === 0)("is of no provider that documents no signature", async () => {
    const result = await check({ body: "{}", headers: { "X-SIGNATURE": "x" } });
    expect(result).toMatchObject({ status: "not_verifiable", problem: "nothing_signed", body: {} });
    expect(result.message).toMatch(/documents no signature/);
  });
});

describe.runIf(whole.length > 0)("a signature over the whole body", () => {
  it.each(whole.map((rule) => [rule.id, rule] as const))("proves it (%s)", async (_id, rule) => {
    const bodies = examplesOf(rule);
    expect(bodies.length).toBeGreaterThan(0);
    for (const { body, context } of bodies) {
      const verified = await genuineOf(rule, body);
      const result = read(verified.body, { ...context, verified });
      expect(result).toEqual(read(body, { ...context, verified: true }));
      // The same body, parsed by whoever else.
      expect(read(JSON.parse(JSON.stringify(body)), { ...context, verified })).toEqual(result);
    }
  });

  it("proves nothing about another body", async () => {
    for (const rule of whole) {
      const [first, second] = examplesOf(rule);
      const verified = await genuineOf(rule, first?.body);
      for (const body of [
        second?.body,
        { ...first?.body, more: 1 },
        JSON.stringify(first?.body),
        undefined,
        [first?.body],
      ])
        expect(read(body, { verified }).confirm).toBe("status");
    }
  });

  it("proves nothing once it is copied, stored or made up", async () => {
    for (const rule of whole) {
      const [first] = examplesOf(rule);
      const verified = await genuineOf(rule, first?.body);
      const copies = [
        JSON.parse(JSON.stringify(verified)),
        { ...verified },
        structuredClone(verified),
        Object.create(verified),
        { status: "genuine", covers: "body" },
        "genuine",
        1,
        Promise.resolve(verified),
      ];
      for (const copy of copies) expect(read(first?.body, { verified: copy }).confirm).toBe("status");
      expect(Object.isFrozen(verified)).toBe(true);
    }
  });

  it("proves nothing about codes that such notifications do not carry", async () => {
    for (const rule of whole) {
      const other = testing
        .examples()
        .find(({ space, context }) => !rule.spaces.includes(space) && context.httpStatus === undefined);
      if (other)
        expect(read(other.body, { ...other.context, verified: await genuineOf(rule, other.body) }).confirm).toBe(
          "status",
        );
    }
  });

  it("is the same whether checked as a CommonJS or as an ES module", async () => {
    for (const rule of whole) {
      const [first] = examplesOf(rule);
      const verified = await common(sent(rule, first?.body), keys, { now: NOW });
      expect(read(verified.body, { ...first?.context, verified })).toEqual(
        read(first?.body, { ...first?.context, verified: true }),
      );
    }
  });

  it("makes a body a notification where the caller forgot to say so", async () => {
    for (const rule of whole) {
      const [first] = examplesOf(rule);
      const verified = await genuineOf(rule, first?.body);
      expect(api.decode(verified.body, { verified })).toMatchObject({ from: "notification", fromSaid: false });
    }
  });
});

/** Whether every field that carries a code in such notifications is signed. */
const signsAllCodes = (rule: SignatureRule) =>
  data.envelopes
    .flatMap(({ codes }) => codes)
    .filter(({ space }) => rule.spaces.includes(space))
    .every(({ field }) => field !== null && (rule.covers ?? []).includes(field));

describe.runIf(partial.length > 0)("a signature over some fields", () => {
  // A token alone signs no field.
  it.runIf(partial.some(signsAllCodes))("proves a code where nothing that is not signed could decide", async () => {
    for (const rule of partial.filter(signsAllCodes)) {
      const examples = examplesOf(rule);
      expect(examples.length).toBeGreaterThan(3);
      const all = Object.assign({}, ...examples.map(({ body }) => body)) as Record<string, unknown>;
      for (const { body, context } of examples) {
        const verified = await genuineOf(rule, { ...all, ...body });
        expect(read(verified.body, { ...context, verified }).confirm).toBeUndefined();
      }
    }
  });

  it("proves no payment that is written beside what is signed", async () => {
    const payments = testing.examples().filter(({ next }) => next.step === "fulfil");
    expect(payments.length).toBeGreaterThan(1);
    for (const rule of partial.filter(signsAllCodes))
      for (const { body } of examplesOf(rule))
        for (const payment of payments) {
          const signed = Object.fromEntries((rule.covers ?? []).map((name) => [name, body[name] ?? "200"]));
          const mixed = { ...payment.body, ...body, ...signed };
          const verified = await genuineOf(rule, mixed);
          expect(api.nextStep(read(verified.body, { ...payment.context, verified })).step).not.toBe("fulfil");
        }
  });

  it("proves nothing where a field that is not signed could decide", async () => {
    let count = 0;
    for (const rule of partial.filter((rule) => !signsAllCodes(rule)))
      for (const { body, context } of examplesOf(rule)) {
        const fields = Object.fromEntries(
          (rule.covers ?? []).map((name) => [name, name in body ? String(body[name]) : "1"]),
        );
        const verified = await genuineOf(rule, { ...body, ...fields });
        expect(read(verified.body, { ...context, verified }).confirm).toBe("status");
        count++;
      }
    expect(count).toBeGreaterThan(3);
  });
});

describe.runIf(rules.length > 0)("a forged notification", () => {
  const forged = async (rule: SignatureRule, body: unknown) => {
    const verified = await verify(
      sent(rule, body),
      { [rule.key]: rule.algorithm === "rsa-sha256" ? otherKey : "another" },
      { now: NOW },
    );
    expect(verified).toMatchObject({ status: "forged" });
    return verified;
  };
  // What was signed with another private key fails as one that was changed does; here the key of the merchant is another.
  const otherKey =
    "MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAKNwapOQ6rQJHetP1HRlJOIKqqCnWpTnAvYi3aCyaaKp2sJ1yW3XDUQh2AYNWjxUPmRk9hVLTfwHhjuIyOSVDzMCAwEAAQ==";

  it("is never read, never believed, and never changes a payment", async () => {
    for (const rule of rules) {
      const all = examplesOf(rule);
      const [first] = all.filter(({ body }) => (rule.covers ?? []).every((name) => name in body));
      const body = first?.body ?? Object.fromEntries([...(rule.covers ?? []), "x"].map((name) => [name, "1"]));
      const verified = await forged(rule, body);
      const contexts = [
        {},
        { from: "notification" },
        { from: "status" },
        { from: "call" },
        { httpStatus: 200, service: "24", from: "status" },
      ];
      for (const context of contexts)
        for (const claim of [verified, JSON.parse(JSON.stringify(verified)), { ...verified }]) {
          const result = api.decode(body, { ...context, verified: claim } as DecodeContext);
          expect(result).toMatchObject({
            known: false,
            why: "forged",
            outcome: "unknown",
            confirm: "never",
            from: "notification",
            ids: {},
            money: {},
            codes: [],
            candidates: [],
          });
          expect(api.nextStep(result)).toEqual({ step: "review", who: "integrator" });
          for (const state of STATES)
            for (const due of [[], [{ step: "ask_status" }], [{ step: "fulfil", key: "fulfil:paid" }]])
              for (const refund of [false, true]) {
                const payment = {
                  version: 3,
                  state,
                  attention: null,
                  doubt: null,
                  closed: false,
                  due,
                  given: [],
                  ...(refund && { refund }),
                } as unknown as Payment;
                const after = advance(payment, result);
                expect(after.payment).toBe(payment);
                expect(after.next).toEqual({ step: "review", who: "integrator" });
              }
        }
    }
  });
});

describe.runIf(rules.length > 0)("a notification that cannot be verified", () => {
  it("is as one that nobody checked", async () => {
    for (const rule of rules)
      for (const { body, context } of examplesOf(rule).slice(0, 5)) {
        const { headers: _, ...rest } = sent(rule, body);
        const verified = await verify({ ...rest, body: JSON.stringify(body), headers: {} }, keys, { now: NOW });
        expect(verified.status).toBe("not_verifiable");
        expect(read(body, { ...context, verified })).toEqual(read(body, context));
        expect(read(body, context).confirm).toBe("status");
      }
  });
});
