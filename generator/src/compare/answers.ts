import type { Segment } from "../catalog/model.ts";
import { codeFor } from "../catalog/resolve/code-parts.ts";
import { type Advice, mergeAdvice } from "../runtime/advice.ts";
import { KINDS, NETWORKS } from "../runtime/vocabulary.ts";
import type { AdviceFields } from "./advice.ts";
import type { EntryKey } from "./finding.ts";
import { isObject, type JsonObject, objectIn, objectsIn, textIn, textsIn } from "./json.ts";

/** What a caller can ask about: a code, and what narrows it down. */
export interface Question {
  readonly code: string;
  /** Service of a composite code; null where it is left open. */
  readonly service: string | null;
  /** Kind of operation that the caller states. */
  readonly kind: string | null;
  readonly network: string | null;
}

/** What one entry answers. */
export interface Answer {
  readonly entry: EntryKey;
  readonly advice: AdviceFields;
  readonly documented: string;
  readonly note: string;
  /** Texts by `locale.field`. */
  readonly texts: ReadonlyMap<string, string>;
}

/** One space of `codes.json` with its entries. */
export interface SpaceRecord {
  readonly node: JsonObject;
  readonly entries: readonly JsonObject[];
}

/**
 * Lists everything that can be asked about a space.
 *
 * @param versions - the space in each version; their codes, services and networks are put together.
 * @returns the questions.
 */
export function questionsOf(versions: readonly SpaceRecord[]): Question[] {
  const entries = versions.flatMap((space) => space.entries);
  const isComposite = versions.every(({ node }) => node.kind === "composite");
  if (!isComposite) {
    const codes = unique(entries.map((entry) => textIn(entry.code)));
    const named = entries.map((entry) => textIn(entry.network)).filter((network) => network !== "");
    const networks = [null, ...unique([...NETWORKS, ...named])];
    return codes.flatMap((code) => networks.map((network) => ({ code, service: null, kind: null, network })));
  }
  const patterns = unique(entries.map(patternOf));
  const kinds = kindsByService(versions);
  return patterns.flatMap((code) => [
    ...[null, ...KINDS].map((kind) => ({ code, service: null, kind, network: null })),
    ...[...kinds].flatMap(([service, own]) =>
      (own.length > 1 ? [null, ...own] : [null]).map((kind) => ({ code, service, kind, network: null })),
    ),
  ]);
}

function kindsByService(versions: readonly SpaceRecord[]): Map<string, string[]> {
  const kinds = new Map<string, string[]>();
  for (const service of versions.flatMap(({ node }) => objectsIn(node.services))) {
    const code = textIn(service.code);
    kinds.set(code, unique([...(kinds.get(code) ?? []), ...kindsOf(service)]));
  }
  return kinds;
}

/**
 * Kinds of operation behind a service.
 *
 * @param service - the service in `codes.json`.
 * @returns its kinds; several where it serves several.
 */
export function kindsOf(service: JsonObject): string[] {
  const serves = textsIn(service.serves);
  return serves.length > 0 ? [...serves] : [textIn(service.kind)];
}

/**
 * Answers a question as `lookup` does, from the data alone.
 *
 * @param space - the space.
 * @returns what gives the answers to a question: several where only network or message tells them apart.
 */
export function answering(space: SpaceRecord): (question: Question) => Answer[] {
  const byCode = new Map<string, JsonObject[]>();
  const byPattern = new Map<string, JsonObject[]>();
  for (const entry of space.entries) {
    append(byCode, textIn(entry.code), entry);
    append(byPattern, patternOf(entry), entry);
  }
  const kinds = kindsByService([space]);
  const composite = space.node.kind === "composite";
  return (question) => {
    if (!composite)
      return byNetwork(byCode.get(question.code) ?? [], question.network).map((entry) => answerOf(entry, "", []));
    const { service, code } = question;
    const own = service === null ? undefined : kinds.get(service);
    const stated = question.kind !== null && (own ?? KINDS).some((kind) => kind === question.kind);
    const asked = stated ? [question.kind ?? ""] : withoutStatus(own ?? ["move"]);
    return entriesFor(space, byCode, byPattern, code, service).map((entry) => answerOf(entry, service ?? "", asked));
  };
}

/** Whoever asked for a status says so; where nobody does, a code answers one of the other calls. */
function withoutStatus(kinds: readonly string[]): readonly string[] {
  const others = kinds.filter((kind) => kind !== "status");
  return others.length > 0 ? others : kinds;
}

