// npm run bench -- [name...] [--write]
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import Table from "cli-table3";
import type { Benchmark, Section } from "./benchmark.ts";
import { generation } from "./generation/index.ts";
import { describeMachine } from "./machine.ts";
import { BENCH } from "./places.ts";
import { readResults, renderResults, renderSection } from "./results.ts";
import { size } from "./size/index.ts";
import { speed } from "./speed/index.ts";
import { types } from "./types/index.ts";

const BENCHMARKS: readonly Benchmark[] = [generation, size, speed, types];
const NAMES = BENCHMARKS.map(({ name }) => name);
const RESULTS = join(BENCH, "RESULTS.md");
const USAGE = `usage: npm run bench -- [${NAMES.join("|")}]... [--write]
  --write  keep the tables in bench/RESULTS.md`;

process.exitCode = await main(process.argv.slice(2));

async function main(parameters: readonly string[]): Promise<number> {
  const chosen = choose(parameters);
  if (typeof chosen === "string") {
    console.error(chosen);
    return 1;
  }
  const machine = describeMachine();
  console.log(machine);
  for (const { name, run } of chosen.benchmarks) {
    const section = await run({ progress: (what) => process.stderr.write(`${name}: ${what}\n`) });
    console.log(`\n${section.title}\n${section.note}\n${table(section)}`);
    if (chosen.write) await keep(name, renderSection(section, machine));
  }
  return 0;
}

/** What to do, or what is wrong with the parameters. */
function choose(parameters: readonly string[]): { benchmarks: readonly Benchmark[]; write: boolean } | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...parameters],
      options: { write: { type: "boolean", default: false } },
      allowPositionals: true,
    });
    const unknown = positionals.find((name) => !NAMES.includes(name));
    if (unknown !== undefined) return `${unknown} is no benchmark\n${USAGE}`;
    const benchmarks = BENCHMARKS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
    return { benchmarks, write: values.write };
  } catch (error) {
    return `${(error as Error).message}\n${USAGE}`;
  }
}

/** After each benchmark, so that a later one that fails takes nothing with it. */
async function keep(name: string, section: string): Promise<void> {
  const results = readResults(await readFile(RESULTS, "utf8").catch(() => ""));
  await writeFile(RESULTS, renderResults(new Map([...results, [name, section]]), NAMES));
}

function table({ head, rows }: Section): string {
  const noRules = { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" };
  const plain = new Table({ head: [...head], style: { head: [], border: [] }, chars: noRules });
  plain.push(...rows.map((row) => [...row]));
  return plain.toString();
}
