import { completeLocalesOf, inLocale, type Locale } from "../locales.ts";
import type { Entry, LocalizedText, Text } from "../model.ts";
import type { Finding } from "../problem.ts";
import { repeatedTexts } from "../resolve/repeated-texts.ts";
import { payerWord, servedBy } from "../text.ts";
import { parametersOf } from "../text-parameters.ts";
import { wordsIn } from "../words-in-text.ts";
import { allOf, eachEntry, entryFinding, findingAt, type Rule } from "./rule.ts";

const FIELDS: readonly (keyof Text)[] = ["title", "detail", "action", "customer"];

/** Texts that people read. */
export const TEXTS = [
  {
    id: "missing-text",
    says: "No text is missing in a language that has all texts.",
    open: "draft",
    // What is missing is said once per entry and field.
    check: eachEntry((entry, { project }) => {
      const needed = completeLocalesOf(project);
      return FIELDS.flatMap((field) => {
        const lacking = spokenBy(entry).flatMap(({ who, text }) => {
          const locales = needed.filter((locale) => inLocale(text, locale)[field] === "");
          return locales.length > 0 ? [{ who, locales }] : [];
        });
        if (lacking.length === 0) return [];
        const locales = needed.filter((locale) => lacking.some((item) => item.locales.includes(locale)));
        const whose = entry.when.length > 0 ? ` (${lacking.map(({ who }) => who).join("; ")})` : "";
        return [
          entryFinding(entry, "text", {
            found: `${entry.code} ${entry.name} without ${field} in ${locales.join(", ")}${whose}`,
            expected: "title, detail, action and customer in every language",
            mend: `add ${locales.map((locale) => `text.${locale}.${field}`).join(", ")}`,
          }),
        ];
      });
    }),
  },
  {
    id: "repeated-text",
    says: "No text is written that would be the same without it.",
    check: (model, source) =>
      repeatedTexts(source, model.spaces).map(({ origin, path, code, text }) =>
        findingAt(origin.file, [...origin.path, ...path], {
          found: `${JSON.stringify(text)} as ${path.join(".")} of ${code}`,
          expected:
            "a text that says more than what is inherited: from the pattern, the standard, the reason or the advice",
          mend: "leave it out",
        }),
      ),
  },
  {
    id: "parameters",
    says: "Texts use only parameters of their message, the same ones in every language; those for customers use none.",
    open: "update",
    check: allOf(
      // A text uses only parameters that its message carries, the same in every language.
      eachEntry((entry, { locales, defaultLocale }) =>
        allTexts(entry).flatMap((text) =>
          FIELDS.flatMap((field): Finding[] => {
            const used = locales.map((locale) => parametersOf(inLocale(text, locale)[field]).join(", "));
            const unknown = parametersOf(inLocale(text, defaultLocale)[field]).filter(
              (name) => !entry.params.has(name),
            );
            if (used.some((names) => names !== used[0]))
              return [
                entryFinding(entry, "text", {
                  found: `${field} of ${entry.code} with the parameters ${locales.map((locale, index) => `${locale}: ${used[index] || "none"}`).join("; ")}`,
                  expected: "the same parameters in every language",
                  mend: "use the same parameters",
                }),
              ];
            if (field === "customer" && used.some((names) => names !== ""))
              return [
                entryFinding(entry, "text", {
                  found: `the parameters ${used[0]} in customer of ${entry.code}`,
                  expected: "a text without parameters, as what arrives in a message is not safe to show",
                  mend: "reword it",
                }),
              ];
            return unknown.map((name) =>
              entryFinding(entry, "text", {
                found: `the parameter {${name}} in ${field} of ${entry.code}`,
                expected: `one of params: ${[...entry.params.keys()].join(", ") || "none"}`,
                mend: "remove it, or name its placeholder under params",
              }),
            );
          }),
        ),
      ),
      // A parameter is known to the taxonomy and its placeholder stands in a message.
      eachEntry((entry, model) =>
        [...entry.params].flatMap(([name, placeholders]) => [
          ...(model.taxonomy.params[name]
            ? []
            : [
                entryFinding(entry, "params", {
                  found: `the parameter ${name}`,
                  expected: `one of ${Object.keys(model.taxonomy.params).join(", ")}`,
                  mend: "use one of them, or add it to params in taxonomy.yaml",
                }),
              ]),
          ...placeholders
            .filter((placeholder) => !entry.messages.some((message) => message.includes(placeholder)))
            .map((placeholder) =>
              entryFinding(
                entry,
                "params",
                {
                  found: `the placeholder ${placeholder} of ${entry.code}`,
                  expected: "a placeholder that stands in one of the messages",
                  mend: "spell it as the message does",
                },
                (data) => ((data as { params?: Record<string, string[]> }).params?.[name] ?? []).includes(placeholder),
              ),
            ),
        ]),
      ),
    ),
  },
  {
    id: "plain-text",
    says: "Texts contain no markup, and no syntax except parameters.",
    // Only braces of parameters are syntax of the bundle.
    check: eachEntry((entry, { locales }) =>
      allTexts(entry).flatMap((text) =>
        locales.flatMap((locale) =>
          FIELDS.flatMap((field) => {
            const written = inLocale(text, locale)[field];
            if (!/[<>#|\\`'{}]/.test(written)) return [];
            const stray = /[<>#|\\`']/.exec(written) ?? /[{}]/.exec(written.replace(/\{[a-z][a-z0-9_]*\}/g, ""));
            if (!stray) return [];
            return [
              entryFinding(entry, "text", {
                found: `${JSON.stringify(stray[0])} in ${locale} ${field} of ${entry.code}`,
                expected: "text without < > # | \\ ` and apostrophes, with braces only as {name} of a parameter",
                mend: "reword it",
              }),
            ];
          }),
        ),
      ),
    ),
  },
  {
    id: "disclosure",
    says: "A text for customers does not tell them what they may not know.",
    check: (model, source) => {
      // Most entries share one of the neutral texts.
      const toldIn = new Map<string, readonly string[]>();
      const wordsToldIn = (text: string, locale: Locale): readonly string[] => {
        const known = toldIn.get(locale + text);
        if (known) return known;
        const told = wordsIn(text, model.taxonomy.undisclosed[locale] ?? []);
        toldIn.set(locale + text, told);
        return told;
      };
      const check = eachEntry((entry) =>
        [entry, ...entry.when].flatMap(({ disclosure, text }) =>
          disclosure === "public"
            ? []
            : model.locales.flatMap((locale) =>
                wordsToldIn(inLocale(text, locale).customer, locale).map((word) =>
                  entryFinding(entry, "text", {
                    found: `${JSON.stringify(word)} in the ${locale} customer text of ${entry.code}, whose disclosure is ${disclosure}`,
                    expected: "a text that gives nothing away",
                    mend: "leave customer out, so that the neutral text stands",
                  }),
                ),
              ),
        ),
      );
      return check(model, source);
    },
  },
  {
    id: "recipient-is-not-payer",
    says: "If a service pays out, its customer is not told to pay in another way.",
    // Nobody is sent to another way of paying, or to their bank.
    check: eachEntry((entry, { locales, spaces, taxonomy }) => {
      const space = spaces.find(({ id }) => id === entry.space);
      if (!space) return [];
      const isPayout = (codes: readonly string[] | null) =>
        codes === null
          ? servedBy(space).isPayout
          : space.services.some(({ code, isPayout }) => isPayout && codes.includes(code));
      return [{ text: entry.text, services: entry.service === null ? entry.services : [entry.service] }, ...entry.when]
        .filter((item) => isPayout(item.services))
        .flatMap(({ text }) =>
          locales.flatMap((locale) => {
            const word = payerWord(inLocale(text, locale).customer, locale, taxonomy);
            if (word === undefined) return [];
            return [
              entryFinding(entry, "text", {
                found: `${JSON.stringify(word)} in the ${locale} customer text of ${entry.code}, whose service pays out`,
                expected: "a text for somebody who does not pay",
                mend: "reword it, or leave customer out, so that the neutral text stands",
              }),
            ];
          }),
        );
    }),
  },
] as const satisfies readonly Rule[];
/** The texts of an entry and of what differs from it, with whose they are. */
function spokenBy(entry: Entry): { readonly who: string; readonly text: LocalizedText }[] {
  const differing = entry.when.map(({ services, kinds, text }) => ({
    who: [
      ...(services ? [`services ${services.join(", ")}`] : []),
      ...(kinds ? [`kinds ${kinds.join(", ")}`] : []),
    ].join(", "),
    text,
  }));
  return [{ who: "the entry itself", text: entry.text }, ...differing];
}

function allTexts(entry: Entry): LocalizedText[] {
  return [entry.text, ...entry.when.map((variation) => variation.text)];
}
