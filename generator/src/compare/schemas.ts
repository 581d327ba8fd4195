import { type Finding, finding } from "./finding.ts";
import { canonical, isObject, type JsonObject, objectIn, pairBy, same, textIn, textsIn } from "./json.ts";
import type { RuleId } from "./rules.ts";

/** Schemas by the name of their file. */
export type Schemas = ReadonlyMap<string, JsonObject>;

/**
 * Compares JSON Schemas.
 *
 * @param old - schemas before.
 * @param now - schemas after.
 * @returns the findings.
 */
export function compareSchemas(old: Schemas, now: Schemas): Finding[] {
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((file) => {
    const [before, after] = [old.get(file), now.get(file)];
    if (before === undefined) return [finding("schema.added", file)];
    if (after === undefined) return [finding("schema.id-changed", file)];
    return compareSchema(file, before, after);
  });
}

/** Keywords that only describe. */
const WORDS = new Set([
  "title",
  "description",
  "$comment",
  "examples",
  "x-enum-descriptions",
  "x-enumDescriptions",
  "deprecated",
]);

/** Keywords that hold schemas by name, and names of known codes. */
const BY_NAME = new Set(["$defs", "definitions", "properties"]);

/** Names of the values of `enum`, in its order. */
const NAMES = new Set(["x-enum-varnames", "x-enumNames", "javaEnumNames", "tsEnumNames"]);

function compareSchema(path: string, old: unknown, now: unknown): Finding[] {
  if (same(old, now)) return [];
  if (!isObject(old) || !isObject(now)) return [finding("schema.constraint-changed", path, { old, new: now })];
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort();
  return keys.flatMap((key) => {
    const [before, after] = [old[key], now[key]];
    return same(before, after) ? [] : compareKeyword(`${path}/${key}`, key, { old: before, new: after }, old, now);
  });
}

function compareKeyword(
  path: string,
  key: string,
  values: { readonly old: unknown; readonly new: unknown },
  oldSchema: JsonObject,
  newSchema: JsonObject,
): Finding[] {
  const { old, new: now } = values;
  const found = (rule: RuleId) => [finding(rule, path, values)];
  if (key === "$id" || key === "$schema") return found("schema.id-changed");
  if (WORDS.has(key)) return found("schema.reworded");
  if (key === "required") return sameTexts(old, now) ? found("schema.reworded") : found("schema.required-changed");
  if (BY_NAME.has(key)) return compareNamed(path, old, now);
  if (key === "enum") return compareValues(path, old, now);
  if (NAMES.has(key)) return compareNames(path, pairsOf(oldSchema, key), pairsOf(newSchema, key), values);
  if (key === "qt-accessors") return compareNames(path, namesIn(old), namesIn(now), values);
  if (key === "oneOf" && Array.isArray(old) && Array.isArray(now)) return compareBranches(path, old, now);
  if (["items", "not", "additionalProperties"].includes(key) && old !== undefined && now !== undefined)
    return compareSchema(path, old, now);
  if ((key === "anyOf" || key === "allOf") && Array.isArray(old) && Array.isArray(now)) {
    // One more way to be valid refuses nothing.
    const widened = key === "anyOf" && old.every((item) => now.some((other) => same(item, other)));
    if (widened) return found(now.length > old.length ? "schema.added" : "schema.reworded");
    if (old.length === now.length) return old.flatMap((item, at) => compareSchema(`${path}/${at}`, item, now[at]));
  }
  return found("schema.constraint-changed");
}

function sameTexts(old: unknown, now: unknown): boolean {
  return canonical([...textsIn(old)].sort()) === canonical([...textsIn(now)].sort());
}

function compareNamed(path: string, old: unknown, now: unknown): Finding[] {
  const [before, after] = [objectIn(old), objectIn(now)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((name) => {
    const subject = `${path}/${name}`;
    if (before[name] === undefined) return [finding("schema.added", subject)];
    if (after[name] === undefined) return [finding("schema.removed", subject)];
    return compareSchema(subject, before[name], after[name]);
  });
}

function compareValues(path: string, old: unknown, now: unknown): Finding[] {
  if (!Array.isArray(old) || !Array.isArray(now))
    return [finding("schema.constraint-changed", path, { old, new: now })];
  const [before, after] = [old.map(textIn), now.map(textIn)];
  const found = [
    ...before.filter((value) => !after.includes(value)).map((value) => finding("schema.removed", path, { old: value })),
    ...after.filter((value) => !before.includes(value)).map((value) => finding("schema.added", path, { new: value })),
  ];
  // Only the order is new.
  return found.length > 0 ? found : [finding("schema.reworded", path)];
}

/** Names beside the values that they are for: a value that came or went is found in `enum`. */
function pairsOf(schema: JsonObject, key: string): ReadonlyMap<string, string> {
  const values = Array.isArray(schema.enum) ? schema.enum.map(textIn) : [];
  return new Map(textsIn(schema[key]).map((name, index) => [name, values[index] ?? ""]));
}

/** The same for a map from value to name. */
function namesIn(map: unknown): ReadonlyMap<string, string> {
  return new Map(Object.entries(objectIn(map)).map(([value, name]) => [textIn(name), value]));
}

function compareNames(
  path: string,
  old: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
  values: { readonly old: unknown; readonly new: unknown },
): Finding[] {
  if (values.old === undefined || values.new === undefined)
    return [finding(values.old === undefined ? "schema.added" : "schema.removed", path)];
  const [byValue, namedNow] = [invert(old), invert(now)];
  const renamed = [...byValue].flatMap(([value, name]) => {
    const other = namedNow.get(value);
    return other === undefined || other === name ? [] : [{ value, old: name, new: other }];
  });
  const isRenamed = (name: string) => renamed.some((item) => item.old === name || item.new === name);
  const removed = [...old].filter(([name, value]) => now.get(name) !== value && !isRenamed(name));
  const added = [...now].filter(([name]) => !old.has(name) && !isRenamed(name));
  const found = [
    // Several keywords list the same names for different generators: it is one change of one constant.
    ...renamed.map(({ value, ...names }) =>
      finding("schema.constant-renamed", `${path.slice(0, path.lastIndexOf("/"))} ${value}`, names),
    ),
    ...removed.map(([name]) => finding("schema.removed", path, { old: name })),
    ...added.map(([name]) => finding("schema.added", path, { new: name })),
  ];
  return found.length > 0 ? found : [finding("schema.reworded", path)];
}

function invert(names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...names].map(([name, value]) => [value, name]));
}

/** Branches of known codes, told apart by the value or pattern that they accept. */
function compareBranches(path: string, old: readonly unknown[], now: readonly unknown[]): Finding[] {
  const keyOf = (branch: unknown) => {
    const { const: value, pattern, $ref } = objectIn(branch);
    return textIn(value ?? pattern ?? $ref);
  };
  const found = pairBy(old, now, keyOf).flatMap(({ key, old: before, new: after }) => {
    if (before === undefined) return [finding("schema.added", `${path}/${key}`)];
    if (after === undefined) return [finding("schema.removed", `${path}/${key}`)];
    return compareSchema(`${path}/${key}`, before, after);
  });
  // Only the order is new, which decides nothing.
  return found.length > 0 ? found : [finding("schema.reworded", path)];
}