function entriesFor(
  space: SpaceRecord,
  byCode: ReadonlyMap<string, readonly JsonObject[]>,
  byPattern: ReadonlyMap<string, readonly JsonObject[]>,
  pattern: string,
  service: string | null,
): readonly JsonObject[] {
  if (service === null) return byCode.get(pattern) ?? byPattern.get(pattern) ?? [];
  const exact = byCode.get(fullCode(space.node, pattern, service));
  if (exact) return exact;
  return (byCode.get(pattern) ?? []).filter(
    (entry) => entry.services === undefined || textsIn(entry.services).includes(service),
  );
}

/** Puts a service into a pattern; a pattern that the segments do not fit stays as it is. */
function fullCode(space: JsonObject, pattern: string, service: string): string {
  const segments = objectsIn(space.segments).map(({ name, length }) => ({ name, length: Number(length) }) as Segment);
  const total = segments.reduce((sum, { length }) => sum + length, 0);
  return total === pattern.length ? codeFor({ segments, open: "" }, pattern, service) : pattern;
}

function byNetwork(entries: readonly JsonObject[], stated: string | null): readonly JsonObject[] {
  if (stated === null) return entries;
  const own = entries.filter((entry) => entry.network === stated);
  return own.length > 0 ? own : entries.filter((entry) => entry.network === null || entry.network === undefined);
}

/**
 * What an entry says for a service.
 *
 * @param entry - the entry in `codes.json`.
 * @param service - the service; empty where it is left open.
 * @param kinds - kinds that it may be: what is safe for all of them is taken. None for the entry as it is written.
 * @returns the answer.
 */
export function answerOf(entry: JsonObject, service: string, kinds: readonly string[]): Answer {
  const options = kinds.map((kind) => variationFor(entry, service, kind));
  const [first = EMPTY] = options;
  if (options.length < 2) return read(entry, first);
  const merged = mergeAdvice(options.map((option) => adviceOf(entry, option) as unknown as Advice));
  const fitting = options.find((option) => {
    const { scope, outcome, retry, reason } = adviceOf(entry, option);
    return scope === merged.scope && outcome === merged.outcome && retry === merged.retry && reason === merged.reason;
  });
  return { ...read(entry, fitting ?? first), advice: { ...merged } };
}

const EMPTY: JsonObject = {};

function variationFor(entry: JsonObject, service: string, kind: string): JsonObject {
  // A full code's own advice holds as it is.
  if (typeof entry.service === "string") return EMPTY;
  const fits = (list: unknown, value: string) => list === undefined || textsIn(list).includes(value);
  return (
    objectsIn(entry.when).find(
      ({ services, kinds }) =>
        (fits(services, service) || textsIn(services).length === 0) &&
        (fits(kinds, kind) || textsIn(kinds).length === 0),
    ) ?? EMPTY
  );
}

function read(entry: JsonObject, variation: JsonObject): Answer {
  const texts = new Map<string, string>();
  for (const source of [entry.text, variation.text])
    for (const [locale, fields] of Object.entries(objectIn(source)))
      for (const [field, text] of Object.entries(objectIn(fields))) texts.set(`${locale}.${field}`, textIn(text));
  return {
    entry: keyOf(entry),
    advice: adviceOf(entry, variation),
    documented: textIn(variation.documented ?? entry.documented),
    note: textIn(variation.note ?? entry.note),
    texts,
  };
}

function adviceOf(entry: JsonObject, variation: JsonObject): AdviceFields {
  const field = (name: keyof Advice) => textIn(variation[name] ?? entry[name]);
  return {
    scope: field("scope"),
    outcome: field("outcome"),
    retry: field("retry"),
    actor: field("actor"),
    reason: field("reason"),
    disclosure: field("disclosure"),
  };
}

/**
 * What identifies an entry.
 *
 * @param entry - the entry in `codes.json`.
 * @returns space, name, code and network.
 */
export function keyOf(entry: JsonObject): EntryKey {
  const network = entry.network === undefined || entry.network === null ? null : textIn(entry.network);
  return { space: textIn(entry.space), name: textIn(entry.name), code: textIn(entry.code), network };
}

/**
 * The code with its service left open.
 *
 * @param entry - the entry in `codes.json`.
 * @returns the pattern; the code itself in a literal space.
 */
export function patternOf(entry: JsonObject): string {
  return textIn(entry.pattern ?? entry.code);
}

/**
 * Splits `codes.json` by space.
 *
 * @param data - the content of the file.
 * @returns each space with its entries, by id.
 */
export function spacesOf(data: JsonObject): Map<string, SpaceRecord> {
  const entries = objectsIn(data.entries);
  return new Map(
    objectsIn(data.spaces).map((node) => [
      textIn(node.id),
      { node, entries: entries.filter((entry) => isObject(entry) && entry.space === node.id) },
    ]),
  );
}

function append<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)].sort();
}
