import { execFile } from "node:child_process";
import { cp, mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { CommandError } from "../command-error.ts";
import { DATA } from "../emit/tables/files.ts";
import { ifThere } from "../files/inside.ts";
import { placeOf } from "../files/place.ts";
import { readText } from "../files/read.ts";
import { removeLeftOver, replaceFile } from "../files/replace.ts";
import { inTurn } from "../files/turn.ts";
import { ROOT } from "../places.ts";
import { hashOfSource } from "./built-from.ts";
import { compileModules } from "./compile-modules.ts";
import { compileProgram } from "./compile-program.ts";
import { nameOf } from "./name-of.ts";
import { tablesIn, writeTables } from "./tables/write.ts";
import { waysInto } from "./ways-in.ts";

const run = promisify(execFile);

/** Folders that are built, the one that is always there first. */
const BUILT = ["dist", DATA] as const;

/** Records the sources that `dist` and the tables were built from, and what made them. */
const BUILT_FROM = ".dist-source";

/**
 * Compiles a generated package to `dist`: ES modules and CommonJS, each with declarations, and writes its tables to `data`.
 * After a killed run, neither counts as built, and the next run rebuilds them.
 *
 * @param folder - folder of the package.
 * @param ifNeeded - do nothing when they are up to date.
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
  const [fresh, tables] = BUILT.map((name) => join(folder, `${name}.new`)) as [string, string];
  for (const name of BUILT)
    for (const left of [`${name}.new`, `${name}.old`]) await rm(join(folder, left), { recursive: true, force: true });
  await removeLeftOver(folder, BUILT_FROM);
  const ways = await waysInto(folder);
  const { exported, entries, programs } = ways;
  await compileModules(folder, entries, join(fresh, "esm"), { format: "esm", type: "module" });
  await compileModules(folder, entries, join(fresh, "cjs"), { format: "cjs", type: "commonjs" });
  for (const program of programs) await compileProgram(folder, program, join(fresh, "esm"));
  await emitDeclarations(folder, join(fresh, "esm"));
  await copyDeclarations(join(fresh, "esm"), join(fresh, "cjs"));
  if (tablesIn(exported).length > 0) await writeTables(folder, exported, join(fresh, "cjs"), tables);
  await rm(join(folder, BUILT_FROM), { force: true });
  for (const name of BUILT) await replaceFolder(folder, name);
  // Written last: once it exists, what was built counts as complete.
  await replaceFile(folder, BUILT_FROM, await hashOfSource(folder, ways));
}

/** Puts what was built in the place of what was there; nothing, where a package has none any more. */
async function replaceFolder(folder: string, name: string): Promise<void> {
  const [now, old] = [join(folder, name), join(folder, `${name}.old`)];
  await ifThere(rename(now, old));
  await ifThere(rename(join(folder, `${name}.new`), now));
  await rm(old, { recursive: true, force: true });
}

/**
 * Whether the `dist` of a package, and its tables, were built from its current sources.
 *
 * @param folder - folder of the package.
 * @returns false when it was never built, a table is missing or the sources changed since.
 */
export async function isBuilt(folder: string): Promise<boolean> {
  const [from, ways] = [await readText(folder, BUILT_FROM), await waysInto(folder)];
  const wanted = ["dist", ...tablesIn(ways.exported)];
  const found = await Promise.all(wanted.map((path) => stat(join(folder, path)).catch(() => undefined)));
  return !found.includes(undefined) && from === (await hashOfSource(folder, ways));
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

/** Imports in declarations are relative, so they are the same for both formats. */
async function copyDeclarations(from: string, to: string): Promise<void> {
  for (const path of await readdir(from, { recursive: true })) {
    if (!path.endsWith(".d.ts")) continue;
    await mkdir(join(to, path, ".."), { recursive: true });
    await cp(join(from, path), join(to, path));
  }
}
