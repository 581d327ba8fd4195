import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { CommandError } from "./command-error.ts";
import { compileModules } from "./compile-modules.ts";
import { ROOT } from "./places.ts";

const run = promisify(execFile);

/**
 * Compiles a generated package to `dist`: ES modules and CommonJS, and declarations beside both.
 *
 * @param folder - folder of the package.
 * @throws CommandError with the compiler's output when the package does not type-check.
 */
export async function buildPackage(folder: string): Promise<void> {
  const fresh = join(folder, "dist.new");
  await rm(fresh, { recursive: true, force: true });
  const sources = await sourcesOf(folder);
  await compileModules(folder, sources, join(fresh, "esm"), { format: "esm", type: "module" });
  await compileModules(folder, sources, join(fresh, "cjs"), { format: "cjs", type: "commonjs" });
  await emitDeclarations(folder, join(fresh, "esm"));
  await copyDeclarations(join(fresh, "esm"), join(fresh, "cjs"));
  const dist = join(folder, "dist");
  await rm(dist, { recursive: true, force: true });
  await rename(fresh, dist);
  await writeFile(join(folder, BUILT_FROM), await hashOfSource(folder));
}

/**
 * Whether the `dist` of a package was built from the sources that it has now.
 *
 * @param folder - folder of the package.
 * @returns false when it was never built or the sources changed since.
 */
export async function isBuilt(folder: string): Promise<boolean> {
  const built = await readFile(join(folder, BUILT_FROM), "utf8").catch(() => "");
  const exists = await stat(join(folder, "dist")).catch(() => undefined);
  return exists !== undefined && built === (await hashOfSource(folder));
}

/** Says from which sources `dist` was built. */
const BUILT_FROM = ".dist-source";

async function hashOfSource(folder: string): Promise<string> {
  const hash = createHash("sha256");
  for (const path of await sourcesOf(folder)) hash.update(relative(folder, path)).update(await readFile(path));
  return `${hash.digest("hex")}\n`;
}

async function sourcesOf(folder: string): Promise<string[]> {
  const paths = await readdir(join(folder, "src"), { recursive: true }).catch(() => {
    throw new CommandError(`${relative(ROOT, folder).split(sep).join("/")} has no sources; generate it first`);
  });
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
    throw new CommandError(`${relative(ROOT, folder).split(sep).join("/")} does not compile:\n${stdout}${stderr}`);
  }
}

/** The imports in declarations are relative, thus the same for both formats. */
async function copyDeclarations(from: string, to: string): Promise<void> {
  for (const path of await readdir(from, { recursive: true })) {
    if (!path.endsWith(".d.ts")) continue;
    await mkdir(join(to, path, ".."), { recursive: true });
    await cp(join(from, path), join(to, path));
  }
}
