import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { alternativesOf, type FieldCondition, fieldsOf } from "../../src/catalog/conditions.ts";
import type { CodesData } from "../../src/emit/codes-json.ts";
import type { DecodeContext, DecodeResult } from "../../src/runtime/decode.ts";
import type { Example, ExampleOptions } from "../../src/runtime/example.ts";
import type { KnownEntry, Qualifiers } from "../../src/runtime/lookup.ts";
import type { Message } from "../../src/runtime/message.ts";
import type { NextStep } from "../../src/runtime/next-step.ts";

/** Folder of the package under test. */
export const FOLDER = process.env.PACKAGE_FOLDER ?? process.cwd();

/** What every package exports, seen without its own types. */
export interface Api {
  decode(body: unknown, context?: DecodeContext): DecodeResult;
  nextStep(result: DecodeResult): NextStep;
  lookup(space: string, code: string, qualifiers?: Qualifiers): readonly KnownEntry[];
  parse(space: string, code: string): { http: number; service: string; case: string } | undefined;
  compose(pattern: string, service: string): string;
}

export interface Bundle {
  readonly locale: string;
  message(result: DecodeResult | KnownEntry, params?: Record<string, string>): Message;
}

export const json = (name: string): unknown => JSON.parse(readFileSync(join(FOLDER, name), "utf8"));

export const packageData = json("package.json") as { name: string; exports: Record<string, unknown> };
export type Item = CodesData["entries"][number];
const whole = json("codes.json") as CodesData;
const isEarlier = (item: Item) => "validUntil" in item;

/** What codes meant before. */
export const earlier: readonly Item[] = whole.entries.filter(isEarlier);

/** The data, with what codes mean now. */
export const data = { ...whole, entries: whole.entries.filter((item) => !isEarlier(item)), earlier };

const load = (path: string) => import(pathToFileURL(join(FOLDER, "dist", "esm", path)).href);

export const api = (await load("index.js")) as Api & Record<string, unknown>;
export const en = (await load("messages/en.js")) as Bundle;
export const id = (await load("messages/id.js")) as Bundle;

const require = createRequire(import.meta.url);

/** Loads a module of the package as CommonJS. */
export const loadCommon = (path: string): unknown => require(join(FOLDER, "dist", "cjs", path));

/** The same package as CommonJS. */
export const common = require(join(FOLDER, "dist", "cjs", "index.js")) as Api & Record<string, unknown>;

/** What the module for tests exports, seen without its own types. */
export interface Testing {
  example(space: string, name: string, options?: ExampleOptions): Example;
  examples(): readonly Example[];
}

export const testing = (await load("testing.js")) as Testing;

/** Values of an enum export. */
export function enumOf(name: string): Record<string, string> {
  return api[name] as Record<string, string>;
}

/** Start of the exported type names, which the schema for generators is named by. */
const identifier = (json("codegen.schema.json") as { title: string }).title.replace(/Codes$/, "");

/** Name of a space's enum. */
export function enumName(space: string): string {
  return (
    identifier +
    space
      .split("-")
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join("")
  );
}

/** A full code for an entry: its own, or its pattern with a service that may send it. */
export function fullCode(item: Item): string {
  if (!("pattern" in item) || item.service !== null) return item.code;
  const space = data.spaces.find(({ id }) => id === item.space);
  const services = space && "services" in space && space.services ? space.services : [];
  const taken = new Set(
    data.entries.flatMap((other) => ("service" in other && other.pattern === item.code ? [other.service] : [])),
  );
  const allowed = "services" in item ? item.services : undefined;
  const service = services.find(({ code }) => !taken.has(code) && (!allowed || allowed.includes(code)));
  return api.compose(item.code, service?.code ?? "");
}

/** Fields that a body has to have for a code to stand in a place, with what they hold. */
export function requiredBy(place: object): readonly (readonly [field: string, value: string])[] {
  const envelope = data.envelopes.find(({ codes }) => codes.some((code) => code === place));
  const { requires = [], positive = [] } = envelope ?? {};
  return requires.map((field) => [field, positive.includes(field) ? "10000.00" : "there"]);
}

/** Where an entry arrives: undefined for spaces that are for lookup only. */
export function placeOf(space: string) {
  return data.envelopes.flatMap((envelope) => envelope.codes).find((item) => item.space === space);
}

/** The body in which an entry arrives, with the other fields that it needs. */
export function bodyOf(item: Item, code: string, message?: string): object {
  const body = bodyFor(item.space, code, message) as Record<string, unknown>;
  for (const condition of "with" in item && item.with ? item.with : []) put(body, ...heldBy(condition));
  return body;
}

/** What the caller knows beside the body: the code itself where it is the HTTP status. */
export function contextFor(space: string, code: string): DecodeContext {
  const place = placeOf(space);
  const isStatus = place?.field === null && place.code === undefined;
  return isStatus && /^[0-9]{3}$/.test(code) ? { httpStatus: Number(code) } : {};
}

/** The body in which a code of a space arrives. */
export function bodyFor(space: string, code: string, message?: string): unknown {
  const at = (envelopes: readonly (typeof data.envelopes)[number][]) =>
    envelopes.flatMap((envelope) => envelope.codes).filter((item) => item.space === space);
  // A list says nothing itself: what it holds speaks of each transaction.
  const single = at(data.envelopes.filter((envelope) => !("items" in envelope && envelope.items)));
  const places = single.length > 0 ? single : at(data.envelopes);
  const place = places.find((item) => item.assumed === code || item.code === code) ?? places[0];
  if (!place) throw new Error(`no envelope for ${space}`);
  const body: Record<string, unknown> = {};
  for (const [field, value] of requiredBy(place)) put(body, field, value);
  if (place.field !== null) put(body, place.field, code);
  const isList = place.field === null && place.code === undefined;
  if (isList && place.message !== undefined) put(body, place.message, [message ?? "another one"]);
  else if (message !== undefined && place.message !== undefined) put(body, place.message, message);
  for (const [field, value] of (place.when ?? []).map(heldBy)) if (field !== place.message) put(body, field, value);
  return body;
}

/** A field and a value for which a condition holds. */
export function heldBy(condition: FieldCondition): [field: string, value: string] {
  return [fieldsOf(condition)[0] ?? "", alternativesOf(condition)[0]?.values?.[0] ?? "there"];
}

/** Writes a value at a dotted path of a body. */
export function put(body: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split(".");
  const last = keys.pop() as string;
  let parent = body;
  for (const [index, key] of keys.entries()) {
    parent[key] ??= (keys[index + 1] ?? last) === "0" ? [] : {};
    parent = parent[key] as Record<string, unknown>;
  }
  parent[last] = value;
}
