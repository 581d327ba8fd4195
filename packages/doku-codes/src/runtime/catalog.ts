// Generated from the catalog; do not edit.
import type { Advice, Traits } from "./advice.js";
import type { PackedCatalog, PackedSpace } from "./packed.js";
import { ACTORS, DISCLOSURES, KINDS, type Kind, OUTCOMES, RETRIES, SCOPES } from "./vocabulary.js";

/** How to ask for the final status of a transaction, as far as the provider documents it. */
export interface StatusCheck {
  /** Service code of the status query. */
  readonly service?: string;
  /** The status query, if it has no service code. */
  readonly call?: string;
  /** Earliest useful time after the transaction, in seconds. */
  readonly notBeforeSeconds?: number;
  /** How long the provider answers status queries, in days. */
  readonly validForDays?: number;
  /** Shortest time between two queries, in seconds; 60 if missing. */
  readonly everySeconds?: number;
  /** What to do if the status stays open. */
  readonly ifOpen?: "same_reference" | "reconcile";
  /** What to do if the answer stays "no such transaction"; if missing, tell a person. */
  readonly ifNotFound?: "same_reference";
}

/** What a code means: advice and further facts. */
export type Meaning = Advice & Traits;

/** Replaces an entry's advice for some services or kinds. */
export interface Exception {
  readonly advice: Meaning;
  readonly kinds: readonly Kind[];
  readonly services: readonly string[];
  /** Row of its text in a message bundle. */
  readonly row: number;
}

/**
 * Other fields of a body that say the same, mostly one, and their allowed values (none: any value); without a field,
 * where the body comes from.
 */
export interface Condition {
  readonly fields: readonly Field[];
  readonly values: readonly string[];
}

/** Conditions of which one has to hold; mostly there is only one. */
export type Alternatives = readonly Condition[];

/** A dotted path, also split. */
export interface Field {
  readonly name: string;
  readonly path: readonly string[];
}

/** What tells an entry from others with its code in a body; nothing of it is known until bodies are read. */
export interface Signs {
  /** What has to hold of other fields of the body, all of it; empty for nothing. */
  readonly companions: readonly Alternatives[];
  /** Other fields of the body, each of which has to be missing or to have one of the values. */
  readonly only: readonly Condition[];
  /** Fingerprints of its wire messages without parameters. */
  readonly fingerprints: readonly number[];
  /** Wire messages with parameters, each between two U+0001. */
  readonly templates: readonly string[];
}

/** One entry, unpacked. */
export interface EntryRecord extends Signs {
  readonly name: string;
  readonly code: string;
  readonly advice: Meaning;
  readonly network: string | null;
  /** Services that send this variant; empty for all. */
  readonly services: readonly string[];
  readonly exceptions: readonly Exception[];
  /** Row of its text in a message bundle. */
  readonly row: number;
}

/** What a service does. */
export interface Service {
  /** Kinds of operation. */
  readonly kinds: readonly Kind[];
  readonly paysOut: boolean;
  /** It moves money which another call prepared. */
  readonly follows: boolean;
  readonly check: StatusCheck | undefined;
}

/** One space, unpacked and indexed. */
export interface SpaceTable extends Omit<PackedSpace, "services" | "check" | "operation"> {
  readonly foreignPart: RegExp;
  /** All entries, in the order of the catalog. */
  readonly records: readonly EntryRecord[];
  /** Literal spaces: by code. Composite spaces: by pattern, and by full code for what holds for one service. */
  readonly byCode: ReadonlyMap<string, readonly EntryRecord[]>;
  /** Services by their code. */
  readonly services: ReadonlyMap<string, Service>;
  /** Literal spaces: what their only call does, where the catalog says it. */
  readonly operation: Service | undefined;
  /** The status check of services without their own. */
  readonly check: StatusCheck | undefined;
  /** What has been looked up without qualifiers, by code: never more than there are codes. */
  readonly found: Map<string, object>;
  /** The same for answers to status queries. */
  readonly asked: Map<string, object>;
  /** Whether some codes mean something else with another card network. */
  readonly isByNetwork: boolean;
}

