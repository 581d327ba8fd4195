import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BuiltPackage, findPackages } from "../../consumers/sizes/packages.ts";
import { CATALOG, PACKAGES } from "../../generator/src/places.ts";
import type { Benchmark, BenchmarkOptions } from "../benchmark.ts";
import { median, ratio, runNode } from "../measure.ts";
import { ROOT } from "../places.ts";
import { atMost, MILLISECONDS, NANOSECONDS, TIMES } from "../target.ts";

const PACKAGE = join(ROOT, "packages", "doku-codes");
const HERE = import.meta.dirname;

const WHAT = [
  "map",
  "lookup",
  "http-status-codes",
  "decode",
  "decode mixed",
  "decode a status query",
  "bytes per decode",
  "bytes per copy",
  "bytes per mixed decode",
  "bytes per mixed copy",
] as const;

type What = (typeof WHAT)[number];

/** Room for everything that is made while memory is measured, so that nothing is collected in between. */
const NODE = ["--expose-gc", "--min-semi-space-size=256", "--max-semi-space-size=256"];

/** How fast codes are found and bodies are read, and what loading the package costs. */
export const speed: Benchmark = {
  name: "speed",
  async run({ quick, progress }) {
    const [turns, imports] = quick ? [1, 5] : [3, 15];
    const packages = (await findPackages(PACKAGES, CATALOG)).filter(({ ofProvider }) => ofProvider);
    progress.expect(turns * (WHAT.length + packages.length) + imports);
    const best = await measureAll(turns, progress);
    const perPackage = await measurePackages(packages, turns, progress);
    const cold = await coldImport(imports, progress);
    const { map, lookup, decode } = best;
    return {
      title: "Speed",
      note: [
        "Of DOKU where no package is named. Processor time of one turn in the same run; the best of nine rounds in each of several processes.",
        "Mixed bodies are 4,096 different ones of SNAP calls, parsed anew for every round.",
        "Heap is all that is allocated; a copy of the result copies what no other result shares.",
        "Cold import: median of new processes.",
      ].join(" "),
      head: ["work", "ours", "peer", "ratio"],
      rows: [
        {
          cells: [
            "lookup of a known SNAP code, beside a bare `Map.get`",
            NANOSECONDS.write(lookup),
            NANOSECONDS.write(map),
            ratio(lookup, map),
          ],
          targets: [atMost(lookup / map, 2, TIMES)],
        },
        {
          cells: [
            "lookup, beside `getReasonPhrase` of http-status-codes",
            NANOSECONDS.write(lookup),
            NANOSECONDS.write(best["http-status-codes"]),
            ratio(lookup, best["http-status-codes"]),
          ],
          targets: [atMost(lookup / best["http-status-codes"], 1, TIMES)],
        },
        {
          cells: ["decode of one SNAP body again and again", NANOSECONDS.write(decode), "", ""],
          targets: [atMost(decode, 350, NANOSECONDS)],
        },
        {
          cells: ["decode of mixed SNAP bodies", NANOSECONDS.write(best["decode mixed"]), "", ""],
          targets: [atMost(best["decode mixed"], 700, NANOSECONDS)],
        },
        {
          cells: [
            "decode of a SNAP status query with four codes",
            NANOSECONDS.write(best["decode a status query"]),
            "",
            "",
          ],
        },
        ...perPackage.map(({ name, taken }) => ({
          cells: [`decode of the examples of ${name}`, NANOSECONDS.write(taken), "", ""],
        })),
        heapRow("heap of one decode, beside a copy of its result", best["bytes per decode"], best["bytes per copy"]),
        heapRow(
          "heap of decoding mixed bodies, beside copies of the results",
          best["bytes per mixed decode"],
          best["bytes per mixed copy"],
        ),
        {
          cells: [
            "cold import, beside an empty module and parsing the same bytes",
            MILLISECONDS.write(cold.own),
            `${MILLISECONDS.write(cold.empty)} + ${MILLISECONDS.write(cold.parse)}`,
            ratio(cold.own, cold.empty + cold.parse),
          ],
          targets: [atMost(cold.own / (cold.empty + cold.parse), 2, TIMES)],
        },
      ],
      leftOut: quick ? ["all but the first of three turns", "ten of fifteen imports"] : [],
    };
  },
};

/** Every kind of work in turns, each in a process of its own; the best of them, as disturbances only add. */
async function measureAll(turns: number, progress: BenchmarkOptions["progress"]): Promise<Record<What, number>> {
  const best = new Map<What, number>();
  for (let turn = 1; turn <= turns; turn += 1)
    for (const what of WHAT) {
      progress.step(`${what}, ${turn} of ${turns}`);
      const measured = Number(await runNode([...NODE, join(HERE, "measure.ts"), PACKAGE, what]));
      best.set(what, Math.min(measured, best.get(what) ?? Number.POSITIVE_INFINITY));
    }
  return Object.fromEntries(best) as Record<What, number>;
}

/** Decoding the examples of each provider's package, one package after the other in each turn. */
async function measurePackages(
  packages: readonly BuiltPackage[],
  turns: number,
  progress: BenchmarkOptions["progress"],
) {
  const best = new Map<string, number>();
  for (let turn = 1; turn <= turns; turn += 1)
    for (const { subject } of packages) {
      progress.step(`examples of ${subject}, ${turn} of ${turns}`);
      const measured = Number(await runNode([join(HERE, "examples.ts"), join(PACKAGES, subject)]));
      best.set(subject, Math.min(measured, best.get(subject) ?? Number.POSITIVE_INFINITY));
    }
  return [...best].map(([name, taken]) => ({ name, taken }));
}

function heapRow(what: string, ours: number, copied: number) {
  return {
    cells: [what, `${Math.round(ours)} B`, `${Math.round(copied)} B`, ratio(ours, copied)],
    targets: [atMost(ours / copied, 2, TIMES)],
  };
}

async function coldImport(imports: number, progress: BenchmarkOptions["progress"]) {
  const folder = await mkdtemp(join(tmpdir(), "bench-import-"));
  try {
    const empty = join(folder, "empty.mjs");
    const all = join(folder, "all.cjs");
    await writeFile(empty, "");
    await writeFile(all, await sourceOf(join(PACKAGE, "dist", "cjs")));
    const measure = (file: string, how: string) =>
      runNode([join(HERE, "import.ts"), file, how]).then((text) => Number(text));
    const own: number[] = [];
    const none: number[] = [];
    const parse: number[] = [];
    // In turns, so that all see the same weather.
    for (let index = 0; index < imports; index += 1) {
      progress.step(`cold import ${index + 1} of ${imports}`);
      own.push(await measure(join(PACKAGE, "dist", "esm", "index.js"), "module"));
      none.push(await measure(empty, "module"));
      parse.push(await measure(all, "parse"));
    }
    return { own: median(own), empty: median(none), parse: median(parse) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What the main entry loads, in one text. */
async function sourceOf(folder: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true })).filter(
    (file) => file.endsWith(".js") && !/^(messages|constants)|^problem/.test(file),
  );
  const texts = await Promise.all(files.sort().map((file) => readFile(join(folder, file), "utf8")));
  return texts.map((text) => `(() => {\n${text}\n})();`).join("\n");
}
