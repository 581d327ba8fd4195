import { ALPHABETS, charactersOf } from "../catalog/alphabets.ts";
import type { FieldCondition } from "../catalog/conditions.ts";
import { everyEntry } from "../catalog/every-entry.ts";
import { eachLocale, inLocale, type Locale } from "../catalog/locales.ts";
import type { DocumentedCheck, Entry, Model, Service, Space, Text, Variation } from "../catalog/model.ts";
import { familiesOf, rivalsAmong } from "../catalog/rivals.ts";
import { answersData } from "./answers.ts";
import { attemptsOf } from "./attempts.ts";
import { hasOperation, IDS, isAboutCalls, MONEY, reasonsOf } from "./pack.ts";
import { pick } from "./pick.ts";
import { procedureData } from "./procedure-json.ts";
import { idempotencyOf, notificationsOf, signaturesOf } from "./protocol.ts";
import { verificationVectors } from "./verification-vectors.ts";

/** Version of the shape of `codes.json`. */
export const CODES_VERSION = 1;

/**
 * All data of a provider, for programs in any language.
 *
 * @param model - the resolved provider.
 * @returns the content of `codes.json`; its entries are generated lazily and can be read once.
 */
export function codesData(model: Model) {
  const attempts = attemptsOf(model);
  return {
    provider: model.id,
    version: CODES_VERSION,
    docs: model.docs.map(({ id, title, url, language, date }) => ({ id, title, url, language, date })),
    reasons: reasonsOf(model).map((name) => reasonData(name, model.reasons[name])),
    spaces: model.spaces.map((space) => spaceData(space, model)),
    ...(model.networks && { networks: networksData(model.networks, model.taxonomy.networks) }),
    envelopes: model.envelopes.map(envelopeWriter(model)),
    idempotency: idempotencyOf(model),
    notifications: signaturesOf(model).map((rule, index) => ({ ...rule, ...notificationsOf(model)[index] })),
    verification: { vectors: verificationVectors(model) },
    procedure: procedureData(model),
    ...(attempts.length > 0 && { attempts }),
    entries: entriesOf(model),
  };
}

function networksData(
  { numbers, brands }: NonNullable<Model["networks"]>,
  known: Model["taxonomy"]["networks"],
): object {
  return {
    ...(numbers && { numbers }),
    ...(brands && { brands }),
    known: Object.fromEntries(Object.entries(known).map(([name, { numbers, names }]) => [name, { numbers, names }])),
  };
}

function envelopeWriter({ envelopes, families }: Model) {
  const rivals = rivalsAmong(envelopes);
  return (envelope: Model["envelopes"][number]) =>
    envelopeData(envelope, (place) => rivals.has(place) && familiesOf(place.space, families));
}

function envelopeData(
  envelope: Model["envelopes"][number],
  familiesAt: (place: CodePlace) => readonly string[] | false,
) {
  const { id, title, sources, requires, excludes, positive, codes, redirects, fields } = envelope;
  return {
    id,
    ...(title && { title }),
    ...(sources && { sources }),
    ...(requires && { requires }),
    ...(excludes && { excludes }),
    ...(positive && { positive }),
    codes: codes.map((place) => ({
      field: place.field ?? null,
      ...pick(place, ["space", "layer", "message"]),
      ...(place.when && { when: place.when.map(conditionData) }),
      ...(place.from && { from: place.from }),
      ...orNothing(familiesAt(place)),
      ...pick(place, ["assumed", "code", "fallback"]),
      ...(place.service && { service: pick(place.service, ["field", "space", "assumed"]) }),
    })),
    redirects: redirects ?? [],
    ...factsOf(envelope),
    fields: Object.keys(fields ?? {}),
  };
}

type CodePlace = Model["envelopes"][number]["codes"][number];

/** Families matter only where another space is read in the same field. */
function orNothing(families: readonly string[] | false) {
  return families && families.length > 0 && { families };
}

/** Where ids, amounts and lists stand. */
function factsOf({ ids, money, refunds, items }: Model["envelopes"][number]) {
  return {
    ...(ids && { ids: pick(ids, IDS) }),
    ...(money && { money: pick(money, MONEY) }),
    ...(refunds && {
      refunds: {
        ...pick(refunds, ["list", "number", "amount"]),
        ...(refunds.status && { status: conditionData(refunds.status) }),
      },
    }),
    ...(items && { items }),
  };
}

/** A condition, and those of which it needs one. */
function conditionData({ either, ...condition }: FieldCondition): FieldCondition {
  return { ...pick(condition, ["field", "fields", "values"]), ...(either && { either: either.map(conditionData) }) };
}

/** Content of `codes.json`. */
export type CodesData = Omit<ReturnType<typeof codesData>, "entries"> & {
  readonly entries: readonly ReturnType<typeof entryData>[];
};

function* entriesOf(model: Model) {
  for (const space of model.spaces) for (const entry of everyEntry(space)) yield entryData(entry, model.locales);
}

