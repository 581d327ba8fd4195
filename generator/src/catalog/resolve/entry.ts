import type { Advice } from "../../runtime/advice.ts";
import type { Entry, Source, SpaceFrame } from "../model.ts";
import type { Problem } from "../problem.ts";
import type { EntryData } from "../shape.ts";
import { composeText, servedBy, type TextSources } from "../text.ts";
import { patternOf, serviceOf, split } from "./code-parts.ts";
import type { PartialEntry } from "./partial-entries.ts";
import { adviceForKind, adviceForService, traitsOf, variationsOf } from "./variations.ts";
import { reasonOf, sharedNote, unknownReason } from "./words.ts";

/**
 * Completes an entry.
 *
 * @param draft - what was written and inherited.
 * @param space - the space.
 * @param sources - reasons and taxonomy.
 * @param notes - notes that several entries share.
 * @param problems - receives what is wrong.
 * @returns the entry, or `undefined` if something required is missing.
 */
export function completeEntry(
  draft: PartialEntry,
  space: SpaceFrame,
  sources: TextSources,
  notes: Readonly<Record<string, string>>,
  problems: Problem[],
): Entry | undefined {
  const { data, origin } = draft;
  const code = data.code ?? "";
  const composite = space.kind === "composite";
  const pattern = composite ? patternOf(space, code) : null;
  const parts = pattern === null ? undefined : split(space, pattern);
  const service = composite && pattern !== code ? serviceOf(space, code) : null;
  const served = space.services.find((item) => item.code === service);
  const kind = served?.kind;
  const reason = reasonOf(data.reason, sources);
  const missing = (["name", "scope", "outcome", "retry", "reason"] as const).filter(
    (field) => data[field] === undefined,
  );
  if (data.reason !== undefined && !reason) problems.push(unknownReason(origin, "reason", data.reason));
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
  const advice = kind === undefined ? stated : adviceForService(adviceForKind(stated, kind, http, sources), served);
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
    only: data.only ?? null,
    from: data.from ?? null,
    messages: data.messages ?? [],
    params: new Map(Object.entries(data.params ?? {})),
    documented: data.documented ?? null,
    note: sharedNote(data.note, notes),
    confidence: data.confidence ?? "documented",
    validFrom: data.validFrom ?? null,
    validUntil: data.validUntil ?? null,
    undocumentedSince: data.undocumentedSince ?? null,
    deprecated: data.deprecated ?? null,
    sources: sourcesOf(data),
    ...advice,
    ...traitsOf(data),
    text: composeText(draft.texts, advice, servedBy(space, served), sources),
    when: [],
    origin,
  };
  // A full code has one service, so it varies only where that is written, such as beside a redirect.
  if (!composite || (served && !data.when)) return entry;
  const open = served ? { ...entry, services: [served.code] } : entry;
  const varying = { entry: open, stated, whens: data.when ?? [], texts: draft.texts, space, sources, notes };
  return { ...entry, when: variationsOf(varying, problems) };
}

function sourcesOf(data: Partial<EntryData>): Source[] {
  const rows = Object.entries(data.sources ?? {}).flatMap(([doc, lines]) =>
    lines.map((line) => ({ doc, line: Number(line) })),
  );
  return [...rows, ...(data.urls ?? []).map((url) => ({ url }))];
}

/**
 * Order of entries: by pattern, service, network and name, by code unit.
 *
 * @param a - one entry.
 * @param b - another.
 * @returns a negative number when `a` comes first.
 */
export function byCode(a: Entry, b: Entry): number {
  const key = (entry: Entry) => [entry.pattern ?? entry.code, entry.service ?? "", entry.network ?? "", entry.name];
  const [left, right] = [key(a), key(b)];
  const index = left.findIndex((value, position) => value !== right[position]);
  if (index < 0) return 0;
  return (left[index] as string) < (right[index] as string) ? -1 : 1;
}
