// Generated from the catalog; do not edit.
import { unpackBodies } from "./bodies.js";
import { type SpaceTable, withService } from "./catalog.js";
import { type DecodeResult, decodeBody } from "./decode.js";
import { upperCase } from "./letters.js";
import { findMatches, isCode, type Match } from "./lookup.js";
import { type NextStep, nextStep } from "./next-step.js";
import type { PackedBodies } from "./packed.js";
import { type Kind, ORIGINS, type Origin } from "./vocabulary.js";

// Bodies as the provider sends them, for the tests of programs that handle them.

/** What an example contains; everything left out has a fixed default. */
export interface ExampleOptions {
  /** Service in the code, if codes name one; otherwise the service that a status is about. */
  readonly service?: string | undefined;
  /** Card network, as the caller would know it. */
  readonly network?: string | undefined;
  /** Kind of operation, as the caller would know it. */
  readonly kind?: Kind | undefined;
  /** Where the body comes from, as the caller would know it. */
  readonly from?: Origin | undefined;
  /** Message of the code, instead of the documented one. */
  readonly message?: string | undefined;
  /** Values of the parameters of the documented message. */
  readonly params?: Readonly<Record<string, string | undefined>> | undefined;
  /** The merchant's reference. */
  readonly reference?: string | undefined;
  /** The provider's id of the payment. */
  readonly payment?: string | undefined;
  /** Number of the refund; by default, only examples of refunds have one. */
  readonly refund?: string | undefined;
  /** A number is written the way the provider writes amounts; a string is used as it is. */
  readonly amount?: number | string | undefined;
  readonly currency?: string | undefined;
}

/** What the caller has to know besides a body. */
export interface ExampleContext {
  /** The code, if it is the HTTP status of the response. */
  readonly httpStatus?: number;
  readonly network?: string;
  readonly service?: string;
  readonly kind?: Kind;
  readonly from?: Origin;
}

/** A body that carries one code, and its expected results. */
export interface Example {
  readonly space: string;
  readonly name: string;
  /** The code as it stands in the body, or in the HTTP status of the context. */
  readonly code: string;
  /** A new object on every call. */
  readonly body: Record<string, unknown>;
  /** What the caller has to know besides the body for it to decode to this entry. */
  readonly context: ExampleContext;
  /** Result of `decode`. */
  readonly result: DecodeResult;
  /** Result of `nextStep` for that. */
  readonly next: NextStep;
}

/** What the examples of a package are made of. */
export interface PackedExamples {
  /** What stands for the parameters of messages. */
  readonly params: Readonly<Record<string, string>>;
  readonly spaces: readonly PackedExampleSpace[];
}

export interface PackedExampleSpace {
  readonly id: string;
  readonly places: readonly PackedPlace[];
  /** One entry per line: name, code, message with parameters between two U+0001, network, origin, and other fields,
   * each as `field=value`. Fields at the end that are empty are left out. */
  readonly entries: string;
}

/** Where the codes of a space stand, and the fields beside them; dotted paths. */
export interface PackedPlace {
  /** Empty for the HTTP status of the response. */
  readonly field: string;
  /** Fields in which numbers and booleans are no texts: that of the code, and those of conditions. */
  readonly typed?: readonly string[];
  readonly message?: string | undefined;
  /** Whether messages are a list. */
  readonly list?: true;
  /** Other fields that have to be there for the code to be read, as `field=value`. */
  readonly when?: readonly string[];
  /** Where such bodies come from. */
  readonly from?: readonly Origin[] | undefined;
  /** The one code that stands here. */
  readonly assumed?: string | undefined;
  /** The one code that the body stands for by itself. */
  readonly code?: string | undefined;
  /** Other fields that have to be there, as `field=value`. */
  readonly requires?: readonly string[];
  /** Field that names the service. */
  readonly service?: string | undefined;
  readonly reference?: string | undefined;
  readonly payment?: string | undefined;
  readonly refund?: string | undefined;
  readonly amount?: string | undefined;
  readonly currency?: string | undefined;
  /** How amounts are written; with two decimals where left out. */
  readonly amounts?: "digits" | "number";
}

/** Values of the fields of an example. */
const DEFAULTS = {
  reference: "INV-0001",
  payment: "PAY-0001",
  refund: "RFD-0001",
  amount: 10_000,
  currency: "IDR",
} as const;

/**
 * Makes a body that carries the code of an entry.
 *
 * @param catalog - packed data of the package.
 * @param packed - what examples are made of.
 * @param name - name of the space, then of the entry.
 * @param options - what the example is about.
 * @returns the body with its expected results.
 * @throws RangeError if there is no such example; its message says what to choose instead.
 */
