// Code for programs, in every language in which a provider has a package: a file in snippets/ says where such a package is.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fill, wordOf } from "../wording/text.ts";
import { type CodePage, factsOf } from "./site.ts";

/** A language in which packages can be. */
interface Language {
  readonly label: string;
  /** Manifest of a provider's package: JSON or TOML with its `name`. */
  readonly manifest: string;
  readonly install: string;
  /** What a comment starts with. */
  readonly comment: string;
  /** An argument with its name. */
  readonly argument: string;
  /** Names of arguments that are other than in the catalog. */
  readonly names?: Readonly<Record<string, string>>;
  /** Values that are written otherwise than in JSON. */
  readonly words?: Readonly<Record<string, string>>;
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
    const names = namesIn(join(provider.folder, "..", ".."), fill(manifest, { provider: provider.id }));
    if (names === undefined) return [];
    const body = example && JSON.stringify(example.body, null, 2);
    // A pattern stands in no body: it is looked up.
    const isShown = example !== undefined && body !== undefined && body.length <= MAX_BODY && page.kind !== "pattern";
    const context = { from: "call", ...example?.context };
    const values = {
      ...names,
      locale,
      space: space.id,
      code,
      outcome: first.found.outcome,
      retry: first.found.retry,
      ...(isShown && {
        body,
        step: provider.runtime.nextStep(provider.runtime.decode(example.body, context)).step,
        named: argumentsOf(context, language),
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
function argumentsOf(context: object, { argument, names = {}, words = {} }: Language): string {
  return Object.entries(context)
    .map(([name, value]) => {
      const text = JSON.stringify(value);
      return fill(argument, { name: wordOf(names, name), value: wordOf(words, text) });
    })
    .join(", ");
}

/** What a package is called, and what programs name when they use it. */
interface Names {
  readonly package: string;
  readonly module: string;
}

const found = new Map<string, Names | undefined>();

function namesIn(root: string, manifest: string): Names | undefined {
  const path = join(root, manifest);
  if (!found.has(path)) found.set(path, existsSync(path) ? namesOf(path, readFileSync(path, "utf8")) : undefined);
  return found.get(path);
}

function namesOf(path: string, text: string): Names {
  if (path.endsWith(".toml")) {
    const [, name = ""] = /^name = "([^"]+)"$/m.exec(text) ?? [];
    return { package: name, module: name.replaceAll("-", "_") };
  }
  const { name, autoload } = JSON.parse(text) as { name: string; autoload?: { "psr-4": Record<string, string> } };
  const [namespace] = Object.keys(autoload?.["psr-4"] ?? {});
  return { package: name, module: namespace?.replace(/\\$/, "") ?? name };
}