function reasonData(name: string, reason: Model["reasons"][string] | undefined) {
  return {
    name,
    meaning: reason?.meaning ?? "",
    outcomes: reason?.outcomes ?? [],
    ...(reason?.plain && { plain: true }),
    ...(reason?.absent && { absent: true }),
    ...(reason?.part && { part: true }),
    ...(reason?.reuse && { reuse: reason.reuse }),
    ...(reason?.aliases && { aliases: reason.aliases }),
  };
}

function spaceData(space: Space, model: Model) {
  const head = {
    id: space.id,
    kind: space.kind,
    title: space.title,
    alphabet: charactersOf(space),
    length: pick(space.length, ["min", "max"]),
    ...(space.capitals && { capitals: true }),
    ...(space.small && { small: true }),
    ...(hasOperation(space) && { operation: space.operation }),
    ...(space.isPayout && { payout: true }),
    ...(isAboutCalls(space, model) && { scope: "request" }),
    ...(space.check && { status: checkData(space.check) }),
  };
  if (space.kind === "literal") return head;
  const isMixed = space.segments.some(({ alphabet }) => alphabet !== undefined);
  return {
    ...head,
    segments: space.segments.map((segment) => ({
      ...pick(segment, ["name", "length"]),
      ...(isMixed && { alphabet: ALPHABETS[segment.alphabet ?? space.alphabet] }),
    })),
    open: space.open,
    services: space.services.map(serviceData),
    ...(space.answers && { answers: answersData(space.answers, model) }),
  };
}

function serviceData({ code, name, title, kind, serves, isPayout, follows, status }: Service) {
  return {
    code,
    name,
    title,
    kind,
    ...(serves && { serves }),
    ...(isPayout && { payout: true }),
    ...(follows && { follows: true }),
    ...(status && { status: checkData(status) }),
  };
}

function entryData(entry: Entry, locales: readonly Locale[]) {
  return {
    space: entry.space,
    name: entry.name,
    code: entry.code,
    ...(entry.pattern !== null && {
      pattern: entry.pattern,
      http: entry.http,
      case: entry.case,
      service: entry.service,
    }),
    ...(entry.services && { services: entry.services }),
    ...(entry.with && { with: entry.with.map(conditionData) }),
    ...(entry.only && { only: entry.only.map(conditionData) }),
    ...(entry.from && { from: entry.from }),
    network: entry.network,
    messages: entry.messages,
    ...(entry.params.size > 0 && {
      params: [...entry.params.keys()],
      placeholders: Object.fromEntries(entry.params),
    }),
    documented: entry.documented,
    ...adviceData(entry),
    note: entry.note,
    confidence: entry.confidence,
    ...(entry.validFrom !== null && { validFrom: entry.validFrom }),
    ...(entry.validUntil !== null && { validUntil: entry.validUntil }),
    ...(entry.undocumentedSince !== null && { undocumentedSince: entry.undocumentedSince }),
    ...(entry.deprecated !== null && { deprecated: entry.deprecated }),
    text: eachLocale(locales, (locale): Text => pick(inLocale(entry.text, locale), TEXTS)),
    ...(entry.when.length > 0 && { when: entry.when.map((variation) => variationData(entry, variation, locales)) }),
    sources: entry.sources.map((source) => ("url" in source ? pick(source, ["url"]) : pick(source, ["doc", "line"]))),
  };
}

/** A variation with only what differs from the entry. */
function variationData(entry: Entry, variation: Variation, locales: readonly Locale[]) {
  const advice = Object.entries(adviceData(variation)).filter(([key, value]) => value !== entry[key as keyof Entry]);
  const text = Object.fromEntries(
    locales.flatMap((locale) => {
      const [own, texts] = [inLocale(entry.text, locale), inLocale(variation.text, locale)];
      const changed = TEXTS.filter((field) => texts[field] !== own[field]);
      return changed.length > 0 ? [[locale, pick(texts, changed)]] : [];
    }),
  );
  return {
    ...(variation.services && { services: variation.services }),
    ...(variation.kinds && { kinds: variation.kinds }),
    ...(variation.documented !== null && { documented: variation.documented }),
    ...Object.fromEntries(advice),
    ...(variation.note !== null && { note: variation.note }),
    ...(Object.keys(text).length > 0 && { text }),
  };
}

/** What a message consists of. */
const TEXTS = ["title", "detail", "action", "customer"] as const;

function adviceData({ scope, outcome, retry, actor, reason, disclosure, ends, part, reuse }: Entry | Variation) {
  return {
    ...{ scope, outcome, retry, actor, reason, disclosure },
    ...(ends && { ends }),
    ...(part && { part }),
    ...(reuse && { reuse }),
  };
}

function checkData(check: DocumentedCheck): Partial<DocumentedCheck> {
  const given = CHECK.filter((name) => check[name] !== null);
  return pick(check, given);
}

const CHECK = [
  "service",
  "call",
  "notBeforeSeconds",
  "validForDays",
  "everySeconds",
  "ifOpen",
  "ifNotFound",
] as const satisfies readonly (keyof DocumentedCheck)[];
