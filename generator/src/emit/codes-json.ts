import type { Entry, Model, Service, Space, Variation } from "../catalog/model.ts";
import { attemptsOf } from "./attempts.ts";
import { ALPHABETS, reasonsOf } from "./pack.ts";
import { procedureData } from "./procedure-json.ts";
import { idempotencyOf, notificationsOf, signaturesOf } from "./protocol.ts";
import { verificationVectors } from "./verification-vectors.ts";

/** Version of the shape of `codes.json`. */
export const CODES_VERSION = 1;

/**
 * All data of a provider, for any language.
 *
 * @param model - the resolved provider.
 * @returns the content of `codes.json`; its entries are made one by one, and can be read once.
 */
export function codesData(model: Model) {
  const attempts = attemptsOf(model);
  return {
    provider: model.id,
    version: CODES_VERSION,
    docs: model.docs.map(({ id, title, url, language, date }) => ({ id, title, url, language, date })),
    reasons: reasonsOf(model).map((name) => reasonData(name, model.reasons[name])),
    spaces: model.spaces.map(spaceData),
    ...(model.networks && { networks: { ...model.networks, known: model.taxonomy.networks } }),
    envelopes: model.envelopes.map(({ id, title, sources, requires, excludes, codes, redirects, ...envelope }) => ({
      id,
      ...(title && { title }),
      ...(sources && { sources }),
      ...(requires && { requires }),
      ...(excludes && { excludes }),
      codes: codes.map(({ field, beside: _, ...code }) => ({ field: field ?? null, ...code })),
      redirects: redirects ?? [],
      ...factsOf(envelope),
      fields: Object.keys(envelope.fields ?? {}),
    })),
    idempotency: idempotencyOf(model),
    notifications: signaturesOf(model).map((rule, index) => ({ ...rule, ...notificationsOf(model)[index] })),
    verification: { vectors: verificationVectors(model) },
    procedure: procedureData(model),
    ...(attempts.length > 0 && { attempts }),
    entries: entriesOf(model),
  };
}

/** Where ids, amounts and lists stand. */
function factsOf({ ids, money, refunds, items }: Partial<Model["envelopes"][number]>) {
  return { ...(ids && { ids }), ...(money && { money }), ...(refunds && { refunds }), ...(items && { items }) };
}

/** What `codes.json` holds. */
export type CodesData = Omit<ReturnType<typeof codesData>, "entries"> & {
  readonly entries: readonly ReturnType<typeof entryData>[];
};

function* entriesOf(model: Model) {
  for (const space of model.spaces) for (const entry of space.entries) yield entryData(entry);
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

function spaceData(space: Space) {
  const head = {
    id: space.id,
    kind: space.kind,
    title: space.title,
    alphabet: ALPHABETS[space.alphabet],
    length: space.length,
    ...(space.capitals && { capitals: true }),
    ...(space.small && { small: true }),
    ...(space.check && { status: withoutNull(space.check) }),
  };
  if (space.kind === "literal") return head;
  return {
    ...head,
    segments: space.segments,
    open: space.open,
    services: space.services.map(serviceData),
  };
}

function serviceData({ code, name, title, kind, serves, isPayout, status }: Service) {
  return {
    code,
    name,
    title,
    kind,
    ...(serves && { serves }),
    ...(isPayout && { payout: true }),
    ...(status && { status: withoutNull(status) }),
  };
}

function entryData(entry: Entry) {
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
    ...(entry.with && { with: entry.with }),
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
    ...(entry.undocumentedSince !== null && { undocumentedSince: entry.undocumentedSince }),
    ...(entry.deprecated !== null && { deprecated: entry.deprecated }),
    text: entry.text,
    ...(entry.when.length > 0 && { when: entry.when.map((variation) => variationData(entry, variation)) }),
    sources: entry.sources,
  };
}

/** A variation with only what differs from the entry. */
function variationData(entry: Entry, variation: Variation) {
  const advice = Object.entries(adviceData(variation)).filter(([key, value]) => value !== entry[key as keyof Entry]);
  const text = Object.fromEntries(
    Object.entries(variation.text).flatMap(([locale, texts]) => {
      const own = entry.text[locale as keyof typeof entry.text];
      const changed = Object.entries(texts).filter(([field, value]) => value !== own[field as keyof typeof own]);
      return changed.length > 0 ? [[locale, Object.fromEntries(changed)]] : [];
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

function adviceData({ scope, outcome, retry, actor, reason, disclosure, ends, part, reuse }: Entry | Variation) {
  return {
    ...{ scope, outcome, retry, actor, reason, disclosure },
    ...(ends && { ends }),
    ...(part && { part }),
    ...(reuse && { reuse }),
  };
}

function withoutNull<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== null)) as Partial<T>;
}
