import { type Advice, mergeAdvice } from "../runtime/advice.ts";
import { type AdviceFields, adviceOf } from "./advice.ts";
import type { EntryKey } from "./finding.ts";
import { isObject, type JsonObject, objectIn, objectsIn, textIn, textsIn } from "./json.ts";

/** What one entry says. */
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
  const merged = mergeAdvice(options.map((option) => adviceFor(entry, option) as unknown as Advice));
  const fitting = options.find((option) => {
    const { scope, outcome, retry, reason } = adviceFor(entry, option);
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
    advice: adviceFor(entry, variation),
    documented: textIn(variation.documented ?? entry.documented),
    note: textIn(variation.note ?? entry.note),
    texts,
  };
}

function adviceFor(entry: JsonObject, variation: JsonObject): AdviceFields {
  return adviceOf((field) => variation[field] ?? entry[field]);
}

/**
 * What identifies an entry.
 *
 * @param entry - the entry in `codes.json`, or one that replied.
 * @returns space, name, code and network; empty texts for what it does not say.
 */
export function keyOf(entry: JsonObject): EntryKey {
  const network = entry.network === undefined || entry.network === null ? null : textIn(entry.network);
  return { space: textIn(entry.space), name: textIn(entry.name), code: textIn(entry.code), network };
}

/**
 * The code with its service left open.
 *
 * @param entry - the entry in `codes.json`, or one that replied.
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
