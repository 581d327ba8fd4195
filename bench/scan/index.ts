import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Benchmark, BenchmarkOptions, Row } from "../benchmark.ts";
import { type Taken, watch } from "../child.ts";
import { ratio } from "../measure.ts";
import { ROOT } from "../places.ts";
import { atLeast, atMost, GIGABYTES_PER_SECOND, MEBIBYTES, SECONDS } from "../target.ts";
import { type Bodies, chooseBodies, loadPackage, type MainEntry } from "./bodies.ts";
import { checkExact } from "./exact.ts";
import { type PlantedLog, type Style, writeLog } from "./planted-log.ts";
import { findTools, MAIN, output, type Tool, typical } from "./tools.ts";

const FULL = { bytes: 1e9, rounds: 3 };
const QUICK = { bytes: 3e8, rounds: 2 };

const STYLES: Readonly<Record<Style, string>> = {
  lines: "lines of JSON",
  mixed: "texts, JSON, JSON in texts, bodies of several lines",
};

/** What the command has to reach on every log, whatever its size. */
const LEAST_SPEED = 0.35;
const MOST_MEMORY = 100;

/** How fast logs are scanned, and in how much memory. */
export const scan: Benchmark = {
  name: "scan",
  async run(options) {
    const { bytes, rounds } = options.quick ? QUICK : FULL;
    const main = await loadPackage();
    const bodies = await chooseBodies(main);
    const folder = await mkdtemp(join(tmpdir(), "bench-scan-"));
    const missing = new Map<string, string>();
    const rows: Row[] = [];
    try {
      options.progress.expect(Object.keys(STYLES).length);
      for (const style of Object.keys(STYLES) as Style[]) {
        options.progress.step(`writing ${bytes / 1e6} MB: ${STYLES[style]}`);
        const path = join(folder, "planted.log");
        const log = writeLog(path, style, bodies.list, bytes);
        const found = await findTools(style);
        for (const { name, why } of found.missing) missing.set(name, why);
        const tools = [...ownTools(bodies, main), ...found.tools];
        rows.push(...(await measure(style, log, tools, rounds, options)));
        await rm(path);
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    return {
      title: "Speed of scan",
      note: [
        `Made-up logs of a shop of ${bytes / 1e9} GB each; three of ten entries have a body, of ${bodies.list.length} kinds.`,
        "Before anything is measured, every tool has to find exactly what was planted.",
        `Processor time of all threads and the greatest peak, in ${rounds} runs in turns; speed is bytes by processor time.`,
        ...[...missing].map(([name, why]) => `Without ${name}: ${why}.`),
      ].join(" "),
      head: ["log", "tool", "what it does", "speed per core", "CPU beside ours", "peak", "CPU"],
      rows,
      leftOut: options.quick ? ["seven tenths of each log"] : [],
    };
  },
};

async function measure(
  style: Style,
  log: PlantedLog,
  tools: readonly (Tool & Partial<Own>)[],
  rounds: number,
  { progress }: BenchmarkOptions,
): Promise<Row[]> {
  progress.expect(tools.length * (rounds + 1));
  for (const tool of tools) {
    progress.step(`${tool.name}: checking what it finds`);
    await tool.check(log);
  }
  const taken = tools.map(() => [] as Taken[]);
  for (let round = 1; round <= rounds; round += 1)
    for (const [index, tool] of tools.entries()) {
      progress.step(`${tool.name}, ${round} of ${rounds}`);
      taken[index]?.push(await tool.run(log));
    }
  const figures = taken.map(typical);
  return tools.map(({ name, what, files = 1, isOwn }, index) => {
    const { cpuSeconds, peakMiB } = figures[index] as Taken;
    const speed = (files * log.bytes) / 1e9 / cpuSeconds;
    return {
      cells: [
        STYLES[style],
        name,
        what,
        GIGABYTES_PER_SECOND.write(speed),
        ratio(cpuSeconds / files, figures[0]?.cpuSeconds ?? Number.NaN),
        MEBIBYTES.write(peakMiB),
        SECONDS.write(cpuSeconds),
      ],
      targets: isOwn
        ? [atLeast(speed, LEAST_SPEED, GIGABYTES_PER_SECOND), atMost(peakMiB, MOST_MEMORY, MEBIBYTES, "peak")]
        : [],
    };
  });
}

/** What is only known of the command itself. */
interface Own {
  readonly isOwn: true;
  /** How often it reads the log. */
  readonly files: number;
}

function ownTools({ provider }: Bodies, main: MainEntry): (Tool & Own)[] {
  const way = (name: string, what: string, told: string | undefined, files: number): Tool & Own => {
    const options = ["scan", "--json", ...(told === undefined ? [] : ["--provider", told])];
    return {
      name,
      what,
      files,
      isOwn: true,
      check: async (log) => checkExact(log, told, output(process.execPath, [MAIN, ...options, log.path]), main),
      run: (log) => watch([MAIN, ...options, ...Array(files).fill(log.path)], ROOT),
    };
  };
  return [
    way("scan", "finds out the provider, decodes, sums up", undefined, 1),
    way("scan --provider", "decodes, sums up", provider, 1),
    way("scan of two files", "the same side by side, in two threads", undefined, 2),
  ];
}
