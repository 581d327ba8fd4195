import type { Loaded, ProviderSource } from "../load.ts";
import { fallbacksOf, inLocale, type Locale, type Localized } from "../locales.ts";
import type { Path } from "../position.ts";
import type { Finding } from "../problem.ts";
import type { CasesData, SpaceData, TaxonomyData, TextsData } from "../shape.ts";
import type { SourceFile } from "../source-file.ts";
import { type Check, findingAt, type Rule } from "./rule.ts";

/** A text for customers, and where it was written. */
interface Said {
  readonly file: SourceFile;
  readonly path: Path;
  /** Of the field in each language. */
  readonly texts: Localized<string | undefined>;
  /** What leads from the language to the text. */
  readonly field: readonly string[];
}

/** Without both lists nobody would notice a text that tells a customer of fraud, or a recipient to pay in another way. */
const wordsAreListed: Check = (_model, source) => {
  const { locales } = source.project.data;
  const unlisted = Object.keys(locales).flatMap((locale) => {
    const lists = LISTS.filter((list) => source.taxonomy.data[list][locale] === undefined);
    return lists.length > 0 ? [{ locale, lists, fallbacks: fallbacksOf(locales, locale) }] : [];
  });
  if (unlisted.length === 0) return [];
  return customerTexts(source).flatMap(({ file, path, texts, field }) =>
    unlisted.flatMap(({ locale, lists, fallbacks: [fallback] }): Finding[] => {
      // What stands in from another language is looked at there.
      if (fallback === undefined || texts[locale] === texts[fallback]) return [];
      return [
        findingAt(file, [...path, locale, ...field], {
          found: `a text for customers in ${locale}`,
          expected: `${lists.map((list) => `${list}.${locale}`).join(" and ")} in catalog/taxonomy.yaml`,
          mend: `write them there, or leave the text to ${fallback}`,
        }),
      ];
    }),
  );
};

const LISTS = ["undisclosed", "payer"] as const satisfies readonly (keyof TaxonomyData)[];

function customerTexts(source: ProviderSource): Said[] {
  const { taxonomy, reasons } = source;
  const { transaction, request, ...single } = taxonomy.data.neutral;
  const neutral = (record: Readonly<Record<string, Localized<string>>>, ...path: string[]) =>
    Object.entries(record).map(
      ([name, texts]): Said => ({ file: taxonomy.file, path: ["neutral", ...path, name], texts, field: [] }),
    );
  return [
    ...neutral(single),
    ...neutral(transaction, "transaction"),
    ...neutral(request, "request"),
    ...Object.entries(reasons.data.reasons).flatMap(([name, reason]) =>
      (["customer", "card"] as const).flatMap((field): Said[] => {
        const texts = reason[field];
        return texts ? [{ file: reasons.file, path: ["reasons", name, field], texts, field: [] }] : [];
      }),
    ),
    ...[...source.bases.values(), ...source.spaces.values()].flatMap(entryTexts),
  ];
}

function entryTexts({ file, data }: Loaded<CasesData> | Loaded<SpaceData>): Said[] {
  const [key, list] = "cases" in data ? (["cases", data.cases] as const) : (["entries", data.entries ?? []] as const);
  return list.flatMap((entry, index) => [
    ...ownTexts(file, [key, index], entry.text),
    ...(entry.when ?? []).flatMap(({ text }, place) => ownTexts(file, [key, index, "when", place], text)),
  ]);
}

function ownTexts(file: SourceFile, path: Path, text: TextsData | undefined): Said[] {
  if (text === undefined) return [];
  const texts: Record<Locale, string | undefined> = {};
  for (const locale of Object.keys(text)) texts[locale] = inLocale(text, locale).customer;
  return [{ file, path: [...path, "text"], texts, field: ["customer"] }];
}

/** Languages that customers are spoken to in. */
export const WORD_LISTS = [
  {
    id: "word-lists",
    says: "Texts for customers are written only in languages that have lists of the words which such texts must not use.",
    check: wordsAreListed,
  },
] as const satisfies readonly Rule[];
