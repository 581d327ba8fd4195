import type { Advice } from "../runtime/advice.ts";
import { KINDS, type Kind } from "../runtime/vocabulary.ts";
import type { Loaded, ProviderSource } from "./load.ts";
import type { Entry, Model, Origin, Segment, Service, Source, Space, StatusCheck, Variation } from "./model.ts";
import type { Problem } from "./problem.ts";
import type { CasesData, EntryData, ProviderData, ServicesData, SpaceData, TextsData, WhenData } from "./shape.ts";
import { composeText, type TextSources } from "./text.ts";

type SpaceHead = ProviderData["spaces"][number];

/** Fields that an entry may inherit: from the standard, from its pattern. */
interface Draft {
  readonly data: Partial<EntryData>;
  readonly texts: readonly (TextsData | undefined)[];
  readonly origin: Origin;
}

/** A model and what is wrong with it so far. */
export interface Resolution {
  readonly model: Model;
  readonly problems: readonly Problem[];
}

/**
 * Fills in everything that is inherited: standard, then provider, then service.
 *
 * @param source - the loaded files of one provider.
 * @returns the model, and problems of what could not be resolved (unknown reason, missing field).
 */
export function resolve(source: ProviderSource): Resolution {
  const problems: Problem[] = [];
  const { data } = source.provider;
  const spaces = data.spaces.map((head) => resolveSpace(source, head, problems));
  const rows = new Set(spaces.flatMap((space) => space.entries.flatMap((entry) => entry.sources.flatMap(rowKey))));
  const model: Model = {
    id: data.id,
    name: data.name,
    identifier: data.identifier,
    packageName: `${source.project.data.scope}/${data.id}-codes`,
    summary: data.summary,
    project: source.project.data,
    taxonomy: source.taxonomy.data,
    reasons: source.reasons.data.reasons,
    docs: data.docs,
    envelopes: data.envelopes,
    example: data.example,
    spaces,
    provider: source.provider,
    rows: rows.size,
  };
  return { model, problems };
}

function rowKey(source: Source): string[] {
  return "doc" in source ? [`${source.doc}:${source.line}`] : [];
}

function resolveSpace(source: ProviderSource, head: SpaceHead, problems: Problem[]): Space {
  const own = source.spaces.get(head.id);
  const base = head.base === undefined ? undefined : source.bases.get(head.base);
  const services = resolveServices(head.services ? source.services.get(head.services) : undefined, own, problems);
  const segments: Segment[] = (head.segments ?? []).map(({ name, length }) => ({ name, length: Number(length) }));
  const total = segments.reduce((sum, segment) => sum + segment.length, 0);
  const head0 = {
    id: head.id,
    title: head.title,
    kind: head.kind,
    alphabet: head.alphabet,
    length: segments.length > 0 ? { min: total, max: total } : lengthOf(head),
    segments,
    open: head.open ?? "",
    services,
  };
  const texts: TextSources = { reasons: source.reasons.data.reasons, taxonomy: source.taxonomy.data };
  const drafts = draftsOf(head0, own, base);
  const notes = own?.data.notes ?? {};
  const entries = drafts.map((draft) => finish(draft, head0, texts, notes, problems));
  return { ...head0, entries: entries.filter((entry) => entry !== undefined).sort(byCode) };
}

function lengthOf(head: SpaceHead): { min: number; max: number } {
  return { min: Number(head.length?.min ?? 1), max: Number(head.length?.max ?? 64) };
}

