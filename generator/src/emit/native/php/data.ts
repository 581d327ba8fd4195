import type { Model } from "../../../catalog/model.ts";
import type { Advice, Traits } from "../../../runtime/advice.ts";
import { ACTORS, DISCLOSURES, KINDS, OUTCOMES, RETRIES, SCOPES } from "../../../runtime/vocabulary.ts";
import { shippedSpaces } from "../../pack.ts";
import { catalogData } from "../catalog-data.ts";
import { dataFile, type PhpData, phpLines, phpValue } from "./source.ts";

// Data as the PHP runtime reads it (`Internal/Data.php` has the shapes): arrays that opcache keeps, short, and with
// nothing to be parsed but names that are split.

type Catalog = ReturnType<typeof catalogData>;
type SpaceData = Catalog["spaces"][number];
type EntryData = SpaceData["entries"][number];
type ServiceData = NonNullable<SpaceData["operation"]>;
type ConditionData = { readonly fields?: readonly string[]; readonly values?: readonly string[] };

/**
 * The files with the data of a provider, without its texts.
 *
 * @param model - the resolved provider.
 * @returns their paths within the folder of the data.
 */
export function dataNames(model: Model): readonly string[] {
  return [...Object.keys(WRITERS), ...shippedSpaces(model).map(({ id }) => `spaces/${id}.php`)];
}

/**
 * A file with data.
 *
 * @param model - the resolved provider.
 * @param name - one of {@link dataNames}.
 * @returns its text.
 */
export function dataText(model: Model, name: string): string {
  const data = catalogData(model);
  const write = WRITERS[name];
  if (write) return dataFile(write(data));
  const space = data.spaces.find(({ id }) => name === `spaces/${id}.php`);
  if (space === undefined) throw new Error(`there is no data called ${name}`);
  return dataFile(spaceOf(space));
}

const WRITERS: Readonly<Record<string, (data: Catalog) => string>> = {
  "bodies.php": (data) => phpLines(bodiesOf(data)),
  "meanings.php": ({ advices }) => phpLines(advices.map(meaningOf)),
  "procedure.php": (data) => phpLines(procedureOf(data)),
  "spaces.php": ({ spaces }) => phpLines(Object.fromEntries(spaces.map(({ id }) => [id, id]))),
};

/** Facts beside a meaning, as bits; the runtime knows them by the same numbers. */
function traitsOf({ part, ends, absent, reuse }: Traits): number {
  const attempt = ends === "attempt" ? 2 : 0;
  return (part ? 1 : 0) | attempt | (ends === "reference" ? 4 : 0) | (absent ? 8 : 0) | (reuse ? 16 : 0);
}

/** A digit for each position in the vocabularies, one for the other facts, and the reason. */
function meaningOf(advice: Advice & Traits): string {
  const positions = [
    SCOPES.indexOf(advice.scope),
    OUTCOMES.indexOf(advice.outcome),
    RETRIES.indexOf(advice.retry),
    ACTORS.indexOf(advice.actor),
    DISCLOSURES.indexOf(advice.disclosure),
    traitsOf(advice),
  ];
  return positions.map((position) => position.toString(36)).join("") + advice.reason;
}

function spaceOf(space: SpaceData): string {
  const { id, foreign, min, max, segments, services, operation, check, withdrawn, entries, ...marks } = space;
  const head: { readonly [key: string]: PhpData | undefined } = {
    id,
    foreign: `/${foreign.replaceAll("/", "\\/")}/`,
    min,
    max,
    ...marks,
    row: firstRow(space),
    ...(operation && { operation: packedService(operation) }),
    ...(segments && { segments: segments.map(({ name, start, end }) => [name, start, end]) }),
    ...(services && {
      services: Object.fromEntries(services.map((service) => [service.code, packedService(service)])),
      checks: Object.fromEntries(
        services.flatMap(({ code, check: own }) => (own ? [[code, { ...own }] as const] : [])),
      ),
    }),
    ...(check && { check: { ...check } }),
    ...(withdrawn && { withdrawn }),
  };
  const fields = Object.entries(head).flatMap(([key, value]) =>
    value === undefined ? [] : [`'${key}'=>${phpValue(value)},\n`],
  );
  return `[\n${fields.join("")}'entries'=>[\n${entries.map((entry) => `${entryOf(entry)},\n`).join("")}],\n]`;
}

/** The rows of texts are counted from here: one for each entry, and one for each of its exceptions. */
function firstRow({ id, entries }: SpaceData): number {
  const first = entries[0]?.row ?? 0;
  let next = first;
  for (const { row, exceptions = [] } of entries)
    for (const own of [row, ...exceptions.map((item) => item.row)])
      if (own !== next++) throw new Error(`the rows of ${id} are not counted one by one`);
  return first;
}

