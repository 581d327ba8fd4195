import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { SizeError } from "./size-error.ts";

/** A built package, as far as programs use it. */
export interface BuiltPackage {
  /** Name of its folder, under which budgets are kept. */
  readonly subject: string;
  readonly name: string;
  /** Whether it is the package of one provider of the catalog. */
  readonly ofProvider: boolean;
  /** What can be imported, by module: `.` or the path below the name. */
  readonly modules: ReadonlyMap<string, EntryModule>;
}

/** A module that users import. */
export interface EntryModule {
  /** Its source; the module itself where it is compiled from none. */
  readonly source: string;
  /** Names that it exports, sorted. */
  readonly names: readonly string[];
}

interface Manifest {
  readonly name: string;
  readonly exports?: Readonly<Record<string, string | { readonly import?: { readonly default?: string } }>>;
}

/**
 * Finds the packages.
 *
 * @param folder - folder that holds them.
 * @param catalog - folder of the catalog.
 * @returns the packages, sorted by folder.
 * @throws SizeError when one is not built.
 */
export async function findPackages(folder: string, catalog: string): Promise<readonly BuiltPackage[]> {
  const items = await readdir(folder, { withFileTypes: true });
  const subjects = items
    .filter((item) => item.isDirectory() && existsSync(join(folder, item.name, "package.json")))
    .map(({ name }) => name)
    .sort();
  return Promise.all(subjects.map((subject) => readPackage(folder, subject, catalog)));
}

async function readPackage(folder: string, subject: string, catalog: string): Promise<BuiltPackage> {
  const root = join(folder, subject);
  const manifest = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as Manifest;
  const sources = new Map<string, string>();
  for (const [path, target] of Object.entries(manifest.exports ?? {})) {
    const file = typeof target === "string" ? undefined : target.import?.default;
    if (file === undefined) continue;
    if (!existsSync(join(root, file)))
      throw new SizeError(`packages/${subject} is not built: ${file} is missing; run: npm start`);
    const source = join(root, sourceOf(file));
    sources.set(path.replace(/^\.\//, ""), existsSync(source) ? source : join(root, file));
  }
  const names = await namesOf(root, [...sources.values()]);
  return {
    subject,
    name: manifest.name,
    ofProvider: existsSync(join(catalog, subject.replace(/-codes$/, ""), "provider.yaml")),
    modules: new Map([...sources].map(([path, source]) => [path, { source, names: names.get(source) ?? [] }])),
  };
}

/** `./dist/esm/messages/x.js` is compiled from `src/messages/x.ts`. */
function sourceOf(compiled: string): string {
  return compiled.replace(/^\.\/dist\/esm\//, "src/").replace(/\.js$/, ".ts");
}

async function namesOf(root: string, sources: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const { metafile } = await build({
    ...{ entryPoints: [...sources], outdir: root, absWorkingDir: root },
    ...{ bundle: true, packages: "external", format: "esm", write: false, metafile: true, logLevel: "silent" },
  });
  return new Map(
    Object.values(metafile.outputs).flatMap(({ entryPoint, exports }) =>
      entryPoint === undefined ? [] : [[join(root, entryPoint), [...exports].sort()] as const],
    ),
  );
}
