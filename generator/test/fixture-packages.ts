import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const GENERATOR = fileURLToPath(new URL("..", import.meta.url));
const ROOT = join(GENERATOR, "..");
const CACHE = join(GENERATOR, "node_modules", ".cache", "fixture-packages");
const HOUR = 60 * 60 * 1000;

/**
 * The catalog that tests of the generator work with: a copy of the real one as it once was, so that a change of the real
 * one runs none of them again and turns none of them red. `renew-fixture-catalog.mjs` makes it anew.
 */
export const FIXTURE_CATALOG = join(GENERATOR, "test", "fixtures", "catalog");

/** What the packages of that catalog follow from. */
const SOURCES = ["generator/src", "generator/test/fixtures/catalog", "templates", "LICENSE", "pnpm-lock.yaml"];

/**
 * Where the packages of the tests' catalog stand, by what they are made of.
 *
 * @returns the folder; {@link setup} fills it.
 */
export function fixturePackages(): string {
  const hash = createHash("sha256").update(process.version);
  const runtimes = readdirSync(join(ROOT, "languages")).map((language) => `languages/${language}/runtime`);
  for (const source of [...SOURCES, ...runtimes]) {
    const paths = statSync(join(ROOT, source)).isFile()
      ? [""]
      : readdirSync(join(ROOT, source), { recursive: true, encoding: "utf8" }).sort();
    for (const path of paths) {
      const full = join(ROOT, source, path);
      if (statSync(full).isFile()) hash.update(`${source}/${path}\n`).update(readFileSync(full));
    }
  }
  return join(CACHE, hash.digest("hex").slice(0, 32), "packages");
}

/** Generates and builds the packages of the tests' catalog, once for all tests. Vitest calls it before them. */
export async function setup(): Promise<void> {
  const packages = fixturePackages();
  if (existsSync(packages)) return;
  const [{ generate }, { buildPackage }] = await Promise.all([
    import("../src/generate/index.ts"),
    import("../src/package/build.ts"),
  ]);
  mkdirSync(CACHE, { recursive: true });
  removeOld();
  const fresh = mkdtempSync(join(CACHE, "new-"));
  const done = await generate({ catalog: FIXTURE_CATALOG, out: join(fresh, "packages"), providers: [], check: false });
  for (const { folder } of done) await buildPackage(folder);
  try {
    renameSync(fresh, join(packages, ".."));
  } catch (error) {
    // Another run was first, with the same bytes.
    if (!existsSync(packages)) throw error;
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Those of earlier sources; a run that still reads some is not that old. */
function removeOld(): void {
  for (const name of readdirSync(CACHE)) {
    const path = join(CACHE, name);
    if (Date.now() - statSync(path).mtimeMs > HOUR) rmSync(path, { recursive: true, force: true });
  }
}
