import { isDeepStrictEqual } from "node:util";
import type { ProviderSource } from "../load.ts";
import { completeLocalesOf, type Locale, localesOf } from "../locales.ts";
import type { Entry, Origin, SpaceFrame, Text } from "../model.ts";
import type { TextsData } from "../shape.ts";
import { neutralTexts, type TextSources } from "../text.ts";
import { completeEntry } from "./entry.ts";
import { type PartialEntry, partialEntriesOf } from "./partial-entries.ts";

/** A text that was written although it would be the same without. */
export interface RepeatedText {
  /** Where its entry was written. */
  readonly origin: Origin;
  /** The text, from there. */
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly text: string;
}

/** Where a text stands: with the entry, or with one of the exceptions for services and kinds. */
interface Written {
  readonly when: number | undefined;
  readonly locale: Locale;
  readonly field: keyof Text;
  readonly text: string;
}

/**
 * Finds texts that say what would be said without them: the reason's title, the action of the retry advice, the customer
 * text that the advice chooses, or what a pattern or a standard says.
 *
 * @param source - the loaded files of one provider.
 * @param spaces - its spaces.
 * @returns the texts, those of standards too.
 */
export function repeatedTexts(source: ProviderSource, spaces: readonly SpaceFrame[]): RepeatedText[] {
  const texts: TextSources = {
    locales: localesOf(source.project.data),
    reasons: source.reasons.data.reasons,
    taxonomy: source.taxonomy.data,
  };
  const advised = advisedTexts(texts);
  const locales = completeLocalesOf(source.project.data);
  return source.provider.data.spaces.flatMap((head) => {
    const space = spaces.find(({ id }) => id === head.id);
    if (!space) return [];
    const own = source.spaces.get(head.id);
    const base = head.base === undefined ? undefined : source.bases.get(head.base);
    const standard = base ? partialEntriesOf(space, undefined, base) : [];
    const drafts = own ? partialEntriesOf(space, own, base).filter(({ origin }) => origin.file === own.file) : [];
    return [...standard, ...drafts].flatMap((draft) => repeatedIn(draft, space, texts, advised, locales));
  });
}

function repeatedIn(
  draft: PartialEntry,
  space: SpaceFrame,
  texts: TextSources,
  advised: ReadonlySet<string>,
  locales: readonly Locale[],
): RepeatedText[] {
  const { origin } = draft;
  // The text of an exception may also be that of the entry itself.
  const own = writtenIn(draft, locales).filter(
    ({ when, text }) => advised.has(text) || isAmong(draft.texts.slice(when === undefined ? 1 : 0), text),
  );
  if (own.length === 0) return [];
  const whole = complete(draft, space, texts);
  return own
    .filter((written) => isDeepStrictEqual(said(complete(without(draft, written), space, texts)), said(whole)))
    .map(({ when, locale, field, text }) => ({
      origin,
      path: [...(when === undefined ? [] : ["when", when]), "text", locale, field],
      code: draft.data.code ?? "",
      text,
    }));
}

/** Texts that the advice can choose, so that most others need no closer look. */
function advisedTexts({ reasons, taxonomy }: TextSources): ReadonlySet<string> {
  const ofReasons = Object.values(reasons).flatMap(({ title, customer, card }) => [title, customer, card]);
  const actions = Object.values(taxonomy.retries).map(({ action }) => action);
  return new Set([...ofReasons, ...actions, ...neutralTexts(taxonomy)].flatMap((text) => Object.values(text ?? {})));
}

/** What was written with the entry itself, not with what it inherits from. */
function writtenIn({ origin, texts }: PartialEntry, locales: readonly Locale[]): Written[] {
  const { when } = origin.data as { when?: readonly { text?: TextsData | undefined }[] };
  return [texts[0], ...(when ?? []).map(({ text }) => text)].flatMap((item, index) =>
    locales.flatMap((locale) =>
      Object.entries(item?.[locale] ?? {}).flatMap(([field, text]) => {
        const when = index === 0 ? undefined : index - 1;
        return text === undefined ? [] : [{ when, locale, field: field as keyof Text, text }];
      }),
    ),
  );
}

function isAmong(texts: PartialEntry["texts"], text: string): boolean {
  return texts.some((item) => valuesOf(item).includes(text));
}

function valuesOf(texts: TextsData | undefined): string[] {
  return Object.values(texts ?? {}).flatMap((item) => Object.values(item).filter((text) => text !== undefined));
}

function without({ data, texts, origin }: PartialEntry, { when, locale, field }: Written): PartialEntry {
  const cut = (item: TextsData | undefined) => item && { ...item, [locale]: { ...item[locale], [field]: undefined } };
  if (when === undefined) return { data, origin, texts: texts.map((item, index) => (index === 0 ? cut(item) : item)) };
  const whens = data.when?.map((item, index) => (index === when ? { ...item, text: cut(item.text) } : item));
  return { data: { ...data, when: whens }, origin, texts };
}

function complete(draft: PartialEntry, space: SpaceFrame, texts: TextSources): Entry | undefined {
  // What else is wrong is reported where the catalog is resolved.
  return completeEntry(draft, space, texts, {}, []);
}

function said(entry: Entry | undefined): unknown {
  return entry && [entry.text, ...entry.when.map(({ services, kinds, text }) => ({ services, kinds, text }))];
}
