import { inLocale, type Locale, type Localized } from "../catalog/locales.ts";
import type { Entry, Model, Text, Variation } from "../catalog/model.ts";
import { neutralTexts } from "../catalog/text.ts";
import { parametersOf } from "../catalog/text-parameters.ts";
import { type Catalog, type SpaceTable, unpack, withService } from "../runtime/catalog.ts";
import type { PackedColumn } from "../runtime/column.ts";
import { END, type PackedCustomer, textByAdvice } from "../runtime/customer.ts";
import { findMatches, type KnownEntry, type Match } from "../runtime/lookup.ts";
import type { PackedActions, PackedDetails, PackedTexts, PackedTitles } from "../runtime/message.ts";
import { NEUTRALS } from "../runtime/neutral.ts";
import type { PackedCatalog } from "../runtime/packed.ts";
import { RETRIES } from "../runtime/vocabulary.ts";
import { packCatalog, shippedSpaces, withdrawnIn } from "./pack.ts";

// Each column of the texts of one language is packed by itself, so that a program loads only those that it shows. A text
// that the advice of its entry chooses is not written for the entry: it stands once, with the reason or the advice.

/** Which texts of a provider are packed. */
export interface Portion {
  readonly model: Model;
  readonly locale: Locale;
  /** Ids of the spaces whose texts they are; left out for all. */
  readonly spaces?: readonly string[];
}

/**
 * Packs the titles.
 *
 * @param portion - provider, language and spaces.
 * @returns the titles; that of the reason is not repeated.
 */
export function packTitles(portion: Portion): PackedTitles {
  const { model, locale } = portion;
  const { reasons } = model;
  const titleOf = (reason: string) => said(reasons[reason]?.title, locale);
  const rows = rowsOf(portion).filter((row) => row !== undefined);
  const isOfReason = ({ meaning: { reason, text } }: Row) => inLocale(text, locale).title === titleOf(reason);
  const used = new Set(rows.filter(isOfReason).map(({ meaning }) => meaning.reason));
  return {
    ...packTexts(portion, "title", isOfReason),
    reasons: byReason(model, (reason) => (used.has(reason) ? titleOf(reason) : "")),
    undecided: titleOf("unmapped"),
    unsent: titleOf("provider_unavailable"),
  };
}

/**
 * Packs what the codes mean.
 *
 * @param portion - provider, language and spaces.
 * @returns the texts.
 */
export function packDetails(portion: Portion): PackedDetails {
  const { model, locale } = portion;
  const isSaid = (why: string) => why !== "withdrawn" || model.spaces.some((space) => withdrawnIn(space).length > 0);
  const undecided = Object.entries(model.taxonomy.undecided)
    .filter(([why]) => isSaid(why))
    .map(([why, text]) => [why, said(text, locale)]);
  const packed = packTexts(portion, "detail", () => false);
  const beside = inLocale(model.taxonomy.undecided.beside, locale);
  return {
    ...packed,
    fallbacks: { ...fallbacksIn(model, locale, [beside]), ...packed.fallbacks },
    undecided: Object.fromEntries(undecided),
  };
}

/**
 * Packs what to do next.
 *
 * @param portion - provider, language and spaces.
 * @returns the texts; that of the retry advice is not repeated.
 */
export function packActions(portion: Portion): PackedActions {
  const { model, locale } = portion;
  const actionOf = (retry: Entry["retry"]) => said(model.taxonomy.retries[retry].action, locale);
  const isOfRetry = ({ meaning: { retry, text } }: Row) => inLocale(text, locale).action === actionOf(retry);
  return { ...packTexts(portion, "action", isOfRetry), retries: RETRIES.map(actionOf).join("\n") };
}

/**
 * Packs what the customer reads.
 *
 * @param portion - provider, language and spaces.
 * @returns the texts; a row whose text the advice chooses only says so.
 */
export function packCustomer(portion: Portion): PackedCustomer {
  const { model, locale } = portion;
  const catalog = packCatalog(model);
  const textOf = ({ meaning }: Row) => inLocale(meaning.text, locale).customer;
  const isAdvised = (row: Row, lines: readonly string[], text: string) => {
    const choices = choicesOf(catalog, row);
    return choices.length > 0 && choices.every(({ word, neutral }) => (lines[word] || lines.at(neutral)) === text);
  };
  const neutral = neutralTexts(model.taxonomy).map((text) => said(text, locale));
  const rows = rowsOf(portion);
  const { reasons } = unpack(catalog);
  const asking = [...reasons.map(() => OF_REASON), ...neutral];
  const telling = rows.filter((row) => row !== undefined).filter((row) => isAdvised(row, asking, OF_REASON));
  const ofReason = Map.groupBy(telling, ({ meaning }) => meaning.reason);
  const words = reasons.map((reason) => mostUsed((ofReason.get(reason) ?? []).map(textOf)));
  const advised = [...words, ...neutral];
  const written = rows.map((row) => (!row || isAdvised(row, advised, textOf(row)) ? undefined : textOf(row)));
  const others = new Set(written.filter((text) => text !== undefined && !advised.includes(text)));
  const texts = [...words, ...others, ...neutral];
  const codes = written.map((text) => END + (text === undefined ? 0 : texts.length - texts.lastIndexOf(text)));
  return { texts: texts.join("\n"), rows: String.fromCharCode(...codes).trimEnd() };
}

/** Lines that the advice of an entry chooses: that of its reason, or a neutral one where there is none. */
interface Choice {
  /** -1 where the reason may not be told. */
  readonly word: number;
  /** Counted from the end. */
  readonly neutral: number;
}

