// Generated from the catalog; do not edit.
import type { Advice, Traits } from "./advice.js";
import { DIGITS, fingerprint } from "./fingerprint.js";
import type {
  PackedCatalog,
  PackedCodeField,
  PackedNetworks,
  PackedRefunds,
  PackedSignature,
  PackedSpace,
} from "./packed.js";
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

/** Another field of a body and its allowed values (none: any value); without a field, where the body comes from. */
export interface Condition {
  readonly field: string;
  readonly path: readonly string[];
  readonly values: readonly string[];
}

/** One entry, unpacked. */
export interface EntryRecord {
  readonly name: string;
  readonly code: string;
  readonly advice: Meaning;
  readonly network: string | null;
  /** Services that send this variant; empty for all. */
  readonly services: readonly string[];
  readonly exceptions: readonly Exception[];
  /** Other fields of the body, one of which has to have one of the values; empty for none. */
  readonly companions: readonly Condition[];
  /** Other fields of the body, each of which has to be missing or to have one of the values. */
  readonly only: readonly Condition[];
  /** Fingerprints of its wire messages without parameters. */
  readonly fingerprints: readonly number[];
  /** Wire messages with parameters, each between two U+0001. */
  readonly templates: readonly string[];
  /** Row of its text in a message bundle. */
  readonly row: number;
}

/** The names on the way to a field. */
export type Path = readonly string[];

/** A field of a body that carries codes, with its path split. */
export interface CodePlace
  extends Omit<PackedCodeField, "when" | "message" | "requires" | "excludes" | "positive" | "fallback"> {
  readonly path: Path;
  readonly requires: readonly Path[];
  readonly excludes: readonly Path[];
  readonly positive: readonly Path[];
  /** Tables of other spaces whose codes may stand here. */
  readonly fallback: readonly SpaceTable[];
  readonly when: Condition | undefined;
  readonly messagePath: Path | undefined;
  readonly table: SpaceTable;
}

/** Fields that hold ids and amounts, those that are looked at first in front. */
export type Facts<Name extends string> = Readonly<Partial<Record<Name, readonly Path[]>>>;

/** What tells the card network of a body. */
export interface Networks {
  readonly numbers: readonly Path[];
  readonly brands: readonly Path[];
  readonly known: readonly {
    readonly network: string;
    /** Lowest and highest first digits. */
    readonly ranges: readonly (readonly [from: string, to: string])[];
    readonly names: readonly string[];
  }[];
}

/** A list of refunds in a body. */
export interface Refunds {
  readonly list: Path;
  readonly number: Path;
  readonly amount: Path;
  readonly status: Condition | undefined;
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
  /** Services that pay out. */
  readonly payouts: ReadonlySet<string>;
  /** Services that move money which another call prepared. */
  readonly follows: ReadonlySet<string>;
  /** Status checks by service code; under the empty string, that of the space. */
  readonly checks: ReadonlyMap<string, StatusCheck>;
  /** What has been looked up without qualifiers, by code: never more than there are codes. */
  readonly found: Map<string, object>;
}

