import { ALPHABETS } from "../catalog/alphabets.ts";
import { inLocale, type Locale, type Localized } from "../catalog/locales.ts";
import type { DocumentedCheck, Entry, Model, Service, Space, Text, Variation } from "../catalog/model.ts";
import { packSegments } from "../catalog/resolve/code-parts.ts";
import { LAYERS } from "../catalog/shapes/envelopes.ts";
import type { Advice, Traits } from "../runtime/advice.ts";
import { ALL_OF, FOLLOWS, following, PAYS_OUT, REASON_MARKS, REASONS_FROM, TRAITS } from "../runtime/catalog.ts";
import { DIGITS, fingerprint } from "../runtime/fingerprint.ts";
import type { Documented } from "../runtime/match-message.ts";
import type { PackedColumn, PackedMessages } from "../runtime/message.ts";
import type { PackedCatalog, PackedCodeField, PackedNetworks, PackedRefunds, PackedSpace } from "../runtime/packed.ts";
import { ACTORS, DISCLOSURES, KINDS, OUTCOMES, RETRIES, SCOPES } from "../runtime/vocabulary.ts";
import { pick } from "./pick.ts";
import { notificationsOf } from "./protocol.ts";

/**
 * Packs a provider into the strings that its package ships.
 *
 * @param model - the resolved provider.
 * @returns the data that the runtime unpacks.
 */
export function packCatalog(model: Model): PackedCatalog {
  const catalog = packed.get(model) ?? pack(model);
  packed.set(model, catalog);
  return catalog;
}

/** Several files are made from it: it is packed once, and unpacked once where bodies are read for examples. */
const packed = new WeakMap<Model, PackedCatalog>();

function pack(model: Model): PackedCatalog {
  const reasons = reasonsOf(model);
  const order = new Map(reasons.map((reason, index) => [reason, index]));
  const check = commonCheck(model.spaces);
  return {
    provider: model.id,
    // In upper case they compress better, beside names with the same words.
    reasons: reasons.map((name) => packReason(name, model)).join(" "),
    spaces: shippedSpaces(model).map((space) => packSpace(space, order, model)),
    ...packBodies(model),
    signatures: notificationsOf(model).flatMap(({ in: place, signature, covers }) =>
      place === "body" && covers ? [{ field: signature, covers }] : [],
    ),
    ...packFacts(model),
    ...(check && { check }),
  };
}

/**
 * Packs where codes stand in bodies.
 *
 * @param model - its envelopes.
 * @returns the places in the order in which they decide, and the fields by which customers are sent on.
 */
export function packBodies({ envelopes }: Pick<Model, "envelopes">): Pick<PackedCatalog, "codes" | "redirects"> {
  const fields = distinct(envelopes.flatMap((envelope) => envelope.codes.map((code) => packCodeField(code, envelope))));
  return {
    codes: LAYERS.flatMap((layer) => fields.filter((field) => field.layer === layer)),
    redirects: distinct(envelopes.flatMap(({ redirects }) => redirects ?? [])),
  };
}

/** Name and marks of a reason. */
function packReason(name: string, { reasons }: Model): string {
  const { plain, absent, reuse } = reasons[name] ?? {};
  const marks = [plain && REASON_MARKS.plain, absent && REASON_MARKS.absent, reuse && REASON_MARKS.reuse];
  return name.toUpperCase() + marks.filter(Boolean).join("");
}

/** Where ids, amounts and lists stand, over all envelopes. */
function packFacts(model: Model): Pick<PackedCatalog, "ids" | "money" | "refunds" | "items" | "networks"> {
  const { envelopes } = model;
  const networks = packNetworks(model);
  const ids = packPaths(envelopes.map((envelope) => pick(envelope.ids ?? {}, IDS)));
  const money = packPaths(envelopes.map((envelope) => pick(envelope.money ?? {}, MONEY)));
  const refunds = distinct(envelopes.flatMap((envelope) => (envelope.refunds ? [packRefunds(envelope.refunds)] : [])));
  const items = distinct(envelopes.flatMap((envelope) => envelope.items ?? []));
  return {
    ...(Object.keys(ids).length > 0 && { ids }),
    ...(Object.keys(money).length > 0 && { money }),
    ...(refunds.length > 0 && { refunds }),
    ...(items.length > 0 && { items }),
    ...(networks && { networks }),
  };
}

function packPaths(
  records: readonly Readonly<Record<string, readonly string[] | undefined>>[],
): Record<string, string> {
  const names = distinct(records.flatMap((record) => Object.keys(record)));
  return Object.fromEntries(
    names.map((name) => [name, distinct(records.flatMap((record) => record[name] ?? [])).join(" ")]),
  );
}