function resolveServices(
  base: Loaded<ServicesData> | undefined,
  own: Loaded<SpaceData> | undefined,
  problems: Problem[],
): Service[] {
  const merged = new Map(base?.data.services.map((service) => [service.code, service]));
  for (const service of own?.data.services ?? []) {
    const below = merged.get(service.code);
    merged.set(service.code, {
      ...below,
      ...service,
      ...((below?.status || service.status) && { status: { ...below?.status, ...service.status } }),
    });
  }
  return [...merged.values()].map((service) => {
    const { code, name, title, kind, serves, status } = service;
    if (name === undefined || kind === undefined) {
      const index = own?.data.services?.findIndex((item) => item.code === code) ?? 0;
      const missing = name === undefined ? "name" : "kind";
      if (own)
        problems.push(
          own.file.problem(["services", index], "missing-field", {
            found: `service ${code} without a ${missing}`,
            expected: `a ${missing}, unless the standard has the service`,
            mend: `add ${missing}`,
          }),
        );
    }
    return {
      code,
      name: name ?? "",
      title: title ?? name ?? "",
      kind: kind ?? "move",
      serves: serves ?? null,
      status: status ? statusCheck(status) : null,
    };
  });
}

function statusCheck(status: NonNullable<ServicesData["services"][number]["status"]>): StatusCheck {
  return {
    service: status.service ?? null,
    notBeforeSeconds: status.notBeforeSeconds === undefined ? null : Number(status.notBeforeSeconds),
    validForDays: status.validForDays === undefined ? null : Number(status.validForDays),
    ifOpen: status.ifOpen ?? null,
  };
}

/** Lays the provider's entries over those of the standard. */
function draftsOf(
  space: Omit<Space, "entries">,
  own: Loaded<SpaceData> | undefined,
  base: Loaded<CasesData> | Loaded<SpaceData> | undefined,
): Draft[] {
  const drafts = base ? baseDrafts(space, base) : [];
  const byPattern = new Map(drafts.map((draft, index) => [draft.data.code ?? "", index]));
  // Full codes inherit from patterns, wherever those stand in the file.
  const isFull = (data: EntryData) => patternOf(space, data.code) !== data.code;
  const entries = (own?.data.entries ?? []).map((data, index) => ({ data, index }));
  const ordered = [...entries.filter(({ data }) => !isFull(data)), ...entries.filter(({ data }) => isFull(data))];
  for (const { data, index } of ordered) {
    if (!own) break;
    const origin: Origin = { file: own.file, path: ["entries", index], data, below: null };
    const pattern = patternOf(space, data.code);
    const belowIndex = data.network === undefined ? byPattern.get(pattern) : undefined;
    const below = belowIndex === undefined ? undefined : drafts[belowIndex];
    const isPattern = pattern === data.code;
    const isVariant =
      isPattern && data.name !== undefined && below?.data.name !== undefined && data.name !== below.data.name;
    // A second entry of the provider for one code is never merged: a rule reports it.
    const isRepeated = isPattern && !isVariant && below?.origin.file === own.file;
    if (!below || isRepeated) {
      drafts.push({ data, texts: [data.text], origin });
      if (isPattern && data.network === undefined && !byPattern.has(pattern)) byPattern.set(pattern, drafts.length - 1);
    } else if (isPattern && !isVariant) {
      drafts[belowIndex as number] = {
        data: { ...below.data, ...data, ...joined(below.data, data) },
        texts: [data.text, ...below.texts],
        origin: { ...origin, below: below.origin },
      };
    } else {
      const {
        messages,
        params,
        sources,
        urls,
        note,
        documented,
        undocumentedSince,
        deprecated,
        confidence,
        review,
        services,
        with: companions,
        when,
        ...inherited
      } = below.data;
      drafts.push({
        data: {
          ...inherited,
          ...(isPattern && when ? { when } : {}),
          ...forService(space, below, data),
          ...data,
        },
        texts: [data.text, ...serviceTexts(space, below, data), ...below.texts],
        origin: { ...origin, below: below.origin },
      });
    }
  }
  return drafts;
}

function baseDrafts(space: Omit<Space, "entries">, base: Loaded<CasesData> | Loaded<SpaceData>): Draft[] {
  if ("cases" in base.data) {
    return base.data.cases.map(({ http, case: caseCode, ...data }, index) => ({
      data: { ...data, code: compose(space, http, caseCode), urls: [base.data.source as string] },
      texts: [data.text],
      origin: { file: base.file, path: ["cases", index], data, below: null },
    }));
  }
  const { source } = base.data;
  return (base.data.entries ?? []).map((data, index) => ({
    data: source === undefined ? data : { ...data, urls: [...(data.urls ?? []), source] },
    texts: [data.text],
    origin: { file: base.file, path: ["entries", index], data, below: null },
  }));
}

