import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Benchmark, BenchmarkOptions, Row } from "../benchmark.ts";
import { CommandFailed, medians, type Taken, watch } from "../child.ts";
import { completeLocales } from "../locales.ts";
import { ratio } from "../measure.ts";
import { atMost, MEBIBYTES, moreThan, SECONDS, type Target, TIMES } from "../target.ts";
import { againJobs, floorJob, type Job, type Made, ONE_TEXT, peerJob, UNCHANGED, WHOLE, wholeJob } from "./jobs.ts";
import { PEERS } from "./peers.ts";

/** How many codes a catalog has, and how often the generator and each peer are measured. */
interface Size {
  readonly count: number;
  readonly rounds: number;
  readonly peerRounds: number;
}

const MIDDLE = 3000;
const LARGE = 30_000;

const SIZES: readonly Size[] = [
  { count: 300, rounds: 5, peerRounds: 5 },
  { count: MIDDLE, rounds: 5, peerRounds: 5 },
  { count: LARGE, rounds: 3, peerRounds: 1 },
];

const QUICK_SIZES: readonly Size[] = [
  { count: 300, rounds: 2, peerRounds: 1 },
  { count: MIDDLE, rounds: 3, peerRounds: 1 },
];

/** Catalogs without work: what they take is start-up. */
const FEWEST = 3;

const MANY = { providers: 100, count: 300, rounds: 2 } as const;

const NOTE = [
  "Made-up catalogs in two languages, half of the codes with parameters, from an empty folder to the whole package;",
  "beside each peer on the part of it that the peer can do, on the same codes in the format that it reads.",
  "CPU is processor time of all Node.js processes, time is from start to exit, peaks are of the largest Node.js process",
  "(the compiler of buf is another program and not counted); medians of runs in turns. The floor reads the same files and",
  "writes as many bytes into the same files. More than 1 × means that ours takes less.",
].join(" ");

const HEAD = ["codes", "tool", "what it makes", "CPU beside ours", "peak beside ours", "CPU", "time", "peak"];