/** How a body tells the card network; undefined where no field does. */
function packNetworks({ networks, taxonomy }: Model): PackedNetworks | undefined {
  if (!networks) return undefined;
  const { numbers, brands } = networks;
  return {
    ...(numbers && { numbers: numbers.join(" ") }),
    ...(brands && { brands: brands.join(" ") }),
    known: Object.entries(taxonomy.networks).map(
      ([network, known]) => [network, known.numbers.join(","), known.names.join(",")] as const,
    ),
  };
}

function packRefunds({ list, number, amount, status }: Refunds): PackedRefunds {
  return status ? [list, number, amount, packCondition(status)] : [list, number, amount];
}

type Refunds = NonNullable<Model["envelopes"][number]["refunds"]>;

/** The status check of a provider, where all its codes have the same. */
function commonCheck(spaces: readonly Space[]): string | undefined {
  const isSplit = spaces.some(({ services }) => services.some(({ status }) => status));
  const checks = new Set(spaces.flatMap(({ check }) => (check ? packCheck(check) : [])));
  return isSplit || checks.size > 1 ? undefined : [...checks][0];
}

function packCodeField(place: Envelope["codes"][number], { requires, excludes, positive }: Envelope): PackedCodeField {
  const { when, service } = place;
  return {
    field: place.field ?? "",
    ...pick(place, ["space", "layer", "message", "assumed", "code", "fallback"]),
    ...(service && { service: pick(service, ["field", "space", "assumed"]) }),
    ...(when && { when: packCondition(when) }),
    ...(requires && { requires: requires.join(" ") }),
    ...(excludes && { excludes: excludes.join(" ") }),
    ...(positive && { positive: positive.join(" ") }),
  };
}

/** What ids and amounts are called that a body may have. */
export const IDS = ["reference", "payment", "refund"] as const;
export const MONEY = ["amount", "currency", "refunded", "paidAt"] as const;

type Envelope = Model["envelopes"][number];

function packCondition({ field, values }: { field: string; values?: readonly string[] | undefined }): string {
  return dropEmpty([field, (values ?? []).join(",")], "=");
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
  const texts = shippedSpaces(model)
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => [entry, ...entry.when].map(({ text }) => inLocale(text, locale)));
  const { taxonomy, reasons } = model;
  const said = (text: Localized<string> | undefined) => (text ? inLocale(text, locale) : "");
  const used = new Set(model.spaces.flatMap((space) => space.entries.flatMap((entry) => [...entry.params.keys()])));
  const fallbacks = Object.entries(taxonomy.params).filter(([name]) => used.has(name));
  // Compression looks back 32 kB: texts that share sentences stand together.
  return {
    action: packColumn(texts, "action"),
    detail: packColumn(texts, "detail"),
    title: packColumn(texts, "title"),
    customer: packColumn(texts, "customer"),
    phrases: {
      fallbacks: Object.fromEntries(fallbacks.map(([name, { fallback }]) => [name, said(fallback)])),
      neutral: packNeutral(taxonomy.neutral, locale),
    },
    undecided: {
      title: said(reasons.unmapped?.title),
      unsent: said(reasons.provider_unavailable?.title),
      details: mapValues(taxonomy.undecided, said),
      actions: mapValues(taxonomy.retries, ({ action }) => said(action)),
    },
  };
}

function packNeutral(
  { pending, unpaid, checking, reversal, declined, transaction, request }: Model["taxonomy"]["neutral"],
  locale: Locale,
): PackedMessages["phrases"]["neutral"] {
  const eachIn = <K extends string>(record: Readonly<Record<K, Localized<string>>>) =>
    mapValues(record, (text) => inLocale(text, locale));
  return {
    ...eachIn({ pending, unpaid, checking, reversal, declined }),
    transaction: eachIn(transaction),
    request: eachIn(request),
  };
}

