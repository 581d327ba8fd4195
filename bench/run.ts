// npm run bench -- [name...] [options]
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Benchmark, Section } from "./benchmark.ts";
import { describeMachine } from "./machine.ts";
import { type BenchmarkName, NAMES, type Options, readOptions, USAGE, UsageError } from "./options.ts";
import { BENCH } from "./places.ts";
import { PrepareError, prepare } from "./prepare.ts";
import { progressOn } from "./progress.ts";
import { readResults, renderResults, renderSection } from "./results.ts";
import { jsonText, summary } from "./summary.ts";

const RESULTS = join(BENCH, "RESULTS.md");

/** Loaded when everything that they need is installed. */
const BENCHMARKS: Readonly<Record<BenchmarkName, () => Promise<Benchmark>>> = {
  generation: async () => (await import("./generation/index.ts")).generation,
  size: async () => (await import("./size/index.ts")).size,
  speed: async () => (await import("./speed/index.ts")).speed,
  scan: async () => (await import("./scan/index.ts")).scan,
  types: async () => (await import("./types/index.ts")).types,
};

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof UsageError || error instanceof PrepareError)) throw error;
  console.error(error.message);
  return 1;
});

async function main(parameters: readonly string[]): Promise<number> {
  const options = readOptions(parameters);
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  await prepare();
  await measure(options);
  return 0;
}

async function measure({ names, quick, write, json }: Options): Promise<void> {
  const { sectionText } = await import("./report.ts");
  const machine = describeMachine();
  if (!json) console.log(machine);
  const sections = new Map<string, Section>();
  for (const name of names) {
    const { run } = await BENCHMARKS[name]();
    const progress = progressOn(process.stderr, name);
    const section = await run({ quick, progress });
    progress.end();
    sections.set(name, section);
    if (!json) console.log(`\n${sectionText(section, process.stdout.isTTY === true)}`);
    if (write) await keep(name, renderSection(section, machine));
  }
  console.log(json ? jsonText(machine, quick, sections) : `\n${summary([...sections.values()])}`);
}

/** After each benchmark, so that a later one that fails takes nothing with it. */
async function keep(name: string, section: string): Promise<void> {
  const results = readResults(await readFile(RESULTS, "utf8").catch(emptyWhenMissing));
  await writeFile(RESULTS, renderResults(new Map([...results, [name, section]]), NAMES));
}

function emptyWhenMissing(error: NodeJS.ErrnoException): string {
  if (error.code !== "ENOENT") throw error;
  return "";
}