export function exampleOf(
  catalog: PackedBodies,
  packed: PackedExamples,
  [space, name]: readonly [space: string, name: string],
  options: ExampleOptions = {},
): Example {
  const own = packed.spaces.find(({ id }) => id === space);
  const table = unpackBodies(catalog).spaces.get(space);
  if (own === undefined || table === undefined) throw noSpace(catalog, packed, space);
  const lines = linesOf(own).filter((line) => line.name === name);
  if (lines.length === 0) {
    const names = [...new Set(linesOf(own).map((line) => line.name))];
    throw new RangeError(
      `there is no entry ${JSON.stringify(name)} in the space ${space}; choose one of ${names.join(", ")}`,
    );
  }
  return build({ catalog, packed, table, own }, choose(table, lines, options), options);
}

/**
 * Makes an example for every entry whose code can stand in a body.
 *
 * @param catalog - packed data of the package.
 * @param packed - what examples are made of.
 * @returns the examples, in the order of the catalog.
 */
export function allExamples(catalog: PackedBodies, packed: PackedExamples): Example[] {
  const { spaces } = unpackBodies(catalog);
  return packed.spaces.flatMap((own) => {
    const table = spaces.get(own.id);
    return table ? linesOf(own).map((line) => build({ catalog, packed, table, own }, line, {})) : [];
  });
}

interface Source {
  readonly catalog: PackedBodies;
  readonly packed: PackedExamples;
  readonly table: SpaceTable;
  readonly own: PackedExampleSpace;
}

interface Line {
  readonly name: string;
  readonly code: string;
  readonly message: string;
  readonly network: string;
  readonly from: string;
  readonly companions: readonly string[];
}

function linesOf({ entries }: PackedExampleSpace): Line[] {
  return entries.split("\n").map((line) => {
    const [name = "", code = "", message = "", network = "", from = "", ...companions] = line.split("\t");
    return { name, code, message, network, from, companions };
  });
}

/** The line of an entry that fits best, with the service that is asked for. */
function choose(table: SpaceTable, lines: readonly Line[], { service, network }: ExampleOptions): Line {
  const ofNetwork = lines.find((line) => typeof network === "string" && line.network === upperCase(network));
  const line = ofNetwork ?? (lines[0] as Line);
  if (!table.segments || service === undefined) return line;
  const code = withService(table, line.code, service);
  if (!isCode(table, code)) {
    const services = [...table.services.keys()].join(", ");
    throw new RangeError(
      `${JSON.stringify(service)} is no service of the space ${table.id}; choose one of ${services}`,
    );
  }
  return lines.find((item) => item.code === code) ?? { ...line, code };
}

function build(source: Source, line: Line, options: ExampleOptions): Example {
  const { catalog, table, own } = source;
  const { code, name } = line;
  const isFor = ({ assumed, code: own }: PackedPlace) => assumed === code || own === code;
  const place = own.places.find(isFor) ?? (own.places[0] as PackedPlace);
  const stated = contextOf(table, place, line, options);
  const matches = findMatches(table, code, stated);
  const match = matches.find(({ entry }) => entry.name === name);
  if (match === undefined) throw notSent(table, line, options);
  const context = { ...sentAs(match, matches), ...stated };
  const body: Example["body"] = {};
  const isTyped = (path: string) => place.typed?.includes(path) === true;
  const say = (path: string | undefined, value: unknown) =>
    path && put(body, path, typeof value === "string" && isTyped(path) ? asJson(value) : value);
  for (const required of place.requires ?? []) say(...pairOf(required));
  say(place.field, code);
  const message = messageFor(source, place, line, options);
  if (message !== "") say(place.message, place.list ? [message] : message);
  for (const condition of [...(place.when ?? []), ...line.companions]) say(...pairOf(condition));
  if (!table.segments && options.service !== undefined) say(place.service, options.service);
  for (const [field, value] of factsOf(table, place, match, options)) say(field, value);
  const result = decodeBody(catalog, body, context);
  return { space: table.id, name, code, body, context, result, next: nextStep(result) };
}

/** A field and its value. */
function pairOf(condition = ""): [field: string, value: string] {
  const [field = "", value = ""] = condition.split("=");
  return [field, value];
}

function contextOf(table: SpaceTable, place: PackedPlace, line: Line, options: ExampleOptions): ExampleContext {
  const network = options.network ?? line.network;
  const from = options.from ?? ((line.from as Origin | "") || place.from?.[0]);
  const isAbout = !table.segments && place.service === undefined && options.service !== undefined;
  return {
    ...(place.field === "" && place.code === undefined && { httpStatus: Number(line.code) }),
    ...(network && { network }),
    ...(from && { from }),
    ...(options.kind !== undefined && { kind: options.kind }),
    ...(isAbout && { service: options.service }),
  };
}

