import { foreignExpression } from "../catalog/alphabets.ts";
import { alternativesOf, type FieldCondition, fieldsOf } from "../catalog/conditions.ts";
import { everyEntry } from "../catalog/every-entry.ts";
import type { DocumentedCheck, Entry, Model, Service, Space, Variation } from "../catalog/model.ts";
import { codeFor, packSegments } from "../catalog/resolve/code-parts.ts";
import { familiesOf, isJoined, rivalsAmong } from "../catalog/rivals.ts";
import { LAYERS } from "../catalog/shapes/envelopes.ts";
import type { Advice, Traits } from "../runtime/advice.ts";
import { FOLLOWS, following, PAYS_OUT, REASON_MARKS, REASONS_FROM, TRAITS } from "../runtime/catalog.ts";
import { contradiction } from "../runtime/contradiction.ts";
import type { EarlierSpace } from "../runtime/earlier.ts";
import { CONDITIONS, OR } from "../runtime/field.ts";
import { fingerprint } from "../runtime/fingerprint.ts";
import type { Documented } from "../runtime/match-message.ts";
import { networkReader } from "../runtime/network.ts";
import type { PackedBodies, PackedCodeField, PackedNetworks, PackedRefunds, PackedSpace } from "../runtime/packed.ts";
import { joinReadings } from "../runtime/readings.ts";
import { refundReader } from "../runtime/refunds.ts";
import { WHERE_THERE } from "../runtime/signs.ts";
import { ACTORS, DISCLOSURES, KINDS, OUTCOMES, RETRIES, SCOPES } from "../runtime/vocabulary.ts";
import { isWithdrawn, WITHDRAWN } from "../runtime/withdrawn.ts";
import { pick } from "./pick.ts";
import { notificationsOf } from "./protocol.ts";

/**
 * Packs a provider into the strings that its package ships.
 *
 * @param model - the resolved provider.
 * @returns the data that the runtime unpacks.
 */
export function packCatalog(model: Model): PackedBodies {
  const catalog = packed.get(model) ?? pack(model);
  packed.set(model, catalog);
  return catalog;
}

/** Several files are made from it: it is packed once, and unpacked once where bodies are read for examples. */
const packed = new WeakMap<Model, PackedBodies>();

function pack(model: Model): PackedBodies {
  const groups = reasonGroups(model);
  const order = new Map(groups.flatMap(({ reasons }) => reasons).map((reason, index) => [reason, index]));
  const spaces = shippedSpaces(model);
  const check = commonCheck(model.spaces);
  return {
    provider: model.id,
    // In upper case they compress better, beside names with the same words.
    reasons: groups.map(({ reasons }) => reasons.map((name) => packReason(name, model)).join(" ")),
    spaces: packSpaces(spaces, order, model),
    signs: spaces.map(packSigns),
    ...packBodies(model),
    signatures: notificationsOf(model).flatMap(({ in: place, signature, covers }) =>
      place === "body" && covers ? [{ field: signature, covers }] : [],
    ),
    ...packFacts(model),
    ...(check && { check }),
    ...functionsFor(model.spaces, model),
  };
}

/**
 * Functions that only some spaces need.
 *
 * @param spaces - the spaces.
 * @param model - their provider.
 * @returns those that bodies with codes of these spaces are read by.
 */
export function functionsFor(
  spaces: readonly Space[],
  { envelopes }: Pick<Model, "envelopes">,
): Pick<PackedBodies, "join" | "contradiction" | "isWithdrawn"> {
  const ids = new Set(spaces.map(({ id }) => id));
  const conditions = [
    ...spaces.flatMap(({ entries }) => entries.flatMap((entry) => entry.with ?? [])),
    ...envelopes.flatMap(({ codes }) => codes.flatMap(({ when, space }) => (ids.has(space) && when) || [])),
  ];
  return {
    ...(isJoined(envelopes, ids) && { join: joinReadings }),
    ...(conditions.flatMap(alternativesOf).some(({ fields }) => fields) && { contradiction }),
    ...(spaces.some((space) => withdrawnIn(space).length > 0) && { isWithdrawn }),
  };
}

/**
 * Packs where codes stand in bodies.
 *
 * @param model - its envelopes.
 * @returns the places in the order in which they decide, and the fields by which customers are sent on.
 */
export function packBodies({
  envelopes,
  families,
}: Pick<Model, "envelopes" | "families">): Pick<PackedBodies, "codes" | "redirects"> {
  const redirects = distinct(envelopes.flatMap((envelope) => envelope.redirects ?? []));
  const rivals = rivalsAmong(envelopes);
  const fields = distinct(
    envelopes.flatMap((envelope) =>
      envelope.codes.map((code) => ({
        ...packCodeField(code, envelope),
        ...(rivals.has(code) && { families: familiesOf(code.space, families) }),
      })),
    ),
  );
  return {
    codes: LAYERS.flatMap((layer) => fields.filter((field) => field.layer === layer)),
    ...(redirects.length > 0 && { redirects: redirects.join(" ") }),
  };
}

