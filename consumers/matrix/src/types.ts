import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Check } from "./check.ts";
import { runScript } from "./command.ts";
import { toolFile } from "./places.ts";
import { type Packed, specifiersOf } from "./project.ts";

/** Compilers, with the word that introduces the type of a JSON module. */
const COMPILERS = [
  { version: "5.0", word: "assert" },
  { version: "5.4", word: "with" },
  { version: "5.9", word: "with" },
  { version: "6", word: "with" },
  { version: "7", word: "with" },
] as const;

const RESOLUTIONS = ["node16", "nodenext", "bundler"] as const;

type Resolution = (typeof RESOLUTIONS)[number];

/** As strict as a user can be; the declarations of the packages are checked too. */
const STRICT = {
  target: "es2022",
  lib: ["es2022"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noPropertyAccessFromIndexSignature: true,
  isolatedModules: true,
  resolveJsonModule: true,
  forceConsistentCasingInFileNames: true,
  skipLibCheck: false,
  noEmit: true,
};

/**
 * Puts a user's typed programs into the project, each as ES module and as CommonJS, beside one that
 * imports all there is.
 *
 * @param project - the project in which the packages are installed.
 * @param packages - the packages.
 * @returns the ES modules among them.
 */
export async function writePrograms(project: string, packages: readonly Packed[]): Promise<string[]> {
  const sources = join(project, "types");
  await writeFile(join(sources, "subpaths.ts"), importAll(packages));
  const programs = (await readdir(sources)).filter((file) => file.endsWith(".ts")).sort();
  for (const extension of ["mts", "cts"]) {
    await mkdir(join(project, extension));
    for (const program of programs)
      await cp(join(sources, program), join(project, extension, `${basename(program, ".ts")}.${extension}`));
  }
  const json = join(project, "json");
  const plain = await readFile(join(json, "import.mts"), "utf8");
  for (const word of ["assert", "with"])
    await writeFile(join(json, `${word}.mts`), plain.replaceAll('.json";', `.json" ${word} { type: "json" };`));
  return programs.map((program) => `mts/${basename(program, ".ts")}.mts`);
}

/** Imports every module of the packages; its last lines compile only when nothing there is `any`. */
function importAll(packages: readonly Packed[]): string {
  const all = packages.flatMap(specifiersOf).filter((specifier) => !specifier.endsWith(".json"));
  const own = new Set(all);
  // What the joint package has of a provider is what the provider's own package has; its main entries are enough.
  const modules = all.filter((specifier) => {
    const [, scope, provider, subpath] = /^(@[^/]+)\/[^/]+\/([^/]+)\/(.+)$/.exec(specifier) ?? [];
    return !own.has(`${scope}/${provider}-codes/${subpath}`);
  });
  return [
    ...modules.map((specifier, index) => `import * as module${index} from ${JSON.stringify(specifier)};`),
    "type IsAny<Type> = 0 extends 1 & Type ? true : false;",
    "type AnyIn<Module> = true extends { [Name in keyof Module]: IsAny<Module[Name]> }[keyof Module] ? true : false;",
    ...modules.map((_, index) => `export const any${index}: AnyIn<typeof module${index}> = false;`),
    ...modules.map((_, index) => `export const names${index}: readonly string[] = Object.keys(module${index});`),
    "",
  ].join("\n");
}

/**
 * Checks that a user's strict programs compile.
 *
 * @param project - a project into which `writePrograms` has put the programs.
 * @returns one check for each compiler and each way to resolve modules.
 */
export function typeChecks(project: string): Check[] {
  return COMPILERS.flatMap(({ version, word }) =>
    RESOLUTIONS.map((resolution): Check => {
      const compiler = `typescript-${version}`;
      return {
        group: "types",
        tool: compiler,
        name: resolution,
        needs: [compiler],
        async ask() {
          const file = join(project, `tsconfig.${version}.${resolution}.json`);
          await writeFile(file, JSON.stringify(configOf(resolution, word)));
          await runScript(toolFile(compiler, "bin", "tsc"), ["-p", file, "--pretty", "false"], { cwd: project });
          return "";
        },
      };
    }),
  );
}

function configOf(resolution: Resolution, word: string) {
  const typed = `json/${word}.mts`;
  const include = {
    // There is no word for it there.
    node16: ["mts/*", "cts/*", "json/import.mts", "json/require.cts"],
    nodenext: ["mts/*", "cts/*", typed, "json/require.cts"],
    bundler: ["mts/*", typed, "json/import.mts"],
  };
  return {
    compilerOptions: {
      ...STRICT,
      module: resolution === "bundler" ? "esnext" : resolution,
      moduleResolution: resolution,
    },
    include: include[resolution],
  };
}
