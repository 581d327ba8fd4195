// Generated from the catalog; do not edit.
import type { Advice } from "./advice.js";
import { DIGITS, fingerprint } from "./fingerprint.js";
import type { Companion, PackedCatalog, PackedCodeField, PackedSpace } from "./packed.js";
import { ACTORS, DISCLOSURES, KINDS, type Kind, OUTCOMES, RETRIES, SCOPES } from "./vocabulary.js";

/** How to ask how a transaction ended, as far as the provider documents it. */
export interface StatusCheck {
  /** The service that answers. */
  readonly service?: string;
  /** The call that answers, where it has no service code. */
  readonly call?: string;
  /** Earliest useful time after the transaction, in seconds. */
  readonly notBeforeSeconds?: number;
  /** How long the provider answers, in days. */
  readonly validForDays?: number;
  /** What to do when the answer stays open. */
  readonly ifOpen?: "same_reference" | "reconcile";
}

/** What holds instead of an entry's advice for some services or kinds. */
export interface Exception {
  readonly advice: Advice;
  readonly kinds: readonly Kind[];
  readonly services: readonly string[];
  /** Row of its text in a message bundle. */
  readonly row: number;
}

/** Another field of a body, its path split, and values that it may have; any value for none. */
export interface Condition extends Companion {
  readonly path: readonly string[];
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
  readonly companions: readonly Condition[];
  /** Fingerprints of its wire messages without parameters. */
  readonly fingerprints: readonly number[];
  /** Wire messages with parameters, each between two U+0001. */
  readonly templates: readonly string[];
  /** Row of its text in a message bundle. */
  readonly row: number;
}

/** A field of a body that carries codes, with its path split. */
export interface Place extends PackedCodeField {
  readonly path: readonly string[];
  readonly when?: Condition;
  readonly messagePath: readonly string[] | undefined;
  readonly table: SpaceTable;
}

/** One space, unpacked and indexed. */
export interface SpaceTable extends PackedSpace {
  readonly foreignCharacter: RegExp;
  /** All entries, in the order of the catalog. */
  readonly records: readonly EntryRecord[];
  /** Literal spaces: by code. Composite spaces: by pattern, and by full code for what holds for one service. */
  readonly byCode: ReadonlyMap<string, readonly EntryRecord[]>;
  /** Kinds of operation by service code. */
  readonly kinds: ReadonlyMap<string, readonly Kind[]>;
  /** Status checks by service code; under the empty string, that of the space. */
  readonly checks: ReadonlyMap<string, StatusCheck>;
  /** What has been looked up without qualifiers, by code: never more than there are codes. */
  readonly found: Map<string, unknown>;
}

/** A catalog, unpacked. */
export interface Catalog {
  readonly spaces: ReadonlyMap<string, SpaceTable>;
  readonly places: readonly Place[];
  readonly redirects: readonly (readonly string[])[];
  /** The status check of the provider, where all its codes have the same. */
  readonly check: StatusCheck | undefined;
}

/**
 * Unpacks a catalog on first use.
 *
 * @param packed - the packed data of a package.
 * @returns the same object on every call.
 */
export function unpack(packed: PackedCatalog & { unpacked?: Catalog }): Catalog {
  packed.unpacked ??= unpackCatalog(packed);
  return packed.unpacked;
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
  for (const [name, length] of space.segments ?? []) {
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
  return (space.segments ?? []).map(([name]) => parts[name]).join("");
}

function unpackCatalog(packed: PackedCatalog): Catalog {
  const reasons = packed.reasons.split(" ");
  let row = 0;
  const nextRow = () => row++;
  const spaces = new Map(packed.spaces.map((space) => [space.id, unpackSpace(space, reasons, nextRow)]));
  const checks = new Set(
    packed.spaces.flatMap(({ check, services }) => (services?.includes(">") ? "" : (check ?? []))),
  );
  const [check] = checks;
  return {
    spaces,
    places: packed.codes.flatMap((place) => {
      const table = spaces.get(place.space);
      if (table === undefined) return [];
      const { field, message, when, ...rest } = place;
      return [
        {
          ...rest,
          field,
          path: split(field),
          messagePath: message?.split("."),
          ...(when && { when: condition(when.field, when.values) }),
          table,
        },
      ];
    }),
    redirects: packed.redirects.map((field) => field.split(".")),
    check: check && checks.size === 1 ? readCheck(check) : undefined,
  };
}

function unpackSpace(space: PackedSpace, reasons: readonly string[], nextRow: () => number): SpaceTable {
  const records = split(space.entries, "\n").map((line) => readEntry(line, reasons, nextRow));
  const byCode = new Map<string, EntryRecord[]>();
  for (const record of records) {
    const list = byCode.get(record.code);
    if (list) list.push(record);
    else byCode.set(record.code, [record]);
  }
  const kinds = new Map<string, readonly Kind[]>();
  const checks = new Map<string, StatusCheck>();
  const length = space.open?.length ?? 0;
  for (const word of split(space.services ?? "", " ")) {
    const [head = "", check] = word.split(">");
    const service = head.slice(0, length);
    const own = [...head.slice(length)].map((digit) => at(KINDS, Number(digit)));
    kinds.set(service, own);
    if (check !== undefined) checks.set(service, readCheck(check));
    else if (own[0] === "status") checks.set(service, Object.freeze({ service }));
  }
  if (space.check !== undefined) checks.set("", readCheck(space.check));
  return {
    ...space,
    foreignCharacter: new RegExp(`[^${space.foreign}]`),
    records,
    byCode,
    kinds,
    checks,
    found: new Map(),
  };
}

/** Fields of a check: service or call, seconds, days, and what to do when the answer stays open. */
function readCheck(packed: string): StatusCheck {
  const [answers = "", seconds = "", days = "", open = ""] = packed.split("|");
  return Object.freeze({
    ...(answers.includes(" ") ? { call: answers } : answers && { service: answers }),
    ...(seconds && { notBeforeSeconds: Number(seconds) }),
    ...(days && { validForDays: Number(days) }),
    ...(open && { ifOpen: open === "s" ? ("same_reference" as const) : ("reconcile" as const) }),
  });
}

function readEntry(line: string, reasons: readonly string[], nextRow: () => number): EntryRecord {
  const [
    name = "",
    code = "",
    advice = "",
    network = "",
    services = "",
    exceptions = "",
    companions = "",
    fingerprints = "",
    ...templates
  ] = line.split("\t");
  return {
    name,
    code: code || name,
    advice: readAdvice(advice, reasons),
    network: network || null,
    services: split(services, ","),
    row: nextRow(),
    exceptions: split(exceptions, ";").map((text) => {
      const [packed = "", kinds = "", list = ""] = text.split(":");
      return {
        advice: readAdvice(packed, reasons),
        kinds: [...kinds].map((digit) => at(KINDS, Number(digit))),
        services: split(list, ","),
        row: nextRow(),
      };
    }),
    companions: split(companions, "|").map((text) => {
      const [field = "", values = ""] = text.split("=");
      return condition(field, split(values, ","));
    }),
    fingerprints: (fingerprints.match(/=|..../g) ?? []).map((text) =>
      text === "=" ? fingerprint(name) : [...text].reduce((sum, digit) => sum * 64 + DIGITS.indexOf(digit), 0),
    ),
    templates,
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

function condition(field: string, values: readonly string[]): Condition {
  return { field, values, path: split(field) };
}

function split(text: string, separator = "."): string[] {
  return text === "" ? [] : text.split(separator);
}

function at<T>(list: readonly T[], index: number): T {
  return list[index] as T;
}
