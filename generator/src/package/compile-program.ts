import { join } from "node:path";
import { build } from "esbuild";

/**
 * Compiles a command of a package into one file. It uses the package as everybody does, through its entries, so what it
 * needs of the package is not in it but for pure functions.
 *
 * @param folder - folder of the package.
 * @param entry - the module that is run, relative to `src`.
 * @param out - folder of the compiled modules.
 */
export async function compileProgram(folder: string, entry: string, out: string): Promise<void> {
  await build({
    entryPoints: [join(folder, "src", entry)],
    outdir: out,
    outbase: join(folder, "src"),
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node18",
    charset: "utf8",
    logLevel: "silent",
    absWorkingDir: folder,
    banner: { js: "#!/usr/bin/env node" },
    tsconfigRaw: { compilerOptions: { strict: true, verbatimModuleSyntax: true } },
  });
}