/** Position of each part of an entry; parts that are missing are left out. */
function entryOf(entry: EntryData): string {
  const { code, name, advice, network, services, exceptions, with: companions, only, fingerprints, templates } = entry;
  const parts: (readonly [position: number, value: PhpData | undefined])[] = [
    [3, network],
    [4, services?.join(" ")],
    [5, exceptions?.map((item) => exceptionOf(item))],
    [6, companions?.map((some) => some.map(packedCondition))],
    [7, only?.map(packedCondition)],
    [8, fingerprints],
    [9, templates],
  ];
  const rest = parts.flatMap(([position, value]) => (value === undefined ? [] : [`${position}=>${phpValue(value)}`]));
  return `[${[phpValue(code), phpValue(name), String(advice), ...rest].join(",")}]`;
}

function exceptionOf({ advice, kinds, services }: NonNullable<EntryData["exceptions"]>[number]): PhpData {
  const digits = kinds?.map((kind) => KINDS.indexOf(kind)).join("") ?? "";
  if (services !== undefined) return [advice, digits, services.join(" ")];
  return digits === "" ? [advice] : [advice, digits];
}

function packedService({ kinds, paysOut, follows }: ServiceData): string {
  return kinds.map((kind) => KINDS.indexOf(kind)).join("") + (paysOut ? "-" : "") + (follows ? "+" : "");
}

/** As the runtime splits it: `field field=value,value`. */
function packedCondition({ fields, values }: ConditionData): string {
  const isSplit = (part: string) => /[=,]/.test(part);
  if (fields?.some((field) => isSplit(field) || field.includes(" ")) || values?.some(isSplit))
    throw new Error(`a condition cannot be packed: ${JSON.stringify({ fields, values })}`);
  return (fields ?? []).join(" ") + (values ? `=${values.join(",")}` : "");
}

function bodiesOf(data: Catalog): { readonly [key: string]: PhpData | undefined } {
  const { plain, places, redirects, signatures, ids, money, refunds, networks, items, check, procedure } = data;
  const byOutcome = Map.groupBy(procedure.claims, ({ outcome }) => outcome);
  const claims = [...byOutcome].map(
    ([outcome, rules]) => [outcome, rules.map(({ outcome: _outcome, ...rule }): PhpData => ({ ...rule }))] as const,
  );
  return {
    plain: Object.fromEntries(plain.map((reason) => [reason, true])),
    places: places.map(placeOf),
    redirects: (redirects ?? []).join(" "),
    signatures: (signatures ?? []).map(({ field, covers }) => [field, covers]),
    ids: joined(ids),
    money: joined(money),
    refunds: (refunds ?? []).map(({ status, ...fields }) => ({
      ...fields,
      ...(status && { status: packedCondition(status) }),
    })),
    ...(networks && { networks: networksOf(networks) }),
    items: (items ?? []).join(" "),
    ...(check && { check: { ...check } }),
    claims: Object.fromEntries(claims),
    clash: procedure.clash.map((line) => ({ ...line })),
  };
}

function placeOf(place: Catalog["places"][number]): PhpData {
  const { when, requires, excludes, positive, service, from, ...rest } = place;
  return {
    ...rest,
    ...(from && { from: [...from] }),
    ...(when && { when: when.map((some) => some.map(packedCondition)) }),
    ...(requires && { requires: requires.join(" ") }),
    ...(excludes && { excludes: excludes.join(" ") }),
    ...(positive && { positive: positive.join(" ") }),
    ...(service && { service: defined({ ...service }) }),
  } as PhpData;
}

function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;
}

function networksOf({ numbers, brands, known }: NonNullable<Catalog["networks"]>): PhpData {
  return {
    ...(numbers && { numbers: numbers.join(" ") }),
    ...(brands && { brands: brands.join(" ") }),
    known: known.map(({ network, numbers: ranges = [], names = [] }) => [network, ranges, names]),
  };
}

function joined(facts: Readonly<Record<string, readonly string[]>> | undefined): PhpData {
  return Object.fromEntries(Object.entries(facts ?? {}).map(([name, paths]) => [name, paths.join(" ")]));
}

function procedureOf({ procedure }: Catalog): { readonly [key: string]: PhpData | undefined } {
  const { rules, reports, states, open, unpaid, paid, contradictions, recheck } = procedure;
  const data = { rules, reports, states, open, unpaid, paid, contradictions, recheck };
  return data as unknown as { readonly [key: string]: PhpData };
}
