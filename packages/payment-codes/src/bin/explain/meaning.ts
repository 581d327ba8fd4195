// Generated from the catalog; do not edit.
import type { StatusCheck } from "../../runtime/catalog.js";
import type { KnownEntry } from "../../runtime/lookup.js";
import type { Message } from "../../runtime/message.js";
import type { NextStep } from "../../runtime/next-step.js";
import type { CodesData, EntryData, VariationData } from "../codes-data.js";
import { isAskedByService, titleOfService } from "../told/ask.js";
import { type Money, moneyOf } from "../told/money.js";
import { type Sentences, sentencesOf, type Told } from "../told/sentences.js";
import type { SentenceWords } from "../told/words.js";

/** Where a fact was read. */
export interface Source {
  readonly url: string;
  readonly line?: number;
  readonly title?: string;
  readonly date?: string;
}

/** The sentences about what a code means, and about what follows. */
export interface Says extends Sentences {
  readonly step: string;
}

/** One meaning of a code, as `--json` prints it. */
export interface Meaning {
  readonly provider: string;
  readonly space: string;
  readonly spaceTitle: string;
  readonly code: string;
  readonly name: string;
  readonly pattern?: string;
  readonly http?: number;
  readonly service?: string;
  readonly serviceTitle?: string;
  readonly case?: string;
  readonly kind?: string;
  readonly network?: string;
  /** The service is not in the catalog: only the case is. */
  readonly precision?: "case";
  readonly title: string;
  readonly detail: string;
  readonly money: Money;
  readonly says: Says;
  readonly outcome: string;
  readonly scope: string;
  readonly retry: string;
  readonly step: string;
  readonly change?: string;
  readonly reference?: string;
  readonly after?: string;
  readonly reuse?: "never";
  readonly action: string;
  readonly statusCheck?: StatusCheck;
  readonly actor: string;
  readonly customer: string;
  readonly disclosure: string;
  readonly reason: string;
  readonly reasonMeaning: string;
  readonly messages: readonly string[];
  /** Fields that have to hold values beside the code. */
  readonly beside: readonly string[];
  readonly documented?: string;
  readonly note?: string;
  readonly confidence: string;
  readonly sources: readonly Source[];
  readonly page?: string;
}

/** What a meaning is made of. */
export interface Facts {
  readonly data: CodesData;
  readonly entry: KnownEntry;
  readonly message: Message;
  readonly next: NextStep;
  readonly words: SentenceWords;
  /** How the provider writes itself. */
  readonly provider: string;
  readonly homepage: string | undefined;
  readonly lang: string;
}

/**
 * Puts together what is said about one meaning of a code.
 *
 * @param facts - the entry, its texts and the data of its provider.
 * @returns the meaning: plain data.
 */
export function meaningOf(facts: Facts): Meaning {
  const { data, entry, message, next, homepage, lang } = facts;
  const space = data.spaces.find(({ id }) => id === entry.space);
  const record = recordOf(data, entry);
  const variation = record && variationOf(record, entry);
  const service = space?.services?.find(({ code }) => code === entry.service);
  const documented = variation?.documented ?? record?.documented;
  const note = variation?.note ?? record?.note;
  return {
    provider: data.provider,
    space: entry.space,
    spaceTitle: space?.title ?? "",
    code: entry.code,
    name: entry.name,
    ...(entry.pattern !== undefined && { pattern: entry.pattern }),
    ...(entry.http !== undefined && { http: entry.http }),
    ...(entry.service !== undefined && entry.service !== space?.open && { service: entry.service }),
    ...(service && { serviceTitle: service.title }),
    ...(entry.case !== undefined && { case: entry.case }),
    ...(entry.kind !== undefined && { kind: entry.kind }),
    ...(entry.network && { network: entry.network }),
    ...(entry.precision === "case" && entry.service !== space?.open && { precision: "case" as const }),
    title: message.title,
    detail: message.detail,
    ...{ money: moneyOf(entry), says: saysOf(entry, next, facts) },
    ...{ outcome: entry.outcome, scope: entry.scope, retry: entry.retry },
    ...stepOf(next),
    action: message.action,
    ...(entry.statusCheck && { statusCheck: entry.statusCheck }),
    actor: entry.actor,
    customer: message.customer,
    disclosure: entry.disclosure,
    reason: entry.reason,
    reasonMeaning: data.reasons.find(({ name }) => name === entry.reason)?.meaning ?? "",
    messages: record?.messages ?? [],
    beside: (record?.with ?? []).map(conditionText),
    ...(documented && { documented }),
    ...(note && { note }),
    confidence: record?.confidence ?? "inferred",
    sources: sourcesOf(data, record),
    ...(homepage && { page: pageOf(homepage, lang, data.provider, entry) }),
  };
}