/** A catalog, unpacked. */
export interface Catalog {
  /** The space that was looked up last. */
  last?: SpaceTable | undefined;
  readonly provider: string;
  readonly spaces: ReadonlyMap<string, SpaceTable>;
  /** Names of all reasons, in the order in which they are shipped. */
  readonly reasons: readonly string[];
  /** Reasons that explain nothing, so that a more specific code explains the result. */
  readonly plain: ReadonlySet<string>;
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

/** What splits a code: the segments, and how an open service is spelled. */
export type Segmented = Pick<PackedSpace, "segments" | "open">;

/**
 * Splits a composite code or pattern into its segments.
 *
 * @param space - the space, with its segments.
 * @param code - a string of the right length.
 * @returns the segments' texts.
 */
export function splitCode(space: Segmented, code: string): { http: string; service: string; case: string } {
  const parts = { http: "", service: "", case: "" };
  for (const [name, start, end] of space.segments ?? []) parts[name] = code.slice(start, end);
  return parts;
}

/**
 * Puts a service into a composite code or pattern.
 *
 * @param space - the space, with its segments.
 * @param code - a string of the right length.
 * @param service - code of a service; left out, the service is left open.
 * @returns the code for the service, or the pattern.
 */
export function withService(space: Segmented, code: string, service = space.open ?? ""): string {
  const parts = (space.segments ?? []).map(([name, start, end]) =>
    name === "service" ? service : code.slice(start, end),
  );
  return parts.join("");
}

/**
 * The code that most often comes next, so that it need not be shipped.
 *
 * @param code - a code, a pattern or a service.
 * @returns the same with the number at its end one higher; empty where there is none.
 */
export function following(code: string): string {
  const number = /\d*$/.exec(code)?.[0] ?? "";
  return number && code.slice(0, -number.length) + String(Number(number) + 1).padStart(number.length, "0");
}

/** Character that stands for the first reason in packed advice, above those that separate; the others follow. */
export const REASONS_FROM = 35;

function unpackCatalog({ provider, reasons, spaces }: PackedCatalog): Catalog {
  const words = (group: string | number) =>
    typeof group === "string" ? group.toLowerCase().split(" ") : Array<string>(group).fill("");
  const known = reasons.flatMap(words).map(readReason);
  return {
    provider,
    spaces: new Map(spaces.map((space) => [space.id, tableOf(space, known)])),
    reasons: known.map(({ name }) => name),
    plain: new Set(known.filter(({ plain }) => plain).map(({ name }) => name)),
  };
}

/** A space may be in several catalogs of a package; it is unpacked once. */
function tableOf(space: PackedSpace & { unpacked?: SpaceTable }, reasons: readonly Reason[]): SpaceTable {
  space.unpacked ??= unpackSpace(bare(space), reasons);
  return space.unpacked;
}

/**
 * An object without a prototype, so that a polluted `Object.prototype` adds no fields.
 *
 * @param object - an object.
 * @returns a copy with its own fields.
 */
export function bare<T extends object>(object: T): T {
  return Object.assign(Object.create(null), object) as T;
}

/** A reason as it is shipped: its name, then marks. */
interface Reason {
  readonly name: string;
  readonly plain: boolean;
  readonly traits: Traits;
}

/** Marks behind a reason: it explains nothing; the transaction is not there; the card is not to be used again. */
export const REASON_MARKS = { plain: "*", absent: "?", reuse: "!" } as const;

function readReason(word: string): Reason {
  const has = (mark: keyof typeof REASON_MARKS) => word.includes(REASON_MARKS[mark]);
  return {
    name: word.replace(/[^a-z0-9_]/g, ""),
    plain: has("plain"),
    traits: { ...(has("absent") && { absent: true }), ...(has("reuse") && { reuse: "never" }) },
  };
}

/** Mark of a service that pays out, behind its kinds. */
export const PAYS_OUT = "-";

/** Mark of a service that acts on what is there already, behind its kinds. */
export const FOLLOWS = "+";

function unpackSpace(space: PackedSpace, reasons: readonly Reason[]): SpaceTable {
  let { row } = space;
  const nextRow = () => row++;
  const records: EntryRecord[] = [];
  const byCode = new Map<string, EntryRecord[]>();
  for (const line of split(space.entries, "\n")) {
    const record = readEntry(line, records.at(-1)?.code ?? "", reasons, nextRow);
    records.push(record);
    byCode.set(record.code, [...(byCode.get(record.code) ?? []), record]);
  }
  return bare({
    ...space,
    foreignPart: new RegExp(space.foreign),
    records,
    byCode,
    services: readServices(space.services),
    operation: space.operation === undefined ? undefined : readMarks(space.operation),
    check: space.check ? readCheck(space.check) : undefined,
    found: new Map<string, object>(),
    asked: new Map<string, object>(),
    isByNetwork: records.some(({ network }) => network !== null),
  });
}

function readServices(packed: string | undefined): Map<string, Service> {
  const services = new Map<string, Service>();
  let code = "";
  for (const word of split(packed, " ")) {
    const [head = "", check] = word.split(">");
    const [marks = "", own] = head.split(":");
    code = own ?? following(code);
    const service = readMarks(marks);
    const isCheck = check || service.kinds[0] === "status";
    services.set(code, isCheck ? { ...service, check: readCheck(check ?? code) } : service);
  }
  return services;
}

/** What a service does: positions of its kinds, then marks. */
function readMarks(marks: string): Service {
  const kinds = readKinds(marks.replace(/\D/g, ""));
  return {
    kinds,
    paysOut: marks.includes(PAYS_OUT),
    follows: marks.includes(FOLLOWS) && kinds.includes("move"),
    check: undefined,
  };
}

/**
 * What the call does that answers with a code: the service that it names, or the only call of a literal space.
 *
 * @param table - the space.
 * @param code - a code or pattern.
 * @returns undefined where a literal space does not say it, and for a service that is left open or not in the catalog.
 */
export function serviceOf(table: SpaceTable, code: string): Service | undefined {
  if (!table.segments) return table.operation;
  for (const [name, start, end] of table.segments)
    if (name === "service") return table.services.get(code.slice(start, end));
  return undefined;
}

/**
 * Reads how to ask for the status.
 *
 * @param packed - service or call, seconds, days, what to do if the status stays open, how often, if not found.
 * @returns the check.
 */
export function readCheck(packed: string): StatusCheck {
  const [answers = "", seconds, days, open, every, absent] = packed.split("|");
  return Object.freeze({
    ...(answers && { [answers.includes(" ") ? "call" : "service"]: answers }),
    ...(seconds && { notBeforeSeconds: Number(seconds) }),
    ...(days && { validForDays: Number(days) }),
    ...(every && { everySeconds: Number(every) }),
    ...(absent && { ifNotFound: "same_reference" as const }),
    ...(open && { ifOpen: open === "s" ? ("same_reference" as const) : ("reconcile" as const) }),
  });
}

function readEntry(line: string, before: string, reasons: readonly Reason[], nextRow: () => number): EntryRecord {
  const [own, digits = "", name = "", network, exceptions, services] = line.split("\t");
  return {
    name,
    code: own || following(before) || name,
    advice: readAdvice(digits, reasons),
    network: network || null,
    services: split(services, ","),
    row: nextRow(),
    exceptions: split(exceptions, " ").map((text) => {
      const [different = "", kinds, list] = text.split("!");
      return {
        // What an exception leaves out is as in its entry.
        advice: readAdvice(different + digits.slice(different.length), reasons),
        kinds: readKinds(kinds),
        services: split(list, ","),
        row: nextRow(),
      };
    }),
    ...NO_SIGNS,
  };
}

const NO_SIGNS: Signs = { companions: [], only: [], fingerprints: [], templates: [] };

/** What stands beside the scope in the first character of packed advice. */
export const TRAITS: readonly Traits[] = [
  { part: true },
  { ends: "attempt" },
  { ends: "reference" },
  { reuse: "never" },
];

/** Positions in the vocabularies: scope with traits, outcome, retry, actor, disclosure and reason. */
function readAdvice(packed: string, reasons: readonly Reason[]): Meaning {
  const bits = Number.parseInt(packed.charAt(0), 36);
  const { name, traits } = at(reasons, packed.charCodeAt(5) - REASONS_FROM);
  return {
    scope: at(SCOPES, bits & 1),
    outcome: at(OUTCOMES, packed[1]),
    retry: at(RETRIES, packed[2]),
    actor: at(ACTORS, packed[3]),
    reason: name,
    disclosure: at(DISCLOSURES, packed[4]),
    ...traits,
    ...Object.assign({}, ...TRAITS.filter((_, index) => bits & (2 << index))),
  };
}

function readKinds(digits = ""): Kind[] {
  return [...digits].map((digit) => at(KINDS, digit));
}

/**
 * Splits a text.
 *
 * @param text - the text; nothing and the empty text have no parts.
 * @param separator - what stands between the parts.
 * @returns the parts.
 */
export function split(text = "", separator = "."): string[] {
  return text === "" ? [] : text.split(separator);
}

function at<T>(list: readonly T[], index: string | number | undefined): T {
  return list[Number(index)] as T;
}
