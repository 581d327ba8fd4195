import { inLocale, type Locale } from "../catalog/locales.ts";
import type { Entry, Model, Space, Text } from "../catalog/model.ts";
import { kindsOf } from "../catalog/resolve/services.ts";
import { everyName, type NamedEntries } from "./typescript/spaces.ts";

/**
 * All texts of one language as ICU messages by flat keys, for i18next, FormatJS and others:
 * `space.NAME.field`, and where a service, a kind of service or a kind of one service has another text,
 * `space.NAME.service.field`, `space.NAME.kind.field` or `space.NAME.service.kind.field`. The first that is there of
 * service and kind, service, kind and name is the text.
 *
 * @param model - the resolved provider.
 * @param locale - the language.
 * @returns keys and messages, in the order of the catalog.
 */
export function* icuMessages(model: Model, locale: Locale): Generator<readonly [key: string, message: string]> {
  for (const space of model.spaces) for (const named of everyName(space)) yield* messagesOf(named, space, locale);
}

/** Messages of a name: no other name has one of their keys. */
function messagesOf({ name, entries }: NamedEntries, space: Space, locale: Locale): Map<string, string> {
  const messages = new Map<string, string>();
  const key = `${space.id}.${name}`;
  const [first] = entries;
  add(messages, key, inLocale(first.text, locale), []);
  // What is written for a full code holds before what its pattern says for the service.
  for (const entry of entries)
    if (entry.service !== null) add(messages, `${key}.${entry.service}`, inLocale(entry.text, locale), [key]);
  for (const entry of entries)
    for (const { parts, below, text } of variationsOf(entry, space, locale))
      add(messages, [key, ...parts].join("."), text, [...below.map((part) => `${key}.${part}`), key]);
  return messages;
}

/** A text that holds for a service, a kind, or a kind of a service, and what would be said without it. */
interface Spoken {
  readonly parts: readonly string[];
  readonly below: readonly string[];
  readonly text: Text;
}

/** The general first, so that each is written only where it differs from what would be said without it. */
function variationsOf({ when }: Entry, { services }: Space, locale: Locale): Spoken[] {
  if (when.length === 0) return [];
  const general = when.flatMap(({ services: own, kinds, text }) =>
    own ? [] : (kinds ?? []).map((kind) => ({ parts: [kind], below: [], text: inLocale(text, locale) })),
  );
  const ofServices = when.flatMap(({ services: own, kinds, text }) =>
    kinds ? [] : (own ?? []).map((code) => ({ parts: [code], below: kindsUnder(code), text: inLocale(text, locale) })),
  );
  const ofBoth = when.flatMap(({ services: own, kinds, text }) =>
    (own ?? []).flatMap((code) =>
      (kinds ?? []).map((kind) => ({ parts: [code, kind], below: [code, kind], text: inLocale(text, locale) })),
    ),
  );
  return [...general, ...ofServices, ...ofBoth];

  function kindsUnder(code: string): string[] {
    const service = services.find((item) => item.code === code);
    return service ? kindsOf(service) : [];
  }
}

/** Writes a text where one of the keys that would otherwise be asked says something else. */
function add(messages: Map<string, string>, key: string, text: Text, below: readonly string[]): void {
  for (const field of ["title", "detail", "action", "customer"] as const) {
    const others = below.flatMap((other) => messages.get(`${other}.${field}`) ?? []);
    const isNew = others.length === 0 || others.some((other) => other !== text[field]);
    if (isNew && !messages.has(`${key}.${field}`)) messages.set(`${key}.${field}`, text[field]);
  }
}