/**
 * Puts what an entry or a result says into sentences.
 *
 * @param told - the entry or result.
 * @param next - the next step.
 * @param about - data of the provider, how it writes itself, and words of the language.
 * @returns the sentences.
 */
export function saysOf(
  told: Told & { readonly space?: string | undefined; readonly service?: string | undefined },
  next: NextStep,
  { data: { spaces }, words, provider }: Pick<Facts, "data" | "words" | "provider">,
): Says {
  const own = spaces.find(({ id }) => id === told.space);
  const service = (code: string) => titleOfService(code, own, spaces);
  const isOpen = own !== undefined && isAskedByService(told.service, own);
  return { ...sentencesOf(told, words, { provider, service, isOpen }), step: words.steps[next.step] };
}

function stepOf(next: NextStep): Pick<Meaning, "step" | "change" | "reference" | "after" | "reuse"> {
  return {
    step: next.step,
    ...("change" in next && { change: next.change, reference: next.reference }),
    ...("after" in next && { after: next.after }),
    ...("reuse" in next && next.reuse && { reuse: next.reuse }),
  };
}

/** The data of an entry that was looked up; what is said about one service stands before what is said about all. */
function recordOf(data: CodesData, entry: KnownEntry): EntryData | undefined {
  const own = data.entries.filter(
    (item) =>
      item.space === entry.space &&
      item.name === entry.name &&
      item.validUntil === undefined &&
      (entry.network === undefined || item.network === entry.network),
  );
  const services = (item: EntryData) => item.services?.includes(entry.service ?? "");
  return (
    own.find(({ code }) => code === entry.code) ??
    own.find((item) => item.code === entry.pattern && services(item)) ??
    own.find(({ code }) => code === entry.pattern) ??
    own[0]
  );
}

function variationOf({ when }: EntryData, { service, kind }: KnownEntry): VariationData | undefined {
  return when?.find(
    ({ services, kinds }) => (!services || services.includes(service ?? "")) && (!kinds || kinds.includes(kind ?? "")),
  );
}

function conditionText(condition: NonNullable<EntryData["with"]>[number]): string {
  if (condition.either) return condition.either.map(conditionText).join(" or ");
  const name = [...(condition.fields ?? []), condition.field ?? ""].filter(Boolean).join(" or ");
  const values = condition.values ?? [];
  return values.length === 0 ? name : `${name} = ${values.join(", ")}`;
}

/**
 * Where an entry was read.
 *
 * @param data - data of the provider.
 * @param record - the entry.
 * @returns its sources, each page once with its first line.
 */
export function sourcesOf(data: CodesData, record: EntryData | undefined): Source[] {
  const found = new Map<string, Source>();
  for (const { url, doc, line } of record?.sources ?? []) {
    const page = data.docs.find(({ id }) => id === doc);
    const address = url ?? page?.url;
    if (address === undefined || found.has(address)) continue;
    found.set(address, {
      url: address,
      ...(line !== undefined && { line }),
      ...(page && { title: page.title, date: page.date }),
    });
  }
  return [...found.values()];
}

function pageOf(homepage: string, lang: string, provider: string, { space, code }: KnownEntry): string {
  const way = [lang, provider, space, code.toLowerCase()].map(encodeURIComponent).join("/");
  return `${homepage.replace(/\/$/, "")}/${way}/`;
}