/** Lists that add up instead of replacing each other: the provider's spellings stand first. */
function joined(below: Partial<EntryData>, own: EntryData): Partial<EntryData> {
  const result: Partial<EntryData> = {};
  const messages = [...new Set([...(own.messages ?? []), ...(below.messages ?? [])])];
  if (messages.length > 0) result.messages = messages;
  const urls = [...new Set([...(own.urls ?? []), ...(below.urls ?? [])])];
  if (urls.length > 0) result.urls = urls;
  const names = [...new Set([...Object.keys(own.params ?? {}), ...Object.keys(below.params ?? {})])];
  if (names.length > 0)
    result.params = Object.fromEntries(
      names.map((name) => [name, [...new Set([...(own.params?.[name] ?? []), ...(below.params?.[name] ?? [])])]]),
    );
  const when = [...(own.when ?? []), ...(below.when ?? [])];
  if (when.length > 0) result.when = when;
  return result;
}

/** What a full code inherits beside the pattern's own advice: that for its service and kind. */
function forService(space: Omit<Space, "entries">, below: Draft, data: EntryData): Partial<EntryData> {
  const fitting = whenFor(space, below, data);
  if (!fitting) return {};
  const { services: _, kinds: __, text: ___, ...fields } = fitting;
  return fields;
}

function serviceTexts(space: Omit<Space, "entries">, below: Draft, data: EntryData): (TextsData | undefined)[] {
  const fitting = whenFor(space, below, data);
  return fitting?.text ? [fitting.text] : [];
}

function whenFor(space: Omit<Space, "entries">, below: Draft, data: EntryData): WhenData | undefined {
  const service = space.services.find((item) => item.code === serviceOf(space, data.code));
  return service && below.data.when?.find((item) => fits(item, service.code, service.kind));
}

function fits(item: Pick<WhenData, "services" | "kinds">, service: string | undefined, kind: Kind): boolean {
  if (item.services && (service === undefined || !item.services.includes(service))) return false;
  return !item.kinds || item.kinds.includes(kind);
}

function finish(
  draft: Draft,
  space: Omit<Space, "entries">,
  sources: TextSources,
  notes: Readonly<Record<string, string>>,
  problems: Problem[],
): Entry | undefined {
  const { data, origin } = draft;
  const code = data.code ?? "";
  const composite = space.kind === "composite";
  const pattern = composite ? patternOf(space, code) : null;
  const parts = pattern === null ? undefined : splitPattern(space, pattern);
  const service = composite && pattern !== code ? serviceOf(space, code) : null;
  const kind = space.services.find((item) => item.code === service)?.kind;
  const reason = reasonOf(data.reason, sources);
  const missing = (["name", "scope", "outcome", "retry", "reason"] as const).filter(
    (field) => data[field] === undefined,
  );
  if (data.reason !== undefined && !reason)
    problems.push(
      origin.file.problem([...origin.path, "reason"], "vocabulary", {
        found: `the reason ${data.reason}`,
        expected: "a reason of catalog/reasons.yaml",
        mend: "correct its spelling or add the reason there",
      }),
    );
  for (const field of missing)
    problems.push(
      origin.file.problem(origin.path, "missing-field", {
        found: `${code} without ${field}`,
        expected: `${field}, as there is nothing to inherit it from`,
        mend: `add ${field}`,
      }),
    );
  if (missing.length > 0 || !reason || data.scope === undefined || data.outcome === undefined) return undefined;
  if (data.retry === undefined || data.reason === undefined || data.name === undefined) return undefined;
  const stated: Advice = {
    scope: data.scope,
    outcome: data.outcome,
    retry: data.retry,
    actor: data.actor ?? reason.actor,
    reason: data.reason,
    disclosure: data.disclosure ?? reason.disclosure,
  };
  const http = parts ? Number(parts.http) : null;
  const advice = kind === undefined ? stated : adviceForKind(stated, kind, http, sources);
  const entry: Entry = {
    space: space.id,
    name: data.name,
    code,
    pattern,
    http,
    case: parts?.case ?? null,
    service,
    services: data.services ?? null,
    network: data.network ?? null,
    with: data.with ?? null,
    messages: data.messages ?? [],
    params: new Map(Object.entries(data.params ?? {})),
    documented: data.documented ?? null,
    note: sharedNote(data.note, notes),
    confidence: data.confidence ?? "documented",
    undocumentedSince: data.undocumentedSince ?? null,
    deprecated: data.deprecated ?? null,
    sources: sourcesOf(data),
    ...advice,
    text: composeText(draft.texts, advice, kind, sources),
    when: [],
    origin,
  };
  if (!composite || service !== null) return entry;
  return { ...entry, when: variationsOf(entry, stated, data.when ?? [], draft.texts, space, sources, notes, problems) };
}