/** Where a body comes from that has not the meaning of another entry, one for some bodies alone. */
function sentAs({ record }: Match, matches: readonly Match[]): { from?: Origin } {
  const taken = matches
    .filter((other) => other.record !== record && record.companions.length === 0)
    .flatMap((other) =>
      other.record.companions.flat().flatMap(({ fields, values }) => (fields.length === 0 ? values : [])),
    );
  const from = taken.length > 0 ? ORIGINS.find((origin) => !taken.includes(origin)) : undefined;
  return from ? { from } : {};
}

function messageFor({ packed, table }: Source, place: PackedPlace, { name, message }: Line, options: ExampleOptions) {
  const { message: own, params = {} } = options;
  if (own !== undefined && place.message === undefined)
    throw new RangeError(`no message stands beside the codes of the space ${table.id}; leave out message`);
  const parts = message.split("\u0001");
  const known = parts.filter((_, index) => index % 2 === 1);
  const stray = Object.keys(params).find((param) => params[param] !== undefined && !known.includes(param));
  if (stray !== undefined && own === undefined)
    throw new RangeError(
      `the message of ${name} has no parameter ${JSON.stringify(stray)}; ` +
        (known.length > 0 ? `choose one of ${known.join(", ")}` : "leave out params"),
    );
  const fill = (param: string) => (Object.hasOwn(params, param) ? params[param] : undefined) ?? packed.params[param];
  return own ?? parts.map((part, index) => (index % 2 === 1 ? fill(part) : part)).join("");
}

/** Fields for the ids of the payment and the amounts, with their values. */
function factsOf(
  { id }: SpaceTable,
  place: PackedPlace,
  { entry: { outcome, kind } }: Match,
  options: ExampleOptions,
): (readonly [field: string, value: unknown])[] {
  const isRefund = outcome === "reversed" || kind === "reverse";
  return (["reference", "payment", "refund", "amount", "currency"] as const).flatMap((name) => {
    const [field, given] = [place[name], options[name]];
    if (field === undefined && given !== undefined)
      throw new RangeError(`no field for the ${name} stands beside the codes of the space ${id}; leave it out`);
    if (field === undefined || (name === "refund" && !isRefund && given === undefined)) return [];
    const value = given ?? DEFAULTS[name];
    return [[field, typeof value === "number" ? amountAs(place.amounts, value) : value]];
  });
}

function amountAs(form: PackedPlace["amounts"], amount: number): string | number {
  if (!Number.isFinite(amount) || amount < 0)
    throw new RangeError(`an amount is a number from 0 on, and ${amount} is not`);
  if (form === "number") return amount;
  return form === "digits" ? String(amount) : amount.toFixed(2);
}

/**
 * A text as the number or boolean that it stands for.
 *
 * @param text - any text.
 * @returns the value whose text in JSON it is; the text itself where that is neither.
 */
export function asJson(text: string): string | number | boolean {
  if (text === "true" || text === "false") return text === "true";
  const number = Number(text);
  return Number.isSafeInteger(number) && String(number) === text ? number : text;
}

/**
 * Writes a value at a dotted path of a body.
 *
 * @param body - the body; changed.
 * @param path - the path, whose objects and lists (before `0`) are made where they are missing.
 * @param value - what to write.
 */
export function put(body: Example["body"], path: string, value: unknown): void {
  const keys = path.split(".");
  const last = keys.pop() as string;
  let parent = body;
  for (const [index, key] of keys.entries()) {
    parent[key] ??= (keys[index + 1] ?? last) === "0" ? [] : {};
    parent = parent[key] as Example["body"];
  }
  parent[last] = value;
}

function noSpace(catalog: PackedBodies, { spaces }: PackedExamples, space: string): RangeError {
  const choice = `choose one of ${spaces.map(({ id }) => id).join(", ")}`;
  return new RangeError(
    unpackBodies(catalog).spaces.has(space)
      ? `codes of the space ${space} stand in no body, so there is no example; use lookup, or ${choice}`
      : `there is no space ${JSON.stringify(space)}; ${choice}`,
  );
}

function notSent(table: SpaceTable, { name, code }: Line, { service, network }: ExampleOptions): RangeError {
  const able = [...table.services.keys()].filter((item) =>
    findMatches(table, withService(table, code, item), { network }).some(({ entry }) => entry.name === name),
  );
  if (service !== undefined && table.segments)
    return new RangeError(`service ${service} does not send ${name}; choose one of ${able.join(", ")}`);
  return new RangeError(`${name} is not what ${code} means for the network ${network}; leave out the network`);
}
