// Code for programs, in every language in which a provider has a package: a file in snippets/ says where such a package is.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fill, wordOf } from "../wording/text.ts";
import { type PackageNames, packageNames } from "./package-names.ts";
import { type CodePage, factsOf } from "./site.ts";

/** A language in which packages can be. */
interface Language {
  readonly label: string;
  /** Manifest of a provider's package, of which `packageNames` reads its names. */
  readonly manifest: string;
  readonly install: string;
  /** What a comment starts with. */
  readonly comment: string;
  /** An argument with its name. */
  readonly argument: string;
  /** What stands between two arguments, if not a comma. */
  readonly between?: string;
  /** Names of arguments that are other than in the catalog. */
  readonly names?: Readonly<Record<string, string>>;
  /** Values that are written otherwise than in JSON. */
  readonly words?: Readonly<Record<string, string>>;
  /** Characters that the text of a body has to be written with otherwise. */
  readonly escapes?: Readonly<Record<string, string>>;
  readonly decode: readonly string[];
  readonly lookup: readonly string[];
}

/** Code in one language. */
export interface Snippet {
  readonly label: string;
  /** How to install the package, as a comment. */
  readonly install: string;
  readonly code: string;
}

/** Longest body that is shown in code. */
const MAX_BODY = 700;

/**
 * Writes code that reads a code.
 *
 * @param page - the page of the code.
 * @param locale - language of the customer's text.
 * @param folder - the folder with a file for each language.
 * @returns one text for each language in which the provider has a package.
 */
export function snippetsOf(page: CodePage, locale: string, folder: string): Snippet[] {
  const { provider, space, code } = page;
  const { meanings, example } = factsOf(page);
  const [first] = meanings;
  if (!first) return [];
  return languagesOf(folder).flatMap((language) => {
    const { label, manifest, install, comment, decode, lookup } = language;
    const names = packageNames(join(provider.folder, "..", "..", fill(manifest, { provider: provider.id })));
    if (names === undefined) return [];
    const body = example && JSON.stringify(example.body, null, 2);
    // A pattern stands in no body: it is looked up.
    const isShown = example !== undefined && body !== undefined && body.length <= MAX_BODY && page.kind !== "pattern";
    const context = { from: "call", ...example?.context };
    const values = {
      ...names,
      locale,
      texts: locale.toLowerCase().replace(/[^a-z0-9]/g, ""),
      space: space.id,
      code,
      outcome: first.found.outcome,
      retry: first.found.retry,
      ...(isShown && {
        body: Object.entries(language.escapes ?? {}).reduce((text, [from, to]) => text.replaceAll(from, to), body),
        step: provider.runtime.nextStep(provider.runtime.decode(example.body, context)).step,
        named: argumentsOf(context, language, names),
      }),
    };
    return [
      {
        label,
        install: `${comment} ${fill(install, values)}`,
        code: (isShown ? decode : lookup).map((line) => fill(line, values)).join("\n"),
      },
    ];
  });
}

let languages: readonly Language[] | undefined;

function languagesOf(folder: string): readonly Language[] {
  languages ??= readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Language);
  return languages;
}

/** The context of a body as arguments with names. */
function argumentsOf(context: object, language: Language, packaged: PackageNames): string {
  const { argument, between = ", ", names = {}, words = {} } = language;
  return Object.entries(context)
    .map(([name, value]) => {
      const text = JSON.stringify(value);
      return fill(argument, { name: wordOf(names, name), value: fill(wordOf(words, text), { ...packaged }) });
    })
    .join(between);
}