function reasonOf(reason: string | undefined, { reasons }: TextSources) {
  return reason !== undefined && Object.hasOwn(reasons, reason) ? reasons[reason] : undefined;
}

/** The text of a shared note, or the note itself. */
function sharedNote(note: string | undefined, notes: Readonly<Record<string, string>>): string | null {
  if (note === undefined) return null;
  return Object.hasOwn(notes, note) ? (notes[note] ?? note) : note;
}

function adviceForKind(advice: Advice, kind: Kind, http: number | null, sources: TextSources): Advice {
  const effect = sources.taxonomy.kinds[kind];
  const open = http !== null && http >= 500 && advice.outcome === "unknown";
  return {
    ...advice,
    scope: effect.scope ?? advice.scope,
    retry: open && effect.serverError ? effect.serverError : advice.retry,
  };
}

/** Spells out what holds for single services, then for each kind, where it differs from the pattern. */
function variationsOf(
  entry: Entry,
  stated: Advice,
  whens: readonly WhenData[],
  texts: readonly (TextsData | undefined)[],
  space: Omit<Space, "entries">,
  sources: TextSources,
  notes: Readonly<Record<string, string>>,
  problems: Problem[],
): Variation[] {
  const make = (when: WhenData | undefined, kind: Kind, services: readonly string[] | null): Variation => {
    const reason = reasonOf(when?.reason, sources);
    if (when?.reason !== undefined && !reason)
      problems.push(
        entry.origin.file.problem([...entry.origin.path, "when"], "vocabulary", {
          found: `the reason ${when.reason}`,
          expected: "a reason of catalog/reasons.yaml",
          mend: "correct its spelling or add the reason there",
        }),
      );
    const base: Advice = {
      ...adviceForKind(stated, kind, entry.http, sources),
      ...(reason && { actor: reason.actor, disclosure: reason.disclosure }),
    };
    const advice: Advice = {
      scope: when?.scope ?? base.scope,
      outcome: when?.outcome ?? base.outcome,
      retry: when?.retry ?? base.retry,
      actor: when?.actor ?? base.actor,
      reason: when?.reason ?? base.reason,
      disclosure: when?.disclosure ?? base.disclosure,
    };
    return {
      services,
      kinds: services ? null : [kind],
      documented: when?.documented ?? null,
      note: sharedNote(when?.note, notes),
      ...advice,
      text: composeText(
        [when?.text, ...inherited(texts, stated, advice, sources.taxonomy.kinds[kind].neutral !== undefined)],
        advice,
        kind,
        sources,
      ),
    };
  };
  const named = space.services
    .filter((service) => entry.services === null || entry.services.includes(service.code))
    .flatMap((service) => {
      const when = whens.find((item) => fits(item, service.code, service.kind));
      return when?.services ? [make(when, service.kind, [service.code])] : [];
    });
  const kinds = entry.services
    ? KINDS.filter((kind) =>
        space.services.some(({ code, kind: own }) => own === kind && entry.services?.includes(code)),
      )
    : KINDS;
  const general = kinds.flatMap((kind) => {
    const when = whens.find((item) => fits(item, undefined, kind));
    const variation = make(when, kind, null);
    return kind === "move" || sameContent(variation, entry) ? [] : [variation];
  });
  return [...joinEqual(named, "services"), ...joinEqual(general, "kinds")];
}

