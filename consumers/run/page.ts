import { markdownText } from "../../generator/src/emit/encode.ts";
import { listText } from "../../generator/src/emit/list-text.ts";
import type { Asked } from "./ask.ts";
import type { Result } from "./result.ts";

/** A piece of a tested file. */
export interface Snippet {
  /** Path in the repository. */
  readonly path: string;
  /** Language of the code block. */
  readonly language: string;
  readonly code: string;
}

/** What the page is made from. */
export interface PageContent {
  readonly asked: readonly Asked[];
  /** Snippets by folder of the language. */
  readonly snippets: ReadonlyMap<string, readonly Snippet[]>;
  /** What was found about tools, as Markdown; it starts with a heading. */
  readonly notes: string;
  /** How many questions each language was asked. */
  readonly counts: Readonly<Record<string, number>>;
  /** Names of the languages of texts. */
  readonly languages: readonly string[];
}

/**
 * The page about other languages: results, and a quick start for each.
 *
 * @param content - what it is made from.
 * @returns Markdown.
 */
export function renderPage({ asked, snippets, notes, counts, languages }: PageContent): string {
  const sections = asked.map(({ consumer: { language, manifest } }) => {
    const own = snippets.get(language) ?? [];
    return own.length === 0 ? "" : [`## ${manifest.title}`, "", ...own.flatMap(snippetLines)].join("\n");
  });
  return `${[
    "<!-- Written by `npm run consumers -- --write`; do not edit. -->",
    "# Other languages",
    introduction(languages),
    ...sections.filter((section) => section !== "").map((section) => section.trimEnd()),
    "## What was tried",
    tried(counts),
    resultRows(asked),
    ...leftOut(asked),
    notes.trim(),
  ].join("\n\n")}\n`;
}

const introduction = (
  languages: readonly string[],
) => `Python, PHP, Go and Java have packages of their own that decode: [languages.md](languages.md). What follows is for those who
only want data and schemas, and for other languages.

Each package carries its data and schemas as plain files; its README shows how to get them without npm.

| file | for |
|---|---|
| \`codes.json\` | looking codes up: advice, and texts in ${markdownText(listText(languages))} |
| \`schema.json\` | validating response bodies: a code of tomorrow is valid, a malformed one is not |
| \`codegen.schema.json\` | generating types: the known codes as enums with their names, bodies that read any code |
| \`data/codes.csv\`, \`.parquet\`, \`.ndjson\` | joining with a table of payments: every full code once; the joint package has all providers, with SQL |
| \`codes.schema.json\` | the shape of \`codes.json\` |

Nothing has to be fetched: every schema is one file, and its \`$id\` is a name, not an address.

A code that a lookup does not find is neither success nor failure: ask for the status first. Of a service that is not in
the list, a lookup knows the case, and never says that money moved. What a lookup means is in
[decoding.md](decoding.md#6-lookup); how to write one is in [consumers/README.md](../consumers/README.md#lookups).
The code below is cut out of the programs that the tests run.`;

function snippetLines({ path, language, code }: Snippet): string[] {
  const fence = "`".repeat(Math.max(3, ...[...code.matchAll(/`+/g)].map((run) => run[0].length + 1)));
  return [`${fence}${language}`, code, fence, "", `From [${path}](../${path}).`, ""];
}

function tried({ cases, lookups, samples, names }: PageContent["counts"]): string {
  return `Every validator gave its verdict on ${cases} cases, every lookup answered ${lookups} questions, and every generator
made types from the schemas of all providers and of two whose texts attack; the types compiled and read ${samples} samples
with codes and fields that nobody has today. Generators that take names for the members of an enum were asked for
${names} of them; the others name members after the codes. The questions are in
[consumers/cases.json](../consumers/cases.json), which is made from the catalog.`;
}

function resultRows(asked: readonly Asked[]): string {
  const rows = asked.flatMap(({ consumer, toolchain, results }) =>
    results.map(({ tool, version, kind, passed, failed, status }, index) =>
      [
        index === 0 ? consumer.manifest.title : "",
        index === 0 ? toolchain : "",
        tool,
        version,
        kind,
        status === "ok" || status === "failed" ? String(passed) : "",
        status === "ok" || status === "failed" ? String(failed) : status,
      ].map(markdownText),
    ),
  );
  const head = ["language", "with", "tool", "version", "kind", "passed", "failed"];
  const border = ["---", "---", "---", "---", "---", "---:", "---:"];
  return [head, border, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Every tool that was not asked, with its reason. */
function leftOut(asked: readonly Asked[]): string[] {
  const without = asked
    .flatMap(({ results }) => results)
    .filter(({ status }: Result) => status === "skipped" || status === "unavailable");
  if (without.length === 0) return [];
  const lines = without.map(({ language, tool, note }) => `- ${markdownText(`${language}, ${tool}: ${note}`)}`);
  return [`Left out:\n\n${lines.join("\n")}`];
}