function packColumn(texts: readonly Text[], field: keyof Text): PackedColumn {
  const lastRows = new Map<string, number>();
  const rows = texts.map(({ [field]: text }, row) => {
    const last = lastRows.get(text);
    lastRows.set(text, row);
    return last === undefined ? "" : (row - last).toString(36);
  });
  return { texts: [...lastRows.keys()], rows: rows.join(",") };
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

function packSpace(space: Space, reasons: ReadonlyMap<string, number>, model: Model): PackedSpace {
  const {
    id,
    alphabet,
    length: { min, max },
    capitals,
    small,
    check,
    segments,
    open,
    services,
    entries,
  } = space;
  return {
    id,
    foreign: ALPHABETS[alphabet],
    min,
    max,
    ...(capitals && { capitals }),
    ...(small && { small }),
    ...(isAboutCalls(space, model) && { scope: "request" as const }),
    ...(segments.length > 0 && {
      segments: packSegments(segments),
      open,
      services: services.map((service, index) => packService(service, services[index - 1])).join(" "),
    }),
    ...(check && { check: packCheck(check) }),
    entries: entries.map((entry, index) => packEntry(entry, entries[index - 1], reasons)).join("\n"),
  };
}

/**
 * Whether no code of a space is about money.
 *
 * @param space - a space; the services of a composite one differ, so it is none.
 * @param model - its provider.
 * @returns true where its calls make, read or deliver something and nothing else.
 */
export function isAboutCalls({ kind, operation }: Space, { taxonomy }: Model): boolean {
  return kind === "literal" && taxonomy.kinds[operation].scope === "request";
}

/**
 * Spaces with their entries as they are shipped. An entry for one service that differs from its pattern only in advice
 * and text is shipped as an exception of the pattern; messages are shipped only if a body carries one with the code.
 */
function shippedSpaces({ spaces, envelopes }: Model): Space[] {
  const places = envelopes.flatMap(({ codes }) => codes);
  return spaces.map((space) => {
    const isCompared = places.some(({ space: id, message }) => id === space.id && message);
    const entries = foldIntoPatterns(space.entries);
    return { ...space, entries: isCompared ? entries : entries.map((entry) => ({ ...entry, messages: [] })) };
  });
}

function foldIntoPatterns(entries: readonly Entry[]): Entry[] {
  const byCode = Map.groupBy(entries, ({ code }) => code);
  const exceptions = new Map<Entry, Variation[]>();
  const others = entries.filter((entry) => {
    const general = generalOf(entry, byCode);
    if (general) exceptions.set(general, [...(exceptions.get(general) ?? []), asException(entry)]);
    return general === undefined;
  });
  return others.map((entry) => ({ ...entry, when: [...(exceptions.get(entry) ?? []), ...entry.when] }));
}

function asException(entry: Entry): Variation {
  return { ...entry, services: entry.service === null ? null : [entry.service], kinds: null };
}

/** The pattern that says the same as an entry for one service, but for advice and text. */
function generalOf(entry: Entry, byCode: ReadonlyMap<string, readonly Entry[]>): Entry | undefined {
  const { service, pattern, code } = entry;
  if (service === null || pattern === null || entry.when.length > 0 || entry.with || entry.only || entry.from)
    return undefined;
  const patterns = (byCode.get(pattern) ?? []).filter(({ services }) => !services || services.includes(service));
  const [general] = patterns;
  if (general === undefined || patterns.length > 1 || byCode.get(code)?.length !== 1) return undefined;
  // Whether a message speaks of another entry depends on its own advice, not on that of its exceptions.
  const isSame = general.name === entry.name && general.outcome === entry.outcome;
  const isFree = !general.with && !general.only && !general.from;
  return isSame && isFree && saysSame(entry, general) ? general : undefined;
}

/** Whether taking the messages of a pattern for those of an entry changes no decision. */
function saysSame(entry: Entry, general: Entry): boolean {
  const own = messagesOf(entry);
  const all = messagesOf(general);
  const isSubset = own.fingerprints.every((bits) => all.fingerprints.includes(bits));
  const isEqual = isSubset && own.fingerprints.length === all.fingerprints.length;
  const isPart = isSubset && own.fingerprints.length > 0 && own.templates.length === 0;
  return own.templates.map(lettersOf).join() === all.templates.map(lettersOf).join() && (isEqual || isPart);
}

function packService({ code, kind, serves, isPayout, follows, status }: Service, before: Service | undefined): string {
  const kinds = (serves ?? [kind]).map((item) => KINDS.indexOf(item)).join("");
  const own = code === following(before?.code ?? "") ? "" : `:${code}`;
  return kinds + (isPayout ? PAYS_OUT : "") + (follows ? FOLLOWS : "") + own + (status ? `>${packCheck(status)}` : "");
}

function packCheck(check: DocumentedCheck): string {
  const { service, call, notBeforeSeconds, validForDays, everySeconds, ifOpen, ifNotFound } = check;
  const answers = call ?? service ?? "";
  const [open, absent] = [ifOpen, ifNotFound].map((what) => what?.charAt(0) ?? "");
  return [answers, notBeforeSeconds ?? "", validForDays ?? "", open, everySeconds ?? "", absent]
    .join("|")
    .replace(/\|+$/, "");
}

function packEntry(entry: Entry, before: Entry | undefined, reasons: ReadonlyMap<string, number>): string {
  const advice = packAdvice(entry, reasons);
  const exceptions = entry.when.map((variation) =>
    dropEmpty(
      [
        packDifference(packAdvice(variation, reasons), advice),
        (variation.kinds ?? []).map((kind) => KINDS.indexOf(kind)).join(""),
        (variation.services ?? []).join(","),
      ],
      "!",
    ),
  );
  const { fingerprints, templates } = messagesOf(entry);
  return dropEmpty(
    [
      entry.code === (following(before?.code ?? "") || entry.name) ? "" : entry.code,
      advice,
      entry.name,
      entry.network ?? "",
      fingerprints.map((bits) => packFingerprint(bits, entry.name)).join(""),
      exceptions.join(" "),
      (entry.services ?? []).join(","),
      packCompanions(entry),
      ...templates,
    ],
    "\t",
  );
}

/** What else an entry depends on: where one of these holds, where the body comes from, and where all of these hold. */
function packCompanions({ with: companions, from, only }: Entry): string {
  const one = [...(companions ?? []), ...(from ? [{ field: "", values: from }] : [])].map(packCondition);
  return [...one, ...(only ?? []).map((condition) => ALL_OF + packCondition(condition))].join("|");
}

/** Joins fields, without those at the end that are empty. */
function dropEmpty(fields: readonly string[], separator: string): string {
  return fields.slice(0, fields.findLastIndex((field) => field !== "") + 1).join(separator);
}

/** Advice of an exception, without what it has in common with its entry at the end. */
function packDifference(advice: string, base: string): string {
  let length = advice.length;
  while (length > 0 && advice[length - 1] === base[length - 1]) length -= 1;
  return advice.slice(0, length);
}

/** How messages are recognized: fingerprints are a tenth of the size of texts, and enough for comparing. */
function messagesOf(entry: Entry): Documented {
  const isParametric = (template: string) => template.includes("\u0001");
  const messages = templatesOf(entry);
  return {
    fingerprints: [...new Set(messages.filter((text) => !isParametric(text)).map(fingerprint))],
    templates: messages.filter(isParametric),
  };
}

/** Four characters; `=` stands for the fingerprint of the name. */
function packFingerprint(bits: number, name: string): string {
  if (bits === fingerprint(name)) return "=";
  return [18, 12, 6, 0].map((shift) => DIGITS.charAt((bits >>> shift) & 63)).join("");
}

/** Messages with each placeholder replaced by its parameter's name between two U+0001. */
function templatesOf(entry: Entry): string[] {
  const templates = entry.messages.map((message) => templateOf(entry, message));
  // One of several spellings is enough.
  return [...new Map(templates.map((template) => [lettersOf(template), template])).values()];
}

/**
 * A wire message with its parameters marked.
 *
 * @param entry - says which placeholders stand for which parameter.
 * @param message - one of its messages.
 * @returns the message with each placeholder replaced by its parameter's name between two U+0001.
 */
export function templateOf({ params }: Entry, message: string): string {
  const placeholders = [...params].flatMap(([name, spellings]) =>
    spellings.map((spelling) => [spelling, name] as const),
  );
  // Longer ones first: `{{param}}` contains `{param}`.
  placeholders.sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  return placeholders.reduce((text, [spelling, name]) => text.replaceAll(spelling, `\u0001${name}\u0001`), message);
}

/** The significant part of a template: matching ignores case, spaces and punctuation. */
function lettersOf(template: string): string {
  return template.toLowerCase().replace(/[ -/:-@[-`{-~]/g, "");
}

function packAdvice(advice: Advice & Traits, reasons: ReadonlyMap<string, number>): string {
  return [
    (SCOPES.indexOf(advice.scope) + traitBits(advice)).toString(36),
    OUTCOMES.indexOf(advice.outcome),
    RETRIES.indexOf(advice.retry),
    ACTORS.indexOf(advice.actor),
    DISCLOSURES.indexOf(advice.disclosure),
    String.fromCharCode(REASONS_FROM + (reasons.get(advice.reason) ?? 0)),
  ].join("");
}

/** Traits stand beside the scope, one bit each. */
function traitBits(advice: Traits): number {
  let bits = 0;
  for (const { name, value, bit } of TRAIT_BITS) if (advice[name] === value) bits |= bit;
  return bits;
}

const TRAIT_BITS = TRAITS.flatMap((trait, index) =>
  Object.entries(trait).map(([name, value]) => ({ name: name as keyof Traits, value, bit: 2 << index })),
);

function mapValues<K extends string, T, U>(record: Readonly<Record<K, T>>, make: (value: T) => U): Record<K, U> {
  return Object.fromEntries(Object.entries<T>(record).map(([key, value]) => [key, make(value)])) as Record<K, U>;
}
