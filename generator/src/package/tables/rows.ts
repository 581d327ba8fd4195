import { type Money, moneyOf, moneyOfAny } from "../../command-line/told/money.ts";
import type { CodesData } from "../../emit/codes-json.ts";
import { type Advice, mergeAdvice } from "../../runtime/advice.ts";
import { lowerCase, upperCase } from "../../runtime/letters.ts";
import type { KnownEntry } from "../../runtime/lookup.ts";
import type { Kind } from "../../runtime/vocabulary.ts";
import type { Content } from "./content.ts";
import type { Cell, Row } from "./table.ts";
import { Wording, type Words } from "./words.ts";

type Space = CodesData["spaces"][number];
type Item = CodesData["entries"][number];

/** The rows of the tables of a provider, in the order of their shapes. */
export type ProviderRows = readonly (readonly Row[])[];

/**
 * Makes the rows of a provider: what its package answers, code by code.
 *
 * @param content - what the package says.
 * @returns the rows of each table, sorted by key.
 */
export function providerRows(content: Content): ProviderRows {
  const { data, messages } = content;
  const wording = new Wording(messages);
  const codes: Row[] = [];
  const variants: Row[] = [];
  const spaces = [...data.spaces].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const space of spaces) {
    const rows = new SpaceRows(content, space, wording);
    for (const code of rows.codes()) {
      const found = content.lookup(space.id, code);
      const now = rows.variantsOf(code, found);
      if (found.length > 0) codes.push(rows.rowOf(code, found, now.length));
      variants.push(...inOrder([...now, ...rows.earlierOf(code)]));
    }
  }
  const texts = messages.map((_, index) =>
    wording.all.map(({ id, texts: said }): Row => {
      const { title = "", detail = "", action = "", customer = "" } = said[index] ?? {};
      return [data.provider, id, title, detail, action, customer];
    }),
  );
  return [codes, variants, ...texts];
}

/** What is said about the codes of one space. */
class SpaceRows {
  readonly #content: Content;
  readonly #space: Space;
  readonly #wording: Wording;
  readonly #services: ReadonlyMap<string, Service>;
  readonly #entries: ReadonlyMap<string, readonly Item[]>;
  readonly #before: ReadonlyMap<string, readonly Item[]>;

