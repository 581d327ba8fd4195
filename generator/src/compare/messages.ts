import { type Finding, finding } from "./finding.ts";
import type { JsonObject } from "./json.ts";
import { textIn } from "./json.ts";
import type { RuleId } from "./rules.ts";

/** Message bundles by language. */
export type Bundles = ReadonlyMap<string, JsonObject>;

/**
 * Compares the message bundles for i18next, FormatJS and others.
 *
 * @param old - bundles before.
 * @param now - bundles after.
 * @returns the findings.
 */
export function compareBundles(old: Bundles, now: Bundles): Finding[] {
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((locale) => {
    const [before, after] = [old.get(locale), now.get(locale)];
    if (before === undefined) return [finding("locale.added", locale)];
    if (after === undefined) return [finding("locale.removed", locale)];
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return keys.flatMap((key) => compareText(`${locale} ${key}`, key, before[key], after[key]));
  });
}

function compareText(subject: string, key: string, old: unknown, now: unknown): Finding[] {
  if (old === now) return [];
  const details = { old, new: now };
  if (old === undefined || now === undefined) return [finding(keyRule(key, old === undefined), subject, details)];
  const needed = argumentsOf(textIn(old));
  const added = argumentsOf(textIn(now)).filter((name) => !needed.includes(name));
  if (added.length > 0) return [finding("bundle.argument-added", subject, details)];
  return [finding("bundle.text-changed", subject, details)];
}

function keyRule(key: string, isNew: boolean): RuleId {
  // space.NAME.part.field stands only where it differs from space.NAME.field.
  if (key.split(".").length > 3) return "bundle.variation-changed";
  return isNew ? "bundle.key-added" : "bundle.key-removed";
}

/** Names of the arguments of an ICU message; our messages have simple ones only. */
function argumentsOf(message: string): string[] {
  return [...message.matchAll(/\{\s*([A-Za-z_]\w*)/g)].map(([, name = ""]) => name);
}
