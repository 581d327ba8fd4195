// Generated from the catalog; do not edit.
import type { Advice } from "./advice.js";
import { ACTORS, DISCLOSURES, KINDS, type Kind, OUTCOMES, RETRIES, SCOPES } from "./vocabulary.js";

/** The data of a package as it is shipped: strings, which are small and cost nothing until they are read. */
export interface PackedCatalog {
  /** Reasons in use, separated by spaces. */
  readonly reasons: string;
  readonly spaces: readonly PackedSpace[];
  /** Fields of response bodies that carry codes. */
  readonly codes: readonly PackedCodeField[];
  /** Fields whose presence means that the customer is sent on. */
  readonly redirects: readonly string[];
}

export interface PackedSpace {
  readonly id: string;
  /** What no code contains, as the inside of a character class. */
  readonly foreign: string;
  readonly min: number;
  readonly max: number;
  /** Composite spaces: names and lengths of the segments, in order. */
  readonly segments: readonly (readonly ["http" | "service" | "case", number])[];
  /** How an open service is spelled. */
  readonly open: string;
  /** Code and positions in `KINDS`, one service per word. */
  readonly services: string;
  /** One entry per line, see `readEntry`. */
  readonly entries: string;
}

export interface PackedCodeField {
  readonly field: string;
  readonly space: string;
  readonly layer: Layer;
  readonly message?: string;
  /** Only where another field has one of these values. */
  readonly when?: Companion;
}

/** Where a code stands: a transaction field decides over the response code; a detail only says why. */
export type Layer = "transaction" | "response" | "detail";

/** What holds instead of an entry's advice for some services or kinds. */
export interface Exception {
  readonly advice: Advice;
  readonly kinds: readonly Kind[];
  readonly services: readonly string[];
  /** Row of its text in a message bundle. */
  readonly row: number;
}

/** Another field of a body and values that it may have. */
export interface Companion {
  readonly field: string;
  readonly values: readonly string[];
}

/** One entry, unpacked. */
export interface EntryRecord {
  readonly name: string;
  readonly code: string;
  readonly advice: Advice;
  readonly network: string | null;
  /** Services that send this variant; empty for all. */
  readonly services: readonly string[];
  readonly exceptions: readonly Exception[];
  /** Other fields of the body, one of which has to have one of the values; empty for none. */
  readonly companions: readonly Companion[];
  /** Wire messages, with parameters between two U+0001. */
  readonly messages: readonly string[];
  /** Row of its text in a message bundle. */
  readonly row: number;
}

/** One space, unpacked and indexed. */
export interface SpaceTable extends PackedSpace {
  readonly foreignCharacter: RegExp;
  /** Literal spaces: by code. Composite spaces: by pattern. */
  readonly byPattern: ReadonlyMap<string, readonly EntryRecord[]>;
  /** Composite spaces: entries that hold for one service, by full code. */
  readonly byFullCode: ReadonlyMap<string, readonly EntryRecord[]>;
  /** Kinds of operation by service code. */
  readonly kinds: ReadonlyMap<string, readonly Kind[]>;
}

const tables = new WeakMap<PackedCatalog, ReadonlyMap<string, SpaceTable>>();

/**
 * Unpacks a catalog on first use.
 *
 * @param catalog - the packed data of a package.
 * @returns its spaces by id; the same map on every call.
 */
export function tablesOf(catalog: PackedCatalog): ReadonlyMap<string, SpaceTable> {
  let table = tables.get(catalog);
  if (table === undefined) {
    const reasons = catalog.reasons.split(" ");
    let row = 0;
    const nextRow = () => row++;
    table = new Map(catalog.spaces.map((space) => [space.id, unpackSpace(space, reasons, nextRow)]));
    tables.set(catalog, table);
  }
  return table;
}

/**
 * Splits a composite code or pattern into its segments.
 *
 * @param space - the space, with its segments.
 * @param code - a string of the right length.
 * @returns the segments' texts.
 */
export function splitCode(space: PackedSpace, code: string): { http: string; service: string; case: string } {
  const parts = { http: "", service: "", case: "" };
  let offset = 0;
  for (const [name, length] of space.segments) {
    parts[name] = code.slice(offset, offset + length);
    offset += length;
  }
  return parts;
}

/**
 * Puts a composite code together.
 *
 * @param space - the space, with its segments.
 * @param parts - the segments' texts.
 * @returns the code.
 */
export function joinCode(space: PackedSpace, parts: { http: string; service: string; case: string }): string {
  return space.segments.map(([name]) => parts[name]).join("");
}

function unpackSpace(space: PackedSpace, reasons: readonly string[], nextRow: () => number): SpaceTable {
  const byPattern = new Map<string, EntryRecord[]>();
  const byFullCode = new Map<string, EntryRecord[]>();
  const composite = space.segments.length > 0;
  for (const line of space.entries.split("\n")) {
    if (line === "") continue;
    const entry = readEntry(line, reasons, nextRow);
    const isFull = composite && splitCode(space, entry.code).service !== space.open;
    const map = isFull ? byFullCode : byPattern;
    const list = map.get(entry.code);
    if (list) list.push(entry);
    else map.set(entry.code, [entry]);
  }
  const serviceLength = space.segments.find(([name]) => name === "service")?.[1] ?? 0;
  const kinds = new Map(
    words(space.services, " ").map((word) => [
      word.slice(0, serviceLength),
      [...word.slice(serviceLength)].map((digit) => at(KINDS, Number(digit))),
    ]),
  );
  return { ...space, foreignCharacter: new RegExp(`[^${space.foreign}]`), byPattern, byFullCode, kinds };
}

/** Fields of a line: name, code, advice, network, services, exceptions, companions; the rest are messages. */
function readEntry(line: string, reasons: readonly string[], nextRow: () => number): EntryRecord {
  const [
    name = "",
    code = "",
    advice = "",
    network = "",
    services = "",
    exceptions = "",
    companions = "",
    ...messages
  ] = line.split("\t");
  const row = nextRow();
  return {
    name,
    code,
    advice: readAdvice(advice, reasons),
    network: network === "" ? null : network,
    services: words(services, ","),
    exceptions: words(exceptions, ";").map((text) => {
      const [packed = "", kinds = "", list = ""] = text.split(":");
      return {
        advice: readAdvice(packed, reasons),
        kinds: [...kinds].map((digit) => at(KINDS, Number(digit))),
        services: words(list, ","),
        row: nextRow(),
      };
    }),
    companions: words(companions, "|").map((text) => {
      const [field = "", values = ""] = text.split("=");
      return { field, values: words(values, ",") };
    }),
    messages,
    row,
  };
}

/** Positions in the vocabularies: scope, outcome, retry, actor, disclosure, then the reason in base 36. */
function readAdvice(packed: string, reasons: readonly string[]): Advice {
  const digit = (index: number) => Number(packed[index]);
  return {
    scope: at(SCOPES, digit(0)),
    outcome: at(OUTCOMES, digit(1)),
    retry: at(RETRIES, digit(2)),
    actor: at(ACTORS, digit(3)),
    reason: at(reasons, Number.parseInt(packed.slice(5), 36)),
    disclosure: at(DISCLOSURES, digit(4)),
  };
}

function words(text: string, separator: string): string[] {
  return text === "" ? [] : text.split(separator);
}

function at<T>(list: readonly T[], index: number): T {
  return list[index] as T;
}
