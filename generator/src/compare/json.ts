import { canonicalJson } from "../emit/encode.ts";
import { type Details, type Finding, finding } from "./finding.ts";
import type { RuleId } from "./rules.ts";

/** An object as it was read from JSON; nothing is known about its fields. */
export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Whether a value is an object with fields.
 *
 * @param value - any JSON value.
 * @returns false for lists and null too.
 */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Reads an object.
 *
 * @param value - any JSON value.
 * @returns the value, or an object without fields when it is none.
 */
export function objectIn(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/**
 * Reads a list of objects.
 *
 * @param value - any JSON value.
 * @returns its objects; none when it is no list.
 */
export function objectsIn(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/**
 * Reads a list of texts.
 *
 * @param value - any JSON value.
 * @returns its texts; none when it is no list.
 */
export function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/**
 * Reads a text.
 *
 * @param value - any JSON value.
 * @returns the text; any other value as JSON, and nothing as the empty text.
 */
export function textIn(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/**
 * Writes a value in a form that does not depend on the order of keys.
 *
 * @param value - any JSON value.
 * @returns the same text for the same value.
 */
export function canonical(value: unknown): string {
  return value === undefined ? "undefined" : canonicalJson(value);
}

/**
 * Whether two values say the same.
 *
 * @param a - one.
 * @param b - the other.
 * @returns true whatever the order of keys.
 */
export function same(a: unknown, b: unknown): boolean {
  return a === b || canonical(a) === canonical(b);
}

/**
 * Whether two lists hold the same values.
 *
 * @param a - one; any JSON value.
 * @param b - the other.
 * @returns true whatever the order of keys and items.
 */
export function sameSet(a: unknown, b: unknown): boolean {
  const set = (value: unknown) => (Array.isArray(value) ? value.map(canonical).sort() : value);
  return same(set(a), set(b));
}

/** Two versions of one thing; one of them missing when it is new or gone. */
export interface Versions<T> {
  readonly key: string;
  readonly old: T | undefined;
  readonly new: T | undefined;
}

/**
 * Puts two versions of a list side by side.
 *
 * @param old - the list before.
 * @param now - the list after.
 * @param keyOf - what identifies an item; items with the same key are told apart by their order.
 * @returns one pair per key, sorted by key.
 */
export function pairBy<T>(old: readonly T[], now: readonly T[], keyOf: (item: T) => string): Versions<T>[] {
  const [before, after] = [byKey(old, keyOf), byKey(now, keyOf)];
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  return keys.map((key) => ({ key, old: before.get(key), new: after.get(key) }));
}

function byKey<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T> {
  const items = new Map<string, T>();
  for (const item of list) {
    const key = keyOf(item);
    let unique = key;
    for (let count = 2; items.has(unique); count++) unique = `${key} (${count})`;
    items.set(unique, item);
  }
  return items;
}

/** What compares one field: gives the findings of two different values. */
export type FieldRule = (old: unknown, now: unknown) => readonly Finding[];

/** How the fields of one kind of object are compared. */
export interface FieldRules {
  /** Fields that every object has; one that comes or goes changes the shape of the data. */
  readonly required: Readonly<Record<string, FieldRule>>;
  /** Fields that may be missing: their rules are also called with `undefined`. */
  readonly optional?: Readonly<Record<string, FieldRule>>;
}

/**
 * Compares the fields of two objects. A field without a rule of its own is never passed over.
 *
 * @param subject - what the objects are, for findings about their shape.
 * @param old - the object before.
 * @param now - the object after.
 * @param rules - what to do with each field.
 * @returns the findings.
 */
export function compareFields(subject: string, old: JsonObject, now: JsonObject, rules: FieldRules): Finding[] {
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort();
  return keys.flatMap((key): readonly Finding[] => {
    const [before, after] = [old[key], now[key]];
    if (same(before, after)) return [];
    const optional = own(rules.optional ?? {}, key);
    if (optional) return applied(optional, `${subject} ${key}`, before, after);
    const details: Details = { old: before, new: after };
    if (after === undefined) return [finding("data.field-removed", `${subject} ${key}`, details)];
    const rule = own(rules.required, key);
    if (before === undefined || rule === undefined) return [finding("data.field-added", `${subject} ${key}`, details)];
    const ofOtherType = typeof before !== typeof after || Array.isArray(before) !== Array.isArray(after);
    if (ofOtherType && before !== null && after !== null)
      return [...rule(before, after), finding("data.field-removed", `${subject} ${key}`, details)];
    return applied(rule, `${subject} ${key}`, before, after);
  });
}

/** A field rule for what is compared somewhere else, as a whole. */
export const ELSEWHERE: FieldRule = () => [];

/** What no rule has a word for is a difference all the same, unless only the order is another. */
function applied(rule: FieldRule, subject: string, old: unknown, now: unknown): readonly Finding[] {
  const found = rule(old, now);
  if (found.length > 0 || rule === ELSEWHERE || unordered(old) === unordered(now)) return found;
  return [finding("data.field-added", subject, { old, new: now })];
}

/** Like {@link canonical}, and whatever the order of items. */
function unordered(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(unordered).sort().join(",")}]`;
  if (!isObject(value)) return canonical(value);
  return `{${Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${unordered(value[key])}`)
    .join(",")}}`;
}

/** Names of fields come from a file: those that every object inherits are no rules. */
function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/**
 * A field rule that always gives the same finding.
 *
 * @param rule - id of the rule.
 * @param subject - what it is about.
 * @param details - the entry, if there is one.
 * @returns the field rule.
 */
export function always(rule: RuleId, subject: string, details: Details = {}): FieldRule {
  return (old, now) => [finding(rule, subject, { ...details, old, new: now })];
}

/**
 * A field rule for a list whose order means nothing.
 *
 * @param rule - id of the rule for lists that hold other values.
 * @param subject - what it is about.
 * @param details - the entry, if there is one.
 * @returns the field rule.
 */
export function asSet(rule: RuleId, subject: string, details: Details = {}): FieldRule {
  return (old, now) => (sameSet(old, now) ? [] : always(rule, subject, details)(old, now));
}

/**
 * What two lists do not share.
 *
 * @param old - the list before.
 * @param now - the list after.
 * @returns the values that came and those that went, as texts.
 */
export function difference(
  old: readonly string[],
  now: readonly string[],
): { readonly added: readonly string[]; readonly removed: readonly string[] } {
  return {
    added: now.filter((item) => !old.includes(item)),
    removed: old.filter((item) => !now.includes(item)),
  };
}