/** What the advice chooses for all places of a row: the same for every language, and for every part of a package. */
function choicesOf(catalog: PackedCatalog, row: Row): readonly Choice[] {
  const known = choices.get(row);
  if (known) return known;
  const { reasons } = unpack(catalog);
  // Each line names its own place; the advice is asked with the lines of reasons, and without them.
  const neutrals = Array.from({ length: NEUTRALS }, (_, index) => String(index - NEUTRALS));
  const named = [...reasons.map((_, index) => String(index)), ...neutrals];
  const unnamed = [...reasons.map(() => ""), ...neutrals];
  const found = new Map<string, Choice>();
  for (const place of row.places) {
    const neutral = textByAdvice(catalog, unnamed, place);
    const chosen = textByAdvice(catalog, named, place);
    found.set(`${chosen} ${neutral}`, { word: chosen === neutral ? -1 : Number(chosen), neutral: Number(neutral) });
  }
  const all = [...found.values()];
  choices.set(row, all);
  return all;
}

const choices = new WeakMap<Row, readonly Choice[]>();

/** Stands for the text of any reason. */
const OF_REASON = "reason";

/** The text that stands most often in a list, the first of several; empty if the list is. */
function mostUsed(texts: readonly string[]): string {
  const counts = [...Map.groupBy(texts, (text) => text)].map(([text, same]) => ({ text, count: same.length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best), { text: "", count: 0 }).text;
}

/** What one row of the columns is for. */
interface Row {
  readonly space: string;
  readonly meaning: Entry | Variation;
  /** The entry with each service and kind that it holds for. */
  readonly places: readonly KnownEntry[];
}

/** Rows in the order in which the runtime counts entries and exceptions; none where the space is another. */
function rowsOf({ model, spaces }: Portion): readonly (Row | undefined)[] {
  const known = rowsKnown.get(model) ?? findRows(model, unpack(packCatalog(model)));
  rowsKnown.set(model, known);
  return spaces ? known.map((row) => (spaces.includes(row.space) ? row : undefined)) : known;
}

/** Asked for each column of each language. */
const rowsKnown = new WeakMap<Model, readonly Row[]>();

function findRows(model: Model, { spaces }: Catalog): Row[] {
  const places = Map.groupBy([...spaces.values()].flatMap(matchesIn), ({ row }) => row);
  const meanings = shippedSpaces(model).flatMap(({ id, entries }) =>
    entries.flatMap((entry) => [entry, ...entry.when].map((meaning) => ({ space: id, meaning }))),
  );
  return meanings.map((row, index) => ({ ...row, places: (places.get(index) ?? []).map(({ entry }) => entry) }));
}

/** Every entry of a space with every service and kind. */
function matchesIn(table: SpaceTable): Match[] {
  const { records, services, open } = table;
  if (open === undefined) return records.flatMap(({ code }) => findMatches(table, code));
  const patterns = new Set(records.map(({ code }) => withService(table, code)));
  const codes = [...patterns].flatMap((pattern) =>
    [open, ...services.keys()].map((service) => ({ service, code: withService(table, pattern, service) })),
  );
  const own = codes.flatMap(({ service, code }) =>
    (services.get(service)?.kinds ?? [undefined]).flatMap((kind) => findMatches(table, code, undefined, kind)),
  );
  // Beside a redirect, what was done is a page that was made.
  const done = own.filter(({ entry }) => entry.outcome === "success" || entry.outcome === "pending");
  const prepared = new Set(done.map(({ entry }) => entry.code));
  return [...own, ...[...prepared].flatMap((code) => findMatches(table, code, undefined, "prepare"))];
}

function packTexts(portion: Portion, field: keyof Text, isAdvised: (row: Row) => boolean): PackedTexts {
  const column = packColumn(portion, field, isAdvised);
  return { ...column, fallbacks: fallbacksIn(portion.model, portion.locale, [column.texts]) };
}

/** What stands for the parameters of some texts where their values are not known. */
function fallbacksIn({ taxonomy }: Model, locale: Locale, texts: readonly string[]): Record<string, string> {
  const used = new Set(texts.flatMap(parametersOf));
  const params = Object.entries(taxonomy.params).filter(([name]) => used.has(name));
  return Object.fromEntries(params.map(([name, { fallback }]) => [name, said(fallback, locale)]));
}

function packColumn(portion: Portion, field: keyof Text, isAdvised: (row: Row) => boolean): PackedColumn {
  const lastRows = new Map<string, number>();
  const rows = rowsOf(portion).map((row, index) => {
    if (!row || isAdvised(row)) return ADVISED;
    const text = inLocale(row.meaning.text, portion.locale)[field];
    const last = lastRows.get(text);
    lastRows.set(text, index);
    return last === undefined ? "" : (index - last).toString(36);
  });
  const shipped = rows.slice(0, rows.findLastIndex(isWritten) + 1);
  // Nothing at all would read as one row with the first text.
  return { texts: [...lastRows.keys()].join("\n"), rows: shipped.length === 0 ? ADVISED : shipped.join(",") };
}

/** Stands for a row without a text. */
const ADVISED = "0";

function isWritten(row: string): boolean {
  return row !== ADVISED;
}

/** One line for each reason of a provider, in the order of its packed catalog. */
function byReason(model: Model, make: (reason: string) => string): string {
  return unpack(packCatalog(model)).reasons.map(make).join("\n");
}

function said(text: Localized<string> | undefined, locale: Locale): string {
  return text ? inLocale(text, locale) : "";
}
