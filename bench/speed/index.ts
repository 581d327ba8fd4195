import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Benchmark } from "../benchmark.ts";
import { median, ratio, runNode } from "../measure.ts";
import { ROOT } from "../places.ts";

const PACKAGE = join(ROOT, "packages", "doku-codes");
const HERE = import.meta.dirname;
const IMPORTS = 15;

/** How fast codes are found and bodies are read, and what loading the package costs. */
export const speed: Benchmark = {
  name: "speed",
  async run({ progress }) {
    const numbers: Record<string, number> = {};
    for (const what of WHAT) {
      progress(what);
      numbers[what] = Number(await runNode(["--expose-gc", join(HERE, "measure.ts"), PACKAGE, what]));
    }
    const { map = 0, lookup = 0, decode = 0 } = numbers;
    const cold = await coldImport(progress);
    return {
      title: "Speed of DOKU",
      note: "Processor time of one turn on the same keys in the same run; the best of nine rounds. Cold import: median of new processes.",
      head: ["work", "ours", "peer", "ratio", "target"],
      rows: [
        ["lookup of a known SNAP code, beside a bare `Map.get`", nano(lookup), nano(map), ratio(lookup, map), "≤ 2"],
        [
          "lookup, beside `getReasonPhrase` of http-status-codes",
          nano(lookup),
          nano(numbers["http-status-codes"] ?? 0),
          ratio(lookup, numbers["http-status-codes"] ?? 0),
          "< 1",
        ],
        ["decode of a SNAP body, per second and core", `${(1e3 / decode).toFixed(2)} million`, "", "", "≥ 1 million"],
        [
          "decode of a SNAP status query with four codes",
          `${(1e3 / (numbers["decode a status query"] ?? 0)).toFixed(2)} million`,
          "",
          "",
          "",
        ],
        [
          "heap of one decode, beside a copy of its result",
          `${Math.round(numbers["bytes per decode"] ?? 0)} B`,
          `${Math.round(numbers["bytes per object"] ?? 0)} B`,
          ratio(numbers["bytes per decode"] ?? 0, numbers["bytes per object"] ?? 0),
          "about 1",
        ],
        [
          "cold import, beside an empty module and parsing the same bytes",
          milli(cold.own),
          `${milli(cold.empty)} + ${milli(cold.parse)}`,
          ratio(cold.own, cold.empty + cold.parse),
          "≤ 2",
        ],
      ],
    };
  },
};

const WHAT = [
  "map",
  "lookup",
  "http-status-codes",
  "decode",
  "decode a status query",
  "bytes per decode",
  "bytes per object",
] as const;

async function coldImport(progress: (what: string) => void) {
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
    for (let index = 0; index < IMPORTS; index += 1) {
      progress(`cold import ${index + 1} of ${IMPORTS}`);
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

const nano = (value: number) => `${value.toFixed(1)} ns`;
const milli = (value: number) => `${value.toFixed(2)} ms`;
