import type { Entry, LocalizedText, Model, Space } from "../catalog/model.ts";
import type { Locale } from "../catalog/shape.ts";
import type { Advice } from "../runtime/advice.ts";
import type { PackedMessages } from "../runtime/message.ts";
import type { PackedCatalog, PackedCodeField, PackedSpace } from "../runtime/packed.ts";
import { ACTORS, DISCLOSURES, KINDS, OUTCOMES, RETRIES, SCOPES } from "../runtime/vocabulary.ts";

/** Characters that a code of a space may have, as the inside of a character class. */
export const ALPHABETS = { digits: "0-9", upper: "0-9A-Z_", lower: "a-z_" } as const;

/**
 * Packs a provider into the strings that its package ships.
 *
 * @param model - the resolved provider.
 * @returns the data that the runtime unpacks.
 */
export function packCatalog(model: Model): PackedCatalog {
  const reasons = reasonsOf(model);
  return {
    reasons: reasons.join(" "),
    spaces: model.spaces.map((space) => packSpace(space, reasons)),
    codes: distinct(model.envelopes.flatMap(({ codes }) => codes.map(packCodeField))),
    redirects: distinct(model.envelopes.flatMap(({ redirects }) => redirects ?? [])),
  };
}

function packCodeField({
  field,
  space,
  layer,
  message,
  when,
}: Model["envelopes"][number]["codes"][number]): PackedCodeField {
  return { field, space, layer, ...(message !== undefined && { message }), ...(when !== undefined && { when }) };
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

/**
 * Packs the texts of one language.
 *
 * @param model - the resolved provider.
 * @param locale - the language.
 * @returns the texts, in the order in which the runtime counts entries and exceptions.
 */
export function packMessages(model: Model, locale: Locale): PackedMessages {
  const positions = new Map<string, number>();
  const position = (text: string) => {
    const known = positions.get(text);
    if (known !== undefined) return known.toString(36);
    positions.set(text, positions.size);
    return (positions.size - 1).toString(36);
  };
  const rows = model.spaces
    .flatMap((space) => space.entries)
    .flatMap((entry) => [entry.text, ...entry.when.map((variation) => variation.text)])
    .map((text: LocalizedText) => {
      const { title, detail, action, customer } = text[locale];
      return [title, detail, action, customer].map(position).join(" ");
    });
  const { taxonomy, reasons } = model;
  const inLocale = <K extends string>(record: Readonly<Record<K, Record<Locale, string>>>) =>
    mapValues(record, (texts) => texts[locale]);
  const used = new Set(model.spaces.flatMap((space) => space.entries.flatMap((entry) => [...entry.params.keys()])));
  const fallbacks = Object.entries(taxonomy.params).filter(([name]) => used.has(name));
  return {
    texts: [...positions.keys()],
    rows: rows.join("\n"),
    fallbacks: Object.fromEntries(fallbacks.map(([name, { fallback }]) => [name, fallback[locale]])),
    undecided: {
      title: reasons.unmapped?.title[locale] ?? "",
      details: inLocale(taxonomy.undecided),
      actions: mapValues(taxonomy.retries, ({ action }) => action[locale]),
      pending: taxonomy.neutral.pending[locale],
      checking: taxonomy.neutral.checking[locale],
      customers: { request: inLocale(taxonomy.neutral.request), transaction: inLocale(taxonomy.neutral.transaction) },
    },
  };
}

/**
 * Reasons that the entries of a provider use.
 *
 * @param model - the resolved provider.
 * @returns their names, sorted; always with `unmapped`, the reason of unknown results.
 */
export function reasonsOf(model: Model): string[] {
  const used = model.spaces.flatMap((space) =>
    space.entries.flatMap((entry) => [entry.reason, ...entry.when.map((variation) => variation.reason)]),
  );
  return [...new Set([...used, "unmapped"])].sort();
}

function packSpace(space: Space, reasons: readonly string[]): PackedSpace {
  return {
    id: space.id,
    foreign: ALPHABETS[space.alphabet],
    min: space.length.min,
    max: space.length.max,
    segments: space.segments.map(({ name, length }) => [name, length] as const),
    open: space.open,
    services: space.services
      .map(({ code, kind, serves }) => code + (serves ?? [kind]).map((item) => KINDS.indexOf(item)).join(""))
      .join(" "),
    entries: space.entries.map((entry) => packEntry(entry, reasons)).join("\n"),
  };
}

function packEntry(entry: Entry, reasons: readonly string[]): string {
  const exceptions = entry.when.map((variation) =>
    [
      packAdvice(variation, reasons),
      (variation.kinds ?? []).map((kind) => KINDS.indexOf(kind)).join(""),
      (variation.services ?? []).join(","),
    ].join(":"),
  );
  return [
    entry.name,
    entry.code,
    packAdvice(entry, reasons),
    entry.network ?? "",
    (entry.services ?? []).join(","),
    exceptions.join(";"),
    (entry.with ?? []).map(({ field, values }) => `${field}=${values.join(",")}`).join("|"),
    ...templatesOf(entry),
  ].join("\t");
}

/** Messages with each placeholder replaced by its parameter's name between two U+0001. */
function templatesOf(entry: Entry): string[] {
  const placeholders = [...entry.params].flatMap(([name, spellings]) =>
    spellings.map((spelling) => [spelling, name] as const),
  );
  // Longer ones first: `{{param}}` contains `{param}`.
  placeholders.sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  const templates = entry.messages.map((message) =>
    placeholders.reduce((text, [spelling, name]) => text.replaceAll(spelling, `\u0001${name}\u0001`), message),
  );
  // Matching ignores case, spaces and punctuation, so one of several such spellings is enough.
  const bySpelling = new Map(
    templates.map((template) => [template.toLowerCase().replace(/[ -/:-@[-`{-~]/g, ""), template]),
  );
  return [...bySpelling.values()];
}

function packAdvice(advice: Advice, reasons: readonly string[]): string {
  return [
    SCOPES.indexOf(advice.scope),
    OUTCOMES.indexOf(advice.outcome),
    RETRIES.indexOf(advice.retry),
    ACTORS.indexOf(advice.actor),
    DISCLOSURES.indexOf(advice.disclosure),
    reasons.indexOf(advice.reason).toString(36),
  ].join("");
}

function mapValues<K extends string, T, U>(record: Readonly<Record<K, T>>, make: (value: T) => U): Record<K, U> {
  return Object.fromEntries(Object.entries<T>(record).map(([key, value]) => [key, make(value)])) as Record<K, U>;
}