/** An action written for other advice would contradict; the advice's own stands instead. */
function inherited(
  texts: readonly (TextsData | undefined)[],
  stated: Advice,
  advice: Advice,
  isNeutral: boolean,
): (TextsData | undefined)[] {
  const drop = [
    ...(stated.retry === advice.retry ? [] : (["action"] as const)),
    ...(stated.reason === advice.reason ? [] : (["title"] as const)),
    ...(stated.outcome === advice.outcome && (!isNeutral || advice.outcome === "success")
      ? []
      : (["customer"] as const)),
  ];
  if (drop.length === 0) return [...texts];
  return texts.map((text) => {
    if (!text) return text;
    const without = (texts: TextsData["en"]) =>
      Object.fromEntries(Object.entries(texts).filter(([field]) => !drop.some((name) => name === field)));
    return { en: without(text.en), id: without(text.id) };
  });
}

function joinEqual(variations: readonly Variation[], key: "services" | "kinds"): Variation[] {
  const groups = new Map<string, Variation>();
  for (const variation of variations) {
    const { services: _, kinds: __, ...content } = variation;
    const id = JSON.stringify(content);
    const group = groups.get(id);
    groups.set(id, group ? { ...group, [key]: [...(group[key] ?? []), ...(variation[key] ?? [])] } : variation);
  }
  return [...groups.values()];
}

function sameContent(a: Variation, b: Entry): boolean {
  const of = (value: Variation | Entry) =>
    JSON.stringify([value.scope, value.outcome, value.retry, value.actor, value.reason, value.disclosure, value.text]);
  return of(a) === of(b) && a.note === null && a.documented === null;
}

function sourcesOf(data: Partial<EntryData>): Source[] {
  const rows = Object.entries(data.sources ?? {}).flatMap(([doc, lines]) =>
    lines.map((line) => ({ doc, line: Number(line) })),
  );
  return [...rows, ...(data.urls ?? []).map((url) => ({ url }))];
}

function patternOf(space: Omit<Space, "entries">, code: string): string {
  if (space.kind === "literal") return code;
  const parts = split(space, code);
  return parts ? compose(space, parts.http, parts.case) : code;
}

function serviceOf(space: Omit<Space, "entries">, code: string): string {
  return split(space, code)?.service ?? "";
}

function splitPattern(space: Omit<Space, "entries">, pattern: string): { http: string; case: string } | undefined {
  return split(space, pattern);
}

function split(
  space: Omit<Space, "entries">,
  code: string,
): { http: string; service: string; case: string } | undefined {
  if (code.length !== space.length.min) return undefined;
  let offset = 0;
  const parts = { http: "", service: "", case: "" };
  for (const segment of space.segments) {
    parts[segment.name] = code.slice(offset, offset + segment.length);
    offset += segment.length;
  }
  return parts;
}

function compose(space: Omit<Space, "entries">, http: string, caseCode: string): string {
  return space.segments
    .map(({ name }) => (name === "service" ? space.open : name === "http" ? http : caseCode))
    .join("");
}

function byCode(a: Entry, b: Entry): number {
  const key = (entry: Entry) => [entry.pattern ?? entry.code, entry.service ?? "", entry.network ?? "", entry.name];
  const [left, right] = [key(a), key(b)];
  const index = left.findIndex((value, position) => value !== right[position]);
  if (index < 0) return 0;
  return (left[index] as string) < (right[index] as string) ? -1 : 1;
}
