// npm run consumers: proves that codes.json and the schemas work with the usual tools of other languages.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { loadProject } from "../../generator/src/catalog/load.ts";
import { localesOf } from "../../generator/src/catalog/locales.ts";
import { filesOnDisk } from "../../generator/src/catalog/read-file.ts";
import { languageName } from "../../generator/src/emit/languages.ts";
import { CATALOG } from "../../generator/src/places.ts";
import { type Asked, ask } from "./ask.ts";
import { checkCases, readCases, updateCases } from "./cases-file.ts";
import { writeHostile } from "./hostile.ts";
import { findConsumers, ManifestError } from "./manifest.ts";
import { type Options, readOptions, select, USAGE, UsageError } from "./options.ts";
import { renderPage, type Snippet } from "./page.ts";
import { CONSUMERS, PAGE } from "./places.ts";
import { cutQuickstart, QuickstartError } from "./quickstart.ts";
import { notes, resultsOf, resultTable, summary } from "./report.ts";

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  const expected = [ManifestError, QuickstartError, UsageError].some((kind) => error instanceof kind);
  if (!expected) throw error;
  console.error((error as Error).message);
  return 1;
});

async function main(parameters: readonly string[]): Promise<number> {
  const options = readOptions(parameters, process.env);
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  if (options.updateCases) await updateCases();
  if (options.checkCases) {
    const stale = await checkCases();
    if (stale !== "") console.error(stale);
    return stale === "" ? 0 : 1;
  }
  return options.updateCases ? 0 : await prove(options);
}

async function prove(options: Options): Promise<number> {
  const say = (line: string) => (options.json ? console.error(line) : console.log(line));
  const consumers = select(await findConsumers(), options.only);
  const snippets = await readSnippets(consumers);
  await writeHostile();
  const asked: Asked[] = [];
  // One after the other: each may use all processors.
  for (const consumer of consumers) {
    const one = await ask(consumer, options.requireAll, (line) => say(line));
    asked.push(one);
    const failed = one.results.some(({ status }) => status === "failed");
    if (options.verbose || failed) say(options.verbose ? one.output : lastLines(one.output));
    say(`${consumer.language}: ${failed ? "FAILED" : "done"} (${one.seconds.toFixed(1)} s)`);
  }
  if (options.write) await writePage(asked, snippets);
  const parts = [resultTable(asked, process.stdout.isTTY === true && !options.json), notes(asked), summary(asked)];
  say(`\n${parts.filter((part) => part !== "").join("\n\n")}`);
  const results = resultsOf(asked);
  const ok = results.every(({ status }) => status !== "failed");
  if (options.json) console.log(JSON.stringify({ ok, results }, null, 2));
  return ok ? 0 : 1;
}

async function readSnippets(consumers: Awaited<ReturnType<typeof findConsumers>>) {
  const snippets = new Map<string, readonly Snippet[]>();
  for (const { language, folder, manifest } of consumers) {
    const own = manifest.quickstart.map(async ({ file, language: name }): Promise<Snippet> => {
      const path = `consumers/${language}/${file}`;
      return { path, language: name, code: cutQuickstart(await readFile(join(folder, file), "utf8"), path) };
    });
    snippets.set(language, await Promise.all(own));
  }
  return snippets;
}

async function writePage(asked: readonly Asked[], snippets: ReadonlyMap<string, readonly Snippet[]>): Promise<void> {
  const file = await readCases();
  const counts = Object.fromEntries(Object.entries(file).map(([name, items]) => [name, items.length]));
  const { data: project } = await loadProject(filesOnDisk(CATALOG));
  const languages = localesOf(project).map((locale) => languageName({ project }, locale));
  const found = await readFile(join(CONSUMERS, "notes.md"), "utf8");
  await mkdir(dirname(PAGE), { recursive: true });
  await writeFile(PAGE, renderPage({ asked, snippets, notes: found, counts, languages }));
}

function lastLines(text: string): string {
  const lines = text.trimEnd().split("\n");
  return lines.length <= 60
    ? text
    : [`… ${lines.length - 60} more lines; --verbose shows all`, ...lines.slice(-60)].join("\n");
}
