import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { CommandError } from "../command-error.ts";
import { ifThere, statInside } from "../files/inside.ts";
import { placeOf } from "../files/place.ts";
import { readBytes, readText } from "../files/read.ts";
import { removeLeftOver, replaceFile } from "../files/replace.ts";
import { inTurn } from "../files/turn.ts";
import { ROOT } from "../places.ts";
import { compileModules } from "./compile-modules.ts";
import { parseJson } from "./manifest.ts";

const run = promisify(execFile);

/**
 * Compiles a generated package to `dist`: ES modules and CommonJS, each with declarations. After a
 * killed run, `dist` does not count as built, and the next run rebuilds it.
 *
 * @param folder - folder of the package.
 * @param ifNeeded - do nothing when `dist` is up to date.
 * @returns whether it was compiled.
 * @throws CommandError with the compiler's output when the package does not type-check.
 */
export async function buildPackage(folder: string, ifNeeded = false): Promise<boolean> {
  if (ifNeeded && (await isBuilt(folder))) return false;
  return inTurn({ write: [await placeOf("package", folder)] }, async () => {
    // Another command may have built it in the meantime.
    if (ifNeeded && (await isBuilt(folder))) return false;
    await compile(folder);
    return true;
  });
}

async function compile(folder: string): Promise<void> {
  const [fresh, old] = [join(folder, "dist.new"), join(folder, "dist.old")];
  for (const left of [fresh, old]) await rm(left, { recursive: true, force: true });
  await removeLeftOver(folder, BUILT_FROM);
  const entries = await entriesOf(folder);
  await compileModules(folder, entries, join(fresh, "esm"), { format: "esm", type: "module" });
  await compileModules(folder, entries, join(fresh, "cjs"), { format: "cjs", type: "commonjs" });
  await emitDeclarations(folder, join(fresh, "esm"));
  await copyDeclarations(join(fresh, "esm"), join(fresh, "cjs"));
  const dist = join(folder, "dist");
  await rm(join(folder, BUILT_FROM), { force: true });
  await ifThere(rename(dist, old));
  await rename(fresh, dist);
  await rm(old, { recursive: true, force: true });
  // Written last: once it exists, `dist` counts as complete.
  await replaceFile(folder, BUILT_FROM, await hashOfSource(folder));
}

/**
 * Whether the `dist` of a package was built from its current sources.
 *
 * @param folder - folder of the package.
 * @returns false when it was never built or the sources changed since.
 */
export async function isBuilt(folder: string): Promise<boolean> {
  const built = await readText(folder, BUILT_FROM);
  const exists = await stat(join(folder, "dist")).catch(() => undefined);
  return exists !== undefined && built === (await hashOfSource(folder));
}

/** Records the sources that `dist` was built from. */
const BUILT_FROM = ".dist-source";

async function hashOfSource(folder: string): Promise<string> {
  const hash = createHash("sha256").update((await entriesOf(folder)).join());
  for (const path of await sourcesOf(folder)) {
    const name = relative(folder, path).split(sep).join("/");
    hash.update(name).update((await readBytes(folder, name)) ?? "");
  }
  return `${hash.digest("hex")}\n`;
}

/** Source files of the `exports`, the main one first. */
async function entriesOf(folder: string): Promise<string[]> {
  const text = await readText(folder, "package.json");
  if (text === undefined) throw new CommandError(`${nameOf(folder)} has no package.json; generate it first`);
  const { exports = {} } = parseJson(text, join(folder, "package.json")) as { exports?: Record<string, unknown> };
  return Object.values(exports).flatMap((target) => {
    const file = (target as { import?: { default?: string } }).import?.default;
    return file === undefined ? [] : [file.slice("./dist/esm/".length).replace(/\.js$/, ".ts")];
  });
}

async function sourcesOf(folder: string): Promise<string[]> {
  await statInside(folder, "src/x");
  const paths = await ifThere(readdir(join(folder, "src"), { recursive: true }));
  if (paths === undefined) throw new CommandError(`${nameOf(folder)} has no sources; generate it first`);
  return paths
    .filter((path) => path.endsWith(".ts"))
    .map((path) => join(folder, "src", path))
    .sort();
}

async function emitDeclarations(folder: string, out: string): Promise<void> {
  const tsc = join(ROOT, "node_modules", "typescript", "bin", "tsc");
  try {
    await run(process.execPath, [tsc, "-p", folder, "--outDir", out]);
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new CommandError(`${nameOf(folder)} does not compile:\n${stdout}${stderr}`);
  }
}

function nameOf(folder: string): string {
  return relative(ROOT, folder).split(sep).join("/");
}

/** Imports in declarations are relative, so they are the same for both formats. */
async function copyDeclarations(from: string, to: string): Promise<void> {
  for (const path of await readdir(from, { recursive: true })) {
    if (!path.endsWith(".d.ts")) continue;
    await mkdir(join(to, path, ".."), { recursive: true });
    await cp(join(from, path), join(to, path));
  }
}
