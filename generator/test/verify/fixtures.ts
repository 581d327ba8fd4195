import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CodesData } from "../../src/emit/codes-json.ts";
import { PUBLIC_KEY } from "../../src/emit/vector-key.ts";
import { type SignedNotification, signed } from "../../src/emit/verification-vectors.ts";
import { PACKAGES } from "../../src/places.ts";
import { md5 } from "../../src/runtime/md5.ts";
import type { Verification } from "../../src/runtime/verification.ts";
import { verifyNotification } from "../../src/runtime/verify.ts";
import type { SignatureRule } from "../../src/runtime/verify-rule.ts";
import { ACME } from "../acme-catalog.ts";

export const SECRET = "our own secret, made for these tests";
export const NOW = new Date("2026-01-02T03:05:05Z");

/** Rules as codes.json has them: of the made-up provider, which has one of each kind, and of the real ones. */
export const RULES: Readonly<Record<string, readonly SignatureRule[]>> = Object.fromEntries(
  [["acme-pay", join(ACME, "golden")], ...["midtrans", "doku"].map((id) => [id, join(PACKAGES, `${id}-codes`)])].map(
    ([id = "", folder = ""]) => {
      const { notifications } = JSON.parse(readFileSync(join(folder, "codes.json"), "utf8")) as CodesData;
      return [id, notifications as readonly SignatureRule[]];
    },
  ),
);

/** Every rule with its provider, for `it.each`. */
export const EACH_RULE = Object.entries(RULES).flatMap(([provider, rules]) =>
  rules.map((rule) => [provider, rule.id, rule] as const),
);

/** A rule by its provider and name. */
export function ruleOf(provider: string, id: string): SignatureRule {
  const rule = RULES[provider]?.find((one) => one.id === id);
  if (!rule) throw new Error(`${provider} has no rule ${id}`);
  return rule;
}

/** The key that a rule is checked with. */
export function keyOf({ algorithm }: SignatureRule): string {
  return algorithm === "rsa-sha256" ? PUBLIC_KEY : SECRET;
}

/** A notification that is genuine by a rule. */
export function genuine(rule: SignatureRule, body?: string): SignedNotification {
  return signed(rule, body, SECRET);
}

/** Checks a notification by the rules of a provider, with the key of one of them. */
export function check(
  provider: string,
  rule: SignatureRule,
  notification: unknown,
  { keys = { [rule.key]: keyOf(rule) }, now = NOW as Date | number, ...options }: Record<string, unknown> = {},
): Promise<Verification> {
  const signatures = { provider, rules: RULES[provider] ?? [], md5 };
  return verifyNotification(signatures, notification, keys, { now: now as Date, ...options });
}