/**
 * The reasons of a provider, those together that the same families use.
 *
 * @param model - the resolved provider.
 * @returns the groups, each with the families.
 */
export function reasonGroups(
  model: Model,
): readonly { readonly families: readonly string[]; readonly reasons: readonly string[] }[] {
  const used = model.families.map(({ id, spaces }) => {
    const own = model.spaces.filter((space) => spaces.includes(space.id));
    return [id, new Set(reasonsOf({ ...model, spaces: own }))] as const;
  });
  const familiesOf = (reason: string) => used.filter(([, reasons]) => reasons.has(reason)).map(([id]) => id);
  const groups = Map.groupBy(reasonsOf(model), (reason) => familiesOf(reason).join());
  return [...groups.values()].map((reasons) => ({ families: familiesOf(reasons[0] ?? ""), reasons }));
}

/** Name and marks of a reason. */
function packReason(name: string, { reasons }: Model): string {
  const { plain, absent, reuse } = reasons[name] ?? {};
  const marks = [plain && REASON_MARKS.plain, absent && REASON_MARKS.absent, reuse && REASON_MARKS.reuse];
  return name.toUpperCase() + marks.filter(Boolean).join("");
}

/** Where ids, amounts and lists stand, over all envelopes. */
function packFacts(model: Model): Pick<PackedBodies, "ids" | "money" | "refunds" | "items" | "networks"> {
  const { envelopes } = model;
  const networks = packNetworks(model);
  const ids = packPaths(
    IDS,
    envelopes.map((envelope) => envelope.ids ?? {}),
  );
  const money = packPaths(
    MONEY,
    envelopes.map((envelope) => envelope.money ?? {}),
  );
  const refunds = distinct(envelopes.flatMap((envelope) => (envelope.refunds ? [packRefunds(envelope.refunds)] : [])));
  const items = distinct(envelopes.flatMap((envelope) => envelope.items ?? []));
  return {
    ...(Object.keys(ids).length > 0 && { ids }),
    ...(Object.keys(money).length > 0 && { money }),
    ...(refunds.length > 0 && { refunds: { packed: refunds, read: refundReader } }),
    ...(items.length > 0 && { items: items.join(" ") }),
    ...(networks && { networks: { packed: networks, read: networkReader } }),
  };
}

/** The paths of each name, in the order of the names. */
function packPaths(
  names: readonly string[],
  records: readonly Readonly<Record<string, readonly string[] | undefined>>[],
): Record<string, string> {
  const paths = names.map((name) => [name, distinct(records.flatMap((record) => record[name] ?? []))] as const);
  return Object.fromEntries(paths.filter(([, some]) => some.length > 0).map(([name, some]) => [name, some.join(" ")]));
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
    ...pick(place, ["space", "layer", "message", "from", "assumed", "code", "fallback"]),
    ...(service && { service: pick(service, ["field", "space", "assumed"]) }),
    ...(when && { when: when.map(packCondition).join(CONDITIONS) }),
    ...(requires && { requires: requires.join(" ") }),
    ...(excludes && { excludes: excludes.join(" ") }),
    ...(positive && { positive: positive.join(" ") }),
  };
}

/** What ids and amounts are called that a body may have. */
export const IDS = ["reference", "payment", "refund"] as const;
export const MONEY = ["amount", "currency", "refunded", "paidAt"] as const;

type Envelope = Model["envelopes"][number];

