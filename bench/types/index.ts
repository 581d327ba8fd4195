import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Benchmark, Row } from "../benchmark.ts";
import { medians, type Taken, watch } from "../child.ts";
import { ratio, runNode } from "../measure.ts";
import { BENCH } from "../places.ts";
import { generateSynthetic } from "../synthetic-package.ts";
import { atMost, SECONDS, TIMES } from "../target.ts";

const FULL = { sizes: [300, 3000], rounds: 3 };
const QUICK = { sizes: [300], rounds: 2 };
const SIDES = ["ours", "hand"] as const;

/** How long the compiler takes over a program that handles every code. */
export const types: Benchmark = {
  name: "types",
  async run({ quick, progress }) {
    const { sizes, rounds } = quick ? QUICK : FULL;
    const folder = await mkdtemp(join(tmpdir(), "bench-types-"));
    try {
      const styles = Object.entries(USES);
      progress.expect(sizes.length * (1 + styles.length * rounds * SIDES.length));
      const rows: Row[] = [];
      for (const count of sizes) {
        progress.step(`generating ${count} codes`);
        const made = await generateSynthetic(join(folder, `generated-${count}`), count);
        const names = await namesOf(made);
        for (const [style, use] of styles) {
          const projects = {
            ours: await project(
              join(folder, `ours-${style}-${count}`),
              `import type { SyntheticEntry, SyntheticSpaces } from "./package/index.js";\n${use(names)}`,
              made,
            ),
            hand: await project(join(folder, `hand-${style}-${count}`), `${handWritten(names)}\n${use(names)}`),
          };
          const taken = { ours: [] as Taken[], hand: [] as Taken[] };
          for (let round = 1; round <= rounds; round += 1)
            for (const side of SIDES) {
              progress.step(`${style} over ${count} codes, ${side}, ${round} of ${rounds}`);
              taken[side].push(await watch([TSC, "-p", projects[side]], folder));
            }
          const [ours, hand] = [medians(taken.ours).cpuSeconds, medians(taken.hand).cpuSeconds];
          rows.push({
            cells: [`${style} over ${count} codes`, SECONDS.write(ours), SECONDS.write(hand), ratio(ours, hand)],
            targets: [atMost(ours / hand, 1.3, TIMES)],
          });
        }
      }
      return {
        title: "Type-checking",
        note: "Processor time of `tsc` on a program that handles every code by name, beside the same program on a union written by hand; median of runs in turns.",
        head: ["program", "ours", "by hand", "ratio"],
        rows,
        leftOut: quick ? ["3,000 codes"] : [],
      };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

const USES: Readonly<Record<string, (names: readonly string[]) => string>> = {
  "exhaustive switch": (names) => `
export function handle(entry: SyntheticEntry): number {
  switch (entry.name) {
${names.map((name, index) => `    case "${name}": return ${index};`).join("\n")}
    default: { const never: never = entry; return never; }
  }
}`,
  "map of handlers": (names) => `
type Names = SyntheticEntry["name"];
export const handlers: { readonly [Name in Names]: number } = {
${names.map((name, index) => `  ${name}: ${index},`).join("\n")}
};
export const space: keyof SyntheticSpaces | undefined = undefined;`,
};

/** The union that somebody would write who has no generator. */
function handWritten(names: readonly string[]): string {
  const arms = names.map(
    (name) =>
      `interface ${name} { readonly known: true; readonly name: "${name}"; readonly code: string; readonly outcome: string; readonly retry: string; readonly reason: string }`,
  );
  return `${arms.join("\n")}\nexport type SyntheticEntry =\n${names.map((name) => `  | ${name}`).join("\n")};\nexport interface SyntheticSpaces { readonly all: SyntheticEntry }`;
}

async function namesOf(made: string): Promise<string[]> {
  const data = JSON.parse(await readFile(join(made, "codes.json"), "utf8")) as {
    readonly entries: readonly { readonly name: string }[];
  };
  return [...new Set(data.entries.map(({ name }) => name))];
}

/** A project with the program and, for ours, the declarations of the package beside it. */
async function project(folder: string, source: string, made?: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await writeFile(join(folder, "program.ts"), source);
  if (made) {
    await writeFile(
      join(folder, "declare.json"),
      JSON.stringify({
        compilerOptions: {
          ...OPTIONS,
          noEmit: false,
          declaration: true,
          emitDeclarationOnly: true,
          rootDir: join(made, "src"),
          outDir: "package",
        },
        include: [join(made, "src")],
      }),
    );
    await runNode([TSC, "-p", join(folder, "declare.json")]);
  }
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: OPTIONS, files: ["program.ts"] }));
  return folder;
}

const TSC = join(BENCH, "node_modules", "typescript", "bin", "tsc");
const OPTIONS = {
  target: "es2022",
  lib: ["es2022"],
  module: "nodenext",
  moduleResolution: "nodenext",
  strict: true,
  types: [],
  noEmit: true,
};
