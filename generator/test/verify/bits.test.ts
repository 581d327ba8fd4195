import { describe, expect, it } from "vitest";
import type { SignedNotification } from "../../src/emit/verification-vectors.ts";
import type { SignatureRule } from "../../src/runtime/verify-rule.ts";
import { check, EACH_RULE, genuine, keyOf } from "./fixtures.ts";

// Whatever one bit of a notification or of a key is changed, what comes out is not genuine, or what it proves is as it was.

/** All texts that differ in one bit of their bytes and are still UTF-8, and thus could be handed in as text. */
function flips(text: string): string[] {
  const bytes = Buffer.from(text);
  return Array.from({ length: bytes.length * 8 }, (_, bit) => {
    const changed = Buffer.from(bytes);
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    return changed.toString("latin1");
  });
}

/** The notification with a changed part, for every bit of the parts that a rule signs. */
function changes(rule: SignatureRule, notification: SignedNotification): [what: string, changed: object][] {
  const { body, headers, method, path } = notification;
  const signed = [
    ...(rule.message ?? []).flatMap(({ header }) => header ?? []),
    ...(rule.in === "header" ? [rule.signature] : []),
  ];
  const uses = (what: string) => rule.message?.some(({ from }) => from === what);
  if (uses("bearer")) signed.push("Authorization");
  return [
    ...flips(body).map((text): [string, object] => [`body ${text}`, { body: Buffer.from(text, "latin1") }]),
    ...signed.flatMap((name) =>
      flips(headers[name] ?? "").map((value): [string, object] => [
        `${name}: ${value}`,
        { headers: { ...headers, [name]: value } },
      ]),
    ),
    ...(uses("path") ? flips(path) : []).map((value): [string, object] => [`path ${value}`, { path: value }]),
    // A method counts in any case, and the case of a letter is one bit.
    ...(uses("method") ? flips(method) : [])
      .filter((value) => value.toUpperCase() !== method)
      .map((value): [string, object] => [`method ${value}`, { method: value }]),
  ];
}

/** What a signature over fields proves: their values. */
function proved(rule: SignatureRule, body: unknown): unknown {
  return rule.covers?.map((path) =>
    path.split(".").reduce((value, name) => (value as Record<string, unknown> | undefined)?.[name], body),
  );
}

describe("one bit", () => {
  it.each(EACH_RULE)("of a notification of %s by the rule %s", async (provider, _id, rule) => {
    const notification = genuine(rule);
    const right = await check(provider, rule, notification);
    expect(right).toMatchObject({ status: "genuine", rule: rule.id });
    const wrong: string[] = [];
    let count = 0;
    for (const [what, changed] of changes(rule, notification)) {
      const result = await check(provider, rule, { ...notification, ...changed });
      count++;
      if (result.status !== "genuine") continue;
      // Fields that are not covered may be anything; those that are covered are what they were.
      const isSame =
        result.covers !== "body" &&
        JSON.stringify(proved(rule, result.body)) === JSON.stringify(proved(rule, right.body));
      // "Bearer" counts in any case.
      if (!isSame && !/^Authorization: bearer a-token-of-the-merchant$/i.test(what)) wrong.push(what);
    }
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(100);
  });

  it.each(EACH_RULE)("of a key of %s by the rule %s", async (provider, _id, rule) => {
    const key = keyOf(rule);
    const bytes =
      rule.algorithm === "rsa-sha256" ? Buffer.from(key.replace(/-----.*-----|\n/g, ""), "base64") : Buffer.from(key);
    expect(await check(provider, rule, genuine(rule), { keys: { [rule.key]: bytes } })).toMatchObject({
      status: "genuine",
    });
    const wrong: number[] = [];
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const changed = Uint8Array.from(bytes);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const { status } = await check(provider, rule, genuine(rule), { keys: { [rule.key]: changed } });
      if (status === "genuine") wrong.push(bit);
    }
    expect(wrong).toEqual([]);
  });
});
