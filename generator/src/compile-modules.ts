import { join, posix, relative, sep } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { replaceFile } from "./files/replace.ts";

/** A format of modules, and what Node.js calls it. */
export interface ModuleFormat {
  readonly format: "esm" | "cjs";
  readonly type: "module" | "commonjs";
}

/** Modules that people import; everything else is in the core. */
const ENTRY = /^(index|problem|testing|verify|messages\/[^/]+|constants\/[^/]+)\.ts$/;

/** Modules that only one entry needs: they are compiled into it, so that nobody else loads them. */
const PART = /^(testing\/[^/]+|runtime\/(example|md5|verify|verify-[a-z]+))\.ts$/;

/** The one module behind the entries: loading it is several times as fast as loading its two dozen parts. */
const CORE = "core.js";

/**
 * Compiles the sources of a package: all that its entries share as one module, which bundlers take
 * apart again, and each entry as a module of its own, so that nobody loads texts who reads none.
 *
 * @param folder - folder of the package.
 * @param sources - its sources, absolute, sorted.
 * @param out - folder of the compiled modules.
 * @param format - format of the modules.
 */
export async function compileModules(
  folder: string,
  sources: readonly string[],
  out: string,
  { format, type }: ModuleFormat,
): Promise<void> {
  const root = join(folder, "src");
  const paths = sources.map((source) => relative(root, source).split(sep).join("/"));
  const shared = paths.filter((path) => !ENTRY.test(path) && !PART.test(path));
  const common: BuildOptions = {
    format,
    target: "es2022",
    bundle: true,
    charset: "utf8",
    logLevel: "silent",
    // Comments name the sources: the same on every machine.
    absWorkingDir: folder,
  };
  await build({
    ...common,
    stdin: {
      contents: shared.map((path) => `export * from "./${path}";`).join("\n"),
      resolveDir: root,
      sourcefile: "core.ts",
      loader: "ts",
    },
    outfile: join(out, CORE),
  });
  await build({
    ...common,
    entryPoints: paths.filter((path) => ENTRY.test(path)).map((path) => join(root, path)),
    outdir: out,
    outbase: root,
    plugins: [toCore(root)],
  });
  await replaceFile(out, "package.json", `${JSON.stringify({ type })}\n`);
}

/** Lets an entry import other entries as they are, and everything else from the core. */
function toCore(root: string): Plugin {
  return {
    name: "core",
    setup({ onResolve }) {
      onResolve({ filter: /^\.\.?\// }, ({ path, importer }) => {
        const module = relative(root, importer).split(sep).join("/");
        const target = posix.join(posix.dirname(module), path);
        const source = target.replace(/\.js$/, ".ts");
        if (PART.test(source)) return { path: join(root, source) };
        // The entry that a part is compiled into stands at the top.
        const from = PART.test(module) ? "." : posix.dirname(module);
        const place = posix.relative(from, ENTRY.test(source) ? target : CORE);
        return { path: place.startsWith(".") ? place : `./${place}`, external: true };
      });
    },
  };
}
