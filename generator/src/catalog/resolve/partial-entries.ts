import type { Kind } from "../../runtime/vocabulary.ts";
import type { Loaded } from "../load.ts";
import { mapLocales } from "../locales.ts";
import type { Origin, SpaceFrame } from "../model.ts";
import type { CasesData, EntryData, SpaceData, TextsData, WhenData } from "../shape.ts";
import { compose, patternOf, serviceOf } from "./code-parts.ts";

/** Fields that an entry may inherit: from the standard, from its pattern. */
export interface PartialEntry {
  readonly data: Partial<EntryData>;
  readonly texts: readonly (TextsData | undefined)[];
  readonly origin: Origin;
}

/**
 * Merges a provider's entries with those of the standard, and full codes with their patterns.
 *
 * @param space - the space.
 * @param own - file of the space, if there is one.
 * @param base - the standard, if the space has one.
 * @returns the entries with everything they inherit, not yet complete.
 */
export function partialEntriesOf(
  space: SpaceFrame,
  own: Loaded<SpaceData> | undefined,
  base: Loaded<CasesData> | Loaded<SpaceData> | undefined,
): PartialEntry[] {
  const drafts = base ? baseDrafts(space, base) : [];
  if (!own) return drafts;
  // The first variant in a standard's space is the code itself.
  const byPattern = new Map(
    drafts.flatMap(({ data }, index) => (hasEnded(data) ? [] : [[data.code ?? "", index] as const])).reverse(),
  );
  // Full codes inherit from patterns, in any order in the file.
  const isFull = (data: EntryData) => patternOf(space, data.code) !== data.code;
  const entries = (own.data.entries ?? []).map((data, index) => ({ data, index }));
  const [ended, current] = [
    entries.filter(({ data }) => hasEnded(data)),
    entries.filter(({ data }) => !hasEnded(data)),
  ];
  const ordered = [...current.filter(({ data }) => !isFull(data)), ...current.filter(({ data }) => isFull(data))];
  // An earlier meaning stands for itself: what a code means now can change without it, and inherits nothing from it.
  for (const { data, index } of ended) {
    const origin: Origin = { file: own.file, path: ["entries", index], data, below: null };
    const belowIndex = data.network === undefined ? byPattern.get(data.code) : undefined;
    const below = belowIndex === undefined ? undefined : drafts[belowIndex];
    if (
      belowIndex !== undefined &&
      below !== undefined &&
      below.data.name === data.name &&
      below.origin.file !== own.file
    ) {
      // The provider ends what the standard says.
      drafts[belowIndex] = overridden(below, data, origin);
      byPattern.delete(data.code);
    } else drafts.push({ data, texts: [data.text], origin });
  }
  for (const { data, index } of ordered) {
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
      drafts[belowIndex as number] = overridden(below, data, origin);
    } else {
      const {
        messages,
        params,
        sources,
        urls,
        note,
        documented,
        validFrom,
        validUntil,
        undocumentedSince,
        deprecated,
        confidence,
        review,
        services,
        with: companions,
        only,
        from,
        ends,
        part,
        reuse,
        when,
        ...inherited
      } = below.data;
      drafts.push({
        data: {
          ...inherited,
          ...(isPattern && when ? { when } : {}),
          // Variants do not share `ends`.
          ...(isPattern ? {} : { ...(ends && { ends }), ...(part && { part }), ...(reuse && { reuse }) }),
          ...forService(space, below, data),
          ...data,
        },
        texts: [data.text, ...inheritedTexts(space, below, data)],
        origin: { ...origin, below: below.origin },
      });
    }
  }
  return drafts;
}

/** Whether a meaning is an earlier one; no clock is asked. */
function hasEnded({ validUntil }: Partial<EntryData>): boolean {
  return validUntil !== undefined;
}

/** An entry of the standard with what the provider says of it. */
function overridden(below: PartialEntry, data: EntryData, origin: Origin): PartialEntry {
  return {
    data: { ...below.data, ...data, ...joined(below.data, data) },
    texts: [data.text, ...below.texts],
    origin: { ...origin, below: below.origin },
  };
}

function baseDrafts(space: SpaceFrame, base: Loaded<CasesData> | Loaded<SpaceData>): PartialEntry[] {
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

/** Lists that are merged instead of replaced: the provider's spellings come first. */
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

/** What a full code inherits besides the pattern's advice: what is written for its service and kind. */
function forService(space: SpaceFrame, below: PartialEntry, data: EntryData): Partial<EntryData> {
  const fitting = whenFor(space, below, data);
  if (!fitting) return {};
  const { services: _, kinds: __, text: ___, ...fields } = fitting;
  return fields;
}

/** Texts that a full code or a variant inherits. A title names the reason, so that of another reason would be wrong. */
function inheritedTexts(space: SpaceFrame, below: PartialEntry, data: EntryData): (TextsData | undefined)[] {
  const fitting = whenFor(space, below, data);
  const reason = data.reason ?? fitting?.reason ?? below.data.reason;
  const ofService = (fitting?.reason ?? below.data.reason) === reason ? fitting?.text : withoutTitle(fitting?.text);
  return [ofService, ...(below.data.reason === reason ? below.texts : below.texts.map(withoutTitle))];
}

function withoutTitle(texts: TextsData | undefined): TextsData | undefined {
  return texts && mapLocales(texts, ({ title: _, ...others }) => others);
}

function whenFor(space: SpaceFrame, below: PartialEntry, data: EntryData): WhenData | undefined {
  const service = space.services.find((item) => item.code === serviceOf(space, data.code));
  return service && below.data.when?.find((item) => fits(item, service.code, service.kind));
}

/**
 * Whether an exception for some services or kinds applies to a service.
 *
 * @param item - the services and kinds that it is for.
 * @param service - the service, or `undefined` for any.
 * @param kind - kind of the service.
 * @returns true when it holds.
 */
export function fits(item: Pick<WhenData, "services" | "kinds">, service: string | undefined, kind: Kind): boolean {
  if (item.services && (service === undefined || !item.services.includes(service))) return false;
  return !item.kinds || item.kinds.includes(kind);
}
