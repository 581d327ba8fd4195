import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import type { Benchmark, BenchmarkOptions } from "../benchmark.ts";
import { completeLocales } from "../locales.ts";
import { median, ratio } from "../measure.ts";
import { ROOT } from "../places.ts";
import { catalogFiles } from "./catalog-files.ts";
import { CommandFailed, type Taken, watch } from "./child.ts";
import { commandOf, PEERS, type Peer, titleOf } from "./peers.ts";
import { type SyntheticSpace, syntheticSpaces } from "./synthetic.ts";

/** How many codes, and how often the generator and each peer are measured. */
const SIZES = [
  { count: 300, rounds: 5, peerRounds: 5 },
  { count: 3000, rounds: 5, peerRounds: 5 },
  { count: 30_000, rounds: 3, peerRounds: 1 },
] as const;

const CODES = join(ROOT, "generator", "src", "cli.ts");
const FLOOR = join(import.meta.dirname, "floor.mjs");

/** How long generating takes and how much memory, beside other generators and beside mere reading and writing. */
export const generation: Benchmark = {
  name: "generation",
  async run({ progress }) {
    const folder = await mkdtemp(join(tmpdir(), "bench-generation-"));
    try {
      const rows: string[][] = [];
      const ours: Taken[] = [];
      for (const size of SIZES) {
        const lines = await measureSize(join(folder, String(size.count)), size, progress);
        const taken = lines[0]?.taken;
        if (typeof taken !== "object") throw new Error(`${size.count} codes: ${taken}`);
        ours.push(taken);
        rows.push(...lines.map((line) => row(size.count, line, taken)));
        await rm(join(folder, String(size.count)), { recursive: true });
      }
      return { title: "Generation", note: NOTE, head: HEAD, rows: [...rows, growth(ours)] };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** What all tools take for so many codes; the generator first, then the floor. */
async function measureSize(
  folder: string,
  { count, rounds, peerRounds }: (typeof SIZES)[number],
  progress: BenchmarkOptions["progress"],
): Promise<Line[]> {
  const spaces = syntheticSpaces(count, await completeLocales());
  const own = await ourJobs(folder, spaces);
  const peers = await Promise.all(PEERS.map((peer, index) => peerJob(peer, spaces, join(folder, `peer-${index}`))));
  const jobs = [...own.map((job) => ({ ...job, rounds })), ...peers.map((job) => ({ ...job, rounds: peerRounds }))];
  return measure(jobs, (what) => progress(`${count} codes: ${what}`));
}

const NOTE = [
  "Made-up catalogs in two languages, half of the codes with parameters, from an empty folder to the whole package;",
  "beside each peer on the part of it that the peer can do, on the same codes in the format that it reads.",
  "Times are from start to exit, peaks are of the largest Node.js process (the compiler of buf is another program and",
  "not counted); medians of runs in turns. The floor reads the same files and writes as many bytes into the same files.",
  "More than 1 × means that ours is faster or smaller. Seconds and MiB are those of this machine at this time; only what stands beside `codes generate` can be compared.",
].join(" ");

const HEAD = ["codes", "tool", "what it makes", "time beside ours", "peak beside ours", "time", "peak", "target"];
const WHOLE = "whole package";
const FLOOR_PART = "as many bytes";

/** One command to be measured. */
interface Job {
  readonly tool: string;
  readonly part: string;
  readonly cwd: string;
  /** Script and parameters, or why it cannot be run. */
  readonly command: readonly string[] | string;
  /** What it writes, which is removed before each run. */
  readonly output: string;
}

/** What a job took, or why that is not known. */
interface Line {
  readonly tool: string;
  readonly part: string;
  readonly taken: Taken | string;
}

/** The generator, and the floor below it. */
async function ourJobs(folder: string, spaces: readonly SyntheticSpace[]): Promise<Job[]> {
  const catalog = join(folder, "catalog");
  const out = join(folder, "packages");
  await writeAll(catalog, catalogFiles(spaces, join(ROOT, "catalog")));
  const command = [CODES, "generate", "--catalog", catalog, "--out", out];
  // Once beforehand: it shows what has to be written, and Node.js keeps what it compiles.
  await watch(command, folder);
  const sizes = join(folder, "sizes.json");
  await writeFile(sizes, JSON.stringify(await sizesBelow(out)));
  const copy = join(folder, "floor");
  return [
    { tool: "codes generate", part: WHOLE, cwd: folder, command, output: out },
    { tool: "floor", part: FLOOR_PART, cwd: folder, command: [FLOOR, catalog, copy, sizes], output: copy },
  ];
}

async function peerJob(peer: Peer, spaces: readonly SyntheticSpace[], folder: string): Promise<Job> {
  const { pack: tool, part } = peer;
  await writeAll(folder, Object.entries(peer.input(spaces, folder)));
  const job = { tool, part, cwd: folder, output: join(folder, "out") };
  try {
    return { ...job, tool: titleOf(peer), command: commandOf(peer) };
  } catch (error) {
    return { ...job, command: reasonOf(error) };
  }
}

/** Measures all in turns, so that each sees the same weather. */
async function measure(
  jobs: readonly (Job & { readonly rounds: number })[],
  progress: BenchmarkOptions["progress"],
): Promise<Line[]> {
  const runs = jobs.map((job) => ({
    job,
    taken: [] as Taken[],
    failed: typeof job.command === "string" ? job.command : undefined,
  }));
  for (let round = 0; round < Math.max(...jobs.map(({ rounds }) => rounds)); round += 1)
    for (const run of runs) {
      const { tool, part, command, cwd, output, rounds } = run.job;
      if (run.failed !== undefined || typeof command === "string" || round >= rounds) continue;
      progress(`${tool}, ${part}, ${round + 1} of ${rounds}`);
      await rm(output, { recursive: true, force: true });
      try {
        run.taken.push(await watch(command, cwd));
      } catch (error) {
        run.failed = reasonOf(error);
      }
    }
  return runs.map(({ job: { tool, part }, taken, failed }) => ({ tool, part, taken: failed ?? medians(taken) }));
}

function medians(taken: readonly Taken[]): Taken {
  return {
    seconds: median(taken.map(({ seconds }) => seconds)),
    peakMiB: median(taken.map(({ peakMiB }) => peakMiB)),
  };
}

function row(count: number, { tool, part, taken }: Line, ours: Taken): string[] {
  const start = [count.toLocaleString("en-US"), tool, part];
  if (typeof taken === "string") return [...start, `not measured: ${taken}`, "", "", "", ""];
  const isPeer = part !== WHOLE && part !== FLOOR_PART;
  const beside = (theirs: number, own: number) =>
    part === FLOOR_PART ? `${ratio(theirs, own)} (ours beside it: ${ratio(own, theirs)})` : ratio(theirs, own);
  return [
    ...start,
    beside(taken.seconds, ours.seconds),
    beside(taken.peakMiB, ours.peakMiB),
    `${taken.seconds.toFixed(2)} s`,
    `${Math.round(taken.peakMiB)} MiB`,
    isPeer && count === 3000 ? "time > 1 ×" : part === WHOLE && count === 30_000 ? "peak ≤ 700 MiB" : "",
  ];
}

function growth([, middle, large]: readonly Taken[]): string[] {
  if (!middle || !large) throw new Error("too few sizes");
  const times = [ratio(large.seconds, middle.seconds), ratio(large.peakMiB, middle.peakMiB)];
  return ["30,000 beside 3,000", "codes generate", WHOLE, ...times, "", "", "time ≤ 11 ×"];
}

async function writeAll(folder: string, files: Iterable<readonly [string, string]>): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

async function sizesBelow(folder: string): Promise<Record<string, number>> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = items.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name));
  const sizes = files.map(
    async (file) => [relative(folder, file).split(sep).join("/"), (await stat(file)).size] as const,
  );
  return Object.fromEntries(await Promise.all(sizes));
}

function reasonOf(error: unknown): string {
  if (error instanceof CommandFailed) return error.message;
  throw error;
}
