import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "esbuild";

/** Folders of made-up packages and of a catalog that knows their providers. */
export interface Fixture {
  readonly root: string;
  readonly packages: string;
  readonly catalog: string;
}

/**
 * Builds small packages as the generator lays them out.
 *
 * @param sources - sources by package and path below `src/`; those without a folder `parts` are what users import.
 * @param providers - ids in the catalog.
 * @returns their folders, to be removed by the caller.
 */
export async function buildPackages(
  sources: Readonly<Record<string, Readonly<Record<string, string>>>>,
  providers: readonly string[],
): Promise<Fixture> {
  const root = await mkdtemp(join(tmpdir(), "sizes-test-"));
  const [packages, catalog] = [join(root, "packages"), join(root, "catalog")];
  for (const id of providers) await write(join(catalog, id, "provider.yaml"), `id: ${id}\n`);
  for (const [subject, files] of Object.entries(sources)) {
    const folder = join(packages, subject);
    for (const [path, text] of Object.entries(files)) await write(join(folder, "src", path), text);
    const entries = Object.keys(files).filter((path) => !path.startsWith("parts/"));
    await build({
      ...{ entryPoints: entries.map((path) => join(folder, "src", path)), outbase: join(folder, "src") },
      ...{ outdir: join(folder, "dist", "esm"), bundle: true, format: "esm", packages: "external" },
    });
    const exports = entries.map((path) => {
      const module = path.replace(/\.ts$/, "");
      return [module === "index" ? "." : `./${module}`, { import: { default: `./dist/esm/${module}.js` } }];
    });
    const manifest = {
      name: `@org/${subject}`,
      type: "module",
      sideEffects: false,
      exports: Object.fromEntries(exports),
    };
    await write(join(folder, "package.json"), JSON.stringify(manifest));
  }
  return { root, packages, catalog };
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
