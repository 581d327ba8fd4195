import { execFile } from "node:child_process";
import { cp, mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { ROOT } from "./places.ts";

const run = promisify(execFile);

/** A package that does not compile; the message holds the compiler's output. */
export class BuildError extends Error {}

/**
 * Compiles a generated package to `dist`: ES modules and CommonJS, one file per module so that
 * bundlers can drop what is not used, and declarations beside both.
 *
 * @param folder - folder of the package.
 * @throws BuildError with the compiler's output when the package does not type-check.
 */
export async function buildPackage(folder: string): Promise<void> {
  const fresh = join(folder, "dist.new");
  await rm(fresh, { recursive: true, force: true });
  const sources = (await readdir(join(folder, "src"), { recursive: true }))
    .filter((path) => path.endsWith(".ts"))
    .map((path) => join(folder, "src", path))
    .sort();
  const formats = [
    { format: "esm", folder: "esm", type: "module" },
    { format: "cjs", folder: "cjs", type: "commonjs" },
  ] as const;
  for (const { format, folder: name, type } of formats) {
    await build({
      entryPoints: sources,
      outdir: join(fresh, name),
      outbase: join(folder, "src"),
      format,
      target: "es2022",
      bundle: false,
      charset: "utf8",
      logLevel: "silent",
    });
    await writeFile(join(fresh, name, "package.json"), `${JSON.stringify({ type })}\n`);
  }
  await emitDeclarations(folder, join(fresh, "esm"));
  await copyDeclarations(join(fresh, "esm"), join(fresh, "cjs"));
  const dist = join(folder, "dist");
  await rm(dist, { recursive: true, force: true });
  await rename(fresh, dist);
}

async function emitDeclarations(folder: string, out: string): Promise<void> {
  const tsc = join(ROOT, "node_modules", "typescript", "bin", "tsc");
  try {
    await run(process.execPath, [tsc, "-p", folder, "--outDir", out]);
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new BuildError(`${relative(ROOT, folder).split(sep).join("/")} does not compile:\n${stdout}${stderr}`);
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
