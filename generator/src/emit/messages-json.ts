import type { Entry, Model, Text } from "../catalog/model.ts";
import type { Locale } from "../catalog/shape.ts";
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
      add(messages, key, first.text[locale], undefined);
      // Texts of a full code take precedence over those of its pattern for the service.
      for (const entry of entries)
        if (entry.service !== null) add(messages, `${key}.${entry.service}`, entry.text[locale], first.text[locale]);
      for (const entry of entries) {
        for (const [part, text] of variationsOf(entry, locale))
          add(messages, `${key}.${part}`, text, first.text[locale]);
      }
    }
  }
  return messages;
}

function variationsOf(entry: Entry, locale: Locale): (readonly [string, Text])[] {
  return entry.when.flatMap((variation) =>
    [...(variation.services ?? []), ...(variation.kinds ?? [])].map((part) => [part, variation.text[locale]] as const),
  );
}

function add(messages: Record<string, string>, key: string, text: Text, except: Text | undefined): void {
  for (const field of ["title", "detail", "action", "customer"] as const)
    if (text[field] !== except?.[field]) messages[`${key}.${field}`] ??= text[field];
}