  constructor(content: Content, space: Space, wording: Wording) {
    this.#content = content;
    this.#space = space;
    this.#wording = wording;
    this.#services = new Map(servicesOf(space).map((service) => [service.code, service]));
    const own = content.data.entries.filter((entry) => entry.space === space.id);
    const isEarlier = ({ validUntil }: Item) => validUntil !== undefined;
    this.#entries = Map.groupBy(
      own.filter((entry) => !isEarlier(entry)),
      ({ code }) => code,
    );
    this.#before = Map.groupBy(own.filter(isEarlier), ({ code }) => code);
  }

  /** Every code that has or had a meaning, sorted: for composite spaces with every service that is listed. */
  codes(): readonly string[] {
    const { capitals, small } = this.#space;
    const stated = [...this.#entries.keys(), ...this.#before.keys()];
    const all = isComposite(this.#space)
      ? [...new Set(stated.map((code) => this.#withService(code)))].flatMap((pattern) =>
          [...this.#services.keys()].map((service) => this.#withService(pattern, service)),
        )
      : stated.flatMap((code) => [code, ...(capitals ? [upperCase(code)] : []), ...(small ? [lowerCase(code)] : [])]);
    return [...new Set(all)].sort();
  }

  /** A code with another service; with none, its pattern. */
  #withService(code: string, service?: string): string {
    const { segments, open } = segmentsOf(this.#space);
    let at = 0;
    const parts = segments.map(({ name, length }) => {
      const part = code.slice(at, at + length);
      at += length;
      return name === "service" ? (service ?? open) : part;
    });
    return parts.join("");
  }

  /**
   * The row of a code.
   *
   * @param code - the code.
   * @param found - what it may mean when nothing else is known; at least one.
   * @param variants - how many variants it has now.
   * @returns the row with what holds whatever else is known.
   */
  rowOf(code: string, found: readonly KnownEntry[], variants: number): Row {
    const { pattern = null, http = null, service = null, case: caseOf = null } = found[0] ?? {};
    const service_name = service === null ? null : (this.#services.get(service)?.name ?? null);
    const entries = found.map((entry) => this.#itemOf(entry, code));
    const checks = found.map(({ statusCheck }) => statusCheck);
    const advice = mergeAdvice(found);
    return [
      ...[this.#content.data.provider, this.#space.id, code, pattern, http, service, service_name],
      agreed(found, ({ kind }) => kind),
      caseOf,
      agreed(found, ({ name }) => name),
      variants,
      ...adviceCells(moneyOfAny(advice, found), advice),
      agreed(entries, (entry, index) => documentedBy(entry, found[index])),
      agreed(checks, (check) => check?.service),
      agreed(checks, (check) => check?.call),
      agreed(checks, (check) => check?.notBeforeSeconds),
      agreed(checks, (check) => check?.everySeconds),
      agreed(checks, (check) => check?.validForDays),
      agreed(checks, (check) => check?.ifOpen),
      agreed(checks, (check) => check?.ifNotFound),
      agreed(entries, ({ deprecated }) => deprecated),
      agreed(entries, ({ undocumentedSince }) => undocumentedSince),
      ...wordCells(this.#wording.of(found)),
      ...this.#sourceCells(entries),
    ];
  }

  /**
   * The rows of what decides about a code besides the code.
   *
   * @param code - the code.
   * @param found - what it may mean when nothing else is known.
   * @returns the rows; none where the code says all.
   */
  variantsOf(code: string, found: readonly KnownEntry[]): readonly Row[] {
    const kinds = this.#kindsOf(found[0]);
    if (kinds.length > 1)
      return kinds.flatMap((kind) =>
        this.#content.lookup(this.#space.id, code, { kind }).map((entry) => this.#variantRow(entry, code, `/${kind}`)),
      );
    const isAlone = found.every((entry) => found.length === 1 && !isConditional(this.#itemOf(entry, code)));
    return isAlone ? [] : found.map((entry) => this.#variantRow(entry, code, ""));
  }

  /** What a service may do, where it may do several things. */
  #kindsOf(entry: KnownEntry | undefined): readonly Kind[] {
    return this.#services.get(entry?.service ?? "")?.serves ?? [];
  }

  #variantRow(entry: KnownEntry, code: string, kind: string): Row {
    const from = this.#itemOf(entry, code);
    return [
      ...[this.#content.data.provider, this.#space.id, code, entry.name + kind, entry.name],
      ...[entry.network ?? null, entry.kind ?? null],
      ...signCells(from),
      ...[from.validFrom ?? null, null],
      ...adviceCells(moneyOf(entry), entry),
      documentedBy(from, entry),
      ...wordCells(this.#wording.of([entry])),
      ...this.#sourceCells([from]),
    ];
  }

  /**
   * The rows of what a code meant before.
   *
   * @param code - the code.
   * @returns the rows; none where it always meant the same.
   */
  earlierOf(code: string): readonly Row[] {
    if (this.#before.size === 0) return [];
    return this.#content.lookupEarlier(this.#space.id, code).map((meaning): Row => {
      const { name, validFrom = null, validUntil, network = null, kind = null } = meaning;
      const from = this.#itemIn(this.#before, code, meaning);
      return [
        ...[this.#content.data.provider, this.#space.id, code, `${name}/${validUntil}`, name, network, kind],
        ...signCells(from),
        ...[validFrom, validUntil],
        ...adviceCells(moneyOf(meaning), meaning),
        documentedBy(from, meaning),
        ...wordCells(this.#wording.ofEarlier(from)),
        ...this.#sourceCells([from]),
      ];
    });
  }

  /** The entry of the data that an answer stands on: what is written for the full code holds before its pattern. */
  #itemOf(entry: KnownEntry, code: string): Item {
    return this.#itemIn(this.#entries, code, entry);
  }

  #itemIn(entries: ReadonlyMap<string, readonly Item[]>, code: string, { name, network }: Named): Item {
    const hasServices = isComposite(this.#space);
    const codes = hasServices ? [code, this.#withService(code)] : [code, lowerCase(code), upperCase(code)];
    for (const one of codes)
      for (const entry of entries.get(one) ?? [])
        if (entry.name === name && (hasServices || entry.network === (network ?? null))) return entry;
    throw new Error(`${this.#space.id} ${code} has no entry ${name}`);
  }

  #sourceCells(entries: readonly Item[]): Cell[] {
    const { docs } = this.#content.data;
    const pages = entries.map(({ sources: [source] }) => {
      if (source === undefined) return undefined;
      return "url" in source ? { url: source.url } : docs.find(({ id }) => id === source.doc);
    });
    return [
      agreed(pages, (page) => page?.url),
      agreed(pages, (page) => (page && "date" in page ? page.date : undefined)),
    ];
  }
}

type Service = Extract<Space, { services: unknown }>["services"][number];
type Named = Pick<KnownEntry, "name" | "network">;

function isComposite({ kind }: Space): boolean {
  return kind === "composite";
}

function segmentsOf(space: Space) {
  return "segments" in space ? space : { segments: [], open: "" };
}

function servicesOf(space: Space): readonly Service[] {
  return "services" in space ? space.services : [];
}

/** Variants of one code, sorted by what tells them apart. */
function inOrder(rows: readonly Row[]): readonly Row[] {
  return rows.length < 2 ? rows : [...rows].sort((a, b) => (String(a[VARIANT]) < String(b[VARIANT]) ? -1 : 1));
}

const VARIANT = 3;

/** What all say alike; nothing where they differ. */
function agreed<T>(items: readonly T[], say: (item: T, index: number) => string | number | null | undefined): Cell {
  const [first, ...more] = items;
  if (first === undefined) return null;
  const said = say(first, 0) ?? null;
  return more.every((item, index) => (say(item, index + 1) ?? null) === said) ? said : null;
}

function adviceCells(money: Money, { scope, outcome, retry, actor, reason, disclosure }: Advice): Cell[] {
  return [money, scope, outcome, retry, actor, reason, disclosure];
}

function wordCells({ id, texts }: Words): Cell[] {
  return [id, ...texts.map(({ title }) => title), ...texts.map(({ customer }) => customer)];
}

function isConditional(entry: Item): boolean {
  return Boolean(entry.with ?? entry.only ?? entry.from);
}

function signCells(entry: Item): Cell[] {
  const { with: all, only, from, messages } = entry;
  const conditions = { ...(all && { with: all }), ...(only && { only }), ...(from && { from }) };
  return [
    isConditional(entry) ? JSON.stringify(conditions) : null,
    messages.length > 0 ? JSON.stringify(messages) : null,
  ];
}

/** The label of an entry for a service and kind. */
function documentedBy({ documented, when = [] }: Item, found: Pick<KnownEntry, "service" | "kind"> | undefined): Cell {
  const { service, kind } = found ?? {};
  const fitting = when.find(
    ({ services, kinds }) =>
      (!services || (service !== undefined && services.includes(service))) &&
      (!kinds || (kind !== undefined && kinds.includes(kind))),
  );
  return fitting?.documented ?? documented;
}
