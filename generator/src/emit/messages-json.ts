import { inLocale, type Locale } from "../catalog/locales.ts";
import type { Entry, Model, Text } from "../catalog/model.ts";
import { byName } from "./typescript/spaces.ts";

/**
 * All texts of one language as ICU messages by flat keys, for i18next, FormatJS and others:
 * `space.NAME.field`, and `space.NAME.service.field` or `space.NAME.kind.field` where a service
 * or a kind of service has another text.
 *
 * @param model - the resolved provider.
 * @param locale - the language.
 * @returns messages by key, in the order of the catalog.
 */
export function icuMessages(model: Model, locale: Locale): Record<string, string> {
  const messages: Record<string, string> = {};
  for (const space of model.spaces) {
    for (const { name, entries } of byName(space)) {
      const key = `${space.id}.${name}`;
      const [first] = entries;
      const text = inLocale(first.text, locale);
      add(messages, key, text, undefined);
      // What is written for a full code holds before what its pattern says for the service.
      for (const entry of entries)
        if (entry.service !== null) add(messages, `${key}.${entry.service}`, inLocale(entry.text, locale), text);
      for (const entry of entries) {
        for (const [part, other] of variationsOf(entry, locale)) add(messages, `${key}.${part}`, other, text);
      }
    }
  }
  return messages;
}

function variationsOf(entry: Entry, locale: Locale): (readonly [string, Text])[] {
  return entry.when.flatMap((variation) =>
    [...(variation.services ?? []), ...(variation.kinds ?? [])].map(
      (part) => [part, inLocale(variation.text, locale)] as const,
    ),
  );
}

function add(messages: Record<string, string>, key: string, text: Text, except: Text | undefined): void {
  for (const field of ["title", "detail", "action", "customer"] as const)
    if (text[field] !== except?.[field]) messages[`${key}.${field}`] ??= text[field];
}