/** How long generating takes and how much memory, beside other generators and beside mere reading and writing. */
export const generation: Benchmark = {
  name: "generation",
  async run(options) {
    const folder = await mkdtemp(join(tmpdir(), "bench-generation-"));
    try {
      const locales = await completeLocales();
      const rows: Row[] = [];
      const whole = new Map<number, Taken>();
      for (const size of options.quick ? QUICK_SIZES : SIZES) {
        const lines = await inFolder(join(folder, String(size.count)), (own) =>
          measureSize(own, size, locales, options),
        );
        const ours = takenOf(lines[0]);
        whole.set(size.count, ours);
        rows.push(...lines.map((line) => row(line, ours, String(size.count.toLocaleString("en-US")))));
      }
      if (!options.quick) {
        rows.push(await growth(folder, locales, whole, options), await many(folder, locales, options));
      }
      return { title: "Generation", note: NOTE, head: HEAD, rows, leftOut: options.quick ? leftOut() : [] };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

function leftOut(): readonly string[] {
  const slow = PEERS.filter(({ slow }) => slow).map(({ pack, part }) => `${pack} (${part})`);
  return [
    `${LARGE.toLocaleString("en-US")} codes, and the growth up to them`,
    `${MANY.providers} providers`,
    `slow peers: ${slow.join(", ")}`,
  ];
}

/** What all tools take for so many codes; the generator first, then the floor. */
async function measureSize(
  folder: string,
  { count, rounds, peerRounds }: Size,
  locales: readonly string[],
  options: BenchmarkOptions,
): Promise<readonly Line[]> {
  const made: Made = { count, locales };
  const peers = PEERS.filter(({ slow }) => !(options.quick && slow));
  const jobs = [
    wholeJob(join(folder, "whole"), made, rounds),
    await floorJob(join(folder, "floor"), made, rounds),
    ...(count === MIDDLE ? againJobs(join(folder, "again"), made, rounds) : []),
    ...(await Promise.all(peers.map((peer, index) => peerJob(join(folder, `peer-${index}`), peer, made, peerRounds)))),
  ];
  return measure(jobs, `${count.toLocaleString("en-US")} codes`, options);
}

/** What a job took, or why that is not known. */
interface Line {
  readonly job: Job;
  readonly taken: Taken | string;
}

/** Measures all in turns, so that each sees the same weather. */
async function measure(
  jobs: readonly Job[],
  of: string,
  { progress }: Pick<BenchmarkOptions, "progress">,
): Promise<readonly Line[]> {
  const runs = jobs.map((job) => ({
    job,
    taken: [] as Taken[],
    failed: typeof job.command === "string" ? job.command : undefined,
  }));
  const able = runs.filter(({ failed }) => failed === undefined);
  progress.expect(able.reduce((sum, { job }) => sum + job.rounds, 0));
  for (let round = 0; round < Math.max(...jobs.map(({ rounds }) => rounds)); round += 1)
    for (const run of able) {
      const { tool, part, command, cwd, env, before, rounds } = run.job;
      if (run.failed !== undefined || typeof command === "string" || round >= rounds) continue;
      progress.step(`${of}: ${tool}, ${part}, ${round + 1} of ${rounds}`);
      try {
        await before(round);
        run.taken.push(await watch(command, cwd, env));
      } catch (error) {
        if (!(error instanceof CommandFailed)) throw error;
        run.failed = error.message;
      }
    }
  return runs.map(({ job, taken, failed }) => ({ job, taken: failed ?? medians(taken) }));
}

function row({ job, taken }: Line, ours: Taken, codes: string): Row {
  const { kind, tool, part } = job;
  const start = [codes, tool, part];
  if (typeof taken === "string") return { cells: [...start, `not measured: ${taken}`, "", "", "", ""] };
  const beside = (theirs: number, own: number) =>
    kind === "floor" ? `${ratio(theirs, own)} (ours beside it: ${ratio(own, theirs)})` : ratio(theirs, own);
  return {
    cells: [
      ...start,
      beside(taken.cpuSeconds, ours.cpuSeconds),
      beside(taken.peakMiB, ours.peakMiB),
      ...absolute(taken),
    ],
    targets: targetsOf(job, codes, taken, ours),
  };
}

function absolute({ cpuSeconds, seconds, peakMiB }: Taken): string[] {
  return [SECONDS.write(cpuSeconds), SECONDS.write(seconds), MEBIBYTES.write(peakMiB)];
}

/** Most processor time and memory, by codes and what is made. */
const LIMITS: Readonly<Record<string, { readonly cpu: number; readonly peak?: number }>> = {
  [`3,000 ${WHOLE}`]: { cpu: 1.2, peak: 200 },
  [`3,000 ${UNCHANGED}`]: { cpu: 0.15 },
  [`3,000 ${ONE_TEXT}`]: { cpu: 0.5 },
  [`30,000 ${WHOLE}`]: { cpu: 7, peak: 600 },
  [`100 × 300 ${WHOLE}`]: { cpu: 10, peak: 400 },
};

function targetsOf({ kind, part, typesPerCode }: Job, codes: string, taken: Taken, ours: Taken): readonly Target[] {
  if (kind === "peer")
    return typesPerCode && codes === "3,000" ? [moreThan(taken.cpuSeconds / ours.cpuSeconds, 1, TIMES, "CPU")] : [];
  const limits = kind === "ours" ? LIMITS[`${codes} ${part}`] : undefined;
  if (limits === undefined) return [];
  const { cpu, peak } = limits;
  return [
    atMost(taken.cpuSeconds, cpu, SECONDS, "CPU"),
    ...(peak === undefined ? [] : [atMost(taken.peakMiB, peak, MEBIBYTES, "peak")]),
  ];
}

/** How ten times as many codes take more, beyond what every run takes. */
async function growth(
  folder: string,
  locales: readonly string[],
  whole: ReadonlyMap<number, Taken>,
  options: BenchmarkOptions,
): Promise<Row> {
  const lines = await inFolder(join(folder, "fewest"), (own) =>
    measure([wholeJob(own, { count: FEWEST, locales }, 5)], `${FEWEST} codes`, options),
  );
  const start = takenOf(lines[0]);
  const [middle, large] = [whole.get(MIDDLE), whole.get(LARGE)];
  if (!middle || !large) throw new Error("too few sizes were measured");
  const grown = (of: (taken: Taken) => number) => (of(large) - of(start)) / (of(middle) - of(start));
  const cpu = grown(({ cpuSeconds }) => cpuSeconds);
  return {
    cells: [
      `30,000 beside 3,000, above ${FEWEST}`,
      "codes generate",
      WHOLE,
      TIMES.write(cpu),
      TIMES.write(grown(({ peakMiB }) => peakMiB)),
      ...absolute(start),
    ],
    targets: [atMost(cpu, 11, TIMES, "CPU")],
  };
}

/** Packages of many providers in one run. */
async function many(folder: string, locales: readonly string[], options: BenchmarkOptions): Promise<Row> {
  const providers = Array.from({ length: MANY.providers }, (_, index) => `synthetic${index + 1}`);
  const codes = `${MANY.providers} × ${MANY.count}`;
  const [line] = await inFolder(join(folder, "many"), (own) =>
    measure([wholeJob(own, { count: MANY.count, locales, providers }, MANY.rounds)], `${codes} codes`, options),
  );
  return row(line as Line, takenOf(line), codes);
}

function takenOf(line: Line | undefined): Taken {
  if (typeof line?.taken !== "object") throw new Error(`our command failed: ${line?.taken}`);
  return line.taken;
}

/** Works in a folder that is gone afterwards: large catalogs would fill the disk. */
async function inFolder<Value>(folder: string, work: (folder: string) => Promise<Value>): Promise<Value> {
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