function packCondition(condition: FieldCondition): string {
  const pack = (one: FieldCondition) => dropEmpty([fieldsOf(one).join(" "), (one.values ?? []).join(",")], "=");
  return alternativesOf(condition).map(pack).join(OR);
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

/**
 * Reasons that the entries of a provider use.
 *
 * @param model - the resolved provider.
 * @returns their names, sorted; always with `unmapped`, the reason of unknown results.
 */
export function reasonsOf(model: Model): string[] {
  const used = model.spaces.flatMap((space) =>
    everyEntry(space).flatMap((entry) => [entry.reason, ...entry.when.map((variation) => variation.reason)]),
  );
  return [...new Set([...used, "unmapped"])].sort();
}

/** Packs all spaces, and counts the rows of texts that stand before each. */
function packSpaces(spaces: readonly Space[], reasons: ReadonlyMap<string, number>, model: Model): PackedSpace[] {
  let row = 0;
  return spaces.map((space) => {
    const first = row;
    row += space.entries.reduce((sum, { when }) => sum + 1 + when.length, 0);
    return packSpace(space, first, reasons, model);
  });
}

function packSpace(space: Space, row: number, reasons: ReadonlyMap<string, number>, model: Model): PackedSpace {
  const {
    id,
    length: { min, max },
    capitals,
    small,
    check,
    segments,
    open,
    services,
    entries,
  } = space;
  const operation = packOperation(space);
  const withdrawn = withdrawnIn(space);
  return {
    id,
    row,
    foreign: foreignExpression(space),
    min,
    max,
    ...(capitals && { capitals }),
    ...(small && { small }),
    ...(operation !== undefined && { operation }),
    ...(isAboutCalls(space, model) && { scope: "request" as const }),
    ...(segments.length > 0 && {
      segments: packSegments(segments),
      open,
      services: services.map((service, index) => packService(service, services[index - 1])).join(" "),
    }),
    ...(check && { check: packCheck(check) }),
    ...(withdrawn.length > 0 && { withdrawn: withdrawn.join(WITHDRAWN) }),
    entries: entries.map((entry, index) => packEntry(entry, entries[index - 1], reasons)).join("\n"),
  };
}

/**
 * Codes of a space that have no meaning any more.
 *
 * @param space - the space.
 * @returns the codes and patterns; full codes where only some services sent them.
 */
export function withdrawnIn(space: Space): string[] {
  const meant = space.earlier.flatMap(({ code, pattern, services }) =>
    services === null || pattern !== code ? [code] : services.map((service) => codeFor(space, code, service)),
  );
  const current = new Set(space.entries.map(({ code }) => code));
  return [...new Set(meant)].filter((code) => !current.has(code));
}

/**
 * Packs what the codes of a provider meant before. No body is read by it, so it stands by itself.
 *
 * @param model - the resolved provider.
 * @returns the entries of each space that has some, with their dates.
 */
export function packEarlier(model: Model): readonly (Omit<EarlierSpace, "space"> & { readonly id: string })[] {
  const order = new Map(
    reasonGroups(model)
      .flatMap(({ reasons }) => reasons)
      .map((reason, index) => [reason, index]),
  );
  return model.spaces
    .filter(({ earlier }) => earlier.length > 0)
    .map(({ id, earlier }) => ({
      id,
      entries: earlier.map((entry, index) => packEntry(entry, earlier[index - 1], order)).join("\n"),
      periods: earlier.map(({ validFrom, validUntil }) => `${validFrom ?? ""}/${validUntil}`).join(" "),
    }));
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
 *
 * @param model - the resolved provider.
 * @returns the spaces, in the order in which the runtime counts entries and exceptions.
 */
export function shippedSpaces({ spaces, envelopes }: Model): Space[] {
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

/**
 * Whether a space says more of its call than that money may move by it.
 *
 * @param space - a space; the services of a composite one say it themselves.
 * @returns true where the kind of the call counts.
 */
export function hasOperation({ kind, operation, isPayout }: Space): boolean {
  return kind === "literal" && (operation !== "move" || isPayout);
}

function packOperation(space: Space): string | undefined {
  return hasOperation(space) ? `${KINDS.indexOf(space.operation)}${space.isPayout ? PAYS_OUT : ""}` : undefined;
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
  return dropEmpty(
    [
      entry.code === (following(before?.code ?? "") || entry.name) ? "" : entry.code,
      advice,
      entry.name,
      entry.network ?? "",
      exceptions.join(" "),
      (entry.services ?? []).join(","),
    ],
    "\t",
  );
}

/** What tells the entries of a space apart in bodies. */
function packSigns({ entries }: Space): string {
  const lines = entries.map((entry) => {
    const { fingerprints, templates } = messagesOf(entry);
    const bits = fingerprints.map((one) => packFingerprint(one, entry.name)).join("");
    return dropEmpty([bits, packCompanions(entry), ...templates], "\t");
  });
  return dropEmpty(lines, "\n");
}

/** What else an entry depends on: conditions over other fields, where the body comes from, and what may stand beside it. */
function packCompanions({ with: companions, from, only }: Entry): string {
  const all = [...(companions ?? []), ...(from ? [{ values: from }] : [])].map(packCondition);
  return [...all, ...(only ?? []).map((condition) => WHERE_THERE + packCondition(condition))].join(CONDITIONS);
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

/** Five characters; `=` stands for the fingerprint of the name. */
function packFingerprint(bits: number, name: string): string {
  if (bits === fingerprint(name)) return "=";
  return bits.toString(36).padStart(5, "0");
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
