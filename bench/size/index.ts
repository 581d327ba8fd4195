import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BUNDLERS, type BundlerName } from "../../consumers/matrix/src/bundlers/index.ts";
import { installTools, type Missing } from "../../consumers/matrix/src/install.ts";
import { bundleBytes, gzipBytes, makeProject } from "../../consumers/sizes/measure.ts";
import { type BuiltPackage, findPackages } from "../../consumers/sizes/packages.ts";
import { placePrograms } from "../../consumers/sizes/place.ts";
import { PROGRAMS } from "../../consumers/sizes/places.ts";
import { EMPTY, readPrograms } from "../../consumers/sizes/programs.ts";
import { CATALOG, PACKAGES } from "../../generator/src/places.ts";
import type { Benchmark, Row } from "../benchmark.ts";
import { runNode } from "../measure.ts";
import { ROOT } from "../places.ts";
import { generateSynthetic, SYNTHETIC } from "../synthetic-package.ts";
import { atMost, BYTES } from "../target.ts";

/** The package that all bundlers are tried on; `npm run sizes` weighs them all. */
const SUBJECT = "doku-codes";

const CODES = 300;

/** A program to be bundled; what it has in common with another one is taken off. */
interface Program {
  readonly title: string;
  readonly source: string;
  readonly base?: string;
  readonly target?: number;
}

/** How much a program grows by using a package, with the bundlers of its users. */
export const size: Benchmark = {
  name: "size",
  async run({ quick, progress }) {
    const folder = await mkdtemp(join(tmpdir(), "bench-size-"));
    try {
      const packages = await findPackages(PACKAGES, CATALOG);
      await prepare(folder, packages);
      const programs = [...MADE_UP, ...(await realPrograms(packages))];
      const bundlers: readonly BundlerName[] = quick ? [OWN] : (Object.keys(BUNDLERS) as BundlerName[]);
      progress.expect(programs.length * bundlers.length);
      const missing = quick ? new Map<string, string>() : await installTools();
      const rows: Row[] = [];
      const weigh = scales(folder, missing);
      for (const program of programs) {
        const { title, target } = program;
        const sizes: (number | undefined)[] = [];
        for (const bundler of bundlers) {
          progress.step(`${title}: ${bundler}`);
          sizes.push(await weigh(bundler, program));
        }
        const largest = Math.max(...sizes.map((bytes) => bytes ?? 0));
        rows.push({
          cells: [title, ...sizes.map((bytes) => (bytes === undefined ? "not installed" : BYTES.write(bytes)))],
          ...(target === undefined ? {} : { targets: [atMost(largest, target, BYTES)] }),
        });
      }
      return {
        title: "Size of bundles",
        note: "Bytes after minifying and gzip -9, of DOKU. A line that says what it stands on top of has that taken off; targets are for the largest of a line.",
        head: ["program", ...bundlers],
        rows,
        leftOut: quick ? ["all bundlers but esbuild"] : [],
      };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** Installed with the guard of sizes; the others belong to the matrix. */
const OWN = "esbuild" satisfies BundlerName;

const LITERAL = `console.log("E0000");`;

const MADE_UP: readonly Program[] = [
  {
    title: `one constant of a space with ${CODES} codes`,
    source: `import { NAME } from "./constants.js"; console.log(NAME);`,
    base: LITERAL,
    target: 60,
  },
  {
    title: `one member of an enum with ${CODES} members`,
    source: `import { Codes } from "./enum.js"; console.log(Codes.NAME);`,
    base: LITERAL,
  },
];

async function realPrograms(packages: readonly BuiltPackage[]): Promise<readonly Program[]> {
  const { placed } = placePrograms(readPrograms(await readFile(PROGRAMS, "utf8"), PROGRAMS), packages);
  return placed
    .filter(({ subject }) => subject === SUBJECT)
    .map(({ id, over, ...program }) => ({
      title: over === undefined || over === EMPTY ? id : `${id}, on top of ${over}`,
      ...program,
    }));
}

/** A project with the packages as they are built, and a made-up space of constants and of an enum. */
async function prepare(folder: string, packages: readonly BuiltPackage[]): Promise<void> {
  await makeProject(folder, PACKAGES, packages);
  const made = await generateSynthetic(join(folder, "synthetic"), 3 * CODES);
  const constants = await readFile(join(made, "src", "constants", `${SYNTHETIC.literal}.ts`), "utf8");
  const members = [...constants.matchAll(/^export const (\w+) = ("[^"]*");$/gm)];
  if (members.length !== CODES) throw new Error(`${members.length} constants instead of ${CODES}`);
  const [[, name = ""] = []] = members;
  await writeFile(join(folder, "constants.js"), constants.replaceAll(new RegExp(`\\b${name}\\b`, "g"), "NAME"));
  // What TypeScript makes of an enum.
  const assigned = members.map(([, member, value]) => `Codes["${member === name ? "NAME" : member}"] = ${value};`);
  await writeFile(
    join(folder, "enum.js"),
    `export var Codes;\n(function (Codes) {\n${assigned.join("\n")}\n})(Codes || (Codes = {}));\n`,
  );
}

/** Weighs programs in a project; one that several stand on is bundled once. */
function scales(folder: string, missing: Missing) {
  const known = new Map<string, Promise<number>>();
  const bytes = (bundler: BundlerName, source: string): Promise<number> => {
    const key = `${bundler}: ${source}`;
    const done = known.get(key) ?? (bundler === OWN ? bundleBytes(folder, source) : bundledBy(folder, bundler, source));
    known.set(key, done);
    return done;
  };
  return async (bundler: BundlerName, { source, base }: Program): Promise<number | undefined> => {
    if (bundler !== OWN && BUNDLERS[bundler].needs.some((need) => missing.has(need))) return undefined;
    return (await bytes(bundler, source)) - (base === undefined ? 0 : await bytes(bundler, base));
  };
}

async function bundledBy(folder: string, bundler: BundlerName, source: string): Promise<number> {
  const into = await mkdtemp(join(folder, "out-"));
  const entry = join(folder, "entry.mjs");
  await writeFile(entry, source);
  await runNode([join(ROOT, "consumers", "matrix", "src", "bundle.ts"), bundler, entry, into]);
  const [file = ""] = await readdir(into);
  return gzipBytes(await readFile(join(into, file)));
}