/** A catalog, unpacked. */
export interface Catalog {
  /** The space that was looked up last. */
  last?: SpaceTable | undefined;
  readonly provider: string;
  readonly spaces: ReadonlyMap<string, SpaceTable>;
  readonly places: readonly CodePlace[];
  readonly redirects: readonly Path[];
  /** Reasons that explain nothing, so that a more specific code explains the result. */
  readonly plain: ReadonlySet<string>;
  readonly signatures: readonly PackedSignature[];
  readonly ids: Facts<"reference" | "payment" | "refund">;
  readonly money: Facts<"amount" | "currency" | "refunded" | "paidAt">;
  readonly refunds: readonly Refunds[];
  readonly items: readonly Path[];
  readonly networks: Networks | undefined;
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

function unpackCatalog(packed: PackedCatalog): Catalog {
  let row = 0;
  const reasons = packed.reasons.toLowerCase().split(" ").map(readReason);
  const context: Context = { reasons, nextRow: () => row++ };
  const spaces = new Map(packed.spaces.map((space) => [space.id, unpackSpace(bare(space), context)]));
  const { check, ids, money, refunds, items, networks } = bare(packed);
  return {
    provider: packed.provider,
    spaces,
    places: packed.codes.flatMap((place) => {
      const { field, space, layer, message, when, assumed, service, code, fallback } = bare(place);
      const { requires, excludes, positive } = bare(place);
      const table = spaces.get(space);
      if (!table) return [];
      const condition = when ? readCondition(when) : undefined;
      return {
        ...{ space, layer, assumed, service, table, code, when: condition },
        // A body that is itself the evidence is named by the fields that make it.
        field: code === undefined ? field : (requires ?? "").replaceAll(" ", "+"),
        path: split(field),
        requires: readPaths(requires),
        excludes: readPaths(excludes),
        positive: readPaths(positive),
        fallback: (fallback ?? []).flatMap((id) => spaces.get(id) ?? []),
        messagePath: message?.split("."),
      };
    }),
    redirects: packed.redirects.map((field) => split(field)),
    plain: new Set(reasons.filter(({ plain }) => plain).map(({ name }) => name)),
    signatures: packed.signatures,
    ids: readFacts(ids),
    money: readFacts(money),
    refunds: (refunds ?? []).map(readRefunds),
    items: (items ?? []).map((field) => split(field)),
    networks: networks && readNetworks(bare(networks)),
    check: check ? readCheck(check) : undefined,
  };
}

/** An object without a prototype, so that a polluted `Object.prototype` adds no fields. */
function bare<T extends object>(object: T): T {
  return Object.assign(Object.create(null), object) as T;
}

function readFacts<Name extends string>(packed: Readonly<Partial<Record<Name, string>>> | undefined): Facts<Name> {
  const facts = Object.entries<string | undefined>(packed ?? {}).map(([name, fields]) => [name, readPaths(fields)]);
  return bare(Object.fromEntries(facts) as Facts<Name>);
}

function readPaths(fields: string | undefined): Path[] {
  return split(fields, " ").map((field) => split(field));
}

function readRefunds([list, number, amount, status]: PackedRefunds): Refunds {
  return {
    list: split(list),
    number: split(number),
    amount: split(amount),
    status: status ? readCondition(status) : undefined,
  };
}

function readNetworks({ numbers, brands, known }: PackedNetworks): Networks {
  return {
    numbers: readPaths(numbers),
    brands: readPaths(brands),
    known: known.map(([network, ranges, names]) => ({
      network,
      ranges: split(ranges, ",").map((range) => {
        const [from = "", to = from] = range.split("-");
        return [from, to] as const;
      }),
      names: split(names, ","),
    })),
  };
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

/** What all entries of a catalog share. */
interface Context {
  readonly reasons: readonly Reason[];
  readonly nextRow: () => number;
}

function unpackSpace(space: PackedSpace, context: Context): SpaceTable {
  const records: EntryRecord[] = [];
  const byCode = new Map<string, EntryRecord[]>();
  for (const line of split(space.entries, "\n")) {
    const record = readEntry(line, records.at(-1)?.code ?? "", context);
    records.push(record);
    byCode.set(record.code, [...(byCode.get(record.code) ?? []), record]);
  }
  return bare({
    ...space,
    foreignCharacter: new RegExp(`[^${space.foreign}]`),
    records,
    byCode,
    ...readServices(space),
    found: new Map<string, object>(),
  });
}

function readServices(space: PackedSpace): Pick<SpaceTable, "kinds" | "payouts" | "follows" | "checks"> {
  const kinds = new Map<string, readonly Kind[]>();
  const payouts = new Set<string>();
  const follows = new Set<string>();
  const checks = new Map<string, StatusCheck>();
  let service = "";
  for (const word of split(space.services, " ")) {
    const [head = "", check] = word.split(">");
    const [digits = "", own] = head.split(":");
    service = own ?? following(service);
    const does = readKinds(digits.replace(PAYS_OUT, "").replace(FOLLOWS, ""));
    kinds.set(service, does);
    if (digits.includes(PAYS_OUT)) payouts.add(service);
    if (digits.includes(FOLLOWS) && does.includes("move")) follows.add(service);
    if (check !== undefined) checks.set(service, readCheck(check));
    else if (does[0] === "status") checks.set(service, Object.freeze({ service }));
  }
  if (space.check) checks.set("", readCheck(space.check));
  // A service that is left open pays out where all do that move money.
  const moving = [...kinds].filter(([, does]) => does[0] === "move");
  if (space.open && moving.length > 0 && moving.every(([code]) => payouts.has(code))) payouts.add(space.open);
  return { kinds, payouts, follows, checks };
}

/** Fields of a check: service or call, seconds, days, what to do if the status stays open, how often, if not found. */
function readCheck(packed: string): StatusCheck {
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

function readEntry(line: string, before: string, { reasons, nextRow }: Context): EntryRecord {
  const [own, digits = "", name = "", network, bits, exceptions, services, companions, ...templates] = line.split("\t");
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
    ...readCompanions(split(companions, "|")),
    fingerprints: (bits?.match(/=|..../g) ?? []).map((text) =>
      text === "=" ? fingerprint(name) : [...text].reduce((sum, digit) => sum * 64 + DIGITS.indexOf(digit), 0),
    ),
    templates,
  };
}

/** Mark of a condition that has to hold as all others with it do, where its field is there. */
export const ALL_OF = "!";

function readCompanions(packed: readonly string[]): Pick<EntryRecord, "companions" | "only"> {
  const isForAll = (text: string) => text.startsWith(ALL_OF);
  return {
    companions: packed.filter((text) => !isForAll(text)).map(readCondition),
    only: packed.filter(isForAll).map((text) => readCondition(text.slice(ALL_OF.length))),
  };
}

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

function readCondition(packed: string): Condition {
  const [field = "", values] = packed.split("=");
  return { field, path: split(field), values: split(values, ",") };
}

function split(text = "", separator = "."): string[] {
  return text === "" ? [] : text.split(separator);
}

function at<T>(list: readonly T[], index: string | number | undefined): T {
  return list[Number(index)] as T;
}
