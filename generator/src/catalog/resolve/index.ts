import { everyEntry } from "../every-entry.ts";
import type { ProviderSource } from "../load.ts";
import { localesOf } from "../locales.ts";
import type { Model, Segment, Source, Space } from "../model.ts";
import type { Problem } from "../problem.ts";
import type { ProviderData } from "../shape.ts";
import type { TextSources } from "../text.ts";
import { resolveAnswers } from "./answers.ts";
import { resolveCases } from "./cases.ts";
import { byCode, completeEntry } from "./entry.ts";
import { resolveExample } from "./example.ts";
import { partialEntriesOf } from "./partial-entries.ts";
import { resolveServices, statusCheck } from "./services.ts";

type SpaceHead = ProviderData["spaces"][number];

/** A model with the problems found so far. */
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
  const rows = new Set(spaces.flatMap((space) => everyEntry(space).flatMap((entry) => entry.sources.flatMap(rowKey))));
  const model: Model = {
    id: data.id,
    name: data.name,
    identifier: data.identifier,
    packageName: `${source.project.data.scope}/${data.id}-codes`,
    summary: data.summary,
    project: source.project.data,
    locales: localesOf(source.project.data),
    defaultLocale: source.project.data.defaultLocale,
    taxonomy: source.taxonomy.data,
    reasons: source.reasons.data.reasons,
    systems: source.reasons.data.systems,
    docs: data.docs,
    envelopes: data.envelopes,
    networks: data.networks,
    idempotency: data.idempotency ?? [],
    notifications: data.notifications ?? [],
    signatureKeys: data.signatureKeys ?? {},
    leavesOpen: data.leavesOpen ?? [],
    example: resolveExample(data),
    spaces,
    families: data.families ?? [],
    cases: resolveCases(source.cases, problems),
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
  const segments: Segment[] = (head.segments ?? []).map(({ name, length, alphabet }) => ({
    name,
    length: Number(length),
    ...(alphabet && { alphabet }),
  }));
  const total = segments.reduce((sum, segment) => sum + segment.length, 0);
  const check = source.provider.data.statusChecks?.find(({ spaces }) => spaces.includes(head.id));
  const head0 = {
    id: head.id,
    title: head.title,
    kind: head.kind,
    alphabet: head.alphabet,
    marks: head.marks ?? [],
    isCards: head.cards === "true",
    capitals: head.capitals === "true",
    small: head.small === "true",
    check: check ? statusCheck(check) : null,
    length: segments.length > 0 ? { min: total, max: total } : lengthOf(head),
    segments,
    operation: head.operation ?? "move",
    isPayout: head.payout === "true",
    open: head.open ?? "",
    services,
  };
  const texts: TextSources = {
    locales: localesOf(source.project.data),
    reasons: source.reasons.data.reasons,
    taxonomy: source.taxonomy.data,
  };
  const drafts = partialEntriesOf(head0, own, base);
  const notes = own?.data.notes ?? {};
  const entries = drafts.map((draft) => completeEntry(draft, head0, texts, notes, problems));
  const complete = entries.filter((entry) => entry !== undefined).sort(byCode);
  const standard = head.answers === undefined ? undefined : source.answers.get(head.answers)?.data;
  const current = complete.filter(({ validUntil }) => validUntil === null);
  return {
    ...head0,
    answers: resolveAnswers(head0, current, standard, own?.data.answers),
    entries: current,
    earlier: complete.filter(({ validUntil }) => validUntil !== null),
  };
}

function lengthOf(head: SpaceHead): { min: number; max: number } {
  return { min: Number(head.length?.min ?? 1), max: Number(head.length?.max ?? 64) };
}
