import type { Entry, Model, Service, Space, StatusCheck, Text } from "../catalog/model.ts";
import { LAYERS, type Locale } from "../catalog/shape.ts";
import type { Advice } from "../runtime/advice.ts";
import { DIGITS, fingerprint } from "../runtime/fingerprint.ts";
import type { PackedColumn, PackedMessages } from "../runtime/message.ts";
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
  const order = new Map(reasons.map((reason, index) => [reason, index]));
  const fields = distinct(model.envelopes.flatMap(({ codes }) => codes.map(packCodeField)));
  return {
    reasons: reasons.join(" "),
    spaces: model.spaces.map((space) => packSpace(space, order)),
    codes: LAYERS.flatMap((layer) => fields.filter((field) => field.layer === layer)),
    redirects: distinct(model.envelopes.flatMap(({ redirects }) => redirects ?? [])),
    signatures: model.notifications.flatMap(({ in: place, signature, covers }) =>
      place === "body" && covers ? [{ field: signature, covers }] : [],
    ),
  };
}

function packCodeField({ field, when, ...code }: Model["envelopes"][number]["codes"][number]): PackedCodeField {
  return { field: field ?? "", ...code, ...(when && { when: { field: when.field, values: when.values ?? [] } }) };
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
  const texts = model.spaces
    .flatMap((space) => space.entries)
    .flatMap((entry) => [entry.text[locale], ...entry.when.map((variation) => variation.text[locale])]);
  const { taxonomy, reasons } = model;
  const inLocale = <K extends string>(record: Readonly<Record<K, Record<Locale, string>>>) =>
    mapValues(record, (texts) => texts[locale]);
  const used = new Set(model.spaces.flatMap((space) => space.entries.flatMap((entry) => [...entry.params.keys()])));
  const fallbacks = Object.entries(taxonomy.params).filter(([name]) => used.has(name));
  return {
    title: packColumn(texts, "title"),
    detail: packColumn(texts, "detail"),
    action: packColumn(texts, "action"),
    customer: packColumn(texts, "customer"),
    phrases: {
      fallbacks: Object.fromEntries(fallbacks.map(([name, { fallback }]) => [name, fallback[locale]])),
      pending: taxonomy.neutral.pending[locale],
      checking: taxonomy.neutral.checking[locale],
      neutral: { request: inLocale(taxonomy.neutral.request), transaction: inLocale(taxonomy.neutral.transaction) },
    },
    undecided: {
      title: reasons.unmapped?.title[locale] ?? "",
      details: inLocale(taxonomy.undecided),
      actions: mapValues(taxonomy.retries, ({ action }) => action[locale]),
    },
  };
}

function packColumn(texts: readonly Text[], field: keyof Text): PackedColumn {
  const positions = new Map<string, number>();
  const rows = texts.map(({ [field]: text }) => {
    const known = positions.get(text);
    if (known === undefined) positions.set(text, positions.size);
    return known?.toString(36) ?? "";
  });
  return { texts: [...positions.keys()], rows: rows.join(",") };
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

function packSpace(space: Space, reasons: ReadonlyMap<string, number>): PackedSpace {
  const { id, alphabet, length, capitals, check, segments, open, services } = space;
  return {
    id,
    foreign: ALPHABETS[alphabet],
    ...length,
    ...(capitals && { capitals }),
    ...(segments.length > 0 && {
      segments: segments.map((segment) => [segment.name, segment.length] as const),
      open,
      services: services.map(packService).join(" "),
    }),
    ...(check && { check: packCheck(check) }),
    entries: space.entries.map((entry) => packEntry(entry, reasons)).join("\n"),
  };
}

function packService({ code, kind, serves, status }: Service): string {
  const kinds = (serves ?? [kind]).map((item) => KINDS.indexOf(item)).join("");
  return code + kinds + (status ? `>${packCheck(status)}` : "");
}

function packCheck({ service, call, notBeforeSeconds, validForDays, ifOpen }: StatusCheck): string {
  return [call ?? service ?? "", notBeforeSeconds ?? "", validForDays ?? "", ifOpen?.charAt(0) ?? ""]
    .join("|")
    .replace(/\|+$/, "");
}

function packEntry(entry: Entry, reasons: ReadonlyMap<string, number>): string {
  const exceptions = entry.when.map((variation) =>
    [
      packAdvice(variation, reasons),
      (variation.kinds ?? []).map((kind) => KINDS.indexOf(kind)).join(""),
      (variation.services ?? []).join(","),
    ].join(":"),
  );
  const templates = templatesOf(entry);
  return [
    entry.name,
    entry.code === entry.name ? "" : entry.code,
    packAdvice(entry, reasons),
    entry.network ?? "",
    (entry.services ?? []).join(","),
    exceptions.join(";"),
    (entry.with ?? []).map(({ field, values }) => `${field}=${values.join(",")}`).join("|"),
    packFingerprints(
      entry.name,
      templates.filter((template) => !isParametric(template)),
    ),
    ...templates.filter(isParametric),
  ]
    .join("\t")
    .replace(/\t+$/, "");
}

const isParametric = (template: string) => template.includes("\u0001");

/** Fingerprints are a tenth of the texts, and all that comparing needs; `=` is that of the name. */
function packFingerprints(name: string, messages: readonly string[]): string {
  const own = fingerprint(name);
  return [...new Set(messages.map(fingerprint))]
    .map((bits) => (bits === own ? "=" : [18, 12, 6, 0].map((shift) => DIGITS.charAt((bits >>> shift) & 63)).join("")))
    .join("");
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

function packAdvice(advice: Advice, reasons: ReadonlyMap<string, number>): string {
  return [
    SCOPES.indexOf(advice.scope),
    OUTCOMES.indexOf(advice.outcome),
    RETRIES.indexOf(advice.retry),
    ACTORS.indexOf(advice.actor),
    DISCLOSURES.indexOf(advice.disclosure),
    (reasons.get(advice.reason) ?? 0).toString(36),
  ].join("");
}

function mapValues<K extends string, T, U>(record: Readonly<Record<K, T>>, make: (value: T) => U): Record<K, U> {
  return Object.fromEntries(Object.entries<T>(record).map(([key, value]) => [key, make(value)])) as Record<K, U>;
}
