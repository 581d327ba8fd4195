import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Benchmark } from "../benchmark.ts";
import { ratio, runNode } from "../measure.ts";
import { BENCH } from "../places.ts";
import { generateSynthetic } from "../synthetic-package.ts";

const SIZES = [300, 3000];
const ROUNDS = 3;

/** How long the compiler takes over a program that handles every code. */
export const types: Benchmark = {
  name: "types",
  async run({ progress }) {
    const folder = await mkdtemp(join(tmpdir(), "bench-types-"));
    try {
      const rows: string[][] = [];
      for (const count of SIZES) {
        const made = await generateSynthetic(join(folder, `generated-${count}`), count);
        const names = await namesOf(made);
        for (const [style, use] of Object.entries(USES)) {
          const seconds = { ours: [] as number[], hand: [] as number[] };
          const projects = {
            ours: await project(
              join(folder, `ours-${style}-${count}`),
              `import type { SyntheticEntry, SyntheticSpaces } from "./package/index.js";\n${use(names)}`,
              made,
            ),
            hand: await project(join(folder, `hand-${style}-${count}`), `${handWritten(names)}\n${use(names)}`),
          };
          for (let round = 0; round < ROUNDS; round += 1)
            for (const side of ["ours", "hand"] as const) {
              progress(`${style} over ${count} codes, ${side}, ${round + 1} of ${ROUNDS}`);
              seconds[side].push(await compile(projects[side]));
            }
          const [ours, hand] = [Math.min(...seconds.ours), Math.min(...seconds.hand)];
          rows.push([
            `${style} over ${count} codes`,
            `${ours.toFixed(2)} s`,
            `${hand.toFixed(2)} s`,
            ratio(ours, hand),
            "≤ 1.3",
          ]);
        }
      }
      return {
        title: "Type-checking",
        note: `\`tsc\` on a program that handles every code by name, beside the same program on a union written by hand; whole run, best of ${ROUNDS}.`,
        head: ["program", "ours", "by hand", "ratio", "target"],
        rows,
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

/** Seconds that the compiler says it took in all. */
async function compile(folder: string): Promise<number> {
  const output = await runNode([TSC, "-p", folder, "--extendedDiagnostics"]);
  const [, seconds] = /^Total time:\s+([0-9.]+)s$/m.exec(output) ?? [];
  if (seconds === undefined) throw new Error(`the compiler does not say how long it took:\n${output}`);
  return Number(seconds);
}
